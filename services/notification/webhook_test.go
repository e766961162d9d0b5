package notification_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	contract "emporium/contract/event"
	"emporium/kit/kittest"
	"emporium/services/notification"
)

// erp is a merchant's system that is told events.
type erp struct {
	*httptest.Server
	mu     sync.Mutex
	secret string
	answer func(eventType string) int
	got    []told
}

type told struct {
	id, typ, subject string
	body             []byte
}

func newERP(t *testing.T) *erp {
	t.Helper()
	e := &erp{answer: func(string) int { return http.StatusOK }}
	e.Server = httptest.NewServer(e)
	t.Cleanup(e.Close)
	return e
}

func (e *erp) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	e.mu.Lock()
	defer e.mu.Unlock()
	body, err := io.ReadAll(r.Body)
	hook, secretErr := standard.NewWebhook(e.secret)
	if err = errors.Join(err, secretErr); err == nil {
		err = hook.VerifyIgnoringTimestamp(body, r.Header) // the shop's clock is the test's
	}
	var in struct {
		Type string `json:"type"`
		Data struct {
			Order struct {
				ID string `json:"id"`
			} `json:"order"`
		} `json:"data"`
	}
	if err = errors.Join(err, json.Unmarshal(body, &in)); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	status := e.answer(in.Type)
	w.WriteHeader(status)
	if status != http.StatusOK {
		_, _ = w.Write(body) // some say what they could not read
	}
	if status == http.StatusOK {
		e.got = append(e.got, told{r.Header.Get("webhook-id"), in.Type, in.Data.Order.ID, body})
	}
}

func (e *erp) answers(fn func(eventType string) int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.answer = fn
}

func (e *erp) types(orderID string) string {
	e.mu.Lock()
	defer e.mu.Unlock()
	var out []string
	for _, m := range e.got {
		if m.subject == orderID || orderID == "" {
			out = append(out, m.typ)
		}
	}
	return strings.Join(out, " ")
}

type endpoint struct {
	ID, Secret, Status string
	DisabledReason     string `json:"disabled_reason"`
}

func withWebhooks(c *notification.Config) { c.Webhooks.Allow = []string{"127.0.0.0/8"} }

const hookScopes = "webhooks:read webhooks:write users:read products:read stock:read orders:read payments:read notifications:read"

func (w *world) hooks() string { return w.staff(strings.Fields(hookScopes)...) }

func (w *world) addEndpoint(e *erp, events ...string) endpoint {
	w.t.Helper()
	var out endpoint
	w.send(http.MethodPost, "/v1/admin/webhooks/endpoints", w.hooks(), map[string]any{"url": e.URL + "/hooks", "events": events}, http.StatusCreated, &out)
	e.mu.Lock()
	e.secret = out.Secret
	e.mu.Unlock()
	return out
}

type hook struct {
	ID, Status, Code string
	EventType        string `json:"event_type"`
	EventID          string `json:"event_id"`
	Attempts         int
	HTTPStatus       int `json:"http_status"`
	Log              []struct {
		Number     int
		HTTPStatus int `json:"http_status"`
	}
	Body struct{ Type string }
}

func (w *world) deliveries(query string) []hook {
	w.t.Helper()
	var page struct{ Items []hook }
	w.call(http.MethodGet, "/v1/admin/webhooks/deliveries?limit=100&"+query, w.hooks(), http.StatusOK, &page)
	return page.Items
}

// awaitHook waits until the one delivery of an event has a status.
func (w *world) awaitHook(query, eventType, status string, attempts int) hook {
	w.t.Helper()
	var out hook
	kittest.Eventually(w.t, 10*time.Second, func() error {
		got := w.deliveries(query + "&event_type=" + eventType)
		if len(got) != 1 || got[0].Status != status || got[0].Attempts != attempts {
			return fmt.Errorf("got %+v, want one that is %s after %d attempts", got, status, attempts)
		}
		out = got[0]
		return nil
	})
	return out
}

