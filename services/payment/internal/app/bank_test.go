package app_test

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"time"

	"emporium/kit/clock"
	"emporium/services/payment/internal/provider"
)

// bank is a provider with an account of its own: it does each key once, captures an authorisation in parts, gives nothing back twice, takes
// what is disputed, tells of each change by a notice, and lists what has moved. What goes wrong is decided by its seed and by what is
// asked, so that it does not depend on who comes first.
type bank struct {
	*teller
	clock *clock.Fake
	seed  uint64
	n     int
	tries map[string]int
	// bad says that requests and answers are lost.
	bad bool
	// forgets says that notices which did not arrive are not listed later, but for those of cases, whose end no money need tell.
	forgets bool

	made   map[string]*deal // by key
	named  map[string]*deal // by reference
	queue  []string         // notices: what they are about
	listed []provider.Movement
}

// deal is an authorisation, capture, refund, void or case.
type deal struct {
	kind          provider.Kind
	pay, key, ref string
	of            *deal
	state         provider.State
	amount        int64
	used          int64 // captured of an authorisation, given back of a capture
	over          bool  // an authorisation of which no more can be captured
	fee           int64
	status        provider.DisputeState
	withdrawn     int64
	// told says that the fee is told with the answer, and not by the list alone.
	told bool
}

func newBank(seed uint64) *bank {
	b := &bank{teller: newTeller(&scripted{}), seed: seed, tries: map[string]int{}, made: map[string]*deal{}, named: map[string]*deal{}}
	b.do = func(_ int, r provider.Request) (provider.Result, error) { return b.ask(r) }
	b.fetch = b.find
	return b
}

func (b *bank) chance(percent int, of string) bool {
	h := fnv.New64a()
	_, _ = fmt.Fprintf(h, "%d %s", b.seed, of)
	return int(h.Sum64()>>7%100) < percent
}

func (b *bank) name(kind string) string {
	b.n++
	return fmt.Sprintf("%s_%04d", kind, b.n)
}

func (b *bank) ask(r provider.Request) (provider.Result, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tries[r.Key]++
	try := fmt.Sprint(r.Key, b.tries[r.Key])
	switch {
	case b.bad && b.chance(12, "not sent "+try):
		return provider.Result{}, provider.NotSent(errReset)
	case b.bad && b.chance(10, "lost before "+try):
		return provider.Result{}, errReset
	}
	d := b.made[r.Key]
	if d == nil {
		d = b.carryOut(&r)
		b.made[r.Key] = d
		if d.state != provider.Declined {
			b.named[d.ref] = d
			b.queue = append(b.queue, d.ref)
		}
	}
	if b.bad && b.chance(20, "lost after "+try) {
		return provider.Result{}, errReset
	}
	return d.result(), nil
}

func (b *bank) find(r provider.Request) (provider.Result, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if d := b.made[r.Key]; d != nil {
		return d.result(), nil
	}
	return provider.Result{State: provider.Absent}, nil
}

func (d *deal) result() provider.Result {
	res := provider.Result{State: d.state, Reference: d.ref, Amount: eur(d.amount)}
	if d.state == provider.Declined {
		res.Code, res.Message = "declined", "No."
	}
	if d.told {
		res.Fee = eur(d.fee)
	}
	return res
}

func (b *bank) carryOut(r *provider.Request) *deal {
	d := &deal{kind: r.Kind, pay: r.PaymentID, key: r.Key, of: b.named[r.Target], amount: r.Amount.Amount, state: provider.Succeeded}
	no := b.chance(4, "declined "+r.Key)
	switch a := d.of; r.Kind {
	case provider.Authorize:
		no = no && b.chance(25, "authorisation "+r.Key)
		d.ref = b.name("au")
	case provider.Capture:
		d.ref = b.name("cp")
		if no = no || a == nil || a.over || a.used+d.amount > a.amount; no {
			break
		}
		a.used += d.amount
		a.over = a.over || r.Final
		d.fee, d.told = 1+d.amount/20, b.chance(70, "fee "+r.Key)
		b.moved(provider.Movement{Kind: provider.Capture, Reference: d.ref, PaymentID: d.pay, Key: d.key, Amount: eur(d.amount), Fee: eur(d.fee)})
	case provider.Void:
		d.ref = r.Target
		if no = a == nil || a.over || a.used == a.amount; !no {
			a.over = true
		}
	case provider.Refund:
		d.ref = b.name("rf")
		if no = no || a == nil || b.contested(a) || d.amount > a.amount-a.used-b.lost(a); no {
			break
		}
		a.used += d.amount
		if d.state = provider.Succeeded; b.chance(30, "pending "+r.Key) {
			d.state = provider.Pending
		} else {
			b.refunded(d)
		}
	}
	if no {
		d.state, d.ref = provider.Declined, ""
	}
	return d
}

