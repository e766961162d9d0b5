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

// Proof shows that a signed-in caller is the account's owner, where a token is not enough.
type Proof struct {
	Password string
	// Code is what the account's second factor shows, if it has one.
	Code string
	// Client is the address that the request came from.
	Client string
}

// SetUp is what an authenticator app is set up with.
type SetUp struct{ Secret, URI string }

// SetUpFactor begins to give the caller's account a second factor, which counts once ConfirmFactor has seen a one-time password. Repeated while
// the app is being set up it tells the same secret.
func (a *App) SetUpFactor(ctx context.Context, who auth.Principal, p Proof) (SetUp, error) {
	var out SetUp
	err := a.proved(ctx, who, p, func(tx *db.Tx, acc *account.Account) error {
		s := acc.Snapshot()
		if s.SecondFactor {
			return errFactorThere()
		}
		f, err := a.factor(ctx, tx, s.ID)
		switch {
		case errors.Is(err, store.ErrNotFound) || err == nil && !f.SettingUp(a.now()):
			f = account.NewSecondFactor(a.now())
			stored := f
			stored.Secret = a.seal.shut([]byte(f.Secret), s.ID)
			if err := a.o.Store.PutSecondFactor(ctx, tx, s.ID, stored); err != nil {
				return err
			}
		case err != nil:
			return err
		}
		out = SetUp{f.Secret, f.URI(a.o.Shop, s.Email)}
		return nil
	})
	return out, err
}

// factor returns what an account's app and the shop have in common; store.ErrNotFound when there is none.
func (a *App) factor(ctx context.Context, tx *db.Tx, id string) (account.SecondFactor, error) {
	f, err := a.o.Store.SecondFactor(ctx, tx, id)
	if err != nil {
		return f, err
	}
	secret, _, err := a.seal.open(f.Secret, id, "second factors")
	f.Secret = string(secret)
	return f, err
}

// ConfirmFactor switches the second factor on that was set up, when its one-time password is right, and returns the recovery codes. They are told this
// once. Whoever has no more than a token of the owner's can neither guess the password nor find a set-up that was given up.
func (a *App) ConfirmFactor(ctx context.Context, who auth.Principal, code string) (recovery []string, err error) {
	acc, err := a.Get(ctx, who.ID)
	if err != nil {
		return nil, err
	}
	recovery = account.NewRecoveryCodes()
	err = a.trying(acc, code, func() error { return a.confirm(ctx, who.ID, code, recovery) })
	if err != nil {
		return nil, wrongCode(err)
	}
	a.o.Log.InfoContext(ctx, "audit: an account has a second factor from now on", "user", who.ID)
	return recovery, nil
}

func (a *App) confirm(ctx context.Context, id, code string, recovery []string) error {
	_, err := a.edit(ctx, id, anyVersion, func(tx *db.Tx, acc *account.Account) (bool, error) {
		if !acc.UseSecondFactor(true, a.now()) {
			return false, errFactorThere()
		}
		f, err := a.factor(ctx, tx, id)
		if err == nil && !f.SettingUp(a.now()) {
			err = store.ErrNotFound
		}
		if err != nil {
			return false, missing(err, fault.New(fault.Conflict, "No app is being set up. Begin with POST /v1/me/second-factor."))
		}
		if err := a.step(ctx, tx, id, f, code); err != nil {
			return false, err
		}
		if err := a.putRecoveryCodes(ctx, tx, id, recovery); err != nil {
			return false, err
		}
		return true, a.note(ctx, tx, id, "account.second_factor_set", id, nil)
	})
	return err
}

func (a *App) putRecoveryCodes(ctx context.Context, tx *db.Tx, id string, codes []string) error {
	hashes := make([]string, len(codes))
	for i, c := range codes {
		hashes[i] = recoveryHash(c)
	}
	return a.o.Store.PutRecoveryCodes(ctx, tx, id, hashes)
}

func recoveryHash(code string) string {
	code, _, _ = account.ParseCode(code)
	return auth.HashSecret(code)
}

