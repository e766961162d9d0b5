package stripe_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/stripe"
)

// delivery is a notice as it has arrived.
type delivery struct {
	header http.Header
	body   []byte
}

// mailbox is an endpoint that notices are sent to.
type mailbox struct {
	mu  sync.Mutex
	all []delivery
}

func (m *mailbox) take() []delivery {
	m.mu.Lock()
	defer m.mu.Unlock()
	all := m.all
	m.all = nil
	return all
}

// listen has the double's notices sent to a mailbox before its answers.
func (w *world) listen(settings map[string]any) *mailbox {
	w.t.Helper()
	m := &mailbox{}
	endpoint := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.t.Error(err)
		}
		m.mu.Lock()
		defer m.mu.Unlock()
		m.all = append(m.all, delivery{r.Header, body})
	}))
	w.t.Cleanup(endpoint.Close)
	in := map[string]any{"url": endpoint.URL, "secrets": []string{"whsec_one"}, "before": true}
	maps.Copy(in, settings)
	w.steer("webhooks", in)
	return m
}

func (w *world) verify(d delivery) provider.Notice {
	w.t.Helper()
	n, err := w.Verify(w.t.Context(), d.header, d.body)
	if err != nil {
		w.t.Fatalf("verify %s: %v", d.body, err)
	}
	return n
}

// changes are all that the notices lead to.
func (w *world) changes(all []delivery) []provider.Change {
	w.t.Helper()
	var out []provider.Change
	for _, d := range all {
		n := w.verify(d)
		if n.Ignored {
			continue
		}
		changes, err := w.Changes(w.t.Context(), n, d.body)
		if err != nil {
			w.t.Fatal(err)
		}
		out = append(out, changes...)
	}
	return out
}

// sign is Stripe's signature, computed here anew.
func sign(body string, at time.Time, secrets ...string) http.Header {
	value := fmt.Sprintf("t=%d", at.Unix())
	for _, s := range secrets {
		mac := hmac.New(sha256.New, []byte(s))
		fmt.Fprintf(mac, "%d.%s", at.Unix(), body)
		value += ",v1=" + hex.EncodeToString(mac.Sum(nil))
	}
	return http.Header{"Stripe-Signature": {value}}
}

const event = `{"id":"evt_1","object":"event","type":"payment_intent.succeeded","created":1795000000,"livemode":false,"data":{"object":{"id":"pi_1","amount":1}}}`

