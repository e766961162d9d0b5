package paypal_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
)

func TestScenario_D06_RefundInPayPalsDashboard(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, c := w.captured(10000)
	made := w.act("refund", c.Reference, map[string]any{"amount": 2500})
	got := w.change("PAYMENT.CAPTURE.REFUNDED")
	if got.Kind != provider.Refund || got.State != provider.Succeeded || got.Reference != made || got.Target != c.Reference || got.PaymentID != auth.PaymentID || got.Amount != money.New(2500, "EUR") {
		t.Errorf("the notice tells %+v", got)
	}
	if got.Key == "" || strings.HasPrefix(got.Key, "opn_") && got.Key != c.Key {
		t.Errorf("the refund has the key %q: it must not be taken for one of ours", got.Key)
	}
	w.act("reverse_capture", c.Reference, nil)
	if got := w.change("PAYMENT.CAPTURE.REVERSED"); got.Kind != provider.Refund || got.Amount != money.New(7500, "EUR") || got.PaymentID != auth.PaymentID {
		t.Errorf("the reversal tells %+v", got)
	}
}

func TestScenario_D09_D10_DisputesOpenAndClose(t *testing.T) {
	t.Parallel()
	for _, won := range []bool{true, false} {
		w := open(t)
		auth, c := w.captured(10000)
		ref := w.act("open_dispute", c.Reference, map[string]any{"amount": 4000, "stage": "INQUIRY"})
		opened := w.change("CUSTOMER.DISPUTE.CREATED")
		if opened.Kind != provider.Disputed || opened.Reference != ref || opened.Target != c.Reference || opened.PaymentID != auth.PaymentID || opened.Amount != money.New(4000, "EUR") ||
			opened.Dispute == nil || opened.Dispute.State != provider.DisputeNeedsResponse || opened.Dispute.Withdrawn != money.New(4000, "EUR") || opened.Dispute.EvidenceDue.IsZero() {
			t.Fatalf("opened: %+v %+v", opened, opened.Dispute)
		}
		if err := w.Submit(t.Context(), ref, provider.EvidenceDocument{Key: id.New("evi"), Text: "It was delivered.", Carrier: "DHL", Tracking: "00340434161094000000"}); err != nil {
			t.Fatal(err)
		}
		if c := w.change("CUSTOMER.DISPUTE.UPDATED"); c.Dispute.State != provider.DisputeUnderReview {
			t.Errorf("after the evidence: %s", c.Dispute.State)
		}
		act, want, kept := "lose_dispute", provider.DisputeLost, int64(4000)
		if won {
			act, want, kept = "win_dispute", provider.DisputeWon, 0
		}
		w.act(act, ref, nil)
		if c := w.change("CUSTOMER.DISPUTE.RESOLVED"); c.Dispute.State != want || c.Dispute.Withdrawn != money.New(kept, "EUR") {
			t.Errorf("closed: %+v", c.Dispute)
		}
		// The events come in any order, and each tells what is true now.
		if c := w.change("CUSTOMER.DISPUTE.CREATED"); c.Dispute.State != want {
			t.Errorf("a late notice tells %s, want %s", c.Dispute.State, want)
		}
		if err := w.Submit(t.Context(), ref, provider.EvidenceDocument{Key: id.New("evi"), Text: "Too late."}); err == nil {
			t.Error("evidence for a closed case was taken")
		}
	}
}

func TestScenario_E05_ObjectsThatAreNotThere(t *testing.T) {
	t.Parallel()
	w := open(t)
	for _, kind := range []string{"CHECKOUT.ORDER.APPROVED", "PAYMENT.CAPTURE.COMPLETED", "PAYMENT.CAPTURE.REFUNDED", "PAYMENT.AUTHORIZATION.VOIDED", "CUSTOMER.DISPUTE.CREATED"} {
		got, err := w.Changes(t.Context(), provider.Notice{ID: "WH-1", Type: kind, Object: "5O190127TN364715T"}, []byte(`{}`))
		if !errors.Is(err, provider.ErrAbsent) || len(got) != 0 {
			t.Errorf("%s: got %v, %v; want to look again later", kind, got, err)
		}
	}
}

