package payment_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment"
)

// captured is an order of 50.00 EUR whose payment was captured.
func (w *world) captured() order {
	w.t.Helper()
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.expect(o.payment, "payment.authorized", "payment.captured")
	return o
}

func TestRefundsAboveTheLimitWaitForASecondPerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Refund = payment.Refund{Approval: 1000, Limit: 4000} })
	o := w.captured()
	ann, ben := w.token(auth.Staff, "usr_ann", "payments:*"), w.token(auth.Staff, "usr_ben", "payments:*")
	refund := func(key string, amount int) answer {
		return w.call("POST", "/v1/admin/payments/"+o.payment+"/refunds", ann, fmt.Sprintf(`{"amount":{"amount":%d,"currency":"EUR"},"reason":"broken"}`, amount), "Idempotency-Key: "+key)
	}
	if got := refund("k1", 4001); got.code != 422 || got.problem() != "refund_limit" {
		t.Errorf("over the limit: got %d %s", got.code, got.body)
	}
	if got := refund("k2", 1000); got.code != http.StatusAccepted || strings.Contains(string(got.body), "refund_request") {
		t.Errorf("below the amount: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded")
	var waiting struct {
		RefundRequest struct{ ID, State string } `json:"refund_request"`
	}
	refund("k3", 2000).decode(t, &waiting)
	if waiting.RefundRequest.State != "requested" {
		t.Fatalf("got %+v, want a request that waits", waiting)
	}
	path := "/v1/admin/refund-requests/" + waiting.RefundRequest.ID
	if got := w.call("POST", path+"/approve", ann, "", "Idempotency-Key: a1"); got.code != 403 || got.problem() != "second_person_required" {
		t.Errorf("who asked approves: got %d %s", got.code, got.body)
	}
	var list struct{ Items []struct{ ID string } }
	w.call("GET", "/v1/admin/refund-requests?state=requested", ben, "").decode(t, &list)
	if len(list.Items) != 1 || list.Items[0].ID != waiting.RefundRequest.ID {
		t.Errorf("got %+v", list)
	}
	if got := w.call("POST", path+"/approve", ben, "", "Idempotency-Key: b1"); got.code != http.StatusAccepted {
		t.Fatalf("a colleague approves: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded", "refund.succeeded")
	if got := w.call("POST", path+"/reject", ben, "", "Idempotency-Key: b2"); got.problem() != "request_decided" {
		t.Errorf("decide again: got %d %s", got.code, got.body)
	}
	var p struct{ Refunded money.Money }
	w.call("GET", "/v1/admin/payments/"+o.payment, ann, "").decode(t, &p)
	if p.Refunded.Amount != 3000 {
		t.Errorf("refunded %d, want 3000", p.Refunded.Amount)
	}
	w.audit()
}

// What was paid outside of the shop keeps to the same limits, and the books know of it.
func TestRefundsOutsideTheShop(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Refund = payment.Refund{Approval: 1000, Limit: 4000} })
	o := w.captured()
	ann, ben := w.token(auth.Staff, "usr_ann", "payments:*"), w.token(auth.Staff, "usr_ben", "payments:*")
	path := "/v1/admin/payments/" + o.payment + "/outside-refunds"
	body := func(amount int, more string) string {
		return fmt.Sprintf(`{"amount":{"amount":%d,"currency":"EUR"},"method":"bank_transfer","reference":"TRF-1","reason":"card closed"%s}`, amount, more)
	}
	for name, c := range map[string]struct {
		token, body, key string
		want             string
	}{
		"no scope":         {w.token(auth.Staff, "usr_s", "payments:write"), body(1, ""), "a", "forbidden"},
		"no key":           {ann, body(1, ""), "", "idempotency_key_missing"},
		"over the limit":   {ann, body(4001, ""), "b", "refund_limit"},
		"too much":         {ann, body(5001, ""), "c", "refund_exceeds_captured"},
		"an unknown way":   {ann, `{"method":"pigeon","reference":"1","reason":"x"}`, "d", "invalid_request"},
		"no reference":     {ann, `{"method":"cash","reason":"x"}`, "e", "invalid_request"},
		"another money":    {ann, `{"amount":{"amount":1,"currency":"GBP"},"method":"cash","reference":"1","reason":"x"}`, "f", "currency_mismatch"},
		"a card number":    {ann, `{"method":"cash","reference":"4242 4242 4242 4242","reason":"x"}`, "g", "card_data_refused"},
		"an unknown thing": {ann, body(1, `,"return_id":"ret_1"`), "h", "invalid_request"},
		"in disguise":      {ann, `{"method":"cash","reference":"1","reason":"return ret_1"}`, "i", "invalid_request"},
	} {
		var headers []string
		if c.key != "" {
			headers = []string{"Idempotency-Key: " + c.key}
		}
		if got := w.call("POST", path, c.token, c.body, headers...); got.problem() != c.want {
			t.Errorf("%s: got %d %s, want %s", name, got.code, got.body, c.want)
		}
	}
	first := w.call("POST", path, ann, body(700, ""), "Idempotency-Key: k1")
	if again := w.call("POST", path, ann, body(700, ""), "Idempotency-Key: k1"); first.code != 202 || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("got %d %s and %d", first.code, first.body, again.code)
	}
	var waiting struct {
		RefundRequest struct{ ID, State, Method, Reference string } `json:"refund_request"`
	}
	w.call("POST", path, ann, body(2000, ""), "Idempotency-Key: k2").decode(t, &waiting)
	if r := waiting.RefundRequest; r.State != "requested" || r.Method != "bank_transfer" || r.Reference != "TRF-1" {
		t.Fatalf("got %+v, want a request that waits", r)
	}
	approve := "/v1/admin/refund-requests/" + waiting.RefundRequest.ID + "/approve"
	if got := w.call("POST", approve, ann, "", "Idempotency-Key: a1"); got.problem() != "second_person_required" {
		t.Errorf("who asked approves: got %d %s", got.code, got.body)
	}
	if got := w.call("POST", approve, ben, "", "Idempotency-Key: b1"); got.code != http.StatusAccepted {
		t.Fatalf("a colleague approves: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded", "refund.succeeded")
	var told contract.RefundSucceeded
	if w.last(o.payment, "refund.succeeded", &told); told.Outside != "bank_transfer" || told.Amount.Amount != 2000 {
		t.Errorf("told of %+v", told)
	}
	var p struct {
		Refunded   money.Money
		Operations []struct{ Provider, Method, Reference, Actor string }
	}
	w.call("GET", "/v1/admin/payments/"+o.payment, ann, "").decode(t, &p)
	if last := p.Operations[len(p.Operations)-1]; p.Refunded.Amount != 2700 || last.Provider != "outside" || last.Method != "bank_transfer" || last.Reference != "TRF-1" || last.Actor != "usr_ann" {
		t.Errorf("got %+v", p)
	}
	w.audit()
}

