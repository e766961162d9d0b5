package order_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
)

// sold is an order of 2 pieces of A and 1 of B for 1 each, with 4.90 for the transport, all of it sent, delivered at noon and taken.
func sold(t interface{ Fatal(...any) }, lines ...order.Line) *order.Order {
	if len(lines) == 0 {
		lines = []order.Line{{ID: "line_a", SKU: "A", Quantity: 2, UnitPrice: 100, Subtotal: 200}, {ID: "line_b", SKU: "B", Quantity: 1, UnitPrice: 100, Subtotal: 100}}
	}
	s := order.Snapshot{Lines: lines, Totals: pricing.Totals{Shipping: 490}}
	for _, l := range lines {
		s.Totals.Subtotal, s.Totals.Discount, s.Totals.Tax = s.Totals.Subtotal+l.Subtotal, s.Totals.Discount+l.Discount, s.Totals.Tax+l.Tax
	}
	s.Totals.Total = s.Totals.Subtotal - s.Totals.Discount + s.Totals.Tax + s.Totals.Shipping
	o, _, err := order.Place(order.Placement{ID: "ord_1", Number: "E-1", CartID: "cart_1", CustomerID: "usr_1", Currency: "EUR", PaymentID: "pay_1",
		Provider: "sandbox", Method: "succeeds", Email: "ann@example.org", Snapshot: s}, wait, noon)
	if err != nil {
		t.Fatal(err)
	}
	o.Reserved(wait, order.Hold{}, noon)
	f := fact(order.OutcomeCaptured, 3)
	f.Authorized, f.Captured = s.Totals.Total, s.Totals.Total
	o.PaymentReported(f, noon)
	if _, err := o.Ship(order.Parcel{ID: "ful_1"}, "usr_staff", noon); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Deliver("ful_1", "usr_staff", noon); err != nil {
		t.Fatal(err)
	}
	return o
}

func lines(all ...any) (out []order.ReturnedLine) {
	for i := 0; i < len(all); i += 2 {
		out = append(out, order.ReturnedLine{LineID: all[i].(string), Quantity: int64(all[i+1].(int))})
	}
	return out
}

