// Package log sets up slog: readable text on a terminal and JSON elsewhere, trace and request ids from the context,
// secrets masked, and levels that can be changed while running.
package log

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/lmittmann/tint"
	"golang.org/x/term"
)

// Formats of a log.
const (
	FormatAuto = "auto" // FormatText when the writer is a terminal, else FormatJSON
	FormatText = "text" // a line for people, coloured only on a terminal
	FormatJSON = "json" // one JSON object a line, times in UTC
)

// Options say how to log.
type Options struct {
	// Format is one of the formats. Default FormatAuto.
	Format string
	// Level is the least level that is logged: "debug", "info", "warn" or "error", also "info+2". Default "info".
	Level string
	// Levels takes the levels of the components. Default: a registry of its own.
	Levels *Levels
}

// New returns a logger that writes to w, and the levels that govern it and the loggers that For derives of it.
func New(w io.Writer, o Options) (*slog.Logger, *Levels, error) {
	levels := o.Levels
	if levels == nil {
		levels = NewLevels(slog.LevelInfo)
	}
	if o.Level != "" {
		level, err := ParseLevel(o.Level)
		if err != nil {
			return nil, nil, err
		}
		levels.Set("", level)
	}
	terminal := isTerminal(w)
	var out slog.Handler
	// The level is decided by handler; the one that writes lets everything through.
	const all = slog.Level(-128)
	switch o.Format {
	case FormatText, FormatAuto, "":
		if o.Format == FormatText || terminal {
			colour := terminal && os.Getenv("NO_COLOR") == ""
			out = tint.NewTextHandler(w, &tint.Options{Level: all, TimeFormat: "15:04:05.000", NoColor: !colour, ReplaceAttr: maskAttr})
			break
		}
		fallthrough
	case FormatJSON:
		out = slog.NewJSONHandler(w, &slog.HandlerOptions{Level: all, ReplaceAttr: jsonAttr})
	default:
		return nil, nil, fmt.Errorf("log format %q is unknown: use auto, text or json", o.Format)
	}
	return slog.New(&handler{out: out, root: out, level: levels.Var(""), levels: levels}), levels, nil
}

// For returns l for a component: its lines carry component=name, and their level is that of levels.Set(name, …). A
// logger that New did not make gets the attribute alone.
func For(l *slog.Logger, name string) *slog.Logger {
	return Named(l, name).With("component", name)
}

// Named is For without the attribute.
func Named(l *slog.Logger, name string) *slog.Logger {
	h, ok := l.Handler().(*handler)
	if !ok {
		return l
	}
	own := *h
	own.level = h.levels.Var(name)
	return slog.New(&own)
}

// Discard returns a logger that writes nothing.
func Discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

// RequestIDKey is the key of the request id in contexts: one that has it for its own reasons answers it with a string.
type RequestIDKey struct{}

// WithRequestID returns a context whose log lines carry the request id.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, RequestIDKey{}, id)
}

// RequestID returns the context's request id, or "".
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(RequestIDKey{}).(string)
	return id
}

// isTerminal reports whether w is a file that people look at.
func isTerminal(w io.Writer) bool {
	f, ok := w.(interface{ Fd() uintptr })
	return ok && term.IsTerminal(int(f.Fd()))
}

// jsonAttr is maskAttr, with times in UTC and durations as text ("1.5s"), which needs no unit to be known.
func jsonAttr(groups []string, a slog.Attr) slog.Attr {
	a = maskAttr(groups, a)
	switch a.Value.Kind() {
	case slog.KindTime:
		a.Value = slog.TimeValue(a.Value.Time().UTC())
	case slog.KindDuration:
		a.Value = slog.StringValue(a.Value.Duration().Round(time.Microsecond).String())
	}
	return a
}
