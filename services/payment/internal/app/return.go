package app

import (
	"context"
	"errors"
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
	return returnPrefix + rest
}

// onReturned sends the money for returned goods back, once for each return. What cannot be sent back, because it is
// disputed, too old or not there any more, is a task for a person.
func (a *App) onReturned(ctx context.Context, tx *db.Tx, batch []event.Of[returned]) error {
	var ids []string
	for i := range batch {
		if e := &batch[i].Payload; e.PaymentID != "" && e.Return.Refund.Amount > 0 {
			ids = append(ids, e.PaymentID)
		}
	}
	found, err := a.o.Store.Load(ctx, tx, ids)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	var tasks []store.Task
	for i := range batch {
		e := &batch[i].Payload
		p := found[e.PaymentID]
		if p == nil || e.Return.Refund.Amount <= 0 {
			continue
		}
		p.Because(because(&batch[i].Event))
		asked, err := a.refundReturn(ctx, tx, p, e, now)
		if err != nil {
			return err
		}
		if asked < e.Return.Refund.Amount {
			tasks = append(tasks, a.task(p, taskReturn, e.Return.ID, "Goods came back, and not all of their money could be sent back. Pay the customer in another way.", now))
		}
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
	reason := reasonReturn + strings.TrimPrefix(e.Return.ID, returnPrefix)
	if p.RefundsFor(reason) {
		return e.Return.Refund.Amount, nil
	}
	left, err := a.refundable(ctx, tx, p, 0)
	switch fault.CodeOf(err) {
	case "":
	case problem.NothingLeft, problem.PaymentDisputed, problem.RefundWindow:
		return 0, nil // a person is told
	default:
		return 0, err
	}
	asked, err = p.StartRefunds(a.o.IDs, min(left, e.Return.Refund.Amount), reason, now)
	if errors.Is(err, payment.ErrState) {
		return 0, nil
	}
	return asked, err
}
