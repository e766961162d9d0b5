package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"testing"

	"emporium/kit/kittest"
)

// TestPurchasesAtStripe walks purchases through the double of Stripe, one after another because they steer one account, and
// ends with the oracle: its journal and our books say the same.
func TestPurchasesAtStripe(t *testing.T) { //nolint:tparallel // its parts steer one account, one after another
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	w := suite.paying.get(t)
	item := w.stock(t, article{Stock: 1000, Price: eur(6000)})[0]
	one := line{item.SKU, 1}
	staff := w.asStaff(t)
	captured := func(t *testing.T, method string) (*client, order) {
		t.Helper()
		guest, o := w.buyAt(t, "stripe", method, one)
		return guest, guest.awaitPayment(t, o.ID, "captured")
	}

	t.Run("A01 a good card", func(t *testing.T) {
		_, o := captured(t, "pm_card_visa")
		if o.Status != "confirmed" {
			t.Errorf("the order is %s", o.Status)
		}
		w.awaitMail(t, o.Email, o.Number)
		w.paymentOf(t, o).once(t, "authorize", "capture")
	})
	t.Run("A02 a declined card", func(t *testing.T) {
		guest, o := w.buyAt(t, "stripe", "pm_card_chargeDeclinedInsufficientFunds", one)
		guest.declined(t, o)
		guest.choose(t, o, "stripe", "pm_card_visa")
		o = guest.awaitPayment(t, o.ID, "captured")
		if o.Status != "confirmed" || o.Payment.Method != "pm_card_visa" {
			t.Errorf("the order is %s, paid by %s", o.Status, o.Payment.Method)
		}
		w.awaitMail(t, o.Email, o.Number)
		w.paymentOf(t, o).once(t, "authorize", "capture")
	})
	t.Run("A03 the bank asks", func(t *testing.T) {
		for _, answer := range []string{"approve", "refuse"} {
			guest, o := w.buyAt(t, "stripe", "pm_card_threeDSecure2Required", one)
			if back := w.press(t, o.action(t), url.Values{"answer": {answer}}); back == "" {
				t.Errorf("%s leads nowhere", answer)
			}
			if answer == "refuse" {
				guest.declined(t, o)
				guest.choose(t, o, "sandbox", "card")
			}
			guest.awaitStatus(t, o.ID, "confirmed")
		}
	})
	t.Run("Stripe's own page", func(t *testing.T) {
		guest, o := w.buyAt(t, "stripe", "checkout", one)
		w.press(t, o.action(t), url.Values{"card": {"pm_card_chargeDeclined"}}) // the page lets her try again
		w.press(t, o.action(t), url.Values{"card": {"pm_card_visa"}})
		o = guest.awaitPayment(t, o.ID, "captured")
		w.paymentOf(t, o).once(t, "authorize", "capture")
	})
	t.Run("B01 B02 the answer is lost", func(t *testing.T) {
		for _, kind := range []string{"lost_before", "lost_after", "garbage_after", "500"} {
			for _, path := range []string{"/v1/payment_intents", "/v1/payment_intents/*/capture"} {
				atStripe(t).spoil(kind, path)
				_, o := captured(t, "pm_card_visa")
				w.paymentOf(t, o).once(t, "authorize", "capture")
			}
		}
	})
	t.Run("B01 the answer takes too long", func(t *testing.T) {
		for _, path := range []string{"/v1/payment_intents", "/v1/payment_intents/*/capture"} {
			atStripe(t).ask("faults", map[string]any{"kind": "slow", "delay_ms": 2500, "method": http.MethodPost, "path": path}, nil)
			_, o := captured(t, "pm_card_visa")
			w.paymentOf(t, o).once(t, "authorize", "capture")
		}
	})
	t.Run("F05 busy and limited", func(t *testing.T) {
		for _, kind := range []string{"429", "conflict", "503"} {
			atStripe(t).spoil(kind, "/v1/payment_intents")
			_, o := captured(t, "pm_card_visa")
			w.paymentOf(t, o).once(t, "authorize", "capture")
		}
	})
	t.Run("E01 E02 E03 E04 notices twice, backwards and before the answer", func(t *testing.T) {
		for _, how := range []map[string]any{{"duplicates": 2}, {"reverse": true}, {"before": true}, {"thin": true}, {"before": true, "reverse": true, "duplicates": 1}} {
			atStripe(t).hooks(w, how)
			_, o := captured(t, "pm_card_visa")
			p := w.paymentOf(t, o)
			p.once(t, "authorize", "capture")
			if box, err := w.mails(t.Context(), o.Email); err != nil || len(box) != 1 {
				w.awaitMail(t, o.Email, o.Number)
				if box, err = w.mails(t.Context(), o.Email); err != nil || len(box) != 1 {
					t.Errorf("%d mails, %v", len(box), err)
				}
			}
		}
		atStripe(t).hooks(w, map[string]any{})
	})
	t.Run("a gift card pays its part, or all", func(t *testing.T) {
		var card struct {
			ID, Code string
			Balance  amount
		}
		staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/gift-cards", map[string]any{"amount": eur(8000)}, &card)
		var known struct{ ID string }
		w.client().must(t, http.StatusOK, http.MethodPost, "/v1/gift-cards/check", map[string]any{"code": card.Code}, &known)
		left := func(want amount) {
			t.Helper()
			var back struct{ Balance amount }
			w.client().must(t, http.StatusOK, http.MethodPost, "/v1/gift-cards/check", map[string]any{"code": card.Code}, &back)
			if back.Balance != want {
				t.Errorf("the card holds %v, want %v", back.Balance, want)
			}
		}
		for _, c := range []struct {
			provider, method string
			atStripe         int64
		}{{"gift_card", "gift_card", 0}, {"stripe", "pm_card_visa", 4000}} {
			guest, o := w.buyWith(t, map[string]any{"provider": c.provider, "method": c.method, "gift_card": known.ID}, one)
			guest.awaitPayment(t, o.ID, "captured")
			taken := int64(0)
			for _, op := range w.paymentOf(t, o).Operations {
				if op.Kind == "capture" && op.Provider == "stripe" {
					taken += op.Amount.Amount
				}
			}
			if taken != c.atStripe {
				t.Errorf("paid by %s: %d were taken at Stripe, want %d", c.provider, taken, c.atStripe)
			}
			if c.atStripe == 0 {
				continue
			}
			guest.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
			guest.awaitPayment(t, o.ID, "refunded")
			left(eur(2000))
		}
		// What the card does not hold needs somebody else.
		guest, o := w.buyWith(t, map[string]any{"provider": "gift_card", "method": "gift_card", "gift_card": known.ID}, one)
		if o = guest.awaitStatus(t, o.ID, "cancelled"); o.CancelReason != "payment_failed" {
			t.Errorf("the order is cancelled for %s", o.CancelReason)
		}
		left(eur(2000))
	})
	t.Run("D01 D02 refunds", func(t *testing.T) {
		guest, o := captured(t, "pm_card_visa")
		path := "/v1/admin/payments/" + o.Payment.ID + "/refunds"
		atStripe(t).spoil("lost_after", "/v1/refunds")
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"amount": eur(1500), "reason": "a scratch"}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		staff.refused(t, http.StatusUnprocessableEntity, "refund_exceeds_captured", http.MethodPost, path, map[string]any{"amount": eur(6000), "reason": "too much"})
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"reason": "the rest"}, nil)
		guest.awaitPayment(t, o.ID, "refunded")
		staff.refused(t, http.StatusConflict, "nothing_left", http.MethodPost, path, map[string]any{"reason": "more"})
		w.awaitMail(t, o.Email, "refund")
	})
	t.Run("C10 a cancelled order is paid back", func(t *testing.T) {
		guest, o := captured(t, "pm_card_visa")
		guest.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
		guest.awaitPayment(t, o.ID, "refunded")
	})
	t.Run("D05 a refund comes back", func(t *testing.T) {
		guest, o := captured(t, "pm_card_visa")
		staff.must(t, http.StatusAccepted, http.MethodPost, "/v1/admin/payments/"+o.Payment.ID+"/refunds", map[string]any{"amount": eur(1000), "reason": "a scratch"}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		atStripe(t).ask("refunds/settle", map[string]any{"refund": w.paymentOf(t, o).reference(t, "refund"), "status": "failed", "reason": "expired_or_canceled_card"}, nil)
		kittest.Eventually(t, settleLimit, func() error {
			var flagged struct{ Flags []string }
			if err := staff.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID, nil, &flagged); err != nil {
				return err
			}
			if !slices.Contains(flagged.Flags, "refund_failed") {
				return fmt.Errorf("flags %v", flagged.Flags)
			}
			return nil
		})
		guest.awaitPayment(t, o.ID, "captured")
	})
	t.Run("D13 a return is paid in another way", func(t *testing.T) {
		guest, o := captured(t, "pm_card_visa")
		ret := w.comesBack(t, guest, o)
		atStripe(t).ask("refunds/settle", map[string]any{"refund": w.paymentOf(t, o).reference(t, "refund"), "status": "failed", "reason": "expired_or_canceled_card"}, nil)
		w.paysOutside(t, guest, o, ret)
	})
	t.Run("D06 a refund in the dashboard", func(t *testing.T) {
		guest, o := captured(t, "pm_card_visa")
		atStripe(t).ask("refunds", map[string]any{"payment_intent": w.paymentOf(t, o).reference(t, "authorize"), "amount": 700}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		p := w.paymentOf(t, o)
		if last := p.Operations[len(p.Operations)-1]; last.Kind != "refund" || last.Source != "external" || last.Amount != eur(700) {
			t.Errorf("it is written down as %+v", last)
		}
	})
	t.Run("D07 D09 D10 disputes", func(t *testing.T) {
		for status, flag := range map[string]string{"won": "", "lost": "chargeback"} {
			guest, o := captured(t, "pm_card_visa")
			var d struct{ ID string }
			atStripe(t).ask("disputes", map[string]any{"payment_intent": w.paymentOf(t, o).reference(t, "authorize"), "amount": 6000, "reason": "fraudulent"}, &d)
			guest.awaitPayment(t, o.ID, "disputed")
			staff.refused(t, http.StatusConflict, "payment_disputed", http.MethodPost, "/v1/admin/payments/"+o.Payment.ID+"/refunds", map[string]any{"reason": "sorry"})
			atStripe(t).ask("disputes/close", map[string]any{"dispute": d.ID, "status": status}, nil)
			guest.awaitPayment(t, o.ID, "captured")
			var got struct{ Flags []string }
			staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID, nil, &got)
			if slices.Contains(got.Flags, "chargeback") != (flag != "") {
				t.Errorf("%s: flags %v", status, got.Flags)
			}
		}
	})
	t.Run("A17 saved ways to pay", func(t *testing.T) { w.savesAtStripe(t, one) })
	t.Run("F11 the oracle", func(t *testing.T) { w.oracle(t, "stripe", atStripe(t).books) })
}

