// Package event holds what services tell one another: one struct per event, its topic and its version.
// Events carry state, so that a consumer need not call back. They only ever grow: a field, once released, keeps its
// name and meaning, and every payload in testdata/ decodes for ever.
package event

// Topics, one per kind of aggregate, keyed by the aggregate's id.
const (
	TopicUser         = "user.events"
	TopicSession      = "session.events" // apart, for processes that must hear of sessions and of no secrets
	TopicProduct      = "product.events"
	TopicInventory    = "inventory.events"
	TopicOrder        = "order.events"
	TopicPayment      = "payment.events"
	TopicNotification = "notification.events"
)

// Topics lists every topic, for brokers that want them created.
func Topics() []string {
	return []string{TopicUser, TopicSession, TopicProduct, TopicInventory, TopicOrder, TopicPayment, TopicNotification}
}

// Payload is what every struct of this package can tell of itself. It equals kit/event's Payload.
type Payload interface {
	// EventType is the dotted name in the past tense, for example "order.placed".
	EventType() string
	// EventTopic is one of Topics.
	EventTopic() string
	// EventSubject is the aggregate's id: events of one subject stay in order.
	EventSubject() string
	// EventVersion is the aggregate's version after the change, 0 where the aggregate has none.
	EventVersion() int64
}

// All returns an empty value of every event, for documents and golden tests.
func All() []Payload {
	return []Payload{
		UserRegistered{}, UserVerificationRequested{}, UserPasswordResetRequested{}, UserEmailVerified{}, UserUpdated{}, UserErased{}, SessionEnded{},
		ProductCreated{}, ProductUpdated{}, ProductDeleted{},
		InventoryReserved{}, InventoryRejected{}, InventoryReleased{}, InventoryHoldOverdue{}, StockChanged{}, StockLow{},
		OrderPlaced{}, PaymentRequested{}, OrderStockWanted{}, OrderHoldDecided{}, OrderConfirmed{}, OrderCancelled{}, OrderCompleted{},
		FulfillmentShipped{}, FulfillmentDelivered{},
		ReturnRequested{}, ReturnApproved{}, ReturnReceived{}, ReturnRefundWanted{}, ReturnRejected{}, ReturnRefunded{},
		PaymentRequiresAction{}, PaymentAuthorized{}, PaymentCaptured{}, PaymentFailed{}, PaymentVoided{},
		PaymentExpiring{}, PaymentExpired{}, RefundSucceeded{}, RefundFailed{}, DisputeOpened{}, DisputeClosed{},
		SavedMethodChanged{},
		NotificationSent{}, NotificationFailed{},
		ConsentChanged{}, CampaignChanged{}, CouponsIssued{},
	}
}