// approvedEvent is a genuine event of the account.
func (w *world) approvedEvent() delivery {
	w.t.Helper()
	r := authorization(5000, "EUR")
	w.decide("approve", w.must(&r, provider.RequiresAction).ActionURL)
	all, _, err := w.Missed(w.t.Context(), time.Time{}, "")
	if err != nil || len(all) != 1 {
		w.t.Fatalf("%d events, %v", len(all), err)
	}
	return delivery{w.sign(all[0].Raw), all[0].Raw}
}

func TestScenario_E06_SignaturesAreChecked(t *testing.T) {
	t.Parallel()
	w := open(t)
	d := w.approvedEvent()
	n, err := w.Verify(t.Context(), d.header, d.body)
	if err != nil || n.Type != "CHECKOUT.ORDER.APPROVED" || n.ID == "" || n.Object == "" || n.Ignored || n.Live || !n.Test || n.CreatedAt.IsZero() {
		t.Fatalf("genuine: %+v, %v", n, err)
	}
	set := func(name, value string) func(http.Header, []byte) []byte {
		return func(h http.Header, body []byte) []byte { h.Set(name, value); return body }
	}
	for name, change := range map[string]func(http.Header, []byte) []byte{
		"one byte of the body":  func(_ http.Header, body []byte) []byte { body[len(body)/2] ^= 1; return body },
		"a body beside it":      func(_ http.Header, body []byte) []byte { return append(body, ' ') },
		"another delivery's id": set("Paypal-Transmission-Id", "b7d1ab30-0000-0000-0000-000000000000"),
		"another time":          set("Paypal-Transmission-Time", "2020-01-01T00:00:00Z"),
		"another signature":     set("Paypal-Transmission-Sig", "AAAA"),
		"no signature":          set("Paypal-Transmission-Sig", ""),
		"not base64":            set("Paypal-Transmission-Sig", "%%%"),
		"another algorithm":     set("Paypal-Auth-Algo", "none"),
		"no time":               set("Paypal-Transmission-Time", ""),
	} {
		h, body := d.header.Clone(), append([]byte(nil), d.body...)
		body = change(h, body)
		if _, err := w.Verify(t.Context(), h, body); !errors.Is(err, provider.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
	}
	for name, change := range map[string]func(*paypal.Options){
		"another webhook's id": func(o *paypal.Options) { o.WebhookID = "0EH40505U7160970P" },
		"no webhook id":        func(o *paypal.Options) { o.WebhookID = "" },
		"roots that do not know the signer": func(o *paypal.Options) {
			// The certificate's host is trusted through a relay that has a certificate of its own.
			chain := w.certificate(d.header)
			relay := httptest.NewTLSServer(http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) { _, _ = rw.Write(chain) }))
			t.Cleanup(relay.Close)
			o.CertHosts = []string{strings.TrimPrefix(relay.URL, "https://")}
			o.Roots = relay.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs //nolint:forcetypeassert // httptest's own
			d.header = d.header.Clone()
			d.header.Set("Paypal-Cert-Url", relay.URL+"/v1/notifications/certs/CERT-1")
		},
	} {
		if _, err := w.adapter(change).Verify(t.Context(), d.header, d.body); !errors.Is(err, provider.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
	}
}

// certificate fetches the chain that a delivery names.
func (w *world) certificate(h http.Header) []byte {
	w.t.Helper()
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: w.trust(), DisableKeepAlives: true}}
	req, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, h.Get("Paypal-Cert-Url"), http.NoBody)
	if err != nil {
		w.t.Error(err)
		return nil
	}
	res, err := client.Do(req)
	if err != nil {
		w.t.Error(err)
		return nil
	}
	defer func() { _ = res.Body.Close() }()
	return read(w.t, res.Body)
}

