// Package notification is the notification service: it tells customers what happens to their orders and accounts, once
// each, and nothing that is not true any more.
package notification

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	netmail "net/mail"
	"time"

	"emporium/contract/book"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/notification/internal/api"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/inbox"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/mongo"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// Name is the service's name.
const Name = "notification"

// Migrations are the service's tables, for emporium migrate.
var Migrations fs.FS = store.Migrations

// Config is what can be set.
type Config struct {
	Database   string     `conf:"database" default:"" secret:"true" doc:"URL of the service's own database; empty for a SQLite file in data_dir"`
	Documents  string     `conf:"documents" default:"" secret:"true" doc:"mongodb://user:password@host:27017/database keeps messages, views and mail there; empty keeps them in notification.database, which holds the inbox and the outbox in any case"`
	SMTP       SMTP       `conf:"smtp"`
	SMS        SMS        `conf:"sms"`
	Bounces    Bounces    `conf:"bounces"`
	Quiet      Quiet      `conf:"quiet"`
	Webhooks   Webhooks   `conf:"webhooks"`
	Retention  Retention  `conf:"retention"`
	Inbox      Inbox      `conf:"inbox"`
	Shop       Shop       `conf:"shop"`
	Promotions Promotions `conf:"promotions"`
	// Confirmations are what double opt-in is bounded by.
	Confirmations  Confirmations `conf:"confirmations"`
	TrustedProxies []string      `conf:"trusted_proxies" default:"127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7" doc:"addresses and networks of the gateways whose X-Forwarded-For is believed, for limits only"`
	// Also are message kinds that only some shops send.
	Also []string `conf:"also" doc:"optional messages to send, too: order_received, order_completed, payment_authorized, payment_received, payment_released, return_refunded, email_verified, account_updated"`
}

// SMTP is the way to real recipients.
type SMTP struct {
	URL         string        `conf:"url" default:"" secret:"true" doc:"smtp://user:password@host:587 (tls=mandatory, opportunistic or none) or smtps://…; empty keeps all mail in the development inbox"`
	Timeout     time.Duration `conf:"timeout" default:"15s" min:"1s" max:"2m" doc:"how long connecting, and each letter, may take"`
	Connections int           `conf:"connections" default:"4" min:"1" max:"64" doc:"how many connections a batch is spread over"`
	PerSecond   float64       `conf:"per_second" default:"0" min:"0" doc:"how many letters a second the server is offered at most; 0 for no bound"`
	Fallback    string        `conf:"fallback" default:"" secret:"true" doc:"URL of a second server, which gets what the first one cannot take at the moment"`
	DKIM        DKIM          `conf:"dkim"`
}

// Retention is how long messages are kept.
type Retention struct {
	Bodies   time.Duration `conf:"bodies" default:"2160h" min:"1m" doc:"how long what a message says is kept once nothing more happens to it"`
	Messages time.Duration `conf:"messages" default:"17520h" min:"1080h" doc:"how long it is known that a message was sent, to whom and when"`
}

// DKIM signs letters.
type DKIM struct {
	Domain   string `conf:"domain" default:"" doc:"domain that letters are signed for, that of shop.from; empty leaves signing to the mail server"`
	Selector string `conf:"selector" default:"" doc:"name of the key: its public part stands in DNS at <selector>._domainkey.<domain>"`
	Key      string `conf:"key" default:"" secret:"true" doc:"private key in PEM, RSA or Ed25519; line breaks may be written as \\n"`
}

// Inbox is the development inbox.
type Inbox struct {
	Enabled     bool   `conf:"enabled" default:"true" doc:"serve the development inbox at /inbox when smtp.url is empty: it takes email, and texts when there is no sms.twilio, and shows every message to callers on the same machine"`
	Public      bool   `conf:"public" default:"false" doc:"show the messages of the development inbox, and with them the links that reset passwords, to everybody who reaches the shop, and not only to callers on the same machine"`
	Listen      string `conf:"listen" default:"127.0.0.1:1025" doc:"where the development inbox takes mail of other programs over SMTP; empty for nowhere"`
	AllowRemote bool   `conf:"allow_remote" default:"false" doc:"let the development inbox take mail from other machines"`
	Keep        int    `conf:"keep" default:"1000" min:"1" max:"1000000" doc:"how many messages the development inbox keeps"`
}

// Shop is what messages say of the shop.
type Shop struct {
	Name       string `conf:"name" default:"Emporium" min:"1" doc:"the shop's name in messages"`
	From       string `conf:"from" default:"orders@emporium.example" min:"3" doc:"sender's address of messages"`
	Support    string `conf:"support" default:"" doc:"address for questions and answers; empty for none"`
	Address    string `conf:"address" default:"" doc:"the shop's postal address, in one line"`
	Storefront string `conf:"storefront" default:"" doc:"URL of the shop's pages that messages lead to; empty leaves links out"`
	OrderPath  string `conf:"order_path" default:"/orders/{id}?token={token}" doc:"page of an order below storefront"`
	VerifyPath string `conf:"verify_path" default:"/verify-email?token={token}" doc:"page below storefront that verifies an address"`
	ResetPath  string `conf:"reset_path" default:"/reset-password?token={token}" doc:"page below storefront that sets a new password"`
}

// safetyNet is how often the worker looks for what is due without being woken: messages that are held back or tried again.
const safetyNet = time.Second

