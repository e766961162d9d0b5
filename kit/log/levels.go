package log

import (
	"fmt"
	"log/slog"
	"maps"
	"sync"
)

// Levels holds the level of each component by name. The name "" is the default, which components without a level of
// their own follow. It is safe for concurrent use; changes take effect with the next line.
type Levels struct {
	mu   sync.Mutex
	vars map[string]*slog.LevelVar
	own  map[string]bool // names whose level was set, and so do not follow the default
}

// NewLevels returns a registry with the default level.
func NewLevels(level slog.Level) *Levels {
	def := &slog.LevelVar{}
	def.Set(level)
	return &Levels{vars: map[string]*slog.LevelVar{"": def}, own: map[string]bool{}}
}

// Var returns the level of a component, which comes into being with the first call. Set it through Set, so that it
// stops to follow the default.
func (l *Levels) Var(name string) *slog.LevelVar {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.lookup(name)
}

func (l *Levels) lookup(name string) *slog.LevelVar {
	v, ok := l.vars[name]
	if !ok {
		v = &slog.LevelVar{}
		v.Set(l.vars[""].Level())
		l.vars[name] = v
	}
	return v
}

// Set changes the level of a component, known or to come; with the name "" that of all that have none of their own.
func (l *Levels) Set(name string, level slog.Level) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lookup(name).Set(level)
	if name != "" {
		l.own[name] = true
		return
	}
	for other, v := range l.vars {
		if !l.own[other] {
			v.Set(level)
		}
	}
}

// Reset lets a component follow the default again.
func (l *Levels) Reset(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.own, name)
	l.lookup(name).Set(l.vars[""].Level())
}

// Own reports whether the level of a component was set, so that it does not follow the default.
func (l *Levels) Own(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.own[name]
}

// All returns the level of every known component, and the default as "".
func (l *Levels) All() map[string]slog.Level {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(map[string]slog.Level, len(l.vars))
	for name, v := range maps.All(l.vars) {
		out[name] = v.Level()
	}
	return out
}

// ParseLevel reads "debug", "info", "warn" or "error" in any case, also with an offset such as "info+2".
func ParseLevel(text string) (slog.Level, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(text)); err != nil {
		return 0, fmt.Errorf("log level %q is unknown: use debug, info, warn or error", text)
	}
	return level, nil
}
