package app_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// teller is a scripted provider that also sends notices: a body is genuine when its header says so, and what is true of
// its object is looked up in a table.
type teller struct {
	*scripted
	mu     sync.Mutex
	truth  map[string][]provider.Change // by object
	broken map[string]error             // by object
	asked  int
	missed []provider.Delivery
	lines  []provider.Movement
	// windows are what movements were asked for of.
	windows [][2]time.Time
	live    bool
	// looked is called when something was looked up, before the answer is on its way.
	looked func(n provider.Notice)
}

func newTeller(prov *scripted) *teller {
	return &teller{scripted: prov, truth: map[string][]provider.Change{}, broken: map[string]error{}}
}

func (p *teller) with(o *app.Options) { o.Providers = []provider.Provider{p} }

func (p *teller) Live() bool { return p.live }

func (p *teller) Verify(_ context.Context, h http.Header, raw []byte) (provider.Notice, error) {
	switch h.Get("Signature") {
	case "good":
	case "old":
		return provider.Notice{}, provider.ErrSkew
	case "later":
		return provider.Notice{}, provider.ErrTryLater
	default:
		return provider.Notice{}, provider.ErrSignature
	}
	var body struct {
		ID, Type, Object string
		Live             bool
	}
	if err := json.Unmarshal(raw, &body); err != nil {
		return provider.Notice{}, err
	}
	return provider.Notice{ID: body.ID, Type: body.Type, Object: body.Object, Live: body.Live, Ignored: strings.HasPrefix(body.Type, "other")}, nil
}

func (p *teller) Changes(_ context.Context, n provider.Notice, _ []byte) ([]provider.Change, error) {
	p.mu.Lock()
	p.asked++
	truth, broken, looked := p.truth[n.Object], p.broken[n.Object], p.looked
	p.mu.Unlock()
	if looked != nil {
		looked(n)
	}
	return truth, broken
}

func (p *teller) Missed(context.Context, time.Time, string) ([]provider.Delivery, string, error) {
	return p.missed, "", nil
}

func (p *teller) Movements(_ context.Context, from, to time.Time, _ string) ([]provider.Movement, string, error) {
	p.windows = append(p.windows, [2]time.Time{from, to})
	return p.lines, "", nil
}

// Inspect tells what is true of an authorisation, as a look does.
func (p *teller) Inspect(ctx context.Context, authorization string) ([]provider.Change, error) {
	return p.Changes(ctx, provider.Notice{Object: authorization}, nil)
}

// says makes something true at the provider.
func (p *teller) says(object string, changes ...provider.Change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.truth[object] = changes
}

func (p *teller) breaks(object string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.broken[object] = err
}

// newTold is a bench whose provider carries everything out and sends notices.
func newTold(t testing.TB, change ...func(*app.Options)) (*bench, *teller) {
	t.Helper()
	p := newTeller(&scripted{do: done})
	return newBench(t, p.scripted, append([]func(*app.Options){p.with}, change...)...), p
}

func (b *bench) deliver(id, typ, object string) error {
	b.t.Helper()
	return b.app.Receive(b.t.Context(), "scripted", http.Header{"Signature": {"good"}}, fmt.Appendf(nil, `{"id":%q,"type":%q,"object":%q}`, id, typ, object))
}

func (b *bench) told(id, object string) {
	b.t.Helper()
	if err := b.deliver(id, "changed", object); err != nil {
		b.t.Fatal(err)
	}
	b.apply()
}

func (b *bench) apply() {
	b.t.Helper()
	for again := true; again; {
		var err error
		if again, err = b.app.ApplyNotices(b.t.Context()); err != nil {
			b.t.Fatal(err)
		}
	}
}

func (b *bench) notices(state string) []store.Notice {
	b.t.Helper()
	out, err := b.app.Notices(b.t.Context(), state, store.NoticePosition{}, 100)
	if err != nil {
		b.t.Fatal(err)
	}
	return out
}

func (b *bench) tasks(kind string) (n int) {
	b.t.Helper()
	all, err := b.app.Tasks(b.t.Context(), store.TaskOpen, "", 100)
	if err != nil {
		b.t.Fatal(err)
	}
	for i := range all {
		if all[i].Kind == kind {
			n++
		}
	}
	return n
}

// paid is a payment of 50.00 EUR whose authorisation was carried out, and its reference.
func (b *bench) paid() (id, reference string) {
	b.t.Helper()
	id = b.pay(time.Hour)
	b.round()
	b.status(id, payment.StatusAuthorized)
	return id, b.get(id).Operations()[0].Reference
}

