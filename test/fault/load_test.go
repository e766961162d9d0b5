package fault

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
)

// load is shoppers that buy and look, one thing after the other, and everything that they were answered.
type load struct {
	shop *shop
	skus []string

	mu       sync.Mutex
	orders   map[string]string // Idempotency-Key → order, as acknowledged
	journal  []shopper.Order   // the same, as an audit reads it
	answers  map[string]int    // what came, by kind of request and status
	slowest  answer
	wrong    []string
	took     []time.Duration
	patience time.Duration
	stop     func()
}

// begin lets buyers buy and lookers look. No answer may take longer than patience, nor be an error that does not say how to
// go on.
func (s *shop) begin(skus []string, buyers, lookers int, patience time.Duration) *load {
	l := &load{shop: s, skus: skus, orders: map[string]string{}, answers: map[string]int{}, patience: patience}
	ctx, cancel := context.WithCancel(s.t.Context())
	closed := make(chan struct{})
	// Nobody looks or buys faster, so that what is measured is the shop and not how full the machine is.
	pace, till := time.NewTicker(10*time.Millisecond), time.NewTicker(20*time.Millisecond)
	var working sync.WaitGroup
	loop := func(do func(*rand.Rand) error) {
		random := rand.New(rand.NewPCG(rand.Uint64(), 1))
		working.Go(func() {
			for {
				select {
				case <-closed:
					return
				default:
				}
				if err := do(random); err != nil {
					s.t.Errorf("a shopper gave up: %v", err)
					return
				}
			}
		})
	}
	for range buyers {
		loop(func(r *rand.Rand) error {
			<-till.C
			return l.buy(ctx, skus[r.IntN(len(skus))])
		})
	}
	for range lookers {
		loop(func(r *rand.Rand) error {
			paths := []string{"/v1/products?limit=10", "/v1/products?q=article", "/v1/categories"}
			<-pace.C
			_, err := l.insist(ctx, "look", http.MethodGet, paths[r.IntN(len(paths))], nil, nil)
			return err
		})
	}
	l.stop = sync.OnceFunc(func() {
		close(closed)
		overdue := time.AfterFunc(time.Minute, cancel)
		working.Wait()
		overdue.Stop()
		pace.Stop()
		till.Stop()
		cancel()
	})
	s.t.Cleanup(l.stop)
	return l
}

// buy is one purchase. Each step is repeated with the same Idempotency-Key until the shop answers.
func (l *load) buy(ctx context.Context, sku string) error {
	a, err := l.insist(ctx, "cart", http.MethodPost, "/v1/carts", nil, cartOf(sku))
	if err != nil {
		return err
	}
	var cart struct{ ID, Token string }
	if err := json.Unmarshal(a.body, &cart); err != nil {
		return err
	}
	key := id.New("key")
	a, err = l.insist(ctx, "order", http.MethodPost, "/v1/orders", map[string]string{"Cart-Token": cart.Token, "Idempotency-Key": key},
		map[string]any{"cart_id": cart.ID, "email": id.New("guest") + "@example.org",
			"shipping_address": map[string]any{"name": "Ann Example", "line1": "1 High Street", "city": "London", "postal_code": "N1 9GU", "country": "GB"},
			"payment":          map[string]any{"provider": "sandbox", "method": "card"}})
	if err != nil {
		return err
	}
	var order struct {
		ID, Number, Token, Status string
		Totals                    struct{ Total money.Money }
	}
	if err := json.Unmarshal(a.body, &order); err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.orders[key] = order.ID
	l.journal = append(l.journal, shopper.Order{At: time.Now(), Key: key, ID: order.ID, Number: order.Number, Status: order.Status, Total: order.Totals.Total,
		Lines: []shopper.Line{{SKU: sku, Quantity: 1}}})
	return nil
}

// insist repeats a request until it succeeds.
func (l *load) insist(ctx context.Context, kind, method, path string, header map[string]string, body any) (answer, error) {
	all := map[string]string{"Idempotency-Key": id.New("key")}
	maps.Copy(all, header)
	for {
		a := l.shop.send(ctx, method, path, all, body)
		l.note(kind, a)
		if a.err == nil && a.status/100 == 2 {
			return a, nil
		}
		if again(a) {
			pause := time.NewTimer(25 * time.Millisecond)
			select {
			case <-pause.C:
				continue
			case <-ctx.Done():
				pause.Stop()
			}
		}
		return a, fmt.Errorf("%v", a)
	}
}

