package inventory_test

import (
	"bytes"
	"context"
	"emporium/contract/book"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/inventory"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

// world is the inventory service with a bus, as its neighbours see it.
type world struct {
	t      testing.TB
	bus    *local.Bus
	signer *auth.Signer
	svc    *service.Service

	mu   sync.Mutex
	seen []event.Event
}

func newWorld(t testing.TB, change ...func(*inventory.Config)) *world {
	t.Helper()
	w := &world{t: t}
	dir := t.TempDir()
	ctx := context.WithoutCancel(t.Context())
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	var err error
	w.bus, err = local.Open(ctx, local.Options{Path: filepath.Join(dir, "log.db")})
	must(err)
	tel, err := telemetry.New(ctx, telemetry.Options{Service: "test"})
	must(err)
	key, err := auth.GenerateKey(time.Now().Add(-time.Hour))
	must(err)
	keys, err := auth.NewKeySet(auth.KeySetOptions{}, key)
	must(err)
	w.signer, err = auth.NewSigner(auth.SignerOptions{Issuer: "test", Audience: "test", Keys: keys})
	must(err)
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "test", Audience: "test", Keys: keys})
	must(err)
	cfg := inventory.Config{Database: "sqlite:" + filepath.Join(dir, "inventory.db"), ReservationTTL: time.Minute, LowStock: 5}
	for _, c := range change {
		c(&cfg)
	}
	must(w.bus.EnsureTopics(ctx, contract.Topics()))
	w.svc, err = inventory.New(ctx, service.Env{Clock: clock.System, IDs: id.System, Log: kittest.Logger(t), Bus: w.bus, Auth: verifier,
		Telemetry: tel, DataDir: dir, PublicURL: "http://shop.example", Version: "test", Instance: "test"}, cfg)
	must(err)
	must(w.svc.Start(ctx))
	listen, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(listen, event.Subscription{Group: "listener", Topics: []string{contract.TopicInventory}}, func(_ context.Context, batch []event.Record) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			for _, r := range batch {
				w.seen = append(w.seen, r.Event)
			}
			return nil
		})
	}()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
		defer cancel()
		err := errors.Join(w.svc.Stop(ctx), w.svc.Close())
		stop()
		<-done
		if err := errors.Join(err, w.bus.Close(), tel.Shutdown(ctx)); err != nil {
			t.Error(err)
		}
		verifier.Close()
	})
	return w
}

// publish speaks as another service.
func (w *world) publish(payloads ...event.Payload) {
	w.t.Helper()
	var events []event.Event
	for _, p := range payloads {
		e, err := event.Make(w.t.Context(), "test", clock.System, id.System, p)
		if err != nil {
			w.t.Fatal(err)
		}
		events = append(events, e)
	}
	if err := w.bus.Publish(w.t.Context(), events); err != nil {
		w.t.Fatal(err)
	}
}

// expect waits until exactly these types were told of a subject.
func (w *world) expect(subject string, want ...string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		var got []string
		for _, e := range w.seen {
			if e.Subject == subject {
				got = append(got, e.Type)
			}
		}
		if !slices.Equal(got, want) {
			return fmt.Errorf("%s: got %v, want %v", subject, got, want)
		}
		return nil
	})
}

// order makes an order of one line.
func order(orderID, sku string, quantity int64) contract.Order {
	return contract.Order{ID: orderID, Lines: []contract.OrderLine{{ID: "lin_1", SKU: sku, Quantity: quantity}}}
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

// problem is "code pointer, pointer" of a refusal.
func (a answer) problem() string {
	var p struct {
		Code   string `json:"code"`
		Errors []struct{ Pointer string }
	}
	_ = json.Unmarshal(a.body, &p)
	var at []string
	for _, e := range p.Errors {
		at = append(at, e.Pointer)
	}
	return strings.TrimSpace(p.Code + " " + strings.Join(at, ", "))
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

func (w *world) token(kind auth.Kind, scopes ...string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: "usr_1", Kind: kind, Scopes: scopes})
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

func (w *world) staff() string { return w.token(auth.Staff, "stock:*") }

func (w *world) audit() {
	w.t.Helper()
	b := book.Open()
	if err := inventory.Audit(w.t.Context(), w.svc.DB, time.Now(), b); err != nil {
		w.t.Fatal(err)
	}
	for _, r := range b.Results() {
		for _, f := range r.Findings {
			w.t.Errorf("audit, invariant %d: %s", r.Number, f)
		}
	}
}