func TestScenario_E10_CertificatesComeFromPayPalAlone(t *testing.T) {
	t.Parallel()
	w := open(t)
	d := w.approvedEvent()
	var fetched atomic.Int32
	trap := httptest.NewTLSServer(http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
		fetched.Add(1)
		_, _ = rw.Write(w.certificate(d.header))
	}))
	t.Cleanup(trap.Close)
	plain := httptest.NewServer(trap.Config.Handler)
	t.Cleanup(plain.Close)
	evil := strings.TrimPrefix(trap.URL, "https://")
	genuine := d.header.Get("Paypal-Cert-Url")
	u, err := url.Parse(genuine)
	if err != nil {
		t.Fatal(err)
	}
	for name, at := range map[string]string{
		"another host":               trap.URL + u.Path,
		"plain http":                 plain.URL + u.Path,
		"the right host, plain":      "http://" + u.Host + u.Path,
		"user info trick":            "https://" + u.Host + "@" + evil + u.Path,
		"user info at the host":      "https://x@" + u.Host + u.Path,
		"host as a subdomain":        "https://" + u.Hostname() + ".evil.example" + u.Path,
		"backslash":                  "https://" + evil + `\@` + u.Host + u.Path,
		"fragment trick":             "https://" + evil + "#@" + u.Host + u.Path,
		"query trick":                trap.URL + "/?" + u.Host + u.Path,
		"another folder":             "https://" + u.Host + "/v1/oauth2/token",
		"out of the folder":          "https://" + u.Host + "/v1/notifications/certs/../../../_fake/ca.pem",
		"out of the folder, escaped": "https://" + u.Host + "/v1/notifications/certs/%2e%2e%2f%2e%2e",
		"a query":                    genuine + "?a=b",
		"a fragment":                 genuine + "#x",
		"another port":               "https://" + u.Hostname() + ":1" + u.Path,
		"a file":                     "file:///etc/passwd",
		"the metadata service":       "http://169.254.169.254/latest/meta-data/",
		"nothing":                    "",
	} {
		h := d.header.Clone()
		h.Set("Paypal-Cert-Url", at)
		if _, err := w.Verify(t.Context(), h, d.body); !errors.Is(err, provider.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
	}
	if n := fetched.Load(); n != 0 {
		t.Errorf("%d requests went where a header sent them", n)
	}
	// A host that is allowed, and sends on elsewhere, is not followed.
	away := httptest.NewTLSServer(http.RedirectHandler(trap.URL+u.Path, http.StatusFound))
	t.Cleanup(away.Close)
	h := d.header.Clone()
	h.Set("Paypal-Cert-Url", away.URL+u.Path)
	p := w.adapter(func(o *paypal.Options) {
		o.CertHosts = []string{strings.TrimPrefix(away.URL, "https://")}
		o.Roots = away.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs //nolint:forcetypeassert // httptest's own
	})
	if _, err := p.Verify(t.Context(), h, d.body); !errors.Is(err, provider.ErrSignature) || fetched.Load() != 0 {
		t.Errorf("a redirection: got %v after %d requests, want ErrSignature and none", err, fetched.Load())
	}
	if _, err := w.Verify(t.Context(), d.header, d.body); err != nil {
		t.Errorf("the genuine one: %v", err)
	}
}

func TestScenario_E11_CertificateHostIsDown(t *testing.T) {
	t.Parallel()
	w := open(t)
	d := w.approvedEvent()
	w.steer("behave", map[string]any{"cert_down": true})
	if _, err := w.Verify(t.Context(), d.header, d.body); !errors.Is(err, provider.ErrTryLater) {
		t.Fatalf("got %v, want ErrTryLater", err)
	}
	w.steer("behave", map[string]any{})
	if _, err := w.Verify(t.Context(), d.header, d.body); err != nil {
		t.Fatalf("after its return: %v", err)
	}
	w.steer("behave", map[string]any{"cert_down": true})
	for _, wait := range []time.Duration{0, time.Hour, 48 * time.Hour} {
		w.clock.Advance(wait)
		if _, err := w.Verify(t.Context(), d.header, d.body); err != nil {
			t.Errorf("with a kept certificate, after %v: %v", wait, err)
		}
	}
	w.clock.Advance(2 * 365 * day)
	if _, err := w.Verify(t.Context(), d.header, d.body); !errors.Is(err, provider.ErrTryLater) {
		t.Errorf("with an expired certificate: got %v, want ErrTryLater", err)
	}
}

