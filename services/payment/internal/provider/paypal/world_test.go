package paypal_test

import (
	"context"
	"crypto/x509"
	"encoding/json"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
	"emporium/services/payment/internal/provider/providertest"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// world is a merchant's account of its own at the double, and an adapter that speaks to it.
type world struct {
	*paypal.PayPal
	t       testing.TB
	address string
	client  string
	clock   *clock.Fake
	webhook string
}

func open(t testing.TB) *world {
	t.Helper()
	w := &world{t: t, address: kittest.StartDouble(t, "paypal"), client: strings.ReplaceAll(id.New("client"), "_", "-"), clock: clock.NewFake(time.Now())}
	w.need()
	var hook struct{ ID string }
	kittest.Steer(t, w.address, "", w.client+"/webhook", nil, &hook)
	w.webhook = hook.ID
	w.PayPal = w.adapter(nil)
	return w
}

// need says in the ledger of skips when the double runs without the specifications; its state machine is used all the same.
func (w *world) need() {
	w.t.Helper()
	var info struct{ Validates bool }
	kittest.Steer(w.t, w.address, "", "info", nil, &info)
	if !info.Validates {
		w.t.Log("PayPal's specifications are not at hand: requests are not held against them")
	}
}

// adapter makes another adapter to the same account.
func (w *world) adapter(change func(*paypal.Options)) *paypal.PayPal {
	w.t.Helper()
	var info struct {
		CertHost string `json:"cert_host"`
	}
	kittest.Steer(w.t, w.address, "", "info", nil, &info)
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(w.page("/_fake/ca.pem")) {
		w.t.Fatal("the double has no root")
	}
	o := paypal.Options{ClientID: w.client, ClientSecret: "secret", WebhookID: w.webhook, BaseURL: "http://" + w.address, CertHosts: []string{info.CertHost}, Roots: roots,
		Clock: w.clock, Log: slog.New(slog.DiscardHandler), Timeout: 5 * time.Second}
	if change != nil {
		change(&o)
	}
	p, err := paypal.New(o)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		if err := p.Close(); err != nil {
			w.t.Error(err)
		}
	})
	return p
}

func (w *world) page(path string) []byte {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, "http://"+w.address+path, http.NoBody)
	if err != nil {
		w.t.Fatal(err)
	}
	req.Close = true
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return body
}

func (w *world) steer(act string, in any) {
	w.t.Helper()
	kittest.Steer(w.t, w.address, "", w.client+"/"+act, in, nil)
}

// act is something that the merchant, the payer or a bank does without our API.
func (w *world) act(do, id string, more map[string]any) string {
	w.t.Helper()
	in := map[string]any{"do": do, "id": id}
	maps.Copy(in, more)
	var out struct{ ID string }
	kittest.Steer(w.t, w.address, "", w.client+"/act", in, &out)
	return out.ID
}

// fault makes the next request that matches go wrong.
func (w *world) fault(match, mode string, more map[string]any) {
	w.t.Helper()
	f := map[string]any{"match": match, "mode": mode}
	maps.Copy(f, more)
	w.steer("faults", []map[string]any{f})
}

// pass lets time pass, for the double and for the adapter.
func (w *world) pass(d time.Duration) {
	w.t.Helper()
	w.steer("clock", map[string]string{"advance": d.String()})
	w.clock.Advance(d)
}

type entry struct {
	Kind, ID, Of, Status, Currency string
	Amount, Captured, Refunded     int64
	CustomID                       string `json:"custom_id"`
	InvoiceID                      string `json:"invoice_id"`
	Evidence                       []string
}

type requestLine struct {
	Method, Path, Issue string
	RequestID           string `json:"request_id"`
	Status              int
	Replay              bool
}

func (w *world) journal() (entries []entry, requests []requestLine) {
	w.t.Helper()
	var all struct {
		Entries  []entry
		Requests []requestLine
	}
	kittest.Steer(w.t, w.address, "", w.client+"/journal", nil, &all)
	return all.Entries, all.Requests
}

// count counts the journal's entries of a kind.
func (w *world) count(kind string) int {
	w.t.Helper()
	n := 0
	entries, _ := w.journal()
	for _, e := range entries {
		if e.Kind == kind {
			n++
		}
	}
	return n
}

// asked counts the requests to a path that ends so.
func (w *world) asked(method, suffix string) int {
	w.t.Helper()
	n := 0
	_, requests := w.journal()
	for _, r := range requests {
		if r.Method == method && strings.HasSuffix(r.Path, suffix) {
			n++
		}
	}
	return n
}

// decide presses a button of the payer's page, and returns where it leads.
func (w *world) decide(action, page string) string {
	w.t.Helper()
	u, err := url.Parse(page)
	if err != nil {
		w.t.Fatal(err)
	}
	form := url.Values{"token": {u.Query().Get("token")}, "action": {action}}
	req, err := http.NewRequestWithContext(w.t.Context(), http.MethodPost, "http://"+u.Host+u.Path, strings.NewReader(form.Encode()))
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Close = true
	browser := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := browser.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	_ = res.Body.Close()
	return res.Header.Get("Location")
}

func authorization(amount int64, currency string) provider.Request {
	return provider.Request{Key: id.New("opn"), Kind: provider.Authorize, PaymentID: id.New("pay"), OrderID: id.New("ord"), Method: paypal.Name,
		Amount: money.New(amount, currency), ReturnURL: "https://shop.example/return?order=1", CreatedAt: time.Now()}
}

