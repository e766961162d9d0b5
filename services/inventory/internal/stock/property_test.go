package stock_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/services/inventory/internal/stock"
)

// shop drives items and holds by chance, as orders and staff would.
type shop struct {
	items   stock.Items
	holds   map[string]*stock.Hold
	initial map[string]int64
	orders  int
	// fresh simulates that the store writes and reads everything between two batches.
	moves map[string][]stock.Movement
}

var skus = []string{"A", "B", "C"}

func newShop(t *rapid.T) *shop {
	s := &shop{items: stock.Items{}, holds: map[string]*stock.Hold{}, initial: map[string]int64{}, moves: map[string][]stock.Movement{}}
	for _, sku := range skus {
		st := stock.State{SKU: sku, Threshold: rapid.Int64Range(0, 5).Draw(t, "threshold")}
		for _, place := range []string{"a", "b", "c"} {
			q := rapid.Int64Range(0, 8).Draw(t, "on hand")
			st.Levels = append(st.Levels, stock.Level{LocationID: place, OnHand: q})
			st.OnHand += q
		}
		s.initial[sku] = st.OnHand
		s.items[sku] = stock.RestoreItem(st)
	}
	return s
}

func (s *shop) place(t *rapid.T) {
	s.orders++
	d := stock.Demand{OrderID: fmt.Sprint("ord", s.orders)}
	want := map[string]int64{}
	for n := range rapid.IntRange(1, 4).Draw(t, "lines") {
		l := stock.DemandLine{LineID: fmt.Sprint(n), SKU: rapid.SampledFrom(skus).Draw(t, "sku"), Quantity: rapid.Int64Range(1, 6).Draw(t, "quantity")}
		d.Lines = append(d.Lines, l)
		want[l.SKU] += l.Quantity
	}
	available := map[string]int64{}
	fits := true
	for sku, q := range want {
		available[sku] = s.items[sku].Available()
		fits = fits && q <= available[sku]
	}
	h, short := s.items.Hold(d, fixed{}, noon.Add(time.Hour), noon)
	if (h.State() == stock.Active) != fits || (short == nil) != fits {
		t.Fatalf("wants %v of %v: got %s %v", want, available, h.State(), short)
	}
	for sku, q := range want {
		if !fits {
			q = 0
		}
		if got := available[sku] - s.items[sku].Available(); got != q {
			t.Fatalf("%s: took %d, want %d", sku, got, q)
		}
	}
	byLine := map[string]int64{}
	for _, r := range h.Reservations() {
		byLine[r.LineID] += r.Quantity
	}
	for _, l := range d.Lines {
		if fits && byLine[l.LineID] != l.Quantity {
			t.Fatalf("line %s: holds %d, want %d", l.LineID, byLine[l.LineID], l.Quantity)
		}
	}
	s.holds[d.OrderID] = h
}

func (s *shop) hold(t *rapid.T) *stock.Hold {
	if len(s.holds) == 0 {
		t.Skip("no hold")
	}
	return s.holds[rapid.SampledFrom(slices.Sorted(maps.Keys(s.holds))).Draw(t, "hold")]
}

func (s *shop) giveBack(t *rapid.T) {
	h := s.hold(t)
	standing := h.State().Standing()
	as := rapid.SampledFrom([]stock.HoldState{stock.Released, stock.Expired}).Draw(t, "as")
	if ended, err := h.GiveBack(s.items, as, "test", noon); err != nil || ended != standing {
		t.Fatalf("give back: %v, %v", ended, err)
	}
}

func (s *shop) ship(t *rapid.T) {
	h := s.hold(t)
	lines := []stock.ShippedLine{{LineID: fmt.Sprint(rapid.IntRange(0, 3).Draw(t, "line")), Quantity: rapid.Int64Range(1, 6).Draw(t, "quantity")}}
	version := s.version()
	if err := h.Ship(s.items, lines, "ful", noon); err != nil && s.version() != version {
		t.Fatalf("a refused parcel moved stock: %v", err)
	}
}

func (s *shop) staff(t *rapid.T) {
	i := s.items[rapid.SampledFrom(skus).Draw(t, "sku")]
	places := rapid.SampledFrom([]string{"a", "b", "c"})
	at, q, note := places.Draw(t, "at"), rapid.Int64Range(-5, 8).Draw(t, "quantity"), stock.Note{At: noon}
	// Refusals are allowed; what they must not do is checked after each step.
	switch rapid.IntRange(0, 4).Draw(t, "what") {
	case 0:
		_ = i.Receive(at, q, note)
	case 1:
		_ = i.Adjust(at, q, note)
	case 2:
		_ = i.Count(at, q, note)
	case 3:
		_ = i.Transfer(at, places.Draw(t, "to"), q, note)
	case 4:
		_ = i.Return(at, q, note)
	}
}

func (s *shop) version() (v int64) {
	for _, i := range s.items {
		v += i.State().Version
	}
	return v
}

