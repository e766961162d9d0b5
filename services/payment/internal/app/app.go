// Package app is what the payment service does: it turns the order's events into operations, sends them to providers
// outside any transaction, and tells what came of them.
package app

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"emporium/contract/market"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/kit/resilience"
	"emporium/kit/run"
	"emporium/kit/telemetry"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// Store keeps payments.
type Store interface {
	Insert(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error
	Save(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error
	Load(ctx context.Context, tx *db.Tx, ids []string) (map[string]*payment.Payment, error)
	LoadByOrder(ctx context.Context, tx *db.Tx, orders []string) (map[string]*payment.Payment, error)
	Known(ctx context.Context, tx *db.Tx, orders []string) ([]store.Known, error)
	Claim(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]payment.Operation, error)
	Poke(ctx context.Context, tx *db.Tx, paymentID, opID string, now time.Time) (bool, error)
	Release(ctx context.Context, tx *db.Tx, now time.Time) error
	Get(ctx context.Context, id string) (*payment.Payment, error)
	List(ctx context.Context, f store.Filter) ([]*payment.Payment, error)
	PaymentOf(ctx context.Context, q db.Querier, provider, paymentID string, references ...string) (string, error)
	Reminders(ctx context.Context, now time.Time, limit int) ([]string, error)
	GivenUp(ctx context.Context, now time.Time, limit int) ([]string, error)
	Books
	Cases
	Inbox
	Velocity
	Wallets
}

// Velocity keeps what was declined lately, and of whom no payments are taken.
type Velocity interface {
	AddDeclines(ctx context.Context, tx *db.Tx, declines []store.Decline) error
	DeclinesSince(ctx context.Context, tx *db.Tx, marks []string, since time.Time) ([]store.Decline, error)
	Block(ctx context.Context, tx *db.Tx, until map[string]time.Time) error
	Blocked(ctx context.Context, tx *db.Tx, marks []string, now time.Time) (map[string]time.Time, error)
	ForgetDeclines(ctx context.Context, tx *db.Tx, before, now time.Time) error
}

// Inbox keeps what providers have told.
type Inbox interface {
	AddNotices(ctx context.Context, tx *db.Tx, notices []store.Notice) (int64, error)
	ClaimNotices(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]store.Notice, error)
	SettleNotice(ctx context.Context, tx *db.Tx, n *store.Notice) error
	ReplayNotice(ctx context.Context, tx *db.Tx, provider, eventID string, now time.Time) (bool, error)
	Notices(ctx context.Context, state string, before store.NoticePosition, limit int) ([]store.Notice, error)
	OldestNotice(ctx context.Context) (time.Time, error)
	PurgeNotices(ctx context.Context, tx *db.Tx, before time.Time, limit int) (int64, error)
}

// Books keep the ledger and what is reconciled with providers.
type Books interface {
	Post(ctx context.Context, tx *db.Tx, transactions []ledger.Transaction, now time.Time) error
	Transactions(ctx context.Context, ids []string) ([]ledger.Transaction, error)
	Balances(ctx context.Context, until time.Time) ([]store.Balance, error)
	Unbalanced(ctx context.Context) ([]string, error)
	Entries(ctx context.Context, f store.EntryFilter) ([]store.Entry, error)
	MovedBetween(ctx context.Context, provider string, from, to time.Time, after store.Moved, limit int) ([]store.Moved, error)
	MovedByReference(ctx context.Context, provider string, references, payments []string) ([]store.Moved, error)
	AddRun(ctx context.Context, tx *db.Tx, r *store.Run) error
	AddDrifts(ctx context.Context, tx *db.Tx, drifts []store.Drift) (int64, error)
	LastRun(ctx context.Context, provider string) (store.Run, error)
	Runs(ctx context.Context, before string, limit int) ([]store.Run, error)
	Drifts(ctx context.Context, run, before string, limit int) ([]store.Drift, error)
	AddDisputeLines(ctx context.Context, tx *db.Tx, lines []store.DisputeLine) error
	DisputeLines(ctx context.Context, provider string, since time.Time) ([]store.DisputeLine, error)
	DisputesOf(ctx context.Context, provider string, references []string) ([]*dispute.Dispute, error)
	DisputePostings(ctx context.Context, provider string, references []string) ([]store.DisputePosting, error)
	FirstCompared(ctx context.Context, provider string) (time.Time, error)
}

