package channel

import (
	"context"
	"errors"
	"sync"
	"time"

	"emporium/services/notification/internal/message"
)

// Exchange leads letters to the line of their channel.
type Exchange struct{ lines map[message.Channel]*Line }

// NewExchange makes an exchange of lines; a channel without one takes nothing.
func NewExchange(lines map[message.Channel]*Line) *Exchange { return &Exchange{lines} }

// Has reports whether the channel leads anywhere.
func (x *Exchange) Has(c message.Channel) bool { return x.lines[c] != nil }

// Lines returns the lines by channel.
func (x *Exchange) Lines() map[message.Channel]*Line { return x.lines }

var errNoLine = errors.New("the channel is not set up")

// noLine is how long letters wait for a channel that is not set up.
const noLine = 10 * time.Minute

// Send hands letters to their lines, which work at the same time, and returns one outcome for each.
func (x *Exchange) Send(ctx context.Context, letters []message.Letter) []message.Outcome {
	if len(letters) == 0 {
		return nil
	}
	first := letters[0].Channel
	mixed := false
	for i := range letters {
		mixed = mixed || letters[i].Channel != first
	}
	if !mixed {
		return x.send(ctx, first, letters)
	}
	out := make([]message.Outcome, len(letters))
	var wg sync.WaitGroup
	for _, c := range message.Channels() {
		var places []int
		var mine []message.Letter
		for i := range letters {
			if letters[i].Channel == c {
				places, mine = append(places, i), append(mine, letters[i])
			}
		}
		if len(mine) == 0 {
			continue
		}
		wg.Go(func() {
			for i, o := range x.send(ctx, c, mine) {
				out[places[i]] = o
			}
		})
	}
	wg.Wait()
	return out
}

func (x *Exchange) send(ctx context.Context, c message.Channel, letters []message.Letter) []message.Outcome {
	if line := x.lines[c]; line != nil {
		return line.Send(ctx, letters)
	}
	out := make([]message.Outcome, len(letters))
	for i := range out {
		out[i] = message.Outcome{Err: errNoLine, Deferred: true, RetryAfter: noLine, Code: CodeNoProvider}
	}
	return out
}
