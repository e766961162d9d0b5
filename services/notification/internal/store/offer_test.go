package store_test

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// offered is a store with its database.
type offered struct {
	*store.Store
	*db.DB
}

// offers runs a test over every dialect.
func offers(t *testing.T, test func(t *testing.T, s offered, write func(fn func(tx *db.Tx) error))) {
	t.Helper()
	t.Parallel()
	for _, database := range kittest.Databases(t) {
		t.Run(database.Name, func(t *testing.T) {
			t.Parallel()
			d, err := db.Open(t.Context(), database.URL(t), db.Options{Name: "notification", Migrations: store.Migrations})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = d.Close() })
			test(t, offered{store.New(d), d}, func(fn func(tx *db.Tx) error) {
				t.Helper()
				if err := d.Write(t.Context(), fn); err != nil {
					t.Fatal(err)
				}
			})
		})
	}
}

var monday = time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)

func TestConsentsKeepTheirProof(t *testing.T) {
	offers(t, func(t *testing.T, s offered, write func(func(tx *db.Tx) error)) {
		c := consent.New("key1", message.Email, message.Promotional, "ada@example.org")
		c.UserID, c.Name, c.Locale = "usr_1", "Ada", "en"
		asked, _ := c.Ask(consent.Act{Source: consent.ByForm, TextVersion: "v1", At: monday})
		write(func(tx *db.Tx) error {
			return s.SaveConsents(t.Context(), tx, []consent.Consent{c}, []consent.Proof{asked})
		})
		stale := c
		granted, _, err := c.Confirm(monday, consent.Act{Source: consent.ByLink, Evidence: "e1", At: monday.Add(time.Minute)})
		if err != nil {
			t.Fatal(err)
		}
		write(func(tx *db.Tx) error {
			known, err := s.Consents(t.Context(), tx, []string{c.ID(), "other:promotional"})
			if err != nil {
				return err
			}
			if diff := cmp.Diff(map[string]consent.Consent{stale.ID(): stale}, known); diff != "" {
				t.Errorf("read back (-want +got)\n%s", diff)
			}
			return s.SaveConsents(t.Context(), tx, []consent.Consent{c}, []consent.Proof{granted})
		})
		// Whoever did not see the last change cannot overwrite it: the proof has the version in its name.
		late, _ := stale.Withdraw(consent.Act{Source: consent.ByLink, At: monday})
		if err := s.Write(t.Context(), func(tx *db.Tx) error {
			return s.SaveConsents(t.Context(), tx, []consent.Consent{stale}, []consent.Proof{late})
		}); !fault.Is(err, fault.Conflict) {
			t.Errorf("a change that missed another: %v", err)
		}
		write(func(tx *db.Tx) error {
			has, err := s.HasEvidence(t.Context(), tx, "key1", "e1")
			if !has {
				t.Error("the evidence is not there")
			}
			return err
		})
		proofs, err := s.Proofs(t.Context(), "key1")
		if diff := cmp.Diff([]consent.Proof{asked, granted}, proofs); diff != "" || err != nil {
			t.Errorf("proofs %v (-want +got)\n%s", err, diff)
		}
		audience, err := s.Audience(t.Context(), message.Email, "", 10)
		if err != nil || len(audience) != 1 || audience[0].Key != "key1" {
			t.Errorf("audience %+v, %v", audience, err)
		}
		if audience, err := s.Audience(t.Context(), message.Email, "key1", 10); err != nil || len(audience) != 0 {
			t.Errorf("after the last one: %+v, %v", audience, err)
		}
		first, err := s.LinkKey(t.Context(), "aa")
		second, err2 := s.LinkKey(t.Context(), "bb")
		if err != nil || err2 != nil || first != "aa" || second != "aa" {
			t.Errorf("link keys %q %q, %v %v", first, second, err, err2)
		}
	})
}

