package app

import (
	"context"

	"emporium/kit/telemetry"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/webhook"
)

func (a *App) measure() {
	kinds := make([]string, 0, len(message.Kinds()))
	for _, k := range message.Kinds() {
		kinds = append(kinds, string(k))
	}
	a.sent = a.o.Telemetry.Counters("notification_sent_total", "Messages that were handed over, by kind.", "kind", kinds...)
	a.failed = a.o.Telemetry.Counters("notification_failed_total", "Messages that were given up, by kind; overtaken ones are not among them.", "kind", kinds...)
}

// count notes what has become of deliveries.
func (a *App) count(entries []store.Entry) {
	for i := range entries {
		kind := string(entries[i].Notification.Kind)
		switch entries[i].Delivery.State().Status {
		case message.Sent:
			a.sent.Add(kind, 1)
		case message.Failed:
			a.failed.Add(kind, 1)
		}
	}
}

// What becomes of the attempts of webhooks.
const (
	hookDelivered = "delivered"
	hookRetried   = "retried"
	hookFailed    = "failed"
	hookResting   = "resting"
)

func (w *Webhooks) measure() {
	t := w.o.Telemetry
	w.ended = t.Counters("notification_webhook_attempts_total", "Attempts of merchants' webhooks by result: delivered, retried when another one follows, failed when it is given up, resting when the receiver was not asked.",
		"result", hookDelivered, hookRetried, hookFailed, hookResting)
	w.took = t.Histograms("notification_webhook_seconds", "Time until merchants' systems have answered a webhook, by result.", []float64{.05, .1, .25, .5, 1, 2.5, 5, 10, 15},
		"result", hookDelivered, hookRetried, hookFailed)
}

// Probe shows how many endpoints there are. What it returns takes the metrics back.
func (w *Webhooks) Probe() (remove func() error) {
	return w.o.Telemetry.Probe(func(_ context.Context, emit telemetry.Emit) error {
		emit(0, float64(len(*w.endpoints.Load())), "enabled")
		emit(0, float64(w.disabled.Load()), "disabled")
		return nil
	}, telemetry.Sample{Name: "notification_webhook_endpoints", Help: "Endpoints of merchants' webhooks by status; a disabled one gets nothing until somebody enables it.", Labels: []string{"status"}})
}

// count notes what became of an attempt.
func (w *Webhooks) count(d *webhook.Delivery, o *webhook.Outcome) {
	result := hookRetried
	switch {
	case o.Deferred:
		w.ended.Add(hookResting, 1)
		return
	case d.State == webhook.Delivered:
		result = hookDelivered
	case d.State == webhook.Failed:
		result = hookFailed
	}
	w.ended.Add(result, 1)
	w.took.Observe(result, o.Took.Seconds())
}
