package app_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
)

// sequences is how many random stories TestScenario_F11 tells.
const sequences = 5_000

// TestScenario_F11_AnySequenceKeepsTheBooks tells random stories of one payment: requests that are lost before or after
// they are carried out, answers and notices that come twice, late, in any order or never, staff who capture, refund and
// void, customers who cancel, refunds by others and refunds that come back, holds that lapse, payers who dispute, and comparisons
// with the provider's list. After every step the books add up, nothing exceeds what it is part of, and nothing is frozen; and when at
// last everything has been said, and what nobody has said was found in the list, our books are the provider's.
func TestScenario_F11_AnySequenceKeepsTheBooks(t *testing.T) {
	t.Parallel()
	moved := 0
	first := uint64(time.Now().UnixNano())
	t.Logf("stories %d and on, and those that went wrong once", first)
	for i := range uint64(sequences) {
		seed := first + i
		if i < uint64(len(onceWrong)) {
			seed = onceWrong[i]
		}
		s := newStory(seed)
		s.tell()
		if s.failure != "" {
			t.Fatalf("seed %d: %s\n%+v", seed, s.failure, s.p.Operations())
		}
		if s.p.Amounts().Captured > 0 {
			moved++
		}
	}
	if moved < sequences/3 {
		t.Errorf("too few stories say anything: %d of %d moved money", moved, sequences)
	}
}

// held is an authorisation at the provider, taken a capture.
type held struct{ amount, taken int64 }

type taken struct {
	amount, back, fee int64
	auth              *held
	key               string
}

// story is a payment, its books, and a provider that does each key once.
type story struct {
	rng     *rand.Rand
	now     time.Time
	n       int
	p       *payment.Payment
	books   map[string]ledger.Transaction
	failure string

	done  map[string]payment.Outcome // by key
	auths map[string]*held           // by reference
	caps  map[string]*taken
	open  map[string]payment.Operation // refunds that the bank has not decided, by reference
	came  map[string]payment.Operation // refunds that arrived, by reference
	mail  []func()
	court map[string]*claimed         // by the provider's name of the case
	cases map[string]*dispute.Dispute // ours
}

func (s *story) New(prefix string) string {
	s.n++
	return fmt.Sprintf("%s_%04d", prefix, s.n)
}

func newStory(seed uint64) *story {
	s := &story{rng: rand.New(rand.NewPCG(seed, 11)), now: start, books: map[string]ledger.Transaction{}, done: map[string]payment.Outcome{},
		auths: map[string]*held{}, caps: map[string]*taken{}, open: map[string]payment.Operation{}, came: map[string]payment.Operation{},
		court: map[string]*claimed{}, cases: map[string]*dispute.Dispute{}}
	most := int64(10_000)
	if s.chance(50) {
		most = 6 // several things of one amount are told apart all the same
	}
	p, err := payment.New(payment.Request{ID: "pay_1", OrderID: "ord_1", Provider: "scripted", Method: "card", Amount: eur(1 + s.rng.Int64N(most)),
		ExpiresAt: start.Add(time.Hour), Attempts: 1 + s.rng.IntN(3)}, start)
	if err != nil {
		panic(err)
	}
	s.p = p
	if s.rng.IntN(4) == 0 {
		_ = s.p.HoldGift(s, "gft_1", 1+s.rng.Int64N(p.Snapshot().Amount.Amount), start)
	}
	if _, err := s.p.StartAuthorize(s, start); err != nil {
		panic(err)
	}
	s.save()
	return s
}

func (s *story) chance(percent int) bool { return s.rng.IntN(100) < percent }