// TestARequestThatWasPurgedCountsOn: the row is empty, and the next change has a proof of its own.
func TestARequestThatWasPurgedCountsOn(t *testing.T) {
	offers(t, func(t *testing.T, s offered, write func(func(tx *db.Tx) error)) {
		c := consent.New("key1", message.Email, message.Promotional, "ada@example.org")
		c.Name, c.Locale = "Ada", "en"
		ask := func(at time.Time) {
			p, ok := c.Ask(consent.Act{Source: consent.ByForm, TextVersion: "v1", At: at})
			if !ok {
				t.Fatalf("not asked at %s", at)
			}
			write(func(tx *db.Tx) error {
				wish := consent.Wish{UserID: "usr_1", Channel: message.Email, Purpose: message.Promotional, Address: c.Address, At: at}
				return errors.Join(s.SaveConsents(t.Context(), tx, []consent.Consent{c}, []consent.Proof{p}), s.PutWish(t.Context(), tx, wish))
			})
		}
		ask(monday)
		if n, err := s.PurgeOffers(t.Context(), monday.Add(time.Second), monday, 10); err != nil || n != 2 {
			t.Errorf("purged %d, %v", n, err)
		}
		if left, err := s.Wishes(t.Context(), "usr_1"); err != nil || len(left) != 0 {
			t.Errorf("wishes left: %+v, %v", left, err)
		}
		known, err := s.Consents(t.Context(), nil, []string{c.ID()})
		if err != nil {
			t.Fatal(err)
		}
		c = known[c.ID()]
		if c.State != "" || c.Address != "" || c.Name != "" || c.Locale != "" || c.Version != 1 {
			t.Errorf("left is %+v", c)
		}
		c.Address = "ada@example.org"
		ask(monday.Add(31 * 24 * time.Hour))
		if n, err := s.PurgeOffers(t.Context(), monday.Add(time.Second), monday, 10); err != nil || n != 0 {
			t.Errorf("purged %d of what is new, %v", n, err)
		}
		if proofs, err := s.Proofs(t.Context(), "key1"); err != nil || len(proofs) != 2 {
			t.Errorf("proofs %+v, %v", proofs, err)
		}
	})
}

