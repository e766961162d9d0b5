package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"emporium/wiring"
)

func TestReadyURL(t *testing.T) {
	t.Parallel()
	for listen, want := range map[string]string{
		":9090": "http://localhost:9090/readyz", "0.0.0.0:9090": "http://localhost:9090/readyz",
		"[::]:9090": "http://localhost:9090/readyz", "127.0.0.1:7": "http://127.0.0.1:7/readyz", "[::1]:7": "http://[::1]:7/readyz",
		"auto": "", "none": "", "": "", "9090": "",
	} {
		var config wiring.Config
		config.Management.Listen = listen
		got, err := readyURL(config)
		if got != want || (err != nil) != (want == "") {
			t.Errorf("readyURL(%q) = %q, %v; want %q", listen, got, err, want)
		}
	}
}

func TestHealthcheck(t *testing.T) {
	t.Parallel()
	ready := true
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if !ready {
			http.Error(w, "database: away", http.StatusServiceUnavailable)
		}
	}))
	check := healthcheckCmd{URL: server.URL + "/readyz", Timeout: 5 * time.Second}
	if err := check.Run(t.Context(), &cli{}); err != nil {
		t.Errorf("ready: %v; want no error", err)
	}
	ready = false
	if err := check.Run(t.Context(), &cli{}); err == nil || !strings.Contains(err.Error(), "database: away") {
		t.Errorf("not ready: %v; want the reason", err)
	}
	server.Close()
	if err := check.Run(t.Context(), &cli{}); err == nil {
		t.Error("nobody listens: no error; want one")
	}
}
