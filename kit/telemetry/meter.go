package telemetry

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Counters is a counter with one label besides "service". A value of the label is looked up once and then kept, so that
// counting allocates nothing. Values come from a small set, never from a caller.
type Counters struct {
	vec     *prometheus.CounterVec
	service string
	mu      sync.Mutex
	by      atomic.Pointer[map[string]prometheus.Counter] // replaced when it grows, and so read without a lock
}

// Counters returns the service's counter of that name, which all services of the process share. The values given show from the
// start, with 0. It panics when the name is taken by a metric of another kind. A nil Telemetry counts for nobody.
func (t *Telemetry) Counters(name, help, label string, values ...string) *Counters {
	c := &Counters{vec: prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, []string{"service", label})}
	if t != nil {
		c.service, c.vec = t.service, mustRegister(t, c.vec)
	}
	c.by.Store(&map[string]prometheus.Counter{})
	for _, v := range values {
		c.Add(v, 0)
	}
	return c
}

// Add counts n for a value of the label.
func (c *Counters) Add(value string, n float64) {
	counter := (*c.by.Load())[value]
	if counter == nil {
		counter = c.learn(value)
	}
	counter.Add(n)
}

func (c *Counters) learn(value string) prometheus.Counter {
	c.mu.Lock()
	defer c.mu.Unlock()
	table := maps.Clone(*c.by.Load())
	table[value] = c.vec.WithLabelValues(c.service, value)
	c.by.Store(&table)
	return table[value]
}

// Histograms is a histogram with one label besides "service", whose values are all known from the start.
type Histograms struct {
	by map[string]prometheus.Observer
}

// Histograms is like Counters.
func (t *Telemetry) Histograms(name, help string, buckets []float64, label string, values ...string) *Histograms {
	vec := prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: name, Help: help, Buckets: buckets}, []string{"service", label})
	service := ""
	if t != nil {
		service, vec = t.service, mustRegister(t, vec)
	}
	h := &Histograms{by: make(map[string]prometheus.Observer, len(values))}
	for _, v := range values {
		h.by[v] = vec.WithLabelValues(service, v)
	}
	return h
}

// Observe notes n for a value of the label; one that was not named at the start is left out.
func (h *Histograms) Observe(value string, n float64) {
	if o := h.by[value]; o != nil {
		o.Observe(n)
	}
}

func mustRegister[C prometheus.Collector](t *Telemetry, c C) C {
	c, err := Register(t.process.registry, c)
	if err != nil {
		panic("telemetry: " + err.Error())
	}
	return c
}

// Sample describes a metric whose value is asked for when somebody looks.
type Sample struct {
	Name, Help string
	// Counter says that the value only grows; else it is a gauge.
	Counter bool
	// Labels come besides "service", which is the service that asks unless it is among them.
	Labels []string
}

// Emit hands over the value of a metric, by its place in the list that was given to Probe, with the values of its labels.
type Emit func(metric int, value float64, labels ...string)

const (
	// probeEvery bounds how often a probe asks, however often somebody looks.
	probeEvery = 2 * time.Second
	// probeTimeout is how long it may take; what did not answer shows no value.
	probeTimeout = 2 * time.Second
)

// Probe registers metrics whose values ask gives when somebody looks. After an error they show no values. It returns what takes
// them back, which must be called before that ends which ask asks.
func (t *Telemetry) Probe(ask func(ctx context.Context, emit Emit) error, metrics ...Sample) (remove func() error) {
	p := &probe{ask: ask, descs: make([]*prometheus.Desc, len(metrics)), types: make([]prometheus.ValueType, len(metrics))}
	for i, m := range metrics {
		own := prometheus.Labels{"service": t.service}
		if slices.Contains(m.Labels, "service") {
			own = nil
		}
		p.descs[i] = prometheus.NewDesc(m.Name, m.Help, m.Labels, own)
		p.types[i] = prometheus.GaugeValue
		if m.Counter {
			p.types[i] = prometheus.CounterValue
		}
	}
	unregister := t.Collect(p)
	return func() error {
		p.mu.Lock() // whoever is asking ends first
		defer p.mu.Unlock()
		p.ask = nil
		return unregister()
	}
}

// Collect registers a collector that belongs to one instance of a service, in the place of an earlier instance's. It panics when
// a name is taken by a metric of another kind. What it returns takes the metrics back.
func (t *Telemetry) Collect(c prometheus.Collector) (remove func() error) {
	registry := t.process.registry
	err := registry.Register(c)
	if already, ok := errors.AsType[prometheus.AlreadyRegisteredError](err); ok {
		registry.Unregister(already.ExistingCollector)
		err = registry.Register(c)
	}
	if err != nil {
		panic("telemetry: register metrics: " + err.Error())
	}
	return func() error { registry.Unregister(c); return nil }
}

type probe struct {
	descs []*prometheus.Desc
	types []prometheus.ValueType

	mu    sync.Mutex
	ask   func(ctx context.Context, emit Emit) error // nil once removed
	asked time.Time
	last  []prometheus.Metric
}

// Describe implements prometheus.Collector.
func (p *probe) Describe(to chan<- *prometheus.Desc) {
	for _, d := range p.descs {
		to <- d
	}
}

// Collect implements prometheus.Collector.
func (p *probe) Collect(to chan<- prometheus.Metric) {
	for _, m := range p.values() {
		to <- m
	}
}

func (p *probe) values() []prometheus.Metric {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ask == nil || !p.asked.IsZero() && time.Since(p.asked) < probeEvery {
		return p.last
	}
	// detached: Prometheus' collectors know no context
	ctx, cancel := context.WithTimeout(context.Background(), probeTimeout)
	defer cancel()
	var fresh []prometheus.Metric
	err := p.ask(ctx, func(metric int, value float64, labels ...string) {
		if m, err := prometheus.NewConstMetric(p.descs[metric], p.types[metric], value, labels...); err == nil {
			fresh = append(fresh, m)
		}
	})
	if err != nil {
		fresh = nil
	}
	p.last, p.asked = fresh, time.Now()
	return p.last
}
