package ledger

import (
	"strconv"
	"time"
)

// Sale is revenue as it is earned: when the goods leave. What was sold is owed by the customer until it is captured.
func Sale(orderID, currency string, total, tax int64, at time.Time) Transaction {
	t := Transaction{ID: "sale:" + orderID, Kind: "sale", OrderID: orderID, Currency: currency, At: at,
		Postings: []Posting{{Receivable, total}, {Revenue, -(total - tax)}}}
	if tax != 0 {
		t.Postings = append(t.Postings, Posting{TaxPayable, -tax})
	}
	return t
}

// Payout is money that a provider has sent to our bank.
func Payout(provider, reference, currency string, amount int64, at time.Time) Transaction {
	return Transaction{ID: "payout:" + provider + ":" + reference, Kind: "payout", Provider: provider, Reference: reference, Currency: currency, At: at,
		Postings: []Posting{{Bank, amount}, {Clearing, -amount}}}
}

// Charge is a fee that belongs to no operation of ours.
func Charge(provider, reference, currency string, fee int64, at time.Time) Transaction {
	return Transaction{ID: chargeID(provider, reference), Kind: "fee", Provider: provider, Reference: reference, Currency: currency, At: at,
		Postings: []Posting{{Fees, fee}, {Clearing, -fee}}}
}

// Unexplained is a movement at a provider that no operation of ours explains: a capture that we lack (positive), a refund
// or an adjustment (with their sign). It waits in suspense until a person has found out.
func Unexplained(kind, provider, reference, currency string, amount int64, at time.Time) Transaction {
	return Transaction{ID: suspenseID(kind, provider, reference), Kind: "suspense", Provider: provider, Reference: reference,
		Currency: currency, At: at, Postings: []Posting{{Clearing, amount}, {Suspense, -amount}}}
}

// UnexplainedFee is the fee that was kept of an unexplained movement.
func UnexplainedFee(kind, provider, reference, currency string, fee int64, at time.Time) Transaction {
	return Charge(provider, kind+":"+reference, currency, fee, at)
}

// UnexplainedIDs are the ids under which an unexplained movement and its fee are posted, to be reversed once it is explained.
func UnexplainedIDs(kind, provider, reference string) []string {
	return []string{suspenseID(kind, provider, reference), chargeID(provider, kind+":"+reference)}
}

func suspenseID(kind, provider, reference string) string {
	return "suspense:" + provider + ":" + kind + ":" + reference
}

func chargeID(provider, reference string) string { return "charge:" + provider + ":" + reference }

// FeeDifference corrects a fee to what the provider's list says. Differences up to limit are rounding; larger ones are fees.
func FeeDifference(m Movement, theirs, limit int64) Transaction {
	part := theirs - m.Fee
	account := Fees
	if part <= limit && part >= -limit {
		account = Rounding
	}
	t := m.transaction("fee", "list:"+strconv.FormatInt(theirs, 10), Posting{account, part}, Posting{Clearing, -part})
	return t
}

// GiftCardIssued is a gift card that was sold or given: from now on we owe its holder.
func GiftCardIssued(id, currency string, amount int64, at time.Time) Transaction {
	return Transaction{ID: "gift_card:" + id, Kind: "gift_card_issued", Provider: giftCard, Reference: id, Currency: currency, At: at,
		Postings: []Posting{{GiftCardSales, amount}, {GiftCards, -amount}}}
}

// Case is how a dispute stands in the books.
type Case struct {
	ID, PaymentID, OrderID, Provider, Reference, Currency string
	// Taken is what the provider has withdrawn and not given back; Fee what it charges for the case.
	Taken, Fee int64
	Lost       bool
}

// Dispute posts the difference between how a case stood and how it stands now: so the order in which a provider tells of
// withdrawals, decisions and reinstatements does not matter. No transaction when nothing moved. A case whose money turns out
// to be of another currency than was booked leaves the one and comes to the other.
func Dispute(before, after Case, version int64, at time.Time) []Transaction {
	if before.Currency != "" && before.Currency != after.Currency {
		gone, fresh := after, before
		gone.Currency, gone.Taken, gone.Fee = before.Currency, 0, 0
		fresh.Currency, fresh.Taken, fresh.Fee = after.Currency, 0, 0
		out := Dispute(before, gone, version, at)
		for i := range out {
			out[i].ID += ":" + before.Currency
		}
		return append(out, Dispute(fresh, after, version, at)...)
	}
	was, is := before.balances(), after.balances()
	t := Transaction{ID: "dispute:" + after.ID + ":" + strconv.FormatInt(version, 10), Kind: KindDispute, PaymentID: after.PaymentID,
		OrderID: after.OrderID, Provider: after.Provider, Reference: after.Reference, Currency: after.Currency, At: at}
	for _, account := range [...]Account{DisputeReceivable, ChargebackLoss, Fees, Clearing} {
		if d := is[account] - was[account]; d != 0 {
			t.Postings = append(t.Postings, Posting{account, d})
		}
	}
	if len(t.Postings) == 0 {
		return nil
	}
	return []Transaction{t}
}

// Kinds of transactions about disputes.
const (
	KindDispute           = "dispute"
	KindDisputeDifference = "dispute_difference"
)

// DisputeDifference brings the books to what the provider's list says of a case. amount is what was given back to us beyond
// what we have booked, negative for what was taken, and waits in suspense until a person has found out; fee is what was kept
// beyond that, a fee, or rounding up to limit. run is the comparison that has found it, which does so once.
func DisputeDifference(provider, reference, paymentID, currency string, amount, fee, limit int64, run string, at time.Time) Transaction {
	t := Transaction{ID: KindDisputeDifference + ":" + reference + ":" + currency + ":" + run, Kind: KindDisputeDifference, PaymentID: paymentID,
		Provider: provider, Reference: reference, Currency: currency, At: at, Postings: []Posting{{Clearing, amount - fee}}}
	if amount != 0 {
		t.Postings = append(t.Postings, Posting{Suspense, -amount})
	}
	if fee != 0 {
		account := Fees
		if fee <= limit && fee >= -limit {
			account = Rounding
		}
		t.Postings = append(t.Postings, Posting{account, fee})
	}
	return t
}

func (c Case) balances() map[Account]int64 {
	out := map[Account]int64{Fees: c.Fee, Clearing: -c.Taken - c.Fee}
	if c.Lost {
		out[ChargebackLoss] = c.Taken
	} else {
		out[DisputeReceivable] = c.Taken
	}
	return out
}

// Reverse says the opposite of a transaction.
func Reverse(t Transaction, at time.Time) Transaction {
	r := t
	r.ID, r.Kind, r.At = "reversal:"+t.ID, "reversal", at
	r.Postings = make([]Posting, len(t.Postings))
	for i, p := range t.Postings {
		r.Postings[i] = Posting{p.Account, -p.Amount}
	}
	return r
}
