package app

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/contract/problem"
	"emporium/contract/velocity"
	"emporium/kit/db"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// Providers' declines open no breaker, however many; they close the door for the one who tries cards. What was declined is
// written down with its decision, in the transaction of it, for everything that it counts by: the customer, the address for
// mail, the cart, the network that it came from, and the card as the provider knows it. All instances share the database, so
// they count together, and a restart forgets nothing. Who is over a limit is written down too, so that a purchase pays one look
// at a table that is empty on good days; and the cache is told, for the order service refuses by it before there is an order.

// Limits are how many declines close the door, by what they are counted by; 0 for no limit.
type Limits struct {
	// Customer bounds a customer, and an address for mail.
	Customer int
	// Cart bounds what is tried for one cart, Network what comes from one network, and Card one card.
	Cart, Network, Card int
	// Window is what declines are counted in, and how long the door stays closed at most.
	Window time.Duration
}

func (l Limits) of(kind string) int {
	switch kind {
	case velocity.Customer, velocity.Email:
		return l.Customer
	case velocity.Cart:
		return l.Cart
	case velocity.Network:
		return l.Network
	case velocity.Card:
		return l.Card
	}
	return 0
}

func (l Limits) none() bool { return max(l.Customer, l.Cart, l.Network, l.Card) <= 0 || l.Window <= 0 }

// payerOf are the marks of who asks for a payment.
func payerOf(r *requested) []string {
	return velocity.Payer{CustomerID: r.CustomerID, Email: r.Email, CartID: r.CartID, Network: r.Client}.Marks()
}

// blocked returns which marks of a batch of requests are refused. It costs one statement.
func (a *App) blocked(ctx context.Context, tx *db.Tx, requests []*requested, now time.Time) (map[string]time.Time, error) {
	if a.o.Declines.none() {
		return nil, nil
	}
	var marks []string
	for _, r := range requests {
		marks = append(append(marks, payerOf(r)...), velocity.MethodMark(r.Choice.Provider, r.Choice.Method))
	}
	return a.o.Store.Blocked(ctx, tx, marks, now)
}

// refusedFor returns the first mark that is refused, and until when; no mark for nobody.
func refusedFor(blocked map[string]time.Time, marks []string, method string) (mark string, until time.Time) {
	if len(blocked) == 0 {
		return "", time.Time{}
	}
	for _, m := range append(slices.Clone(marks), method) {
		if t, ok := blocked[m]; ok {
			return m, t
		}
	}
	return "", time.Time{}
}

// turnAway counts a refusal once tx is committed, and tells the cache again, which may have forgotten.
func (a *App) turnAway(ctx context.Context, tx *db.Tx, mark string, until time.Time) {
	tx.AfterCommit(func() {
		a.metrics.turnedAway.Add(velocity.KindOf(mark), 1)
		a.aside.Go(func() { a.tellBlocked(ctx, map[string]time.Time{mark: until}) })
	})
}

// checkVelocity refuses a shopper's next attempt, within tx.
func (a *App) checkVelocity(ctx context.Context, tx *db.Tx, p *payment.Payment, provider, method string, now time.Time) error {
	if a.o.Declines.none() {
		return nil
	}
	marks, m := strings.Fields(p.Snapshot().Payer), velocity.MethodMark(provider, method)
	blocked, err := a.o.Store.Blocked(ctx, tx, append(slices.Clone(marks), m), now)
	if err != nil {
		return err
	}
	mark, until := refusedFor(blocked, marks, m)
	if mark == "" {
		return nil
	}
	a.metrics.turnedAway.Add(velocity.KindOf(mark), 1) // the refusal rolls back, and is one all the same
	return later(problem.VelocityLimit, "Too many payments were declined. Try again later.", until.Sub(now))
}

// decline is a provider's no to a payment.
type decline struct {
	payment   *payment.Payment
	operation payment.Operation
}

// isDecline reports whether an event tells of a provider's no, and not of one of ours.
func isDecline(e *payment.Event) bool {
	return (e.Type == payment.Declining || e.Type == payment.RetryWanted || e.Type == payment.MadeWay) && e.Operation.Kind == payment.Authorize && e.Operation.Progress == payment.Declined &&
		e.Operation.Attempts > 0
}

