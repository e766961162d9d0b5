package app_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

func usd(n int64) money.Money { return money.New(n, "USD") }

// books holds an account against what it has to have in each currency.
func (b *bench) books(account string, want map[string]int64) {
	b.t.Helper()
	all, err := b.app.Balances(b.t.Context(), time.Time{})
	if err != nil {
		b.t.Fatal(err)
	}
	got := map[string]int64{}
	for i := range all {
		if all[i].Account == account {
			got[all[i].Currency] += all[i].Amount
		}
	}
	for _, currency := range []string{"EUR", "USD"} {
		if got[currency] != want[currency] {
			b.t.Errorf("%s holds %d %s, want %d", account, got[currency], currency, want[currency])
		}
	}
}

// A provider may keep our balance in another currency than what was paid. What was paid is compared, what it came to and
// what was kept of it are booked where the provider holds them, and nothing is frozen.
func TestScenario_F10_SettledInAnotherCurrency(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	lines := 0
	p.do = func(n int, r provider.Request) (provider.Result, error) {
		res, err := done(n, r)
		if r.Kind == provider.Capture {
			lines++
			res.Fee, res.Line = usd(110), fmt.Sprintf("txn_%d", lines)
		}
		return res, err
	}
	ours, ref := b.captured()
	returned, second := b.captured()
	b.books("psp_fees", map[string]int64{"USD": 220}) // told with the captures, and booked with them
	b.books("psp_clearing", map[string]int64{"EUR": 10000, "USD": -220})
	lacked, _ := b.paid() // captured at the provider, and nobody has told us
	for _, pay := range []string{ours, returned} {
		b.must(b.refund(pay, 1000))
	}
	refund := func(pay string) string {
		ops := b.get(pay).Operations()
		return ops[len(ops)-1].Reference
	}
	moved := func(kind provider.Kind, id, reference, pay string, amount, settled, fee int64) provider.Movement {
		return provider.Movement{Kind: kind, ID: id, Reference: reference, PaymentID: pay, Amount: eur(amount), Settled: usd(settled), Fee: usd(fee), At: start}
	}
	p.lines = []provider.Movement{
		moved(provider.Capture, "txn_1", ref, ours, 5000, 5500, 110),
		moved(provider.Capture, "txn_2", second, returned, 5000, 5510, 110),
		moved(provider.Capture, "txn_3", "ch_lacked", lacked, 5000, 5490, 109),
		moved(provider.Refund, "txn_4", refund(ours), ours, 1000, 1120, 0),
		moved(provider.Refund, "txn_5", refund(returned), returned, 1000, 1120, 0),
		moved(provider.Returned, "txn_6", refund(returned), returned, 1000, 1119, 0),
		moved(provider.Capture, "txn_7", "ch_foreign", "", 700, 770, 20),
		{Kind: provider.PaidOut, ID: "txn_8", Reference: "po_1", Amount: usd(5500 + 5510 + 5490 - 329 - 1120 - 1120 + 1119 + 770 - 20), At: start},
	}
	for range 2 { // what was compared before changes nothing
		b.reconcile()
	}
	b.status(ours, payment.PartiallyRefunded)
	b.status(returned, payment.StatusCaptured)
	b.status(lacked, payment.StatusCaptured)
	b.books("psp_clearing", nil) // all of it was paid out
	b.books("bank", map[string]int64{"USD": 15800})
	b.books("psp_fees", map[string]int64{"USD": 110 + 110 + 109 + 20})
	b.books("currency_exchange", map[string]int64{"EUR": 15000 - 1000, "USD": -(5500 + 5510 + 5490 - 1120 - 1120 + 1119)})
	b.books("suspense", map[string]int64{"USD": -770})
	b.books("rounding", nil)
	if n := b.tasks("integrity_failure"); n != 0 {
		t.Errorf("%d payments are frozen", n)
	}
	if bad, err := b.store.Unbalanced(t.Context()); err != nil || len(bad) != 0 {
		t.Errorf("got %v, %v", bad, err)
	}
}

// What is in suspense goes back when a later comparison knows whose it is: neither it nor its fee counts twice. A fee that a notice tells
// after the list has told it is booked once, too.
func TestScenario_F08_F10_KnownADayLater(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	lacked, _ := b.paid()     // captured at the provider, and nobody has told us
	ours, ref := b.captured() // its fee is not told with the capture
	line := func(reference, pay string, fee int64) provider.Movement {
		return provider.Movement{Kind: provider.Capture, Reference: reference, ID: "txn_" + reference, PaymentID: pay, Amount: eur(5000), Fee: eur(fee), At: start}
	}
	p.lines = []provider.Movement{line("ch_lacked", "", 100), line(ref, ours, 90)}
	b.reconcile()
	b.holds("suspense", -5000)
	b.holds("psp_fees", 190)
	if n := b.tasks("suspense"); n != 1 {
		t.Errorf("%d tasks of what nobody explains", n)
	}
	p.lines[0].PaymentID = lacked // now its payment is named
	for range 2 {
		b.reconcile()
	}
	told := capture(ours, ref, "", 5000)
	told.Fee = eur(90)
	p.says("obj", told)
	b.told("evt_1", "obj")
	b.status(lacked, payment.StatusCaptured)
	b.holds("suspense", 0)
	b.holds("psp_fees", 190)
	b.holds("psp_clearing", 10000-190)
	b.holds("customer_receivable", -10000)
	if n := b.tasks("suspense"); n != 0 {
		t.Errorf("%d tasks of what is explained", n)
	}
	if bad, err := b.store.Unbalanced(t.Context()); err != nil || len(bad) != 0 {
		t.Errorf("got %v, %v", bad, err)
	}
}

