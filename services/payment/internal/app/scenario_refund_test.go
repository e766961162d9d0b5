package app_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// refund asks for one as staff do, and returns why not.
func (b *bench) refund(pay string, amount int64) error {
	return b.db.Write(b.t.Context(), func(tx *db.Tx) error {
		_, _, err := b.app.Refund(b.t.Context(), tx, pay, amount, "broken", "usr_ann")
		return err
	})
}

// refunds carries everything out but refunds, which are answered by fn.
func refunds(fn func(n int, r provider.Request) (provider.Result, error)) func(int, provider.Request) (provider.Result, error) {
	n := 0
	return func(all int, r provider.Request) (provider.Result, error) {
		if r.Kind != provider.Refund {
			return done(all, r)
		}
		n++
		return fn(n, r)
	}
}

func TestScenario_D01_D02_RefundsUntilNothingIsLeft(t *testing.T) {
	t.Parallel()
	b := newBench(t, &scripted{do: done})
	pay, _ := b.captured()
	if err := b.refund(pay, 5001); fault.CodeOf(err) != problem.RefundExceedsCaptured {
		t.Errorf("D02 more than was captured: got %v", err)
	}
	for _, amount := range []int64{1500, 1500, 2000} {
		b.must(b.refund(pay, amount))
	}
	b.status(pay, payment.Refunded)
	if err := b.refund(pay, 1); fault.CodeOf(err) != problem.NothingLeft {
		t.Errorf("a fourth refund: got %v", err)
	}
	b.wantEvents("payment.authorized", "payment.captured", "refund.succeeded", "refund.succeeded", "refund.succeeded")
	b.holds("psp_clearing", 0)
	b.holds("refunds", 5000)
	b.holds("refund_payable", 0)
}

func TestScenario_D03_TwoRefundsAtOnce(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{do: done}
			b := newBenchAt(t, kind.URL(t), prov)
			for range 10 {
				pay, _ := b.captured()
				before := len(prov.requests())
				var wg sync.WaitGroup
				var failed [2]error
				var answers [2]*payment.Payment
				for i := range failed {
					wg.Go(func() {
						failed[i] = b.db.Write(t.Context(), func(tx *db.Tx) (err error) {
							answers[i], _, err = b.app.Refund(t.Context(), tx, pay, 3000, "broken", "usr_ann")
							return err
						})
					})
				}
				wg.Wait()
				if (failed[0] == nil) == (failed[1] == nil) || fault.CodeOf(errors.Join(failed[:]...)) != problem.RefundExceedsCaptured {
					t.Fatalf("got %v and %v, want one refused", failed[0], failed[1])
				}
				winner := answers[0]
				if failed[0] != nil {
					winner = answers[1]
				}
				if a := winner.Amounts(); a.RefundPending != 3000 || a.Refunded != 0 {
					t.Errorf("the winner is answered %+v, want its refund on its way", a)
				}
				b.round()
				if got, asked := b.get(pay).Amounts().Refunded, len(prov.requests())-before; got != 3000 || asked != 1 {
					t.Errorf("refunded %d by %d requests", got, asked)
				}
			}
		})
	}
}

func TestScenario_D04_WhatIsInDoubtStaysBlocked(t *testing.T) {
	t.Parallel()
	lost := true
	prov := &scripted{}
	prov.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
		if lost {
			return provider.Result{}, errReset
		}
		return done(n, r)
	})
	b := newBench(t, prov)
	pay, _ := b.captured()
	b.must(b.refund(pay, 3000))
	if o := b.get(pay).Operations()[2]; o.Kind != payment.Refund || o.Progress != payment.Unknown || !o.InDoubt {
		t.Errorf("got %+v, want a refund that is unknown", o)
	}
	if err := b.refund(pay, 2001); fault.CodeOf(err) != problem.RefundExceedsCaptured {
		t.Errorf("the amount in doubt was free: %v", err)
	}
	b.holds("refund_payable", -3000)
	lost = false
	b.rounds(1, 5*time.Minute)
	b.status(pay, payment.PartiallyRefunded)
	b.holds("refund_payable", 0)
	if got := keys(prov.requests()); len(got) != 3 {
		t.Errorf("%d keys, want one for the refund", len(got))
	}
}

