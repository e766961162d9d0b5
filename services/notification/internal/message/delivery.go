package message

import (
	"hash/fnv"
	"slices"
	"strings"
	"time"

	"emporium/kit/fault"
)

// Status is where a delivery stands.
type Status string

// Statuses. Sent, cancelled and suppressed are final; staff may queue a failed or suppressed delivery again.
const (
	// Queued waits for its time.
	Queued Status = "queued"
	// Sending is claimed by a worker until the claim runs out.
	Sending Status = "sending"
	// Sent was taken over by the receiving server.
	Sent Status = "sent"
	// Failed was refused for good, or too often.
	Failed Status = "failed"
	// Suppressed has nobody who may be written to.
	Suppressed Status = "suppressed"
	// Cancelled was overtaken by what happened since.
	Cancelled Status = "cancelled"
)

// Statuses lists every status.
func Statuses() []Status { return []Status{Queued, Sending, Sent, Failed, Suppressed, Cancelled} }

// Final reports whether nothing will happen to the delivery by itself.
func (s Status) Final() bool { return s != Queued && s != Sending }

var transitions = map[Status][]Status{
	Queued:     {Sending, Cancelled, Suppressed},
	Sending:    {Sending, Sent, Queued, Failed, Suppressed, Cancelled},
	Failed:     {Queued},
	Suppressed: {Queued},
	Sent:       {Queued}, // once it is known not to have arrived
}

// MaxAttempts bounds how often a letter is offered. With the back-off of Delay that is about two days.
const MaxAttempts = 14

// Delivery is the life of one notification on its way. Change it only by its methods: they refuse what the table of
// transitions does not hold.
type Delivery struct {
	notificationID string
	status         Status
	attempts       int
	version        int64
	dueAt          time.Time
	code           string
	reason         string
	sentAt         time.Time
	doubt          bool
	provider       string
	providerID     string
	receipt        Receipt
	receiptAt      time.Time
}

// NewDelivery queues a notification, to be sent at due or later.
func NewDelivery(notificationID string, due time.Time) *Delivery {
	return &Delivery{notificationID: notificationID, status: Queued, version: 1, dueAt: due}
}

// DeliveryState is a delivery as a store holds it.
type DeliveryState struct {
	NotificationID string
	Status         Status
	// Attempts counts the claims.
	Attempts int
	Version  int64
	// DueAt is when something must happen: the next attempt when queued, the end of the claim when sending; zero when final.
	DueAt time.Time
	// Code and Reason tell of the last failure, for machines and for staff. Reason holds the server's words and no content.
	Code   string
	Reason string
	SentAt time.Time
	// Doubt says that an attempt may have gone through although no answer told so.
	Doubt bool
	// Provider made the last attempt, and knows the message as ProviderID; empty where it is not known.
	Provider, ProviderID string
	// Receipt is what the provider told later of a message that it had taken over.
	Receipt   Receipt
	ReceiptAt time.Time
}

// LoadDelivery restores what a store holds, without judging it.
func LoadDelivery(s DeliveryState) *Delivery {
	return &Delivery{notificationID: s.NotificationID, status: s.Status, attempts: s.Attempts, version: s.Version,
		dueAt: s.DueAt, code: s.Code, reason: s.Reason, sentAt: s.SentAt, doubt: s.Doubt, provider: s.Provider, providerID: s.ProviderID,
		receipt: s.Receipt, receiptAt: s.ReceiptAt}
}

// State returns what a store has to hold.
func (d *Delivery) State() DeliveryState {
	return DeliveryState{NotificationID: d.notificationID, Status: d.status, Attempts: d.attempts, Version: d.version,
		DueAt: d.dueAt, Code: d.code, Reason: d.reason, SentAt: d.sentAt, Doubt: d.doubt, Provider: d.provider, ProviderID: d.providerID,
		Receipt: d.receipt, ReceiptAt: d.receiptAt}
}

// Status returns where the delivery stands.
func (d *Delivery) Status() Status { return d.status }

// Attempts returns how often it was claimed.
func (d *Delivery) Attempts() int { return d.attempts }

func (d *Delivery) to(s Status) error {
	if slices.Contains(transitions[d.status], s) {
		d.status = s
		d.version++
		return nil
	}
	return fault.Newf(fault.Conflict, "A notification that is %s cannot become %s.", d.status, s)
}

