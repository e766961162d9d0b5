// Package channel is the port through which messages leave the shop: one channel is one provider that letters are handed
// to, a line is the providers of one kind in their order, and an exchange leads each letter to its line.
package channel

import (
	"context"

	"emporium/services/notification/internal/message"
)

// Channel hands letters over to one provider. channeltest holds every implementation to the same promises.
type Channel interface {
	// Name names the provider in logs, metrics and the history of deliveries, for example "smtp:mail.example". It is
	// short, holds no secret, and stays the same.
	Name() string
	// Send offers the letters, and returns one outcome for each, in their order. It returns soon after ctx has ended;
	// what was not offered by then is deferred or down, what may have been taken over is unknown. It sends nothing a second
	// time on its own account.
	Send(ctx context.Context, letters []message.Letter) []message.Outcome
}

// Finder is a channel that can be asked what became of a letter whose answer was lost.
type Finder interface {
	Channel
	// Find looks for a letter that may have been taken over. It returns an error when that cannot be said.
	Find(ctx context.Context, l message.Letter) (providerID string, found bool, err error)
}

// Codes of outcomes that no provider has given.
const (
	CodeNoProvider     = "no_provider"
	CodeRateLimited    = "rate_limited"
	CodeOutcomeUnknown = "outcome_unknown"
	CodeUnreachable    = "unreachable"
)
