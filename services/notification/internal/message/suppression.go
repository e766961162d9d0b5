package message

import (
	"slices"
	"strings"
	"time"
)

// SuppressionReason is why an address is not written to.
type SuppressionReason string

// Reasons.
const (
	// HardBounce is an address that does not exist or takes nothing.
	HardBounce SuppressionReason = "hard_bounce"
	// Complaint is a recipient who called a message spam.
	Complaint SuppressionReason = "complaint"
	// OptedOut is a recipient who told the channel to stop, such as STOP to a number.
	OptedOut SuppressionReason = "opted_out"
	// ByStaff was entered by hand.
	ByStaff SuppressionReason = "staff"
)

// SuppressionReasons lists every reason.
func SuppressionReasons() []SuppressionReason {
	return []SuppressionReason{HardBounce, Complaint, OptedOut, ByStaff}
}

// Suppression keeps an address from being written to by a channel. There is one for each channel and address.
type Suppression struct {
	Channel Channel
	// Address is normalised, see Normalise.
	Address string
	Reason  SuppressionReason
	// Detail is what the provider said, or a note of staff.
	Detail string
	// NotificationID is the message that led to it; may be empty.
	NotificationID string
	// By is the staff member who entered it; empty otherwise.
	By        string
	CreatedAt time.Time
}

// Forbids reports whether a message of the purpose must not be sent. A complaint ends promotions and lets what belongs to
// a contract through; who opted out by the channel itself, and an address that does not work, gets nothing more.
func (s *Suppression) Forbids(p Purpose) bool {
	return s.Reason != Complaint || p == Promotional
}

// Covers reports whether a later reason need not replace this one: the strictest stays.
func (s *Suppression) Covers(r SuppressionReason) bool {
	order := []SuppressionReason{Complaint, HardBounce, OptedOut, ByStaff}
	return slices.Index(order, s.Reason) >= slices.Index(order, r)
}

// Normalise writes an address as suppressions and preferences know it.
func Normalise(c Channel, address string) string {
	if c == SMS {
		return address
	}
	return strings.ToLower(address)
}
