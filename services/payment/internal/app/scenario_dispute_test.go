package app_test

import (
	"context"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// court is a provider that takes evidence.
type court struct {
	*teller
	documents []provider.EvidenceDocument
	err       error
}

func (p *court) Submit(_ context.Context, _ string, e provider.EvidenceDocument) error {
	p.documents = append(p.documents, e)
	return p.err
}

func newCourt(t *testing.T) (*bench, *court) {
	t.Helper()
	p := &court{teller: newTeller(&scripted{do: done})}
	return newBench(t, p.scripted, with(p)), p
}

// disputed is a case as the provider tells of it.
func disputed(pay, capture string, state provider.DisputeState, withdrawn, fee int64, due time.Time) provider.Change {
	return provider.Change{Kind: provider.Disputed, State: provider.Succeeded, PaymentID: pay, Reference: "du_1", Target: capture, Amount: eur(5000),
		Dispute: &provider.Dispute{Reason: "fraudulent", State: state, EvidenceDue: due, Withdrawn: eur(withdrawn), Fee: eur(fee)}}
}

func (b *bench) dispute() *dispute.Dispute {
	b.t.Helper()
	all, err := b.app.Disputes(b.t.Context(), "", "", "", 10)
	if err != nil || len(all) != 1 {
		b.t.Fatalf("%d disputes, %v; want one", len(all), err)
	}
	return all[0]
}

func TestScenario_D07_DisputedMoneyIsNotRefunded(t *testing.T) {
	t.Parallel()
	b, p := newCourt(t)
	pay, ref := b.captured()
	due := start.Add(10 * 24 * time.Hour)
	p.says("obj", disputed(pay, ref, provider.DisputeNeedsResponse, 5000, 1500, due))
	b.told("evt_1", "obj")
	if err := b.refund(pay, 1000); fault.CodeOf(err) != problem.PaymentDisputed {
		t.Errorf("got %v", err)
	}
	d := b.dispute()
	if d.Exposure != 5000 || !d.EvidenceDue.Equal(due) || b.tasks("dispute") != 1 {
		t.Errorf("got %+v and %d tasks", d, b.tasks("dispute"))
	}
	b.wantEvents("payment.authorized", "payment.captured", "dispute.opened")

	evidence := func(e dispute.Evidence) error {
		return b.db.Write(t.Context(), func(tx *db.Tx) error {
			_, err := b.app.WriteEvidence(t.Context(), tx, d.ID, e)
			return err
		})
	}
	if _, err := b.app.SubmitEvidence(t.Context(), d.ID, "usr_ann"); fault.CodeOf(err) != fault.Invalid {
		t.Errorf("nothing written: got %v", err)
	}
	if err := evidence(dispute.Evidence{Text: "Delivered.", Tracking: "1Z"}); err != nil {
		t.Fatal(err)
	}
	p.err = errReset
	if _, err := b.app.SubmitEvidence(t.Context(), d.ID, "usr_ann"); fault.CodeOf(err) != fault.BadGateway {
		t.Errorf("the provider does not take it: got %v", err)
	}
	p.err = nil
	if d, err := b.app.SubmitEvidence(t.Context(), d.ID, "usr_ann"); err != nil || d.Status != dispute.UnderReview || d.SubmittedBy != "usr_ann" {
		t.Errorf("got %+v, %v", d, err)
	}
	if len(p.documents) != 2 || p.documents[0] != p.documents[1] || p.documents[1].Text != "Delivered." {
		t.Errorf("submitted %+v, want the same twice", p.documents)
	}
	b.clock.Advance(11 * 24 * time.Hour)
	if err := evidence(dispute.Evidence{Text: "Too late."}); fault.CodeOf(err) != problem.DisputeClosed {
		t.Errorf("after the deadline: got %v", err)
	}
}

// Of a payment that was captured in parts, the parts that are not disputed are refunded.
func TestScenario_C02_D07_TheOtherPartsAreRefunded(t *testing.T) {
	t.Parallel()
	b, p := newCourt(t)
	pay, _ := b.paid()
	b.must(b.try(pay, 3000, false))
	b.must(b.try(pay, 2000, false))
	first, second := b.get(pay).Operations()[1].Reference, b.get(pay).Operations()[2].Reference
	say := func(id string, state provider.DisputeState, withdrawn int64) {
		p.says("obj", disputed(pay, first, state, withdrawn, 0, time.Time{}))
		b.told(id, "obj")
	}
	say("evt_1", provider.DisputeNeedsResponse, 3000)
	for _, amount := range []int64{0, 2001} {
		if err := b.refund(pay, amount); fault.CodeOf(err) != problem.PaymentDisputed {
			t.Errorf("refund %d: got %v", amount, err)
		}
	}
	b.must(b.refund(pay, 500))
	say("evt_2", provider.DisputeLost, 3000)
	if err := b.refund(pay, 1501); fault.CodeOf(err) != problem.RefundExceedsCaptured {
		t.Errorf("more than is left: got %v", err)
	}
	b.must(b.refund(pay, 0))
	for _, o := range b.get(pay).Operations()[3:] {
		if o.Target != second {
			t.Errorf("%s is of the part that is disputed", o.ID)
		}
	}
	if a := b.get(pay).Amounts(); a.Refunded != 2000 {
		t.Errorf("got %+v, want all of the second part refunded", a)
	}
	b.holds("psp_clearing", 0)
}

func TestScenario_D08_WhatWasRefundedCannotBeLost(t *testing.T) {
	t.Parallel()
	b, p := newCourt(t)
	pay, ref := b.captured()
	b.must(b.refund(pay, 0))
	p.says("obj", disputed(pay, ref, provider.DisputeNeedsResponse, 0, 0, start.Add(240*time.Hour)))
	b.told("evt_1", "obj")
	if d := b.dispute(); d.Exposure != 0 || b.tasks("already_refunded") != 1 || b.tasks("dispute") != 0 {
		t.Errorf("exposure %d, %d tasks", d.Exposure, b.tasks("already_refunded"))
	}
}

// What counts is the capture that is disputed: another one of the same payment may be refunded, or not.
func TestScenario_D08_TheExposureIsOfWhatIsDisputed(t *testing.T) {
	t.Parallel()
	due := start.Add(240 * time.Hour)
	for name, c := range map[string]struct {
		capture string // that is disputed
		amount  int64
		want    int64
		task    string
	}{
		"the refunded one":       {"first", 3000, 0, "already_refunded"},
		"the other one":          {"second", 2000, 2000, "dispute"},
		"one that nobody knows":  {"elsewhere", 3000, 2000, "dispute"},
		"more than was captured": {"second", 2500, 2000, "dispute"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, p := newCourt(t)
			pay, _ := b.paid()
			b.must(b.try(pay, 3000, false))
			b.must(b.try(pay, 2000, false))
			b.must(b.refund(pay, 3000)) // only the first one holds as much
			ops := b.get(pay).Operations()
			ref := map[string]string{"first": ops[1].Reference, "second": ops[2].Reference, "elsewhere": "cap_x"}[c.capture]
			told := disputed(pay, ref, provider.DisputeNeedsResponse, c.amount, 0, due)
			told.Amount = eur(c.amount)
			p.says("du_1", told)
			b.told("evt_1", "du_1")
			var opened contract.DisputeOpened
			b.payload("dispute.opened", &opened)
			if opened.Dispute.Exposure != eur(c.want) || b.dispute().Exposure != c.want {
				t.Errorf("told an exposure of %v, want %d", opened.Dispute.Exposure, c.want)
			}
			tasks, err := b.app.Tasks(t.Context(), store.TaskOpen, "", 10)
			if err != nil || len(tasks) != 1 || tasks[0].Kind != c.task || tasks[0].DueAt != db.Micros(due) {
				t.Errorf("got %+v, %v; want %s, due %s", tasks, err, c.task, due)
			}
		})
	}
}

