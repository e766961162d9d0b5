package wiring

import (
	"context"
	"encoding/json"
	"time"

	"emporium/contract/event"
	kitevent "emporium/kit/event"
	"emporium/kit/run"
	"emporium/services/user"
)

// learnEndedEvery is how often a process without the user service looks for sessions that have ended; mostly it finds its own copy of
// the list.
const learnEndedEvery = time.Second

// endedPatience is how long a start waits to know of the sessions that have ended of late.
const endedPatience = 3 * time.Second

// openEnded prepares a process without the user service to know of sessions that end, where anybody can tell it: by events, and by the
// cache while there are none.
func (h *Host) openEnded() {
	shared := h.config.Cache.URL != "local" && h.config.Cache.URL != ""
	switch {
	case h.runs(user.Name) || !h.needsBus(): // knows by itself, or takes no tokens
	case shared:
		h.ended = user.NewEnded(h.cache, h.clock)
	case h.bus != nil:
		h.ended = user.NewEnded(nil, h.clock)
	}
}

// learnEnded adds what learns of ended sessions. Nothing of it is an error: the cache and the bus speak for themselves in their metrics,
// and a pause after failures would be one after they are back.
func (h *Host) learnEnded() {
	if h.ended == nil {
		return
	}
	h.group.Add(run.NewWorker("learn of ended sessions", run.WorkerOptions{Interval: learnEndedEvery, Log: h.log}, func(ctx context.Context) (bool, error) {
		if err := h.ended.Learn(ctx); err != nil {
			h.log.DebugContext(ctx, "the cache cannot be asked for ended sessions", "error", err)
		}
		return false, nil
	}))
	if h.bus == nil {
		return
	}
	caught := make(chan struct{})
	hear := run.NewWorker("hear of ended sessions", run.WorkerOptions{Interval: learnEndedEvery, Log: h.log}, h.hearEnded(caught))
	h.group.Add(run.Func("hear of ended sessions", func(ctx context.Context) error {
		if err := hear.Start(ctx); err != nil {
			return err
		}
		patience := time.NewTimer(endedPatience)
		defer patience.Stop()
		select {
		case <-caught:
		case <-patience.C:
			h.log.WarnContext(ctx, "the bus does not tell which sessions have ended of late; they are believed until it does, or their access tokens expire")
		case <-ctx.Done():
		}
		return nil
	}, hear.Stop))
}

// hearEnded listens to what the user service publishes, from before the oldest access token that can still be about. caught is closed when
// it knows of all that there was.
func (h *Host) hearEnded(caught chan struct{}) func(context.Context) (bool, error) {
	first := func() { close(caught) }
	return func(ctx context.Context) (bool, error) {
		err := h.bus.Follow(ctx, event.TopicSession, h.clock.Now().Add(-user.EndedFor), func() {
			if first != nil {
				first()
				first = nil
			}
		}, func(ctx context.Context, r kitevent.Record) {
			var p event.SessionEnded
			if r.Malformed != "" || r.Type != p.EventType() {
				return
			}
			if err := json.Unmarshal(r.Data, &p); err != nil {
				h.log.WarnContext(ctx, "what tells of ended sessions cannot be read", "event", r.ID, "error", err)
				return
			}
			h.ended.Hear(p)
		})
		if err != nil && ctx.Err() == nil {
			h.log.DebugContext(ctx, "the bus cannot be asked for ended sessions", "error", err)
		}
		return false, nil
	}
}