// Factor tells whether an account has a second factor, and how many recovery codes are left.
func (a *App) Factor(ctx context.Context, id string) (on bool, recoveryCodes int, err error) {
	acc, err := a.Get(ctx, id)
	if err != nil || !acc.Snapshot().SecondFactor {
		return false, 0, err
	}
	recoveryCodes, err = a.o.Store.RecoveryCodes(ctx, id)
	return true, recoveryCodes, err
}

// RenewRecoveryCodes makes recovery codes that replace all that there were.
func (a *App) RenewRecoveryCodes(ctx context.Context, who auth.Principal, p Proof) ([]string, error) {
	codes := account.NewRecoveryCodes()
	err := a.proved(ctx, who, p, func(tx *db.Tx, acc *account.Account) error {
		if !acc.Snapshot().SecondFactor {
			return fault.New(fault.Conflict, "The account has no second factor. Set one up with POST /v1/me/second-factor.")
		}
		if err := a.putRecoveryCodes(ctx, tx, acc.ID(), codes); err != nil {
			return err
		}
		return a.note(ctx, tx, acc.ID(), "account.recovery_codes_renewed", acc.ID(), nil)
	})
	if err != nil {
		return nil, err
	}
	return codes, nil
}

// RemoveFactor takes the second factor from the caller's own account. That there is none is no error.
func (a *App) RemoveFactor(ctx context.Context, who auth.Principal, p Proof) error {
	return a.proved(ctx, who, p, func(tx *db.Tx, acc *account.Account) error {
		changed, err := a.dropFactor(ctx, tx, who.ID, acc)
		if err != nil || !changed {
			return err
		}
		return a.updated(ctx, tx, acc)
	})
}

// RemoveFactorOf takes it from somebody who has lost app and recovery codes, in the name of a member of staff who may do all that the account
// may. Nobody does so to their own account, which would take the password alone.
func (a *App) RemoveFactorOf(ctx context.Context, by auth.Principal, id string) error {
	changed := false
	_, err := a.edit(ctx, id, anyVersion, func(tx *db.Tx, acc *account.Account) (_ bool, err error) {
		if by.ID == acc.ID() {
			return false, fault.New(fault.Forbidden, "This is your own account: use DELETE /v1/me/second-factor, or ask another member of staff.")
		}
		if err := grantor(by).Covers(acc); err != nil {
			return false, err
		}
		changed, err = a.dropFactor(ctx, tx, by.ID, acc)
		return changed, err
	})
	if err == nil && changed {
		a.o.Log.InfoContext(ctx, "audit: staff removed an account's second factor", "user", id, "by", by.ID)
	}
	return err
}

// RemoveFactorByEmail takes it from an account in the name of who runs the program, and reports whether there was one.
func (a *App) RemoveFactorByEmail(ctx context.Context, email string) (removed bool, err error) {
	email, ok := account.ParseEmail(email)
	if !ok {
		return false, errEmail()
	}
	acc, err := a.o.Store.GetByEmail(ctx, a.o.DB, email)
	if err != nil {
		return false, missing(err, errNoAccount())
	}
	_, err = a.edit(ctx, acc.ID(), anyVersion, func(tx *db.Tx, acc *account.Account) (_ bool, err error) {
		removed, err = a.dropFactor(ctx, tx, trail.System, acc)
		return removed, err
	})
	return removed, err
}

// dropFactor forgets an account's second factor, and reports whether it was in use.
func (a *App) dropFactor(ctx context.Context, tx *db.Tx, actor string, acc *account.Account) (changed bool, err error) {
	if err := a.o.Store.DropSecondFactor(ctx, tx, acc.ID()); err != nil {
		return false, err
	}
	if !acc.UseSecondFactor(false, a.now()) {
		return false, nil
	}
	return true, a.note(ctx, tx, actor, "account.second_factor_removed", acc.ID(), nil)
}

