package event

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"emporium/kit/clock"
	"emporium/kit/id"
	"emporium/kit/telemetry"
)

// Event is a fact, in the past tense, about one subject. Its attributes are those of CloudEvents 1.0 and some more.
type Event struct {
	ID      string    `json:"id"`      // evt_…, unique for ever; consumers use it to see duplicates
	Topic   string    `json:"topic"`   // where it is published
	Type    string    `json:"type"`    // for example "order.placed"
	Source  string    `json:"source"`  // the service that says so
	Subject string    `json:"subject"` // the aggregate's id: events of one subject stay in order
	Time    time.Time `json:"time"`
	// Version is the aggregate's after the change, 0 where it has none. Schema is the payload's version.
	Version int64 `json:"version"`
	Schema  int64 `json:"schema"`
	// Correlation is the same for all that follows from one request; Causation is the event that caused this one.
	Correlation string `json:"correlation,omitempty"`
	Causation   string `json:"causation,omitempty"`
	// Trace is the W3C traceparent.
	Trace string          `json:"trace,omitempty"`
	Data  json.RawMessage `json:"data"`
}

// Payload is what the structs of a contract can tell of themselves.
type Payload interface {
	EventType() string
	EventTopic() string
	EventSubject() string
	EventVersion() int64
}

// Of is an event with its payload decoded.
type Of[T any] struct {
	Event
	Payload T
}

// MaxData bounds an event's payload in bytes. Brokers refuse records above about a megabyte for ever, which would stop a
// service's whole outbox; so the transaction that causes such an event fails instead.
const MaxData = 768 << 10

type causeKey struct{}

// Because says that what is published under the returned context follows from cause.
func Because(ctx context.Context, cause Event) context.Context {
	return context.WithValue(ctx, causeKey{}, cause)
}

// TraceContext returns ctx with the event's trace, for work that is done later on its behalf.
func (e Event) TraceContext(ctx context.Context) context.Context {
	return telemetry.Extract(ctx, e.Trace)
}

// CauseOf is what events that are published under ctx follow from, for rows that are acted on later: with its ID, Correlation
// and Trace, an Event for Because can be made again. Without a cause it has at most the trace of ctx.
func CauseOf(ctx context.Context) Event {
	if cause, ok := ctx.Value(causeKey{}).(Event); ok {
		return cause
	}
	return Event{Trace: telemetry.Inject(ctx)}
}

// Make builds the event of a payload: its cause and trace come from ctx.
func Make(ctx context.Context, source string, now clock.Clock, ids id.IDs, p Payload) (Event, error) {
	data, err := json.Marshal(p)
	if err != nil {
		return Event{}, fmt.Errorf("encode %s: %w", p.EventType(), err)
	}
	if len(data) > MaxData {
		return Event{}, fmt.Errorf("encode %s: %d bytes are more than the %d that an event may hold", p.EventType(), len(data), MaxData)
	}
	e := Event{
		ID: ids.New("evt"), Topic: p.EventTopic(), Type: p.EventType(), Source: source, Subject: p.EventSubject(),
		Time: now.Now(), Version: p.EventVersion(), Schema: 1, Data: data,
	}
	cause := CauseOf(ctx)
	e.Causation, e.Correlation, e.Trace = cause.ID, cause.Correlation, cause.Trace
	if e.Correlation == "" {
		e.Correlation = e.ID
	}
	return e, nil
}

type permanentError struct{ error }

func (p permanentError) Unwrap() error { return p.error }

// Permanent marks an error that no repetition can cure: the event goes to the dead-letter topic.
func Permanent(err error) error {
	if err == nil {
		return nil
	}
	return permanentError{err}
}

// IsPermanent reports whether err was marked by Permanent.
func IsPermanent(err error) bool {
	var p permanentError
	return errors.As(err, &p)
}
