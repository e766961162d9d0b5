package app

import (
	"context"
	"errors"
	"fmt"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

// Change is the wish for another password.
type Change struct {
	// Email names the account when nobody is signed in, as with a one-time password.
	Email        string
	Current, New string
	// Code is what the account's second factor shows, if it has one.
	Code string
	// Client is the address that the request came from.
	Client string
}

// ChangePassword replaces a password by whoever knows it, ends all sessions of the account, and signs in anew. It is also
// the one thing that a one-time password is good for.
func (a *App) ChangePassword(ctx context.Context, who auth.Principal, c Change) (Grant, error) {
	var login store.Login
	if who.Authenticated() {
		var err error
		if login, err = a.o.Store.LoginByID(ctx, who.ID); err != nil {
			return Grant{}, missing(err, errNoAccount())
		}
	} else if c.Email == "" {
		return Grant{}, fault.New(fault.Unauthenticated, "Send an access token, or the account's address as email.")
	}
	login, err := a.authenticate(ctx, login, c.Email, c.Current, c.Client)
	if err != nil && who.Authenticated() {
		return Grant{}, wrongPassword(err, "/current_password")
	}
	if err != nil {
		return Grant{}, err
	}
	if c.New == c.Current {
		return Grant{}, fault.New(problem.PasswordWeak, "The new password is the old one.").At("/new_password", "unchanged", "must differ from the current one")
	}
	s := login.Account.Snapshot()
	if err := checkPassword(c.New, s.Email, s.Name, "/new_password"); err != nil {
		return Grant{}, err
	}
	hash, err := a.o.Passwords.Hash(ctx, c.New)
	if err != nil {
		return Grant{}, err
	}
	var grant Grant
	var ended []string
	err = a.trying(login.Account, c.Code, func() error {
		return a.o.DB.Write(ctx, func(tx *db.Tx) error {
			acc, err := a.owned(ctx, tx, login, c.Code)
			if err != nil {
				return err
			}
			if ended, err = a.setPassword(ctx, tx, acc, hash); err != nil {
				return err
			}
			grant, err = a.begin(ctx, tx, acc)
			return err
		})
	})
	if who.Authenticated() {
		err = wrongCode(err)
	}
	if err != nil {
		return Grant{}, fmt.Errorf("change password: %w", err)
	}
	a.tell(ended...)
	return grant, nil
}

// setPassword sets the password in the transaction, makes reset links useless, and ends all sessions, which it returns.
func (a *App) setPassword(ctx context.Context, tx *db.Tx, acc *account.Account, hash string) ([]string, error) {
	if err := a.o.Store.SetPassword(ctx, tx, acc.ID(), hash, false, a.now()); err != nil {
		return nil, err
	}
	if err := a.o.Store.DropOneTimeTokens(ctx, tx, acc.ID(), store.ResetPassword); err != nil {
		return nil, err
	}
	return a.endAll(ctx, tx, acc.ID(), store.EndedByPassword)
}

// Why a reset link is sent.
const (
	ReasonRequested  = "requested"
	ReasonRegistered = "registered_again"
)

// RequestReset notes the wish for a link that lets a new password be chosen. It does the same for addresses with and
// without an account, so that neither answer nor timing tells them apart; SendResets looks later. Anybody can wish for anybody, so a
// wish takes nothing from the owner: links that were sent before go on working, and when there have been too many wishes the last
// link is no older than the time for one more.
func (a *App) RequestReset(ctx context.Context, email, client string) error {
	email, ok := account.ParseEmail(email)
	if !ok {
		return errEmail()
	}
	if err := a.clients.Take(client); err != nil {
		return err
	}
	return a.noteReset(ctx, email, ReasonRequested)
}

func (a *App) noteReset(ctx context.Context, email, reason string) error {
	if err := a.wishes.Take(email); err != nil {
		e := fault.New(fault.RateLimited, "Too many messages were asked for. If there is an account with this address, the links that were sent to it work; look there, or wait a moment.")
		e.RetryAfter = fault.From(err).RetryAfter
		return e
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		tx.AfterCommit(a.resets)
		return a.o.Store.InsertResetRequest(ctx, tx, store.ResetRequest{ID: a.o.IDs.New("rst"), Email: email, Reason: reason}, a.now())
	})
}

const resetBatch = 100

// SendResets makes links for the wishes whose address has an account, and asks for messages with them.
func (a *App) SendResets(ctx context.Context) (again bool, err error) {
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		wishes, err := a.o.Store.TakeResetRequests(ctx, tx, resetBatch)
		if err != nil {
			return err
		}
		again = len(wishes) == resetBatch
		for _, w := range wishes {
			if err := a.sendReset(ctx, tx, w); err != nil {
				return err
			}
		}
		return nil
	})
	return again, err
}

func (a *App) sendReset(ctx context.Context, tx *db.Tx, w store.ResetRequest) error {
	acc, err := a.o.Store.GetByEmail(ctx, tx, w.Email)
	if errors.Is(err, store.ErrNotFound) || err == nil && !acc.Usable() {
		return nil
	}
	if err != nil {
		return err
	}
	token := auth.NewSecret("pr")
	t := store.OneTimeToken{Hash: auth.HashSecret(token), Kind: store.ResetPassword, UserID: acc.ID(), Email: w.Email, ExpiresAt: a.now().Add(a.o.ResetTTL)}
	if err := a.o.Store.InsertOneTimeToken(ctx, tx, t); err != nil {
		return err
	}
	return a.o.Outbox.Publish(ctx, tx, contract.UserPasswordResetRequested{User: toUser(acc), Token: token, ExpiresAt: t.ExpiresAt, Reason: w.Reason})
}

// Reset is the wish for another password by whoever has a link.
type Reset struct {
	Token, New string
	// Code is what the account's second factor shows, if it has one.
	Code string
	// Client is the address that the request came from.
	Client string
}

// ResetPassword uses a link up, and all others of the account with it: it sets the password, ends all sessions, counts the address as verified, and signs in. So
// whoever cannot sign in because somebody else keeps trying wrong passwords gets in this way. Who reads the owner's mail does not, where there is a
// second factor: the link stays good until that is shown.
func (a *App) ResetPassword(ctx context.Context, r Reset) (Grant, error) {
	if err := a.clients.Take(r.Client); err != nil {
		return Grant{}, err
	}
	key := auth.HashSecret(r.Token)
	t, err := a.o.Store.OneTimeToken(ctx, a.o.DB, store.ResetPassword, key, a.now())
	if err != nil { // before the hash: guessing 256 bits must not cost us one
		return Grant{}, missing(err, errLink())
	}
	acc, err := a.o.Store.Get(ctx, t.UserID)
	if err != nil {
		return Grant{}, missing(err, errLink())
	}
	if err := checkPassword(r.New, t.Email, acc.Snapshot().Name, "/new_password"); err != nil {
		return Grant{}, err
	}
	hash, err := a.o.Passwords.Hash(ctx, r.New)
	if err != nil {
		return Grant{}, err
	}
	var grant Grant
	var ended []string
	err = a.trying(acc, r.Code, func() error {
		return a.o.DB.Write(ctx, func(tx *db.Tx) error {
			acc, err := a.o.Store.GetForUpdate(ctx, tx, t.UserID)
			if err != nil {
				return missing(err, errLink())
			}
			used, err := a.o.Store.UseOneTimeToken(ctx, tx, store.ResetPassword, key, a.now())
			if err != nil {
				return err
			}
			if !used || acc.Snapshot().Email != t.Email || !acc.Usable() {
				return errLink()
			}
			if err := a.second(ctx, tx, acc, r.Code); err != nil {
				return err
			}
			if err := a.verified(ctx, tx, acc); err != nil {
				return err
			}
			if ended, err = a.setPassword(ctx, tx, acc, hash); err != nil {
				return err
			}
			grant, err = a.begin(ctx, tx, acc)
			return err
		})
	})
	if err != nil {
		return Grant{}, fmt.Errorf("reset password: %w", err)
	}
	a.tell(ended...)
	a.accounts.Reset(t.Email)
	return grant, nil
}
