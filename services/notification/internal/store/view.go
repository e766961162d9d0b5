package store

import (
	"context"
	"math"

	"emporium/kit/db"
)

// OrderView is what messages need to know of an order.
type OrderView struct {
	ID, Status, Number, Token, Email, Name, Locale, CustomerID string
	// Phone is in E.164, and Country the ISO code that the order goes to; both may be empty.
	Phone, Country string
	Version        int64
}

// Contact is what messages need to know of an account.
type Contact struct {
	UserID, Email, Name, Locale string
	// Phone is in E.164; may be empty.
	Phone         string
	EmailVerified bool
	Version       int64
	// Grave is the key of the address that an erased account had, as far as it was verified and is needed still; see Erase.
	Grave string
}

// graveVersion is that of an erased account: no event is newer.
const graveVersion = math.MaxInt64

// PaymentView is where a payment stands.
type PaymentView struct {
	ID, Status string
	Version    int64
}

var orderColumns = []string{"order_id", "version", "status", "number", "token", "email", "name", "locale", "customer_id", "phone", "country"}

func orderValues(o *OrderView) []any {
	return []any{o.ID, o.Version, Fit(o.Status, 32), Fit(o.Number, 64), Fit(o.Token, 128), Fit(o.Email, 255), Fit(o.Name, 255), Fit(o.Locale, 32), o.CustomerID,
		Fit(o.Phone, 20), Fit(o.Country, 2)}
}

// AddOrders notes new orders. One that is known already is newer or the same, and stays.
func (s *Store) AddOrders(ctx context.Context, tx *db.Tx, orders []OrderView) error {
	rows := make([][]any, len(orders))
	for i := range orders {
		rows[i] = orderValues(&orders[i])
	}
	_, err := tx.InsertIgnore(ctx, "order_view", orderColumns, rows)
	return err
}

// PutOrders notes where orders stand, unless something newer is known.
func (s *Store) PutOrders(ctx context.Context, tx *db.Tx, orders []OrderView) error {
	ids := make([]string, len(orders))
	for i := range orders {
		ids[i] = orders[i].ID
	}
	known, err := versions(ctx, tx, "order_view", "order_id", ids)
	if err != nil {
		return err
	}
	rows := make([][]any, 0, len(orders))
	for i := range orders {
		if v, ok := known[orders[i].ID]; !ok || v < orders[i].Version {
			rows = append(rows, orderValues(&orders[i]))
		}
	}
	return put(ctx, tx, "order_view", orderColumns, rows)
}

var contactColumns = []string{"user_id", "version", "email", "name", "locale", "email_verified", "phone"}

// PutContacts notes accounts, unless something newer is known.
func (s *Store) PutContacts(ctx context.Context, tx *db.Tx, contacts []Contact) error {
	ids := make([]string, len(contacts))
	for i := range contacts {
		ids[i] = contacts[i].UserID
	}
	known, err := versions(ctx, tx, "contact", "user_id", ids)
	if err != nil {
		return err
	}
	rows := make([][]any, 0, len(contacts))
	for i := range contacts {
		c := &contacts[i]
		if v, ok := known[c.UserID]; ok && v >= c.Version {
			continue
		}
		rows = append(rows, []any{c.UserID, c.Version, Fit(c.Email, 255), Fit(c.Name, 255), Fit(c.Locale, 32), flag(c.EmailVerified), Fit(c.Phone, 20)})
	}
	return put(ctx, tx, "contact", contactColumns, rows)
}

var paymentColumns = []string{"payment_id", "version", "status"}

// PutPayments notes where payments stand, unless something newer is known. Those in known alone are for payments that
// somebody was written to about: others are not added.
func (s *Store) PutPayments(ctx context.Context, tx *db.Tx, payments []PaymentView, onlyKnown bool) error {
	ids := make([]string, len(payments))
	for i := range payments {
		ids[i] = payments[i].ID
	}
	known, err := versions(ctx, tx, "payment_view", "payment_id", ids)
	if err != nil {
		return err
	}
	rows := make([][]any, 0, len(payments))
	for i := range payments {
		v, ok := known[payments[i].ID]
		if !ok && onlyKnown || ok && v >= payments[i].Version {
			continue
		}
		rows = append(rows, []any{payments[i].ID, payments[i].Version, Fit(payments[i].Status, 32)})
	}
	return put(ctx, tx, "payment_view", paymentColumns, rows)
}

func put(ctx context.Context, tx *db.Tx, table string, columns []string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	return tx.Upsert(ctx, table, columns, columns[:1], columns[1:], rows)
}

// Erased returns which of the accounts were erased. Those that are known stay as they are until the transaction ends: what is written
// after it about one that was not erased is there for its erasure to find.
func (s *Store) Erased(ctx context.Context, tx *db.Tx, userIDs []string) (map[string]bool, error) {
	known, err := versions(ctx, tx, "contact", "user_id", userIDs)
	out := map[string]bool{}
	for id, version := range known {
		if version == graveVersion {
			out[id] = true
		}
	}
	return out, err
}

// versions returns the known versions by id, locked in the order of the ids.
func versions(ctx context.Context, tx *db.Tx, table, key string, ids []string) (map[string]int64, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT `+key+`, version FROM `+table+` WHERE `+key+` IN (?) ORDER BY `+key+tx.ForUpdate(), ids)
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := make(map[string]int64, len(ids))
	for rows.Next() {
		var id string
		var v int64
		if err := rows.Scan(&id, &v); err != nil {
			return nil, err
		}
		out[id] = v
	}
	return out, rows.Err()
}

// Buyers returns who placed orders, by the order's id: phone and customer.
func (s *Store) Buyers(ctx context.Context, tx *db.Tx, orderIDs []string) (map[string]OrderView, error) {
	if len(orderIDs) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT order_id, phone, customer_id FROM order_view WHERE order_id IN (?)`, orderIDs)
	var rows []struct {
		ID         string `db:"order_id"`
		Phone      string `db:"phone"`
		CustomerID string `db:"customer_id"`
	}
	if err := tx.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	out := make(map[string]OrderView, len(rows))
	for _, r := range rows {
		out[r.ID] = OrderView{ID: r.ID, Phone: r.Phone, CustomerID: r.CustomerID}
	}
	return out, nil
}
