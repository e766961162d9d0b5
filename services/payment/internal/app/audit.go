package app

import (
	"context"
	"fmt"
	"slices"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// Bounds of what is unresolved before an audit minds.
const (
	// attemptGrace is how long an attempt may be due before a worker takes it up.
	attemptGrace = 5 * time.Minute
	// doubtBound is how long a result may stay unknown that no person was asked to look at.
	doubtBound = 24 * time.Hour
)

// Audit holds all payments against their rules, invariants 14, 15 and 17 to 19, and against the books of the providers that are given, 16, in
// both directions; and reports them. What is in flight is not held against a provider. What it finds while orders come in has to be found
// twice to be true.
func Audit(ctx context.Context, d *db.DB, now time.Time, b *book.Books) error {
	theirs, providers := map[string]book.Entry{}, map[string]bool{}
	for _, e := range b.Given {
		key := e.Provider + " " + e.Key
		if other := theirs[key]; other.Kind == e.Kind && other.State == "succeeded" && e.State == "succeeded" {
			b.Found(16, "the provider has %s %s of %s twice", e.Kind, key, e.PaymentID)
		}
		theirs[key] = e
		providers[e.Provider] = true
		b.Looked(16, "entries of "+e.Provider, 1)
	}
	clearing, err := postedFor(ctx, d)
	if err != nil {
		return err
	}
	var since int64
	if err := d.Get(ctx, &since, "SELECT COALESCE(MIN(occurred_at), 0) FROM ledger_transaction"); err != nil {
		return fmt.Errorf("find the beginning of the ledger: %w", err)
	}
	st := store.New(d)
	// A payment is written down before its first posting.
	a := auditor{b: b, theirs: theirs, providers: providers, clearing: clearing, since: db.Time(since).Add(-time.Minute), now: now}
	for before := ""; ; {
		page, err := st.List(ctx, store.Filter{Before: before, Limit: 500})
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break
		}
		for _, p := range page {
			before = p.ID()
			a.payment(p)
		}
	}
	for key, e := range theirs {
		if e.State == "succeeded" || e.State == "requires_action" {
			b.Found(16, "the provider has %s %s of %s (%d %s), which no payment knows", e.Kind, key, e.PaymentID, e.Amount, e.Currency)
		}
	}
	b.Has["payment"] = true
	if err := auditWaiting(ctx, d, now, b); err != nil {
		return err
	}
	return auditLedger(ctx, d, st, b)
}

type auditor struct {
	b         *book.Books
	theirs    map[string]book.Entry
	providers map[string]bool
	// clearing is what the ledger has of each payment's captures and refunds.
	clearing map[string]posted
	// since is when the first posting was made: payments from before have none.
	since, now time.Time
}

type posted struct{ captured, refunded int64 }

func (a *auditor) payment(p *payment.Payment) {
	b, amounts, s := a.b, p.Amounts(), p.Snapshot()
	out := book.Payment{ID: s.ID, OrderID: s.OrderID, Status: string(p.Status()), Currency: s.Amount.Currency, Amount: s.Amount.Amount,
		Authorized: amounts.Authorized, Captured: amounts.Captured, Refunded: amounts.Refunded, Held: amounts.Authorized}
	for _, o := range p.Operations() {
		if o.Kind == payment.Void && o.Progress == payment.Succeeded && o.Reason != payment.ReasonSwitched {
			out.Held -= o.Amount
		}
		if o.InFlight() {
			out.Open++
			b.Looked(19, "operations under way", 1)
		}
		a.operation(p, &o, amounts)
	}
	out.Held = max(out.Held, 0)
	b.Payments = append(b.Payments, out)
	b.Aggregates = append(b.Aggregates, book.Aggregate{Topic: event.TopicPayment, ID: s.ID, Version: s.Version, ChangedAt: s.UpdatedAt})
	if amounts.Captured+amounts.CapturePending > amounts.Authorized || out.Held > s.Amount.Amount {
		b.Found(17, "payment %s: captured %d, authorised %d of which %d are held, asked for %d", s.ID, amounts.Captured, amounts.Authorized, out.Held, s.Amount.Amount)
	}
	if amounts.Refunded+amounts.RefundPending > amounts.Captured {
		b.Found(18, "payment %s: refunded %d of %d captured", s.ID, amounts.Refunded, amounts.Captured)
	}
	a.refundsFollow(p)
	if p.Status() == payment.IntegrityFailure {
		b.Found(16, "payment %s is frozen, because the provider's books contradict ours", s.ID)
	}
	if l := a.clearing[s.ID]; s.CreatedAt.Before(a.since) {
		b.Unseen(15, "payments from before the ledger was kept")
	} else if l.captured != amounts.Captured || l.refunded != amounts.Refunded {
		b.Found(15, "payment %s: %d captured and %d refunded, the ledger has %d and %d", s.ID, amounts.Captured, amounts.Refunded, l.captured, l.refunded)
	}
	for _, number := range []int{15, 17, 18} {
		b.Looked(number, "payments", 1)
	}
}

