package order_test

import (
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/money"
)

// delivered buys two small mugs for 19.99 each and gets them.
func (w *world) delivered() orderBody {
	w.t.Helper()
	o := w.place()
	w.publish(reserved(o), contract.PaymentCaptured{Payment: paid(o, 1, 4488), Amount: o.Totals.Total})
	w.becomes(o, "confirmed  captured unfulfilled")
	sent := decode[orderBody](w.t, w.call("POST", "/v1/admin/orders/"+o.ID+"/fulfillments", `{}`, key(), w.staff()), 201)
	decode[orderBody](w.t, w.call("POST", "/v1/admin/orders/"+o.ID+"/fulfillments/"+sent.Fulfillments[0].ID+"/deliver", "", key(), w.staff()), 200)
	w.becomes(o, "completed  captured delivered")
	return o
}

func TestAReturn(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.delivered()
	token, line := "Order-Token: "+o.Token, o.Lines[0].ID
	k := key()
	one := `{"lines":[{"line_id":"` + line + `","quantity":1}],"reason":"damaged","note":"It has a crack."}`
	asked := decode[orderBody](t, w.call("POST", "/v1/orders/"+o.ID+"/returns", one, k, token), 201)
	again := decode[orderBody](t, w.call("POST", "/v1/orders/"+o.ID+"/returns", one, k, token), 201)
	if len(asked.Returns) != 1 || again.Returns[0].ID != asked.Returns[0].ID || asked.Returns[0].Status != "requested" || asked.Returns[0].Refund != money.New(1999, "EUR") {
		t.Fatalf("got %+v, and the second time %+v", asked.Returns, again.Returns)
	}
	ret := asked.Returns[0].ID
	path := "/v1/admin/orders/" + o.ID + "/returns/" + ret
	if got := decode[orderBody](t, w.call("POST", path+"/approve", "", key(), w.staff()), 200); got.Returns[0].Status != "approved" {
		t.Errorf("got %+v", got.Returns)
	}
	here := decode[orderBody](t, w.call("POST", path+"/receive", `{"lines":[{"line_id":"`+line+`","quantity":1,"restock":1}],"refund_shipping":true}`, key(), w.staff()), 200)
	if r := here.Returns[0]; r.Status != "received" || r.Refund != money.New(1999+490, "EUR") || r.Lines[0].Restock != 1 {
		t.Errorf("got %+v", r)
	}
	w.becomes(o, "completed  captured partially_returned")
	back := paid(o, 2, 4488)
	back.Refunded = money.New(2489, "EUR")
	w.publish(contract.RefundSucceeded{RefundID: "op_1", Payment: back, Amount: money.New(2489, "EUR"), Reason: "return " + ret, ReturnID: ret})
	now := w.becomes(o, "completed  partially_refunded partially_returned")
	if now.Returns[0].Status != "refunded" {
		t.Errorf("got %+v", now.Returns[0])
	}
	events := []string{"order.placed", "payment.requested", "order.confirmed", "fulfillment.shipped", "fulfillment.delivered", "order.completed",
		"return.requested", "return.approved", "return.received", "return.refunded"}
	w.expect(o, events...)
	told := last[contract.ReturnReceived](w, o)
	if told.PaymentID != o.Payment.ID || told.Return.ID != ret || told.Return.Refund != money.New(2489, "EUR") || len(told.Return.Lines) != 1 ||
		told.Return.Lines[0].SKU != "MUG-S" || told.Return.Lines[0].Restock != 1 || told.Return.Reason != "damaged" {
		t.Errorf("return.received says %+v", told)
	}

	// The money comes back, and is sent once more.
	back.Refunded, back.Version = money.New(0, "EUR"), 3
	w.publish(contract.RefundFailed{RefundID: "op_1", Payment: back, Amount: money.New(2489, "EUR"), Reason: "return " + ret, ReturnID: ret, Reversed: true})
	w.becomes(o, "completed  captured partially_returned")
	if got := strings.Join(w.flags(o), " "); got != "refund_failed" {
		t.Errorf("flags %q", got)
	}
	if got := decode[orderBody](t, w.call("POST", path+"/refund", "", key(), w.staff()), 200); got.Returns[0].Status != "received" {
		t.Errorf("got %+v", got.Returns)
	}
	events = append(events, "return.refund_wanted")
	w.expect(o, events...)
	if told := last[contract.ReturnRefundWanted](w, o); told.Attempt != 1 || told.PaymentID != o.Payment.ID || told.Return.ID != ret || told.Return.Refund != money.New(2489, "EUR") {
		t.Errorf("return.refund_wanted says %+v", told)
	}
	back.Refunded, back.Version = money.New(2489, "EUR"), 4
	w.publish(contract.RefundSucceeded{RefundID: "op_2", Payment: back, Amount: money.New(2489, "EUR"), Reason: "return " + ret + " #1", ReturnID: ret})
	if now = w.becomes(o, "completed  partially_refunded partially_returned"); now.Returns[0].Status != "refunded" {
		t.Errorf("got %+v", now.Returns[0])
	}
	if got := w.flags(o); got != nil {
		t.Errorf("flags %v after the money has arrived", got)
	}
	events = append(events, "return.refunded")

	rest := decode[orderBody](t, w.call("POST", "/v1/admin/orders/"+o.ID+"/returns", `{"reason":"other"}`, key(), w.staff()), 201)
	second := rest.Returns[1].ID
	path = "/v1/admin/orders/" + o.ID + "/returns/" + second
	no := decode[orderBody](t, w.call("POST", path+"/reject", `{"message":"It was used."}`, key(), w.staff()), 200)
	if r := no.Returns[1]; r.Status != "rejected" || r.Message != "It was used." {
		t.Errorf("got %+v", r)
	}
	w.expect(o, append(events, "return.requested", "return.rejected")...)
	if told := last[contract.ReturnRejected](w, o); told.Message != "It was used." || told.Return.ID != second {
		t.Errorf("return.rejected says %+v", told)
	}

	type page struct {
		Items      []returnBody `json:"items"`
		NextCursor string       `json:"next_cursor"`
	}
	first := decode[page](t, w.call("GET", "/v1/admin/returns?limit=1", "", w.staff()), 200)
	if len(first.Items) != 1 || first.Items[0].ID != second || first.Items[0].OrderID != o.ID || first.Items[0].Status != "rejected" {
		t.Fatalf("got %+v", first)
	}
	next := decode[page](t, w.call("GET", "/v1/admin/returns?limit=1&cursor="+first.NextCursor, "", w.staff()), 200)
	if len(next.Items) != 1 || next.Items[0].ID != ret || next.NextCursor != "" || next.Items[0].Refund.Amount != 2489 {
		t.Errorf("got %+v", next)
	}
	if some := decode[page](t, w.call("GET", "/v1/admin/returns?status=refunded", "", w.staff()), 200); len(some.Items) != 1 || some.Items[0].ID != ret {
		t.Errorf("got %+v", some)
	}
}

