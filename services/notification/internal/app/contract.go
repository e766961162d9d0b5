package app

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	contract "emporium/contract/event"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

func pathEscape(s string) string  { return url.PathEscape(s) }
func queryEscape(s string) string { return url.QueryEscape(s) }

func (a *App) toOrder(o *contract.Order) template.Order {
	out := template.Order{
		Number: o.Number, URL: a.o.Links.order(o.ID, o.Token), PlacedAt: o.PlacedAt, Lines: make([]template.Line, len(o.Lines)),
		Subtotal: o.Totals.Subtotal, Discount: o.Totals.Discount, Shipping: o.Totals.Shipping, Tax: o.Totals.Tax, TaxIncluded: o.Totals.TaxIncluded,
		Total: o.Totals.Total, ShippingMethod: title(o.ShippingMethod), Payment: methods[o.Payment.Method],
	}
	for i := range o.Lines {
		l := &o.Lines[i]
		out.Lines[i] = template.Line{Name: l.Name, Options: options(l.Options), Quantity: l.Quantity, UnitPrice: l.UnitPrice, Total: l.Total}
	}
	if s := o.ShippingAddress; s != nil {
		out.ShippingAddress = &template.Address{Name: s.Name, Company: s.Company, Line1: s.Line1, Line2: s.Line2, City: s.City,
			Region: s.Region, PostalCode: s.PostalCode, Country: s.Country}
	}
	return out
}

// methods are the ways to pay that have a name people know; others are left out.
var methods = map[string]string{"card": "Card", "paypal": "PayPal", "bank_transfer": "Bank transfer", "invoice": "Invoice"}

// options writes a variant's options in one order: "Colour: blue · Size: M".
func options(o map[string]string) string {
	if len(o) == 0 {
		return ""
	}
	parts := make([]string, 0, len(o))
	for _, name := range slices.Sorted(maps.Keys(o)) {
		parts = append(parts, title(name)+": "+o[name])
	}
	return strings.Join(parts, " · ")
}

// title makes a code readable: "next_day" becomes "Next day".
func title(code string) string {
	if code == "" || code[0] < 'a' || code[0] > 'z' {
		return code
	}
	return strings.ToUpper(code[:1]) + strings.ReplaceAll(code[1:], "_", " ")
}

func toOrderView(o *contract.Order) store.OrderView {
	return store.OrderView{ID: o.ID, Status: o.Status, Number: o.Number, Token: o.Token, Email: o.Email, Name: buyer(o), Locale: o.Locale,
		CustomerID: o.CustomerID, Phone: phone(o), Country: country(o), Version: o.Version}
}

// phone is the number on the order in E.164; empty when there is none that can be understood.
func phone(o *contract.Order) string {
	for _, a := range []*contract.Address{o.ShippingAddress, o.BillingAddress} {
		if a == nil || a.Phone == "" {
			continue
		}
		if number := message.ToE164(a.Phone, a.Country); number != "" {
			return number
		}
	}
	return ""
}

// country is where the order goes to, else where it is paid from.
func country(o *contract.Order) string {
	for _, a := range []*contract.Address{o.ShippingAddress, o.BillingAddress} {
		if a != nil && a.Country != "" {
			return a.Country
		}
	}
	return ""
}

// buyer is the name on the order: who pays, else who receives.
func buyer(o *contract.Order) string {
	switch {
	case o.BillingAddress != nil && o.BillingAddress.Name != "":
		return o.BillingAddress.Name
	case o.ShippingAddress != nil:
		return o.ShippingAddress.Name
	}
	return ""
}

func toContact(u *contract.User) store.Contact {
	return store.Contact{UserID: u.ID, Email: u.Email, Name: u.Name, Locale: u.Locale, EmailVerified: u.EmailVerified, Version: u.Version}
}

func toPaymentView(p *contract.Payment) store.PaymentView {
	return store.PaymentView{ID: p.ID, Status: p.Status, Version: p.Version}
}

// paid tells whether money was held or taken for an order, so that it has to go back.
func paid(paymentStatus string) bool {
	switch paymentStatus {
	case "authorized", "partially_captured", "captured", "partially_refunded", "disputed":
		return true
	}
	return false
}
