package app_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/contract/velocity"
	"emporium/kit/cache"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// refuser declines every token. The token's second part is the card that it stands for: pm_1_a and pm_2_a are one card.
type refuser struct{ *scripted }

func newRefuser() refuser {
	return refuser{&scripted{do: func(_ int, r provider.Request) (provider.Result, error) {
		_, card, _ := strings.Cut(strings.TrimPrefix(r.Method, "pm_"), "_")
		return provider.Result{State: provider.Declined, Code: "card_declined", Message: "No.", Card: card}, nil
	}}}
}

func (refuser) Accepts(method, _ string) bool { return strings.HasPrefix(method, "pm_") }

// shopper is somebody new, at a cart, a network and a card of their own.
func shopper() contract.PaymentRequested {
	r := buy()
	r.Email, r.CartID, r.Client = id.New("mail")+"@example.com", id.New("cart"), ""
	r.Choice.Method = "pm_" + strings.ReplaceAll(id.New("pm"), "_", "") + "_" + strings.ReplaceAll(id.New("card"), "_", "")
	return r
}

// again is a shopper who tries once more with another card: what with names is the same, all else is new.
func again(who contract.PaymentRequested, same func(to *contract.PaymentRequested, from contract.PaymentRequested)) contract.PaymentRequested {
	r := shopper()
	same(&r, who)
	return r
}

// outcome is the code that a request for payment fails with.
func (b *bench) outcome(r contract.PaymentRequested) string {
	b.t.Helper()
	b.request(r)
	b.round()
	var failed contract.PaymentFailed
	b.payload("payment.failed", &failed)
	if failed.Payment.ID != r.PaymentID {
		b.t.Fatalf("the payment has not failed: %s", b.get(r.PaymentID).Status())
	}
	return failed.Code
}

const tooMany = "velocity_limit"

func limited(o *app.Options) {
	o.Declines = app.Limits{Customer: 5, Cart: 5, Network: 5, Card: 5, Window: 10 * time.Minute}
}

func TestScenario_F06_DeclinesCloseTheDoorForOne(t *testing.T) {
	t.Parallel()
	for name, same := range map[string]func(to *contract.PaymentRequested, from contract.PaymentRequested){
		"a customer": func(to *contract.PaymentRequested, from contract.PaymentRequested) { to.CustomerID = from.CustomerID },
		"an address for mail": func(to *contract.PaymentRequested, from contract.PaymentRequested) {
			to.Email = strings.ToUpper(from.Email)
		},
		"a cart":    func(to *contract.PaymentRequested, from contract.PaymentRequested) { to.CartID = from.CartID },
		"a network": func(to *contract.PaymentRequested, _ contract.PaymentRequested) { to.Client = "203.0.113.0/24" },
		"guests of one network": func(to *contract.PaymentRequested, _ contract.PaymentRequested) {
			to.Client, to.CustomerID = "203.0.113.0/24", ""
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			prov := newRefuser()
			b := newBench(t, prov.scripted, func(o *app.Options) { o.Providers = []provider.Provider{prov} }, limited)
			first := shopper()
			for i := range 5 {
				b.clock.Advance(time.Second)
				if code := b.outcome(again(first, same)); code != "card_declined" {
					t.Fatalf("attempt %d: got %q", i, code)
				}
			}
			if code := b.outcome(again(first, same)); code != tooMany || len(prov.requests()) != 5 {
				t.Errorf("got %q after %d requests, want the door closed after 5", code, len(prov.requests()))
			}
			if code := b.outcome(shopper()); code != "card_declined" {
				t.Errorf("somebody else: got %q", code)
			}
			// The first decline is forgotten, and one more is let through.
			b.clock.Advance(10*time.Minute - 4*time.Second)
			if code := b.outcome(again(first, same)); code != "card_declined" {
				t.Errorf("after the window: got %q", code)
			}
			if code := b.outcome(again(first, same)); code != tooMany {
				t.Errorf("the window moves on: got %q", code)
			}
		})
	}
}

// A card is known only by its attempts. Over its limit the door closes for everybody who brings it, under whatever token, from
// their next attempt on; and the token itself is never sent again.
func TestScenario_F06_ACardThatManyBring(t *testing.T) {
	t.Parallel()
	prov := newRefuser()
	b := newBench(t, prov.scripted, func(o *app.Options) { o.Providers = []provider.Provider{prov} }, limited)
	bring := func(token string) contract.PaymentRequested {
		r := shopper()
		r.Choice.Method, r.Client = "pm_"+token+"_stolen", "203.0.113.0/24"
		return r
	}
	for range 4 {
		if code := b.outcome(bring(strings.ReplaceAll(id.New("t"), "_", ""))); code != "card_declined" {
			t.Fatalf("got %q", code)
		}
	}
	fifth := bring("fifth")
	fifth.Client = ""
	if code := b.outcome(fifth); code != "card_declined" {
		t.Fatalf("the fifth: got %q", code)
	}
	asked := len(prov.requests())
	if code := b.outcome(again(fifth, func(to *contract.PaymentRequested, from contract.PaymentRequested) { to.CustomerID = from.CustomerID })); code != tooMany {
		t.Errorf("who brought it comes again with another card: got %q", code)
	}
	token := shopper()
	token.Choice.Method = fifth.Choice.Method
	if code := b.outcome(token); code != tooMany {
		t.Errorf("the token comes again from somebody else: got %q", code)
	}
	if n := len(prov.requests()); n != asked {
		t.Errorf("the provider was asked %d times more", n-asked)
	}
	sixth := bring("sixth")
	sixth.Client = ""
	b.outcome(sixth) // a new token of the card, of somebody new: nobody can know before
	if code := b.outcome(again(sixth, func(to *contract.PaymentRequested, from contract.PaymentRequested) { to.Email = from.Email })); code != tooMany {
		t.Errorf("the next one who has brought it: got %q", code)
	}
	innocent := shopper()
	innocent.Client = "203.0.113.0/24"
	if code := b.outcome(innocent); code != "card_declined" {
		t.Errorf("a neighbour in the network of four declines: got %q", code)
	}
}

