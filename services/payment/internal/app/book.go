package app

import (
	"context"
	"log/slog"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// book posts what the payments' changes mean to the ledger, moves what gift cards get back, and writes down what people
// have to see to: all in the transaction of the change, and for all payments of a batch together. What moves no money
// costs nothing.
func (a *App) book(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	now := a.o.Clock.Now()
	var posts []ledger.Transaction
	var tasks []store.Task
	for _, p := range payments {
		for _, t := range p.Transitions() {
			posts = append(posts, postings(&t)...)
			tasks = append(tasks, a.tasksOf(p, &t, now)...)
			if err := a.settleCaptures(ctx, tx, p, &t, now); err != nil {
				return err
			}
		}
		if hold, over := p.Settled(); over { // nobody has to see to it any more
			if _, err := a.o.Store.SettleTask(ctx, tx, taskExpiring, holdSubject(&hold), now); err != nil {
				return err
			}
		}
		for _, o := range p.GiftMovements() {
			if _, err := a.moveGiftCard(ctx, tx, p.Snapshot().GiftCard, p.ID(), o.ID, string(o.Kind), o.Amount, now); err != nil {
				return err
			}
		}
	}
	if err := a.addTasks(ctx, tx, tasks); err != nil {
		return err
	}
	return a.o.Store.Post(ctx, tx, posts, now)
}

func postings(t *payment.Transition) []ledger.Transaction {
	if t.After.Kind != payment.Capture && t.After.Kind != payment.Refund {
		return nil
	}
	o, was := &t.After, &t.Before
	if o.Code == payment.CodeIntegrity && was.Progress != payment.Succeeded {
		return nil // frozen: a person decides what it was
	}
	m := ledger.Movement{Kind: string(o.Kind), OperationID: o.ID, PaymentID: o.PaymentID, OrderID: o.OrderID, Provider: o.Provider, Method: o.Method,
		Currency: o.Currency, Reference: o.Reference, Amount: o.Amount, Fee: o.Fee, FeeBefore: was.Fee, At: o.UpdatedAt,
		Open: o.InFlight(), Done: o.Progress == payment.Succeeded}
	if was.ID != "" {
		m.WasKnown, m.WasOpen, m.WasDone = true, was.InFlight(), was.Progress == payment.Succeeded
	}
	if o.Listed {
		m.FeeBefore = o.Fee
	}
	posts := ledger.Post(&m)
	if o.Foreign.Amount != 0 && m.Done {
		posts = append(posts, ledger.ForeignFee(m, o.Foreign.Line, o.Foreign.Currency, o.Foreign.Amount))
	}
	return posts
}

// holdSubject names a hold until its present end: one that was renewed is another.
func holdSubject(o *payment.Operation) string {
	return o.ID + " " + o.ValidUntil.UTC().Format(time.DateOnly)
}

// Kinds of tasks.
const (
	taskIntegrity      = "integrity_failure"      // the provider's books contradict ours
	taskManual         = "unknown_outcome"        // in doubt for longer than the provider remembers
	taskCaptureFailed  = "capture_failed"         // refused by the provider: goods may have left, and are not paid
	taskRefundFailed   = "refund_failed"          // refused by the provider: another way has to be found
	taskRefundReturned = "refund_returned"        // had succeeded, and came back
	taskRefundDelayed  = "refund_delayed"         // the provider lacks our money, or will not do it now
	taskDispute        = "dispute"                // evidence is due
	taskRefunded       = "already_refunded"       // a dispute about what was refunded: say so
	taskChargeback     = "chargeback_review"      // a dispute was lost: look at the customer
	taskSuspense       = "suspense"               // a movement that no payment explains
	taskReturn         = "return_not_refunded"    // goods came back, and their money could not be sent back
	taskPayout         = "manual_payout"          // a refund that was asked for after the provider's time for it
	taskDetach         = "detach"                 // a saved method that its provider does not let go of
	taskNotice         = "dead_notice"            // a provider's notice that cannot be applied
	taskExpiring       = "authorization_expiring" // a hold is about to lapse: ship and capture, or cancel
	taskShort          = "order_costs_more"       // less was authorised than the order costs by now
	taskHold           = "hold_not_released"      // an authorisation that its provider does not let go of
	taskCompensated    = "paid_and_refused"       // the shop called an order off by itself after its money was taken
)

func (a *App) tasksOf(p *payment.Payment, t *payment.Transition, now time.Time) []store.Task {
	o, was := &t.After, &t.Before
	add := func(kind, note string) []store.Task { return []store.Task{a.task(p, kind, o.ID, note, now)} }
	switch {
	case o.Code == payment.CodeIntegrity && was.Code != payment.CodeIntegrity:
		return add(taskIntegrity, "The provider says something else than our books. Compare both, then release the payment.")
	case o.Code == payment.CodeManual && was.Code != payment.CodeManual:
		return add(taskManual, "The provider does not tell what became of a request. Look it up in its dashboard.")
	case o.Reminded() && !was.Reminded():
		t := a.task(p, taskExpiring, holdSubject(o), "A hold is about to lapse. Ship the order, or capture the payment, or cancel it before.", now)
		t.DueAt = db.Micros(o.ValidUntil)
		return []store.Task{t}
	case o.Kind == payment.Void && o.Progress.Final() && !was.Progress.Final() && p.Stuck():
		return add(taskHold, "The provider refuses to let go of what it holds, and does not say that it was captured. Look it up in its dashboard.")
	case p.CaptureLost(o) && !was.Progress.Final():
		return add(taskCaptureFailed, "The provider refused a capture, and what was authorised is not paid. Keep the goods back if they have not left; capture again, or ask the customer for another payment.")
	case o.Kind != payment.Refund || o.Progress == was.Progress:
		return nil
	case was.Progress == payment.Succeeded && o.Progress == payment.Failed:
		return add(taskRefundReturned, "A refund came back. "+another(o))
	case o.Progress == payment.Declined || o.Progress == payment.Failed:
		return add(taskRefundFailed, "The provider refused a refund. "+another(o))
	}
	return nil
}

// another says how money that was not sent back may get there.
func another(o *payment.Operation) string {
	if returnOf(*o) != "" {
		return "It is for returned goods: send it again there (refund of the order's return), or find another way to pay the customer, and note that with the payment (outside-refunds)."
	}
	return "Find another way to pay the customer, and note that with the payment (outside-refunds)."
}

// settleCaptures closes the tasks of captures that were refused, once another one has taken the money.
func (a *App) settleCaptures(ctx context.Context, tx *db.Tx, p *payment.Payment, t *payment.Transition, now time.Time) error {
	if t.After.Kind != payment.Capture || t.After.Progress != payment.Succeeded || t.Before.Progress == payment.Succeeded {
		return nil
	}
	for _, o := range p.Operations() {
		if o.Kind != payment.Capture || o.Progress != payment.Declined && o.Progress != payment.Failed {
			continue
		}
		if _, err := a.o.Store.SettleTask(ctx, tx, taskCaptureFailed, o.ID, now); err != nil {
			return err
		}
	}
	return nil
}

// Whose wish a cancellation was, as the metric of compensations has it.
const (
	byCustomer = "customer"
	byMerchant = "merchant"
	byShop     = "shop"
)

// refuses returns whose wish a cancellation was, if it calls off what was taken already, and else nothing. reason is the
// order's. What neither the customer nor staff wanted should not happen after the money was taken: orders are paid for when
// their stock is held.
func refuses(p *payment.Payment, reason string) string {
	if amounts := p.Amounts(); p.Cancelled() || amounts.Captured+amounts.CapturePending == 0 || amounts.Refunded >= amounts.Captured+amounts.CapturePending {
		return ""
	}
	switch reason {
	case byCustomer, byMerchant:
		return reason
	}
	return byShop
}

// watchRefusal counts that what was taken goes back, and makes it a person's task when nobody has wanted that.
func (a *App) watchRefusal(ctx context.Context, tx *db.Tx, p *payment.Payment, reason string, now time.Time) error {
	by := refuses(p, reason)
	if by == "" {
		return nil
	}
	tx.AfterCommit(func() { a.metrics.compensated.Add(by, 1) })
	if by != byShop {
		return nil
	}
	a.o.Log.LogAttrs(ctx, slog.LevelError, "an order was called off by the shop itself after its money was taken; the money goes back",
		slog.String("payment", p.ID()), slog.String("order", p.Snapshot().OrderID), slog.String("reason", clip(reason, 64)))
	return a.addTasks(ctx, tx, []store.Task{a.task(p, taskCompensated, p.ID(),
		"The shop called the order off after its money was taken; it is being refunded. Find out why ("+clip(reason, 64)+"), and whether the customer has been told.", now)})
}

func (a *App) task(p *payment.Payment, kind, subject, note string, now time.Time) store.Task {
	return store.Task{ID: a.o.IDs.New("tsk"), Kind: kind, Subject: subject, PaymentID: p.ID(), OrderID: p.Snapshot().OrderID, Note: note,
		CreatedAt: db.Micros(now)}
}

func (a *App) addTasks(ctx context.Context, tx *db.Tx, tasks []store.Task) error {
	if len(tasks) == 0 {
		return nil
	}
	if _, err := a.o.Store.AddTasks(ctx, tx, tasks); err != nil {
		return err
	}
	tx.AfterCommit(func() {
		for i := range tasks {
			a.metrics.tasks.Add(tasks[i].Kind, 1)
		}
	})
	return nil
}

// Tasks lists what people have to see to.
func (a *App) Tasks(ctx context.Context, state, before string, limit int) ([]store.Task, error) {
	return a.o.Store.Tasks(ctx, state, before, limit)
}

// FinishTask closes a task.
func (a *App) FinishTask(ctx context.Context, tx *db.Tx, id, by string) error {
	found, err := a.o.Store.FinishTask(ctx, tx, id, by, a.o.Clock.Now())
	switch {
	case err != nil:
		return err
	case !found:
		return errNoTask()
	}
	return a.note(ctx, tx, id, deed{by: by, action: "task.finished"})
}