// Staff who send a return's money once more after another refund of the order are asked, and may mean it.
func TestAReturnsMoneyAfterAGoodwill(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.delivered()
	asked := decode[orderBody](t, w.call("POST", "/v1/orders/"+o.ID+"/returns", `{"reason":"damaged"}`, key(), "Order-Token: "+o.Token), 201)
	ret := asked.Returns[0].ID
	path := "/v1/admin/orders/" + o.ID + "/returns/" + ret
	decode[orderBody](t, w.call("POST", path+"/receive", `{}`, key(), w.staff()), 200)
	failed, given := paid(o, 2, 4488), paid(o, 3, 4488)
	w.publish(contract.RefundFailed{RefundID: "op_1", Payment: failed, Amount: money.New(3998, "EUR"), Reason: "return " + ret, ReturnID: ret})
	given.Refunded = money.New(4000, "EUR")
	w.publish(contract.RefundSucceeded{RefundID: "op_2", Payment: given, Amount: money.New(4000, "EUR"), Reason: "sorry"})
	w.becomes(o, "completed  partially_refunded returned")
	k := key()
	w.refuses(t, "without saying so", refusal{"POST", path + "/refund", "", []string{k, w.staff()}, 409, "refunded_meanwhile", "/despite_refunds"})
	if told := decode[struct{ Refunded int64 }](t, w.call("POST", path+"/refund", `{"despite_refunds":false}`, key(), w.staff()), 409); told.Refunded != 4000 {
		t.Errorf("told of %d", told.Refunded)
	}
	if got := decode[orderBody](t, w.call("POST", path+"/refund", `{"despite_refunds":true}`, key(), w.staff()), 200); got.Returns[0].Status != "received" {
		t.Errorf("got %+v", got.Returns)
	}
	w.expect(o, "order.placed", "payment.requested", "order.confirmed", "fulfillment.shipped", "fulfillment.delivered", "order.completed",
		"return.requested", "return.received", "return.refund_wanted")
}

