package account

import (
	"slices"
	"time"

	"emporium/kit/fault"
)

// Grantor is the member of staff who changes what an account may do.
type Grantor struct {
	ID string
	// Has reports whether the grantor holds a scope.
	Has func(scope string) bool
}

// Rights are what staff change of an account; nil leaves a part as it is.
type Rights struct {
	Role     *Role
	Scopes   *[]string
	Disabled *bool
}

// Covers refuses an account that may do more than the grantor, with fault.Forbidden.
func (g Grantor) Covers(a *Account) error {
	for _, s := range a.s.Scopes {
		if !g.Has(s) {
			return fault.New(fault.Forbidden, "The account has scopes that you do not have, so you cannot change it.")
		}
	}
	return nil
}

// Change applies rights. Nobody gives what they do not hold, touches an account that may do more than they, or changes
// their own rights: so no sequence of changes makes anybody more powerful than the giver, and a shop cannot lock
// itself out by its last member of staff. It reports whether anything is different now, after which the account's sessions
// must end.
func (g Grantor) Change(a *Account, r Rights, now time.Time) (changed bool, err error) {
	if a.s.Erased {
		return false, fault.New(fault.Conflict, "The account has been erased.")
	}
	if g.ID == a.s.ID {
		return false, fault.New(fault.Forbidden, "You cannot change your own rights. Ask another member of staff.")
	}
	if err := g.Covers(a); err != nil {
		return false, err
	}
	next := a.s
	if r.Role != nil {
		next.Role = *r.Role
	}
	if r.Scopes != nil {
		if next.Scopes, err = ParseScopes(*r.Scopes); err != nil {
			return false, err
		}
	} else if next.Role == Customer {
		next.Scopes = nil
	}
	if r.Disabled != nil {
		next.Disabled = *r.Disabled
	}
	switch {
	case next.Role != Customer && next.Role != Staff:
		return false, fault.New(fault.Invalid, "There is no such role.").At("/role", "unknown", "must be customer or staff")
	case next.Role == Customer && len(next.Scopes) > 0:
		return false, fault.New(fault.Invalid, "Only staff have scopes.").At("/scopes", "staff_only", "must be empty for a customer")
	}
	for _, s := range next.Scopes {
		if !g.Has(s) {
			return false, fault.New(fault.Forbidden, "You cannot grant a scope that you do not have.")
		}
	}
	if next.Role == a.s.Role && next.Disabled == a.s.Disabled && slices.Equal(next.Scopes, a.s.Scopes) {
		return false, nil
	}
	a.s = next
	a.touch(now)
	return true, nil
}
