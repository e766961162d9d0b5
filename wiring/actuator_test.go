package wiring

import (
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/kittest"
)

// ask calls the management listener and decodes the answer into out, which may be nil.
func ask(t *testing.T, h *Host, method, path, contentType, body string, out any) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, h.URL("management")+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	resp, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if out != nil {
		if err := json.Unmarshal(answer, out); err != nil {
			t.Fatalf("%s %s answers %s", method, path, answer)
		}
	}
	return resp
}

func TestActuator(t *testing.T) {
	t.Parallel()
	h := launch(t, nil, Options{LogTo: io.Discard, Version: "1.2.3"}, "data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0")
	kittest.Eventually(t, 10*time.Second, func() error { _, err := status(h, "management", "/actuator/health/readiness"); return err })

	var index struct {
		Links map[string]struct {
			Href      string
			Templated bool
		} `json:"_links"`
	}
	resp := ask(t, h, http.MethodGet, "/actuator", "", "", &index)
	if got := resp.Header.Get("Content-Type"); got != actuatorType {
		t.Errorf("content type %q", got)
	}
	for name, link := range index.Links {
		if link.Templated {
			continue
		}
		if _, err := status(h, "management", strings.TrimPrefix(link.Href, h.URL("management"))); err != nil {
			t.Errorf("link %s: %v", name, err)
		}
	}

	var all health
	ask(t, h, http.MethodGet, "/actuator/health", "", "", &all)
	want := health{Status: up, Groups: []string{"liveness", "readiness"}, Components: map[string]health{"readinessState": {Status: up}}}
	for _, name := range Names() {
		want.Components[name] = health{Status: up}
	}
	if diff := cmp.Diff(want, all); diff != "" {
		t.Errorf("health (-want +got)\n%s", diff)
	}
	var info struct{ App struct{ Version string } }
	if ask(t, h, http.MethodGet, "/actuator/info", "", "", &info); info.App.Version != "1.2.3" {
		t.Errorf("info %+v", info)
	}
	metrics, err := status(h, "management", "/actuator/prometheus")
	if err != nil || !strings.Contains(metrics, `service_info{service="order",version="1.2.3"} 1`) {
		t.Errorf("prometheus: %v", err)
	}
	for _, path := range []string{"/actuator/health/nobody", "/actuator/loggers/nobody", "/actuator/nothing"} {
		if got := ask(t, h, http.MethodGet, path, "", "", nil).StatusCode; got != http.StatusNotFound {
			t.Errorf("%s: got %d", path, got)
		}
	}

	for _, s := range h.services {
		if s.Name == "order" {
			if err := s.DB.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	kittest.Eventually(t, 10*time.Second, func() error {
		var one health
		if resp := ask(t, h, http.MethodGet, "/actuator/health/order", "", "", &one); resp.StatusCode != http.StatusServiceUnavailable || one.Status != down || len(one.Details) == 0 {
			return &statusError{resp.StatusCode, one.Status}
		}
		return nil
	})
	if got := ask(t, h, http.MethodGet, "/actuator/health", "", "", &all).StatusCode; got != http.StatusServiceUnavailable || all.Status != down {
		t.Errorf("with a part away: %d %s", got, all.Status)
	}
	if got := ask(t, h, http.MethodGet, "/actuator/health/liveness", "", "", nil).StatusCode; got != http.StatusOK {
		t.Errorf("liveness with a part away: %d; the process lives all the same", got)
	}
}

func TestLevelsChangeWhileRunning(t *testing.T) {
	t.Parallel()
	h := launch(t, nil, Options{LogTo: io.Discard, Version: "test"}, "data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0", "log.level=warn")
	type list struct {
		Levels  []string
		Loggers map[string]logger
	}
	var got list
	ask(t, h, http.MethodGet, "/actuator/loggers", "", "", &got)
	if !slices.Equal(got.Levels, []string{"OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"}) || got.Loggers["ROOT"] != (logger{"WARN", "WARN"}) ||
		got.Loggers["order"] != (logger{"", "WARN"}) {
		t.Errorf("got %+v", got)
	}
	for _, c := range []struct {
		name, contentType, body string
		status                  int
		want                    logger // of order
	}{
		{"order", "application/json", `{"configuredLevel": "DEBUG"}`, 204, logger{"DEBUG", "DEBUG"}},
		{"ROOT", actuatorType, `{"configuredLevel": "error"}`, 204, logger{"DEBUG", "DEBUG"}},
		{"order", "application/json", `{"configuredLevel": "OFF"}`, 204, logger{"OFF", "OFF"}},
		{"order", "application/json", `{"configuredLevel": null}`, 204, logger{"", "ERROR"}},
		{"order", "application/json", `{}`, 204, logger{"", "ERROR"}},
		{"ROOT", "application/json", `{"configuredLevel": null}`, 204, logger{"", "WARN"}},
		{"order", "text/plain", `{"configuredLevel": "DEBUG"}`, 415, logger{"", "WARN"}},
		{"order", "", `{"configuredLevel": "DEBUG"}`, 415, logger{"", "WARN"}},
		{"order", "application/json", `{"configuredLevel": "LOUD"}`, 400, logger{"", "WARN"}},
		{"order", "application/json", `nonsense`, 400, logger{"", "WARN"}},
		{"odrer", "application/json", `{"configuredLevel": "DEBUG"}`, 404, logger{"", "WARN"}},
	} {
		if resp := ask(t, h, http.MethodPost, "/actuator/loggers/"+c.name, c.contentType, c.body, nil); resp.StatusCode != c.status {
			t.Errorf("%s %s: got %d, want %d", c.name, c.body, resp.StatusCode, c.status)
		}
		var one logger
		if ask(t, h, http.MethodGet, "/actuator/loggers/order", "", "", &one); one != c.want {
			t.Errorf("after %s %s: got %+v, want %+v", c.name, c.body, one, c.want)
		}
	}
}

// The gateway's routes have Spring's form; those of the services come last.
func TestGatewayRoutes(t *testing.T) {
	t.Parallel()
	h := launch(t, nil, Options{LogTo: io.Discard}, "data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0")
	type route struct {
		Predicate string
		RouteID   string `json:"route_id"`
		Filters   []string
		URI       string
		Order     int
	}
	var routes []route
	resp := ask(t, h, http.MethodGet, "/actuator/gateway/routes", "", "", &routes)
	at := slices.IndexFunc(routes, func(r route) bool { return r.RouteID == "/v1/orders" })
	if resp.StatusCode != http.StatusOK || at < 0 || routes[at].URI != "lb://order" || routes[at].Predicate != "Paths: [/v1/orders/**]" || routes[at].Filters == nil {
		t.Fatalf("%d: %+v", resp.StatusCode, routes)
	}
	var one map[string]any
	if resp := ask(t, h, http.MethodGet, "/actuator/gateway/routes/v1/orders", "", "", &one); resp.StatusCode != http.StatusOK || one["uri"] != "lb://order" {
		t.Errorf("one route: %d %v", resp.StatusCode, one)
	}
	if resp := ask(t, h, http.MethodGet, "/actuator/gateway/routes/none", "", "", nil); resp.StatusCode != http.StatusNotFound {
		t.Errorf("an unknown route: %d", resp.StatusCode)
	}
}
