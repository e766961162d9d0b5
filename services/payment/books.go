package payment

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/store"
)

// Books are what can be read of payments, and compared with their providers, from the command line: beside a running
// service, which goes on working meanwhile. They send no operation and apply no notice by themselves.
type Books struct {
	s         *Service
	telemetry *telemetry.Telemetry
}

// OpenBooks opens the service's database and the providers that are switched on. Close them after use.
func OpenBooks(ctx context.Context, env service.Env, cfg Config) (_ *Books, err error) {
	env.Bus = nil // what a comparison tells is published by the running service
	if env.Telemetry, err = telemetry.New(ctx, telemetry.Options{Service: Name}); err != nil {
		return nil, err
	}
	base, err := service.New(ctx, env, service.Options{Name: Name, Database: cfg.Database, Migrations: store.Migrations, MaxConns: 2})
	if err != nil {
		return nil, errors.Join(err, env.Telemetry.Shutdown(ctx))
	}
	s := &Service{Service: base}
	cfg.Sandbox.Enabled = false // it lists nothing
	if err := s.openApp(ctx, env, cfg); err != nil {
		return nil, errors.Join(err, base.Close(), env.Telemetry.Shutdown(ctx))
	}
	return &Books{s, env.Telemetry}, nil
}

// Close closes the database.
func (b *Books) Close() error {
	return errors.Join(b.s.Close(), b.telemetry.Shutdown(context.Background())) // detached: what was begun under a context that has ended is closed too
}

// Balance is what an account holds at a provider in a currency. Debits are positive.
type Balance struct {
	Account  string      `json:"account"`
	Provider string      `json:"provider,omitempty"`
	Balance  money.Money `json:"balance"`
	Postings int64       `json:"postings"`
}

// Balances folds all postings made before until; the zero time means all.
func (b *Books) Balances(ctx context.Context, until time.Time) ([]Balance, error) {
	rows, err := b.s.app.Balances(ctx, until)
	out := make([]Balance, 0, len(rows))
	for _, r := range rows {
		out = append(out, Balance{r.Account, r.Provider, money.New(r.Amount, r.Currency), r.Lines})
	}
	return out, err
}

// Export writes the postings of [from, to) as CSV with a header. A zero to means until now.
func (b *Books) Export(ctx context.Context, w io.Writer, from, to time.Time) error {
	return app.WriteCSV(ctx, csv.NewWriter(w), b.s.app, from, to)
}

// Task is something that a person has to see to.
type Task struct {
	ID        string     `json:"id"`
	Kind      string     `json:"kind"`
	Subject   string     `json:"subject"`
	PaymentID string     `json:"payment_id,omitempty"`
	OrderID   string     `json:"order_id,omitempty"`
	Note      string     `json:"note"`
	DueAt     *time.Time `json:"due_at,omitempty"`
	CreatedAt time.Time  `json:"created_at"`
}

// Tasks lists the open tasks, the newest first, as many as limit.
func (b *Books) Tasks(ctx context.Context, limit int) ([]Task, error) {
	rows, err := b.s.app.Tasks(ctx, store.TaskOpen, "", limit)
	out := make([]Task, 0, len(rows))
	for _, r := range rows {
		t := Task{ID: r.ID, Kind: r.Kind, Subject: r.Subject, PaymentID: r.PaymentID, OrderID: r.OrderID, Note: r.Note, CreatedAt: db.Time(r.CreatedAt)}
		if r.DueAt > 0 {
			due := db.Time(r.DueAt)
			t.DueAt = &due
		}
		out = append(out, t)
	}
	return out, err
}

// Comparison is one provider's list held against the ledger.
type Comparison struct {
	ID        string    `json:"id"`
	Provider  string    `json:"provider"`
	From      time.Time `json:"from"`
	To        time.Time `json:"to"`
	Movements int64     `json:"movements"`
	Matched   int64     `json:"matched"`
	Drifts    []Drift   `json:"drifts"`
	Error     string    `json:"error,omitempty"`
}

// Drift is one difference, with what was done about it.
type Drift struct {
	Kind      string `json:"kind"`
	Reference string `json:"reference"`
	PaymentID string `json:"payment_id,omitempty"`
	Ours      int64  `json:"ours"`
	Theirs    int64  `json:"theirs"`
	Currency  string `json:"currency,omitempty"`
	Action    string `json:"action"`
}

// Reconcile compares the providers that list their movements, or the one named, over [from, to). What was compared before
// can be compared again.
func (b *Books) Reconcile(ctx context.Context, provider string, from, to time.Time) ([]Comparison, error) {
	names := b.s.app.Listed()
	if provider != "" {
		if !slices.Contains(names, provider) {
			return nil, fmt.Errorf("provider %q is not switched on, or lists no movements; those that do: %v", provider, names)
		}
		names = []string{provider}
	}
	if len(names) == 0 {
		return nil, errors.New("no provider that lists its movements is switched on; the sandbox does not")
	}
	out := make([]Comparison, 0, len(names))
	var failed []error
	for _, name := range names {
		r, err := b.s.app.Reconcile(ctx, name, from, to)
		failed = append(failed, err)
		c := Comparison{ID: r.Run.ID, Provider: name, From: from, To: to, Movements: r.Run.Movements, Matched: r.Run.Matched, Error: r.Run.Error, Drifts: []Drift{}}
		for _, d := range r.Drifts {
			c.Drifts = append(c.Drifts, Drift{d.Kind, d.Reference, d.PaymentID, d.Ours, d.Theirs, d.Currency, d.Action})
		}
		out = append(out, c)
	}
	return out, errors.Join(failed...)
}
