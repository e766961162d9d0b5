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
}

// LoadDelivery restores what a store holds, without judging it.
func LoadDelivery(s DeliveryState) *Delivery {
	return &Delivery{notificationID: s.NotificationID, status: s.Status, attempts: s.Attempts, version: s.Version,
		dueAt: s.DueAt, code: s.Code, reason: s.Reason, sentAt: s.SentAt}
}

// State returns what a store has to hold.
func (d *Delivery) State() DeliveryState {
	return DeliveryState{NotificationID: d.notificationID, Status: d.status, Attempts: d.attempts, Version: d.version,
		DueAt: d.dueAt, Code: d.code, Reason: d.reason, SentAt: d.sentAt}
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

// Claim starts an attempt that may last until the given time; a claim that ran out is taken over.
func (d *Delivery) Claim(until time.Time) error {
	if err := d.to(Sending); err != nil {
		return err
	}
	d.attempts++
	d.dueAt = until
	return nil
}

// Settle books a channel's answer: sent, queued again after a back-off, or failed.
func (d *Delivery) Settle(o Outcome, now time.Time) error {
	if d.status != Sending {
		return fault.Newf(fault.Conflict, "A notification that is %s has no answer to wait for.", d.status)
	}
	switch {
	case o.OK():
		d.code, d.reason, d.sentAt, d.dueAt = "", "", now, time.Time{}
		return d.to(Sent)
	case o.Permanent:
		d.note(o.Code, o.Err.Error())
		d.dueAt = time.Time{}
		return d.to(Failed)
	case d.attempts >= MaxAttempts:
		d.note(AttemptsAreExhausted, o.Err.Error())
		d.dueAt = time.Time{}
		return d.to(Failed)
	}
	d.note(o.Code, o.Err.Error())
	d.dueAt = now.Add(Delay(d.notificationID, d.attempts))
	return d.to(Queued)
}

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

// Retry queues a failed or suppressed delivery again, with a fresh count of attempts.
func (d *Delivery) Retry(now time.Time) error {
	if err := d.to(Queued); err != nil {
		return err
	}
	d.attempts, d.dueAt = 0, now
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
