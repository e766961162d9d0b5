package app_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	netmail "net/mail"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/campaign"
	lines "emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// points are the steps at which the process can be made to end: inside transactions, which then do not commit, between
// them, and while letters are under way.
var points = []string{"gathered", "add recipients", "read waiting", "insert messages", "mark queued", "save campaign", "claimed", "half sent", "all sent"}

// slow are points that take seconds, since results are written with patience: each database gets one.
var slow = []string{"settle", "note progress"}

var errKilled = errors.New("the process has ended")

// killer ends the process at a point, after that has been passed a number of times.
type killer struct {
	point string
	after int
}

func (k *killer) at(point string) error {
	if k == nil || k.point != point {
		return nil
	}
	if k.after--; k.after < 0 {
		return errKilled
	}
	return nil
}

// mortal is a store whose process may end.
type mortal struct {
	*store.Store
	*killer
}

func (m mortal) Audience(ctx context.Context, ch message.Channel, after string, limit int) ([]consent.Consent, error) {
	list, err := m.Store.Audience(ctx, ch, after, limit)
	return list, errors.Join(err, m.at("gathered"))
}

func (m mortal) AddRecipients(ctx context.Context, tx *db.Tx, list []campaign.Recipient) error {
	return errors.Join(m.Store.AddRecipients(ctx, tx, list), m.at("add recipients"))
}

func (m mortal) Waiting(ctx context.Context, tx *db.Tx, campaignID string, limit int) ([]campaign.Recipient, error) {
	list, err := m.Store.Waiting(ctx, tx, campaignID, min(limit, 7)) // small portions have more seams
	return list, errors.Join(err, m.at("read waiting"))
}

func (m mortal) Insert(ctx context.Context, tx *db.Tx, entries []store.Entry) error {
	return errors.Join(m.Store.Insert(ctx, tx, entries), m.at("insert messages"))
}

func (m mortal) Queue(ctx context.Context, tx *db.Tx, ids []string, now time.Time) error {
	return errors.Join(m.Store.Queue(ctx, tx, ids, now), m.at("mark queued"))
}

func (m mortal) SaveCampaign(ctx context.Context, tx *db.Tx, c *campaign.Campaign) error {
	return errors.Join(m.Store.SaveCampaign(ctx, tx, c), m.at("save campaign"))
}

func (m mortal) Claim(ctx context.Context, lane message.Lane, now, until time.Time, limit int) ([]store.Job, error) {
	jobs, err := m.Store.Claim(ctx, lane, now, until, limit)
	if len(jobs) > 0 {
		err = errors.Join(err, m.at("claimed")) // the claim is committed
	}
	return jobs, err
}

func (m mortal) Settle(ctx context.Context, tx *db.Tx, until, now time.Time, entries []store.Entry) ([]store.Entry, error) {
	kept, err := m.Store.Settle(ctx, tx, until, now, entries)
	return kept, errors.Join(err, m.at("settle"))
}

func (m mortal) Move(ctx context.Context, tx *db.Tx, ids []string, from []campaign.Progress, to campaign.Progress, reason string, now time.Time) error {
	return errors.Join(m.Store.Move(ctx, tx, ids, from, to, reason, now), m.at("note progress"))
}

// postbox counts what arrives at each address.
type postbox struct {
	got map[string]int
	*killer
}

func (*postbox) Name() string { return "postbox" }

func (p *postbox) Send(_ context.Context, letters []message.Letter) []message.Outcome {
	for i := range letters {
		if i == (len(letters)+1)/2 && p.at("half sent") != nil {
			panic(errKilled)
		}
		p.got[letters[i].To.Address]++
	}
	if p.at("all sent") != nil {
		panic(errKilled)
	}
	return make([]message.Outcome, len(letters))
}

// shop is what survives the end of a process: the database, the mailboxes and the time. The built-in templates are the same in each, and
// read once.
type shop struct {
	t         *testing.T
	db        *db.DB
	clock     *clock.Fake
	templates *template.Set
	got       map[string]int
}

func (s *shop) boot(k *killer) *app.App {
	s.t.Helper()
	signer, err := link.New(bytes.Repeat([]byte{7}, link.MinKey))
	if err != nil {
		s.t.Fatal(err)
	}
	line, err := lines.NewLine(message.Email, lines.LineOptions{Clock: s.clock}, lines.Provider{Channel: &postbox{s.got, k}})
	if err != nil {
		s.t.Fatal(err)
	}
	st := mortal{store.New(s.db), k}
	a, err := app.New(app.Options{DB: s.db, Store: st, Outbox: event.NewOutbox("notification", s.clock, id.System), Templates: s.templates,
		Sender: lines.NewExchange(map[message.Channel]*lines.Line{message.Email: line}), Clock: s.clock, IDs: id.System, Log: kittest.Logger(s.t),
		From: netmail.Address{Name: "Emporium", Address: "orders@shop.example"}, Batch: 5, Pace: -1, Lease: time.Minute,
		Offers: app.OfferOptions{Store: st, Signer: signer, PublicURL: "https://shop.example", Shop: "Emporium"}})
	if err != nil {
		s.t.Fatal(err)
	}
	return a
}

