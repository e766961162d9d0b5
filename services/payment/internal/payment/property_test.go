package payment_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/kit/id"
	"emporium/services/payment/internal/payment"
)

// world is a provider as simple as can be: it does each key once, and keeps what it held, took and gave back.
type world struct {
	done    map[string]payment.Outcome
	auths   map[string]*account
	capture map[string]*account // by the capture's reference
}

type account struct{ held, taken, back int64 }

func (w *world) carryOut(t *rapid.T, o payment.Operation) payment.Outcome {
	if out, ok := w.done[o.Key]; ok && out.Verdict != payment.Waiting {
		return out
	}
	ref := "ref_" + o.Key
	out := payment.Outcome{Verdict: payment.Done, Reference: ref}
	no := payment.Outcome{Verdict: payment.Refused, Code: "declined", Message: "No."}
	switch o.Kind {
	case payment.Authorize:
		waiting := w.done[o.Key].Verdict == payment.Waiting
		switch n := rapid.IntRange(0, 9).Draw(t, "authorisation"); {
		case n == 0:
			out = no
		case n < 4 && !waiting:
			out = payment.Outcome{Verdict: payment.Waiting, Reference: ref, ActionURL: "https://bank.example"}
		case n < 4:
			return w.done[o.Key]
		default:
			w.auths[ref] = &account{held: o.Amount}
		}
	case payment.Capture:
		a := w.auths[o.Target]
		if a == nil || a.taken+o.Amount > a.held || rapid.IntRange(0, 9).Draw(t, "capture") == 0 {
			out = no
			break
		}
		a.taken += o.Amount
		w.capture[ref] = a
		if o.Final {
			a.held = a.taken
		}
	case payment.Reauthorize:
		a := w.auths[o.Target]
		if a == nil || a.taken > 0 || o.Amount > a.held || rapid.IntRange(0, 4).Draw(t, "renewal") == 0 {
			out = no
			break
		}
		w.auths[ref], a.held = &account{held: o.Amount}, 0 // the old one is gone
	case payment.Void:
		if a := w.auths[o.Target]; a != nil {
			if a.taken > 0 && a.taken == a.held {
				out = no
				break
			}
			a.held = a.taken
		} else {
			w.done[o.Target[len("ref_"):]] = no
		}
	case payment.Refund:
		a := w.capture[o.Target]
		if a == nil || a.back+o.Amount > a.taken || rapid.IntRange(0, 9).Draw(t, "refund") == 0 {
			out = no
			break
		}
		a.back += o.Amount
	}
	w.done[o.Key] = out
	return out
}

