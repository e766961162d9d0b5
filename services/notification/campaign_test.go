package notification_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification"
	"emporium/services/notification/internal/mongo/mongotest"
)

// noon is a moment at which promotions may go out in Europe.
func noon() time.Time {
	y, m, d := time.Now().UTC().Date()
	return time.Date(y, m, d+1, 11, 0, 0, 0, time.UTC)
}

type object = map[string]any

// linen is a campaign's plan; change replaces parts of it.
func linen(change object) object {
	plan := object{"name": "Linen weeks", "channel": "email", "default_locale": "en", "content": object{
		"en": object{"subjects": []string{"15 % off linen"}, "headline": "Light days ahead", "body": "Linen keeps you cool.\nUntil Sunday it costs less.", "action": "See it", "url": "https://shop.example/linen?utm=mail"},
		"de": object{"subjects": []string{"15 % auf Leinen"}, "headline": "Leichte Tage", "body": "Leinen hält kühl.", "action": "Ansehen", "url": "https://shop.example/de/leinen"}}}
	maps.Copy(plan, change)
	return plan
}

type campaign struct {
	ID, Status string
	Gathered   bool
}

type statistics struct {
	counts
	Variants []struct {
		Variant int
		counts
	}
}

type counts struct {
	Recipients, Waiting, Queued, Sent, Delivered, Bounced, Failed, Skipped, Opened, Clicked, Unsubscribed, Orders int64
	Revenue                                                                                                       []struct {
		Amount   int64
		Currency string
	}
}

const campaignsPath = "/v1/admin/campaigns/"

func (w *world) create(plan object) campaign {
	w.t.Helper()
	var c campaign
	w.post("POST", "/v1/admin/campaigns", w.staff("notifications:*"), plan, http.StatusCreated, &c)
	return c
}

func (w *world) do(verb, id string, want int) {
	w.t.Helper()
	w.post("POST", campaignsPath+id+"/"+verb, w.staff("notifications:*"), nil, want, nil)
}

func (w *world) statistics(id string) (s statistics) {
	w.t.Helper()
	w.call("GET", campaignsPath+id+"/statistics", w.staff("notifications:read"), http.StatusOK, &s)
	return s
}

func (w *world) awaitCampaign(id, status string) {
	w.t.Helper()
	kittest.Eventually(w.t, 20*time.Second, func() error {
		var c campaign
		w.call("GET", campaignsPath+id, w.staff("notifications:read"), http.StatusOK, &c)
		if c.Status != status {
			return fmt.Errorf("%s is %+v, want %s: %+v", id, c, status, w.statistics(id).counts)
		}
		return nil
	})
}

func (w *world) awaitStatistics(id string, right func(s statistics) bool) statistics {
	w.t.Helper()
	var s statistics
	kittest.Eventually(w.t, 20*time.Second, func() error {
		if s = w.statistics(id); !right(s) {
			return fmt.Errorf("got %+v", s)
		}
		return nil
	})
	return s
}

// heard returns the payloads of a type that were published.
func (w *world) heard(eventType string) (out []event.Event) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, e := range w.seen {
		if e.Type == eventType {
			out = append(out, e)
		}
	}
	return out
}

