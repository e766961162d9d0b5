// Package sandbox is a payment provider that moves no money: it keeps a journal of its own, apart from the service's
// payments, so that an audit can hold one against the other. What it does is decided by the method's name.
package sandbox

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"embed"
	"encoding/base32"
	"errors"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Name is the provider's name in payments.
const Name = "sandbox"

// The magic methods.
const (
	// MethodCard and MethodOK succeed.
	MethodCard = "card"
	MethodOK   = "card_ok"
	// MethodDeclined is declined.
	MethodDeclined = "card_declined"
	// MethodInsufficientFunds is declined for lack of money.
	MethodInsufficientFunds = "card_insufficient_funds"
	// MethodRequiresAction sends the shopper to a page that approves or refuses.
	MethodRequiresAction = "card_requires_action"
	// MethodTimeoutBefore loses the first attempt of each authorisation before it is carried out.
	MethodTimeoutBefore = "card_timeout_before"
	// MethodTimeoutAfter carries out the first attempt of each authorisation, and loses the answer.
	MethodTimeoutAfter = "card_timeout_after"
	// MethodUnreachable loses every attempt, and carries out none.
	MethodUnreachable = "card_unreachable"
	// The methods below succeed while their shopper is there. Charged as saved ones while she is not, MethodAskLater wants
	// her to act, MethodDeclinedLater is declined for lack of money, and MethodLostLater is declined for ever.
	MethodAskLater      = "card_requires_action_later"
	MethodDeclinedLater = "card_declined_later"
	MethodLostLater     = "card_lost_later"
)

var titles = []provider.Method{
	{ID: MethodCard, Title: "Card"},
	{ID: MethodOK, Title: "Card that succeeds"},
	{ID: MethodDeclined, Title: "Card that is declined"},
	{ID: MethodInsufficientFunds, Title: "Card without enough money"},
	{ID: MethodRequiresAction, Title: "Card that asks its holder"},
	{ID: MethodTimeoutBefore, Title: "Card whose first try is lost before it is done"},
	{ID: MethodTimeoutAfter, Title: "Card whose first answer is lost"},
	{ID: MethodUnreachable, Title: "Card whose bank never answers"},
	{ID: MethodAskLater, Title: "Card that asks its holder when it is charged later"},
	{ID: MethodDeclinedLater, Title: "Card that is declined when it is charged later"},
	{ID: MethodLostLater, Title: "Card that is lost later"},
}

// Migrations make the journal's table; the caller opens the sandbox's database with them.
var Migrations fs.FS = mustSub(migrations)

//go:embed migrations
var migrations embed.FS

func mustSub(f embed.FS) fs.FS {
	sub, err := fs.Sub(f, "migrations")
	if err != nil {
		panic("sandbox: " + err.Error()) // the folder is embedded above
	}
	return sub
}

// Options set up a Sandbox.
type Options struct {
	// DB holds the journal. It should not be the service's own. Required.
	DB *db.DB
	// ActionURL makes the URL of the page for a token. Required.
	ActionURL func(token string) string
	// Clock dates the journal. Default clock.System.
	Clock clock.Clock
	// Timeout is how long an attempt takes that is going to be lost, unless its context ends first. Default 100 ms.
	Timeout time.Duration
}

// Sandbox is the provider. It is safe for concurrent use, also by several processes on one database server.
type Sandbox struct {
	o     Options
	batch *batcher
}

var _ provider.Provider = (*Sandbox)(nil)

