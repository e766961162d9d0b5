package upgrade

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

func (s *shop) signIn() {
	s.t.Helper()
	var session struct {
		AccessToken string `json:"access_token"`
	}
	kittest.Eventually(s.t, 20*time.Second, func() error {
		return s.call(http.MethodPost, "/v1/auth/login", nil, map[string]any{"email": email, "password": password}, &session)
	})
	s.token = session.AccessToken
}

func cartOf(sku string) map[string]any {
	return map[string]any{"currency": "EUR", "lines": []any{map[string]any{"sku": sku, "quantity": 1}}}
}

// stock puts an article on the shelf and returns its SKU when it can be bought.
func (s *shop) stock() string {
	s.t.Helper()
	sku := strings.ToUpper(id.New("sku"))
	s.must(http.MethodPost, "/v1/admin/products/batch", nil, map[string]any{"products": []any{map[string]any{"name": "Article", "status": "active",
		"variants": []any{map[string]any{"sku": sku, "prices": []any{map[string]any{"amount": 1999, "currency": "EUR"}}}}}}}, nil)
	s.must(http.MethodPut, "/v1/admin/stock/batch", nil, map[string]any{"lines": []any{map[string]any{"sku": sku, "on_hand": pieces}}, "reason": "counted"}, nil)
	kittest.Eventually(s.t, 30*time.Second, func() error { return s.call(http.MethodPost, "/v1/carts", nil, cartOf(sku), nil) })
	return sku
}

// buy is n purchases, one after the other.
func (s *shop) buy(sku string, n int) {
	s.t.Helper()
	for range n {
		var cart struct{ ID, Token string }
		s.must(http.MethodPost, "/v1/carts", nil, cartOf(sku), &cart)
		var order struct{ ID string }
		s.must(http.MethodPost, "/v1/orders", map[string]string{"Cart-Token": cart.Token}, map[string]any{"cart_id": cart.ID,
			"email":            id.New("guest") + "@example.org",
			"shipping_address": map[string]any{"name": "Ann Example", "line1": "1 High Street", "city": "London", "postal_code": "N1 9GU", "country": "GB"},
			"payment":          map[string]any{"provider": "sandbox", "method": "card"}}, &order)
		s.orders = append(s.orders, order.ID)
	}
}

type order struct {
	ID            string `json:"id"`
	Status        string `json:"status"`
	PaymentStatus string `json:"payment_status"`
}

type payment struct {
	OrderID    string `json:"order_id"`
	Operations []struct {
		Kind     string `json:"kind"`
		Progress string `json:"progress"`
		Amount   struct {
			Amount int64 `json:"amount"`
		} `json:"amount"`
	} `json:"operations"`
}

// list reads the first hundred of something, which is all that there is.
func list[T any](s *shop, path string) ([]T, error) {
	var page struct {
		Items []T `json:"items"`
	}
	return page.Items, s.call(http.MethodGet, path+"?limit=100", nil, nil, &page)
}

// audit wants every order that was acknowledged, and no other, to be confirmed, paid once, and to hold one piece.
func (s *shop) audit(sku string) {
	t := s.t
	t.Helper()
	bought := map[string]int{}
	for _, o := range s.orders {
		bought[o]++
	}
	kittest.Eventually(t, time.Minute, func() error {
		orders, err := list[order](s, "/v1/admin/orders")
		if err != nil {
			return err
		}
		if len(orders) != len(s.orders) {
			t.Fatalf("there are %d orders of %d purchases", len(orders), len(s.orders))
		}
		for _, o := range orders {
			if bought[o.ID] != 1 {
				t.Fatalf("order %s was acknowledged %d times, want once", o.ID, bought[o.ID])
			}
			if o.Status != "confirmed" || o.PaymentStatus != "captured" {
				return fmt.Errorf("order %s is %s and %s", o.ID, o.Status, o.PaymentStatus)
			}
		}
		return nil
	})
	payments, err := list[payment](s, "/v1/admin/payments")
	if err != nil {
		t.Fatal(err)
	}
	captures := map[string]int{}
	for _, p := range payments {
		for _, op := range p.Operations {
			if op.Kind == "capture" && op.Progress == "succeeded" {
				captures[p.OrderID]++
			}
		}
	}
	for o := range bought {
		if captures[o] != 1 {
			t.Errorf("order %s was paid %d times, want once", o, captures[o])
		}
	}
	if len(payments) != len(bought) {
		t.Errorf("there are %d payments of %d orders", len(payments), len(bought))
	}
	kittest.Eventually(t, 30*time.Second, func() error {
		var levels struct {
			Items []struct {
				SKU      string `json:"sku"`
				OnHand   int    `json:"on_hand"`
				Reserved int    `json:"reserved"`
			}
		}
		if err := s.call(http.MethodGet, "/v1/admin/stock", nil, nil, &levels); err != nil {
			return err
		}
		for _, at := range levels.Items {
			if at.SKU != sku || at.OnHand != pieces || at.Reserved != len(bought) {
				return fmt.Errorf("%s: %d on hand, %d reserved; want %d and %d", at.SKU, at.OnHand, at.Reserved, pieces, len(bought))
			}
		}
		return nil
	})
}
