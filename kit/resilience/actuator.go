package resilience

import (
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"strings"
	"time"
)

// actuatorType is what tools for Spring Boot's actuator expect.
const actuatorType = "application/vnd.spring-boot.actuator.v3+json"

type circuitBody struct {
	FailureRate          string `json:"failureRate"`
	SlowCallRate         string `json:"slowCallRate"`
	FailureRateThreshold string `json:"failureRateThreshold"`
	SlowRateThreshold    string `json:"slowCallRateThreshold"`
	BufferedCalls        int    `json:"bufferedCalls"`
	FailedCalls          int    `json:"failedCalls"`
	SlowCalls            int    `json:"slowCalls"`
	SlowFailedCalls      int    `json:"slowFailedCalls"`
	NotPermittedCalls    int64  `json:"notPermittedCalls"`
	State                string `json:"state"`
}

type changeBody struct {
	Name         string `json:"circuitBreakerName"`
	Type         string `json:"type"`
	CreationTime string `json:"creationTime"`
	Transition   string `json:"stateTransition"`
}

// Register adds /actuator/circuitbreakers and /actuator/circuitbreakerevents to a mux, in the forms of Resilience4j's: reading, and
// by POST {"updateState": "CLOSE" | "FORCE_OPEN" | "DISABLE"} to /actuator/circuitbreakers/{name} changing.
func (s *Set) Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /actuator/circuitbreakers", func(w http.ResponseWriter, _ *http.Request) {
		all := map[string]circuitBody{}
		for _, g := range s.Guards() {
			all[g.name] = bodyOf(g.circuit.Counts())
		}
		write(w, map[string]any{"circuitBreakers": all})
	})
	mux.HandleFunc("GET /actuator/circuitbreakers/{name}", func(w http.ResponseWriter, r *http.Request) {
		g, ok := s.Lookup(r.PathValue("name"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		write(w, bodyOf(g.circuit.Counts()))
	})
	mux.HandleFunc("POST /actuator/circuitbreakers/{name}", s.update)
	mux.HandleFunc("GET /actuator/circuitbreakerevents", func(w http.ResponseWriter, _ *http.Request) {
		all := []changeBody{}
		for _, c := range s.Changes() {
			all = append(all, changeBody{Name: c.Name, Type: "STATE_TRANSITION", CreationTime: c.At.Format(time.RFC3339Nano),
				Transition: c.From.String() + "_TO_" + c.To.String()})
		}
		write(w, map[string]any{"circuitBreakerEvents": all})
	})
}

var updates = map[string]CircuitState{"CLOSE": Closed, "FORCE_OPEN": ForcedOpen, "DISABLE": Disabled}

// update changes a breaker's state. It asks for JSON by its type, which keeps web pages from posting to an operator's own machine.
func (s *Set) update(w http.ResponseWriter, r *http.Request) {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/json" && !strings.HasSuffix(media, "+json") {
		http.Error(w, "Send application/json.", http.StatusUnsupportedMediaType)
		return
	}
	g, ok := s.Lookup(r.PathValue("name"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	var in struct {
		UpdateState string `json:"updateState"`
	}
	err = json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<10)).Decode(&in)
	to, known := updates[in.UpdateState]
	if err != nil || !known {
		http.Error(w, `Send {"updateState": "CLOSE"}, FORCE_OPEN or DISABLE.`, http.StatusBadRequest)
		return
	}
	if err := g.circuit.Force(to); err != nil {
		http.Error(w, "The state cannot be set.", http.StatusInternalServerError)
		return
	}
	write(w, map[string]string{"circuitBreakerName": g.name, "currentState": g.circuit.State().String(),
		"message": "The state was set."})
}

func bodyOf(c Counts) circuitBody {
	return circuitBody{FailureRate: percent(c.FailureRate), SlowCallRate: percent(c.SlowRate), FailureRateThreshold: percent(c.FailureRateThreshold),
		SlowRateThreshold: percent(c.SlowRateThreshold), BufferedCalls: c.Calls, FailedCalls: c.Failed, SlowCalls: c.Slow,
		SlowFailedCalls: c.SlowFailed, NotPermittedCalls: c.Refused, State: c.State.String()}
}

func percent(rate float64) string {
	if rate < 0 {
		return "-1.0%"
	}
	return fmt.Sprintf("%.1f%%", rate*100)
}

func write(w http.ResponseWriter, body any) {
	w.Header().Set("Content-Type", actuatorType)
	_ = json.NewEncoder(w).Encode(body) //nolint:errchkjson // the connection may be gone
}