// A refund that its provider would refuse for its age becomes a person's task, whether it was asked for at once or approved too late.
func TestScenario_D11_TooOldOverTheAPI(t *testing.T) {
	t.Parallel()
	for name, late := range map[string]bool{"asked for": false, "approved": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, func(c *payment.Config) {
				c.Refund = payment.Refund{Approval: 1000}
				c.PayPal = payment.PayPal{Enabled: true, Environment: "sandbox", ClientID: "a", ClientSecret: "b", WebhookID: "1AB", URL: "http://127.0.0.1:1"}
			})
			o := w.captured()
			ann, ben := w.token(auth.Staff, "usr_ann", "payments:*"), w.token(auth.Staff, "usr_ben", "payments:*")
			refund := func(key string, amount int) answer {
				return w.call("POST", "/v1/admin/payments/"+o.payment+"/refunds", ann, fmt.Sprintf(`{"amount":{"amount":%d,"currency":"EUR"},"reason":"broken"}`, amount), "Idempotency-Key: "+key)
			}
			var waiting struct {
				RefundRequest struct{ ID string } `json:"refund_request"`
			}
			refund("k1", 2000).decode(t, &waiting)
			// The payment is one of PayPal's, and half a year passes.
			if err := w.svc.DB.Write(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(t.Context(), `UPDATE payment_operation SET provider = 'paypal', updated_at = updated_at - ? WHERE payment_id = ?`, (181 * 24 * time.Hour).Microseconds(), o.payment)
				_, failed := tx.Exec(t.Context(), `UPDATE payment SET provider = 'paypal' WHERE id = ?`, o.payment)
				return errors.Join(err, failed)
			}); err != nil {
				t.Fatal(err)
			}
			for _, key := range []string{"a1", "a2"} {
				ask := func() answer { return refund(key, 1000) }
				if late {
					ask = func() answer {
						return w.call("POST", "/v1/admin/refund-requests/"+waiting.RefundRequest.ID+"/approve", ben, "", "Idempotency-Key: "+key)
					}
				}
				if got := ask(); got.problem() != "refund_time_limit_exceeded" {
					t.Errorf("got %d %s", got.code, got.body)
				}
			}
			var tasks struct {
				Items []struct {
					Kind      string
					PaymentID string `json:"payment_id"`
				}
			}
			w.call("GET", "/v1/admin/payment-tasks", ann, "").decode(t, &tasks)
			if len(tasks.Items) != 1 || tasks.Items[0].Kind != "manual_payout" || tasks.Items[0].PaymentID != o.payment {
				t.Errorf("got %+v, want one task to pay the customer in another way", tasks.Items)
			}
		})
	}
}

