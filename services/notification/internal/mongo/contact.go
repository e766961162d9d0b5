package mongo

import (
	"context"
	"errors"

	driver "go.mongodb.org/mongo-driver/v2/mongo"

	"emporium/services/notification/internal/store"
)

// Contact implements app.Store.
func (s *Store) Contact(ctx context.Context, userID string) (c store.Contact, found bool, err error) {
	var d contact
	err = s.users.FindOne(ctx, is("_id", userID)).Decode(&d)
	if errors.Is(err, driver.ErrNoDocuments) || err == nil && d.Erased {
		return c, false, nil
	}
	if err != nil {
		return c, false, wrap("find a contact", err)
	}
	return store.Contact{UserID: d.ID, Email: d.Email, Name: d.Name, Locale: d.Locale, Phone: d.Phone, EmailVerified: d.EmailVerified, Version: d.Version}, true, nil
}
