package template

import (
	"time"

	"emporium/kit/money"
	"emporium/services/notification/internal/message"
)

// sampleToken has the form of tokens, and opens nothing.
const sampleToken = "k3v9x0m2q8w5" //nolint:gosec // see above

func sampleEUR(amount int64) money.Money { return money.Money{Amount: amount, Currency: "EUR"} }

// sampleOrder is an order as a preview shows it.
func sampleOrder() Order {
	return Order{
		Number: "E-10482", URL: "https://shop.example/orders/ord_1?token=abc", PlacedAt: time.Date(2026, 11, 16, 9, 30, 0, 0, time.UTC),
		Lines: []Line{
			{Name: "Linen shirt", Options: "Colour: indigo · Size: M", Quantity: 2, UnitPrice: sampleEUR(4990), Total: sampleEUR(9980)},
			{Name: "Enamel mug, 350 ml", Quantity: 1, UnitPrice: sampleEUR(1450), Total: sampleEUR(1450)},
			{Name: "Walnut cutting board", Options: "Size: large", Quantity: 1, UnitPrice: sampleEUR(6200), Total: sampleEUR(6200)},
		},
		Subtotal: sampleEUR(17630), Discount: sampleEUR(1763), Shipping: sampleEUR(490), TaxIncluded: sampleEUR(2612), Total: sampleEUR(16357),
		ShippingMethod:  "Standard",
		ShippingAddress: &Address{Name: "Ada Lovelace", Line1: "12 St James's Square", City: "London", PostalCode: "SW1Y 4LB", Country: "GB"},
		Payment:         "Card",
	}
}

// Samples returns made-up variables of a kind that reach every part of its template, the most usual one first; none for the layout.
func Samples(kind message.Kind) []Vars {
	deadline := time.Date(2026, 11, 16, 10, 0, 0, 0, time.UTC)
	const page = "https://shop.example/orders/ord_1"
	about := AboutPayment{Number: "E-10482", URL: page, Amount: sampleEUR(4990)}
	items := []Item{{Name: "Linen shirt", Quantity: 2}, {Name: "Enamel mug, 350 ml", Quantity: 1}}
	back := Return{Order: sampleOrder(), Items: items}
	refunded := back
	refunded.Refund = sampleEUR(11430)
	switch kind {
	case message.OrderReceived:
		return []Vars{OrderReceived{sampleOrder()}}
	case message.OrderConfirmation:
		return []Vars{OrderConfirmation{sampleOrder()}}
	case message.OrderCompleted:
		return []Vars{OrderCompleted{sampleOrder()}}
	case message.OrderDelivered:
		return []Vars{OrderDelivered{sampleOrder()}}
	case message.OrderCancelled:
		var out []Vars
		for _, reason := range []string{"customer", "out_of_stock", "payment_failed", "expired", "merchant"} {
			out = append(out, OrderCancelled{Order: sampleOrder(), Reason: reason, Paid: reason == "customer" || reason == "merchant"})
		}
		return out
	case message.OrderShipped:
		return []Vars{OrderShipped{Order: sampleOrder(), Items: items, Carrier: "DHL", TrackingNumber: "JD0146 0000 1234", TrackingURL: "https://track.example/JD014600001234"},
			OrderShipped{Order: sampleOrder(), Items: items}}
	case message.PaymentFailed:
		return []Vars{PaymentFailed{Number: "E-10482", URL: page, Amount: sampleEUR(16357), Message: "The card has insufficient funds."}}
	case message.PaymentActionRequired:
		return []Vars{PaymentActionRequired{Number: "E-10482", URL: "https://bank.example/3ds?id=1", Amount: sampleEUR(16357), ExpiresAt: deadline}}
	case message.PaymentAuthorized:
		return []Vars{PaymentAuthorized{about}}
	case message.PaymentReceived:
		return []Vars{PaymentReceived{about}}
	case message.PaymentReleased:
		return []Vars{PaymentReleased{about}}
	case message.RefundIssued:
		return []Vars{RefundIssued{AboutPayment: about}, RefundIssued{AboutPayment: about, Outside: true}}
	case message.RefundDelayed:
		return []Vars{RefundDelayed{about}}
	case message.DisputeOpened:
		return []Vars{DisputeOpened{about}}
	case message.DisputeClosed:
		return []Vars{DisputeClosed{AboutPayment: about}, DisputeClosed{AboutPayment: about, Refunded: true}}
	case message.ReturnRequested:
		return []Vars{ReturnRequested{back}}
	case message.ReturnApproved:
		return []Vars{ReturnApproved{refunded}}
	case message.ReturnReceived:
		return []Vars{ReturnReceived{refunded}, ReturnReceived{back}}
	case message.ReturnRejected:
		back.Message = "The shirt has been worn, so that it cannot be sold again."
		return []Vars{ReturnRejected{back}}
	case message.ReturnRefunded:
		return []Vars{ReturnRefunded{refunded}}
	case message.Welcome:
		return []Vars{Welcome{}}
	case message.EmailVerified:
		return []Vars{EmailVerified{}}
	case message.AccountUpdated:
		return []Vars{AccountUpdated{}}
	case message.EmailVerification:
		return []Vars{EmailVerification{URL: "https://shop.example/verify?token=k3v9", Token: sampleToken, ExpiresAt: deadline}}
	case message.PasswordReset:
		return []Vars{PasswordReset{URL: "https://shop.example/reset?token=k3v9", ExpiresAt: deadline},
			PasswordReset{Token: sampleToken, RegisteredAgain: true, ExpiresAt: deadline}}
	case message.ConsentConfirmation:
		return []Vars{ConsentConfirmation{URL: "https://shop.example/mail/confirm/k3v9", ExpiresAt: deadline}}
	case message.Promotion:
		return []Vars{samplePromotion()}
	}
	return nil
}

func samplePromotion() Promotion {
	return Promotion{
		Subject: "15 % off everything made of linen", Preheader: "Your personal code inside. Until Sunday.", Headline: "Light days ahead",
		Body:   "Linen keeps you cool, dries fast and lasts for years. Until Sunday everything made of it costs 15 % less.\nPick your colour before your size is gone: indigo and sand are the first to leave.",
		Action: "See what is new", URL: "https://shop.example/linen", Text: "15 % off all linen until Sunday with {coupon}: {url}",
		Coupon: "LINEN-7KQ2M9XW", Ends: time.Date(2026, 11, 22, 23, 0, 0, 0, time.UTC),
		UnsubscribeURL: "https://shop.example/mail/unsubscribe/k3v9", PreferencesURL: "https://shop.example/mail/preferences/k3v9",
	}
}
