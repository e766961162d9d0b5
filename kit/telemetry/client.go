package telemetry

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
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
	return recordingTransport{light: light, tracer: t.tracer}
}

type lightTransport struct{ base http.RoundTripper }

func (l lightTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	text, ok := traceparent(r.Context())
	if !ok {
		return l.base.RoundTrip(r)
	}
	if said := r.Header["Traceparent"]; len(said) == 1 && said[0] == string(text[:]) {
		return l.base.RoundTrip(r) // who calls has put it there
	}
	// A transport may not change the request that it was given.
	out := r.WithContext(r.Context())
	out.Header = r.Header.Clone()
	if out.Header == nil {
		out.Header = http.Header{}
	}
	out.Header.Set("Traceparent", string(text[:]))
	return l.base.RoundTrip(out)
}

// recordingTransport makes a span of every call whose trace is recorded, and spares the others its cost. The span says who was
// called and what came of it, and nothing of path and query, which may hold tokens.
type recordingTransport struct {
	light  lightTransport
	tracer trace.Tracer
}

func (t recordingTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	if unsampled(r.Context()) {
		return t.light.RoundTrip(r)
	}
	method := knownMethod(r.Method)
	ctx, span := t.tracer.Start(r.Context(), method+" "+r.URL.Host, trace.WithSpanKind(trace.SpanKindClient),
		trace.WithAttributes(attribute.String("http.request.method", method), attribute.String("server.address", r.URL.Hostname())))
	defer span.End()
	resp, err := t.light.RoundTrip(r.WithContext(ctx))
	if err != nil {
		span.SetStatus(codes.Error, "no answer")
		return nil, err
	}
	span.SetAttributes(attribute.Int("http.response.status_code", resp.StatusCode))
	if resp.StatusCode >= http.StatusBadRequest {
		span.SetStatus(codes.Error, "")
	}
	return resp, nil
}

func unsampled(ctx context.Context) bool {
	sc := trace.SpanContextFromContext(ctx)
	return sc.IsValid() && !sc.IsSampled() && !sc.IsRemote()
}
