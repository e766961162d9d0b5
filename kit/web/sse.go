package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// DefaultHeartbeat is how often an idle stream sends a comment, so that proxies keep the connection.
const DefaultHeartbeat = 15 * time.Second

// Event is one server-sent event.
type Event struct {
	// ID is what the client sends as Last-Event-ID when it comes back; empty for none. Without line breaks.
	ID string
	// Name is the event's type; empty for "message". Without line breaks.
	Name string
	// Data is sent as JSON; []byte, json.RawMessage and string are sent as they are.
	Data any
}

// Stream writes server-sent events. It is not safe for concurrent use.
type Stream struct {
	w    http.ResponseWriter
	rc   *http.ResponseController
	ctx  context.Context //nolint:containedctx // a stream lives as long as its request
	stop <-chan struct{}
	last string
	buf  bytes.Buffer
}

// SSE begins an event stream: it sends the headers and lifts the server's write deadline for this connection. The writer
// must be able to flush.
func SSE(w http.ResponseWriter, r *http.Request) (*Stream, error) {
	s := &Stream{w: w, rc: http.NewResponseController(w), ctx: r.Context(), last: r.Header.Get("Last-Event-ID")}
	s.stop, _ = r.Context().Value(drainKey{}).(<-chan struct{})
	if err := s.rc.SetWriteDeadline(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return nil, fmt.Errorf("lift write deadline: %w", err)
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	w.WriteHeader(http.StatusOK)
	if err := s.rc.Flush(); err != nil {
		return nil, fmt.Errorf("flush stream: %w", err)
	}
	return s, nil
}

// LastEventID is the last event that the client has seen; empty for none.
func (s *Stream) LastEventID() string { return s.last }

// Send writes one event and flushes it.
func (s *Stream) Send(e Event) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if strings.ContainsAny(e.ID, "\r\n\x00") || strings.ContainsAny(e.Name, "\r\n\x00") {
		return errors.New("event id and name must be one line")
	}
	data, err := eventData(e.Data)
	if err != nil {
		return fmt.Errorf("encode event: %w", err)
	}
	s.buf.Reset()
	if e.ID != "" {
		s.buf.WriteString("id: " + e.ID + "\n")
	}
	if e.Name != "" {
		s.buf.WriteString("event: " + e.Name + "\n")
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	for line := range bytes.SplitSeq(data, []byte("\n")) {
		s.buf.WriteString("data: ")
		s.buf.Write(line)
		s.buf.WriteByte('\n')
	}
	s.buf.WriteByte('\n')
	return s.flush()
}

// Heartbeat writes a comment, which clients ignore.
func (s *Stream) Heartbeat() error {
	s.buf.Reset()
	s.buf.WriteString(": still here\n\n")
	return s.flush()
}

func (s *Stream) flush() error {
	if _, err := s.w.Write(s.buf.Bytes()); err != nil {
		return fmt.Errorf("write event: %w", err)
	}
	if err := s.rc.Flush(); err != nil {
		return fmt.Errorf("flush event: %w", err)
	}
	return nil
}

// Serve sends what comes from events, with heartbeats in between (every, or DefaultHeartbeat for 0). It returns nil when
// the channel closes, the client goes or the server stops, and an error when writing fails.
func (s *Stream) Serve(events <-chan Event, every time.Duration) error {
	if every <= 0 {
		every = DefaultHeartbeat
	}
	beat := time.NewTicker(every)
	defer beat.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return nil
		case <-s.stop:
			return nil
		case e, ok := <-events:
			if !ok {
				return nil
			}
			if err := s.Send(e); err != nil {
				return s.unlessGone(err)
			}
			beat.Reset(every)
		case <-beat.C:
			if err := s.Heartbeat(); err != nil {
				return s.unlessGone(err)
			}
		}
	}
}

func (s *Stream) unlessGone(err error) error {
	if s.ctx.Err() != nil {
		return nil //nolint:nilerr // nobody is there to be told
	}
	return err
}

// Stopping is closed when the server stops and streams should end; nil outside of a Server, which never stops.
func (s *Stream) Stopping() <-chan struct{} { return s.stop }

func eventData(v any) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return nil, nil
	case []byte:
		return v, nil
	case json.RawMessage:
		return v, nil
	case string:
		return []byte(v), nil
	}
	return json.Marshal(v)
}
