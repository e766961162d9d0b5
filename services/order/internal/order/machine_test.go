package order_test

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/services/order/internal/order"
)

// event is a fact that can be delivered again.
type event struct {
	name  string
	apply func(*order.Order) []order.Emission
}

// drawEvent draws a fact that others can have: inventory answers what it was asked for, and payment tells of what it was asked.
func drawEvent(t *rapid.T, o *order.Order, elapsed time.Duration) event {
	rounds, second := o.State().Progress.Round, o.State().Progress.Payment.ID == "pay_2"
	now := noon.Add(elapsed)
	for _, r := range o.State().Progress.Returns {
		if r.Status == order.ReturnReceived && rapid.Bool().Draw(t, "the money of a return") {
			f := order.ReturnRefund{ID: rapid.SampledFrom([]string{"ref_1", "ref_2", "ref_3"}).Draw(t, "refund"),
				Amount: rapid.Int64Range(1, r.Refund+1).Draw(t, "amount"), Failed: rapid.IntRange(0, 3).Draw(t, "reversed") == 0}
			return event{"refund of " + r.ID, func(o *order.Order) []order.Emission { return o.RefundReported(r.ID, f, now) }}
		}
	}
	switch kind := rapid.IntRange(0, 12).Draw(t, "event"); kind {
	case 0, 1:
		h := order.Hold{Round: rapid.Int64Range(0, rounds).Draw(t, "round")}
		return event{"reserved", func(o *order.Order) []order.Emission { return o.Reserved(wait, h, now) }}
	case 2:
		h := order.Hold{Round: rapid.Int64Range(0, rounds).Draw(t, "round")}
		return event{"rejected", func(o *order.Order) []order.Emission { return o.Rejected(h, now) }}
	case 3:
		h := order.Hold{Round: rapid.Int64Range(0, rounds).Draw(t, "round")}
		return event{"released", func(o *order.Order) []order.Emission { return o.Released(h, now) }}
	case 4:
		return event{"deadline", func(o *order.Order) []order.Emission { return o.Expire(wait, now) }}
	case 5:
		d := order.Dispute{ID: "dsp_1", Status: rapid.SampledFrom([]string{"warning", "needs_response", "won", "lost"}).Draw(t, "dispute"),
			Version: rapid.Int64Range(1, 5).Draw(t, "dispute version")}
		return event{"dispute " + d.Status, func(o *order.Order) []order.Emission {
			o.DisputeReported(d, "dispute.opened", now)
			return nil
		}}
	case 6:
		f := fact(order.OutcomeExpired, rapid.Int64Range(0, 6).Draw(t, "payment version"))
		f.Authorized, f.Anew = 300, &order.Anew{PaymentID: "pay_2", Until: now.Add(wait.Anew)}
		return event{"lapse", func(o *order.Order) []order.Emission { return o.PaymentReported(f, now) }}
	case 7:
		h := order.Hold{Round: rapid.Int64Range(0, rounds).Draw(t, "round"), Until: now.Add(time.Duration(rapid.IntRange(-1, 1).Draw(t, "held for")) * time.Hour)}
		return event{"overdue", func(o *order.Order) []order.Emission { return o.HoldOverdue(wait, h, now) }}
	default:
		outcome := rapid.SampledFrom([]order.Outcome{
			order.OutcomeRequiresAction, order.OutcomeAuthorized, order.OutcomeAuthorized, order.OutcomeCaptured, order.OutcomeCaptured,
			order.OutcomeFailed, order.OutcomeVoided, order.OutcomeRefunded, order.OutcomeRefundFailed,
		}).Draw(t, "outcome")
		f := fact(outcome, rapid.Int64Range(0, 6).Draw(t, "payment version"))
		if second && rapid.Bool().Draw(t, "of the second payment") {
			f.PaymentID = "pay_2"
		}
		return event{fmt.Sprint(outcome, " v", f.Version, f.PaymentID), func(o *order.Order) []order.Emission { return o.PaymentReported(f, now) }}
	}
}

// drawReturn does something about goods that come back, which mostly is refused.
func drawReturn(t *rapid.T, o *order.Order, now time.Time) []order.Emission {
	id := fmt.Sprintf("ret_%d", rapid.IntRange(1, 3).Draw(t, "return"))
	var emissions []order.Emission
	switch rapid.IntRange(0, 4).Draw(t, "about returns") {
	case 0:
		w := order.ReturnWish{ID: fmt.Sprintf("ret_%d", len(o.State().Progress.Returns)+1)}
		if rapid.Bool().Draw(t, "one piece") {
			w.Lines = []order.ReturnedLine{{LineID: "line_a", Quantity: 1}}
		}
		emissions, _ = o.RequestReturn(w, order.ActorShopper, now)
	case 1:
		emissions, _ = o.ApproveReturn(id, "usr_staff", now)
	case 2:
		emissions, _ = o.RejectReturn(id, "no", "usr_staff", now)
	default:
		emissions, _ = o.ReceiveReturn(id, order.Receipt{}, "usr_staff", now)
	}
	return emissions
}

