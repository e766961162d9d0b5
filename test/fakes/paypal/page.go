package paypal

import (
	"html/template"
	"net/http"
	"net/url"
)

var payerPage = template.Must(template.New("payer").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>PayPal stand-in</title>
<style>body{font:16px system-ui;max-width:28rem;margin:4rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1rem;margin:.2rem 0;display:block;width:100%}</style></head>
<body><h1>PayPal stand-in</h1>
{{if .Message}}<p>{{.Message}}</p>{{else}}
<p>{{with .Brand}}{{.}} asks you to pay{{else}}You are asked to pay{{end}} <strong>{{.Amount.Value}} {{.Amount.Currency}}</strong>. No money moves here.</p>
<form method="post" action="/checkoutnow">
<input type="hidden" name="token" value="{{.Token}}">
<button name="action" value="approve">Pay</button>
<button name="action" value="decline">Pay with an instrument that will be declined</button>
<button name="action" value="cancel">Cancel and return</button>
</form>{{end}}</body></html>
`))

type payerView struct {
	Token, Brand, Message string
	Amount                amount
}

// payer serves the page on which the payer approves an order, and what its form sends.
func (s *Server) payer(rw http.ResponseWriter, r *http.Request) {
	token := r.FormValue("token")
	w := s.worldOfOrder(token)
	if w == nil {
		showPayer(rw, http.StatusNotFound, payerView{Message: "There is no such order."})
		return
	}
	w.mu.Lock()
	o := w.orders[token]
	waits := o.Status == "CREATED" || o.Status == "PAYER_ACTION_REQUIRED"
	view := payerView{Token: o.ID, Brand: o.Brand, Amount: show(o.Amount, o.Currency)}
	switch {
	case w.gone(o):
		w.mu.Unlock()
		view.Message = "The order has expired. Return to the shop and pay again."
		showPayer(rw, http.StatusGone, view)
		return
	case !waits:
		w.mu.Unlock()
		view.Message = "The order has been decided already."
		showPayer(rw, http.StatusOK, view)
		return
	case r.Method != http.MethodPost:
		w.mu.Unlock()
		showPayer(rw, http.StatusOK, view)
		return
	}
	back := o.ReturnURL
	switch r.FormValue("action") {
	case "cancel":
		back = o.CancelURL
	case "approve", "decline":
		w.approve(o, r.FormValue("action") == "decline")
	default:
		w.mu.Unlock()
		view.Message = "Choose one of the buttons."
		showPayer(rw, http.StatusBadRequest, view)
		return
	}
	early := w.take()
	w.mu.Unlock()
	w.deliver(early)
	u, err := url.Parse(back)
	if back == "" || err != nil {
		view.Message = "Done. The order has no address to return to."
		showPayer(rw, http.StatusOK, view)
		return
	}
	q := u.Query()
	q.Set("token", o.ID)
	if r.FormValue("action") != "cancel" {
		q.Set("PayerID", "QYR5Z8XDVJNXQ")
	}
	u.RawQuery = q.Encode()
	http.Redirect(rw, r, u.String(), http.StatusSeeOther)
}

func showPayer(rw http.ResponseWriter, status int, view payerView) {
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	rw.WriteHeader(status)
	_ = payerPage.Execute(rw, view) // the payer has gone
}
