package telemetry

import (
	"context"
	"net/http"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	metricnoop "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/trace"
)

// Transport hands the trace of a request's context on in its traceparent header, and records a client span when traces
// are recorded. A nil base is http.DefaultTransport.
func (t *Telemetry) Transport(base http.RoundTripper) http.RoundTripper {
	if base == nil {
		base = http.DefaultTransport
	}
	light := lightTransport{base: base}
	if !t.Recording() {
		return light
	}
	return recordingTransport{light: light, full: otelhttp.NewTransport(base,
		otelhttp.WithTracerProvider(t.provider),
		otelhttp.WithPropagators(t.Propagator()),
		otelhttp.WithMeterProvider(metricnoop.NewMeterProvider()),
		otelhttp.WithSpanNameFormatter(func(_ string, r *http.Request) string { return r.Method + " " + r.URL.Host }),
	)}
}

type lightTransport struct{ base http.RoundTripper }

func (l lightTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	traceparent := Inject(r.Context())
	if traceparent == "" {
		return l.base.RoundTrip(r)
	}
	// A transport may not change the request that it was given.
	out := r.WithContext(r.Context())
	out.Header = r.Header.Clone()
	if out.Header == nil {
		out.Header = http.Header{}
	}
	out.Header.Set("Traceparent", traceparent)
	return l.base.RoundTrip(out)
}

// recordingTransport spares calls of a trace that is not recorded the cost of a span.
type recordingTransport struct {
	light lightTransport
	full  http.RoundTripper
}

func (t recordingTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	if unsampled(r.Context()) {
		return t.light.RoundTrip(r)
	}
	return t.full.RoundTrip(r)
}

func unsampled(ctx context.Context) bool {
	sc := trace.SpanContextFromContext(ctx)
	return sc.IsValid() && !sc.IsSampled() && !sc.IsRemote()
}
