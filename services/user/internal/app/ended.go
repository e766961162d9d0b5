package app

import (
	"context"
	"maps"
	"sync"
	"time"

	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

// CacheKey is where the shared cache says that a session has ended.
func CacheKey(session string) string { return "user:v1:revoked:" + session }

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

// LearnEnded takes over which sessions other instances have ended.
func (a *App) LearnEnded(ctx context.Context) (again bool, err error) {
	since := a.now().Add(-a.o.AccessTTL - leeway)
	sessions, err := a.o.Store.EndedSince(ctx, since)
	if err != nil {
		return false, err
	}
	a.ended.merge(sessions, since)
	return false, nil
}

// tell makes ended sessions known: to this process at once, to others through the cache. A cache that is down costs
// others no more than the life of an access token.
func (a *App) tell(ctx context.Context, sessions ...string) {
	a.ended.add(a.now(), sessions...)
	if a.o.Cache == nil {
		return
	}
	for _, s := range sessions {
		if err := a.o.Cache.Set(ctx, CacheKey(s), []byte("1"), a.o.AccessTTL+leeway); err != nil {
			a.o.Log.DebugContext(ctx, "the cache was not told of an ended session", "session", s, "error", err)
		}
	}
}

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