func TestWebhooksTellWhatHappens(t *testing.T) {
	t.Parallel()
	receiver := newERP(t)
	w := newWorld(t, withWebhooks)
	before := anOrder()
	w.publish(contract.OrderConfirmed{Order: before}) // nobody is told what was before
	w.awaitMail(before.Email, before.Number)
	e := w.addEndpoint(receiver, "order.*", "stock.low")

	o := anOrder()
	cause := w.publish(contract.OrderConfirmed{Order: o}, contract.ProductDeleted{ProductID: "prd_1"}, contract.StockLow{SKU: "MUG"})
	d := w.awaitHook("endpoint_id="+e.ID+"&subject="+o.ID, "order.confirmed", "delivered", 1)
	w.awaitHook("subject=MUG", "stock.low", "delivered", 1)
	if d.EventID != cause[0].ID || d.HTTPStatus != http.StatusOK {
		t.Errorf("got %+v", d)
	}
	receiver.mu.Lock()
	first := receiver.got[0]
	if first.typ != "order.confirmed" { // stock has an order of its own
		first = receiver.got[1]
	}
	if first.id != cause[0].ID || strings.Contains(string(first.body), o.Token) || !strings.Contains(string(first.body), o.Number) {
		t.Errorf("told %s: %s", first.id, first.body)
	}
	receiver.mu.Unlock()

	// The same event again, also after a restart, is told once.
	w.again(cause...)
	w.stop()
	w.start()
	w.again(cause...)
	w.publish(contract.OrderCancelled{Order: cancelled(o, "customer"), Reason: "customer"})
	w.awaitHook("subject="+o.ID, "order.cancelled", "delivered", 1)
	if got := receiver.types(""); got != "order.confirmed stock.low order.cancelled" && got != "stock.low order.confirmed order.cancelled" {
		t.Errorf("told %s", got)
	}
	if all := w.deliveries(""); len(all) != 3 {
		t.Errorf("%d deliveries, want 3", len(all))
	}

	var test hook
	w.send(http.MethodPost, "/v1/admin/webhooks/endpoints/"+e.ID+"/test", w.hooks(), nil, http.StatusAccepted, &test)
	w.awaitHook("endpoint_id="+e.ID, "webhook.test", "delivered", 1)
	w.call(http.MethodDelete, "/v1/admin/webhooks/endpoints/"+e.ID, w.hooks(), http.StatusNoContent, nil)
	if all := w.deliveries(""); len(all) != 0 {
		t.Errorf("%d deliveries of an endpoint that is gone", len(all))
	}
}

// TestWebhooksKeepTheOrder lets the first event of an order fail: what comes after it about the same order waits, other orders do not.
func TestWebhooksKeepTheOrder(t *testing.T) {
	t.Parallel()
	receiver := newERP(t)
	w := newWorld(t, withWebhooks)
	w.addEndpoint(receiver, "*")
	receiver.answers(func(typ string) int {
		if typ == "order.placed" {
			return http.StatusInternalServerError
		}
		return http.StatusOK
	})
	o, other := anOrder(), anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	w.awaitHook("subject="+o.ID, "order.placed", "pending", 1)
	w.publish(contract.OrderConfirmed{Order: o}, contract.OrderConfirmed{Order: other})
	w.awaitHook("subject="+other.ID, "order.confirmed", "delivered", 1)
	w.awaitHook("subject="+o.ID, "order.confirmed", "pending", 0)
	w.clock.Advance(8 * time.Second)
	w.awaitHook("subject="+o.ID, "order.placed", "pending", 2)
	receiver.answers(func(string) int { return http.StatusOK })
	w.clock.Advance(2 * time.Minute)
	d := w.awaitHook("subject="+o.ID, "order.placed", "delivered", 3)
	w.awaitHook("subject="+o.ID, "order.confirmed", "delivered", 1)
	if got := receiver.types(o.ID); got != "order.placed order.confirmed" {
		t.Errorf("told %s", got)
	}
	var full hook
	w.call(http.MethodGet, "/v1/admin/webhooks/deliveries/"+d.ID, w.hooks(), http.StatusOK, &full)
	if len(full.Log) != 3 || full.Log[0].HTTPStatus != 500 || full.Log[2].HTTPStatus != 200 || full.Body.Type != "order.placed" {
		t.Errorf("the log is %+v", full)
	}
	// A replay goes out under the same id.
	w.send(http.MethodPost, "/v1/admin/webhooks/deliveries/"+d.ID+"/replay", w.hooks(), nil, http.StatusAccepted, nil)
	w.awaitHook("subject="+o.ID, "order.placed", "delivered", 4)
	receiver.mu.Lock()
	defer receiver.mu.Unlock()
	// Beside it, it may be told of the letters about the orders.
	ofOrder := slices.DeleteFunc(slices.Clone(receiver.got), func(m told) bool { return m.subject != o.ID })
	if last := ofOrder[len(ofOrder)-1]; last.id != d.EventID || len(ofOrder) != 3 {
		t.Errorf("replayed as %s, want %s; told %d times", last.id, d.EventID, len(ofOrder))
	}
}

