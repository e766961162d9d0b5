package product_test

import (
	"bytes"
	"context"
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
	"emporium/services/product"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m) }

// world is the catalogue service with a bus, as its neighbours see it.
type world struct {
	t      testing.TB
	bus    *local.Bus
	signer *auth.Signer
	env    service.Env
	cfg    product.Config
	svc    *product.Service
	handle http.Handler
	staff  string

	mu   sync.Mutex
	seen []event.Event
}

func newWorld(t testing.TB, database string) *world {
	t.Helper()
	w := &world{t: t}
	dir := t.TempDir()
	ctx := context.WithoutCancel(t.Context())
	var err error
	if w.bus, err = local.Open(ctx, local.Options{Path: filepath.Join(dir, "log.db")}); err != nil {
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
	w.staff = w.token(auth.Staff, "products:*")
	w.env = service.Env{
		Clock: clock.System, IDs: id.System, Log: kittest.Logger(t), Bus: w.bus, Auth: verifier, Telemetry: tel,
		DataDir: dir, PublicURL: "http://shop.example", Version: "test", Instance: "test",
	}
	w.cfg = product.Config{Database: database, PageCache: 1 << 20}
	if err := w.bus.EnsureTopics(ctx, contract.Topics()); err != nil {
		t.Fatal(err)
	}
	listen, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(listen, event.Subscription{Group: "listener", Topics: []string{contract.TopicProduct}},
			func(_ context.Context, batch []event.Record) error {
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
	svc, err := product.New(ctx, w.env, w.cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := svc.Start(ctx); err != nil {
		w.t.Fatal(err)
	}
	w.svc, w.handle = svc, svc.Handler()
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

func (w *world) token(kind auth.Kind, scopes ...string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: "usr_staff", Kind: kind, Scopes: scopes})
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

// publish speaks as the inventory service.
func (w *world) publish(payloads ...event.Payload) {
	w.t.Helper()
	events := make([]event.Event, len(payloads))
	for i, p := range payloads {
		e, err := event.Make(w.t.Context(), "inventory", clock.System, id.System, p)
		if err != nil {
			w.t.Fatal(err)
		}
		events[i] = e
	}
	if err := w.bus.Publish(w.t.Context(), events); err != nil {
		w.t.Fatal(err)
	}
}

// told lists what was said of products, in order.
func (w *world) told() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []string
	for _, e := range w.seen {
		out = append(out, fmt.Sprintf("%s v%d", e.Type, e.Version))
	}
	return out
}

func (w *world) expect(want ...string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if got := w.told(); !slices.Equal(got, want) {
			return fmt.Errorf("events: got %v, want %v", got, want)
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

// problem is the code of a problem and the places that it names.
func (a answer) problem() string {
	var p struct {
		Code   string `json:"code"`
		Errors []struct {
			Pointer string `json:"pointer"`
		} `json:"errors"`
	}
	_ = json.Unmarshal(a.body, &p)
	out := []string{p.Code}
	for _, e := range p.Errors {
		out = append(out, e.Pointer)
	}
	return strings.Join(out, " ")
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
	w.handle.ServeHTTP(rec, r)
	return answer{rec.Code, rec.Header(), bytes.Clone(rec.Body.Bytes())}
}

// must is call with a status to expect.
func (w *world) must(status int, method, path, token, body string, headers ...string) answer {
	w.t.Helper()
	a := w.call(method, path, token, body, headers...)
	if a.code != status {
		w.t.Fatalf("%s %s = %d, want %d: %s", method, path, a.code, status, a.body)
	}
	return a
}

// batch upserts products and returns the outcomes.
func (w *world) batch(products string) []string {
	w.t.Helper()
	var body struct {
		Results []struct {
			Outcome, Code string
			Errors        []struct{ Pointer string }
		}
	}
	w.must(200, "POST", "/v1/admin/products/batch", w.staff, `{"products":[`+products+`]}`).decode(w.t, &body)
	out := make([]string, len(body.Results))
	for i, r := range body.Results {
		out[i] = strings.TrimSpace(r.Outcome + " " + r.Code)
		for _, e := range r.Errors {
			out[i] += " " + e.Pointer
		}
	}
	return out
}

type item struct {
	ID      string
	Slug    string
	Name    string
	InStock bool `json:"in_stock"`
	Prices  []struct {
		Amount   int64
		Currency string
	}
	Variants []struct {
		ID, SKU string
		InStock bool `json:"in_stock"`
	}
}

type listing struct {
	Items      []item
	Facets     json.RawMessage
	Total      *int
	NextCursor string `json:"next_cursor"`
}

func (w *world) list(query string) listing {
	w.t.Helper()
	var out listing
	w.must(200, "GET", "/v1/products"+query, "", "").decode(w.t, &out)
	return out
}

func (l listing) slugs() string {
	var out []string
	for _, i := range l.Items {
		out = append(out, i.Slug)
	}
	return strings.Join(out, " ")
}

// finds waits until a query, which text indexing makes visible a moment later, finds the slugs.
func (w *world) finds(query, want string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if got := w.list(query).slugs(); got != want {
			return fmt.Errorf("%s finds %q, want %q", query, got, want)
		}
		return nil
	})
}