// What one instance has seen counts for all of them, and for those that start later.
func TestScenario_F06_InstancesCountTogether(t *testing.T) {
	t.Parallel()
	prov := newRefuser()
	b := newBench(t, prov.scripted, func(o *app.Options) { o.Providers = []provider.Provider{prov} }, limited)
	first := shopper()
	same := func(to *contract.PaymentRequested, from contract.PaymentRequested) { to.CustomerID = from.CustomerID }
	for range 5 {
		other := b.build() // another process over the same database
		one := *b
		one.app = other
		if code := one.outcome(again(first, same)); code != "card_declined" {
			t.Fatalf("got %q", code)
		}
		if err := other.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if code := b.outcome(again(first, same)); code != tooMany {
		t.Errorf("this instance has seen none of the five, and they count: got %q", code)
	}
}

// The shopper's own next try is refused with 429 and with when it may come, before anything is asked. The cache, which the
// other services read, tells the same.
func TestScenario_F06_TheNextTryIsRefusedAndOthersAreTold(t *testing.T) {
	t.Parallel()
	shared, err := cache.Local(cache.LocalOptions{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = shared.Close() })
	prov := newRefuser()
	b := newBench(t, prov.scripted, func(o *app.Options) {
		o.Providers, o.Attempts, o.Cache = []provider.Provider{prov}, 9, shared
	}, limited)
	r := shopper()
	pay := b.request(r)
	b.round()
	try := func(method string) error {
		err := b.db.Write(t.Context(), func(tx *db.Tx) error {
			_, err := b.app.Retry(t.Context(), tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "scripted", Method: method})
			return err
		})
		b.round()
		return err
	}
	told := func(mark string) bool {
		_, ok, err := shared.Get(t.Context(), velocity.Key(mark))
		return err == nil && ok
	}
	for i := range 4 {
		if told(velocity.Mark(velocity.Customer, r.CustomerID)) {
			t.Fatalf("others are told after %d declines", i+1)
		}
		b.must(try("pm_x_" + id.New("c")[2:]))
	}
	b.status(pay, payment.StatusDeclined)
	f, ok := errors.AsType[*fault.Error](try("pm_y_new"))
	if !ok || f.Code != problem.VelocityLimit || f.RetryAfter < 590 || f.RetryAfter > 601 {
		t.Errorf("got %+v, want 429 for ten minutes", f)
	}
	if n := len(prov.requests()); n != 5 {
		t.Errorf("the provider was asked %d times, want 5", n)
	}
	kittest.Eventually(t, 5*time.Second, func() error { // it is told beside what was committed
		for _, m := range (velocity.Payer{CustomerID: r.CustomerID, Email: r.Email, CartID: r.CartID}).Marks() {
			if !told(m) {
				return fmt.Errorf("others are not told of %s", m)
			}
		}
		if _, ok, _ := shared.Get(t.Context(), velocity.Any); !ok {
			return errors.New("others are not told that there is anybody")
		}
		return nil
	})
}

// An attempt that is declined while another way to pay waits for its end counts like any other.
func TestADeclineThatMakesWayCounts(t *testing.T) {
	t.Parallel()
	prov, act := holder()
	ask := prov.do
	prov.do = func(n int, r provider.Request) (provider.Result, error) {
		if r.Kind == provider.Void {
			act(provider.Declined)
			return provider.Result{State: provider.Declined, Code: "already_over"}, nil
		}
		return ask(n, r)
	}
	up := &scripted{do: done}
	b := newBench(t, prov, func(o *app.Options) { o.Providers = []provider.Provider{prov, named{up, "other"}} }, limited)
	r := buy()
	pay := b.request(r)
	b.round()
	b.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := b.app.Retry(ctx, tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "other", Method: "card"})
		return err
	})
	b.rounds(3, time.Minute)
	b.status(pay, payment.StatusAuthorized)
	var n int64
	b.must(b.db.Get(t.Context(), &n, "SELECT COUNT(*) FROM payment_decline WHERE mark = ?", velocity.Mark(velocity.Customer, r.CustomerID)))
	if n != 1 {
		t.Errorf("%d declines are counted, want 1", n)
	}
}

// What counts no more is forgotten, so that the tables stay small.
func TestDeclinesAreForgotten(t *testing.T) {
	t.Parallel()
	prov := newRefuser()
	b := newBench(t, prov.scripted, func(o *app.Options) { o.Providers = []provider.Provider{prov} }, limited)
	first := shopper()
	for range 5 {
		b.outcome(again(first, func(to *contract.PaymentRequested, from contract.PaymentRequested) { to.CartID = from.CartID }))
	}
	rows := func() (n int) {
		for _, table := range []string{"payment_decline", "payment_block"} {
			var k int
			if err := b.db.Get(t.Context(), &k, `SELECT COUNT(*) FROM `+table); err != nil {
				t.Fatal(err)
			}
			n += k
		}
		return n
	}
	if rows() == 0 {
		t.Fatal("nothing is written down")
	}
	b.clock.Advance(11 * time.Minute)
	if _, err := b.app.Expire(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
	if n := rows(); n != 0 {
		t.Errorf("%d rows are left", n)
	}
}