// live works until nothing is left to do; alive is false when the process ended before.
func (s *shop) live(a *app.App) (alive bool) {
	defer func() {
		if p := recover(); p != nil && p != errKilled { //nolint:errorlint // it is this one or a bug
			panic(p)
		}
	}()
	ctx, cancel := context.WithTimeout(s.t.Context(), 20*time.Second)
	defer cancel()
	for {
		more, err := a.Campaigns(ctx)
		if err == nil {
			var sent bool
			sent, err = a.Deliver(ctx)
			more = more || sent
		}
		if err != nil {
			if !errors.Is(err, errKilled) {
				s.t.Fatal(err)
			}
			return false
		}
		if !more {
			return true
		}
	}
}

func (s *shop) agree(n int) {
	s.t.Helper()
	st := store.New(s.db)
	signer, err := link.New(bytes.Repeat([]byte{7}, link.MinKey))
	if err != nil {
		s.t.Fatal(err)
	}
	list := make([]consent.Consent, n)
	proofs := make([]consent.Proof, n)
	for i := range list {
		address := fmt.Sprintf("r%d@example.org", i)
		list[i] = consent.New(signer.Key(message.Email, address), message.Email, message.Promotional, address)
		proofs[i], _ = list[i].Grant(consent.Act{Source: consent.ByStaff, At: s.clock.Now()})
	}
	if err := s.db.Write(s.t.Context(), func(tx *db.Tx) error { return st.SaveConsents(s.t.Context(), tx, list, proofs) }); err != nil {
		s.t.Fatal(err)
	}
}

// TestNobodyGetsACampaignTwice ends the process at every point, and at many of them one after the other, with a campaign in
// the middle of its way. Whatever happens, it comes to its end, nobody gets two letters, everybody is accounted for, and
// whoever got none was with the senders when these died.
func TestNobodyGetsACampaignTwice(t *testing.T) {
	t.Parallel()
	for _, database := range kittest.Databases(t) {
		t.Run(database.Name, func(t *testing.T) {
			t.Parallel()
			d, err := db.Open(t.Context(), database.URL(t), db.Options{Name: "notification", Migrations: store.Migrations})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = d.Close() })
			templates, err := template.New(template.Shop{Name: "Emporium"})
			if err != nil {
				t.Fatal(err)
			}
			const people = 23
			s := &shop{t: t, db: d, templates: templates, clock: clock.NewFake(time.Date(2026, 11, 16, 12, 0, 0, 0, time.UTC))}
			s.agree(people)
			var deaths []killer
			run := func() {
				t.Helper()
				s.got = map[string]int{}
				s.clock.Set(time.Date(2026, 11, 16, 12, 0, 0, 0, time.UTC)) // within the hours of promotions
				a := s.boot(nil)
				c, err := a.CreateCampaign(s.t.Context(), campaign.Plan{Name: "x", Channel: message.Email, DefaultLocale: "en",
					Content: map[string]campaign.Content{"en": {Subjects: []string{"S"}, Headline: "H", Body: "B"}}}, "usr_x")
				if err != nil {
					t.Fatalf("create: %v", err)
				}
				if _, err := a.ScheduleCampaign(s.t.Context(), c.ID, time.Time{}); err != nil {
					t.Fatalf("start: %v", err)
				}
				lost := 0
				for _, k := range deaths {
					if !s.live(s.boot(&k)) && (k.point == "claimed" || k.point == "half sent" || k.point == "all sent" || k.point == "settle" || k.point == "note progress") {
						lost++
					}
					s.clock.Set(s.clock.Now().Add(2 * time.Minute))
				}
				for range 3 { // what was claimed by the dead is found out about after the end of the claim
					if !s.live(s.boot(nil)) {
						t.Fatalf("it died by itself")
					}
					s.clock.Set(s.clock.Now().Add(2 * time.Minute))
				}
				by, err := a.Statistics(s.t.Context(), c.ID)
				if err != nil {
					t.Fatalf("statistics: %v", err)
				}
				done, err := a.Campaign(s.t.Context(), c.ID)
				if err != nil || done.Status != campaign.Completed {
					t.Fatalf("after %v the campaign is %s, %v: %+v", deaths, done.Status, err, by)
				}
				sent, failed := by[0].By[campaign.Sent], by[0].By[campaign.Failed]
				if sent+failed != people || failed > int64(5*lost) {
					t.Fatalf("after %v: %+v", deaths, by)
				}
				for address, n := range s.got {
					if n > 1 {
						t.Fatalf("after %v %s got it %d times", deaths, address, n)
					}
				}
				if len(s.got) < int(sent) {
					t.Fatalf("after %v: %d were sent, %d arrived", deaths, sent, len(s.got))
				}
			}
			run()
			afters := 1
			if database.Name == "sqlite" {
				afters = 2
			}
			for _, p := range points {
				for after := range afters {
					deaths = []killer{{p, after}}
					run()
				}
			}
			deaths = []killer{{slow[len(database.Name)%2], 0}}
			run()
			if database.Name != "sqlite" || testing.Short() {
				return
			}
			several := rapid.SliceOfN(rapid.Custom(func(r *rapid.T) killer {
				return killer{rapid.SampledFrom(points).Draw(r, "point"), rapid.IntRange(0, 4).Draw(r, "after")}
			}), 2, 6)
			for seed := range 6 {
				deaths = several.Example(seed)
				run()
			}
		})
	}
}
