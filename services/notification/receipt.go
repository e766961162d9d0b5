package notification

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/notification/internal/api"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/mail"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/sms"
)

// Bounces are how this shop learns what became of letters after a mail server had taken them over.
type Bounces struct {
	Address     string `conf:"address" default:"" doc:"address that bounces go to, such as bounces@bounces.shop.example, whose domain's MX record leads to listen; each letter gets one of its own (bounces+…@); empty leaves bounces to shop.from"`
	Key         string `conf:"key" default:"" secret:"true" doc:"key that the addresses of bounces are signed with, so that nobody makes bounces up; 16 characters or more, the same in all instances"`
	Listen      string `conf:"listen" default:"127.0.0.1:1026" doc:"where bounces and complaints come in over SMTP, from a mail server that relays the domain here, or from everywhere; empty for nowhere in this process"`
	AllowRemote bool   `conf:"allow_remote" default:"false" doc:"let other machines deliver bounces"`
}

// statusPath is where Twilio tells what became of a text.
const statusPath = "/v1/notifications/{id}/twilio-status"

// base is this shop's address as Twilio knows it; empty when Twilio cannot reach it.
func base(env service.Env, cfg SMS) string {
	switch {
	case cfg.CallbackURL != "":
		return strings.TrimRight(cfg.CallbackURL, "/")
	case strings.HasPrefix(env.PublicURL, "https://"):
		return strings.TrimRight(env.PublicURL, "/")
	}
	return ""
}

func callback(env service.Env, cfg SMS) func(string) string {
	shop := base(env, cfg)
	return func(id string) string {
		if shop == "" {
			return ""
		}
		return shop + strings.Replace(statusPath, "{id}", url.PathEscape(id), 1)
	}
}

// listenToProviders adds the operation that Twilio calls. It is there without an account, too, and believes nobody then, so that the
// API is the same everywhere.
func listenToProviders(env service.Env, cfg Config, s *service.Service, a *app.App) {
	var tokens []string
	for _, account := range []Twilio{cfg.SMS.Twilio, cfg.SMS.Fallback} {
		if account.AuthToken != "" {
			tokens = append(tokens, account.AuthToken)
		}
	}
	h := &statusHandler{tokens: tokens, address: callback(env, cfg.SMS), app: a, clock: env.Clock}
	s.Web.HandleRaw("POST "+statusPath, web.Op{ID: "report-twilio-status", Policy: web.Public, Tags: []string{"Providers"}, Summary: "Take in what Twilio tells of a text",
		Description: "Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.",
		Accept:      []string{"application/x-www-form-urlencoded"}, MaxBody: maxStatus, Status: http.StatusNoContent, Errors: []fault.Code{fault.Unauthenticated, fault.Malformed, fault.Unavailable}}, h)
	shop := base(env, cfg.SMS)
	api.RegisterInbound(s.Web, a, func(path string, form url.Values, signature string) bool {
		return genuine(tokens, shop+path, form, signature)
	})
}

// genuine reports whether one of the accounts signed a request.
func genuine(tokens []string, address string, form url.Values, signature string) bool {
	return slices.ContainsFunc(tokens, func(token string) bool { return sms.Genuine(token, address, form, signature) })
}

// maxStatus bounds a status callback, in bytes.
const maxStatus = 16 << 10

type statusHandler struct {
	tokens  []string
	address func(id string) string
	app     *app.App
	clock   clock.Clock
}

// ServeHTTP implements http.Handler.
func (h *statusHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		web.WriteProblem(w, r, fault.Wrap(err, fault.Malformed, "The body cannot be read."))
		return
	}
	form, err := url.ParseQuery(string(body))
	if err != nil {
		web.WriteProblem(w, r, fault.New(fault.Malformed, "The body is no form."))
		return
	}
	id := r.PathValue("id")
	if !genuine(h.tokens, h.address(id), form, r.Header.Get(sms.SignatureHeader)) {
		web.WriteProblem(w, r, fault.New(fault.Unauthenticated, "The signature is not Twilio's."))
		return
	}
	if report, suppress, ok := sms.ReadStatus(id, form, h.clock.Now()); ok {
		if err := h.app.Report(r.Context(), []app.News{{Report: report, Suppress: suppress}}); err != nil {
			web.WriteProblem(w, r, err)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// envelopes are the addresses of bounces; there are none when none is configured.
type envelopes struct{ *mail.Envelopes }

func newEnvelopes(cfg Bounces) (envelopes, error) {
	if cfg.Address == "" {
		return envelopes{}, nil
	}
	e, err := mail.NewEnvelopes(cfg.Address, cfg.Key)
	if err != nil {
		return envelopes{}, fmt.Errorf("notification.bounces: %w", err)
	}
	return envelopes{e}, nil
}

func (e envelopes) address(notificationID string) string {
	if e.Envelopes == nil {
		return ""
	}
	return e.For(notificationID)
}

// maxBounce bounds a bounce, which may hold the whole letter, in bytes.
const maxBounce = 2 << 20

var errStranger = errors.New("there is no such recipient")

// listen lets bounces and complaints in.
func (e envelopes) listen(cfg Bounces, s *service.Service, a *app.App) error {
	if e.Envelopes == nil || cfg.Listen == "" {
		return nil
	}
	_, domain, _ := strings.Cut(cfg.Address, "@")
	r, err := mail.NewReceiver(mail.ReceiverOptions{Name: "bounces", Domain: domain, Log: s.Log, Listen: cfg.Listen, AllowRemote: cfg.AllowRemote, MaxBytes: maxBounce,
		Recipient: func(address string) error {
			if _, ok := e.Read(address); !ok && (!e.Here(address) || strings.Contains(address, "+")) {
				return errStranger
			}
			return nil
		},
		Take: func(ctx context.Context, m mail.Mail) error { return e.take(ctx, s, a, m) }})
	if err != nil {
		return fmt.Errorf("notification.bounces: %w", err)
	}
	s.Add(r)
	return nil
}

// take reads a bounce or a complaint. What it is about is told by the address that it came to, or by the address that the letter
// within it was sent from; both are signed. Other mail is dropped: nobody reads what robots answer.
func (e envelopes) take(ctx context.Context, s *service.Service, a *app.App, m mail.Mail) error {
	r, err := mail.ReadReport(m.Source)
	if err != nil {
		s.Log.DebugContext(ctx, "mail that is no bounce came to the address of bounces", "error", err)
		return nil
	}
	receipt, suppress, ok := r.Receipt()
	if !ok {
		return nil
	}
	code := r.Status
	if r.Verdict == mail.Abuse {
		code = "complaint"
	}
	var news []app.News
	for _, address := range append(m.To, r.Returned...) {
		if id, genuine := e.Read(address); genuine {
			news = append(news, app.News{Suppress: suppress, Report: message.Report{NotificationID: id, Receipt: receipt, Code: code, Detail: r.Detail, At: a.Now()}})
			break
		}
	}
	return a.Report(ctx, news)
}
