package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/wiring"
)

// walk is one customer's way through the shop, over the gateway's listener as any customer would go.
type walk struct {
	shop
	out   *script
	email string
	// beside is the double that takes the money; nil for the sandbox.
	beside *double
}

func newWalk(h *wiring.Host, out *script, beside *double) *walk {
	return &walk{shop: shop{base: h.URL("gateway"), client: &http.Client{Timeout: 15 * time.Second}}, out: out,
		email: "ada+" + id.New("x")[22:] + "@example.com", beside: beside}
}

type demoProduct struct {
	ID       string `json:"id"`
	Slug     string `json:"slug"`
	Name     string `json:"name"`
	Variants []struct {
		ID  string `json:"id"`
		SKU string `json:"sku"`
	} `json:"variants"`
}

type demoOrder struct {
	ID            string `json:"id"`
	Number        string `json:"number"`
	Status        string `json:"status"`
	PaymentStatus string `json:"payment_status"`
	CancelReason  string `json:"cancel_reason"`
	Payment       struct {
		NextAction *struct {
			URL string `json:"url"`
		} `json:"next_action"`
	} `json:"payment"`
	Totals struct {
		Total money.Money `json:"total"`
	} `json:"totals"`
}

// do sends a request and prints it as a step; meaning is asked once the answer is there.
func (w *walk) do(ctx context.Context, method, path string, in, out any, meaning func() string, headers ...string) error {
	started := time.Now()
	status, err := w.call(ctx, method, path, in, out, headers...)
	if err != nil {
		w.out.failed(method, path, status, err)
		return err
	}
	w.out.step(method, path, status, time.Since(started), meaning())
	return nil
}

func (w *walk) purchase(ctx context.Context) error {
	w.out.title("A purchase")
	if err := w.register(ctx); err != nil {
		return err
	}
	product, err := w.browse(ctx)
	if err != nil {
		return err
	}
	cart, err := w.fillCart(ctx, product)
	if err != nil {
		return err
	}
	return w.order(ctx, cart)
}

func (w *walk) register(ctx context.Context) error {
	var session struct {
		AccessToken string `json:"access_token"`
		ExpiresIn   int    `json:"expires_in"`
	}
	err := w.do(ctx, http.MethodPost, "/v1/auth/register",
		map[string]string{"email": w.email, "password": id.New("demo"), "name": "Ada Lovelace"}, &session,
		func() string {
			return fmt.Sprintf("Ada has an account, and a token for %d minutes", (session.ExpiresIn+59)/60)
		})
	w.token = session.AccessToken
	return err
}

func (w *walk) browse(ctx context.Context) (product demoProduct, err error) {
	var categories struct {
		Items []struct {
			Name string `json:"name"`
			Slug string `json:"slug"`
		} `json:"items"`
	}
	if err := w.do(ctx, http.MethodGet, "/v1/categories", nil, &categories, func() string {
		var names []string
		for _, c := range categories.Items[:min(5, len(categories.Items))] {
			names = append(names, c.Name)
		}
		return fmt.Sprintf("%d categories: %s …", len(categories.Items), strings.Join(names, ", "))
	}); err != nil {
		return product, err
	}
	if err := w.waitForStock(ctx); err != nil {
		return product, err
	}
	var found struct {
		Items  []demoProduct `json:"items"`
		Facets map[string]any
	}
	query := url.Values{"q": {"lantern"}, "facets": {"brand,category"}, "in_stock": {"true"}, "currency": {"EUR"}}
	if err := w.do(ctx, http.MethodGet, "/v1/products?"+query.Encode(), nil, &found, func() string {
		return fmt.Sprintf("%s found; the first is %q", count(len(found.Items), "product"), found.Items[0].Name)
	}); err != nil {
		return product, err
	}
	err = w.do(ctx, http.MethodGet, "/v1/products/"+found.Items[0].Slug, nil, &product, func() string {
		return fmt.Sprintf("%s comes in %s", product.Name, count(len(product.Variants), "variant"))
	})
	return product, err
}

// waitForStock waits until the search index knows the stock that was just imported; it follows by events.
func (w *walk) waitForStock(ctx context.Context) error {
	return eventually(ctx, 10*time.Second, func() (bool, error) {
		var list struct {
			Items []demoProduct `json:"items"`
		}
		_, err := w.call(ctx, http.MethodGet, "/v1/products?q=lantern&in_stock=true&currency=EUR", nil, &list)
		return len(list.Items) > 0, err
	})
}

type demoCart struct {
	ID     string `json:"id"`
	Totals struct {
		Total money.Money `json:"total"`
	} `json:"totals"`
}

