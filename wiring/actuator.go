package wiring

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"mime"
	"net/http"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"emporium/kit/log"
	"emporium/kit/service"
)

// The actuator endpoints have the forms of Spring Boot's, so that tools that know those can look into Emporium. See
// https://docs.spring.io/spring-boot/api/rest/actuator.

const actuatorType = "application/vnd.spring-boot.actuator.v3+json"

// actuator adds the endpoints to the management listener.
func (h *Host) actuator(mux *http.ServeMux) {
	mux.HandleFunc("GET /actuator", h.actuatorIndex)
	mux.HandleFunc("GET /actuator/health", func(w http.ResponseWriter, r *http.Request) {
		all := h.health(r)
		all.Groups = []string{"liveness", "readiness"}
		writeHealth(w, all)
	})
	mux.HandleFunc("GET /actuator/health/liveness", func(w http.ResponseWriter, _ *http.Request) {
		writeHealth(w, health{Status: up, Components: map[string]health{"livenessState": {Status: up}}})
	})
	mux.HandleFunc("GET /actuator/health/readiness", func(w http.ResponseWriter, r *http.Request) { writeHealth(w, h.health(r)) })
	mux.HandleFunc("GET /actuator/health/{component}", func(w http.ResponseWriter, r *http.Request) {
		one, ok := h.health(r).Components[r.PathValue("component")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		writeHealth(w, one)
	})
	mux.HandleFunc("GET /actuator/info", h.actuatorInfo)
	mux.Handle("GET /actuator/prometheus", h.tel.MetricsHandler())
	mux.HandleFunc("GET /actuator/loggers", h.listLoggers)
	mux.HandleFunc("GET /actuator/loggers/{name}", h.getLogger)
	mux.HandleFunc("POST /actuator/loggers/{name}", h.setLogger)
	if h.gateway != nil {
		mux.HandleFunc("GET /actuator/gateway/routes", h.listRoutes)
		mux.HandleFunc("GET /actuator/gateway/routes/{id...}", h.getRoute)
	}
}

func (h *Host) actuatorIndex(w http.ResponseWriter, r *http.Request) {
	type link struct {
		Href      string `json:"href"`
		Templated bool   `json:"templated"`
	}
	base := "http://" + r.Host + "/actuator"
	links := map[string]link{"self": {base, false}, "health-path": {base + "/health/{*path}", true}, "loggers-name": {base + "/loggers/{name}", true}}
	ids := []string{"health", "info", "prometheus", "loggers", "env", "circuitbreakers", "circuitbreakerevents"}
	if h.gateway != nil {
		ids = append(ids, "gateway/routes")
	}
	for _, id := range ids {
		links[id] = link{base + "/" + id, false}
	}
	writeActuator(w, http.StatusOK, map[string]any{"_links": links})
}

// The states of health.
const (
	up           = "UP"
	outOfService = "OUT_OF_SERVICE"
	down         = "DOWN"
)

type health struct {
	Status     string            `json:"status"`
	Components map[string]health `json:"components,omitempty"`
	Details    map[string]any    `json:"details,omitempty"`
	Groups     []string          `json:"groups,omitempty"`
}

// health is what readiness depends on: the process, and each service with what it cannot do without. A process that starts or
// stops is out of service; one with a part that does not work is down.
func (h *Host) health(*http.Request) health {
	all := health{Status: up, Components: map[string]health{}}
	ok, reasons := h.group.Ready()
	all.Components["readinessState"] = judged(ok, outOfService, reasons)
	if !ok {
		all.Status = outOfService
	}
	for _, s := range h.services {
		one := judgedService(s, ok)
		all.Components[s.Name] = one
		if one.Status == down {
			all.Status = down
		}
	}
	return all
}

func judgedService(s *service.Service, running bool) health {
	ok, reasons := s.Ready()
	if !running {
		return judged(ok, outOfService, reasons)
	}
	return judged(ok, down, reasons)
}

func judged(ok bool, otherwise string, reasons []string) health {
	if ok {
		return health{Status: up}
	}
	return health{Status: otherwise, Details: map[string]any{"reasons": reasons}}
}

func writeHealth(w http.ResponseWriter, one health) {
	status := http.StatusOK
	if one.Status != up {
		status = http.StatusServiceUnavailable
	}
	writeActuator(w, status, one)
}

func (h *Host) actuatorInfo(w http.ResponseWriter, _ *http.Request) {
	built := map[string]any{"version": h.version, "name": "emporium"}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if name, ok := strings.CutPrefix(s.Key, "vcs."); ok {
				built[name] = s.Value
			}
		}
	}
	writeActuator(w, http.StatusOK, map[string]any{
		"app":   map[string]any{"name": "emporium", "version": h.version, "services": h.names},
		"build": built,
		"go":    map[string]any{"version": runtime.Version(), "os": runtime.GOOS, "arch": runtime.GOARCH},
	})
}

