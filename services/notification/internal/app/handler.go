package app

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// Handlers consume what customers are told of, and what the views are made of, a batch in a few statements.
// Nobody watches for a message to the millisecond, so events gather for a moment; what a shopper waits for is not slowed by it.
func (a *App) Handlers() []event.Handler {
	handlers := []event.Handler{
		event.On(a.onPlaced), event.On(a.onConfirmed), event.On(a.onCancelled), event.On(a.onCompleted),
		event.On(a.onShipped), event.On(a.onDelivered),
		event.On(a.onRequiresAction), event.On(a.onPaymentFailed), event.On(a.onAuthorized), event.On(a.onCaptured), event.On(a.onVoided),
		event.On(a.onRefunded),
		event.On(a.onRegistered), event.On(a.onVerificationRequested), event.On(a.onPasswordResetRequested), event.On(a.onEmailVerified), event.On(a.onUserUpdated), event.On(a.onErased),
	}
	handlers = append(handlers, a.returns()...)
	handlers = append(handlers, a.catalogue()...)
	for i := range handlers {
		handlers[i] = handlers[i].Patient(gather)
	}
	return handlers
}

// gather is how long an event may wait for others.
const gather = 100 * time.Millisecond

// intent is what a handler knows of a message to be sent.
type intent struct {
	cause     *event.Event
	addressee string
	recipient string
	// phone is where a text goes beside the email, in E.164; empty for none.
	phone     string
	name      string
	locale    string
	orderID   string
	paymentID string
	userID    string
	notAfter  time.Time
	// atOnce messages wait for nothing: what they tell of, their reader cannot know.
	atOnce bool
	vars   template.Vars
}

// A service that was away is behind what has happened: an event older than behind tells so. A confirmation waits for catchUp then, because what
// takes it back may be among what the service has not read yet: a buyer who has cancelled long since is not told that the order is confirmed.
const (
	behind  = 5 * time.Second
	catchUp = 5 * time.Second
)

// insert notes intents down, and wakes the worker after the commit.
func (a *App) insert(ctx context.Context, tx *db.Tx, intents []intent) error {
	now := a.o.Clock.Now()
	entries := make([]store.Entry, 0, len(intents))
	var texts []store.Entry
	wake := map[message.Lane]bool{}
	for i := range intents {
		in := &intents[i]
		if kind, ok := message.ForEvent(in.cause.Type); !ok || kind != in.vars.Kind() {
			return event.Permanent(fmt.Errorf("%s does not lead to %s", in.cause.Type, in.vars.Kind()))
		}
		data, err := json.Marshal(in.vars)
		if err != nil {
			return event.Permanent(fmt.Errorf("encode variables of %s: %w", in.vars.Kind(), err))
		}
		n := message.Notification{
			ID: a.o.IDs.New("ntf"), EventID: in.cause.ID, Kind: in.vars.Kind(), Channel: message.Email, Addressee: in.addressee, Recipient: in.recipient,
			Name: in.name, Locale: in.locale, OrderID: in.orderID, PaymentID: in.paymentID, UserID: in.userID, Data: data, NotAfter: in.notAfter,
			CreatedAt: now, Correlation: in.cause.Correlation, Trace: in.cause.Trace,
		}
		due := now.Add(n.Kind.Hold())
		if n.Kind == message.OrderConfirmation && now.Sub(in.cause.Time) > behind {
			due = now.Add(catchUp)
		}
		if in.atOnce {
			due = now
		}
		entries = append(entries, store.Entry{Notification: n, Delivery: message.NewDelivery(n.ID, due)})
		if in.phone != "" && n.Kind.Texted() && a.o.Texts != nil {
			n.ID, n.Channel, n.Addressee, n.Recipient = a.o.IDs.New("ntf"), message.SMS, in.phone, in.phone
			texts = append(texts, store.Entry{Notification: n, Delivery: message.NewDelivery(n.ID, due)})
		}
	}
	texts, err := a.wanted(ctx, tx, texts)
	if err != nil {
		return err
	}
	entries = append(entries, texts...)
	for i := range entries {
		if n := &entries[i].Notification; n.Kind.Hold() == 0 || !entries[i].Delivery.State().DueAt.After(now) {
			wake[n.Lane()] = true
		}
	}
	if err := a.o.Store.Insert(ctx, tx, entries); err != nil {
		return err
	}
	for lane := range wake {
		tx.AfterCommit(func() { a.wake(lane) })
	}
	return nil
}