// New returns a sandbox over an open journal. Close it before its database.
func New(o Options) (*Sandbox, error) {
	if o.DB == nil || o.ActionURL == nil {
		return nil, errors.New("sandbox: a database and the page's URL are required")
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.Timeout <= 0 {
		o.Timeout = 100 * time.Millisecond
	}
	s := &Sandbox{o: o}
	s.batch = startBatcher(s.run)
	return s, nil
}

// Close ends the journal's writer. Calls after it fail.
func (s *Sandbox) Close() error {
	s.batch.close()
	return nil
}

// Name implements provider.Provider.
func (s *Sandbox) Name() string { return Name }

// Methods implements provider.Provider. The sandbox takes every currency.
func (s *Sandbox) Methods(currency string) []provider.Method {
	if _, ok := money.Exponent(currency); !ok {
		return nil
	}
	return titles
}

// Fixed implements provider.Fixed.
func (s *Sandbox) Fixed() []provider.Method { return titles }

// Accepts implements provider.Provider.
func (s *Sandbox) Accepts(method, currency string) bool {
	if _, ok := money.Exponent(currency); !ok {
		return false
	}
	for i := range titles {
		if titles[i].ID == method {
			return true
		}
	}
	return false
}

// Traits implements provider.Provider.
func (s *Sandbox) Traits() provider.Traits { return provider.Traits{MultiCapture: true} }

// KeyWindow implements provider.Provider: the journal forgets nothing.
func (s *Sandbox) KeyWindow(provider.Kind) time.Duration { return 0 }

// Check implements provider.Provider.
func (s *Sandbox) Check(_ string, amount money.Money) error {
	if _, ok := money.Exponent(amount.Currency); !ok {
		return fault.New(problem.PaymentMethodUnavailable, "The sandbox does not know the currency.")
	}
	return nil
}

// Prepare implements provider.Provider. What it renders is what the journal's fingerprint covers.
func (s *Sandbox) Prepare(r provider.Request) (provider.Wire, error) {
	body := make([]byte, 0, 128)
	for _, part := range [...]string{r.Method, r.Target, r.Amount.Currency} {
		body = append(body, part...)
		body = append(body, ' ')
	}
	if r.SavedMethod != "" {
		body = append(append(body, r.SavedMethod...), ' ')
	}
	return provider.Wire{Method: "DO", Path: string(r.Kind), ContentType: "text/plain", Body: strconv.AppendInt(body, r.Amount.Amount, 10)}, nil
}

// Authorize implements provider.Provider.
func (s *Sandbox) Authorize(ctx context.Context, r provider.Request) (provider.Result, error) {
	r.Kind = provider.Authorize
	c := call{request: r, authRef: authRef(r.Key), pays: r.Method}
	if r.SavedMethod != "" {
		var err error
		if c.pays, err = s.savedAs(ctx, r.SavedMethod); err != nil {
			return provider.Result{}, provider.NotSent(err)
		}
	}
	return s.do(ctx, c)
}

// Capture implements provider.Provider.
func (s *Sandbox) Capture(ctx context.Context, r provider.Request) (provider.Result, error) {
	r.Kind = provider.Capture
	return s.do(ctx, call{request: r, authRef: r.Target})
}

// Void implements provider.Provider.
func (s *Sandbox) Void(ctx context.Context, r provider.Request) (provider.Result, error) {
	r.Kind = provider.Void
	return s.do(ctx, call{request: r, authRef: r.Target})
}

// Refund implements provider.Provider.
func (s *Sandbox) Refund(ctx context.Context, r provider.Request) (provider.Result, error) {
	r.Kind = provider.Refund
	return s.do(ctx, call{request: r, authRef: baseRef(r.Target)})
}

// Fetch implements provider.Provider.
func (s *Sandbox) Fetch(ctx context.Context, r provider.Request) (provider.Result, error) {
	ref := baseRef(r.Target)
	if r.Kind == provider.Authorize {
		ref = authRef(r.Key)
	}
	rows, err := selectGroups(ctx, s.o.DB, []string{ref})
	if err != nil {
		return provider.Result{}, provider.NotSent(err)
	}
	g := fold(rows)
	e := g.byKey(r.Key)
	if e == nil {
		return provider.Result{State: provider.Absent}, nil
	}
	return s.result(g, e), nil
}

// do runs a call with the batch that is next, and loses its answer when it shall be lost.
func (s *Sandbox) do(ctx context.Context, c call) (provider.Result, error) {
	if err := ctx.Err(); err != nil {
		return provider.Result{}, provider.NotSent(err)
	}
	c.ctx, c.done = ctx, make(chan struct{})
	if err := s.batch.add(&c); err != nil {
		return provider.Result{}, provider.NotSent(err)
	}
	<-c.done // the batch is short, and knowing its end is better than a timeout
	if c.lost {
		t := time.NewTimer(s.o.Timeout)
		defer t.Stop()
		select {
		case <-t.C:
		case <-ctx.Done():
		}
		return provider.Result{}, errLost
	}
	return c.result, c.err
}

var errLost = errors.New("sandbox: the answer was lost, as the method asks")

// Action is what a shopper is asked to decide.
type Action struct {
	PaymentID, OrderID string
	// Key is that of the authorisation which waits.
	Key    string
	Amount money.Money
	// State is requires_action until the shopper has decided.
	State     provider.State
	ReturnURL string
}

// Action returns what the token of an action page stands for; fault.NotFound when there is no such page.
func (s *Sandbox) Action(ctx context.Context, token string) (Action, error) {
	ref, secret, ok := strings.Cut(token, ".")
	if !ok || len(ref) > 64 {
		return Action{}, noAction()
	}
	rows, err := selectGroups(ctx, s.o.DB, []string{ref})
	if err != nil {
		return Action{}, err
	}
	g := fold(rows)
	if g.auth == nil || g.auth.Secret == "" || !equal(secret, g.auth.Secret) {
		return Action{}, noAction()
	}
	e := g.auth
	return Action{PaymentID: e.PaymentID, OrderID: e.OrderID, Key: e.Key, Amount: money.New(e.Amount, e.Currency),
		State: s.result(g, e).State, ReturnURL: e.ReturnURL}, nil
}

func noAction() error { return fault.New(fault.NotFound, "There is no such payment page.") }

// Decide is the shopper's answer on the page. The first decision counts; a later one changes nothing.
func (s *Sandbox) Decide(ctx context.Context, token string, approve bool) (Action, error) {
	a, err := s.Action(ctx, token)
	if err != nil {
		return Action{}, err
	}
	ref, _, _ := strings.Cut(token, ".")
	kind := kindRefuse
	if approve {
		kind = kindApprove
	}
	r := provider.Request{Key: a.Key, Kind: kind, PaymentID: a.PaymentID, OrderID: a.OrderID, Amount: a.Amount}
	res, err := s.do(ctx, call{request: r, authRef: ref})
	if err != nil {
		return Action{}, err
	}
	a.State = res.State
	return a, nil
}

var encoding = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// authRef names the authorisation of a key, so that it is found by either. It begins with the time of an operation's key, so that new
// ones lie side by side in the journal instead of all over it.
func authRef(key string) string {
	sum := sha256.Sum256([]byte("emporium sandbox authorisation\x00" + key))
	const prefix, digits = "opn", 10 // of its milliseconds
	ref := "sba_"
	if id.Valid(prefix, key) {
		ref += key[len(prefix)+1:][:digits]
	}
	return ref + encoding.EncodeToString(sum[:16])
}

// baseRef returns the authorisation that a reference belongs to.
func baseRef(ref string) string {
	base, _, _ := strings.Cut(ref, "-")
	return base
}

func equal(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