func TestLedgerOverTheAPI(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := w.captured()
	staff := w.staff()
	w.call("POST", "/v1/admin/payments/"+o.payment+"/refunds", staff, `{"amount":{"amount":1500,"currency":"EUR"},"reason":"broken"}`, "Idempotency-Key: k")
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded")
	var balances struct {
		Items []struct {
			Account, Provider string
			Balance           money.Money
		}
	}
	w.call("GET", "/v1/admin/ledger/balances", staff, "").decode(t, &balances)
	got, sum := map[string]int64{}, int64(0)
	for _, b := range balances.Items {
		got[b.Account+"/"+b.Provider] = b.Balance.Amount
		sum += b.Balance.Amount
	}
	if got["psp_clearing/sandbox"] != 3500 || got["customer_receivable/sandbox"] != -5000 || got["refunds/sandbox"] != 1500 || got["refund_payable/sandbox"] != 0 || sum != 0 {
		t.Errorf("got %v, sum %d", got, sum)
	}
	var page struct {
		Items []struct {
			ID       string
			Postings []struct{ Amount money.Money }
		}
		Next string `json:"next_cursor"`
	}
	w.call("GET", "/v1/admin/ledger/postings?limit=2&payment_id="+o.payment, staff, "").decode(t, &page)
	if len(page.Items) != 2 || page.Next == "" || len(page.Items[0].Postings) != 2 {
		t.Fatalf("first page: got %+v", page)
	}
	first := page.Items[0].ID
	page.Items = nil
	w.call("GET", "/v1/admin/ledger/postings?limit=2&payment_id="+o.payment+"&cursor="+page.Next, staff, "").decode(t, &page)
	if len(page.Items) != 1 || page.Items[0].ID == first {
		t.Errorf("second page: got %+v", page)
	}
	if got := w.call("GET", "/v1/admin/ledger/balances?until=2020-01-01T00:00:00Z", staff, ""); string(got.body) != `{"items":[]}`+"\n" && !strings.Contains(string(got.body), `"items":[]`) {
		t.Errorf("before all: got %s", got.body)
	}
	export := w.call("GET", "/v1/admin/ledger/export/"+time.Now().UTC().Format("2006-01"), staff, "")
	lines, err := csv.NewReader(strings.NewReader(string(export.body))).ReadAll()
	if err != nil || export.code != 200 || len(lines) != 7 || export.header.Get("Content-Type") != "text/csv; charset=utf-8" {
		t.Errorf("export: got %d, %d lines, %v", export.code, len(lines), err)
	}
	if got := w.call("GET", "/v1/admin/ledger/export/nonsense", staff, ""); got.code != 404 {
		t.Errorf("no month: got %d", got.code)
	}
	if got := w.call("GET", "/v1/admin/ledger/balances", w.token(auth.Staff, "usr_x", "orders:*"), ""); got.code != 403 {
		t.Errorf("another scope: got %d", got.code)
	}
}