// Cases keep what people have to decide: disputes, tasks, refunds above the limit, gift cards.
type Cases interface {
	SaveDispute(ctx context.Context, tx *db.Tx, d *dispute.Dispute) error
	LoadDispute(ctx context.Context, tx *db.Tx, id string) (*dispute.Dispute, error)
	LoadDisputeByReference(ctx context.Context, tx *db.Tx, provider, reference string) (*dispute.Dispute, error)
	GetDispute(ctx context.Context, id string) (*dispute.Dispute, error)
	DisputeViews(ctx context.Context, provider string, references ...string) (map[string]int64, error)
	Claims(ctx context.Context, tx *db.Tx, paymentID string) ([]store.Claim, error)
	ListDisputes(ctx context.Context, status, paymentID, before string, limit int) ([]*dispute.Dispute, error)
	AddTasks(ctx context.Context, tx *db.Tx, tasks []store.Task) (int64, error)
	Tasks(ctx context.Context, state, before string, limit int) ([]store.Task, error)
	FinishTask(ctx context.Context, tx *db.Tx, id, by string, now time.Time) (bool, error)
	SettleTask(ctx context.Context, tx *db.Tx, kind, subject string, now time.Time) (bool, error)
	AddRefundRequest(ctx context.Context, tx *db.Tx, r *store.RefundRequest) error
	LoadRefundRequest(ctx context.Context, tx *db.Tx, id string) (store.RefundRequest, error)
	DecideRefundRequest(ctx context.Context, tx *db.Tx, r *store.RefundRequest) error
	RefundRequests(ctx context.Context, state, before string, limit int) ([]store.RefundRequest, error)
	PutReturns(ctx context.Context, tx *db.Tx, returns map[string]store.Return) error
	Return(ctx context.Context, tx *db.Tx, id string) (store.Return, error)
	AddGiftCard(ctx context.Context, tx *db.Tx, c *store.GiftCard) error
	GiftCardByCode(ctx context.Context, hash string) (*store.GiftCard, error)
	LoadGiftCard(ctx context.Context, tx *db.Tx, id string) (*store.GiftCard, error)
	ListGiftCards(ctx context.Context, before string, limit int) ([]store.GiftCard, error)
	MoveGiftCard(ctx context.Context, tx *db.Tx, ids id.IDs, card, paymentID, opID, kind string, amount int64, now time.Time) (bool, error)
	BlockGiftCard(ctx context.Context, tx *db.Tx, id, state string, now time.Time) (bool, error)
}

var _ Store = (*store.Store)(nil)

// CapturePolicy says when an authorised payment is taken.
type CapturePolicy string

// The policies.
const (
	// OnConfirm captures when the order is confirmed.
	OnConfirm CapturePolicy = "on_confirm"
	// OnShipment captures everything when the order's first parcel leaves.
	OnShipment CapturePolicy = "on_shipment"
	// Manual leaves captures to staff.
	Manual CapturePolicy = "manual"
)

// ExpiringPolicy says what happens to a hold that is about to lapse.
type ExpiringPolicy string

// The policies.
const (
	// RemindOnly tells staff, who ship or cancel.
	RemindOnly ExpiringPolicy = "remind"
	// CaptureFirst takes the money before the hold is gone.
	CaptureFirst ExpiringPolicy = "capture"
	// RenewFirst renews the hold where the provider can, and tells staff otherwise.
	RenewFirst ExpiringPolicy = "reauthorize"
)

