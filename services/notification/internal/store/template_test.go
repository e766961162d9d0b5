package store_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// templates keeps versions, refuses a number twice, and says what is active.
func templates(t *testing.T, f fixture) {
	t.Helper()
	version := func(locale string, n int64, subject string) store.TemplateVersion {
		return store.TemplateVersion{Source: template.Source{Kind: message.OrderShipped, Locale: locale, Subject: subject, HTML: "<p>é</p>", Text: "é", SMS: "s"}, Version: n,
			Note: "note", Author: "usr_1", CreatedAt: now}
	}
	for _, v := range []store.TemplateVersion{version("en", 1, "one"), version("en", 2, "two"), version("de", 1, "eins")} {
		f.write(func(ctx context.Context, tx *db.Tx) error { return f.AddTemplate(ctx, tx, v) })
	}
	err := f.db.Write(t.Context(), func(tx *db.Tx) error { return f.AddTemplate(t.Context(), tx, version("en", 2, "again")) })
	if !fault.Is(err, fault.Conflict) {
		t.Errorf("a number is taken twice: %v", err)
	}
	got, err := f.Templates(t.Context(), message.OrderShipped, "en")
	if err != nil || len(got) != 2 || got[0] != version("en", 2, "two") || got[1] != version("en", 1, "one") {
		t.Errorf("got %+v, %v", got, err)
	}
	if active, sources, err := f.ActiveTemplates(t.Context()); err != nil || len(active)+len(sources) != 0 {
		t.Errorf("before anything is active: %v, %v, %v", active, sources, err)
	}
	activate := func(locale string, n, previous int64) {
		t.Helper()
		f.write(func(ctx context.Context, tx *db.Tx) error {
			return f.SetActiveTemplate(ctx, tx, store.TemplateActive{Kind: message.OrderShipped, Locale: locale, Version: n, Previous: previous, Author: "usr_1", ChangedAt: now})
		})
	}
	activate("en", 1, 0)
	activate("en", 2, 1)
	activate("de", 0, 1)
	active, sources, err := f.ActiveTemplates(t.Context())
	if err != nil || len(active) != 2 || active[0].Locale != "de" || active[0].Version != 0 || active[1].Version != 2 || active[1].Previous != 1 || !active[1].ChangedAt.Equal(now) {
		t.Errorf("active: %+v, %v", active, err)
	}
	if len(sources) != 1 || sources[0] != version("en", 2, "two") {
		t.Errorf("sources: %+v", sources)
	}
}

// aged walks through messages in their order, empties some and deletes others.
func aged(t *testing.T, f fixture) {
	t.Helper()
	var entries []store.Entry
	for i := range 5 {
		n := message.Notification{ID: fmt.Sprintf("ntf_age_%d", i), EventID: fmt.Sprintf("evt_%d", i), Kind: message.Welcome, Channel: message.Email, Addressee: "ada@example.org",
			Recipient: "ada@example.org", Name: "Ada", Data: []byte(`{"secret":1}`), CreatedAt: now.Add(time.Duration(i) * time.Hour)}
		entries = append(entries, store.Entry{Notification: n, Delivery: message.NewDelivery(n.ID, now.Add(time.Duration(i)*time.Hour))})
	}
	f.insert(entries...)
	jobs, until := f.claim(now, 1) // the first comes to its end
	f.settle(until, jobs)
	list, err := f.Oldest(t.Context(), "", 3)
	if err != nil || len(list) != 3 || list[0].ID != "ntf_age_0" || !list[0].CreatedAt.Equal(now) || list[1].Final || !list[1].Body || list[2].ID != "ntf_age_2" {
		t.Fatalf("got %+v, %v", list, err)
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		return f.PurgeBodies(ctx, tx, []string{"ntf_age_1", "ntf_age_3"})
	})
	f.write(func(ctx context.Context, tx *db.Tx) error { return f.DeleteMessages(ctx, tx, []string{"ntf_age_0"}) })
	f.write(func(ctx context.Context, tx *db.Tx) error {
		return errors.Join(f.PurgeBodies(ctx, tx, nil), f.DeleteMessages(ctx, tx, nil))
	})
	if got := f.data("ntf_age_1"); got != "{}" {
		t.Errorf("the body is %s", got)
	}
	if _, err := f.Get(t.Context(), "ntf_age_0"); !fault.Is(err, fault.NotFound) {
		t.Errorf("a deleted message is found: %v", err)
	}
	list, err = f.Oldest(t.Context(), "ntf_age_2", 10)
	if err != nil || len(list) != 2 || list[0].Body || !list[1].Body {
		t.Errorf("got %+v, %v", list, err)
	}
}
