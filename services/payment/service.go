// Package payment is the payment service: it takes the order's wishes as events, moves money through providers by
// operations that are written down before they are sent, and tells what came of them.
package payment

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"emporium/contract/accepted"
	"emporium/contract/book"
	"emporium/contract/market"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/services/payment/internal/api"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
	"emporium/services/payment/internal/provider/stripe"
	"emporium/services/payment/internal/sandbox"
	"emporium/services/payment/internal/store"
)

// Name is the service's name.
const Name = "payment"

// Config is what can be set.
type Config struct {
	Database    string        `conf:"database" default:"" secret:"true" doc:"URL of the service's own database; empty for a SQLite file in data_dir"`
	Capture     string        `conf:"capture" default:"on_confirm" oneof:"on_confirm,on_shipment,manual" doc:"when an authorised payment is captured"`
	CallTimeout time.Duration `conf:"call_timeout" default:"10s" min:"100ms" max:"60s" doc:"how long one call to a provider may take"`
	Concurrency int           `conf:"concurrency" default:"128" min:"1" max:"1024" doc:"how many calls to providers may be under way"`
	Attempts    int           `conf:"attempts" default:"5" min:"1" max:"10" doc:"how many authorisations a shopper may try for one order until its deadline; with 1 a decline ends the order at once"`
	Expiring    string        `conf:"expiring" default:"remind" oneof:"remind,capture,reauthorize" doc:"what is done a day before a hold lapses that nobody has captured: tell staff, capture it, or renew it where the provider can"`
	Refund      Refund        `conf:"refund"`
	Decline     Decline       `conf:"decline"`
	Reconcile   Reconcile     `conf:"reconcile"`
	Currencies  []string      `conf:"currencies" default:"" doc:"in what each provider is offered, as provider:CUR+CUR; a provider that is not named is offered in all that it takes"`
	Sandbox     Sandbox       `conf:"sandbox"`
	Stripe      Stripe        `conf:"stripe"`
	PayPal      PayPal        `conf:"paypal"`
	// Markets say who takes payments where; the host sets them to what order goes by.
	Markets []market.Rule `conf:"-"`
}

// Refund bounds what one member of staff can give back.
type Refund struct {
	Approval int64 `conf:"approval_above" default:"0" min:"0" doc:"above which amount, in minor units, a refund by staff waits for a second person; 0 for never"`
	Limit    int64 `conf:"limit" default:"0" min:"0" doc:"the most that staff may refund at once, in minor units; 0 for no limit"`
}

// Decline slows down whoever tries cards.
type Decline struct {
	Limit   int           `conf:"limit" default:"20" min:"0" max:"10000" doc:"how many declines one customer, or one address for mail, may have within the window before further payments are refused; 0 for no limit"`
	Cart    int           `conf:"cart_limit" default:"10" min:"0" max:"10000" doc:"how many for one cart; 0 for no limit"`
	Card    int           `conf:"card_limit" default:"10" min:"0" max:"10000" doc:"how many one card may have, as its provider knows it, before those who bring it are refused; 0 for no limit"`
	Network int           `conf:"network_limit" default:"100" min:"0" max:"100000" doc:"how many may come from one network of shoppers' addresses (24 bits, of IPv6 48); 0 for no limit"`
	Window  time.Duration `conf:"window" default:"10m" min:"1s" max:"24h" doc:"the window that declines are counted in"`
}

// Reconcile compares providers with our books.
type Reconcile struct {
	Every       time.Duration `conf:"every" default:"24h" min:"1m" max:"168h" doc:"how often each provider's list is compared with the ledger"`
	FeeRounding int64         `conf:"fee_rounding" default:"2" min:"0" max:"100" doc:"by how many minor units a fee may differ from what was told before it counts as a fee and not as rounding"`
}

// Sandbox configures the provider that moves no money.
type Sandbox struct {
	Enabled  bool          `conf:"enabled" default:"true" doc:"offer the sandbox provider, which moves no money"`
	Database string        `conf:"database" default:"" secret:"true" doc:"URL of the sandbox's own journal; empty for a file in the data directory"`
	Timeout  time.Duration `conf:"timeout" default:"100ms" min:"1ms" max:"30s" doc:"how long a call takes that the sandbox loses"`
}

// Migrations are the service's tables, for emporium migrate. The sandbox's journal has its own, applied when it is opened.
var Migrations fs.FS = store.Migrations

