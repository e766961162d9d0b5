package app

import (
	"context"
	"errors"
	"fmt"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/trail"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

// Credentials are what somebody signs in with.
type Credentials struct {
	Email, Password string
	// Code is what the account's second factor shows, if it has one.
	Code string
	// Client is the address that the request came from.
	Client string
}

// Login signs an account in. Whether the address or the password is wrong can be told neither from the answer nor from
// its timing. A disabled account, an initial password and a second factor are only spoken of after the password was right.
func (a *App) Login(ctx context.Context, c Credentials) (Grant, error) {
	login, err := a.authenticate(ctx, store.Login{}, c.Email, c.Password, c.Client)
	if err != nil {
		return Grant{}, err
	}
	if login.OneTime {
		return Grant{}, fault.New(problem.PasswordChange,
			"This password is good for one thing: choose one of your own with POST /v1/auth/password/change, sending email, current_password and new_password.")
	}
	var grant Grant
	err = a.trying(login.Account, c.Code, func() error {
		return a.o.DB.Write(ctx, func(tx *db.Tx) error {
			acc, err := a.current(ctx, tx, login)
			if err != nil {
				return err
			}
			if err := a.second(ctx, tx, acc, c.Code); err != nil {
				return err
			}
			grant, err = a.begin(ctx, tx, acc)
			return err
		})
	})
	return grant, err
}

// current locks the account of a sign-in and returns it as it is now. Hashing takes its time, and what happens to the account meanwhile holds
// for sign-ins that are under way: another password refuses them, and so does the account's end.
func (a *App) current(ctx context.Context, tx *db.Tx, login store.Login) (*account.Account, error) {
	acc, err := a.o.Store.GetForUpdate(ctx, tx, login.Account.ID())
	if errors.Is(err, store.ErrNotFound) {
		return nil, errCredentials()
	}
	if err != nil {
		return nil, err
	}
	switch same, err := a.o.Store.PasswordIs(ctx, tx, acc.ID(), login.Hash); {
	case err != nil:
		return nil, err
	case !same:
		return nil, errCredentials()
	case !acc.Usable():
		return nil, errDisabled()
	}
	return acc, nil
}

func errDisabled() error {
	return fault.New(problem.AccountDisabled, "This account is disabled. Write to the shop if you think that this is a mistake.")
}

// authenticate checks a password against an account: the given one, or the one with the address. The limits come before
// the hash, and only a wrong password costs one of the account's tries.
func (a *App) authenticate(ctx context.Context, login store.Login, email, password, client string) (store.Login, error) {
	if login.Account != nil {
		email = login.Account.Snapshot().Email
	}
	email, ok := account.ParseEmail(email)
	if !ok {
		email = "" // one bucket for all that is no address
	}
	if err := a.accounts.Check(email); err != nil {
		return store.Login{}, err
	}
	if err := a.clients.Take(client); err != nil {
		return store.Login{}, err
	}
	if err := a.accounts.Take(email); err != nil {
		return store.Login{}, err
	}
	login, weak, err := a.check(ctx, login, email, password)
	if !fault.Is(err, problem.CredentialsInvalid) {
		a.accounts.Return(email)
	}
	if err != nil {
		return store.Login{}, err
	}
	if weak {
		return a.rehash(ctx, login, password)
	}
	return login, nil
}

// check costs one hash, whatever it finds. It reports whether the stored hash is weaker than today's.
func (a *App) check(ctx context.Context, login store.Login, email, password string) (_ store.Login, weak bool, err error) {
	if login.Account == nil {
		if login, err = a.o.Store.LoginByEmail(ctx, email); err != nil && !errors.Is(err, store.ErrNotFound) {
			return store.Login{}, false, err
		}
	}
	if login.Account == nil || login.Hash == "" {
		if err := a.o.Passwords.DummyVerify(ctx, password); err != nil {
			return store.Login{}, false, err
		}
		return store.Login{}, false, errCredentials()
	}
	right, weak, err := a.o.Passwords.Verify(ctx, password, login.Hash)
	switch {
	case err != nil:
		return store.Login{}, false, err
	case !right:
		return store.Login{}, false, errCredentials()
	case !login.Account.Usable():
		return store.Login{}, false, errDisabled()
	}
	return login, weak, nil
}

// rehash stores a hash of today's parameters and returns the login with the hash that is stored now. That it fails is no reason to refuse the
// sign-in, unless another sign-in has replaced the hash meanwhile, and by one of another password.
func (a *App) rehash(ctx context.Context, login store.Login, password string) (store.Login, error) {
	fresh, err := a.o.Passwords.Hash(ctx, password)
	replaced := false
	if err == nil {
		err = a.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
			replaced, err = a.o.Store.Rehash(ctx, tx, login.Account.ID(), login.Hash, fresh)
			return err
		})
	}
	switch {
	case err != nil:
		a.o.Log.WarnContext(ctx, "a weak password hash could not be replaced; the next sign-in tries again", "user", login.Account.ID(), "error", err)
		return login, nil
	case replaced:
		login.Hash = fresh
		return login, nil
	}
	if login, err = a.o.Store.LoginByID(ctx, login.Account.ID()); err != nil {
		return login, missing(err, errCredentials())
	}
	login, _, err = a.check(ctx, login, "", password)
	return login, err
}

