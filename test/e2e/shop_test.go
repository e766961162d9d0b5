package e2e

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

// settleLimit is how long what follows by events may take on a busy machine.
const settleLimit = 30 * time.Second

type amount struct {
	Amount   int64  `json:"amount"`
	Currency string `json:"currency"`
}

func eur(minor int64) amount { return amount{minor, "EUR"} }

// article is a product of one variant that a test has made for itself.
type article struct {
	Name  string
	SKU   string
	Price amount
	Stock int64
}

// stock makes articles and puts them on the shelf. It returns when they can be bought.
func (w *World) stock(t testing.TB, articles ...article) []article {
	t.Helper()
	staff := w.asStaff(t)
	products := make([]map[string]any, len(articles))
	for i := range articles {
		a := &articles[i]
		if a.SKU == "" {
			a.SKU = strings.ToUpper(id.New("sku"))
		}
		if a.Name == "" {
			a.Name = "Article " + a.SKU
		}
		if a.Price.Currency == "" {
			a.Price = eur(1999)
		}
		products[i] = map[string]any{"name": a.Name, "status": "active", "variants": []any{map[string]any{"sku": a.SKU, "prices": []amount{a.Price}}}}
	}
	var made struct {
		Results []struct {
			Outcome string `json:"outcome"`
			Reason  string `json:"reason"`
		} `json:"results"`
	}
	staff.must(t, http.StatusOK, http.MethodPost, "/v1/admin/products/batch", map[string]any{"products": products}, &made)
	for i, r := range made.Results {
		if r.Outcome != "created" {
			t.Fatalf("product %d is %s: %s", i, r.Outcome, r.Reason)
		}
	}
	w.setStock(t, articles...)
	for _, a := range articles {
		kittest.Eventually(t, settleLimit, func() error {
			return w.client().expect(t.Context(), http.StatusCreated, http.MethodPost, "/v1/carts", cartOf(a.Price.Currency, line{a.SKU, 1}), nil)
		})
	}
	return articles
}

// setStock counts the shelf: on hand is what the articles say.
func (w *World) setStock(t testing.TB, articles ...article) {
	t.Helper()
	levels := make([]map[string]any, len(articles))
	for i, a := range articles {
		levels[i] = map[string]any{"sku": a.SKU, "on_hand": a.Stock}
	}
	w.asStaff(t).must(t, http.StatusOK, http.MethodPut, "/v1/admin/stock/batch", map[string]any{"lines": levels, "reason": "counted"}, nil)
}

type line struct {
	SKU      string `json:"sku"`
	Quantity int64  `json:"quantity"`
}

func cartOf(currency string, lines ...line) map[string]any {
	if len(lines) == 0 {
		return map[string]any{"currency": currency}
	}
	return map[string]any{"currency": currency, "lines": lines}
}

type totals struct {
	Subtotal    amount `json:"subtotal"`
	Discount    amount `json:"discount"`
	Shipping    amount `json:"shipping"`
	Tax         amount `json:"tax"`
	TaxIncluded amount `json:"tax_included"`
	Total       amount `json:"total"`
}

// addUp checks that the parts make the total.
func (s totals) addUp() error {
	if got := s.Subtotal.Amount - s.Discount.Amount + s.Tax.Amount + s.Shipping.Amount; got != s.Total.Amount {
		return fmt.Errorf("the parts make %d, the total is %d", got, s.Total.Amount)
	}
	return nil
}

type cart struct {
	ID       string `json:"id"`
	Token    string `json:"token"`
	Status   string `json:"status"`
	Currency string `json:"currency"`
	Lines    []struct {
		ID        string `json:"id"`
		SKU       string `json:"sku"`
		Quantity  int64  `json:"quantity"`
		UnitPrice amount `json:"unit_price"`
		Total     amount `json:"total"`
	} `json:"lines"`
	Totals   totals `json:"totals"`
	Problems []struct {
		Code string `json:"code"`
	} `json:"problems"`
	Version int64 `json:"version"`
}

