package ledger

// Exchanged is what a provider has exchanged of a capture or refund: it was paid in m's currency, and the provider holds it
// in another. amount is what moved in m's currency and settled what that came to, both positive when they are with us. line
// is the provider's name of the movement, under which it is posted once. Each currency adds up by itself.
func Exchanged(m Movement, line string, amount int64, currency string, settled int64) []Transaction {
	paid := m.transaction("exchange", line, Posting{Exchange, amount}, Posting{Clearing, -amount})
	held := m.transaction("exchange", line+":"+currency, Posting{Clearing, settled}, Posting{Exchange, -settled})
	held.Currency = currency
	return []Transaction{paid, held}
}

// ForeignFee is the fee of a capture or refund that a provider has taken in another currency than m's. line is as in Exchanged.
func ForeignFee(m Movement, line, currency string, fee int64) Transaction {
	t := m.transaction("fee", line+":"+currency, Posting{Fees, fee}, Posting{Clearing, -fee})
	t.Currency = currency
	return t
}
