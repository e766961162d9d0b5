package event

// Notification is a message's state inside events; it names no address and no content.
type Notification struct {
	ID       string `json:"id"`
	Kind     string `json:"kind"`    // for example order_confirmation
	Channel  string `json:"channel"` // email or sms
	OrderID  string `json:"order_id,omitempty"`
	UserID   string `json:"user_id,omitempty"`
	CauseID  string `json:"cause_id"` // the event that asked for it
	Attempts int    `json:"attempts"`
	Version  int64  `json:"version"`
}

// NotificationSent says that a message was handed over.
type NotificationSent struct {
	Notification Notification `json:"notification"`
}

// NotificationFailed says that a message will not be sent. Code says why.
type NotificationFailed struct {
	Notification Notification `json:"notification"`
	Code         string       `json:"code"`
}

func (NotificationSent) EventType() string        { return "notification.sent" }
func (NotificationSent) EventTopic() string       { return TopicNotification }
func (e NotificationSent) EventSubject() string   { return e.Notification.ID }
func (e NotificationSent) EventVersion() int64    { return e.Notification.Version }
func (NotificationFailed) EventType() string      { return "notification.failed" }
func (NotificationFailed) EventTopic() string     { return TopicNotification }
func (e NotificationFailed) EventSubject() string { return e.Notification.ID }
func (e NotificationFailed) EventVersion() int64  { return e.Notification.Version }
