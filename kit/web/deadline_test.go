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
