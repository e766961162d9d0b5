package store

import (
	"context"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
)

// DisputeLine is a line of a provider's list that a dispute has caused. Amount and Fee are in minor units, negative when they
// were taken from us; the fee is positive.
type DisputeLine struct {
	Provider string `db:"provider"`
	ID       string `db:"id"`
	// Reference is what the list names: the case, or the capture that it is about.
	Reference string `db:"reference"`
	PaymentID string `db:"payment_id"`
	Amount    int64  `db:"amount"`
	Fee       int64  `db:"fee"`
	Currency  string `db:"currency"`
	At        int64  `db:"occurred_at"`
}

// AddDisputeLines keeps lines. One that is there already stays as it is.
func (s *Store) AddDisputeLines(ctx context.Context, tx *db.Tx, lines []DisputeLine) error {
	rows := make([][]any, len(lines))
	for i := range lines {
		l := &lines[i]
		rows[i] = []any{l.Provider, l.ID, l.Reference, l.PaymentID, l.Amount, l.Fee, l.Currency, l.At}
	}
	_, err := tx.InsertIgnore(ctx, "reconcile_dispute_line", []string{"provider", "id", "reference", "payment_id", "amount", "fee", "currency", "occurred_at"}, rows)
	return err
}

// DisputeLines returns a provider's lines since a time, the oldest first.
func (s *Store) DisputeLines(ctx context.Context, provider string, since time.Time) ([]DisputeLine, error) {
	var out []DisputeLine
	return out, s.db.Select(ctx, &out, `SELECT provider, id, reference, payment_id, amount, fee, currency, occurred_at FROM reconcile_dispute_line
		WHERE provider = ? AND occurred_at >= ? ORDER BY occurred_at, id`, provider, db.Micros(since))
}

// DisputesOf returns the cases that have one of the references, or are about a capture that has.
func (s *Store) DisputesOf(ctx context.Context, provider string, references []string) ([]*dispute.Dispute, error) {
	query, args := db.In(selectDisputes+` WHERE provider = ? AND (reference IN (?) OR capture IN (?)) ORDER BY id`, provider, references, references)
	var rows []disputeRow
	if err := s.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	out := make([]*dispute.Dispute, len(rows))
	for i := range rows {
		d, err := rows[i].dispute()
		if err != nil {
			return nil, err
		}
		out[i] = d
	}
	return out, nil
}

// DisputePosting is what disputes of a reference have posted to an account.
type DisputePosting struct {
	Reference string `db:"reference"`
	Currency  string `db:"currency"`
	Account   string `db:"account"`
	Amount    int64  `db:"amount"`
}

// disputeKinds are written out, because the index that finds them is of them alone.
const disputeKinds = `'` + ledger.KindDispute + `', '` + ledger.KindDisputeDifference + `'`

// DisputePostings sums what disputes have posted to each account, by the reference that they were posted under.
func (s *Store) DisputePostings(ctx context.Context, provider string, references []string) ([]DisputePosting, error) {
	query, args := db.In(`SELECT t.reference, p.currency, p.account, SUM(p.amount) AS amount
		FROM ledger_transaction t JOIN ledger_posting p ON p.transaction_id = t.id
		WHERE t.reference IN (?) AND t.provider = ? AND t.kind IN (`+disputeKinds+`) GROUP BY t.reference, p.currency, p.account`,
		references, provider)
	var out []DisputePosting
	return out, s.db.Select(ctx, &out, query, args...)
}

// FirstCompared is from when on a provider's list was ever compared without an error; zero for never.
func (s *Store) FirstCompared(ctx context.Context, provider string) (time.Time, error) {
	var at int64
	err := s.db.Get(ctx, &at, `SELECT COALESCE(MIN(from_at), 0) FROM reconcile_run WHERE provider = ? AND error = ''`, provider)
	return db.Time(at), err
}
