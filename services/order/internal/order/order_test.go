package order_test

import (
	"regexp"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
)

var (
	noon = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	wait = order.Deadlines{Reservation: 15 * time.Minute, Payment: 30 * time.Minute, Settling: time.Hour, Anew: 72 * time.Hour}
)

func snapshot(unit int64) order.Snapshot {
	return order.Snapshot{
		Lines: []order.Line{
			{ID: "line_a", SKU: "A", Quantity: 2, UnitPrice: unit, Subtotal: 2 * unit},
			{ID: "line_b", SKU: "B", Quantity: 1, UnitPrice: unit, Subtotal: unit},
		},
		Totals:          pricing.Totals{Subtotal: 3 * unit, Total: 3 * unit},
		ShippingAddress: &contact.Address{Name: "Ann Example", Line1: "1 High Street", City: "London", PostalCode: "N1", Country: "GB"},
	}
}

func place(t interface{ Fatal(...any) }, unit int64) *order.Order {
	o, emissions, err := order.Place(order.Placement{
		ID: "ord_1", Number: "E-1", Token: "secret", CartID: "cart_1", CustomerID: "usr_1", Currency: "EUR",
		PaymentID: "pay_1", Provider: "sandbox", Method: "succeeds", Email: "ann@example.org", Snapshot: snapshot(unit),
	}, wait, noon)
	if err != nil {
		t.Fatal(err)
	}
	if len(emissions) != 1 || emissions[0].Kind != order.EmitPlaced {
		t.Fatal("placement must emit order.placed, and nothing else")
	}
	return o
}

func fact(outcome order.Outcome, version int64) order.PaymentFact {
	f := order.PaymentFact{PaymentID: "pay_1", Version: version, Currency: "EUR", Outcome: outcome}
	switch outcome {
	case order.OutcomeAuthorized:
		f.Authorized = 300
	case order.OutcomeCaptured:
		f.Authorized, f.Captured = 300, 300
	case order.OutcomeRefunded:
		f.Authorized, f.Captured, f.Refunded = 300, 300, 300
	case order.OutcomeVoided:
		f.Authorized = 300
	case order.OutcomeRequiresAction:
		f.NextAction = &order.NextAction{Type: "redirect", URL: "https://pay.example/3ds"}
	case order.OutcomeFailed:
		f.FailureCode = "declined"
	case order.OutcomeRefundFailed:
		f.Authorized, f.Captured = 300, 300
	}
	return f
}

// step is something that happens to an order; kinds is what it must emit.
type step struct {
	name  string
	do    func(*order.Order) ([]order.Emission, error)
	kinds []order.EmissionKind
}

func emits(name string, do func(*order.Order) []order.Emission, kinds ...order.EmissionKind) step {
	return step{name, func(o *order.Order) ([]order.Emission, error) { return do(o), nil }, kinds}
}

func reserved(kinds ...order.EmissionKind) step { return holds(0, kinds...) }

// holds is inventory's answer of a round.
func holds(round int64, kinds ...order.EmissionKind) step {
	return emits("reserved", func(o *order.Order) []order.Emission { return o.Reserved(wait, order.Hold{Round: round}, noon) }, kinds...)
}

func rejected(kinds ...order.EmissionKind) step {
	return emits("rejected", func(o *order.Order) []order.Emission { return o.Rejected(order.Hold{}, noon) }, kinds...)
}

func rejects(round int64, kinds ...order.EmissionKind) step {
	return emits("rejected", func(o *order.Order) []order.Emission { return o.Rejected(order.Hold{Round: round}, noon) }, kinds...)
}

func released(kinds ...order.EmissionKind) step {
	return emits("released", func(o *order.Order) []order.Emission { return o.Released(order.Hold{}, noon) }, kinds...)
}

// overdue is inventory's question about a hold that was to end some time after the placement.
func overdue(round int64, after time.Duration, kinds ...order.EmissionKind) step {
	return emits("overdue", func(o *order.Order) []order.Emission {
		return o.HoldOverdue(wait, order.Hold{Round: round, Until: noon.Add(after)}, noon)
	}, kinds...)
}

