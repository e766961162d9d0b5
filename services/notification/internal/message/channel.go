package message

import (
	"errors"
	"net/mail"
	"time"
)

// Channel is a way to reach a person.
type Channel string

// Channels.
const (
	Email Channel = "email"
	SMS   Channel = "sms"
)

// Channels lists every channel.
func Channels() []Channel { return []Channel{Email, SMS} }

// CheckRecipient refuses what the channel has no way to: no email address, or no number in E.164.
func (c Channel) CheckRecipient(recipient string) error {
	if c == SMS {
		return CheckPhone(recipient)
	}
	return CheckAddress(recipient)
}

// Purpose is why somebody is written to.
type Purpose string

// Purposes.
const (
	// Transactional messages belong to a contract or an account, and need no consent.
	Transactional Purpose = "transactional"
	// Promotional messages need consent, keep quiet hours, are offered once only, and can be unsubscribed from.
	Promotional Purpose = "promotional"
)

// Lane is a queue of its own: what waits in one keeps nothing in another from going out.
type Lane string

// Lanes lists every lane: one for each channel and purpose.
func Lanes() []Lane { return []Lane{"email", "sms", "email_promotional", "sms_promotional"} }

// LaneOf returns the queue that a message waits in.
func LaneOf(c Channel, p Purpose) Lane {
	if p == Promotional {
		return Lane(string(c) + "_" + string(Promotional))
	}
	return Lane(c)
}

// Lane returns the queue that the notification waits in.
func (n Notification) Lane() Lane { return LaneOf(n.Channel, n.Kind.Purpose()) }

// Letter is a rendered message, ready for a channel.
type Letter struct {
	// NotificationID names the intent; channels put it where the answer can be led back by it.
	NotificationID string
	Channel        Channel
	Purpose        Purpose
	// Kind is told to filters in a header of its own.
	Kind Kind
	// MessageID is without angle brackets, and the same for every attempt.
	MessageID string
	// From and ReplyTo are those of an email.
	From    mail.Address
	ReplyTo string
	// Envelope is the address that bounces go to; empty for From's.
	Envelope string
	// To is the recipient of an email.
	To mail.Address
	// Phone is the recipient of an SMS, in E.164.
	Phone   string
	Subject string
	HTML    string
	// Text is the text twin of an email, and all of an SMS.
	Text string
	Date time.Time
	// Unsubscribe is a URL that takes the recipient off by one POST (RFC 8058); empty for none.
	Unsubscribe string
	// Attempt counts from 1.
	Attempt int
	// Doubt says that an earlier attempt may have gone through. Provider is the one that made it; empty when that is not
	// known either.
	Doubt    bool
	Provider string
}

// Recipient is who the letter goes to on its channel.
func (l *Letter) Recipient() string {
	if l.Channel == SMS {
		return l.Phone
	}
	return l.To.Address
}

// Outcome is what a channel says of one letter. At most one of Permanent, Unknown, Down and Deferred is set.
type Outcome struct {
	// Err is nil when the receiver has taken the letter over.
	Err error
	// Permanent says that the same letter to the same address can never succeed.
	Permanent bool
	// Unknown says that the letter may have been taken over although no answer tells so. Nobody else may be asked to send it
	// before that is found out.
	Unknown bool
	// Down says that the provider failed before it could judge the letter, which surely has not gone out: another
	// provider may be asked at once.
	Down bool
	// Deferred says that the letter was not offered at all, and does not count as an attempt.
	Deferred bool
	// RetryAfter is the least wait before the next attempt; 0 leaves it to the back-off.
	RetryAfter time.Duration
	// Suppress says that the recipient must not be written to again by this channel, and why; empty for nothing.
	Suppress SuppressionReason
	// Code names the failure for machines, for example "smtp_550" or "connection"; empty on success.
	Code string
	// Provider made the attempt, and knows the message as ProviderID.
	Provider, ProviderID string
}

// OK reports whether the letter was taken over.
func (o Outcome) OK() bool { return o.Err == nil }

// Later is the outcome of a letter that was not offered.
func Later(after time.Duration, code, why string) Outcome {
	return Outcome{Err: errors.New(why), Deferred: true, RetryAfter: after, Code: code}
}