// Options set up an App.
type Options struct {
	DB        *db.DB
	Store     Store
	Outbox    *event.Outbox
	Providers []provider.Provider
	// Capture is the policy. Default OnConfirm.
	Capture CapturePolicy
	// Currencies are what each provider is offered in; a provider that is not named is offered in all that it takes.
	Currencies map[string][]string
	// Markets say who takes payments in which country and currency, and how much. Nil for everybody everywhere.
	Markets *market.Markets
	// Attempts is how many authorisations a shopper may try for one order. Default 1: a decline ends the payment.
	Attempts int
	// Expiring says what happens to a hold that is about to lapse. Default RemindOnly.
	Expiring ExpiringPolicy
	// RefundApproval is the amount in minor units above which a refund by staff waits for a second person; 0 for never.
	RefundApproval int64
	// RefundLimit is the most that staff may refund at once, in minor units; 0 for no limit.
	RefundLimit int64
	// Declines bound who tries cards.
	Declines Limits
	// Cache is shared by the services: it is told of whom no payments are taken. Nil tells nobody.
	Cache cache.Cache
	// FeeRounding is by how many minor units a fee may differ from what was told before it counts as a fee. Default 2.
	FeeRounding int64
	// ReturnURL is where shoppers go after they have acted at a provider.
	ReturnURL string
	// Concurrency bounds the calls to providers under way. Default 128.
	Concurrency int
	// CallTimeout bounds one attempt at a provider. Default 10 s.
	CallTimeout time.Duration
	// Lease is how long an operation stays with the worker that claimed it. Default 3 × CallTimeout.
	Lease time.Duration
	Clock clock.Clock
	IDs   id.IDs
	Log   *slog.Logger
	// Guards hold the breakers before the providers. Default: some of its own.
	Guards *resilience.Set
	// Telemetry records the calls to providers. Default: nothing.
	Telemetry *telemetry.Telemetry
}

// App is the service's use cases. It is safe for concurrent use.
type App struct {
	o         Options
	providers map[string]*gateway
	names     []string
	calls     *caller
	metrics   metrics
	aside     run.Tasks // what follows a commit and nobody waits for

	wakeNotices func()
	wakeVault   func()
	purge       sync.Mutex
	purged      time.Time // when settled notices were last forgotten
}

