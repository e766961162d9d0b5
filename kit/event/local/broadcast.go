package local

import (
	"context"
	"errors"

	"emporium/kit/event"
	"emporium/kit/id"
)

var _ event.Broadcaster = (*Bus)(nil)

// signalType is the type under which signals stand in the log, for operators.
const signalType = "signal"

// maxWaiting bounds the signals that wait for a slow listener; more of them are dropped, the oldest first.
const maxWaiting = 64

type listener struct {
	topic string
	queue chan []byte
}

// Broadcast implements event.Broadcaster: the signal is noted in the log and goes to the listeners of this process, which is all
// there are.
func (b *Bus) Broadcast(ctx context.Context, topic string, data []byte) error {
	if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
		return err
	}
	err := b.Publish(ctx, []event.Event{{ID: id.New("sig"), Topic: topic, Type: signalType, Subject: topic, Source: "broadcast",
		Time: b.now(), Schema: 1, Data: data}})
	if err != nil {
		return err
	}
	b.listenersMu.Lock()
	defer b.listenersMu.Unlock()
	for l := range b.listeners {
		if l.topic != topic {
			continue
		}
		for sent := false; !sent; {
			select {
			case l.queue <- data:
				sent = true
			default:
				select {
				case <-l.queue:
				default:
				}
			}
		}
	}
	return nil
}

// Listen implements event.Broadcaster.
func (b *Bus) Listen(ctx context.Context, topic string, ready func(), handle func(context.Context, []byte)) error {
	l := &listener{topic: topic, queue: make(chan []byte, maxWaiting)}
	b.listenersMu.Lock()
	if b.listeners == nil {
		b.listeners = map[*listener]bool{}
	}
	b.listeners[l] = true
	b.listenersMu.Unlock()
	defer func() {
		b.listenersMu.Lock()
		delete(b.listeners, l)
		b.listenersMu.Unlock()
	}()
	if ready != nil {
		ready()
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-b.done:
			return errors.New("the event log is closed")
		case data := <-l.queue:
			handle(ctx, data)
		}
	}
}