type order struct {
	ID                string `json:"id"`
	Number            string `json:"number"`
	Token             string `json:"token"`
	Status            string `json:"status"`
	CancelReason      string `json:"cancel_reason"`
	PaymentStatus     string `json:"payment_status"`
	FulfillmentStatus string `json:"fulfillment_status"`
	CustomerID        string `json:"customer_id"`
	Email             string `json:"email"`
	Currency          string `json:"currency"`
	Lines             []struct {
		ID       string `json:"id"`
		SKU      string `json:"sku"`
		Quantity int64  `json:"quantity"`
		Total    amount `json:"total"`
	} `json:"lines"`
	Totals  totals `json:"totals"`
	Payment struct {
		ID         string `json:"id"`
		Method     string `json:"method"`
		NextAction *struct {
			Type string `json:"type"`
			URL  string `json:"url"`
		} `json:"next_action"`
		FailureCode string `json:"failure_code"`
	} `json:"payment"`
	Fulfillments []struct {
		ID string `json:"id"`
	} `json:"fulfillments"`
	Returns []struct {
		ID     string `json:"id"`
		Status string `json:"status"`
		Refund amount `json:"refund"`
	} `json:"returns"`
	Version int64 `json:"version"`
}

var home = map[string]any{"name": "Ann Example", "line1": "1 High Street", "city": "London", "postal_code": "N1 9GU", "country": "GB"}

// freshEmail is an address that no other test writes to.
func freshEmail() string { return id.New("guest") + "@example.org" }

func payBy(method string) map[string]any {
	return map[string]any{"provider": "sandbox", "method": method}
}

// placement is the body of a guest's order.
func placement(cartID, email, method string) map[string]any {
	return map[string]any{"cart_id": cartID, "email": email, "shipping_address": home, "payment": payBy(method)}
}

// purchase is a guest's whole way in two calls: a cart with its lines, an order with the rest. The returned client holds
// the order's token.
func (w *World) purchase(ctx context.Context, method string, currency string, lines ...line) (*client, order, error) {
	var (
		c = w.client()
		b cart
		o order
	)
	if err := c.expect(ctx, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf(currency, lines...), &b); err != nil {
		return c, o, err
	}
	err := c.with("Cart-Token", b.Token).with("Prefer", "wait=10").
		expect(ctx, http.StatusCreated, http.MethodPost, "/v1/orders", placement(b.ID, freshEmail(), method), &o)
	return c.with("Order-Token", o.Token), o, err
}

// buy is purchase for tests.
func (w *World) buy(t testing.TB, method string, lines ...line) (*client, order) {
	t.Helper()
	c, o, err := w.purchase(t.Context(), method, "EUR", lines...)
	if err != nil {
		t.Fatal(err)
	}
	return c, o
}

// await reads the order until it is as wanted.
func (c *client) await(t testing.TB, orderID, what string, done func(order) bool) order {
	t.Helper()
	var o order
	kittest.Eventually(t, settleLimit, func() error {
		o = order{}
		if err := c.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/orders/"+orderID, nil, &o); err != nil {
			return err
		}
		if !done(o) {
			return fmt.Errorf("the order is %s %s, payment %s, fulfilment %s; want %s", o.Status, o.CancelReason, o.PaymentStatus, o.FulfillmentStatus, what)
		}
		return nil
	})
	return o
}

func (c *client) awaitPayment(t testing.TB, orderID, status string) order {
	t.Helper()
	return c.await(t, orderID, "payment "+status, func(o order) bool { return o.PaymentStatus == status })
}

func (c *client) awaitStatus(t testing.TB, orderID, status string) order {
	t.Helper()
	return c.await(t, orderID, status, func(o order) bool { return o.Status == status })
}

// declined waits until what an order was paid with is declined, and its shopper may choose anew.
func (c *client) declined(t testing.TB, o order) {
	t.Helper()
	o = c.await(t, o.ID, "one that may be paid anew", func(o order) bool { return o.Payment.NextAction != nil && o.Payment.NextAction.Type == "retry" })
	if o.Status != "placed" || o.PaymentStatus != "requires_action" {
		t.Errorf("the order is %s, payment %s", o.Status, o.PaymentStatus)
	}
	kittest.Eventually(t, settleLimit, func() error {
		var p struct{ Status string }
		if err := c.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/payments/"+o.Payment.ID, nil, &p); err != nil {
			return err
		}
		if p.Status != "declined" {
			return fmt.Errorf("the payment is %s", p.Status)
		}
		return nil
	})
}