// save posts what has changed, as the app does, loads the payment anew, and checks all that must hold.
func (s *story) save() {
	for _, t := range s.p.Transitions() {
		for _, tx := range app.Postings(&t) {
			s.post(tx)
		}
	}
	s.p.TakeEvents()
	snap := s.p.Snapshot()
	snap.Operations = append([]payment.Operation(nil), snap.Operations...)
	s.p = payment.Load(snap)
	if s.p.Status() == payment.IntegrityFailure {
		s.fail("it is frozen, and the provider has done nothing but what it was asked for") // by us or others
		return
	}
	a := s.p.Amounts()
	switch {
	case a.Authorized > snap.Amount.Amount:
		s.fail("authorised %d of %d", a.Authorized, snap.Amount.Amount)
	case a.Captured+a.CapturePending > a.Authorized:
		s.fail("captured %d and %d on the way, of %d authorised", a.Captured, a.CapturePending, a.Authorized)
	case a.Refunded+a.RefundPending > a.Captured:
		s.fail("refunded %d and %d on the way, of %d captured", a.Refunded, a.RefundPending, a.Captured)
	}
	b := s.balances()
	sum := int64(0)
	for _, n := range b {
		sum += n
	}
	switch {
	case sum != 0:
		s.fail("debits and credits differ by %d", sum)
	case b[ledger.Receivable] != -a.Captured:
		s.fail("the books have %d captured, the payment %d", -b[ledger.Receivable], a.Captured)
	case b[ledger.Refunds] != a.Refunded+a.RefundPending:
		s.fail("the books have %d refunded or on the way, the payment %d and %d", b[ledger.Refunds], a.Refunded, a.RefundPending)
	case b[ledger.RefundPayable] != -a.RefundPending:
		s.fail("the books have %d on the way, the payment %d", -b[ledger.RefundPayable], a.RefundPending)
	}
	pending, lost := s.claims()
	want := a.Captured - a.Refunded - b[ledger.Fees] - b[ledger.Rounding] - pending - lost
	switch {
	case b[ledger.DisputeReceivable] != pending || b[ledger.ChargebackLoss] != lost:
		s.fail("the books have %d disputed and %d lost, the cases %d and %d", b[ledger.DisputeReceivable], b[ledger.ChargebackLoss], pending, lost)
	case b[ledger.Clearing]+b[ledger.GiftCards] != want:
		s.fail("the provider holds %d in the books, want %d", b[ledger.Clearing]+b[ledger.GiftCards], want)
	}
}

// post adds a transaction to the books, once.
func (s *story) post(tx ledger.Transaction) {
	if tx.Sum() != 0 {
		s.fail("transaction %s adds up to %d", tx.ID, tx.Sum())
	}
	if _, there := s.books[tx.ID]; !there {
		s.books[tx.ID] = tx
	}
}

func (s *story) fail(format string, args ...any) {
	if s.failure == "" {
		s.failure = fmt.Sprintf(format, args...)
	}
}

func (s *story) balances() map[ledger.Account]int64 {
	out := map[ledger.Account]int64{}
	for _, tx := range s.books {
		for _, p := range tx.Postings {
			out[p.Account] += p.Amount
		}
	}
	return out
}

func (s *story) step() {
	s.now = s.now.Add(time.Duration(s.rng.IntN(300)) * time.Second)
	switch s.rng.IntN(24) {
	case 0, 1, 2, 3:
		s.send(true)
	case 4, 5, 6:
		if s.chance(10) {
			s.drop()
		} else {
			s.deliver(s.chance(30))
		}
	case 7, 20, 21:
		_, _ = s.p.StartCapture(s, s.rng.Int64N(s.p.Snapshot().Amount.Amount+1), payment.CaptureRule{Once: s.chance(20), Final: s.chance(20)}, s.now)
	case 8, 22:
		_, _ = s.p.StartRefund(s, s.rng.Int64N(s.p.Snapshot().Amount.Amount+1), "broken", s.now)
		if s.chance(20) {
			_, _ = s.p.StartRefunds(s, 1+s.rng.Int64N(s.p.Snapshot().Amount.Amount), s.New("return"), s.now)
		}
	case 9:
		if s.chance(20) {
			_, _ = s.p.StartVoid(s, "wish", s.now)
		}
	case 10:
		if s.chance(20) {
			s.p.Cancel(s, "customer", s.now)
		}
	case 11:
		s.refundByOthers()
	case 12:
		s.bankDecides(s.chance(60))
	case 13:
		s.comesBack()
	case 14:
		s.approve()
		if s.chance(30) {
			_ = s.p.Switch(s, payment.Choice{Provider: "scripted", Method: "other"}, s.now)
		}
		_, _ = s.p.Retry(s, payment.Choice{Provider: "scripted", Method: "card"}, s.now)
	case 15:
		if s.chance(10) {
			s.now = s.now.Add(time.Hour)
		}
		s.p.GiveUpRetries(s, s.now)
		s.p.Remind(s, s.now)
	case 16:
		s.lapse()
	case 17, 23:
		s.dispute()
	case 18:
		s.judge()
	case 19:
		if s.chance(30) {
			s.compare()
		}
	}
	s.save()
}