func TestScenario_D05_ARefundThatComesBack(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	p.do = refunds(func(_ int, r provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Pending, Reference: "re_1", Amount: r.Amount}, nil
	})
	pay, ref := b.captured()
	b.must(b.refund(pay, 2000))
	b.status(pay, payment.StatusCaptured) // the bank has it, and has not decided
	b.holds("refund_payable", -2000)
	told := func(state provider.State, id string) {
		p.says("obj", provider.Change{Kind: provider.Refund, State: state, PaymentID: pay, Reference: "re_1", Target: ref, Amount: eur(2000), Code: "lost_or_stolen_card"})
		b.told(id, "obj")
	}
	told(provider.Succeeded, "evt_1")
	b.status(pay, payment.PartiallyRefunded)
	b.clock.Advance(5 * 24 * time.Hour)
	told(provider.Declined, "evt_2")
	told(provider.Declined, "evt_3")
	b.status(pay, payment.StatusCaptured)
	b.wantEvents("payment.authorized", "payment.captured", "refund.succeeded", "refund.failed")
	var failed contract.RefundFailed
	b.payload("refund.failed", &failed)
	if !failed.Reversed || failed.Amount.Amount != 2000 {
		t.Errorf("got %+v, want it told as reversed", failed)
	}
	if b.tasks("refund_returned") != 1 {
		t.Errorf("%d tasks for customer service", b.tasks("refund_returned"))
	}
	b.holds("psp_clearing", 5000)
	b.holds("refunds", 0)
	b.holds("refund_payable", 0)
	b.balanced(pay, 1)
}

func TestScenario_D05_APendingRefundThatFails(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	p.do = refunds(func(_ int, r provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Pending, Reference: "re_1", Amount: r.Amount}, nil
	})
	pay, ref := b.captured()
	b.must(b.refund(pay, 2000))
	p.says("obj", provider.Change{Kind: provider.Refund, State: provider.Declined, PaymentID: pay, Reference: "re_1", Target: ref, Amount: eur(2000), Code: "declined"})
	b.told("evt_1", "obj")
	b.wantEvents("payment.authorized", "payment.captured", "refund.failed")
	b.holds("refunds", 0)
	if b.tasks("refund_failed") != 1 {
		t.Errorf("%d tasks", b.tasks("refund_failed"))
	}
}

func TestScenario_D06_ARefundOfOthersIsBookedOnce(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.captured()
	p.says("obj", provider.Change{Kind: provider.Refund, State: provider.Succeeded, PaymentID: pay, Reference: "re_dashboard", Target: ref, Amount: eur(2000)})
	b.told("evt_1", "obj")
	b.told("evt_2", "obj")
	b.status(pay, payment.PartiallyRefunded)
	ops := b.get(pay).Operations()
	if len(ops) != 3 || ops[2].Source != payment.SourceExternal || ops[2].Reference != "re_dashboard" {
		t.Errorf("got %+v", ops)
	}
	b.wantEvents("payment.authorized", "payment.captured", "refund.succeeded")
	b.holds("psp_clearing", 3000)
	if err := b.refund(pay, 3001); fault.CodeOf(err) != problem.RefundExceedsCaptured {
		t.Errorf("what others have refunded was free: %v", err)
	}
}

// bounded refunds for 180 days.
type bounded struct{ *scripted }

func (bounded) Traits() provider.Traits {
	return provider.Traits{MultiCapture: true, RefundWindow: 180 * 24 * time.Hour}
}

