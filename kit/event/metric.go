package event

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

var (
	batchSize = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "event_batch_size", Help: "Events applied per transaction.", Buckets: []float64{1, 2, 4, 8, 16, 32, 64, 128, 256, 500},
	}, []string{"group"})
	batchSeconds = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "event_batch_seconds", Help: "Time to apply a batch, commit included.", Buckets: prometheus.ExponentialBuckets(0.0005, 2, 14),
	}, []string{"group"})
	deadLetters = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "event_dead_letters_total", Help: "Events that went to the dead letters.",
	}, []string{"group"})
)

// Collectors are the package's metrics, to be registered once per process.
func Collectors() []prometheus.Collector {
	return []prometheus.Collector{batchSize, batchSeconds, deadLetters}
}

func observeBatch(group string, n int, took time.Duration) {
	batchSize.WithLabelValues(group).Observe(float64(n))
	batchSeconds.WithLabelValues(group).Observe(took.Seconds())
}

func countDead(group string) { deadLetters.WithLabelValues(group).Inc() }
