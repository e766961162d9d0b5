package wiring

import (
	"encoding/json"
	"net"
	"net/http"
	"net/http/pprof"
	"slices"
	"strconv"
)

// management serves what operators and their tools ask: health, metrics, profiles and levels of logs. It listens on the loopback unless
// configured, because it knows no users.
func (h *Host) management() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", h.tel.MetricsHandler())
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { writeStatus(w, true, nil) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ok, reasons := h.Ready(r.Context())
		writeStatus(w, ok, reasons)
	})
	h.actuator(mux)
	h.followRoutes(mux)
	h.guards.Register(mux)
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return mux
}

func writeStatus(w http.ResponseWriter, ok bool, reasons []string) {
	w.Header().Set("Content-Type", "application/json")
	status := "ok"
	if !ok {
		status = "unavailable"
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(struct { //nolint:errchkjson // texts always encode, and who asked may be gone
		Status  string   `json:"status"`
		Reasons []string `json:"reasons,omitempty"`
	}{status, reasons})
}

// managementAddress resolves "auto".
func (h *Host) managementAddress() string {
	switch at := h.config.Management.Listen; at {
	case "none", "":
		return ""
	case "auto":
		first, _ := lookup(h.names[0])
		if slices.Contains(h.names, "gateway") {
			first, _ = lookup("gateway")
		}
		_, port, err := net.SplitHostPort(h.listenAddress(first))
		if n, convErr := strconv.Atoi(port); err == nil && convErr == nil && n > 0 {
			if n += 1000; n > maxPort {
				n -= 2000
			}
			return net.JoinHostPort("127.0.0.1", strconv.Itoa(n))
		}
		return "127.0.0.1:0"
	default:
		return at
	}
}
