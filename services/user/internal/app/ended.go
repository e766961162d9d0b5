package app

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"emporium/contract/event"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/db"
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

// EndedFor is for how long an ended session is remembered at most: for the longest life of an access token that can be configured, with
// what verifiers add. Whoever begins learns of the sessions that ended in that time.
const EndedFor = 30*time.Minute + 2*leeway

// Ended knows the sessions that have ended of late where there is no user service: by what that publishes, and by what it lists in the
// shared cache. Either is enough. What it knows is forgotten when no access token is left that has not expired, so that its memory is
// bounded by the sign-ins of that time, whose hashes are slow. It is safe for concurrent use, but for Learn.
type Ended struct {
	cache  cache.Cache
	clock  clock.Clock
	text   string // of the list that was read last
	listed atomic.Pointer[map[string]struct{}]

	mu    sync.RWMutex
	heard map[string]time.Time // until when they are refused
}

// NewEnded knows none until Learn or Hear was called. c is the shared cache, nil when there is none.
func NewEnded(c cache.Cache, now clock.Clock) *Ended {
	e := &Ended{cache: c, clock: now, heard: map[string]time.Time{}}
	e.listed.Store(&map[string]struct{}{})
	return e
}

// Revoked reports whether a session has ended, without asking anybody.
func (e *Ended) Revoked(session string) bool {
	if _, ok := (*e.listed.Load())[session]; ok {
		return true
	}
	e.mu.RLock()
	defer e.mu.RUnlock()
	_, ok := e.heard[session]
	return ok
}

// Hear takes in what the user service has published. What is no longer of any use, or is said to be so for longer than can be, is not kept
// longer for that.
func (e *Ended) Hear(p event.SessionEnded) {
	now := e.clock.Now()
	until := p.Until
	if most := now.Add(EndedFor); until.After(most) {
		until = most
	}
	if !until.After(now) {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, s := range p.Sessions {
		e.heard[s] = until
	}
}

// forget drops what was heard of sessions whose access tokens have all expired.
func (e *Ended) forget() {
	now := e.clock.Now()
	e.mu.Lock()
	defer e.mu.Unlock()
	maps.DeleteFunc(e.heard, func(_ string, until time.Time) bool { return !until.After(now) })
}

// Learn reads the list, and forgets what nobody asks for any more. A list that cannot be had leaves what is known: ended sessions stay
// refused, and those that end meanwhile are believed until they are heard of or their access tokens expire.
func (e *Ended) Learn(ctx context.Context) error {
	e.forget()
	if e.cache == nil {
		return nil
	}
	have, ok, err := e.cache.Get(ctx, endedKey)
	if err != nil || !ok || string(have) == e.text {
		return err
	}
	sessions := map[string]struct{}{}
	for s := range strings.Lines(string(have)) {
		sessions[strings.TrimSuffix(s, "\n")] = struct{}{}
	}
	e.text = string(have)
	e.listed.Store(&sessions)
	return nil
}

// tell makes ended sessions known to this process at once; other instances know by LearnEnded, other processes by the event, too.
func (a *App) tell(sessions ...string) { a.ended.add(a.now(), sessions...) }

// endAll ends all sessions of an account in the transaction; the caller tells of them afterwards.
func (a *App) endAll(ctx context.Context, tx *db.Tx, userID, reason string) ([]string, error) {
	ended, err := a.o.Store.EndSessions(ctx, tx, userID, reason, a.now())
	if err != nil {
		return nil, err
	}
	return ended, a.publishEnded(ctx, tx, userID, ended)
}

// endOne ends a session of an account in the transaction, unless it has ended; the caller tells of it afterwards.
func (a *App) endOne(ctx context.Context, tx *db.Tx, userID, session, reason string) error {
	ended, err := a.o.Store.EndSession(ctx, tx, session, reason, a.now())
	if err != nil || !ended {
		return err
	}
	return a.publishEnded(ctx, tx, userID, []string{session})
}

// endedAtOnce bounds the sessions in one event.
const endedAtOnce = 500

// publishEnded has all processes refuse what is left of the sessions' access tokens.
func (a *App) publishEnded(ctx context.Context, tx *db.Tx, userID string, sessions []string) error {
	until := a.now().Add(a.o.AccessTTL + 2*leeway) // the clocks of others may differ
	for some := range slices.Chunk(sessions, endedAtOnce) {
		if err := a.o.Outbox.Publish(ctx, tx, event.SessionEnded{UserID: userID, Sessions: some, Until: until}); err != nil {
			return err
		}
	}
	return nil
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
