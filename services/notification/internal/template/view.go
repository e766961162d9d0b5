package template

import (
	"strconv"
	"strings"
	"time"

	"emporium/kit/money"
)

// writer writes values in a reader's language. Templates get texts, because a field costs them a tenth of what a function
// does, and both twins show the same ones.
type writer struct {
	locale, lang string
	words        map[string]string
}

func (w *writer) money(m money.Money) string { return FormatMoney(m, w.locale) }

// some is money that is left out when it is 0.
func (w *writer) some(m money.Money) string {
	if m.IsZero() {
		return ""
	}
	return w.money(m)
}

// word is what a name that events carry in English is called in the reader's language.
func (w *writer) word(name string) string {
	if word, ok := w.words[name]; ok {
		return word
	}
	return name
}

var months = map[string][12]string{
	"de": {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
	"fr": {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
}

func (w *writer) date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	t = t.UTC()
	names, ok := months[w.lang]
	if !ok {
		return t.Format("2 January 2006")
	}
	day := strconv.Itoa(t.Day())
	if w.lang == "de" {
		day += "."
	} else if t.Day() == 1 {
		day = "1er"
	}
	return day + " " + names[t.Month()-1] + " " + strconv.Itoa(t.Year())
}

func (w *writer) moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return w.date(t) + ", " + t.UTC().Format("15:04 UTC")
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
		Total: w.money(o.Total), ShippingMethod: w.word(o.ShippingMethod), Payment: w.word(o.Payment), Address: o.ShippingAddress.lines(),
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

type justOrder struct{ Order orderView }

func (v OrderReceived) view(w *writer) any     { return justOrder{v.Order.view(w)} }
func (v OrderConfirmation) view(w *writer) any { return justOrder{v.Order.view(w)} }
func (v OrderCompleted) view(w *writer) any    { return justOrder{v.Order.view(w)} }
func (v OrderDelivered) view(w *writer) any    { return justOrder{v.Order.view(w)} }

func (v OrderCancelled) view(w *writer) any {
	return struct {
		Order  orderView
		Reason string
		Paid   bool
	}{v.Order.view(w), v.Reason, v.Paid}
}

func (v OrderShipped) view(w *writer) any {
	return struct {
		Order                                orderView
		Items                                []Item
		Carrier, TrackingNumber, TrackingURL string
	}{v.Order.view(w), v.Items, v.Carrier, v.TrackingNumber, v.TrackingURL}
}

// paymentView is what all messages about money show. Message is what the provider lets the customer be told.
type paymentView struct{ Number, URL, Amount, Message, Until string }

func (v PaymentFailed) view(w *writer) any {
	return paymentView{v.Number, v.URL, w.money(v.Amount), v.Message, ""}
}

func (v PaymentActionRequired) view(w *writer) any {
	return paymentView{v.Number, v.URL, w.money(v.Amount), "", w.moment(v.ExpiresAt)}
}

func (p AboutPayment) view(w *writer) any {
	return paymentView{Number: p.Number, URL: p.URL, Amount: w.money(p.Amount)}
}

func (v RefundIssued) view(w *writer) any {
	return struct {
		Number, URL, Amount string
		Outside             bool
	}{v.Number, v.URL, w.money(v.Amount), v.Outside}
}

func (v DisputeClosed) view(w *writer) any {
	return struct {
		Number, URL, Amount string
		Refunded            bool
	}{v.Number, v.URL, w.money(v.Amount), v.Refunded}
}

// view implements Vars for all messages about returns.
func (r Return) view(w *writer) any {
	return struct {
		Order           orderView
		Items           []Item
		Message, Amount string
	}{r.Order.view(w), r.Items, r.Message, w.some(r.Refund)}
}

type accountView struct{}

func (v Welcome) view(*writer) any        { return accountView{} }
func (v EmailVerified) view(*writer) any  { return accountView{} }
func (v AccountUpdated) view(*writer) any { return accountView{} }

func (v EmailVerification) view(w *writer) any {
	return struct{ URL, Token, Until string }{v.URL, v.Token, w.moment(v.ExpiresAt)}
}

func (v PasswordReset) view(w *writer) any {
	return struct {
		URL, Token, Until string
		Again             bool
	}{v.URL, v.Token, w.moment(v.ExpiresAt), v.RegisteredAgain}
}

func (v ConsentConfirmation) view(w *writer) any {
	return struct {
		URL, Until string
		Orders     bool
	}{v.URL, w.moment(v.ExpiresAt), v.Orders}
}

func (v Promotion) view(w *writer) any {
	paragraphs := strings.FieldsFunc(strings.ReplaceAll(v.Body, "\r\n", "\n"), func(r rune) bool { return r == '\n' })
	intro := ""
	if len(paragraphs) > 0 {
		intro, paragraphs = paragraphs[0], paragraphs[1:]
	}
	terms := ""
	if v.Coupon != "" {
		terms = w.words["once"]
		if !v.Ends.IsZero() {
			terms = w.words["valid_until"] + " " + w.date(v.Ends) + ", " + terms
		}
	}
	text := v.Text
	if text != "" {
		text = strings.NewReplacer("{coupon}", v.Coupon, "{url}", v.URL).Replace(text)
	}
	return struct {
		Subject, Preheader, Headline, Intro string
		Paragraphs                          []string
		Image, Action, URL, Coupon, Terms   string
		UnsubscribeURL, PreferencesURL      string
		PixelURL, SMS                       string
	}{v.Subject, v.Preheader, v.Headline, intro, paragraphs, v.Image, v.Action, v.URL, v.Coupon, terms, v.UnsubscribeURL, v.PreferencesURL, v.PixelURL, text}
}