func TestCampaignFromDraftToStatistics(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.clock.Set(noon())
	for i, locale := range []string{"en", "de-AT", "fr"} {
		w.subscribed(fmt.Sprintf("reader%d@example.org", i), locale)
	}
	w.post("POST", "/v1/subscriptions", "", object{"email": "pending@example.org"}, http.StatusAccepted, nil)
	c := w.create(linen(object{"track_opens": true, "coupon": object{"prefix": "LINEN", "rate_ppm": 150000, "ends_at": noon().Add(100 * time.Hour)}}))

	var size struct{ Consented, Matching int }
	w.call("GET", campaignsPath+c.ID+"/audience", w.staff("notifications:read"), http.StatusOK, &size)
	if size.Consented != 3 || size.Matching != 3 {
		t.Errorf("the audience is %+v", size)
	}
	var preview struct{ Subject, HTML, Text string }
	w.post("POST", campaignsPath+c.ID+"/preview", w.staff("notifications:read"), object{"locale": "de", "name": "Ada L"}, http.StatusOK, &preview)
	if preview.Subject != "15 % auf Leinen" || !strings.Contains(preview.HTML, "LINEN-SAMPLE") || !strings.Contains(preview.Text, "https://shop.example/de/leinen") {
		t.Errorf("preview %q\n%s", preview.Subject, preview.Text)
	}
	w.post("POST", campaignsPath+c.ID+"/test", w.staff("notifications:*"), object{"to": []string{"boss@emporium.example"}}, http.StatusOK, nil)
	if m := w.awaitMail("boss@emporium.example", "[Test] 15 % off linen"); !strings.Contains(m.Text, "LINEN-SAMPLE") {
		t.Errorf("the test says %s", m.Text)
	}

	w.do("start", c.ID, http.StatusOK)
	w.do("start", c.ID, http.StatusConflict)
	w.awaitCampaign(c.ID, "completed")
	if s := w.statistics(c.ID); s.Recipients != 3 || s.Sent != 3 {
		t.Errorf("got %+v", s)
	}
	if w.awaitMail("pending@example.org", "confirm"); len(w.mails("pending@example.org")) != 1 {
		t.Error("an offer to somebody who has not confirmed")
	}
	german := w.awaitMail("reader1@example.org", "15 % auf Leinen")
	english := w.awaitMail("reader2@example.org", "15 % off linen")
	codes := map[string]bool{}
	for _, m := range []mail{german, english} {
		_, rest, _ := strings.Cut(m.Text, "LINEN-")
		codes[strings.Fields(rest + " ?")[0]] = true
	}
	var issued contract.CouponsIssued
	kittest.Eventually(t, 10*time.Second, func() error {
		if n := len(w.heard("coupons.issued")); n != 1 {
			return fmt.Errorf("%d batches of coupons", n)
		}
		return nil
	})
	decodeEvent(t, w.heard("coupons.issued")[0], &issued)
	if len(issued.Codes) != 3 || len(codes) != 2 || issued.Reduction.RatePPM != 150000 {
		t.Errorf("issued %+v, read %v", issued, codes)
	}

	// One click: the mailbox posts to the address in the header, which is signed for it; the page does nothing before.
	source := w.call("GET", "/inbox/messages/"+german.ID+"/source", "", http.StatusOK, nil).Body.String()
	if !strings.Contains(source, "List-Unsubscribe-Post: List-Unsubscribe=One-Click") {
		t.Errorf("no one-click header in\n%s", source)
	}
	_, header, _ := strings.Cut(source, "List-Unsubscribe: ")
	out := pageIn(t, header, "unsubscribe")
	w.call("GET", out, "", http.StatusOK, nil)
	if got := w.record("email", "reader1@example.org").says(); !strings.HasPrefix(got, "promotional granted") {
		t.Errorf("reading the page ended it: %s", got)
	}
	for range 2 {
		w.post("POST", out, "", url.Values{"List-Unsubscribe": {"One-Click"}}, http.StatusOK, nil)
	}
	if got := w.record("email", "reader1@example.org").says(); !strings.HasSuffix(got, "withdrawn by one_click") {
		t.Errorf("after one click: %s", got)
	}

	// Links lead to the page that the campaign names, and nowhere else.
	follow := pageIn(t, english.Text, "follow")
	for range 2 {
		if to := w.call("GET", follow, "", http.StatusFound, nil).Header().Get("Location"); to != "https://shop.example/linen?utm=mail" {
			t.Errorf("the link leads to %q", to)
		}
	}
	w.call("GET", follow[:len(follow)-1]+"_", "", http.StatusNotFound, nil)
	w.call("GET", strings.Replace(follow, "follow", "open", 1), "", http.StatusOK, nil)
	w.call("GET", pageIn(t, english.HTML, "open"), "", http.StatusOK, nil)

	// The reader orders, and another one by the coupon.
	o, p := anOrder(), anOrder()
	o.Email, p.CouponCodes = "Reader2@example.org", []string{issued.Codes[0]}
	w.publish(contract.OrderConfirmed{Order: o}, contract.OrderConfirmed{Order: p}, contract.OrderConfirmed{Order: anOrder()})
	s := w.awaitStatistics(c.ID, func(s statistics) bool { return s.Orders == 2 })
	if s.Clicked != 1 || s.Opened != 1 || s.Unsubscribed != 1 || len(s.Revenue) != 1 || s.Revenue[0].Amount != 8180 {
		t.Errorf("got %+v", s)
	}
	w.publish(contract.OrderCancelled{Order: cancelled(p, "customer"), Reason: "customer"})
	w.awaitStatistics(c.ID, func(s statistics) bool { return s.Orders == 1 })

	// The next campaign leaves out who unsubscribed.
	next := w.create(linen(nil))
	w.do("start", next.ID, http.StatusOK)
	w.awaitCampaign(next.ID, "completed")
	if s := w.statistics(next.ID); s.Sent != 2 || s.Recipients != 2 {
		t.Errorf("the next one: %+v", s)
	}
	w.awaitMail("reader0@example.org", "15 % off linen")
	if strings.Contains(w.awaitMail("reader0@example.org", "15 % off linen").HTML, "/mail/open/") {
		t.Error("a picture that nobody asked for")
	}
}

