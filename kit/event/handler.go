package event

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"emporium/kit/db"
)

// Handler applies the events of one type.
type Handler struct {
	// Type and Topic are those of the payload.
	Type, Topic string
	apply       func(ctx context.Context, tx *db.Tx, batch []Event) error
	patience    time.Duration
	awake       func() bool
}

// Patient lets events of the type wait for company for up to d, when nothing urgent is there: a larger batch costs less per
// event. It is for effects that nobody waits for, such as writing to a customer.
func (h Handler) Patient(d time.Duration) Handler {
	h.patience = d
	return h
}

// While lets the handler pass over events of its type as long as awake says no: they count as dealt with. It is for effects
// that mostly nobody wants, such as telling a merchant's own systems. awake is asked often.
func (h Handler) While(awake func() bool) Handler {
	h.awake = awake
	return h
}

// Then applies fn to a batch after the handler, in the same transaction, with the promises that On makes.
func (h Handler) Then(fn func(ctx context.Context, tx *db.Tx, batch []Event) error) Handler {
	first := h.apply
	h.apply = func(ctx context.Context, tx *db.Tx, batch []Event) error {
		if err := first(ctx, tx, batch); err != nil {
			return err
		}
		return fn(ctx, tx, batch)
	}
	return h
}

// Raw is On for a function that passes events on as they are, whatever they hold.
func Raw(typ, topic string, fn func(ctx context.Context, tx *db.Tx, batch []Event) error) Handler {
	return Handler{Type: typ, Topic: topic, apply: fn}
}

// On makes a handler from a function over a payload type of the contract. The function gets a batch, and applies it inside
// the transaction with as few statements as it can. A batch never holds two events of one subject. The function must be
// repeatable: after a failure it sees parts of the batch again.
func On[T Payload](fn func(ctx context.Context, tx *db.Tx, batch []Of[T]) error) Handler {
	var zero T
	return Handler{
		Type: zero.EventType(), Topic: zero.EventTopic(),
		apply: func(ctx context.Context, tx *db.Tx, batch []Event) error {
			decoded := make([]Of[T], len(batch))
			for i, e := range batch {
				decoded[i].Event = e
				if err := json.Unmarshal(e.Data, &decoded[i].Payload); err != nil {
					return Permanent(fmt.Errorf("decode %s: %w", e.Type, err))
				}
			}
			return fn(ctx, tx, decoded)
		},
	}
}

// waves orders a batch for handlers: within a wave every subject occurs once, so events of one type can be applied
// together, and waves follow one another, so that the events of one subject stay in order. The subject alone counts, and not
// the topic: an event that comes by the retry topic has the same subject as those that come by its own.
func waves(batch []Record) [][]typed {
	var out [][]typed
	level := make(map[string]int, len(batch))
	for i := range batch {
		n := level[batch[i].Subject]
		level[batch[i].Subject] = n + 1
		if n == len(out) {
			out = append(out, nil)
		}
		out[n] = addTyped(out[n], batch[i].Event)
	}
	return out
}

type typed struct {
	typ    string
	events []Event
}

func addTyped(wave []typed, e Event) []typed {
	for i := range wave {
		if wave[i].typ == e.Type {
			wave[i].events = append(wave[i].events, e)
			return wave
		}
	}
	return append(wave, typed{e.Type, []Event{e}})
}

// Types lists what the handlers are for.
func Types(handlers []Handler) []string {
	out := make([]string, len(handlers))
	for i, h := range handlers {
		out[i] = h.Type
	}
	return out
}
