package cache

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

var requests = prometheus.NewCounterVec(prometheus.CounterOpts{
	Name: "cache_requests_total", Help: "Values asked of the cache, by result: hit, miss or error. An error costs time like a miss, and nothing else.",
}, []string{"service", "result"})

var writeFailures = prometheus.NewCounterVec(prometheus.CounterOpts{
	Name: "cache_write_failures_total", Help: "Values that the cache could not be given, or made to forget.",
}, []string{"service"})

// Collectors are the package's metrics, to be registered once per process.
func Collectors() []prometheus.Collector { return []prometheus.Collector{requests, writeFailures} }

// observed counts what a service asks of a cache.
type observed struct {
	Cache
	hits, misses, errors, failures prometheus.Counter
}

// Observe returns c for one service, whose hits, misses and errors are counted. Close is c's.
func Observe(c Cache, service string) Cache {
	return &observed{Cache: c, hits: requests.WithLabelValues(service, "hit"), misses: requests.WithLabelValues(service, "miss"),
		errors: requests.WithLabelValues(service, "error"), failures: writeFailures.WithLabelValues(service)}
}

// Get implements Cache.
func (o *observed) Get(ctx context.Context, key string) ([]byte, bool, error) {
	value, ok, err := o.Cache.Get(ctx, key)
	switch {
	case err == nil && ok:
		o.hits.Inc()
	case err == nil:
		o.misses.Inc()
	case !errors.Is(err, context.Canceled):
		o.errors.Inc()
	}
	return value, ok, err
}

// Set implements Cache.
func (o *observed) Set(ctx context.Context, key string, value []byte, ttl time.Duration) error {
	return o.note(o.Cache.Set(ctx, key, value, ttl))
}

// Delete implements Cache.
func (o *observed) Delete(ctx context.Context, keys ...string) error {
	return o.note(o.Cache.Delete(ctx, keys...))
}

func (o *observed) note(err error) error {
	if err != nil && !errors.Is(err, context.Canceled) {
		o.failures.Inc()
	}
	return err
}
