package payment_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
)

var (
	start = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	eur   = func(n int64) money.Money { return money.New(n, "EUR") }
)

func newPayment(t testing.TB, amount int64) (*payment.Payment, payment.IDs) {
	t.Helper()
	ids := id.NewSequence(1)
	p, err := payment.New(payment.Request{ID: "pay_1", OrderID: "ord_1", Provider: "sandbox", Method: "card_ok",
		Amount: eur(amount), ExpiresAt: start.Add(30 * time.Minute)}, start)
	if err != nil {
		t.Fatal(err)
	}
	return p, ids
}

// script is a list of steps; each returns an error to be compared.
type step func(p *payment.Payment, ids payment.IDs) error

func authorize(p *payment.Payment, ids payment.IDs) error {
	_, err := p.StartAuthorize(ids, start)
	return err
}

func capture(n int64) step {
	return func(p *payment.Payment, ids payment.IDs) error {
		_, err := p.StartCapture(ids, n, payment.CaptureRule{}, start)
		return err
	}
}

func refund(n int64) step {
	return func(p *payment.Payment, ids payment.IDs) error {
		_, err := p.StartRefund(ids, n, "customer", start)
		return err
	}
}

func void(p *payment.Payment, ids payment.IDs) error {
	_, err := p.StartVoid(ids, "staff", start)
	return err
}

func cancel(p *payment.Payment, ids payment.IDs) error {
	p.Cancel(ids, "customer", start)
	return nil
}

// send marks the oldest open operation as a worker's claim does.
func send(p *payment.Payment, ids payment.IDs) error {
	ops := p.Operations()
	for i := range ops {
		if ops[i].Progress == payment.Prepared {
			ops[i].Progress = payment.Sent
			ops[i].Attempts++
			return nil
		}
	}
	return errors.New("nothing to send")
}

// answer resolves the oldest open operation.
func answer(v payment.Verdict) step { return answerAt(v, start) }

func answerAt(v payment.Verdict, now time.Time) step {
	return func(p *payment.Payment, ids payment.IDs) error {
		ops := p.Operations()
		for _, o := range slices.Backward(ops) {
			if o.InFlight() {
				out := payment.Outcome{Verdict: v, Reference: "ref_" + o.ID, RetryAt: now.Add(time.Second)}
				if v == payment.Waiting {
					out.ActionURL = "https://bank.example"
				}
				if v == payment.Refused {
					out.Code, out.Message = "declined", "No."
				}
				return p.Resolve(ids, o.ID, out, now)
			}
		}
		return errors.New("nothing to answer")
	}
}

// elsewhere sends the shopper to another page, because her card was declined.
func elsewhere(p *payment.Payment, ids payment.IDs) error {
	ops := p.Operations()
	o := ops[len(ops)-1]
	err := p.Resolve(ids, o.ID, payment.Outcome{Verdict: payment.Waiting, ActionURL: "https://bank.example/again", Code: "instrument_declined", Message: "Choose another."}, start)
	if o, _ = p.Operation(o.ID); o.ActionURL != "https://bank.example/again" || o.Code != "instrument_declined" || o.Message == "" {
		return fmt.Errorf("what is wanted of the shopper is lost: %+v", o)
	}
	return err
}

