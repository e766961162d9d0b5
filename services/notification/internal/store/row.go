package store

import (
	"encoding/json"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
)

var notificationColumns = []string{"id", "event_id", "kind", "channel", "addressee", "recipient", "name", "locale", "order_id", "payment_id",
	"user_id", "data", "not_after", "created_at", "correlation", "trace"}

func notificationValues(n *message.Notification) []any {
	return []any{n.ID, n.EventID, string(n.Kind), string(n.Channel), Fit(n.Addressee, 255), Fit(n.Recipient, 255), Fit(n.Name, 255), Fit(n.Locale, 32),
		n.OrderID, n.PaymentID, n.UserID, string(n.Data), db.Micros(n.NotAfter), db.Micros(n.CreatedAt), Fit(n.Correlation, 64), Fit(n.Trace, 64)}
}

// selectNotification names the columns in the order of notificationRow.targets.
const selectNotification = `n.id, n.event_id, n.kind, n.channel, n.addressee, n.recipient, n.name, n.locale, n.order_id, n.payment_id,
	n.user_id, n.data, n.not_after, n.created_at, n.correlation, n.trace`

type notificationRow struct {
	ID, EventID, Kind, Channel, Addressee, Recipient, Name, Locale, OrderID, PaymentID, UserID string
	Data                                                                                       []byte
	NotAfter, CreatedAt                                                                        int64
	Correlation, Trace                                                                         string
}

func (r *notificationRow) targets() []any {
	return []any{&r.ID, &r.EventID, &r.Kind, &r.Channel, &r.Addressee, &r.Recipient, &r.Name, &r.Locale, &r.OrderID, &r.PaymentID,
		&r.UserID, &r.Data, &r.NotAfter, &r.CreatedAt, &r.Correlation, &r.Trace}
}

func (r *notificationRow) notification() message.Notification {
	return message.Notification{ID: r.ID, EventID: r.EventID, Kind: message.Kind(r.Kind), Channel: message.Channel(r.Channel), Addressee: r.Addressee,
		Recipient: r.Recipient, Name: r.Name, Locale: r.Locale, OrderID: r.OrderID, PaymentID: r.PaymentID, UserID: r.UserID,
		Data: json.RawMessage(r.Data), NotAfter: db.Time(r.NotAfter), CreatedAt: db.Time(r.CreatedAt), Correlation: r.Correlation, Trace: r.Trace}
}

// deliveryColumns are written together. Receipts are apart from them: they may come while the delivery is being sent.
var deliveryColumns = []string{"notification_id", "lane", "status", "attempts", "version", "due_at", "code", "reason", "sent_at", "doubt", "provider", "provider_id"}

func deliveryValues(lane message.Lane, d *message.Delivery) []any {
	s := d.State()
	return []any{s.NotificationID, string(lane), string(s.Status), s.Attempts, s.Version, db.Micros(s.DueAt), Fit(s.Code, 64), Fit(s.Reason, 512), db.Micros(s.SentAt),
		flag(s.Doubt), Fit(s.Provider, 64), Fit(s.ProviderID, 128)}
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

const selectDelivery = `d.notification_id, d.status, d.attempts, d.version, d.due_at, d.code, d.reason, d.sent_at, d.doubt, d.provider, d.provider_id,
	d.receipt, d.receipt_at`

type deliveryRow struct {
	NotificationID string `db:"notification_id"`
	Status         string `db:"status"`
	Attempts       int    `db:"attempts"`
	Version        int64  `db:"version"`
	DueAt          int64  `db:"due_at"`
	Code           string `db:"code"`
	Reason         string `db:"reason"`
	SentAt         int64  `db:"sent_at"`
	Doubt          bool   `db:"doubt"`
	Provider       string `db:"provider"`
	ProviderID     string `db:"provider_id"`
	Receipt        string `db:"receipt"`
	ReceiptAt      int64  `db:"receipt_at"`
}

func (r *deliveryRow) delivery() *message.Delivery {
	return message.LoadDelivery(message.DeliveryState{NotificationID: r.NotificationID, Status: message.Status(r.Status), Attempts: r.Attempts,
		Version: r.Version, DueAt: db.Time(r.DueAt), Code: r.Code, Reason: r.Reason, SentAt: db.Time(r.SentAt), Doubt: r.Doubt, Provider: r.Provider,
		ProviderID: r.ProviderID, Receipt: message.Receipt(r.Receipt), ReceiptAt: db.Time(r.ReceiptAt)})
}

const selectEntry = `n.id, n.event_id, n.kind, n.channel, n.addressee, n.recipient, n.order_id, n.user_id, n.created_at,
	` + selectDelivery

type entryRow struct {
	ID        string `db:"id"`
	EventID   string `db:"event_id"`
	Kind      string `db:"kind"`
	Channel   string `db:"channel"`
	Addressee string `db:"addressee"`
	Recipient string `db:"recipient"`
	OrderID   string `db:"order_id"`
	UserID    string `db:"user_id"`
	CreatedAt int64  `db:"created_at"`
	deliveryRow
}

func (r *entryRow) entry() Entry {
	return Entry{
		Notification: message.Notification{ID: r.ID, EventID: r.EventID, Kind: message.Kind(r.Kind), Channel: message.Channel(r.Channel),
			Addressee: r.Addressee, Recipient: r.Recipient, OrderID: r.OrderID, UserID: r.UserID, CreatedAt: db.Time(r.CreatedAt)},
		Delivery: r.delivery(),
	}
}
