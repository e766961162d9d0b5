package mongo

import (
	"encoding/json"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// notification is an intent with its delivery, which are one document. Times are microseconds, 0 for none: BSON's own
// dates would round them.
type notification struct {
	ID          string `bson:"_id"`
	EventID     string `bson:"event_id"`
	Kind        string `bson:"kind"`
	Channel     string `bson:"channel"`
	Addressee   string `bson:"addressee"`
	Recipient   string `bson:"recipient"`
	Name        string `bson:"name"`
	Locale      string `bson:"locale"`
	OrderID     string `bson:"order_id"`
	PaymentID   string `bson:"payment_id"`
	UserID      string `bson:"user_id"`
	Data        string `bson:"data"`
	NotAfter    int64  `bson:"not_after"`
	CreatedAt   int64  `bson:"created_at"`
	Correlation string `bson:"correlation"`
	Trace       string `bson:"trace"`

	Status   string `bson:"status"`
	Attempts int    `bson:"attempts"`
	Version  int64  `bson:"version"`
	DueAt    int64  `bson:"due_at"`
	Code     string `bson:"code"`
	Reason   string `bson:"reason"`
	SentAt   int64  `bson:"sent_at"`
	Lane     string `bson:"lane"`
	Doubt    bool   `bson:"doubt"`
	Provider string `bson:"provider"`
	// ProviderID is written with the delivery and with receipts, the other receipt fields with receipts alone.
	ProviderID  string `bson:"provider_id"`
	Receipt     string `bson:"receipt"`
	ReceiptRank int    `bson:"receipt_rank"`
	ReceiptAt   int64  `bson:"receipt_at"`
	// History holds the steps; a repeated one is there once.
	History []step `bson:"history"`
	// Claim is the token of whoever claimed it last.
	Claim string `bson:"claim"`
	// UntoldUntil is the end of the claim under which the delivery was settled, until the event about that is known to be
	// in the outbox; then 0.
	UntoldUntil int64 `bson:"untold_until"`
}

func toDocument(e *store.Entry) notification {
	n, d := &e.Notification, e.Delivery.State()
	return notification{
		ID: n.ID, EventID: n.EventID, Kind: string(n.Kind), Channel: string(n.Channel), Addressee: store.Fit(n.Addressee, 255), Recipient: store.Fit(n.Recipient, 255),
		Name: store.Fit(n.Name, 255), Locale: store.Fit(n.Locale, 32), OrderID: n.OrderID, PaymentID: n.PaymentID, UserID: n.UserID, Data: string(n.Data),
		NotAfter: db.Micros(n.NotAfter), CreatedAt: db.Micros(n.CreatedAt), Correlation: store.Fit(n.Correlation, 64), Trace: store.Fit(n.Trace, 64),
		Status: string(d.Status), Attempts: d.Attempts, Version: d.Version, DueAt: db.Micros(d.DueAt), Code: store.Fit(d.Code, 64), Reason: store.Fit(d.Reason, 512),
		SentAt: db.Micros(d.SentAt), Lane: string(n.Lane()), History: []step{},
	}
}

// step is one step of a delivery's history.
type step struct {
	At         int64  `bson:"at"`
	Status     string `bson:"status"`
	Attempt    int    `bson:"attempt"`
	Provider   string `bson:"provider"`
	ProviderID string `bson:"provider_id"`
	Code       string `bson:"code"`
	Reason     string `bson:"reason"`
}

func toStep(e store.Step) step {
	return step{At: db.Micros(e.At), Status: e.Status, Attempt: e.Attempt, Provider: store.Fit(e.Provider, 64), ProviderID: store.Fit(e.ProviderID, 128),
		Code: store.Fit(e.Code, 64), Reason: store.Fit(e.Reason, 512)}
}

func (n *notification) entry() store.Entry {
	out := store.Entry{
		Notification: message.Notification{ID: n.ID, EventID: n.EventID, Kind: message.Kind(n.Kind), Channel: message.Channel(n.Channel), Addressee: n.Addressee,
			Recipient: n.Recipient, Name: n.Name, Locale: n.Locale, OrderID: n.OrderID, PaymentID: n.PaymentID, UserID: n.UserID, NotAfter: db.Time(n.NotAfter),
			CreatedAt: db.Time(n.CreatedAt), Correlation: n.Correlation, Trace: n.Trace},
		Delivery: message.LoadDelivery(message.DeliveryState{NotificationID: n.ID, Status: message.Status(n.Status), Attempts: n.Attempts, Version: n.Version,
			DueAt: db.Time(n.DueAt), Code: n.Code, Reason: n.Reason, SentAt: db.Time(n.SentAt), Doubt: n.Doubt, Provider: n.Provider, ProviderID: n.ProviderID,
			Receipt: message.Receipt(n.Receipt), ReceiptAt: db.Time(n.ReceiptAt)}),
	}
	if n.Data != "" {
		out.Notification.Data = json.RawMessage(n.Data)
	}
	return out
}

// order, payment and contact are the views: what their events said last, by version.
type order struct {
	ID         string `bson:"_id"`
	Version    int64  `bson:"version"`
	Status     string `bson:"status"`
	Number     string `bson:"number"`
	Token      string `bson:"token"`
	Email      string `bson:"email"`
	Name       string `bson:"name"`
	Locale     string `bson:"locale"`
	CustomerID string `bson:"customer_id"`
	Phone      string `bson:"phone"`
	Country    string `bson:"country"`
}

func toOrder(o *store.OrderView) order {
	return order{ID: o.ID, Version: o.Version, Status: store.Fit(o.Status, 32), Number: store.Fit(o.Number, 64), Token: store.Fit(o.Token, 128),
		Email: store.Fit(o.Email, 255), Name: store.Fit(o.Name, 255), Locale: store.Fit(o.Locale, 32), CustomerID: o.CustomerID,
		Phone: store.Fit(o.Phone, 20), Country: store.Fit(o.Country, 2)}
}

type payment struct {
	ID      string `bson:"_id"`
	Version int64  `bson:"version"`
	Status  string `bson:"status"`
}

type contact struct {
	ID            string `bson:"_id"`
	Version       int64  `bson:"version"`
	Email         string `bson:"email"`
	Name          string `bson:"name"`
	Locale        string `bson:"locale"`
	EmailVerified bool   `bson:"email_verified"`
	Phone         string `bson:"phone"`
	// Erased marks the grave of an account: it holds no more than the id and the key of the address, and no later version takes its place.
	Erased bool   `bson:"erased"`
	Grave  string `bson:"grave"`
}

func toContact(c *store.Contact) contact {
	return contact{ID: c.UserID, Version: c.Version, Email: store.Fit(c.Email, 255), Name: store.Fit(c.Name, 255), Locale: store.Fit(c.Locale, 32),
		EmailVerified: c.EmailVerified, Phone: store.Fit(c.Phone, 20)}
}
