// Package account holds the rules of accounts: who they are, what they may do, how long a sign-in lasts and when a refresh
// token is taken for stolen.
package account

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"emporium/kit/fault"
	"emporium/kit/prose"
)

// Role says what sort of account it is.
type Role string

// The roles. Staff may also shop; what else they may do stands in their scopes.
const (
	Customer Role = "customer"
	Staff    Role = "staff"
)

// Snapshot is an account's state, for the store and for converters.
type Snapshot struct {
	ID string
	// Email is normalised; see ParseEmail.
	Email  string
	Name   string
	Locale string // BCP 47, or empty
	Role   Role
	// Scopes are sorted and without repetition; only staff have any.
	Scopes        []string
	Disabled      bool
	EmailVerified bool
	Erased        bool
	// SecondFactor says that signing in takes a one-time password besides the password.
	SecondFactor bool
	CreatedAt    time.Time
	UpdatedAt    time.Time
	Version      int64
}

// Account is one person's account.
type Account struct{ s Snapshot }

// Limits of what a profile holds, in characters.
const (
	maxName   = 200
	maxScopes = 64
)

// Register makes a customer's account. The address must come from ParseEmail.
func Register(id, email, name, locale string, now time.Time) (*Account, error) {
	a := &Account{Snapshot{ID: id, Email: email, Role: Customer, CreatedAt: now, UpdatedAt: now, Version: 1}}
	if err := a.setName(name); err != nil {
		return nil, err
	}
	return a, a.setLocale(locale)
}

// Employ makes a staff account, whose address counts as verified.
func Employ(id, email, name string, scopes []string, now time.Time) (*Account, error) {
	a, err := Register(id, email, name, "", now)
	if err != nil {
		return nil, err
	}
	a.s.Role, a.s.EmailVerified = Staff, true
	a.s.Scopes, err = ParseScopes(scopes)
	return a, err
}

// Load is the account that the store holds.
func Load(s Snapshot) *Account { return &Account{s} }

// Snapshot is the account's state. Its scopes are shared: do not modify them.
func (a *Account) Snapshot() Snapshot { return a.s }

// ID is the account's id.
func (a *Account) ID() string { return a.s.ID }

// Version counts the account's changes from 1.
func (a *Account) Version() int64 { return a.s.Version }

// Usable reports whether its owner may sign in.
func (a *Account) Usable() bool { return !a.s.Disabled && !a.s.Erased }

func (a *Account) touch(now time.Time) {
	a.s.UpdatedAt = now
	a.s.Version++
}

func (a *Account) setName(name string) error {
	name = prose.Line(name)
	switch {
	case name == "":
		return fault.New(fault.Invalid, "A name is required.").At("/name", "required", "is required")
	case utf8.RuneCountInString(name) > maxName:
		return fault.New(fault.Invalid, "The name is too long.").At("/name", "too_long", "must have at most 200 characters")
	case strings.ContainsFunc(name, prose.Unwritable):
		return fault.New(fault.Invalid, "The name has characters that cannot be printed.").At("/name", "not_text", "must be printable")
	}
	a.s.Name = name
	return nil
}

var localeForm = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$`)

func (a *Account) setLocale(locale string) error {
	if locale != "" && (len(locale) > 35 || !localeForm.MatchString(locale)) {
		return fault.New(fault.Invalid, "The locale is not a language tag.").At("/locale", "format", "must be a language tag such as en or de-AT")
	}
	a.s.Locale = locale
	return nil
}

// Profile is what people change about themselves; nil leaves a part as it is.
type Profile struct{ Name, Locale *string }

// Change applies a profile. It reports whether anything is different now; without that the version stays.
func (a *Account) Change(p Profile, now time.Time) (changed bool, err error) {
	before := a.s
	if p.Name != nil {
		if err := a.setName(*p.Name); err != nil {
			return false, err
		}
	}
	if p.Locale != nil {
		if err := a.setLocale(*p.Locale); err != nil {
			return false, err
		}
	}
	if before.Name == a.s.Name && before.Locale == a.s.Locale {
		return false, nil
	}
	a.touch(now)
	return true, nil
}

// Verify notes that the address is the owner's. It reports whether that was news.
func (a *Account) Verify(now time.Time) bool {
	if a.s.EmailVerified {
		return false
	}
	a.s.EmailVerified = true
	a.touch(now)
	return true
}

// UseSecondFactor sets whether signing in takes a one-time password. It reports whether that was news.
func (a *Account) UseSecondFactor(on bool, now time.Time) (changed bool) {
	if a.s.SecondFactor == on {
		return false
	}
	a.s.SecondFactor = on
	a.touch(now)
	return true
}

// Erase forgets the person: what is left says only that there was an account. The address can be registered again.
func (a *Account) Erase(now time.Time) error {
	if a.s.Role == Staff {
		return fault.New(fault.Conflict, "A staff account cannot be erased. Have another member of staff make it a customer's account first.")
	}
	a.s.Email, a.s.Name, a.s.Locale, a.s.Scopes = a.s.ID+"@erased.invalid", "", "", nil
	a.s.Disabled, a.s.EmailVerified, a.s.Erased, a.s.SecondFactor = true, false, true, false
	a.touch(now)
	return nil
}

var scopeForm = regexp.MustCompile(`^(\*|[a-z][a-z0-9_-]*:(\*|[a-z][a-z0-9_:-]*))$`)

// ParseScopes checks scopes, sorts them and drops repetitions.
func ParseScopes(scopes []string) ([]string, error) {
	out := slices.Clone(scopes)
	slices.Sort(out)
	out = slices.Compact(out)
	if len(out) > maxScopes {
		return nil, fault.New(fault.Invalid, "There are too many scopes.").At("/scopes", "too_many", "must be 64 at most")
	}
	for _, s := range out {
		if len(s) > 64 || !scopeForm.MatchString(s) {
			return nil, fault.New(fault.Invalid, "A scope is not well-formed.").At("/scopes", "format", "must each be like orders:read, orders:* or *")
		}
	}
	return out, nil
}
