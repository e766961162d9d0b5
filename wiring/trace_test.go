package wiring

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/twmb/franz-go/pkg/kfake"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/telemetry"
)

// What a guest submits and nobody but the services may read.
const (
	guestEmail  = "guest.secret@example.org"
	guestName   = "Geraldine Secret"
	guestStreet = "77 Hidden Lane"
)

// purchaseSpans is one purchase as it shows in its trace: each span below the one that caused it. The remote topology has a
// call over the network in it.
var purchaseSpans = []string{
	"gateway: POST /v1/orders < ",
	"order: place-order < gateway: POST /v1/orders",
	"inventory: order.placed inventory < order: place-order",
	"notification: order.placed notification < order: place-order",
	"order: inventory.reserved order < inventory: order.placed inventory",
	"payment: payment.requested payment < order: inventory.reserved order",
	"payment: sandbox authorize < payment: payment.requested payment",
	"order: payment.authorized order < payment: sandbox authorize",
	"notification: payment.authorized notification < payment: sandbox authorize",
	"inventory: order.confirmed inventory < order: payment.authorized order",
	"payment: order.confirmed payment < order: payment.authorized order",
	"notification: order.confirmed notification < order: payment.authorized order",
	"payment: sandbox capture < payment: order.confirmed payment",
	"order: payment.captured order < payment: sandbox capture",
	"notification: payment.captured notification < payment: sandbox capture",
	"notification: send order_confirmation < notification: order.confirmed notification",
}

func TestOnePurchaseIsOneTrace(t *testing.T) {
	t.Parallel()
	spans := tracetest.NewInMemoryExporter()
	h := launch(t, nil, Options{LogTo: t.Output(), Version: "test", Telemetry: traced(t, spans)},
		"data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0")
	s := &shopper{t: t, client: h.Client(), base: "http://gateway"}
	s.stock(h, "TRACE-1")
	checkTrace(t, spans, s.buy("TRACE-1"), purchaseSpans)
}

func TestOnePurchaseIsOneTraceOverTheNetwork(t *testing.T) {
	t.Parallel()
	broker, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.DefaultNumPartitions(2))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	behind := slices.DeleteFunc(Names(), func(n string) bool { return n == "gateway" })
	set := []string{"bus.url=kafka://" + strings.Join(broker.ListenAddrs(), ","), "bus.partitions=2", "bus.replicas=1", "gateway.listen=127.0.0.1:0"}
	var services, listen []string
	for _, name := range behind {
		at := freeAddress(t)
		services, listen = append(services, name+"=http://"+at), append(listen, name+"="+at)
	}
	set = append(set, "discovery.services="+strings.Join(services, ","), "listen="+strings.Join(listen, ","))
	spans := tracetest.NewInMemoryExporter()
	back := launch(t, behind, Options{LogTo: t.Output(), Version: "test", Telemetry: traced(t, spans)}, append(set, "data_dir="+t.TempDir())...)
	front := launch(t, []string{"gateway"}, Options{LogTo: t.Output(), Version: "test", Telemetry: traced(t, spans)}, append(set, "data_dir="+t.TempDir())...)
	s := &shopper{t: t, client: front.Client(), base: "http://gateway"}
	s.stock(back, "TRACE-1")
	want := slices.Clone(purchaseSpans)
	want[1] = "order: place-order < gateway: POST order"
	want = append(want, "gateway: POST order < gateway: POST /v1/orders")
	checkTrace(t, spans, s.buy("TRACE-1"), want)
	kittest.Eventually(t, 30*time.Second, func() error {
		text, err := status(back, "management", "/metrics")
		if err != nil {
			return err
		}
		for _, line := range []string{`event_consumer_lag{group="order",service="order",topic="payment.events"} 0`, `event_rebalances_total{change="assigned",group="order",service="order"} `} {
			if !strings.Contains(text, line) {
				return fmt.Errorf("there is no line %s", line)
			}
		}
		return nil
	})
}

// traced records everything.
func traced(t *testing.T, to sdktrace.SpanExporter) *telemetry.Telemetry {
	t.Helper()
	// The exporter outlives the hosts, whose end would empty it.
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "emporium", Version: "test", SampleRatio: 1, Exporter: to})
	if err != nil {
		t.Fatal(err)
	}
	return tel
}

