package sandbox

import (
	"context"
	"errors"
	"slices"
	"sync"

	"emporium/kit/db"
	"emporium/services/payment/internal/provider"
)

// maxBatch bounds how many calls share a transaction.
const maxBatch = 256

// maxConflicts bounds how often a batch is repeated because another process wrote to the same authorisation.
const maxConflicts = 8

var errClosed = errors.New("sandbox: closed")

// call is one request on its way through the journal.
type call struct {
	request provider.Request
	authRef string
	// pays is the magic method that decides what becomes of an authorisation: the request's, or that of the saved method.
	pays string
	ctx  context.Context //nolint:containedctx // a call is a request in a queue
	done chan struct{}

	result provider.Result
	err    error
	lost   bool
}

// batcher runs what has queued up since the last batch in one transaction: journal writes cost one read, one insert and
// one fsync for all callers of a moment, and a lone caller waits for nobody.
type batcher struct {
	run   func([]*call)
	mu    sync.Mutex
	queue []*call
	wake  chan struct{}
	over  bool
	done  chan struct{}
}

func startBatcher(run func([]*call)) *batcher {
	b := &batcher{run: run, wake: make(chan struct{}, 1), done: make(chan struct{})}
	go b.loop()
	return b
}

func (b *batcher) add(c *call) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over {
		return errClosed
	}
	b.queue = append(b.queue, c)
	b.signal()
	return nil
}

func (b *batcher) signal() {
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

func (b *batcher) take() (calls []*call, over bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	n := min(len(b.queue), maxBatch)
	calls = slices.Clone(b.queue[:n])
	b.queue = append(b.queue[:0], b.queue[n:]...)
	if len(b.queue) > 0 {
		b.signal()
	}
	return calls, b.over
}

func (b *batcher) loop() {
	defer close(b.done)
	for range b.wake {
		calls, over := b.take()
		if len(calls) > 0 {
			b.run(calls)
			for _, c := range calls {
				close(c.done)
			}
			continue
		}
		if over {
			return
		}
	}
}

func (b *batcher) close() {
	b.mu.Lock()
	b.over = true
	b.signal()
	b.mu.Unlock()
	<-b.done
}

// run carries out a batch of calls. Calls on one authorisation see one another's effects.
func (s *Sandbox) run(calls []*call) {
	live := calls[:0:0]
	for _, c := range calls {
		if err := c.ctx.Err(); err != nil {
			c.err = provider.NotSent(err)
			continue
		}
		live = append(live, c)
	}
	if len(live) == 0 {
		return
	}
	ctx := context.WithoutCancel(live[0].ctx) // the batch outlives each single caller
	var err error
	for range maxConflicts {
		if err = s.o.DB.Write(ctx, func(tx *db.Tx) error { return s.write(ctx, tx, live) }); !db.IsUniqueViolation(err) {
			break
		}
	}
	if err != nil {
		for _, c := range live {
			c.result, c.lost, c.err = provider.Result{}, false, err // a commit in doubt: not marked as not sent
		}
	}
}

func (s *Sandbox) write(ctx context.Context, tx *db.Tx, calls []*call) error {
	refs := make([]string, len(calls))
	for i, c := range calls {
		refs[i] = c.authRef
	}
	slices.Sort(refs)
	refs = slices.Compact(refs)
	rows, err := selectGroups(ctx, tx, refs)
	if err != nil {
		return err
	}
	groups := make(map[string]*group, len(refs))
	for i := range rows {
		g := groups[rows[i].AuthRef]
		if g == nil {
			g = &group{}
			groups[rows[i].AuthRef] = g
		}
		g.add(&rows[i])
	}
	now := s.o.Clock.Now().UnixMicro()
	fresh := make([][]any, 0, len(calls))
	for _, c := range calls {
		c.result, c.err, c.lost = provider.Result{}, nil, false // the transaction may run again
		g := groups[c.authRef]
		if g == nil {
			g = &group{}
			groups[c.authRef] = g
		}
		for _, r := range s.apply(g, c, now) {
			fresh = append(fresh, r.values())
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	return tx.InsertMany(ctx, "sandbox_journal", columns, fresh)
}

// Entry is a line of the journal, for audits.
type Entry struct {
	Kind       provider.Kind
	State      provider.State
	Key        string
	Reference  string
	Target     string
	PaymentID  string
	OrderID    string
	Amount     int64
	Currency   string
	Authorized bool // of an authorisation: it stands, or a capture followed
}

// Read is Each for a journal of which no sandbox is at work here.
func Read(ctx context.Context, journal *db.DB, fn func(Entry) error) error {
	s := &Sandbox{o: Options{DB: journal, ActionURL: func(string) string { return "" }}}
	return s.Each(ctx, fn)
}

// Each calls fn with every request of the journal, in no particular order.
func (s *Sandbox) Each(ctx context.Context, fn func(Entry) error) error {
	const page = 500
	after := ""
	for {
		var found []struct {
			Ref string `db:"auth_ref"`
		}
		if err := s.o.DB.Select(ctx, &found, `SELECT DISTINCT auth_ref FROM sandbox_journal WHERE auth_ref > ? ORDER BY auth_ref LIMIT ?`, after, page); err != nil {
			return err
		}
		if len(found) == 0 {
			return nil
		}
		refs := make([]string, len(found))
		for i := range found {
			refs[i] = found[i].Ref
		}
		after = refs[len(refs)-1]
		rows, err := selectGroups(ctx, s.o.DB, refs)
		if err != nil {
			return err
		}
		for len(rows) > 0 {
			n := 1
			for n < len(rows) && rows[n].AuthRef == rows[0].AuthRef {
				n++
			}
			g := fold(rows[:n])
			for _, r := range g.rows {
				if inner(r.Kind) {
					continue
				}
				res := s.result(g, r)
				e := Entry{Kind: r.Kind, State: res.State, Key: r.Key, Reference: r.Reference, Target: r.Target,
					PaymentID: r.PaymentID, OrderID: r.OrderID, Amount: r.Amount, Currency: r.Currency}
				e.Authorized = r.Kind == provider.Authorize && res.State == provider.Succeeded && !g.voided
				if err := fn(e); err != nil {
					return err
				}
			}
			rows = rows[n:]
		}
	}
}
