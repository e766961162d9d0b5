package telemetry

import (
	"context"
	"maps"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/trace"
)

// maxOperations bounds the series of one service, should its operations ever come from outside.
const maxOperations = 1000

// httpMetrics are rate, errors and duration of HTTP requests, for all services of a process.
type httpMetrics struct {
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
}

func newHTTPMetrics(registry *prometheus.Registry) (m httpMetrics, err error) {
	if m.requests, err = Register(registry, prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "http_server_requests_total", Help: "Requests answered, by class of status.",
	}, []string{"service", "operation", "method", "status"})); err != nil {
		return m, err
	}
	m.duration, err = Register(registry, prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name:    "http_server_request_duration_seconds",
		Help:    "Time from a request's headers to the end of its answer.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
	}, []string{"service", "operation", "method"}))
	return m, err
}

// red finds the series of one service without the cost of hashing labels: the table is replaced when it grows, and so
// read without a lock.
type red struct {
	metrics httpMetrics
	service string
	mu      sync.Mutex
	table   atomic.Pointer[map[redKey]*series]
}

type redKey struct{ operation, method string }

type series struct {
	duration prometheus.Observer
	requests [6]atomic.Pointer[prometheus.Counter] // by class of status, so that only what occurred shows
}

func (m httpMetrics) forService(name string) *red {
	r := &red{metrics: m, service: name}
	r.table.Store(&map[redKey]*series{})
	return r
}

func (r *red) observe(ctx context.Context, operation, method string, status int, took time.Duration) {
	key := redKey{operation, knownMethod(method)}
	s := (*r.table.Load())[key]
	if s == nil {
		s, key = r.add(key)
	}
	class := status / 100
	if class < 1 || class > 5 {
		class = 0
	}
	counter := s.requests[class].Load()
	if counter == nil {
		c := r.metrics.requests.WithLabelValues(r.service, key.operation, key.method, classes[class])
		counter = &c
		s.requests[class].Store(counter)
	}
	(*counter).Inc()
	if sc := trace.SpanContextFromContext(ctx); sc.IsSampled() && trace.SpanFromContext(ctx).IsRecording() {
		if e, ok := s.duration.(prometheus.ExemplarObserver); ok {
			e.ObserveWithExemplar(took.Seconds(), prometheus.Labels{"trace_id": sc.TraceID().String()})
			return
		}
	}
	s.duration.Observe(took.Seconds())
}

var classes = [6]string{"other", "1xx", "2xx", "3xx", "4xx", "5xx"}

func (r *red) add(key redKey) (*series, redKey) {
	r.mu.Lock()
	defer r.mu.Unlock()
	old := *r.table.Load()
	if len(old) >= maxOperations {
		key.operation = "other"
	}
	if s := old[key]; s != nil {
		return s, key
	}
	s := &series{duration: r.metrics.duration.WithLabelValues(r.service, key.operation, key.method)}
	table := maps.Clone(old)
	table[key] = s
	r.table.Store(&table)
	return s, key
}

// knownMethod keeps invented methods out of the labels.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete,
		http.MethodOptions, http.MethodConnect, http.MethodTrace:
		return method
	default:
		return "other"
	}
}