// wanted leaves the entries whose recipients chose to get them.
func (a *App) wanted(ctx context.Context, tx *db.Tx, entries []store.Entry) ([]store.Entry, error) {
	if len(entries) == 0 {
		return nil, nil
	}
	questions := make([]Question, len(entries))
	for i := range entries {
		questions[i] = question(&entries[i].Notification)
	}
	answers, err := a.o.Preferences.Wanted(ctx, tx, questions)
	if err != nil {
		return nil, fmt.Errorf("ask for preferences: %w", err)
	}
	kept := entries[:0]
	for i, yes := range answers {
		if yes {
			kept = append(kept, entries[i])
		}
	}
	return kept, nil
}

func (a *App) onPlaced(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderPlaced]) error {
	orders := make([]*contract.Order, len(batch))
	for i := range batch {
		orders[i] = &batch[i].Payload.Order
	}
	if err := a.anonymise(ctx, tx, orders); err != nil {
		return err
	}
	views := make([]store.OrderView, len(batch))
	var intents []intent
	for i, o := range orders {
		views[i] = toOrderView(o)
		if a.also(message.OrderReceived) && o.Email != "" {
			intents = append(intents, intent{cause: &batch[i].Event, addressee: message.ByAddress(o.Email), recipient: o.Email, name: views[i].Name,
				locale: o.Locale, orderID: o.ID, userID: o.CustomerID, vars: template.OrderReceived{Order: a.toOrder(o)}})
		}
	}
	if err := a.o.Store.AddOrders(ctx, tx, views); err != nil || len(intents) == 0 {
		return err
	}
	return a.insert(ctx, tx, intents)
}

// settledVersion is newer than anything that payment says: the payment that confirmed its order is not waited for any more.
const settledVersion = math.MaxInt64

func (a *App) onConfirmed(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderConfirmed]) error {
	settled := make([]store.PaymentView, 0, len(batch))
	for i := range batch {
		if id := batch[i].Payload.PaymentID; id != "" {
			settled = append(settled, store.PaymentView{ID: id, Status: "authorized", Version: settledVersion})
		}
	}
	if err := a.o.Store.PutPayments(ctx, tx, settled, true); err != nil {
		return err
	}
	orders := make([]*contract.Order, len(batch))
	for i := range batch {
		orders[i] = &batch[i].Payload.Order
	}
	if err := a.anonymise(ctx, tx, orders); err != nil {
		return err
	}
	if err := a.bought(ctx, tx, batch); err != nil {
		return err
	}
	return onOrder(ctx, a, tx, batch, func(p *contract.OrderConfirmed) (*contract.Order, template.Vars) {
		return &p.Order, template.OrderConfirmation{Order: a.toOrder(&p.Order)}
	})
}

func (a *App) onCancelled(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderCancelled]) error {
	if err := a.unbought(ctx, tx, batch); err != nil {
		return err
	}
	return onOrder(ctx, a, tx, batch, func(p *contract.OrderCancelled) (*contract.Order, template.Vars) {
		if p.Again {
			return &p.Order, nil // the buyer was told before; what goes back has a message of its own
		}
		reason := p.Reason
		if reason == "" {
			reason = p.Order.CancelReason
		}
		return &p.Order, template.OrderCancelled{Order: a.toOrder(&p.Order), Reason: reason, Paid: paid(p.Order.PaymentStatus)}
	})
}

func (a *App) onCompleted(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderCompleted]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.OrderCompleted) (*contract.Order, template.Vars) {
		if !a.also(message.OrderCompleted) {
			return &p.Order, nil
		}
		return &p.Order, template.OrderCompleted{Order: a.toOrder(&p.Order)}
	})
}

func (a *App) onShipped(ctx context.Context, tx *db.Tx, batch []event.Of[contract.FulfillmentShipped]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.FulfillmentShipped) (*contract.Order, template.Vars) {
		vars := template.OrderShipped{Order: a.toOrder(&p.Order), Carrier: p.Carrier, TrackingNumber: p.TrackingNumber, TrackingURL: p.TrackingURL}
		for _, l := range p.Lines {
			vars.Items = append(vars.Items, template.Item{Name: l.Name, Quantity: l.Quantity})
		}
		return &p.Order, vars
	})
}

func (a *App) onDelivered(ctx context.Context, tx *db.Tx, batch []event.Of[contract.FulfillmentDelivered]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.FulfillmentDelivered) (*contract.Order, template.Vars) {
		return &p.Order, template.OrderDelivered{Order: a.toOrder(&p.Order)}
	})
}