func pays(outcome order.Outcome, version int64, kinds ...order.EmissionKind) step {
	return emits(string(outcome), func(o *order.Order) []order.Emission { return o.PaymentReported(fact(outcome, version), noon) }, kinds...)
}

func expires(after time.Duration, kinds ...order.EmissionKind) step {
	return emits("deadline", func(o *order.Order) []order.Emission { return o.Expire(wait, noon.Add(after)) }, kinds...)
}

// nobodyPaid is payment's word that an attempt was undone because its time is over.
func nobodyPaid(version int64, kinds ...order.EmissionKind) step {
	return emits("expired attempt", func(o *order.Order) []order.Emission {
		f := fact(order.OutcomeFailed, version)
		f.FailureCode = "expired"
		return o.PaymentReported(f, noon)
	}, kinds...)
}

// lapses is the end of a hold at the provider, with a second payment to follow.
func lapses(version int64, kinds ...order.EmissionKind) step {
	return emits("lapse", func(o *order.Order) []order.Emission {
		f := fact(order.OutcomeExpired, version)
		f.Authorized, f.Anew = 300, &order.Anew{PaymentID: "pay_2", Until: noon.Add(wait.Anew)}
		return o.PaymentReported(f, noon)
	}, kinds...)
}

// secondly is a fact about the second payment.
func secondly(outcome order.Outcome, version int64, kinds ...order.EmissionKind) step {
	return emits("second "+string(outcome), func(o *order.Order) []order.Emission {
		f := fact(outcome, version)
		f.PaymentID = "pay_2"
		return o.PaymentReported(f, noon)
	}, kinds...)
}

func cancels(kinds ...order.EmissionKind) step {
	return step{"cancel", func(o *order.Order) ([]order.Emission, error) {
		return o.Cancel(order.ByCustomer, order.ActorShopper, noon)
	}, kinds}
}

func ships(id string, lines []order.ShippedLine, kinds ...order.EmissionKind) step {
	return step{"ship " + id, func(o *order.Order) ([]order.Emission, error) {
		return o.Ship(order.Parcel{ID: id, Lines: lines}, "usr_staff", noon)
	}, kinds}
}

func delivers(id string, kinds ...order.EmissionKind) step {
	return step{"deliver " + id, func(o *order.Order) ([]order.Emission, error) { return o.Deliver(id, "usr_staff", noon) }, kinds}
}