// reloadEvery is how often templates are read that were activated on other instances.
const reloadEvery = 10 * time.Second

// lease is how long letters rest that a process was sending when it died. A mail server may take minutes over a batch, the
// development inbox is a table: what a crash has left there is sent soon after the restart.
func lease(cfg Config) time.Duration {
	if cfg.SMTP.URL == "" && cfg.SMS.Twilio.AccountSID == "" {
		return 10 * time.Second
	}
	return 5 * time.Minute
}

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (_ *service.Service, err error) {
	client, err := web.Client(cfg.TrustedProxies)
	if err != nil {
		return nil, fmt.Errorf("configure notification: %w", err)
	}
	s, err := service.New(ctx, env, service.Options{
		Name: Name, Title: "Notifications", Description: "Messages to customers and what became of them.",
		Database: cfg.Database, Migrations: store.Migrations,
		Middleware: []func(http.Handler) http.Handler{client},
	})
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	templates, err := template.New(template.Shop{Name: cfg.Shop.Name, URL: cfg.Shop.Storefront, Support: cfg.Shop.Support, Address: cfg.Shop.Address})
	if err != nil {
		return nil, err
	}
	st, err := newStore(ctx, cfg, s)
	if err != nil {
		return nil, err
	}
	exchange, err := newExchange(env, cfg, s, st)
	if err != nil {
		return nil, err
	}
	var texts app.Texts
	if exchange.Has(message.SMS) {
		texts, _ = any(templates).(app.Texts)
	}
	offers, err := newOffers(ctx, env, cfg, s)
	if err != nil {
		return nil, err
	}
	envelopes, err := newEnvelopes(cfg.Bounces)
	if err != nil {
		return nil, err
	}
	hours, zone, err := cfg.Quiet.read()
	if err != nil {
		return nil, err
	}
	also, err := kinds(cfg.Also)
	if err != nil {
		return nil, err
	}
	a, err := app.New(app.Options{
		DB: s.DB, Store: st, Outbox: s.Outbox, Templates: templates, Sender: exchange, Texts: texts, Clock: env.Clock, IDs: env.IDs, Log: s.Log, Telemetry: s.Telemetry,
		From: netmail.Address{Name: cfg.Shop.Name, Address: cfg.Shop.From}, ReplyTo: cfg.Shop.Support,
		Links: app.Links{Base: cfg.Shop.Storefront, Order: cfg.Shop.OrderPath, Verify: cfg.Shop.VerifyPath, Reset: cfg.Shop.ResetPath}, Lease: lease(cfg),
		Envelope: envelopes.address, Hours: hours, Zone: zone, Also: also, KeepBodies: cfg.Retention.Bodies, KeepMessages: cfg.Retention.Messages, Offers: offers,
	})
	if err != nil {
		return nil, err
	}
	api.Register(s.Web, a)
	api.RegisterTemplates(s.Web, a)
	if _, err := a.ReloadTemplates(ctx); err != nil {
		return nil, err
	}
	s.Worker("templates", run.WorkerOptions{Interval: reloadEvery}, a.ReloadTemplates)
	s.Housekeeping("purge messages", a.Purge)
	listenToProviders(env, cfg, s, a)
	if err := envelopes.listen(cfg.Bounces, s, a); err != nil {
		return nil, err
	}
	serveOffers(s, a, cfg)
	senders := map[message.Lane]*run.Worker{}
	for _, lane := range message.Lanes() {
		senders[lane] = s.Worker("send "+string(lane), run.WorkerOptions{Interval: safetyNet},
			func(ctx context.Context) (bool, error) { return a.DeliverLane(ctx, lane) })
	}
	a.OnWork(func(lane message.Lane) { senders[lane].Wake() })
	hooks, err := newWebhooks(ctx, env, cfg.Webhooks, s, st)
	if err != nil {
		return nil, err
	}
	if err := s.Consume(hooks.Handlers(a.Handlers())...); err != nil {
		return nil, err
	}
	return s, nil
}

// keeper keeps all that the service knows.
type keeper interface {
	app.Store
	inbox.Store
}

// newStore chooses where messages are kept: beside the kit's tables, or as documents.
func newStore(ctx context.Context, cfg Config, s *service.Service) (keeper, error) {
	if cfg.Documents == "" {
		return store.New(s.DB), nil
	}
	st, err := mongo.Open(ctx, cfg.Documents)
	if err != nil {
		return nil, fmt.Errorf("notification.documents: %w", err)
	}
	s.OnClose(st.Close)
	s.AddCheck("documents", st.Ping)
	return st, nil
}

// Audit reports all messages, from the service's database or its documents, and what is told of offers.
func Audit(ctx context.Context, d *db.DB, cfg Config, now time.Time, b *book.Books) error {
	if err := app.AuditOffers(ctx, d, now, b); err != nil {
		return err
	}
	if cfg.Documents == "" {
		return app.Audit(ctx, store.New(d), b)
	}
	st, err := mongo.Open(ctx, cfg.Documents)
	if err != nil {
		return fmt.Errorf("notification.documents: %w", err)
	}
	return errors.Join(app.Audit(ctx, st, b), st.Close())
}

// Applies lists the types of the events that the service acts on.
func Applies() []string { return event.Types((&app.App{}).Handlers()) }
