package event

import (
	"context"
	"errors"
)

// ErrOff is of a bus that was taken away by its switch.
var ErrOff = errors.New("the event bus was switched off")

// Switchable is what both adapters are.
type Switchable interface {
	Bus
	Broadcaster
	Follower
}

// Switched is a bus that takes nothing while off says so, as when its brokers are away. What was published before is still delivered.
func Switched(b Switchable, off func() bool) Switchable {
	s := switched{b, off}
	if u, ok := b.(Unsynced); ok {
		return switchedUnsynced{s, u}
	}
	return s
}

type switched struct {
	Switchable

	off func() bool
}

// Publish implements Bus.
func (s switched) Publish(ctx context.Context, events []Event) error {
	if s.off() {
		return ErrOff
	}
	return s.Switchable.Publish(ctx, events)
}

// Broadcast implements Broadcaster.
func (s switched) Broadcast(ctx context.Context, topic string, data []byte) error {
	if s.off() {
		return ErrOff
	}
	return s.Switchable.Broadcast(ctx, topic, data)
}

type switchedUnsynced struct {
	switched

	unsynced Unsynced
}

var _ Unsynced = switchedUnsynced{}

// PublishUnsynced implements Unsynced.
func (s switchedUnsynced) PublishUnsynced(ctx context.Context, events []Event) error {
	if s.off() {
		return ErrOff
	}
	return s.unsynced.PublishUnsynced(ctx, events)
}

// Sync implements Unsynced.
func (s switchedUnsynced) Sync(ctx context.Context) error { return s.unsynced.Sync(ctx) }
