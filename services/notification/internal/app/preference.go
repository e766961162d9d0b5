package app

import (
	"context"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
)

// Question asks whether somebody wants a message by a channel.
type Question struct {
	Channel message.Channel
	Kind    message.Kind
	// UserID is empty for guests.
	UserID string
	// Address is normalised, see message.Normalise.
	Address string
	OrderID string
}

// Preferences tell who wants which messages, and how. Email about an order or an account is never asked about: it belongs
// to the contract.
type Preferences interface {
	// Wanted answers each question, in their order. It is asked when the intent is made, and again when the message is about
	// to be sent, then without a transaction (tx is nil).
	Wanted(ctx context.Context, tx *db.Tx, questions []Question) ([]bool, error)
	// Unsubscribe returns the URL that takes the recipient of a promotion off by one POST (RFC 8058); empty for none.
	Unsubscribe(n *message.Notification) string
}

// nobodyChose is what holds as long as nobody can choose.
type nobodyChose struct{}

func (nobodyChose) Wanted(_ context.Context, _ *db.Tx, questions []Question) ([]bool, error) {
	return make([]bool, len(questions)), nil
}

func (nobodyChose) Unsubscribe(*message.Notification) string { return "" }

// asked reports whether preferences decide about a message at all.
func asked(n *message.Notification) bool {
	return n.Channel != message.Email || n.Kind.Purpose() != message.Transactional
}

func question(n *message.Notification) Question {
	return Question{Channel: n.Channel, Kind: n.Kind, UserID: n.UserID, Address: message.Normalise(n.Channel, n.Recipient), OrderID: n.OrderID}
}
