package web_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"emporium/kit/deadline"
	"emporium/kit/web"
)

// Whoever says how long it still waits is not worked for any longer; nobody gets more time than the context has.
func TestCallersDeadline(t *testing.T) {
	t.Parallel()
	var end time.Time
	var has bool
	a := web.New(web.Options{Service: "test", Middleware: []func(http.Handler) http.Handler{func(http.Handler) http.Handler {
		return http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { end, has = r.Context().Deadline() })
	}}})
	h := a.Handler()
	for _, c := range []struct {
		said string
		own  time.Duration // of the context, 0 for none
		want time.Duration // 0 for none
	}{
		{"", 0, 0}, {"2000", 0, 2 * time.Second}, {"nonsense", 0, 0}, {"-1", 0, 0}, {"99999999999", 0, 0}, {"60000", time.Second, time.Second}, {"1000", time.Minute, time.Second},
	} {
		ctx := t.Context()
		if c.own > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, c.own)
			defer cancel()
		}
		r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/", nil)
		if c.said != "" {
			r.Header.Set(deadline.Header, c.said)
		}
		began := time.Now()
		h.ServeHTTP(httptest.NewRecorder(), r)
		if left := end.Sub(began); has != (c.want > 0) || has && (left > c.want+time.Second || left < c.want-100*time.Millisecond) {
			t.Errorf("%+v: got %v, %v", c, left, has)
		}
	}
}

// What goes on after it has begun is not ended by the time that its caller gave it to begin; what is known of the request stays.
func TestStreamsOutliveTheDeadline(t *testing.T) {
	t.Parallel()
	for produces, bound := range map[string]bool{"text/event-stream": false, "text/csv": false, "text/html": true} {
		a := web.New(web.Options{Service: "test"})
		a.HandleRaw("GET /x", web.Op{ID: "x", Hidden: true, Policy: web.Public, Produces: produces}, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			if _, has := r.Context().Deadline(); has != bound {
				t.Errorf("%s: it has a deadline: %v", produces, has)
			}
			if web.RequestID(r.Context()) == "" {
				t.Errorf("%s: the request's id is lost", produces)
			}
			child, cancel := context.WithCancel(r.Context())
			defer cancel()
			if !bound {
				<-time.After(30 * time.Millisecond) // longer than the caller's time
				if child.Err() != nil {
					t.Errorf("%s: %v", produces, child.Err())
				}
			}
		}))
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/x", nil)
		r.Header.Set(deadline.Header, "10")
		a.Handler().ServeHTTP(httptest.NewRecorder(), r)
	}
}
