// Package auth tells who is calling, and keeps the proofs of it: signed access tokens and the keys behind them, password
// hashes, and opaque secrets.
//
// A service trusts a signature and nothing else: it verifies the caller's token itself, wherever it stands, and takes no
// identity from a header. No error of this package repeats a token, a password or a secret.
package auth

import (
	"context"
	"strings"
	"time"
)

// Kind says what sort of caller a Principal is.
type Kind string

// The kinds of callers.
const (
	// Anonymous is a caller without a token. It is the zero value.
	Anonymous Kind = ""
	// Customer is somebody signed in to an account of their own.
	Customer Kind = "customer"
	// Staff is an employee; what they may do is in the scopes.
	Staff Kind = "staff"
	// Service is another program of the system.
	Service Kind = "service"
)

func (k Kind) known() bool { return k == Customer || k == Staff || k == Service }

// Principal is a caller whose token has been verified. The zero value is the anonymous caller.
type Principal struct {
	// ID is the account's id, "" for the anonymous caller.
	ID   string
	Kind Kind
	// Scopes are what the token allows, such as "stock:write", "orders:*" or "*". Shared: do not modify.
	Scopes []string
	// Session is the id of the sign-in that the token belongs to; "" for a service.
	Session string
	// Expires is when the token ends.
	Expires time.Time
}

// Authenticated reports whether the caller showed a valid token.
func (p Principal) Authenticated() bool { return p.Kind != Anonymous && p.ID != "" }

// Has reports whether the scopes allow scope: by naming it, by a wildcard over its first part ("orders:*" allows
// "orders:read" and "orders:line:write"), or by "*", which allows all. The empty scope is never allowed.
func (p Principal) Has(scope string) bool {
	if scope == "" {
		return false
	}
	for _, have := range p.Scopes {
		if have == scope || have == "*" {
			return true
		}
		if part, ok := strings.CutSuffix(have, "*"); ok && strings.HasSuffix(part, ":") &&
			len(scope) > len(part) && strings.HasPrefix(scope, part) {
			return true
		}
	}
	return false
}

type principalKey struct{}

// With returns a context that carries the caller.
func With(ctx context.Context, p Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, &p)
}

// From returns the caller in ctx; the anonymous one when there is none.
func From(ctx context.Context) Principal {
	if p, ok := ctx.Value(principalKey{}).(*Principal); ok {
		return *p
	}
	return Principal{}
}