// Service is the payment service with what can be asked of it in the same process.
type Service struct {
	*service.Service
	app     *app.App
	sandbox *sandbox.Sandbox
}

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (*service.Service, error) {
	s, err := Open(ctx, env, cfg)
	if err != nil {
		return nil, err
	}
	return s.Service, nil
}

// Open is New for those who also want to audit.
func Open(ctx context.Context, env service.Env, cfg Config) (_ *Service, err error) {
	base, err := service.New(ctx, env, service.Options{
		Name: Name, Title: "Payments", Description: "Ways to pay, payments, captures and refunds.",
		Database: cfg.Database, Migrations: store.Migrations,
	})
	if err != nil {
		return nil, err
	}
	s := &Service{Service: base}
	defer func() {
		if err != nil {
			err = errors.Join(err, base.Close())
		}
	}()
	if err := s.openApp(ctx, env, cfg); err != nil {
		return nil, err
	}
	public := strings.TrimRight(env.PublicURL, "/")
	pages := api.Options{App: s.app, DB: base.DB, Clock: env.Clock, ReturnURL: public + "/",
		PublishableKeys: map[string]string{stripe.Name: cfg.Stripe.PublishableKey}}
	if s.sandbox != nil {
		pages.Sandbox = sandboxPages{s.sandbox}
	}
	api.Register(base.Web, pages)
	record := base.Worker("record payment results", run.WorkerOptions{}, s.app.Record)
	base.Add(s.app.Drain())
	send := base.Worker("send payment operations", run.WorkerOptions{Interval: 500 * time.Millisecond}, s.app.Send)
	s.app.OnWork(send.Wake, record.Wake)
	vaults := base.Worker("ask about saved methods", run.WorkerOptions{Interval: 5 * time.Second}, s.app.AskVaults)
	s.app.OnVault(vaults.Wake)
	if len(s.app.Told()) > 0 {
		notices := base.Worker("apply providers' notices", run.WorkerOptions{Interval: time.Second}, s.app.ApplyNotices)
		s.app.OnNotices(notices.Wake)
	}
	if env.Cache != nil {
		base.Worker("tell who takes payments", run.WorkerOptions{Interval: accepted.Every}, s.app.TellAccepted)
	}
	base.Worker("end declined payments", run.WorkerOptions{Interval: 2 * time.Second}, s.app.GiveUp)
	base.Worker("watch holds", run.WorkerOptions{Interval: time.Minute}, s.app.Expire)
	if len(s.app.Listed()) > 0 {
		base.Worker("reconcile payments", run.WorkerOptions{Interval: min(cfg.Reconcile.Every, time.Hour)}, s.app.ReconcileDue(cfg.Reconcile.Every))
	}
	return s, base.Consume(s.app.Handlers()...)
}

// openApp opens the providers that are switched on, and the use cases over them.
func (s *Service) openApp(ctx context.Context, env service.Env, cfg Config) error {
	public := strings.TrimRight(env.PublicURL, "/")
	var providers []provider.Provider
	if cfg.Sandbox.Enabled {
		if err := s.openSandbox(ctx, env, cfg.Sandbox, public); err != nil {
			return err
		}
		providers = append(providers, s.sandbox)
	}
	if cfg.Stripe.Enabled {
		p, err := s.openStripe(env, cfg.Stripe)
		if err != nil {
			return err
		}
		providers = append(providers, p)
	}
	if cfg.PayPal.Enabled {
		p, err := s.openPayPal(env, cfg.PayPal, cfg)
		if err != nil {
			return err
		}
		providers = append(providers, p)
	}
	if err := s.checkLive(ctx, env, cfg, providers); err != nil {
		return err
	}
	currencies, err := offered(cfg.Currencies)
	if err != nil {
		return err
	}
	markets, err := market.New(cfg.Markets)
	if err != nil {
		return err
	}
	for _, name := range markets.Providers() {
		if !slices.Contains([]string{sandbox.Name, stripe.Name, paypal.Name}, name) {
			return fmt.Errorf("markets: there is no provider %q; there are %s, %s and %s", name, sandbox.Name, stripe.Name, paypal.Name)
		}
	}
	s.app, err = app.New(app.Options{
		DB: s.DB, Store: store.New(s.DB), Outbox: s.Outbox, Providers: providers, Capture: app.CapturePolicy(cfg.Capture),
		Currencies: currencies, Markets: markets, Attempts: cfg.Attempts, Expiring: app.ExpiringPolicy(cfg.Expiring), RefundApproval: cfg.Refund.Approval,
		RefundLimit: cfg.Refund.Limit, FeeRounding: cfg.Reconcile.FeeRounding,
		ReturnURL: public + "/", Concurrency: cfg.Concurrency, CallTimeout: cfg.CallTimeout, Clock: env.Clock, IDs: env.IDs, Log: s.Log,
		Telemetry: s.Telemetry, Guards: env.Guards, Cache: env.Cache,
		Declines: app.Limits{Customer: cfg.Decline.Limit, Cart: cfg.Decline.Cart, Card: cfg.Decline.Card, Network: cfg.Decline.Network, Window: cfg.Decline.Window},
	})
	if err != nil {
		return err
	}
	s.OnClose(s.app.Close)
	s.OnClose(s.app.Probe(s.Telemetry))
	return nil
}

