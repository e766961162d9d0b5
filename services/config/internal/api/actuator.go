package api

import (
	"net/http"
	"strconv"
	"strings"

	"emporium/services/config/internal/app"
	"emporium/services/config/internal/environ"
	"emporium/services/config/internal/repo"
)

const actuatorType = "application/vnd.spring-boot.actuator.v3+json"

// actuator serves health to everybody, and the rest to operators alone.
func (a *API) actuator(w http.ResponseWriter, r *http.Request, segments []string) {
	path := strings.Join(segments, "/")
	read := r.Method == http.MethodGet || r.Method == http.MethodHead
	switch {
	case read && (path == "health" || path == "health/liveness" || path == "health/readiness"):
		a.health(w, r, path)
		return
	case !a.operator(w, r):
		return
	case r.Method == http.MethodPost && path == "refresh":
		a.refresh(w, r)
	case r.Method == http.MethodPost && (path == "busrefresh" || len(segments) == 2 && segments[0] == "busrefresh"):
		destination := ""
		if len(segments) == 2 {
			destination = segments[1]
		}
		if err := a.o.App.Publish(r.Context(), destination); err != nil {
			a.failed(w, r, err)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	case read && path == "config/history":
		a.history(w, r)
	case read && path == "config/diff":
		a.diff(w, r)
	case read && path == "config/problems":
		a.problems(w, r)
	default:
		a.fail(w, r, http.StatusNotFound, "There is no such operation. There are health, refresh, busrefresh, config/history, config/diff and config/problems.")
	}
}

// health tells everybody whether there is configuration, and operators what is wrong with the newest.
func (a *API) health(w http.ResponseWriter, r *http.Request, path string) {
	s := a.o.App.Status()
	status, code := "UP", http.StatusOK
	if !s.Ready && path != "health/liveness" {
		status, code = "DOWN", http.StatusServiceUnavailable
	}
	body := map[string]any{"status": status}
	if a.signedIn(r) && path == "health" {
		details := map[string]any{"repositories": s.Repositories}
		if len(s.Refused) > 0 {
			details["refused"] = s.Refused
		}
		if len(s.Problems) > 0 {
			details["problems"] = s.Problems
		}
		body["components"] = map[string]any{"configServer": map[string]any{"status": status, "details": details}}
	} else if len(s.Refused) > 0 && path == "health" {
		body["details"] = map[string]any{"refused": len(s.Refused)}
	}
	writeJSON(w, code, actuatorType, body)
}

func (a *API) refresh(w http.ResponseWriter, r *http.Request) {
	changed, err := a.o.App.Refresh(r.Context(), true)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, actuatorType, append([]string{}, changed...))
}

// The most changes that one look into the past shows.
const (
	historyDefault = 20
	historyMax     = 200
)

// history lists commits: ?app= or ?file= for those that touch it, ?label=, ?limit=.
func (a *API) history(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	limit := historyDefault
	if text := query.Get("limit"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > historyMax {
			a.fail(w, r, http.StatusBadRequest, "limit is a number from 1 to 200.")
			return
		}
		limit = n
	}
	file := query.Get("file")
	if file == "" {
		file = query.Get("app")
	}
	list, err := a.o.App.History(r.Context(), slash(query.Get("label")), file, limit)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, "application/json", map[string]any{"commits": append([]repo.Commit{}, list...)})
}

// diff compares two labels, ?from= and ?to= (default: the default label): what an application is told (?app=, ?profile=), or all
// files.
func (a *API) diff(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	if !query.Has("from") {
		a.fail(w, r, http.StatusBadRequest, "from names a label: a branch, a tag or a commit.")
		return
	}
	before, err := a.o.App.View(r.Context(), slash(query.Get("from")))
	if err != nil {
		a.failed(w, r, err)
		return
	}
	after, err := a.o.App.View(r.Context(), slash(query.Get("to")))
	if err != nil {
		a.failed(w, r, err)
		return
	}
	differences, others, err := Compare(before, after, query.Get("app"), query.Get("profile"), a.o.App.Schema())
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, "application/json", map[string]any{"from": before.Version(), "to": after.Version(),
		"changes": append([]environ.Difference{}, differences...), "other_files": append([]string{}, others...)})
}

// Compare says how what an application is told differs between two labels, or, without a name, how all files do.
func Compare(before, after *app.View, name, profile string, s environ.Schema) ([]environ.Difference, []string, error) {
	if name == "" {
		return environ.DiffFiles(before.View, after.View, s)
	}
	if profile == "" {
		profile = "default"
	}
	q, err := query(name, profile, "")
	if err != nil {
		return nil, nil, err
	}
	differences, err := environ.DiffFor(before.View, after.View, q, s)
	return differences, nil, err
}

// problems lists what the schema finds wrong under ?label=.
func (a *API) problems(w http.ResponseWriter, r *http.Request) {
	v, err := a.o.App.View(r.Context(), slash(r.URL.Query().Get("label")))
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, "application/json", map[string]any{"version": v.Version(),
		"problems": append([]environ.Problem{}, v.Check(a.o.App.Schema())...), "refused": append([]environ.Problem{}, a.o.App.Status().Refused...)})
}
