package app

import (
	"context"
	"errors"
	"fmt"
	netmail "net/mail"
	"strconv"
	"strings"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/telemetry"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

var errNoAddress = errors.New("the order's address is not known yet")

// Deliver sends one batch of what is due. It is a worker's function: again says that there may be more.
//
// The claim and the results are transactions, the sending is outside of both. A worker that dies in between leaves letters
// that may have been sent; they are sent again after the lease, under the same Message-ID.
func (a *App) Deliver(ctx context.Context) (again bool, err error) {
	if !a.pace(ctx) {
		return false, nil
	}
	now := a.o.Clock.Now()
	if err := a.sweep(ctx, now); err != nil {
		return false, err
	}
	until := now.Add(a.o.Lease).Truncate(time.Microsecond)
	jobs, err := a.o.Store.Claim(ctx, now, until, a.o.Batch)
	if err != nil {
		return false, fmt.Errorf("claim deliveries: %w", err)
	}
	if len(jobs) == 0 {
		return false, nil
	}
	letters := make([]message.Letter, 0, len(jobs))
	places := make([]int, 0, len(jobs))
	outcomes := make([]message.Outcome, len(jobs))
	settled := make([]bool, len(jobs))
	for i := range jobs {
		l, o, done, err := a.prepare(ctx, &jobs[i])
		if err != nil {
			return false, err
		}
		switch {
		case done:
			settled[i] = true
		case o.Err != nil:
			outcomes[i] = o
		default:
			letters, places = append(letters, l), append(places, i)
		}
	}
	if len(letters) > 0 {
		// What is not sent well before the claim ends is left for later, so that nobody else sends it at the same time.
		sending, cancel := context.WithTimeout(ctx, a.o.Lease*3/4)
		spans := a.startSends(sending, jobs, places)
		for i, o := range a.o.Sender.Send(sending, letters) {
			outcomes[places[i]] = o
		}
		endSends(spans, jobs, places, outcomes)
		cancel()
	}
	entries := make([]store.Entry, len(jobs))
	sentAt := a.o.Clock.Now()
	for i := range jobs {
		if !settled[i] {
			if err := jobs[i].Delivery.Settle(outcomes[i], sentAt); err != nil {
				return false, err
			}
		}
		entries[i] = jobs[i].Entry
	}
	return len(jobs) == a.o.Batch, a.settle(ctx, until, entries)
}

// pace waits until the least time between two batches has passed; false when ctx ended first.
func (a *App) pace(ctx context.Context) bool {
	if wait := a.o.Pace - time.Since(a.last); a.o.Pace > 0 && wait > 0 && !a.last.IsZero() {
		t := time.NewTimer(wait)
		defer t.Stop()
		select {
		case <-t.C:
		case <-ctx.Done():
			return false
		}
	}
	a.last = time.Now()
	return true
}

// prepare decides what becomes of a job: a letter to be sent, an outcome without sending, or done, when the delivery has
// come to its end already.
func (a *App) prepare(ctx context.Context, j *store.Job) (l message.Letter, o message.Outcome, done bool, err error) {
	n := &j.Notification
	if n.ID == "" {
		return l, o, false, errors.New("prepare delivery: a delivery has no notification")
	}
	j.Facts.Now = a.o.Clock.Now()
	if reason := n.Overtaken(j.Facts); reason != "" {
		return l, o, true, j.Delivery.Cancel(reason)
	}
	if n.Recipient == "" {
		if n.OrderID == "" || n.Addressee != message.ByOrder(n.OrderID) {
			return l, o, true, j.Delivery.Cancel(message.RecipientWasErased)
		}
		if j.Order.Email == "" {
			return l, message.Outcome{Err: errNoAddress, Code: message.RecipientIsUnknown}, false, nil
		}
		n.Recipient = j.Order.Email
	}
	if message.CheckAddress(n.Recipient) != nil {
		return l, o, true, j.Delivery.Suppress(message.RecipientIsInvalid)
	}
	r, err := a.render(j)
	if err != nil {
		a.o.Log.ErrorContext(telemetry.Extract(ctx, n.Trace), "a message cannot be rendered", "notification", n.ID, "kind", string(n.Kind), "error", err)
		return l, message.Outcome{Err: err, Permanent: true, Code: message.MessageCannotRender}, false, nil
	}
	return message.Letter{
		MessageID: n.MessageID(a.domain), From: a.o.From, To: netmail.Address{Address: n.Recipient}, ReplyTo: a.o.ReplyTo,
		Subject: r.Subject, HTML: r.HTML, Text: r.Text, Date: n.CreatedAt, Kind: n.Kind,
	}, o, false, nil
}

func (a *App) render(j *store.Job) (template.Rendered, error) {
	n := &j.Notification
	vars, err := template.Decode(n.Kind, n.Data)
	if err != nil {
		return template.Rendered{}, err
	}
	// Messages about payments learn here what only the order knows.
	switch v := vars.(type) {
	case template.PaymentFailed:
		v.Number, v.URL = j.Order.Number, a.o.Links.order(n.OrderID, j.Order.Token)
		vars = v
	case template.PaymentActionRequired:
		v.Number = j.Order.Number
		vars = v
	case template.RefundIssued:
		v.Number, v.URL = j.Order.Number, a.o.Links.order(n.OrderID, j.Order.Token)
		vars = v
	}
	return a.o.Templates.Render(first(n.Locale, j.Contact.Locale, j.Order.Locale), first(n.Name, j.Contact.Name, j.Order.Name), vars)
}

func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// settleTime bounds the writing of results, also when the service is stopping: what was sent must be known as sent.
const settleTime = 30 * time.Second

func (a *App) settle(ctx context.Context, until time.Time, entries []store.Entry) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	err := a.write(ctx, until, entries)
	for attempt := 1; err != nil && attempt <= 3 && ctx.Err() == nil; attempt++ {
		a.o.Log.WarnContext(ctx, "the results of deliveries could not be written; trying again", "letters", len(entries), "error", err)
		t := time.NewTimer(time.Duration(attempt) * 500 * time.Millisecond)
		select {
		case <-t.C:
		case <-ctx.Done():
		}
		t.Stop()
		err = a.write(ctx, until, entries)
	}
	if err != nil {
		return fmt.Errorf("write the results of deliveries: %w", err)
	}
	return nil
}