// launch starts services that end with the test.
func launch(t *testing.T, names []string, o Options, set ...string) *Host {
	t.Helper()
	h, err := Open(t.Context(), configured(t, append(set, "notification.inbox.listen=", "management.listen=127.0.0.1:0")...), names, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Stop(context.Background()); err != nil {
			t.Error(err)
		}
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return h
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// checkTrace waits until the trace of an order is complete, and holds it against what is wanted.
func checkTrace(t *testing.T, spans *tracetest.InMemoryExporter, orderID string, want []string) {
	t.Helper()
	want = slices.Sorted(slices.Values(want))
	var all tracetest.SpanStubs
	kittest.Eventually(t, 20*time.Second, func() error {
		all = spans.GetSpans()
		if diff := cmp.Diff(want, tree(all, traceOf(all, orderID))); diff != "" {
			return fmt.Errorf("spans (-want +got)\n%s", diff)
		}
		return nil
	})
	for _, s := range all {
		text, err := json.Marshal(struct{ Name, Status, Attributes, Events any }{s.Name, s.Status, s.Attributes, s.Events})
		if err != nil {
			t.Fatal(err)
		}
		for _, secret := range []string{guestEmail, guestName, guestStreet, "Bearer", "?"} {
			if strings.Contains(string(text), secret) {
				t.Errorf("a span tells %q: %s", secret, text)
			}
		}
	}
}

// traceOf finds the trace in which an order was placed.
func traceOf(spans tracetest.SpanStubs, orderID string) trace.TraceID {
	for _, s := range spans {
		if s.Name != "order.placed inventory" {
			continue
		}
		for _, a := range s.Attributes {
			if a.Key == "event.subject" && a.Value.AsString() == orderID {
				return s.SpanContext.TraceID()
			}
		}
	}
	return trace.TraceID{}
}

// tree lists the spans of a trace with their parents, without the question for an article of which the order service has not
// heard by an event yet.
func tree(spans tracetest.SpanStubs, id trace.TraceID) []string {
	names := map[trace.SpanID]string{}
	for _, s := range spans {
		if s.SpanContext.TraceID() == id {
			names[s.SpanContext.SpanID()] = serviceOf(s) + ": " + plainName(s)
		}
	}
	out := []string{}
	for _, s := range spans {
		if s.SpanContext.TraceID() == id && s.Name != "GET product" && s.Name != "get-variants" {
			out = append(out, serviceOf(s)+": "+plainName(s)+" < "+names[s.Parent.SpanID()])
		}
	}
	slices.Sort(out)
	return out
}

func serviceOf(s tracetest.SpanStub) string {
	v, _ := s.Resource.Set().Value("service.name")
	return v.AsString()
}

// plainName names a call over the network without the address.
func plainName(s tracetest.SpanStub) string {
	if rest, ok := strings.CutPrefix(s.Name, "POST 127.0.0.1:"); ok && rest != "" {
		return "POST order"
	}
	return s.Name
}

// shopper buys, and fills the shelves before.
type shopper struct {
	t      *testing.T
	client *http.Client
	base   string
}

func (s *shopper) do(method, path, token string, in, out any, headers ...string) error {
	body, err := json.Marshal(in)
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(s.t.Context(), method, s.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Idempotency-Key", id.New("key"))
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := s.client.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= http.StatusBadRequest {
		return &statusError{resp.StatusCode, method + " " + path + ": " + string(answer)}
	}
	if out == nil || len(answer) == 0 {
		return nil
	}
	return json.Unmarshal(answer, out)
}

func (s *shopper) must(method, path, token string, in, out any, headers ...string) {
	s.t.Helper()
	if err := s.do(method, path, token, in, out, headers...); err != nil {
		s.t.Fatal(err)
	}
}

// stock sells an article from h's services, and returns when it can be bought.
func (s *shopper) stock(h *Host, sku string) {
	s.t.Helper()
	token, err := h.Users().StaffToken(context.Background(), []string{"*"}, time.Hour)
	if err != nil {
		s.t.Fatal(err)
	}
	price := map[string]any{"amount": 1999, "currency": "EUR"}
	s.must(http.MethodPost, "/v1/admin/products/batch", token, map[string]any{"products": []any{map[string]any{
		"name": "Article", "status": "active", "variants": []any{map[string]any{"sku": sku, "prices": []any{price}}}}}}, nil)
	s.must(http.MethodPut, "/v1/admin/stock/batch", token, map[string]any{"lines": []any{map[string]any{"sku": sku, "on_hand": 100}}, "reason": "counted"}, nil)
	kittest.Eventually(s.t, 20*time.Second, func() error {
		return s.do(http.MethodPost, "/v1/carts", "", cartOf(sku), nil)
	})
}

func cartOf(sku string) map[string]any {
	return map[string]any{"currency": "EUR", "lines": []any{map[string]any{"sku": sku, "quantity": 1}}}
}

// buy is a guest's purchase, up to the mail that confirms it. It returns the order's id.
func (s *shopper) buy(sku string) string {
	s.t.Helper()
	var cart, order struct{ ID, Token, Status string }
	s.must(http.MethodPost, "/v1/carts", "", cartOf(sku), &cart)
	s.must(http.MethodPost, "/v1/orders", "", map[string]any{"cart_id": cart.ID, "email": guestEmail,
		"shipping_address": map[string]any{"name": guestName, "line1": guestStreet, "city": "London", "postal_code": "N1 9GU", "country": "GB"},
		"payment":          map[string]any{"provider": "sandbox", "method": "card"}}, &order, "Cart-Token", cart.Token, "Prefer", "wait=10")
	if order.Status != "confirmed" {
		s.t.Fatalf("the order is %s; want confirmed", order.Status)
	}
	kittest.Eventually(s.t, 20*time.Second, func() error {
		var box struct{ Items []struct{ ID string } }
		if err := s.do(http.MethodGet, "/inbox/messages?q="+guestEmail, "", nil, &box); err != nil || len(box.Items) > 0 {
			return err
		}
		return fmt.Errorf("no mail has come")
	})
	return order.ID
}