func TestEndpointThatIsGoneIsDisabled(t *testing.T) {
	t.Parallel()
	receiver := newERP(t)
	w := newWorld(t, withWebhooks)
	e := w.addEndpoint(receiver, "*")
	path := "/v1/admin/webhooks/endpoints/" + e.ID
	receiver.answers(func(string) int { return http.StatusGone })
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	d := w.awaitHook("subject="+o.ID, "order.placed", "failed", 1)
	w.call(http.MethodGet, path, w.hooks(), http.StatusOK, &e)
	if e.Status != "disabled" || e.DisabledReason != "gone" {
		t.Errorf("got %+v", e)
	}
	w.send(http.MethodPost, "/v1/admin/webhooks/deliveries/"+d.ID+"/replay", w.hooks(), nil, http.StatusConflict, nil)
	w.send(http.MethodPost, path+"/test", w.hooks(), nil, http.StatusConflict, nil)
	w.publish(contract.OrderConfirmed{Order: o})
	w.awaitMail(o.Email, o.Number)
	if got := w.deliveries("event_type=order.confirmed"); len(got) != 0 {
		t.Errorf("a disabled endpoint is told %+v", got)
	}

	receiver.answers(func(string) int { return http.StatusOK })
	w.send(http.MethodPost, path+"/enable", w.hooks(), nil, http.StatusOK, &e)
	var queued struct{ Queued int }
	w.send(http.MethodPost, path+"/replay", w.hooks(), map[string]any{}, http.StatusAccepted, &queued)
	if queued.Queued != 1 {
		t.Errorf("replays %d", queued.Queued)
	}
	w.awaitHook("subject="+o.ID, "order.placed", "delivered", 2)
	w.send(http.MethodPost, path+"/replay", w.hooks(), map[string]any{"all": true}, http.StatusAccepted, &queued)
	w.awaitHook("subject="+o.ID, "order.placed", "delivered", 3)

	// The old secret goes on signing for the overlap.
	old := receiver.secret
	w.send(http.MethodPost, path+"/rotate-secret", w.hooks(), map[string]any{"overlap": 3600}, http.StatusOK, &e)
	if e.Secret == "" || e.Secret == old {
		t.Errorf("the new secret is %q", e.Secret)
	}
	w.publish(contract.OrderCompleted{Order: o})
	w.awaitHook("subject="+o.ID, "order.completed", "delivered", 1)
	w.clock.Advance(2 * time.Hour)
	w.publish(contract.OrderCancelled{Order: cancelled(o, "customer")})
	w.awaitHook("subject="+o.ID, "order.cancelled", "pending", 1) // refused, by the signature
	receiver.mu.Lock()
	receiver.secret = e.Secret
	receiver.mu.Unlock()
	w.send(http.MethodPost, path+"/disable", w.hooks(), nil, http.StatusOK, nil)
	w.awaitHook("subject="+o.ID, "order.cancelled", "failed", 1)
	w.send(http.MethodPatch, path, w.hooks(), map[string]any{"events": []string{"payment.*"}, "description": "books"}, http.StatusOK, nil)
	w.send(http.MethodPost, path+"/enable", w.hooks(), nil, http.StatusOK, nil)
	w.send(http.MethodPost, path+"/replay", w.hooks(), map[string]any{}, http.StatusAccepted, &queued)
	w.awaitHook("subject="+o.ID, "order.cancelled", "delivered", 2)
}

func TestEndpointsThatAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, url := range []string{"http://127.0.0.1:3000/", "https://127.0.0.1/", "https://[::ffff:169.254.169.254]/", "https://2130706433/", "https://shop.example#x", "nonsense"} {
		w.send(http.MethodPost, "/v1/admin/webhooks/endpoints", w.hooks(), map[string]any{"url": url, "events": []string{"*"}}, http.StatusUnprocessableEntity, nil)
	}
	w.send(http.MethodPost, "/v1/admin/webhooks/endpoints", w.hooks(), map[string]any{"url": "https://shop.example", "events": []string{"user.password_reset_requested"}},
		http.StatusUnprocessableEntity, nil)
	w.send(http.MethodPost, "/v1/admin/webhooks/endpoints", w.staff("webhooks:read"), map[string]any{"url": "https://shop.example", "events": []string{"*"}}, http.StatusForbidden, nil)
	var types struct{ Items []string }
	w.call(http.MethodGet, "/v1/admin/webhooks/event-types", w.hooks(), http.StatusOK, &types)
	for _, typ := range types.Items {
		if strings.Contains(typ, "requested") && strings.HasPrefix(typ, "user.") {
			t.Errorf("%s may be told", typ)
		}
	}
}

// S2: webhooks are no way around the scopes that read what they tell.
func TestEndpointsAreToldWhatTheirMakerMayRead(t *testing.T) {
	t.Parallel()
	receiver := newERP(t)
	w := newWorld(t, withWebhooks)
	const endpoints = "/v1/admin/webhooks/endpoints"
	for scopes, events := range map[string]map[string]int{
		"webhooks:write":                        {"order.*": 403, "user.*": 403, "*": 403, "stock.low": 403, "dispute.opened": 403},
		"webhooks:write orders:read":            {"order.*": 201, "return.received": 201, "payment.captured": 403, "payment.*": 403, "*": 403, "user.updated": 403},
		"webhooks:write stock:* products:read":  {"stock.low": 201, "product.*": 201, "inventory.reserved": 201, "order.placed": 403},
		"webhooks:write payments:read":          {"refund.*": 201, "dispute.opened": 201, "order.confirmed": 403},
		"webhooks:write notifications:read":     {"notification.*": 201, "consent.changed": 201, "user.erased": 403},
		"webhooks:write users:read orders:read": {"user.updated": 201, "*": 403},
		"*":                                     {"*": 201},
	} {
		for e, want := range events {
			w.send(http.MethodPost, endpoints, w.staff(strings.Fields(scopes)...), map[string]any{"url": receiver.URL, "events": []string{e}}, want, nil)
		}
	}
	made := w.addEndpoint(receiver, "order.*")
	path := endpoints + "/" + made.ID
	weak, strong := w.staff("webhooks:*"), w.staff("webhooks:*", "orders:read")
	for name, body := range map[string]map[string]any{
		"where to": {"url": receiver.URL + "/elsewhere"}, "more": {"events": []string{"order.*", "user.*"}}, "other ones": {"events": []string{"payment.captured"}},
	} {
		w.send(http.MethodPatch, path, weak, body, http.StatusForbidden, nil)
		if name != "where to" {
			w.send(http.MethodPatch, path, strong, body, http.StatusForbidden, nil)
		}
	}
	w.send(http.MethodPatch, path, strong, map[string]any{"events": []string{"order.confirmed"}}, http.StatusOK, nil)
	o := anOrder()
	w.publish(contract.OrderConfirmed{Order: o})
	d := w.awaitHook("endpoint_id="+made.ID, "order.confirmed", "delivered", 1)
	for token, want := range map[string]string{weak: "", strong: "order.confirmed"} {
		var got hook
		w.call(http.MethodGet, "/v1/admin/webhooks/deliveries/"+d.ID, token, http.StatusOK, &got)
		if got.Body.Type != want || len(got.Log) != 1 {
			t.Errorf("the log tells %+v, want %q", got, want)
		}
	}
}

// TestTemporaryEndpoints end, and what was told to them with them.
func TestTemporaryEndpoints(t *testing.T) {
	t.Parallel()
	receiver := newERP(t)
	w := newWorld(t, withWebhooks)
	var e endpoint
	w.send(http.MethodPost, "/v1/admin/webhooks/endpoints", w.hooks(), map[string]any{"url": receiver.URL, "events": []string{"*"}, "expires_in": 60}, http.StatusCreated, &e)
	receiver.mu.Lock()
	receiver.secret = e.Secret
	receiver.mu.Unlock()
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	w.awaitHook("", "order.placed", "delivered", 1)
	w.clock.Advance(time.Minute)
	kittest.Eventually(t, 10*time.Second, func() error {
		r := httptest.NewRequestWithContext(context.WithoutCancel(t.Context()), http.MethodGet, "/v1/admin/webhooks/endpoints/"+e.ID, nil)
		r.Header.Set("Authorization", "Bearer "+w.hooks())
		rec := httptest.NewRecorder()
		w.svc.Handler().ServeHTTP(rec, r)
		if rec.Code != http.StatusNotFound {
			return fmt.Errorf("it is still there: %d", rec.Code)
		}
		return nil
	})
}

// A shop that gets a key encrypts what stands in clear, and its endpoints notice nothing of it.
func TestSecretsRestEncrypted(t *testing.T) {
	t.Parallel()
	receiver := newERP(t)
	w := newWorld(t, withWebhooks)
	w.addEndpoint(receiver, "*")
	stored := func() string {
		t.Helper()
		raw, err := sql.Open("sqlite", strings.TrimPrefix(w.cfg.Database, "sqlite:"))
		if err != nil {
			t.Fatal(err)
		}
		defer raw.Close()
		var text string
		if err := raw.QueryRowContext(t.Context(), `SELECT secrets FROM webhook_endpoint`).Scan(&text); err != nil {
			t.Fatal(err)
		}
		return text
	}
	if text := stored(); !strings.Contains(text, receiver.secret) {
		t.Fatalf("without a key it says %s", text)
	}
	w.stop()
	w.cfg.Webhooks.Keys = []string{"k1:" + base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{7}, 32))}
	w.start()
	if text := stored(); strings.Contains(text, receiver.secret) || !strings.HasPrefix(text, "{sealed:k1}") {
		t.Errorf("with a key it says %s", text)
	}
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)}) // the receiver verifies the signature
	w.awaitHook("subject="+o.ID, "order.placed", "delivered", 1)
}