// Whatever happens in whatever order and however often: the history is a path of the lifecycle with versions without
// gaps, nothing leaves a final status, a confirmed order has its stock and its money, and a full replay changes nothing.
func TestAnyOrderOfEvents(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		o := place(t, rapid.SampledFrom([]int64{100, 100, 100, 0}).Draw(t, "unit price"))
		total := o.State().Total
		emitted := map[order.EmissionKind]int{}
		var seen []event
		var elapsed time.Duration
		parcels := 0

		apply := func(name string, emissions []order.Emission, before order.State, entries int) {
			after := o.State()
			for _, e := range emissions {
				emitted[e.Kind]++
				switch e.Kind {
				case order.EmitConfirmed:
					p := after.Progress
					if p.Stock != order.StockReserved || max(p.Payment.Authorized, p.Payment.Captured) < total {
						t.Fatalf("%s confirmed an order without stock or money: %+v", name, p)
					}
				case order.EmitHoldDecided:
					if e.Keep != (after.Status != order.Placed) || after.Status == order.Cancelled {
						t.Fatalf("%s: keep %v of an order that is %s", name, e.Keep, after.Status)
					}
				case order.EmitCancelled:
					if after.Status != order.Cancelled || after.CancelReason == "" {
						t.Fatalf("%s told of a cancellation, the order is %s (%s)", name, after.Status, after.CancelReason)
					}
				case order.EmitPaymentRequested:
					if total == 0 || after.Status == order.Placed && after.Progress.Stock != order.StockReserved {
						t.Fatalf("%s asked for payment of %d with stock %s", name, total, after.Progress.Stock)
					}
				}
			}
			if before.Status != after.Status && !before.Status.CanBecome(after.Status) {
				t.Fatalf("%s led from %s to %s", name, before.Status, after.Status)
			}
			if before.Status.Final() && after.CancelReason != before.CancelReason {
				t.Fatalf("%s changed the reason of a final order", name)
			}
			if len(emissions) > 0 && len(o.Recorded()) == entries {
				t.Fatalf("%s emitted without a change", name)
			}
		}

		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			before, entries := o.State(), len(o.Recorded())
			switch rapid.IntRange(0, 10).Draw(t, "step") {
			case 0:
				emissions, _ := o.Cancel(order.ByMerchant, "usr_staff", noon.Add(elapsed))
				apply("cancel", emissions, before, entries)
			case 1:
				parcels++
				p := order.Parcel{ID: fmt.Sprintf("ful_%d", parcels)}
				if rapid.Bool().Draw(t, "part") {
					p.Lines = []order.ShippedLine{{LineID: "line_a", Quantity: 1}}
				}
				emissions, _ := o.Ship(p, "usr_staff", noon.Add(elapsed))
				apply("ship", emissions, before, entries)
			case 2:
				emissions, _ := o.Deliver(fmt.Sprintf("ful_%d", rapid.IntRange(1, max(1, parcels)).Draw(t, "parcel")), "usr_staff", noon.Add(elapsed))
				apply("deliver", emissions, before, entries)
			case 3:
				if len(seen) > 0 {
					again := rapid.SampledFrom(seen).Draw(t, "again")
					if emissions := again.apply(o); emissions != nil || len(o.Recorded()) != entries {
						t.Fatalf("%s again: emitted %v, history %+v", again.name, emissions, o.Recorded()[entries:])
					}
				}
			case 4:
				elapsed += time.Duration(rapid.IntRange(0, 20).Draw(t, "minutes")) * time.Minute
			case 5:
				apply("return", drawReturn(t, o, noon.Add(elapsed)), before, entries)
			default:
				e := drawEvent(t, o, elapsed)
				seen = append(seen, e)
				apply(e.name, e.apply(o), before, entries)
				// The order survives its store: what was loaded goes on like what was kept.
				if rapid.Bool().Draw(t, "twin") {
					twin := order.Load(o.State())
					if emissions := e.apply(twin); emissions != nil || len(twin.Recorded()) != 0 {
						t.Fatalf("%s again on a loaded order: emitted %v", e.name, emissions)
					}
				}
			}
		}

		status := order.Status("")
		for i, entry := range o.Recorded() {
			if entry.Version != int64(i+1) {
				t.Fatalf("entry %d has version %d", i, entry.Version)
			}
			if status != "" && status != entry.Status && !status.CanBecome(entry.Status) {
				t.Fatalf("history leads from %s to %s", status, entry.Status)
			}
			status = entry.Status
		}
		s := o.State()
		if s.Version != int64(len(o.Recorded())) || s.Status != status {
			t.Fatalf("version %d and status %s, history ends at %d and %s", s.Version, s.Status, len(o.Recorded()), status)
		}
		if emitted[order.EmitConfirmed] > 1 || emitted[order.EmitCompleted] > 1 || emitted[order.EmitPaymentRequested] > 2 || emitted[order.EmitStockWanted] != int(o.State().Progress.Round) {
			t.Fatalf("told too often: %v", emitted)
		}
		if (s.Status == order.Cancelled) != (emitted[order.EmitCancelled] > 0) {
			t.Fatalf("status %s, cancellation told %d times", s.Status, emitted[order.EmitCancelled])
		}
		waits := s.Status == order.Placed || s.Status == order.Confirmed && s.Total > 0 && (s.Progress.Payment == order.Payment{ID: "pay_2",
			Provider: "sandbox", Method: "succeeds", Requested: true, NextAction: s.Progress.Payment.NextAction, Version: s.Progress.Payment.Version})
		if waits != !s.DeadlineAt.IsZero() {
			t.Fatalf("status %s with deadline %v", s.Status, s.DeadlineAt)
		}
		entries := len(o.Recorded())
		for _, e := range seen {
			if emissions := e.apply(o); emissions != nil {
				t.Fatalf("the replay of %s emitted %v", e.name, emissions)
			}
		}
		if len(o.Recorded()) != entries {
			t.Fatalf("the replay changed the order: %+v", o.Recorded()[entries:])
		}
	})
}
