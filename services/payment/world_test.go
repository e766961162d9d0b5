package payment_test

import (
	"bytes"
	"context"
	"emporium/contract/book"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/payment"
)

// world is the payment service with a bus, as its neighbours see it.
type world struct {
	t      testing.TB
	dir    string
	bus    *local.Bus
	signer *auth.Signer
	env    service.Env
	cfg    payment.Config
	svc    *payment.Service

	mu   sync.Mutex
	seen []event.Event
}

func newWorld(t testing.TB, change ...func(*payment.Config)) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir()}
	ctx := context.WithoutCancel(t.Context())
	var err error
	if w.bus, err = local.Open(ctx, local.Options{Path: filepath.Join(w.dir, "log.db")}); err != nil {
		t.Fatal(err)
	}
	tel, err := telemetry.New(ctx, telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	key, err := auth.GenerateKey(time.Now().Add(-time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.NewKeySet(auth.KeySetOptions{}, key)
	if err != nil {
		t.Fatal(err)
	}
	if w.signer, err = auth.NewSigner(auth.SignerOptions{Issuer: "test", Audience: "test", Keys: keys}); err != nil {
		t.Fatal(err)
	}
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "test", Audience: "test", Keys: keys})
	if err != nil {
		t.Fatal(err)
	}
	w.env = service.Env{Clock: clock.System, IDs: id.System, Log: kittest.Logger(t), Bus: w.bus, Auth: verifier, Telemetry: tel,
		DataDir: w.dir, PublicURL: "http://shop.example", Version: "test", Instance: "test"}
	w.cfg = payment.Config{Database: "sqlite:" + filepath.Join(w.dir, "payment.db"), Capture: "on_confirm", CallTimeout: time.Second,
		Concurrency: 16, Sandbox: payment.Sandbox{Enabled: true, Timeout: 5 * time.Millisecond}}
	for _, c := range change {
		c(&w.cfg)
	}
	if err := w.bus.EnsureTopics(ctx, contract.Topics()); err != nil {
		t.Fatal(err)
	}
	listen, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(listen, event.Subscription{Group: "listener", Topics: []string{contract.TopicPayment}}, func(_ context.Context, batch []event.Record) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			for _, r := range batch {
				w.seen = append(w.seen, r.Event)
			}
			return nil
		})
	}()
	w.start()
	t.Cleanup(func() {
		w.stop()
		stop()
		<-done
		if err := errors.Join(w.bus.Close(), tel.Shutdown(ctx)); err != nil {
			t.Error(err)
		}
		verifier.Close()
	})
	return w
}

func (w *world) start() {
	w.t.Helper()
	ctx := context.WithoutCancel(w.t.Context())
	svc, err := payment.Open(ctx, w.env, w.cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := svc.Start(ctx); err != nil {
		w.t.Fatal(err)
	}
	w.svc = svc
}

func (w *world) stop() {
	w.t.Helper()
	if w.svc == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(w.t.Context()), 10*time.Second)
	defer cancel()
	if err := errors.Join(w.svc.Stop(ctx), w.svc.Close()); err != nil {
		w.t.Error(err)
	}
	w.svc = nil
}

// publish speaks as the order service.
func (w *world) publish(payloads ...event.Payload) {
	w.t.Helper()
	var events []event.Event
	for _, p := range payloads {
		e, err := event.Make(w.t.Context(), "order", clock.System, id.System, p)
		if err != nil {
			w.t.Fatal(err)
		}
		events = append(events, e)
	}
	if err := w.bus.Publish(w.t.Context(), events); err != nil {
		w.t.Fatal(err)
	}
}

// order is an order as the payment service knows it.
type order struct{ id, payment, customer string }

func newOrder() order {
	return order{id.New("ord"), id.New("pay"), id.New("usr")}
}

func (o order) requested(method string, amount int64) contract.PaymentRequested {
	return contract.PaymentRequested{OrderID: o.id, OrderNumber: "1001", PaymentID: o.payment, CustomerID: o.customer, Email: "a@example.com",
		Amount: money.New(amount, "EUR"), Choice: contract.PaymentChoice{Provider: "sandbox", Method: method},
		ExpiresAt: time.Now().Add(30 * time.Minute), Version: 2}
}

func (o order) confirmed() contract.OrderConfirmed {
	return contract.OrderConfirmed{Order: contract.Order{ID: o.id, Version: 3}, PaymentID: o.payment}
}

func (o order) cancelled() contract.OrderCancelled {
	return contract.OrderCancelled{Order: contract.Order{ID: o.id, Number: "1001", CustomerID: o.customer, Currency: "EUR", Version: 4,
		Totals: contract.Totals{Total: money.New(5000, "EUR")}}, PaymentID: o.payment, Reason: "customer"}
}

// types lists what was told of a payment, in order.
func (w *world) types(paymentID string) []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []string
	for _, e := range w.seen {
		if e.Subject == paymentID {
			out = append(out, e.Type)
		}
	}
	return out
}

// last decodes the newest event of a type into dst.
func (w *world) last(paymentID, typ string, dst any) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, e := range slices.Backward(w.seen) {
		if e.Subject == paymentID && e.Type == typ {
			if err := json.Unmarshal(e.Data, dst); err != nil {
				w.t.Fatal(err)
			}
			return
		}
	}
	w.t.Fatalf("no event %s of %s", typ, paymentID)
}

func (w *world) expect(paymentID string, want ...string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if got := w.types(paymentID); !slices.Equal(got, want) {
			return fmt.Errorf("%s: got %v, want %v", paymentID, got, want)
		}
		return nil
	})
}

type answer struct {
	code   int
	header http.Header
	body   []byte
}

func (a answer) decode(t testing.TB, dst any) {
	t.Helper()
	if err := json.Unmarshal(a.body, dst); err != nil {
		t.Fatalf("decode %s: %v", a.body, err)
	}
}

func (a answer) problem() string {
	var p struct {
		Code string `json:"code"`
	}
	_ = json.Unmarshal(a.body, &p)
	return p.Code
}

// pointer names the first thing that a refusal is about.
func (a answer) pointer() string {
	var p struct {
		Errors []struct {
			Pointer string `json:"pointer"`
		} `json:"errors"`
	}
	if err := json.Unmarshal(a.body, &p); err != nil || len(p.Errors) == 0 {
		return ""
	}
	return p.Errors[0].Pointer
}

func (w *world) call(method, path, token, body string, headers ...string) answer {
	w.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Set(name, value)
	}
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	return answer{rec.Code, rec.Header(), bytes.Clone(rec.Body.Bytes())}
}

func (w *world) token(kind auth.Kind, subject string, scopes ...string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: subject, Kind: kind, Scopes: scopes})
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

func (w *world) staff() string { return w.token(auth.Staff, "usr_staff", "payments:*") }

// decide acts as the shopper on the sandbox's page.
func (w *world) decide(actionURL, decision string) answer {
	w.t.Helper()
	u, err := url.Parse(actionURL)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.call("POST", u.Path, "", "decision="+decision, "Content-Type: application/x-www-form-urlencoded")
}

func (w *world) audit() {
	w.t.Helper()
	b := book.Open()
	if err := payment.Audit(w.t.Context(), w.svc.DB, w.cfg, w.dir, time.Now(), b); err != nil {
		w.t.Fatal(err)
	}
	for _, r := range b.Results() {
		for _, f := range r.Findings {
			w.t.Errorf("audit, invariant %d: %s", r.Number, f)
		}
	}
}