func TestReturnsThatAreRefused(t *testing.T) {
	t.Parallel()
	w := stocked(t, func(w *world) { w.cfg.ReturnWindow = 30 * 24 * time.Hour })
	placed, o := w.place(), w.delivered()
	token, path := "Order-Token: "+o.Token, "/v1/orders/"+o.ID+"/returns"
	all := `{"reason":"unwanted"}`
	admin := "/v1/admin/orders/" + o.ID + "/returns"
	for name, r := range map[string]refusal{
		"nothing was sent":       {"POST", "/v1/orders/" + placed.ID + "/returns", all, []string{key(), "Order-Token: " + placed.Token}, 409, "illegal_transition", ""},
		"a stranger":             {"POST", path, all, []string{key()}, 404, "not_found", ""},
		"another customer":       {"POST", path, all, []string{key(), w.bearer(auth.Customer, "usr_eve")}, 404, "not_found", ""},
		"without a key":          {"POST", path, all, []string{token}, 400, "idempotency_key_missing", ""},
		"no reason":              {"POST", path, `{}`, []string{key(), token}, 422, "invalid_request", "/reason"},
		"an unknown reason":      {"POST", path, `{"reason":"canary"}`, []string{key(), token}, 422, "invalid_request", "/reason"},
		"a long note":            {"POST", path, `{"reason":"other","note":"` + strings.Repeat("x", 501) + `"}`, []string{key(), token}, 422, "invalid_request", "/note"},
		"no lines at all":        {"POST", path, `{"reason":"other","lines":[]}`, []string{key(), token}, 422, "invalid_request", "/lines"},
		"a card number":          {"POST", path, `{"reason":"other","note":"to 4242 4242 4242 4242 please"}`, []string{key(), token}, 422, "card_data_refused", "/note"},
		"a card in the answer":   {"POST", admin + "/ret_x/reject", `{"message":"4242 4242 4242 4242"}`, []string{key(), w.staff()}, 422, "card_data_refused", "/message"},
		"an unknown line":        {"POST", path, `{"reason":"other","lines":[{"line_id":"canary","quantity":1}]}`, []string{key(), token}, 422, "invalid_request", "/lines/0/line_id"},
		"more than was sent":     {"POST", path, `{"reason":"other","lines":[{"line_id":"` + o.Lines[0].ID + `","quantity":3}]}`, []string{key(), token}, 409, "conflict", "/lines/0/quantity"},
		"approve as a customer":  {"POST", admin + "/ret_x/approve", "", []string{key(), w.bearer(auth.Customer, "usr_eve")}, 403, "forbidden", ""},
		"approve by a reader":    {"POST", admin + "/ret_x/approve", "", []string{key(), w.bearer(auth.Staff, "usr_s", "orders:read")}, 403, "forbidden", ""},
		"approve nothing":        {"POST", admin + "/ret_x/approve", "", []string{key(), w.staff()}, 404, "not_found", ""},
		"send money for nothing": {"POST", admin + "/ret_x/refund", "", []string{key(), w.staff()}, 404, "not_found", ""},
		"receive nothing":        {"POST", admin + "/ret_x/receive", `{}`, []string{key(), w.staff()}, 404, "not_found", ""},
		"refund another money":   {"POST", admin + "/ret_x/receive", `{"refund":{"amount":1,"currency":"GBP"}}`, []string{key(), w.staff()}, 422, "currency_mismatch", "/refund/currency"},
		"list as a customer":     {"GET", "/v1/admin/returns", "", []string{w.bearer(auth.Customer, "usr_eve")}, 403, "forbidden", ""},
		"list by no such status": {"GET", "/v1/admin/returns?status=canary", "", []string{w.staff()}, 422, "invalid_request", "query.status"},
		"list with a bad cursor": {"GET", "/v1/admin/returns?cursor=canary", "", []string{w.staff()}, 422, "invalid_request", "query.cursor"},
	} {
		w.refuses(t, name, r)
	}
	w.clock.Advance(31 * 24 * time.Hour)
	w.refuses(t, "too late", refusal{"POST", path, all, []string{key(), token}, 409, "return_window", ""})
	late := decode[orderBody](t, w.call("POST", admin, all, key(), w.staff()), 201)
	if len(late.Returns) != 1 || late.Returns[0].Refund != money.New(3998, "EUR") {
		t.Errorf("staff gets %+v", late.Returns)
	}
}