func (a *auditor) operation(p *payment.Payment, o *payment.Operation, amounts payment.Amounts) {
	b := a.b
	b.Looked(19, "operations", 1)
	switch {
	case !o.InFlight():
	case o.NextAttempt.IsZero() && o.Code != payment.CodeManual && o.Code != payment.CodeIntegrity && o.Progress != payment.Pending:
		b.Found(19, "payment %s: nobody will find out what became of %s %s, which is %s", p.ID(), o.Kind, o.ID, o.Progress)
	case !o.NextAttempt.IsZero() && o.NextAttempt.Before(a.now.Add(-attemptGrace)):
		b.Found(19, "payment %s: %s %s is %s and due since %s", p.ID(), o.Kind, o.ID, o.Progress, o.NextAttempt.Format(time.RFC3339))
	case o.Progress == payment.Unknown && o.CreatedAt.Before(a.now.Add(-doubtBound)) && o.Code != payment.CodeManual:
		b.Found(19, "payment %s: %s %s is unknown since %s", p.ID(), o.Kind, o.ID, o.CreatedAt.Format(time.RFC3339))
	}
	if !a.providers[o.Provider] {
		if o.Amount != 0 && o.Provider != payment.GiftCardProvider && o.Provider != payment.OutsideProvider {
			b.Unseen(16, "the books of %s; give them by --provider-journal", o.Provider)
		}
		return
	}
	key := o.Provider + " " + o.Key
	e, there := a.theirs[key]
	delete(a.theirs, key)
	switch {
	case o.InFlight() || o.Amount == 0:
		return
	case o.Progress == payment.Succeeded && (!there || e.State != "succeeded" && !(o.Kind == payment.Authorize && e.State == "declined")):
		b.Found(16, "payment %s: %s %s succeeded, the provider says %q", p.ID(), o.Kind, o.ID, e.State)
	case o.Progress == payment.Succeeded && (e.Amount != o.Amount || e.Currency != o.Currency || e.Reference != o.Reference):
		b.Found(16, "payment %s: %s %s is %d %s %s, the provider has %d %s %s", p.ID(), o.Kind, o.ID, o.Amount, o.Currency, o.Reference, e.Amount, e.Currency, e.Reference)
	case o.Progress != payment.Succeeded && there && e.State == "succeeded":
		b.Found(16, "payment %s: %s %s ended as %s, the provider has done it", p.ID(), o.Kind, o.ID, o.Progress)
	case o.Kind == payment.Authorize && p.Cancelled() && e.Authorized && amounts.Captured == 0:
		b.Found(16, "payment %s: the order is off, and the provider still holds %d", p.ID(), e.Amount)
	}
	b.Looked(16, "operations", 1)
}

// refundsFollow: at no time was more given back than had been asked to be taken until then.
func (a *auditor) refundsFollow(p *payment.Payment) {
	operations := slices.Clone(p.Operations())
	slices.SortStableFunc(operations, func(x, y payment.Operation) int { return x.CreatedAt.Compare(y.CreatedAt) })
	var captured, refunded int64
	for _, o := range operations {
		switch {
		case o.Progress != payment.Succeeded:
		case o.Kind == payment.Capture:
			captured += o.Amount
		case o.Kind == payment.Refund:
			a.b.Looked(18, "refunds", 1)
			if refunded += o.Amount; refunded > captured {
				a.b.Found(18, "payment %s: refund %s was made before its capture", p.ID(), o.ID)
			}
		}
	}
}

