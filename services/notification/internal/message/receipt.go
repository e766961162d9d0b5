package message

import "time"

// Receipt is what a provider tells of a message after it has taken it over. Receipts come late, repeated and in any order.
type Receipt string

// Receipts, from the weakest to the strongest: one that tells less than what is known changes nothing.
const (
	// Accepted and the next two are on the way.
	Accepted  Receipt = "accepted"
	Queueing  Receipt = "queued"
	Forwarded Receipt = "forwarded"
	// Undelivered was given up after it was taken over; Bounced is the same told by the receiver's mail server.
	Undelivered Receipt = "undelivered"
	Bounced     Receipt = "bounced"
	// Delivered reached the recipient's device or mailbox.
	Delivered Receipt = "delivered"
	// Read was opened, where the channel tells so.
	Read Receipt = "read"
	// Complained was called spam.
	Complained Receipt = "complained"
)

// Receipts lists every receipt by rank.
func Receipts() []Receipt {
	return []Receipt{Accepted, Queueing, Forwarded, Undelivered, Bounced, Delivered, Read, Complained}
}

// Rank orders receipts; 0 is none.
func (r Receipt) Rank() int {
	for i, known := range Receipts() {
		if r == known {
			return i + 1
		}
	}
	return 0
}

// Lost reports whether the message did not arrive.
func (r Receipt) Lost() bool { return r == Undelivered || r == Bounced }

// Report is a receipt for one notification.
type Report struct {
	NotificationID string
	Receipt        Receipt
	// ProviderID is what the provider calls the message; may be empty.
	ProviderID string
	// Code and Detail tell why it did not arrive.
	Code, Detail string
	At           time.Time
}
