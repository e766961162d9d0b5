package app

import (
	"context"
	"fmt"
	"time"

	"emporium/kit/failpoint"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// Deliver sends one batch of what is due in each lane, see DeliverLane.
func (a *App) Deliver(ctx context.Context) (again bool, err error) {
	for _, lane := range message.Lanes() {
		if ctx.Err() != nil {
			break
		}
		more, err := a.DeliverLane(ctx, lane)
		if err != nil {
			return false, err
		}
		again = again || more
	}
	return again, nil //nolint:nilerr // being asked to end is no failure
}

// DeliverLane sends one batch of what is due in a lane. It is the function of the lane's worker: again says that there may
// be more.
//
// The claim and the results are transactions, the sending is outside of both. A worker that dies in between leaves letters
// that may have been sent, and are known to be in doubt: see channel.Line for what becomes of those.
func (a *App) DeliverLane(ctx context.Context, name message.Lane) (again bool, err error) {
	l := a.lanes[name]
	if l == nil {
		return false, fmt.Errorf("there is no lane %q", name)
	}
	if !a.pace(ctx, l) {
		return false, nil
	}
	now := a.o.Clock.Now()
	if name == message.Lanes()[0] {
		if err := a.sweep(ctx, now); err != nil {
			return false, err
		}
	}
	until := now.Add(a.o.Lease).Truncate(time.Microsecond)
	jobs, err := a.o.Store.Claim(ctx, name, now, until, a.o.Batch)
	if err != nil {
		return false, fmt.Errorf("claim deliveries: %w", err)
	}
	if len(jobs) == 0 {
		return false, nil
	}
	b, err := a.prepare(ctx, jobs)
	if err != nil {
		return false, err
	}
	if len(b.letters) > 0 {
		// What is not sent well before the claim ends is left for later, so that nobody else sends it at the same time.
		sending, cancel := context.WithTimeout(ctx, a.o.Lease*3/4)
		spans := a.startSends(sending, jobs, b.places)
		for i, o := range a.o.Sender.Send(sending, b.letters) {
			b.outcomes[b.places[i]] = o
		}
		failpoint.Hit(failpoint.Delivered)
		endSends(spans, jobs, b.places, b.outcomes)
		cancel()
	}
	entries := make([]store.Entry, len(jobs))
	var refused []message.Suppression
	sentAt := a.o.Clock.Now()
	for i := range jobs {
		j, o := &jobs[i], b.outcomes[i]
		if !b.settled[i] {
			if err := j.Delivery.Settle(o, sentAt); err != nil {
				return false, err
			}
		}
		if o.Suppress != "" && j.Notification.Recipient != "" {
			refused = append(refused, message.Suppression{Channel: j.Notification.Channel, Address: message.Normalise(j.Notification.Channel, j.Notification.Recipient),
				Reason: o.Suppress, Detail: o.Code, NotificationID: j.Notification.ID, CreatedAt: sentAt})
		}
		entries[i] = j.Entry
	}
	return len(jobs) == a.o.Batch, a.settle(ctx, until, results{entries, refused, sentAt})
}

// pace waits until the least time between two batches has passed; false when ctx ended first.
func (a *App) pace(ctx context.Context, l *lane) bool {
	if wait := a.o.Pace - time.Since(l.last); a.o.Pace > 0 && wait > 0 && !l.last.IsZero() {
		t := time.NewTimer(wait)
		defer t.Stop()
		select {
		case <-t.C:
		case <-ctx.Done():
			return false
		}
	}
	l.last = time.Now()
	return true
}