func TestStatusFollowsOperations(t *testing.T) {
	t.Parallel()
	late := start.Add(time.Hour)
	tests := map[string]struct {
		steps  []step
		want   payment.Status
		events []payment.EventType
	}{
		"new":          {nil, payment.Created, nil},
		"authorizing":  {[]step{authorize}, payment.Authorizing, nil},
		"sent":         {[]step{authorize, send}, payment.Authorizing, nil},
		"unknown":      {[]step{authorize, send, answer(payment.InDoubt)}, payment.Authorizing, nil},
		"authorized":   {[]step{authorize, send, answer(payment.Done)}, payment.StatusAuthorized, []payment.EventType{payment.Authorized}},
		"declined":     {[]step{authorize, send, answer(payment.Refused)}, payment.StatusFailed, []payment.EventType{payment.Declining}},
		"action":       {[]step{authorize, send, answer(payment.Waiting)}, payment.RequiresAction, []payment.EventType{payment.ActionRequired}},
		"action twice": {[]step{authorize, send, answer(payment.Waiting), answer(payment.Waiting)}, payment.RequiresAction, []payment.EventType{payment.ActionRequired}},
		"elsewhere": {[]step{authorize, send, answer(payment.Waiting), elsewhere, elsewhere}, payment.RequiresAction,
			[]payment.EventType{payment.ActionRequired, payment.ActionRequired}},
		"action done":   {[]step{authorize, send, answer(payment.Waiting), answer(payment.Done)}, payment.StatusAuthorized, []payment.EventType{payment.ActionRequired, payment.Authorized}},
		"capturing":     {[]step{authorize, send, answer(payment.Done), capture(0)}, payment.Capturing, []payment.EventType{payment.Authorized}},
		"captured":      {[]step{authorize, send, answer(payment.Done), capture(0), answer(payment.Done)}, payment.StatusCaptured, []payment.EventType{payment.Authorized, payment.Captured}},
		"part captured": {[]step{authorize, send, answer(payment.Done), capture(400), answer(payment.Done)}, payment.PartiallyCaptured, []payment.EventType{payment.Authorized, payment.Captured}},
		"part refunded": {[]step{authorize, send, answer(payment.Done), capture(0), answer(payment.Done), refund(300), answer(payment.Done)},
			payment.PartiallyRefunded, []payment.EventType{payment.Authorized, payment.Captured, payment.RefundDone}},
		"refunded": {[]step{authorize, send, answer(payment.Done), capture(0), answer(payment.Done), refund(0), answer(payment.Done)},
			payment.Refunded, []payment.EventType{payment.Authorized, payment.Captured, payment.RefundDone}},
		"refund refused": {[]step{authorize, send, answer(payment.Done), capture(0), answer(payment.Done), refund(0), answer(payment.Refused)},
			payment.StatusCaptured, []payment.EventType{payment.Authorized, payment.Captured, payment.RefundDeclined}},
		"voiding": {[]step{authorize, send, answer(payment.Done), void}, payment.Voiding, []payment.EventType{payment.Authorized}},
		"voided":  {[]step{authorize, send, answer(payment.Done), void, answer(payment.Done)}, payment.StatusVoided, []payment.EventType{payment.Authorized, payment.Voided}},

		"shopper never acts": {[]step{authorize, send, answer(payment.Waiting), answerAt(payment.Waiting, late)}, payment.Voiding, []payment.EventType{payment.ActionRequired}},
		"shopper never acted": {[]step{authorize, send, answer(payment.Waiting), answerAt(payment.Waiting, late), answerAt(payment.Done, late)},
			payment.StatusFailed, []payment.EventType{payment.ActionRequired, payment.Declining}},
		"absent after the deadline": {[]step{authorize, send, answer(payment.InDoubt), answerAt(payment.Absent, late)}, payment.StatusFailed, []payment.EventType{payment.Declining}},
		"absent before it":          {[]step{authorize, send, answer(payment.InDoubt), answer(payment.Absent)}, payment.Authorizing, nil},
		"another amount":            {[]step{authorize, send, answer(payment.Other)}, payment.IntegrityFailure, nil},

		"cancel before anything is sent": {[]step{authorize, cancel}, payment.StatusVoided, []payment.EventType{payment.Voided}},
		"cancel while sent":              {[]step{authorize, send, cancel}, payment.Authorizing, nil},
		"cancel while sent, then done":   {[]step{authorize, send, cancel, answer(payment.Done)}, payment.Voiding, nil},
		"cancel while sent, then voided": {[]step{authorize, send, cancel, answer(payment.Done), answer(payment.Done)}, payment.StatusVoided, []payment.EventType{payment.Voided}},
		"cancel while sent, declined":    {[]step{authorize, send, cancel, answer(payment.Refused)}, payment.StatusFailed, []payment.EventType{payment.Declining}},
		"cancel in doubt, absent":        {[]step{authorize, send, answer(payment.InDoubt), cancel, answer(payment.Absent)}, payment.StatusVoided, []payment.EventType{payment.Voided}},
		"cancel in doubt, not sent now":  {[]step{authorize, send, answer(payment.InDoubt), send0, answer(payment.NotSent), cancel}, payment.Authorizing, nil},
		"cancel while waiting": {[]step{authorize, send, answer(payment.Waiting), cancel, answer(payment.Done)}, payment.StatusVoided,
			[]payment.EventType{payment.ActionRequired, payment.Voided}},
		"cancel when authorized": {[]step{authorize, send, answer(payment.Done), cancel}, payment.Voiding, []payment.EventType{payment.Authorized}},
		"cancel when captured": {[]step{authorize, send, answer(payment.Done), capture(0), answer(payment.Done), cancel, answer(payment.Done)},
			payment.Refunded, []payment.EventType{payment.Authorized, payment.Captured, payment.RefundDone}},
		"cancel while capturing": {[]step{authorize, send, answer(payment.Done), capture(0), send, cancel, answer(payment.Done), answer(payment.Done)},
			payment.Refunded, []payment.EventType{payment.Authorized, payment.Captured, payment.RefundDone}},
		"cancel before the capture is sent": {[]step{authorize, send, answer(payment.Done), capture(0), cancel, answer(payment.Done)},
			payment.StatusVoided, []payment.EventType{payment.Authorized, payment.Voided}},
		"void refused, done by the shopper": {[]step{authorize, send, answer(payment.Waiting), cancel, answer(payment.Refused), answer(payment.Done), answer(payment.Done)},
			payment.StatusVoided, []payment.EventType{payment.ActionRequired, payment.Voided}},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, ids := newPayment(t, 1000)
			for i, s := range tc.steps {
				if err := s(p, ids); err != nil {
					t.Fatalf("step %d: %v", i, err)
				}
			}
			if got := p.Status(); got != tc.want {
				t.Errorf("got %s, want %s", got, tc.want)
			}
			events := p.TakeEvents()
			if len(events) != len(tc.events) {
				t.Fatalf("got %d events %v, want %v", len(events), events, tc.events)
			}
			for i, e := range events {
				if e.Type != tc.events[i] || e.Version != int64(i+1) {
					t.Errorf("event %d: got %s v%d, want %s v%d", i, e.Type, e.Version, tc.events[i], i+1)
				}
			}
		})
	}
}

