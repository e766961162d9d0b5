package template

import (
	"strconv"
	"time"

	"emporium/kit/money"
)

// writer writes values in a reader's language. Templates get texts, because a field costs them a tenth of what a function
// does, and both twins show the same ones.
type writer struct {
	locale string
	words  map[string]string
}

func (w *writer) money(m money.Money) string { return FormatMoney(m, w.locale) }

// some is money that is left out when it is 0.
func (w *writer) some(m money.Money) string {
	if m.IsZero() {
		return ""
	}
	return w.money(m)
}

func (w *writer) date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format("2 January 2006")
}

func (w *writer) moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format("2 January 2006, 15:04 UTC")
}

type orderView struct {
	Number, URL, Date                                     string
	Lines                                                 []lineView
	Subtotal, Discount, Shipping, Tax, TaxIncluded, Total string
	ShippingMethod, Payment                               string
	Address                                               []string
}

type lineView struct {
	Name, Options, Quantity, UnitPrice, Total string
	// Each is "2 × €9.99".
	Each string
}

func (o *Order) view(w *writer) orderView {
	v := orderView{
		Number: o.Number, URL: o.URL, Date: w.date(o.PlacedAt), Lines: make([]lineView, len(o.Lines)),
		Subtotal: w.money(o.Subtotal), Discount: w.some(o.Discount), Shipping: w.some(o.Shipping), Tax: w.some(o.Tax), TaxIncluded: w.some(o.TaxIncluded),
		Total: w.money(o.Total), ShippingMethod: o.ShippingMethod, Payment: o.Payment, Address: o.ShippingAddress.lines(),
	}
	if v.Shipping == "" {
		v.Shipping = w.words["free"]
	}
	for i := range o.Lines {
		l := &o.Lines[i]
		line := lineView{Name: l.Name, Options: l.Options, Quantity: strconv.FormatInt(l.Quantity, 10), UnitPrice: w.money(l.UnitPrice), Total: w.money(l.Total)}
		line.Each = line.Quantity + " × " + line.UnitPrice
		v.Lines[i] = line
	}
	return v
}

// lines are the address as it stands on a parcel; nil for none.
func (a *Address) lines() []string {
	if a == nil {
		return nil
	}
	city := a.PostalCode
	if city != "" && a.City != "" {
		city += " "
	}
	city += a.City
	if a.Region != "" {
		city += ", " + a.Region
	}
	out := make([]string, 0, 6)
	for _, line := range [...]string{a.Name, a.Company, a.Line1, a.Line2, city, a.Country} {
		if line != "" {
			out = append(out, line)
		}
	}
	return out
}

func (v OrderConfirmation) view(w *writer) any { return struct{ Order orderView }{v.Order.view(w)} }

func (v OrderCancelled) view(w *writer) any {
	return struct {
		Order  orderView
		Reason string
		Paid   bool
	}{v.Order.view(w), v.Reason, v.Paid}
}

func (v PaymentFailed) view(w *writer) any {
	return struct{ Number, URL, Amount, Message string }{v.Number, v.URL, w.money(v.Amount), v.Message}
}

func (v PaymentActionRequired) view(w *writer) any {
	return struct{ Number, URL, Amount, Until string }{v.Number, v.URL, w.money(v.Amount), w.moment(v.ExpiresAt)}
}

func (v OrderShipped) view(w *writer) any {
	return struct {
		Order                                orderView
		Items                                []Item
		Carrier, TrackingNumber, TrackingURL string
	}{v.Order.view(w), v.Items, v.Carrier, v.TrackingNumber, v.TrackingURL}
}

func (v OrderDelivered) view(w *writer) any { return struct{ Order orderView }{v.Order.view(w)} }

func (v RefundIssued) view(w *writer) any {
	return struct{ Number, URL, Amount string }{v.Number, v.URL, w.money(v.Amount)}
}

func (v Welcome) view(*writer) any { return struct{}{} }

func (v EmailVerification) view(w *writer) any {
	return struct{ URL, Token, Until string }{v.URL, v.Token, w.moment(v.ExpiresAt)}
}

func (v PasswordReset) view(w *writer) any {
	return struct {
		URL, Token, Until string
		Again             bool
	}{v.URL, v.Token, w.moment(v.ExpiresAt), v.RegisteredAgain}
}
