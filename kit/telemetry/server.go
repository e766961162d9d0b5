package telemetry

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// unknownOperation names requests that no operation took.
const unknownOperation = "unknown"

// Handler makes every request part of the trace that it names, or of a new one, records a server span when traces are
// recorded, and counts the request.
//
// The operation is asked for after next has returned, so that request.Pattern is set. It must be one of a small set of
// names, never a path as it came. SetOperation inside next goes before it; "" counts as unknown. A nil operation stands
// for request.Pattern.
func (t *Telemetry) Handler(operation func(*http.Request) string, next http.Handler) http.Handler {
	if operation == nil {
		operation = func(r *http.Request) string { return r.Pattern }
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		ctx, span := t.serverSpan(r)
		answer := &answer{ResponseWriter: w, Context: ctx}
		within(r, answer)
		returned := false
		defer func() {
			status := answer.status
			switch {
			case !returned && status == 0: // a panic, which net/http answers by closing the connection
				status = http.StatusInternalServerError
			case status == 0:
				status = http.StatusOK
			}
			name := answer.operation
			if name == "" {
				name = operation(r)
			}
			if name == "" {
				name = unknownOperation
			}
			took := time.Since(begun)
			t.red.observe(ctx, name, r.Method, status, took)
			if t.log != nil && t.log.Enabled(ctx, slog.LevelDebug) {
				t.log.LogAttrs(ctx, slog.LevelDebug, "request", slog.String("operation", name), slog.String("method", knownMethod(r.Method)),
					slog.Int("status", status), slog.Duration("took", took))
			}
			if span != nil {
				endServerSpan(span, name, r, status)
			}
		}()
		next.ServeHTTP(answer, r)
		returned = true
	})
}

// within gives a request another context, where it is: every server makes a request of its own for the handler.
func within(r *http.Request, ctx context.Context) { *r = *r.WithContext(ctx) } //nolint:revive // as in WithContext

// serverSpan returns a nil span when the request is not recorded.
func (t *Telemetry) serverSpan(r *http.Request) (context.Context, trace.Span) {
	ctx := r.Context()
	// A call within the process brings its span in the context; then the header says the same and costs more.
	inProcess := trace.SpanContextFromContext(ctx).IsValid()
	if !t.Recording() {
		if !inProcess {
			ctx = Extract(ctx, r.Header.Get("Traceparent"))
			ctx, _ = lightStart(ctx)
		}
		return ctx, nil
	}
	if !inProcess && r.Header.Get("Traceparent") != "" {
		ctx = propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(r.Header))
	}
	ctx, span := t.tracer.Start(ctx, r.Method, trace.WithSpanKind(trace.SpanKindServer))
	if !span.IsRecording() {
		return ctx, nil
	}
	return ctx, span
}

// endServerSpan sets what the semantic conventions ask for, without the path and query: they may hold tokens.
func endServerSpan(span trace.Span, operation string, r *http.Request, status int) {
	if operation[0] == '/' { // a route, which says nothing of the method
		operation = knownMethod(r.Method) + " " + operation
	}
	span.SetName(operation)
	span.SetAttributes(
		attribute.String("http.request.method", knownMethod(r.Method)),
		attribute.Int("http.response.status_code", status),
	)
	if r.Pattern != "" {
		span.SetAttributes(attribute.String("http.route", r.Pattern))
	}
	if status >= http.StatusInternalServerError {
		span.SetStatus(codes.Error, http.StatusText(status))
	}
	span.End()
}

type answerKey struct{}

// SetOperation names the operation that serves the request of ctx, from inside Handler's next.
func SetOperation(ctx context.Context, operation string) {
	if a, ok := ctx.Value(answerKey{}).(*answer); ok {
		a.operation = operation
	}
}

// answer notes the status. Other abilities of the writer are found through Unwrap by http.ResponseController. It is the request's
// context as well, to be found in it.
type answer struct {
	http.ResponseWriter
	context.Context //nolint:containedctx // see above

	status    int
	operation string
}

// Value implements context.Context.
func (a *answer) Value(key any) any {
	if _, ok := key.(answerKey); ok {
		return a
	}
	return a.Context.Value(key)
}

func (a *answer) WriteHeader(status int) {
	if a.status == 0 && (status >= 200 || status == http.StatusSwitchingProtocols) {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	return a.ResponseWriter.Write(b)
}

// Flush is for code that asks for an http.Flusher.
func (a *answer) Flush() { _ = http.NewResponseController(a.ResponseWriter).Flush() }

// Unwrap is for http.ResponseController.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
