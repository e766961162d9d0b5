package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"emporium/kit/db"
)

// SavedMethod is a way to pay that a customer has saved, as payment told.
type SavedMethod struct {
	ID         string `db:"id"`
	CustomerID string `db:"customer_id"`
	Provider   string `db:"provider"`
	Kind       string `db:"kind"`
	Status     string `db:"status"`
	ExpMonth   int    `db:"exp_month"`
	ExpYear    int    `db:"exp_year"`
	Version    int64  `db:"version"`
}

var savedCols = []string{"id", "customer_id", "provider", "kind", "status", "exp_month", "exp_year", "version"}

// SavedMethod finds a saved way to pay; ok is false for one that payment has not told of.
func (s *Store) SavedMethod(ctx context.Context, id string) (m SavedMethod, ok bool, err error) {
	var found []SavedMethod
	if err := s.db.Select(ctx, &found, "SELECT id, customer_id, provider, kind, status, exp_month, exp_year, version FROM saved_methods WHERE id = ?", id); err != nil {
		return m, false, fmt.Errorf("find saved method: %w", err)
	}
	if len(found) == 0 {
		return m, false, nil
	}
	return found[0], true, nil
}

// SaveMethods takes over the state of saved ways to pay. Of several states of one the newest counts; one that is not newer
// than what is known is left out.
func (s *Store) SaveMethods(ctx context.Context, tx *db.Tx, methods []SavedMethod) error {
	newest := map[string]SavedMethod{}
	ids := make([]string, 0, len(methods))
	for _, m := range methods {
		if known, twice := newest[m.ID]; !twice {
			ids = append(ids, m.ID)
		} else if known.Version >= m.Version {
			continue
		}
		newest[m.ID] = m
	}
	slices.Sort(ids)
	query, args := db.In("SELECT id, version FROM saved_methods WHERE id IN (?) ORDER BY id"+tx.ForUpdate(), ids)
	var known []SavedMethod
	if err := tx.Select(ctx, &known, query, args...); err != nil {
		return fmt.Errorf("read saved methods: %w", err)
	}
	for _, k := range known {
		if newest[k.ID].Version <= k.Version {
			delete(newest, k.ID)
		}
	}
	rows := make([][]any, 0, len(newest))
	for _, m := range newest {
		rows = append(rows, []any{m.ID, m.CustomerID, m.Provider, m.Kind, m.Status, m.ExpMonth, m.ExpYear, m.Version})
	}
	if len(rows) == 0 {
		return nil
	}
	slices.SortFunc(rows, func(a, b []any) int { return strings.Compare(a[0].(string), b[0].(string)) })
	if err := tx.Upsert(ctx, "saved_methods", savedCols, []string{"id"}, savedCols[1:], rows); err != nil {
		return fmt.Errorf("write saved methods: %w", err)
	}
	return nil
}
