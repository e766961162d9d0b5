package campaign

import (
	"slices"
	"strings"
	"time"
)

// Person is what is known of somebody who agreed to promotions.
type Person struct {
	Key    string
	UserID string
	Locale string
	Name   string
	// SeenAt is when they last showed that they read the address.
	SeenAt time.Time
	// Purchases are their orders that were not cancelled.
	Purchases []Purchase
}

// Purchase is an order as audiences see it.
type Purchase struct {
	OrderID string
	// Key stands for the email address that ordered.
	Key        string
	UserID     string
	Amount     int64
	Currency   string
	At         time.Time
	ProductIDs []string
	Cancelled  bool
}

// Admits reports whether the rules hold for somebody. Categories are those of the products, by product.
func (a *Audience) Admits(p *Person, categories map[string][]string, now time.Time) bool {
	if len(a.Locales) > 0 && !speaks(a.Locales, p.Locale) {
		return false
	}
	orders := 0
	spent := map[string]int64{}
	seen := p.SeenAt
	bought := len(a.BoughtCategories) == 0
	for i := range p.Purchases {
		o := &p.Purchases[i]
		if o.At.After(seen) {
			seen = o.At
		}
		if o.Cancelled {
			continue
		}
		orders++
		spent[o.Currency] += o.Amount
		for _, product := range o.ProductIDs {
			bought = bought || slices.ContainsFunc(categories[product], func(c string) bool { return slices.Contains(a.BoughtCategories, c) })
		}
	}
	if !bought || orders < a.MinOrders {
		return false
	}
	if a.NotSeenFor > 0 && now.Sub(seen) < a.NotSeenFor {
		return false
	}
	if len(a.MinSpent) == 0 {
		return true
	}
	for currency, least := range a.MinSpent {
		if spent[currency] >= least && orders > 0 {
			return true
		}
	}
	return false
}

// NeedsPurchases reports whether the rules look at orders at all.
func (a *Audience) NeedsPurchases() bool {
	return len(a.BoughtCategories) > 0 || len(a.MinSpent) > 0 || a.MinOrders > 0 || a.NotSeenFor > 0
}

func speaks(locales []string, locale string) bool {
	locale = strings.ReplaceAll(locale, "_", "-")
	lang, _, _ := strings.Cut(locale, "-")
	return slices.Contains(locales, locale) || slices.Contains(locales, lang)
}
