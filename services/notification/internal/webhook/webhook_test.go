package webhook

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

var now = time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)

var types = []string{"order.placed", "order.confirmed", "payment.captured"}

func anEndpoint(t *testing.T, events ...string) *Endpoint {
	t.Helper()
	e, err := New("whe_1", Plan{URL: "https://erp.example/hooks", Events: events}, types, NewSecret(make([]byte, SecretBytes)), "usr_1", now)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestFilters(t *testing.T) {
	t.Parallel()
	tests := []struct {
		filters []string
		want    string
	}{
		{[]string{"*"}, "order.placed order.confirmed payment.captured"}, {[]string{"order.*"}, "order.placed order.confirmed"},
		{[]string{"order.placed", "payment.captured"}, "order.placed payment.captured"}, {[]string{"payment.*", "payment.captured"}, "payment.captured"},
	}
	for _, tt := range tests {
		e := anEndpoint(t, tt.filters...)
		var got []string
		for _, typ := range types {
			if e.Wants(typ, now) {
				got = append(got, typ)
			}
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%v: %v", tt.filters, got)
		}
	}
	for _, bad := range [][]string{nil, {"order"}, {"order.confirme*"}, {"user.registered"}, {""}, {"**"}} {
		if _, err := New("whe_1", Plan{URL: "https://erp.example", Events: bad}, types, "", "", now); err == nil {
			t.Errorf("%v is taken", bad)
		}
	}
	e := anEndpoint(t, "*")
	e.ExpiresAt = now.Add(time.Hour)
	if !e.Wants("order.placed", now) || e.Wants("order.placed", now.Add(time.Hour)) {
		t.Error("a temporary endpoint lives too long or too short")
	}
}

// TestSignatures holds what is signed to the specification's example and to its own library, through a rotation.
func TestSignatures(t *testing.T) {
	t.Parallel()
	example := &Endpoint{Secrets: []Secret{{Value: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}}}
	got, err := example.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", time.Unix(1614265330, 0), []byte(`{"test": 2432232314}`))
	if err != nil || got != "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" {
		t.Errorf("got %q, %v", got, err)
	}
	e := anEndpoint(t, "*")
	old := e.Secrets[0].Value
	fresh := NewSecret([]byte(strings.Repeat("x", SecretBytes)))
	body := []byte(`{"type":"order.placed"}`)
	verifies := func(secret string, at time.Time) bool {
		t.Helper()
		signature, err := e.Sign("evt_1", at, body)
		if err != nil {
			t.Fatal(err)
		}
		h, err := standard.NewWebhook(secret)
		if err != nil {
			t.Fatal(err)
		}
		headers := http.Header{}
		headers.Set(HeaderID, "evt_1")
		headers.Set(HeaderTimestamp, strconv.FormatInt(at.Unix(), 10))
		headers.Set(HeaderSignature, signature)
		return h.VerifyIgnoringTimestamp(body, headers) == nil
	}
	if !verifies(old, now) || verifies(fresh, now) {
		t.Error("before the rotation")
	}
	e.Rotate(fresh, time.Hour, now)
	if !verifies(old, now) || !verifies(fresh, now) {
		t.Error("during the overlap both must verify")
	}
	if later := now.Add(time.Hour); verifies(old, later) || !verifies(fresh, later) {
		t.Error("after the overlap")
	}
	e.Rotate(old, 0, now)
	if verifies(fresh, now) || !verifies(old, now) {
		t.Error("without an overlap the old secret must end at once")
	}
	for range 10 {
		e.Rotate(fresh, time.Hour, now)
	}
	if len(e.Secrets) != maxSecrets {
		t.Errorf("%d secrets", len(e.Secrets))
	}
}

func TestEndpointIsGivenUp(t *testing.T) {
	t.Parallel()
	ok, bad, gone := Outcome{Status: 200}, Outcome{Status: 500, Code: CodeStatus}, Outcome{Status: 410, Code: CodeStatus}
	waits := Outcome{Deferred: true, Code: CodeResting}
	e := anEndpoint(t, "*")
	if e.Note([]Outcome{ok, waits}, now) {
		t.Error("a success changes something")
	}
	if !e.Note([]Outcome{bad}, now) || !e.FailingSince.Equal(now) {
		t.Error("the first failure is not noted")
	}
	if e.Note([]Outcome{bad, waits}, now.Add(FailFor-time.Second)) || e.Status != Enabled {
		t.Error("it is given up too soon")
	}
	if !e.Note([]Outcome{ok}, now.Add(FailFor-time.Second)) || !e.FailingSince.IsZero() {
		t.Error("a success does not end the failures")
	}
	e.Note([]Outcome{bad}, now)
	if !e.Note([]Outcome{bad}, now.Add(FailFor)) || e.Status != Disabled || e.Reason != Failing || e.Wants("order.placed", now) {
		t.Errorf("after days: %+v", e)
	}
	e.Enable(now)
	if e.Status != Enabled || e.Reason != "" || !e.FailingSince.IsZero() {
		t.Errorf("enabled: %+v", e)
	}
	if !e.Note([]Outcome{ok, gone, ok}, now) || e.Reason != Gone {
		t.Errorf("after 410: %+v", e)
	}
}

func TestSchedule(t *testing.T) {
	t.Parallel()
	e := Event{ID: "evt_1", Type: "order.placed", Subject: "ord_1"}
	d := NewDelivery("whd_1", "whe_1", &e, now)
	at, total := now, time.Duration(0)
	for d.State == Pending && d.Attempts < MaxAttempts {
		before := d.DueAt
		d.Settle(Outcome{Status: 500, Code: CodeStatus}, at)
		if d.State != Pending {
			break
		}
		if !d.DueAt.After(before) {
			t.Errorf("attempt %d does not wait", d.Attempts)
		}
		total += d.DueAt.Sub(at)
		at = d.DueAt
	}
	if d.State != Failed || d.Attempts != MaxAttempts || total < 4*24*time.Hour || total > 6*24*time.Hour {
		t.Errorf("%s after %d attempts in %s", d.State, d.Attempts, total)
	}
	if err := d.Replay(at); err != nil || d.State != Pending || d.Attempts != 0 || d.Tries != MaxAttempts {
		t.Errorf("replayed: %+v, %v", d, err)
	}
	d.Settle(Outcome{Deferred: true}, at)
	if d.Attempts != 0 || !d.DueAt.Equal(at.Add(rest)) {
		t.Errorf("what was not sent counts: %+v", d)
	}
	d.Settle(Outcome{Status: 503, Code: CodeStatus, RetryAfter: 365 * 24 * time.Hour}, at)
	if wait := d.DueAt.Sub(at); wait != maxRetryAfter {
		t.Errorf("waits %s", wait)
	}
	d.Settle(Outcome{Status: 200}, at)
	if d.State != Delivered || !d.EndedAt.Equal(at) || !d.DueAt.IsZero() {
		t.Errorf("delivered: %+v", d)
	}
	d.State = Sending
	if d.Replay(at) == nil {
		t.Error("what is under way is replayed")
	}
}

func TestWhatIsTold(t *testing.T) {
	t.Parallel()
	data := json.RawMessage(`{"order":{"id":"ord_1","token":"secret","totals":{"total":{"amount":9007199254740993,"currency":"EUR"}},"lines":[{"token":"x","sku":"A"}]}}`)
	e, err := Write("evt_1", "order.placed", "ord_1", now, data)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"type":"order.placed","timestamp":"2026-11-16T09:00:00Z","data":{"order":{"id":"ord_1","lines":[{"sku":"A"}],"totals":{"total":{"amount":9007199254740993,"currency":"EUR"}}}}}`
	if string(e.Body) != want {
		t.Errorf("got\n%s, want\n%s", e.Body, want)
	}
	if _, err := Write("evt_1", "order.placed", "ord_1", now, json.RawMessage(`[`)); err == nil {
		t.Error("a torn payload is told")
	}
	if Tellable("user.password_reset_requested") || Tellable("user.verification_requested") || !Tellable("order.placed") {
		t.Error("the wrong events are told")
	}
}