// New returns the use cases.
func New(o Options) (*App, error) {
	var wrong []error
	if o.DB == nil || o.Store == nil || o.Outbox == nil {
		wrong = append(wrong, errors.New("payment: database, store and outbox are required"))
	}
	switch o.Capture {
	case "":
		o.Capture = OnConfirm
	case OnConfirm, OnShipment, Manual:
	default:
		wrong = append(wrong, errors.New("payment: capture must be on_confirm, on_shipment or manual"))
	}
	o.Concurrency = cmp.Or(max(o.Concurrency, 0), 128)
	o.CallTimeout = cmp.Or(max(o.CallTimeout, 0), 10*time.Second)
	o.Lease = cmp.Or(max(o.Lease, 0), 3*o.CallTimeout)
	if o.Lease < 2*o.CallTimeout {
		wrong = append(wrong, errors.New("payment: the lease must be at least twice the call timeout, or two workers send one operation"))
	}
	o.Attempts = max(o.Attempts, 1)
	o.Expiring = cmp.Or(o.Expiring, RemindOnly)
	o.FeeRounding = cmp.Or(max(o.FeeRounding, 0), 2)
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.IDs == nil {
		o.IDs = id.System
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	a := &App{o: o, providers: map[string]*gateway{}, wakeNotices: func() {}, wakeVault: func() {}}
	for _, p := range o.Providers {
		if a.providers[p.Name()] != nil {
			wrong = append(wrong, errors.New("payment: two providers have one name"))
		}
		g := newGateway(p, o.Guards, o.Clock)
		g.authorize.after = a.watch(p.Name(), g.authorize)
		a.providers[p.Name()] = g
		a.names = append(a.names, p.Name())
	}
	slices.Sort(a.names)
	a.calls, a.metrics = newCaller(a), newMetrics(o.Telemetry)
	return a, errors.Join(wrong...)
}

// Method is a way to pay that works at the moment.
type Method struct {
	Provider string
	provider.Method
	// CanSave says that what is paid with can be kept for later.
	CanSave bool
}

// Methods lists the ways to pay in a currency. A provider whose breaker is open is left out.
func (a *App) Methods(currency string) []Method { return a.Offers("", money.New(0, currency)) }

// Offers lists the ways to pay an amount from a country, those of the market's preferred provider first, without those that do
// not take so little or so much. 0 stands for any amount, and no country for any.
func (a *App) Offers(country string, amount money.Money) []Method {
	var out []Method
	for _, name := range a.o.Markets.Offered(a.names, country, amount) {
		g := a.providers[name]
		if !g.available() || !a.sells(name, amount.Currency) {
			continue
		}
		for _, m := range g.Methods(amount.Currency) {
			if amount.IsZero() || g.Check(m.ID, amount) == nil {
				out = append(out, Method{Provider: name, Method: m, CanSave: a.saves(name, m.ID)})
			}
		}
	}
	return out
}

// sells reports whether a provider is offered in a currency.
func (a *App) sells(name, currency string) bool {
	offered, limited := a.o.Currencies[name]
	return !limited || slices.Contains(offered, currency)
}

// finish stores payments that were loaded in tx, publishes their events, and wakes the worker for what is due.
func (a *App) finish(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	if len(payments) == 0 {
		return nil
	}
	a.dispatch(tx, payments)
	if err := a.book(ctx, tx, payments); err != nil {
		return err
	}
	if err := a.o.Store.Save(ctx, tx, payments); err != nil {
		return err
	}
	return a.announce(ctx, tx, payments)
}

// dispatch renders what the payments want of their providers, marks it as sent, and starts the calls once that is
// committed. What finds no room is left to the worker.
func (a *App) dispatch(tx *db.Tx, payments []*payment.Payment) {
	now := a.o.Clock.Now()
	for _, p := range payments {
		a.render(p, now)
	}
	if !a.calls.room() {
		return
	}
	var ops []payment.Operation
	for _, p := range payments {
		ops = append(ops, p.Dispatch(now, now.Add(a.o.Lease))...)
	}
	if len(ops) > 0 {
		tx.AfterCommit(func() { a.calls.launch(ops) })
	}
}

// announce publishes what has happened to the payments, and wakes the worker after the commit when there is work.
func (a *App) announce(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	due := false
	var declines []decline
	for _, p := range payments {
		for _, e := range p.TakeEvents() {
			a.count(tx, p, &e)
			if err := a.followSaved(ctx, tx, p, &e); err != nil {
				return err
			}
			if isDecline(&e) {
				declines = append(declines, decline{p, e.Operation})
			}
			if payload := contractEvent(p, e, a.o.ReturnURL); payload != nil {
				cause := event.Event{ID: e.Origin.Causation, Correlation: e.Origin.Correlation, Trace: e.Origin.Trace}
				if err := a.o.Outbox.Publish(event.Because(ctx, cause), tx, payload); err != nil {
					return err
				}
			}
		}
		for _, o := range p.Operations() {
			due = due || o.Progress == payment.Prepared
		}
	}
	if due {
		tx.AfterCommit(a.calls.wakeSend)
	}
	return a.noteDeclines(ctx, tx, declines)
}

// originOf is what a change follows from that is made under ctx: an event that is being applied, or a request.
func originOf(ctx context.Context) payment.Origin {
	e := event.CauseOf(ctx)
	return because(&e)
}

// because is originOf for the change that an event asks for.
func because(e *event.Event) payment.Origin {
	return payment.Origin{Trace: clip(e.Trace, 64), Correlation: clip(e.Correlation, 64), Causation: clip(e.ID, 64)}
}

// sorted returns the payments in the order in which rows are locked everywhere.
func sorted(m map[string]*payment.Payment) []*payment.Payment {
	out := make([]*payment.Payment, 0, len(m))
	for _, p := range m {
		out = append(out, p)
	}
	slices.SortFunc(out, func(x, y *payment.Payment) int { return cmp.Compare(x.ID(), y.ID()) })
	return out
}
