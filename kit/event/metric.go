package event

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/telemetry"
)

// A group is named like its service; both labels are there, so that one filter fits all of a service's metrics.
var labels = []string{"service", "group"}

var (
	batchSize = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "event_batch_size", Help: "Events applied per transaction.", Buckets: []float64{1, 2, 4, 8, 16, 32, 64, 128, 256, 500},
	}, labels)
	batchSeconds = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "event_batch_seconds", Help: "Time to apply a batch, commit included.", Buckets: prometheus.ExponentialBuckets(0.0005, 2, 14),
	}, labels)
	waitSeconds = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "event_wait_seconds", Help: "Time from an event's making to the commit of its effect, by the oldest of each batch.",
		Buckets: prometheus.ExponentialBuckets(0.001, 2, 16),
	}, labels)
	failures = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "event_batch_failures_total", Help: "Batches that could not be applied and were tried again or divided.",
	}, labels)
	deadLetters = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "event_dead_letters_total", Help: "Events that went to the dead letters.",
	}, labels)
	rebalances = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "event_rebalances_total", Help: "Times that this process got (assigned) or gave up (revoked, lost) partitions of a group. Kafka only.",
	}, append(labels, "change"))
)

// Collectors are the package's metrics, to be registered once per process.
func Collectors() []prometheus.Collector {
	return []prometheus.Collector{batchSize, batchSeconds, waitSeconds, failures, deadLetters, rebalances}
}

// groupMetrics are one group's, looked up once.
type groupMetrics struct {
	size, seconds, wait prometheus.Observer
	failed, dead        prometheus.Counter
}

func metricsOf(group string) groupMetrics {
	return groupMetrics{
		size: batchSize.WithLabelValues(group, group), seconds: batchSeconds.WithLabelValues(group, group),
		wait:   waitSeconds.WithLabelValues(group, group),
		failed: failures.WithLabelValues(group, group), dead: deadLetters.WithLabelValues(group, group),
	}
}

// observe notes a batch that was applied.
func (m *groupMetrics) observe(records []Record, took time.Duration, now time.Time) {
	m.size.Observe(float64(len(records)))
	m.seconds.Observe(took.Seconds())
	oldest := now
	for i := range records {
		if t := records[i].Time; !t.IsZero() && t.Before(oldest) {
			oldest = t
		}
	}
	m.wait.Observe(now.Sub(oldest).Seconds())
}

// CountRebalance is for buses that move partitions between the members of a group: change is "assigned", "revoked" or "lost".
func CountRebalance(group, change string) { rebalances.WithLabelValues(group, group, change).Inc() }

// depthLimit bounds what counting an outbox costs.
const depthLimit = 10_000

// ProbeOutbox shows how much of a service's outbox waits to be published. What it returns takes the metrics back.
func ProbeOutbox(t *telemetry.Telemetry, d *db.DB, c clock.Clock) (remove func() error) {
	return t.Probe(func(ctx context.Context, emit telemetry.Emit) error {
		var row struct {
			Depth  int64 `db:"depth"`
			Oldest int64 `db:"oldest"`
		}
		err := d.Get(ctx, &row, "SELECT COUNT(*) AS depth, COALESCE(MIN(occurred_at), 0) AS oldest FROM (SELECT occurred_at FROM outbox ORDER BY seq LIMIT ?) AS waiting", depthLimit)
		if err != nil {
			return err
		}
		age := 0.0
		if row.Oldest > 0 {
			age = max(0, c.Now().Sub(db.Time(row.Oldest)).Seconds())
		}
		emit(0, float64(row.Depth))
		emit(1, age)
		return nil
	}, telemetry.Sample{Name: "event_outbox_depth", Help: fmt.Sprintf("Events in the outbox that wait to be published; counted up to %d.", depthLimit)},
		telemetry.Sample{Name: "event_outbox_age_seconds", Help: "Age of the oldest event in the outbox."})
}

// lagEvery bounds how often the log is asked, because that costs a request for each group.
const lagEvery = 10 * time.Second

// ProbeLag shows how far the groups that this process consumes for are behind the log.
func ProbeLag(t *telemetry.Telemetry, bus Admin, groups func() []string) (remove func() error) {
	var mu sync.Mutex
	var last []GroupInfo
	var asked time.Time
	return t.Probe(func(ctx context.Context, emit telemetry.Emit) error {
		mu.Lock()
		defer mu.Unlock()
		if time.Since(asked) >= lagEvery {
			all, err := bus.Groups(ctx)
			if err != nil {
				return err
			}
			last, asked = all, time.Now()
		}
		mine := groups()
		for _, g := range last {
			if slices.Contains(mine, g.Group) {
				emit(0, float64(g.Lag), g.Group, g.Group, g.Topic)
			}
		}
		return nil
	}, telemetry.Sample{Name: "event_consumer_lag", Help: "Events of a topic that a group has not seen yet.", Labels: []string{"service", "group", "topic"}})
}