func TestRecipientsMakeProgressAndAreCounted(t *testing.T) {
	offers(t, func(t *testing.T, s offered, write func(func(tx *db.Tx) error)) {
		list := []campaign.Recipient{
			{ID: "rcp_1", CampaignID: "cmp_1", Key: "k1", Progress: campaign.Waiting, Coupon: "C1"},
			{ID: "rcp_2", CampaignID: "cmp_1", Key: "k2", Progress: campaign.Waiting, Variant: 1, Name: "Ben", UserID: "usr_2"},
			{ID: "rcp_3", CampaignID: "cmp_1", Key: "k3", Progress: campaign.Waiting},
		}
		add := func(tx *db.Tx) error { return s.AddRecipients(t.Context(), tx, list) }
		write(add)
		write(func(tx *db.Tx) error {
			return s.AddRecipients(t.Context(), tx, []campaign.Recipient{{ID: "rcp_9", CampaignID: "cmp_1", Key: "k1", Progress: campaign.Waiting}})
		})
		write(func(tx *db.Tx) error {
			ctx := t.Context()
			waiting, err := s.Waiting(ctx, tx, "cmp_1", 10)
			if diff := cmp.Diff(list, waiting); diff != "" || err != nil {
				t.Errorf("waiting %v (-want +got)\n%s", err, diff)
			}
			if err := s.Queue(ctx, tx, []string{"rcp_1", "rcp_2"}, monday); err != nil {
				return err
			}
			if err := s.Move(ctx, tx, []string{"rcp_1", "rcp_3"}, []campaign.Progress{campaign.Queued}, campaign.Sent, "", monday); err != nil {
				return err
			}
			for since, want := range map[time.Time]int{monday: 1, monday.Add(time.Second): 0} {
				if all, recent, err := s.InFlight(ctx, tx, "cmp_1", since); err != nil || all != 1 || recent != want {
					t.Errorf("%d in flight, %d of them since %v, %v", all, recent, since, err)
				}
			}
			had, err := s.Promoted(ctx, tx, []string{"k1", "k2", "k3"}, monday)
			if diff := cmp.Diff(map[string]int{"k1": 1, "k2": 1}, had); diff != "" || err != nil {
				t.Errorf("promoted %v (-want +got)\n%s", err, diff)
			}
			if err := s.Did(ctx, tx, "rcp_1", campaign.Clicked, monday.Add(time.Hour)); err != nil {
				return err
			}
			if err := s.Did(ctx, tx, "rcp_1", campaign.Clicked, monday.Add(2*time.Hour)); err != nil {
				return err
			}
			byKey, byCoupon, err := s.Led(ctx, tx, []string{"k1", "k2"}, []string{"C1", "C2"}, monday)
			if err != nil || len(byKey) != 1 || byKey["k1"].ClickedAt != monday.Add(time.Hour) || len(byCoupon) != 1 {
				t.Errorf("led %+v %+v, %v", byKey, byCoupon, err)
			}
			sale := campaign.Sale{OrderID: "ord_1", CampaignID: "cmp_1", RecipientID: "rcp_1", Total: money.New(500, "EUR"), At: monday}
			if err := s.AddSales(ctx, tx, []campaign.Sale{sale, {OrderID: "ord_2", CampaignID: "cmp_1", RecipientID: "rcp_2", Variant: 1, Total: money.New(7, "JPY"), At: monday}}); err != nil {
				return err
			}
			return s.AddSales(ctx, tx, []campaign.Sale{sale})
		})
		got, err := s.Statistics(t.Context(), "cmp_1")
		want := map[int]campaign.Counts{
			0: {By: map[campaign.Progress]int64{campaign.Sent: 1, campaign.Waiting: 1}, Clicked: 1, Orders: 1, Revenue: []money.Money{money.New(500, "EUR")}},
			1: {By: map[campaign.Progress]int64{campaign.Queued: 1}, Orders: 1, Revenue: []money.Money{money.New(7, "JPY")}},
		}
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("statistics %v (-want +got)\n%s", err, diff)
		}
		write(func(tx *db.Tx) error { return s.ForgetBuyer(t.Context(), tx, "usr_2", []string{"k2"}) })
		if r, err := s.Recipient(t.Context(), "rcp_2"); err != nil || r.Name != "" || r.UserID != "" || r.Progress != campaign.Skipped {
			t.Errorf("forgotten: %+v, %v", r, err)
		}
		if n, err := s.PurgeOffers(t.Context(), monday, monday.Add(time.Second), 10); err != nil || n != 1 {
			t.Errorf("purged %d, %v", n, err)
		}
		if _, err := s.Recipient(t.Context(), "rcp_1"); !fault.Is(err, fault.NotFound) {
			t.Errorf("the old one is %v", err)
		}
	})
}

func TestPurchasesAndCategories(t *testing.T) {
	offers(t, func(t *testing.T, s offered, write func(func(tx *db.Tx) error)) {
		ctx := t.Context()
		list := []campaign.Purchase{
			{OrderID: "ord_1", Key: "k1", UserID: "usr_1", Amount: 10, Currency: "EUR", At: monday, ProductIDs: []string{"prd_1", "prd_2"}},
			{OrderID: "ord_2", Key: "k2", UserID: "usr_1", Amount: 20, Currency: "EUR", At: monday},
			{OrderID: "ord_3", Key: "k3", Amount: 30, Currency: "EUR", At: monday},
		}
		for range 2 {
			write(func(tx *db.Tx) error { return s.AddPurchases(ctx, tx, list) })
		}
		write(func(tx *db.Tx) error { return s.CancelPurchases(ctx, tx, []string{"ord_2", "ord_9"}) })
		got, err := s.Purchases(ctx, []string{"k1"}, []string{"usr_1"})
		if err != nil || len(got) != 2 {
			t.Fatalf("got %+v, %v", got, err)
		}
		for _, p := range got {
			if p.Cancelled != (p.OrderID == "ord_2") || p.OrderID == "ord_1" && len(p.ProductIDs) != 2 {
				t.Errorf("got %+v", p)
			}
		}
		put := func(list ...campaign.Product) {
			write(func(tx *db.Tx) error { return s.PutCategories(ctx, tx, list) })
		}
		put(campaign.Product{ID: "prd_1", Version: 2, CategoryIDs: []string{"b"}}, campaign.Product{ID: "prd_2", Version: 1, CategoryIDs: []string{"a"}})
		put(campaign.Product{ID: "prd_1", Version: 1, CategoryIDs: []string{"old"}}, campaign.Product{ID: "prd_2", Version: 2})
		categories, err := s.Categories(ctx, []string{"prd_1", "prd_2", "prd_3"})
		if diff := cmp.Diff(map[string][]string{"prd_1": {"b"}, "prd_2": nil}, categories); diff != "" || err != nil {
			t.Errorf("categories %v (-want +got)\n%s", err, diff)
		}
	})
}

