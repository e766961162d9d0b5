package api

import (
	"context"
	_ "embed"
	"html/template"
	"net/http"
	"net/url"

	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/payment/internal/provider"
)

// Page is what a shopper decides on.
type Page struct {
	PaymentID, Operation string
	Amount               money.Money
	State                provider.State
	ReturnURL            string
}

// Sandbox is the part of the sandbox provider that shoppers see. A token opens one page; fault.NotFound when it opens none.
type Sandbox interface {
	Page(ctx context.Context, token string) (Page, error)
	Decide(ctx context.Context, token string, approve bool) (Page, error)
}

//go:embed page.html
var pageHTML string

var pageTemplate = template.Must(template.New("page").Parse(pageHTML))

const pageToken = "whoever holds the page's unguessable token, which only the payment's next_action shows"

func registerPages(a *web.API, h *handler) {
	a.HandleRaw("GET /v1/payments/sandbox/{token}", web.Op{ID: "show-sandbox-payment", Policy: web.Guest, Owner: pageToken, Tags: []string{"Payments"},
		Summary: "The sandbox's page on which a shopper approves or refuses", Produces: "text/html", Errors: []fault.Code{fault.NotFound}},
		http.HandlerFunc(h.showPage))
	a.HandleRaw("POST /v1/payments/sandbox/{token}", web.Op{ID: "decide-sandbox-payment", Policy: web.Guest, Owner: pageToken, Tags: []string{"Payments"},
		Summary: "Approve or refuse a sandbox payment", Description: "A form with `decision=approve` or `decision=refuse`. The first decision counts.",
		Accept: []string{"application/x-www-form-urlencoded"}, Produces: "text/html", MaxBody: 1 << 10, Errors: []fault.Code{fault.NotFound, fault.Invalid}},
		http.HandlerFunc(h.decide))
}

func (h *handler) showPage(w http.ResponseWriter, r *http.Request) {
	p, err := h.o.Sandbox.Page(r.Context(), r.PathValue("token"))
	if err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	render(w, p)
}

func (h *handler) decide(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		web.WriteProblem(w, r, fault.Wrap(err, fault.Malformed, "The form cannot be read."))
		return
	}
	decision := r.PostForm.Get("decision")
	if len(r.PostForm) != 1 || decision != "approve" && decision != "refuse" {
		web.WriteProblem(w, r, fault.New(fault.Invalid, "The form must hold one decision.").At("/decision", "enum", "must be approve or refuse"))
		return
	}
	p, err := h.o.Sandbox.Decide(r.Context(), r.PathValue("token"), decision == "approve")
	if err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	if err := h.o.App.LookAgain(r.Context(), p.PaymentID, p.Operation); err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	render(w, p)
}

func render(w http.ResponseWriter, p Page) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	back := ""
	if u, err := url.Parse(p.ReturnURL); err == nil && (u.Scheme == "https" || u.Scheme == "http") {
		back = p.ReturnURL
	}
	_ = pageTemplate.Execute(w, map[string]any{ // the caller is gone when this fails
		"Amount": p.Amount.Format(), "Open": p.State == provider.RequiresAction, "Approved": p.State == provider.Succeeded, "Back": back,
	})
}
