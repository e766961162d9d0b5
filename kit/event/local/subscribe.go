package local

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"time"

	"emporium/kit/db"
	"emporium/kit/event"
)

// lookAgain is how often an idle consumer looks whether another process has written to the file.
const lookAgain = time.Second

// Subscribe implements event.Bus. A group has one member at a time in this process: a second one waits for the first to end.
func (b *Bus) Subscribe(ctx context.Context, s event.Subscription, handle func(context.Context, []event.Record) error) error {
	if s.MaxBatch <= 0 {
		s.MaxBatch = 500
	}
	if err := b.join(ctx, s.Group); err != nil {
		return err
	}
	defer b.leave(s.Group)
	if err := b.EnsureTopics(ctx, s.Topics); err != nil {
		return err
	}
	at, err := b.positions(ctx, s)
	if err != nil {
		return fmt.Errorf("read the position of group %s: %w", s.Group, err)
	}
	g := &group{bus: b, name: s.Group, at: at}
	defer g.save()
	var h held
	for {
		changed, err := b.gather(ctx, s, at, &h)
		if err != nil {
			return err
		}
		if len(h.records) == 0 {
			g.moveTo(h.seen)
			if err := g.wait(ctx, changed, lookAgain); err != nil {
				return err
			}
			continue
		}
		if hold := h.hold - time.Since(h.first); hold > 0 {
			if err := g.wait(ctx, changed, hold); err != nil {
				return err
			}
			continue
		}
		if err := handle(ctx, h.records); err != nil {
			return err
		}
		g.moveTo(h.seen)
		h = held{seen: h.seen}
	}
}

func (b *Bus) join(ctx context.Context, group string) error {
	for {
		b.mu.Lock()
		if !b.groups[group] {
			b.groups[group] = true
			b.mu.Unlock()
			return nil
		}
		changed := b.changed
		b.mu.Unlock()
		if err := b.wait(ctx, changed, lookAgain); err != nil {
			return err
		}
	}
}

func (b *Bus) leave(group string) {
	b.mu.Lock()
	delete(b.groups, group)
	b.moveTo(b.head)
	b.mu.Unlock()
}

// wait returns when the log may have grown: it has in this process, or a while has passed.
func (b *Bus) wait(ctx context.Context, changed <-chan struct{}, limit time.Duration) error {
	t := time.NewTimer(limit)
	defer t.Stop()
	select {
	case <-changed:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-b.done:
		return errors.New("the event log is closed")
	case <-t.C:
		if limit < lookAgain {
			return nil
		}
	}
	head, err := b.lastPosition(ctx)
	if err != nil {
		return err
	}
	b.mu.Lock()
	if head > b.head {
		b.tail = b.tail[:0]
		b.moveTo(head)
	}
	b.mu.Unlock()
	return nil
}

func (b *Bus) positions(ctx context.Context, s event.Subscription) (map[string]int64, error) {
	at := make(map[string]int64, len(s.Topics))
	for _, t := range s.Topics {
		at[t] = 0
	}
	var rows []struct {
		Topic    string `db:"topic"`
		Position int64  `db:"position"`
	}
	query, args := db.In("SELECT topic, position FROM position WHERE consumer_group = ? AND topic IN (?)", s.Group, s.Topics)
	if err := b.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	for _, r := range rows {
		at[r.Topic] = r.Position
	}
	return at, nil
}

// held is a batch that waits for company.
type held struct {
	records []event.Record
	seen    int64 // the position up to which the log was looked through
	first   time.Time
	hold    time.Duration // how long it may wait from first on
}

// added looks at what came since there were so many records.
func (h *held) added(s event.Subscription, before int) {
	if len(h.records) == before {
		return
	}
	hold := s.Hold(h.records[before:])
	if before == 0 {
		h.first, h.hold = time.Now(), hold
	}
	if h.hold = min(h.hold, hold); len(h.records) >= s.MaxBatch {
		h.hold = 0
	}
}

