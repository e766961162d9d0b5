package wiring

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	kitevent "emporium/kit/event"
	"emporium/kit/kittest"
)

// record is a log that can be read.
type record struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.buf.Write(p)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.buf.String()
}

const (
	canaryPassword = "canary-password-one"
	canaryNew      = "canary-password-two"
	canaryWrong    = "canary-password-wrong"
	canaryCard     = "4929123412341234"
	canaryToken    = "canary.forged.token"
)

// tellers are the events that may hold a token, because the letter that they lead to is how it reaches its owner.
var tellers = map[string]bool{"user.verification_requested": true, "user.password_reset_requested": true}

// Secrets that are sent to the shop, or come from it, show in no log, at any level, in no trace, and in no event but those that
// carry a token to its owner.
func TestSecretsStaySecret(t *testing.T) {
	t.Parallel()
	spans, log := tracetest.NewInMemoryExporter(), &record{}
	h := launch(t, nil, Options{LogTo: log, Version: "test", Telemetry: traced(t, spans)},
		"data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0", "log.level=debug", "log.format=json")
	s := &shopper{t: t, client: h.Client(), base: "http://gateway"}
	s.stock(h, "CANARY-1")
	secrets := map[string]string{"the password": canaryPassword, "the new password": canaryNew, "the wrong password": canaryWrong,
		"the card": canaryCard, "the forged token": canaryToken}

	var signedIn struct {
		Access  string `json:"access_token"`
		Refresh string `json:"refresh_token"`
	}
	s.must(http.MethodPost, "/v1/auth/register", "", map[string]any{"email": "canary@example.org", "password": canaryPassword, "name": "Ann"}, &signedIn)
	secrets["the access token"], secrets["the refresh token"] = signedIn.Access, signedIn.Refresh
	address := map[string]any{"name": "Ann", "line1": "1 High Street", "city": "London", "postal_code": "N1 9GU", "country": "GB"}
	pay := map[string]any{"provider": "sandbox", "method": "card"}
	var cart, order struct{ ID, Token string }
	s.must(http.MethodPost, "/v1/carts", "", cartOf("CANARY-1"), &cart)
	secrets["the cart's token"] = cart.Token

	// What is wrong is refused, and told to nobody but the caller.
	for _, c := range []struct {
		method, path, token string
		in                  any
		headers             []string
	}{
		{"POST", "/v1/auth/login", "", map[string]any{"email": "canary@example.org", "password": canaryWrong}, nil},
		{"POST", "/v1/auth/login", "", map[string]any{"email": "canary@example.org", "password": canaryPassword, "card": canaryCard}, nil},
		{"POST", "/v1/auth/login", "", []string{canaryPassword}, nil},
		{"POST", "/v1/auth/register", "", map[string]any{"email": canaryCard, "password": canaryWrong, "name": canaryCard + "\x00"}, nil},
		{"POST", "/v1/auth/refresh", "", map[string]any{"refresh_token": canaryToken}, nil},
		{"POST", "/v1/auth/password/reset", "", map[string]any{"token": canaryToken, "new_password": canaryWrong}, nil},
		{"GET", "/v1/me", canaryToken, nil, nil},
		{"GET", "/v1/me?access_token=" + canaryToken, "", nil, nil},
		{"GET", "/v1/orders/ord_x?token=" + canaryToken, "", nil, []string{"Order-Token", canaryToken}},
		{"GET", "/v1/carts/" + cart.ID + "?token=" + canaryToken, "", nil, []string{"Cart-Token", canaryToken}},
		{"GET", "/v1/carts/" + canaryCard, "", nil, []string{"Cart-Token", cart.Token}},
		{"GET", "/" + canaryToken, "", nil, nil},
		{"POST", "/v1/orders", "", map[string]any{"cart_id": cart.ID, "email": "canary@example.org", "shipping_address": address,
			"payment": map[string]any{"provider": "sandbox", "method": "card", "card_number": canaryCard}}, []string{"Cart-Token", cart.Token}},
		{"POST", "/v1/webhooks/sandbox?signature=" + canaryToken, "", map[string]any{"card": canaryCard}, nil},
	} {
		if err := s.do(c.method, c.path, c.token, c.in, nil, c.headers...); err == nil {
			t.Errorf("%s %s: no error", c.method, c.path)
		}
	}

	// And what is right.
	s.must(http.MethodPost, "/v1/orders", signedIn.Access, map[string]any{"cart_id": cart.ID, "email": "canary@example.org", "shipping_address": address,
		"payment": pay}, &order, "Cart-Token", cart.Token, "Prefer", "wait=10")
	s.must(http.MethodGet, "/v1/orders/"+order.ID, "", nil, nil, "Order-Token", order.Token)
	s.must(http.MethodPost, "/v1/auth/refresh", "", map[string]any{"refresh_token": signedIn.Refresh}, &signedIn)
	secrets["the second access token"], secrets["the second refresh token"] = signedIn.Access, signedIn.Refresh
	s.must(http.MethodPost, "/v1/auth/password/reset-request", "", map[string]any{"email": "canary@example.org"}, nil)
	var reset string
	kittest.Eventually(t, 20*time.Second, func() error {
		for _, e := range eventsOf(t, h, "user.events") {
			var p struct{ Token string }
			if e.Type == "user.password_reset_requested" && json.Unmarshal(e.Data, &p) == nil {
				reset = p.Token
				return nil
			}
		}
		return errNone
	})
	s.must(http.MethodPost, "/v1/auth/password/reset", "", map[string]any{"token": reset, "new_password": canaryNew}, nil)
	s.must(http.MethodPost, "/v1/auth/login", "", map[string]any{"email": "canary@example.org", "password": canaryNew}, &signedIn)
	secrets["the third access token"], secrets["the reset token"] = signedIn.Access, reset

	traces := &strings.Builder{}
	for _, span := range spans.GetSpans() {
		text, err := json.Marshal(struct{ Name, Status, Attributes, Events, Links any }{span.Name, span.Status, span.Attributes, span.Events, span.Links})
		if err != nil {
			t.Fatal(err)
		}
		traces.Write(text)
	}
	told := &strings.Builder{}
	for _, topic := range []string{"user.events", "session.events", "product.events", "inventory.events", "order.events", "payment.events", "notification.events"} {
		for _, e := range eventsOf(t, h, topic) {
			if !tellers[e.Type] {
				told.WriteString(e.Type + " " + string(e.Data) + "\n")
			}
		}
	}
	logged := log.String()
	if !strings.Contains(logged, `"trace_id"`) || traces.Len() == 0 || !strings.Contains(told.String(), "order.confirmed") {
		t.Fatalf("there is nothing to look through: %s\n%d of spans\n%s", logged, traces.Len(), told)
	}
	for what, secret := range secrets {
		if secret == "" {
			t.Errorf("%s is not known", what)
			continue
		}
		for where, text := range map[string]string{"a log": logged, "a span": traces.String(), "an event": told.String()} {
			if i := strings.Index(text, secret); i >= 0 {
				t.Errorf("%s is in %s: …%s…", what, where, text[max(0, i-200):i])
			}
		}
	}
	// The order's token is in its events, because letters lead to the order by it; logs and spans have no use for it.
	for where, text := range map[string]string{"a log": logged, "a span": traces.String()} {
		if strings.Contains(text, order.Token) || strings.Contains(text, "canary@example.org") {
			t.Errorf("the order's token, or the address, is in %s", where)
		}
	}
}

var errNone = &statusError{http.StatusNotFound, "no such event yet"}

// eventsOf reads all of a topic.
func eventsOf(t *testing.T, h *Host, topic string) []kitevent.Record {
	t.Helper()
	records, err := h.bus.Read(t.Context(), topic, 0, 10_000)
	if err != nil {
		t.Fatal(err)
	}
	return records
}
