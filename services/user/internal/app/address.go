package app

import (
	"context"
	"errors"
	"fmt"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

func errNoAddress() error { return fault.New(fault.NotFound, "There is no such address.") }

// Addresses returns an account's address book, the oldest entry first.
func (a *App) Addresses(ctx context.Context, userID string) ([]account.Address, error) {
	return a.o.Store.Addresses(ctx, a.o.DB, userID)
}

// Address returns one entry of the account's book.
func (a *App) Address(ctx context.Context, userID, id string) (account.Address, error) {
	book, err := a.Addresses(ctx, userID)
	if err != nil {
		return account.Address{}, err
	}
	for _, e := range book {
		if e.ID == id {
			return e, nil
		}
	}
	return account.Address{}, errNoAddress()
}

// AddAddress adds an entry.
func (a *App) AddAddress(ctx context.Context, userID string, entry account.Address) (account.Address, error) {
	entry.ID, entry.UserID, entry.CreatedAt = a.o.IDs.New("adr"), userID, a.now()
	return a.putAddress(ctx, userID, func(book []account.Address) (account.Address, error) {
		if len(book) >= account.MaxAddresses {
			return entry, fault.Newf(fault.Conflict, "The address book is full: it keeps %d addresses. Delete one first.", account.MaxAddresses)
		}
		return entry, nil
	})
}

// ChangeAddress changes an entry by a function, after check has judged the version that is there.
func (a *App) ChangeAddress(ctx context.Context, userID, id string, check func(version int64) error, change func(*account.Address)) (account.Address, error) {
	return a.putAddress(ctx, userID, func(book []account.Address) (account.Address, error) {
		for _, e := range book {
			if e.ID != id {
				continue
			}
			if err := check(e.Version); err != nil {
				return e, err
			}
			change(&e)
			return e, nil
		}
		return account.Address{}, errNoAddress()
	})
}

// putAddress stores the entry that pick makes of the book, and takes its defaults from the others. The account's row is
// the lock of its book.
func (a *App) putAddress(ctx context.Context, userID string, pick func(book []account.Address) (account.Address, error)) (account.Address, error) {
	var out account.Address
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		acc, err := a.o.Store.GetForUpdate(ctx, tx, userID)
		if errors.Is(err, store.ErrNotFound) || err == nil && !acc.Usable() {
			return errNoAccount()
		}
		if err != nil {
			return err
		}
		book, err := a.o.Store.Addresses(ctx, tx, userID)
		if err != nil {
			return err
		}
		if out, err = pick(book); err != nil {
			return err
		}
		if err := out.Normalize(); err != nil {
			return err
		}
		changed := []account.Address{}
		for _, e := range book {
			if e.ID != out.ID && (e.DefaultShipping && out.DefaultShipping || e.DefaultBilling && out.DefaultBilling) {
				e.DefaultShipping = e.DefaultShipping && !out.DefaultShipping
				e.DefaultBilling = e.DefaultBilling && !out.DefaultBilling
				e.UpdatedAt = a.now()
				e.Version++
				changed = append(changed, e)
			}
		}
		out.UpdatedAt = a.now()
		out.Version++
		return a.o.Store.PutAddresses(ctx, tx, append(changed, out))
	})
	if err != nil {
		return account.Address{}, fmt.Errorf("store address: %w", err)
	}
	return out, nil
}

// DeleteAddress removes an entry.
func (a *App) DeleteAddress(ctx context.Context, userID, id string) error {
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := a.o.Store.DeleteAddress(ctx, tx, userID, id)
		if err == nil && !found {
			return errNoAddress()
		}
		return err
	})
}
