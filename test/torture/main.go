package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/money"
)

// options say what is tortured, and how long.
type options struct {
	store    string
	duration time.Duration
	seed     uint64
	shoppers int
	calm     time.Duration
	dir      string
	points   bool
	keep     bool // the folder
	program  string
	// soak is load without faults, and how the shop's size goes on meanwhile.
	soak  bool
	rate  float64
	every time.Duration
	table string
}

func main() {
	var o options
	flag.StringVar(&o.store, "store", "embedded", "embedded (one process), postgres or mariadb (a process per service, on Kafka and Redis)")
	flag.DurationVar(&o.duration, "for", 5*time.Minute, "how long faults go on")
	flag.Uint64Var(&o.seed, "seed", 0, "decides which faults come; 0 picks one")
	flag.IntVar(&o.shoppers, "shoppers", 8, "how many buy at a time")
	flag.DurationVar(&o.calm, "calm", 5*time.Minute, "how long the shop may take to settle everything after the faults")
	flag.StringVar(&o.dir, "dir", "", "folder for logs, journal and data, kept afterwards; empty for one that goes when all was well")
	flag.BoolVar(&o.points, "points", true, "also kill processes at named points of an event's life, by a program that is built for it")
	flag.StringVar(&o.program, "program", "", "an emporium that was built with the tag torture; empty builds one")
	flag.BoolVar(&o.soak, "soak", false, "no faults: see whether memory, descriptors and tables stay as small as they should under mixed load")
	flag.Float64Var(&o.rate, "rate", 25, "with -soak: how many visits begin in a second")
	flag.DurationVar(&o.every, "every", 30*time.Second, "with -soak: how often the shop is measured")
	flag.BoolFunc("seeds", "list the seeds that found something", func(string) error {
		for _, s := range seeds {
			fmt.Println(s)
		}
		os.Exit(0)
		return nil
	})
	flag.StringVar(&o.table, "table", "", "only tell the table of an earlier soak, from its soak.jsonl")
	flag.Parse()
	if o.table != "" {
		if err := tell(os.Stdout, o.table); err != nil {
			fmt.Fprintln(os.Stderr, "torture: "+err.Error())
			os.Exit(1)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := torture(ctx, o, newReport(os.Stdout))
	stop()
	if errors.Is(err, errAbsent) {
		fmt.Println("torture: skipped: " + err.Error())
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "torture: "+err.Error())
		os.Exit(1)
	}
}

// errAbsent says that the machine lacks what a topology needs.
var errAbsent = errors.New("cannot be run here")

// torture is one run: load with faults, healing, settling, audit, replay, audit.
func torture(ctx context.Context, o options, say *report) (err error) {
	if !slices.Contains([]string{"embedded", "postgres", "mariadb"}, o.store) {
		return errors.New("-store must be embedded, postgres or mariadb")
	}
	if o.seed == 0 {
		o.seed = rand.Uint64()
	}
	o.keep = o.dir != ""
	if !o.keep {
		if o.dir, err = os.MkdirTemp("", "emporium-torture-"); err != nil {
			return err
		}
	}
	if o.dir, err = filepath.Abs(o.dir); err != nil {
		return err
	}
	if err := os.MkdirAll(o.dir, 0o700); err != nil {
		return err
	}
	say.linef("seed %d, %s for %v; logs are in %s", o.seed, o.store, o.duration, o.dir)
	defer func() {
		if err == nil && !o.keep {
			err = os.RemoveAll(o.dir)
		}
	}()
	o.points = o.points && !o.soak
	s, err := open(ctx, o, say)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close(context.WithoutCancel(ctx))) }()
	if o.soak {
		return s.soak(ctx, o)
	}
	journal, err := s.suffer(ctx, o)
	if err != nil {
		return err
	}
	say.linef("faults are over: %s", say.counts())
	return s.prove(ctx, o, journal)
}

// pieces are on the shelf of each SKU; the first ones sell out.
func pieces(i int) int64 {
	if i < 3 {
		return 40
	}
	return 1_000_000
}

