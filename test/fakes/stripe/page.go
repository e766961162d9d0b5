package stripe

import (
	"bytes"
	"context"
	"html/template"
	"net/http"
	"net/url"
	"strings"
)

var pages = template.Must(template.New("").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem;margin:.25rem .5rem .25rem 0}.error{color:#a00}</style>
</head>
<body>
<h1>{{.Title}}</h1>
<p>{{.Text}}</p>
{{with .Error}}<p class="error" role="alert">{{.}}</p>{{end}}
{{range .Choices}}<form method="post"><input type="hidden" name="{{.Name}}" value="{{.Value}}"><button>{{.Label}}</button></form>
{{end}}{{with .Back}}<p><a href="{{.}}">Cancel and return to the shop</a></p>{{end}}
<p><small>A stand-in for Stripe: no money moves.</small></p>
</body>
</html>
`))

type view struct {
	Title, Text, Error, Back string
	Choices                  []choice
}

type choice struct{ Name, Value, Label string }

// page shows a shopper the bank's question (/authenticate/<world>/<intent>) or the checkout (/checkout/<world>/<session>),
// and takes the answer.
func (s *Server) page(rw http.ResponseWriter, r *http.Request) {
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	if len(parts) != 3 || r.Method != http.MethodGet && r.Method != http.MethodPost {
		http.NotFound(rw, r)
		return
	}
	s.mu.Lock()
	w := s.tokens[parts[1]]
	s.mu.Unlock()
	if w == nil {
		http.NotFound(rw, r)
		return
	}
	if err := r.ParseForm(); err != nil {
		http.Error(rw, "The form cannot be read.", http.StatusBadRequest)
		return
	}
	w.mu.Lock()
	w.tick()
	from := len(w.events)
	var v *view
	var location string
	if parts[0] == "authenticate" {
		v, location = w.authenticate(parts[2], r)
	} else {
		v, location = w.checkout(parts[2], r)
	}
	batch := w.outgoing(from, "")
	if w.hooks.Hold {
		batch = nil
	}
	first := w.hooks.Before
	w.mu.Unlock()
	if first {
		w.send(context.WithoutCancel(r.Context()), s.client, batch)
	} else if len(batch) > 0 {
		defer func() { go w.send(context.WithoutCancel(r.Context()), s.client, batch) }()
	}
	switch {
	case location != "":
		http.Redirect(rw, r, location, http.StatusSeeOther)
	case v != nil:
		var out bytes.Buffer
		if err := pages.Execute(&out, v); err != nil {
			http.Error(rw, err.Error(), http.StatusInternalServerError)
			return
		}
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = rw.Write(out.Bytes()) // the client has gone
	default:
		http.NotFound(rw, r)
	}
}

// authenticate is 3-D Secure: the bank asks its card holder.
func (w *world) authenticate(id string, r *http.Request) (*view, string) {
	pi := w.intents[id]
	if pi == nil {
		return nil, ""
	}
	if answer := r.PostForm.Get("answer"); answer != "" {
		w.decide(pi, answer == "approve")
		status := "succeeded"
		if pi.status == needsMethod || pi.status == canceled {
			status = "failed"
		}
		if pi.session != nil && status == "failed" {
			return nil, w.base + "/checkout/" + w.token + "/" + pi.session.id
		}
		return nil, withQuery(pi.returnURL, "payment_intent", pi.id, "redirect_status", status)
	}
	if pi.status != needsAction {
		return &view{Title: "Nothing to confirm", Text: "This payment is not waiting for you.", Back: pi.returnURL}, ""
	}
	return &view{Title: "Your bank asks", Text: "Do you want to pay " + price(pi.amount, pi.currency) + "?", Choices: []choice{
		{"answer", "approve", "Approve"}, {"answer", "refuse", "Refuse"}}}, ""
}

// checkout is a Checkout Session's page.
func (w *world) checkout(id string, r *http.Request) (*view, string) {
	s := w.sessions[id]
	if s == nil {
		return nil, ""
	}
	v := &view{Title: "Pay " + price(s.amount, s.currency), Text: "Choose a card.", Back: s.cancelURL, Choices: []choice{
		{"card", "pm_card_visa", "Pay with a good card"}, {"card", "pm_card_chargeDeclined", "Pay with a card that is declined"},
		{"card", "pm_card_threeDSecure2Required", "Pay with a card whose bank asks"}}}
	if token := r.PostForm.Get("card"); token != "" && s.status == "open" {
		if bad := w.payAt(s, token); bad != nil {
			v.Error = bad.Message
		}
	}
	switch {
	case s.status == "complete":
		return nil, strings.ReplaceAll(s.success, "{CHECKOUT_SESSION_ID}", s.id)
	case s.status == "expired":
		return &view{Title: "This page has expired", Text: "Return to the shop to pay.", Back: s.cancelURL}, ""
	case s.intent != nil && s.intent.status == needsAction:
		return nil, w.base + "/authenticate/" + w.token + "/" + s.intent.id
	}
	return v, ""
}

func withQuery(address string, pairs ...string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	q := u.Query()
	for i := 0; i+1 < len(pairs); i += 2 {
		q.Set(pairs[i], pairs[i+1])
	}
	u.RawQuery = q.Encode()
	return u.String()
}
