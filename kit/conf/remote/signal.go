package remote

import (
	"context"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"emporium/kit/event"
	"emporium/kit/id"
)

// Topic is where Spring Cloud Bus speaks.
const Topic = "springCloudBus"

// refreshType is the one kind of signal that is acted on; the bus carries others.
const refreshType = "RefreshRemoteApplicationEvent"

// Everybody is the destination of signals for all.
const Everybody = "**"

// Signal says that configuration may have changed, in the form of Spring Cloud Bus.
type Signal struct {
	Type      string `json:"type"`
	Timestamp int64  `json:"timestamp"` // milliseconds
	// Origin is who says so, and Destination whom it concerns: application:profile:instance, with * and **.
	Origin      string `json:"originService"`
	Destination string `json:"destinationService"`
	ID          string `json:"id"`
}

// NewSignal makes a signal. destination is as in /actuator/busrefresh/{destination}: "" and ** are everybody, order is all
// instances of order.
func NewSignal(origin, destination string, now time.Time) Signal {
	switch {
	case destination == "" || destination == Everybody:
		destination = Everybody
	case strings.Count(destination, ":") <= 1 && !strings.HasSuffix(destination, ":"+Everybody):
		destination += ":" + Everybody
	}
	return Signal{Type: refreshType, Timestamp: now.UnixMilli(), Origin: origin, Destination: destination, ID: id.New("bus")}
}

// For reports whether the signal concerns a process by one of its names, application:profile:instance.
func (s Signal) For(name string) bool {
	destination := s.Destination
	if destination == "" {
		destination = Everybody
	}
	return match(strings.Split(destination, ":"), strings.Split(name, ":"))
}

// match compares parts; ** stands for any number of them, * and ? for what is within one.
func match(pattern, parts []string) bool {
	for len(pattern) > 0 {
		if pattern[0] == Everybody {
			for i := range len(parts) + 1 {
				if match(pattern[1:], parts[i:]) {
					return true
				}
			}
			return false
		}
		if len(parts) == 0 {
			return false
		}
		if ok, err := path.Match(pattern[0], parts[0]); !ok || err != nil {
			return false
		}
		pattern, parts = pattern[1:], parts[1:]
	}
	return len(parts) == 0
}

// Publish sends a signal.
func Publish(ctx context.Context, bus event.Broadcaster, s Signal) error {
	data, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("write the signal: %w", err)
	}
	return bus.Broadcast(ctx, Topic, data)
}

// Listen hands on the signals that concern any of the names, until ctx ends. What is no such signal is passed over.
func Listen(ctx context.Context, bus event.Broadcaster, names []string, ready func(), handle func(context.Context, Signal)) error {
	return bus.Listen(ctx, Topic, ready, func(ctx context.Context, data []byte) {
		var s Signal
		if json.Unmarshal(data, &s) != nil || s.Type != refreshType {
			return
		}
		if slices.ContainsFunc(names, s.For) {
			handle(ctx, s)
		}
	})
}