// methods are how shoppers pay: most cards are good, and the provider loses requests before and after it has done them. One that is never
// reached again is left out: only a person can end such a payment.
var methods = append(slices.Repeat([]string{"card_ok"}, 20),
	"card_declined", "card_insufficient_funds", "card_timeout_before", "card_timeout_after")

// methods are those, and Stripe's cards where its double can be had.
func (s *shop) methods() []string {
	if s.double == nil {
		return methods
	}
	return append(slices.Repeat([]string{"stripe/pm_card_visa"}, 14), append([]string{"stripe/pm_card_chargeDeclined", "stripe/pm_card_chargeDeclinedInsufficientFunds"}, methods...)...)
}

// suffer lets shoppers buy while faults come and go, and returns the journal's file.
func (s *shop) suffer(ctx context.Context, o options) (file string, err error) {
	skus, err := s.stock(ctx, 30)
	if err != nil {
		return "", err
	}
	clerks, err := s.openClerks(ctx)
	if err != nil {
		return "", err
	}
	file = filepath.Join(o.dir, "journal.jsonl")
	f, err := os.Create(file)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	journal := shopper.NewJournal(f)
	s.packers = &packers{shop: s}
	if s.hooks, err = s.openReceiver(ctx); err != nil {
		return "", err
	}
	if s.offers, err = s.openCampaigners(ctx, journal); err != nil {
		return "", err
	}
	if s.customers, err = s.openCustomers(ctx, journal); err != nil {
		return "", err
	}
	random := rand.New(rand.NewPCG(o.seed, 1))
	// Faults end before the load does, so that what they leave behind is met by shoppers, too.
	loadFor := o.duration + 5*time.Second
	faulty, end := context.WithTimeout(ctx, o.duration)
	defer end()
	// Until all have the answers that they insist on: a process may reach the point at which it kills itself long after the load.
	watched := s.watchOver(ctx)
	defer watched()
	var working sync.WaitGroup
	var result shopper.Result
	var loadErr error
	working.Go(func() { s.packers.work(faulty, 3, loadFor+o.calm, o.seed, journal) })
	working.Go(func() {
		result, loadErr = shopper.Run(ctx, shopper.Options{Base: s.base, Shoppers: o.shoppers, Duration: loadFor, Currency: "EUR", SKUs: skus,
			Lines: 2, Methods: s.methods(), Regrets: 0.1, Coupons: []string{coupon}, Wait: 2 * time.Second, Patience: loadFor + o.calm, Journal: journal, Seed: o.seed,
			Progress: func(at time.Duration, r shopper.Result) { s.say.progress(at, loadFor, r) }})
	})
	working.Go(func() { clerks.work(faulty, 4, loadFor+o.calm, o.seed) })
	working.Go(func() { s.offers.work(faulty, loadFor+o.calm, o.seed, skus) })
	working.Go(func() { s.customers.work(faulty, loadFor+o.calm, o.seed, skus) })
	s.faults(faulty, random)
	working.Wait()
	if loadErr != nil {
		return "", fmt.Errorf("shoppers gave up: %w", loadErr)
	}
	orders, err := journal.Orders()
	if err != nil {
		return "", err
	}
	if len(orders) == 0 {
		return "", errors.New("no order was acknowledged: this proves nothing")
	}
	s.say.linef("%d orders were acknowledged, %s", len(orders), strings.TrimSpace(s.say.last(result)))
	if err := clerks.check(); err != nil {
		return "", err
	}
	s.say.linef("the history of %d errands of clerks is linearizable", len(clerks.history))
	s.say.linef("%s", s.packers)
	s.say.linef("%s", s.offers)
	if s.customers != nil {
		s.say.linef("%s", s.customers)
	}
	for _, o := range orders {
		s.acknowledged = append(s.acknowledged, o.ID)
	}
	return file, nil
}

func euros(n int64) money.Money { return money.Money{Amount: n, Currency: "EUR"} }
