package mongo

import (
	"context"
	"errors"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/store"
)

// List implements app.Store.
func (s *Store) List(ctx context.Context, f store.Filter) ([]store.Entry, error) {
	filter := bson.D{}
	for _, c := range []struct{ field, value string }{{"order_id", f.OrderID}, {"recipient", f.Recipient}, {"status", string(f.Status)}} {
		if c.value != "" {
			filter = append(filter, bson.E{Key: c.field, Value: c.value})
		}
	}
	if f.Before != "" {
		filter = append(filter, bson.E{Key: "_id", Value: is("$lt", f.Before)})
	}
	found, err := find[notification](ctx, s.notifications, filter, options.Find().SetSort(newestFirst).SetLimit(int64(f.Limit)).SetProjection(is("data", 0)))
	return toEntries(found), err
}

// Get implements app.Store.
func (s *Store) Get(ctx context.Context, id string) (store.Entry, error) {
	var n notification
	err := s.notifications.FindOne(ctx, is("_id", id), options.FindOne().SetProjection(is("data", 0))).Decode(&n)
	if errors.Is(err, driver.ErrNoDocuments) {
		return store.Entry{}, fault.New(fault.NotFound, "There is no such notification.")
	}
	if err != nil {
		return store.Entry{}, wrap("find a notification", err)
	}
	return n.entry(), nil
}

// Load implements app.Store. Nothing is locked: Save refuses what has changed since.
func (s *Store) Load(ctx context.Context, _ *db.Tx, id string) (store.Entry, error) {
	return s.Get(ctx, id)
}

// Save implements app.Store. It writes the version that follows the stored one, and waits for nobody: while the last
// outcome's event may be missing in the outbox, the state that it tells of must stay.
func (s *Store) Save(ctx context.Context, _ *db.Tx, e store.Entry) error {
	state := e.Delivery.State()
	before := bson.D{{Key: "_id", Value: state.NotificationID}, {Key: "version", Value: state.Version - 1}, {Key: "untold_until", Value: int64(0)}}
	r, err := s.notifications.UpdateOne(ctx, before, is("$set", append(deliveryFields(state), receiptFields(state.Receipt, state.ReceiptAt)...)))
	if err != nil {
		return wrap("save a delivery", err)
	}
	if r.MatchedCount == 0 {
		return fault.New(fault.Conflict, "The notification is being changed at the moment; read it again, and try again in a minute.")
	}
	return nil
}