// send asks the provider for one thing that is due. Answers are lost, late or repeated when the line is bad.
func (s *story) send(bad bool) {
	ops := s.p.Dispatch(s.now, s.now.Add(time.Minute))
	fresh := len(ops)
	for i := range s.p.Operations() { // what is in doubt or waits is asked again, whenever
		o := &s.p.Operations()[i]
		if slices.ContainsFunc(ops[:fresh], func(f payment.Operation) bool { return f.ID == o.ID }) {
			continue
		}
		if o.InFlight() && o.Progress != payment.Prepared && !o.NextAttempt.IsZero() && s.chance(50) {
			o.InDoubt = o.InDoubt || o.Progress == payment.Sent // its lease has ended, as a store's claim has it
			ops = append(ops, *o)
		}
	}
	s.save()
	for _, o := range ops {
		if bad && s.chance(15) {
			s.resolve(o, payment.Outcome{Verdict: payment.NotSent, RetryAt: s.now})
			continue
		}
		if bad && s.chance(10) {
			s.resolve(o, payment.Outcome{RetryAt: s.now}) // lost before it was done
			continue
		}
		out := s.carryOut(o)
		out.RetryAt = s.now
		switch line := s.rng.IntN(100); {
		case bad && line < 20:
			s.resolve(o, payment.Outcome{RetryAt: s.now}) // lost after it was done
		case bad && line < 36:
			s.mail = append(s.mail, func() { s.resolve(o, out) }) // slow
		default:
			s.resolve(o, out)
		}
	}
}

func (s *story) resolve(o payment.Operation, out payment.Outcome) {
	if err := s.p.Resolve(s, o.ID, out, s.now); err != nil {
		s.fail("resolve: %v", err)
	}
	s.save()
}

// carryOut is the provider: each key once, and every change is told by a notice too.
func (s *story) carryOut(o payment.Operation) payment.Outcome {
	if out, ok := s.done[o.Key]; ok {
		return out
	}
	ref := "ref_" + o.Key
	out := payment.Outcome{Verdict: payment.Done, Reference: ref}
	no := payment.Outcome{Verdict: payment.Refused, Code: "declined", Message: "No."}
	switch o.Kind {
	case payment.Authorize:
		switch {
		case s.chance(15):
			out = no
		case s.chance(20):
			out = payment.Outcome{Verdict: payment.Waiting, Reference: ref, ActionURL: "https://bank.example"}
		default:
			s.auths[ref] = &held{amount: o.Amount}
			if s.chance(50) {
				out.ValidUntil = s.now.Add(48 * time.Hour)
			}
		}
	case payment.Capture:
		a := s.auths[o.Target]
		if a == nil || a.taken+o.Amount > a.amount || s.chance(5) {
			out = no
			break
		}
		a.taken += o.Amount
		s.caps[ref] = &taken{amount: o.Amount, auth: a, key: o.Key, fee: s.rng.Int64N(o.Amount/10 + 1)}
		if s.chance(70) {
			out.Fee = s.caps[ref].fee // else the list alone tells it
		}
		if o.Final {
			a.amount = a.taken
		}
	case payment.Void:
		a := s.auths[o.Target]
		switch {
		case a == nil: // a shopper who had not acted: never will
			for key, waiting := range s.done {
				if waiting.Reference == o.Target && waiting.Verdict == payment.Waiting {
					s.done[key] = no
				}
			}
		case a.taken > 0 && a.taken == a.amount:
			out = no
		default:
			a.amount = a.taken
		}
	case payment.Refund:
		c := s.caps[o.Target]
		if c == nil || c.back+o.Amount > c.amount || s.chance(5) {
			out = no
			break
		}
		c.back += o.Amount
		o.Reference = ref
		if s.chance(30) {
			out.Verdict = payment.Accepted
			s.open[ref] = o
		} else {
			s.came[ref] = o
		}
	}
	s.done[o.Key] = out
	if out.Verdict == payment.Done || out.Verdict == payment.Accepted {
		s.notify(payment.News{Kind: o.Kind, Verdict: out.Verdict, Key: o.Key, Reference: out.Reference, Target: o.Target, Amount: o.Amount, Currency: "EUR", Fee: out.Fee})
	}
	return out
}

