package app

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/webhook"
)

func ignoreMissing(err error) error {
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	return err
}

// maxEndpoints bounds how many endpoints a shop has.
const maxEndpoints = 100

// MayRead reports whether somebody may read what events of a type tell. What is of no topic tells nothing.
func (w *Webhooks) MayRead(by auth.Principal, eventType string) bool {
	topic, ok := w.o.Types[eventType]
	return !ok || by.Has(w.o.Readers[topic])
}

// covers refuses an endpoint for events that somebody may not read.
func (w *Webhooks) covers(by auth.Principal, e *webhook.Endpoint) error {
	var lacking []string
	for _, t := range w.types {
		if e.Names(t) && !w.MayRead(by, t) {
			lacking = append(lacking, w.o.Readers[w.o.Types[t]])
		}
	}
	if len(lacking) == 0 {
		return nil
	}
	lacking = slices.Compact(slices.Sorted(slices.Values(lacking)))
	return fault.Newf(fault.Forbidden, "An endpoint is told what you may read yourself. For these events your account lacks %s.", strings.Join(lacking, ", ")).
		At("/events", "scope", "must be events that you may read")
}

// AddEndpoint makes an endpoint, whose secret is shown by its caller once. One with a life ends after it. Who makes it may read all that
// it is told.
func (w *Webhooks) AddEndpoint(ctx context.Context, p webhook.Plan, life time.Duration, by auth.Principal) (*webhook.Endpoint, error) {
	if err := w.o.Poster.Check(p.URL); err != nil {
		return nil, err
	}
	secret, err := newSecret()
	if err != nil {
		return nil, err
	}
	now := w.o.Clock.Now()
	e, err := webhook.New(w.o.IDs.New("whe"), p, w.types, secret, by.ID, now)
	if err != nil {
		return nil, err
	}
	if err := w.covers(by, e); err != nil {
		return nil, err
	}
	if life > 0 {
		e.ExpiresAt = now.Add(life)
	}
	all, err := w.o.Store.Endpoints(ctx)
	if err != nil {
		return nil, err
	}
	if len(all) >= maxEndpoints {
		return nil, fault.Newf(fault.Conflict, "A shop has at most %d endpoints; delete one first.", maxEndpoints)
	}
	if err := w.o.DB.Write(ctx, func(tx *db.Tx) error { return w.o.Store.PutEndpoint(ctx, tx, e) }); err != nil {
		return nil, err
	}
	_, err = w.Refresh(ctx)
	return e, err
}

// Endpoints lists all endpoints, the oldest first.
func (w *Webhooks) Endpoints(ctx context.Context) ([]*webhook.Endpoint, error) {
	return w.o.Store.Endpoints(ctx)
}

// Endpoint returns one; fault.NotFound when there is none.
func (w *Webhooks) Endpoint(ctx context.Context, id string) (*webhook.Endpoint, error) {
	var e *webhook.Endpoint
	err := w.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		e, err = w.o.Store.LoadEndpoint(ctx, tx, id)
		return err
	})
	return e, err
}