// proved runs do in a transaction, with the caller's account locked, after the caller has shown to be its owner.
func (a *App) proved(ctx context.Context, who auth.Principal, p Proof, do func(tx *db.Tx, acc *account.Account) error) error {
	login, err := a.o.Store.LoginByID(ctx, who.ID)
	if err != nil {
		return missing(err, errNoAccount())
	}
	if login, err = a.authenticate(ctx, login, "", p.Password, p.Client); err != nil {
		return wrongPassword(err, "/password")
	}
	return wrongCode(a.trying(login.Account, p.Code, func() error {
		return a.o.DB.Write(ctx, func(tx *db.Tx) error {
			acc, err := a.owned(ctx, tx, login, p.Code)
			if err != nil {
				return err
			}
			return do(tx, acc)
		})
	}))
}

// owned is current for who is there already, and wants the second factor as well.
func (a *App) owned(ctx context.Context, tx *db.Tx, login store.Login, code string) (*account.Account, error) {
	acc, err := a.current(ctx, tx, login)
	if fault.Is(err, problem.CredentialsInvalid) {
		return nil, fault.New(fault.Conflict, "The password was changed by another request at the same time.")
	}
	if err != nil {
		return nil, err
	}
	return acc, a.second(ctx, tx, acc, code)
}

// trying runs what may refuse a code. A wrong one costs one of the account's tries, and none is looked at when there are none left. They are
// not those of passwords: codes are tried by who has shown a password, a link or a token, so that nobody else keeps the owner out.
func (a *App) trying(acc *account.Account, code string, do func() error) error {
	if code == "" {
		return do()
	}
	if err := a.codes.Take(acc.ID()); err != nil {
		return err
	}
	err := do()
	if !fault.Is(err, problem.SecondFactorInvalid) {
		a.codes.Return(acc.ID())
	}
	return err
}

// second wants what an account shows besides the password, if it has a second factor, and uses it up with the transaction.
func (a *App) second(ctx context.Context, tx *db.Tx, acc *account.Account, typed string) error {
	if !acc.Snapshot().SecondFactor {
		return nil
	}
	if typed == "" {
		return fault.New(problem.SecondFactorRequired, "This account has a second factor. Send the one-time password of its app, or a recovery code, as code.").
			At("/code", "required", "is required")
	}
	if code, recovery, ok := account.ParseCode(typed); ok && recovery {
		used, err := a.o.Store.UseRecoveryCode(ctx, tx, acc.ID(), auth.HashSecret(code))
		if err != nil {
			return err
		}
		if !used {
			return errCode()
		}
		// Last, because the caller has locks to take that others hold while they wait for the trail.
		tx.BeforeCommit(func(ctx context.Context) error {
			return a.note(ctx, tx, acc.ID(), "account.recovery_code_used", acc.ID(), nil)
		})
		return nil
	}
	f, err := a.factor(ctx, tx, acc.ID())
	if err != nil {
		return fmt.Errorf("look the second factor up: %w", err)
	}
	return a.step(ctx, tx, acc.ID(), f, typed)
}

// step uses a one-time password up.
func (a *App) step(ctx context.Context, tx *db.Tx, id string, f account.SecondFactor, typed string) error {
	code, recovery, ok := account.ParseCode(typed)
	if !ok || recovery {
		return errCode()
	}
	step, ok := f.Step(code, a.now())
	if !ok {
		return errCode()
	}
	switch fresh, err := a.o.Store.UseStep(ctx, tx, id, step); {
	case err != nil:
		return err
	case !fresh:
		return errCode()
	}
	return nil
}

func errCode() error {
	return fault.New(problem.SecondFactorInvalid, "The code is wrong, was used, or has expired.").At("/code", "wrong", "is wrong, was used, or has expired")
}

func errFactorThere() error {
	return fault.New(fault.Conflict, "The account has a second factor already. Remove it with DELETE /v1/me/second-factor first.")
}

// wrongCode is the error for a signed-in caller who does not show the second factor: 401 would tell clients to sign in again.
func wrongCode(err error) error {
	if !fault.Is(err, problem.SecondFactorRequired) && !fault.Is(err, problem.SecondFactorInvalid) {
		return err
	}
	from := fault.From(err)
	out := fault.New(fault.Forbidden, from.Message)
	for _, d := range from.Details {
		out.At(d.Pointer, d.Code, d.Message)
	}
	return out
}
