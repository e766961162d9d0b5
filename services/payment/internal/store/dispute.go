package store

import (
	"context"
	"encoding/json"
	"errors"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment/internal/dispute"
)

var disputeColumns = []string{"id", "provider", "reference", "payment_id", "order_id", "capture", "reason", "status", "amount", "exposure",
	"withdrawn", "fee", "currency", "evidence_due", "evidence", "submitted_by", "submitted_at", "opened_at", "closed_at", "updated_at", "version", "views", "held_in"}

var disputeUpdates = []string{"reason", "status", "withdrawn", "fee", "evidence_due", "evidence", "submitted_by", "submitted_at",
	"closed_at", "updated_at", "version", "views", "held_in"}

const selectDisputes = `SELECT id, provider, reference, payment_id, order_id, capture, reason, status, amount, exposure,
	withdrawn, fee, currency, evidence_due, COALESCE(evidence, '') AS evidence, submitted_by, submitted_at, opened_at, closed_at, updated_at, version, views, held_in FROM dispute`

type disputeRow struct {
	ID          string `db:"id"`
	Provider    string `db:"provider"`
	Reference   string `db:"reference"`
	PaymentID   string `db:"payment_id"`
	OrderID     string `db:"order_id"`
	Capture     string `db:"capture"`
	Reason      string `db:"reason"`
	Status      string `db:"status"`
	Amount      int64  `db:"amount"`
	Exposure    int64  `db:"exposure"`
	Withdrawn   int64  `db:"withdrawn"`
	Fee         int64  `db:"fee"`
	Currency    string `db:"currency"`
	EvidenceDue int64  `db:"evidence_due"`
	Evidence    string `db:"evidence"`
	SubmittedBy string `db:"submitted_by"`
	SubmittedAt int64  `db:"submitted_at"`
	OpenedAt    int64  `db:"opened_at"`
	ClosedAt    int64  `db:"closed_at"`
	UpdatedAt   int64  `db:"updated_at"`
	Version     int64  `db:"version"`
	Views       int64  `db:"views"`
	HeldIn      string `db:"held_in"`
}

func (r *disputeRow) dispute() (*dispute.Dispute, error) {
	d := &dispute.Dispute{ID: r.ID, Provider: r.Provider, Reference: r.Reference, PaymentID: r.PaymentID, OrderID: r.OrderID, Capture: r.Capture,
		Reason: r.Reason, Status: dispute.Status(r.Status), Amount: money.New(r.Amount, r.Currency), Exposure: r.Exposure, Withdrawn: r.Withdrawn,
		Fee: r.Fee, EvidenceDue: db.Time(r.EvidenceDue), SubmittedBy: r.SubmittedBy, SubmittedAt: db.Time(r.SubmittedAt),
		OpenedAt: db.Time(r.OpenedAt), ClosedAt: db.Time(r.ClosedAt), UpdatedAt: db.Time(r.UpdatedAt), Version: r.Version, Views: r.Views, HeldIn: r.HeldIn}
	if r.Evidence == "" {
		return d, nil
	}
	d.Evidence = &dispute.Evidence{}
	return d, json.Unmarshal([]byte(r.Evidence), d.Evidence)
}

// SaveDispute writes a case down, a new one or one that was loaded in the same transaction.
func (s *Store) SaveDispute(ctx context.Context, tx *db.Tx, d *dispute.Dispute) error {
	evidence := ""
	if d.Evidence != nil {
		b, err := json.Marshal(d.Evidence)
		if err != nil {
			return err
		}
		evidence = string(b)
	}
	return tx.Upsert(ctx, "dispute", disputeColumns, []string{"id"}, disputeUpdates, [][]any{{d.ID, d.Provider, d.Reference, d.PaymentID, d.OrderID, d.Capture,
		d.Reason, string(d.Status), d.Amount.Amount, d.Exposure, d.Withdrawn, d.Fee, d.Amount.Currency, db.Micros(d.EvidenceDue), evidence, d.SubmittedBy,
		db.Micros(d.SubmittedAt), db.Micros(d.OpenedAt), db.Micros(d.ClosedAt), db.Micros(d.UpdatedAt), d.Version, d.Views, d.HeldIn}})
}

