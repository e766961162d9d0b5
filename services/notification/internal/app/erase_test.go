package app_test

import (
	"bytes"
	"context"
	"errors"
	netmail "net/mail"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// apart takes no part in transactions, as a store of documents: what it has erased stays erased, whatever becomes of the rest.
type apart struct {
	app.Store
	graves map[string]string
	breaks bool
}

func (s *apart) Erase(_ context.Context, _ *db.Tx, userID, key string) error {
	if _, done := s.graves[userID]; !done {
		s.graves[userID] = key
	}
	if s.breaks {
		s.breaks = false
		return errors.New("the process has ended")
	}
	return nil
}

func (s *apart) Contact(ctx context.Context, userID string) (store.Contact, bool, error) {
	if key, gone := s.graves[userID]; gone {
		return store.Contact{Grave: key}, false, nil
	}
	return s.Store.Contact(ctx, userID)
}

// TestAnErasureThatBrokeOffIsFinished ends the process after the documents were erased and before the consents are: the
// newsletter that the owner agreed to without signing in ends with the second try, and one that is agreed to later does not.
func TestAnErasureThatBrokeOffIsFinished(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	signer, err := link.New(bytes.Repeat([]byte{7}, link.MinKey))
	if err != nil {
		t.Fatal(err)
	}
	templates, err := template.New(template.Shop{Name: "Emporium"})
	if err != nil {
		t.Fatal(err)
	}
	st := &apart{Store: f.store, graves: map[string]string{}, breaks: true}
	a, err := app.New(app.Options{DB: f.db, Store: st, Outbox: event.NewOutbox("notification", f.clock, id.System), Templates: templates, Sender: f.channel, Clock: f.clock,
		IDs: id.System, Log: kittest.Logger(t), From: netmail.Address{Address: "orders@shop.example"},
		Offers: app.OfferOptions{Store: f.store, Signer: signer, PublicURL: "https://shop.example", Shop: "Emporium"}})
	if err != nil {
		t.Fatal(err)
	}
	const email = "ada@example.org"
	c := consent.New(signer.Key(message.Email, email), message.Email, message.Promotional, email)
	grant := func() {
		t.Helper()
		p, _ := c.Grant(consent.Act{Source: consent.ByLink, At: f.clock.Now()})
		err := f.db.Write(t.Context(), func(tx *db.Tx) error {
			return errors.Join(f.store.SaveConsents(t.Context(), tx, []consent.Consent{c}, []consent.Proof{p}),
				f.store.PutContacts(t.Context(), tx, []store.Contact{{UserID: "usr_1", Email: email, EmailVerified: true, Version: 1}}))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	grant()
	f.clock.Advance(time.Hour)
	cause := event.Of[contract.UserErased]{Event: event.Event{ID: "evt_1", Time: f.clock.Now()}, Payload: contract.UserErased{UserID: "usr_1", Version: 2}}
	erase := func() error {
		return f.db.Write(t.Context(), func(tx *db.Tx) error { return a.OnErased(t.Context(), tx, []event.Of[contract.UserErased]{cause}) })
	}
	if err := erase(); err == nil {
		t.Fatal("the process did not end")
	}
	if err := erase(); err != nil {
		t.Fatal(err)
	}
	read := func() consent.Consent {
		t.Helper()
		known, err := f.store.Consents(t.Context(), nil, []string{c.ID()})
		if err != nil {
			t.Fatal(err)
		}
		return known[c.ID()]
	}
	if c = read(); c.State != consent.Withdrawn || c.Address != "" {
		t.Errorf("after the second try there is %+v", c)
	}
	// Whoever agrees anew is not the erased account, also when the event comes once more.
	f.clock.Advance(time.Hour)
	c.Address = email
	grant()
	if err := erase(); err != nil {
		t.Fatal(err)
	}
	if c = read(); c.State != consent.Granted {
		t.Errorf("what was agreed to later is %+v", c)
	}
}
