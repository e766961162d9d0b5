package stripe

import (
	"context"
	"net/http"
	"path"
	"strconv"
	"time"
)

// The kinds of fault.
const (
	lostBefore   = "lost_before"   // the connection breaks and nothing was done
	lostAfter    = "lost_after"    // it was done, and the connection breaks
	savedBefore  = "500_before"    // nothing was done, and the key answers 500 from now on
	savedAfter   = "500_after"     // it was done, and the key answers 500 from now on
	unsaved500   = "500"           // nothing was done, and the key is free
	unavailable  = "503"           // likewise
	limited      = "429"           // likewise, with retry_after
	garbage      = "garbage"       // 200 with a page, and nothing was done
	garbageAfter = "garbage_after" // 200 with a page, and it was done
	slow         = "slow"          // the answer takes delay_ms
	conflict     = "conflict"      // 409 lock_timeout
)

// fault spoils the next requests that match.
type fault struct {
	Kind string `json:"kind"`
	// Method and Path say which requests; empty for all. Path is a pattern like /v1/payment_intents/*/capture.
	Method string `json:"method"`
	Path   string `json:"path"`
	// Times is how many requests. Default: 1.
	Times int `json:"times"`
	// RetryAfter is in seconds, DelayMS how long a slow answer takes.
	RetryAfter int `json:"retry_after"`
	DelayMS    int `json:"delay_ms"`
}

// takeFault returns the first fault that matches, and uses it up.
func (w *world) takeFault(method, at string) *fault {
	for i, f := range w.faults {
		if f.Method != "" && f.Method != method {
			continue
		}
		if f.Path != "" {
			if ok, err := path.Match(f.Path, at); err != nil || !ok {
				continue
			}
		}
		if f.Times--; f.Times <= 0 {
			w.faults = append(w.faults[:i:i], w.faults[i+1:]...)
		}
		copied := *f
		return &copied
	}
	return nil
}

// instead reports whether a fault is all that happens of a request.
func (f *fault) instead() bool {
	if f == nil {
		return false
	}
	switch f.Kind {
	case lostBefore, garbage, unsaved500, unavailable, conflict, limited:
		return true
	}
	return false
}

// before plays what happens instead of the request, and reports whether that was all.
func (f *fault) before(ctx context.Context, rw http.ResponseWriter) bool {
	if f == nil {
		return false
	}
	refuse := func(status int, bad *failure) bool {
		bad.status = status
		rw.Header().Set("Content-Type", "application/json")
		rw.WriteHeader(status)
		_, _ = rw.Write(bad.body()) // the client has gone
		return true
	}
	switch f.Kind {
	case lostBefore:
		hangUp(rw)
		return true
	case garbage:
		garble(rw)
		return true
	case unsaved500:
		return refuse(http.StatusInternalServerError, &failure{Type: "api_error", Message: "An unknown error occurred"})
	case unavailable:
		return refuse(http.StatusServiceUnavailable, &failure{Type: "api_error", Message: "The API is unavailable"})
	case conflict:
		return refuse(http.StatusConflict, &failure{Type: "invalid_request_error", Code: "lock_timeout", Message: "This object cannot be accessed right now because another API request or Stripe process is currently accessing it."})
	case limited:
		if f.RetryAfter > 0 {
			rw.Header().Set("Retry-After", strconv.Itoa(f.RetryAfter))
		}
		return refuse(http.StatusTooManyRequests, &failure{Type: "invalid_request_error", Code: "rate_limit", Message: "Request rate limit exceeded."})
	}
	return ctx.Err() != nil
}

func garble(rw http.ResponseWriter) {
	rw.Header().Set("Content-Type", "text/html")
	_, _ = rw.Write([]byte("<html><body>Welcome to the hotel's network. Please sign in.</body></html>")) // the client has gone
}

// hangUp breaks the connection without an answer.
func hangUp(rw http.ResponseWriter) {
	if h, ok := rw.(http.Hijacker); ok {
		if conn, _, err := h.Hijack(); err == nil {
			_ = conn.Close() // that is the point
			return
		}
	}
	panic(http.ErrAbortHandler)
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
