// Package app is the configuration server without its wire: it keeps what the repositories say in memory, looks for what is new, and
// tells who must hear of it.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/cipher"
	"emporium/kit/clock"
	"emporium/kit/property"
	"emporium/services/config/internal/environ"
	"emporium/services/config/internal/repo"
)

// ErrNotReady is of a server that has read no configuration yet that it may serve.
var ErrNotReady = errors.New("there is no configuration to serve yet")

// What is done with configuration that the schema finds wrong.
const (
	ValidateOff    = "off"
	ValidateWarn   = "warn"
	ValidateRefuse = "refuse"
)

// Options of the server.
type Options struct {
	// Repositories are the places, the strongest first.
	Repositories []repo.Repository
	// Overrides go before everything that repositories say.
	Overrides map[string]string
	// Cipher opens {cipher} values; nil leaves them to clients.
	Cipher   cipher.Cipher
	Schema   environ.Schema
	Validate string
	// Publish tells those who match a destination that their configuration may have changed. nil: nobody can be told.
	Publish func(ctx context.Context, destination string) error
	// Notify makes the server publish what it finds changed by itself.
	Notify bool
	Clock  clock.Clock
	Log    *slog.Logger
}

// Server is safe for concurrent use. Requests read a snapshot and wait for nobody.
type Server struct {
	o         Options
	overrides []property.Property
	current   atomic.Pointer[snapshot]

	refreshing sync.Mutex
	mu         sync.Mutex
	failures   map[string]string // repository → why it could not be read the last time
	refused    []environ.Problem
	problems   []environ.Problem
}

// New returns a server that has read nothing yet.
func New(o Options) *Server {
	s := &Server{o: o, failures: map[string]string{}}
	for _, key := range slices.Sorted(maps.Keys(o.Overrides)) {
		s.overrides = append(s.overrides, property.Property{Key: key, Value: o.Overrides[key]})
	}
	return s
}

// Close lets go of the repositories.
func (s *Server) Close() error {
	var errs []error
	for _, r := range s.o.Repositories {
		errs = append(errs, r.Close())
	}
	return errors.Join(errs...)
}

// Cipher is what encrypts and decrypts, nil when there is no key.
func (s *Server) Cipher() cipher.Cipher { return s.o.Cipher }

// Schema is what configuration is checked by.
func (s *Server) Schema() environ.Schema { return s.o.Schema }

// View returns the configuration under a label, "" for the default one.
func (s *Server) View(ctx context.Context, label string) (*View, error) {
	now := s.current.Load()
	if now == nil {
		return nil, ErrNotReady
	}
	return now.view(ctx, label)
}

// RefusedError is of configuration that is not served because it is wrong.
type RefusedError struct {
	Label    string
	Problems []environ.Problem
}

// Error implements error.
func (e *RefusedError) Error() string {
	return fmt.Sprintf("the configuration is refused for %d problems, the first: %s", len(e.Problems), e.Problems[0])
}

// refuses reports whether problems keep configuration from being served.
func (s *Server) refuses(problems []environ.Problem) bool {
	return s.o.Validate == ValidateRefuse && slices.ContainsFunc(problems, func(p environ.Problem) bool { return !p.Warning })
}

// Refresh looks for what is new in all repositories and serves it, unless it is refused. It returns the files that have changed
// under the labels that are in use. A repository that cannot be read keeps its last state.
func (s *Server) Refresh(ctx context.Context, notify bool) (changed []string, err error) {
	s.refreshing.Lock()
	defer s.refreshing.Unlock()
	old := s.current.Load()
	next := &snapshot{server: s, revisions: make([]repo.Revision, len(s.o.Repositories)), previous: old}
	fresh := old == nil
	var errs []error
	failures := map[string]string{}
	for i, r := range s.o.Repositories {
		revision, err := r.Open(ctx)
		if err != nil {
			failures[r.Name()] = err.Error()
			errs = append(errs, err)
			if old != nil {
				next.revisions[i] = old.revisions[i]
			}
			continue
		}
		next.revisions[i] = revision
		fresh = fresh || !old.revisions[i].Same(revision)
	}
	s.note(func() { s.failures = failures })
	err = errors.Join(errs...)
	if old == nil && err != nil || !fresh {
		if old != nil && !fresh && err == nil {
			s.note(func() { s.refused = nil }) // what was refused has been taken back
		}
		return nil, err
	}
	v, problems, buildErr := next.build(ctx, "")
	if buildErr != nil {
		return nil, errors.Join(err, buildErr)
	}
	if s.refuses(problems) {
		known := false
		s.note(func() { known, s.refused = slices.Equal(s.refused, problems), problems })
		if !known {
			s.o.Log.WarnContext(ctx, "the new configuration is refused, the last good one stays", "problems", len(problems), "first", problems[0].String())
		}
		return nil, errors.Join(err, &RefusedError{Problems: problems})
	}
	for _, p := range problems {
		s.o.Log.WarnContext(ctx, "configuration", "problem", p.String())
	}
	next.keep("", v)
	s.prepare(ctx, next, old)
	changed = changedFiles(old, next)
	next.previous = withoutPast(old)
	s.current.Store(next)
	s.note(func() { s.refused, s.problems = nil, problems })
	s.o.Log.InfoContext(ctx, "configuration read", "version", v.Version(), "files_changed", len(changed))
	if notify && s.o.Notify && old != nil {
		s.tell(ctx, changed)
	}
	return changed, err
}

