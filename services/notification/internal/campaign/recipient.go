package campaign

import (
	"slices"
	"time"

	"emporium/kit/money"
)

// Progress is where one recipient of a campaign stands.
type Progress string

// Progresses. All but Waiting and Queued are final, except that what was sent may turn out to be delivered or bounced.
const (
	// Waiting was chosen, and has not been handed over.
	Waiting Progress = "waiting"
	// Queued is with the senders.
	Queued Progress = "queued"
	// Sent was taken over by the receiving server.
	Sent Progress = "sent"
	// Delivered is known to have arrived.
	Delivered Progress = "delivered"
	// Bounced came back.
	Bounced Progress = "bounced"
	// Failed could not be sent.
	Failed Progress = "failed"
	// Skipped was left out: consent withdrawn, too many messages, or the campaign cancelled.
	Skipped Progress = "skipped"
)

// Progresses lists every progress.
func Progresses() []Progress {
	return []Progress{Waiting, Queued, Sent, Delivered, Bounced, Failed, Skipped}
}

// Recipient is somebody who a campaign is for. There is one for each campaign and address.
type Recipient struct {
	ID         string
	CampaignID string
	// Key stands for the address, which is looked up when the message is handed over.
	Key      string
	UserID   string
	Locale   string
	Name     string
	Variant  int
	Coupon   string
	Progress Progress
	// Reason says why it failed or was left out.
	Reason                              string
	QueuedAt, SettledAt                 time.Time
	OpenedAt, ClickedAt, UnsubscribedAt time.Time
}

// Reasons for which somebody is left out.
const (
	ConsentIsGone = "consent_is_gone"
	TooMany       = "too_many_messages"
	AddressGone   = "address_was_erased"
	WasCancelled  = "campaign_was_cancelled"
)

// Deed is what a recipient did.
type Deed string

// Deeds.
const (
	Opened       Deed = "opened"
	Clicked      Deed = "clicked"
	Unsubscribed Deed = "unsubscribed"
)

// Counts are how many recipients of one variant got how far.
type Counts struct {
	By                            map[Progress]int64
	Opened, Clicked, Unsubscribed int64
	// Orders are those that the campaign led to, and Revenue what they come to, by currency.
	Orders  int64
	Revenue []money.Money
}

// Product is what audiences know of a product.
type Product struct {
	ID          string
	CategoryIDs []string
	Version     int64
}

// Sale is an order that a campaign led to.
type Sale struct {
	OrderID     string
	CampaignID  string
	RecipientID string
	Variant     int
	Total       money.Money
	At          time.Time
}

// AttributeWithin is how long after following a link an order counts as led to by the campaign.
const AttributeWithin = 7 * 24 * time.Hour

// Add sums counts up. c.By must not be nil.
func (c *Counts) Add(more Counts) {
	for p, n := range more.By {
		c.By[p] += n
	}
	c.Opened, c.Clicked, c.Unsubscribed, c.Orders = c.Opened+more.Opened, c.Clicked+more.Clicked, c.Unsubscribed+more.Unsubscribed, c.Orders+more.Orders
	for _, m := range more.Revenue {
		at := slices.IndexFunc(c.Revenue, func(r money.Money) bool { return r.Currency == m.Currency })
		if at < 0 {
			c.Revenue = append(c.Revenue, m)
			continue
		}
		c.Revenue[at].Amount += m.Amount
	}
}
