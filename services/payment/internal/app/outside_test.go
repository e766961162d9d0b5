package app_test

import (
	"context"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// record notes as staff do what was given back outside of the shop, and returns why not.
func (b *bench) record(pay string, amount int64, method, ret string) error {
	return b.db.Write(b.t.Context(), func(tx *db.Tx) error {
		_, _, err := b.app.RecordRefund(b.t.Context(), tx, pay, amount, app.Given{Method: method, Reference: "TRF-1", Reason: "the card is closed", ReturnID: ret}, "usr_ann")
		return err
	})
}

// refusing is a provider that carries everything out but refunds.
func refusing() *scripted {
	return &scripted{do: refunds(func(int, provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Declined, Code: "expired_or_canceled_card", Message: "The card is closed."}, nil
	})}
}

func (b *bench) open(want int) {
	b.t.Helper()
	if tasks, err := b.app.Tasks(b.t.Context(), "open", "", 10); err != nil || len(tasks) != want {
		b.t.Errorf("got %+v, %v, want %d open tasks", tasks, err, want)
	}
}

func TestScenario_D13_PaidInAnotherWay(t *testing.T) {
	t.Parallel()
	prov := refusing()
	b := newBench(t, prov)
	pay, _ := b.captured()
	b.back(pay, "ret_1", 1000)
	b.back(pay, "ret_2", 700)
	b.open(2)
	asked := len(prov.requests())
	for name, c := range map[string]struct {
		err  error
		want fault.Code
	}{
		"more than is owed":   {b.record(pay, 1001, "cash", "ret_1"), problem.RefundExceedsCaptured},
		"a return that's not": {b.record(pay, 10, "cash", "ret_9"), fault.Invalid},
		"less than nothing":   {b.record(pay, -1, "cash", ""), fault.Invalid},
		"more than was taken": {b.record(pay, 5001, "cash", ""), problem.RefundExceedsCaptured},
		"no payment":          {b.record("pay_9", 1, "cash", ""), fault.NotFound},
	} {
		if fault.CodeOf(c.err) != c.want {
			t.Errorf("%s: got %v, want %s", name, c.err, c.want)
		}
	}
	b.must(b.record(pay, 400, "cash", "ret_1"))
	b.open(2) // the rest is still owed
	b.must(b.record(pay, 0, "bank_transfer", "ret_1"))
	b.open(1)
	if err := b.record(pay, 0, "bank_transfer", "ret_1"); fault.CodeOf(err) != problem.NothingLeft {
		t.Errorf("once more: got %v", err)
	}
	var told contract.RefundSucceeded
	b.payload("refund.succeeded", &told)
	if told.ReturnID != "ret_1" || told.Amount != eur(600) || told.Outside != "bank_transfer" || told.Payment.Refunded != eur(1000) {
		t.Errorf("told of %+v", told)
	}
	last := b.get(pay).Operations()[len(b.get(pay).Operations())-1]
	if last.Provider != payment.OutsideProvider || last.Reference != "TRF-1" || last.Message != "the card is closed" || last.Actor != "usr_ann" {
		t.Errorf("it is written down as %+v", last)
	}
	// Whoever sends it once more nonetheless sends nothing.
	b.write(func(ctx context.Context, tx *db.Tx) error {
		return b.app.RefundWanted(ctx, tx, contract.ReturnRefundWanted{PaymentID: pay, Attempt: 1, Order: contract.Order{ID: b.get(pay).Snapshot().OrderID},
			Return: contract.Return{ID: "ret_1", Status: "received", Refund: eur(1000)}})
	})
	b.rounds(2, time.Hour)
	if got := len(prov.requests()); got != asked {
		t.Errorf("the provider was asked %d times more", got-asked)
	}
	b.status(pay, payment.PartiallyRefunded)
	b.holds("cash", -400)
	b.holds("bank", -600)
	b.holds("psp_clearing", 5000)
	b.holds("refunds", 1000)
	b.holds("refund_payable", 0)
	b.must(b.record(pay, 0, "cheque", "")) // all that is left
	b.status(pay, payment.Refunded)
	b.holds("bank", -4600)
}

// What is too old for its provider is paid in another way; that was a person's task.
func TestScenario_D11_PaidInAnotherWay(t *testing.T) {
	t.Parallel()
	b := newBench(t, &scripted{do: done})
	pay, _ := b.paid()
	b.must(b.try(pay, 3000, false))
	b.must(b.try(pay, 2000, false))
	b.must(b.app.AskPayout(t.Context(), pay))
	b.open(1)
	b.must(b.refund(pay, 500))
	b.must(b.record(pay, 3500, "bank_transfer", "")) // over both captures
	b.open(0)
	b.must(b.refund(pay, 0))
	if a := b.get(pay).Amounts(); a.Refunded != 5000 || a.RefundPending != 0 {
		t.Errorf("got %+v", a)
	}
	b.holds("bank", -3500)
	b.holds("psp_clearing", 3500)
}

// While a payment is disputed nothing is given back, also not outside: the bank may give it to the customer. What the bank takes can be as much
// as ever, because nothing has gone back there.
func TestScenario_D07_NorIsItPaidInAnotherWay(t *testing.T) {
	t.Parallel()
	b, p := newCourt(t)
	pay, ref := b.captured()
	b.must(b.record(pay, 1000, "cash", ""))
	p.says("obj", disputed(pay, ref, provider.DisputeNeedsResponse, 5000, 0, time.Time{}))
	b.told("evt_1", "obj")
	if err := b.record(pay, 1000, "cash", ""); fault.CodeOf(err) != problem.PaymentDisputed {
		t.Errorf("got %v", err)
	}
	if d := b.dispute(); d.Exposure != 5000 {
		t.Errorf("%d can be lost, want all that the provider has", d.Exposure)
	}
}
