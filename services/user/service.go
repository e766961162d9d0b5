// Package user is the user service: it keeps accounts, passwords and sessions, signs access tokens, and publishes the keys
// that everybody verifies them with.
package user

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"runtime"
	"time"

	"emporium/contract/book"
	"emporium/kit/auth"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/api"
	"emporium/services/user/internal/app"
	"emporium/services/user/internal/store"
)

// Name is the service's name.
const Name = "user"

// Migrations make the service's tables.
var Migrations fs.FS = store.Migrations

// Service is the user service.
type Service struct {
	*service.Service
	app        *app.App
	firstStaff string
}

// How often an instance looks for what other instances have changed.
const (
	learnEndedEvery = 2 * time.Second
	rotateEvery     = time.Minute
	expireEvery     = 10 * time.Minute
	sendResetsEvery = 30 * time.Second // the safety net: a wish wakes the worker
)

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (_ *Service, err error) {
	cfg.fill()
	client, err := web.Client(cfg.TrustedProxies)
	if err != nil {
		return nil, err
	}
	base, err := service.New(ctx, env, service.Options{
		Name: Name, Title: "Accounts", Description: "Registration, sign-in, sessions, profiles and staff.",
		Database: cfg.Database, Migrations: store.Migrations, Middleware: []func(http.Handler) http.Handler{client},
	})
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, base.Close())
		}
	}()
	st := store.New(base.DB)
	keys, err := app.OpenKeys(ctx, app.KeyOptions{DB: base.DB, Store: st, Clock: env.Clock, Secret: cfg.KeySecret, RotateEvery: cfg.KeyRotation})
	if err != nil {
		return nil, err
	}
	a, err := app.New(ctx, app.Options{
		DB: base.DB, Store: st, Outbox: base.Outbox, Keys: keys, Clock: env.Clock, IDs: env.IDs, Log: base.Log, Cache: env.Cache,
		Passwords: auth.NewHasher(auth.HasherOptions{Concurrency: cfg.hashers()}),
		Issuer:    cfg.Issuer, Audience: cfg.Audience, AccessTTL: cfg.AccessTTL, VerifyTTL: cfg.VerifyTTL, ResetTTL: cfg.ResetTTL,
		Lifetimes: account.Lifetimes{Session: cfg.SessionTTL, Idle: cfg.SessionIdle, Grace: cfg.RefreshGrace}, Limits: cfg.Limit.limits(),
		Secret: cfg.KeySecret, Shop: cfg.Name, StaffFactor: cfg.StaffFactor,
	})
	if err != nil {
		return nil, err
	}
	api.Register(base.Web, api.Options{App: a, Keys: keys, Clock: env.Clock})
	base.Worker("rotate signing keys", run.WorkerOptions{Interval: rotateEvery}, keys.Rotate)
	base.Worker("learn of ended sessions", run.WorkerOptions{Interval: learnEndedEvery}, a.LearnEnded)
	base.Worker("expire sessions", run.WorkerOptions{Interval: expireEvery}, a.Expire)
	a.OnReset(base.Worker("send password resets", run.WorkerOptions{Interval: sendResetsEvery}, a.SendResets).Wake)
	return &Service{Service: base, app: a, firstStaff: cfg.FirstStaffEmail}, nil
}

// hashers is how many passwords are hashed at a time: half the cores unless configured, so that a flood of sign-ins
// leaves the other half to shoppers.
func (c *Config) hashers() int {
	if c.HashConcurrency > 0 {
		return c.HashConcurrency
	}
	return max(1, runtime.GOMAXPROCS(0)/2)
}

// CreateStaff makes a staff account with a password of its own and returns its id. When there is already one with the
// same address, scopes and password it is that one, so that set-up scripts can run twice; any other account with the
// address is refused.
func (s *Service) CreateStaff(ctx context.Context, email, name, password string, scopes []string) (userID string, err error) {
	return s.app.CreateStaff(ctx, email, name, password, scopes)
}

// FirstStaff makes the first staff account, with all scopes, when nobody of the staff can sign in. The password is
// returned this once. It does not sign in: login answers 403 password_change_required until another one was chosen with
// POST /v1/auth/password/change {email, current_password, new_password}.
func (s *Service) FirstStaff(ctx context.Context) (email, oneTimePassword string, created bool, err error) {
	return s.app.FirstStaff(ctx, s.firstStaff)
}

// RemoveSecondFactor takes the second factor from an account whose owner has lost app and recovery codes. It reports whether there was one.
func (s *Service) RemoveSecondFactor(ctx context.Context, email string) (removed bool, err error) {
	return s.app.RemoveFactorByEmail(ctx, email)
}

// StaffToken signs an access token with staff scopes for a tool in the same process. It belongs to no account and no session,
// so that only its end ends it; ttl is cut to an hour.
func (s *Service) StaffToken(_ context.Context, scopes []string, ttl time.Duration) (string, error) {
	return s.app.StaffToken(scopes, ttl)
}

// Revoked reports whether a session has ended, for auth.Options.Revoked. It asks nobody and takes nanoseconds. What this
// process ended it knows at once, what another instance of the user service ended within 2 seconds. A process without
// the user service has Ended.
func (s *Service) Revoked(sessionID string) bool { return s.app.Revoked(sessionID) }

// Audit reports the accounts in the service's database.
func Audit(ctx context.Context, q db.Querier, b *book.Books) error { return app.Audit(ctx, q, b) }

// Ended answers like Revoked in a process without the user service, once it Hears what that publishes, or its Learn is called time and
// again: the user service lists in the shared cache what has ended, at most 2 seconds later. Without either an ended session's tokens
// are refused when they expire, after access_ttl (10 minutes) at most.
type Ended = app.Ended

// EndedFor is how far back the events are of which Ended has to hear.
const EndedFor = app.EndedFor

// NewEnded knows no ended session yet. c is the shared cache, nil when there is none.
func NewEnded(c cache.Cache, now clock.Clock) *Ended { return app.NewEnded(c, now) }