func TestWishesOfAccounts(t *testing.T) {
	offers(t, func(t *testing.T, s offered, write func(func(tx *db.Tx) error)) {
		put := func(list ...consent.Wish) {
			for _, w := range list {
				write(func(tx *db.Tx) error { return s.PutWish(t.Context(), tx, w) })
			}
		}
		texts := consent.Wish{UserID: "usr_1", Channel: message.SMS, Purpose: message.Transactional, Address: "+441632960960", At: monday}
		mail := consent.Wish{UserID: "usr_1", Channel: message.Email, Purpose: message.Promotional, Address: "ada@example.org", At: monday}
		put(texts, mail, consent.Wish{UserID: "usr_2", Channel: message.SMS, Purpose: message.Transactional, Address: "+441632960960", At: monday})
		texts.Address, texts.At = "+441632960961", monday.Add(time.Hour)
		put(texts)
		check := func(userID string, want ...consent.Wish) {
			t.Helper()
			got, err := s.Wishes(t.Context(), userID)
			slices.SortFunc(got, func(a, b consent.Wish) int { return strings.Compare(string(a.Channel), string(b.Channel)) })
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
				t.Errorf("%s waits for %v (-want +got)\n%s", userID, err, diff)
			}
		}
		check("usr_1", mail, texts)
		write(func(tx *db.Tx) error {
			return s.DropWishes(t.Context(), tx, "usr_1", message.SMS, message.Transactional)
		})
		check("usr_1", mail)
		put(texts)
		write(func(tx *db.Tx) error { return s.DropWishes(t.Context(), tx, "usr_1", "", "") })
		check("usr_1")
		if others, err := s.Wishes(t.Context(), "usr_2"); err != nil || len(others) != 1 {
			t.Errorf("somebody else waits for %+v, %v", others, err)
		}
	})
}

// TestDeletedConsentsComeBack runs the migration over proofs whose consents were deleted, and over one that has its consent.
func TestDeletedConsentsComeBack(t *testing.T) {
	offers(t, func(t *testing.T, s offered, write func(func(tx *db.Tx) error)) {
		kept, gone := consent.New("key1", message.Email, message.Promotional, "a@example.org"), consent.New("key2", message.SMS, message.Promotional, "+441632960960")
		for _, c := range []*consent.Consent{&kept, &gone} {
			for i := range 2 {
				p, _ := c.Ask(consent.Act{Source: consent.ByForm, At: monday.Add(time.Duration(i) * time.Hour)})
				write(func(tx *db.Tx) error {
					return s.SaveConsents(t.Context(), tx, []consent.Consent{*c}, []consent.Proof{p})
				})
			}
		}
		text, err := fs.ReadFile(store.Migrations, path.Join(string(s.Dialect()), "00006_purged_consent.sql"))
		if err != nil {
			t.Fatal(err)
		}
		write(func(tx *db.Tx) error {
			_, err := tx.Exec(t.Context(), `DELETE FROM consent WHERE address_key = 'key2'`)
			if err == nil {
				_, err = tx.Exec(t.Context(), strings.TrimSuffix(strings.TrimSpace(string(text)), ";"))
			}
			return err
		})
		known, err := s.Consents(t.Context(), nil, []string{kept.ID(), gone.ID()})
		if err != nil || known[kept.ID()].Address != "a@example.org" {
			t.Errorf("the one that was there: %+v, %v", known[kept.ID()], err)
		}
		if c := known[gone.ID()]; c.Version != 2 || c.State != "" || c.Channel != message.SMS || c.Address != "" {
			t.Errorf("the one that was deleted: %+v", c)
		}
	})
}
