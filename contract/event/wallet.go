package event

// SavedMethod is a way to pay that a customer has saved, inside events. No number of a card is ever in it.
type SavedMethod struct {
	ID         string `json:"id"`
	CustomerID string `json:"customer_id"`
	Provider   string `json:"provider"`
	Status     string `json:"status"` // active, unusable or removed
	Kind       string `json:"kind"`   // card and so on
	Brand      string `json:"brand,omitempty"`
	Last4      string `json:"last4,omitempty"`
	// ExpMonth and ExpYear are the last month in which it can be used; 0 when it does not end.
	ExpMonth int   `json:"exp_month,omitempty"`
	ExpYear  int   `json:"exp_year,omitempty"`
	Default  bool  `json:"default"`
	Version  int64 `json:"version"`
}

// SavedMethodChanged says that a customer has saved a way to pay, that it has changed, or that it is gone.
type SavedMethodChanged struct {
	Method SavedMethod `json:"method"`
}

func (SavedMethodChanged) EventType() string      { return "payment_method.changed" }
func (SavedMethodChanged) EventTopic() string     { return TopicPayment }
func (e SavedMethodChanged) EventSubject() string { return e.Method.ID }
func (e SavedMethodChanged) EventVersion() int64  { return e.Method.Version }
