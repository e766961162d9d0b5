package message

import (
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var now = time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)

func TestMessageIDDependsOnTheKeyAlone(t *testing.T) {
	t.Parallel()
	a := Notification{ID: "ntf_1", EventID: "evt_1", Channel: Email, Addressee: "ada@example.org"}
	again := Notification{ID: "ntf_2", EventID: "evt_1", Channel: Email, Addressee: "ada@example.org", Recipient: "ada@example.org", CreatedAt: now}
	if got, want := again.MessageID("shop.example"), a.MessageID("shop.example"); got != want {
		t.Errorf("the same message has the ids %q and %q", got, want)
	}
	if !strings.HasSuffix(a.MessageID("shop.example"), "@shop.example") || strings.ContainsAny(a.MessageID("shop.example"), " <>\r\n") {
		t.Errorf("%q is no Message-ID", a.MessageID("shop.example"))
	}
	for _, other := range []Notification{
		{EventID: "evt_2", Channel: Email, Addressee: "ada@example.org"},
		{EventID: "evt_1", Channel: "sms", Addressee: "ada@example.org"},
		{EventID: "evt_1", Channel: Email, Addressee: "bob@example.org"},
	} {
		if other.MessageID("shop.example") == a.MessageID("shop.example") {
			t.Errorf("%+v has the Message-ID of another message", other)
		}
	}
}

func TestCheckAddress(t *testing.T) {
	t.Parallel()
	tests := []struct {
		address string
		ok      bool
	}{
		{"ada@example.org", true}, {"a.b+c@example.co.uk", true}, {"jürgen@example.org", true},
		{"", false}, {"ada", false}, {"Ada <ada@example.org>", false}, {"ada@example.org\r\nRCPT TO:<x@y>", false}, {"ada@example.org, bob@example.org", false},
		{"a b@example.org", false}, {strings.Repeat("a", 250) + "@example.org", false},
	}
	for _, tt := range tests {
		if err := CheckAddress(tt.address); (err == nil) != tt.ok {
			t.Errorf("CheckAddress(%q) = %v, want ok %v", tt.address, err, tt.ok)
		} else if err != nil && tt.address != "" && strings.Contains(err.Error(), tt.address) {
			t.Errorf("the error repeats %q", tt.address)
		}
	}
}

func TestOvertaken(t *testing.T) {
	t.Parallel()
	tests := []struct {
		kind  Kind
		after time.Duration // of NotAfter, from now; 0 for none
		facts Facts
		want  string
	}{
		{OrderConfirmation, 0, Facts{OrderStatus: "confirmed"}, ""},
		{OrderConfirmation, 0, Facts{OrderStatus: "completed"}, ""},
		{OrderConfirmation, 0, Facts{}, ""},
		{OrderConfirmation, 0, Facts{OrderStatus: "cancelled"}, OrderIsCancelled},
		{OrderShipped, 0, Facts{OrderStatus: "cancelled"}, OrderIsCancelled},
		{OrderCancelled, 0, Facts{OrderStatus: "cancelled"}, ""},
		{OrderDelivered, 0, Facts{OrderStatus: "completed"}, ""},
		{RefundIssued, 0, Facts{OrderStatus: "cancelled", PaymentStatus: "refunded"}, ""},
		{PaymentFailed, 0, Facts{OrderStatus: "placed", PaymentStatus: "failed"}, ""},
		{PaymentFailed, 0, Facts{OrderStatus: "placed", PaymentStatus: "requires_action"}, PaymentHasMovedOn},
		{PaymentFailed, 0, Facts{OrderStatus: "placed", PaymentStatus: "captured"}, OrderIsPaid},
		{PaymentFailed, 0, Facts{OrderStatus: "confirmed", PaymentStatus: "failed"}, OrderIsPaid},
		{PaymentFailed, 0, Facts{OrderStatus: "cancelled", PaymentStatus: "failed"}, OrderIsCancelled},
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "placed", PaymentStatus: "requires_action"}, ""},
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "placed", PaymentStatus: "authorized"}, OrderIsPaid},
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "placed", PaymentStatus: "failed"}, PaymentHasMovedOn},
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "confirmed", PaymentStatus: "authorized"}, OrderIsPaid},
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "confirmed", PaymentStatus: "requires_action"}, ""}, // a new payment
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "completed"}, OrderIsPaid},
		{PaymentActionRequired, time.Hour, Facts{OrderStatus: "cancelled"}, OrderIsCancelled},
		{PaymentActionRequired, -time.Second, Facts{}, MessageIsStale},
		{EmailVerification, time.Hour, Facts{}, ""},
		{EmailVerification, time.Hour, Facts{EmailVerified: true}, AddressIsVerified},
		{EmailVerification, -time.Hour, Facts{}, MessageIsStale},
		{Welcome, 0, Facts{EmailVerified: true}, ""},
	}
	for _, tt := range tests {
		n := Notification{Kind: tt.kind}
		if tt.after != 0 {
			n.NotAfter = now.Add(tt.after)
		}
		tt.facts.Now = now
		if got := n.Overtaken(tt.facts); got != tt.want {
			t.Errorf("%s with %+v: %q, want %q", tt.kind, tt.facts, got, tt.want)
		}
	}
}