// captured is paid and captured; the reference is the capture's.
func (b *bench) captured() (id, reference string) {
	b.t.Helper()
	id, _ = b.paid()
	b.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := b.app.Capture(ctx, tx, id, 0, false, "")
		return err
	})
	b.round()
	b.status(id, payment.StatusCaptured)
	return id, b.get(id).Operations()[1].Reference
}

func eur(n int64) money.Money { return money.New(n, "EUR") }

func capture(payID, reference, target string, amount int64) provider.Change {
	return provider.Change{Kind: provider.Capture, State: provider.Succeeded, PaymentID: payID, Reference: reference, Target: target, Amount: eur(amount)}
}

func TestScenario_E01_RepeatedDeliveryHasNoEffect(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	b.told("evt_1", "obj")
	events := b.outbox()
	b.told("evt_1", "obj")
	if got := len(b.notices(store.NoticeDone)); got != 1 || p.asked != 1 || b.outbox() != events {
		t.Errorf("%d notices, looked %d times, %d new events; want 1, 1 and 0", got, p.asked, b.outbox()-events)
	}
	b.status(pay, payment.StatusCaptured)
	b.balanced(pay, 1)
}

func TestScenario_E02_TwoEventsOfOneChangePostOnce(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	b.told("evt_1", "obj")
	events := b.outbox()
	b.told("evt_2", "obj")
	if len(b.get(pay).Operations()) != 2 || b.outbox() != events {
		t.Errorf("the second event did something: %+v, %d new events", b.get(pay).Operations(), b.outbox()-events)
	}
	if done := b.notices(store.NoticeDone); len(done) != 2 {
		t.Errorf("got %+v, want both notices done with", done)
	}
	b.balanced(pay, 1)
}

func TestScenario_E03_NoticeBeforeTheAnswer(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay := b.pay(time.Hour)
	p.do = func(n int, r provider.Request) (provider.Result, error) {
		res, err := done(n, r)
		p.says("obj", provider.Change{Kind: provider.Authorize, State: provider.Succeeded, PaymentID: pay, Key: r.Key, Reference: res.Reference, Amount: r.Amount})
		b.told("evt_1", "obj")
		b.status(pay, payment.StatusAuthorized)
		return res, err
	}
	b.round()
	b.status(pay, payment.StatusAuthorized)
	if b.outbox() != 1 {
		t.Errorf("%d events, want 1", b.outbox())
	}
}

func TestScenario_E04_CapturedBeforeAuthorisedIsTold(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay := b.pay(time.Hour)
	p.do = func(int, provider.Request) (provider.Result, error) { return provider.Result{}, errReset }
	b.round()
	p.says("obj", capture(pay, "cap_1", "auth_1", 5000))
	b.told("evt_2", "obj")
	b.status(pay, payment.StatusCaptured)
	events := b.outbox()
	key := b.get(pay).Operations()[0].Key
	p.says("auth", provider.Change{Kind: provider.Authorize, State: provider.Succeeded, PaymentID: pay, Key: key, Reference: "auth_1", Amount: eur(5000)})
	b.told("evt_1", "auth")
	b.status(pay, payment.StatusCaptured)
	if b.outbox() != events {
		t.Errorf("the late notice caused %d events", b.outbox()-events)
	}
	b.balanced(pay, 1)
}

func TestScenario_E05_UnknownPaymentIsTriedAgain(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	_, ref := b.paid()
	p.says("obj", capture("pay_not_yet_here", "cap_1", "", 5000))
	b.told("evt_1", "obj")
	if queued := b.notices(store.NoticeQueued); len(queued) != 1 || queued[0].Attempts != 1 || queued[0].NextAttemptAt <= queued[0].ReceivedAt {
		t.Fatalf("got %+v, want the notice to wait", queued)
	}
	pay := b.pay(time.Hour) // the row is committed now
	b.round()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	b.clock.Advance(time.Second)
	b.apply()
	b.status(pay, payment.StatusCaptured)
}

