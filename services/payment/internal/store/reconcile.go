package store

import (
	"context"
	"errors"

	"emporium/kit/db"
)

// Run is one comparison of a provider's list with our books, over [FromAt, ToAt) in microseconds.
type Run struct {
	ID         string `db:"id"`
	Provider   string `db:"provider"`
	FromAt     int64  `db:"from_at"`
	ToAt       int64  `db:"to_at"`
	StartedAt  int64  `db:"started_at"`
	FinishedAt int64  `db:"finished_at"`
	Movements  int64  `db:"movements"`
	Matched    int64  `db:"matched"`
	Drifts     int64  `db:"drifts"`
	Error      string `db:"error"`
}

// Drift is one difference between a provider's list and our books. There is one per provider, kind and reference.
type Drift struct {
	ID        string `db:"id"`
	RunID     string `db:"run_id"`
	Provider  string `db:"provider"`
	Kind      string `db:"kind"`
	Reference string `db:"reference"`
	PaymentID string `db:"payment_id"`
	Ours      int64  `db:"ours"`
	Theirs    int64  `db:"theirs"`
	Currency  string `db:"currency"`
	Action    string `db:"action"`
	CreatedAt int64  `db:"created_at"`
}

const selectRuns = `SELECT id, provider, from_at, to_at, started_at, finished_at, movements, matched, drifts, error FROM reconcile_run`

// AddRun writes a run down.
func (s *Store) AddRun(ctx context.Context, tx *db.Tx, r *Run) error {
	return tx.InsertMany(ctx, "reconcile_run", []string{"id", "provider", "from_at", "to_at", "started_at", "finished_at", "movements", "matched",
		"drifts", "error"}, [][]any{{r.ID, r.Provider, r.FromAt, r.ToAt, r.StartedAt, r.FinishedAt, r.Movements, r.Matched, r.Drifts, r.Error}})
}

// LastRun returns a provider's newest run without an error; the zero Run when there is none.
func (s *Store) LastRun(ctx context.Context, provider string) (Run, error) {
	var r Run
	err := s.db.Get(ctx, &r, selectRuns+` WHERE provider = ? AND error = '' ORDER BY to_at DESC LIMIT 1`, provider)
	if errors.Is(err, db.ErrNoRows) {
		return Run{}, nil
	}
	return r, err
}

// Runs lists runs, the newest first.
func (s *Store) Runs(ctx context.Context, before string, limit int) ([]Run, error) {
	where, args := ``, []any(nil)
	if before != "" {
		where, args = ` WHERE id < ?`, append(args, before)
	}
	var out []Run
	return out, s.db.Select(ctx, &out, selectRuns+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...)
}

// AddDrifts writes differences down and returns how many are new.
func (s *Store) AddDrifts(ctx context.Context, tx *db.Tx, drifts []Drift) (int64, error) {
	if len(drifts) == 0 {
		return 0, nil
	}
	rows := make([][]any, len(drifts))
	for i := range drifts {
		d := &drifts[i]
		rows[i] = []any{d.ID, d.RunID, d.Provider, d.Kind, d.Reference, d.PaymentID, d.Ours, d.Theirs, d.Currency, d.Action, d.CreatedAt}
	}
	return tx.InsertIgnore(ctx, "reconcile_drift", []string{"id", "run_id", "provider", "kind", "reference", "payment_id", "ours", "theirs", "currency",
		"action", "created_at"}, rows)
}

// Drifts lists the differences that a run has found first, the newest first; of all runs when run is empty. before is the
// id of the last one of the page before.
func (s *Store) Drifts(ctx context.Context, run, before string, limit int) ([]Drift, error) {
	where, args := ` WHERE 1 = 1`, []any(nil)
	for _, c := range []struct{ sql, value string }{{`run_id = ?`, run}, {`id < ?`, before}} {
		if c.value != "" {
			where, args = where+` AND `+c.sql, append(args, c.value)
		}
	}
	var out []Drift
	return out, s.db.Select(ctx, &out, `SELECT id, run_id, provider, kind, reference, payment_id, ours, theirs, currency, action, created_at
		FROM reconcile_drift`+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...)
}
