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

// Registration is what a new customer tells.
type Registration struct {
	Email, Password, Name, Locale string
	// Client is the address that the request came from.
	Client string
}

// Register makes a customer's account and signs it in. Both answers, also that the address is taken, cost the same
// hash; how often a client may learn the latter is limited (docs/adr/0002).
func (a *App) Register(ctx context.Context, r Registration) (Grant, error) {
	email, ok := account.ParseEmail(r.Email)
	if !ok {
		return Grant{}, errEmail()
	}
	acc, err := account.Register(a.o.IDs.New("usr"), email, r.Name, r.Locale, a.now())
	if err != nil {
		return Grant{}, err
	}
	if err := checkPassword(r.Password, email, r.Name, "/password"); err != nil {
		return Grant{}, err
	}
	if err := errors.Join(a.clients.Check(r.Client), a.taken.Check(r.Client)); err != nil {
		return Grant{}, fault.From(err)
	}
	if err := a.clients.Take(r.Client); err != nil {
		return Grant{}, err
	}
	hash, err := a.o.Passwords.Hash(ctx, r.Password)
	if err != nil {
		return Grant{}, err
	}
	var grant Grant
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.insert(ctx, tx, acc, hash, false); err != nil {
			return err
		}
		if err := a.askToVerify(ctx, tx, acc); err != nil {
			return err
		}
		grant, err = a.begin(ctx, tx, acc)
		return err
	})
	if errors.Is(err, store.ErrTaken) {
		if err := a.taken.Take(r.Client); err != nil {
			return Grant{}, err
		}
		if err := a.noteReset(ctx, email, ReasonRegistered); err != nil && !fault.Is(err, fault.RateLimited) {
			return Grant{}, err
		}
		return Grant{}, fault.New(problem.EmailTaken, "There is an account with this address already. Sign in, or ask for a new password.").
			At("/email", "taken", "has an account already")
	}
	if err != nil {
		return Grant{}, fmt.Errorf("register: %w", err)
	}
	return grant, nil
}

func errEmail() error {
	return fault.New(fault.Invalid, "The email address is not one.").At("/email", "format", "must be an address such as ann@example.org")
}

// insert adds an account with its password, and says so.
func (a *App) insert(ctx context.Context, tx *db.Tx, acc *account.Account, hash string, oneTime bool) error {
	if err := a.o.Store.Insert(ctx, tx, acc); err != nil {
		return err
	}
	if err := a.o.Store.SetPassword(ctx, tx, acc.ID(), hash, oneTime, a.now()); err != nil {
		return err
	}
	return a.o.Outbox.Publish(ctx, tx, contract.UserRegistered{User: toUser(acc)})
}

// askToVerify makes a link that verifies the account's address, and asks for a message with it.
func (a *App) askToVerify(ctx context.Context, tx *db.Tx, acc *account.Account) error {
	token := auth.NewSecret("ev")
	t := store.OneTimeToken{Hash: auth.HashSecret(token), Kind: store.VerifyEmail, UserID: acc.ID(), Email: acc.Snapshot().Email,
		ExpiresAt: a.now().Add(a.o.VerifyTTL)}
	if err := a.o.Store.ReplaceOneTimeToken(ctx, tx, t); err != nil {
		return err
	}
	return a.o.Outbox.Publish(ctx, tx, contract.UserVerificationRequested{User: toUser(acc), Token: token, ExpiresAt: t.ExpiresAt})
}

// ResendVerification sends another link; only the newest one works. Nothing happens when the address is verified.
func (a *App) ResendVerification(ctx context.Context, userID string) error {
	acc, err := a.o.Store.Get(ctx, userID)
	if err != nil {
		return missing(err, errNoAccount())
	}
	if !acc.Usable() || acc.Snapshot().EmailVerified {
		return nil
	}
	if err := a.verifications.Take(userID); err != nil {
		return err
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		// Looked at again under the lock: whoever was erased meanwhile is not told about any more.
		acc, err := a.o.Store.GetForUpdate(ctx, tx, userID)
		if err != nil {
			return missing(err, errNoAccount())
		}
		if !acc.Usable() || acc.Snapshot().EmailVerified {
			return nil
		}
		return a.askToVerify(ctx, tx, acc)
	})
}

// VerifyEmail uses a link up.
func (a *App) VerifyEmail(ctx context.Context, token string) error {
	hash := auth.HashSecret(token)
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		t, err := a.o.Store.OneTimeToken(ctx, tx, store.VerifyEmail, hash, a.now())
		if err != nil {
			return missing(err, errLink())
		}
		acc, err := a.o.Store.GetForUpdate(ctx, tx, t.UserID)
		if err != nil {
			return missing(err, errLink())
		}
		used, err := a.o.Store.UseOneTimeToken(ctx, tx, store.VerifyEmail, hash, a.now())
		if err != nil {
			return err
		}
		if !used || acc.Snapshot().Email != t.Email {
			return errLink()
		}
		return a.verified(ctx, tx, acc)
	})
}

// verified notes in the transaction that the address is the owner's. The account must be locked.
func (a *App) verified(ctx context.Context, tx *db.Tx, acc *account.Account) error {
	if !acc.Verify(a.now()) {
		return nil
	}
	if err := a.o.Store.Update(ctx, tx, acc); err != nil {
		return fmt.Errorf("verify address: %w", err)
	}
	return a.o.Outbox.Publish(ctx, tx, contract.UserEmailVerified{User: toUser(acc)})
}
