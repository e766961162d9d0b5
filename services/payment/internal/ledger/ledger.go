// Package ledger holds the rules of double entry for payments: which postings follow from what happens to an operation.
// It knows no store. Every transaction adds up to nothing, and none is ever changed: what was wrong is put right by one
// that says the opposite.
package ledger

import (
	"strconv"
	"time"
)

// Account is an account's code. All are kept per provider and currency.
type Account string

// The accounts. Debits are positive and credits negative, in minor units.
const (
	// Clearing is what providers hold for us.
	Clearing Account = "psp_clearing"
	// Receivable is what customers owe us.
	Receivable Account = "customer_receivable"
	Revenue    Account = "revenue"
	TaxPayable Account = "tax_payable"
	Fees       Account = "psp_fees"
	Bank       Account = "bank"
	// Cash is what was paid out of the till.
	Cash    Account = "cash"
	Refunds Account = "refunds"
	// RefundPayable is what is on its way back to customers.
	RefundPayable Account = "refund_payable"
	// DisputeReceivable is what providers have taken for disputes that are not decided.
	DisputeReceivable Account = "dispute_receivable"
	ChargebackLoss    Account = "chargeback_loss"
	// Suspense is what moved at a provider and nobody has explained.
	Suspense Account = "suspense"
	Rounding Account = "rounding"
	// Exchange has both sides of what providers have exchanged: what they gave away in one currency, and got in another.
	Exchange Account = "currency_exchange"
	// GiftCards is what we owe the holders of gift cards.
	GiftCards     Account = "gift_card_liability"
	GiftCardSales Account = "gift_card_sales"
)

// Accounts lists every account.
func Accounts() []Account {
	return []Account{Clearing, Receivable, Revenue, TaxPayable, Fees, Bank, Cash, Refunds, RefundPayable, DisputeReceivable, ChargebackLoss,
		Suspense, Rounding, Exchange, GiftCards, GiftCardSales}
}

// Posting is one line.
type Posting struct {
	Account Account
	// Amount is in minor units of the transaction's currency; debits are positive.
	Amount int64
}

// Transaction is what is posted together. The same id is the same transaction for ever, so that a repetition posts nothing.
type Transaction struct {
	// ID is made of what the transaction is about, never at random.
	ID          string
	Kind        string
	PaymentID   string
	OrderID     string
	OperationID string
	Provider    string
	Currency    string
	// Reference is the provider's name of what happened.
	Reference string
	At        time.Time
	Postings  []Posting
}

// Sum is what the postings add up to. It is 0 for every transaction.
func (t *Transaction) Sum() (sum int64) {
	for _, p := range t.Postings {
		sum += p.Amount
	}
	return sum
}

// giftCard is the provider of operations that move a gift card's balance, and outside that of refunds that staff have paid by other means than
// the payment's provider, of which cash comes out of the till.
const (
	giftCard = "gift_card"
	outside  = "outside"
	cash     = "cash"
)

// Movement is one operation as the books see it.
type Movement struct {
	// Kind is capture or refund; others move no money.
	Kind                        string
	OperationID, PaymentID      string
	OrderID, Provider, Currency string
	Method, Reference           string
	Amount, Fee, FeeBefore      int64
	Open, Done                  bool // is under way; was done
	WasKnown, WasOpen, WasDone  bool // before the change: written down, under way, done
	At                          time.Time
}

// Post returns the transactions that follow from an operation's change, none for most.
func Post(m *Movement) []Transaction {
	switch m.Kind {
	case "capture":
		return capture(m)
	case "refund":
		return refund(m)
	}
	return nil
}

func capture(m *Movement) (out []Transaction) {
	if m.Done && !m.WasDone && m.Amount != 0 {
		out = append(out, m.transaction("capture", "", Posting{m.holder(), m.Amount}, Posting{Receivable, -m.Amount}))
	}
	return append(out, m.fee()...)
}

func refund(m *Movement) (out []Transaction) {
	again, reversed := "", ""
	if m.WasKnown {
		again = "again"
	}
	if m.WasDone {
		reversed = "reversed"
	}
	asked, was := m.Open || m.Done, m.WasKnown && (m.WasOpen || m.WasDone)
	if asked && !was {
		out = append(out, m.transaction("refund_requested", again, Posting{Refunds, m.Amount}, Posting{RefundPayable, -m.Amount}))
	}
	if m.Done && !m.WasDone {
		out = append(out, m.transaction("refund", "", Posting{RefundPayable, m.Amount}, Posting{m.holder(), -m.Amount}))
	}
	if !asked && m.WasDone {
		out = append(out, m.transaction("refund_returned", "", Posting{m.holder(), m.Amount}, Posting{RefundPayable, -m.Amount}))
	}
	if !asked && was {
		out = append(out, m.transaction("refund_failed", reversed, Posting{RefundPayable, m.Amount}, Posting{Refunds, -m.Amount}))
	}
	return append(out, m.fee()...)
}

// fee posts what the provider keeps as far as it is not posted yet.
func (m *Movement) fee() []Transaction {
	before := m.FeeBefore
	if !m.WasDone {
		before = 0 // the fee is posted with the success
	}
	if !m.Done || m.Fee == before {
		return nil
	}
	part := m.Fee - before
	return []Transaction{m.transaction("fee", strconv.FormatInt(m.Fee, 10), Posting{Fees, part}, Posting{Clearing, -part})}
}

// holder is where the money is: at the provider, on the customer's gift card, or with us.
func (m *Movement) holder() Account {
	switch {
	case m.Provider == giftCard:
		return GiftCards
	case m.Provider == outside && m.Method == cash:
		return Cash
	case m.Provider == outside:
		return Bank
	}
	return Clearing
}

func (m *Movement) transaction(kind, suffix string, postings ...Posting) Transaction {
	id := kind + ":" + m.OperationID
	if suffix != "" {
		id += ":" + suffix
	}
	return Transaction{ID: id, Kind: kind, PaymentID: m.PaymentID, OrderID: m.OrderID, OperationID: m.OperationID, Provider: m.Provider,
		Currency: m.Currency, Reference: m.Reference, At: m.At, Postings: postings}
}