// verifier is an adapter that needs no double.
func verifier(t *testing.T, now time.Time, secrets ...string) *stripe.Provider {
	t.Helper()
	p, err := stripe.New(stripe.Options{SecretKey: "sk_test_x", WebhookSecrets: secrets, Clock: clock.NewFake(now)})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

var now = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func TestScenario_E03_stripe_BeforeTheAnswer(t *testing.T) {
	t.Parallel()
	w := open(t)
	box := w.listen(nil)
	r := request(good, 4999, "EUR")
	res := w.must(&r, provider.Succeeded)
	// All notices came before the answer did. What they name says the same as the answer.
	found := false
	for _, c := range w.changes(box.take()) {
		found = found || c.Kind == provider.Authorize && c.Key == r.Key
		if c.State != provider.Succeeded || c.Reference != res.Reference || c.Amount != res.Amount {
			t.Errorf("got %+v, the answer says %+v", c, res)
		}
	}
	if !found {
		t.Error("no notice told of the authorisation")
	}
}

func TestScenario_E04_stripe_OutOfOrder(t *testing.T) {
	t.Parallel()
	w := open(t)
	box := w.listen(map[string]any{"hold": true, "types": []string{"payment_intent.amount_capturable_updated", "payment_intent.succeeded"}})
	auth := request(good, 4999, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	c := follow(provider.Capture, &auth, ref, 4999)
	w.must(&c, provider.Succeeded)
	w.steer("webhooks/release", map[string]any{"reverse": true})
	all := box.take()
	if len(all) != 2 || w.verify(all[0]).Type != "payment_intent.succeeded" {
		t.Fatalf("%d notices, want two in reverse order", len(all))
	}
	for _, d := range all {
		got := w.changes([]delivery{d})
		if len(got) != 2 || got[0].Kind != provider.Authorize || got[0].State != provider.Succeeded || got[1].Kind != provider.Capture ||
			got[1].Key != c.Key || got[1].Amount != c.Amount {
			t.Errorf("%s: got %+v, want the truth of now from both", w.verify(d).Type, got)
		}
	}
}

func TestScenario_E06_stripe_Forged(t *testing.T) {
	t.Parallel()
	p := verifier(t, now, "whsec_one")
	good := sign(event, now, "whsec_one")
	if _, err := p.Verify(t.Context(), good, []byte(event)); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		header http.Header
		body   string
	}{
		"another secret":      {sign(event, now, "whsec_two"), event},
		"a byte more":         {good, event + " "},
		"another amount":      {good, strings.Replace(event, `"amount":1`, `"amount":2`, 1)},
		"no header":           {http.Header{}, event},
		"another time":        {http.Header{"Stripe-Signature": {strings.Replace(good.Get("Stripe-Signature"), "t=17", "t=18", 1)}}, event},
		"an old scheme alone": {http.Header{"Stripe-Signature": {strings.Replace(good.Get("Stripe-Signature"), "v1=", "v0=", 1)}}, event},
	} {
		if _, err := p.Verify(t.Context(), c.header, []byte(c.body)); !errors.Is(err, provider.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
	}
	if _, err := verifier(t, now).Verify(t.Context(), good, []byte(event)); !errors.Is(err, provider.ErrSignature) {
		t.Errorf("without a secret: got %v, want ErrSignature", err)
	}
}

func TestScenario_E07_stripe_Replayed(t *testing.T) {
	t.Parallel()
	p := verifier(t, now, "whsec_one")
	if _, err := p.Verify(t.Context(), sign(event, now.Add(-10*time.Minute), "whsec_one"), []byte(event)); !errors.Is(err, provider.ErrSkew) {
		t.Errorf("after ten minutes: got %v, want ErrSkew", err)
	}
	n, err := p.Verify(t.Context(), sign(event, now.Add(-4*time.Minute), "whsec_one"), []byte(event))
	if err != nil || n.ID != "evt_1" {
		t.Errorf("after four: got %+v, %v, want the event's own id", n, err)
	}
}

func TestScenario_E08_stripe_Skew(t *testing.T) {
	t.Parallel()
	for off, want := range map[time.Duration]bool{
		6 * time.Minute: true, -6 * time.Minute: true, 24 * time.Hour: true, // seen from us, in the future and in the past
		299 * time.Second: false, -299 * time.Second: false, 0: false,
	} {
		_, err := verifier(t, now, "whsec_one").Verify(t.Context(), sign(event, now.Add(off), "whsec_one"), []byte(event))
		if errors.Is(err, provider.ErrSkew) != want {
			t.Errorf("%s: got %v", off, err)
		}
	}
}

func TestScenario_E09_stripe_Rotation(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ ours, theirs []string }{
		"two signatures, one of ours": {[]string{"whsec_new"}, []string{"whsec_old", "whsec_new"}},
		"two secrets, the old in use": {[]string{"whsec_new", "whsec_old"}, []string{"whsec_old"}},
		"both":                        {[]string{"whsec_new", "whsec_old"}, []string{"whsec_old", "whsec_new"}},
	} {
		if _, err := verifier(t, now, c.ours...).Verify(t.Context(), sign(event, now, c.theirs...), []byte(event)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	w := open(t)
	box := w.listen(map[string]any{"secrets": []string{"whsec_other", "whsec_one"}})
	r := request(good, 4999, "EUR")
	w.must(&r, provider.Succeeded)
	for _, d := range box.take() {
		w.verify(d)
	}
}

func TestScenario_E12_stripe_UnknownType(t *testing.T) {
	t.Parallel()
	w := open(t)
	box := w.listen(map[string]any{"version": "2031-01-01.foliage"})
	w.steer("events", map[string]any{"type": "payment_intent.teleported", "object": map[string]any{"id": "pi_1", "object": "payment_intent"}})
	w.steer("events", map[string]any{"type": "payment_intent.succeeded", "object": map[string]any{"object": "payment_intent"}})
	all := box.take()
	if len(all) != 2 {
		t.Fatalf("%d notices, want 2", len(all))
	}
	for _, d := range all {
		if n := w.verify(d); !n.Ignored || n.ID == "" {
			t.Errorf("got %+v, want it ignored", n)
		}
	}
	r := request(good, 4999, "EUR")
	w.must(&r, provider.Succeeded)
	if len(w.changes(box.take())) == 0 {
		t.Error("a newer API version is not understood")
	}
}

func TestScenario_E13_stripe_Live(t *testing.T) {
	t.Parallel()
	p := verifier(t, now, "whsec_one")
	live := strings.Replace(event, `"livemode":false`, `"livemode":true`, 1)
	if n, err := p.Verify(t.Context(), sign(live, now, "whsec_one"), []byte(live)); err != nil || !n.Live || n.Test || p.Live() {
		t.Errorf("got %+v, %v: nobody can tell that it is about real money", n, err)
	}
	if n, err := p.Verify(t.Context(), sign(event, now, "whsec_one"), []byte(event)); err != nil || n.Live || !n.Test {
		t.Errorf("got %+v, %v", n, err)
	}
	rk, err := stripe.New(stripe.Options{SecretKey: "rk_live_x"})
	if err != nil || !rk.Live() {
		t.Errorf("a live key is not known as one: %v", err)
	}
}

func TestScenario_E18_stripe_NoEvent(t *testing.T) {
	t.Parallel()
	p := verifier(t, now, "whsec_one")
	for _, body := range []string{"", "hello", "[]", `{"id":"evt_1"}`, `{"id":"evt_1","object":"event","type":"x","created":"soon"}`, `{"id":"x","object":"charge","type":"y"}`} {
		if n, err := p.Verify(t.Context(), sign(body, now, "whsec_one"), []byte(body)); err == nil || errors.Is(err, provider.ErrSignature) {
			t.Errorf("%q: got %+v, %v, want it refused", body, n, err)
		}
	}
}

func TestScenario_E19_stripe_Thin(t *testing.T) {
	t.Parallel()
	w := open(t)
	box := w.listen(map[string]any{"thin": true})
	auth := request(good, 4999, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	c := follow(provider.Capture, &auth, ref, 4999)
	charge := w.must(&c, provider.Succeeded).Reference
	re := follow(provider.Refund, &auth, charge, 1000)
	w.must(&re, provider.Succeeded)
	all := box.take()
	for _, d := range all {
		if strings.Contains(string(d.body), "4999") || w.verify(d).CreatedAt.IsZero() {
			t.Errorf("%s", d.body)
		}
	}
	seen := map[provider.Kind]money.Money{}
	for _, change := range w.changes(all) {
		seen[change.Kind] = change.Amount
	}
	if seen[provider.Capture] != c.Amount || seen[provider.Refund] != re.Amount {
		t.Errorf("got %v, want what was captured and refunded", seen)
	}
}

func TestScenario_E17_stripe_Missed(t *testing.T) {
	t.Parallel()
	w := open(t)
	since := time.Now().Add(-time.Minute)
	for range 40 { // more than a page of events
		auth := request(good, 1000, "EUR")
		c := follow(provider.Capture, &auth, w.must(&auth, provider.Succeeded).Reference, 1000)
		re := follow(provider.Refund, &auth, w.must(&c, provider.Succeeded).Reference, 1000)
		w.must(&re, provider.Succeeded)
	}
	ids, pages, page := map[string]bool{}, 0, ""
	for {
		all, next, err := w.Missed(t.Context(), since, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range all {
			if d.Notice.Ignored || len(d.Raw) == 0 || ids[d.Notice.ID] {
				t.Errorf("got %+v", d.Notice)
			}
			ids[d.Notice.ID] = true
		}
		pages++
		if page = next; page == "" {
			break
		}
	}
	// Per payment: capturable, succeeded, refund created, charge refunded.
	if len(ids) != 160 || pages != 2 {
		t.Errorf("%d events on %d pages, want 160 on 2", len(ids), pages)
	}
	if all, _, err := w.Missed(t.Context(), time.Now().Add(time.Hour), ""); err != nil || len(all) != 0 {
		t.Errorf("since later: got %d, %v", len(all), err)
	}
}

func TestScenario_D05_stripe_RefundFailsLater(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, charge := w.captured("pm_card_pendingRefund")
	re := follow(provider.Refund, &auth, charge, 2000)
	re.Reference = w.must(&re, provider.Pending).Reference
	box := w.listen(nil)
	w.steer("refunds/settle", map[string]any{"refund": re.Reference, "status": "failed", "reason": "expired_or_canceled_card"})
	told := false
	for _, c := range w.changes(box.take()) {
		if c.Kind == provider.Refund && c.Key == re.Key {
			told = true
			if c.State != provider.Declined || c.Code != "expired_or_canceled_card" || c.PaymentID != auth.PaymentID || c.Target != charge {
				t.Errorf("got %+v", c)
			}
		}
	}
	if !told {
		t.Error("nobody told of the failure")
	}
	w.fetched(&re, provider.Declined)
}

func TestScenario_D06_stripe_Dashboard(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, charge := w.captured(good)
	box := w.listen(map[string]any{"types": []string{"charge.refunded"}})
	intent := w.intentOf(&auth)
	w.steer("refunds", map[string]any{"payment_intent": intent, "amount": 1500})
	var refunds []provider.Change
	for _, c := range w.changes(box.take()) {
		if c.Kind == provider.Refund {
			refunds = append(refunds, c)
		}
	}
	if len(refunds) != 1 || refunds[0].Key != "" || refunds[0].Amount != money.New(1500, "EUR") || refunds[0].Target != charge ||
		refunds[0].PaymentID != auth.PaymentID || refunds[0].State != provider.Succeeded {
		t.Errorf("got %+v, want one refund that is nobody's", refunds)
	}
}

func TestScenario_D07_stripe_Disputed(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, charge := w.captured(good)
	w.steer("disputes", map[string]any{"payment_intent": w.intentOf(&auth)})
	re := follow(provider.Refund, &auth, charge, 1000)
	if res := w.must(&re, provider.Declined); res.Code != "charge_disputed" {
		t.Errorf("got %+v", res)
	}
}

func TestScenario_D09_stripe_Dispute(t *testing.T) {
	t.Parallel()
	for status, want := range map[string]struct {
		state provider.DisputeState
		taken int64
	}{"won": {provider.DisputeWon, 0}, "lost": {provider.DisputeLost, 5000}} {
		w := open(t)
		auth, charge := w.captured(good)
		box := w.listen(nil)
		opened := w.steer("disputes", map[string]any{"payment_intent": w.intentOf(&auth), "reason": "product_not_received"})
		id, _ := opened["id"].(string)
		first := w.changes(box.take())
		if len(first) != 2 { // created and funds withdrawn, both with the truth of now
			t.Fatalf("got %+v", first)
		}
		for _, c := range first {
			if c.Kind != provider.Disputed || c.Dispute == nil || c.Dispute.State != provider.DisputeNeedsResponse || c.Reference != id || c.Target != charge ||
				c.Amount != money.New(5000, "EUR") || c.Dispute.Withdrawn != money.New(5000, "EUR") || c.Dispute.Fee != money.New(1500, "EUR") ||
				c.Dispute.EvidenceDue.IsZero() || c.Dispute.Reason != "product_not_received" || c.PaymentID != auth.PaymentID {
				t.Errorf("got %+v %+v", c, c.Dispute)
			}
		}
		if err := w.Submit(t.Context(), id, provider.EvidenceDocument{Key: "evidence-" + id, Text: "It was delivered.", Carrier: "DHL", Tracking: "123"}); err != nil {
			t.Fatal(err)
		}
		if c := w.changes(box.take()); len(c) != 1 || c[0].Dispute.State != provider.DisputeUnderReview {
			t.Errorf("after the evidence: %+v", c)
		}
		w.steer("disputes/close", map[string]any{"dispute": id, "status": status})
		for _, c := range w.changes(box.take()) {
			if c.Dispute.State != want.state || c.Dispute.Withdrawn.Amount != want.taken {
				t.Errorf("%s: got %+v", status, c.Dispute)
			}
		}
	}
}

func TestScenario_F08_stripe_Movements(t *testing.T) {
	t.Parallel()
	w := open(t)
	from := time.Now().Add(-time.Minute)
	auth, charge := w.captured(good)
	re := follow(provider.Refund, &auth, charge, 2000)
	refund := w.must(&re, provider.Succeeded).Reference
	w.steer("refunds", map[string]any{"payment_intent": w.intentOf(&auth), "amount": 100}) // by hand: it names its charge alone
	other, _ := w.captured("pm_card_createDispute")
	w.steer("payouts", map[string]any{"currency": "eur"})
	got := map[provider.Kind][]provider.Movement{}
	all, next, err := w.Movements(t.Context(), from, time.Now().Add(time.Minute), "")
	if err != nil || next != "" {
		t.Fatal(next, err)
	}
	for _, m := range all {
		got[m.Kind] = append(got[m.Kind], m)
	}
	eur := func(n int64) money.Money { return money.New(n, "EUR") }
	if c := got[provider.Capture]; len(c) != 2 || c[1].Reference != charge || c[1].PaymentID != auth.PaymentID || c[1].Amount != eur(5000) || c[1].Fee != eur(100) {
		t.Errorf("captures %+v", c)
	}
	if r := got[provider.Refund]; len(r) != 2 || r[1].Reference != refund || r[1].Amount != eur(2000) || r[1].PaymentID != auth.PaymentID || r[1].Target != charge || r[1].Key != re.Key ||
		r[0].Key != "" || r[0].PaymentID != "" || r[0].Target != charge || r[0].Amount != eur(100) {
		t.Errorf("refunds %+v", r)
	}
	if d := got[provider.Disputed]; len(d) != 1 || d[0].Amount != eur(-5000) || d[0].Fee != eur(1500) || other.PaymentID == "" {
		t.Errorf("disputes %+v", d)
	}
	if po := got[provider.PaidOut]; len(po) != 1 || po[0].Amount != eur(5000-100+5000-100-2000-100-5000-1500) {
		t.Errorf("payouts %+v", po)
	}
	w.steer("refunds/settle", map[string]any{"refund": refund, "status": "failed"})
	all, _, err = w.Movements(t.Context(), from, time.Now().Add(time.Minute), "")
	if i := slices.IndexFunc(all, func(m provider.Movement) bool { return m.Kind == provider.Returned }); err != nil || i < 0 ||
		all[i].Reference != refund || all[i].Amount != eur(2000) || all[i].PaymentID != auth.PaymentID {
		t.Errorf("of a refund that came back: %+v, %v", all, err)
	}
	if early, _, err := w.Movements(t.Context(), from.Add(-time.Hour), from, ""); err != nil || len(early) != 0 {
		t.Errorf("before: %+v, %v", early, err)
	}
}

// captured pays and captures 50.00 EUR.
func (w *world) captured(method string) (auth provider.Request, charge string) {
	w.t.Helper()
	auth = request(method, 5000, "EUR")
	c := follow(provider.Capture, &auth, w.must(&auth, provider.Succeeded).Reference, 5000)
	return auth, w.must(&c, provider.Succeeded).Reference
}

func (w *world) intentOf(auth *provider.Request) string {
	w.t.Helper()
	return w.fetched(auth, provider.Succeeded).Reference
}