// TestAnyCourse drives a payment through any course of orders, cancellations, lost answers and late ones, and holds its
// promises against the provider's own books.
func TestAnyCourse(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		ids := id.NewSequence(1)
		now := start
		amount := rapid.Int64Range(1, 10_000).Draw(t, "amount")
		p, err := payment.New(payment.Request{ID: "pay_1", OrderID: "ord_1", Provider: "x", Method: "card", Amount: eur(amount),
			ExpiresAt: start.Add(30 * time.Minute), Attempts: rapid.IntRange(1, 3).Draw(t, "attempts")}, start)
		if err != nil {
			t.Fatal(err)
		}
		w := &world{done: map[string]payment.Outcome{}, auths: map[string]*account{}, capture: map[string]*account{}}
		keys := map[string]string{}
		var version int64

		attempt := func(t *rapid.T, honest bool) {
			var open []payment.Operation
			for _, o := range p.Operations() {
				if o.InFlight() && !o.NextAttempt.IsZero() {
					open = append(open, o)
				}
			}
			if len(open) == 0 {
				return
			}
			o := open[rapid.IntRange(0, len(open)-1).Draw(t, "which")]
			if o.Progress != payment.Pending {
				ops := p.Operations()
				for i := range ops {
					if ops[i].ID == o.ID {
						ops[i].Progress = payment.Sent
					}
				}
			}
			fate := 2
			if !honest {
				fate = rapid.IntRange(0, 5).Draw(t, "fate")
			}
			out := payment.Outcome{RetryAt: now.Add(time.Second)}
			switch fate {
			case 0: // lost before
			case 1: // lost after
				w.carryOut(t, o)
			case 3:
				if o.Progress != payment.Pending {
					out.Verdict = payment.NotSent
				}
			case 4:
				if _, known := w.done[o.Key]; !known {
					out.Verdict = payment.Absent
				}
			default:
				out = w.carryOut(t, o)
				out.RetryAt = now.Add(time.Second)
			}
			if err := p.Resolve(ids, o.ID, out, now); err != nil {
				t.Fatal(err)
			}
		}
		check := func(t *rapid.T) {
			a := p.Amounts()
			if a.Captured+a.CapturePending > a.Authorized || a.Authorized > amount {
				t.Fatalf("captured %d + %d pending > authorised %d > asked %d", a.Captured, a.CapturePending, a.Authorized, amount)
			}
			if a.Refunded+a.RefundPending > a.Captured {
				t.Fatalf("refunded %d + %d pending > captured %d", a.Refunded, a.RefundPending, a.Captured)
			}
			for _, o := range p.Operations() {
				if was, ok := keys[o.ID]; ok && was != o.Key+o.Fingerprint {
					t.Fatalf("operation %s changed its key or content", o.ID)
				}
				keys[o.ID] = o.Key + o.Fingerprint
			}
			for _, e := range p.TakeEvents() {
				if e.Version != version+1 {
					t.Fatalf("event %s has version %d after %d", e.Type, e.Version, version)
				}
				version = e.Version
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"authorize": func(*rapid.T) { _, _ = p.StartAuthorize(ids, now) },
			"capture": func(t *rapid.T) {
				_, _ = p.StartCapture(ids, rapid.Int64Range(0, amount+1).Draw(t, "n"), payment.CaptureRule{}, now)
			},
			"late capture": func(t *rapid.T) {
				_, _ = p.StartCapture(ids, rapid.Int64Range(0, amount+1).Draw(t, "n"), payment.CaptureRule{Renew: true}, now)
			},
			"renew": func(*rapid.T) { _, _ = p.StartReauthorize(ids, now) },
			"refund": func(t *rapid.T) {
				_, _ = p.StartRefund(ids, rapid.Int64Range(0, amount+1).Draw(t, "n"), "customer", now)
			},
			"retry": func(*rapid.T) { _, _ = p.Retry(ids, payment.Choice{Provider: "y", Method: "card"}, now) },
			"charge": func(*rapid.T) {
				c := payment.Choice{Provider: "y", Method: "card", SavedMethod: "pmt_1", SavedReference: "cus_1/pm_1", OffSession: true}
				if p.Status() == payment.RequiresAction {
					_ = p.Switch(ids, c, now)
				} else {
					_, _ = p.Retry(ids, c, now)
				}
			},
			"give up": func(*rapid.T) { p.GiveUpRetries(ids, now) },
			"void":    func(*rapid.T) { _, _ = p.StartVoid(ids, "staff", now) },
			"cancel":  func(*rapid.T) { p.Cancel(ids, "customer", now) },
			"time":    func(*rapid.T) { now = now.Add(7 * time.Minute) },
			"attempt": func(t *rapid.T) { attempt(t, false) },
			"answer":  func(t *rapid.T) { attempt(t, true) },
			"":        check,
		})

		// Heal: from here on the provider answers, the order is off, and time passes.
		now = now.Add(time.Hour)
		p.Cancel(ids, "customer", now)
		for i := 0; i < 60 && inFlight(p); i++ {
			now = now.Add(2 * time.Minute)
			attempt(t, true)
			check(t)
		}
		if inFlight(p) {
			t.Fatalf("not settled: %s %+v", p.Status(), p.Operations())
		}
		a := p.Amounts()
		var held, taken, back int64
		for _, acc := range w.auths {
			taken, back = taken+acc.taken, back+acc.back
			held += acc.held - acc.taken
		}
		if taken != a.Captured || back != a.Refunded {
			t.Fatalf("the provider took %d and gave back %d, the payment says %d and %d", taken, back, a.Captured, a.Refunded)
		}
		if held > 0 && !refusedTooOften(p, payment.Void) && p.Status() != payment.StatusFailed && len(p.Operations()) > 0 {
			t.Fatalf("%d are still held for a cancelled order: %s", held, p.Status())
		}
		if a.Captured != a.Refunded && !refusedTooOften(p, payment.Refund) {
			t.Fatalf("captured %d, given back only %d", a.Captured, a.Refunded)
		}
	})
}

func inFlight(p *payment.Payment) bool {
	for _, o := range p.Operations() {
		if o.InFlight() {
			return true
		}
	}
	return false
}

// refusedTooOften reports whether the provider has refused a compensation, which then is a matter for staff.
func refusedTooOften(p *payment.Payment, kind payment.Kind) bool {
	for _, o := range p.Operations() {
		if o.Kind == kind && o.Progress == payment.Declined {
			return true
		}
	}
	return false
}
