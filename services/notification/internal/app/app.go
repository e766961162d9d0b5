// Package app is the notification service's use cases: events become intents in the transaction that consumes them, and a
// worker turns intents into letters, outside of any transaction, a batch at a time.
package app

import (
	"context"
	"errors"
	"log/slog"
	netmail "net/mail"
	"strings"
	"sync/atomic"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/telemetry"
	"emporium/kit/throttle"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// Sender hands letters over. It returns one outcome for each, in their order, and tells temporary from permanent failures.
type Sender interface {
	Send(ctx context.Context, letters []message.Letter) []message.Outcome
}

// Store is what the use cases need of the database. One that cannot take part in the transaction
// may leave it aside: its changes then count before the commit, and must change nothing when they are repeated. See ADR 5.
type Store interface {
	Insert(ctx context.Context, tx *db.Tx, entries []store.Entry) error
	Claim(ctx context.Context, lane message.Lane, now, until time.Time, limit int) ([]store.Job, error)
	Settle(ctx context.Context, tx *db.Tx, until, now time.Time, entries []store.Entry) ([]store.Entry, error)
	// Told notes that the events about settled deliveries are committed.
	Told(ctx context.Context, entries []store.Entry) error
	// Untold returns deliveries that were settled under a claim which ended before now, and whose events may be missing,
	// because the process died or the commit failed. None where settling takes part in the transaction.
	Untold(ctx context.Context, now time.Time, limit int) ([]store.Entry, error)
	List(ctx context.Context, f store.Filter) ([]store.Entry, error)
	Get(ctx context.Context, id string) (store.Entry, error)
	Load(ctx context.Context, tx *db.Tx, id string) (store.Entry, error)
	Save(ctx context.Context, tx *db.Tx, e store.Entry) error
	// Report notes receipts and returns those that were news.
	Report(ctx context.Context, tx *db.Tx, reports []message.Report) ([]message.Report, error)
	History(ctx context.Context, id string) ([]store.Step, error)
	Suppressions
	TemplateStore
	// Oldest lists messages in the order of their making, after an id.
	Oldest(ctx context.Context, after string, limit int) ([]store.Aged, error)
	// PurgeBodies forgets what messages say, and DeleteMessages all of them.
	PurgeBodies(ctx context.Context, tx *db.Tx, ids []string) error
	DeleteMessages(ctx context.Context, tx *db.Tx, ids []string) error
	// Contact returns what is known of an account.
	Contact(ctx context.Context, userID string) (c store.Contact, found bool, err error)
	// Erase forgets an account. The key stands for its verified address; empty for none.
	Erase(ctx context.Context, tx *db.Tx, userID, key string) error
	// Erased returns which of the accounts were erased.
	Erased(ctx context.Context, tx *db.Tx, userIDs []string) (map[string]bool, error)
	AddOrders(ctx context.Context, tx *db.Tx, orders []store.OrderView) error
	PutOrders(ctx context.Context, tx *db.Tx, orders []store.OrderView) error
	// Buyers returns who placed orders, as far as they are known, by the order's id: phone and customer.
	Buyers(ctx context.Context, tx *db.Tx, orderIDs []string) (map[string]store.OrderView, error)
	PutContacts(ctx context.Context, tx *db.Tx, contacts []store.Contact) error
	PutPayments(ctx context.Context, tx *db.Tx, payments []store.PaymentView, onlyKnown bool) error
}

// Suppressions keep who must not be written to, by channel and normalised address.
type Suppressions interface {
	// Suppress adds them; of two reasons for one address the stricter stays.
	Suppress(ctx context.Context, tx *db.Tx, list []message.Suppression) error
	// Suppressed returns which of the addresses are there, by address.
	Suppressed(ctx context.Context, c message.Channel, addresses []string) (map[string]message.Suppression, error)
	ListSuppressions(ctx context.Context, f store.SuppressionFilter) ([]message.Suppression, error)
	// Unsuppress returns fault.NotFound for an address that is not there.
	Unsuppress(ctx context.Context, tx *db.Tx, c message.Channel, address string) error
}

// TemplateStore keeps what staff wrote in place of built-in templates.
type TemplateStore interface {
	// AddTemplate keeps a version; fault.Conflict when somebody has taken its number.
	AddTemplate(ctx context.Context, tx *db.Tx, t store.TemplateVersion) error
	// Templates lists the versions of a kind and locale, the newest first.
	Templates(ctx context.Context, kind message.Kind, locale string) ([]store.TemplateVersion, error)
	// ActiveTemplates lists what is active, and the sources of those that are not built in.
	ActiveTemplates(ctx context.Context) ([]store.TemplateActive, []store.TemplateVersion, error)
	SetActiveTemplate(ctx context.Context, tx *db.Tx, a store.TemplateActive) error
}

// Texts write messages for channels that take plain text alone.
type Texts interface {
	RenderText(locale, name string, vars template.Vars) (string, error)
}

var _ Store = (*store.Store)(nil)

// Options are what an App is made of. All but those that have a default, ReplyTo, Links and the numbers are required.
type Options struct {
	DB        *db.DB
	Store     Store
	Outbox    *event.Outbox
	Templates *template.Set
	Sender    Sender
	Clock     clock.Clock
	IDs       id.IDs
	Log       *slog.Logger
	// From is the sender that recipients see.
	From netmail.Address
	// ReplyTo is where answers go; default From.
	ReplyTo string
	Links   Links
	// Batch is how many letters are sent in one go; default 200.
	Batch int
	// Pace is the least time between two batches, so that many small ones become few larger ones under load; a lone letter
	// does not wait. Default 100 ms, negative for none.
	Pace time.Duration
	// Lease is how long a batch may take; a worker that dies leaves its letters to others after it. Default 5 minutes.
	Lease time.Duration
	// Telemetry records deliveries. Default: nothing.
	Telemetry *telemetry.Telemetry
	// Texts write SMS; without them there are none.
	Texts Texts
	// Also are the optional kinds that the shop sends, see message.Kind.Optional. Default: none.
	Also map[message.Kind]bool
	// Preferences default to: nobody chose SMS or promotions.
	Preferences Preferences
	// Envelope returns the address that bounces of a notification go to. Default: the sender's.
	Envelope func(notificationID string) string
	// Hours are those in which promotions may go out; default message.Waking. Zone is the time zone of recipients of whom
	// nothing is known; default UTC.
	Hours message.Hours
	Zone  *time.Location
	// KeepBodies is how long what a message says is kept once nothing more happens to it, KeepMessages how long all of it is; default
	// 90 days and 2 years. What is deleted is not recognised when its event is repeated, so that KeepMessages must be longer than buses
	// keep events.
	KeepBodies, KeepMessages time.Duration
	// OnReport is told what providers told, in the transaction that notes it. Default: nobody.
	OnReport func(ctx context.Context, tx *db.Tx, news []message.Report) error
	// Offers are what consent and campaigns need; without them there are neither.
	Offers OfferOptions
}

// App is the use cases. It is safe for concurrent use.
type App struct {
	o      Options
	domain string
	wake   func(message.Lane)
	// wakeCampaigns is OnCampaigns's.
	wakeCampaigns func()
	sent          *telemetry.Counters // by kind
	failed        *telemetry.Counters
	lanes         map[message.Lane]*lane
	templates     atomic.Pointer[string] // which templates of staff are in use
	askers        *throttle.Limiter      // who asks for confirmations: client addresses, and accounts
	purged        string                 // the id up to which nothing is left to purge; the purging worker's own
	swept         time.Time              // when untold outcomes were looked for; the first lane's worker's own
}

// lane is what a lane's worker remembers.
type lane struct {
	last time.Time // when the last batch began
}

// New checks the options.
func New(o Options) (*App, error) {
	if o.DB == nil || o.Store == nil || o.Outbox == nil || o.Templates == nil || o.Sender == nil || o.Clock == nil || o.IDs == nil || o.Log == nil {
		return nil, errors.New("notification: an option that is required is missing")
	}
	if err := message.CheckAddress(o.From.Address); err != nil {
		return nil, errors.New("notification: the sender's address is not an email address")
	}
	if o.Batch <= 0 {
		o.Batch = 200
	}
	if o.Pace == 0 {
		o.Pace = 100 * time.Millisecond
	}
	if o.Lease <= 0 {
		o.Lease = 5 * time.Minute
	}
	_, domain, _ := strings.Cut(o.From.Address, "@")
	if o.Offers.Store != nil && (o.Offers.Signer == nil || o.Offers.PublicURL == "") {
		return nil, errNoOffers
	}
	if o.Preferences == nil {
		o.Preferences = nobodyChose{}
	}
	if o.Hours == (message.Hours{}) {
		o.Hours = message.Waking
	}
	if o.Zone == nil {
		o.Zone = time.UTC
	}
	if o.KeepBodies <= 0 {
		o.KeepBodies = 90 * 24 * time.Hour
	}
	if o.KeepMessages <= 0 {
		o.KeepMessages = 2 * 365 * 24 * time.Hour
	}
	if o.Envelope == nil {
		o.Envelope = func(string) string { return "" }
	}
	a := &App{o: o, domain: domain, askers: throttle.New(o.Offers.Asks, o.Clock), wake: func(message.Lane) {}, wakeCampaigns: func() {}, lanes: map[message.Lane]*lane{}}
	for _, l := range message.Lanes() {
		a.lanes[l] = &lane{}
	}
	if a.o.Offers.Store != nil {
		a.o.Preferences = preferences{a}
		if a.o.OnReport == nil {
			a.o.OnReport = a.arrived
		}
	}
	a.measure()
	return a, nil
}

// OnWork sets what is called, after the commit, when there is something to send in a lane. Call it before the first event.
func (a *App) OnWork(wake func(message.Lane)) { a.wake = wake }

// Links are the pages of the shop that messages lead to. The paths take {id} and {token}.
type Links struct {
	// Base is the storefront's URL; empty leaves all links out, since the shop's API has no pages to lead to.
	Base string
	// Order, Verify and Reset are paths below Base; an empty one leaves its link out.
	Order, Verify, Reset string
}

func (l Links) order(id, token string) string { return l.to(l.Order, id, token) }
func (l Links) verify(token string) string    { return l.to(l.Verify, "", token) }
func (l Links) reset(token string) string     { return l.to(l.Reset, "", token) }

func (l Links) to(path, id, token string) string {
	if l.Base == "" || path == "" {
		return ""
	}
	return strings.TrimRight(l.Base, "/") + strings.NewReplacer("{id}", pathEscape(id), "{token}", queryEscape(token)).Replace(path)
}
