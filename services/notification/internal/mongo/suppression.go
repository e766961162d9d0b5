package mongo

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// suppression is an address that is not written to. Its id holds the unique key, and sorts as lists do.
type suppression struct {
	ID             string `bson:"_id"`
	Channel        string `bson:"channel"`
	Address        string `bson:"address"`
	Reason         string `bson:"reason"`
	Detail         string `bson:"detail"`
	NotificationID string `bson:"notification_id"`
	By             string `bson:"entered_by"`
	CreatedAt      int64  `bson:"created_at"`
}

func suppressionID(c message.Channel, address string) string { return string(c) + " " + address }

func (e *suppression) suppression() message.Suppression {
	return message.Suppression{Channel: message.Channel(e.Channel), Address: e.Address, Reason: message.SuppressionReason(e.Reason), Detail: e.Detail,
		NotificationID: e.NotificationID, By: e.By, CreatedAt: db.Time(e.CreatedAt)}
}

// Suppress implements app.Store: each is inserted, or replaces one with a weaker reason.
func (s *Store) Suppress(ctx context.Context, _ *db.Tx, list []message.Suppression) error {
	documents := make([]suppression, len(list))
	models := make([]driver.WriteModel, len(list))
	for i := range list {
		e := &list[i]
		address := store.Fit(e.Address, 255)
		documents[i] = suppression{ID: suppressionID(e.Channel, address), Channel: string(e.Channel), Address: address, Reason: string(e.Reason),
			Detail: store.Fit(e.Detail, 512), NotificationID: e.NotificationID, By: e.By, CreatedAt: db.Micros(e.CreatedAt)}
		weaker := bson.A{}
		for _, r := range message.SuppressionReasons() {
			if was := (message.Suppression{Reason: r}); !was.Covers(e.Reason) {
				weaker = append(weaker, string(r))
			}
		}
		d := &documents[i]
		models[i] = update(bson.D{{Key: "_id", Value: d.ID}, {Key: "reason", Value: is("$in", weaker)}}, is("$set", bson.D{{Key: "reason", Value: d.Reason},
			{Key: "detail", Value: d.Detail}, {Key: "notification_id", Value: d.NotificationID}, {Key: "entered_by", Value: d.By}, {Key: "created_at", Value: d.CreatedAt}}))
	}
	if err := add(ctx, s.suppressions, documents); err != nil {
		return err
	}
	_, err := change(ctx, s.suppressions, models)
	return err
}

// Suppressed implements app.Store.
func (s *Store) Suppressed(ctx context.Context, c message.Channel, addresses []string) (map[string]message.Suppression, error) {
	if len(addresses) == 0 {
		return nil, nil
	}
	ids := make([]string, len(addresses))
	for i, a := range addresses {
		ids[i] = suppressionID(c, a)
	}
	found, err := find[suppression](ctx, s.suppressions, is("_id", in(ids)))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	out := make(map[string]message.Suppression, len(found))
	for i := range found {
		out[found[i].Address] = found[i].suppression()
	}
	return out, nil
}

// ListSuppressions implements app.Store.
func (s *Store) ListSuppressions(ctx context.Context, f store.SuppressionFilter) ([]message.Suppression, error) {
	filter := bson.D{}
	for _, c := range []struct{ field, value string }{{"channel", string(f.Channel)}, {"reason", string(f.Reason)}, {"address", f.Address}} {
		if c.value != "" {
			filter = append(filter, bson.E{Key: c.field, Value: c.value})
		}
	}
	if f.After != "" {
		filter = append(filter, bson.E{Key: "_id", Value: is("$gt", suppressionID(f.AfterChannel, f.After))})
	}
	found, err := find[suppression](ctx, s.suppressions, filter, options.Find().SetSort(is("_id", 1)).SetLimit(int64(f.Limit)))
	if err != nil {
		return nil, err
	}
	out := make([]message.Suppression, len(found))
	for i := range found {
		out[i] = found[i].suppression()
	}
	return out, nil
}

// Unsuppress implements app.Store.
func (s *Store) Unsuppress(ctx context.Context, _ *db.Tx, c message.Channel, address string) error {
	done, err := s.suppressions.DeleteOne(ctx, is("_id", suppressionID(c, address)))
	if err != nil {
		return wrap("delete a suppression", err)
	}
	if done.DeletedCount == 0 {
		return fault.New(fault.NotFound, "The address is not suppressed.")
	}
	return nil
}
