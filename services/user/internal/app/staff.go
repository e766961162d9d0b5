package app

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/base32"
	"errors"
	"fmt"
	"slices"
	"strings"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/trail"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

// List returns accounts, the newest first. An address that is none finds nothing.
func (a *App) List(ctx context.Context, f store.Filter) ([]*account.Account, error) {
	if f.Email != "" {
		email, ok := account.ParseEmail(f.Email)
		if !ok {
			return nil, nil
		}
		f.Email = email
	}
	return a.o.Store.List(ctx, f)
}

// ChangeRights changes what an account may do, in the name of a member of staff. The account's sessions end, so that
// no token tells of the old rights for longer than Revoked says.
func (a *App) ChangeRights(ctx context.Context, by auth.Principal, id string, r account.Rights, check func(version int64) error) (*account.Account, error) {
	var ended []string
	changed := false
	acc, err := a.edit(ctx, id, check, func(tx *db.Tx, acc *account.Account) (_ bool, err error) {
		ended = nil
		if changed, err = grantor(by).Change(acc, r, a.now()); err != nil || !changed {
			return false, err
		}
		if ended, err = a.endAll(ctx, tx, acc.ID(), store.EndedByRights); err != nil {
			return false, err
		}
		s := acc.Snapshot()
		return true, a.note(ctx, tx, by.ID, "account.rights_changed", s.ID, map[string]any{"role": s.Role, "scopes": s.Scopes, "disabled": s.Disabled})
	})
	if err != nil {
		return nil, err
	}
	if changed {
		a.tell(ended...)
		s := acc.Snapshot()
		a.o.Log.InfoContext(ctx, "audit: staff changed an account's rights", "user", s.ID, "by", by.ID, "role", string(s.Role),
			"scopes", strings.Join(s.Scopes, " "), "disabled", s.Disabled)
	}
	return acc, nil
}

func grantor(by auth.Principal) account.Grantor { return account.Grantor{ID: by.ID, Has: by.Has} }

// EndSessions ends all sessions of an account, in the name of a member of staff who may do all that the account may: nobody keeps those
// out who watch over them.
func (a *App) EndSessions(ctx context.Context, by auth.Principal, id string) error {
	var ended []string
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		acc, err := a.o.Store.GetForUpdate(ctx, tx, id)
		if err != nil || acc.Snapshot().Erased {
			return missing(cmp.Or(err, store.ErrNotFound), errNoAccount())
		}
		if err := grantor(by).Covers(acc); err != nil {
			return err
		}
		if ended, err = a.endAll(ctx, tx, acc.ID(), store.EndedByStaff); err != nil {
			return err
		}
		return a.note(ctx, tx, by.ID, "account.sessions_ended", acc.ID(), map[string]any{"sessions": len(ended)})
	})
	if err != nil {
		return fmt.Errorf("end sessions: %w", err)
	}
	a.tell(ended...)
	a.o.Log.InfoContext(ctx, "audit: staff ended an account's sessions", "user", id, "by", by.ID)
	return nil
}

// CreateStaff makes a staff account. When there is one with the same address, scopes and password, it is that one, so
// that set-up scripts can run twice; any other account with the address is refused, because giving a shopper's account
// staff rights is a decision for ChangeRights.
func (a *App) CreateStaff(ctx context.Context, email, name, password string, scopes []string) (userID string, err error) {
	acc, err := a.newStaff(email, name, scopes)
	if err != nil {
		return "", err
	}
	s := acc.Snapshot()
	if err := checkPassword(password, s.Email, s.Name, "/password"); err != nil {
		return "", err
	}
	hash, err := a.o.Passwords.Hash(ctx, password)
	if err != nil {
		return "", err
	}
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.employ(ctx, tx, acc, hash, false) })
	if errors.Is(err, store.ErrTaken) {
		return a.sameStaff(ctx, s, password)
	}
	if err != nil {
		return "", fmt.Errorf("create staff: %w", err)
	}
	a.o.Log.InfoContext(ctx, "audit: a staff account was created", "user", s.ID, "scopes", strings.Join(s.Scopes, " "))
	return s.ID, nil
}

// employ stores a staff account in the name of who runs the program.
func (a *App) employ(ctx context.Context, tx *db.Tx, acc *account.Account, hash string, oneTime bool) error {
	if err := a.insert(ctx, tx, acc, hash, oneTime); err != nil {
		return err
	}
	s := acc.Snapshot()
	return a.note(ctx, tx, trail.System, "account.staff_created", s.ID, map[string]any{"scopes": s.Scopes, "one_time": oneTime})
}

// note puts a deed on record, with the transaction that it is part of.
func (a *App) note(ctx context.Context, tx *db.Tx, actor, action, subject string, detail map[string]any) error {
	return trail.Append(ctx, tx, trail.Entry{At: a.now(), Actor: actor, Action: action, Subject: subject, Detail: detail})
}

func (a *App) newStaff(email, name string, scopes []string) (*account.Account, error) {
	email, ok := account.ParseEmail(email)
	if !ok {
		return nil, errEmail()
	}
	return account.Employ(a.o.IDs.New("usr"), email, name, scopes, a.now())
}

func (a *App) sameStaff(ctx context.Context, want account.Snapshot, password string) (string, error) {
	login, err := a.o.Store.LoginByEmail(ctx, want.Email)
	if err != nil {
		return "", fmt.Errorf("create staff: %w", err)
	}
	have := login.Account.Snapshot()
	if have.Role == account.Staff && login.Account.Usable() && !login.OneTime && login.Hash != "" && slices.Equal(have.Scopes, want.Scopes) {
		if right, _, err := a.o.Passwords.Verify(ctx, password, login.Hash); err != nil || right {
			return have.ID, err
		}
	}
	return "", fault.New(problem.EmailTaken, "There is another account with this address; nothing was changed. Choose another address, or change that account's role and scopes.")
}

// FirstStaff makes the first staff account, with all scopes and a one-time password, when nobody of the staff can sign
// in. The password is returned once and stored nowhere; it only lets another one be chosen.
func (a *App) FirstStaff(ctx context.Context, email string) (address, password string, created bool, err error) {
	if there, err := a.o.Store.HasStaff(ctx, a.o.DB); err != nil || there {
		return "", "", false, err
	}
	acc, err := a.newStaff(email, "First staff user", []string{"*"})
	if err != nil {
		return "", "", false, err
	}
	password = oneTimePassword()
	hash, err := a.o.Passwords.Hash(ctx, password)
	if err != nil {
		return "", "", false, err
	}
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		created = false
		if err := a.o.Store.Lock(ctx, tx, store.GuardStaff); err != nil {
			return err
		}
		if there, err := a.o.Store.HasStaff(ctx, tx); err != nil || there {
			return err
		}
		created = true
		return a.employ(ctx, tx, acc, hash, true)
	})
	switch {
	case errors.Is(err, store.ErrTaken):
		return "", "", false, errors.New("create the first staff user: the address of user.first_staff_email has a customer's account; configure another one")
	case err != nil:
		return "", "", false, fmt.Errorf("create the first staff user: %w", err)
	case !created:
		return "", "", false, nil
	}
	return acc.Snapshot().Email, password, true, nil
}

// oneTimePassword has 120 random bits, in a form that can be typed.
func oneTimePassword() string {
	var b [15]byte
	_, _ = rand.Read(b[:]) // never fails: the program stops when the machine has no randomness
	text := strings.ToLower(base32.StdEncoding.EncodeToString(b[:]))
	return strings.Join([]string{text[:6], text[6:12], text[12:18], text[18:]}, "-")
}