func TestReturns(t *testing.T) {
	t.Parallel()
	const (
		asked, agreed, here, refused, paid = order.EmitReturnRequested, order.EmitReturnApproved, order.EmitReturnReceived, order.EmitReturnRejected, order.EmitReturnRefunded
	)
	ask := func(id string, what ...order.ReturnedLine) step {
		return step{"ask for " + id, func(o *order.Order) ([]order.Emission, error) {
			return o.RequestReturn(order.ReturnWish{ID: id, Lines: what, Reason: "damaged", Note: "cracked", Window: 24 * time.Hour}, order.ActorShopper, noon.Add(time.Hour))
		}, []order.EmissionKind{asked}}
	}
	approve := step{"approve", func(o *order.Order) ([]order.Emission, error) { return o.ApproveReturn("ret_1", "usr_staff", noon) }, []order.EmissionKind{agreed}}
	reject := step{"reject", func(o *order.Order) ([]order.Emission, error) {
		return o.RejectReturn("ret_1", "no", "usr_staff", noon)
	}, []order.EmissionKind{refused}}
	receive := func(id string, g order.Receipt) step {
		return step{"receive " + id, func(o *order.Order) ([]order.Emission, error) { return o.ReceiveReturn(id, g, "usr_staff", noon) }, []order.EmissionKind{here}}
	}
	refund := func(id, ret string, amount int64, kinds ...order.EmissionKind) step {
		return emits("refund "+id, func(o *order.Order) []order.Emission {
			return o.RefundReported(ret, order.ReturnRefund{ID: id, Amount: amount}, noon)
		}, kinds...)
	}
	reverse := func(id string, amount int64) step {
		return emits("reverse "+id, func(o *order.Order) []order.Emission {
			return o.RefundReported("ret_1", order.ReturnRefund{ID: id, Amount: amount, Failed: true}, noon)
		})
	}
	again := emits("send again", func(o *order.Order) []order.Emission {
		emissions, _ := o.RetryRefund("ret_1", false, "usr_staff", noon)
		return emissions
	}, order.EmitReturnRefundWanted)
	gives := func(amount int64) step { // a goodwill
		return emits("give back", func(o *order.Order) []order.Emission {
			f := fact(order.OutcomeRefunded, 4)
			f.Captured, f.Refunded = 790, amount
			return o.PaymentReported(f, noon)
		})
	}
	less := int64(50)
	for name, c := range map[string]struct {
		steps       []step
		status      order.ReturnStatus
		refund      int64
		restock     int64
		fulfillment order.FulfillmentStatus
	}{
		"asked for":                   {[]step{ask("ret_1")}, order.ReturnRequested, 300, 0, order.Delivered},
		"approved":                    {[]step{ask("ret_1"), approve}, order.ReturnApproved, 300, 0, order.Delivered},
		"rejected":                    {[]step{ask("ret_1"), approve, reject}, order.ReturnRejected, 300, 0, order.Delivered},
		"all of it":                   {[]step{ask("ret_1"), approve, receive("ret_1", order.Receipt{})}, order.ReturnReceived, 300, 3, order.Returned},
		"there before it is approved": {[]step{ask("ret_1"), receive("ret_1", order.Receipt{})}, order.ReturnReceived, 300, 3, order.Returned},
		"with the transport":          {[]step{ask("ret_1"), receive("ret_1", order.Receipt{Shipping: true})}, order.ReturnReceived, 790, 3, order.Returned},
		"one piece":                   {[]step{ask("ret_1", lines("line_a", 1)...), receive("ret_1", order.Receipt{})}, order.ReturnReceived, 100, 1, order.PartiallyReturned},
		"less than was announced":     {[]step{ask("ret_1"), receive("ret_1", order.Receipt{Lines: lines("line_a", 1)})}, order.ReturnReceived, 100, 0, order.PartiallyReturned},
		"worn":                        {[]step{ask("ret_1"), receive("ret_1", order.Receipt{Refund: &less})}, order.ReturnReceived, 50, 3, order.Returned},
		"refunded":                    {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), refund("ref_1", "ret_1", 300, paid), refund("ref_1", "ret_1", 300)}, order.ReturnRefunded, 300, 3, order.Returned},
		"refunded in two parts":       {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), refund("ref_1", "ret_1", 100), refund("ref_1", "ret_1", 100), refund("ref_2", "ret_1", 200, paid)}, order.ReturnRefunded, 300, 3, order.Returned},
		"its money comes back": {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), refund("ref_1", "ret_1", 300, paid), reverse("ref_1", 300), reverse("ref_1", 300), refund("ref_1", "ret_1", 300)},
			order.ReturnReceived, 300, 3, order.Returned},
		"half of its money comes back": {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), refund("ref_1", "ret_1", 200), reverse("ref_1", 200), refund("ref_2", "ret_1", 100), refund("ref_3", "ret_1", 200, paid)},
			order.ReturnRefunded, 300, 3, order.Returned},
		"some was given back before": {[]step{gives(700), ask("ret_1"), receive("ret_1", order.Receipt{Shipping: true})}, order.ReturnReceived, 90, 3, order.Returned},
		"some was given back, and another return is on its way": {[]step{gives(300), ask("ret_2", lines("line_a", 2)...), receive("ret_2", order.Receipt{Shipping: true}), ask("ret_1", lines("line_b", 1)...), receive("ret_1", order.Receipt{})},
			order.ReturnReceived, 0, 1, order.Returned},
		"after a refund that failed, and was paid in another way": {[]step{ask("ret_2", lines("line_a", 2)...), receive("ret_2", order.Receipt{}),
			emits("fail", func(o *order.Order) []order.Emission {
				return o.RefundReported("ret_2", order.ReturnRefund{ID: "ref_1", Amount: 200, Failed: true}, noon)
			}), gives(200), ask("ret_1", lines("line_b", 1)...), receive("ret_1", order.Receipt{Shipping: true})}, order.ReturnReceived, 590, 1, order.Returned},
		"its money is sent again": {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), refund("ref_1", "ret_1", 300, paid), reverse("ref_1", 300), again, refund("ref_1", "ret_1", 300), refund("ref_2", "ret_1", 300, paid)},
			order.ReturnRefunded, 300, 3, order.Returned},
		"its money is sent again, and then again": {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), reverse("ref_1", 300), again, reverse("ref_2", 300), again, refund("ref_3", "ret_1", 300, paid)},
			order.ReturnRefunded, 300, 3, order.Returned},
		"what is sent again is no goodwill's": {[]step{ask("ret_1", lines("line_a", 2)...), receive("ret_1", order.Receipt{}), reverse("ref_1", 200), again, gives(590),
			ask("ret_2", lines("line_b", 1)...), receive("ret_2", order.Receipt{})}, order.ReturnReceived, 200, 2, order.Returned},
		"another's refund":              {[]step{ask("ret_1"), receive("ret_1", order.Receipt{}), refund("ref_1", "ret_9", 300), refund("ref_2", "", 300)}, order.ReturnReceived, 300, 3, order.Returned},
		"a refund before it is there":   {[]step{ask("ret_1"), refund("ref_1", "ret_1", 300)}, order.ReturnRequested, 300, 0, order.Delivered},
		"again after it was rejected":   {[]step{ask("ret_1"), reject, ask("ret_2"), receive("ret_2", order.Receipt{})}, order.ReturnRejected, 300, 0, order.Returned},
		"the rest after what came less": {[]step{ask("ret_1"), receive("ret_1", order.Receipt{Lines: lines("line_b", 1)}), ask("ret_2", lines("line_a", 2)...)}, order.ReturnReceived, 100, 0, order.PartiallyReturned},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := sold(t)
			for _, s := range c.steps {
				changes := len(o.Recorded())
				emissions, err := s.do(o)
				if err != nil {
					t.Fatalf("%s: %v", s.name, err)
				}
				got := ""
				for _, e := range emissions {
					got += string(e.Kind)
				}
				want := ""
				for _, k := range s.kinds {
					want += string(k)
				}
				if got != want || len(emissions) > 0 && len(o.Recorded()) != changes+1 {
					t.Errorf("%s emits %q and records %d changes, want %q", s.name, got, len(o.Recorded())-changes, want)
				}
			}
			s := o.State()
			r, _ := s.Return("ret_1")
			restock := int64(0)
			for _, l := range r.Lines {
				restock += l.Restock
			}
			if r.Status != c.status || r.Refund != c.refund || restock != c.restock || s.FulfillmentStatus != c.fulfillment || s.Status != order.Completed {
				t.Errorf("got %+v of an order that is %s and %s, want %s, %d, %d to be sold again, %s", r, s.Status, s.FulfillmentStatus, c.status, c.refund, c.restock, c.fulfillment)
			}
		})
	}
}

