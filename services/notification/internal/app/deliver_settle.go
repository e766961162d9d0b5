package app

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// settleTime bounds the writing of results, also when the service is stopping: what was sent must be known as sent.
const settleTime = 30 * time.Second

// results are what a batch has come to, by a moment.
type results struct {
	entries []store.Entry
	refused []message.Suppression
	at      time.Time
}

func (a *App) settle(ctx context.Context, until time.Time, r results) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	err := a.write(ctx, until, r)
	for attempt := 1; err != nil && attempt <= 3 && ctx.Err() == nil; attempt++ {
		a.o.Log.WarnContext(ctx, "the results of deliveries could not be written; trying again", "letters", len(r.entries), "error", err)
		t := time.NewTimer(time.Duration(attempt) * 500 * time.Millisecond)
		select {
		case <-t.C:
		case <-ctx.Done():
		}
		t.Stop()
		err = a.write(ctx, until, r)
	}
	if err != nil {
		return fmt.Errorf("write the results of deliveries: %w", err)
	}
	return nil
}

func (a *App) write(ctx context.Context, until time.Time, r results) error {
	var kept []store.Entry
	err := a.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		if kept, err = a.o.Store.Settle(ctx, tx, until, r.at, r.entries); err != nil {
			return err
		}
		if err := a.o.Store.Suppress(ctx, tx, r.refused); err != nil {
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
	if clock.Within(a.swept, now, sweepEvery) {
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
	if err := a.progress(ctx, tx, entries); err != nil {
		return err
	}
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