// choose pays an order in another way.
func (c *client) choose(t testing.TB, o order, provider, method string) {
	t.Helper()
	c.must(t, http.StatusAccepted, http.MethodPut, "/v1/payments/"+o.Payment.ID+"/choice", map[string]any{"provider": provider, "method": method}, nil)
}

// level is a SKU's stock over all locations.
type level struct {
	SKU       string `json:"sku"`
	OnHand    int64  `json:"on_hand"`
	Reserved  int64  `json:"reserved"`
	Available int64  `json:"available"`
}

func (w *World) level(ctx context.Context, staff *client, sku string) (level, error) {
	var l level
	err := staff.expect(ctx, http.StatusOK, http.MethodGet, "/v1/admin/stock/"+url.PathEscape(sku), nil, &l)
	return l, err
}

// awaitLevel waits until the stock is as wanted.
func (w *World) awaitLevel(t testing.TB, sku string, onHand, reserved int64) {
	t.Helper()
	want := level{SKU: sku, OnHand: onHand, Reserved: reserved, Available: onHand - reserved}
	staff := w.asStaff(t)
	kittest.Eventually(t, settleLimit, func() error {
		got, err := w.level(t.Context(), staff, sku)
		if err == nil && got != want {
			err = fmt.Errorf("got stock %+v, want %+v", got, want)
		}
		return err
	})
}

// mail is a message in the development inbox.
type mail struct {
	ID      string `json:"id"`
	Subject string `json:"subject"`
	Text    string `json:"text"`
	HTML    string `json:"html"`
}

func (w *World) mails(ctx context.Context, query string) ([]mail, error) {
	var box struct {
		Items []mail `json:"items"`
	}
	err := w.client().expect(ctx, http.StatusOK, http.MethodGet, "/inbox/messages?limit=100&q="+url.QueryEscape(query), nil, &box)
	return box.Items, err
}

// awaitMail waits for a message to the address whose subject holds the text.
func (w *World) awaitMail(t testing.TB, to, subject string) mail {
	t.Helper()
	var found mail
	kittest.Eventually(t, settleLimit, func() error {
		box, err := w.mails(t.Context(), to)
		if err != nil {
			return err
		}
		var subjects []string
		for _, m := range box {
			subjects = append(subjects, m.Subject)
		}
		i := slices.IndexFunc(box, func(m mail) bool { return strings.Contains(strings.ToLower(m.Subject), strings.ToLower(subject)) })
		if i < 0 {
			return errors.New("no mail about " + subject + " has come; subjects are: " + strings.Join(subjects, "; "))
		}
		found = box[i]
		return nil
	})
	return found
}

type product struct {
	ID       string `json:"id"`
	Slug     string `json:"slug"`
	Name     string `json:"name"`
	Brand    string `json:"brand"`
	InStock  bool   `json:"in_stock"`
	Variants []struct {
		ID     string   `json:"id"`
		SKU    string   `json:"sku"`
		Prices []amount `json:"prices"`
	} `json:"variants"`
}

// payment is a payment as staff see it.
type payment struct {
	ID         string `json:"id"`
	OrderID    string `json:"order_id"`
	Status     string `json:"status"`
	Amount     amount `json:"amount"`
	Authorized amount `json:"authorized"`
	Captured   amount `json:"captured"`
	Refunded   amount `json:"refunded"`
	Provider   string `json:"provider"`
	Operations []struct {
		Kind      string `json:"kind"`
		Progress  string `json:"progress"`
		Amount    amount `json:"amount"`
		Reference string `json:"reference"`
		Source    string `json:"source"`
		Provider  string `json:"provider"`
	} `json:"operations"`
}

func (w *World) payment(ctx context.Context, staff *client, paymentID string) (payment, error) {
	var p payment
	err := staff.expect(ctx, http.StatusOK, http.MethodGet, "/v1/admin/payments/"+paymentID, nil, &p)
	return p, err
}

var errorf = fmt.Errorf

// freshWord is a word that is in no other test's texts, for searches.
func freshWord() string {
	digits := id.New("w")[10:]
	return "w" + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return 'g' + r - '0'
		}
		return r
	}, digits)
}