func TestScenario_E12_E18_OtherEventsAndBodies(t *testing.T) {
	t.Parallel()
	w := open(t)
	for body, ignored := range map[string]bool{
		`{"id":"WH-1","event_type":"BILLING.SUBSCRIPTION.CREATED","resource":{"id":"I-1"}}`:                                 true,
		`{"id":"WH-2","event_type":"PAYMENT.CAPTURE.COMPLETED","event_version":"9.9","resource":{"id":"42","new":{"x":1}}}`: false,
		`{"id":"WH-3","event_type":"PAYMENT.CAPTURE.COMPLETED"}`:                                                            true,
	} {
		n, err := w.Verify(t.Context(), w.sign([]byte(body)), []byte(body))
		if err != nil || n.Ignored != ignored {
			t.Errorf("%s: %+v, %v", body, n, err)
		}
	}
	for _, body := range []string{`[]`, `{}`, `"x"`} {
		if _, err := w.Verify(t.Context(), w.sign([]byte(body)), []byte(body)); err == nil || errors.Is(err, provider.ErrSignature) || errors.Is(err, provider.ErrTryLater) {
			t.Errorf("%s: got %v, want a complaint about the body", body, err)
		}
	}
}

func TestScenario_E13_DeliveriesOfTheOtherEnvironment(t *testing.T) {
	t.Parallel()
	w := open(t)
	d := w.approvedEvent()
	live := w.adapter(func(o *paypal.Options) { o.Environment, o.BaseURL = paypal.Live, "https://"+w.address })
	if _, err := live.Verify(t.Context(), d.header, d.body); !errors.Is(err, provider.ErrMode) {
		t.Errorf("a delivery of the sandbox at a live endpoint: got %v, want ErrMode", err)
	}
	if !live.Live() || w.Live() {
		t.Error("the adapters do not know where their money is")
	}
	// The other environment's certificates are known by their place, and not fetched.
	own := map[paypal.Environment]string{paypal.Sandbox: "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1", paypal.Live: "https://api.paypal.com/v1/notifications/certs/CERT-1"}
	for here, there := range map[paypal.Environment]paypal.Environment{paypal.Sandbox: paypal.Live, paypal.Live: paypal.Sandbox} {
		p := w.adapter(func(o *paypal.Options) { o.Environment, o.BaseURL, o.CertHosts = here, "https://"+w.address, nil })
		h := d.header.Clone()
		h.Set("Paypal-Cert-Url", own[there])
		if _, err := p.Verify(t.Context(), h, d.body); !errors.Is(err, provider.ErrMode) {
			t.Errorf("a delivery of %s at an endpoint of %s: got %v, want ErrMode", there, here, err)
		}
		h.Set("Paypal-Cert-Url", own[there]+"?a=b")
		if _, err := p.Verify(t.Context(), h, d.body); !errors.Is(err, provider.ErrSignature) {
			t.Errorf("a place where nobody keeps certificates: got %v, want ErrSignature", err)
		}
	}
}

func TestScenario_E17_MissedEventsAreListed(t *testing.T) {
	t.Parallel()
	w := open(t)
	for range 3 {
		w.captured(5000)
	}
	seen, page := map[string]bool{}, ""
	for {
		all, next, err := w.Missed(t.Context(), time.Now().Add(-time.Hour), page)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range all {
			if seen[d.Notice.ID] {
				t.Errorf("%s is listed twice", d.Notice.ID)
			}
			seen[d.Notice.ID] = true
		}
		if page = next; next == "" {
			break
		}
	}
	if len(seen) != 9 {
		t.Errorf("%d events, want 3 of each of 3 purchases", len(seen))
	}
}