// reload is what happens between two batches: everything is kept and read again.
func (s *shop) reload(*rapid.T) {
	for sku, i := range s.items {
		s.moves[sku] = append(s.moves[sku], i.Movements()...)
		st := i.State()
		st.Levels = slices.Clone(st.Levels)
		s.items[sku] = stock.RestoreItem(st)
	}
	for order, h := range s.holds {
		again := stock.RestoreHold(order, h.State(), h.Expires(), h.Round())
		for _, r := range h.Reservations() {
			again.RestoreReservation(r)
		}
		s.holds[order] = again
	}
}

// check holds the invariants of stock against everything.
func (s *shop) check(t *rapid.T) {
	held := map[string]int64{}
	for _, h := range s.holds {
		for _, r := range h.Reservations() {
			if h.State().Standing() {
				held[r.SKU] += r.Outstanding()
			}
			if r.Shipped < 0 || r.Shipped > r.Quantity {
				t.Fatalf("reservation %+v", r)
			}
		}
	}
	for sku, i := range s.items {
		st := i.State()
		var onHand, reserved int64
		for _, l := range st.Levels {
			if l.OnHand < 0 || l.Reserved < 0 || l.Available() < 0 {
				t.Fatalf("%s: below zero: %+v", sku, l)
			}
			onHand, reserved = onHand+l.OnHand, reserved+l.Reserved
		}
		if onHand != st.OnHand || reserved != st.Reserved {
			t.Fatalf("%s: levels add up to %d/%d, the item says %d/%d", sku, onHand, reserved, st.OnHand, st.Reserved)
		}
		if held[sku] != reserved {
			t.Fatalf("%s: %d reserved, holds have %d", sku, reserved, held[sku])
		}
		onHand, reserved = s.initial[sku], 0
		all := append(slices.Clone(s.moves[sku]), i.Movements()...)
		for n, m := range all {
			onHand, reserved = onHand+m.OnHand, reserved+m.Reserved
			if m.Version != int64(n+1) {
				t.Fatalf("%s: movement %d has version %d", sku, n+1, m.Version)
			}
		}
		if onHand != st.OnHand || reserved != st.Reserved || int64(len(all)) != st.Version {
			t.Fatalf("%s: movements add up to %d/%d, the item is %+v", sku, onHand, reserved, st)
		}
	}
}

func TestStockIsConserved(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := newShop(t)
		t.Repeat(map[string]func(*rapid.T){"place": s.place, "give back": s.giveBack, "ship": s.ship, "staff": s.staff, "reload": s.reload, "": s.check})
	})
}

// TestSoldIsTheSmaller: over orders of one piece each, what is sold is the smaller of stock and demand, however the orders
// are cut into batches and in whatever order they come.
func TestSoldIsTheSmaller(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		onHand := rapid.SliceOfN(rapid.Int64Range(0, 20), 1, 4).Draw(t, "on hand")
		orders := rapid.IntRange(0, 80).Draw(t, "orders")
		s := stock.State{SKU: "A"}
		for n, q := range onHand {
			s.Levels = append(s.Levels, stock.Level{LocationID: fmt.Sprint(n), OnHand: q})
			s.OnHand += q
		}
		total, sold := s.OnHand, int64(0)
		items := stock.Items{"A": stock.RestoreItem(s)}
		for n := range orders {
			if h, _ := items.Hold(demand(fmt.Sprint(n), 1), fixed{}, noon, noon); h.State() == stock.Active {
				sold++
			}
			if rapid.Bool().Draw(t, "next batch") {
				items["A"] = stock.RestoreItem(items["A"].State())
			}
		}
		if want := min(total, int64(orders)); sold != want || items["A"].Available() != total-sold {
			t.Fatalf("sold %d of %d to %d orders, %d available", sold, total, orders, items["A"].Available())
		}
	})
}

// TestOrderOfArrival: in whatever order the same demands come, each decision fits what is left, nothing is oversold, and
// no refused order could have been held at the end together with all that were.
func TestOrderOfArrival(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		wants := rapid.SliceOfN(rapid.Int64Range(1, 7), 1, 12).Draw(t, "wants")
		onHand := rapid.Int64Range(0, 30).Draw(t, "on hand")
		for _, order := range [][]int64{wants, rapid.Permutation(wants).Draw(t, "permutation")} {
			items := stock.Items{"A": item(0, onHand)}
			var held, sum int64
			smallest := int64(1 << 30)
			for n, q := range order {
				sum += q
				if h, _ := items.Hold(demand(fmt.Sprint(n), q), fixed{}, noon, noon); h.State() == stock.Active {
					held += q
				} else {
					smallest = min(smallest, q)
				}
			}
			if left := items["A"].Available(); left != onHand-held || left < 0 || smallest <= left || (sum <= onHand && held != sum) {
				t.Fatalf("held %d of %d, %d left, the smallest refused is %d", held, onHand, left, smallest)
			}
		}
	})
}
