package app

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// reasonReturn begins the reason of refunds for goods that came back; the rest of the return's id follows. Staff cannot give such a reason.
const (
	reasonReturn = "return " + returnPrefix
	returnPrefix = "ret_"
	reasonAgain  = " #" // and the number of the attempt, after the first
)

// PretendsReturn reports whether a reason that somebody gives reads like that of a refund for goods that came back.
func PretendsReturn(reason string) bool {
	return strings.HasPrefix(strings.TrimSpace(reason), reasonReturn)
}

// returnOf is the id of the return that a refund is for, empty for any other refund.
func returnOf(o payment.Operation) string {
	rest, ours := strings.CutPrefix(o.Reason, reasonReturn)
	if !ours || o.Source != "" {
		return ""
	}
	rest, _, _ = strings.Cut(rest, reasonAgain)
	return returnPrefix + rest
}

// reasonOf is the reason of the refunds of a return, another one for each attempt.
func reasonOf(e *returned) string {
	reason := reasonReturn + strings.TrimPrefix(e.Return.ID, returnPrefix)
	if e.Attempt > 0 {
		reason += reasonAgain + strconv.FormatInt(e.Attempt, 10)
	}
	return reason
}

// onReturned sends the money for returned goods back, once for each return. What cannot be sent back, because it is
// disputed, too old or not there any more, is a task for a person.
func (a *App) onReturned(ctx context.Context, tx *db.Tx, batch []event.Of[returned]) error {
	return sendBack(ctx, a, tx, batch, func(e *returned) *returned { return e })
}

// onRefundWanted sends what is still owed for returned goods once more. The tasks about what has failed are done with that; what fails
// again is another one.
func (a *App) onRefundWanted(ctx context.Context, tx *db.Tx, batch []event.Of[refundWanted]) error {
	return sendBack(ctx, a, tx, batch, func(e *refundWanted) *returned { return &e.returned })
}

func sendBack[T event.Payload](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], of func(*T) *returned) error {
	var ids []string
	for i := range batch {
		if e := of(&batch[i].Payload); e.PaymentID != "" && e.Return.Refund.Amount > 0 {
			ids = append(ids, e.PaymentID)
		}
	}
	found, err := a.o.Store.Load(ctx, tx, ids)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	var tasks []store.Task
	owed := map[string]store.Return{}
	for i := range batch {
		e := of(&batch[i].Payload)
		p := found[e.PaymentID]
		if p == nil || e.Return.Refund.Amount <= 0 {
			continue
		}
		if e.Return.Refund.Currency == p.Snapshot().Amount.Currency {
			owed[e.Return.ID] = store.Return{ID: e.Return.ID, PaymentID: p.ID(), Amount: e.Return.Refund.Amount, Attempts: e.Attempt}
		}
		p.Because(because(&batch[i].Event))
		asked, err := a.refundReturn(ctx, tx, p, e, now)
		if err != nil {
			return err
		}
		if asked < e.Return.Refund.Amount {
			tasks = append(tasks, a.task(p, taskReturn, taskOfReturn(e), "Goods came back, and not all of their money could be sent back. Pay the customer in another way, and note that with the payment (outside-refunds).", now))
		}
	}
	if err := a.o.Store.PutReturns(ctx, tx, owed); err != nil {
		return err
	}
	if err := a.addTasks(ctx, tx, tasks); err != nil {
		return err
	}
	return a.finish(ctx, tx, sorted(found))
}

// refundReturn asks for the refund of a return and tells for how much, in minor units.
func (a *App) refundReturn(ctx context.Context, tx *db.Tx, p *payment.Payment, e *returned, now time.Time) (asked int64, err error) {
	if e.Return.Refund.Currency != p.Snapshot().Amount.Currency {
		return 0, nil
	}
	reason := reasonOf(e)
	if p.RefundsFor(reason) {
		return e.Return.Refund.Amount, nil
	}
	there, err := a.sentBefore(ctx, tx, p, e, now)
	if err != nil || there >= e.Return.Refund.Amount {
		return there, err
	}
	left, err := a.refundable(ctx, tx, p, 0)
	switch fault.CodeOf(err) {
	case "":
	case problem.NothingLeft, problem.PaymentDisputed, problem.RefundWindow:
		return there, nil // a person is told
	default:
		return 0, err
	}
	asked, err = p.StartRefunds(a.o.IDs, min(left, e.Return.Refund.Amount-there), reason, now)
	if errors.Is(err, payment.ErrState) {
		return there, nil
	}
	return there + asked, err
}

// sentBefore is how much of a return's money has gone back or is on its way, in minor units. Before another attempt the tasks about those
// that have failed are settled.
func (a *App) sentBefore(ctx context.Context, tx *db.Tx, p *payment.Payment, e *returned, now time.Time) (sum int64, err error) {
	if e.Attempt == 0 {
		return 0, nil
	}
	return sentFor(p, e.Return.ID), a.settleReturn(ctx, tx, p, e, now)
}

// sentFor is how much of a return's money has gone back or is on its way, in minor units.
func sentFor(p *payment.Payment, returnID string) (sum int64) {
	for _, o := range p.Operations() {
		if o.Kind == payment.Refund && returnOf(o) == returnID && (o.InFlight() || o.Progress == payment.Succeeded) {
			sum += o.Amount
		}
	}
	return sum
}

// settleReturn closes the tasks about a return's refunds that have failed, and about earlier attempts that could not be made.
func (a *App) settleReturn(ctx context.Context, tx *db.Tx, p *payment.Payment, e *returned, now time.Time) (err error) {
	settle := func(kind, subject string) {
		if err == nil {
			_, err = a.o.Store.SettleTask(ctx, tx, kind, subject, now)
		}
	}
	for _, o := range p.Operations() {
		if o.Kind == payment.Refund && returnOf(o) == e.Return.ID && !o.InFlight() && o.Progress != payment.Succeeded {
			settle(taskRefundFailed, o.ID)
			settle(taskRefundReturned, o.ID)
		}
	}
	before := *e
	for before.Attempt--; before.Attempt >= 0; before.Attempt-- {
		settle(taskReturn, taskOfReturn(&before))
	}
	return err
}

// taskOfReturn is the subject of the task about an attempt that cannot be made.
func taskOfReturn(e *returned) string {
	return returnPrefix + strings.TrimPrefix(reasonOf(e), reasonReturn)
}
