package shopper_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/kittest"
	"emporium/kit/money"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// shop answers as a shop does, with what decides on each order in turn.
type shop struct {
	*httptest.Server
	mu     sync.Mutex
	orders map[string]map[string]any
	placed atomic.Int64
	// away is how many requests get no proper answer at first.
	away atomic.Int64
	keys map[string]int
}

func open(t *testing.T, statuses ...string) *shop {
	t.Helper()
	s := &shop{orders: map[string]map[string]any{}, keys: map[string]int{}}
	mux := http.NewServeMux()
	answer := func(w http.ResponseWriter, status int, v any) {
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(v)
	}
	mux.HandleFunc("GET /v1/products", func(w http.ResponseWriter, r *http.Request) {
		item := func(sku string) map[string]any {
			return map[string]any{"name": "Red lantern", "slug": "lantern-" + sku, "brand": "Alder", "variants": []any{map[string]any{"sku": sku}}}
		}
		switch q := r.URL.Query(); {
		case q.Get("currency") != "EUR":
			answer(w, http.StatusOK, map[string]any{"items": []any{}})
		case q.Get("cursor") == "":
			answer(w, http.StatusOK, map[string]any{"items": []any{item("A")}, "next_cursor": "a+b"})
		case q.Get("cursor") == "a+b":
			answer(w, http.StatusOK, map[string]any{"items": []any{item("B")}})
		default:
			answer(w, http.StatusUnprocessableEntity, nil)
		}
	})
	mux.HandleFunc("GET /v1/products/{slug}", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, map[string]any{}) })
	mux.HandleFunc("GET /v1/categories", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]any{"items": []any{map[string]any{"slug": "lanterns"}}})
	})
	mux.HandleFunc("POST /v1/auth/register", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusCreated, map[string]any{}) })
	mux.HandleFunc("POST /v1/auth/login", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, map[string]any{}) })
	mux.HandleFunc("POST /v1/carts", func(w http.ResponseWriter, r *http.Request) {
		var cart struct{ Lines []shopper.Line }
		_ = json.NewDecoder(r.Body).Decode(&cart)
		answer(w, http.StatusCreated, map[string]string{"id": "cart_" + cart.Lines[0].SKU, "token": "secret"})
	})
	mux.HandleFunc("POST /v1/orders", func(w http.ResponseWriter, r *http.Request) {
		key := r.Header.Get("Idempotency-Key")
		if r.Header.Get("Cart-Token") != "secret" || key == "" || r.Header.Get("Prefer") != "wait=5" {
			t.Errorf("an order with the headers %v", r.Header)
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		s.keys[key]++
		if s.away.Add(-1) >= 0 {
			answer(w, http.StatusServiceUnavailable, map[string]string{"code": "unavailable"})
			return
		}
		n := s.placed.Add(1)
		status := statuses[int(n)%len(statuses)]
		if status == "" {
			answer(w, http.StatusServiceUnavailable, map[string]string{"code": "unavailable"})
			return
		}
		var in struct {
			CartID string `json:"cart_id"`
		}
		_ = json.NewDecoder(r.Body).Decode(&in)
		id := "ord_" + key
		s.orders[id] = map[string]any{"id": id, "number": "E-" + key, "token": "open", "status": status,
			"totals": map[string]any{"total": money.New(100, "EUR")}, "lines": []any{map[string]any{"sku": strings.TrimPrefix(in.CartID, "cart_"), "quantity": 1}}}
		answer(w, http.StatusCreated, s.orders[id])
	})
	mux.HandleFunc("GET /v1/orders/{id}", func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		o, ok := s.orders[r.PathValue("id")]
		if !ok || r.Header.Get("Order-Token") != "open" {
			answer(w, http.StatusNotFound, map[string]string{"code": "not_found"})
			return
		}
		if o["status"] == "placed" && o["stuck"] == nil {
			o["status"] = "confirmed" // it was only slow
		}
		answer(w, http.StatusOK, o)
	})
	s.Server = httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestRunCountsWhatHappens(t *testing.T) {
	t.Parallel()
	s := open(t, "confirmed", "cancelled", "placed", "")
	j := shopper.NewJournal(nil)
	r, err := shopper.Run(kittest.Context(t), shopper.Options{Base: s.URL + "/", Shoppers: 4, Duration: 100 * time.Millisecond, Journal: j})
	if err != nil {
		t.Fatal(err)
	}
	if r.Purchases == 0 || r.Refused == 0 || r.Undecided == 0 || r.Visits.Errors == 0 || !strings.Contains(r.FirstError, "503") || r.ErrorRate <= 0 || r.ErrorRate >= 1 {
		t.Errorf("got %+v, want some of each", r)
	}
	if l := r.Visits; l.P50 <= 0 || l.P50 > l.P99 || l.P99 > l.P999 || l.P999 > l.Max || l.PerSecond <= 0 || r.Requests["order"].Count < r.Purchases || r.Requests["cart"].Count == 0 {
		t.Errorf("got the latencies %+v", r)
	}
	orders, err := j.Orders()
	if err != nil || int64(len(orders)) < r.Purchases+r.Refused+r.Undecided {
		t.Fatalf("%d orders are in the journal: %v", len(orders), err)
	}
	v := shopper.Verify(t.Context(), s.URL, shopper.NewClient(2), orders, 5*time.Second)
	if v.Orders != int64(len(orders)) || v.Confirmed+v.Cancelled != v.Orders || len(v.Wrong) > 0 {
		t.Errorf("got %+v, want all decided", v)
	}
}

