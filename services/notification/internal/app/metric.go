package app

import (
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
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