func TestReturnsRefused(t *testing.T) {
	t.Parallel()
	ask := func(w order.ReturnWish) func(*order.Order) ([]order.Emission, error) {
		return func(o *order.Order) ([]order.Emission, error) {
			w.ID = "ret_1"
			return o.RequestReturn(w, order.ActorShopper, noon.Add(time.Hour))
		}
	}
	receive := func(g order.Receipt) func(*order.Order) ([]order.Emission, error) {
		return func(o *order.Order) ([]order.Emission, error) {
			if _, err := ask(order.ReturnWish{Lines: lines("line_a", 1)})(o); err != nil {
				return nil, err
			}
			return o.ReceiveReturn("ret_1", g, "usr_staff", noon)
		}
	}
	more, negative := int64(101), int64(-1)
	for name, c := range map[string]struct {
		do      func(*order.Order) ([]order.Emission, error)
		code    fault.Code
		pointer string
	}{
		"too late":                 {ask(order.ReturnWish{Window: time.Hour - 1}), problem.ReturnWindow, ""},
		"a line that is not there": {ask(order.ReturnWish{Lines: lines("line_x", 1)}), fault.Invalid, "/lines/0/line_id"},
		"no pieces":                {ask(order.ReturnWish{Lines: lines("line_a", 0)}), fault.Invalid, "/lines/0/quantity"},
		"more than was sent":       {ask(order.ReturnWish{Lines: lines("line_b", 1, "line_a", 3)}), fault.Conflict, "/lines/1/quantity"},
		"a line twice":             {ask(order.ReturnWish{Lines: lines("line_a", 1, "line_a", 1)}), fault.Invalid, "/lines/1/line_id"},
		"all of it twice": {func(o *order.Order) ([]order.Emission, error) {
			if _, err := ask(order.ReturnWish{})(o); err != nil {
				return nil, err
			}
			return o.RequestReturn(order.ReturnWish{ID: "ret_2"}, order.ActorShopper, noon)
		}, problem.IllegalTransition, ""},
		"receive what is not announced": {receive(order.Receipt{Lines: lines("line_b", 1)}), fault.Invalid, "/lines/0/line_id"},
		"receive more than announced":   {receive(order.Receipt{Lines: lines("line_a", 2)}), fault.Conflict, "/lines/0/quantity"},
		"sell more again than came":     {receive(order.Receipt{Lines: []order.ReturnedLine{{LineID: "line_a", Quantity: 1, Restock: 2}}}), fault.Invalid, "/lines/0/restock"},
		"give back more than was paid":  {receive(order.Receipt{Refund: &more}), fault.Invalid, "/refund/amount"},
		"before it is paid": {func(o *order.Order) ([]order.Emission, error) {
			s := o.State()
			s.Progress.Payment.Captured = 0
			return receive(order.Receipt{})(order.Load(s))
		}, problem.IllegalTransition, ""},
		"too many of them": {func(o *order.Order) ([]order.Emission, error) {
			s := o.State()
			for range 20 {
				s.Progress.Returns = append(s.Progress.Returns, order.Return{Status: order.ReturnApproved})
			}
			return ask(order.ReturnWish{})(order.Load(s))
		}, fault.Conflict, ""},
		"give back less than nothing": {receive(order.Receipt{Refund: &negative}), fault.Invalid, "/refund/amount"},
		"approve what there is not":   {func(o *order.Order) ([]order.Emission, error) { return o.ApproveReturn("ret_9", "usr_staff", noon) }, fault.NotFound, ""},
		"reject what is here": {func(o *order.Order) ([]order.Emission, error) {
			_, _ = receive(order.Receipt{})(o)
			return o.RejectReturn("ret_1", "", "usr_staff", noon)
		}, problem.IllegalTransition, ""},
		"receive twice": {func(o *order.Order) ([]order.Emission, error) {
			_, _ = receive(order.Receipt{})(o)
			return o.ReceiveReturn("ret_1", order.Receipt{}, "usr_staff", noon)
		}, problem.IllegalTransition, ""},
		"receive what is refunded": {func(o *order.Order) ([]order.Emission, error) {
			if _, err := receive(order.Receipt{})(o); err != nil {
				return nil, err
			}
			if emissions := o.RefundReported("ret_1", order.ReturnRefund{ID: "ref_1", Amount: 100}, noon); len(emissions) != 1 {
				return nil, errors.New("it is not refunded")
			}
			return o.ReceiveReturn("ret_1", order.Receipt{Shipping: true}, "usr_staff", noon)
		}, problem.IllegalTransition, ""},
		"send what is not owed": {func(o *order.Order) ([]order.Emission, error) {
			if _, err := receive(order.Receipt{})(o); err != nil {
				return nil, err
			}
			o.RefundReported("ret_1", order.ReturnRefund{ID: "ref_1", Amount: 100}, noon)
			return o.RetryRefund("ret_1", false, "usr_staff", noon)
		}, problem.IllegalTransition, ""},
		"send what is not here": {func(o *order.Order) ([]order.Emission, error) {
			if _, err := o.RequestReturn(order.ReturnWish{ID: "ret_1"}, order.ActorShopper, noon); err != nil {
				return nil, err
			}
			return o.RetryRefund("ret_1", false, "usr_staff", noon)
		}, problem.IllegalTransition, ""},
		"send for nothing": {func(o *order.Order) ([]order.Emission, error) {
			return o.RetryRefund("ret_9", false, "usr_staff", noon)
		}, fault.NotFound, ""},
		"give the transport back twice": {func(o *order.Order) ([]order.Emission, error) {
			if _, err := receive(order.Receipt{Shipping: true})(o); err != nil {
				return nil, err
			}
			if _, err := o.RequestReturn(order.ReturnWish{ID: "ret_2"}, order.ActorShopper, noon); err != nil {
				return nil, err
			}
			return o.ReceiveReturn("ret_2", order.Receipt{Shipping: true}, "usr_staff", noon)
		}, fault.Conflict, "/refund_shipping"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := sold(t)
			emissions, err := c.do(o)
			if fault.CodeOf(err) != c.code || emissions != nil {
				t.Errorf("got %v and %v, want %s", emissions, err, c.code)
			}
			if f, _ := errors.AsType[*fault.Error](err); c.pointer != "" && (f == nil || len(f.Details) != 1 || f.Details[0].Pointer != c.pointer) {
				t.Errorf("got %+v, want one detail at %s", f, c.pointer)
			}
		})
	}
	t.Run("nothing was sent", func(t *testing.T) {
		t.Parallel()
		o := place(t, 100)
		if _, err := o.RequestReturn(order.ReturnWish{ID: "ret_1"}, order.ActorShopper, noon); fault.CodeOf(err) != problem.IllegalTransition {
			t.Errorf("got %v", err)
		}
	})
}

