package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"emporium/kit/db"
)

// Customer is where a signed-in customer is reached.
type Customer struct {
	ID      string `db:"id"`
	Email   string `db:"email"`
	Locale  string `db:"locale"`
	Version int64  `db:"version"`
}

var customerCols = []string{"id", "email", "locale", "version"}

// Customer finds a customer; ok is false for one that the user service has not told of, or has erased.
func (s *Store) Customer(ctx context.Context, id string) (c Customer, ok bool, err error) {
	var found []Customer
	if err := s.db.Select(ctx, &found, "SELECT id, email, locale, version FROM customers WHERE id = ? AND email <> ''", id); err != nil {
		return c, false, fmt.Errorf("find customer: %w", err)
	}
	if len(found) == 0 {
		return c, false, nil
	}
	return found[0], true, nil
}

// SaveCustomers takes over the state of customers, each given once; a state that is not newer than what is known is left
// out. An empty email forgets a customer, for ever.
func (s *Store) SaveCustomers(ctx context.Context, tx *db.Tx, customers []Customer) error {
	ids := make([]string, len(customers))
	for i, c := range customers {
		ids[i] = c.ID
	}
	slices.Sort(ids)
	query, args := db.In("SELECT id, email, locale, version FROM customers WHERE id IN (?) ORDER BY id"+tx.ForUpdate(), ids)
	var known []Customer
	if err := tx.Select(ctx, &known, query, args...); err != nil {
		return fmt.Errorf("read customers: %w", err)
	}
	var rows [][]any
	for _, c := range customers {
		i := slices.IndexFunc(known, func(k Customer) bool { return k.ID == c.ID })
		if i >= 0 && (c.Version <= known[i].Version || known[i].Email == "") {
			continue
		}
		rows = append(rows, []any{c.ID, c.Email, c.Locale, c.Version})
	}
	if len(rows) == 0 {
		return nil
	}
	slices.SortFunc(rows, func(a, b []any) int { return strings.Compare(a[0].(string), b[0].(string)) })
	if err := tx.Upsert(ctx, "customers", customerCols, []string{"id"}, customerCols[1:], rows); err != nil {
		return fmt.Errorf("write customers: %w", err)
	}
	return nil
}
