// Package telemetry is tracing and metrics of a process and of the services in it: W3C trace context over HTTP and
// events, OpenTelemetry spans when they are exported, and Prometheus metrics.
package telemetry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// scope names the instrumentation in spans.
const scope = "emporium/kit/telemetry"

// Options say what to record and where to send it.
type Options struct {
	// Service is the name of the service, or of the process when several live in it (see For). Required.
	Service string
	// Version is the program's version. Default "unknown".
	Version string
	// OTLPEndpoint is the URL of an OpenTelemetry collector, http://host:4318 or https://…; without a path /v1/traces
	// is added. Empty: nothing is exported, and without an Exporter nothing is recorded.
	OTLPEndpoint string
	// Transport carries what is exported, behind a circuit breaker. Default: the exporter's own, without one.
	Transport http.RoundTripper
	// SampleRatio is the share of traces that is recorded, 0 to 1. All services must use the same one, so that a trace
	// is recorded by all or by none; what a caller wishes for does not count. 0 records nothing.
	SampleRatio float64
	// Exporter gets every span as it ends, instead of the collector; for tests.
	Exporter sdktrace.SpanExporter
	// Registry takes the metrics. Default: a new one with the Go and process collectors.
	Registry *prometheus.Registry
	// Log gets errors of exporting. Default: silent.
	Log *slog.Logger
}

// Telemetry is the tracing and metrics of one service. Those made by For share what belongs to the process.
type Telemetry struct {
	service string
	process *process
	// provider is nil when nothing is recorded.
	provider *sdktrace.TracerProvider
	tracer   trace.Tracer
	red      *red
	log      *slog.Logger // gets requests; may be nil
}

// process is what the services of one process share.
type process struct {
	version   string
	ratio     float64
	processor sdktrace.SpanProcessor // nil when nothing is recorded
	registry  *prometheus.Registry
	metrics   httpMetrics
	info      *prometheus.GaugeVec
}

// New prepares telemetry. Nothing of it is global, except where export errors are logged.
func New(ctx context.Context, o Options) (*Telemetry, error) {
	var errs []error
	if o.Service == "" {
		errs = append(errs, errors.New("telemetry needs the name of the service"))
	}
	if !(o.SampleRatio >= 0 && o.SampleRatio <= 1) {
		errs = append(errs, fmt.Errorf("sample ratio %v is not between 0 and 1", o.SampleRatio))
	}
	endpoint, err := tracesURL(o.OTLPEndpoint)
	errs = append(errs, err)
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	if o.Version == "" {
		o.Version = "unknown"
	}
	p := &process{version: o.Version, ratio: o.SampleRatio, registry: o.Registry}
	switch {
	case o.Exporter != nil:
		p.processor = sdktrace.NewSimpleSpanProcessor(o.Exporter)
	case endpoint != "":
		to := []otlptracehttp.Option{otlptracehttp.WithEndpointURL(endpoint)}
		if o.Transport != nil {
			to = append(to, otlptracehttp.WithHTTPClient(&http.Client{Transport: o.Transport}))
		}
		exporter, err := otlptracehttp.New(ctx, to...)
		if err != nil {
			return nil, fmt.Errorf("prepare the export of traces: %w", err)
		}
		if o.Log != nil {
			log := o.Log
			otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("telemetry", "error", err) }))
		}
		p.processor = sdktrace.NewBatchSpanProcessor(exporter)
	}
	if p.registry == nil {
		p.registry = prometheus.NewRegistry()
	}
	if err := p.register(); err != nil {
		return nil, err
	}
	return p.service(o.Service), nil
}

func (p *process) register() error {
	_, err1 := Register(p.registry, collectors.NewGoCollector())
	_, err2 := Register(p.registry, collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	var err3, err4 error
	p.info, err3 = Register(p.registry, prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "service_info", Help: "1 for each service of the process, with its version.",
	}, []string{"service", "version"}))
	p.metrics, err4 = newHTTPMetrics(p.registry)
	return errors.Join(err1, err2, err3, err4)
}