func TestScenario_D09_AWonDisputeInAnyOrder(t *testing.T) {
	t.Parallel()
	steps := []struct {
		state     provider.DisputeState
		withdrawn int64
	}{{provider.DisputeNeedsResponse, 0}, {provider.DisputeNeedsResponse, 5000}, {provider.DisputeWon, 5000}, {provider.DisputeWon, 0}}
	for _, order := range [][]int{{0, 1, 2, 3}, {1, 0, 2, 3}, {2, 1, 3}, {1, 2, 0, 3}, {3}, {1, 1, 3, 3}} {
		b, p := newCourt(t)
		pay, ref := b.captured()
		for n, i := range order {
			p.says("obj", disputed(pay, ref, steps[i].state, steps[i].withdrawn, 0, time.Time{}))
			b.told(string(rune('a'+n)), "obj")
		}
		if d := b.dispute(); d.Status != dispute.Won {
			t.Errorf("%v: got %s", order, d.Status)
		}
		b.holds("dispute_receivable", 0)
		b.holds("chargeback_loss", 0)
		b.holds("psp_clearing", 5000)
		b.balanced(pay, 1)
		b.wantEvents("payment.authorized", "payment.captured", "dispute.opened", "dispute.closed")
	}
}

// What is fetched first may be applied last: notices are looked into side by side, and one may be held up before it is written down. The older
// view never counts then, whether or not the notice names the case.
func TestScenario_D09_AnOlderViewIsNotAppliedLast(t *testing.T) {
	t.Parallel()
	steps := []struct {
		state     provider.DisputeState
		withdrawn int64
	}{{provider.DisputeNeedsResponse, 0}, {provider.DisputeNeedsResponse, 5000}, {provider.DisputeWon, 5000}, {provider.DisputeWon, 0}}
	for _, order := range [][]int{{1, 3, 2}, {0, 1, 3, 2}, {0, 2, 1}, {1, 0}, {3, 2}, {2, 3, 0}, {0, 0, 1}} {
		for _, object := range []string{"du_1", "obj"} {
			b, p := newCourt(t)
			pay, ref := b.captured()
			last := len(order) - 1
			say := func(i int) { p.says(object, disputed(pay, ref, steps[i].state, steps[i].withdrawn, 0, time.Time{})) }
			for n, i := range order[:last-1] {
				say(i)
				b.told(string(rune('a'+n)), object)
			}
			say(order[last])
			looks, counts := 0, map[string]int{"du_1": 1, "obj": 2}[object] // the look that is applied: without the name it is the second
			p.looked = func(n provider.Notice) {
				if n.ID != "held" {
					return
				}
				if looks++; looks != counts {
					return
				}
				say(order[last-1])
				err := b.deliver("fast", "changed", object)
				if err == nil {
					_, err = b.app.ApplyNotices(t.Context())
				}
				if err != nil {
					t.Error(err)
				}
			}
			b.told("held", object)
			newest := steps[order[last-1]]
			if d := b.dispute(); d.Withdrawn != newest.withdrawn {
				t.Errorf("%v by %s: %s with %d withdrawn, want %s with %d", order, object, d.Status, d.Withdrawn, newest.state, newest.withdrawn)
			}
			b.holds("dispute_receivable", newest.withdrawn)
			b.holds("psp_clearing", 5000-newest.withdrawn)
			b.balanced(pay, 1)
			if open := b.notices(store.NoticeQueued); len(open) > 0 {
				t.Errorf("%v by %s: left %+v", order, object, open)
			}
		}
	}
}

func TestScenario_D10_ALostDispute(t *testing.T) {
	t.Parallel()
	b, p := newCourt(t)
	pay, ref := b.captured()
	p.says("obj", disputed(pay, ref, provider.DisputeNeedsResponse, 5000, 1500, time.Time{}))
	b.told("evt_1", "obj")
	b.holds("dispute_receivable", 5000)
	p.says("obj", disputed(pay, ref, provider.DisputeLost, 5000, 1500, time.Time{}))
	b.told("evt_2", "obj")
	b.told("evt_3", "obj")
	b.holds("dispute_receivable", 0)
	b.holds("chargeback_loss", 5000)
	b.holds("psp_fees", 1500)
	b.holds("psp_clearing", -1500)
	b.status(pay, payment.StatusCaptured) // a chargeback is no refund, and brings no goods back
	if b.tasks("chargeback_review") != 1 {
		t.Errorf("%d tasks to look at the customer", b.tasks("chargeback_review"))
	}
	b.wantEvents("payment.authorized", "payment.captured", "dispute.opened", "dispute.closed")
}