// prepare builds the labels that are in use, so that no request waits for them.
func (s *Server) prepare(ctx context.Context, next, old *snapshot) {
	if old == nil {
		return
	}
	old.views.Range(func(label, _ any) bool {
		if _, err := next.view(ctx, label.(string)); err != nil && !errors.Is(err, repo.ErrNoLabel) { //nolint:forcetypeassert // nothing else is stored
			s.o.Log.WarnContext(ctx, "prepare configuration", "label", label, "error", err)
		}
		return ctx.Err() == nil
	})
}

// changedFiles lists what differs under any label that both states serve: who reads from a branch is to hear of its changes, too.
func changedFiles(old, next *snapshot) []string {
	if old == nil {
		return nil
	}
	var out []string
	compared := map[[2]*repo.Tree]bool{} // labels may share trees
	old.views.Range(func(label, before any) bool {
		after, ok := next.views.Load(label)
		if !ok {
			return true
		}
		is := after.(*View).Parts                  //nolint:forcetypeassert // nothing else is stored
		for i, was := range before.(*View).Parts { //nolint:forcetypeassert // nothing else is stored
			pair := [2]*repo.Tree{was.Tree, is[i].Tree}
			if was.Tree != is[i].Tree && !compared[pair] {
				compared[pair] = true
				out = append(out, is[i].Tree.Changed(was.Tree)...)
			}
		}
		return true
	})
	slices.Sort(out)
	return slices.Compact(out)
}

func (s *Server) note(fn func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fn()
}

// tell publishes to all whom changed files may concern.
func (s *Server) tell(ctx context.Context, files []string) []string {
	destinations := Destinations(files)
	if s.o.Publish == nil {
		return destinations
	}
	for _, d := range destinations {
		if err := s.o.Publish(ctx, d); err != nil {
			s.o.Log.WarnContext(ctx, "tell of changed configuration", "destination", d, "error", err)
		}
	}
	return destinations
}

// Changed is told of files that have changed, by a webhook: it reads what is new and tells who must hear of it.
func (s *Server) Changed(ctx context.Context, files []string) ([]string, error) {
	if _, err := s.Refresh(ctx, false); err != nil {
		return nil, err
	}
	return s.tell(ctx, files), nil
}

// Publish tells those who match a destination to read again. Without a bus it is an error.
func (s *Server) Publish(ctx context.Context, destination string) error {
	if s.o.Publish == nil {
		return ErrNoBus
	}
	return s.o.Publish(ctx, destination)
}

// ErrNoBus is of a server that can tell nobody.
var ErrNoBus = errors.New("no event bus is configured, so nobody can be told; set bus.url to kafka://host:port")

// Status is how the server is, for health.
type Status struct {
	Ready        bool
	Repositories []RepositoryStatus
	// Refused is why the newest state is not served.
	Refused []environ.Problem
	// Problems are of what is served.
	Problems []environ.Problem
}

// RepositoryStatus is how one repository is.
type RepositoryStatus struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	Error   string `json:"error,omitempty"`
}

// Status tells how the server is.
func (s *Server) Status() Status {
	out := Status{}
	now := s.current.Load()
	var parts []environ.Part
	if now != nil {
		out.Ready = true
		if v, ok := now.views.Load(""); ok {
			parts = v.(*View).Parts //nolint:forcetypeassert // nothing else is stored
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	out.Refused, out.Problems = slices.Clone(s.refused), slices.Clone(s.problems)
	for i, r := range s.o.Repositories {
		one := RepositoryStatus{Name: r.Name(), Error: s.failures[r.Name()]}
		if i < len(parts) {
			one.Version = parts[i].Tree.Version
		}
		out.Repositories = append(out.Repositories, one)
	}
	return out
}

// Check is for readiness: an error until there is something to serve.
func (s *Server) Check(context.Context) error {
	st := s.Status()
	switch {
	case st.Ready:
		return nil
	case len(st.Refused) > 0:
		return &RefusedError{Problems: st.Refused}
	}
	for _, r := range st.Repositories {
		if r.Error != "" {
			return errors.New(r.Error)
		}
	}
	return ErrNotReady
}

// History lists the changes of all repositories that keep any, the newest first.
func (s *Server) History(ctx context.Context, label, file string, limit int) ([]repo.Commit, error) {
	now := s.current.Load()
	if now == nil {
		return nil, ErrNotReady
	}
	var out []repo.Commit
	kept := false
	for _, r := range now.revisions {
		list, err := r.History(ctx, label, file, limit)
		if errors.Is(err, repo.ErrNoHistory) {
			continue
		}
		if err != nil {
			return nil, err
		}
		kept = true
		out = append(out, list...)
	}
	if !kept {
		return nil, repo.ErrNoHistory
	}
	slices.SortStableFunc(out, func(a, b repo.Commit) int { return b.Time.Compare(a.Time) })
	return out[:min(len(out), limit)], nil
}

// RefreshTimeout bounds one look at all repositories.
const RefreshTimeout = 2 * time.Minute