func (p *process) service(name string) *Telemetry {
	p.info.WithLabelValues(name, p.version).Set(1)
	t := &Telemetry{service: name, process: p, red: p.metrics.forService(name), tracer: lightTracer{}}
	if p.processor != nil {
		t.provider = sdktrace.NewTracerProvider(
			sdktrace.WithSpanProcessor(p.processor),
			sdktrace.WithSampler(sampler(p.ratio)),
			sdktrace.WithResource(resource.NewSchemaless(
				attribute.String("service.name", name), attribute.String("service.version", p.version))),
		)
		t.tracer = t.provider.Tracer(scope)
	}
	return t
}

// sampler follows the parent within the process. For callers from outside it decides by the trace id again, which all
// services answer alike, so that nobody can have everything recorded by asking.
func sampler(ratio float64) sdktrace.Sampler {
	root := sdktrace.TraceIDRatioBased(ratio)
	return sdktrace.ParentBased(root, sdktrace.WithRemoteParentSampled(root), sdktrace.WithRemoteParentNotSampled(root))
}

func tracesURL(endpoint string) (string, error) {
	if endpoint == "" {
		return "", nil
	}
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return "", errors.New("the OTLP endpoint must be a URL such as http://collector:4318")
	}
	if strings.Trim(u.Path, "/") == "" {
		u.Path = "/v1/traces"
	}
	return u.String(), nil
}

// For returns the telemetry of another service in the same process: same registry and export, its own name in metrics
// and spans.
func (t *Telemetry) For(service string) *Telemetry { return t.process.service(service) }

// LogRequests writes a line for every request that Handler serves, at the level debug: what it was and what came of it, without
// path and query, which may hold tokens. Call it before the first request.
func (t *Telemetry) LogRequests(to *slog.Logger) { t.log = to }

// Service returns the name that metrics and spans carry.
func (t *Telemetry) Service() string { return t.service }

// Recording reports whether spans go anywhere.
func (t *Telemetry) Recording() bool { return t != nil && t.provider != nil }

// TracerProvider is for libraries that trace by themselves. Without export its spans only hand the trace on.
func (t *Telemetry) TracerProvider() trace.TracerProvider {
	if !t.Recording() {
		return lightProvider{}
	}
	return t.provider
}

// Tracer is for spans with a kind or links; see StartSpan for the plain case.
func (t *Telemetry) Tracer() trace.Tracer {
	if t == nil {
		return lightTracer{}
	}
	return t.tracer
}

// Propagator reads and writes the W3C trace context.
func (t *Telemetry) Propagator() propagation.TextMapPropagator { return propagation.TraceContext{} }

// Registry takes further metrics; see Register. It is shared by the services of the process, so that metrics need the
// label "service" or a name that only one of them uses.
func (t *Telemetry) Registry() *prometheus.Registry { return t.process.registry }

// MetricsHandler serves the registry in Prometheus' formats.
func (t *Telemetry) MetricsHandler() http.Handler {
	return promhttp.HandlerFor(t.process.registry, promhttp.HandlerOpts{EnableOpenMetrics: true, MaxRequestsInFlight: 4})
}

// Shutdown sends what is still to be exported, until ctx ends. It ends the telemetry of the whole process.
func (t *Telemetry) Shutdown(ctx context.Context) error {
	if t.process.processor == nil {
		return nil
	}
	if err := t.process.processor.Shutdown(ctx); err != nil {
		return fmt.Errorf("send the last spans: %w", err)
	}
	return nil
}

// Register adds a collector to the registry, or returns the equal one that is there already, so that several services
// of a process can share a metric.
func Register[C prometheus.Collector](registry prometheus.Registerer, c C) (C, error) {
	err := registry.Register(c)
	if already, ok := errors.AsType[prometheus.AlreadyRegisteredError](err); ok {
		if existing, ok := already.ExistingCollector.(C); ok {
			return existing, nil
		}
	}
	if err != nil {
		return c, fmt.Errorf("register metrics: %w", err)
	}
	return c, nil
}
