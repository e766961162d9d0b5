package store

import (
	"context"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/ledger"
)

var (
	transactionColumns = []string{"id", "kind", "payment_id", "order_id", "operation_id", "provider", "reference", "occurred_at", "created_at"}
	postingColumns     = []string{"transaction_id", "line", "account", "provider", "currency", "amount"}
)

// Post adds transactions to the books, in two statements however many they are. What is posted already stays as it is.
func (s *Store) Post(ctx context.Context, tx *db.Tx, transactions []ledger.Transaction, now time.Time) error {
	if len(transactions) == 0 {
		return nil
	}
	heads, lines := make([][]any, 0, len(transactions)), make([][]any, 0, 2*len(transactions))
	for i := range transactions {
		t := &transactions[i]
		heads = append(heads, []any{t.ID, t.Kind, t.PaymentID, t.OrderID, t.OperationID, t.Provider, t.Reference, db.Micros(t.At), db.Micros(now)})
		for n, p := range t.Postings {
			lines = append(lines, []any{t.ID, n + 1, string(p.Account), t.Provider, t.Currency, p.Amount})
		}
	}
	if _, err := tx.InsertIgnore(ctx, "ledger_transaction", transactionColumns, heads); err != nil {
		return err
	}
	_, err := tx.InsertIgnore(ctx, "ledger_posting", postingColumns, lines)
	return err
}

// Transactions returns those of the ids that are posted, with their postings in the order in which they were given.
func (s *Store) Transactions(ctx context.Context, ids []string) ([]ledger.Transaction, error) {
	var out []ledger.Transaction
	for part := range slices.Chunk(ids, 500) {
		var lines []Entry
		query, args := db.In(`SELECT p.transaction_id, p.line, t.kind, p.account, p.provider, p.currency, p.amount,
			t.payment_id, t.order_id, t.operation_id, t.reference, t.occurred_at
			FROM ledger_transaction t JOIN ledger_posting p ON p.transaction_id = t.id WHERE t.id IN (?) ORDER BY t.id, p.line`, part)
		if err := s.db.Select(ctx, &lines, query, args...); err != nil {
			return nil, err
		}
		for _, l := range lines {
			if n := len(out); n == 0 || out[n-1].ID != l.Transaction {
				out = append(out, ledger.Transaction{ID: l.Transaction, Kind: l.Kind, PaymentID: l.PaymentID, OrderID: l.OrderID, OperationID: l.OperationID,
					Provider: l.Provider, Currency: l.Currency, Reference: l.Reference, At: db.Time(l.OccurredAt)})
			}
			t := &out[len(out)-1]
			t.Postings = append(t.Postings, ledger.Posting{Account: ledger.Account(l.Account), Amount: l.Amount})
		}
	}
	return out, nil
}

// Balance is what an account holds at a provider in a currency.
type Balance struct {
	Account  string `db:"account"`
	Provider string `db:"provider"`
	Currency string `db:"currency"`
	Amount   int64  `db:"amount"`
	Lines    int64  `db:"n"`
}

// Balances folds the postings made before until; the zero time means all.
func (s *Store) Balances(ctx context.Context, until time.Time) ([]Balance, error) {
	var out []Balance
	if until.IsZero() {
		return out, s.db.Select(ctx, &out, `SELECT account, provider, currency, SUM(amount) AS amount, COUNT(*) AS n
			FROM ledger_posting GROUP BY account, provider, currency ORDER BY account, provider, currency`)
	}
	return out, s.db.Select(ctx, &out, `SELECT p.account, p.provider, p.currency, SUM(p.amount) AS amount, COUNT(*) AS n
		FROM ledger_posting p JOIN ledger_transaction t ON t.id = p.transaction_id WHERE t.occurred_at < ?
		GROUP BY p.account, p.provider, p.currency ORDER BY p.account, p.provider, p.currency`, db.Micros(until))
}

// Unbalanced returns transactions whose postings do not add up. There are none, or the books are broken.
func (s *Store) Unbalanced(ctx context.Context) ([]string, error) {
	var out []string
	return out, s.db.Select(ctx, &out, `SELECT transaction_id FROM ledger_posting GROUP BY transaction_id, currency HAVING SUM(amount) <> 0 LIMIT 100`)
}

// Entry is a posting with its transaction, as an accountant reads it.
type Entry struct {
	Transaction string `db:"transaction_id"`
	Line        int    `db:"line"`
	Kind        string `db:"kind"`
	Account     string `db:"account"`
	Provider    string `db:"provider"`
	Currency    string `db:"currency"`
	Amount      int64  `db:"amount"`
	PaymentID   string `db:"payment_id"`
	OrderID     string `db:"order_id"`
	OperationID string `db:"operation_id"`
	Reference   string `db:"reference"`
	OccurredAt  int64  `db:"occurred_at"`
}

// EntryFilter says which entries Entries returns.
type EntryFilter struct {
	From, To           time.Time
	Account, PaymentID string
	// AfterAt and AfterID are of the last transaction of the page before.
	AfterAt int64
	AfterID string
	// Limit counts transactions.
	Limit int
}

// Entries returns the entries of up to Limit transactions in the order of their times, never a part of one.
func (s *Store) Entries(ctx context.Context, f EntryFilter) ([]Entry, error) {
	where, args := `(t.occurred_at > ? OR t.occurred_at = ? AND t.id > ?)`, []any{f.AfterAt, f.AfterAt, f.AfterID}
	if f.AfterID == "" {
		where, args = `t.occurred_at >= ?`, []any{db.Micros(f.From)}
	}
	if !f.To.IsZero() {
		where, args = where+` AND t.occurred_at < ?`, append(args, db.Micros(f.To))
	}
	if f.PaymentID != "" {
		where, args = where+` AND t.payment_id = ?`, append(args, f.PaymentID)
	}
	if f.Account != "" {
		where, args = where+` AND EXISTS (SELECT 1 FROM ledger_posting a WHERE a.transaction_id = t.id AND a.account = ?)`, append(args, f.Account)
	}
	var out []Entry
	return out, s.db.Select(ctx, &out, `SELECT p.transaction_id, p.line, t.kind, p.account, p.provider, p.currency, p.amount,
		t.payment_id, t.order_id, t.operation_id, t.reference, t.occurred_at
		FROM (SELECT t.id, t.kind, t.payment_id, t.order_id, t.operation_id, t.reference, t.occurred_at FROM ledger_transaction t
			WHERE `+where+` ORDER BY t.occurred_at, t.id LIMIT ?) t
		JOIN ledger_posting p ON p.transaction_id = t.id ORDER BY t.occurred_at, t.id, p.line`, append(args, f.Limit)...)
}