func TestEveryScenarioRuns(t *testing.T) {
	t.Parallel()
	s := open(t, "confirmed")
	for _, sc := range shopper.Scenarios {
		for _, rate := range []float64{0, 400} {
			r, err := shopper.Run(kittest.Context(t), shopper.Options{Base: s.URL, Scenario: sc.Name, Shoppers: 4, Rate: rate, Duration: 60 * time.Millisecond})
			if err != nil || r.Visits.Count == 0 || r.Visits.Errors > 0 {
				t.Errorf("%s at %v: got %+v, %v", sc.Name, rate, r, err)
			}
			if rate > 0 && r.Visits.Count > 30 { // 400 a second for 60 ms
				t.Errorf("%s: got %d visits, want no more than are wanted", sc.Name, r.Visits.Count)
			}
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	skus := map[string]bool{}
	for _, o := range s.orders {
		skus[o["lines"].([]any)[0].(map[string]any)["sku"].(string)] = true
	}
	if len(skus) != 2 {
		t.Errorf("bought were %v, want all", skus)
	}
}

// An open loop that is held up counts the wait of those that come meanwhile.
func TestAnOpenLoopCountsTheWait(t *testing.T) {
	t.Parallel()
	slow := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/v1/products/") {
			<-time.After(30 * time.Millisecond) // the shop that is measured here is slow
		}
		_, _ = w.Write([]byte(`{"items": [{"slug": "a", "name": "Lantern", "variants": [{"sku": "A"}]}]}`))
	}))
	t.Cleanup(slow.Close)
	r, err := shopper.Run(kittest.Context(t), shopper.Options{Base: slow.URL, Scenario: "browse", Shoppers: 1, Rate: 200, Duration: 400 * time.Millisecond, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	if r.Late == 0 || r.Visits.Max < 60 {
		t.Errorf("got %+v, want late visits whose wait counts", r)
	}
}

func TestPatienceSendsTheSameAgain(t *testing.T) {
	t.Parallel()
	s := open(t, "confirmed")
	s.away.Store(3)
	r, err := shopper.Run(kittest.Context(t), shopper.Options{Base: s.URL, Duration: 200 * time.Millisecond, Patience: 10 * time.Second, SKUs: []string{"A"}})
	if err != nil || r.Visits.Errors > 0 || r.Purchases == 0 {
		t.Fatalf("got %+v, %v", r, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	most := 0
	for _, n := range s.keys {
		most = max(most, n)
	}
	if most != 4 {
		t.Errorf("a key was sent %d times, want 4", most)
	}
}

func TestVerifyFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	s := open(t, "confirmed")
	j := shopper.NewJournal(nil)
	if _, err := shopper.Run(kittest.Context(t), shopper.Options{Base: s.URL, Duration: 30 * time.Millisecond, SKUs: []string{"A"}, Journal: j}); err != nil {
		t.Fatal(err)
	}
	all, _ := j.Orders()
	if len(all) < 2 {
		t.Fatalf("got %d orders, want some", len(all))
	}
	for name, c := range map[string]struct {
		change func(o *shopper.Order)
		want   string
	}{
		"lost":          {func(o *shopper.Order) { o.ID = "ord_lost" }, "is not there"},
		"another total": {func(o *shopper.Order) { o.Total.Amount++ }, "not the one"},
		"other lines":   {func(o *shopper.Order) { o.Lines = []shopper.Line{{SKU: "B", Quantity: 1}} }, "not the one"},
		"another":       {func(o *shopper.Order) { o.Number = "E-0" }, "not the one"},
		"twice":         {func(o *shopper.Order) { o.ID, o.Number = all[1].ID, all[1].Number }, "two requests"},
	} {
		orders := append([]shopper.Order(nil), all[:2]...)
		c.change(&orders[0])
		v := shopper.Verify(t.Context(), s.URL, shopper.NewClient(2), orders, 0)
		if len(v.Wrong) != 1 || !strings.Contains(v.Wrong[0], c.want) {
			t.Errorf("%s: got %q, want %q", name, v.Wrong, c.want)
		}
	}
	s.mu.Lock()
	s.orders[all[0].ID]["status"], s.orders[all[0].ID]["stuck"] = "placed", true
	s.mu.Unlock()
	if v := shopper.Verify(t.Context(), s.URL, shopper.NewClient(2), all[:1], 0); len(v.Wrong) != 1 || !strings.Contains(v.Wrong[0], "placed again") {
		t.Errorf("got %q, want an order that went back", v.Wrong)
	}
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	s := open(t, "confirmed")
	for name, c := range map[string]struct {
		o    shopper.Options
		want string
	}{
		"nothing in stock":     {shopper.Options{Base: s.URL, Duration: 1, Currency: "GBP"}, "import products first"},
		"nobody there":         {shopper.Options{Base: "http://127.0.0.1:1", Duration: 1}, "read the catalogue"},
		"nothing known":        {shopper.Options{Base: s.URL, Duration: 1, Scenario: "steal"}, "there are browse, search"},
		"no time":              {shopper.Options{Base: s.URL}, "above zero"},
		"less than no shopper": {shopper.Options{Base: s.URL, Duration: 1, Shoppers: -1}, "above zero"},
	} {
		if _, err := shopper.Run(t.Context(), c.o); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestJournalFile(t *testing.T) {
	t.Parallel()
	var file strings.Builder
	j := shopper.NewJournal(&file)
	want := shopper.Order{At: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), Key: "k", ID: "ord_1", Number: "E-1", Token: "t", Status: "confirmed",
		Total: money.New(100, "EUR"), Lines: []shopper.Line{{SKU: "A", Quantity: 2}}}
	j.Acknowledged(want)
	j.Acknowledged(want)
	got, err := shopper.ReadJournal(strings.NewReader(file.String() + `{"order_id": "ord_torn`))
	if err != nil || len(got) != 2 || got[1].ID != want.ID || got[1].Total != want.Total || got[1].Lines[0] != want.Lines[0] || !got[1].At.Equal(want.At) {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := shopper.ReadJournal(strings.NewReader("no journal\n")); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("got %v, want the line", err)
	}
	broken := shopper.NewJournal(brokenWriter{})
	broken.Acknowledged(want)
	if _, err := broken.Orders(); err == nil {
		t.Error("a journal that cannot be written says nothing")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }
