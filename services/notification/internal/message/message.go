// Package message is the domain of notifications: which event leads to which message, when a message has been overtaken by
// what happened since, and the life of its delivery.
package message

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"net/mail"
	"strings"
	"time"

	"emporium/kit/fault"
)

// Notification is the intent to tell one recipient about one event over one channel. It is made in the transaction that
// consumes the event, and there is never a second one with the same event, channel and addressee.
type Notification struct {
	ID string
	// EventID is the event that asked for the message.
	EventID string
	Kind    Kind
	Channel Channel
	// Addressee is the recipient as it was known when the intent was made: an address, or "order:<id>" when the order's
	// address had not arrived yet. It never changes, since it belongs to the unique key.
	Addressee string
	// Recipient is the address to send to; empty until the addressee has been resolved.
	Recipient string
	// Name greets the recipient; may be empty.
	Name   string
	Locale string
	// OrderID, PaymentID and UserID name what the message is about; empty where they do not apply.
	OrderID   string
	PaymentID string
	UserID    string
	// Data holds the template's variables as JSON. It is emptied once it may hold a secret that is no longer needed.
	Data json.RawMessage
	// NotAfter is when the message loses its sense, such as the end of a link's validity; zero means never.
	NotAfter  time.Time
	CreatedAt time.Time
	// Correlation and Trace are those of the event, so that what is done later belongs to the same story.
	Correlation string
	Trace       string
}

// ByOrder is the addressee of a message for whoever placed the order, to be resolved when it is sent.
func ByOrder(orderID string) string { return "order:" + orderID }

// ByAddress is the addressee of a message to a known address: lower-case, since the unique key must not tell
// "A@example.org" from "a@example.org".
func ByAddress(address string) string { return strings.ToLower(address) }

var noPadding = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// MessageID returns the Message-ID header's value without angle brackets. It depends on the unique key alone, so that
// every attempt, also one after a crash or a restored backup, carries the same one and receivers can drop the repetition.
func (n Notification) MessageID(domain string) string {
	var buf [320]byte
	key := append(buf[:0], n.EventID...)
	key = append(key, 0)
	key = append(key, n.Channel...)
	key = append(key, 0)
	key = append(key, n.Addressee...)
	sum := sha256.Sum256(key)
	var text [32]byte
	noPadding.Encode(text[:], sum[:20])
	return string(text[:]) + "@" + domain
}

// CheckAddress refuses what is no plain email address that can be put on an envelope.
func CheckAddress(address string) error {
	if address == "" || len(address) > 254 || strings.ContainsAny(address, "\r\n\x00<> ") {
		return fault.New(fault.Invalid, "The recipient's address is not an email address.")
	}
	parsed, err := mail.ParseAddress(address)
	if err != nil || parsed.Address != address {
		return fault.New(fault.Invalid, "The recipient's address is not an email address.")
	}
	return nil
}