func (b *bank) moved(m provider.Movement) {
	m.ID, m.At = b.name("tx"), b.clock.Now()
	b.listed = append(b.listed, m)
}

func (b *bank) refunded(d *deal) {
	d.state = provider.Succeeded
	m := provider.Movement{Kind: provider.Refund, Reference: d.ref, Target: d.of.ref, Key: d.key, Amount: eur(d.amount)}
	if d.key != "" {
		m.PaymentID = d.pay
	}
	b.moved(m)
}

// contested reports whether a case about a capture is open: nothing of it is refunded then.
func (b *bank) contested(c *deal) bool {
	for _, d := range b.named {
		if d.kind == provider.Disputed && d.of == c && (d.status == provider.DisputeNeedsResponse || d.status == provider.DisputeUnderReview) {
			return true
		}
	}
	return false
}

// lost is what cases have taken of a capture.
func (b *bank) lost(c *deal) (sum int64) {
	for _, d := range b.named {
		if d.kind == provider.Disputed && d.of == c {
			sum += d.withdrawn
		}
	}
	return sum
}

// spoil says from now on whether requests and answers are lost.
func (b *bank) spoil(bad bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.bad = bad
}

// notices are what notices were about so far.
func (b *bank) notices() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.queue)
}

// deals is all for those who do not hold the lock.
func (b *bank) deals(kind provider.Kind) []*deal {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all(kind)
}

// all lists what there is of a kind, in the order of its making.
func (b *bank) all(kind provider.Kind) (out []*deal) {
	for _, ref := range sortedKeys(b.named) {
		if d := b.named[ref]; d.kind == kind {
			out = append(out, d)
		}
	}
	return out
}

// byHand refunds a part in the dashboard.
func (b *bank) byHand(c *deal, amount int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if amount > c.amount-c.used-b.lost(c) || b.contested(c) {
		return
	}
	d := &deal{kind: provider.Refund, pay: c.pay, ref: b.name("rf"), of: c, amount: amount}
	c.used += amount
	b.named[d.ref] = d
	b.refunded(d)
	b.queue = append(b.queue, d.ref)
}

// decide is the customer's bank, about a refund that waits for it or, with a no, about one that had arrived.
func (b *bank) decide(d *deal, yes bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case yes && d.state == provider.Pending:
		b.refunded(d)
	case yes || d.key == "" || d.state == provider.Declined:
		return
	default:
		if d.state == provider.Succeeded {
			b.moved(provider.Movement{Kind: provider.Returned, Reference: d.ref, PaymentID: d.pay, Key: d.key, Amount: eur(d.amount)})
		}
		d.state = provider.Declined
		d.of.used -= d.amount
	}
	b.queue = append(b.queue, d.ref)
}

// lapse ends a hold.
func (b *bank) lapse(a *deal) {
	b.mu.Lock()
	defer b.mu.Unlock()
	a.over = true
	b.queue = append(b.queue, a.ref)
}

// open opens a case about a capture, as an inquiry.
func (b *bank) open(c *deal, amount int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	d := &deal{kind: provider.Disputed, pay: c.pay, ref: b.name("ds"), of: c, amount: amount, state: provider.Succeeded, status: provider.DisputeWarning}
	b.named[d.ref] = d
	b.queue = append(b.queue, d.ref)
}