// change loads an endpoint, changes it and writes it back.
func (w *Webhooks) change(ctx context.Context, id string, fn func(tx *db.Tx, e *webhook.Endpoint, now time.Time) error) (*webhook.Endpoint, error) {
	var out *webhook.Endpoint
	err := w.o.DB.Write(ctx, func(tx *db.Tx) error {
		e, err := w.o.Store.LoadEndpoint(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := fn(tx, e, w.o.Clock.Now()); err != nil {
			return err
		}
		out = e
		return w.o.Store.PutEndpoint(ctx, tx, e)
	})
	if err != nil {
		return nil, err
	}
	_, err = w.Refresh(ctx)
	return out, err
}

// ChangeEndpoint replaces what staff decide of an endpoint, unless unchanged refuses the version that it has. Who changes it may read all that it is told, for they decide where that goes.
func (w *Webhooks) ChangeEndpoint(ctx context.Context, id string, by auth.Principal, unchanged func(version int64) error, plan func(webhook.Plan) webhook.Plan) (*webhook.Endpoint, error) {
	return w.change(ctx, id, func(_ *db.Tx, e *webhook.Endpoint, now time.Time) error {
		if err := unchanged(e.Version); err != nil {
			return err
		}
		p := plan(webhook.Plan{URL: e.URL, Description: e.Description, Events: e.Events})
		if p.URL != e.URL {
			if err := w.o.Poster.Check(p.URL); err != nil {
				return err
			}
		}
		if err := e.Change(p, w.types, now); err != nil {
			return err
		}
		return w.covers(by, e)
	})
}

// SwitchEndpoint enables or disables an endpoint. What waits for one that is disabled is ended, and can be replayed.
func (w *Webhooks) SwitchEndpoint(ctx context.Context, id string, on bool) (*webhook.Endpoint, error) {
	return w.change(ctx, id, func(tx *db.Tx, e *webhook.Endpoint, now time.Time) error {
		if on {
			e.Enable(now)
			return nil
		}
		e.Disable(webhook.ByStaff, now)
		return w.o.Store.EndWaiting(ctx, tx, id, webhook.CodeEndpointDisabled, now)
	})
}

// RotateSecret gives an endpoint a new secret; the old one goes on signing for the overlap.
func (w *Webhooks) RotateSecret(ctx context.Context, id string, overlap time.Duration) (*webhook.Endpoint, error) {
	secret, err := newSecret()
	if err != nil {
		return nil, err
	}
	return w.change(ctx, id, func(_ *db.Tx, e *webhook.Endpoint, now time.Time) error {
		e.Rotate(secret, overlap, now)
		return nil
	})
}

// DeleteEndpoint forgets an endpoint and its log.
func (w *Webhooks) DeleteEndpoint(ctx context.Context, id string) error {
	if err := w.o.DB.Write(ctx, func(tx *db.Tx) error { return w.o.Store.DeleteEndpoint(ctx, tx, id) }); err != nil {
		return err
	}
	_, err := w.Refresh(ctx)
	return err
}

// TestEndpoint lets an endpoint be told an event that says nothing.
func (w *Webhooks) TestEndpoint(ctx context.Context, id, by string) (webhook.Delivery, error) {
	var d webhook.Delivery
	err := w.o.DB.Write(ctx, func(tx *db.Tx) error {
		e, err := w.o.Store.LoadEndpoint(ctx, tx, id)
		if err != nil {
			return err
		}
		if e.Status == webhook.Disabled {
			return fault.New(fault.Conflict, "The endpoint is disabled; enable it first.")
		}
		now := w.o.Clock.Now()
		data, err := json.Marshal(map[string]string{"endpoint_id": id, "asked_by": by})
		if err != nil {
			return err
		}
		ev, err := webhook.Write(w.o.IDs.New("evt"), webhook.TestType, id, now, data)
		if err != nil {
			return err
		}
		d = webhook.NewDelivery(w.o.IDs.New("whd"), id, &ev, now)
		tx.AfterCommit(w.wake)
		return w.o.Store.Tell(ctx, tx, []webhook.Event{ev}, []webhook.Delivery{d})
	})
	return d, err
}

// Deliveries lists deliveries, the newest first.
func (w *Webhooks) Deliveries(ctx context.Context, f store.HookFilter) ([]webhook.Delivery, error) {
	return w.o.Store.Hooks(ctx, f)
}

// Delivery returns one with its body and the log of its attempts; fault.NotFound when there is none.
func (w *Webhooks) Delivery(ctx context.Context, id string) (webhook.Delivery, []byte, []webhook.Attempt, error) {
	return w.o.Store.Hook(ctx, id)
}

// Replay offers a delivery again, whatever became of it.
func (w *Webhooks) Replay(ctx context.Context, id string) (webhook.Delivery, error) {
	var d webhook.Delivery
	err := w.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		if d, err = w.o.Store.LoadHook(ctx, tx, id); err != nil {
			return err
		}
		e, err := w.o.Store.LoadEndpoint(ctx, tx, d.EndpointID)
		if err != nil {
			return err
		}
		if e.Status == webhook.Disabled {
			return fault.New(fault.Conflict, "The endpoint is disabled; enable it first.")
		}
		if err := d.Replay(w.o.Clock.Now()); err != nil {
			return err
		}
		tx.AfterCommit(w.wake)
		return w.o.Store.SaveHook(ctx, tx, &d)
	})
	return d, err
}

// ReplayMany offers deliveries again, at most limit of them, and returns how many. Those that are being sent are left out.
func (w *Webhooks) ReplayMany(ctx context.Context, f store.HookFilter, limit int) (int, error) {
	f.Limit = limit
	found, err := w.o.Store.Hooks(ctx, f)
	if err != nil {
		return 0, err
	}
	n := 0
	for _, d := range slices.Backward(found) { // the oldest first, as they are told
		if d.State == webhook.Pending && d.Attempts == 0 {
			continue // nobody has tried it yet
		}
		switch _, err := w.Replay(ctx, d.ID); {
		case fault.Is(err, fault.NotFound) || fault.Is(err, fault.Conflict) && n > 0:
		case err != nil:
			return n, err
		default:
			n++
		}
	}
	return n, nil
}
