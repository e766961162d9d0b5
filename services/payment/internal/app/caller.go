package app

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"emporium/kit/db"
	"emporium/kit/failpoint"
	"emporium/kit/money"
	"emporium/kit/run"
	"emporium/kit/telemetry"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

const (
	// sameKeyAttempts is how often an operation in doubt is simply sent again, before it is looked up first.
	sameKeyAttempts = 3
	// pollAction is when a payment that waits for its shopper is looked at again, should nobody tell of the decision. The
	// pauses grow to maxBackoff with the time that it has waited, a quarter of it each.
	pollAction = 15 * time.Second
	// pollPending is how often a request is looked at that its provider has accepted and not decided yet.
	pollPending = 10 * time.Minute
	// pollShort is how often a refund is looked at that the provider keeps until there is money of ours.
	pollShort = 24 * time.Hour
	// The pause between attempts doubles from the one to the other.
	minBackoff = 200 * time.Millisecond
	maxBackoff = 2 * time.Minute
	// gatherResults is how long a result waits for those of other calls under way.
	gatherResults = time.Millisecond
)

// caller sends operations to providers: one loop claims what is due, each call runs by itself and outside of any
// transaction, and another loop writes all results that have come in together with their events. So a slow call holds up
// no other, and a crash at any point leaves a row that is sent again under the same key.
type caller struct {
	a       *App
	ctx     context.Context //nolint:containedctx // see newCaller
	stop    context.CancelFunc
	running run.Tasks

	mu       sync.Mutex
	flying   int
	results  []result
	waiting  bool // the recorder will be woken in a moment
	released bool

	send, record func() // wake the loops; set before they start
}

type result struct {
	op      payment.Operation
	outcome payment.Outcome
	found   []provider.Change // what was learned beside the outcome
}

func newCaller(a *App) *caller {
	c := &caller{a: a, send: func() {}, record: func() {}}
	c.ctx, c.stop = context.WithCancel(context.Background()) // detached: calls outlive the run of the loop that began them; Close ends them
	return c
}

func (c *caller) wakeSend() { c.send() }

// OnWork tells how the loops are woken: send for Send, record for Record. Call it before either runs.
func (a *App) OnWork(send, record func()) { a.calls.send, a.calls.record = send, record }

// Drain is the component that lets calls under way finish and writes their results before the service stops. Add it
// between the two loops, so that it stops after the one that sends.
func (a *App) Drain() run.Component { return drain{a} }

type drain struct{ a *App }

// Name implements run.Component.
func (drain) Name() string { return "payment calls" }

// Start implements run.Component.
func (drain) Start(context.Context) error { return nil }

// Stop waits for the calls under way until ctx ends; what has no result by then is sent again after the next start.
func (d drain) Stop(ctx context.Context) error {
	stop := context.AfterFunc(ctx, d.a.calls.stop)
	defer stop()
	for {
		d.a.calls.running.Wait()
		// What a result calls for may have been sent with its writing, so look again.
		if again, err := d.a.Record(context.WithoutCancel(ctx)); err != nil || !again {
			return err
		}
	}
}

// Close ends the calls under way and waits for them, and for what the cache is being told. Operations are sent again by whoever comes next.
func (a *App) Close() error {
	a.calls.stop()
	a.calls.running.Close()
	a.aside.Close()
	return nil
}

// Send claims operations that are due, as many as may fly, and starts their calls. It reports whether there may be more.
func (a *App) Send(ctx context.Context) (again bool, err error) {
	c := a.calls
	if err := c.releaseOnce(ctx); err != nil {
		return false, err
	}
	c.mu.Lock()
	free := a.o.Concurrency - c.flying
	c.mu.Unlock()
	if free <= 0 || c.ctx.Err() != nil {
		return false, nil // the next call that ends wakes the loop
	}
	var claimed []payment.Operation
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		now := a.o.Clock.Now()
		claimed, err = a.o.Store.Claim(ctx, tx, now, now.Add(a.o.Lease), free)
		return err
	})
	if err != nil {
		return false, err
	}
	c.launch(claimed)
	return len(claimed) == free, nil
}

// room reports whether more calls may fly. A batch that was let in may exceed the bound by its size.
func (c *caller) room() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.flying < c.a.o.Concurrency && c.ctx.Err() == nil
}

