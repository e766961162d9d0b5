package mongo

import (
	"context"
	"errors"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/services/notification/internal/store"
)

// Erased implements app.Store.
func (s *Store) Erased(ctx context.Context, _ *db.Tx, userIDs []string) (map[string]bool, error) {
	found, err := find[contact](ctx, s.users, bson.D{{Key: "_id", Value: in(userIDs)}, {Key: "erased", Value: true}}, options.Find().SetProjection(is("_id", 1)))
	out := make(map[string]bool, len(found))
	for i := range found {
		out[found[i].ID] = true
	}
	return out, err
}

// Contact implements app.Store.
func (s *Store) Contact(ctx context.Context, userID string) (c store.Contact, found bool, err error) {
	var d contact
	err = s.users.FindOne(ctx, is("_id", userID)).Decode(&d)
	if errors.Is(err, driver.ErrNoDocuments) || err == nil && d.Erased {
		return store.Contact{Grave: d.Grave}, false, nil
	}
	if err != nil {
		return c, false, wrap("find a contact", err)
	}
	return store.Contact{UserID: d.ID, Email: d.Email, Name: d.Name, Locale: d.Locale, Phone: d.Phone, EmailVerified: d.EmailVerified, Version: d.Version}, true, nil
}
