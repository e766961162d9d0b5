package app

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/velocity"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
	"emporium/services/payment/internal/wallet"
)

// codeAlreadyPaid refuses a second payment for an order that has one under way.
const codeAlreadyPaid = "order_already_paid"

// gather is how long an event may wait for others when no shopper waits for what it causes.
const gather = 25 * time.Millisecond

// Handlers consume the order's events, a batch in a few statements.
func (a *App) Handlers() []event.Handler {
	h := []event.Handler{event.On(a.onRequested), event.On(a.onCancelled), event.On(a.onReturned).Patient(gather), event.On(a.onRefundWanted).Patient(gather),
		event.On(a.onErased).Patient(gather)}
	switch a.o.Capture {
	case OnConfirm:
		h = append(h, event.On(a.onConfirmed).Patient(gather))
	}
	return append(h, event.On(a.onShipped).Patient(gather))
}

// onRequested writes down the payments and their authorisations. The worker sends them after the commit.
func (a *App) onRequested(ctx context.Context, tx *db.Tx, batch []event.Of[requested]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.OrderID
	}
	known, err := a.o.Store.Known(ctx, tx, orders)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	asked := make([]*requested, len(batch))
	for i := range batch {
		asked[i] = &batch[i].Payload
	}
	blocked, err := a.blocked(ctx, tx, asked, now)
	if err != nil {
		return err
	}
	there, active := map[string]bool{}, map[string]bool{}
	for _, k := range known {
		there[k.ID] = true
		switch payment.Status(k.Status) {
		case payment.StatusFailed, payment.StatusVoided:
		default:
			active[k.OrderID] = true
		}
	}
	saved, err := a.savedOf(ctx, tx, batch, known)
	if err != nil {
		return err
	}
	fresh := make([]*payment.Payment, 0, len(batch))
	for i := range batch {
		r := &batch[i].Payload
		if there[r.PaymentID] {
			continue // a repetition, or the order was called off before
		}
		p, err := payment.New(payment.Request{ID: r.PaymentID, OrderID: r.OrderID, OrderNumber: r.OrderNumber, CustomerID: r.CustomerID,
			Provider: providerOf(r.Choice), Method: r.Choice.Method, Amount: r.Amount, ExpiresAt: r.ExpiresAt, Attempts: a.o.Attempts, Country: r.Country,
			Payer: strings.Join(payerOf(r), " "), Bearer: clip(r.Bearer, 32), ConsentAt: consent(&r.Choice)}, now)
		if err != nil {
			return event.Permanent(err)
		}
		if r.Choice.SavedMethod != "" {
			p.Choose(savedChoice(r, saved[r.Choice.SavedMethod]))
		}
		p.Because(because(&batch[i].Event))
		var refused string
		if active[r.OrderID] {
			refused = codeAlreadyPaid
		} else if mark, until := refusedFor(blocked, payerOf(r), velocity.MethodMark(r.Choice.Provider, r.Choice.Method)); mark != "" {
			refused = codeVelocity
			a.turnAway(ctx, tx, mark, until)
		} else if refused, err = a.admit(ctx, tx, p, r, saved[r.Choice.SavedMethod], now); err != nil {
			return err
		}
		switch {
		case refused == codeSavedMethod && r.OffSession:
			err = p.Ask(a.o.IDs, refused, now)
			active[r.OrderID] = true
		case refused != "":
			err = p.Refuse(a.o.IDs, refused, now)
		default:
			_, err = p.StartAuthorize(a.o.IDs, now)
			active[r.OrderID] = true
		}
		if err != nil {
			return event.Permanent(err)
		}
		there[r.PaymentID] = true
		fresh = append(fresh, p)
	}
	if len(fresh) == 0 {
		return nil
	}
	a.dispatch(tx, fresh)
	if err := a.book(ctx, tx, fresh); err != nil {
		return err
	}
	if err := a.o.Store.Insert(ctx, tx, fresh); err != nil {
		return err
	}
	return a.announce(ctx, tx, fresh)
}

// providerOf is who takes what a gift card does not pay. Shoppers name the gift card itself when it shall pay all.
func providerOf(c contract.PaymentChoice) string {
	if c.Provider == payment.GiftCardProvider {
		return payment.NoProvider
	}
	return c.Provider
}