func follow(kind provider.Kind, of provider.Request, target string, amount int64) provider.Request {
	return provider.Request{Key: id.New("opn"), Kind: kind, PaymentID: of.PaymentID, OrderID: of.OrderID, Amount: money.New(amount, of.Amount.Currency), Target: target,
		CreatedAt: time.Now()}
}

// do renders and sends, as the service does.
func (w *world) do(r *provider.Request) (provider.Result, error) {
	w.t.Helper()
	if r.Wire.IsZero() {
		wire, err := w.Prepare(*r)
		if err != nil {
			w.t.Fatal(err)
		}
		r.Wire = wire
	}
	return provider.Do(w.t.Context(), w.PayPal, *r)
}

// must sends and expects a state.
func (w *world) must(r *provider.Request, want provider.State) provider.Result {
	w.t.Helper()
	got, err := w.do(r)
	if err != nil {
		w.t.Fatalf("%s: %v", r.Kind, err)
	}
	if got.State != want {
		w.t.Fatalf("%s: got %q (%s), want %q", r.Kind, got.State, got.Code, want)
	}
	if got.Reference != "" {
		r.Reference = got.Reference
	}
	return got
}

func (w *world) fetch(r provider.Request, want provider.State) provider.Result {
	w.t.Helper()
	got, err := w.Fetch(w.t.Context(), r)
	if err != nil {
		w.t.Fatalf("fetch %s: %v", r.Kind, err)
	}
	if got.State != want {
		w.t.Fatalf("fetch %s: got %q (%s), want %q", r.Kind, got.State, got.Code, want)
	}
	return got
}

// authorized makes an authorisation that the payer has approved.
func (w *world) authorized(amount int64, currency string) provider.Request {
	w.t.Helper()
	r := authorization(amount, currency)
	w.decide("approve", w.must(&r, provider.RequiresAction).ActionURL)
	w.must(&r, provider.Succeeded)
	return r
}

func (w *world) captured(amount int64) (auth, capture provider.Request) {
	w.t.Helper()
	auth = w.authorized(amount, "EUR")
	capture = follow(provider.Capture, auth, auth.Reference, amount)
	w.must(&capture, provider.Succeeded)
	return auth, capture
}

// delivery is an event with the headers of its delivery.
type delivery struct {
	header http.Header
	body   []byte
}

// sign lets the double sign a body.
func (w *world) sign(body []byte) http.Header {
	w.t.Helper()
	var header http.Header
	kittest.Steer(w.t, w.address, "", w.client+"/sign", json.RawMessage(body), &header)
	return header
}

// deliver verifies the account's newest event of a type, and returns what it changes.
func (w *world) deliver(kind string) (provider.Notice, []provider.Change) {
	w.t.Helper()
	all, _, err := w.Missed(w.t.Context(), time.Time{}, "")
	if err != nil {
		w.t.Fatal(err)
	}
	for _, d := range all {
		if d.Notice.Type != kind {
			continue
		}
		n, err := w.Verify(w.t.Context(), w.sign(d.Raw), d.Raw)
		if err != nil {
			w.t.Fatalf("verify %s: %v", kind, err)
		}
		changes, err := w.Changes(w.t.Context(), n, d.Raw)
		if err != nil {
			w.t.Fatalf("changes of %s: %v", kind, err)
		}
		return n, changes
	}
	w.t.Fatalf("no event of type %s", kind)
	return provider.Notice{}, nil
}

// change is deliver for events that change one thing.
func (w *world) change(kind string) provider.Change {
	w.t.Helper()
	_, changes := w.deliver(kind)
	if len(changes) != 1 {
		w.t.Fatalf("%s changes %d things, want 1", kind, len(changes))
	}
	return changes[0]
}

// remembering is the adapter with what the service adds: it knows the reference that was answered last for a key, and the suite's
// methods make the account behave.
type remembering struct {
	*world
	mu   sync.Mutex
	refs map[string]string
}

const (
	methodDeclined   = "paypal_declined"
	methodLostBefore = "paypal_lost_before"
)

func (r *remembering) filled(q provider.Request) provider.Request {
	r.mu.Lock()
	defer r.mu.Unlock()
	if q.Reference == "" {
		q.Reference = r.refs[q.Key]
	}
	return q
}

func (r *remembering) Authorize(ctx context.Context, q provider.Request) (provider.Result, error) {
	switch q.Method {
	case methodDeclined:
		r.fault("POST /v2/checkout/orders", "issue", map[string]any{"issue": "PAYER_CANNOT_PAY"})
	case methodLostBefore:
		r.mu.Lock()
		if _, again := r.refs[q.Key]; !again {
			r.fault("POST /v2/checkout/orders", "lost_before", nil)
			r.refs[q.Key] = ""
		}
		r.mu.Unlock()
	}
	res, err := r.PayPal.Authorize(ctx, q)
	if err == nil && res.Reference != "" {
		r.mu.Lock()
		r.refs[q.Key] = res.Reference
		r.mu.Unlock()
	}
	return res, err
}

func (r *remembering) Fetch(ctx context.Context, q provider.Request) (provider.Result, error) {
	return r.PayPal.Fetch(ctx, r.filled(q))
}

func TestConformance(t *testing.T) {
	t.Parallel()
	providertest.Run(t, func(t *testing.T) providertest.Subject {
		w := open(t)
		return providertest.Subject{Provider: &remembering{world: w, refs: map[string]string{}}, Good: paypal.Name, Declined: methodDeclined, Action: paypal.Name,
			LostBefore: methodLostBefore, Currency: "EUR",
			Approve: func(t *testing.T, page string) {
				t.Helper()
				w.decide("approve", page)
			}}
	})
}
