// Package config is the configuration server: it hands out what files in folders and git repositories say to each application and
// profile. It speaks the API of Spring Cloud Config, so that Spring's clients, and Emporium's own, read from it as it is.
package config

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"time"

	"emporium/kit/cipher"
	"emporium/kit/conf"
	"emporium/kit/conf/remote"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/config/internal/api"
	"emporium/services/config/internal/app"
	"emporium/services/config/internal/environ"
	"emporium/services/config/internal/repo"
)

// Name is the service's name.
const Name = "config"

// Config is what can be set. What is served comes from the repositories, the git repository and the folders, the strongest first.
type Config struct {
	User          string            `conf:"user" default:"emporium" doc:"name that clients sign in with by basic authentication, when there is a password"`
	Password      string            `conf:"password" default:"" secret:"true" doc:"password that clients sign in with; empty lets everybody read, and nobody use history, diff, refresh, busrefresh and what is not signed for /monitor"`
	MonitorSecret string            `conf:"monitor_secret" default:"" secret:"true" doc:"secret that webhooks to /monitor are signed with; empty takes those alone that carry the password"`
	Repositories  []Repository      `conf:"repositories" doc:"places that go before the git repository and the folders, the strongest first"`
	Git           Git               `conf:"git"`
	Native        []string          `conf:"native" default:"" doc:"folders with configuration, the weakest first; may hold {application}, {profile} and {label}. Default: the folder config in data_dir, when nothing else is named"`
	Refresh       time.Duration     `conf:"refresh" default:"30s" min:"0s" doc:"how often the places are looked at; 0s looks only when /monitor or /actuator/refresh asks"`
	Notify        bool              `conf:"notify" default:"true" doc:"tell applications over the event bus of what was found changed"`
	Validation    string            `conf:"validate" default:"refuse" oneof:"off,warn,refuse" doc:"what becomes of configuration that Emporium's own schema finds wrong; refuse goes on serving the last good state"`
	Overrides     map[string]string `conf:"overrides" doc:"key → value that every application gets over everything else"`
	// TrustedProxies matter to browsers alone: others send no Origin.
	TrustedProxies []string      `conf:"trusted_proxies" default:"127.0.0.0/8,::1/128" doc:"addresses and networks of the proxies before the server whose X-Forwarded-Host is the name by which browsers know it"`
	Encrypt        cipher.Config `conf:"encrypt"`
}

// Git is a git repository.
type Git struct {
	URI         string        `conf:"uri" default:"" secret:"true" doc:"https://…, ssh://…, user@host:path or a folder; empty for none"`
	SearchPaths []string      `conf:"search_paths" default:"" doc:"folders of the repository besides its top, the weakest first; * stands for any name, {application}, {profile} and {label} for what is asked for"`
	Label       string        `conf:"label" default:"" doc:"branch, tag or commit when none is asked for; default main, then master, then the branch that HEAD names"`
	User        string        `conf:"user" default:"" doc:"name for https"`
	Password    string        `conf:"password" default:"" secret:"true" doc:"password or token for https"`
	KeyFile     string        `conf:"key_file" default:"" doc:"file of the private key for ssh"`
	KeyPassword string        `conf:"key_password" default:"" secret:"true" doc:"pass phrase of that key"`
	KnownHosts  string        `conf:"known_hosts" default:"" doc:"file of the hosts' keys for ssh; default ~/.ssh/known_hosts"`
	Timeout     time.Duration `conf:"timeout" default:"30s" min:"1s" doc:"longest time of a fetch"`
}

// Repository is one of several places.
type Repository struct {
	Native []string `conf:"native" default:"" doc:"folders, in place of a git repository"`
	Git    Git      `conf:"git"`
}

// Validate implements conf.Validator.
func (c *Config) Validate() error {
	var errs []error
	for i, r := range c.Repositories {
		if (r.Git.URI == "") == (len(r.Native) == 0) {
			errs = append(errs, fmt.Errorf("repositories[%d]: name either native folders or a git.uri", i))
		}
	}
	errs = append(errs, c.Encrypt.Validate())
	return errors.Join(errs...)
}

// folder is where files are looked for when nothing is named.
func folder(dataDir string) string { return filepath.Join(dataDir, "config") }

// Options are what wiring knows and the configuration does not say.
type Options struct {
	// Schema is what configuration is checked by before it is served.
	Schema Schema
	// Beside says that the service runs in one process with others, whose readiness must not depend on it.
	Beside bool
}

