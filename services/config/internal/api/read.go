package api

import (
	"net/http"
	"strings"

	"emporium/services/config/internal/environ"
)

// mediaV2 asks for origins beside the values.
const mediaV2 = "application/vnd.spring-cloud.config-server.v2+json"

// read tells Spring's paths apart:
//
//	/{name}/{profiles}[/{label}]                        the environment
//	[/{label}]/{name}-{profiles}.{yml,yaml,json,properties}  everything at once
//	/{name}/{profile}/{label}/{path...}                 a file
//	/{name}/{profile}/{path...}?useDefaultLabel         a file under the default label
func (a *API) read(w http.ResponseWriter, r *http.Request, segments []string) {
	query := r.URL.Query()
	n := len(segments)
	switch {
	case n >= 3 && query.Has("useDefaultLabel"):
		a.resource(w, r, segments[0], segments[1], "", segments[2:])
		return
	case n == 1 || n == 2:
		if name, profiles, extension, ok, well := rendered(segments[n-1]); ok {
			if !well {
				a.fail(w, r, http.StatusBadRequest, "This format is not supported for a name or profiles that end in a hyphen.")
				return
			}
			label := ""
			if n == 2 {
				label = segments[0]
			}
			a.everything(w, r, name, profiles, label, extension)
			return
		}
		if n == 2 && !looksRendered(segments[1]) {
			a.environment(w, r, segments[0], segments[1], "")
			return
		}
	case n == 3 && !looksRendered(segments[1]):
		a.environment(w, r, segments[0], segments[1], segments[2])
		return
	case n >= 4:
		a.resource(w, r, segments[0], segments[1], segments[2], segments[3:])
		return
	}
	a.fail(w, r, http.StatusNotFound, "There is nothing at this path. Ask for /{application}/{profiles}.")
}

func (a *API) environment(w http.ResponseWriter, r *http.Request, name, profiles, label string) {
	q, err := query(name, profiles, label)
	if err != nil {
		a.fail(w, r, http.StatusBadRequest, "A name of an application or profile is empty, or there are too many.")
		return
	}
	media, origins := "application/json", accepts(r, mediaV2)
	if origins {
		media = mediaV2
	}
	v, err := a.o.App.View(r.Context(), q.Label)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	answer, err := v.Answer(media+"\n"+name+"\n"+profiles+"\n"+q.Label, func() ([]byte, error) { return v.Environment(slash(name), q, origins) })
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeText(w, media, answer)
}

func (a *API) everything(w http.ResponseWriter, r *http.Request, name, profiles, label, extension string) {
	q, err := query(name, profiles, label)
	if err != nil {
		a.fail(w, r, http.StatusBadRequest, "A name of an application or profile is empty, or there are too many.")
		return
	}
	format, media := environ.YAML, "text/plain;charset=UTF-8"
	switch extension {
	case ".json":
		format, media = environ.JSON, "application/json"
	case ".properties":
		format = environ.Properties
	}
	resolve := resolves(r)
	v, err := a.o.App.View(r.Context(), q.Label)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	key := string(format) + "\n" + name + "\n" + profiles + "\n" + q.Label
	if resolve {
		key += "\nresolved"
	}
	answer, err := v.Answer(key, func() ([]byte, error) { return v.Rendered(q, format, resolve) })
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeText(w, media, answer)
}

// resolves reports whether placeholders are to be replaced, which is so unless a request says otherwise.
func resolves(r *http.Request) bool {
	values := r.URL.Query()
	return !values.Has("resolvePlaceholders") || !strings.EqualFold(values.Get("resolvePlaceholders"), "false")
}

func (a *API) resource(w http.ResponseWriter, r *http.Request, name, profiles, label string, path []string) {
	q, err := query(name, profiles, label)
	if err != nil {
		a.fail(w, r, http.StatusBadRequest, "A name of an application or profile is empty, or there are too many.")
		return
	}
	v, err := a.o.App.View(r.Context(), q.Label)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	file := slash(strings.Join(path, "/"))
	raw := accepts(r, "application/octet-stream")
	body, err := v.Resource(q, file, !raw && resolves(r))
	if err != nil {
		a.failed(w, r, err)
		return
	}
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if raw {
		writeText(w, "application/octet-stream", body)
		return
	}
	writeText(w, "text/plain;charset=UTF-8", body)
}
