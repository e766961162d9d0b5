package payment_test

import (
	"testing"

	"emporium/services/payment/internal/payment"
)

// A payment that nobody takes the rest of ends, and what the gift card held for it goes back to the card, once.
func TestRefusedRestReturnsTheGift(t *testing.T) {
	t.Parallel()
	p, ids := newPayment(t, 10000)
	if err := p.HoldGift(ids, "gft_1", 4000, start); err != nil {
		t.Fatal(err)
	}
	if err := p.Refuse(ids, payment.CodeMethod, start); err != nil {
		t.Fatal(err)
	}
	back := p.GiftMovements()
	if p.Status() != payment.StatusFailed || len(back) != 1 || back[0].Kind != payment.Void || back[0].Amount != 4000 {
		t.Errorf("the payment is %s, and returns %+v", p.Status(), back)
	}
	if err := p.Refuse(ids, payment.CodeMethod, start); err == nil {
		t.Error("it is refused twice")
	}
	p.Cancel(ids, "customer", start)
	if again := p.GiftMovements(); len(again) != 1 {
		t.Errorf("the gift goes back %d times", len(again))
	}
}

// A payment that a gift card pays alone is captured without asking anybody, and refunded to the card.
func TestGiftCardPaysAll(t *testing.T) {
	t.Parallel()
	p, ids := newPayment(t, 10000)
	if err := p.HoldGift(ids, "gft_1", 10000, start); err != nil {
		t.Fatal(err)
	}
	for _, do := range []step{authorize, capture(0)} {
		if err := do(p, ids); err != nil {
			t.Fatal(err)
		}
	}
	if a := p.Amounts(); p.Status() != payment.StatusCaptured || a.Captured != 10000 {
		t.Fatalf("the payment is %s with %+v", p.Status(), a)
	}
	p.Cancel(ids, "customer", start)
	if a := p.Amounts(); a.Refunded != 10000 {
		t.Errorf("of a cancelled order %+v", a)
	}
}
