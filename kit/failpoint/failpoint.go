// Package failpoint names the places at which the end of a process matters most: between a change and what tells of it, and between a deed
// and the note that it was done. Tests end processes there. Nothing is set in production: a point costs one comparison.
package failpoint

// The points in the life of an event, in their order.
const (
	Committed     = "committed, not yet published"
	Published     = "published, not yet forgotten"
	BeforeApplied = "effects written, not yet committed"
	Applied       = "effects committed, position not yet"
)

// Answered is in the life of a request with an Idempotency-Key.
const Answered = "request committed, not yet answered"

// The points in the life of a call to a payment provider, and of a notice of theirs.
const (
	Claimed  = "call claimed, not yet sent"
	Called   = "call answered, not yet written"
	Recorded = "call's result committed"
	Noticed  = "notice stored, not yet acknowledged"
	Fetched  = "notice looked into, not yet applied"
)

// Delivered is in the life of a message to a customer.
const Delivered = "message handed over, not yet noted"

// OfEvents lists the points that every service passes which sends and applies events.
func OfEvents() []string { return []string{Committed, Published, BeforeApplied, Applied} }

// Of lists the points that a service passes, by its name.
func Of(service string) []string {
	out := append(OfEvents(), Answered)
	switch service {
	case "payment":
		out = append(out, Claimed, Called, Recorded, Noticed, Fetched)
	case "notification":
		out = append(OfEvents(), Delivered)
	}
	return out
}

// At is called at every point. Tests set it before anything starts.
var At func(point string)

// Hit passes a point.
func Hit(point string) {
	if At != nil {
		At(point)
	}
}
