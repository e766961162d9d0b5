package notification

import (
	"errors"
	"fmt"

	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/inbox"
	"emporium/services/notification/internal/mail"
	"emporium/services/notification/internal/message"
)

// newExchange chooses the ways that messages go: to mail servers, or to the development inbox, which then is part of the
// service.
func newExchange(env service.Env, cfg Config, s *service.Service, st inbox.Store) (*channel.Exchange, error) {
	way, err := newMail(env, cfg, s, st)
	if err != nil {
		return nil, err
	}
	line, err := channel.NewLine(message.Email, channel.LineOptions{Clock: env.Clock}, channel.Provider{Channel: way})
	if err != nil {
		return nil, err
	}
	return channel.NewExchange(map[message.Channel]*channel.Line{message.Email: line}), nil
}

func newMail(env service.Env, cfg Config, s *service.Service, st inbox.Store) (channel.Channel, error) {
	if cfg.SMTP.URL != "" {
		o, err := mail.Parse(cfg.SMTP.URL)
		if err != nil {
			return nil, fmt.Errorf("notification.smtp.url: %w", err)
		}
		o.Timeout, o.Connections = cfg.SMTP.Timeout, cfg.SMTP.Connections
		return mail.NewSMTP(o)
	}
	if !cfg.Inbox.Enabled {
		return nil, errors.New("messages have nowhere to go: set notification.smtp.url, or notification.inbox.enabled for development")
	}
	box, err := inbox.New(inbox.Options{Store: st, Clock: env.Clock, IDs: env.IDs, Log: s.Log, Listen: cfg.Inbox.Listen,
		AllowRemote: cfg.Inbox.AllowRemote, Keep: cfg.Inbox.Keep})
	if err != nil {
		return nil, fmt.Errorf("notification.inbox: %w", err)
	}
	if l := box.Listener(); l != nil {
		s.Add(l)
	}
	for _, r := range box.Routes() {
		s.Web.HandleRaw(r.Pattern, web.Op{ID: r.ID, Policy: web.Public, Summary: r.Summary, Tags: []string{"Development inbox"}, Produces: r.Type,
			Errors: r.Errors, Hidden: r.Type != "application/json", ChecksQuery: r.ReadsQuery}, r.Handler)
	}
	return box, nil
}