// postedFor folds the ledger's postings of captures and refunds by payment.
func postedFor(ctx context.Context, q db.Querier) (map[string]posted, error) {
	rows, err := q.Query(ctx, `SELECT t.payment_id, t.kind, SUM(p.amount) FROM ledger_transaction t JOIN ledger_posting p ON p.transaction_id = t.id
		WHERE p.account IN ('psp_clearing', 'gift_card_liability', 'bank', 'cash') AND t.kind IN ('capture', 'refund', 'refund_returned') GROUP BY t.payment_id, t.kind`)
	if err != nil {
		return nil, fmt.Errorf("fold the ledger: %w", err)
	}
	defer rows.Close()
	out := map[string]posted{}
	for rows.Next() {
		var id, kind string
		var amount int64
		if err := rows.Scan(&id, &kind, &amount); err != nil {
			return nil, fmt.Errorf("fold the ledger: %w", err)
		}
		p := out[id]
		if kind == "capture" {
			p.captured += amount
		} else {
			p.refunded -= amount
		}
		out[id] = p
	}
	return out, rows.Err()
}

func auditLedger(ctx context.Context, d *db.DB, st *store.Store, b *book.Books) error {
	unbalanced, err := st.Unbalanced(ctx)
	if err != nil {
		return err
	}
	for _, id := range unbalanced {
		b.Found(14, "the postings of transaction %s do not add up to nothing", id)
	}
	var n struct {
		Transactions int64 `db:"transactions"`
		Postings     int64 `db:"postings"`
	}
	if err := d.Get(ctx, &n, "SELECT (SELECT COUNT(*) FROM ledger_transaction) AS transactions, (SELECT COUNT(*) FROM ledger_posting) AS postings"); err != nil {
		return err
	}
	b.Looked(14, "transactions", n.Transactions)
	b.Looked(14, "postings", n.Postings)
	b.Looked(15, "postings", n.Postings)
	for _, c := range []struct {
		number      int
		text, query string
	}{
		{14, "transaction %s has fewer than two postings", `SELECT t.id FROM ledger_transaction t LEFT JOIN ledger_posting p ON p.transaction_id = t.id GROUP BY t.id HAVING COUNT(p.line) < 2`},
		{14, "transaction %s has postings and is not there", `SELECT DISTINCT p.transaction_id FROM ledger_posting p LEFT JOIN ledger_transaction t ON t.id = p.transaction_id WHERE t.id IS NULL`},
		{14, "transaction %s is in two currencies", `SELECT transaction_id FROM ledger_posting GROUP BY transaction_id HAVING COUNT(DISTINCT currency) > 1`},
		{15, "the balance of gift card %s is not the fold of its movements", `SELECT g.id FROM gift_card g LEFT JOIN gift_card_movement m ON m.gift_card_id = g.id
			GROUP BY g.id, g.balance, g.issued HAVING g.balance <> g.issued + COALESCE(SUM(m.amount), 0)`},
	} {
		var ids []string
		if err := d.Select(ctx, &ids, c.query); err != nil {
			return fmt.Errorf("audit the ledger: %w", err)
		}
		for _, id := range ids {
			b.Found(c.number, c.text, id)
		}
	}
	return auditTriggers(ctx, d, b)
}

// auditTriggers: the database itself refuses to change postings, where it has been told to.
func auditTriggers(ctx context.Context, d *db.DB, b *book.Books) error {
	query := map[db.Dialect]string{
		db.SQLite:   `SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_posting'`,
		db.Postgres: `SELECT COUNT(*) FROM information_schema.triggers WHERE event_object_table = 'ledger_posting' AND trigger_schema = current_schema()`,
		db.MySQL:    `SELECT COUNT(*) FROM information_schema.triggers WHERE event_object_table = 'ledger_posting' AND trigger_schema = DATABASE()`,
	}[d.Dialect()]
	var n int64
	if err := d.Get(ctx, &n, query); err != nil {
		return fmt.Errorf("look for triggers: %w", err)
	}
	const want = 2 // update and delete
	if n >= want {
		b.Looked(15, "triggers that keep postings", n)
		return nil
	}
	if d.Dialect() == db.MySQL {
		b.Unseen(15, "whether postings were changed: this login sees no trigger that forbids it; see docs/operations.md")
		return nil
	}
	b.Found(15, "the triggers that keep postings as they are have gone")
	return nil
}
