package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	netmail "net/mail"
	"strings"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// ReloadTemplates takes over what staff have activated, here or on another instance. It is the function of a worker. One that does not
// compile any more is left out, and the built-in template stands in for it.
func (a *App) ReloadTemplates(ctx context.Context) (again bool, err error) {
	active, versions, err := a.o.Store.ActiveTemplates(ctx)
	if err != nil {
		return false, fmt.Errorf("read active templates: %w", err)
	}
	var mark strings.Builder
	for _, t := range active {
		fmt.Fprintf(&mark, "%s/%s/%d ", t.Kind, t.Locale, t.Version)
	}
	if seen := a.templates.Load(); seen != nil && *seen == mark.String() || seen == nil && len(active) == 0 {
		return false, nil
	}
	sources := make([]template.Source, len(versions))
	for i := range versions {
		sources[i] = versions[i].Source
	}
	if err := a.o.Templates.Use(sources); err != nil {
		a.o.Log.WarnContext(ctx, "templates of staff are left out", "error", err)
	}
	text := mark.String()
	a.templates.Store(&text)
	return false, nil
}

// ActiveTemplates lists what is active in place of built-in templates.
func (a *App) ActiveTemplates(ctx context.Context) ([]store.TemplateActive, error) {
	active, _, err := a.o.Store.ActiveTemplates(ctx)
	return active, err
}

// TemplateVersions lists staff's versions of a kind and locale, the newest first.
func (a *App) TemplateVersions(ctx context.Context, kind message.Kind, locale string) ([]store.TemplateVersion, error) {
	if err := template.Known(kind, locale); err != nil {
		return nil, err
	}
	return a.o.Store.Templates(ctx, kind, locale)
}

// BuiltInTemplate returns the words of a built-in template, and the variables that its messages have.
func (a *App) BuiltInTemplate(kind message.Kind, locale string) (source string, variables []string) {
	return a.o.Templates.BuiltIn(kind, locale), template.Variables(kind)
}

// SaveTemplate keeps a version of a template after it was checked against what messages of its kind hold. It is not used before it is
// activated.
func (a *App) SaveTemplate(ctx context.Context, src template.Source, note, by string) (store.TemplateVersion, error) {
	if err := a.o.Templates.Check(src); err != nil {
		return store.TemplateVersion{}, err
	}
	there, err := a.o.Store.Templates(ctx, src.Kind, src.Locale)
	if err != nil {
		return store.TemplateVersion{}, err
	}
	v := store.TemplateVersion{Source: src, Version: 1, Note: note, Author: by, CreatedAt: a.o.Clock.Now()}
	if len(there) > 0 {
		v.Version = there[0].Version + 1
	}
	return v, a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.o.Store.AddTemplate(ctx, tx, v) })
}

// Template returns a version; fault.NotFound when there is none.
func (a *App) Template(ctx context.Context, kind message.Kind, locale string, version int64) (store.TemplateVersion, error) {
	all, err := a.TemplateVersions(ctx, kind, locale)
	if err != nil {
		return store.TemplateVersion{}, err
	}
	for i := range all {
		if all[i].Version == version {
			return all[i], nil
		}
	}
	return store.TemplateVersion{}, fault.New(fault.NotFound, "There is no such version of the template.")
}

// ActivateTemplate uses a version from now on; 0 is the built-in template. It is checked again: messages may have got other variables
// since it was saved.
func (a *App) ActivateTemplate(ctx context.Context, kind message.Kind, locale string, version int64, by string) (store.TemplateActive, error) {
	if version != 0 {
		v, err := a.Template(ctx, kind, locale, version)
		if err != nil {
			return store.TemplateActive{}, err
		}
		if err := a.o.Templates.Check(v.Source); err != nil {
			return store.TemplateActive{}, err
		}
	} else if err := template.Known(kind, locale); err != nil {
		return store.TemplateActive{}, err
	}
	now, err := a.activeTemplate(ctx, kind, locale)
	if err != nil {
		return store.TemplateActive{}, err
	}
	if now.Version == version && !now.ChangedAt.IsZero() {
		return now, nil
	}
	return a.setActive(ctx, store.TemplateActive{Kind: kind, Locale: locale, Version: version, Previous: now.Version, Author: by, ChangedAt: a.o.Clock.Now()})
}

// RollbackTemplate uses again what was used before; fault.Conflict when nothing was.
func (a *App) RollbackTemplate(ctx context.Context, kind message.Kind, locale, by string) (store.TemplateActive, error) {
	if err := template.Known(kind, locale); err != nil {
		return store.TemplateActive{}, err
	}
	now, err := a.activeTemplate(ctx, kind, locale)
	if err != nil {
		return store.TemplateActive{}, err
	}
	if now.ChangedAt.IsZero() {
		return store.TemplateActive{}, fault.New(fault.Conflict, "The built-in template is in use, and nothing was before it.")
	}
	return a.setActive(ctx, store.TemplateActive{Kind: kind, Locale: locale, Version: now.Previous, Previous: now.Version, Author: by, ChangedAt: a.o.Clock.Now()})
}

func (a *App) setActive(ctx context.Context, t store.TemplateActive) (store.TemplateActive, error) {
	if err := a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.o.Store.SetActiveTemplate(ctx, tx, t) }); err != nil {
		return t, err
	}
	_, err := a.ReloadTemplates(ctx)
	return t, err
}

func (a *App) activeTemplate(ctx context.Context, kind message.Kind, locale string) (store.TemplateActive, error) {
	active, _, err := a.o.Store.ActiveTemplates(ctx)
	if err != nil {
		return store.TemplateActive{}, err
	}
	for _, t := range active {
		if t.Kind == kind && t.Locale == locale {
			return t, nil
		}
	}
	return store.TemplateActive{Kind: kind, Locale: locale}, nil
}

// PreviewTemplate renders a source with an example. Layouts are shown around an order's confirmation.
func (a *App) PreviewTemplate(src template.Source) (template.Rendered, string, error) {
	if err := a.o.Templates.Check(src); err != nil {
		return template.Rendered{}, "", err
	}
	kind := src.Kind
	if kind == template.Layout {
		kind = message.OrderConfirmation
	}
	return a.o.Templates.Preview(src, exampleName, template.Samples(kind)[0])
}

// exampleName is whom examples greet.
const exampleName = "Ada Lovelace"

// TestTemplate sends an example of a source to an address, at once and outside of all queues.
func (a *App) TestTemplate(ctx context.Context, src template.Source, to string) error {
	if err := message.CheckAddress(to); err != nil {
		return fault.New(fault.Invalid, "The address cannot be written to.").At("/to", "invalid", "must be an email address")
	}
	r, _, err := a.PreviewTemplate(src)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	sum := sha256.Sum256([]byte(to + "\x00" + now.Format(time.RFC3339Nano)))
	l := message.Letter{NotificationID: a.o.IDs.New("ntf"), Channel: message.Email, Purpose: message.Transactional, Kind: message.TemplateTest,
		MessageID: hex.EncodeToString(sum[:16]) + "@" + a.domain, From: a.o.From, ReplyTo: a.o.ReplyTo, To: netmail.Address{Address: to}, Subject: "[Test] " + r.Subject,
		HTML: r.HTML, Text: r.Text, Date: now, Attempt: 1}
	if o := a.o.Sender.Send(ctx, []message.Letter{l})[0]; !o.OK() {
		return fault.Wrap(o.Err, fault.Unavailable, "The test could not be handed over ("+o.Code+").")
	}
	return nil
}
