package inbox

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestOnlyTheSameMachineReadsTheInbox(t *testing.T) {
	t.Parallel()
	const here, elsewhere = "127.0.0.1:4711", "192.0.2.7:4711"
	for name, tt := range map[string]struct {
		peer, host string
		headers    http.Header
		want       int
	}{
		"the machine itself":              {here, "localhost:8080", nil, 200},
		"by its address":                  {here, "127.0.0.1:8080", nil, 200},
		"by IPv6":                         {"[::1]:4711", "[::1]:8080", nil, 200},
		"IPv4 in IPv6":                    {"[::ffff:127.0.0.1]:4711", "shop.localhost", nil, 200},
		"another machine":                 {elsewhere, "localhost:8080", nil, 403},
		"another machine that lies":       {elsewhere, "localhost", http.Header{"X-Forwarded-For": {"127.0.0.1"}}, 403},
		"through the gateway here":        {here, "10.1.2.3:8083", http.Header{"X-Forwarded-For": {"127.0.0.1"}, "X-Forwarded-Host": {"localhost:8080"}}, 200},
		"from afar through the gateway":   {here, "localhost", http.Header{"X-Forwarded-For": {"192.0.2.7"}, "X-Forwarded-Host": {"localhost:8080"}}, 403},
		"from afar, and lies before":      {here, "localhost", http.Header{"X-Forwarded-For": {"127.0.0.1, 192.0.2.7"}}, 403},
		"from afar, and lies in a line":   {here, "localhost", http.Header{"X-Forwarded-For": {"192.0.2.7", "127.0.0.1"}}, 403},
		"what is no address":              {here, "localhost", http.Header{"X-Forwarded-For": {"unknown"}}, 403},
		"a name that is pointed here":     {here, "evil.example:8080", nil, 403},
		"such a name through the gateway": {here, "localhost", http.Header{"X-Forwarded-For": {"127.0.0.1"}, "X-Forwarded-Host": {"evil.example"}}, 403},
		"a name that begins alike":        {here, "127.0.0.1.evil.example", nil, 403},
		"nobody":                          {"", "localhost", nil, 403},
		"in one process":                  {here, "gateway", nil, 200},
		"another of the machine's names":  {here, "192.0.2.7:8080", nil, 403},
	} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/inbox", nil)
		r.RemoteAddr, r.Host = tt.peer, tt.host
		maps.Copy(r.Header, tt.headers)
		rec := httptest.NewRecorder()
		localOnly(func(http.ResponseWriter, *http.Request) {})(rec, r)
		if rec.Code != tt.want {
			t.Errorf("%s: %d, want %d", name, rec.Code, tt.want)
		}
	}
}
