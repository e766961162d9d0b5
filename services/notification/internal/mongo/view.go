package mongo

import (
	"context"
	"math"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/services/notification/internal/store"
)

// versioned is a view's document.
type versioned interface {
	key() (id string, version int64)
}

func (o order) key() (string, int64)   { return o.ID, o.Version }
func (p payment) key() (string, int64) { return p.ID, p.Version }
func (c contact) key() (string, int64) { return c.ID, c.Version }

// put notes documents, unless something newer is known. Inserting comes first: whoever else writes the same document, the
// update after it finds one to compare with.
func put[T versioned](ctx context.Context, c *driver.Collection, documents []T, onlyKnown bool) error {
	if !onlyKnown {
		if err := add(ctx, c, documents); err != nil {
			return err
		}
	}
	models := make([]driver.WriteModel, len(documents))
	for i, d := range documents {
		id, version := d.key()
		raw, err := bson.Marshal(d)
		if err != nil {
			return err
		}
		var set bson.D
		if err := bson.Unmarshal(raw, &set); err != nil {
			return err
		}
		models[i] = update(bson.D{{Key: "_id", Value: id}, {Key: "version", Value: is("$lt", version)}}, is("$set", set[1:])) // all but the _id
	}
	_, err := change(ctx, c, models)
	return err
}

// AddOrders implements app.Store.
func (s *Store) AddOrders(ctx context.Context, _ *db.Tx, orders []store.OrderView) error {
	documents := make([]order, len(orders))
	for i := range orders {
		documents[i] = toOrder(&orders[i])
	}
	return add(ctx, s.orders, documents)
}

// PutOrders implements app.Store.
func (s *Store) PutOrders(ctx context.Context, _ *db.Tx, orders []store.OrderView) error {
	documents := make([]order, len(orders))
	for i := range orders {
		documents[i] = toOrder(&orders[i])
	}
	return put(ctx, s.orders, documents, false)
}

// PutContacts implements app.Store.
func (s *Store) PutContacts(ctx context.Context, _ *db.Tx, contacts []store.Contact) error {
	documents := make([]contact, len(contacts))
	for i := range contacts {
		documents[i] = toContact(&contacts[i])
	}
	return put(ctx, s.users, documents, false)
}

// PutPayments implements app.Store.
func (s *Store) PutPayments(ctx context.Context, _ *db.Tx, payments []store.PaymentView, onlyKnown bool) error {
	documents := make([]payment, len(payments))
	for i := range payments {
		documents[i] = payment{ID: payments[i].ID, Version: payments[i].Version, Status: store.Fit(payments[i].Status, 32)}
	}
	return put(ctx, s.payments, documents, onlyKnown)
}

// Erase implements app.Store. The grave comes first, so that nothing that is repeated raises the account again.
func (s *Store) Erase(ctx context.Context, _ *db.Tx, userID, key string) error {
	grave := contact{ID: userID, Version: math.MaxInt64, Erased: true, Grave: key}
	if err := put(ctx, s.users, []contact{grave}, false); err != nil {
		return err
	}
	blank := bson.D{{Key: "email", Value: ""}, {Key: "name", Value: ""}, {Key: "token", Value: ""}, {Key: "phone", Value: ""}}
	if _, err := s.orders.UpdateMany(ctx, is("customer_id", userID), is("$set", blank)); err != nil {
		return wrap("update orders", err)
	}
	known, err := find[struct {
		ID string `bson:"_id"`
	}](ctx, s.notifications, is("user_id", userID), options.Find().SetProjection(is("_id", 1)))
	if err != nil {
		return err
	}
	models := make([]driver.WriteModel, 0, 2*len(known))
	for _, n := range known {
		models = append(models, update(is("_id", n.ID), is("$set", bson.D{{Key: "addressee", Value: graveOf(n.ID)}, {Key: "recipient", Value: ""},
			{Key: "name", Value: ""}, {Key: "data", Value: "{}"}, {Key: "reason", Value: ""},
			{Key: "history", Value: bson.A{}}})), cancel(n.ID))
	}
	_, err = change(ctx, s.notifications, models)
	return err
}

// graveOf is the addressee of an erased account's message: the recipient is forgotten, the message is not.
func graveOf(notificationID string) string { return "erased:" + notificationID }

// Buyers implements app.Store.
func (s *Store) Buyers(ctx context.Context, _ *db.Tx, orderIDs []string) (map[string]store.OrderView, error) {
	found, err := find[order](ctx, s.orders, is("_id", in(orderIDs)), options.Find().SetProjection(bson.D{{Key: "phone", Value: 1}, {Key: "customer_id", Value: 1}}))
	if err != nil {
		return nil, err
	}
	out := make(map[string]store.OrderView, len(found))
	for i := range found {
		out[found[i].ID] = store.OrderView{ID: found[i].ID, Phone: found[i].Phone, CustomerID: found[i].CustomerID}
	}
	return out, nil
}
