package log

import (
	"context"
	"log/slog"
	"slices"

	"go.opentelemetry.io/otel/trace"
)

// handler decides the level and adds what the context knows.
type handler struct {
	out    slog.Handler
	level  *slog.LevelVar
	levels *Levels

	// Ids belong to the top of a line, also when a group is open: then the line is built from root by doing what
	// was done since. Both are kept for that only.
	root    slog.Handler
	since   []func(slog.Handler) slog.Handler
	grouped bool
}

func (h *handler) Enabled(_ context.Context, level slog.Level) bool { return level >= h.level.Level() }

func (h *handler) Handle(ctx context.Context, r slog.Record) error {
	r.Message = MaskURL(r.Message)
	var buf [3]slog.Attr
	ids := contextAttrs(ctx, buf[:0])
	if len(ids) == 0 {
		return h.out.Handle(ctx, r)
	}
	if h.grouped {
		out := h.root.WithAttrs(ids)
		for _, redo := range h.since {
			out = redo(out)
		}
		return out.Handle(ctx, r)
	}
	r = r.Clone()
	r.AddAttrs(ids...)
	return h.out.Handle(ctx, r)
}

func contextAttrs(ctx context.Context, to []slog.Attr) []slog.Attr {
	if ctx == nil {
		return to
	}
	if id := RequestID(ctx); id != "" {
		to = append(to, slog.String("request_id", id))
	}
	if sc := trace.SpanContextFromContext(ctx); sc.IsValid() {
		to = append(to, slog.String("trace_id", sc.TraceID().String()), slog.String("span_id", sc.SpanID().String()))
	}
	return to
}

func (h *handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	if len(attrs) == 0 {
		return h
	}
	return h.derive(func(out slog.Handler) slog.Handler { return out.WithAttrs(attrs) }, false)
}

func (h *handler) WithGroup(name string) slog.Handler {
	if name == "" {
		return h
	}
	return h.derive(func(out slog.Handler) slog.Handler { return out.WithGroup(name) }, true)
}

func (h *handler) derive(do func(slog.Handler) slog.Handler, group bool) *handler {
	next := *h
	next.out = do(h.out)
	next.since = slices.Concat(h.since, []func(slog.Handler) slog.Handler{do})
	next.grouped = h.grouped || group
	return &next
}