// Refresh exchanges a refresh token for its successor and a new access token. Requests that race with one token, or
// repeat it within the grace, get the same successor. Later it counts as stolen and ends the session.
func (a *App) Refresh(ctx context.Context, token string) (Grant, error) {
	if !account.RefreshForm(token) {
		return Grant{}, errToken()
	}
	hash := auth.HashSecret(token)
	for range 2 {
		f, err := a.o.Store.FamilyOf(ctx, hash)
		if err != nil {
			return Grant{}, missing(err, errToken())
		}
		successor := account.Successor(f.Refresh.Seed, token)
		switch a.o.Lifetimes.Decide(f.Session, f.Refresh, a.now()) {
		case account.Rotate:
			var rotated bool
			err := a.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
				rotated, err = a.o.Store.Rotate(ctx, tx, f.Session.ID, hash, auth.HashSecret(successor),
					account.Refresh{Seed: account.NewSeed(), IssuedAt: a.now()}, a.now())
				return err
			})
			if err != nil {
				return Grant{}, fmt.Errorf("refresh session: %w", err)
			}
			if !rotated {
				continue // another request was faster, or the session has ended: look again
			}
			return a.refreshed(f, successor)
		case account.Repeat:
			return a.refreshed(f, successor)
		case account.Stolen:
			return Grant{}, errors.Join(a.stolen(ctx, f), errToken())
		default:
			return Grant{}, errToken()
		}
	}
	return Grant{}, errToken()
}

func (a *App) refreshed(f store.Family, successor string) (Grant, error) {
	if !f.Account.Usable() {
		return Grant{}, errToken()
	}
	access, expires, err := a.access(f.Account, f.Session)
	return Grant{Account: f.Account, Access: access, Refresh: successor, Expires: expires}, err
}

// stolen ends a session whose refresh token was shown twice. The record of the session keeps why.
func (a *App) stolen(ctx context.Context, f store.Family) error {
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.endOne(ctx, tx, f.Session.UserID, f.Session.ID, store.EndedByReuse); err != nil {
			return err
		}
		return a.note(ctx, tx, trail.System, "session.ended_by_reuse", f.Session.ID, map[string]any{"user": f.Session.UserID})
	})
	if err != nil {
		return fmt.Errorf("end stolen session: %w", err)
	}
	a.tell(f.Session.ID)
	a.o.Log.WarnContext(ctx, "audit: a used refresh token was shown again, so its session was ended", "user", f.Session.UserID, "session", f.Session.ID)
	return nil
}

// Logout ends the session of a caller, or the one that a refresh token belongs to; with all, every session of the
// account. A token of no session is no error: there is nothing left to end. It cannot end all, though: whoever is not signed in
// needs a refresh token that is good for a refresh, for one that was used or has ended may be anybody's by now.
func (a *App) Logout(ctx context.Context, who auth.Principal, refresh string, all bool) error {
	session, user := who.Session, who.ID
	if refresh != "" {
		f, err := a.o.Store.FamilyOf(ctx, auth.HashSecret(refresh))
		switch {
		case errors.Is(err, store.ErrNotFound):
			if !who.Authenticated() && all {
				return errToken()
			}
			if !who.Authenticated() {
				return nil
			}
		case err != nil:
			return err
		case who.Authenticated() && f.Session.UserID != who.ID:
			return fault.New(fault.Forbidden, "The refresh token belongs to another account than the access token.")
		default:
			session, user = f.Session.ID, f.Session.UserID
			if !who.Authenticated() && all {
				err = a.endsAll(ctx, f)
			}
			if err != nil {
				return err
			}
		}
	} else if !who.Authenticated() {
		return fault.New(fault.Unauthenticated, "Send the access token of the session, or its refresh token.")
	}
	return a.end(ctx, user, session, all)
}

// endsAll returns nil when a refresh token alone may end all sessions of its account: while it is good for a refresh. A stolen one
// ends its own session, as it does everywhere.
func (a *App) endsAll(ctx context.Context, f store.Family) error {
	switch a.o.Lifetimes.Decide(f.Session, f.Refresh, a.now()) {
	case account.Rotate, account.Repeat:
		return nil
	case account.Stolen:
		return errors.Join(a.stolen(ctx, f), errToken())
	default:
		return errToken()
	}
}

// end ends sessions in the name of their owner.
func (a *App) end(ctx context.Context, user, session string, all bool) error {
	var ids []string
	err := a.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		if all {
			ids, err = a.endAll(ctx, tx, user, store.EndedByOwner)
			return err
		}
		ids = []string{session}
		return a.endOne(ctx, tx, user, session, store.EndedByOwner)
	})
	if err != nil {
		return fmt.Errorf("end session: %w", err)
	}
	a.tell(ids...)
	return nil
}