// launch starts the calls of operations that are marked as sent. After Close none is started: whoever comes next sends them.
func (c *caller) launch(ops []payment.Operation) {
	c.mu.Lock()
	c.flying += len(ops)
	c.mu.Unlock()
	for _, o := range ops {
		c.running.Go(func() { c.fly(o) })
	}
}

// releaseOnce takes over what the process before this one had under way. Only a SQLite file has no other process at work.
func (c *caller) releaseOnce(ctx context.Context) error {
	if c.released || c.a.o.DB.Dialect() != db.SQLite {
		return nil
	}
	err := c.a.o.DB.Write(ctx, func(tx *db.Tx) error { return c.a.o.Store.Release(ctx, tx, c.a.o.Clock.Now()) })
	c.released = err == nil
	return err
}

// fly makes one attempt and hands its outcome to the recorder.
func (c *caller) fly(o payment.Operation) {
	ctx, cancel := context.WithTimeout(c.ctx, c.a.o.CallTimeout)
	defer cancel()
	ctx, span := c.a.startCall(ctx, &o)
	var out payment.Outcome // in doubt, should an adapter panic
	var found []provider.Change
	failpoint.Hit(failpoint.Claimed)
	if err := run.Safely(func() error { out, found = c.a.inspected(ctx, o, c.a.attempt(ctx, o)); return nil }); err != nil {
		out = payment.Outcome{RetryAt: c.a.o.Clock.Now().Add(maxBackoff)}
		c.a.o.Log.LogAttrs(ctx, slog.LevelError, "a provider's adapter panicked", slog.String("provider", o.Provider), slog.String("cause", err.Error()))
	}
	failpoint.Hit(failpoint.Called)
	endCall(span, &out)
	c.a.metrics.calls.Add(out.Verdict.String(), 1)
	if c.ctx.Err() != nil && out.Verdict == payment.InDoubt {
		return // we are being stopped: the row is as it was left, and will be sent again
	}
	c.mu.Lock()
	c.results = append(c.results, result{o, out, found})
	c.flying--
	full, last := c.flying == c.a.o.Concurrency-1, c.flying == 0
	soon := !last && !c.waiting
	c.waiting = c.waiting || soon
	c.mu.Unlock()
	switch {
	case last:
		c.record()
	case soon:
		// Others are about to come back, as calls do that were sent together: write them down together.
		time.AfterFunc(gatherResults, c.record)
	}
	if full {
		c.send()
	}
}

// Record writes the results that have come in, and what follows from them, in one transaction.
func (a *App) Record(ctx context.Context) (again bool, err error) {
	c := a.calls
	c.mu.Lock()
	batch := c.results
	c.results, c.waiting = nil, false
	c.mu.Unlock()
	if len(batch) == 0 {
		return false, nil
	}
	if err := a.write(ctx, batch); err != nil {
		c.mu.Lock()
		c.results = append(batch, c.results...)
		c.mu.Unlock()
		return false, err
	}
	failpoint.Hit(failpoint.Recorded)
	return true, nil
}

func (a *App) write(ctx context.Context, batch []result) error {
	ids := make([]string, len(batch))
	for i := range batch {
		ids[i] = batch[i].op.PaymentID
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := a.o.Store.Load(ctx, tx, ids)
		if err != nil {
			return err
		}
		now := a.o.Clock.Now()
		var delayed []store.Task
		for _, r := range batch {
			p := found[r.op.PaymentID]
			if p == nil {
				continue
			}
			a.learn(p, &r, now)
			if err := p.Resolve(a.o.IDs, r.op.ID, r.outcome, now); err != nil {
				return err
			}
			if note := delay(&r.op, &r.outcome, now); note != "" {
				delayed = append(delayed, a.task(p, taskRefundDelayed, r.op.ID, note, now))
			}
			if p.Status() == payment.IntegrityFailure {
				a.o.Log.LogAttrs(telemetry.Extract(ctx, r.op.Origin.Trace), slog.LevelError, "the provider did something else than it was asked for; the payment is frozen",
					slog.String("payment", p.ID()), slog.String("operation", r.op.ID), slog.String("provider", r.op.Provider))
			}
		}
		if err := a.addTasks(ctx, tx, delayed); err != nil {
			return err
		}
		return a.finish(ctx, tx, sorted(found))
	})
}

