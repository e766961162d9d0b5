package wiring

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"emporium/kit/conf"
	"emporium/kit/web"
)

// Who notes a shopper's address believes, as long as nothing is set, the gateways of this machine and of private networks: every service
// the same ones, and never a caller with a public address, who could name any shopper's.
func TestGatewaysAreBelievedOfThisHouseAlone(t *testing.T) {
	t.Parallel()
	defaults := map[string]string{}
	for _, k := range conf.Reference(&Config{}, "EMPORIUM") {
		if service, ok := strings.CutSuffix(k.Key, ".trusted_proxies"); ok && strings.Contains(k.Doc, "addresses and networks of the gateways") {
			defaults[service] = k.Default
		}
	}
	if services := slices.Sorted(maps.Keys(defaults)); !slices.Equal(services, []string{"notification", "order", "user"}) {
		t.Fatalf("found %v", services)
	}
	const named = "198.51.100.7"
	for service, def := range defaults {
		note, err := web.Client(strings.Split(def, ","))
		if err != nil {
			t.Fatal(err)
		}
		for peer, want := range map[string]string{
			"127.0.0.1:1": named, "[::1]:1": named, "10.4.5.6:1": named, "172.31.0.9:1": named, "192.168.1.2:1": named, "[fd00::9]:1": named, "[::ffff:10.0.0.1]:1": named,
			"203.0.113.77:1": "203.0.113.77", "172.32.0.1:1": "172.32.0.1", "100.64.0.1:1": "100.64.0.1", "169.254.1.1:1": "169.254.1.1",
			"[2606:4700::1]:1": "2606:4700::/64", "[::ffff:203.0.113.77]:1": "203.0.113.77",
		} {
			r := httptest.NewRequest(http.MethodPost, "/", nil)
			r.RemoteAddr = peer
			r.Header.Set("X-Forwarded-For", named)
			got := ""
			note(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = web.ClientFrom(r.Context()) })).ServeHTTP(httptest.NewRecorder(), r)
			if got != want {
				t.Errorf("%s: a call from %s that names %s is taken for %s, want %s", service, peer, named, got, want)
			}
		}
	}
}
