package app

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"emporium/kit/telemetry"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// startSends makes the sending of each letter part of the trace of the event that led to it. Places are the letters' jobs.
func (a *App) startSends(ctx context.Context, jobs []store.Job, places []int) []trace.Span {
	if !a.o.Telemetry.Recording() {
		return nil
	}
	spans := make([]trace.Span, 0, len(places))
	for _, at := range places {
		n := &jobs[at].Notification
		_, span := a.o.Telemetry.Tracer().Start(telemetry.Extract(ctx, n.Trace), "send "+string(n.Kind), trace.WithSpanKind(trace.SpanKindClient),
			trace.WithAttributes(attribute.String("notification.id", n.ID), attribute.String("notification.kind", string(n.Kind)),
				attribute.String("notification.channel", string(n.Channel)), attribute.Int("notification.batch", len(places))))
		spans = append(spans, span)
	}
	return spans
}

// endSends ends the spans, and lets what is told of each delivery hang below its span. A failure is named by its code: what
// a mail server says may hold the address.
func endSends(spans []trace.Span, jobs []store.Job, places []int, outcomes []message.Outcome) {
	for i, span := range spans {
		if span.IsRecording() {
			jobs[places[i]].Notification.Trace = telemetry.Inject(trace.ContextWithSpan(context.Background(), span)) // detached: it carries the span to paper and nowhere else
			if o := &outcomes[places[i]]; o.Err != nil {
				span.SetStatus(codes.Error, o.Code)
			}
		}
		span.End()
	}
}