func (w *walk) fillCart(ctx context.Context, p demoProduct) (cart demoCart, err error) {
	err = w.do(ctx, http.MethodPost, "/v1/carts",
		map[string]any{"currency": "EUR", "lines": []map[string]any{{"sku": p.Variants[0].SKU, "quantity": 2}}}, &cart,
		func() string { return fmt.Sprintf("2 × %s in the cart: %s", p.Variants[0].SKU, cart.Totals.Total) })
	if err != nil {
		return cart, err
	}
	address := map[string]string{"name": "Ada Lovelace", "line1": "12 St James's Square", "city": "London", "postal_code": "SW1Y 4JH", "country": "GB"}
	err = w.do(ctx, http.MethodPatch, "/v1/carts/"+cart.ID, map[string]any{"email": w.email, "shipping_address": address}, &cart,
		func() string { return fmt.Sprintf("with an address, shipping and tax: %s", cart.Totals.Total) })
	return cart, err
}

func (w *walk) order(ctx context.Context, cart demoCart) error {
	var order demoOrder
	choice := map[string]string{"provider": "sandbox", "method": "card_ok"}
	if w.beside != nil {
		choice = w.beside.choice()
	}
	err := w.do(ctx, http.MethodPost, "/v1/orders",
		map[string]any{"cart_id": cart.ID, "payment": choice, "expected_total": cart.Totals.Total},
		&order, func() string {
			if order.Payment.NextAction != nil {
				return fmt.Sprintf("order %s over %s has its stock, and Ada is sent to %s", order.Number, order.Totals.Total, w.beside.place())
			}
			return fmt.Sprintf("order %s over %s is %s: stock reserved, payment authorised", order.Number, order.Totals.Total, order.Status)
		}, "Prefer", "wait=5")
	if err != nil {
		return err
	}
	if order.Payment.NextAction != nil {
		if err := w.act(ctx, &order); err != nil {
			return err
		}
	}
	if order.Status != "confirmed" {
		return fmt.Errorf("the order is %s %s", order.Status, order.CancelReason)
	}
	started := time.Now()
	if err := eventually(ctx, 10*time.Second, func() (bool, error) {
		_, err := w.call(ctx, http.MethodGet, "/v1/orders/"+order.ID, nil, &order)
		return order.PaymentStatus == "captured", err
	}); err != nil {
		return fmt.Errorf("wait for the capture: %w", err)
	}
	w.out.step(http.MethodGet, "/v1/orders/"+order.ID, http.StatusOK, time.Since(started), "payment "+order.PaymentStatus)
	return w.mail(ctx, order)
}

// act does what the shopper does on the provider's page, and waits for the order to hear of it.
func (w *walk) act(ctx context.Context, order *demoOrder) error {
	page := order.Payment.NextAction.URL
	started := time.Now()
	text, err := w.beside.open(ctx, page)
	if err != nil {
		return err
	}
	w.out.step(http.MethodGet, page, http.StatusOK, time.Since(started), text)
	started = time.Now()
	back, err := w.beside.approve(ctx, page)
	if err != nil {
		return err
	}
	w.out.step(http.MethodPost, page, http.StatusSeeOther, time.Since(started), "Ada approves, and returns to "+back)
	started = time.Now()
	if err := eventually(ctx, 20*time.Second, func() (bool, error) {
		_, err := w.call(ctx, http.MethodGet, "/v1/orders/"+order.ID, nil, order)
		return order.Status != "placed", err
	}); err != nil {
		return fmt.Errorf("wait for the payment: %w", err)
	}
	w.out.step(http.MethodGet, "/v1/orders/"+order.ID, http.StatusOK, time.Since(started), "a signed notice has come: the order is "+order.Status)
	return nil
}

func (w *walk) mail(ctx context.Context, order demoOrder) error {
	started := time.Now()
	var subject string
	path := "/inbox/messages?" + url.Values{"q": {w.email}}.Encode()
	err := eventually(ctx, 10*time.Second, func() (bool, error) {
		var box struct {
			Items []struct {
				Subject string `json:"subject"`
			} `json:"items"`
		}
		if _, err := w.call(ctx, http.MethodGet, path, nil, &box); err != nil {
			return false, err
		}
		for _, m := range box.Items {
			if strings.Contains(m.Subject, order.Number) {
				subject = m.Subject
			}
		}
		return subject != "", nil
	})
	if err != nil {
		return fmt.Errorf("wait for the confirmation mail: %w", err)
	}
	w.out.step(http.MethodGet, path, http.StatusOK, time.Since(started), fmt.Sprintf("mail to Ada: %q", subject))
	return nil
}

// eventually asks until fn says yes, an error comes, or the time is over.
func eventually(ctx context.Context, limit time.Duration, fn func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		if ok, err := fn(); ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return errors.Join(errors.New("it took too long"), ctx.Err())
		case <-tick.C:
		}
	}
}