func (a *App) write(ctx context.Context, until time.Time, entries []store.Entry) error {
	var kept []store.Entry
	err := a.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		if kept, err = a.o.Store.Settle(ctx, tx, until, entries); err != nil {
			return err
		}
		return a.tell(ctx, tx, kept)
	})
	if err != nil || len(kept) == 0 {
		return err
	}
	a.count(kept)
	if err := a.o.Store.Told(ctx, kept); err != nil {
		// They are told. The sweep will tell them again under the same ids, which consumers drop.
		a.o.Log.WarnContext(ctx, "outcomes could not be noted as told", "letters", len(kept), "error", err)
	}
	return nil
}

// sweepEvery is how often outcomes are looked for that were settled and not told.
const sweepEvery = 10 * time.Second

// sweep tells the outcomes that an earlier process, or a transaction that failed, has left untold.
func (a *App) sweep(ctx context.Context, now time.Time) error {
	if !a.swept.IsZero() && now.Sub(a.swept) < sweepEvery {
		return nil
	}
	for {
		entries, err := a.o.Store.Untold(ctx, now, a.o.Batch)
		if err != nil {
			return fmt.Errorf("find untold outcomes: %w", err)
		}
		if len(entries) > 0 {
			if err := a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.tell(ctx, tx, entries) }); err != nil {
				return fmt.Errorf("tell outcomes: %w", err)
			}
			if err := a.o.Store.Told(ctx, entries); err != nil {
				return fmt.Errorf("note outcomes as told: %w", err)
			}
		}
		if len(entries) < a.o.Batch {
			a.swept = now
			return nil
		}
	}
}

// tell publishes the events about settled deliveries.
func (a *App) tell(ctx context.Context, tx *db.Tx, entries []store.Entry) error {
	for i := range entries {
		p := outcome(&entries[i])
		if p == nil {
			continue
		}
		n := &entries[i].Notification
		because := event.Because(ctx, event.Event{ID: n.EventID, Correlation: n.Correlation, Trace: n.Trace})
		e, err := event.Make(because, source, a.o.Clock, outcomeID{n.ID, p.EventVersion()}, p)
		if err != nil {
			return err
		}
		a.o.Outbox.Add(tx, e)
	}
	return nil
}

// source is the service's name in its events.
const source = "notification"

// outcomeID makes the id of the event about a delivery's end of what it tells of, so that the same outcome told twice is
// one event for whoever hears it. It sorts by time as other ids do.
type outcomeID struct {
	notification string
	version      int64
}

// New implements id.IDs.
func (o outcomeID) New(prefix string) string {
	_, unique, _ := strings.Cut(o.notification, "_")
	return prefix + "_" + unique + "_" + strconv.FormatInt(o.version, 10)
}

// outcome is the event that tells of a delivery's end, nil while it goes on.
func outcome(e *store.Entry) event.Payload {
	state := e.Delivery.State()
	if !state.Status.Final() {
		return nil
	}
	n := contract.Notification{ID: e.Notification.ID, Kind: string(e.Notification.Kind), Channel: string(e.Notification.Channel), OrderID: e.Notification.OrderID,
		UserID: e.Notification.UserID, CauseID: e.Notification.EventID, Attempts: state.Attempts, Version: state.Version}
	if state.Status == message.Sent {
		return contract.NotificationSent{Notification: n}
	}
	return contract.NotificationFailed{Notification: n, Code: state.Code}
}
