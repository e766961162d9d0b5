package event

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"emporium/kit/db"
)

// DeadLetterTopic is where a group's events go that it cannot apply.
func DeadLetterTopic(group string) string { return group + ".dlq" }

// RetryTopic is where dead letters are sent to be tried again by that group alone.
func RetryTopic(group string) string { return group + ".retry" }

// DeadLetter is an event that a group could not apply, with the reason.
type DeadLetter struct {
	Group     string    `json:"group"`
	Reason    string    `json:"reason"`
	Causes    []string  `json:"causes"` // the chain of errors, outermost first
	Attempts  int       `json:"attempts"`
	At        time.Time `json:"at"`
	Topic     string    `json:"topic"`
	Partition int32     `json:"partition"`
	Offset    int64     `json:"offset"`
	Event     Event     `json:"event"`
	// Lacks says why the event here is not the one that stands in the log at that place. Empty when it is.
	Lacks string `json:"lacks,omitempty"`
}

// EventType implements Payload.
func (DeadLetter) EventType() string { return "dead_letter" }

// EventTopic implements Payload.
func (d DeadLetter) EventTopic() string { return DeadLetterTopic(d.Group) }

// EventSubject implements Payload.
func (d DeadLetter) EventSubject() string { return d.Event.Subject }

// EventVersion implements Payload.
func (DeadLetter) EventVersion() int64 { return 0 }

// bury moves an event to the dead letters: the letter and the inbox row commit together, so the event is either there or
// will be tried again, and never both.
func (c *Consumer) bury(ctx context.Context, r Record, cause error, attempts int) error {
	letter := DeadLetter{
		Group: c.o.Group, Reason: cut(cause.Error(), maxReason), Causes: causes(cause), Attempts: attempts, At: c.o.Clock.Now(),
		Topic: r.Topic, Partition: r.Partition, Offset: r.Offset, Event: r.Event,
	}
	if r.Malformed != "" {
		// What is no event may hold anything in its attributes too. Its place in the log is its identity.
		place := letter.place()
		letter.Lacks = lacksEvent
		letter.Event = Event{ID: place, Topic: r.Topic, Type: cut(r.Type, maxAttribute), Source: cut(r.Source, maxAttribute),
			Subject: place, Time: r.Time, Data: r.Data}
		r.Event = Event{ID: place, Type: letter.Event.Type, Subject: place}
	}
	if !letter.fits() {
		// It must fit into the letter, which is JSON, and the letter into a record of the bus.
		if letter.Lacks == "" {
			letter.Lacks = letter.unfit()
		}
		letter.Event.Data, _ = json.Marshal( //nolint:errchkjson // texts always encode
			cut(string(letter.Event.Data), maxQuoted))
	}
	if r.Topic == c.retryTopic {
		letter.Event.Topic = c.topicOf(r.Type)
	}
	err := c.o.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := c.remember(ctx, tx, []Record{r}, "dead")
		if err != nil {
			return err
		}
		if n == 0 && r.Topic != c.retryTopic {
			return nil // already applied or buried
		}
		return c.o.Outbox.Publish(Because(ctx, r.Event), tx, letter)
	})
	if err != nil {
		return errors.Join(cause, fmt.Errorf("write the dead letter: %w", err))
	}
	c.metrics.dead.Inc()
	c.o.Log.ErrorContext(r.TraceContext(ctx), "event moved to the dead letters; see: emporium events dead",
		"group", c.o.Group, "event", r.ID, "type", r.Type, "subject", r.Subject, "attempts", attempts, "error", cause)
	return nil
}

// place is where the event stands.
func (d DeadLetter) place() string { return fmt.Sprintf("%s/%d/%d", d.Topic, d.Partition, d.Offset) }

// lacksEvent is what a letter lacks about something that is no event.
const lacksEvent = "it is no event"

// unfit says why the payload cannot stand in a letter.
func (d DeadLetter) unfit() string {
	if !json.Valid(d.Event.Data) {
		return "its payload is not JSON"
	}
	return fmt.Sprintf("its payload has %d bytes, which are too many for a letter; the first %d are here", len(d.Event.Data), min(maxQuoted, len(d.Event.Data)))
}

// fits reports whether the letter can be published as it is.
func (d DeadLetter) fits() bool {
	if !json.Valid(d.Event.Data) {
		return false
	}
	text, err := json.Marshal(d)
	return err == nil && len(text) <= MaxData
}

func (c *Consumer) topicOf(typ string) string { return c.handlers[typ].Topic }

// Bounds of what a letter holds besides the event, in bytes and levels: a letter must fit into a record of the bus.
const (
	maxReason = 4 << 10
	maxCauses = 10
	maxQuoted = 64 << 10
)

// cut shortens s to n bytes and makes it UTF-8.
func cut(s string, n int) string {
	if len(s) > n {
		s = s[:n]
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func causes(err error) []string {
	var out []string
	for ; err != nil && len(out) < maxCauses; err = errors.Unwrap(err) {
		if text := cut(err.Error(), maxReason); len(out) == 0 || out[len(out)-1] != text {
			out = append(out, text)
		}
	}
	return out
}

// Redrive sends dead letters to be tried again by their group. It is safe to repeat: an event that has been applied since is
// not applied twice. A letter without the whole event is refused, and then nothing is sent; see Mend.
func Redrive(ctx context.Context, bus Bus, letters []DeadLetter) error {
	events := make([]Event, len(letters))
	for i, l := range letters {
		if l.Lacks != "" || l.Event.ID == l.place() {
			return errors.New(Unsent{l, l.lacks()}.String())
		}
		events[i] = l.Event
		events[i].Topic = RetryTopic(l.Group)
	}
	return bus.Publish(ctx, events)
}

// lacks is Lacks, also for letters of earlier programs, which did not say so. Those made a text of what did not fit.
func (d DeadLetter) lacks() string {
	switch {
	case d.Lacks != "":
		return d.Lacks
	case d.Event.ID == d.place():
		return lacksEvent
	case len(d.Event.Data) > 0 && d.Event.Data[0] == '"':
		return "its payload was shortened, or is a text"
	}
	return ""
}

// Unsent is a dead letter that cannot be sent again, with the reason.
type Unsent struct {
	Letter DeadLetter `json:"letter"`
	Why    string     `json:"why"`
}

// String says what is wrong, and where the event is.
func (u Unsent) String() string {
	return fmt.Sprintf("event %s cannot be sent again: %s; it stands in %s, partition %d, offset %d", u.Letter.Event.ID, u.Why, u.Letter.Topic, u.Letter.Partition, u.Letter.Offset)
}

// Mend gives letters the whole event, which it takes from the log where a letter does not hold it. What the log does not keep any more, and
// what is no event, it returns apart.
func Mend(ctx context.Context, bus Admin, letters []DeadLetter) (whole []DeadLetter, rest []Unsent, err error) {
	for _, l := range letters {
		why := l.lacks()
		if why == "" {
			whole = append(whole, l)
			continue
		}
		if why == lacksEvent {
			rest = append(rest, Unsent{l, why})
			continue
		}
		r, found, err := bus.At(ctx, l.Topic, l.Partition, l.Offset)
		switch {
		case err != nil:
			return nil, nil, fmt.Errorf("read %s: %w", l.place(), err)
		case !found || r.ID != l.Event.ID:
			rest = append(rest, Unsent{l, why + ", and the log does not keep it any more"})
		case !json.Valid(r.Data):
			rest = append(rest, Unsent{l, why})
		default:
			l.Event.Data, l.Lacks = r.Data, ""
			whole = append(whole, l)
		}
	}
	return whole, rest, nil
}