func TestGiftCards(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	staff := w.staff()
	var card struct{ ID, Code, Hint string }
	made := w.call("POST", "/v1/admin/gift-cards", staff, `{"amount":{"amount":3000,"currency":"EUR"}}`, "Idempotency-Key: g1")
	made.decode(t, &card)
	if made.code != 201 || card.Code == "" || !strings.HasSuffix(card.Code, card.Hint) {
		t.Fatalf("issue: got %d %s", made.code, made.body)
	}
	again := w.call("POST", "/v1/admin/gift-cards", staff, `{"amount":{"amount":3000,"currency":"EUR"}}`, "Idempotency-Key: g1")
	if again.code != 201 || strings.Contains(string(again.body), card.Code) || !strings.Contains(string(again.body), card.ID) {
		t.Errorf("the repetition shows the code or another card: %s", again.body)
	}
	var seen struct {
		ID      string
		Balance money.Money
	}
	w.call("POST", "/v1/gift-cards/check", "", fmt.Sprintf(`{"code":%q}`, strings.ToLower(strings.ReplaceAll(card.Code, "-", " ")))).decode(t, &seen)
	if seen.ID != card.ID || seen.Balance.Amount != 3000 {
		t.Errorf("got %+v", seen)
	}
	if got := w.call("POST", "/v1/gift-cards/check", "", `{"code":"AAAA-BBBB-CCCC-DDDD"}`); got.code != 404 {
		t.Errorf("another code: got %d", got.code)
	}
	// 50.00 of which the card pays 30.00 and the sandbox 20.00.
	o := newOrder()
	r := o.requested("card", 5000)
	r.Choice.GiftCard = card.ID
	w.publish(r)
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.expect(o.payment, "payment.authorized", "payment.captured", "payment.captured")
	var p struct {
		Status             string
		Captured, GiftCard money.Money
	}
	w.call("GET", "/v1/admin/payments/"+o.payment, staff, "").decode(t, &p)
	if p.Status != "captured" || p.Captured.Amount != 5000 {
		t.Errorf("got %+v", p)
	}
	if got := w.call("POST", "/v1/gift-cards/check", "", fmt.Sprintf(`{"code":%q}`, card.Code)); got.code != 404 {
		t.Errorf("an empty card: got %d %s", got.code, got.body)
	}
	w.publish(o.cancelled())
	w.expect(o.payment, "payment.authorized", "payment.captured", "payment.captured", "refund.succeeded", "refund.succeeded")
	w.call("POST", "/v1/gift-cards/check", "", fmt.Sprintf(`{"code":%q}`, card.Code)).decode(t, &seen)
	if seen.Balance.Amount != 3000 {
		t.Errorf("after the cancellation the card holds %d", seen.Balance.Amount)
	}
	w.audit()
	w.call("POST", "/v1/admin/gift-cards/"+card.ID+"/block", staff, "", "Idempotency-Key: g2")
	o2 := newOrder()
	r = o2.requested("card", 5000)
	r.Choice.GiftCard = card.ID
	w.publish(r)
	w.expect(o2.payment, "payment.failed")
	var failed contract.PaymentFailed
	w.last(o2.payment, "payment.failed", &failed)
	if failed.Code != "gift_card_invalid" {
		t.Errorf("got %q", failed.Code)
	}
}

func TestScenario_A02_SecondAttemptAfterADecline(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Attempts = 2 })
	o := newOrder()
	w.publish(o.requested("card_insufficient_funds", 5000))
	w.expect(o.payment, "payment.requires_action")
	var wanted contract.PaymentRequiresAction
	w.last(o.payment, "payment.requires_action", &wanted)
	if wanted.Action.Type != "retry" {
		t.Errorf("got %+v, want a retry", wanted.Action)
	}
	owner := w.token(auth.Customer, o.customer)
	attempt := func(token, key string) answer {
		return w.call("PUT", "/v1/payments/"+o.payment+"/choice", token, `{"provider":"sandbox","method":"card"}`, "Idempotency-Key: "+key)
	}
	if got := attempt(w.token(auth.Customer, "usr_other"), "k"); got.code != 404 {
		t.Errorf("another customer: got %d %s", got.code, got.body)
	}
	if got := attempt(owner, "k"); got.code != http.StatusAccepted {
		t.Fatalf("second attempt: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.authorized")
	if got := attempt(owner, "k2"); got.code != 409 || got.problem() != "order_already_paid" {
		t.Errorf("paid: got %d %s", got.code, got.body)
	}
	w.audit()
}

func TestRoomsForPeopleAreEmptyAtFirst(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	staff := w.staff()
	for _, path := range []string{"/v1/admin/disputes", "/v1/admin/payment-tasks", "/v1/admin/reconciliations", "/v1/admin/payment-notices", "/v1/admin/refund-requests",
		"/v1/admin/gift-cards", "/v1/admin/reconciliations/rec_x/drifts", "/v1/admin/ledger/postings"} {
		if got := w.call("GET", path, staff, ""); got.code != 200 || !strings.Contains(string(got.body), `"items":[]`) {
			t.Errorf("%s: got %d %s", path, got.code, got.body)
		}
	}
	for _, path := range []string{"/v1/admin/payment-tasks/tsk_x/finish", "/v1/admin/disputes/dsp_x/submit", "/v1/admin/refund-requests/rrq_x/approve",
		"/v1/admin/payment-notices/stripe/evt_x/replay", "/v1/admin/gift-cards/gft_x/block", "/v1/admin/payments/pay_x/release"} {
		if got := w.call("POST", path, staff, "", "Idempotency-Key: "+path); got.code != 404 {
			t.Errorf("%s: got %d %s", path, got.code, got.body)
		}
	}
	if got := w.call("POST", "/v1/admin/reconciliations", staff, `{"provider":"sandbox","from":"2026-11-01T00:00:00Z","to":"2026-11-02T00:00:00Z"}`); got.code != 422 {
		t.Errorf("a provider without a list: got %d %s", got.code, got.body)
	}
}