// LoadDispute returns a case by id, locked; nil when there is none.
func (s *Store) LoadDispute(ctx context.Context, tx *db.Tx, id string) (*dispute.Dispute, error) {
	return oneDispute(ctx, tx, ` WHERE id = ?`+tx.ForUpdate(), id)
}

// LoadDisputeByReference returns a case by the provider's name for it, locked; nil when there is none.
func (s *Store) LoadDisputeByReference(ctx context.Context, tx *db.Tx, provider, reference string) (*dispute.Dispute, error) {
	return oneDispute(ctx, tx, ` WHERE provider = ? AND reference = ?`+tx.ForUpdate(), provider, reference)
}

// GetDispute returns a case without locking it; nil when there is none.
func (s *Store) GetDispute(ctx context.Context, id string) (*dispute.Dispute, error) {
	return oneDispute(ctx, s.db, ` WHERE id = ?`, id)
}

func oneDispute(ctx context.Context, q db.Querier, where string, args ...any) (*dispute.Dispute, error) {
	var r disputeRow
	if err := q.Get(ctx, &r, selectDisputes+where, args...); errors.Is(err, db.ErrNoRows) {
		return nil, nil //nolint:nilnil // absence is no failure here
	} else if err != nil {
		return nil, err
	}
	return r.dispute()
}

// DisputeViews returns of each case how many views of it were taken in: 0 for one that is not here.
func (s *Store) DisputeViews(ctx context.Context, provider string, references ...string) (map[string]int64, error) {
	out := make(map[string]int64, len(references))
	for _, r := range references {
		out[r] = 0
	}
	if len(out) == 0 {
		return out, nil
	}
	query, args := db.In(`SELECT reference, views FROM dispute WHERE provider = ? AND reference IN (?)`, provider, references)
	var rows []struct {
		Reference string `db:"reference"`
		Views     int64  `db:"views"`
	}
	if err := s.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	for _, r := range rows {
		out[r.Reference] = r.Views
	}
	return out, nil
}

// Claim is what disputes have to do with one capture of a payment.
type Claim struct {
	// Capture is the provider's name of it.
	Capture string `db:"capture"`
	// Lost is how much of it lost cases have taken, in minor units of the payment's currency: what was taken in another one was all that was
	// disputed. Open counts the cases that are not decided.
	Lost int64 `db:"lost"`
	Open int   `db:"undecided"`
}

// Claims returns what disputes have to do with each capture of a payment; nothing of captures that were never disputed.
func (s *Store) Claims(ctx context.Context, tx *db.Tx, paymentID string) (out []Claim, err error) {
	return out, tx.Select(ctx, &out, `SELECT capture,
		SUM(CASE WHEN status <> 'lost' THEN 0 WHEN held_in = '' THEN withdrawn WHEN withdrawn > 0 THEN amount ELSE 0 END) AS lost,
		SUM(CASE WHEN status IN ('won', 'lost', 'warning') THEN 0 ELSE 1 END) AS undecided
		FROM dispute WHERE payment_id = ? GROUP BY capture ORDER BY capture`, paymentID)
}

// ListDisputes returns cases, the newest first; before is the id of the last one of the page before.
func (s *Store) ListDisputes(ctx context.Context, status, paymentID, before string, limit int) ([]*dispute.Dispute, error) {
	where, args := ` WHERE 1 = 1`, []any(nil)
	for _, c := range []struct{ sql, value string }{{`status = ?`, status}, {`payment_id = ?`, paymentID}, {`id < ?`, before}} {
		if c.value != "" {
			where, args = where+` AND `+c.sql, append(args, c.value)
		}
	}
	var rows []disputeRow
	if err := s.db.Select(ctx, &rows, selectDisputes+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...); err != nil {
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
