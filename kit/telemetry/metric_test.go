package telemetry_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"emporium/kit/telemetry"
)

func TestMetrics(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	order := newTelemetry(t, telemetry.Options{Registry: registry})
	again := newTelemetry(t, telemetry.Options{Service: "payment", Registry: registry})
	answer := func(tel *telemetry.Telemetry, method string, h http.HandlerFunc) {
		defer func() { _ = recover() }()
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Method = method
		serve(tel, r, h)
	}
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
	}
	answer(order, "GET", status(http.StatusOK))
	answer(order, "GET", status(http.StatusNoContent))
	answer(order, "GET", status(http.StatusNotFound))
	answer(order, "GET", func(http.ResponseWriter, *http.Request) {})
	answer(order, "GET", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("x")) })
	answer(order, "GET", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusEarlyHints); w.WriteHeader(409) })
	answer(order, "BREW", status(http.StatusOK))
	answer(order, "GET", func(http.ResponseWriter, *http.Request) { panic("oops") })
	answer(order, "GET", func(w http.ResponseWriter, r *http.Request) {
		telemetry.SetOperation(r.Context(), "list")
		w.WriteHeader(302)
	})
	answer(again, "GET", status(http.StatusOK))
	answer(order.For("user"), "GET", status(http.StatusOK))
	want := `# HELP http_server_requests_total Requests answered, by class of status.
# TYPE http_server_requests_total counter
http_server_requests_total{method="GET",operation="get-order",service="order",status="2xx"} 4
http_server_requests_total{method="GET",operation="get-order",service="order",status="4xx"} 2
http_server_requests_total{method="GET",operation="get-order",service="order",status="5xx"} 1
http_server_requests_total{method="GET",operation="get-order",service="payment",status="2xx"} 1
http_server_requests_total{method="GET",operation="get-order",service="user",status="2xx"} 1
http_server_requests_total{method="GET",operation="list",service="order",status="3xx"} 1
http_server_requests_total{method="other",operation="get-order",service="order",status="2xx"} 1
`
	if err := testutil.GatherAndCompare(registry, strings.NewReader(want), "http_server_requests_total"); err != nil {
		t.Error(err)
	}
	w := httptest.NewRecorder()
	order.MetricsHandler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	for _, line := range []string{
		`http_server_request_duration_seconds_count{method="GET",operation="get-order",service="order"} 7`,
		`service_info{service="user",version="unknown"} 1`, "go_goroutines ", "process_cpu_seconds_total ",
	} {
		if !strings.Contains(w.Body.String(), line) {
			t.Errorf("/metrics lacks %s", line)
		}
	}
}

func TestMetricsAreBounded(t *testing.T) {
	t.Parallel()
	tel := newTelemetry(t, telemetry.Options{})
	h := tel.Handler(func(r *http.Request) string { return r.URL.Path }, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	for i := range 1200 {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.URL.Path = strings.Repeat("x", i)
		h.ServeHTTP(httptest.NewRecorder(), r)
	}
	n, err := testutil.GatherAndCount(tel.Registry(), "http_server_requests_total")
	if err != nil || n > 1001 {
		t.Errorf("%d series, %v; want at most 1001", n, err)
	}
}