func TestScenario_E06_ForgedDeliveryLeavesNothing(t *testing.T) {
	t.Parallel()
	tel := measured(t)
	b, _ := newTold(t, func(o *app.Options) { o.Telemetry = tel })
	err := b.app.Receive(t.Context(), "scripted", http.Header{"Signature": {"forged"}}, []byte(`{"id":"evt_1","type":"changed","object":"obj"}`))
	if fault.CodeOf(err) != problem.WebhookRefused || len(b.notices(store.NoticeQueued)) != 0 {
		t.Errorf("got %v with %d notices", err, len(b.notices(store.NoticeQueued)))
	}
	if got := counted(t, tel, "payment_deliveries_refused_total", "signature"); got != 1 {
		t.Errorf("counted %v, want the one", got)
	}
	if err := b.app.Receive(t.Context(), "nobody", nil, nil); fault.CodeOf(err) != fault.NotFound {
		t.Errorf("unknown provider: got %v", err)
	}
}

func TestScenario_E07_E08_DeliveriesOfAnotherTimeAreRefused(t *testing.T) {
	t.Parallel()
	tel := measured(t)
	b, _ := newTold(t, func(o *app.Options) { o.Telemetry = tel })
	err := b.app.Receive(t.Context(), "scripted", http.Header{"Signature": {"old"}}, []byte(`{"id":"evt_1","type":"changed","object":"obj"}`))
	if fault.CodeOf(err) != problem.WebhookRefused || len(b.notices(store.NoticeQueued)) != 0 {
		t.Errorf("got %v", err)
	}
	if got := counted(t, tel, "payment_deliveries_refused_total", "skew"); got != 1 { // an alert is on it: a clock is off
		t.Errorf("counted %v, want the one", got)
	}
}

func TestScenario_E11_NotVerifiableNowIsAskedForAgain(t *testing.T) {
	t.Parallel()
	b, _ := newTold(t)
	err := b.app.Receive(t.Context(), "scripted", http.Header{"Signature": {"later"}}, []byte(`{"id":"evt_1","type":"changed","object":"obj"}`))
	if fault.CodeOf(err) != fault.Unavailable {
		t.Errorf("got %v, want 503", err)
	}
}

func TestScenario_E12_UnknownTypesAreStoredAndIgnored(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	if err := b.deliver("evt_1", "other.thing", "obj"); err != nil {
		t.Fatal(err)
	}
	b.apply()
	if len(b.notices(store.NoticeIgnored)) != 1 || p.asked != 0 {
		t.Errorf("%d ignored, looked %d times; want 1 and 0", len(b.notices(store.NoticeIgnored)), p.asked)
	}
}

func TestScenario_E13_RealMoneyAtATestEndpoint(t *testing.T) {
	t.Parallel()
	tel := measured(t)
	b, p := newTold(t, func(o *app.Options) { o.Telemetry = tel })
	raw := []byte(`{"id":"evt_1","type":"changed","object":"obj","live":true}`)
	if err := b.app.Receive(t.Context(), "scripted", http.Header{"Signature": {"good"}}, raw); fault.CodeOf(err) != problem.WebhookRefused {
		t.Errorf("got %v", err)
	}
	if got := counted(t, tel, "payment_deliveries_refused_total", "mode"); got != 1 || len(b.notices(store.NoticeQueued)) != 0 {
		t.Errorf("counted %v, want the one and nothing stored", got)
	}
	p.live = true
	if err := b.app.Receive(t.Context(), "scripted", http.Header{"Signature": {"good"}}, raw); err != nil {
		t.Errorf("a live endpoint: %v", err)
	}
}

func TestScenario_E14_WithoutADatabaseNothingIsAcknowledged(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	down, cancel := context.WithCancel(t.Context())
	cancel()
	err := b.app.Receive(down, "scripted", http.Header{"Signature": {"good"}}, []byte(`{"id":"evt_1","type":"changed","object":"obj"}`))
	if fault.CodeOf(err) != fault.Unavailable || len(b.notices(store.NoticeQueued)) != 0 {
		t.Errorf("got %v", err)
	}
	b.told("evt_1", "obj") // the provider repeats it
	b.status(pay, payment.StatusCaptured)
}

func TestScenario_E15_EffectAndNoteAreOneTransaction(t *testing.T) {
	t.Parallel()
	broken := &unsettled{}
	b, p := newTold(t, func(o *app.Options) {
		broken.Store = o.Store
		o.Store = broken
	})
	pay, ref := b.paid()
	events := b.outbox()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	if err := b.deliver("evt_1", "changed", "obj"); err != nil {
		t.Fatal(err)
	}
	broken.fail = true
	if _, err := b.app.ApplyNotices(t.Context()); err == nil {
		t.Fatal("the crash was not seen")
	}
	b.status(pay, payment.StatusAuthorized)
	if b.outbox() != events {
		t.Errorf("half of it was done: %d events", b.outbox()-events)
	}
	b.balanced(pay, 0)
	b.holds("psp_clearing", 0)
	broken.fail = false
	b.clock.Advance(time.Minute)
	b.apply()
	b.status(pay, payment.StatusCaptured)
	b.balanced(pay, 1)
}