// noteDeclines counts what was declined, within the transaction of the decision, and closes the door for whoever has had too
// many. Counts of transactions that run at once may miss one another; the next decline sees them all.
func (a *App) noteDeclines(ctx context.Context, tx *db.Tx, declines []decline) error {
	if len(declines) == 0 || a.o.Declines.none() {
		return nil
	}
	now := a.o.Clock.Now()
	var rows []store.Decline
	marks := make([][]string, len(declines))
	for i, d := range declines {
		for _, m := range append(strings.Fields(d.payment.Snapshot().Payer), velocity.Mark(velocity.Card, d.operation.Card)) {
			if m != "" && a.o.Declines.of(velocity.KindOf(m)) > 0 {
				marks[i] = append(marks[i], m)
				rows = append(rows, store.Decline{Mark: m, OperationID: d.operation.ID, At: db.Micros(now)})
			}
		}
	}
	slices.SortFunc(rows, func(x, y store.Decline) int { return strings.Compare(x.Mark+x.OperationID, y.Mark+y.OperationID) })
	if err := a.o.Store.AddDeclines(ctx, tx, rows); err != nil {
		return err
	}
	known, err := a.o.Store.DeclinesSince(ctx, tx, slices.Compact(flat(marks)), now.Add(-a.o.Declines.Window))
	if err != nil {
		return err
	}
	times := map[string][]int64{}
	for _, d := range known {
		times[d.Mark] = append(times[d.Mark], d.At)
	}
	blocks := map[string]time.Time{}
	for i := range declines {
		a.close(blocks, times, &declines[i], marks[i])
	}
	if len(blocks) == 0 {
		return nil
	}
	tx.AfterCommit(func() { a.aside.Go(func() { a.tellBlocked(ctx, blocks) }) })
	return a.o.Store.Block(ctx, tx, blocks)
}

// close adds to blocks whoever is over a limit with a decline. A card is known only after an attempt: over its limit the door
// closes for the one who has brought it, and for the token that it was brought as.
func (a *App) close(blocks map[string]time.Time, times map[string][]int64, d *decline, marks []string) {
	for _, m := range marks {
		kind := velocity.KindOf(m)
		n, limit := times[m], a.o.Declines.of(kind)
		if len(n) < limit {
			continue
		}
		until := db.Time(n[len(n)-limit]).Add(a.o.Declines.Window)
		closed := []string{m}
		if kind == velocity.Card {
			closed = slices.DeleteFunc(strings.Fields(d.payment.Snapshot().Payer), func(m string) bool { return velocity.KindOf(m) == velocity.Network })
			if a.token(d.operation.Provider, d.operation.Method, d.operation.Currency) {
				closed = append(closed, velocity.MethodMark(d.operation.Provider, d.operation.Method))
			}
		}
		for _, c := range closed {
			if until.After(blocks[c]) {
				blocks[c] = until
			}
		}
	}
}

// token reports whether a way to pay is one shopper's own, and not one that is offered to all.
func (a *App) token(provider, method, currency string) bool {
	g := a.providers[provider]
	if g == nil {
		return false
	}
	for _, m := range g.Methods(currency) {
		if m.ID == method {
			return false
		}
	}
	return true
}

// tellBlocked tells the services that share the cache. What is lost there costs an order that is cancelled at once.
func (a *App) tellBlocked(ctx context.Context, until map[string]time.Time) {
	if a.o.Cache == nil {
		return
	}
	ctx = context.WithoutCancel(ctx)
	now := a.o.Clock.Now()
	for m, t := range until {
		if left := t.Sub(now); left > 0 && a.o.Cache.Set(ctx, velocity.Key(m), []byte(strconv.FormatInt(t.Unix()+1, 10)), left) != nil {
			return // it is away: nobody waits for it
		}
	}
	_ = a.o.Cache.Set(ctx, velocity.Any, []byte("1"), a.o.Declines.Window)
}

// forgetDeclines forgets what counts no more.
func (a *App) forgetDeclines(ctx context.Context, now time.Time) error {
	if a.o.Declines.none() {
		return nil
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		return a.o.Store.ForgetDeclines(ctx, tx, now.Add(-a.o.Declines.Window), now)
	})
}

func flat(lists [][]string) []string {
	out := slices.Concat(lists...)
	slices.Sort(out)
	return out
}

// codeVelocity is why a payment was never asked of anybody: whoever wants it was declined too often.
var codeVelocity = string(problem.VelocityLimit)
