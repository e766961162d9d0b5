package channel

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/services/notification/internal/message"
)

// fake answers as it is told, and remembers what it was offered.
type fake struct {
	name   string
	answer func(message.Letter) message.Outcome
	got    []string
}

func (f *fake) Name() string { return f.name }

func (f *fake) Send(_ context.Context, letters []message.Letter) []message.Outcome {
	out := make([]message.Outcome, len(letters))
	for i, l := range letters {
		f.got = append(f.got, l.NotificationID)
		if f.answer != nil {
			out[i] = f.answer(l)
		}
	}
	return out
}

// finder can be asked, too.
type finder struct {
	fake
	there map[string]string
	err   error
}

func (f *finder) Find(_ context.Context, l message.Letter) (string, bool, error) {
	id, ok := f.there[l.NotificationID]
	return id, ok, f.err
}

func down(message.Letter) message.Outcome {
	return message.Outcome{Err: errors.New("gone"), Down: true, Code: CodeUnreachable}
}

func unknown(message.Letter) message.Outcome {
	return message.Outcome{Err: errors.New("no answer"), Unknown: true, Code: CodeOutcomeUnknown}
}

func letters(n int) []message.Letter {
	out := make([]message.Letter, n)
	for i := range out {
		out[i] = message.Letter{NotificationID: fmt.Sprintf("ntf_%d", i), Channel: message.SMS, Purpose: message.Transactional}
	}
	return out
}

func line(t *testing.T, c clock.Clock, providers ...Provider) *Line {
	t.Helper()
	l, err := NewLine(message.SMS, LineOptions{Clock: c}, providers...)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestNextProviderTakesWhatTheFirstCannot(t *testing.T) {
	t.Parallel()
	first := &fake{name: "first", answer: func(l message.Letter) message.Outcome {
		switch l.NotificationID {
		case "ntf_1":
			return down(l)
		case "ntf_2":
			return unknown(l)
		case "ntf_3":
			return message.Outcome{Err: errors.New("no such number"), Permanent: true, Code: "x"}
		}
		return message.Outcome{ProviderID: "p0"}
	}}
	second := &fake{name: "second"}
	out := line(t, clock.System, Provider{Channel: first}, Provider{Channel: second}).Send(t.Context(), letters(4))
	if !out[0].OK() || out[0].Provider != "first" || out[0].ProviderID != "p0" || !out[1].OK() || out[1].Provider != "second" {
		t.Errorf("got %+v", out[:2])
	}
	if !out[2].Unknown || out[2].Provider != "first" || !out[3].Permanent {
		t.Errorf("got %+v", out[2:])
	}
	if got := strings.Join(second.got, " "); got != "ntf_1" {
		t.Errorf("the second one was offered %s: what may have gone out, or was judged, goes to nobody else", got)
	}
}

func TestProviderThatIsDownRests(t *testing.T) {
	t.Parallel()
	first, second := &fake{name: "first", answer: down}, &fake{name: "second"}
	l := line(t, clock.System, Provider{Channel: first}, Provider{Channel: second})
	for range 8 {
		if out := l.Send(t.Context(), letters(1)); !out[0].OK() {
			t.Errorf("got %+v", out)
		}
	}
	if len(first.got) != 5 || len(second.got) != 8 {
		t.Errorf("the first one was asked %d times, the second %d", len(first.got), len(second.got))
	}
	alone := line(t, clock.System, Provider{Channel: &fake{name: "alone", answer: down}})
	for range 6 {
		alone.Send(t.Context(), letters(1))
	}
	if out := alone.Send(t.Context(), letters(1)); !out[0].Deferred || out[0].RetryAfter <= 0 {
		t.Errorf("nobody is there: %+v, want that it counts as no attempt", out)
	}
}

func TestDoubtIsFoundOutBeforeAnythingIsSentAgain(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		purpose message.Purpose
		there   map[string]string
		err     error
		sent    bool
		check   func(message.Outcome) bool
	}{
		{"it arrived", message.Transactional, map[string]string{"ntf_0": "SM1"}, nil, false, func(o message.Outcome) bool { return o.OK() && o.ProviderID == "SM1" }},
		{"it did not", message.Transactional, nil, nil, true, func(o message.Outcome) bool { return o.OK() }},
		{"nobody can say", message.Transactional, nil, errors.New("no answer"), false, func(o message.Outcome) bool { return o.Unknown }},
		{"an offer arrived", message.Promotional, map[string]string{"ntf_0": "SM1"}, nil, false, func(o message.Outcome) bool { return o.OK() }},
		{"an offer did not", message.Promotional, nil, nil, false, func(o message.Outcome) bool { return o.Permanent && o.Code == CodeOutcomeUnknown }},
	}
	for _, tt := range tests {
		f := &finder{fake: fake{name: "first"}, there: tt.there, err: tt.err}
		in := letters(1)
		in[0].Doubt, in[0].Provider, in[0].Purpose = true, "first", tt.purpose
		out := line(t, clock.System, Provider{Channel: f}).Send(t.Context(), in)
		if !tt.check(out[0]) || (len(f.got) > 0) != tt.sent {
			t.Errorf("%s: %+v, offered %v", tt.name, out[0], f.got)
		}
	}
	// One that falls into doubt now ends, if it is an offer.
	in := letters(1)
	in[0].Purpose = message.Promotional
	if out := line(t, clock.System, Provider{Channel: &fake{name: "x", answer: unknown}}).Send(t.Context(), in); !out[0].Permanent || out[0].Code != CodeOutcomeUnknown {
		t.Errorf("an offer in doubt: %+v", out[0])
	}
}

func TestRatesAreKept(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC))
	f := &fake{name: "slow"}
	l := line(t, now, Provider{Channel: f, PerSecond: 2, Burst: 4})
	out := l.Send(t.Context(), letters(7))
	for i, o := range out {
		if o.OK() != (i < 4) || i >= 4 && (!o.Deferred || o.Code != CodeRateLimited) {
			t.Errorf("letter %d: %+v", i, o)
		}
	}
	if out[4].RetryAfter != 500*time.Millisecond || out[6].RetryAfter != 1500*time.Millisecond {
		t.Errorf("they wait %s and %s", out[4].RetryAfter, out[6].RetryAfter)
	}
	now.Advance(time.Second)
	if out := l.Send(t.Context(), letters(3)); !out[0].OK() || !out[1].OK() || out[2].OK() {
		t.Errorf("a second later: %+v", out)
	}
	if len(f.got) != 6 {
		t.Errorf("offered %d", len(f.got))
	}
}

func TestLinesThatAreSetUpWrongly(t *testing.T) {
	t.Parallel()
	x := Provider{Channel: &fake{name: "x"}}
	if _, err := NewLine(message.SMS, LineOptions{Clock: clock.System}); err == nil {
		t.Error("a line without providers")
	}
	if _, err := NewLine(message.SMS, LineOptions{Clock: clock.System}, x, x); err == nil {
		t.Error("two of one name")
	}
	out := NewExchange(nil).Send(t.Context(), letters(1))
	if !out[0].Deferred || out[0].Code != CodeNoProvider {
		t.Errorf("without a line: %+v", out)
	}
}
