package wire_test

import (
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"emporium/kit/discovery/wire"
)

// What is not plain has the same limit as what is: a request's own, or else the transport's, from its end to the headers of its answer.
func TestLimitsOfWhatIsNotPlain(t *testing.T) {
	t.Parallel()
	secure := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		switch r.URL.Path {
		case "/never":
			<-r.Context().Done()
		case "/late":
			select {
			case <-time.After(300 * time.Millisecond):
			case <-r.Context().Done():
			}
		case "/begun":
			_, _ = io.WriteString(w, "one ")
			_ = http.NewResponseController(w).Flush()
			select {
			case <-time.After(300 * time.Millisecond):
			case <-r.Context().Done():
			}
		}
		_, _ = io.WriteString(w, "two")
	}))
	t.Cleanup(secure.Close)
	large := strings.Repeat("x", 100<<10)
	for _, c := range []struct {
		name, path, body string
		usual, own       time.Duration
		want             string // "" is late
	}{
		{"the usual one", "/never", "", 50 * time.Millisecond, 0, ""},
		{"a shorter one", "/never", "", time.Minute, 50 * time.Millisecond, ""},
		{"a shorter one, large", "/never", large, time.Minute, 50 * time.Millisecond, ""},
		{"a longer one", "/late", "", 50 * time.Millisecond, time.Minute, "two"},
		{"a longer one, large", "/late", large, 50 * time.Millisecond, time.Minute, "two"},
		{"what has begun", "/begun", "", time.Minute, 100 * time.Millisecond, "one two"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			tr := wire.New(wire.Options{Fallback: secure.Client().Transport, HeaderTimeout: c.usual})
			t.Cleanup(tr.Close)
			ctx := t.Context()
			if c.own > 0 {
				ctx = wire.WithTimeout(ctx, c.own)
			}
			_, body, err := do(ctx, tr, "POST", secure.URL+c.path, c.body)
			var late net.Error
			if body != c.want || (err != nil) != (c.want == "") || err != nil && (!errors.As(err, &late) || !late.Timeout()) {
				t.Errorf("got %q, %v; want %q", body, err, c.want)
			}
		})
	}
}
