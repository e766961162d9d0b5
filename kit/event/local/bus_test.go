package local_test

import (
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/event/local"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

func open(t testing.TB, o local.Options) *local.Bus {
	t.Helper()
	o.Log = kittest.Logger(t)
	b, err := local.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b
}

func TestBus(t *testing.T) {
	t.Parallel()
	for name, tail := range map[string]int{"from memory": 0, "mostly from the file": 2} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bustest.Run(t, func(t testing.TB) bustest.Log {
				path := filepath.Join(t.TempDir(), "log.db")
				return bustest.Log{Open: func(t testing.TB) event.Bus { return open(t, local.Options{Path: path, Tail: tail}) }}
			})
		})
	}
}

func TestOffsetsHaveNoGapsAndAreNeverReused(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "log.db")
	var now atomic.Int64
	now.Store(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC).UnixMicro())
	o := local.Options{Path: path, Retention: time.Hour, Now: func() time.Time { return time.UnixMicro(now.Load()) }}
	b := open(t, o)
	publish := func(from, n int) {
		t.Helper()
		if err := b.Publish(t.Context(), bustest.Series("topic", from, n, 3)); err != nil {
			t.Fatal(err)
		}
	}
	trim := func(want int64) {
		t.Helper()
		if n, err := b.Trim(t.Context(), time.UnixMicro(now.Load())); err != nil || n != want {
			t.Fatalf("trim: got %d, %v, want %d", n, err, want)
		}
	}
	whole := func(want bool) {
		t.Helper()
		if topics, err := b.Topics(t.Context()); err != nil || len(topics) != 1 || topics[0].Trimmed == want {
			t.Errorf("topics are %+v, %v; want it whole: %v", topics, err, want)
		}
	}
	if err := b.EnsureTopics(t.Context(), []string{"topic"}); err != nil {
		t.Fatal(err)
	}
	publish(0, 10)
	trim(0)
	whole(true)
	now.Add(30 * time.Minute.Microseconds())
	publish(10, 5) // as old by their own time as the others
	now.Add(31 * time.Minute.Microseconds())
	trim(10)
	whole(false)
	now.Add(2 * time.Hour.Microseconds())
	trim(5)
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	b = open(t, o)
	publish(15, 3)
	got, err := b.Read(t.Context(), "topic", 0, 100)
	if err != nil || len(got) != 3 || got[0].Offset != 16 || got[2].Offset != 18 {
		t.Errorf("got %v, %v, want offsets 16 to 18", got, err)
	}
}

// Another process may append to the file: offsets stay whole, and its events are found.
func TestTwoProcessesOnOneFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "log.db")
	one, two := open(t, local.Options{Path: path}), open(t, local.Options{Path: path})
	for i := range 50 {
		b := one
		if i%2 == 1 {
			b = two
		}
		if err := b.Publish(t.Context(), []event.Event{bustest.Event("topic", "s", i)}); err != nil {
			t.Fatal(err)
		}
	}
	got, err := one.Read(t.Context(), "topic", 0, 100)
	if err != nil || len(got) != 50 || got[49].Offset != 50 {
		t.Errorf("got %d records, %v, want 50 without gaps", len(got), err)
	}
}