// judge moves a case on. What is withdrawn, also for one that is lost at last, is never more than what was not given back.
func (b *bank) judge(d *deal, to provider.DisputeState) {
	b.mu.Lock()
	defer b.mu.Unlock()
	want, fee := int64(0), int64(0)
	if to != provider.DisputeWon {
		want = min(d.amount, d.of.amount-d.of.used-b.lost(d.of)+d.withdrawn)
	}
	if d.fee == 0 && to != provider.DisputeWon {
		fee = 15
	}
	d.status = to
	if d.withdrawn != want || fee != 0 {
		b.moved(provider.Movement{Kind: provider.Disputed, Reference: d.ref, PaymentID: d.pay, Amount: eur(d.withdrawn - want), Fee: eur(fee)})
		d.withdrawn, d.fee = want, d.fee+fee
	}
	b.queue = append(b.queue, d.ref)
}

// Changes implements provider.Hooks.
func (b *bank) Changes(_ context.Context, n provider.Notice, _ []byte) ([]provider.Change, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	d := b.named[n.Object]
	if d == nil {
		return nil, provider.ErrAbsent
	}
	c := provider.Change{Kind: d.kind, State: d.state, PaymentID: d.pay, Key: d.key, Reference: d.ref, Amount: eur(d.amount), Fee: d.result().Fee}
	if d.of != nil {
		c.Target = d.of.ref
	}
	switch {
	case d.kind == provider.Disputed:
		c.Dispute = &provider.Dispute{Reason: "fraudulent", State: d.status, Withdrawn: eur(d.withdrawn), Fee: eur(d.fee)}
	case d.kind == provider.Refund && d.key == "":
		c.PaymentID = "" // of the dashboard: it names its capture
	case d.kind == provider.Authorize && d.over && d.used < d.amount:
		return []provider.Change{c, {Kind: provider.Expired, State: provider.Succeeded, PaymentID: d.pay, Reference: d.ref, Target: d.ref, Amount: eur(d.amount - d.used)}}, nil
	}
	return []provider.Change{c}, nil
}

// Inspect implements provider.Inspector.
func (b *bank) Inspect(ctx context.Context, authorization string) (out []provider.Change, err error) {
	b.mu.Lock()
	refs := []string{}
	for _, c := range b.all(provider.Capture) {
		if c.of.ref == authorization {
			refs = append(refs, c.ref)
		}
	}
	b.mu.Unlock()
	for _, ref := range append(refs, authorization) {
		changes, err := b.Changes(ctx, provider.Notice{Object: ref}, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, changes...)
	}
	return out, nil
}

// Movements implements provider.Lister.
func (b *bank) Movements(_ context.Context, from, to time.Time, _ string) (out []provider.Movement, next string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, m := range b.listed {
		if !m.At.Before(from) && m.At.Before(to) {
			out = append(out, m)
		}
	}
	return out, "", nil
}

// Missed implements provider.EventLister.
func (b *bank) Missed(context.Context, time.Time, string) (out []provider.Delivery, next string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, object := range b.queue {
		if b.forgets && !strings.HasPrefix(object, "ds_") {
			continue
		}
		out = append(out, provider.Delivery{Notice: provider.Notice{ID: noticeID(i), Object: object, Type: "changed", CreatedAt: b.clock.Now()}, Raw: []byte("{}")})
	}
	return out, "", nil
}

// noticeID is the id of the n-th notice.
func noticeID(n int) string { return fmt.Sprintf("evt_%d", n) }

// holding is what the bank has of a payment for us.
func (b *bank) holding(pay string) (captured, refunded, lost, held int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, d := range b.named {
		if d.pay != pay {
			continue
		}
		switch d.kind {
		case provider.Capture:
			captured += d.amount
			held += d.amount - d.fee
		case provider.Refund:
			if d.state == provider.Succeeded {
				refunded += d.amount
				held -= d.amount
			}
		case provider.Disputed:
			held -= d.withdrawn + d.fee
			if d.status == provider.DisputeLost {
				lost += d.withdrawn
			}
		}
	}
	return captured, refunded, lost, held
}
