package wiring

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"

	"emporium/kit/conf"
	"emporium/kit/conf/remote"
	"emporium/kit/log"
	"emporium/kit/resilience"
	"emporium/kit/run"
)

// follower makes a running process follow its configuration: it reads all sources again when it is told to, by an operator or by
// a signal on the event bus.
type follower struct {
	h      *Host
	loaded *Loaded
	worker *run.Worker
	wanted atomic.Bool
	heard  atomic.Bool // signals have been listened for before
}

// follow prepares a host to take over what is marked as reloadable.
func (h *Host) follow(l *Loaded) error {
	f := &follower{h: h, loaded: l}
	h.follower = f
	if l == nil || l.Live == nil {
		return nil
	}
	if l.client != nil {
		l.client.Guard(h.guards)
	}
	for _, watch := range []func() (func(), error){
		func() (func(), error) {
			return conf.Watch(l.Live, "log", h.setLevels)
		},
		func() (func(), error) {
			return conf.Watch(l.Live, "resilience", func(_, is resilience.Config) error { return h.guards.Apply(is.Policies) })
		},
	} {
		stop, err := watch()
		if err != nil {
			return err
		}
		h.closers = append(h.closers, func() error { stop(); return nil })
	}
	f.worker = run.NewWorker("follow the configuration", run.WorkerOptions{Interval: h.config.Remote.Poll, Log: h.log}, f.work)
	h.group.Add(f.worker)
	if h.bus != nil {
		h.group.Add(run.NewWorker("hear of changed configuration", run.WorkerOptions{Log: h.log}, f.listen))
	}
	return nil
}

// work reads the sources again when somebody asked for it, when it is time to, or when the server was not there at the start.
func (f *follower) work(ctx context.Context) (bool, error) {
	asked := f.wanted.Swap(false)
	if !asked && !f.loaded.behind.Load() && f.h.config.Remote.Poll == 0 {
		return false, nil
	}
	_, err := f.refresh(ctx)
	if errors.Is(err, ErrServer) {
		if asked {
			f.wanted.Store(true)
		}
		return false, err
	}
	return false, nil // was logged; asking again would not mend it
}

// refresh reads all sources again and applies what may change while the process runs. Values of secrets are in no log.
func (f *follower) refresh(ctx context.Context) ([]conf.Change, error) {
	changes, err := f.loaded.Live.Refresh(ctx)
	for _, c := range changes {
		if c.Applied {
			f.h.log.InfoContext(ctx, "configuration changed", "key", c.Key, "was", c.Was, "is", c.Is)
		} else {
			f.h.log.WarnContext(ctx, "configuration changed; it takes effect at the next start", "key", c.Key, "was", c.Was, "is", c.Is)
		}
	}
	if err != nil && !errors.Is(err, ErrServer) {
		f.h.log.ErrorContext(ctx, "the new configuration is not taken over as it is", "error", err)
	}
	return changes, err
}

// listen wakes the worker for signals that concern this process. After an interruption it may have missed one.
func (f *follower) listen(ctx context.Context) (bool, error) {
	err := remote.Listen(ctx, f.h.bus, f.h.busNames(), func() {
		if f.heard.Swap(true) {
			f.ask()
		}
	}, func(ctx context.Context, s remote.Signal) {
		f.h.log.Log(ctx, slog.LevelDebug, "told of changed configuration", "by", s.Origin, "for", s.Destination)
		f.ask()
	})
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	return false, err
}

func (f *follower) ask() {
	f.wanted.Store(true)
	f.worker.Wake()
}

// busNames are what signals call this process: application:profile:instance for each of its applications and profiles.
func (h *Host) busNames() []string {
	var out []string
	for _, name := range append([]string{application}, h.names...) {
		for _, profile := range h.config.Remote.Profiles {
			out = append(out, name+":"+profile+":"+h.instance)
		}
	}
	return out
}