// anonymise takes out of orders who placed them, where that account was erased: what comes late writes nobody back.
func (a *App) anonymise(ctx context.Context, tx *db.Tx, orders []*contract.Order) error {
	ids := make([]string, 0, len(orders))
	for _, o := range orders {
		if o.CustomerID != "" {
			ids = append(ids, o.CustomerID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	erased, err := a.o.Store.Erased(ctx, tx, ids)
	if err != nil {
		return fmt.Errorf("look for erased accounts: %w", err)
	}
	for _, o := range orders {
		if erased[o.CustomerID] {
			o.CustomerID, o.Email, o.Token, o.ShippingAddress, o.BillingAddress = "", "", "", nil, nil
		}
	}
	return nil
}

// onOrder updates the view of the orders, and notes a message to each one's buyer; without variables there is none.
func onOrder[T any](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], read func(*T) (*contract.Order, template.Vars)) error {
	orders := make([]*contract.Order, len(batch))
	for i := range batch {
		orders[i], _ = read(&batch[i].Payload)
	}
	if err := a.anonymise(ctx, tx, orders); err != nil {
		return err
	}
	views := make([]store.OrderView, len(batch))
	intents := make([]intent, 0, len(batch))
	for i := range batch {
		o, vars := read(&batch[i].Payload)
		views[i] = toOrderView(o)
		if vars == nil || o.Email == "" {
			continue
		}
		intents = append(intents, intent{cause: &batch[i].Event, addressee: message.ByAddress(o.Email), recipient: o.Email, phone: views[i].Phone, name: views[i].Name,
			locale: o.Locale, orderID: o.ID, userID: o.CustomerID, vars: vars})
	}
	if err := a.o.Store.PutOrders(ctx, tx, views); err != nil {
		return err
	}
	return a.insert(ctx, tx, intents)
}

func (a *App) onRequiresAction(ctx context.Context, tx *db.Tx, batch []event.Of[contract.PaymentRequiresAction]) error {
	return onPayment(ctx, a, tx, batch, func(p *contract.PaymentRequiresAction) (*contract.Payment, time.Time, bool, template.Vars) {
		return &p.Payment, p.ExpiresAt, p.OffSession, template.PaymentActionRequired{URL: p.Action.URL, Amount: p.Payment.Amount, ExpiresAt: p.ExpiresAt}
	})
}

func (a *App) onPaymentFailed(ctx context.Context, tx *db.Tx, batch []event.Of[contract.PaymentFailed]) error {
	return onPayment(ctx, a, tx, batch, func(p *contract.PaymentFailed) (*contract.Payment, time.Time, bool, template.Vars) {
		return &p.Payment, time.Time{}, false, template.PaymentFailed{Amount: p.Payment.Amount, Message: p.Message}
	})
}

// onPayment updates the view of the payments and notes a message to whoever placed the order; the address comes from the
// view of the order when the message is sent, because the order's events travel on a way of their own.
func onPayment[T any](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], read func(*T) (p *contract.Payment, notAfter time.Time, atOnce bool, vars template.Vars)) error {
	views := make([]store.PaymentView, len(batch))
	intents := make([]intent, len(batch))
	for i := range batch {
		p, notAfter, atOnce, vars := read(&batch[i].Payload)
		views[i] = toPaymentView(p)
		intents[i] = intent{cause: &batch[i].Event, addressee: message.ByOrder(p.OrderID), orderID: p.OrderID, paymentID: p.ID, notAfter: notAfter,
			atOnce: atOnce, vars: vars}
	}
	if err := a.o.Store.PutPayments(ctx, tx, views, false); err != nil {
		return err
	}
	if err := a.addPhones(ctx, tx, intents); err != nil {
		return err
	}
	return a.insert(ctx, tx, intents)
}

func (a *App) onAuthorized(ctx context.Context, tx *db.Tx, batch []event.Of[contract.PaymentAuthorized]) error {
	return onMoved(ctx, a, tx, batch, message.PaymentAuthorized, func(p *contract.PaymentAuthorized) (*contract.Payment, template.Vars) {
		return &p.Payment, template.PaymentAuthorized{AboutPayment: template.AboutPayment{Amount: p.Payment.Authorized}}
	})
}

func (a *App) onCaptured(ctx context.Context, tx *db.Tx, batch []event.Of[contract.PaymentCaptured]) error {
	return onMoved(ctx, a, tx, batch, message.PaymentReceived, func(p *contract.PaymentCaptured) (*contract.Payment, template.Vars) {
		return &p.Payment, template.PaymentReceived{AboutPayment: template.AboutPayment{Amount: p.Amount}}
	})
}

func (a *App) onVoided(ctx context.Context, tx *db.Tx, batch []event.Of[contract.PaymentVoided]) error {
	return onMoved(ctx, a, tx, batch, message.PaymentReleased, func(p *contract.PaymentVoided) (*contract.Payment, template.Vars) {
		return &p.Payment, template.PaymentReleased{AboutPayment: template.AboutPayment{Amount: p.Payment.Amount}}
	})
}

func (a *App) onRefunded(ctx context.Context, tx *db.Tx, batch []event.Of[contract.RefundSucceeded]) error {
	intents := make([]intent, len(batch))
	for i := range batch {
		p := &batch[i].Payload
		intents[i] = intent{cause: &batch[i].Event, addressee: message.ByOrder(p.Payment.OrderID), orderID: p.Payment.OrderID, paymentID: p.Payment.ID,
			vars: template.RefundIssued{AboutPayment: template.AboutPayment{Amount: p.Amount}, Outside: p.Outside != ""}}
	}
	if err := a.addPhones(ctx, tx, intents); err != nil {
		return err
	}
	return a.insert(ctx, tx, intents)
}

// addPhones finds the numbers for messages about payments in what is known of their orders by now. An order that is not
// known yet leaves the email, which waits for it.
func (a *App) addPhones(ctx context.Context, tx *db.Tx, intents []intent) error {
	if a.o.Texts == nil {
		return nil
	}
	ids := make([]string, len(intents))
	for i := range intents {
		ids[i] = intents[i].orderID
	}
	buyers, err := a.o.Store.Buyers(ctx, tx, ids)
	if err != nil {
		return fmt.Errorf("find the numbers of orders: %w", err)
	}
	for i := range intents {
		b := buyers[intents[i].orderID]
		intents[i].phone, intents[i].userID = b.Phone, b.CustomerID
	}
	return nil
}

func (a *App) onRegistered(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserRegistered]) error {
	return onUser(ctx, a, tx, batch, func(p *contract.UserRegistered) (*contract.User, time.Time, template.Vars) {
		return &p.User, time.Time{}, template.Welcome{}
	})
}

