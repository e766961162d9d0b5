package app

import (
	"context"
	"errors"
	"fmt"
	netmail "net/mail"

	"emporium/kit/telemetry"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

var (
	errNoAddress = errors.New("the order's address is not known yet")
	errQuiet     = errors.New("it is not the time of day for promotions where the recipient is")
)

// batch is what becomes of jobs: letters to be sent, which are those of the jobs at places, outcomes without sending, and
// deliveries that have come to their end already.
type batch struct {
	letters  []message.Letter
	places   []int
	outcomes []message.Outcome
	settled  []bool
}

// prepare decides about each job.
func (a *App) prepare(ctx context.Context, jobs []store.Job) (*batch, error) {
	b := &batch{letters: make([]message.Letter, 0, len(jobs)), places: make([]int, 0, len(jobs)),
		outcomes: make([]message.Outcome, len(jobs)), settled: make([]bool, len(jobs))}
	campaigns, err := a.campaignsOf(ctx, jobs)
	if err != nil {
		return nil, fmt.Errorf("find the campaigns of promotions: %w", err)
	}
	open := make([]int, 0, len(jobs))
	for i := range jobs {
		done, err := a.gate(&jobs[i], campaigns, &b.outcomes[i])
		if err == nil && !done && b.outcomes[i].Err == nil {
			done, err = a.address(&jobs[i], &b.outcomes[i])
		}
		switch {
		case err != nil:
			return nil, err
		case done:
			b.settled[i] = true
		case b.outcomes[i].Err == nil:
			open = append(open, i)
		}
	}
	open, err = a.allowed(ctx, jobs, open, b)
	if err != nil {
		return nil, err
	}
	for _, i := range open {
		l, o := a.letter(ctx, &jobs[i], campaigns)
		if o.Err != nil {
			b.outcomes[i] = o
			continue
		}
		b.letters, b.places = append(b.letters, l), append(b.places, i)
	}
	return b, nil
}

// address finds out who a message goes to, and whether it still has to. Done says that the delivery has come to its end.
func (a *App) address(j *store.Job, o *message.Outcome) (done bool, err error) {
	n := &j.Notification
	if n.ID == "" {
		return false, errors.New("prepare delivery: a delivery has no notification")
	}
	j.Facts.Now = a.o.Clock.Now()
	if reason := n.Overtaken(j.Facts); reason != "" {
		return true, j.Delivery.Cancel(reason)
	}
	if n.Recipient == "" {
		if n.OrderID == "" || n.Addressee != message.ByOrder(n.OrderID) {
			return true, j.Delivery.Cancel(message.RecipientWasErased)
		}
		if j.Order.Email == "" {
			*o = message.Outcome{Err: errNoAddress, Code: message.RecipientIsUnknown}
			return false, nil
		}
		n.Recipient = j.Order.Email
	}
	if n.Channel.CheckRecipient(n.Recipient) != nil {
		return true, j.Delivery.Suppress(message.RecipientIsInvalid)
	}
	if n.Kind.Purpose() == message.Promotional {
		zones := message.Zones(phoneOf(n), j.Order.Country, first(n.Locale, j.Contact.Locale, j.Order.Locale), a.o.Zone)
		if wait := a.o.Hours.Wait(j.Facts.Now, zones); wait > 0 {
			*o = message.Outcome{Err: errQuiet, Deferred: true, RetryAfter: wait, Code: message.QuietHours}
		}
	}
	return false, nil
}

func phoneOf(n *message.Notification) string {
	if n.Channel == message.SMS {
		return n.Recipient
	}
	return ""
}

// allowed leaves the jobs at the places whose recipients may be written to: nobody suppressed them, and they want it.
func (a *App) allowed(ctx context.Context, jobs []store.Job, places []int, b *batch) ([]int, error) {
	addresses := map[message.Channel][]string{}
	for _, i := range places {
		n := &jobs[i].Notification
		addresses[n.Channel] = append(addresses[n.Channel], message.Normalise(n.Channel, n.Recipient))
	}
	stopped := map[message.Channel]map[string]message.Suppression{}
	for c, list := range addresses {
		found, err := a.o.Store.Suppressed(ctx, c, list)
		if err != nil {
			return nil, fmt.Errorf("look for suppressed recipients: %w", err)
		}
		stopped[c] = found
	}
	kept := places[:0]
	var questions []Question
	var asking []int
	for _, i := range places {
		n := &jobs[i].Notification
		if s, ok := stopped[n.Channel][message.Normalise(n.Channel, n.Recipient)]; ok && s.Forbids(n.Kind.Purpose()) {
			b.settled[i] = true
			if err := jobs[i].Delivery.Suppress(message.RecipientSuppressed); err != nil {
				return nil, err
			}
			continue
		}
		kept = append(kept, i)
		if asked(n) {
			questions, asking = append(questions, question(n)), append(asking, i)
		}
	}
	if len(questions) == 0 {
		return kept, nil
	}
	answers, err := a.o.Preferences.Wanted(ctx, nil, questions)
	if err != nil {
		return nil, fmt.Errorf("ask for preferences: %w", err)
	}
	for k, yes := range answers {
		if !yes {
			b.settled[asking[k]] = true
			if err := jobs[asking[k]].Delivery.Suppress(message.RecipientDeclined); err != nil {
				return nil, err
			}
		}
	}
	left := kept[:0]
	for _, i := range kept {
		if !b.settled[i] {
			left = append(left, i)
		}
	}
	return left, nil
}

// letter renders a message for its channel.
func (a *App) letter(ctx context.Context, j *store.Job, campaigns map[string]*campaign.Campaign) (message.Letter, message.Outcome) {
	n := &j.Notification
	state := j.Delivery.State()
	l := message.Letter{
		NotificationID: n.ID, Channel: n.Channel, Purpose: n.Kind.Purpose(), Kind: n.Kind, MessageID: n.MessageID(a.domain), Date: n.CreatedAt,
		Attempt: state.Attempts, Doubt: state.Doubt, Provider: state.Provider,
	}
	err := a.compose(j, &l, campaigns)
	if err != nil {
		a.o.Log.ErrorContext(telemetry.Extract(ctx, n.Trace), "a message cannot be rendered", "notification", n.ID, "kind", string(n.Kind), "error", err)
		return l, message.Outcome{Err: err, Permanent: true, Code: message.MessageCannotRender}
	}
	return l, message.Outcome{}
}

var errNoTexts = errors.New("there are no texts for SMS")

// compose fills a letter with what it says.
func (a *App) compose(j *store.Job, l *message.Letter, campaigns map[string]*campaign.Campaign) error {
	n := &j.Notification
	vars, err := a.variables(j, campaigns)
	if err != nil {
		return err
	}
	locale, name := first(n.Locale, j.Contact.Locale, j.Order.Locale), first(n.Name, j.Contact.Name, j.Order.Name)
	if n.Channel == message.SMS {
		if a.o.Texts == nil {
			return errNoTexts
		}
		l.Phone = n.Recipient
		l.Text, err = a.o.Texts.RenderText(locale, name, vars)
		return err
	}
	r, err := a.o.Templates.Render(locale, name, vars)
	if err != nil {
		return err
	}
	l.From, l.ReplyTo, l.Envelope, l.To = a.o.From, a.o.ReplyTo, a.o.Envelope(n.ID), netmail.Address{Address: n.Recipient}
	l.Subject, l.HTML, l.Text = r.Subject, r.HTML, r.Text
	if l.Purpose == message.Promotional {
		l.Unsubscribe = a.o.Preferences.Unsubscribe(n)
	}
	return nil
}

// variables reads what the message says. Messages about payments learn here what only the order knows.
func (a *App) variables(j *store.Job, campaigns map[string]*campaign.Campaign) (template.Vars, error) {
	n := &j.Notification
	if n.Kind == message.Promotion {
		return a.promotion(n, campaigns)
	}
	vars, err := template.Decode(n.Kind, n.Data)
	if err != nil {
		return nil, err
	}
	if v, ok := vars.(template.AboutOrder); ok {
		vars = v.WithOrder(j.Order.Number, a.o.Links.order(n.OrderID, j.Order.Token))
	}
	return vars, nil
}

func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
