package event

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

func TestWavesKeepSubjectsApartAndInOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		batch := make([]Record, rapid.IntRange(0, 200).Draw(t, "n"))
		subjects, types := rapid.IntRange(1, 30).Draw(t, "subjects"), rapid.IntRange(1, 5).Draw(t, "types")
		for i := range batch {
			batch[i].Event = Event{ID: fmt.Sprint(i), Version: int64(i),
				Subject: fmt.Sprint(rapid.IntRange(1, subjects).Draw(t, "subject")),
				Type:    fmt.Sprint(rapid.IntRange(1, types).Draw(t, "type")),
				Topic:   rapid.SampledFrom([]string{"a", "a.retry"}).Draw(t, "topic")}
		}
		last := map[string]int64{}
		n := 0
		for _, wave := range waves(batch) {
			inWave := map[string]bool{}
			for _, group := range wave {
				for _, e := range group.events {
					n++
					if e.Type != group.typ {
						t.Fatalf("got %s among %s", e.Type, group.typ)
					}
					if inWave[e.Subject] {
						t.Fatalf("two events of subject %s in one wave", e.Subject)
					}
					inWave[e.Subject] = true
					if v, ok := last[e.Subject]; ok && e.Version < v {
						t.Fatalf("subject %s: %d after %d", e.Subject, e.Version, v)
					}
					last[e.Subject] = e.Version
				}
			}
		}
		if n != len(batch) {
			t.Fatalf("got %d of %d events", n, len(batch))
		}
	})
}
