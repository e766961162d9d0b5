package e2e

import (
	"bytes"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

// What the shops that take money sign with at the doubles. Each shop has an account of its own there: "e2e" is that of the
// paying shop, and partsAccount that of the shop in parts.
const (
	stripeSecret             = "whsec_e2e"
	paypalSecret, paypalHook = "e2e-secret", "E2EHOOK"
	payingAccount            = "e2e"
	partsAccount             = "e2eparts"
)

// startPaying runs everything in one process, which takes its money at the doubles of Stripe and PayPal.
func startPaying(t testing.TB, dir string) *World {
	t.Helper()
	section := providers(t, dir, payingAccount)
	section["call_timeout"] = "2s"
	w := startEmbeddedWith(t, dir, settings{"payment": section})
	atStripe(t).hooks(w, map[string]any{})
	atPayPal(t).hooks(w, map[string]any{})
	return w
}

// providers is the configuration of a shop that takes its money with an account at both doubles.
func providers(t testing.TB, dir, account string) settings {
	t.Helper()
	stripe, paypal := kittest.StartDouble(t, "stripe"), kittest.StartDouble(t, "paypal")
	var info struct {
		CertHost string `json:"cert_host"`
	}
	kittest.Steer(t, paypal, "none", "info", nil, &info)
	roots := filepath.Join(dir, "paypal-roots.pem")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(roots, fetch(t, "http://"+paypal+"/_fake/ca.pem"), 0o600); err != nil {
		t.Fatal(err)
	}
	return settings{
		"stripe": settings{"enabled": true, "secret_key": stripeOf(t, account).key, "publishable_key": "pk_test_e2e", "webhook_secrets": []string{stripeSecret},
			"url": "http://" + stripe},
		"paypal": settings{"enabled": true, "client_id": account, "client_secret": paypalSecret, "webhook_id": paypalHook,
			"url": "http://" + paypal, "cert_hosts": []string{info.CertHost}, "cert_roots": roots},
	}
}

func fetch(t testing.TB, address string) []byte {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var out bytes.Buffer
	if _, err := out.ReadFrom(resp.Body); err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d %v", address, resp.StatusCode, err)
	}
	return out.Bytes()
}

// buyAt is a guest's whole way, paid at a provider.
func (w *World) buyAt(t testing.TB, provider, method string, lines ...line) (*client, order) {
	t.Helper()
	return w.buyWith(t, map[string]any{"provider": provider, "method": method}, lines...)
}

// buyWith is buyAt with any way to pay.
func (w *World) buyWith(t testing.TB, choice map[string]any, lines ...line) (*client, order) {
	t.Helper()
	var (
		c = w.client()
		b cart
		o order
	)
	c.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", lines...), &b)
	body := placement(b.ID, freshEmail(), "card")
	body["payment"] = choice
	c.with("Cart-Token", b.Token).with("Prefer", "wait=10").must(t, http.StatusCreated, http.MethodPost, "/v1/orders", body, &o)
	return c.with("Order-Token", o.Token), o
}

// press opens a provider's page and presses one of its buttons; it returns where that leads.
func (w *World) press(t testing.TB, page string, fields url.Values) string {
	t.Helper()
	if text := fetch(t, page); !bytes.Contains(text, []byte("<button")) {
		t.Fatalf("the page %s has nothing to press:\n%s", page, text)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, page, strings.NewReader(fields.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := w.http.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp.Header.Get("Location")
}

// action is the page that an order sends its shopper to.
func (o order) action(t testing.TB) string {
	t.Helper()
	if o.Status != "placed" || o.PaymentStatus != "requires_action" || o.Payment.NextAction == nil {
		t.Fatalf("the order is %s, payment %s; want one that sends its shopper away", o.Status, o.PaymentStatus)
	}
	return o.Payment.NextAction.URL
}

// reference is the provider's name of the last operation of a kind that has succeeded.
func (p payment) reference(t testing.TB, kind string) string {
	t.Helper()
	found := ""
	for _, op := range p.Operations {
		if op.Kind == kind && op.Progress == "succeeded" {
			found = op.Reference
		}
	}
	if found == "" {
		t.Fatalf("payment %s has no %s that succeeded: %+v", p.ID, kind, p.Operations)
	}
	return found
}

// read returns the payment of an order as staff see it.
func (w *World) paymentOf(t testing.TB, o order) payment {
	t.Helper()
	p, err := w.payment(t.Context(), w.asStaff(t), o.Payment.ID)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// once checks that an operation was carried out exactly once, however often it was asked for.
func (p payment) once(t testing.TB, kinds ...string) {
	t.Helper()
	for _, kind := range kinds {
		n := 0
		for _, op := range p.Operations {
			if op.Kind == kind && op.Progress == "succeeded" {
				n++
			}
		}
		if n != 1 {
			t.Errorf("payment %s has %d of %s: %+v", p.ID, n, kind, p.Operations)
		}
	}
}

// stripeAccount steers an account at the double of Stripe.
type stripeAccount struct {
	testing.TB
	key string
}

// atStripe is the paying shop's account, and stripeOf that of any shop.
func atStripe(t testing.TB) stripeAccount { return stripeOf(t, payingAccount) }

func stripeOf(t testing.TB, account string) stripeAccount {
	return stripeAccount{t, "sk_test_" + account}
}

func (s stripeAccount) ask(act string, in, out any) {
	s.Helper()
	kittest.Steer(s, kittest.StartDouble(s, "stripe"), "Bearer "+s.key, act, in, out)
}

// hooks sets how notices are sent.
func (s stripeAccount) hooks(w *World, how map[string]any) {
	s.Helper()
	how["url"], how["secrets"] = w.Base+"/v1/webhooks/stripe", []string{stripeSecret}
	s.ask("webhooks", how, nil)
}

func (s stripeAccount) spoil(kind, path string) {
	s.Helper()
	s.ask("faults", map[string]any{"kind": kind, "method": http.MethodPost, "path": path}, nil)
}

// paypalAccount steers a shop's account at the double of PayPal.
type paypalAccount struct {
	testing.TB
	client string
}

// atPayPal is the paying shop's account.
func atPayPal(t testing.TB) paypalAccount { return paypalAccount{t, payingAccount} }

func (p paypalAccount) ask(act string, in, out any) {
	p.Helper()
	kittest.Steer(p, kittest.StartDouble(p, "paypal"), "none", p.client+"/"+act, in, out)
}

func (p paypalAccount) hooks(w *World, how map[string]any) {
	p.Helper()
	how["id"], how["url"] = paypalHook, w.Base+"/v1/webhooks/paypal"
	p.ask("webhook", how, nil)
}

func (p paypalAccount) spoil(mode, match string) {
	p.Helper()
	p.ask("faults", []map[string]any{{"mode": mode, "match": match}}, nil)
}
