package app

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"time"

	"emporium/kit/db"
	"emporium/services/notification/internal/webhook"
)

// hookBatch is how many deliveries of one endpoint are claimed at a time, and hookWriters how many endpoints are served at a time.
const (
	hookBatch   = 50
	hookWriters = 8
)

// Deliver sends a batch of what is due to each endpoint. It is the function of a worker: again says that there may be more.
//
// The claim and the results are transactions, the requests are outside of both. A process that dies in between leaves deliveries that
// are sent again when their claim ends, under the same webhook-id: receivers drop what they have seen.
func (w *Webhooks) Deliver(ctx context.Context) (again bool, err error) {
	now := w.o.Clock.Now()
	ids, err := w.o.Store.WaitingEndpoints(ctx, now)
	if err != nil {
		return false, fmt.Errorf("find endpoints with deliveries: %w", err)
	}
	if len(ids) == 0 {
		return false, nil
	}
	all, err := w.o.Store.Endpoints(ctx)
	if err != nil {
		return false, fmt.Errorf("read webhook endpoints: %w", err)
	}
	byID := make(map[string]*webhook.Endpoint, len(all))
	for _, e := range all {
		byID[e.ID] = e
	}
	slots := make(chan struct{}, w.o.Parallel)
	free := make(chan struct{}, hookWriters)
	var wg sync.WaitGroup
	var mu sync.Mutex
	for _, id := range ids {
		free <- struct{}{}
		wg.Go(func() {
			defer func() { <-free }()
			more, e := w.deliverTo(ctx, id, byID[id], slots)
			mu.Lock()
			defer mu.Unlock()
			again = again || more
			if e != nil && err == nil {
				err = fmt.Errorf("deliver to %s: %w", id, e)
			}
		})
	}
	wg.Wait()
	return again && err == nil, err
}

// deliverTo sends what is due to one endpoint; e is nil when it was deleted.
func (w *Webhooks) deliverTo(ctx context.Context, id string, e *webhook.Endpoint, slots chan struct{}) (again bool, err error) {
	now := w.o.Clock.Now()
	until := now.Add(w.o.Lease).Truncate(time.Microsecond)
	deliveries, bodies, err := w.o.Store.ClaimHooks(ctx, id, now, until, hookBatch)
	if err != nil || len(deliveries) == 0 {
		return false, err
	}
	outcomes := make([]webhook.Outcome, len(deliveries))
	sending, cancel := context.WithTimeout(ctx, w.o.Lease*3/4)
	defer cancel()
	var wg sync.WaitGroup
	for i := range deliveries {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			outcomes[i] = w.post(sending, e, &deliveries[i], bodies[deliveries[i].EventID])
		})
	}
	wg.Wait()
	ended := w.o.Clock.Now()
	attempts := make([]webhook.Attempt, 0, len(deliveries))
	progress := false
	for i := range deliveries {
		d, o := &deliveries[i], outcomes[i]
		d.Settle(o, ended)
		w.count(d, &o)
		progress = progress || !o.Deferred
		if !o.Deferred {
			attempts = append(attempts, webhook.Attempt{DeliveryID: d.ID, Number: d.Tries, At: ended, Took: o.Took, Status: o.Status, Code: o.Code, Answer: o.Answer})
		}
	}
	writing, done := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer done()
	changed := false
	err = w.o.DB.Write(writing, func(tx *db.Tx) error {
		changed = false
		if err := w.o.Store.SettleHooks(writing, tx, until, deliveries, attempts); err != nil {
			return err
		}
		if e == nil || !concerns(e, outcomes) {
			return nil
		}
		var err error
		changed, err = w.judge(writing, tx, e.ID, outcomes, ended)
		return err
	})
	if err != nil {
		return false, err
	}
	if changed {
		_, err = w.Refresh(writing)
	}
	return progress, err
}

// concerns reports whether outcomes say anything new of an endpoint as it was read.
func concerns(e *webhook.Endpoint, outcomes []webhook.Outcome) bool {
	for i := range outcomes {
		if !outcomes[i].Deferred && outcomes[i].OK() == !e.FailingSince.IsZero() {
			return true
		}
		if !outcomes[i].Deferred && !outcomes[i].OK() {
			return true
		}
	}
	return false
}

// judge books outcomes on their endpoint, and ends what waits for one that is given up.
func (w *Webhooks) judge(ctx context.Context, tx *db.Tx, id string, outcomes []webhook.Outcome, now time.Time) (changed bool, err error) {
	e, err := w.o.Store.LoadEndpoint(ctx, tx, id)
	if err != nil {
		return false, ignoreMissing(err)
	}
	if !e.Note(outcomes, now) {
		return false, nil
	}
	if err := w.o.Store.PutEndpoint(ctx, tx, e); err != nil {
		return false, err
	}
	if e.Status != webhook.Disabled {
		return true, nil
	}
	w.o.Log.WarnContext(ctx, "a webhook endpoint gets no more events", "endpoint", id, "reason", e.Reason)
	return true, w.o.Store.EndWaiting(ctx, tx, id, webhook.CodeEndpointDisabled, now)
}

// post makes one request.
func (w *Webhooks) post(ctx context.Context, e *webhook.Endpoint, d *webhook.Delivery, body []byte) webhook.Outcome {
	switch {
	case e == nil || body == nil:
		return webhook.Outcome{Code: webhook.CodeEndpointGone}
	case e.Status == webhook.Disabled:
		return webhook.Outcome{Code: webhook.CodeEndpointDisabled}
	case ctx.Err() != nil:
		return webhook.Outcome{Code: webhook.CodeResting, Deferred: true}
	}
	at := w.o.Clock.Now()
	signature, err := e.Sign(d.EventID, at, body)
	if err != nil {
		return webhook.Outcome{Code: webhook.CodeSecret}
	}
	return w.o.Poster.Post(ctx, e.URL, map[string]string{webhook.HeaderID: d.EventID, webhook.HeaderTimestamp: strconv.FormatInt(at.Unix(), 10),
		webhook.HeaderSignature: signature}, body)
}