// delay is what finance has to hear of a refund that the provider does not carry out now; empty when there is nothing to say.
func delay(o *payment.Operation, out *payment.Outcome, now time.Time) string {
	switch {
	case o.Kind != payment.Refund:
	case out.Short && out.Verdict == payment.Accepted:
		return "Our balance at the provider is too low for a refund, which the provider keeps until there is money. Top the balance up."
	case out.Short && out.Verdict == payment.NotSent:
		return "Our balance at the provider is too low for a refund, which is asked for again every day. Top the balance up."
	case out.Verdict == payment.NotSent && out.RetryAt.Sub(now) > maxPause:
		return "The provider does not carry out a refund now, perhaps for lack of our money there."
	}
	return ""
}

// attempt finds out what becomes of an operation. What waits for its shopper, and what has been in doubt for too often or
// too long, is looked up; all else is sent, always under the same key.
func (a *App) attempt(ctx context.Context, o payment.Operation) payment.Outcome {
	now := a.o.Clock.Now()
	late := !o.Deadline.IsZero() && !now.Before(o.Deadline)
	g := a.providers[o.Provider]
	if g == nil {
		// Configured away while something was under way: it cannot be resolved, and must not be forgotten.
		return payment.Outcome{Verdict: payment.NotSent, RetryAt: now.Add(maxBackoff)}
	}
	r, err := a.request(g, &o)
	if err != nil {
		a.o.Log.LogAttrs(ctx, slog.LevelError, "a request to a provider cannot be rendered; somebody has to look at it",
			slog.String("operation", o.ID), slog.String("kind", string(o.Kind)), slog.String("provider", o.Provider), slog.String("cause", err.Error()))
		return payment.Outcome{Verdict: payment.NotSent, RetryAt: now.Add(maxBackoff)}
	}
	if late && o.Progress != payment.Pending && !o.InDoubt {
		return payment.Outcome{Verdict: payment.Absent} // never sent, and its time is over
	}
	window := g.KeyWindow(r.Kind)
	forgotten := o.InDoubt && window > 0 && now.Sub(o.CreatedAt) >= window
	if o.Progress == payment.Pending || o.InDoubt && (late || forgotten || o.Attempts > sameKeyAttempts) {
		res, err := g.look(ctx, r)
		switch {
		case forgotten && o.Progress != payment.Pending:
			return a.afterWindow(ctx, o, r, res, err)
		case err == nil && res.State == provider.Absent && g.Traits().ReplaysErrors && o.InDoubt && !late:
			return payment.Outcome{Verdict: payment.NotDone, Again: true}
		case err != nil || otherwise(r, res) || res.State != provider.Approved && (res.State != provider.Absent || late):
			return a.outcome(ctx, o, r, res, err)
		}
	}
	res, err := g.do(ctx, r)
	return a.outcome(ctx, o, r, res, err)
}

// afterWindow judges what was found out about a request whose key the provider may have forgotten: it is never sent again.
// What was not done is asked for under a new key, unless a shopper would have to be asked first; what cannot be found out
// is a matter for a person, and is looked up every hour until then.
func (a *App) afterWindow(ctx context.Context, o payment.Operation, r provider.Request, res provider.Result, err error) payment.Outcome {
	if err == nil && res.State == provider.Absent {
		return payment.Outcome{Verdict: payment.NotDone, Again: o.Kind != payment.Authorize}
	}
	out := a.outcome(ctx, o, r, res, err)
	if err != nil && (out.Verdict == payment.InDoubt || out.Verdict == payment.NotSent) {
		out.Verdict, out.Manual, out.RetryAt = payment.InDoubt, true, a.o.Clock.Now().Add(time.Hour)
	}
	return out
}

