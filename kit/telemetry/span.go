package telemetry

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/embedded"
)

// StartSpan starts a span under that of ctx, or a new trace when there is none; end it with span.End. When nothing is
// recorded it costs next to nothing, and the context has a trace id all the same. Attributes hold nothing secret and
// nothing personal. A nil Telemetry records nothing.
func (t *Telemetry) StartSpan(ctx context.Context, name string, attrs ...attribute.KeyValue) (context.Context, trace.Span) {
	if !t.Recording() {
		return lightStart(ctx)
	}
	return t.tracer.Start(ctx, name, trace.WithAttributes(attrs...))
}

// EndSpan ends a span; an error marks it as failed. The error's text is recorded, so it holds nothing secret.
func EndSpan(span trace.Span, err error) {
	if err != nil && span.IsRecording() {
		span.RecordError(err)
		span.SetStatus(codes.Error, err.Error())
	}
	span.End()
}

// TraceID returns the id of ctx's trace as 32 hexadecimal digits, or "".
func TraceID(ctx context.Context) string {
	if sc := trace.SpanContextFromContext(ctx); sc.HasTraceID() {
		return sc.TraceID().String()
	}
	return ""
}

// Inject returns ctx's W3C traceparent, for the headers of an event; "" when ctx belongs to no trace.
func Inject(ctx context.Context) string {
	if text, ok := traceparent(ctx); ok {
		return string(text[:])
	}
	return ""
}

func traceparent(ctx context.Context) (buf [traceparentLength]byte, ok bool) {
	sc := trace.SpanContextFromContext(ctx)
	if !sc.IsValid() {
		return buf, false
	}
	traceID, spanID := sc.TraceID(), sc.SpanID()
	copy(buf[:], "00-")
	hex.Encode(buf[3:35], traceID[:])
	buf[35] = '-'
	hex.Encode(buf[36:52], spanID[:])
	copy(buf[52:], "-00")
	if sc.IsSampled() {
		buf[54] = '1'
	}
	return buf, true
}

const traceparentLength = 55 // 00-<32>-<16>-<2>

// Extract returns ctx as part of the trace that a traceparent names. With one that is empty or not valid ctx is
// returned as it is.
func Extract(ctx context.Context, traceparent string) context.Context {
	if sc, ok := parse(traceparent); ok {
		return trace.ContextWithRemoteSpanContext(ctx, sc)
	}
	return ctx
}

// parse reads a traceparent as W3C Trace Context 1 says: lower-case hexadecimal, ids that are not all zero, and later
// versions as far as they are known.
func parse(s string) (sc trace.SpanContext, ok bool) {
	if len(s) < traceparentLength || s[2] != '-' || s[35] != '-' || s[52] != '-' || strings.ToLower(s[:traceparentLength]) != s[:traceparentLength] {
		return sc, false
	}
	version, err := hex.DecodeString(s[:2])
	if err != nil || version[0] == 0xff || version[0] == 0 && len(s) != traceparentLength ||
		len(s) > traceparentLength && s[traceparentLength] != '-' {
		return sc, false
	}
	traceID, err := trace.TraceIDFromHex(s[3:35])
	if err != nil {
		return sc, false
	}
	spanID, err := trace.SpanIDFromHex(s[36:52])
	if err != nil {
		return sc, false
	}
	flags, err := hex.DecodeString(s[53:55])
	if err != nil {
		return sc, false
	}
	return trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: traceID, SpanID: spanID, TraceFlags: trace.TraceFlags(flags[0]) & trace.FlagsSampled,
	}), true
}

// lightStart keeps the trace of ctx, or begins one, and records nothing.
func lightStart(ctx context.Context) (context.Context, trace.Span) {
	if span := trace.SpanFromContext(ctx); span.SpanContext().IsValid() {
		if span.IsRecording() {
			// Another's span, which is not the callee's to end or write to.
			span = trace.SpanFromContext(trace.ContextWithSpanContext(context.Background(), span.SpanContext()))
		}
		return ctx, span
	}
	ctx = trace.ContextWithSpanContext(ctx, newSpanContext())
	return ctx, trace.SpanFromContext(ctx)
}

// newSpanContext makes ids that are unique, not secret.
func newSpanContext() trace.SpanContext {
	var traceID trace.TraceID
	var spanID trace.SpanID
	binary.BigEndian.PutUint64(traceID[:8], rand.Uint64())   //nolint:gosec // see above
	binary.BigEndian.PutUint64(traceID[8:], rand.Uint64()|1) //nolint:gosec // never all zero
	binary.BigEndian.PutUint64(spanID[:], rand.Uint64()|1)   //nolint:gosec // as above
	return trace.NewSpanContext(trace.SpanContextConfig{TraceID: traceID, SpanID: spanID})
}

// lightProvider and lightTracer hand traces on and record nothing.
type (
	lightProvider struct{ embedded.TracerProvider }
	lightTracer   struct{ embedded.Tracer }
)

func (lightProvider) Tracer(string, ...trace.TracerOption) trace.Tracer { return lightTracer{} }

func (lightTracer) Start(ctx context.Context, _ string, _ ...trace.SpanStartOption) (context.Context, trace.Span) {
	return lightStart(ctx)
}