func TestCampaignAudienceRules(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.clock.Set(noon())
	for _, name := range []string{"tea", "mug", "none"} {
		w.subscribed(name+"@example.org", map[string]string{"tea": "de", "mug": "en", "none": "en"}[name])
	}
	w.publish(contract.ProductCreated{Product: contract.Product{ID: "prd_tea", CategoryIDs: []string{"cat_drinks", "cat_all"}, Version: 1}},
		contract.ProductCreated{Product: contract.Product{ID: "prd_mug", CategoryIDs: []string{"cat_dishes"}, Version: 1}})
	w.publish(contract.ProductUpdated{Product: contract.Product{ID: "prd_mug", CategoryIDs: []string{"cat_dishes", "cat_all"}, Version: 2}})
	order := func(email, product string, amount int64) contract.Order {
		o := anOrder()
		o.Email, o.Lines[0].ProductID, o.Totals.Total, o.PlacedAt = email, product, eur(amount), w.clock.Now().Add(-40*24*time.Hour)
		return o
	}
	undone := order("none@example.org", "prd_tea", 9900)
	w.publish(contract.OrderConfirmed{Order: order("tea@example.org", "prd_tea", 5000)}, contract.OrderConfirmed{Order: order("Tea@example.org", "prd_tea", 2500)},
		contract.OrderConfirmed{Order: order("mug@example.org", "prd_mug", 6000)}, contract.OrderConfirmed{Order: undone})
	w.publish(contract.OrderCancelled{Order: cancelled(undone, "customer"), Reason: "customer"})
	for name, tt := range map[string]struct {
		rules object
		want  int
	}{
		"everybody":             {object{}, 3},
		"bought drinks":         {object{"bought_categories": []string{"cat_drinks"}}, 1},
		"bought from either":    {object{"bought_categories": []string{"cat_drinks", "cat_dishes"}}, 2},
		"a product's new place": {object{"bought_categories": []string{"cat_all"}}, 2},
		"spent 60":              {object{"min_spent": object{"EUR": 6000}}, 2},
		"spent 70 in two":       {object{"min_spent": object{"EUR": 7000}}, 1},
		"spent other money":     {object{"min_spent": object{"USD": 1}}, 0},
		"two orders":            {object{"min_orders": 2}, 1},
		"German":                {object{"locales": []string{"de"}}, 1},
		"both rules hold":       {object{"locales": []string{"en"}, "min_orders": 1}, 1},
		"not seen for a month":  {object{"not_seen_days": 30}, 0}, // all have confirmed just now
	} {
		c := w.create(linen(object{"audience": tt.rules}))
		kittest.Eventually(t, 10*time.Second, func() error {
			var size struct{ Consented, Matching int }
			w.call("GET", campaignsPath+c.ID+"/audience", w.staff("notifications:read"), http.StatusOK, &size)
			if size.Consented != 3 || size.Matching != tt.want {
				return fmt.Errorf("%s: got %+v, want %d", name, size, tt.want)
			}
			return nil
		})
	}
	w.clock.Set(w.clock.Now().Add(31 * 24 * time.Hour))
	c := w.create(linen(object{"audience": object{"not_seen_days": 30, "min_orders": 1}}))
	w.do("start", c.ID, http.StatusOK)
	w.awaitStatistics(c.ID, func(s statistics) bool { return s.Sent == 2 && s.Recipients == 2 })
}

func TestCampaignKeepsItsPaceAndItsHours(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *notification.Config) { c.Quiet = notification.Quiet{From: 21, To: 8, Zone: "UTC"} })
	day := noon()
	w.clock.Set(day)
	for i := range 6 {
		w.subscribed(fmt.Sprintf("r%d@example.org", i), "de-DE")
	}
	c := w.create(linen(object{"per_minute": 2, "content": object{"en": object{"subjects": []string{"A", "B"}, "headline": "H", "body": "B"}}}))
	w.post("POST", campaignsPath+c.ID+"/schedule", w.staff("notifications:*"), object{"start_at": day.Add(time.Hour)}, http.StatusOK, nil)
	w.clock.Set(day.Add(time.Hour))
	w.awaitStatistics(c.ID, func(s statistics) bool { return s.Sent == 1 && s.Waiting == 5 })
	w.clock.Set(w.clock.Now().Add(time.Minute))
	w.awaitStatistics(c.ID, func(s statistics) bool { return s.Sent == 3 && s.Waiting == 3 })
	w.do("pause", c.ID, http.StatusOK)
	w.clock.Set(day.Add(10 * time.Hour)) // 21:00 UTC: night in Germany
	w.do("resume", c.ID, http.StatusOK)
	w.clock.Set(w.clock.Now().Add(time.Minute))
	s := w.awaitStatistics(c.ID, func(s statistics) bool { return s.Queued == 2 && s.Sent == 3 && s.Waiting == 1 })
	if s.Variants[0].Recipients+s.Variants[len(s.Variants)-1].Recipients < 6 && len(s.Variants) > 1 {
		t.Errorf("variants %+v", s.Variants)
	}
	// In the morning what waited goes out.
	w.clock.Set(day.Add(22 * time.Hour))
	w.awaitCampaign(c.ID, "completed")
	if s := w.statistics(c.ID); s.Sent != 6 {
		t.Errorf("got %+v", s)
	}
}

func TestCampaignCapsPausesAndEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *notification.Config) { c.Promotions = notification.Promotions{Cap: 1, Within: 24 * time.Hour} })
	w.clock.Set(noon())
	w.subscribed("a@example.org", "en")
	first := w.create(linen(nil))
	w.do("start", first.ID, http.StatusOK)
	w.awaitCampaign(first.ID, "completed")
	second := w.create(linen(nil))
	w.do("start", second.ID, http.StatusOK)
	w.awaitCampaign(second.ID, "completed")
	if s := w.statistics(second.ID); s.Skipped != 1 || s.Sent != 0 {
		t.Errorf("over the cap: %+v", s)
	}
	w.clock.Set(w.clock.Now().Add(25 * time.Hour))
	w.subscribed("b@example.org", "en")

	third := w.create(linen(object{"per_minute": 1}))
	w.do("pause", third.ID, http.StatusConflict)
	w.do("start", third.ID, http.StatusOK)
	w.awaitStatistics(third.ID, func(s statistics) bool { return s.Sent == 1 && s.Waiting == 1 })
	w.post("PUT", campaignsPath+third.ID, w.staff("notifications:*"), linen(nil), http.StatusConflict, nil)
	w.do("cancel", third.ID, http.StatusOK)
	w.do("resume", third.ID, http.StatusConflict)
	if s := w.statistics(third.ID); s.Sent != 1 || s.Skipped != 1 || s.Waiting != 0 {
		t.Errorf("after the end: %+v", s)
	}
	var page struct{ Items []campaign }
	w.call("GET", "/v1/admin/campaigns?status=cancelled", w.staff("notifications:read"), http.StatusOK, &page)
	if len(page.Items) != 1 || page.Items[0].ID != third.ID {
		t.Errorf("cancelled ones: %+v", page.Items)
	}
	w.call("GET", "/v1/admin/campaigns", w.customer(id.New("usr")), http.StatusForbidden, nil)
	w.post("POST", "/v1/admin/campaigns", w.staff("notifications:read"), linen(nil), http.StatusForbidden, nil)
	for name, bad := range map[string]object{
		"no content":      {"content": object{}},
		"two of three":    {"content": object{"en": object{"subjects": []string{"a", "b", "c"}, "headline": "h", "body": "b"}}},
		"script as link":  {"content": object{"en": object{"subjects": []string{"a"}, "headline": "h", "body": "b", "action": "x", "url": "javascript:alert(1)"}}},
		"nothing reduced": {"coupon": object{"ends_at": noon()}},
	} {
		if rec := w.post("POST", "/v1/admin/campaigns", w.staff("notifications:*"), linen(bad), http.StatusUnprocessableEntity, nil); !strings.Contains(rec.Body.String(), "pointer") {
			t.Errorf("%s: %s", name, rec.Body)
		}
	}
}

// TestMongoKeepsCampaigns runs a campaign whose messages are documents in MongoDB, while consents and recipients stay in
// the service's own database.
func TestMongoKeepsCampaigns(t *testing.T) {
	t.Parallel()
	documents := mongotest.New(t)
	w := newWorld(t, func(c *notification.Config) { c.Documents = documents.URL })
	w.clock.Set(noon())
	user := contract.User{ID: id.New("usr"), Email: "doc@example.org", Name: "Doc", Locale: "en", EmailVerified: true, Version: 1}
	w.publish(contract.UserRegistered{User: user})
	w.awaitMail(user.Email, "Welcome")
	w.post("PUT", "/v1/preferences/email/promotional", w.customer(user.ID), object{"wanted": true}, http.StatusOK, nil)
	w.post("POST", pageIn(t, w.awaitMail(user.Email, "confirm").Text, "confirm"), "", url.Values{}, http.StatusOK, nil)
	c := w.create(linen(nil))
	w.do("start", c.ID, http.StatusOK)
	w.awaitCampaign(c.ID, "completed")
	if s := w.statistics(c.ID); s.Sent != 1 {
		t.Errorf("got %+v", s)
	}
	w.post("POST", pageIn(t, w.awaitMail(user.Email, "linen").Text, "unsubscribe"), "", url.Values{}, http.StatusOK, nil)
	w.publish(contract.UserErased{UserID: user.ID, Version: 2})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.record("email", user.Email).says(); !strings.HasSuffix(got, "erased by erasure") {
			return fmt.Errorf("got %s", got)
		}
		return nil
	})
}
