package e2e

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

// mailLink finds the path of one of the service's pages in a mail.
func mailLink(t testing.TB, text, name string) string {
	t.Helper()
	path := regexp.MustCompile(`/mail/` + name + `/[A-Za-z0-9_~.\-:]+`).FindString(text)
	if path == "" {
		t.Fatalf("no link to %s in:\n%s", name, text)
	}
	return path
}

// TestOfferFromTheWishToTheOrder follows an offer through all services: a reader agrees, gets a letter with a code of their
// own, buys with it, and leaves by one click.
func TestOfferFromTheWishToTheOrder(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Name: "Linen towel", Price: eur(4000), Stock: 5})[0]
		reader, guest := id.New("reader")+"@example.org", w.client()
		guest.must(t, http.StatusAccepted, http.MethodPost, "/v1/subscriptions", map[string]any{"email": reader, "locale": "xx"}, nil)
		guest.must(t, http.StatusOK, http.MethodPost, mailLink(t, w.mailText(t, reader, "confirm"), "confirm"), form{"wanted": "yes"}, nil)

		staff := w.asStaff(t)
		var campaign struct {
			ID     string `json:"id"`
			Status string `json:"status"`
		}
		staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/campaigns", map[string]any{"name": "Linen", "channel": "email", "default_locale": "en",
			"content":  map[string]any{"en": map[string]any{"subjects": []string{"Half price"}, "headline": "Linen", "body": "Half price.", "action": "Look", "url": "https://shop.example/linen"}},
			"audience": map[string]any{"locales": []string{"xx"}}, "coupon": map[string]any{"prefix": "HALF", "rate_ppm": 500000, "ends_at": time.Now().Add(time.Hour)}}, &campaign)
		staff.must(t, http.StatusOK, http.MethodPost, "/v1/admin/campaigns/"+campaign.ID+"/start", nil, nil)
		letter := w.mailText(t, reader, "half price")
		code := regexp.MustCompile(`HALF-[2-9A-Z]+`).FindString(letter)
		if code == "" {
			t.Fatalf("no coupon in:\n%s", letter)
		}
		if a := guest.do(t, http.MethodGet, mailLink(t, letter, "follow"), nil); a.Status != http.StatusFound || a.Header.Get("Location") != "https://shop.example/linen" {
			t.Errorf("the link answers %d to %q", a.Status, a.Header.Get("Location"))
		}

		// The code is there as soon as order has heard of it, and buys once.
		var basket cart
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &basket)
		shopper := guest.with("Cart-Token", basket.Token).with("Prefer", "wait=10")
		shopper.must(t, http.StatusOK, http.MethodPatch, "/v1/carts/"+basket.ID, map[string]any{"coupon_codes": []string{strings.ToLower(code)}}, nil)
		kittest.Eventually(t, settleLimit, func() error {
			var seen struct {
				Totals   totals `json:"totals"`
				Problems []any  `json:"problems"`
			}
			if err := shopper.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/carts/"+basket.ID, nil, &seen); err != nil {
				return err
			}
			if seen.Totals.Discount != eur(2000) {
				return errorf("the discount is %+v: %v", seen.Totals.Discount, seen.Problems)
			}
			return nil
		})
		var o order
		shopper.must(t, http.StatusCreated, http.MethodPost, "/v1/orders", placement(basket.ID, freshEmail(), "card_ok"), &o)
		if o.Status != "confirmed" || o.Totals.Discount != eur(2000) {
			t.Fatalf("got %s with %+v", o.Status, o.Totals)
		}
		var counts struct {
			Sent    int64    `json:"sent"`
			Clicked int64    `json:"clicked"`
			Orders  int64    `json:"orders"`
			Revenue []amount `json:"revenue"`
		}
		kittest.Eventually(t, settleLimit, func() error {
			err := staff.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/admin/campaigns/"+campaign.ID+"/statistics", nil, &counts)
			if err == nil && (counts.Sent != 1 || counts.Clicked != 1 || counts.Orders != 1 || len(counts.Revenue) != 1 || counts.Revenue[0] != o.Totals.Total) {
				err = errorf("got %+v", counts)
			}
			return err
		})
		guest.must(t, http.StatusOK, http.MethodPost, mailLink(t, letter, "unsubscribe"), form{"List-Unsubscribe": "One-Click"}, nil)
		var record struct {
			Consents []struct{ State string } `json:"consents"`
		}
		staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/consents?address="+reader, nil, &record)
		if len(record.Consents) != 1 || record.Consents[0].State != "withdrawn" {
			t.Errorf("after one click: %+v", record)
		}
	})
}

// mailText waits for a mail and reads all of it.
func (w *World) mailText(t testing.TB, to, subject string) string {
	t.Helper()
	var m mail
	w.client().must(t, http.StatusOK, http.MethodGet, "/inbox/messages/"+w.awaitMail(t, to, subject).ID, nil, &m)
	return m.Text
}
