package deploy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

// shop is a running shop as shoppers reach it.
type shop struct {
	t    *testing.T
	base string
}

type order struct {
	ID            string `json:"id"`
	Token         string `json:"token"`
	Status        string `json:"status"`
	PaymentStatus string `json:"payment_status"`
}

func newShop(t *testing.T, base string) shop { return shop{t: t, base: base} }

// call sends a request and decodes the answer.
func (s shop) call(method, path string, in, out any, headers ...string) error {
	ctx, cancel := context.WithTimeout(s.t.Context(), 20*time.Second)
	defer cancel()
	body, err := json.Marshal(in)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, s.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s %s: %s %s", method, path, resp.Status, text)
	}
	return json.Unmarshal(text, out)
}

func (s shop) login(email, password string) (token string) {
	s.t.Helper()
	var session struct {
		AccessToken string `json:"access_token"`
	}
	if err := s.call(http.MethodPost, "/v1/auth/login", map[string]string{"email": email, "password": password}, &session); err != nil {
		s.t.Fatal(err)
	}
	return session.AccessToken
}

// awaitProduct waits until everybody has heard of a new product.
func (s shop) awaitProduct(sku string) {
	s.t.Helper()
	kittest.Eventually(s.t, time.Minute, func() error {
		var list struct {
			Items []json.RawMessage `json:"items"`
		}
		if err := s.call(http.MethodGet, "/v1/products?q=lantern&in_stock=true&currency=EUR", nil, &list); err != nil {
			return err
		}
		if len(list.Items) == 0 {
			return fmt.Errorf("%s is not for sale yet", sku)
		}
		return nil
	})
}

// buy is a guest's purchase, which waits until it is paid for. As real clients do, it sends the same request again when
// there was no answer.
func (s shop) buy(sku string) order {
	s.t.Helper()
	var cart struct {
		ID    string `json:"id"`
		Token string `json:"token"`
	}
	again := func(action func() error) {
		s.t.Helper()
		kittest.Eventually(s.t, time.Minute, action)
	}
	again(func() error {
		return s.call(http.MethodPost, "/v1/carts", map[string]any{"currency": "EUR",
			"lines": []map[string]any{{"sku": sku, "quantity": 1}}}, &cart, "Idempotency-Key", id.New("test"))
	})
	key := id.New("test")
	var o order
	again(func() error {
		return s.call(http.MethodPost, "/v1/orders", map[string]any{
			"cart_id": cart.ID, "email": "ada@example.com", "payment": map[string]string{"provider": "sandbox", "method": "card_ok"},
			"shipping_address": map[string]string{"name": "Ada", "line1": "1 High St", "city": "Bristol", "postal_code": "BS1", "country": "GB"},
		}, &o, "Cart-Token", cart.Token, "Idempotency-Key", key, "Prefer", "wait=5")
	})
	again(func() error {
		now := order{Token: o.Token}
		if err := s.call(http.MethodGet, "/v1/orders/"+o.ID, nil, &now, "Order-Token", o.Token); err != nil {
			return err
		}
		o = order{ID: now.ID, Token: o.Token, Status: now.Status, PaymentStatus: now.PaymentStatus}
		if o.Status != "confirmed" || o.PaymentStatus != "captured" {
			return fmt.Errorf("order %s is %s and %s; want confirmed and captured", o.ID, o.Status, o.PaymentStatus)
		}
		return nil
	})
	return o
}

// check wants an order to be as it was.
func (s shop) check(want order) {
	s.t.Helper()
	var got order
	kittest.Eventually(s.t, 30*time.Second, func() error {
		return s.call(http.MethodGet, "/v1/orders/"+want.ID, nil, &got, "Order-Token", want.Token)
	})
	got.Token = want.Token
	if got != want {
		s.t.Errorf("order is %+v; want %+v", got, want)
	}
}
