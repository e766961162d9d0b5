package web_test

import (
	"net/http/httptest"
	"testing"

	"emporium/kit/web"
)

func TestPagesOfOtherSitesAreRefused(t *testing.T) {
	t.Parallel()
	sites, err := web.NewSites([]string{"10.0.0.0/8", "::1"})
	if err != nil {
		t.Fatal(err)
	}
	const proxy, stranger = "10.1.2.3:5000", "203.0.113.7:5000"
	for name, c := range map[string]struct {
		method, peer, host, forwarded, origin, site string
		ok                                          bool
	}{
		"no browser":                        {"POST", stranger, "config:8888", "", "", "", true},
		"its own page":                      {"POST", stranger, "config:8888", "", "http://config:8888", "", true},
		"another site's":                    {"POST", stranger, "config:8888", "", "http://elsewhere.example", "", false},
		"a look":                            {"GET", stranger, "config:8888", "", "http://elsewhere.example", "", true},
		"behind a proxy that keeps Host":    {"POST", proxy, "config.shop.example", "", "https://config.shop.example", "", true},
		"behind a proxy with a Host of its": {"POST", proxy, "config:8888", "config.shop.example", "https://config.shop.example", "", true},
		"behind two":                        {"POST", "[::1]:5000", "config:8888", "config.shop.example, inner:80", "https://config.shop.example", "", true},
		"another site's through the proxy":  {"POST", proxy, "config:8888", "config.shop.example", "https://elsewhere.example", "", false},
		"the inner name is nobody's":        {"POST", proxy, "config:8888", "config.shop.example", "https://config:8888", "", false},
		"somebody who calls itself a proxy": {"POST", stranger, "config:8888", "elsewhere.example", "https://elsewhere.example", "", false},
		"the browser says so":               {"POST", proxy, "config:8888", "config.shop.example", "https://config.shop.example", "cross-site", false},
		"a peer without an address":         {"POST", "pipe", "config:8888", "elsewhere.example", "https://elsewhere.example", "", false},
	} {
		r := httptest.NewRequest(c.method, "/actuator/refresh", nil)
		r.RemoteAddr, r.Host = c.peer, c.host
		for header, value := range map[string]string{"X-Forwarded-Host": c.forwarded, "Origin": c.origin, "Sec-Fetch-Site": c.site} {
			if value != "" {
				r.Header.Set(header, value)
			}
		}
		if err := sites.Check(r); (err == nil) != c.ok {
			t.Errorf("%s: got %v, want passed %v", name, err, c.ok)
		}
		if r.Host != c.host {
			t.Errorf("%s: the request was changed", name)
		}
	}
	if _, err := web.NewSites([]string{"nobody"}); err == nil {
		t.Error("a proxy that is no address was accepted")
	}
}
