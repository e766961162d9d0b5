package app_test

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// parts is how many stories TestScenario_F11_PartsAndDisputes tells.
const parts = 20

// TestScenario_F11_PartsAndDisputes tells random stories of payments that are captured in parts, through the whole app with its database,
// at a bank that keeps books of its own: parts are refunded by us and by others, disputed, lost and won again, the rest is given up or
// lapses, the order is called off; notices come twice, late or never, and the bank's list is compared now and then. At each step the books
// add up, captured is at most authorised and refunded at most captured, and nothing is frozen. At the end our books are the bank's, nothing
// waits, what was refunded and lost is at most what was captured, and another comparison finds nothing.
func TestScenario_F11_PartsAndDisputes(t *testing.T) {
	t.Parallel()
	first := uint64(time.Now().UnixNano())
	t.Logf("stories %d and on", first)
	moved := 0
	for seed := first; seed < first+parts; seed++ {
		if tellParts(t, seed).Captured > 0 {
			moved++
		}
	}
	if moved < parts/4 {
		t.Errorf("too few stories say anything: %d of %d moved money", moved, parts)
	}
}

// tale is one of these stories.
type tale struct {
	*bench
	rng  *rand.Rand
	bank *bank
	seed uint64
	pay  string
	told int // notices that were delivered or lost
}

func tellParts(t *testing.T, seed uint64) payment.Amounts {
	t.Helper()
	b := newBank(seed)
	s := &tale{rng: rand.New(rand.NewPCG(seed, 7)), bank: b, seed: seed}
	s.bench = newBench(t, b.scripted, func(o *app.Options) {
		o.Providers, o.IDs, o.Concurrency = []provider.Provider{b}, id.NewSequence(seed), 1
		o.Log = slog.New(slog.DiscardHandler)
		b.clock, _ = o.Clock.(*clock.Fake)
	})
	b.forgets = s.chance(50)
	r := buy()
	r.Amount = eur(2 + s.rng.Int64N(500))
	s.pay = s.request(r)
	b.spoil(true)
	for range 20 + s.rng.IntN(50) {
		s.step(r)
		s.check()
		if t.Failed() {
			t.Fatalf("seed %d: %s", seed, s.dump())
		}
	}
	s.end()
	if t.Failed() {
		t.Fatalf("seed %d: %s", seed, s.dump())
	}
	return s.get(s.pay).Amounts()
}

func (s *tale) chance(percent int) bool { return s.rng.IntN(100) < percent }

// part is an amount, often a small one, so that there are several of the same.
func (s *tale) part() int64 {
	all := s.get(s.pay).Snapshot().Amount.Amount
	return 1 + s.rng.Int64N(max(1, all/int64(1+s.rng.IntN(4))))
}

func (s *tale) one(kind provider.Kind) *deal {
	if all := s.bank.deals(kind); len(all) > 0 {
		return all[s.rng.IntN(len(all))]
	}
	return nil
}

func (s *tale) step(r contract.PaymentRequested) {
	s.clock.Advance(time.Duration(s.rng.IntN(600)) * time.Second)
	switch n := s.rng.IntN(24); n {
	case 0, 1, 2, 3, 4:
		s.round()
	case 5, 6, 7:
		_ = s.try(s.pay, s.part(), s.chance(10))
	case 8, 9, 10:
		s.ask()
	case 11:
		if s.chance(20) {
			_ = s.void(s.pay)
		}
	case 12:
		if s.chance(15) {
			s.cancel(r)
		}
	case 13, 14, 15, 16:
		s.hear()
	case 17, 18:
		s.act(n)
	case 19, 20, 21:
		s.court()
	case 22:
		if s.chance(30) {
			s.compare()
		}
	case 23:
		if a := s.one(provider.Authorize); a != nil && s.chance(10) {
			s.bank.lapse(a)
		}
	}
}

