package app

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/cache"
	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

// endedKey is where the shared cache lists the sessions that ended while access tokens of theirs may still be about, one a line.
const endedKey = "user:v1:ended"

// leeway is what verifiers add to a token's life.
const leeway = 5 * time.Second

// ended knows the sessions that ended while access tokens of theirs may still be about.
type ended struct {
	mu       sync.RWMutex
	sessions map[string]time.Time
}

func newEnded() *ended { return &ended{sessions: map[string]time.Time{}} }

func (e *ended) has(session string) bool {
	e.mu.RLock()
	defer e.mu.RUnlock()
	_, ok := e.sessions[session]
	return ok
}

func (e *ended) add(at time.Time, sessions ...string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, s := range sessions {
		e.sessions[s] = at
	}
}

// merge adds what others have ended, and forgets what ended before a time.
func (e *ended) merge(sessions map[string]time.Time, since time.Time) {
	e.mu.Lock()
	defer e.mu.Unlock()
	maps.Copy(e.sessions, sessions)
	for s, at := range e.sessions {
		if at.Before(since) {
			delete(e.sessions, s)
		}
	}
}

// Revoked reports whether a session has ended, without asking anybody: what this process ended is known at once, what
// another instance ended within the interval of LearnEnded. Whoever cannot ask still refuses the session's tokens
// when they expire, after the life of an access token at most.
func (a *App) Revoked(session string) bool { return a.ended.has(session) }

// LearnEnded takes over which sessions other instances have ended, and lists all in the shared cache for processes that have no user
// service. A cache that is away costs those no more than the life of an access token: it is no failure here.
func (a *App) LearnEnded(ctx context.Context) (again bool, err error) {
	since := a.now().Add(-a.o.AccessTTL - leeway)
	sessions, err := a.o.Store.EndedSince(ctx, since)
	if err != nil {
		return false, err
	}
	a.ended.merge(sessions, since)
	if err := a.list(ctx, sessions); err != nil {
		a.o.Log.DebugContext(ctx, "the cache was not told of ended sessions", "error", err)
	}
	return false, nil
}

// list writes the sessions to the shared cache when it says anything else. Instances that read the database at different moments write
// over one another for a moment; the next round of any settles it.
func (a *App) list(ctx context.Context, sessions map[string]time.Time) error {
	if a.o.Cache == nil {
		return nil
	}
	text := strings.Join(slices.Sorted(maps.Keys(sessions)), "\n")
	have, _, err := a.o.Cache.Get(ctx, endedKey)
	if err != nil || string(have) == text {
		return err
	}
	return a.o.Cache.Set(ctx, endedKey, []byte(text), a.o.AccessTTL+leeway)
}

// Ended knows the sessions that have ended of late where there is no user service, by what that lists in the shared cache. It is safe
// for concurrent use, but for Learn.
type Ended struct {
	cache    cache.Cache
	text     string // of the list that was read last
	sessions atomic.Pointer[map[string]struct{}]
}

// NewEnded knows none until Learn was called.
func NewEnded(c cache.Cache) *Ended {
	e := &Ended{cache: c}
	e.sessions.Store(&map[string]struct{}{})
	return e
}

// Revoked reports whether a session has ended, without asking anybody.
func (e *Ended) Revoked(session string) bool {
	_, ok := (*e.sessions.Load())[session]
	return ok
}

// Learn reads the list. One that cannot be had leaves what is known: ended sessions stay refused, and those that end meanwhile are
// believed until their access tokens expire.
func (e *Ended) Learn(ctx context.Context) error {
	have, ok, err := e.cache.Get(ctx, endedKey)
	if err != nil || !ok || string(have) == e.text {
		return err
	}
	sessions := map[string]struct{}{}
	for s := range strings.Lines(string(have)) {
		sessions[strings.TrimSuffix(s, "\n")] = struct{}{}
	}
	e.text = string(have)
	e.sessions.Store(&sessions)
	return nil
}

// tell makes ended sessions known: to this process at once, to others by LearnEnded.
func (a *App) tell(sessions ...string) { a.ended.add(a.now(), sessions...) }

// endAll ends all sessions of an account in the transaction; the caller tells of them afterwards.
func (a *App) endAll(ctx context.Context, tx *db.Tx, acc *account.Account, reason string) ([]string, error) {
	return a.o.Store.EndSessions(ctx, tx, acc.ID(), reason, a.now())
}

// Expire deletes sessions, one-time tokens and what belongs to them once nobody can use them or ask for them.
func (a *App) Expire(ctx context.Context) (again bool, err error) {
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.o.Store.ExpireOneTimeTokens(ctx, tx, a.now()); err != nil {
			return err
		}
		var err error
		again, err = a.o.Store.Expire(ctx, tx, a.now().Add(-keepEnded), expireBatch)
		return err
	})
	return again, err
}

const (
	// keepEnded is how long an ended session stays on record.
	keepEnded   = 7 * 24 * time.Hour
	expireBatch = 500
)