// gather adds what the log has beyond the positions and beyond what is held; changed is closed when there is more.
func (b *Bus) gather(ctx context.Context, s event.Subscription, at map[string]int64, h *held) (changed <-chan struct{}, err error) {
	low := int64(-1)
	for _, p := range at {
		if low < 0 || p < low {
			low = p
		}
	}
	low = max(low, h.seen)
	b.mu.Lock()
	head, changed := b.head, b.changed
	if low >= head || len(h.records) >= s.MaxBatch {
		b.mu.Unlock()
		if len(h.records) == 0 {
			h.seen = head
		}
		return changed, nil
	}
	before := len(h.records)
	switch {
	case len(b.tail) > 0 && b.tail[0].Offset <= low+1:
		i := sort.Search(len(b.tail), func(i int) bool { return b.tail[i].Offset > low })
		for ; i < len(b.tail) && len(h.records) < s.MaxBatch; i++ {
			r := &b.tail[i]
			if p, mine := at[r.Topic]; mine && r.Offset > p && (s.Wants == nil || s.Wants(r.Type)) {
				h.records = append(h.records, *r)
			}
		}
		b.mu.Unlock()
	case before > 0: // the rest stands in the file, and is read when these are done
		b.mu.Unlock()
		h.hold = 0
		return changed, nil
	default:
		b.mu.Unlock()
		if h.records, err = b.read(ctx, s, at, head); err != nil {
			return nil, err
		}
	}
	if h.seen = head; len(h.records) == s.MaxBatch {
		h.seen = h.records[len(h.records)-1].Offset
	}
	h.added(s, before)
	return changed, nil
}

// read takes the next records of all topics from the file, in the order of the log. It stops at the end that was known before:
// what is appended while it reads one topic after the other would be seen in one and missed in another.
func (b *Bus) read(ctx context.Context, s event.Subscription, at map[string]int64, end int64) ([]event.Record, error) {
	var all []event.Record
	for _, topic := range s.Topics {
		var rows []logRow
		if err := b.db.Select(ctx, &rows, "SELECT "+logFields+" FROM log WHERE topic = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?",
			topic, at[topic], end, s.MaxBatch); err != nil {
			return nil, fmt.Errorf("read the event log: %w", err)
		}
		for _, r := range rows {
			all = append(all, r.record())
		}
	}
	slices.SortFunc(all, func(a, c event.Record) int { return int(a.Offset - c.Offset) })
	return all[:min(len(all), s.MaxBatch)], nil
}

// saveEvery is how often a group's position is saved while it moves.
const saveEvery = 200 * time.Millisecond

// group is a member of a group at work.
type group struct {
	bus   *Bus
	name  string
	at    map[string]int64
	dirty bool
	saved time.Time
}

// moveTo notes that the group has seen everything up to a position. The position is a hint, because the inbox knows what was
// applied, so it is saved now and then, with somebody else's commit.
func (g *group) moveTo(seen int64) {
	for t, p := range g.at {
		if seen > p {
			g.at[t], g.dirty = seen, true
		}
	}
	if g.dirty && time.Since(g.saved) >= saveEvery {
		g.save()
	}
}

// wait waits for the log to grow, and saves the position when nothing comes for a while.
func (g *group) wait(ctx context.Context, changed <-chan struct{}, limit time.Duration) error {
	if g.dirty && limit > saveEvery {
		if err := g.bus.wait(ctx, changed, saveEvery); err != nil {
			return err
		}
		select {
		case <-changed:
			return nil
		default:
			g.save()
		}
	}
	return g.bus.wait(ctx, changed, limit)
}

func (g *group) save() {
	if !g.dirty {
		return
	}
	g.dirty, g.saved = false, time.Now()
	rows := make([][]any, 0, len(g.at))
	for topic, p := range g.at {
		rows = append(rows, []any{g.name, topic, p})
	}
	g.bus.db.WriteLazily(func(tx *db.Tx) error {
		return tx.Upsert(context.Background(), "position", []string{"consumer_group", "topic", "position"},
			[]string{"consumer_group", "topic"}, []string{"position"}, rows)
	})
}