// ask is staff who want a refund: what the app takes is never more than it knows to be left.
func (s *tale) ask() {
	err := s.bench.refund(s.pay, s.part())
	if err != nil {
		switch fault.CodeOf(err) {
		case problem.RefundExceedsCaptured, problem.NothingLeft, problem.PaymentDisputed, problem.PaymentState:
		default:
			s.t.Errorf("seed %d: refund: %v", s.seed, err)
		}
		return
	}
	lost := int64(0)
	ops := s.get(s.pay).Operations()
	asked := ops[len(ops)-1]
	for _, d := range s.disputes() {
		switch {
		case d.Status == dispute.Lost:
			lost += d.Withdrawn
		case d.Status != dispute.Won && d.Status != dispute.Warning && d.Capture == asked.Target:
			s.t.Errorf("seed %d: %s of what is disputed was to be refunded", s.seed, asked.ID)
		}
	}
	if a := s.get(s.pay).Amounts(); a.Refunded+a.RefundPending+lost > a.Captured {
		s.t.Errorf("seed %d: a refund was taken: refunded %d, on the way %d, lost %d, of %d", s.seed, a.Refunded, a.RefundPending, lost, a.Captured)
	}
}

func (s *tale) disputes() []*dispute.Dispute {
	all, err := s.app.Disputes(s.t.Context(), "", s.pay, "", 100)
	if err != nil {
		s.t.Fatal(err)
	}
	return all
}

// hear delivers notices: in order, twice, an old one again, or loses one.
func (s *tale) hear() {
	queue := s.bank.notices()
	if s.told < len(queue) {
		if s.chance(15) {
			s.told++ // lost
		} else {
			s.bench.told(noticeID(s.told), queue[s.told])
			s.told++
		}
	}
	if s.told > 0 && s.chance(30) {
		n := s.rng.IntN(s.told)
		s.bench.told(noticeID(n), queue[n]) // again, or late
	}
	s.apply()
}

func (s *tale) act(n int) {
	if c := s.one(provider.Capture); n == 17 && c != nil {
		s.bank.byHand(c, 1+s.rng.Int64N(c.amount))
	}
	if d := s.one(provider.Refund); n == 18 && d != nil {
		s.bank.decide(d, s.chance(60))
	}
}

func (s *tale) court() {
	d, c := s.one(provider.Disputed), s.one(provider.Capture)
	switch {
	case d == nil && c != nil && s.chance(30), c != nil && s.chance(5):
		s.bank.open(c, 1+s.rng.Int64N(c.amount))
	case d == nil || !s.chance(60):
	case d.status == provider.DisputeWon || d.status == provider.DisputeLost:
		if s.chance(30) {
			s.bank.judge(d, []provider.DisputeState{provider.DisputeWon, provider.DisputeLost}[s.rng.IntN(2)])
		}
	default:
		s.bank.judge(d, []provider.DisputeState{provider.DisputeNeedsResponse, provider.DisputeUnderReview, provider.DisputeWon, provider.DisputeLost}[s.rng.IntN(4)])
	}
}

func (s *tale) compare() app.Reconciliation {
	r, err := s.app.Reconcile(s.t.Context(), "scripted", start.Add(-time.Hour), s.clock.Now())
	if err != nil {
		s.t.Fatalf("seed %d: compare: %v", s.seed, err)
	}
	return r
}

// books are the balances of the payment's postings by account.
func (s *tale) books() map[ledger.Account]int64 {
	entries, err := s.app.Entries(s.t.Context(), store.EntryFilter{Limit: 1000})
	if err != nil {
		s.t.Fatal(err)
	}
	out := map[ledger.Account]int64{}
	for i := range entries {
		out[ledger.Account(entries[i].Account)] += entries[i].Amount
	}
	return out
}

