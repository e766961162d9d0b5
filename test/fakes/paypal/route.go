package paypal

import (
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"strings"
)

// once carries a request out unless its PayPal-Request-Id is known: then it answers with what has become of the first one, or
// that it is still under way. What failed is not remembered.
func (w *world) once(r *http.Request, body []byte, f fault) (a answer, replay bool) {
	id := r.Header.Get("PayPal-Request-Id")
	if id == "" || r.Method != http.MethodPost {
		f.wait(r)
		w.mu.Lock()
		defer w.mu.Unlock()
		latest, p := w.do(r, body)
		if p != nil {
			return p.answer(), false
		}
		return latest(), false
	}
	name := r.URL.Path + "|" + id
	w.mu.Lock()
	k := w.keys[name]
	switch {
	case k != nil && k.latest == nil:
		w.mu.Unlock()
		return fault{Mode: "busy"}.before().answer(), false
	case k != nil && w.now().Before(k.at.Add(windowOf(r.URL.Path))):
		defer w.mu.Unlock()
		return k.latest(), true
	}
	k = &kept{at: w.now()}
	w.keys[name] = k
	w.mu.Unlock()
	f.wait(r)
	w.mu.Lock()
	defer w.mu.Unlock()
	latest, p := w.do(r, body)
	if p != nil {
		delete(w.keys, name)
		return p.answer(), false
	}
	k.latest = latest
	return latest(), false
}

// do carries a request out and returns what answers it, now and whenever it is repeated. Callers hold mu.
func (w *world) do(r *http.Request, body []byte) (func() answer, *problem) {
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	for len(parts) < 5 {
		parts = append(parts, "")
	}
	id, verb := parts[3], parts[4]
	switch r.Method + " " + strings.Join(parts[:3], "/") {
	case "POST v2/checkout/orders":
		return w.postOrder(id, verb, body)
	case "GET v2/checkout/orders":
		o, p := w.order(id)
		if p != nil {
			return nil, p
		}
		return w.orderAnswer(o, http.StatusOK), nil
	case "PATCH v2/checkout/orders":
		return plain(http.StatusNoContent), w.patchOrder(id, body)
	case "GET v2/payments/authorizations":
		a, p := w.authorization(id)
		if p != nil {
			return nil, p
		}
		return func() answer { return say(http.StatusOK, w.viewAuthorization(a, true)) }, nil
	case "POST v2/payments/authorizations":
		return w.postAuthorization(r, id, verb, body)
	case "GET v2/payments/captures":
		if c := w.captures[id]; c != nil {
			return w.captureAnswer(c, http.StatusOK), nil
		}
	case "POST v2/payments/captures":
		if verb == "refund" {
			return w.refund(id, body)
		}
	case "GET v2/payments/refunds":
		if f := w.refunds[id]; f != nil {
			return func() answer { return say(http.StatusOK, w.viewRefund(f)) }, nil
		}
	case "GET v1/customer/disputes":
		if d := w.disputes[id]; d != nil {
			return func() answer { return say(http.StatusOK, w.viewDispute(d)) }, nil
		}
	case "POST v1/customer/disputes":
		if verb == "provide-evidence" {
			text, ok := evidence(r, body)
			if !ok {
				return nil, refuse(http.StatusBadRequest, "MISSING_REQUIRED_PARAMETER", "Evidence comes as multipart/form-data with a part named input.")
			}
			return plain(http.StatusOK), w.provideEvidence(id, text)
		}
	case "GET v1/reporting/transactions":
		a, p := w.report(r.URL.Query())
		return func() answer { return a }, p
	case "GET v1/notifications/webhooks-events":
		return w.getEvents(r, id)
	case "POST v1/notifications/webhooks-events":
		if e := w.event(id); e != nil && verb == "resend" {
			e.sent = false
			return func() answer { return answer{status: http.StatusAccepted, body: e.body} }, nil
		}
	}
	return nil, missing()
}

func (w *world) postOrder(id, verb string, body []byte) (func() answer, *problem) {
	switch {
	case id == "":
		return w.createOrder(body)
	case verb == "authorize":
		return w.authorizeOrder(id)
	case verb == "capture":
		return w.captureOrder(id)
	}
	return nil, missing()
}

func (w *world) postAuthorization(r *http.Request, id, verb string, body []byte) (func() answer, *problem) {
	switch verb {
	case "capture":
		return w.capture(id, body)
	case "reauthorize":
		return w.reauthorize(id, body)
	case "void":
		if p := w.void(id); p != nil {
			return nil, p
		}
		if strings.Contains(r.Header.Get("Prefer"), "representation") {
			return func() answer { return say(http.StatusOK, w.viewAuthorization(w.auths[id], true)) }, nil
		}
		return plain(http.StatusNoContent), nil
	}
	return nil, missing()
}

func (w *world) getEvents(r *http.Request, id string) (func() answer, *problem) {
	if id == "" {
		a, p := w.listEvents(r.URL.Query())
		return func() answer { return a }, p
	}
	if e := w.event(id); e != nil {
		return func() answer { return answer{status: http.StatusOK, body: e.body} }, nil
	}
	return nil, missing()
}

func plain(status int) func() answer { return func() answer { return answer{status: status} } }

// evidence reads what a seller says: the part "input" of the form, and the names of the files beside it.
func evidence(r *http.Request, body []byte) (text string, ok bool) {
	kind, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/form-data" {
		return "", false
	}
	form := multipart.NewReader(strings.NewReader(string(body)), params["boundary"])
	for {
		part, err := form.NextPart()
		if err != nil {
			return text, ok
		}
		content, err := io.ReadAll(part)
		if err != nil {
			return "", false
		}
		if part.FormName() == "input" {
			text, ok = text+string(content), true
			continue
		}
		text += " [" + part.FileName() + "]"
	}
}
