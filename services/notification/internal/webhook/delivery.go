package webhook

import (
	"hash/fnv"
	"time"

	"emporium/kit/fault"
)

// State is where a delivery stands.
type State string

// States. Delivered and Failed are final until somebody replays the delivery.
const (
	Pending   State = "pending"
	Sending   State = "sending"
	Delivered State = "delivered"
	Failed    State = "failed"
)

// States lists every state.
func States() []State { return []State{Pending, Sending, Delivered, Failed} }

// Event is a fact of the shop as endpoints are told it.
type Event struct {
	ID, Type, Subject string
	At                time.Time
	// UserID is the account that the event tells something of; empty for none.
	UserID string
	// Body is the whole body of the request.
	Body []byte
}

// Delivery tells one event to one endpoint. Those of one endpoint about one subject follow one another.
type Delivery struct {
	ID         string
	EndpointID string
	EventID    string
	EventType  string
	Subject    string
	State      State
	// Attempts counts those since it was made or replayed, Tries all of them.
	Attempts, Tries int
	// DueAt is the next attempt, or the end of the claim; zero when final.
	DueAt time.Time
	// Status is the last answer's, 0 without one; Code says what was wrong.
	Status    int
	Code      string
	CreatedAt time.Time
	// EndedAt is when it became final.
	EndedAt time.Time
}

// NewDelivery makes one that is due at once.
func NewDelivery(id, endpointID string, e *Event, now time.Time) Delivery {
	return Delivery{ID: id, EndpointID: endpointID, EventID: e.ID, EventType: e.Type, Subject: e.Subject, State: Pending, DueAt: now, CreatedAt: now}
}

// Outcome is what became of an attempt.
type Outcome struct {
	// Status is the answer's; 0 without one.
	Status int
	// Code says what was wrong; empty for an answer of 2xx.
	Code string
	// Deferred says that nothing was sent, and that it does not count.
	Deferred bool
	// RetryAfter is the least wait that the receiver asks for.
	RetryAfter time.Duration
	// Took is how long the receiver took, and Answer the beginning of what it said.
	Took   time.Duration
	Answer string
}

// OK reports whether the receiver has taken the event.
func (o *Outcome) OK() bool { return o.Code == "" && !o.Deferred }

// Gone reports whether the receiver wants no more events.
func (o *Outcome) Gone() bool { return o.Status == 410 }

// Codes of outcomes.
const (
	CodeStatus           = "status"        // an answer that is not 2xx
	CodeRedirect         = "redirect"      // an answer that leads elsewhere, which is not followed
	CodeUnreachable      = "unreachable"   // no connection
	CodeTimeout          = "timeout"       // no answer in time
	CodeAddress          = "address"       // an address that must not be called
	CodeResting          = "resting"       // not asked, since it has failed too often just now
	CodeEndpointGone     = "endpoint_gone" // deleted meanwhile
	CodeEndpointDisabled = "endpoint_disabled"
	CodeSecret           = "secret" // the endpoint's secret cannot be read
	CodeErased           = "erased" // the person that the event told of was erased
)

// schedule is how long after each failed attempt the next one comes: about four days in all.
var schedule = [...]time.Duration{
	5 * time.Second, time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour,
	24 * time.Hour,
}

// MaxAttempts bounds how often a delivery is offered until it is replayed.
const MaxAttempts = len(schedule) + 1

// maxRetryAfter bounds what a receiver may ask for.
const maxRetryAfter = 24 * time.Hour

// rest is how long what was not sent waits.
const rest = 30 * time.Second

// Settle books what became of an attempt.
func (d *Delivery) Settle(o Outcome, now time.Time) {
	d.Status, d.Code = o.Status, o.Code
	if o.Deferred {
		d.State, d.DueAt = Pending, now.Add(max(rest, o.RetryAfter))
		return
	}
	d.Attempts++
	d.Tries++
	switch {
	case o.OK():
		d.State, d.DueAt, d.EndedAt = Delivered, time.Time{}, now
	case o.Gone(), o.Code == CodeEndpointGone, o.Code == CodeEndpointDisabled, d.Attempts >= MaxAttempts:
		d.State, d.DueAt, d.EndedAt = Failed, time.Time{}, now
	default:
		d.State, d.DueAt = Pending, now.Add(max(d.delay(), min(o.RetryAfter, maxRetryAfter)))
	}
}

// delay is the schedule's, with up to a quarter more that depends on the id.
func (d *Delivery) delay() time.Duration {
	base := schedule[min(d.Attempts, len(schedule))-1]
	h := fnv.New32a()
	_, _ = h.Write([]byte(d.ID))
	return base + base/4*time.Duration(h.Sum32()%1024)/1024
}

// Replay offers it again from the beginning. One that waits is offered at once.
func (d *Delivery) Replay(now time.Time) error {
	if d.State == Sending {
		return fault.New(fault.Conflict, "The delivery is being sent at the moment; try again in a minute.")
	}
	d.State, d.Attempts, d.DueAt, d.EndedAt = Pending, 0, now, time.Time{}
	return nil
}

// Attempt is one try in the log of a delivery.
type Attempt struct {
	DeliveryID string
	Number     int
	At         time.Time
	Took       time.Duration
	Status     int
	Code       string
	Answer     string
}