// setLevels puts configured levels of logs in force, where they have changed: others may have been set by an operator.
func (h *Host) setLevels(was, is LogConfig) error {
	if was.Level != is.Level {
		level, err := log.ParseLevel(is.Level)
		if err != nil {
			return err
		}
		h.levels.Set("", level)
	}
	for name := range was.Levels {
		if is.Levels[name] == "" {
			h.levels.Reset(name)
		}
	}
	for name, text := range is.Levels {
		if was.Levels[name] == text {
			continue
		}
		level, err := log.ParseLevel(text)
		if err != nil {
			return err
		}
		h.levels.Set(name, level)
	}
	return nil
}

// followRoutes adds /actuator/refresh, /actuator/busrefresh and /actuator/env. They take posts without a body, as Spring's do, and
// none that a browser says comes from another site.
func (h *Host) followRoutes(mux *http.ServeMux) {
	sites := http.NewCrossOriginProtection()
	post := func(pattern string, handle http.HandlerFunc) { mux.Handle("POST "+pattern, sites.Handler(handle)) }
	post("/actuator/refresh", h.postRefresh)
	post("/actuator/busrefresh", h.postBusRefresh)
	post("/actuator/busrefresh/{destination...}", h.postBusRefresh)
	mux.HandleFunc("GET /actuator/env", h.getEnv)
}

// postRefresh answers with the keys that have changed.
func (h *Host) postRefresh(w http.ResponseWriter, r *http.Request) {
	if h.follower.loaded == nil {
		http.Error(w, "This process does not read its configuration again.", http.StatusNotImplemented)
		return
	}
	changes, err := h.follower.refresh(r.Context())
	if err != nil && len(changes) == 0 {
		http.Error(w, "The configuration could not be read again: "+err.Error(), http.StatusInternalServerError) // errors hold no values of secrets
		return
	}
	keys := []string{}
	for _, c := range changes {
		keys = append(keys, c.Key)
	}
	writeActuator(w, http.StatusOK, keys)
}

// postBusRefresh tells all processes, ours and Spring's, to read their configuration again; this one hears it, too.
func (h *Host) postBusRefresh(w http.ResponseWriter, r *http.Request) {
	if h.bus == nil {
		http.Error(w, "There is no event bus to tell others over.", http.StatusServiceUnavailable)
		return
	}
	s := remote.NewSignal(h.busNames()[0], strings.ReplaceAll(r.PathValue("destination"), "/", ":"), h.clock.Now())
	if err := remote.Publish(r.Context(), h.bus, s); err != nil {
		h.log.WarnContext(r.Context(), "tell of changed configuration", "error", err)
		http.Error(w, "The event bus could not be reached.", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type envValue struct {
	Value  string `json:"value"`
	Origin string `json:"origin,omitempty"`
}

type envSource struct {
	Name       string              `json:"name"`
	Properties map[string]envValue `json:"properties"`
}

// getEnv shows every key with its value and its place, secrets masked, and which changes wait for the next start.
func (h *Host) getEnv(w http.ResponseWriter, _ *http.Request) {
	body := map[string]any{"activeProfiles": append([]string{}, h.config.Remote.Profiles...)}
	if l := h.follower.loaded; l != nil {
		var order []string
		sources := map[string]map[string]envValue{}
		for _, e := range l.Live.Loaded().Entries() {
			name, _, _ := strings.Cut(e.Origin, ":")
			if strings.HasPrefix(e.Origin, conf.SourceServer) {
				name = conf.SourceServer
			} else if strings.HasPrefix(e.Origin, conf.SourceEnv+" ") {
				name = "systemEnvironment"
			}
			if sources[name] == nil {
				sources[name] = map[string]envValue{}
				order = append(order, name)
			}
			sources[name][e.Key] = envValue{e.Value, e.Origin}
		}
		slices.Sort(order)
		list := []envSource{}
		for _, name := range order {
			list = append(list, envSource{name, sources[name]})
		}
		body["propertySources"], body["waitingForRestart"] = list, append([]string{}, l.Live.Waiting()...)
	}
	writeActuator(w, http.StatusOK, body)
}
