// Package channeltest holds implementations of channel.Channel to the port's promises.
package channeltest

import (
	"context"
	"fmt"
	netmail "net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/message"
)

// Received is what a provider has taken over.
type Received struct{ To, Text string }

// Fixture is an implementation with a provider behind it that belongs to the test alone. Recipients decide how the
// provider behaves; empty ones are left out, because the provider cannot behave so.
type Fixture struct {
	Channel channel.Channel
	Kind    message.Channel
	// Good returns the n-th recipient whose letters are taken.
	Good func(n int) string
	// Refused is refused for good, Later for the moment. Gone is refused for good so that it must be suppressed.
	Refused, Later, Gone string
	// Silent is a recipient whose letter the provider takes over without an answer.
	Silent string
	// Secret must show up nowhere.
	Secret string
	// Received lists what the provider has taken over.
	Received func() []Received
	// Stop takes the provider away.
	Stop func()
}

// Letter makes a letter to a recipient.
func Letter(kind message.Channel, n int, to string) message.Letter {
	l := message.Letter{
		NotificationID: fmt.Sprintf("ntf_%d", n), Channel: kind, Purpose: message.Transactional, Kind: message.OrderShipped,
		MessageID: fmt.Sprintf("abc%013d@shop.example", n), Date: time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC), Attempt: 1,
		Text: fmt.Sprintf("Grüße, €%d: unterwegs ✓", n),
	}
	if kind == message.SMS {
		l.Phone = to
		return l
	}
	l.From, l.To = netmail.Address{Name: "Shop", Address: "shop@shop.example"}, netmail.Address{Address: to}
	l.Subject, l.HTML = fmt.Sprintf("Order %d", n), "<p>"+l.Text+"</p>"
	return l
}

// Run runs the suite. Each test makes a fixture of its own.
func Run(t *testing.T, fixture func(t *testing.T) Fixture) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, Fixture){
		"the name is fit for operators":         named,
		"every letter has its own outcome":      each,
		"one that is broken harms no other":     broken,
		"a silent provider leaves it in doubt":  silent,
		"a provider that is gone is down":       gone,
		"a caller that gave up is heard":        givenUp,
		"batches may be sent at the same time":  together,
		"what must be suppressed is told apart": suppressed,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, fixture(t))
		})
	}
}

func send(t *testing.T, f Fixture, to ...string) []message.Outcome {
	t.Helper()
	letters := make([]message.Letter, len(to))
	for i, r := range to {
		letters[i] = Letter(f.Kind, i, r)
	}
	out := f.Channel.Send(t.Context(), letters)
	if len(out) != len(letters) {
		t.Fatalf("%d outcomes for %d letters", len(out), len(letters))
	}
	for i, o := range out {
		check(t, f, to[i], o)
	}
	return out
}

// check holds an outcome to what all of them promise.
func check(t *testing.T, f Fixture, to string, o message.Outcome) {
	t.Helper()
	marks := 0
	for _, set := range []bool{o.Permanent, o.Unknown, o.Down, o.Deferred} {
		if set {
			marks++
		}
	}
	switch {
	case o.OK() && (marks > 0 || o.Code != ""):
		t.Errorf("to %s: a success that is %+v", to, o)
	case !o.OK() && (marks > 1 || o.Code == "" || len(o.Code) > 64):
		t.Errorf("to %s: a failure that is %+v", to, o)
	case !o.OK() && f.Secret != "" && strings.Contains(o.Err.Error(), f.Secret):
		t.Errorf("to %s: the error holds the secret", to)
	}
}

func named(t *testing.T, f Fixture) {
	n := f.Channel.Name()
	if n == "" || len(n) > 64 || n != f.Channel.Name() || f.Secret != "" && strings.Contains(n, f.Secret) {
		t.Errorf("the name is %q", n)
	}
}