// offered reads payment.currencies.
func offered(list []string) (map[string][]string, error) {
	out := map[string][]string{}
	for _, entry := range list {
		if entry == "" {
			continue
		}
		name, codes, ok := strings.Cut(entry, ":")
		if !ok || name == "" || codes == "" {
			return nil, errors.New("payment.currencies: want provider:CUR+CUR")
		}
		out[name] = append(out[name], strings.Split(codes, "+")...)
	}
	return out, nil
}

// URL is where the sandbox keeps its journal.
func (c Sandbox) URL(dataDir string) string {
	if c.Database != "" {
		return c.Database
	}
	return "sqlite:" + filepath.ToSlash(filepath.Join(dataDir, "payment-sandbox.db"))
}

func (s *Service) openSandbox(ctx context.Context, env service.Env, cfg Sandbox, public string) error {
	journal, err := db.Open(ctx, cfg.URL(env.DataDir), db.Options{Name: "payment-sandbox", Migrations: sandbox.Migrations, Log: s.Log})
	if err != nil {
		return err
	}
	s.OnClose(journal.Close)
	s.sandbox, err = sandbox.New(sandbox.Options{DB: journal, Clock: env.Clock, Timeout: cfg.Timeout,
		ActionURL: func(token string) string { return public + "/v1/payments/sandbox/" + token }})
	if err != nil {
		return err
	}
	s.OnClose(s.sandbox.Close)
	return nil
}

// sandboxPages shows the sandbox's actions as pages.
type sandboxPages struct{ s *sandbox.Sandbox }

// Page implements api.Sandbox.
func (p sandboxPages) Page(ctx context.Context, token string) (api.Page, error) {
	a, err := p.s.Action(ctx, token)
	return toPage(a), err
}

// Decide implements api.Sandbox.
func (p sandboxPages) Decide(ctx context.Context, token string, approve bool) (api.Page, error) {
	a, err := p.s.Decide(ctx, token, approve)
	return toPage(a), err
}

func toPage(a sandbox.Action) api.Page {
	return api.Page{PaymentID: a.PaymentID, Operation: a.Key, Amount: a.Amount, State: a.State, ReturnURL: a.ReturnURL}
}

// Audit holds all payments in the service's database against their rules at now, and against the providers' books that are given; the sandbox's
// own journal is read beside them, from its own database. It reports them.
func Audit(ctx context.Context, d *db.DB, cfg Config, dataDir string, now time.Time, b *book.Books) error {
	if url := cfg.Sandbox.URL(dataDir); cfg.Sandbox.Enabled && there(url) {
		journal, err := db.Open(ctx, url, db.Options{Name: "payment-sandbox", Migrations: sandbox.Migrations, SkipMigrations: true, MaxConns: 2})
		if err != nil {
			return err
		}
		err = sandbox.Read(ctx, journal, func(e sandbox.Entry) error {
			b.Given = append(b.Given, book.Entry{Provider: sandbox.Name, Kind: string(e.Kind), State: string(e.State), Key: e.Key, PaymentID: e.PaymentID,
				Reference: e.Reference, Amount: e.Amount, Currency: e.Currency, Authorized: e.Authorized})
			return nil
		})
		if err = errors.Join(err, journal.Close()); err != nil {
			return fmt.Errorf("read the sandbox's journal: %w", err)
		}
	}
	return app.Audit(ctx, d, now, b)
}

// there reports whether there is a database to open: no file is made for an audit.
func there(url string) bool {
	path, file := strings.CutPrefix(url, "sqlite:")
	if !file {
		return true
	}
	path, _, _ = strings.Cut(strings.TrimPrefix(path, "//"), "?")
	_, err := os.Stat(path)
	return err == nil
}

// Applies lists the types of the events that the service acts on.
func Applies(cfg Config) []string {
	return event.Types(app.Handlers(app.CapturePolicy(cfg.Capture)))
}