// again reports whether a client may send the same once more.
func again(a answer) bool {
	switch a.status {
	case 0, http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	return problemCode(a) == "completion_in_progress"
}

func problemCode(a answer) string {
	var p struct{ Code string }
	_ = json.Unmarshal(a.body, &p)
	return p.Code
}

func (l *load) note(kind string, a answer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.answers[fmt.Sprintf("%s %d", kind, a.status)]++
	l.took = append(l.took, a.took)
	if a.took > l.slowest.took {
		l.slowest = a
	}
	switch {
	case a.status == 0:
		l.wrong = append(l.wrong, "no answer: "+a.String())
	case a.took > l.patience:
		l.wrong = append(l.wrong, "too slow: "+a.String())
	case a.status >= 500 && (a.status != http.StatusServiceUnavailable || a.header.Get("Retry-After") == "" ||
		a.header.Get("Content-Type") != "application/problem+json" || problemCode(a) != "unavailable"):
		l.wrong = append(l.wrong, fmt.Sprintf("not a 503 that says when to come back: %v", a))
	}
}

// count is how many answers of a kind have come.
func (l *load) count(kind string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.answers[kind]
}

// flows waits for n more orders to be acknowledged.
func (l *load) flows(n int, limit time.Duration) {
	l.shop.t.Helper()
	had := l.count("order 201")
	kittest.Eventually(l.shop.t, limit, func() error {
		if l.shop.t.Failed() {
			l.shop.t.FailNow()
		}
		if now := l.count("order 201"); now < had+n {
			return fmt.Errorf("only %d orders were acknowledged", now-had)
		}
		return nil
	})
}

// percentile is of all answers so far.
func (l *load) percentile(p float64) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	sorted := slices.Sorted(slices.Values(l.took))
	return sorted[int(p*float64(len(sorted)-1))]
}

type order struct {
	ID            string `json:"id"`
	Status        string `json:"status"`
	PaymentStatus string `json:"payment_status"`
}

type level struct {
	SKU      string `json:"sku"`
	OnHand   int64  `json:"on_hand"`
	Reserved int64  `json:"reserved"`
}

// audit ends the load and holds what shoppers were told against orders, payments and stock. There was enough of everything
// and all cards were good, so every order must be confirmed, captured once, and be one that a shopper knows of.
func (l *load) audit(pieces int) {
	s, t := l.shop, l.shop.t
	t.Helper()
	l.stop()
	for i, w := range l.wrong {
		if i == 5 {
			t.Errorf("… and %d more wrong answers", len(l.wrong)-i)
			break
		}
		t.Error(w)
	}
	var orders []order
	kittest.Eventually(t, 90*time.Second, func() (err error) {
		if orders, err = list[order](s, "/v1/admin/orders"); err != nil {
			return err
		}
		open := map[string]int{}
		for _, o := range orders {
			if state := o.Status + " " + o.PaymentStatus; state != "confirmed captured" {
				open[state]++
			}
		}
		if len(open) > 0 {
			return fmt.Errorf("of %d orders these are not settled: %v", len(orders), open)
		}
		return nil
	})
	there := map[string]order{}
	for _, o := range orders {
		there[o.ID] = o
	}
	known := map[string]bool{}
	for key, o := range l.orders {
		if _, ok := there[o]; !ok {
			t.Errorf("order %s was acknowledged for %s and is not there", o, key)
		}
		if known[o] {
			t.Errorf("order %s was given to two shoppers", o)
		}
		known[o] = true
	}
	if len(orders) != len(l.orders) {
		t.Errorf("there are %d orders of %d purchases", len(orders), len(l.orders))
	}
	l.auditBooks()
	kittest.Eventually(t, 30*time.Second, func() error {
		levels, err := list[level](s, "/v1/admin/stock")
		if err != nil {
			return err
		}
		var reserved int64
		for _, at := range levels {
			if at.OnHand != int64(pieces) {
				return fmt.Errorf("SKU %s has %d pieces, want %d", at.SKU, at.OnHand, pieces)
			}
			reserved += at.Reserved
		}
		if reserved != int64(len(orders)) {
			return fmt.Errorf("%d pieces are reserved for %d orders", reserved, len(orders))
		}
		return nil
	})
	t.Logf("%d orders, answers %v, p99 %v, slowest %v", len(orders), l.answers, l.percentile(0.99).Round(time.Millisecond), l.slowest)
}

// auditBooks holds the stores of all services against the invariants and against what shoppers were told.
func (l *load) auditBooks() {
	s, t := l.shop, l.shop.t
	t.Helper()
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	journal := filepath.Join(s.dir, "journal.jsonl")
	f, err := os.Create(journal)
	if err != nil {
		t.Fatal(err)
	}
	told := shopper.NewJournal(f)
	for _, o := range l.journal {
		told.Acknowledged(o)
	}
	if _, err := told.Orders(); errors.Join(err, f.Close()) != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), path, "--config", s.books, "audit", "--patience", "30s", "--journal", journal)
	cmd.Env = environment()
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("audit: %v\n%s", err, text)
	}
}

// away is how long a dependency is taken away: EMPORIUM_TEST_AWAY, for example 30s, or a time that suits every run.
func away(t testing.TB, usual time.Duration) time.Duration {
	t.Helper()
	if testing.Short() {
		t.Skip("starts whole shops and takes parts away from them")
	}
	given := os.Getenv("EMPORIUM_TEST_AWAY")
	if given == "" {
		return usual
	}
	d, err := time.ParseDuration(given)
	if err != nil {
		t.Fatalf("EMPORIUM_TEST_AWAY: %v", err)
	}
	return d
}
