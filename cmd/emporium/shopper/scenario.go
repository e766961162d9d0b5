package shopper

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"time"

	"emporium/kit/id"
	"emporium/kit/money"
)

// Scenarios are what shoppers can be sent to do, with what that is.
var Scenarios = []struct{ Name, Does string }{
	{"browse", "pages of a category with facets, and of a product"},
	{"search", "a word, a filter and three facets"},
	{"login", "a registered shopper signs in"},
	{"purchase", "a guest's cart and order, any product"},
	{"flash", "the same, and all want one product"},
	{"mixed", "of 20 visits 14 browse, 4 search, 1 signs in and 1 buys"},
}

// visit is what a shopper does once. Its name is the scenario that it belongs to.
type visit struct {
	name string
	do   func(*load, context.Context, *rand.Rand) error
}

var visits = map[string]visit{
	"browse":   {"browse", (*load).browse},
	"search":   {"search", (*load).search},
	"login":    {"login", (*load).login},
	"purchase": {"purchase", (*load).purchase},
	"flash":    {"purchase", (*load).purchase},
}

// next chooses what a shopper does.
func (l *load) next(r *rand.Rand) visit {
	if l.o.Scenario != "mixed" {
		return visits[l.o.Scenario]
	}
	switch n := r.IntN(20); {
	case n < 14:
		return visits["browse"]
	case n < 18:
		return visits["search"]
	case n < 19:
		return visits["login"]
	}
	return visits["purchase"]
}

// browse looks at a category's page or at a product's.
func (l *load) browse(ctx context.Context, r *rand.Rand) error {
	if len(l.goods.categories) == 0 || r.IntN(2) == 0 {
		return l.timed(ctx, "product page", http.MethodGet, "/v1/products/"+url.PathEscape(pick(r, l.goods.slugs)), nil, nil)
	}
	query := url.Values{"category": {pick(r, l.goods.categories)}, "facets": {"brand,price"}, "currency": {l.o.Currency}, "limit": {"24"}}
	return l.timed(ctx, "category page", http.MethodGet, "/v1/products?"+query.Encode(), nil, nil)
}

func (l *load) search(ctx context.Context, r *rand.Rand) error {
	query := url.Values{"q": {pick(r, l.goods.words)}, "facets": {"brand,category,price"}, "currency": {l.o.Currency}, "in_stock": {"true"}, "limit": {"24"}}
	if len(l.goods.brands) > 0 && r.IntN(2) == 0 {
		query.Set("brand", pick(r, l.goods.brands))
	}
	return l.timed(ctx, "search page", http.MethodGet, "/v1/products?"+query.Encode(), nil, nil)
}

// password is that of every account that shoppers register.
const password = "correct-horse-battery-staple"

func (l *load) login(ctx context.Context, r *rand.Rand) error {
	return l.timed(ctx, "sign in", http.MethodPost, "/v1/auth/login", map[string]string{"email": pick(r, l.accounts), "password": password}, nil)
}

// register makes the accounts that sign in.
func (l *load) register(ctx context.Context) error {
	for range 8 {
		email := id.New("shopper") + "@example.com"
		if err := l.shop.call(ctx, http.MethodPost, "/v1/auth/register", map[string]string{"email": email, "password": password, "name": "Grace Hopper"}, nil,
			"Idempotency-Key", id.New("key")); err != nil {
			return fmt.Errorf("register shoppers: %w", err)
		}
		l.accounts = append(l.accounts, email)
	}
	return nil
}

var home = map[string]string{"name": "Grace Hopper", "line1": "1 Harbour Street", "city": "Bristol", "postal_code": "BS1 4RW", "country": "GB"}

// ordered is an order as the shop answers it.
type ordered struct {
	ID     string `json:"id"`
	Number string `json:"number"`
	Token  string `json:"token"`
	Status string `json:"status"`
	Totals struct {
		Total money.Money `json:"total"`
	} `json:"totals"`
	Lines []Line `json:"lines"`
}

// purchase is a guest's two calls: a cart with its lines, and an order that waits until it is decided.
func (l *load) purchase(ctx context.Context, r *rand.Rand) error {
	lines := []Line{{SKU: pick(r, l.goods.skus), Quantity: 1}}
	for len(lines) < l.o.Lines {
		sku := pick(r, l.goods.skus)
		if sku == lines[0].SKU {
			break
		}
		lines = append(lines, Line{SKU: sku, Quantity: 1 + r.Int64N(2)})
	}
	var cart struct {
		ID    string `json:"id"`
		Token string `json:"token"`
	}
	if err := l.timed(ctx, "cart", http.MethodPost, "/v1/carts", map[string]any{"currency": l.o.Currency, "lines": lines}, &cart, "Idempotency-Key", id.New("key")); err != nil {
		return err
	}
	if len(l.o.Coupons) > 0 && r.IntN(4) == 0 {
		err := l.timed(ctx, "coupon", http.MethodPatch, "/v1/carts/"+cart.ID, map[string]any{"coupon_codes": []string{pick(r, l.o.Coupons)}}, nil,
			"Cart-Token", cart.Token, "Idempotency-Key", id.New("key"))
		if err != nil && !usedUp(err) {
			return err
		}
	}
	key := id.New("key")
	payment := map[string]string{"provider": "sandbox", "method": pick(r, l.o.Methods)}
	if provider, method, other := strings.Cut(payment["method"], "/"); other {
		payment["provider"], payment["method"] = provider, method
	}
	var order ordered
	err := l.timed(ctx, "order", http.MethodPost, "/v1/orders", map[string]any{"cart_id": cart.ID, "email": "grace@example.com", "shipping_address": home,
		"payment": payment}, &order,
		"Cart-Token", cart.Token, "Idempotency-Key", key, "Prefer", fmt.Sprintf("wait=%d", int(l.o.Wait.Seconds())))
	if usedUp(err) {
		return nil // others were faster
	}
	if err != nil {
		return err
	}
	now := time.Now()
	l.journal.Acknowledged(Order{At: now, Key: key, ID: order.ID, Number: order.Number, Token: order.Token, Status: order.Status,
		Total: order.Totals.Total, Lines: lines, InTime: l.tally.inTime(now)})
	l.tally.decided(now, order.Status)
	if order.Status == "confirmed" && l.o.Regrets > 0 && r.Float64() < l.o.Regrets {
		return l.regret(ctx, order)
	}
	return nil
}

// usedUp reports whether a coupon is worth nothing any more.
func usedUp(err error) bool {
	answer, ok := errors.AsType[*StatusError](err)
	return ok && answer.Code == "coupon_invalid"
}

// regret calls an order off. One that has gone out meanwhile, or was called off by a request whose answer was lost, cannot be.
func (l *load) regret(ctx context.Context, order ordered) error {
	err := l.timed(ctx, "cancel", http.MethodPost, "/v1/orders/"+order.ID+"/cancel", nil, nil, "Order-Token", order.Token, "Idempotency-Key", id.New("key"))
	if answer, ok := errors.AsType[*StatusError](err); ok && answer.Status == http.StatusConflict {
		return nil
	}
	return err
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }
