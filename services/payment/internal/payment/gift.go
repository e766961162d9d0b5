package payment

import "time"

// A gift card pays its part inside the shop: its operations are done when they are written down, together with the card's
// balance in one transaction, so that they are never in doubt. The provider is asked for the rest alone.

// GiftCardProvider is the provider of a gift card's operations.
const GiftCardProvider = "gift_card"

// NoProvider is the provider of a payment that nobody but a gift card shall pay.
const NoProvider = "none"

// HoldGift takes amount minor units from a gift card for this payment, before the rest is authorised. The caller takes
// them from the card's balance in the same transaction.
func (p *Payment) HoldGift(ids IDs, card string, amount int64, now time.Time) error {
	if len(p.s.Operations) > 0 || amount <= 0 || amount > p.s.Amount.Amount {
		return ErrAmount
	}
	p.s.GiftCard = card
	p.giftOperation(ids, Authorize, amount, now)
	return nil
}

// GiftMovements returns what the new operations move on the gift card: negative amounts leave it, positive ones return.
func (p *Payment) GiftMovements() []Operation {
	var out []Operation
	for i := len(p.stored); i < len(p.s.Operations); i++ {
		if o := p.s.Operations[i]; o.Provider == GiftCardProvider && (o.Kind == Void || o.Kind == Refund) {
			out = append(out, o)
		}
	}
	return out
}

func (p *Payment) giftOperation(ids IDs, kind Kind, amount int64, now time.Time) *Operation {
	o := p.prepare(ids, kind, amount, p.s.GiftCard, "", now)
	o.Provider, o.Method = GiftCardProvider, GiftCardProvider
	o.Reference = o.ID
	o.end(Succeeded, "", "", now)
	return o
}

func (p *Payment) gift(kind Kind) (sum int64) {
	if p.s.GiftCard == "" {
		return 0
	}
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.Provider == GiftCardProvider && o.Kind == kind {
			sum += o.Amount
		}
	}
	return sum
}

// GiftHeld is what a gift card pays of this payment, in minor units.
func (p *Payment) GiftHeld() int64 { return p.giftHeld() }

// giftHeld is what the card has put into this payment; giftLeft what of it is not captured yet.
func (p *Payment) giftHeld() int64       { return p.gift(Authorize) - p.gift(Void) }
func (p *Payment) giftLeft() int64       { return p.giftHeld() - p.gift(Capture) }
func (p *Payment) giftRefundable() int64 { return p.gift(Capture) - p.gift(Refund) }

// settleGift gives back what the card holds, once nothing of the payment can be taken any more.
func (p *Payment) settleGift(ids IDs, now time.Time) {
	left := p.giftLeft()
	if left <= 0 {
		return
	}
	if st := p.Status(); st == StatusFailed || st == StatusVoided || p.s.Cancel != "" && p.Amounts().Captured > 0 {
		p.giftOperation(ids, Void, left, now)
	}
}
