// Package deadline carries how long a caller still waits over HTTP, so that nobody works on for a caller who has given up.
// What travels is the time left, not a time of day: clocks of machines differ.
package deadline

import (
	"context"
	"net/http"
	"strconv"
	"time"
)

// Header holds the milliseconds that the caller still waits. A receiver only ever shortens its own limit by it, so that it
// can be taken from anybody.
const Header = "X-Request-Timeout"

// most bounds what a header may say: longer is as good as none.
const most = time.Hour

// Set writes what is left of ctx's deadline into h; without a deadline it removes the header. It returns false when nothing is
// left, and then the call need not be made.
func Set(ctx context.Context, h http.Header) bool {
	end, ok := ctx.Deadline()
	if !ok {
		delete(h, Header)
		return true
	}
	left := time.Until(end)
	if left <= 0 {
		return false
	}
	h[Header] = Value(left)
	return true
}

// Value is the header for a time that is left.
func Value(left time.Duration) []string {
	return []string{strconv.FormatInt(max(1, left.Milliseconds()), 10)}
}

// Left reads how long the caller still waits; ok is false when it does not say so in the one valid way.
func Left(h http.Header) (left time.Duration, ok bool) {
	values := h[Header]
	if len(values) != 1 || len(values[0]) > 7 {
		return 0, false
	}
	ms, err := strconv.ParseUint(values[0], 10, 32)
	if err != nil {
		return 0, false
	}
	left = time.Duration(ms) * time.Millisecond
	return left, left > 0 && left <= most
}

// Passed reports whether ctx has ended, or is about to because its time is over: timers of others may be a moment earlier than its own.
func Passed(ctx context.Context) bool {
	if ctx.Err() != nil {
		return true
	}
	end, ok := ctx.Deadline()
	return ok && !time.Now().Before(end)
}

type hastyKey struct{}

// Hasty returns ctx with the note that its deadline is earlier than what whoever hands the request on would have allowed: that an answer
// does not come in time is then its caller's wish, and says nothing of who should give it.
func Hasty(ctx context.Context) context.Context { return context.WithValue(ctx, hastyKey{}, true) }

// Patient returns ctx without the note of Hasty, for a call whose own limit is another one.
func Patient(ctx context.Context) context.Context {
	if IsHasty(ctx) {
		return context.WithValue(ctx, hastyKey{}, false)
	}
	return ctx
}

// IsHasty reports whether Hasty has left its note.
func IsHasty(ctx context.Context) bool { return ctx.Value(hastyKey{}) == true }

// Missed reports whether an answer's status says that it did not come within a time that Hasty has noted.
func Missed(ctx context.Context, status int) bool {
	return status == http.StatusGatewayTimeout && IsHasty(ctx)
}

// With returns a context that ends when the caller that sent h gives up, or ctx itself when it does not say.
func With(ctx context.Context, h http.Header) (context.Context, context.CancelFunc) {
	left, ok := Left(h)
	if !ok {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, left)
}
