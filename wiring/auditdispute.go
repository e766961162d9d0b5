package wiring

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	kitevent "emporium/kit/event"
)

// disputeState is how an event says that a dispute stands, empty for an event about anything else.
func disputeState(r *kitevent.Record) (string, error) {
	if r.Type != (event.DisputeOpened{}).EventType() && r.Type != (event.DisputeClosed{}).EventType() {
		return "", nil
	}
	var says struct {
		Dispute struct {
			Status string `json:"status"`
		} `json:"dispute"`
	}
	if err := json.Unmarshal(r.Data, &says); err != nil {
		return "", fmt.Errorf("read event %s: %w", r.ID, err)
	}
	return says.Dispute.Status, nil
}

// toldDispute is what was told of a case.
type toldDispute struct {
	opened bool
	// closed is the version of the newest decision, and says which it is; empty while it waits in an outbox.
	closed, newest int64
	says           string
}

// compareDisputes holds the log against the cases, 20: each was told when it was opened, and how it was decided; and no event tells of what never
// was. What the provider says of a case in between is told to nobody.
func (l *logs) compareDisputes(b *book.Books, gone time.Time) {
	if !b.Has["payment"] {
		return
	}
	told := map[string]*toldDispute{}
	tell := func(typ, subject, says string, version int64) {
		if !strings.HasPrefix(typ, "dispute.") {
			return
		}
		t := told[subject]
		if t == nil {
			t = &toldDispute{}
			told[subject] = t
		}
		t.opened, t.newest = t.opened || typ == event.DisputeOpened{}.EventType(), max(t.newest, version)
		if typ == (event.DisputeClosed{}).EventType() && version >= t.closed {
			t.closed, t.says = version, says
		}
	}
	for _, e := range l.events {
		tell(e.typ, e.subject, e.state, e.version)
	}
	for _, e := range l.waiting {
		tell(e.Type, e.Subject, "", e.Version)
	}
	since, kept := l.since(event.TopicPayment, gone)
	for _, d := range b.Disputes {
		t := told[d.ID]
		delete(told, d.ID)
		if t == nil {
			t = &toldDispute{}
		}
		l.compareDispute(b, &d, t, func(at time.Time) bool { return kept && !at.Before(since) })
	}
	for id := range told {
		b.Found(20, "dispute %s is told, which never was", id)
	}
}

func (l *logs) compareDispute(b *book.Books, d *book.Dispute, t *toldDispute, kept func(time.Time) bool) {
	switch {
	case t.newest > d.Version:
		b.Found(20, "version %d of dispute %s is told, which is at %d", t.newest, d.ID, d.Version)
	case t.opened:
	case kept(d.OpenedAt):
		b.Found(20, "dispute %s was opened, and no event tells so", d.ID)
	default:
		b.Unseen(20, "disputes from before what the log keeps")
	}
	switch {
	case !d.Closed && t.closed > 0:
		b.Found(20, "dispute %s is told as decided, and is %s", d.ID, d.Status)
	case d.Closed && t.closed == 0 && kept(d.ClosedAt), d.Closed && t.says != "" && t.says != d.Status:
		b.Found(20, "dispute %s is %s, and no event tells so", d.ID, d.Status)
	}
	b.Looked(20, "disputes", 1)
}