// admit says why a payment cannot be asked of anybody, with a code, and takes its part from the gift card; nothing when all
// is well.
func (a *App) admit(ctx context.Context, tx *db.Tx, p *payment.Payment, r *requested, saved *wallet.Method, now time.Time) (code string, err error) {
	rest := r.Amount
	if r.Choice.GiftCard != "" && !rest.IsZero() {
		held, code, err := a.holdGift(ctx, tx, p, r.Choice.GiftCard, r.Amount, now)
		if err != nil || code != "" {
			return code, err
		}
		rest.Amount -= held
	}
	if rest.IsZero() {
		return "", nil
	}
	if r.Choice.SavedMethod != "" || r.OffSession {
		return a.admitSaved(saved, r, rest, now), nil
	}
	g := a.providers[r.Choice.Provider]
	if g == nil || !g.Accepts(r.Choice.Method, rest.Currency) || !a.sells(r.Choice.Provider, rest.Currency) {
		return payment.CodeMethod, nil
	}
	if err := a.o.Markets.Check(r.Choice.Provider, r.Country, rest, ""); err != nil {
		return string(fault.CodeOf(err)), nil
	}
	if err := g.Check(r.Choice.Method, rest); err != nil {
		return string(fault.CodeOf(err)), nil
	}
	return "", nil
}

// onConfirmed captures.
func (a *App) onConfirmed(ctx context.Context, tx *db.Tx, batch []event.Of[confirmed]) error {
	ids := make([]string, 0, len(batch))
	causes := make(map[string]reason, len(batch))
	for i := range batch {
		if o := &batch[i].Payload.Order; batch[i].Payload.PaymentID != "" {
			ids = append(ids, batch[i].Payload.PaymentID)
			causes[o.ID] = reason{&batch[i].Event, o.Totals.Total}
		}
	}
	found, err := a.o.Store.Load(ctx, tx, ids)
	if err != nil {
		return err
	}
	return a.captureAll(ctx, tx, found, causes)
}

// onShipped books what was sold, when the first parcel leaves, and captures what the order's payment still holds: all of it if that is when it
// is captured, and what an earlier capture or the confirmation has not taken, such as a payment that was asked for anew.
func (a *App) onShipped(ctx context.Context, tx *db.Tx, batch []event.Of[shipped]) error {
	sales := make([]ledger.Transaction, 0, len(batch))
	for i := range batch {
		if o := &batch[i].Payload.Order; o.Totals.Total.Currency != "" {
			sales = append(sales, ledger.Sale(o.ID, o.Totals.Total.Currency, o.Totals.Total.Amount, o.Totals.Tax.Amount+o.Totals.TaxIncluded.Amount, batch[i].Event.Time))
		}
	}
	if err := a.o.Store.Post(ctx, tx, sales, a.o.Clock.Now()); err != nil {
		return err
	}
	if a.o.Capture == Manual {
		return nil
	}
	orders := make([]string, len(batch))
	causes := make(map[string]reason, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
		causes[orders[i]] = reason{&batch[i].Event, batch[i].Payload.Order.Totals.Total}
	}
	found, err := a.o.Store.LoadByOrder(ctx, tx, orders)
	if err != nil {
		return err
	}
	return a.captureAll(ctx, tx, found, causes)
}

// reason is the event that a capture follows from, and what the order costs by then.
type reason struct {
	event *event.Event
	total money.Money
}

