package paypal

import (
	"strings"
	"time"

	"emporium/kit/money"
)

// The resources of the API, as far as they are read.

type link struct {
	Href string `json:"href"`
	Rel  string `json:"rel"`
}

// find returns the first link of the first relation that there is one of.
func find(links []link, rels ...string) string {
	for _, rel := range rels {
		for _, l := range links {
			if l.Rel == rel {
				return l.Href
			}
		}
	}
	return ""
}

type order struct {
	ID      string `json:"id"`
	Status  string `json:"status"`
	Units   []unit `json:"purchase_units"`
	Links   []link `json:"links"`
	Updated string `json:"update_time"`
}

type unit struct {
	Amount    amount `json:"amount"`
	CustomID  string `json:"custom_id"`
	InvoiceID string `json:"invoice_id"`
	Payments  struct {
		Authorizations []authorization `json:"authorizations"`
		Captures       []capture       `json:"captures"`
		Refunds        []refund        `json:"refunds"`
	} `json:"payments"`
}

// unit is the only purchase unit of an order of ours; an empty one for an order that is not.
func (o *order) unit() *unit {
	if len(o.Units) == 0 {
		return &unit{}
	}
	return &o.Units[0]
}

// authorization is the order's one that counts: the newest that still holds, else the newest.
func (o *order) authorization() *authorization {
	var last *authorization
	list := o.unit().Payments.Authorizations
	for i := range list {
		if last == nil || list[i].Status != voided || last.Status == voided {
			last = &list[i]
		}
	}
	return last
}

type authorization struct {
	ID        string    `json:"id"`
	Status    string    `json:"status"`
	Amount    amount    `json:"amount"`
	CustomID  string    `json:"custom_id"`
	InvoiceID string    `json:"invoice_id"`
	Expires   time.Time `json:"expiration_time"`
	Created   time.Time `json:"create_time"`
	Updated   time.Time `json:"update_time"`
	Related   related   `json:"supplementary_data"`
}

type related struct {
	IDs struct {
		Order         string `json:"order_id"`
		Authorization string `json:"authorization_id"`
		Capture       string `json:"capture_id"`
	} `json:"related_ids"`
}

type capture struct {
	ID        string    `json:"id"`
	Status    string    `json:"status"`
	Details   reason    `json:"status_details"`
	Amount    amount    `json:"amount"`
	CustomID  string    `json:"custom_id"`
	InvoiceID string    `json:"invoice_id"`
	Breakdown charged   `json:"seller_receivable_breakdown"`
	Created   time.Time `json:"create_time"`
	Updated   time.Time `json:"update_time"`
	Related   related   `json:"supplementary_data"`
}

// charged is what PayPal keeps: in the currency of the transaction, and in that of our balance where it is taken from there.
type charged struct {
	Fee      *amount `json:"paypal_fee"`
	Received *amount `json:"paypal_fee_in_receivable_currency"`
}

// fee reads what was kept.
func (c *charged) fee(sign int64) money.Money {
	if m := fee(c.Received, sign); m.Currency != "" {
		return m
	}
	return fee(c.Fee, sign)
}

type reason struct {
	Reason string `json:"reason"`
}

type refund struct {
	ID        string    `json:"id"`
	Status    string    `json:"status"`
	Details   reason    `json:"status_details"`
	Amount    amount    `json:"amount"`
	CustomID  string    `json:"custom_id"`
	InvoiceID string    `json:"invoice_id"`
	Breakdown charged   `json:"seller_payable_breakdown"`
	Created   time.Time `json:"create_time"`
	Updated   time.Time `json:"update_time"`
	Links     []link    `json:"links"`
}

// capture is the id of the capture that was refunded.
func (r *refund) capture() string {
	up := find(r.Links, "up")
	return clean(up[strings.LastIndexByte(up, '/')+1:], 40)
}

// The statuses that are compared.
const (
	voided    = "VOIDED"
	completed = "COMPLETED"
	pending   = "PENDING"
)

// fee reads a fee; none when there is none or it cannot be read.
func fee(a *amount, sign int64) money.Money {
	if a == nil {
		return money.Money{}
	}
	m, err := a.money()
	if err != nil {
		return money.Money{}
	}
	m.Amount *= sign
	return m
}

// reference is our name for an authorisation: that of PayPal's order, and of its authorisation once there is one.
type reference struct{ order, auth string }

func (r reference) String() string {
	if r.auth == "" {
		return r.order
	}
	return r.order + "/" + r.auth
}

func parseReference(s string) reference {
	order, auth, _ := strings.Cut(s, "/")
	return reference{order, auth}
}
