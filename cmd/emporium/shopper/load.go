package shopper

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Options say who does what, where and for how long.
type Options struct {
	// Base is the gateway's URL.
	Base string
	// Client is what the shoppers send their requests by. Default: NewClient(Shoppers).
	Client *http.Client
	// Scenario is one of Scenarios. Default: purchase.
	Scenario string
	// Shoppers is how many are there at a time. Default: 1.
	Shoppers int
	// Rate is how many visits begin in a second, whether or not those before have ended; a latency then counts from when a visit
	// should have begun. Default: none, each shopper begins as soon as it has ended.
	Rate float64
	// WarmUp passes before Duration, which is measured. Default: none.
	WarmUp, Duration time.Duration
	// Currency to buy in. Default: EUR.
	Currency string
	// SKUs are the only ones to buy. Default: all that are in stock, and for a flash sale the first of those.
	SKUs []string
	// Lines is how many different products are bought at most. Default: 1.
	Lines int
	// Methods are payment methods to choose from, the sandbox's or those of another provider as provider/method. Default: card_ok.
	Methods []string
	// Regrets is the share of confirmed orders that their shoppers call off at once. Default: none.
	Regrets float64
	// Coupons are codes of which one is brought to every fourth purchase. Default: none.
	Coupons []string
	// Wait is how long an order's answer waits to be decided. Default: 5s.
	Wait time.Duration
	// Patience is how long a request that got no answer is sent again. Default: not at all, which is an error.
	Patience time.Duration
	// Journal gets what shoppers are told. Default: one for this run.
	Journal *Journal
	// Seed makes the shoppers choose the same again. Default: by chance.
	Seed uint64
	// Begun is called when the measured time begins, and Ended when it ends. Default: nobody is told.
	Begun, Ended func()
	// Progress is called about twice a second with how it goes. Default: nobody is told.
	Progress func(at time.Duration, r Result)
}

func (o *Options) defaults() error {
	var errs []error
	o.Base = strings.TrimSuffix(o.Base, "/")
	o.Scenario = either(o.Scenario, "purchase")
	o.Currency = either(o.Currency, "EUR")
	o.Shoppers, o.Lines = either(o.Shoppers, 1), either(o.Lines, 1)
	o.Wait = either(o.Wait, 5*time.Second)
	if o.Client == nil {
		o.Client = NewClient(o.Shoppers)
	}
	if len(o.Methods) == 0 {
		o.Methods = []string{"card_ok"}
	}
	if o.Journal == nil {
		o.Journal = NewJournal(nil)
	}
	if o.Seed == 0 {
		o.Seed = rand.Uint64() //nolint:gosec // what shoppers choose is no secret
	}
	names := make([]string, len(Scenarios))
	for i, s := range Scenarios {
		names[i] = s.Name
	}
	if !slices.Contains(names, o.Scenario) {
		errs = append(errs, fmt.Errorf("there is no scenario %q; there are %s", o.Scenario, strings.Join(names, ", ")))
	}
	if o.Shoppers < 1 || o.Rate < 0 || o.WarmUp < 0 || o.Duration <= 0 {
		errs = append(errs, errors.New("shoppers and duration must be above zero, rate and warm-up not below"))
	}
	return errors.Join(errs...)
}

func either[T comparable](given, usual T) T {
	var zero T
	if given == zero {
		return usual
	}
	return given
}

// load is a run.
type load struct {
	o        Options
	shop     *shop
	goods    catalogue
	accounts []string
	journal  *Journal
	tally    *tally
	// taken numbers the visits of an open loop.
	taken atomic.Int64
}

// Run lets the shoppers in and returns how it went, also when ctx ends it early.
func Run(ctx context.Context, o Options) (Result, error) {
	if err := o.defaults(); err != nil {
		return Result{}, err
	}
	defer o.Client.CloseIdleConnections()
	l := &load{o: o, shop: &shop{base: o.Base, client: o.Client, patience: o.Patience}, journal: o.Journal}
	if err := l.prepare(ctx); err != nil {
		return Result{}, err
	}
	start := time.Now()
	l.tally = newTally(start.Add(o.WarmUp), start.Add(o.WarmUp+o.Duration))
	// What has not ended a while after the measured time does not count, and need not be waited for.
	ctx, cancel := context.WithDeadline(ctx, l.tally.end.Add(30*time.Second))
	defer cancel()
	var working, watching sync.WaitGroup
	done := make(chan struct{})
	watching.Go(func() { l.watch(done) })
	for i := range o.Shoppers {
		working.Go(func() { l.shopper(ctx, start, rand.New(rand.NewPCG(o.Seed, uint64(i)))) }) //nolint:gosec // see above
	}
	working.Wait()
	close(done)
	watching.Wait()
	r := l.tally.result(time.Now())
	r.Scenario, r.Shoppers, r.Rate = o.Scenario, o.Shoppers, o.Rate
	return r, nil
}

// prepare learns what there is to buy and look at.
func (l *load) prepare(ctx context.Context) (err error) {
	if len(l.o.SKUs) > 0 && (l.o.Scenario == "purchase" || l.o.Scenario == "flash") {
		l.goods.skus = l.o.SKUs
	} else if l.goods, err = findCatalogue(ctx, l.shop, l.o.Currency); err != nil {
		return err
	}
	if l.o.Scenario == "flash" {
		l.goods.skus = l.goods.skus[:1]
	}
	if l.o.Scenario == "login" || l.o.Scenario == "mixed" {
		return l.register(ctx)
	}
	return nil
}

// shopper makes one visit after the other until the time is over.
func (l *load) shopper(ctx context.Context, start time.Time, r *rand.Rand) {
	for ctx.Err() == nil {
		due := time.Now()
		if l.o.Rate > 0 {
			due = start.Add(time.Duration(float64(l.taken.Add(1)-1) / l.o.Rate * float64(time.Second)))
			if !due.Before(l.tally.end) || !sleepUntil(ctx, due) {
				return
			}
		}
		now := time.Now()
		if !now.Before(l.tally.end) {
			return
		}
		v := l.next(r)
		err := v.do(l, ctx, r)
		ended := time.Now()
		l.tally.visit(ended, ended.Sub(due), now.Sub(due), err)
	}
}

func sleepUntil(ctx context.Context, at time.Time) bool {
	wait := time.Until(at)
	if wait <= 0 {
		return true
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// timed sends a request of a kind and counts it.
func (l *load) timed(ctx context.Context, kind, method, path string, in, out any, headers ...string) error {
	started := time.Now()
	err := l.shop.call(ctx, method, path, in, out, headers...)
	ended := time.Now()
	l.tally.request(kind, ended, ended.Sub(started), err)
	return err
}

// watch tells of the beginning and the end of what is measured, and of what is between, until done.
func (l *load) watch(done <-chan struct{}) {
	tell := func(fn func()) {
		if fn != nil {
			fn()
		}
	}
	begin, end := time.NewTimer(time.Until(l.tally.begin)), time.NewTimer(time.Until(l.tally.end))
	tick := time.NewTicker(500 * time.Millisecond)
	defer begin.Stop()
	defer end.Stop()
	defer tick.Stop()
	ended := false
	finish := func() {
		if !ended {
			tell(l.o.Ended)
		}
		ended = true
	}
	defer finish()
	for {
		select {
		case <-begin.C:
			tell(l.o.Begun)
		case <-end.C:
			finish()
		case now := <-tick.C:
			if l.o.Progress != nil && now.After(l.tally.begin) && !ended {
				l.o.Progress(now.Sub(l.tally.begin), l.tally.result(now))
			}
		case <-done:
			return
		}
	}
}
