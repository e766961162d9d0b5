// Package app is the user service's use cases: registration, sign-in, sessions, passwords, the profile, and what staff do with
// accounts.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/throttle"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

// Passwords makes and checks password hashes. It is slow on purpose.
type Passwords interface {
	Hash(ctx context.Context, password string) (phc string, err error)
	Verify(ctx context.Context, password, phc string) (ok, needsRehash bool, err error)
	// DummyVerify takes as long as Verify, where there is nothing to check against.
	DummyVerify(ctx context.Context, password string) error
}

var _ Passwords = (*auth.Hasher)(nil)

// Limits bound how often something may be tried; see package throttle.
type Limits struct {
	// Client is for everything that costs a hash, by the client's address.
	Client throttle.Limit
	// Account is for wrong passwords, by the account's address, whether there is such an account or not; and apart from them for wrong codes of
	// second factors, by the account.
	Account throttle.Limit
	// Taken is for registrations that met an existing account, by the client's address.
	Taken throttle.Limit
	// Message is for wishes for a message: for reset links, which anybody can have sent, by the receiver's address, and apart from them
	// for verification links by the account, whose owner alone has them sent.
	Message throttle.Limit
}

// Options are what the use cases need. All are required, except the cache.
type Options struct {
	DB        *db.DB
	Store     *store.Store
	Outbox    *event.Outbox
	Passwords Passwords
	Keys      *Keys
	Clock     clock.Clock
	IDs       id.IDs
	Log       *slog.Logger
	// Cache lists ended sessions for other processes; nil when there are none.
	Cache cache.Cache
	// Issuer and Audience stand in access tokens.
	Issuer, Audience string
	// AccessTTL is the life of an access token.
	AccessTTL time.Duration
	Lifetimes account.Lifetimes
	// VerifyTTL and ResetTTL are the lives of the links in messages.
	VerifyTTL, ResetTTL time.Duration
	Limits              Limits
	// Secret seals what authenticator apps and the shop have in common; empty leaves it in clear.
	Secret string
	// Shop is the shop's name in authenticator apps.
	Shop string
	// StaffFactor takes all scopes from the tokens of staff without a second factor.
	StaffFactor bool
}

// ToolTTL is the longest life of the tokens that StaffToken makes.
const ToolTTL = time.Hour

// App is the use cases. It is safe for concurrent use.
type App struct {
	o      Options
	signer *auth.Signer
	tools  *auth.Signer
	ended  *ended
	resets func()
	seal   seal

	clients, accounts, codes, taken, wishes, verifications *throttle.Limiter
}

// New returns the use cases, knowing the sessions that have ended of late.
func New(ctx context.Context, o Options) (*App, error) {
	signer, err := auth.NewSigner(auth.SignerOptions{Issuer: o.Issuer, Audience: o.Audience, Keys: o.Keys.Set(), TTL: o.AccessTTL, Clock: o.Clock, IDs: o.IDs})
	if err != nil {
		return nil, err
	}
	tools, err := auth.NewSigner(auth.SignerOptions{Issuer: o.Issuer, Audience: o.Audience, Keys: o.Keys.Set(), TTL: ToolTTL, Clock: o.Clock, IDs: o.IDs})
	if err != nil {
		return nil, err
	}
	a := &App{o: o, signer: signer, tools: tools, ended: newEnded(), resets: func() {},
		clients: throttle.New(o.Limits.Client, o.Clock), accounts: throttle.New(o.Limits.Account, o.Clock), codes: throttle.New(o.Limits.Account, o.Clock),
		taken: throttle.New(o.Limits.Taken, o.Clock), wishes: throttle.New(o.Limits.Message, o.Clock), verifications: throttle.New(o.Limits.Message, o.Clock)}
	if a.seal, err = newSeal(o.Secret, "emporium user second factors v1"); err != nil {
		return nil, err
	}
	_, err = a.LearnEnded(ctx)
	return a, err
}

// OnReset sets what wakes SendResets.
func (a *App) OnReset(wake func()) { a.resets = wake }