func TestSaga(t *testing.T) {
	t.Parallel()
	const (
		ask, yes, no, done = order.EmitPaymentRequested, order.EmitConfirmed, order.EmitCancelled, order.EmitCompleted
		sent, arrived      = order.EmitShipped, order.EmitDelivered
		again, answer      = order.EmitStockWanted, order.EmitHoldDecided
	)
	for name, c := range map[string]struct {
		unit        int64
		steps       []step
		status      order.Status
		reason      order.Reason
		payment     order.PaymentStatus
		fulfillment order.FulfillmentStatus
	}{
		"a purchase": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), pays(order.OutcomeCaptured, 3)},
			order.Confirmed, "", order.PaymentCaptured, order.Unfulfilled},
		"captured at once": {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), pays(order.OutcomeAuthorized, 2)},
			order.Confirmed, "", order.PaymentCaptured, order.Unfulfilled},
		"each fact twice": {100, []step{reserved(ask), reserved(), pays(order.OutcomeAuthorized, 2, yes), pays(order.OutcomeAuthorized, 2), reserved(), pays(order.OutcomeCaptured, 3), pays(order.OutcomeCaptured, 3)},
			order.Confirmed, "", order.PaymentCaptured, order.Unfulfilled},
		"nothing to pay": {0, []step{reserved(yes)}, order.Confirmed, "", order.PaymentNotRequired, order.Unfulfilled},
		"out of stock":   {100, []step{rejected(no), rejected()}, order.Cancelled, order.OutOfStock, order.PaymentVoided, order.Unfulfilled},
		"declined":       {100, []step{reserved(ask), pays(order.OutcomeFailed, 2, no), released()}, order.Cancelled, order.PaymentFailed, order.PaymentHasFailed, order.Unfulfilled},
		"requires action": {100, []step{reserved(ask), pays(order.OutcomeRequiresAction, 2), pays(order.OutcomeRequiresAction, 2)},
			order.Placed, "", order.PaymentRequiresAction, order.Unfulfilled},
		"action was taken": {100, []step{reserved(ask), pays(order.OutcomeRequiresAction, 2), pays(order.OutcomeAuthorized, 3, yes), pays(order.OutcomeRequiresAction, 2)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"no stock in time": {100, []step{expires(wait.Reservation - 1), expires(wait.Reservation, no), expires(wait.Reservation)},
			order.Cancelled, order.Expired, order.PaymentVoided, order.Unfulfilled},
		"no payment in time": {100, []step{reserved(ask), expires(wait.Payment - 1), expires(wait.Payment), expires(wait.Payment), nobodyPaid(2, no), released()},
			order.Cancelled, order.Expired, order.PaymentHasFailed, order.Unfulfilled},
		"payment never says what became of it": {100, []step{reserved(ask), expires(wait.Payment), expires(wait.Payment + wait.Settling - 1), expires(wait.Payment+wait.Settling, no)},
			order.Cancelled, order.Expired, order.PaymentVoided, order.Unfulfilled},
		"payment settles late, and the stock is still there": {100, []step{reserved(ask), expires(wait.Payment), pays(order.OutcomeAuthorized, 2, yes)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"payment settles late, and the stock is held again": {100, []step{reserved(ask), expires(wait.Payment), released(), released(), pays(order.OutcomeAuthorized, 2, again), pays(order.OutcomeAuthorized, 2), reserved(), released(), holds(1, yes), holds(1), released()},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"payment settles late, and the stock is gone": {100, []step{reserved(ask), released(), pays(order.OutcomeCaptured, 2, again), rejected(), rejects(1, no), rejects(1), pays(order.OutcomeRefunded, 4)},
			order.Cancelled, order.OutOfStock, order.PaymentRefunded, order.Unfulfilled},
		"the second payment comes": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), lapses(3, ask), lapses(3), pays(order.OutcomeVoided, 3), secondly(order.OutcomeAuthorized, 1), expires(200 * time.Hour)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"the second payment is refused": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), lapses(3, ask), secondly(order.OutcomeFailed, 1, no)},
			order.Cancelled, order.PaymentFailed, order.PaymentHasFailed, order.Unfulfilled},
		"the second payment never comes": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), lapses(3, ask), secondly(order.OutcomeRequiresAction, 1), expires(wait.Anew), expires(wait.Anew + 1), expires(wait.Anew+wait.Settling, no)},
			order.Cancelled, order.PaymentFailed, order.PaymentVoided, order.Unfulfilled},
		"what has left is not paid for anew": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), ships("ful_1", nil, sent), lapses(3), pays(order.OutcomeVoided, 3)},
			order.Confirmed, "", order.PaymentVoided, order.Fulfilled},
		"a confirmed order does not expire": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), expires(24 * time.Hour)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"payment after expiry is given back": {100, []step{reserved(ask), expires(wait.Payment), expires(24*time.Hour, no), pays(order.OutcomeAuthorized, 2, no), pays(order.OutcomeAuthorized, 2), pays(order.OutcomeVoided, 3)},
			order.Cancelled, order.Expired, order.PaymentVoided, order.Unfulfilled},
		"capture after expiry is refunded": {100, []step{reserved(ask), expires(wait.Payment), expires(24*time.Hour, no), pays(order.OutcomeCaptured, 3, no), pays(order.OutcomeRefunded, 4)},
			order.Cancelled, order.Expired, order.PaymentRefunded, order.Unfulfilled},
		"a hold after the cancellation is released": {100, []step{cancels(no), reserved(no), reserved(), released()},
			order.Cancelled, order.ByCustomer, order.PaymentVoided, order.Unfulfilled},
		"the hold expires first": {100, []step{reserved(ask), released(), nobodyPaid(2, no)}, order.Cancelled, order.Expired, order.PaymentHasFailed, order.Unfulfilled},
		"the hold is lost after all": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), released(again), released(), rejected(), rejects(1, no)},
			order.Cancelled, order.OutOfStock, order.PaymentAuthorized, order.Unfulfilled},
		"what is paid is held anew": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), released(again), holds(1), holds(1), ships("ful_1", nil, sent)},
			order.Confirmed, "", order.PaymentAuthorized, order.Fulfilled},
		"the hold of what is paid stands": {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), overdue(0, 48*time.Hour, answer), overdue(0, 48*time.Hour), overdue(1, 49*time.Hour), overdue(0, 49*time.Hour, answer)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"the hold of what may be paid stands": {100, []step{reserved(ask), overdue(0, 48*time.Hour), overdue(0, 48*time.Hour), pays(order.OutcomeAuthorized, 2, yes), released(again)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"a short hold ends while payment is open": {100, []step{reserved(ask), overdue(0, 5*time.Minute, answer), overdue(0, 5*time.Minute), released(), pays(order.OutcomeAuthorized, 2, again), holds(1, yes)},
			order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"the hold of what was called off ends": {100, []step{reserved(ask), cancels(no), overdue(0, 48*time.Hour, no), overdue(0, 48*time.Hour), released(), overdue(0, 47*time.Hour)},
			order.Cancelled, order.ByCustomer, order.PaymentVoided, order.Unfulfilled},
		"the authorisation lapses":        {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), pays(order.OutcomeVoided, 3, no)}, order.Cancelled, order.PaymentFailed, order.PaymentVoided, order.Unfulfilled},
		"an old no does not undo a yes":   {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 4, yes), pays(order.OutcomeFailed, 2)}, order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"payment is ahead of stock":       {100, []step{pays(order.OutcomeAuthorized, 2), reserved(yes)}, order.Confirmed, "", order.PaymentAuthorized, order.Unfulfilled},
		"cancelled by the customer":       {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), cancels(no), pays(order.OutcomeRefunded, 4)}, order.Cancelled, order.ByCustomer, order.PaymentRefunded, order.Unfulfilled},
		"shipped, delivered and paid":     {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), ships("ful_1", nil, sent), delivers("ful_1", arrived, done), delivers("ful_1")}, order.Completed, "", order.PaymentCaptured, order.Delivered},
		"paid last":                       {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), ships("ful_1", nil, sent), delivers("ful_1", arrived), pays(order.OutcomeCaptured, 3, done)}, order.Completed, "", order.PaymentCaptured, order.Delivered},
		"two parcels":                     {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), ships("ful_1", []order.ShippedLine{{LineID: "line_a", Quantity: 1}}, sent), delivers("ful_1", arrived), ships("ful_2", nil, sent), delivers("ful_2", arrived, done)}, order.Completed, "", order.PaymentCaptured, order.Delivered},
		"half is shipped":                 {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), ships("ful_1", []order.ShippedLine{{LineID: "line_a", Quantity: 2}}, sent)}, order.Confirmed, "", order.PaymentCaptured, order.PartiallyFulfilled},
		"goods that left are not undone":  {100, []step{reserved(ask), pays(order.OutcomeAuthorized, 2, yes), ships("ful_1", nil, sent), released(), rejected(), pays(order.OutcomeVoided, 3)}, order.Confirmed, "", order.PaymentVoided, order.Fulfilled},
		"refunded after completion":       {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), ships("ful_1", nil, sent), delivers("ful_1", arrived, done), pays(order.OutcomeRefunded, 4)}, order.Completed, "", order.PaymentRefunded, order.Delivered},
		"a refund that fails is recorded": {100, []step{reserved(ask), pays(order.OutcomeCaptured, 3, yes), pays(order.OutcomeRefundFailed, 4), pays(order.OutcomeRefundFailed, 4)}, order.Confirmed, "", order.PaymentCaptured, order.Unfulfilled},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := place(t, c.unit)
			for _, s := range c.steps {
				before, version := len(o.Recorded()), o.State().Version
				emissions, err := s.do(o)
				if err != nil {
					t.Fatalf("%s: %v", s.name, err)
				}
				var kinds []order.EmissionKind
				for _, e := range emissions {
					kinds = append(kinds, e.Kind)
				}
				if diff := cmp.Diff(s.kinds, kinds); diff != "" {
					t.Errorf("%s emits (-want +got):\n%s", s.name, diff)
				}
				if added := int64(len(o.Recorded()) - before); added != o.State().Version-version || added > 1 || len(kinds) > 0 && added == 0 {
					t.Errorf("%s recorded %d changes for %d versions and %d emissions", s.name, added, o.State().Version-version, len(kinds))
				}
			}
			s := o.State()
			got := []string{string(s.Status), string(s.CancelReason), string(s.PaymentStatus), string(s.FulfillmentStatus)}
			if diff := cmp.Diff([]string{string(c.status), string(c.reason), string(c.payment), string(c.fulfillment)}, got); diff != "" {
				t.Errorf("statuses (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPaymentMustComeBeforeTheHoldEnds(t *testing.T) {
	t.Parallel()
	for until, want := range map[time.Time]time.Time{
		{}:                         noon.Add(wait.Payment),
		noon.Add(24 * time.Hour):   noon.Add(wait.Payment),
		noon.Add(10 * time.Minute): noon.Add(10*time.Minute - 75*time.Second),
		noon.Add(20 * time.Minute): noon.Add(18 * time.Minute),
	} {
		o := place(t, 100)
		o.Reserved(wait, order.Hold{Until: until}, noon)
		if got := o.State().DeadlineAt; !got.Equal(want) {
			t.Errorf("held until %v: the deadline is %v, want %v", until, got, want)
		}
	}
}

func TestDisputesAndRefundsThatFailAreFlagged(t *testing.T) {
	t.Parallel()
	o := place(t, 100)
	for _, s := range []step{reserved(), pays(order.OutcomeCaptured, 3), pays(order.OutcomeRefunded, 4)} {
		if _, err := s.do(o); err != nil {
			t.Fatal(err)
		}
	}
	returned := fact(order.OutcomeRefundFailed, 5)
	returned.Reversed = true
	for _, c := range []struct {
		name   string
		do     func()
		status order.PaymentStatus
		flags  []order.Flag
	}{
		{"refunded", func() {}, order.PaymentRefunded, nil},
		{"the refund comes back", func() { o.PaymentReported(returned, noon) }, order.PaymentCaptured, []order.Flag{order.FlagRefundFailed}},
		{"a question", func() {
			o.DisputeReported(order.Dispute{ID: "dsp_1", Status: "warning", Version: 1}, "dispute.opened", noon)
		},
			order.PaymentCaptured, []order.Flag{order.FlagRefundFailed}},
		{"a case", func() {
			o.DisputeReported(order.Dispute{ID: "dsp_1", Status: "needs_response", Version: 2}, "dispute.opened", noon)
		},
			order.PaymentDisputed, []order.Flag{order.FlagRefundFailed, order.FlagDisputed}},
		{"lost", func() {
			o.DisputeReported(order.Dispute{ID: "dsp_1", Status: "lost", Version: 4}, "dispute.closed", noon)
		},
			order.PaymentCaptured, []order.Flag{order.FlagRefundFailed, order.FlagChargeback}},
		{"old news", func() {
			o.DisputeReported(order.Dispute{ID: "dsp_1", Status: "under_review", Version: 3}, "dispute.opened", noon)
		},
			order.PaymentCaptured, []order.Flag{order.FlagRefundFailed, order.FlagChargeback}},
		{"another is won", func() {
			o.DisputeReported(order.Dispute{ID: "dsp_2", Status: "won", Version: 1}, "dispute.closed", noon)
		},
			order.PaymentCaptured, []order.Flag{order.FlagRefundFailed, order.FlagChargeback}},
	} {
		c.do()
		entries := len(o.Recorded())
		c.do()
		s := o.State()
		if diff := cmp.Diff(c.flags, s.Flags()); diff != "" || s.PaymentStatus != c.status || s.Status != order.Confirmed {
			t.Errorf("%s: payment %s, order %s, flags (-want +got):\n%s", c.name, s.PaymentStatus, s.Status, diff)
		}
		if len(o.Recorded()) != entries {
			t.Errorf("%s again recorded something", c.name)
		}
	}
}

func TestForeignPaymentsAreIgnored(t *testing.T) {
	t.Parallel()
	o := place(t, 100)
	o.Reserved(wait, order.Hold{}, noon)
	for name, change := range map[string]func(*order.PaymentFact){
		"another payment":  func(f *order.PaymentFact) { f.PaymentID = "pay_2" },
		"another currency": func(f *order.PaymentFact) { f.Currency = "JPY" },
		"too little":       func(f *order.PaymentFact) { f.Authorized = 299 },
	} {
		f := fact(order.OutcomeAuthorized, 1)
		change(&f)
		if emissions := o.PaymentReported(f, noon); emissions != nil || o.Status() != order.Placed {
			t.Errorf("%s: emitted %v, status %s", name, emissions, o.Status())
		}
	}
}

func TestCommandsAreRefused(t *testing.T) {
	t.Parallel()
	confirmed := []step{reserved(), pays(order.OutcomeCaptured, 3)}
	for name, c := range map[string]struct {
		before []step
		do     step
		want   fault.Code
	}{
		"ship before confirmation":      {nil, ships("ful_1", nil), problem.IllegalTransition},
		"ship what has to be paid anew": {[]step{reserved(), pays(order.OutcomeAuthorized, 2), lapses(3)}, ships("ful_1", nil), problem.IllegalTransition},
		"ship what is held no more":     {append(confirmed, released()), ships("ful_1", nil), problem.IllegalTransition},
		"ship a cancelled order":        {[]step{cancels()}, ships("ful_1", nil), problem.IllegalTransition},
		"ship everything twice":         {append(confirmed, ships("ful_1", nil)), ships("ful_2", nil), problem.IllegalTransition},
		"ship a foreign line":           {confirmed, ships("ful_1", []order.ShippedLine{{LineID: "line_x", Quantity: 1}}), fault.Invalid},
		"ship nothing":                  {confirmed, ships("ful_1", []order.ShippedLine{{LineID: "line_a", Quantity: 0}}), fault.Invalid},
		"ship too much":                 {confirmed, ships("ful_1", []order.ShippedLine{{LineID: "line_a", Quantity: 3}}), fault.Conflict},
		"ship too much in halves":       {confirmed, ships("ful_1", []order.ShippedLine{{LineID: "line_b", Quantity: 1}, {LineID: "line_b", Quantity: 1}}), fault.Conflict},
		"deliver what is not sent":      {confirmed, delivers("ful_1"), fault.NotFound},
		"cancel twice":                  {[]step{cancels()}, cancels(), problem.IllegalTransition},
		"cancel after shipping":         {append(confirmed, ships("ful_1", nil)), cancels(), problem.IllegalTransition},
		"cancel when completed":         {append(confirmed, ships("ful_1", nil), delivers("ful_1")), cancels(), problem.IllegalTransition},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := place(t, 100)
			for _, s := range c.before {
				if _, err := s.do(o); err != nil {
					t.Fatalf("%s: %v", s.name, err)
				}
			}
			before := o.State()
			_, err := c.do.do(o)
			if got := fault.CodeOf(err); got != c.want {
				t.Errorf("code = %q, want %q", got, c.want)
			}
			if diff := cmp.Diff(before, o.State()); diff != "" {
				t.Errorf("the refusal changed the order:\n%s", diff)
			}
		})
	}
}

