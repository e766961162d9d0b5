package api

import (
	_ "embed"
	"html/template"
	"net/http"
	"net/url"
	"time"

	"emporium/services/registry/internal/lease"
)

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{
	"ago": func(ms int64) string {
		if ms == 0 {
			return "–"
		}
		return time.Since(time.UnixMilli(ms)).Round(time.Second).String() + " ago"
	},
	// link lets only web pages be links: instances may claim anything.
	"link": func(raw string) string {
		if u, err := url.Parse(raw); err == nil && (u.Scheme == "http" || u.Scheme == "https") {
			return raw
		}
		return ""
	},
}).Parse(pageText))

// page is what people see: who is registered, and how renewals go.
func (h *handler) page(w http.ResponseWriter, r *http.Request) {
	peers := ""
	if h.Peers != nil {
		peers = h.Peers()
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	w.Header().Set("Cache-Control", "no-store")
	err := pageTemplate.Execute(w, struct {
		Health lease.Health
		View   lease.View
		Peers  string
		Up     time.Duration
	}{h.Registry.Health(), h.Registry.All(), peers, h.Registry.Health().Up.Round(time.Second)})
	if err != nil {
		h.Log.WarnContext(r.Context(), "the page could not be written", "cause", err.Error())
	}
}
