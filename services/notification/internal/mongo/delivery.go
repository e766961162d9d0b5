package mongo

import (
	"context"
	"slices"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

var _ app.Store = (*Store)(nil)

// Insert implements app.Store.
func (s *Store) Insert(ctx context.Context, _ *db.Tx, entries []store.Entry) error {
	documents := make([]notification, len(entries))
	for i := range entries {
		documents[i] = toDocument(&entries[i])
	}
	return add(ctx, s.notifications, documents)
}

// Claim implements app.Store. What is due is read first and then taken document by document in one request, each only in
// the version that was read: of two workers one gets it.
func (s *Store) Claim(ctx context.Context, lane message.Lane, now, until time.Time, limit int) ([]store.Job, error) {
	lanes := bson.A{string(lane)}
	if lane == message.LaneOf(message.Email, message.Transactional) {
		lanes = append(lanes, nil) // noted down by an earlier version
	}
	due := bson.D{{Key: "lane", Value: is("$in", lanes)}, {Key: "due_at", Value: bson.D{{Key: "$gt", Value: int64(0)}, {Key: "$lte", Value: db.Micros(now)}}}}
	found, err := find[notification](ctx, s.notifications, due, options.Find().SetSort(is("due_at", 1)).SetLimit(int64(limit)))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	token := bson.NewObjectID().Hex()
	entries, ids, models := make([]store.Entry, len(found)), make([]string, len(found)), make([]driver.WriteModel, len(found))
	for i := range found {
		n := &found[i]
		entries[i], ids[i] = n.entry(), n.ID
		if err := entries[i].Delivery.Claim(until); err != nil {
			return nil, err
		}
		d := entries[i].Delivery.State()
		models[i] = update(bson.D{{Key: "_id", Value: n.ID}, {Key: "version", Value: n.Version}}, is("$set", bson.D{{Key: "status", Value: string(d.Status)},
			{Key: "attempts", Value: d.Attempts}, {Key: "version", Value: d.Version}, {Key: "due_at", Value: db.Micros(d.DueAt)}, {Key: "claim", Value: token},
			{Key: "untold_until", Value: int64(0)}}))
	}
	matched, err := change(ctx, s.notifications, models)
	if err != nil {
		return nil, err
	}
	if matched < int64(len(found)) {
		mine, err := find[notification](ctx, s.notifications, bson.D{{Key: "_id", Value: in(ids)}, {Key: "claim", Value: token}},
			options.Find().SetProjection(is("_id", 1)))
		if err != nil {
			return nil, err
		}
		got := set(mine)
		entries = slices.DeleteFunc(entries, func(e store.Entry) bool { return !got[e.Notification.ID] })
	}
	return s.jobs(ctx, entries)
}

func set(documents []notification) map[string]bool {
	out := make(map[string]bool, len(documents))
	for i := range documents {
		out[documents[i].ID] = true
	}
	return out
}

// jobs adds what is known of the entries' subjects.
func (s *Store) jobs(ctx context.Context, entries []store.Entry) ([]store.Job, error) {
	orders, err := known[order](ctx, s.orders, entries, func(n *message.Notification) string { return n.OrderID })
	if err != nil {
		return nil, err
	}
	payments, err := known[payment](ctx, s.payments, entries, func(n *message.Notification) string { return n.PaymentID })
	if err != nil {
		return nil, err
	}
	contacts, err := known[contact](ctx, s.users, entries, func(n *message.Notification) string { return n.UserID })
	if err != nil {
		return nil, err
	}
	jobs := make([]store.Job, len(entries))
	for i, e := range entries {
		o, p, c := orders[e.Notification.OrderID], payments[e.Notification.PaymentID], contacts[e.Notification.UserID]
		if c.Erased {
			if err := s.forgetTwin(ctx, &e.Notification); err != nil {
				return nil, err
			}
		}
		jobs[i] = store.Job{Entry: e, Facts: message.Facts{OrderStatus: o.Status, PaymentStatus: p.Status, EmailVerified: c.EmailVerified},
			Order: store.OrderView{Number: o.Number, Token: o.Token, Email: o.Email, Name: o.Name, Locale: o.Locale,
				Phone: o.Phone, Country: o.Country},
			Contact: store.Contact{Name: c.Name, Locale: c.Locale, Phone: c.Phone}}
	}
	return jobs, nil
}

// forgetTwin takes the recipient from a message that was noted down, erased with its account, and noted down again because
// the event had to be repeated: erasing has freed its unique key. The first one decides what was sent.
func (s *Store) forgetTwin(ctx context.Context, n *message.Notification) error {
	same, err := find[notification](ctx, s.notifications, bson.D{{Key: "event_id", Value: n.EventID}, {Key: "channel", Value: string(n.Channel)}},
		options.Find().SetProjection(is("addressee", 1)))
	if err != nil {
		return err
	}
	for i := range same {
		if same[i].ID == n.ID || same[i].Addressee != graveOf(same[i].ID) {
			continue
		}
		n.Addressee, n.Recipient, n.Name, n.Data = graveOf(n.ID), "", "", nil
		_, err := s.notifications.UpdateOne(ctx, is("_id", n.ID), is("$set", bson.D{{Key: "addressee", Value: n.Addressee}, {Key: "recipient", Value: ""},
			{Key: "name", Value: ""}, {Key: "data", Value: "{}"}}))
		return wrap("forget a recipient", err)
	}
	return nil
}

// known returns the views that entries refer to, by id.
func known[T versioned](ctx context.Context, c *driver.Collection, entries []store.Entry, of func(*message.Notification) string) (map[string]T, error) {
	var ids []string
	for i := range entries {
		if id := of(&entries[i].Notification); id != "" {
			ids = append(ids, id)
		}
	}
	out := make(map[string]T, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	slices.Sort(ids)
	found, err := find[T](ctx, c, is("_id", in(slices.Compact(ids))))
	for _, d := range found {
		id, _ := d.key()
		out[id] = d
	}
	return out, err
}

// Settle implements app.Store. What it writes counts at once, and is marked as untold until Told: a repetition, of the
// transaction or of the process, finds it by that mark.
func (s *Store) Settle(ctx context.Context, _ *db.Tx, until, now time.Time, entries []store.Entry) ([]store.Entry, error) {
	ids := make([]string, len(entries))
	models := make([]driver.WriteModel, 0, len(entries))
	for i := range entries {
		n, d := &entries[i].Notification, entries[i].Delivery.State()
		ids[i] = n.ID
		held := bson.D{{Key: "_id", Value: n.ID}, {Key: "status", Value: string(message.Sending)}, {Key: "due_at", Value: db.Micros(until)}}
		fields := append(deliveryFields(d), bson.E{Key: "untold_until", Value: db.Micros(until)})
		if d.Status.Final() && n.Kind.Secret() {
			fields = append(fields, bson.E{Key: "data", Value: "{}"})
		}
		if n.Addressee == message.ByOrder(n.OrderID) && n.Recipient != "" {
			// An account that was erased while the letter was under way stays erased.
			models = append(models, update(append(slices.Clone(held), bson.E{Key: "addressee", Value: n.Addressee}),
				is("$set", is("recipient", store.Fit(n.Recipient, 255)))))
		}
		models = append(models, update(held, bson.D{{Key: "$set", Value: fields}, {Key: "$addToSet", Value: is("history", toStep(store.StepOf(d, now)))}}))
	}
	// In order: a recipient is noted while the claim is still there.
	if _, err := s.notifications.BulkWrite(ctx, models, options.BulkWrite().SetOrdered(true)); err != nil {
		return nil, wrap("settle deliveries", err)
	}
	untold, err := find[notification](ctx, s.notifications, bson.D{{Key: "_id", Value: in(ids)}, {Key: "untold_until", Value: db.Micros(until)}},
		options.Find().SetProjection(is("_id", 1)))
	if err != nil {
		return nil, err
	}
	mine := set(untold)
	kept := make([]store.Entry, 0, len(untold))
	for _, e := range entries {
		if mine[e.Notification.ID] {
			kept = append(kept, e)
		}
	}
	return kept, nil
}

func deliveryFields(d message.DeliveryState) bson.D {
	return bson.D{{Key: "status", Value: string(d.Status)}, {Key: "attempts", Value: d.Attempts}, {Key: "version", Value: d.Version},
		{Key: "due_at", Value: db.Micros(d.DueAt)}, {Key: "code", Value: store.Fit(d.Code, 64)}, {Key: "reason", Value: store.Fit(d.Reason, 512)},
		{Key: "sent_at", Value: db.Micros(d.SentAt)}, {Key: "doubt", Value: d.Doubt}, {Key: "provider", Value: store.Fit(d.Provider, 64)},
		{Key: "provider_id", Value: store.Fit(d.ProviderID, 128)}}
}

// Told implements app.Store.
func (s *Store) Told(ctx context.Context, entries []store.Entry) error {
	models := make([]driver.WriteModel, len(entries))
	for i := range entries {
		d := entries[i].Delivery.State()
		models[i] = update(bson.D{{Key: "_id", Value: d.NotificationID}, {Key: "version", Value: d.Version}}, is("$set", is("untold_until", int64(0))))
	}
	_, err := change(ctx, s.notifications, models)
	return err
}

// Untold implements app.Store.
func (s *Store) Untold(ctx context.Context, now time.Time, limit int) ([]store.Entry, error) {
	left := is("untold_until", bson.D{{Key: "$gt", Value: int64(0)}, {Key: "$lte", Value: db.Micros(now)}})
	found, err := find[notification](ctx, s.notifications, left, options.Find().SetSort(is("untold_until", 1)).SetLimit(int64(limit)).SetProjection(is("data", 0)))
	return toEntries(found), err
}

func toEntries(documents []notification) []store.Entry {
	out := make([]store.Entry, len(documents))
	for i := range documents {
		out[i] = documents[i].entry()
	}
	return out
}

// cancel withdraws an erased account's message that waits.
func cancel(id string) driver.WriteModel {
	return update(bson.D{{Key: "_id", Value: id}, {Key: "status", Value: string(message.Queued)}}, bson.D{
		{Key: "$set", Value: bson.D{{Key: "status", Value: string(message.Cancelled)}, {Key: "due_at", Value: int64(0)},
			{Key: "code", Value: message.RecipientWasErased}, {Key: "reason", Value: ""}, {Key: "untold_until", Value: int64(0)}}},
		{Key: "$inc", Value: is("version", int64(1))}})
}
