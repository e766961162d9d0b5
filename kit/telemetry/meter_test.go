package telemetry_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"emporium/kit/telemetry"
)

func TestCountersAndHistograms(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	order := newTelemetry(t, telemetry.Options{Service: "order", Registry: registry})
	sent := order.Counters("sent_total", "Sent.", "kind", "a")
	sent.Add("b", 2)
	order.For("payment").Counters("sent_total", "Sent.", "kind").Add("b", 1)
	steps := order.Histograms("step_seconds", "Steps.", []float64{1}, "step", "first")
	steps.Observe("first", 0.5)
	steps.Observe("of a caller's making", 0.5)
	want := `# HELP sent_total Sent.
# TYPE sent_total counter
sent_total{kind="a",service="order"} 0
sent_total{kind="b",service="order"} 2
sent_total{kind="b",service="payment"} 1
# HELP step_seconds Steps.
# TYPE step_seconds histogram
step_seconds_bucket{service="order",step="first",le="1"} 1
step_seconds_bucket{service="order",step="first",le="+Inf"} 1
step_seconds_sum{service="order",step="first"} 0.5
step_seconds_count{service="order",step="first"} 1
`
	if err := testutil.GatherAndCompare(registry, strings.NewReader(want), "sent_total", "step_seconds"); err != nil {
		t.Error(err)
	}
	var none *telemetry.Telemetry
	none.Counters("x_total", "X.", "kind").Add("a", 1)
	none.Histograms("x_seconds", "X.", nil, "kind", "a").Observe("a", 1)
}

func TestCountingAllocatesNothing(t *testing.T) { //nolint:paralleltest // allocations are counted
	order := newTelemetry(t, telemetry.Options{Service: "order"})
	sent, steps := order.Counters("sent_total", "Sent.", "kind"), order.Histograms("step_seconds", "Steps.", []float64{1}, "step", "first")
	kind := strings.Repeat("b", 3)
	if n := testing.AllocsPerRun(100, func() { sent.Add(kind, 1); steps.Observe("first", 1) }); n > 0 {
		t.Errorf("counting allocates %v times", n)
	}
}

func TestProbe(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	order := newTelemetry(t, telemetry.Options{Service: "order", Registry: registry})
	asked := 0
	remove := order.Probe(func(_ context.Context, emit telemetry.Emit) error {
		asked++
		emit(0, 3)
		emit(1, 4, "payment", "open")
		return nil
	}, telemetry.Sample{Name: "depth", Help: "Depth."}, telemetry.Sample{Name: "seen_total", Help: "Seen.", Counter: true, Labels: []string{"service", "state"}})
	want := `# HELP depth Depth.
# TYPE depth gauge
depth{service="order"} 3
# HELP seen_total Seen.
# TYPE seen_total counter
seen_total{service="payment",state="open"} 4
`
	for range 3 {
		if err := testutil.GatherAndCompare(registry, strings.NewReader(want), "depth", "seen_total"); err != nil {
			t.Error(err)
		}
	}
	if asked != 1 {
		t.Errorf("asked %d times at once", asked)
	}
	broken := order.Probe(func(_ context.Context, emit telemetry.Emit) error {
		emit(0, 5)
		return errors.New("gone")
	}, telemetry.Sample{Name: "broken", Help: "Broken."})
	if err := testutil.GatherAndCompare(registry, strings.NewReader(""), "broken"); err != nil {
		t.Errorf("a value in spite of an error: %v", err)
	}
	// A later instance takes the place of an earlier one.
	again := order.Probe(func(_ context.Context, emit telemetry.Emit) error { emit(0, 7); return nil }, telemetry.Sample{Name: "broken", Help: "Broken."})
	if err := testutil.GatherAndCompare(registry, strings.NewReader("# HELP broken Broken.\n# TYPE broken gauge\nbroken{service=\"order\"} 7\n"), "broken"); err != nil {
		t.Error(err)
	}
	for _, f := range []func() error{remove, broken, again} {
		if err := f(); err != nil {
			t.Error(err)
		}
	}
	if err := testutil.GatherAndCompare(registry, strings.NewReader(""), "depth", "seen_total", "broken"); err != nil {
		t.Errorf("left over: %v", err)
	}
}