func TestPurchasesAtPayPal(t *testing.T) { //nolint:tparallel // its parts steer one account, one after another
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	w := suite.paying.get(t)
	item := w.stock(t, article{Stock: 1000, Price: eur(6000)})[0]
	one := line{item.SKU, 1}
	staff := w.asStaff(t)
	approved := func(t *testing.T) (*client, order) {
		t.Helper()
		guest, o := w.buyAt(t, "paypal", "paypal", one)
		w.approveAtPayPal(t, o, "approve")
		return guest, guest.awaitPayment(t, o.ID, "captured")
	}

	t.Run("A01 approved", func(t *testing.T) {
		_, o := approved(t)
		if o.Status != "confirmed" {
			t.Errorf("the order is %s", o.Status)
		}
		w.paymentOf(t, o).once(t, "authorize", "capture")
		w.awaitMail(t, o.Email, o.Number)
	})
	t.Run("A05 returned without paying", func(t *testing.T) {
		guest, o := w.buyAt(t, "paypal", "paypal", one)
		if back := w.approveAtPayPal(t, o, "cancel"); back == "" {
			t.Error("cancelling leads nowhere")
		}
		o = guest.await(t, o.ID, "placed still", func(o order) bool { return o.Status == "placed" && o.PaymentStatus == "requires_action" })
		w.approveAtPayPal(t, o, "approve") // she thinks better of it
		guest.awaitPayment(t, o.ID, "captured")

		// Somebody else chooses another way. Her goods are held all the while, and the order at PayPal is left to expire.
		last := w.stock(t, article{Stock: 1, Price: eur(6000)})[0]
		ann, s := w.register(t)
		if err := ann.pays(t, s.User.Email, map[string]any{"provider": "paypal", "method": "paypal"}, line{last.SKU, 1}).expect(http.StatusCreated, &o); err != nil {
			t.Fatal(err)
		}
		w.approveAtPayPal(t, o, "cancel")
		o = ann.await(t, o.ID, "placed still", func(o order) bool { return o.Status == "placed" && o.PaymentStatus == "requires_action" })
		w.awaitLevel(t, last.SKU, 1, 1)
		ann.must(t, http.StatusAccepted, http.MethodPut, "/v1/payments/"+o.Payment.ID+"/choice", map[string]any{"provider": "sandbox", "method": "card"}, nil)
		o = ann.awaitPayment(t, o.ID, "captured")
		if o.Status != "confirmed" {
			t.Errorf("the order is %s", o.Status)
		}
		w.awaitLevel(t, last.SKU, 1, 1)
		p := w.paymentOf(t, o)
		p.once(t, "authorize", "capture")
		for _, op := range p.Operations {
			if op.Kind == "capture" && op.Provider != "sandbox" {
				t.Errorf("paid at %s", op.Provider)
			}
		}
		var moved struct{ Items []struct{ Type string } }
		staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/stock/"+last.SKU+"/movements", nil, &moved)
		for _, m := range moved.Items {
			if m.Type == "release" {
				t.Errorf("her goods were let go of meanwhile: %+v", moved.Items)
			}
		}
	})
	t.Run("A07 another instrument", func(t *testing.T) {
		guest, o := w.buyAt(t, "paypal", "paypal", one)
		w.approveAtPayPal(t, o, "decline")
		// The order leads to another page, and is paid there.
		first := o.action(t)
		kittest.Eventually(t, settleLimit, func() error {
			now := order{}
			if err := guest.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/orders/"+o.ID, nil, &now); err != nil {
				return err
			}
			if now.Status != "placed" {
				t.Fatalf("the order is %s %s", now.Status, now.CancelReason)
			}
			if now.Payment.NextAction == nil || now.Payment.NextAction.URL == first || !offers(t, now.Payment.NextAction.URL) {
				return errors.New("no other page asks again")
			}
			o = now
			return nil
		})
		var view struct {
			Failure struct{ Code, Message string }
		}
		staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/payments/"+o.Payment.ID, nil, &view)
		if view.Failure.Code != "instrument_declined" || view.Failure.Message == "" {
			t.Errorf("why she is asked again: %+v", view.Failure)
		}
		w.approveAtPayPal(t, o, "approve")
		guest.awaitPayment(t, o.ID, "captured")
	})
	t.Run("B01 B02 B03 the answer is lost", func(t *testing.T) {
		for _, mode := range []string{"lost_before", "lost_after", "garbage"} {
			for _, match := range []string{"POST /v2/checkout/orders", "POST /v2/checkout/orders/*/authorize", "POST /v2/payments/authorizations/*/capture"} {
				atPayPal(t).spoil(mode, match)
				_, o := approved(t)
				w.paymentOf(t, o).once(t, "authorize", "capture")
			}
		}
	})
	t.Run("B07 F05 busy and limited", func(t *testing.T) {
		for _, mode := range []string{"busy", "rate_limit"} {
			atPayPal(t).spoil(mode, "POST /v2/payments/authorizations/*/capture")
			_, o := approved(t)
			w.paymentOf(t, o).once(t, "authorize", "capture")
		}
	})
	t.Run("E01 E02 E03 notices twice, backwards and before the answer", func(t *testing.T) {
		for _, how := range []map[string]any{{"duplicate": true}, {"reverse": true}, {"early": true}, {"early": true, "duplicate": true, "reverse": true}} {
			atPayPal(t).hooks(w, how)
			_, o := approved(t)
			w.paymentOf(t, o).once(t, "authorize", "capture")
		}
		atPayPal(t).hooks(w, map[string]any{})
	})
	t.Run("D01 D04 refunds", func(t *testing.T) {
		guest, o := approved(t)
		path := "/v1/admin/payments/" + o.Payment.ID + "/refunds"
		atPayPal(t).spoil("lost_after", "POST /v2/payments/captures/*/refund")
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"amount": eur(1500), "reason": "a scratch"}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"reason": "the rest"}, nil)
		guest.awaitPayment(t, o.ID, "refunded")
	})
	t.Run("C10 a cancelled order is paid back", func(t *testing.T) {
		guest, o := approved(t)
		guest.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
		guest.awaitPayment(t, o.ID, "refunded")
	})
	t.Run("D06 a refund in the dashboard", func(t *testing.T) {
		guest, o := approved(t)
		atPayPal(t).ask("act", map[string]any{"do": "refund", "id": w.paymentOf(t, o).reference(t, "capture"), "amount": 700}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		p := w.paymentOf(t, o)
		if last := p.Operations[len(p.Operations)-1]; last.Kind != "refund" || last.Source != "external" || last.Amount != eur(700) {
			t.Errorf("it is written down as %+v", last)
		}
	})
	t.Run("D09 D10 disputes", func(t *testing.T) {
		for act, flag := range map[string]string{"win_dispute": "", "lose_dispute": "chargeback"} {
			guest, o := approved(t)
			var d struct{ ID string }
			atPayPal(t).ask("act", map[string]any{"do": "open_dispute", "id": w.paymentOf(t, o).reference(t, "capture"), "amount": 6000,
				"stage": "CHARGEBACK", "reason": "UNAUTHORISED"}, &d)
			guest.awaitPayment(t, o.ID, "disputed")
			atPayPal(t).ask("act", map[string]any{"do": act, "id": d.ID}, nil)
			guest.await(t, o.ID, "no dispute", func(o order) bool { return o.PaymentStatus != "disputed" })
			var got struct{ Flags []string }
			staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID, nil, &got)
			if slices.Contains(got.Flags, "chargeback") != (flag != "") {
				t.Errorf("%s: flags %v", act, got.Flags)
			}
		}
	})
	t.Run("F11 the oracle", func(t *testing.T) { w.oracle(t, "paypal", atPayPal(t).books) })
}

// approveAtPayPal presses a button of the page that an order leads to.
func (w *World) approveAtPayPal(t testing.TB, o order, button string) string {
	t.Helper()
	page := o.action(t)
	u, err := url.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	return w.press(t, page, url.Values{"action": {button}, "token": {u.Query().Get("token")}})
}

// offers reports whether a page still has buttons.
func offers(t testing.TB, page string) bool {
	t.Helper()
	return bytes.Contains(fetch(t, page), []byte("<button"))
}

// TestOffersOfThePayingShop checks that providers stand side by side: each is offered in what it takes.
func TestOffersOfThePayingShop(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	w := suite.paying.get(t)
	for query, want := range map[string][]string{"EUR": {"paypal", "sandbox", "stripe"}, "EUR&amount=20": {"paypal", "sandbox"}, "KWD": {"sandbox", "stripe"}} {
		var got struct {
			Items []struct {
				Provider string
				Key      string `json:"publishable_key"`
				CanSave  bool   `json:"can_save"`
			}
		}
		w.client().must(t, http.StatusOK, http.MethodGet, "/v1/payment-methods?currency="+query, nil, &got)
		var names []string
		for _, m := range got.Items {
			if (m.Provider == "stripe") != (m.Key == "pk_test_e2e") {
				t.Errorf("%s has the key %q", m.Provider, m.Key)
			}
			if m.CanSave == (m.Provider == "paypal") {
				t.Errorf("%s can save: %t", m.Provider, m.CanSave)
			}
			if !slices.Contains(names, m.Provider) {
				names = append(names, m.Provider)
			}
		}
		slices.Sort(names)
		if !slices.Equal(names, want) {
			t.Errorf("%s: offered %v, want %v", query, names, want)
		}
	}
}