// notify puts a notice into the mail, which tells what is true when it is looked into, and not when it was sent.
func (s *story) notify(n payment.News) {
	s.mail = append(s.mail, func() {
		n := n
		if n.Kind == payment.Refund {
			switch _, arrived := s.came[n.Reference]; {
			case arrived:
				n.Verdict = payment.Done
			case s.open[n.Reference].ID != "" || s.open[n.Reference].Amount > 0:
				n.Verdict = payment.Accepted
			default:
				n.Verdict, n.Code = payment.Refused, "returned"
			}
		}
		if !s.hears(n) {
			s.notify(n) // it is looked into again
		}
	})
}

func (s *story) deliver(keep bool) {
	if len(s.mail) == 0 {
		return
	}
	i := s.rng.IntN(len(s.mail))
	open := s.mail[i]
	if !keep {
		s.mail = append(s.mail[:i:i], s.mail[i+1:]...)
	}
	open()
}

// approve lets a shopper act.
func (s *story) approve() {
	for _, o := range s.p.Operations() {
		if out := s.done[o.Key]; o.Kind == payment.Authorize && out.Verdict == payment.Waiting && s.chance(60) {
			s.auths[out.Reference] = &held{amount: o.Amount}
			s.done[o.Key] = payment.Outcome{Verdict: payment.Done, Reference: out.Reference}
			s.notify(payment.News{Kind: payment.Authorize, Verdict: payment.Done, Key: o.Key, Reference: out.Reference, Amount: o.Amount, Currency: "EUR"})
			return
		}
	}
}

// settle lets everything be said, over a good line, and holds our books against the provider's.
func (s *story) settle() {
	for range 2 {
		for range 200 {
			s.now = s.now.Add(time.Minute)
			if len(s.mail) == 0 && len(s.open) == 0 && !s.waits() {
				break
			}
			s.send(false)
			s.bankDecides(true)
			s.deliver(false)
			if s.failure != "" {
				return
			}
		}
		s.compare() // finds what no notice has told, and what follows from that is done
	}
	if s.compare() && s.failure == "" {
		s.fail("the list differs still")
	}
	if s.failure != "" {
		return
	}
	if s.waits() {
		s.fail("it does not settle: %s", s.p.Status())
	}
	got, back := int64(0), int64(0)
	for _, c := range s.caps {
		got += c.amount
		back += c.back
	}
	ours, refunded := int64(0), int64(0)
	for _, o := range s.p.Operations() {
		if o.Provider == payment.GiftCardProvider || o.Progress != payment.Succeeded {
			continue
		}
		switch o.Kind {
		case payment.Capture:
			ours += o.Amount
		case payment.Refund:
			refunded += o.Amount
		}
	}
	if ours != got || refunded != back {
		s.fail("the provider has taken %d and given back %d, our books say %d and %d", got, back, ours, refunded)
	}
	s.heldThere()
}

// waits reports whether something will still happen by itself.
func (s *story) waits() bool {
	for _, o := range s.p.Operations() {
		if o.InFlight() && !o.NextAttempt.IsZero() && s.done[o.Key].Verdict != payment.Waiting {
			return true
		}
	}
	return false
}

func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
