package notification

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"
	"time"

	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/inbox"
	"emporium/services/notification/internal/mail"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/sms"
)

// SMS is the way to phones.
type SMS struct {
	Twilio      Twilio        `conf:"twilio"`
	Fallback    Twilio        `conf:"fallback"`
	Countries   []string      `conf:"countries" doc:"countries (ISO 3166-1 alpha-2, such as DE) whose numbers are written to; none means all"`
	MaxSegments int           `conf:"max_segments" default:"4" min:"1" max:"10" doc:"how many messages of 160 characters (70 in other alphabets) a text may be paid as; longer ones are cut before their link"`
	Timeout     time.Duration `conf:"timeout" default:"10s" min:"1s" max:"1m" doc:"how long one request may take"`
	Parallel    int           `conf:"parallel" default:"4" min:"1" max:"64" doc:"how many requests are under way at the same time"`
	CallbackURL string        `conf:"callback_url" default:"" doc:"where Twilio reaches this shop, for what it tells of messages; empty for public_url when that is https"`
}

// Twilio is an account at Twilio.
type Twilio struct {
	AccountSID string            `conf:"account_sid" default:"" doc:"the account's SID, AC and 32 characters; empty for none"`
	AuthToken  string            `conf:"auth_token" default:"" secret:"true" doc:"the account's auth token; requests of Twilio are believed by it, too"`
	Sender     string            `conf:"sender" default:"" doc:"number in E.164, short code, name, or messaging service (MG…) that texts come from"`
	Senders    map[string]string `conf:"senders" secret:"false" doc:"senders by country, such as US: \"+15005550006\", in place of sender: some countries take no names"`
	PerSecond  float64           `conf:"per_second" default:"0" min:"0" doc:"how many texts a second are handed over at most; 0 for no bound"`
	BaseURL    string            `conf:"base_url" default:"https://api.twilio.com" doc:"Twilio's API, or something that stands in for it"`
}

// Quiet is when promotions rest.
type Quiet struct {
	From int    `conf:"from" default:"21" min:"0" max:"24" doc:"hour of the recipient's day from which promotions wait"`
	To   int    `conf:"to" default:"8" min:"0" max:"24" doc:"hour of the recipient's day until which promotions wait; the same as from for no quiet hours"`
	Zone string `conf:"zone" default:"UTC" doc:"time zone of recipients of whom no country is known, such as Europe/Berlin"`
}

func (q Quiet) read() (message.Hours, *time.Location, error) {
	zone, err := time.LoadLocation(q.Zone)
	if err != nil {
		return message.Hours{}, nil, fmt.Errorf("notification.quiet.zone: %q is no time zone", q.Zone)
	}
	switch {
	case q.From == q.To:
		return message.Hours{From: 0, To: 24}, zone, nil
	case q.From < q.To:
		return message.Hours{}, nil, errors.New("notification.quiet: the quiet hours begin in the evening and end in the morning: from must be later than to")
	}
	return message.Hours{From: q.To, To: q.From}, zone, nil
}

// kinds reads the names of optional messages.
func kinds(names []string) (map[message.Kind]bool, error) {
	out := map[message.Kind]bool{}
	for _, n := range names {
		k := message.Kind(n)
		if !slices.Contains(message.Kinds(), k) || !k.Optional() {
			return nil, fmt.Errorf("notification.also: %q is no optional message", n)
		}
		out[k] = true
	}
	return out, nil
}

// newExchange chooses the ways that messages go: to mail servers and phone networks, or to the development inbox, which then is part
// of the service. Without either there are no texts.
func newExchange(env service.Env, cfg Config, s *service.Service, st inbox.Store) (*channel.Exchange, error) {
	letters, err := mailProviders(cfg.SMTP)
	if err != nil {
		return nil, err
	}
	texts, err := textProviders(env, cfg.SMS)
	if err != nil {
		return nil, err
	}
	for _, p := range texts {
		if t, ok := p.Channel.(*sms.Twilio); ok {
			s.OnClose(func() error { t.Close(); return nil })
		}
	}
	if len(letters) == 0 && !cfg.Inbox.Enabled {
		return nil, errors.New("messages have nowhere to go: set notification.smtp.url, or notification.inbox.enabled for development")
	}
	if cfg.Inbox.Enabled && len(letters) == 0 {
		box, err := newInbox(env, cfg.Inbox, s, st)
		if err != nil {
			return nil, err
		}
		letters = append(letters, channel.Provider{Channel: box})
		if len(texts) == 0 {
			texts = append(texts, channel.Provider{Channel: box})
		}
	}
	lines := map[message.Channel]*channel.Line{}
	for c, providers := range map[message.Channel][]channel.Provider{message.Email: letters, message.SMS: texts} {
		if len(providers) == 0 {
			continue
		}
		if lines[c], err = channel.NewLine(c, channel.LineOptions{Clock: env.Clock, Guards: env.Guards}, providers...); err != nil {
			return nil, fmt.Errorf("notification: %w", err)
		}
	}
	return channel.NewExchange(lines), nil
}