// unsettled is a store that crashes after the effect, before the note of it.
type unsettled struct {
	app.Store
	fail bool
}

func (s *unsettled) SettleNotice(ctx context.Context, tx *db.Tx, n *store.Notice) error {
	if s.fail {
		return errors.New("crash")
	}
	return s.Store.SettleNotice(ctx, tx, n)
}

func TestScenario_E16_PoisonIsPutAsideAndReplayed(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.breaks("poison", errors.New("cannot be read"))
	p.says("poison", capture(pay, "cap_1", ref, 5000))
	if err := b.deliver("evt_1", "changed", "poison"); err != nil {
		t.Fatal(err)
	}
	p.says("obj", capture(pay, "cap_2", ref, 2000))
	b.told("evt_2", "obj") // a later event of the same payment is not held up
	b.status(pay, payment.PartiallyCaptured)
	for range 12 {
		b.clock.Advance(10 * time.Minute)
		b.apply()
	}
	dead := b.notices(store.NoticeDead)
	if len(dead) != 1 || dead[0].Attempts != 10 || dead[0].Error == "" || b.tasks("dead_notice") != 1 {
		t.Fatalf("got %+v and %d tasks, want one after ten failures", dead, b.tasks("dead_notice"))
	}
	p.breaks("poison", nil)
	p.says("poison", capture(pay, "cap_1", ref, 3000))
	b.write(func(ctx context.Context, tx *db.Tx) error { return b.app.ReplayNotice(ctx, tx, "scripted", "evt_1") })
	b.apply()
	b.status(pay, payment.StatusCaptured)
	b.balanced(pay, 2)
}

func TestScenario_E16_AProviderThatIsAwayPoisonsNothing(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.breaks("obj", context.DeadlineExceeded)
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	b.told("evt_1", "obj")
	for range 15 {
		b.clock.Advance(15 * time.Minute)
		b.apply()
	}
	if len(b.notices(store.NoticeQueued)) != 1 {
		t.Fatalf("got dead %+v", b.notices(store.NoticeDead))
	}
	p.breaks("obj", nil)
	b.clock.Advance(15 * time.Minute)
	b.apply()
	b.status(pay, payment.StatusCaptured)
}

func TestScenario_E17_MissedNoticesAreListedAndApplied(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	p.missed = []provider.Delivery{{Notice: provider.Notice{ID: "evt_1", Type: "changed", Object: "obj", CreatedAt: b.clock.Now()}, Raw: []byte(`{}`)}}
	p.lines = []provider.Movement{{Kind: provider.Capture, Reference: "cap_1", ID: "txn_1", PaymentID: pay, Amount: eur(5000), At: b.clock.Now()}}
	b.clock.Advance(96 * time.Hour) // the endpoint was down, and the provider has given up
	r, err := b.app.Reconcile(t.Context(), "scripted", b.clock.Now().Add(-120*time.Hour), b.clock.Now())
	if err != nil {
		t.Fatal(err)
	}
	b.status(pay, payment.StatusCaptured)
	if len(r.Drifts) != 1 || r.Drifts[0].Kind != "missed_notice" || r.Drifts[0].Reference != "evt_1" {
		t.Errorf("got %+v, want the missed notice alone", r.Drifts)
	}
	b.balanced(pay, 1)
}

// balanced checks that the books add up, and that a payment has so many captures in them.
func (b *bench) balanced(pay string, captures int) {
	b.t.Helper()
	bad, err := b.store.Unbalanced(b.t.Context())
	if err != nil || len(bad) > 0 {
		b.t.Fatalf("transactions that do not add up: %v, %v", bad, err)
	}
	entries, err := b.app.Entries(b.t.Context(), store.EntryFilter{PaymentID: pay, Limit: 100})
	if err != nil {
		b.t.Fatal(err)
	}
	got := 0
	for i := range entries {
		if entries[i].Kind == "capture" && entries[i].Line == 1 {
			got++
		}
	}
	if got != captures {
		b.t.Errorf("%d captures in the books, want %d", got, captures)
	}
}