func TestPlacementRefusesTotalsThatDoNotAddUp(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*order.Snapshot){
		"no lines":      func(s *order.Snapshot) { s.Lines = nil },
		"line":          func(s *order.Snapshot) { s.Lines[0].Subtotal++ },
		"subtotal":      func(s *order.Snapshot) { s.Totals.Subtotal++ },
		"total":         func(s *order.Snapshot) { s.Totals.Total-- },
		"discount":      func(s *order.Snapshot) { s.Totals.Discount, s.Totals.Total = 1, s.Totals.Total-1 },
		"zero quantity": func(s *order.Snapshot) { s.Lines[0].Quantity, s.Lines[0].Subtotal = 0, 0 },
	} {
		s := snapshot(100)
		change(&s)
		if _, _, err := order.Place(order.Placement{ID: "ord_1", Currency: "EUR", Snapshot: s}, wait, noon); err == nil {
			t.Errorf("%s: placement took totals that do not add up", name)
		}
	}
}

func TestOwnership(t *testing.T) {
	t.Parallel()
	customers := place(t, 100)
	guests := order.Load(order.State{ID: "ord_2", Token: "other"})
	for _, c := range []struct {
		order           *order.Order
		customer, token string
		want            bool
	}{
		{customers, "usr_1", "", true},
		{customers, "", "secret", true},
		{customers, "usr_2", "", false},
		{customers, "", "other", false},
		{customers, "", "", false},
		{guests, "", "other", true},
		{guests, "", "", false},
		{guests, "usr_1", "", false},
	} {
		if got := c.order.OwnedBy(c.customer, c.token); got != c.want {
			t.Errorf("%s.OwnedBy(%q, %q) = %v, want %v", c.order.ID(), c.customer, c.token, got, c.want)
		}
	}
}

