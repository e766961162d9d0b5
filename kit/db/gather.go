package db

import (
	"context"
	"errors"
	"sync"
	"time"
)

// Gather lets concurrent callers share transactions: what they want written while others' is being written is collected, and
// then written by one transaction with statements over sets. Nobody waits for company, unless Linger says so: a lone caller's item is
// written at once.
//
// A transaction that fails writes nothing, and then every item is written alone, so that no caller suffers for another.
type Gather[T any] struct {
	db    *DB
	write func(ctx context.Context, tx *Tx, items []T) error
	most  int

	linger  time.Duration
	company func(gathered int) bool

	mu      sync.Mutex
	waiting []*gathered[T]
	running bool
	enough  chan struct{} // closed when a leader who lingers waits for nobody any more; nil when nobody lingers
}

type gathered[T any] struct {
	ctx  context.Context //nolint:containedctx // the caller's, on its way to whoever writes
	item T
	turn chan turn // what the caller has to do next
	err  error
}

// turn is what one who waits is told.
type turn int

const (
	done  turn = iota // the item was written, or its context has ended
	lead              // write what has gathered
	alone             // write the item alone
)

// NewGather returns a Gather whose write adds the items to a transaction, at most so many at a time. Like any function of a
// transaction it may run more than once, and an error of it writes nothing.
func NewGather[T any](d *DB, most int, write func(ctx context.Context, tx *Tx, items []T) error) *Gather[T] {
	return &Gather[T]{db: d, write: write, most: most}
}

// Linger lets the first of a group wait so long for others, while company says of the number that has gathered that more may come. It must
// not ask the Gather. Call it before the first Do.
func (g *Gather[T]) Linger(d time.Duration, company func(gathered int) bool) {
	g.linger, g.company = d, company
}

// lingers reports whether the leader of so many has somebody to wait for; mu is held.
func (g *Gather[T]) lingers() bool {
	gathered := len(g.waiting) + 1
	return g.linger > 0 && gathered < g.most && g.company(gathered)
}

// await lets the leader wait for others; mu is held, and not while it waits.
func (g *Gather[T]) await() {
	if !g.lingers() {
		return
	}
	enough := make(chan struct{})
	g.enough = enough
	g.mu.Unlock()
	t := time.NewTimer(g.linger)
	select {
	case <-t.C:
	case <-enough:
		t.Stop()
	}
	g.mu.Lock()
	g.enough = nil
}

// Do writes an item and returns after its commit. An error is that of the item alone.
func (g *Gather[T]) Do(ctx context.Context, item T) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	me := &gathered[T]{ctx: ctx, item: item}
	g.mu.Lock()
	if g.running {
		if len(g.waiting) >= queueLimit {
			g.mu.Unlock()
			return g.db.wrap(errBusy)
		}
		me.turn = make(chan turn, 1)
		g.waiting = append(g.waiting, me)
		if g.enough != nil && !g.lingers() {
			close(g.enough)
			g.enough = nil
		}
		g.mu.Unlock()
		// The caller waits even when its context ends: the transaction may already be running.
		switch <-me.turn {
		case done:
			return me.err
		case alone:
			return g.alone(me)
		case lead:
		}
		g.mu.Lock()
	} else {
		g.running = true
		g.await()
	}
	group := g.take(me)
	g.mu.Unlock()
	return g.run(me, group)
}

// Waiting is how many callers wait for their turn.
func (g *Gather[T]) Waiting() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.waiting)
}

// take returns the leader and those that wait, oldest first; mu is held.
func (g *Gather[T]) take(me *gathered[T]) []*gathered[T] {
	n := min(len(g.waiting), g.most-1)
	group := append(make([]*gathered[T], 0, n+1), me)
	group = append(group, g.waiting[:n]...)
	g.waiting = append(g.waiting[:0:0], g.waiting[n:]...)
	return group
}

// run writes the group and tells its members, and makes the next one lead. It returns the leader's own error.
func (g *Gather[T]) run(me *gathered[T], group []*gathered[T]) error {
	live := group[:0:0]
	for _, m := range group {
		if m.err = m.ctx.Err(); m.err == nil {
			live = append(live, m)
		} else if m != me {
			m.turn <- done
		}
	}
	next, err := done, error(nil)
	if len(live) > 0 {
		items := make([]T, len(live))
		for i, m := range live {
			items[i] = m.item
		}
		// No member's end is that of the others.
		ctx := context.WithoutCancel(me.ctx)
		err = g.db.Write(ctx, func(tx *Tx) error { return g.write(ctx, tx, items) })
		if err != nil && len(live) > 1 && !unknowable(err) {
			next = alone
		}
	}
	g.passOn()
	for _, m := range live {
		m.err = err
		if m != me {
			m.turn <- next
		}
	}
	if me.err != nil && next == alone {
		return g.alone(me)
	}
	return me.err
}

// unknowable reports that the database is away: writing each item alone would only ask it once more for each.
func unknowable(err error) bool { return IsUnavailable(err) && !errors.Is(err, errRolledBack) }

// passOn ends a leader's work, or makes the one who has waited longest lead.
func (g *Gather[T]) passOn() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.waiting) == 0 {
		g.running = false
		return
	}
	next := g.waiting[0]
	g.waiting = append(g.waiting[:0:0], g.waiting[1:]...)
	next.turn <- lead
}

func (g *Gather[T]) alone(me *gathered[T]) error {
	return g.db.Write(me.ctx, func(tx *Tx) error { return g.write(me.ctx, tx, []T{me.item}) })
}
