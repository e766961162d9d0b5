package sandbox

import (
	"context"
	"crypto/sha256"
	"strings"

	"emporium/kit/db"
	"emporium/services/payment/internal/provider"
)

// Codes of declines after which a saved method is declined for ever.
const (
	codeLost     = "card_lost"
	codeDetached = "method_detached"
)

var _ provider.Vault = (*Sandbox)(nil)

// A saved method is named after the authorisation that it was paid with, and lies in the same group of the journal.

func token(authRef string) string { return "sbm_" + strings.TrimPrefix(authRef, "sba_") }

func groupOf(token string) string { return "sba_" + strings.TrimPrefix(token, "sbm_") }

// savedAs returns the magic method behind a saved one, empty when it is kept no longer.
func (s *Sandbox) savedAs(ctx context.Context, token string) (string, error) {
	rows, err := selectGroups(ctx, s.o.DB, []string{groupOf(token)})
	if err != nil {
		return "", err
	}
	if g := fold(rows); g.kept != nil && g.auth != nil {
		return g.auth.Method, nil
	}
	return "", nil
}

// Saves implements provider.Vault.
func (s *Sandbox) Saves(string) bool { return true }

// Keep implements provider.Vault.
func (s *Sandbox) Keep(ctx context.Context, r provider.KeepRequest) (provider.SavedMethod, error) {
	ref := baseRef(r.Reference)
	if _, err := s.do(ctx, call{request: provider.Request{Kind: kindKeep, Key: r.Key}, authRef: ref}); err != nil {
		return provider.SavedMethod{}, err
	}
	rows, err := selectGroups(ctx, s.o.DB, []string{ref})
	if err != nil {
		return provider.SavedMethod{}, err
	}
	g := fold(rows)
	if g.kept == nil || g.auth == nil {
		return provider.SavedMethod{}, nil
	}
	sum := sha256.Sum256([]byte("emporium sandbox card\x00" + g.auth.Method))
	return provider.SavedMethod{Reference: g.kept.Reference, Kind: MethodCard, Brand: "visa", Last4: "4242", ExpMonth: 12,
		ExpYear: db.Time(g.auth.CreatedAt).Year() + 3, Country: "US", Fingerprint: "sbf_" + encoding.EncodeToString(sum[:10])}, nil
}

// Detach implements provider.Vault.
func (s *Sandbox) Detach(ctx context.Context, key string, m provider.SavedMethod) error {
	_, err := s.do(ctx, call{request: provider.Request{Kind: kindDetach, Key: key}, authRef: groupOf(m.Reference)})
	return err
}

// has reports whether the group has a row of a kind.
func (g *group) has(k provider.Kind) bool {
	for _, r := range g.rows {
		if r.Kind == k {
			return true
		}
	}
	return false
}
