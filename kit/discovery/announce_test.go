package discovery_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/kittest"
)

// announcing is a resolver that tells of changes, as a registry's client does: in lower case, and at any time.
type announcing struct {
	mu       sync.Mutex
	url      string
	changed  func(service string)
	answered func() // called once, between an answer and its arrival
}

func (a *announcing) Resolve(context.Context, string) (discovery.Answer, error) {
	a.mu.Lock()
	out := discovery.Answer{Instances: []discovery.Instance{{URL: a.url}}}
	answered := a.answered
	a.answered = nil
	a.mu.Unlock()
	if answered != nil {
		answered()
	}
	return out, nil
}

func (a *announcing) Announce(changed func(service string)) (stop func()) {
	a.changed = changed
	return func() {}
}

func (a *announcing) move(url string) {
	a.mu.Lock()
	a.url = url
	a.mu.Unlock()
	a.changed("order")
}

// A change reaches whoever calls the service, by whichever spelling of its name, and also one that comes while the last is being read.
func TestChangesReachThePool(t *testing.T) {
	t.Parallel()
	server := func(name string) string {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, name) }))
		t.Cleanup(s.Close)
		return s.URL
	}
	first, second, third := server("first"), server("second"), server("third")
	for _, service := range []string{"order", "ORDER"} {
		resolver := &announcing{url: first}
		d, err := discovery.Open(discovery.Options{Resolver: resolver})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(d.Close)
		answers := func(want string) error {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+service+"/", nil)
			if err != nil {
				return err
			}
			resp, err := d.Remote().RoundTrip(req)
			if err != nil {
				return err
			}
			defer resp.Body.Close()
			var b strings.Builder
			if _, err := io.Copy(&b, resp.Body); err != nil || b.String() != want {
				return fmt.Errorf("%s: got %q, %w, want %s", service, b.String(), err, want)
			}
			return nil
		}
		if err := answers("first"); err != nil {
			t.Fatal(err)
		}
		resolver.mu.Lock()
		resolver.answered = func() { resolver.move(third) }
		resolver.mu.Unlock()
		resolver.move(second)
		kittest.Eventually(t, 10*time.Second, func() error { return answers("third") })
	}
}
