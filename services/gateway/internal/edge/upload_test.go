package edge_test

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"

	"emporium/kit/resilience"
)

// Who sends a body that cannot be taken, or not the one that was announced, opens no breaker: it is refused for what it is, also where the route
// has something to say when its service fails.
func TestBodiesOpenNoBreaker(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	target := httptest.NewServer(echo("target"))
	t.Cleanup(target.Close)
	host := strings.TrimPrefix(target.URL, "http://")
	w.apply(fmt.Sprintf(`
max_body: 200000
routes:
  - {id: shielded, uri: "lb://order", predicates: ["Path=/shielded"], filters: ["CircuitBreaker=name=shield; fallbackStatus=204; statusCodes=500"]}
  - {id: again, uri: "lb://order", predicates: ["Path=/again"], filters: ["Retry=retries=1; methods=PUT", "CircuitBreaker=order, forward:/instead"]}
  - {id: target, uri: %q, predicates: ["Path=/target"]}
  - {id: instead, uri: "lb://near", predicates: ["Path=/instead"]}
`, target.URL))
	names := []string{"order", "shield", host}
	for _, name := range names {
		w.policy(name, nil)
		w.guards.Guard(name)
	}
	deep, long := strings.Repeat("[", 33)+strings.Repeat("]", 33), `"`+strings.Repeat("x", 100_000)+`",`
	chunked := func(body string) string {
		return fmt.Sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", len(body), body)
	}
	sized := func(body string, size int) string { return fmt.Sprintf("Content-Length: %d\r\n\r\n%s", size, body) }
	for _, c := range []struct {
		name, text string
		want       string
	}{
		{"nested too deep", sized(deep, len(deep)), " 400 "},
		{"large, nested too deep", sized("["+long+deep+"]", len(long)+len(deep)+2), " 400 "},
		{"in chunks, nested too deep", chunked(deep), " 400 "},
		{"in chunks, too large", chunked(long + long), " 413 "},
		{"cut off", sized("[1", 9), " 400 "},
		{"large, cut off", sized("["+long, 150_000), " 400 "},
		{"in chunks, cut off", "Transfer-Encoding: chunked\r\n\r\n9\r\n[1", " 400 "},
	} {
		for _, path := range []string{"/v1/orders", "/shielded", "/again", "/target"} {
			for range 6 {
				if got := w.sayWhole("PUT "+path+" HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nContent-Type: application/json\r\n"+c.text, strings.Contains(c.name, "cut off")); !strings.Contains(got, c.want) && !strings.Contains(got, " 499 ") {
					t.Errorf("%s to %s: got %.200q", c.name, path, got)
				}
			}
		}
	}
	for _, name := range names {
		if counts := w.guards.Guard(name).Circuit().Counts(); counts.State != resilience.Closed || counts.Failed != 0 {
			t.Errorf("%s: %+v", name, counts)
		}
	}
}