func (a *App) now() time.Time { return a.o.Clock.Now() }

// Grant is what a sign-in gives.
type Grant struct {
	Account *account.Account
	// Access is a signed token that lasts until Expires; Refresh is the secret that gets the next one.
	Access, Refresh string
	Expires         time.Time
}

// access signs an access token for an account's session, which it does not outlive.
func (a *App) access(acc *account.Account, session account.Session) (token string, expires time.Time, err error) {
	s := acc.Snapshot()
	kind := auth.Customer
	if s.Role == account.Staff {
		kind = auth.Staff
	}
	scopes := s.Scopes
	if a.o.StaffFactor && !s.SecondFactor {
		scopes = nil
	}
	return a.signer.Sign(auth.Claims{Subject: s.ID, Kind: kind, Session: session.ID, Scopes: scopes, TTL: session.ExpiresAt.Sub(a.now())})
}

// begin starts a session in the transaction.
func (a *App) begin(ctx context.Context, tx *db.Tx, acc *account.Account) (Grant, error) {
	now := a.now()
	session := account.Session{ID: a.o.IDs.New("ses"), UserID: acc.ID(), CreatedAt: now, ExpiresAt: now.Add(a.o.Lifetimes.Session)}
	refresh := auth.NewSecret(account.RefreshPrefix)
	if err := a.o.Store.InsertSession(ctx, tx, session, auth.HashSecret(refresh), account.Refresh{Seed: account.NewSeed(), IssuedAt: now}); err != nil {
		return Grant{}, fmt.Errorf("begin session: %w", err)
	}
	access, expires, err := a.access(acc, session)
	return Grant{Account: acc, Access: access, Refresh: refresh, Expires: expires}, err
}

// StaffToken signs an access token with staff scopes for a tool in the same process. It belongs to no account and no
// session, so that nothing but its end ends it; ttl is cut to an hour.
func (a *App) StaffToken(scopes []string, ttl time.Duration) (string, error) {
	scopes, err := account.ParseScopes(scopes)
	if err != nil {
		return "", err
	}
	token, _, err := a.tools.Sign(auth.Claims{Subject: ToolSubject, Kind: auth.Staff, Scopes: scopes, TTL: ttl})
	return token, err
}

// ToolSubject is the subject of the tokens that StaffToken makes. There is no such account.
const ToolSubject = "usr_tool"

func errCredentials() error {
	return fault.New(problem.CredentialsInvalid, "Email or password is wrong.")
}

func errToken() error {
	return fault.New(problem.TokenInvalid, "The token is not valid, was used, or has expired. Ask for a new one.")
}

// errLink is the answer to the token of a message that opens nothing, the same whether it was made up, was used or has expired. It is no
// 401: whoever is told that signs in or refreshes, and tries the same token once more.
func errLink() error {
	return fault.New(problem.LinkInvalid, "The link is not valid, was used, or has expired. Ask for a new one.").At("/token", "unusable", "is not valid, was used, or has expired")
}

func errNoAccount() error { return fault.New(fault.NotFound, "There is no such account.") }

// missing turns the store's ErrNotFound into err.
func missing(err, other error) error {
	if errors.Is(err, store.ErrNotFound) {
		return other
	}
	return err
}

// toUser is an account as events tell of it.
func toUser(acc *account.Account) contract.User {
	s := acc.Snapshot()
	return contract.User{ID: s.ID, Email: s.Email, Name: s.Name, Locale: s.Locale, EmailVerified: s.EmailVerified, Version: s.Version, CreatedAt: s.CreatedAt}
}

// checkPassword refuses weak passwords under the name of the field that they came in.
func checkPassword(password, email, name, pointer string) error {
	err := auth.CheckPassword(password, email, name)
	if err == nil {
		return nil
	}
	from := fault.From(err)
	out := fault.New(problem.PasswordWeak, from.Message)
	for _, d := range from.Details {
		out.At(pointer, d.Code, d.Message)
	}
	return out
}