// A refund that was made at the provider by hand names its capture and no payment of ours. It is known when its notice has
// come, imported when it has not, and never a riddle.
func TestScenario_F08_ARefundByHandNamesItsCapture(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.captured()
	refund := func(reference string, amount int64) provider.Change {
		return provider.Change{Kind: provider.Refund, State: provider.Succeeded, PaymentID: pay, Reference: reference, Target: ref, Amount: eur(amount)}
	}
	p.says("obj", refund("re_told", 1000))
	b.told("evt_1", "obj")
	p.lines = []provider.Movement{
		{Kind: provider.Capture, Reference: ref, ID: "txn_1", PaymentID: pay, Amount: eur(5000), At: start},
		{Kind: provider.Refund, Reference: "re_told", ID: "txn_2", Target: ref, Amount: eur(1000), At: start},
		{Kind: provider.Refund, Reference: "re_lost", ID: "txn_3", Target: ref, Amount: eur(500), At: start},
	}
	for _, want := range []int{1, 0} { // the lost one alone differs, until it is here
		if r := b.reconcile(); len(r.Drifts) != want {
			t.Errorf("got %+v, want %d", r.Drifts, want)
		}
	}
	b.holds("suspense", 0)
	b.holds("psp_clearing", 3500)
	b.status(pay, payment.PartiallyRefunded)
}

// What a dispute has taken is of the balance's currency too: the notice books it there, and the list finds nothing to add.
func TestScenario_D09_WithdrawnInAnotherCurrency(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	p.fetch = func(r provider.Request) (provider.Result, error) { return done(0, r) } // the list of captures is late
	pay, ref := b.captured()
	tell := func(event string, state provider.DisputeState, withdrawn, fee money.Money) {
		c := disputed(pay, ref, state, 0, 0, time.Time{})
		c.Dispute.Withdrawn, c.Dispute.Fee, c.At = withdrawn, fee, start
		p.says("du_1", c)
		b.told(event, "du_1")
		b.clock.Advance(time.Hour)
	}
	tell("evt_1", provider.DisputeWarning, eur(0), eur(0)) // nothing has moved yet
	tell("evt_2", provider.DisputeNeedsResponse, usd(5500), usd(1500))
	b.books("dispute_receivable", map[string]int64{"USD": 5500})
	p.lines = []provider.Movement{{Kind: provider.Disputed, ID: "txn_1", Reference: "du_1", Amount: usd(-5500), Fee: usd(1500), At: start}}
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 {
		t.Errorf("found %v, want both to agree", kinds)
	}
	tell("evt_3", provider.DisputeLost, usd(5500), usd(1500))
	b.books("dispute_receivable", nil)
	b.books("chargeback_loss", map[string]int64{"USD": 5500})
	b.books("psp_fees", map[string]int64{"USD": 1500})
	b.books("psp_clearing", map[string]int64{"EUR": 5000, "USD": -7000})
	b.books("suspense", nil)
	if bad, err := b.store.Unbalanced(t.Context()); err != nil || len(bad) != 0 {
		t.Errorf("got %v, %v", bad, err)
	}
}

// A provider that lacks our money for a refund keeps it, or wants to be asked again: finance hears which, and the refund has
// not failed.
func TestScenario_D12_FinanceHearsThatTheBalanceIsTooLow(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		poor  func(r provider.Request) (provider.Result, error)
		asked int // requests for the refund until there is money
		note  string
	}{
		"it is kept": {func(r provider.Request) (provider.Result, error) {
			return provider.Result{State: provider.Pending, Reference: "re_" + r.Key, Short: true}, nil
		}, 1, "keeps until there is money"},
		"it is refused": {func(provider.Request) (provider.Result, error) {
			return provider.Result{}, provider.NotSentUntil(fmt.Errorf("%w: nothing", provider.ErrShort), 25*time.Hour)
		}, 3, "asked for again every day"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			poor := true
			prov := &scripted{fetch: func(r provider.Request) (provider.Result, error) {
				if poor {
					return tt.poor(r)
				}
				return done(0, r)
			}}
			prov.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
				if poor {
					return tt.poor(r)
				}
				return done(n, r)
			})
			b := newBench(t, prov)
			pay, _ := b.captured()
			b.must(b.refund(pay, 1000))
			b.rounds(10, time.Hour)
			if got := len(prov.requests()) - 2; got != 1 || prov.looked != 0 {
				t.Errorf("asked %d times and looked %d times within hours", got, prov.looked)
			}
			b.rounds(2, 26*time.Hour)
			if got := len(prov.requests()) - 2; got != tt.asked || len(keys(prov.requests()[2:])) != 1 {
				t.Errorf("asked %d times, want %d, under one key", got, tt.asked)
			}
			tasks, err := b.app.Tasks(t.Context(), store.TaskOpen, "", 100)
			if err != nil || len(tasks) != 1 || tasks[0].Kind != "refund_delayed" || !strings.Contains(tasks[0].Note, tt.note) {
				t.Errorf("got %+v, %v, want one task that says why", tasks, err)
			}
			poor = false
			b.rounds(2, 26*time.Hour)
			b.status(pay, payment.PartiallyRefunded)
		})
	}
}