// captureAll captures the payments; causes are by order. An order that costs less by now than was authorised is captured
// for what it costs, and the rest is set free. One that costs more is captured for what was authorised, and never silently:
// more was not agreed to, so a person has to ask the customer for the rest.
func (a *App) captureAll(ctx context.Context, tx *db.Tx, found map[string]*payment.Payment, causes map[string]reason) error {
	now := a.o.Clock.Now()
	changed := make([]*payment.Payment, 0, len(found))
	var tasks []store.Task
	for _, p := range sorted(found) {
		cause, rule, amount := causes[p.Snapshot().OrderID], a.rule(p), int64(0)
		if cause.event != nil {
			p.Because(because(cause.event))
		}
		if amounts := p.Amounts(); cause.total.Amount > 0 && cause.total.Currency == p.Snapshot().Amount.Currency && cause.total.Amount < amounts.Authorized {
			amount, rule.Final = cause.total.Amount-amounts.Captured-amounts.CapturePending, true
			if amount <= 0 {
				continue
			}
		}
		err := a.capture(p, amount, rule, now)
		tasks = append(tasks, a.short(ctx, p, cause.total, err == nil, now)...)
		switch {
		case errors.Is(err, payment.ErrState), errors.Is(err, payment.ErrExceedsAuthorized):
			// Captured before by staff or an earlier parcel, or called off meanwhile: the order's next event settles it.
			a.o.Log.LogAttrs(ctx, slog.LevelDebug, "nothing to capture", slog.String("payment", p.ID()), slog.String("status", string(p.Status())))
		case err != nil:
			return event.Permanent(err)
		default:
			changed = append(changed, p)
		}
	}
	if err := a.addTasks(ctx, tx, tasks); err != nil {
		return err
	}
	return a.finish(ctx, tx, changed)
}

// short makes it a person's task, and says so in the log, that an order costs more than its customer has agreed to, or something
// that cannot be compared with it. A payment that pays nothing of it makes none;
// pays says that it is about to.
func (a *App) short(ctx context.Context, p *payment.Payment, total money.Money, pays bool, now time.Time) []store.Task {
	agreed, amounts := p.Snapshot().Amount, p.Amounts()
	pays = pays || amounts.Captured+amounts.CapturePending > 0
	if !pays || total.Amount <= 0 || total.Currency == agreed.Currency && total.Amount <= agreed.Amount {
		return nil
	}
	a.o.Log.LogAttrs(ctx, slog.LevelWarn, "an order costs more than its customer has agreed to pay; only that is captured", slog.String("payment", p.ID()),
		slog.String("order", p.Snapshot().OrderID), slog.String("total", total.String()), slog.String("agreed", agreed.String()))
	return []store.Task{a.task(p, taskShort, p.ID(), "The order's total is "+total.String()+", its customer has agreed to "+agreed.String()+
		". Only that is captured. Ask for a new payment of the rest, or change the order.", now)}
}

// onCancelled voids or refunds, now or when the outcome of what is under way is known.
func (a *App) onCancelled(ctx context.Context, tx *db.Tx, batch []event.Of[cancelled]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
	}
	found, err := a.o.Store.LoadByOrder(ctx, tx, orders)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	reasons := make(map[string]string, len(batch))
	causes := make(map[string]*event.Event, len(batch))
	var early []*payment.Payment
	for i := range batch {
		e := &batch[i].Payload
		reasons[e.Order.ID], causes[e.Order.ID] = e.Reason, &batch[i].Event
		if e.PaymentID == "" || found[e.PaymentID] != nil {
			continue
		}
		// The order is off before its payment was asked for: remember it, so that the request finds it done.
		o := &e.Order
		p, err := payment.New(payment.Request{ID: e.PaymentID, OrderID: o.ID, OrderNumber: o.Number, CustomerID: o.CustomerID,
			Provider: o.Payment.Provider, Method: o.Payment.Method, Amount: o.Totals.Total}, now)
		if err != nil {
			return event.Permanent(err)
		}
		p.Because(because(&batch[i].Event))
		p.Cancel(a.o.IDs, e.Reason, now)
		early = append(early, p)
	}
	payments := sorted(found)
	for _, p := range payments {
		order := p.Snapshot().OrderID
		p.Because(because(causes[order]))
		if err := a.watchRefusal(ctx, tx, p, reasons[order], now); err != nil {
			return err
		}
		p.Cancel(a.o.IDs, reasons[order], now)
	}
	if len(early) > 0 {
		if err := a.o.Store.Insert(ctx, tx, early); err != nil {
			return err
		}
	}
	return a.finish(ctx, tx, payments)
}

var _ event.Payload = contract.PaymentRequested{}

// Handlers are what an app with that policy would apply, for those who only want to know of which events.
func Handlers(capture CapturePolicy) []event.Handler {
	return (&App{o: Options{Capture: capture}}).Handlers()
}
