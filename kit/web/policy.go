package web

import (
	"slices"
	"strings"

	"emporium/kit/auth"
	"emporium/kit/fault"
)

// Policy states who may call an operation. The zero Policy admits nobody and cannot be registered.
type Policy struct {
	name   string
	scopes string // space separated, so that policies can be compared
}

// The policies that need no parameters.
var (
	// Public admits everybody, and the operation shows the same to all.
	Public = Policy{name: "public"}
	// Guest admits everybody, and the operation itself decides by token or owner as Op.Owner states.
	Guest = Policy{name: "guest"}
	// Customer admits signed-in customers, and staff acting as themselves.
	Customer = Policy{name: "customer"}
	// Service admits the system's own services.
	Service = Policy{name: "service"}
)

// Staff admits staff that hold every one of the scopes.
func Staff(scopes ...string) Policy {
	return Policy{name: "staff", scopes: strings.Join(slices.Sorted(slices.Values(scopes)), " ")}
}

// Name is "public", "guest", "customer", "staff" or "service", and "" for the zero Policy.
func (p Policy) Name() string { return p.name }

// Scopes lists what a staff member must hold, sorted.
func (p Policy) Scopes() []string { return strings.Fields(p.scopes) }

// String is the policy as it stands in the OpenAPI document, for example "staff(stock:write)".
func (p Policy) String() string {
	if p.scopes == "" {
		return p.name
	}
	return p.name + "(" + p.scopes + ")"
}

// check returns nil when the caller may pass. Whoever is unknown is asked to sign in; whoever is known and not entitled is refused.
func (p Policy) check(who auth.Principal) *fault.Error {
	switch p.name {
	case "public", "guest":
		return nil
	case "customer":
		if who.Kind == auth.Customer || who.Kind == auth.Staff {
			return nil
		}
	case "staff":
		if who.Kind == auth.Staff && p.holds(who) {
			return nil
		}
	case "service":
		if who.Kind == auth.Service {
			return nil
		}
	}
	if who.Kind == auth.Anonymous {
		return fault.New(fault.Unauthenticated, "Sign in and send the access token as bearer token.")
	}
	if p.name == "staff" && p.scopes != "" && who.Kind == auth.Staff {
		return fault.Newf(fault.Forbidden, "Your account lacks a scope of: %s.", strings.Join(p.Scopes(), ", "))
	}
	return fault.New(fault.Forbidden, "Your account may not do this.")
}

func (p Policy) holds(who auth.Principal) bool {
	if p.scopes == "" {
		return true
	}
	for scope := range strings.SplitSeq(p.scopes, " ") {
		if !who.Has(scope) {
			return false
		}
	}
	return true
}