// mailProviders are the mail servers in their order; none without one.
func mailProviders(cfg SMTP) ([]channel.Provider, error) {
	if cfg.URL == "" {
		if cfg.Fallback != "" {
			return nil, errors.New("notification.smtp.fallback: there is no smtp.url before it")
		}
		return nil, nil
	}
	var key *mail.DKIM
	if cfg.DKIM != (DKIM{}) {
		var err error
		if key, err = mail.NewDKIM(cfg.DKIM.Domain, cfg.DKIM.Selector, cfg.DKIM.Key); err != nil {
			return nil, fmt.Errorf("notification.smtp.dkim: %w", err)
		}
	}
	var out []channel.Provider
	for _, server := range []struct{ key, url string }{{"url", cfg.URL}, {"fallback", cfg.Fallback}} {
		if server.url == "" {
			continue
		}
		o, err := mail.Parse(server.url)
		if err != nil {
			return nil, fmt.Errorf("notification.smtp.%s: %w", server.key, err)
		}
		o.Timeout, o.Connections, o.DKIM = cfg.Timeout, cfg.Connections, key
		sender, err := mail.NewSMTP(o)
		if err != nil {
			return nil, fmt.Errorf("notification.smtp.%s: %w", server.key, err)
		}
		out = append(out, channel.Provider{Channel: sender, PerSecond: cfg.PerSecond})
	}
	return out, nil
}

// textProviders are the accounts at Twilio in their order; none without one.
func textProviders(env service.Env, cfg SMS) ([]channel.Provider, error) {
	var out []channel.Provider
	for _, a := range []struct {
		key     string
		account Twilio
	}{{"twilio", cfg.Twilio}, {"fallback", cfg.Fallback}} {
		if a.account.AccountSID == "" && a.account.AuthToken == "" {
			continue
		}
		senders := make(map[string]string, len(a.account.Senders))
		for country, sender := range a.account.Senders {
			senders[strings.ToUpper(country)] = sender
		}
		t, err := sms.New(sms.Options{Name: "twilio:" + a.account.AccountSID, AccountSID: a.account.AccountSID, AuthToken: a.account.AuthToken,
			Rules: sms.Rules{Countries: cfg.Countries, Sender: a.account.Sender, Senders: senders}, MaxSegments: cfg.MaxSegments, Callback: callback(env, cfg),
			BaseURL: a.account.BaseURL, Timeout: cfg.Timeout, Parallel: cfg.Parallel})
		if err != nil {
			return nil, fmt.Errorf("notification.sms.%s: %w", a.key, err)
		}
		out = append(out, channel.Provider{Channel: t, PerSecond: a.account.PerSecond})
	}
	return out, nil
}

func newInbox(env service.Env, cfg Inbox, s *service.Service, st inbox.Store) (*inbox.Inbox, error) {
	box, err := inbox.New(inbox.Options{Store: st, Clock: env.Clock, IDs: env.IDs, Log: s.Log, Listen: cfg.Listen, AllowRemote: cfg.AllowRemote, Keep: cfg.Keep})
	if err != nil {
		return nil, fmt.Errorf("notification.inbox: %w", err)
	}
	if cfg.Public && !onThisMachine(env.PublicURL) {
		s.Log.Warn("the development inbox is public: everybody who reaches the shop reads every message at /inbox; set notification.smtp.url, or switch notification.inbox.public off")
	}
	if l := box.Listener(); l != nil {
		s.Add(l)
	}
	for _, r := range box.Routes(cfg.Public) {
		s.Web.HandleRaw(r.Pattern, web.Op{ID: r.ID, Policy: web.Public, Summary: r.Summary, Tags: []string{"Development inbox"}, Produces: r.Type,
			Errors: r.Errors, Hidden: r.Type != "application/json", ChecksQuery: r.ReadsQuery}, r.Handler)
	}
	return box, nil
}

// onThisMachine reports whether the shop is meant to be reached from its own machine alone.
func onThisMachine(publicURL string) bool {
	u, err := url.Parse(publicURL)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "" || u.Hostname() == "localhost" || strings.HasSuffix(u.Hostname(), ".localhost") || ip != nil && ip.IsLoopback()
}
