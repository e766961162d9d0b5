package app

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"emporium/kit/telemetry"
	"emporium/services/payment/internal/payment"
)

// startCall makes a call to a provider part of the trace that the operation follows from, also when it is made by another
// process, or much later.
func (a *App) startCall(ctx context.Context, o *payment.Operation) (context.Context, trace.Span) {
	ctx = telemetry.Extract(ctx, o.Origin.Trace)
	if !a.o.Telemetry.Recording() {
		return ctx, trace.SpanFromContext(ctx)
	}
	return a.o.Telemetry.Tracer().Start( //nolint:spancheck // endCall ends it
		ctx, o.Provider+" "+string(o.Kind), trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(
			attribute.String("peer.service", o.Provider), attribute.String("payment.id", o.PaymentID), attribute.String("payment.operation", o.ID),
			attribute.String("payment.kind", string(o.Kind)), attribute.Int("payment.attempt", o.Attempts)))
}

// endCall ends the call's span, and lets what follows from the outcome hang below it.
func endCall(span trace.Span, out *payment.Outcome) {
	if !span.IsRecording() {
		return
	}
	out.Trace = telemetry.Inject(trace.ContextWithSpan(context.Background(), span)) // detached: it carries the span to paper and nowhere else
	span.SetAttributes(attribute.String("payment.verdict", out.Verdict.String()))
	if out.Verdict == payment.InDoubt || out.Verdict == payment.NotSent {
		span.SetStatus(codes.Error, out.Verdict.String())
	}
	span.End()
}
