package web_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"emporium/kit/web"
)

func TestClientIsWhomTheTrustedProxyNames(t *testing.T) {
	t.Parallel()
	note, err := web.Client([]string{"10.0.0.0/8", "2001:db8:1::1"})
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		peer, forwarded, want, network string
	}{
		"no proxy":                   {"203.0.113.77:5000", "", "203.0.113.77", "203.0.113.0/24"},
		"a proxy":                    {"10.1.2.3:5000", "198.51.100.7", "198.51.100.7", "198.51.100.0/24"},
		"what the shopper made up":   {"10.1.2.3:5000", "1.1.1.1, 198.51.100.7", "198.51.100.7", "198.51.100.0/24"},
		"nobody's proxy":             {"203.0.113.77:5000", "198.51.100.7", "203.0.113.77", "203.0.113.0/24"},
		"a proxy by IPv6":            {"[2001:db8:1::1]:5000", "2606:4700:1:2:3::4", "2606:4700:1:2::/64", "2606:4700:1::/48"},
		"IPv4 in IPv6":               {"[::ffff:203.0.113.77]:5000", "", "203.0.113.77", "203.0.113.0/24"},
		"a proxy that names nothing": {"10.1.2.3:5000", "", "10.1.2.3", ""},
		"not an address":             {"pipe", "", "", ""},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = tt.peer
		if tt.forwarded != "" {
			r.Header.Set("X-Forwarded-For", tt.forwarded)
		}
		var got string
		note(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = web.ClientFrom(r.Context()) })).ServeHTTP(httptest.NewRecorder(), r)
		if network := web.Network(got); got != tt.want || network != tt.network {
			t.Errorf("%s: got %q in %q, want %q in %q", name, got, network, tt.want, tt.network)
		}
	}
	if _, err := web.Client([]string{"10.0.0.0/99"}); err == nil {
		t.Error("a network that is none was accepted")
	}
}
