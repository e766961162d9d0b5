package api

import (
	"context"
	"net/http"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// Templates is what the operations about templates need.
type Templates interface {
	ActiveTemplates(ctx context.Context) ([]store.TemplateActive, error)
	TemplateVersions(ctx context.Context, kind message.Kind, locale string) ([]store.TemplateVersion, error)
	BuiltInTemplate(kind message.Kind, locale string) (source string, variables []string)
	SaveTemplate(ctx context.Context, src template.Source, note, by string) (store.TemplateVersion, error)
	ActivateTemplate(ctx context.Context, kind message.Kind, locale string, version int64, by string) (store.TemplateActive, error)
	RollbackTemplate(ctx context.Context, kind message.Kind, locale, by string) (store.TemplateActive, error)
	PreviewTemplate(src template.Source) (template.Rendered, string, error)
	TestTemplate(ctx context.Context, src template.Source, to string) error
}

type templates struct{ app Templates }

// RegisterTemplates adds the operations about templates to an API.
func RegisterTemplates(a *web.API, app Templates) {
	h := &templates{app}
	tags := []string{"Message templates (staff)"}
	const root, one = "/v1/admin/message-templates", "/v1/admin/message-templates/{kind}/{locale}"
	read, write := web.Staff(ScopeRead), web.Staff(ScopeWrite)
	none := []fault.Code{fault.NotFound}
	web.Handle(a, web.Op{ID: "admin-describe-message-templates", Method: http.MethodGet, Path: root, Policy: read, Tags: tags,
		Summary: "List the kinds of templates, and which of staff's own versions are in use"}, h.list)
	web.Handle(a, web.Op{ID: "admin-get-message-template", Method: http.MethodGet, Path: one, Policy: read, Tags: tags,
		Summary: "Read a template: the built-in words, the variables it may show, and staff's versions, the newest first", Errors: none}, h.get)
	web.Handle(a, web.Op{ID: "admin-save-message-template", Method: http.MethodPost, Path: one + "/versions", Policy: write, Tags: tags,
		Summary:     "Save a new version",
		Description: "It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.",
		Status:      http.StatusCreated, Errors: []fault.Code{fault.NotFound, fault.Conflict}}, h.save)
	web.Handle(a, web.Op{ID: "admin-activate-message-template", Method: http.MethodPost, Path: one + "/activate", Policy: write, Tags: tags,
		Summary: "Use a version from now on", Description: "0 is the built-in template.", Errors: none}, h.activate)
	web.Handle(a, web.Op{ID: "admin-rollback-message-template", Method: http.MethodPost, Path: one + "/rollback", Policy: write, Tags: tags,
		Summary: "Use again what was used before", Errors: []fault.Code{fault.NotFound, fault.Conflict}}, h.rollback)
	web.Handle(a, web.Op{ID: "admin-preview-message-template", Method: http.MethodPost, Path: one + "/preview", Policy: read, Tags: tags,
		Summary: "Render a template with an example", Description: "Nothing is saved.", Errors: none}, h.preview)
	web.Handle(a, web.Op{ID: "admin-test-message-template", Method: http.MethodPost, Path: one + "/test", Policy: write, Tags: tags,
		Summary: "Send an example of a template to an address", Description: "Nothing is saved.", Status: http.StatusAccepted,
		Errors: []fault.Code{fault.NotFound, fault.Unavailable}}, h.test)
}

// TemplateActive is a version of staff's own that is in use.
type TemplateActive struct {
	Kind      string    `json:"kind" example:"order_confirmation"`
	Locale    string    `json:"locale" example:"de"`
	Version   int64     `json:"version" doc:"0 is the built-in template."`
	Previous  int64     `json:"previous" doc:"What a rollback leads to."`
	ChangedBy string    `json:"changed_by,omitempty"`
	ChangedAt time.Time `json:"changed_at"`
}

func toActive(t store.TemplateActive) TemplateActive {
	return TemplateActive{Kind: string(t.Kind), Locale: t.Locale, Version: t.Version, Previous: t.Previous, ChangedBy: t.Author, ChangedAt: t.ChangedAt}
}

type templatesOut struct {
	Body struct {
		Kinds  []string         `json:"kinds" doc:"layout surrounds all others."`
		Active []TemplateActive `json:"active"`
	}
}

func (h *templates) list(ctx context.Context, _ *struct{}) (*templatesOut, error) {
	active, err := h.app.ActiveTemplates(ctx)
	if err != nil {
		return nil, err
	}
	out := &templatesOut{}
	for _, k := range template.Templates() {
		out.Body.Kinds = append(out.Body.Kinds, string(k))
	}
	out.Body.Active = make([]TemplateActive, len(active))
	for i, t := range active {
		out.Body.Active[i] = toActive(t)
	}
	return out, nil
}

// TemplateIn names a template.
type TemplateIn struct {
	Kind   string `path:"kind" maxLength:"32" example:"order_confirmation"`
	Locale string `path:"locale" maxLength:"8" example:"de"`
}

// TemplateParts are what a template says. They are templates of Go's html/template and text/template.
type TemplateParts struct {
	Subject   string `json:"subject,omitempty" maxLength:"500" example:"Thank you, {{.First}}: order {{.V.Order.Number}}"`
	Preheader string `json:"preheader,omitempty" maxLength:"500" doc:"What mailboxes show beside the subject."`
	HTML      string `json:"html" maxLength:"100000" doc:"What stands inside the layout; variables are escaped." example:"<tr><td>{{template \"lines\" .V.Order}}</td></tr>"`
	Text      string `json:"text" maxLength:"100000" doc:"The text twin." example:"Order {{.V.Order.Number}}"`
	SMS       string `json:"sms,omitempty" maxLength:"1000" doc:"The short message; empty for none."`
}

func (p *TemplateParts) source(in *TemplateIn) template.Source {
	return template.Source{Kind: message.Kind(in.Kind), Locale: in.Locale, Subject: p.Subject, Preheader: p.Preheader, HTML: p.HTML, Text: p.Text, SMS: p.SMS}
}

// TemplateVersion is a version that staff saved.
type TemplateVersion struct {
	TemplateParts
	Version   int64     `json:"version"`
	Note      string    `json:"note,omitempty"`
	SavedBy   string    `json:"saved_by,omitempty"`
	CreatedAt time.Time `json:"created_at"`
}

func toVersion(v *store.TemplateVersion) TemplateVersion {
	s := &v.Source
	return TemplateVersion{TemplateParts: TemplateParts{Subject: s.Subject, Preheader: s.Preheader, HTML: s.HTML, Text: s.Text, SMS: s.SMS}, Version: v.Version, Note: v.Note,
		SavedBy: v.Author, CreatedAt: v.CreatedAt}
}

type templateOut struct {
	Body struct {
		BuiltIn   string            `json:"built_in" doc:"The words of the built-in template in the best locale there is."`
		Variables []string          `json:"variables" doc:"What the template may show, as it is written there; [] stands for each of a list."`
		Versions  []TemplateVersion `json:"versions"`
	}
}

func (h *templates) get(ctx context.Context, in *TemplateIn) (*templateOut, error) {
	kind := message.Kind(in.Kind)
	versions, err := h.app.TemplateVersions(ctx, kind, in.Locale)
	if err != nil {
		return nil, err
	}
	out := &templateOut{}
	out.Body.BuiltIn, out.Body.Variables = h.app.BuiltInTemplate(kind, in.Locale)
	out.Body.Versions = make([]TemplateVersion, len(versions))
	for i := range versions {
		out.Body.Versions[i] = toVersion(&versions[i])
	}
	return out, nil
}

type templateSaveIn struct {
	TemplateIn
	Body struct {
		TemplateParts
		Note string `json:"note,omitempty" maxLength:"300"`
	}
}

type versionOut struct{ Body TemplateVersion }

func (h *templates) save(ctx context.Context, in *templateSaveIn) (*versionOut, error) {
	v, err := h.app.SaveTemplate(ctx, in.Body.source(&in.TemplateIn), in.Body.Note, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	return &versionOut{Body: toVersion(&v)}, nil
}

type activateIn struct {
	TemplateIn
	Body struct {
		Version int64 `json:"version" minimum:"0"`
	}
}

type activeOut struct{ Body TemplateActive }

func answerActive(t store.TemplateActive, err error) (*activeOut, error) {
	if err != nil {
		return nil, err
	}
	return &activeOut{Body: toActive(t)}, nil
}

func (h *templates) activate(ctx context.Context, in *activateIn) (*activeOut, error) {
	return answerActive(h.app.ActivateTemplate(ctx, message.Kind(in.Kind), in.Locale, in.Body.Version, auth.From(ctx).ID))
}

func (h *templates) rollback(ctx context.Context, in *TemplateIn) (*activeOut, error) {
	return answerActive(h.app.RollbackTemplate(ctx, message.Kind(in.Kind), in.Locale, auth.From(ctx).ID))
}

type templatePreviewIn struct {
	TemplateIn
	Body TemplateParts
}

type templatePreviewOut struct {
	Body struct {
		Subject string `json:"subject"`
		HTML    string `json:"html"`
		Text    string `json:"text"`
		SMS     string `json:"sms,omitempty"`
	}
}

func (h *templates) preview(_ context.Context, in *templatePreviewIn) (*templatePreviewOut, error) {
	r, sms, err := h.app.PreviewTemplate(in.Body.source(&in.TemplateIn))
	if err != nil {
		return nil, err
	}
	out := &templatePreviewOut{}
	out.Body.Subject, out.Body.HTML, out.Body.Text, out.Body.SMS = r.Subject, r.HTML, r.Text, sms
	return out, nil
}

type templateTestIn struct {
	TemplateIn
	Body struct {
		TemplateParts
		To string `json:"to" maxLength:"254" example:"ada@example.org"`
	}
}

func (h *templates) test(ctx context.Context, in *templateTestIn) (*struct{}, error) {
	return nil, h.app.TestTemplate(ctx, in.Body.source(&in.TemplateIn), in.Body.To)
}