func TestEveryKindHasAName(t *testing.T) {
	t.Parallel()
	known := map[Kind]bool{}
	for _, k := range Kinds() {
		known[k] = true
	}
	for eventType, k := range byEvent {
		if !known[k] {
			t.Errorf("%s leads to %q, which Kinds lacks", eventType, k)
		}
		if got, ok := ForEvent(eventType); !ok || got != k {
			t.Errorf("ForEvent(%s) = %q, %v", eventType, got, ok)
		}
	}
	if _, ok := ForEvent("product.created"); ok {
		t.Error("somebody is told of product.created")
	}
}

func TestDeliveryFailsForGoodOrTriesAgain(t *testing.T) {
	t.Parallel()
	d := NewDelivery("ntf_1", now)
	refused := errors.New("550 no such user")
	if err := d.Settle(Outcome{}, now); err == nil {
		t.Error("an answer is booked without an attempt")
	}
	if err := d.Claim(now.Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	if err := d.Settle(Outcome{Err: errors.New("451 later"), Code: "smtp_451"}, now); err != nil {
		t.Fatal(err)
	}
	s := d.State()
	if s.Status != Queued || s.Attempts != 1 || s.Code != "smtp_451" || !s.DueAt.After(now) {
		t.Errorf("after a temporary failure: %+v", s)
	}
	if err := d.Claim(now.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if err := d.Settle(Outcome{Err: refused, Permanent: true, Code: "smtp_550"}, now); err != nil {
		t.Fatal(err)
	}
	if s := d.State(); s.Status != Failed || !s.DueAt.IsZero() || s.Reason != refused.Error() {
		t.Errorf("after a permanent failure: %+v", s)
	}
	if err := d.Claim(now); err == nil {
		t.Error("a failed delivery is claimed")
	}
	if err := d.Retry(now); err != nil {
		t.Fatal(err)
	}
	for i := range MaxAttempts {
		if d.Status() != Queued {
			t.Fatalf("%s after %d attempts, want queued", d.Status(), i)
		}
		if err := d.Claim(now); err != nil {
			t.Fatal(err)
		}
		if err := d.Settle(Outcome{Err: errors.New("connection refused")}, now); err != nil {
			t.Fatal(err)
		}
	}
	if s := d.State(); s.Status != Failed || s.Code != AttemptsAreExhausted {
		t.Errorf("after %d attempts: %+v", MaxAttempts, s)
	}
}

// Whatever is tried in whatever order, a delivery goes only where the table allows, counts every change, leaves no final
// state but by a retry, and waits for something exactly while it is not final.
func TestDeliveryProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := NewDelivery("ntf_1", now)
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			before := d.State()
			var err error
			op := rapid.SampledFrom([]string{"claim", "ok", "temporary", "permanent", "cancel", "suppress", "retry"}).Draw(t, "op")
			switch op {
			case "claim":
				err = d.Claim(now.Add(time.Minute))
			case "ok":
				err = d.Settle(Outcome{}, now)
			case "temporary":
				err = d.Settle(Outcome{Err: errors.New("x")}, now)
			case "permanent":
				err = d.Settle(Outcome{Err: errors.New("x"), Permanent: true}, now)
			case "cancel":
				err = d.Cancel("r")
			case "suppress":
				err = d.Suppress("r")
			case "retry":
				err = d.Retry(now)
			}
			after := d.State()
			if err != nil {
				if after != before {
					t.Fatalf("a refused %s changed %+v to %+v", op, before, after)
				}
				continue
			}
			if before.Status.Final() && op != "retry" {
				t.Fatalf("%s left the final %s", op, before.Status)
			}
			if before.Status == Sent || before.Status == Cancelled {
				t.Fatalf("%s left %s", op, before.Status)
			}
			if after.Version != before.Version+1 {
				t.Fatalf("%s took the version from %d to %d", op, before.Version, after.Version)
			}
			if after.Status.Final() != after.DueAt.IsZero() {
				t.Fatalf("%s is due at %v", after.Status, after.DueAt)
			}
			if after.Attempts > MaxAttempts && after.Status == Queued {
				t.Fatalf("queued after %d attempts", after.Attempts)
			}
			if restored := LoadDelivery(after).State(); restored != after {
				t.Fatalf("stored %+v, loaded %+v", after, restored)
			}
		}
	})
}

func TestDelaysGrowAndSpread(t *testing.T) {
	t.Parallel()
	for attempt := 1; attempt < MaxAttempts; attempt++ {
		if a, b := Delay("ntf_1", attempt), Delay("ntf_1", attempt+1); b < a {
			t.Errorf("the delay falls from %v to %v after attempt %d", a, b, attempt+1)
		}
	}
	if Delay("ntf_1", 1) == Delay("ntf_2", 1) {
		t.Error("two deliveries come back at the same moment")
	}
	if got := Delay("ntf_1", 0); got < 2*time.Second || got > 3*time.Second {
		t.Errorf("the first delay is %v", got)
	}
}
