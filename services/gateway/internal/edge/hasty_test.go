package edge_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"emporium/kit/resilience"
)

// A service that says itself that a client's own short time is over has not failed; one that says so by itself has.
func TestHastyClientsOpenNoBreaker(t *testing.T) {
	t.Parallel()
	late := http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) { out.WriteHeader(http.StatusGatewayTimeout) })
	target := httptest.NewServer(late)
	t.Cleanup(target.Close)
	host := strings.TrimPrefix(target.URL, "http://")
	w := newWorld(t, fmt.Sprintf(`
timeout: 20s
routes:
  - {id: shielded, uri: "lb://order", predicates: ["Path=/shielded"], filters: ["CircuitBreaker=name=shield; fallbackStatus=204; statusCodes=504"]}
  - {id: same, uri: "lb://order", predicates: ["Path=/same"], filters: ["CircuitBreaker=name=order; fallbackStatus=204; statusCodes=504"]}
  - {id: nearby, uri: "lb://near", predicates: ["Path=/nearby"], filters: ["CircuitBreaker=name=nearby; fallbackStatus=204; statusCodes=504"]}
  - {id: target, uri: %q, predicates: ["Path=/target"]}
`, target.URL))
	w.serve("order", late)
	w.serve("near", late)
	w.serve("stock", late)
	for _, c := range []struct {
		path, breaker string
		own           int // what who waits as long as the route gets
	}{
		{"/v1/orders", "order", 504}, {"/same", "order", 204}, {"/shielded", "shield", 204}, {"/nearby", "nearby", 204}, {"/target", host, 504},
		{"/v1/catalogue", "stock", 504},
	} {
		w.policy(c.breaker, nil)
		g := w.guards.Guard(c.breaker)
		failed := g.Circuit().Counts().Failed
		for range 5 {
			if got := w.do("GET", c.path, "", "X-Request-Timeout", "9000"); got.status != 504 {
				t.Errorf("%s: a client of little patience gets %d", c.path, got.status)
			}
		}
		if counts := g.Circuit().Counts(); counts.State != resilience.Closed || counts.Failed != failed {
			t.Errorf("%s: %s is %+v", c.path, c.breaker, counts)
		}
		for _, said := range []string{"", "19000"} {
			before := g.Circuit().Counts().Failed
			if got := w.do("GET", c.path, "", "X-Request-Timeout", said); got.status != c.own {
				t.Errorf("%s with %q: got %d", c.path, said, got.status)
			}
			if n := g.Circuit().Counts().Failed; n != before+1 {
				t.Errorf("%s with %q: %d failures, want one more than %d", c.path, said, n, before)
			}
		}
	}
}