// outcome judges a provider's answer.
func (a *App) outcome(ctx context.Context, o payment.Operation, r provider.Request, res provider.Result, err error) payment.Outcome {
	now := a.o.Clock.Now()
	out := payment.Outcome{
		Reference: clip(res.Reference, 255), ActionURL: clip(res.ActionURL, 2048), Code: clip(res.Code, 64), Message: clip(res.Message, 500),
		RetryAt: now.Add(backoff(o.Attempts)), ValidUntil: res.Expires, Card: clip(res.Card, 255), Unusable: res.Unusable,
		Short: res.Short || errors.Is(err, provider.ErrShort),
	}
	out.Fee, out.Foreign = feeIn(r.Amount.Currency, res.Fee, res.Line)
	switch {
	case errors.Is(err, provider.ErrKeyReused):
		out.Verdict, out.Code, out.Message = payment.Refused, payment.CodeUnavailable, "The payment could not be carried out."
		a.o.Log.LogAttrs(ctx, slog.LevelError, "a provider knows the key with another content", slog.String("operation", o.ID), slog.String("provider", o.Provider))
	case errors.Is(err, provider.ErrNotSent):
		out.Verdict = payment.NotSent
		if wait := provider.RetryAfter(err); wait > 0 {
			out.RetryAt = now.Add(wait + rand.N(min(wait, time.Minute))) //nolint:gosec // jitter needs no secrecy
		}
		a.logAttempt(ctx, o, "not sent", err)
	case err != nil:
		out.Verdict = payment.InDoubt
		a.logAttempt(ctx, o, "in doubt", err)
	case otherwise(r, res):
		out.Verdict = payment.Other
	case res.State == provider.Succeeded:
		out.Verdict = payment.Done
	case res.State == provider.Pending:
		out.Verdict, out.RetryAt = payment.Accepted, now.Add(pollPending)
		if out.Short {
			out.RetryAt = now.Add(pollShort)
		}
	case res.State == provider.RequiresAction:
		out.Verdict = payment.Waiting
		out.RetryAt = now.Add(min(max(pollAction, now.Sub(o.CreatedAt)/4), maxBackoff))
		if !o.Deadline.IsZero() && o.Deadline.Before(out.RetryAt) {
			out.RetryAt = o.Deadline
		}
	case res.State == provider.Declined:
		out.Verdict = payment.Refused
	case res.State == provider.Absent:
		out.Verdict = payment.Absent
	default:
		out.Verdict = payment.InDoubt
	}
	return out
}

// maxLine is how long a provider's name of a movement may be, so that it stands whole in that of its posting.
const maxLine = 64

// feeIn is a fee as an operation has it. One in another currency is told with the line that it is part of, so that the comparison with the
// provider's list does not book it again; without a line it waits for that, see reconciler.exchanged.
func feeIn(currency string, fee money.Money, line string) (own int64, foreign payment.ForeignFee) {
	switch {
	case fee.Currency == currency:
		return fee.Amount, foreign
	case fee.Amount != 0 && line != "" && len(line) <= maxLine:
		return 0, payment.ForeignFee{Amount: fee.Amount, Currency: fee.Currency, Line: line}
	}
	return 0, foreign
}

// otherwise reports whether a provider holds, has taken, or will ask the shopper for another amount or currency than it was
// asked for. What it has refused or does not know moves nothing.
func otherwise(r provider.Request, res provider.Result) bool {
	switch res.State {
	case provider.Succeeded, provider.Pending, provider.RequiresAction, provider.Approved:
		return r.Kind != provider.Void && res.Amount.Currency != "" && res.Amount != r.Amount
	}
	return false
}

func (a *App) logAttempt(ctx context.Context, o payment.Operation, verdict string, err error) {
	a.o.Log.LogAttrs(ctx, slog.LevelWarn, "payment request without an answer; trying again with the same key",
		slog.String("verdict", verdict), slog.String("operation", o.ID), slog.String("kind", string(o.Kind)),
		slog.String("provider", o.Provider), slog.Int("attempt", o.Attempts), slog.String("cause", err.Error()))
}

// backoff is the pause after the n-th attempt: doubled each time, with up to half of it as jitter.
func backoff(n int) time.Duration {
	d := maxBackoff
	if n < 10 {
		d = min(minBackoff<<max(n-1, 0), maxBackoff)
	}
	return d + rand.N(d/2) //nolint:gosec // jitter needs no secrecy
}

// clip bounds what a provider may write into our rows, without cutting a character in two.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}