// Schema says which keys there are.
type Schema struct {
	// Prefix begins the keys that it is for, with its dot. Others are other programs' and are served unchecked.
	Prefix string
	// Names are the applications that it is for.
	Names []string
	// Check is conf.Check over the struct that is loaded.
	Check func(list []conf.Property, complete bool) error
	// Doubts says what is in order, and hardly meant together. nil doubts nothing.
	Doubts func(list []conf.Property) []string
	// Secret reports whether a key's values must not be shown.
	Secret func(key string) bool
}

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config, o Options) (*service.Service, error) {
	sites, err := web.NewSites(cfg.TrustedProxies)
	if err != nil {
		return nil, fmt.Errorf("config.trusted_proxies: %w", err)
	}
	repositories, err := open(cfg, env.DataDir)
	if err != nil {
		return nil, err
	}
	sealed, err := cfg.Encrypt.Open()
	if err != nil {
		return nil, err
	}
	log := env.Log.With("service", Name)
	server := app.New(app.Options{Repositories: repositories, Overrides: cfg.Overrides, Cipher: sealed, Schema: environ.Schema(o.Schema), Validate: cfg.Validation,
		Publish: publisher(env), Notify: cfg.Notify, Clock: env.Clock, Log: log})
	spring := api.New(api.Options{App: server, User: cfg.User, Password: cfg.Password, MonitorSecret: cfg.MonitorSecret, Sites: sites, Clock: env.Clock, Log: log})
	s, err := service.New(ctx, env, service.Options{Name: Name, Title: "Configuration", Description: "Who is told what: Spring Cloud Config's API.",
		Middleware: []func(http.Handler) http.Handler{func(http.Handler) http.Handler { return spring }}})
	if err != nil {
		return nil, errors.Join(err, server.Close())
	}
	s.OnClose(server.Close)
	if !o.Beside {
		s.AddCheck("configuration", server.Check)
	}
	s.Add(run.Func("first look", func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, app.RefreshTimeout)
		defer cancel()
		if _, err := server.Refresh(ctx, false); err != nil {
			s.Log.WarnContext(ctx, "the configuration could not be read; it is tried again", "error", err)
		}
		return nil
	}, nil))
	interval := cfg.Refresh
	if interval <= 0 {
		interval = time.Hour // until there is something to serve
	}
	s.Worker("look for changes", run.WorkerOptions{Interval: interval}, func(ctx context.Context) (bool, error) {
		if cfg.Refresh <= 0 && server.Status().Ready {
			return false, nil
		}
		ctx, cancel := context.WithTimeout(ctx, app.RefreshTimeout)
		defer cancel()
		_, err := server.Refresh(ctx, true)
		if _, refused := errors.AsType[*app.RefusedError](err); refused {
			err = nil // said once, when it was found
		}
		return false, err
	})
	return s, nil
}

// publisher tells over the event bus, when there is one.
func publisher(env service.Env) func(context.Context, string) error {
	bus, ok := env.Bus.(event.Broadcaster)
	if !ok {
		return nil
	}
	origin := Name + ":" + env.Instance
	return func(ctx context.Context, destination string) error {
		return remote.Publish(ctx, bus, remote.NewSignal(origin, destination, env.Clock.Now()))
	}
}

// open prepares the places, the strongest first.
func open(cfg Config, dataDir string) ([]repo.Repository, error) {
	var out []repo.Repository
	add := func(what string, r repo.Repository, err error) error {
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		out = append(out, r)
		return nil
	}
	all := cfg.Repositories
	if cfg.Git.URI != "" {
		all = append(slices.Clip(all), Repository{Git: cfg.Git})
	}
	if len(cfg.Native) > 0 {
		all = append(slices.Clip(all), Repository{Native: cfg.Native})
	}
	if len(all) == 0 {
		all = []Repository{{Native: []string{folder(dataDir)}}}
	}
	for i, r := range all {
		var place repo.Repository
		var err error
		if r.Git.URI != "" {
			place, err = repo.NewGit(repo.GitOptions{URI: r.Git.URI, SearchPaths: r.Git.SearchPaths, DefaultLabel: r.Git.Label, User: r.Git.User, Password: r.Git.Password,
				KeyFile: r.Git.KeyFile, KeyPassword: r.Git.KeyPassword, KnownHosts: r.Git.KnownHosts, Timeout: r.Git.Timeout})
		} else {
			place, err = repo.NewNative(repo.NativeOptions{Locations: r.Native})
		}
		if err := add(fmt.Sprintf("place %d of the configuration", i+1), place, err); err != nil {
			return nil, err
		}
	}
	return out, nil
}