// send0 marks an operation in doubt as sent again.
func send0(p *payment.Payment, _ payment.IDs) error {
	ops := p.Operations()
	ops[len(ops)-1].Progress = payment.Sent
	return nil
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	authorized := []step{authorize, answer(payment.Done)}
	captured := []step{authorize, answer(payment.Done), capture(0), answer(payment.Done)}
	tests := map[string]struct {
		before []step
		do     step
		want   error
	}{
		"capture before authorisation":   {[]step{authorize}, capture(0), payment.ErrState},
		"capture too much":               {authorized, capture(1001), payment.ErrExceedsAuthorized},
		"capture the same twice":         {captured, capture(0), payment.ErrState},
		"capture beside another":         {append(authorized[:2:2], capture(600)), capture(401), payment.ErrExceedsAuthorized},
		"negative capture":               {authorized, capture(-1), payment.ErrAmount},
		"capture for a cancelled order":  {append(authorized[:2:2], cancel), capture(0), payment.ErrState},
		"capture with an action pending": {[]step{authorize, answer(payment.Waiting)}, capture(0), payment.ErrState},
		"refund before capture":          {authorized, refund(1), payment.ErrState},
		"refund too much":                {captured, refund(1001), payment.ErrExceedsCaptured},
		"refund beside another":          {append(captured[:4:4], refund(600)), refund(600), payment.ErrExceedsCaptured},
		"refund when all is refunded":    {append(captured[:4:4], refund(0)), refund(0), payment.ErrExceedsCaptured},
		"negative refund":                {captured, refund(-1), payment.ErrAmount},
		"void what is captured":          {captured, void, payment.ErrState},
		"void twice":                     {append(authorized[:2:2], void), void, payment.ErrState},
		"authorize twice":                {authorized, authorize, payment.ErrState},
		"authorize in doubt":             {[]step{authorize, send, answer(payment.InDoubt)}, authorize, payment.ErrState},
		"anything when frozen":           {[]step{authorize, send, answer(payment.Other)}, capture(0), payment.ErrState},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, ids := newPayment(t, 1000)
			for i, s := range tc.before {
				if err := s(p, ids); err != nil {
					t.Fatalf("step %d: %v", i, err)
				}
			}
			if err := tc.do(p, ids); !errors.Is(err, tc.want) {
				t.Errorf("got %v, want %v", err, tc.want)
			}
		})
	}
}

func TestNothingToPay(t *testing.T) {
	t.Parallel()
	p, ids := newPayment(t, 0)
	for i, s := range []step{authorize, capture(0)} {
		if err := s(p, ids); err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
	}
	for _, o := range p.Operations() {
		if o.InFlight() {
			t.Errorf("%s waits for a provider", o.Kind)
		}
	}
	if got := p.Status(); got != payment.StatusCaptured {
		t.Errorf("got %s, want captured", got)
	}
	p, ids = newPayment(t, 0)
	_ = authorize(p, ids)
	p.Cancel(ids, "customer", start)
	if got := p.Status(); got != payment.StatusVoided {
		t.Errorf("cancelled: got %s, want voided", got)
	}
}

func TestSecondAttemptAfterADefiniteNoHasANewKey(t *testing.T) {
	t.Parallel()
	p, ids := newPayment(t, 1000)
	s := p.Snapshot()
	s.Attempts = 2
	p = payment.Load(s)
	for _, s := range []step{authorize, answer(payment.Refused), authorize, answer(payment.Done)} {
		if err := s(p, ids); err != nil {
			t.Fatal(err)
		}
	}
	ops := p.Operations()
	if ops[0].Key == ops[1].Key || ops[0].Fingerprint == ops[1].Fingerprint {
		t.Error("two attempts share a key")
	}
	if got := p.Status(); got != payment.StatusAuthorized {
		t.Errorf("got %s, want authorized", got)
	}
}

func TestLateSuccessIsTheTruth(t *testing.T) {
	t.Parallel()
	p, ids := newPayment(t, 1000)
	late := start.Add(time.Hour)
	for _, s := range []step{authorize, send, answer(payment.InDoubt), answerAt(payment.Absent, late)} {
		if err := s(p, ids); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.Resolve(ids, p.Operations()[0].ID, payment.Outcome{Verdict: payment.Done, Reference: "ref"}, late); err != nil {
		t.Fatal(err)
	}
	if got := p.Status(); got != payment.StatusAuthorized {
		t.Errorf("got %s, want authorized", got)
	}
}
