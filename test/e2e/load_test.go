package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"testing"
	"time"

	"emporium/kit/id"
)

// shoppers is a load: callers that each do one purchase after the other, and a journal of what they were told.
type shoppers struct {
	world   *World
	mu      sync.Mutex
	journal journal
}

// shop does one purchase. When the shop cannot be reached the same requests are sent again until it answers, as a good
// client does; each step therefore happens once. It ends early when ctx does.
func (s *shoppers) shop(ctx context.Context, currency, method string, lines ...line) error {
	c := s.world.client()
	var b cart
	if err := s.insist(ctx, func() error {
		return c.expect(ctx, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf(currency, lines...), &b)
	}); err != nil {
		return fmt.Errorf("make a cart: %w", err)
	}
	email := freshEmail()
	key := id.New("key")
	keyed := c.with("Cart-Token", b.Token).with("Idempotency-Key", key).with("Prefer", "wait=2")
	var o order
	if err := s.insist(ctx, func() error {
		return keyed.expect(ctx, http.StatusCreated, http.MethodPost, "/v1/orders", placement(b.ID, email, method), &o)
	}); err != nil {
		return fmt.Errorf("place an order: %w", err)
	}
	s.mu.Lock()
	s.journal.orders = append(s.journal.orders, receipt{key, o.ID, o.Number, o.Token, email, lines, o.Totals.Total})
	leaves := len(s.journal.orders)%3 > 0
	s.mu.Unlock()
	if method != "card_declined" {
		return nil
	}
	return s.afterDecline(ctx, c.with("Order-Token", o.Token), o, leaves)
}

// afterDecline is what a shopper does whose card was declined: she pays with another one, or leaves without her order.
func (s *shoppers) afterDecline(ctx context.Context, c *client, o order, leaves bool) error {
	for o.Status == "placed" && o.PaymentStatus != "requires_action" {
		pause := time.NewTimer(20 * time.Millisecond)
		select {
		case <-ctx.Done():
			pause.Stop()
			return fmt.Errorf("wait for a decline: %w", ctx.Err())
		case <-pause.C:
		}
		if err := s.insist(ctx, func() error { return c.expect(ctx, http.StatusOK, http.MethodGet, "/v1/orders/"+o.ID, nil, &o) }); err != nil {
			return fmt.Errorf("read an order: %w", err)
		}
	}
	if o.Status != "placed" {
		return nil // nothing was left of what she wanted
	}
	c = c.with("Idempotency-Key", id.New("key"))
	if leaves {
		if err := s.insist(ctx, func() error {
			return c.expect(ctx, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
		}); err != nil {
			return fmt.Errorf("leave: %w", err)
		}
		return nil
	}
	if err := s.insist(ctx, func() error {
		return c.expect(ctx, http.StatusAccepted, http.MethodPut, "/v1/payments/"+o.Payment.ID+"/choice", map[string]any{"provider": "sandbox", "method": "card"}, nil)
	}); err != nil {
		return fmt.Errorf("pay with another card: %w", err)
	}
	return nil
}

// retryable is any failure that a client may answer by sending the same again.
func retryable(err error) bool {
	if status, ok := errors.AsType[*statusError](err); ok {
		switch status.got {
		case http.StatusConflict: // the same request is still being worked on
			return status.code == "completion_in_progress"
		case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
			return true
		}
		return false
	}
	return true // nobody answered, or only in part
}

func (s *shoppers) insist(ctx context.Context, do func() error) error {
	for {
		err := do()
		if err == nil || !retryable(err) {
			return err
		}
		pause := time.NewTimer(10 * time.Millisecond)
		select {
		case <-ctx.Done():
			pause.Stop()
			return errors.Join(ctx.Err(), err)
		case <-pause.C:
		}
	}
}

// open lets callers buy articles by chance until stop, which waits for their last purchases.
func (s *shoppers) open(t *testing.T, articles []article, callers int, seed uint64) (stop func()) {
	t.Helper()
	methods := []string{"card", "card", "card", "card", "card_declined", "card_timeout_after", "card_timeout_before"}
	closed := make(chan struct{})
	var working sync.WaitGroup
	for i := range callers {
		random := rand.New(rand.NewPCG(seed, uint64(i)))
		working.Go(func() {
			for {
				select {
				case <-closed:
					return
				default:
				}
				first, second := random.IntN(len(articles)), random.IntN(len(articles))
				lines := []line{{articles[first].SKU, 1}}
				if first != second {
					lines = append(lines, line{articles[second].SKU, int64(1 + random.IntN(2))})
				}
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				err := s.shop(ctx, "EUR", methods[random.IntN(len(methods))], lines...)
				cancel()
				if err != nil {
					t.Errorf("a shopper gave up: %v", err)
					return
				}
			}
		})
	}
	return func() {
		t.Helper()
		close(closed)
		working.Wait()
		if t.Failed() {
			t.FailNow()
		}
	}
}

// TestOneSKUNeverOversells lets 64 callers at once want what there is too little of.
func TestOneSKUNeverOversells(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		const callers, pieces = 64, 40
		item := w.stock(t, article{Stock: pieces})[0]
		type result struct {
			o   order
			err error
		}
		results := make(chan result, callers)
		for range callers {
			go func() {
				_, o, err := w.purchase(t.Context(), "card", "EUR", line{item.SKU, 1})
				results <- result{o, err}
			}()
		}
		ids := make([]*client, 0, callers)
		orders := make([]order, 0, callers)
		for range callers {
			r := <-results
			if r.err != nil {
				t.Error(r.err)
				continue
			}
			orders = append(orders, r.o)
			ids = append(ids, w.client().with("Order-Token", r.o.Token))
		}
		got := map[string]int{}
		for i, o := range orders {
			o = ids[i].await(t, o.ID, "decided", func(o order) bool { return o.Status != "placed" })
			got[o.Status+" "+o.CancelReason]++
		}
		if got["confirmed "] != pieces || got["cancelled out_of_stock"] != callers-pieces {
			t.Errorf("got %v, want %d confirmed and %d out of stock", got, pieces, callers-pieces)
		}
		w.awaitLevel(t, item.SKU, pieces, pieces)
	})
}
