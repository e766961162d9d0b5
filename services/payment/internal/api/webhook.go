package api

import (
	"errors"
	"io"
	"net/http"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/web"
)

// maxDelivery is the largest delivery that is read.
const maxDelivery = 1 << 20

func registerWebhooks(a *web.API, h *handler) {
	a.HandleRaw("POST /v1/webhooks/{provider}", web.Op{ID: "receive-webhook", Policy: web.Public, Tags: []string{"Webhooks"},
		Summary: "Take a notice from a payment provider",
		Description: "Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, " +
			"and applied afterwards: the answer tells only that it is stored.",
		Accept: []string{"application/json"}, MaxBody: maxDelivery, Errors: []fault.Code{fault.NotFound, problem.WebhookRefused, fault.TooLarge, fault.Unavailable}},
		http.HandlerFunc(h.webhook))
}

func (h *handler) webhook(w http.ResponseWriter, r *http.Request) {
	raw, err := io.ReadAll(r.Body)
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		web.WriteProblem(w, r, fault.New(fault.TooLarge, "The delivery is too large."))
		return
	}
	if err != nil {
		web.WriteProblem(w, r, fault.Wrap(err, fault.Malformed, "The delivery cannot be read."))
		return
	}
	if err := h.o.App.Receive(r.Context(), r.PathValue("provider"), r.Header, raw); err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write([]byte("{\"received\":true}\n")) // the caller is gone when this fails
}
