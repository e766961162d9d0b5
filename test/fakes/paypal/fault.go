package paypal

import (
	"net/http"
	"path"
	"strings"
	"time"
)

// fault is something that goes wrong with the next requests that match it.
type fault struct {
	// Match is a method and a path, whose * stand for one part each: "POST /v2/payments/captures/*/refund".
	Match string `json:"match"`
	// Mode is lost_before (nothing was done, no answer), lost_after (it was done, no answer), error (Status, nothing was done), issue
	// (422 with Issue, nothing was done), rate_limit (429 with RetryAfter), garbage (it was done, the answer is a page), amount (it was
	// done, the answer tells Value and Currency as the amount and Status, as far as they are set), busy (409 as when the same request is under way), delay (DelayMS before it is done).
	Mode       string `json:"mode"`
	Times      int    `json:"times"` // 0 means once, -1 until the faults are cleared
	Status     int    `json:"status"`
	Issue      string `json:"issue"`
	RetryAfter string `json:"retry_after"`
	Value      string `json:"value"`
	Currency   string `json:"currency"`
	DelayMS    int    `json:"delay_ms"`
}

var faultModes = map[string]bool{"lost_before": true, "lost_after": true, "error": true, "issue": true, "rate_limit": true, "garbage": true, "amount": true, "busy": true, "delay": true}

func (f *fault) hits(r *http.Request) bool {
	method, pattern, ok := strings.Cut(f.Match, " ")
	if !ok || method != r.Method && method != "*" {
		return false
	}
	hit, err := path.Match(pattern, r.URL.Path)
	return err == nil && hit
}

// strike returns the fault that r meets and counts it. Callers hold mu.
func (w *world) strike(r *http.Request) fault {
	for i, f := range w.faults {
		if !f.hits(r) {
			continue
		}
		switch {
		case f.Times == -1:
		case f.Times > 1:
			f.Times--
		default:
			w.faults = append(w.faults[:i:i], w.faults[i+1:]...)
		}
		return *f
	}
	return fault{}
}

// before is what the fault does instead of the request; nil when the request goes on.
func (f fault) before() *problem {
	switch f.Mode {
	case "error":
		return refuse(f.Status, "", "")
	case "issue":
		return unprocessable(f.Issue, "A fault was asked for.")
	case "busy":
		return refuse(http.StatusConflict, "PREVIOUS_REQUEST_IN_PROGRESS", "A previous request on this resource is currently in progress. Please wait for some time and try again. It is best to space out the initial and the subsequent request(s) to avoid receiving this error.")
	case "rate_limit":
		p := refuse(http.StatusTooManyRequests, "RATE_LIMIT_REACHED", "Too many requests.")
		p.retryAfter = f.RetryAfter
		return p
	}
	return nil
}

// lose ends the connection without an answer.
func lose(rw http.ResponseWriter) {
	if h, ok := rw.(http.Hijacker); ok {
		if conn, _, err := h.Hijack(); err == nil {
			_ = conn.Close()
			return
		}
	}
	panic(http.ErrAbortHandler)
}

func (f fault) wait(r *http.Request) {
	if f.Mode != "delay" {
		return
	}
	timer := time.NewTimer(time.Duration(f.DelayMS) * time.Millisecond)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-r.Context().Done():
	}
}