func (s *tale) check() {
	s.t.Helper()
	p := s.get(s.pay)
	a, b, sum := p.Amounts(), s.books(), int64(0)
	for _, n := range b {
		sum += n
	}
	for what, wrong := range map[string]bool{
		"it is frozen":                      p.Status() == payment.IntegrityFailure,
		"more is captured than authorised":  a.Captured+a.CapturePending > a.Authorized || a.Authorized > p.Snapshot().Amount.Amount,
		"more is refunded than captured":    a.Refunded+a.RefundPending > a.Captured,
		"the ledger does not add up":        sum != 0,
		"the ledger has other captures":     b[ledger.Receivable] != -a.Captured,
		"the ledger has other refunds":      b[ledger.Refunds] != a.Refunded+a.RefundPending,
		"the ledger has other pending ones": b[ledger.RefundPayable] != -a.RefundPending,
	} {
		if wrong {
			s.t.Errorf("seed %d: %s: %s %+v %v", s.seed, what, p.Status(), a, b)
		}
	}
}

// end lets everything be said over a good line, and holds our books against the bank's.
func (s *tale) end() {
	s.bank.spoil(false)
	for range 3 {
		for range 30 {
			s.clock.Advance(11 * time.Minute)
			s.round()
			for s.told < len(s.bank.notices()) {
				s.hear()
			}
			s.apply()
			for _, d := range s.bank.deals(provider.Refund) {
				if d.state == provider.Pending {
					s.bank.decide(d, true)
				}
			}
			if !s.waits() {
				break
			}
		}
		s.clock.Advance(time.Hour)
		s.compare()
		s.check()
	}
	s.clock.Advance(time.Hour)
	if r := s.compare(); len(r.Drifts) != 0 {
		s.t.Errorf("seed %d: compared once more: %+v", s.seed, r.Drifts)
	}
	s.check()
	if s.waits() || len(s.notices(store.NoticeQueued))+len(s.notices(store.NoticeDead)) != 0 {
		s.t.Errorf("seed %d: it does not settle, with %d notices", s.seed, len(s.notices(store.NoticeQueued)))
	}
	captured, refunded, lost, held := s.bank.holding(s.pay)
	a, b := s.get(s.pay).Amounts(), s.books()
	if a.Captured != captured || a.Refunded != refunded || b[ledger.ChargebackLoss] != lost || b[ledger.Clearing] != held {
		s.t.Errorf("seed %d: the bank has %d captured, %d refunded, %d lost and holds %d; we %+v, %v", s.seed, captured, refunded, lost, held, a, b)
	}
	if b[ledger.Suspense] != 0 || a.Refunded+b[ledger.ChargebackLoss] > a.Captured {
		s.t.Errorf("seed %d: %d in suspense, %d refunded and %d lost of %d", s.seed, b[ledger.Suspense], a.Refunded, b[ledger.ChargebackLoss], a.Captured)
	}
}

// waits reports whether something of ours is under way.
func (s *tale) waits() bool {
	for _, o := range s.get(s.pay).Operations() {
		if o.InFlight() {
			return true
		}
	}
	return false
}

// dump shows both books, to find out what went wrong.
func (s *tale) dump() string {
	var out strings.Builder
	for _, o := range s.get(s.pay).Operations() {
		fmt.Fprintf(&out, "\n  ours: %s %s %d, key %s, %s of %s %s %s", o.Kind, o.Progress, o.Amount, o.Key, o.Reference, o.Target, o.Code, o.Source)
	}
	for _, ref := range sortedKeys(s.bank.named) {
		d, of := s.bank.named[ref], ""
		if d.of != nil {
			of = d.of.ref
		}
		fmt.Fprintf(&out, "\n  bank: %s %s %d, key %s, %s of %s, used %d, fee %d, %s %d", d.kind, d.state, d.amount, d.key, ref, of, d.used, d.fee, d.status, d.withdrawn)
	}
	for _, m := range s.bank.listed {
		fmt.Fprintf(&out, "\n  list: %s %s %s", m.Kind, m.Reference, m.Amount)
	}
	for _, d := range s.disputes() {
		fmt.Fprintf(&out, "\n  case: %s %s of %s, %s, %d", d.Reference, d.Status, d.Capture, d.Amount, d.Withdrawn)
	}
	return out.String()
}
