package shopper

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Verdict is what became of the orders of a journal.
type Verdict struct {
	// Orders is how many were acknowledged, and looked at.
	Orders    int64 `json:"orders"`
	Confirmed int64 `json:"confirmed"`
	Cancelled int64 `json:"cancelled"`
	// Wrong says what is not as it was told: an order that is not there, or another one than was acknowledged, or not decided in
	// time. At most 20 are listed.
	Wrong   []string `json:"wrong,omitempty"`
	Seconds float64  `json:"seconds"`
}

// maxWrong bounds what a Verdict lists.
const maxWrong = 20

// Verify reads every order of a journal again, as its shopper would: each must be there, be the same, and be decided within
// patience.
func Verify(ctx context.Context, base string, client *http.Client, orders []Order, patience time.Duration) Verdict {
	started := time.Now()
	s := &shop{base: base, client: client, patience: patience}
	ctx, cancel := context.WithTimeout(ctx, patience+5*time.Minute)
	defer cancel()
	v := Verdict{Orders: int64(len(orders))}
	var mu sync.Mutex
	wrong := func(format string, args ...any) {
		mu.Lock()
		defer mu.Unlock()
		if v.Wrong = append(v.Wrong, fmt.Sprintf(format, args...)); len(v.Wrong) > maxWrong {
			v.Wrong = v.Wrong[:maxWrong]
		}
	}
	keys := map[string]string{}
	for _, o := range orders {
		if other, twice := keys[o.ID]; twice && other != o.Key {
			wrong("order %s was given to two requests", o.ID)
		}
		keys[o.ID] = o.Key
	}
	var next, confirmed, cancelled atomic.Int64
	var working sync.WaitGroup
	for range 16 {
		working.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(orders)); i = next.Add(1) - 1 {
				status, err := s.decided(ctx, orders[i], started.Add(patience))
				switch {
				case err != nil:
					wrong("order %s: %v", orders[i].ID, err)
				case status == "cancelled":
					cancelled.Add(1)
				default:
					confirmed.Add(1)
				}
			}
		})
	}
	working.Wait()
	slices.Sort(v.Wrong)
	v.Confirmed, v.Cancelled, v.Seconds = confirmed.Load(), cancelled.Load(), time.Since(started).Seconds()
	return v
}

// decided asks for an order until it is decided.
func (s *shop) decided(ctx context.Context, told Order, until time.Time) (status string, err error) {
	for {
		var is ordered
		err := s.call(ctx, http.MethodGet, "/v1/orders/"+told.ID, nil, &is, "Order-Token", told.Token)
		if status, ok := errors.AsType[*StatusError](err); ok && status.Status == http.StatusNotFound {
			return "", errors.New("was acknowledged and is not there")
		}
		switch {
		case err != nil:
			return "", err
		case is.ID != told.ID || is.Number != told.Number || is.Totals.Total != told.Total || !sameLines(is.Lines, told.Lines):
			return "", errors.New("is not the one that was acknowledged")
		case is.Status == "placed" && told.Status != "placed":
			return "", fmt.Errorf("was %s and is placed again", told.Status)
		case is.Status != "placed":
			return is.Status, nil
		case time.Now().After(until):
			return "", errors.New("is still not decided")
		}
		if !sleepUntil(ctx, time.Now().Add(50*time.Millisecond)) {
			return "", ctx.Err()
		}
	}
}

// sameLines reports whether as much of each SKU was ordered as was wanted. A SKU that was wanted twice is one line of the order.
func sameLines(a, b []Line) bool {
	pieces := map[string]int64{}
	for _, l := range a {
		pieces[l.SKU] += l.Quantity
	}
	for _, l := range b {
		pieces[l.SKU] -= l.Quantity
	}
	for _, n := range pieces {
		if n != 0 {
			return false
		}
	}
	return true
}