// listRoutes shows what the gateway sends where, in the order that routes are tried in.
func (h *Host) listRoutes(w http.ResponseWriter, _ *http.Request) {
	writeActuator(w, http.StatusOK, h.gateway.Routes())
}

func (h *Host) getRoute(w http.ResponseWriter, r *http.Request) {
	for _, route := range h.gateway.Routes() {
		if route.ID == r.PathValue("id") || route.ID == "/"+r.PathValue("id") {
			writeActuator(w, http.StatusOK, route)
			return
		}
	}
	http.NotFound(w, r)
}

// rootLogger is Spring's name for what loggers follow that have no level of their own.
const rootLogger = "ROOT"

// levels are Spring's names, the most silent first.
var levels = []struct {
	name  string
	level slog.Level
}{{"OFF", slog.LevelError + 100}, {"ERROR", slog.LevelError}, {"WARN", slog.LevelWarn}, {"INFO", slog.LevelInfo}, {"DEBUG", slog.LevelDebug}, {"TRACE", slog.LevelDebug - 4}}

type logger struct {
	Configured string `json:"configuredLevel,omitempty"`
	Effective  string `json:"effectiveLevel"`
}

func (h *Host) loggers() map[string]logger {
	out := map[string]logger{}
	for name, level := range h.levels.All() {
		l := logger{Effective: levelName(level)}
		if name == "" || h.levels.Own(name) {
			l.Configured = l.Effective
		}
		if name == "" {
			name = rootLogger
		}
		out[name] = l
	}
	return out
}

// levelName is the name of the nearest level that lets through no more.
func levelName(level slog.Level) string {
	for _, l := range slices.Backward(levels) {
		if level <= l.level {
			return l.name
		}
	}
	return "OFF"
}

func (h *Host) listLoggers(w http.ResponseWriter, _ *http.Request) {
	names := make([]string, len(levels))
	for i, l := range levels {
		names[i] = l.name
	}
	writeActuator(w, http.StatusOK, map[string]any{"levels": names, "loggers": h.loggers(), "groups": map[string]any{}})
}

func (h *Host) getLogger(w http.ResponseWriter, r *http.Request) {
	l, ok := h.loggers()[r.PathValue("name")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	writeActuator(w, http.StatusOK, l)
}

// setLogger changes a level while the process runs; null lets the logger follow the root again. It asks for JSON by its type,
// which keeps web pages from posting to an operator's own machine unasked.
func (h *Host) setLogger(w http.ResponseWriter, r *http.Request) {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/json" && !strings.HasSuffix(media, "+json") {
		http.Error(w, "Send application/json.", http.StatusUnsupportedMediaType)
		return
	}
	name := r.PathValue("name")
	if name == rootLogger {
		name = ""
	}
	if _, known := h.levels.All()[name]; !known {
		http.Error(w, "There is no such logger; known are "+strings.Join(slices.Sorted(maps.Keys(h.loggers())), ", ")+".", http.StatusNotFound)
		return
	}
	var in struct {
		ConfiguredLevel *string `json:"configuredLevel"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<10)).Decode(&in); err != nil {
		http.Error(w, `Send {"configuredLevel": "DEBUG"}.`, http.StatusBadRequest)
		return
	}
	if err := h.setLevel(name, in.ConfiguredLevel); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Host) setLevel(name string, wanted *string) error {
	if wanted == nil {
		if name == "" {
			level, err := log.ParseLevel(h.config.Log.Level)
			if err != nil {
				return err
			}
			h.levels.Set("", level)
			return nil
		}
		h.levels.Reset(name)
		return nil
	}
	for _, l := range levels {
		if strings.EqualFold(l.name, *wanted) {
			h.levels.Set(name, l.level)
			return nil
		}
	}
	return fmt.Errorf("the level is unknown; use OFF, ERROR, WARN, INFO, DEBUG or TRACE, or null for the root's")
}

func writeActuator(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", actuatorType)
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) //nolint:errchkjson // the connection may be gone
}