func (a *App) onVerificationRequested(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserVerificationRequested]) error {
	return onUser(ctx, a, tx, batch, func(p *contract.UserVerificationRequested) (*contract.User, time.Time, template.Vars) {
		return &p.User, p.ExpiresAt, template.EmailVerification{URL: a.o.Links.verify(p.Token), Token: p.Token, ExpiresAt: p.ExpiresAt}
	})
}

func (a *App) onPasswordResetRequested(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserPasswordResetRequested]) error {
	return onUser(ctx, a, tx, batch, func(p *contract.UserPasswordResetRequested) (*contract.User, time.Time, template.Vars) {
		return &p.User, p.ExpiresAt, template.PasswordReset{URL: a.o.Links.reset(p.Token), Token: p.Token, ExpiresAt: p.ExpiresAt,
			RegisteredAgain: p.Reason == "registered_again"}
	})
}

func (a *App) onEmailVerified(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserEmailVerified]) error {
	return onUser(ctx, a, tx, batch, func(p *contract.UserEmailVerified) (*contract.User, time.Time, template.Vars) {
		if !a.also(message.EmailVerified) {
			return &p.User, time.Time{}, nil
		}
		return &p.User, time.Time{}, template.EmailVerified{}
	})
}

func (a *App) onUserUpdated(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserUpdated]) error {
	for i := range batch {
		if err := a.moved(ctx, tx, &batch[i].Payload.User, batch[i].ID); err != nil {
			return err
		}
	}
	return onUser(ctx, a, tx, batch, func(p *contract.UserUpdated) (*contract.User, time.Time, template.Vars) {
		if !a.also(message.AccountUpdated) {
			return &p.User, time.Time{}, nil
		}
		return &p.User, time.Time{}, template.AccountUpdated{}
	})
}

// onUser updates the contacts, and notes a message to each account; without variables there is none.
func onUser[T any](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], read func(*T) (*contract.User, time.Time, template.Vars)) error {
	ids := make([]string, len(batch))
	for i := range batch {
		u, _, _ := read(&batch[i].Payload)
		ids[i] = u.ID
	}
	erased, err := a.o.Store.Erased(ctx, tx, ids)
	if err != nil {
		return fmt.Errorf("look for erased accounts: %w", err)
	}
	contacts := make([]store.Contact, len(batch))
	intents := make([]intent, 0, len(batch))
	for i := range batch {
		u, notAfter, vars := read(&batch[i].Payload)
		contacts[i] = toContact(u)
		if vars == nil || u.Email == "" || erased[u.ID] {
			continue
		}
		intents = append(intents, intent{cause: &batch[i].Event, addressee: message.ByAddress(u.Email), recipient: u.Email, name: u.Name, locale: u.Locale,
			userID: u.ID, notAfter: notAfter, vars: vars})
	}
	if err := a.o.Store.PutContacts(ctx, tx, contacts); err != nil {
		return err
	}
	return a.insert(ctx, tx, intents)
}

func (a *App) onErased(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserErased]) error {
	for i := range batch {
		key, err := a.forget(ctx, tx, batch[i].Payload.UserID, &batch[i].Event)
		if err != nil {
			return err
		}
		if err := a.o.Store.Erase(ctx, tx, batch[i].Payload.UserID, key); err != nil {
			return err
		}
	}
	return nil
}