// What is written after the person was forgotten is not kept: nobody would ask to forget it once more.
func TestReturnsOfAForgottenPerson(t *testing.T) {
	t.Parallel()
	o := sold(t)
	ask := func(id string) {
		if _, err := o.RequestReturn(order.ReturnWish{ID: id, Lines: lines("line_a", 1), Note: "my name is Ann"}, "usr_staff", noon); err != nil {
			t.Fatal(err)
		}
	}
	ask("ret_1")
	if _, err := o.RejectReturn("ret_1", "Dear Ann", "usr_staff", noon); err != nil {
		t.Fatal(err)
	}
	o.Erase(noon)
	ask("ret_2")
	if _, err := o.RejectReturn("ret_2", "Dear Ann", "usr_staff", noon); err != nil {
		t.Fatal(err)
	}
	for _, r := range o.State().Progress.Returns {
		if r.Note != "" || r.Message != "" {
			t.Errorf("%s keeps %q and %q", r.ID, r.Note, r.Message)
		}
	}
}

// However returns cut an order up, and whatever its lines cost: what is given back for each never is below zero, never more than was paid in
// all, and exactly that once everything is back; no more pieces come back than were sent, and old states stay as they were.
func TestAnyReturns(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var ls []order.Line
		for i := range rapid.IntRange(1, 4).Draw(t, "lines") {
			l := order.Line{ID: fmt.Sprintf("line_%d", i), Quantity: rapid.Int64Range(1, 999).Draw(t, "quantity"), UnitPrice: rapid.Int64Range(0, 1_000_000_000).Draw(t, "price")}
			l.Subtotal = l.UnitPrice * l.Quantity
			l.Discount = rapid.Int64Range(0, l.Subtotal).Draw(t, "discount")
			l.Tax = rapid.Int64Range(0, l.Subtotal-l.Discount).Draw(t, "tax")
			ls = append(ls, l)
		}
		o := sold(t, ls...)
		total, transport := o.State().Total, false
		var given int64
		for n := range rapid.IntRange(1, 15).Draw(t, "returns") {
			id := fmt.Sprintf("ret_%d", n)
			var want []order.ReturnedLine
			for _, l := range ls {
				if rapid.Bool().Draw(t, "some") {
					want = append(want, order.ReturnedLine{LineID: l.ID, Quantity: rapid.Int64Range(1, l.Quantity).Draw(t, "back")})
				}
			}
			if _, err := o.RequestReturn(order.ReturnWish{ID: id, Lines: want}, order.ActorShopper, noon); err != nil {
				continue
			}
			before := o.State()
			kept := fmt.Sprintf("%+v", before.Progress)
			if rapid.IntRange(0, 4).Draw(t, "rejected") == 0 {
				if _, err := o.RejectReturn(id, "", "usr_staff", noon); err != nil {
					t.Fatal(err)
				}
				continue
			}
			g := order.Receipt{Shipping: !transport && rapid.IntRange(0, 3).Draw(t, "transport") == 0}
			transport = transport || g.Shipping
			if _, err := o.ReceiveReturn(id, g, "usr_staff", noon); err != nil {
				t.Fatal(err)
			}
			s := o.State()
			r, _ := s.Return(id)
			if r.Refund < 0 {
				t.Fatalf("%s gives %d back", id, r.Refund)
			}
			given += r.Refund
			for part := int64(1); part <= 2; part++ {
				amount := r.Refund / 2
				if part == 2 {
					amount = r.Refund - amount
				}
				for range 2 {
					o.RefundReported(id, order.ReturnRefund{ID: fmt.Sprint(id, "_", part), Amount: amount}, noon)
				}
			}
			s = o.State()
			if r, _ = s.Return(id); r.Refund > 0 && (r.Status != order.ReturnRefunded || r.Refunded != r.Refund) {
				t.Fatalf("%+v is not refunded", r)
			}
			if now := fmt.Sprintf("%+v", before.Progress); now != kept {
				t.Fatalf("a state that was handed out has changed:\n%s\n%s", kept, now)
			}
		}
		back := map[string]int64{}
		for _, r := range o.State().Progress.Returns {
			if r.Status.Back() {
				for _, l := range r.Lines {
					back[l.LineID] += l.Quantity
				}
			}
		}
		all := true
		for _, l := range ls {
			if back[l.ID] > l.Quantity {
				t.Fatalf("%d of %d pieces of %s came back", back[l.ID], l.Quantity, l.ID)
			}
			all = all && back[l.ID] == l.Quantity
		}
		if given > total {
			t.Fatalf("%d of %d were given back", given, total)
		}
		if all {
			want := total
			if !transport {
				want -= 490
			}
			if given != want || o.State().FulfillmentStatus != order.Returned {
				t.Fatalf("all is back, the order is %s, and %d of %d were given back", o.State().FulfillmentStatus, given, want)
			}
		}
	})
}
