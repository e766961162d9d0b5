package app

import (
	"context"
	"fmt"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

// Get returns an account that has not been erased.
func (a *App) Get(ctx context.Context, id string) (*account.Account, error) {
	acc, err := a.o.Store.Get(ctx, id)
	if err != nil {
		return nil, missing(err, errNoAccount())
	}
	if acc.Snapshot().Erased {
		return nil, errNoAccount()
	}
	return acc, nil
}

// edit changes an account in a transaction. check judges the version that is there; change reports whether anything is
// different, and then the change is stored and told.
func (a *App) edit(ctx context.Context, id string, check func(version int64) error, change func(tx *db.Tx, acc *account.Account) (bool, error)) (*account.Account, error) {
	var out *account.Account
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		acc, err := a.o.Store.GetForUpdate(ctx, tx, id)
		if err != nil {
			return missing(err, errNoAccount())
		}
		if acc.Snapshot().Erased {
			return errNoAccount()
		}
		if err := check(acc.Version()); err != nil {
			return err
		}
		out = acc
		changed, err := change(tx, acc)
		if err != nil || !changed {
			return err
		}
		return a.updated(ctx, tx, acc)
	})
	if err != nil {
		return nil, fmt.Errorf("change account: %w", err)
	}
	return out, nil
}

// updated stores a changed account, and tells of it.
func (a *App) updated(ctx context.Context, tx *db.Tx, acc *account.Account) error {
	if err := a.o.Store.Update(ctx, tx, acc); err != nil {
		return err
	}
	return a.o.Outbox.Publish(ctx, tx, contract.UserUpdated{User: toUser(acc)})
}

// anyVersion is edit's check of a change that does not depend on what the account was.
func anyVersion(int64) error { return nil }

// ChangeProfile changes what people say of themselves.
func (a *App) ChangeProfile(ctx context.Context, id string, p account.Profile, check func(version int64) error) (*account.Account, error) {
	return a.edit(ctx, id, check, func(_ *db.Tx, acc *account.Account) (bool, error) { return acc.Change(p, a.now()) })
}

// wrongPassword is the error for a signed-in caller who does not know the account's password: 401 would tell clients to
// sign in again.
func wrongPassword(err error, pointer string) error {
	if !fault.Is(err, problem.CredentialsInvalid) {
		return err
	}
	return fault.New(fault.Forbidden, "The password is wrong.").At(pointer, "wrong", "is not the account's")
}

// Erase forgets a person who proves who they are. Their sessions end, and all services are told to forget
// them too.
func (a *App) Erase(ctx context.Context, who auth.Principal, p Proof) error {
	var ended []string
	err := a.proved(ctx, who, p, func(tx *db.Tx, acc *account.Account) (err error) {
		if err := acc.Erase(a.now()); err != nil {
			return err
		}
		if err := a.o.Store.Update(ctx, tx, acc); err != nil {
			return err
		}
		if ended, err = a.endAll(ctx, tx, acc.ID(), store.EndedByErasure); err != nil {
			return err
		}
		if err := a.o.Store.Forget(ctx, tx, acc.ID()); err != nil {
			return err
		}
		if err := a.o.Outbox.Publish(ctx, tx, contract.UserErased{UserID: acc.ID(), Version: acc.Version()}); err != nil {
			return err
		}
		return a.note(ctx, tx, acc.ID(), "account.erased", acc.ID(), nil)
	})
	if err != nil {
		return fmt.Errorf("erase account: %w", err)
	}
	a.tell(ended...)
	a.o.Log.InfoContext(ctx, "audit: an account was erased by its owner", "user", who.ID)
	return nil
}