func TestEraseForgetsThePerson(t *testing.T) {
	t.Parallel()
	o := place(t, 100)
	o.Erase(noon)
	o.Erase(noon)
	s := o.State()
	want := contact.Address{Name: "erased", Country: "GB"}
	if s.Email != order.ErasedEmail || *s.Snapshot.ShippingAddress != want {
		t.Errorf("left %q and %+v", s.Email, *s.Snapshot.ShippingAddress)
	}
	if len(o.Recorded()) != 2 {
		t.Errorf("recorded %d changes, want the placement and one erasure", len(o.Recorded()))
	}
}

func TestNumbers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		random [order.NumberBytes]byte
		want   string
	}{
		{[5]byte{}, "E-0000-0000"},
		{[5]byte{255, 255, 255, 255, 255}, "E-ZZZZ-ZZZZ"},
		{[5]byte{0x08, 0x86, 0x42, 0x98, 0xe8}, "E-1234-5678"},
	} {
		if got := order.NewNumber(c.random); got != c.want {
			t.Errorf("NewNumber(%x) = %s, want %s", c.random, got, c.want)
		}
	}
	if got := order.NewNumber([5]byte{1, 2, 3, 4, 5}); !regexp.MustCompile(`^E-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$`).MatchString(got) {
		t.Errorf("NewNumber gives %s", got)
	}
}

// While the shopper is asked again, the order says why her last attempt failed; once one went well, nothing is said of it.
func TestWhySheIsAskedAgain(t *testing.T) {
	t.Parallel()
	o := place(t, 100)
	o.Reserved(wait, order.Hold{}, noon)
	code := func() string { return o.State().Progress.Payment.FailureCode }
	asked := fact(order.OutcomeRequiresAction, 3)
	asked.FailureCode = "insufficient_funds"
	o.PaymentReported(asked, noon)
	older := fact(order.OutcomeRequiresAction, 2)
	o.PaymentReported(older, noon)
	if got := code(); got != "insufficient_funds" {
		t.Errorf("it says %q", got)
	}
	o.PaymentReported(fact(order.OutcomeAuthorized, 4), noon)
	o.PaymentReported(asked, noon)
	if got := code(); got != "" {
		t.Errorf("it is paid, and says %q", got)
	}
}
