package resilience

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"emporium/kit/clock"
)

// maxChanges is how many changes of breakers are kept for who looks.
const maxChanges = 100

// Set holds a guard for every dependency of a process. It is safe for concurrent use.
type Set struct {
	clock clock.Clock
	log   *slog.Logger

	mu       sync.Mutex
	policies map[string]Policy
	builtIn  map[string]Policy // of those who ask for another than the usual
	guards   map[string]*Guard
	changes  []Change
	moved    map[[2]string]int64 // by dependency and new state
}

// SetOptions configure NewSet.
type SetOptions struct {
	// Policies are the configured ones. Default: none, so that every dependency has the built-in policy.
	Policies []Policy
	// Clock is for breakers. Default clock.System.
	Clock clock.Clock
	// Log receives changes of breakers. Default slog.Default().
	Log *slog.Logger
}

// NewSet returns a set without guards.
func NewSet(o SetOptions) (*Set, error) {
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &Set{clock: o.Clock, log: o.Log, builtIn: map[string]Policy{}, guards: map[string]*Guard{}, moved: map[[2]string]int64{}}
	if err := s.Apply(o.Policies); err != nil {
		return nil, err
	}
	return s, nil
}

// Guard returns the guard before a dependency, one for all who ask. Dependencies come from a small set, never from a caller.
func (s *Set) Guard(dependency string) *Guard {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.guards[dependency]
	if g == nil {
		g = newGuard(dependency, s.policy(dependency), s.clock, s.changed)
		s.guards[dependency] = g
	}
	return g
}

// GuardWith is Guard for a dependency whose built-in policy is not the usual one; its name is the policy's. What is configured under
// that name goes before it. A nil set gives a guard that belongs to nobody, for tests.
func (s *Set) GuardWith(p Policy) *Guard {
	if s == nil {
		return newGuard(p.Name, p, clock.System, nil)
	}
	s.mu.Lock()
	s.builtIn[p.Name] = p
	s.mu.Unlock()
	return s.Guard(p.Name)
}

func newGuard(name string, p Policy, now clock.Clock, onChange func(Change)) *Guard {
	g := &Guard{name: name}
	p.fill()
	g.circuit = NewCircuit(name, p.Breaker, now, onChange)
	g.configure(p)
	return g
}

func (s *Set) policy(dependency string) Policy {
	p, ok := s.policies[dependency]
	if !ok {
		if p, ok = s.builtIn[dependency]; !ok {
			if p, ok = s.policies["default"]; !ok {
				p = BuiltIn(dependency)
			}
		}
		p.Name = dependency
	}
	return p
}

// Apply puts configured policies in force, also for calls to come of guards that are in use. Breakers whose policy changed
// begin to judge anew. On an error nothing changes.
func (s *Set) Apply(policies []Policy) error {
	c := Config{Policies: policies}
	if err := c.Validate(); err != nil {
		return fmt.Errorf("apply policies: %w", err)
	}
	s.mu.Lock()
	s.policies = map[string]Policy{}
	for _, p := range policies {
		p.fill()
		s.policies[p.Name] = p
	}
	type change struct {
		guard  *Guard
		policy Policy
	}
	var changed []change
	for name, g := range s.guards {
		p := s.policy(name)
		p.fill()
		if g.Policy() != p {
			changed = append(changed, change{g, p})
		}
	}
	s.mu.Unlock()
	for _, c := range changed { // without the lock, which changes of breakers take
		c.guard.configure(c.policy)
	}
	return nil
}

// Guards are those in use, by name.
func (s *Set) Guards() []*Guard {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*Guard, 0, len(s.guards))
	for _, g := range s.guards {
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b *Guard) int { return strings.Compare(a.name, b.name) })
	return out
}

// Lookup returns the guard of a dependency that is in use.
func (s *Set) Lookup(dependency string) (*Guard, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, ok := s.guards[dependency]
	return g, ok
}

// Switch takes a dependency away, as if it were down, or gives it back.
func (s *Set) Switch(dependency string, off bool) error {
	g, ok := s.Lookup(dependency)
	if !ok {
		return errors.New("nothing here depends on " + dependency)
	}
	if off {
		return g.circuit.Force(ForcedOpen)
	}
	return g.circuit.Force(Closed)
}

// Changes are the last changes of breakers, the oldest first.
func (s *Set) Changes() []Change {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.changes)
}

func (s *Set) changed(c Change) {
	level := slog.LevelInfo
	if c.To == Open || c.To == ForcedOpen {
		level = slog.LevelWarn
	}
	s.log.Log(context.Background(), level, "circuit breaker changed", "dependency", c.Name, "from", c.From.String(), "to", c.To.String())
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.changes = append(s.changes, c); len(s.changes) > maxChanges {
		s.changes = slices.Clone(s.changes[len(s.changes)-maxChanges:])
	}
	s.moved[[2]string{c.Name, c.To.String()}]++
}