// Claim starts an attempt that may last until the given time; a claim that ran out is taken over, and leaves it in doubt
// whether the message went out.
func (d *Delivery) Claim(until time.Time) error {
	taken := d.status == Sending
	if err := d.to(Sending); err != nil {
		return err
	}
	d.doubt = d.doubt || taken
	d.attempts++
	d.dueAt = until
	return nil
}

// Settle books a channel's answer: sent, queued again after a back-off, or failed.
func (d *Delivery) Settle(o Outcome, now time.Time) error {
	if d.status != Sending {
		return fault.Newf(fault.Conflict, "A notification that is %s has no answer to wait for.", d.status)
	}
	if o.Provider != "" {
		d.provider, d.providerID = o.Provider, o.ProviderID
	}
	if o.OK() {
		d.code, d.reason, d.sentAt, d.dueAt, d.doubt = "", "", now, time.Time{}, false
		return d.to(Sent)
	}
	next := now.Add(max(Delay(d.notificationID, d.attempts), o.RetryAfter))
	switch {
	case o.Deferred:
		// Whatever is in doubt stays so: the letter was not offered.
		d.attempts--
		next = now.Add(max(o.RetryAfter, minDefer))
	case o.Permanent:
		d.note(o.Code, o.Err.Error())
		d.dueAt = time.Time{}
		return d.to(Failed)
	case d.attempts >= MaxAttempts:
		d.note(AttemptsAreExhausted, o.Err.Error())
		d.dueAt = time.Time{}
		return d.to(Failed)
	default:
		// An attempt that surely failed after one in doubt does not end the doubt.
		d.doubt = d.doubt || o.Unknown
	}
	d.note(o.Code, o.Err.Error())
	d.dueAt = next
	return d.to(Queued)
}

// minDefer keeps what was not offered from coming back at once.
const minDefer = 100 * time.Millisecond

// Cancel withdraws a message that was overtaken.
func (d *Delivery) Cancel(reason string) error {
	if err := d.to(Cancelled); err != nil {
		return err
	}
	d.code, d.reason, d.dueAt = reason, "", time.Time{}
	return nil
}

// Suppress ends a delivery that has nobody to go to.
func (d *Delivery) Suppress(reason string) error {
	if err := d.to(Suppressed); err != nil {
		return err
	}
	d.code, d.reason, d.dueAt = reason, "", time.Time{}
	return nil
}

// Retry queues a delivery again that failed, was suppressed, or was taken over and did not arrive, with a fresh count of
// attempts. Whoever asks for it takes the responsibility for what was in doubt.
func (d *Delivery) Retry(now time.Time) error {
	if d.status == Sent && !d.receipt.Lost() {
		return fault.New(fault.Conflict, "The notification was sent, and nobody has reported that it did not arrive.")
	}
	if err := d.to(Queued); err != nil {
		return err
	}
	d.attempts, d.dueAt, d.doubt, d.sentAt = 0, now, false, time.Time{}
	d.receipt, d.receiptAt = "", time.Time{}
	return nil
}

// maxReason bounds what is kept of a server's words, in bytes.
const maxReason = 500

func (d *Delivery) note(code, reason string) {
	if len(reason) > maxReason {
		reason = reason[:maxReason]
	}
	d.code, d.reason = code, strings.ToValidUTF8(reason, "")
}

var delays = [...]time.Duration{
	2 * time.Second, 10 * time.Second, 30 * time.Second, 2 * time.Minute, 5 * time.Minute, 15 * time.Minute, 30 * time.Minute,
	time.Hour, 2 * time.Hour, 4 * time.Hour, 8 * time.Hour, 12 * time.Hour, 12 * time.Hour,
}

// Delay returns the back-off after an attempt (counted from 1), plus up to a quarter of it that depends on the id, so
// that what failed together does not come back together.
func Delay(notificationID string, attempt int) time.Duration {
	base := delays[min(max(attempt, 1), len(delays))-1]
	h := fnv.New32a()
	_, _ = h.Write([]byte(notificationID))
	return base + base/4*time.Duration(h.Sum32()%1024)/1024
}
