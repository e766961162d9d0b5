package event

import "time"

// Consent is what an address on a channel agreed to, inside events; it names no address.
type Consent struct {
	ID          string    `json:"id"`
	UserID      string    `json:"user_id,omitempty"`
	Channel     string    `json:"channel"` // email or sms
	Purpose     string    `json:"purpose"` // promotional or transactional
	State       string    `json:"state"`   // pending, granted or withdrawn
	Source      string    `json:"source"`  // the way by which the decision came
	TextVersion string    `json:"text_version,omitempty"`
	Version     int64     `json:"version"`
	ChangedAt   time.Time `json:"changed_at"`
}

// ConsentChanged says that somebody agreed to messages, asked for them, or ended them.
type ConsentChanged struct {
	Consent Consent `json:"consent"`
}

// Campaign is a campaign's state inside events.
type Campaign struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Channel string `json:"channel"`
	Status  string `json:"status"` // draft, scheduled, running, paused, completed or cancelled
	Version int64  `json:"version"`
}

// CampaignChanged says that a campaign was made or changed, or has come to another status.
type CampaignChanged struct {
	Campaign Campaign `json:"campaign"`
}

// Reduction is what a coupon takes off. Amounts are in minor units, by currency.
type Reduction struct {
	RatePPM      int64            `json:"rate_ppm,omitempty"` // parts per million: 150000 is 15 %
	Amounts      map[string]int64 `json:"amounts,omitempty"`
	FreeShipping bool             `json:"free_shipping,omitempty"`
	Minimum      map[string]int64 `json:"minimum,omitempty"` // what the goods must cost at least
	EndsAt       time.Time        `json:"ends_at"`
}

// CouponsIssued asks order to accept codes, each of them for one order. The same batch again changes nothing.
type CouponsIssued struct {
	BatchID    string    `json:"batch_id"`
	CampaignID string    `json:"campaign_id"`
	Reduction  Reduction `json:"reduction"`
	Codes      []string  `json:"codes"`
}

func (ConsentChanged) EventType() string       { return "consent.changed" }
func (ConsentChanged) EventTopic() string      { return TopicNotification }
func (e ConsentChanged) EventSubject() string  { return e.Consent.ID }
func (e ConsentChanged) EventVersion() int64   { return e.Consent.Version }
func (CampaignChanged) EventType() string      { return "campaign.changed" }
func (CampaignChanged) EventTopic() string     { return TopicNotification }
func (e CampaignChanged) EventSubject() string { return e.Campaign.ID }
func (e CampaignChanged) EventVersion() int64  { return e.Campaign.Version }
func (CouponsIssued) EventType() string        { return "coupons.issued" }
func (CouponsIssued) EventTopic() string       { return TopicNotification }
func (e CouponsIssued) EventSubject() string   { return e.BatchID }
func (CouponsIssued) EventVersion() int64      { return 0 }