func each(t *testing.T, f Fixture) {
	if out := f.Channel.Send(t.Context(), nil); len(out) != 0 {
		t.Errorf("%d outcomes for nothing", len(out))
	}
	var to, want []string
	for n := range 24 {
		switch {
		case n%6 == 2 && f.Refused != "":
			to, want = append(to, f.Refused), append(want, "refused")
		case n%6 == 4 && f.Later != "":
			to, want = append(to, f.Later), append(want, "later")
		default:
			to, want = append(to, f.Good(n)), append(want, "sent")
		}
	}
	sent := 0
	for i, o := range send(t, f, to...) {
		got := "later"
		switch {
		case o.OK():
			got = "sent"
		case o.Permanent:
			got = "refused"
		case o.Unknown || o.Down || o.Deferred:
			got = fmt.Sprintf("%+v", o)
		}
		if got != want[i] {
			t.Errorf("letter %d to %s: %s (%v), want %s", i, to[i], got, o.Err, want[i])
		}
		if want[i] == "sent" {
			sent++
		}
	}
	got := f.Received()
	if len(got) != sent {
		t.Errorf("the provider has %d letters, want %d", len(got), sent)
	}
	for _, r := range got {
		var n int
		for n = range to {
			if to[n] == r.To && want[n] == "sent" {
				break
			}
		}
		if text := Letter(f.Kind, n, r.To).Text; !strings.Contains(r.Text, text) {
			t.Errorf("to %s: %q, want %q", r.To, r.Text, text)
		}
	}
}

func broken(t *testing.T, f Fixture) {
	out := send(t, f, f.Good(0), "nobody at all\r\nX: y", f.Good(1))
	if !out[0].OK() || !out[1].Permanent || !out[2].OK() {
		t.Errorf("got %+v", out)
	}
	if got := f.Received(); len(got) != 2 {
		t.Errorf("the provider has %d letters, want 2", len(got))
	}
}

func silent(t *testing.T, f Fixture) {
	if f.Silent == "" {
		t.Skip("the provider always answers")
	}
	out := send(t, f, f.Good(0), f.Silent)
	if !out[0].OK() || !out[1].Unknown {
		t.Errorf("got %+v", out)
	}
	n := 0
	for _, r := range f.Received() {
		if r.To == f.Silent {
			n++
		}
	}
	if n > 1 {
		t.Errorf("it was sent %d times", n)
	}
}

func gone(t *testing.T, f Fixture) {
	f.Stop()
	for i, o := range send(t, f, f.Good(0), f.Good(1), f.Good(2)) {
		if !o.Down {
			t.Errorf("letter %d: %+v, want that the provider is down", i, o)
		}
	}
}

func givenUp(t *testing.T, f Fixture) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	letters := []message.Letter{Letter(f.Kind, 0, f.Good(0)), Letter(f.Kind, 1, f.Good(1))}
	for i, o := range f.Channel.Send(ctx, letters) {
		if o.OK() || o.Permanent {
			t.Errorf("letter %d: %+v after the caller gave up", i, o)
		}
	}
}

func together(t *testing.T, f Fixture) {
	var wg sync.WaitGroup
	for b := range 4 {
		wg.Go(func() {
			letters := make([]message.Letter, 5)
			for i := range letters {
				letters[i] = Letter(f.Kind, b*5+i, f.Good(b*5+i))
			}
			for i, o := range f.Channel.Send(t.Context(), letters) {
				if !o.OK() {
					t.Errorf("letter %d of batch %d: %v", i, b, o.Err)
				}
			}
		})
	}
	wg.Wait()
	if got := f.Received(); len(got) != 20 {
		t.Errorf("the provider has %d letters, want 20", len(got))
	}
}

func suppressed(t *testing.T, f Fixture) {
	if f.Gone == "" {
		t.Skip("the provider refuses nobody for ever")
	}
	out := send(t, f, f.Gone, f.Good(0))
	if !out[0].Permanent || out[0].Suppress == "" || out[1].Suppress != "" {
		t.Errorf("got %+v", out)
	}
}
