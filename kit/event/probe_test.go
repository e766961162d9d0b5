package event_test

import (
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"emporium/kit/clock"
	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/kit/telemetry"
)

// What waits in the outbox shows on every dialect, with the age of the oldest.
func TestOutboxMetrics(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			registry := prometheus.NewRegistry()
			tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "mover", Registry: registry})
			if err != nil {
				t.Fatal(err)
			}
			p := newProducer(openDB(t, kind.URL(t)))
			remove := event.ProbeOutbox(tel, p.db, clock.System)
			defer func() { _ = remove() }()
			for range 3 {
				p.move(t, "s", 1) // nobody relays
			}
			want := "# HELP event_outbox_depth Events in the outbox that wait to be published; counted up to 10000.\n# TYPE event_outbox_depth gauge\nevent_outbox_depth{service=\"mover\"} 3\n"
			if err := testutil.GatherAndCompare(registry, strings.NewReader(want), "event_outbox_depth"); err != nil {
				t.Error(err)
			}
			if n, err := testutil.GatherAndCount(registry, "event_outbox_age_seconds"); err != nil || n != 1 {
				t.Errorf("age: %d values, %v", n, err)
			}
		})
	}
}