func TestScenario_D11_TooOldToBeRefunded(t *testing.T) {
	t.Parallel()
	t.Run("known before", func(t *testing.T) {
		t.Parallel()
		prov := &scripted{do: done}
		b := newBench(t, prov, with(bounded{prov}))
		pay, _ := b.captured()
		b.clock.Advance(181 * 24 * time.Hour)
		if err := b.refund(pay, 1000); fault.CodeOf(err) != problem.RefundWindow || len(prov.requests()) != 2 {
			t.Errorf("got %v after %d requests", err, len(prov.requests()))
		}
		for range 2 {
			if err := b.app.AskPayout(t.Context(), pay); err != nil || b.tasks("manual_payout") != 1 {
				t.Errorf("got %v and %d tasks", err, b.tasks("manual_payout"))
			}
		}
	})
	t.Run("said by the provider", func(t *testing.T) {
		t.Parallel()
		prov := &scripted{}
		prov.do = refunds(func(int, provider.Request) (provider.Result, error) {
			return provider.Result{State: provider.Declined, Code: "refund_time_limit_exceeded", Message: "Too old."}, nil
		})
		b := newBench(t, prov)
		pay, _ := b.captured()
		b.must(b.refund(pay, 1000))
		b.wantEvents("payment.authorized", "payment.captured", "refund.failed")
		if b.tasks("refund_failed") != 1 {
			t.Errorf("%d tasks to pay the customer in another way", b.tasks("refund_failed"))
		}
		b.holds("refund_payable", 0)
	})
}

func TestScenario_D12_WithoutMoneyAtTheProviderItIsTriedDaily(t *testing.T) {
	t.Parallel()
	poor := true
	prov := &scripted{}
	prov.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
		if poor {
			return provider.Result{}, provider.NotSentUntil(errors.New("insufficient funds"), 24*time.Hour)
		}
		return done(n, r)
	})
	b := newBench(t, prov)
	pay, _ := b.captured()
	b.must(b.refund(pay, 1000))
	b.rounds(3, time.Hour)
	if got := len(prov.requests()); got != 3 || b.tasks("refund_delayed") != 1 {
		t.Errorf("asked %d times with %d tasks for finance, want one attempt and one task", got-2, b.tasks("refund_delayed"))
	}
	b.rounds(1, 25*time.Hour)
	poor = false
	b.rounds(1, 25*time.Hour)
	b.status(pay, payment.PartiallyRefunded)
	if b.tasks("refund_delayed") != 1 {
		t.Errorf("%d tasks, want the same one", b.tasks("refund_delayed"))
	}
}

func TestScenario_D13_AClosedCard(t *testing.T) {
	t.Parallel()
	prov := &scripted{}
	prov.do = refunds(func(int, provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Declined, Code: "expired_or_canceled_card", Message: "The card is closed."}, nil
	})
	b := newBench(t, prov)
	pay, _ := b.captured()
	b.must(b.refund(pay, 1000))
	var failed contract.RefundFailed
	b.payload("refund.failed", &failed)
	if failed.Code != "expired_or_canceled_card" || failed.Reversed || b.tasks("refund_failed") != 1 {
		t.Errorf("got %+v with %d tasks", failed, b.tasks("refund_failed"))
	}
	b.status(pay, payment.StatusCaptured)
	b.must(b.refund(pay, 1000)) // the amount is free again, for another way
}

// back is goods of an order that are here again.
func (b *bench) back(pay, ret string, amount int64) {
	b.t.Helper()
	order := b.get(pay).Snapshot().OrderID
	b.write(func(ctx context.Context, tx *db.Tx) error {
		return b.app.Returned(ctx, tx, contract.ReturnReceived{PaymentID: pay, Order: contract.Order{ID: order},
			Return: contract.Return{ID: ret, Status: "received", Refund: eur(amount)}})
	})
	b.round()
}

func TestReturnsAreRefundedOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t, &scripted{do: done})
	pay, _ := b.paid()
	b.must(b.try(pay, 3000, false))
	b.must(b.try(pay, 2000, false))
	b.back(pay, "ret_1", 4000) // more than one capture holds
	b.back(pay, "ret_1", 4000)
	b.status(pay, payment.PartiallyRefunded)
	if a := b.get(pay).Amounts(); a.Refunded != 4000 {
		t.Errorf("refunded %d, want 4000 once", a.Refunded)
	}
	var told contract.RefundSucceeded
	b.payload("refund.succeeded", &told)
	if told.Reason != "return ret_1" || told.ReturnID != "ret_1" {
		t.Errorf("the reason is %q, the return %q", told.Reason, told.ReturnID)
	}
	b.back(pay, "ret_2", 1500) // more than is left
	b.status(pay, payment.Refunded)
	if b.tasks("return_not_refunded") != 1 {
		t.Errorf("%d tasks for the rest", b.tasks("return_not_refunded"))
	}
	b.holds("psp_clearing", 0)
}

// What was refused is sent again when staff wants it, once for each time, and counts for the return; nobody has to see to the refusal any more.
func TestTheMoneyOfAReturnIsSentAgain(t *testing.T) {
	t.Parallel()
	refuse := true
	prov := &scripted{}
	prov.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
		if refuse {
			return provider.Result{State: provider.Declined, Code: "expired_or_canceled_card", Message: "The card is closed."}, nil
		}
		return done(n, r)
	})
	b := newBench(t, prov)
	pay, _ := b.captured()
	order := b.get(pay).Snapshot().OrderID
	again := func(attempt int64) {
		t.Helper()
		b.write(func(ctx context.Context, tx *db.Tx) error {
			return b.app.RefundWanted(ctx, tx, contract.ReturnRefundWanted{PaymentID: pay, Attempt: attempt, Order: contract.Order{ID: order},
				Return: contract.Return{ID: "ret_1", Status: "received", Refund: eur(1000)}})
		})
		b.round()
	}
	open := func(want int) {
		t.Helper()
		tasks, err := b.app.Tasks(t.Context(), "open", "", 10)
		if err != nil || len(tasks) != want || want > 0 && !strings.Contains(tasks[0].Note, "send it again") {
			t.Errorf("got %+v, %v, want %d tasks", tasks, err, want)
		}
	}
	b.back(pay, "ret_1", 1000)
	b.back(pay, "ret_2", 500)
	open(2)
	again(1)
	open(2) // another one for the second refusal, none for the first
	refuse = false
	again(2)
	again(2)
	again(3) // it is with the customer: nothing is owed
	if a := b.get(pay).Amounts(); a.Refunded != 1000 {
		t.Errorf("refunded %d, want 1000 once", a.Refunded)
	}
	var told contract.RefundSucceeded
	b.payload("refund.succeeded", &told)
	if told.Reason != "return ret_1 #2" || told.ReturnID != "ret_1" {
		t.Errorf("the reason is %q, the return %q", told.Reason, told.ReturnID)
	}
	open(1) // about the other return
}

func TestADisputedReturnIsAPersonsTask(t *testing.T) {
	t.Parallel()
	b, p := newCourt(t)
	pay, ref := b.captured()
	p.says("obj", disputed(pay, ref, provider.DisputeNeedsResponse, 5000, 0, time.Time{}))
	b.told("evt_1", "obj")
	b.back(pay, "ret_1", 1000)
	b.status(pay, payment.StatusCaptured)
	if b.tasks("return_not_refunded") != 1 {
		t.Errorf("%d tasks", b.tasks("return_not_refunded"))
	}
	// Lost: the bank has given 4500 of 5000 back, and 500 are left to us.
	p.says("obj", disputed(pay, ref, provider.DisputeLost, 4500, 0, time.Time{}))
	b.told("evt_2", "obj")
	b.back(pay, "ret_2", 1000)
	if a := b.get(pay).Amounts(); a.Refunded != 500 || b.tasks("return_not_refunded") != 2 {
		t.Errorf("%+v, %d tasks", a, b.tasks("return_not_refunded"))
	}
}
