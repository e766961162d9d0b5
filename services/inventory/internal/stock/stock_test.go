package stock_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/services/inventory/internal/stock"
)

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// item has levels at places a, b and c, with priorities in this order.
func item(threshold int64, onHand ...int64) *stock.Item {
	s := stock.State{SKU: "A", Threshold: threshold}
	for n, q := range onHand {
		s.Levels = append(s.Levels, stock.Level{LocationID: string(rune('a' + n)), Priority: int64(n), OnHand: q})
		s.OnHand += q
	}
	return stock.RestoreItem(s)
}

func TestStaffMovements(t *testing.T) {
	t.Parallel()
	note := stock.Note{Reason: "test", Actor: "usr_1", At: noon}
	held := func() *stock.Item {
		return stock.RestoreItem(stock.State{SKU: "A", OnHand: 10, Reserved: 4, Version: 7, Levels: []stock.Level{
			{LocationID: "b", Priority: 2, OnHand: 3}, {LocationID: "a", Priority: 1, OnHand: 7, Reserved: 4}}})
	}
	short := &stock.ShortError{}
	tests := map[string]struct {
		do       func(*stock.Item) error
		err      error
		onHand   []int64 // at a and b
		versions int64
	}{
		"receive":                       {func(i *stock.Item) error { return i.Receive("a", 5, note) }, nil, []int64{12, 3}, 1},
		"receive nothing":               {func(i *stock.Item) error { return i.Receive("a", 0, note) }, stock.ErrQuantity, []int64{7, 3}, 0},
		"receive too much":              {func(i *stock.Item) error { return i.Receive("a", stock.MaxQuantity, note) }, stock.ErrQuantity, []int64{7, 3}, 0},
		"receive nowhere":               {func(i *stock.Item) error { return i.Receive("z", 1, note) }, stock.ErrLocation, []int64{7, 3}, 0},
		"return":                        {func(i *stock.Item) error { return i.Return("b", 1, note) }, nil, []int64{7, 4}, 1},
		"adjust up":                     {func(i *stock.Item) error { return i.Adjust("b", 2, note) }, nil, []int64{7, 5}, 1},
		"adjust down to the reserved":   {func(i *stock.Item) error { return i.Adjust("a", -3, note) }, nil, []int64{4, 3}, 1},
		"adjust below the reserved":     {func(i *stock.Item) error { return i.Adjust("a", -4, note) }, short, []int64{7, 3}, 0},
		"adjust by nothing":             {func(i *stock.Item) error { return i.Adjust("a", 0, note) }, stock.ErrQuantity, []int64{7, 3}, 0},
		"count":                         {func(i *stock.Item) error { return i.Count("b", 9, note) }, nil, []int64{7, 9}, 1},
		"count the same":                {func(i *stock.Item) error { return i.Count("b", 3, note) }, nil, []int64{7, 3}, 0},
		"count below the reserved":      {func(i *stock.Item) error { return i.Count("a", 3, note) }, short, []int64{7, 3}, 0},
		"count less than nothing":       {func(i *stock.Item) error { return i.Count("a", -1, note) }, stock.ErrQuantity, []int64{7, 3}, 0},
		"transfer":                      {func(i *stock.Item) error { return i.Transfer("a", "b", 3, note) }, nil, []int64{4, 6}, 2},
		"transfer what is reserved":     {func(i *stock.Item) error { return i.Transfer("a", "b", 4, note) }, short, []int64{7, 3}, 0},
		"transfer to the same location": {func(i *stock.Item) error { return i.Transfer("a", "a", 1, note) }, stock.ErrLocation, []int64{7, 3}, 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			i := held()
			err := tt.do(i)
			if errors.As(tt.err, new(*stock.ShortError)) {
				if !errors.As(err, new(*stock.ShortError)) {
					t.Errorf("got %v, want a ShortError", err)
				}
			} else if !errors.Is(err, tt.err) {
				t.Errorf("got %v, want %v", err, tt.err)
			}
			got := []int64{i.Level("a").OnHand, i.Level("b").OnHand}
			if diff := cmp.Diff(tt.onHand, got); diff != "" {
				t.Errorf("on hand (-want +got):\n%s", diff)
			}
			s := i.State()
			if s.OnHand != got[0]+got[1] || s.Reserved != 4 || s.Version != 7+tt.versions || int64(len(i.Movements())) != tt.versions {
				t.Errorf("got %+v with %d movements", s, len(i.Movements()))
			}
			if i.Changed() != (tt.versions > 0) || i.Change().Visible != (tt.versions > 0) {
				t.Errorf("changed %v, change %+v", i.Changed(), i.Change())
			}
		})
	}
}

type fixed struct{}

func (fixed) New(prefix string) string { return prefix }

func demand(order string, quantities ...int64) stock.Demand {
	d := stock.Demand{OrderID: order}
	for n, q := range quantities {
		d.Lines = append(d.Lines, stock.DemandLine{LineID: string(rune('1' + n)), SKU: "A", Quantity: q})
	}
	return d
}

func TestHoldChoosesLocations(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		onHand []int64
		lines  []int64
		want   string // location and quantity of each reservation
		short  []stock.Shortage
	}{
		"the first location that has all": {[]int64{2, 5, 9}, []int64{4}, "b4 ", nil},
		"split when none has all":         {[]int64{2, 0, 3}, []int64{4}, "a2 c2 ", nil},
		"lines of one SKU are added up":   {[]int64{3}, []int64{2, 2}, "", []stock.Shortage{{SKU: "A", Requested: 4, Available: 3}}},
		"lines of one SKU share a level":  {[]int64{3, 1}, []int64{2, 2}, "a2 a1 b1 ", nil},
		"exactly all":                     {[]int64{1, 1, 1}, []int64{3}, "a1 b1 c1 ", nil},
		"one too many":                    {[]int64{1, 1, 1}, []int64{4}, "", []stock.Shortage{{SKU: "A", Requested: 4, Available: 3}}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			items := stock.Items{"A": item(0, tt.onHand...)}
			h, short := items.Hold(demand("ord_1", tt.lines...), fixed{}, noon.Add(time.Hour), noon)
			got := ""
			for _, r := range h.Reservations() {
				got += r.LocationID + string(rune('0'+r.Quantity)) + " "
			}
			if got != tt.want || !cmp.Equal(short, tt.short) {
				t.Errorf("got %q %+v, want %q %+v", got, short, tt.want, tt.short)
			}
			if state, changed := h.State(), items["A"].Changed(); (state == stock.Rejected) != (short != nil) || changed != (short == nil) {
				t.Errorf("got state %s, changed %v", state, changed)
			}
		})
	}
}

func TestUnknownSKUIsShort(t *testing.T) {
	t.Parallel()
	h, short := stock.Items{}.Hold(demand("ord_1", 1), fixed{}, noon, noon)
	if h.State() != stock.Rejected || !cmp.Equal(short, []stock.Shortage{{SKU: "A", Requested: 1}}) {
		t.Errorf("got %s %+v", h.State(), short)
	}
}

func TestShipAndGiveBack(t *testing.T) {
	t.Parallel()
	items := stock.Items{"A": item(0, 3, 4)}
	h, _ := items.Hold(demand("ord_1", 5, 2), fixed{}, noon.Add(time.Hour), noon)
	if err := h.Ship(items, []stock.ShippedLine{{LineID: "1", Quantity: 6}}, "ful_0", noon); err == nil {
		t.Error("shipped more than is reserved for the line")
	}
	if err := h.Ship(items, []stock.ShippedLine{{LineID: "1", Quantity: 4}}, "ful_1", noon); err != nil {
		t.Fatal(err)
	}
	s := items["A"].State()
	if s.OnHand != 3 || s.Reserved != 3 || h.State() != stock.Committed || !h.Expires().IsZero() {
		t.Errorf("after a part: %+v, hold %s", s, h.State())
	}
	if ended, err := h.GiveBack(items, stock.Released, "cancelled", noon); !ended || err != nil {
		t.Fatalf("give back: %v, %v", ended, err)
	}
	if s = items["A"].State(); s.OnHand != 3 || s.Reserved != 0 || h.State() != stock.Released {
		t.Errorf("after the rest came back: %+v, hold %s", s, h.State())
	}
	version := s.Version
	if ended, err := h.GiveBack(items, stock.Released, "cancelled", noon); ended || err != nil || items["A"].State().Version != version {
		t.Errorf("giving back twice: %v, %v", ended, err)
	}
	if err := h.Ship(items, []stock.ShippedLine{{LineID: "2", Quantity: 1}}, "ful_2", noon); err == nil {
		t.Error("shipped what was given back")
	}
}

func TestWhatIsTold(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		threshold, onHand int64
		orders            []int64
		want              stock.Change
	}{
		"plenty is left":           {5, 100, []int64{3}, stock.Change{}},
		"down to the threshold":    {5, 10, []int64{3, 2}, stock.Change{Low: true}},
		"just above the threshold": {5, 10, []int64{4}, stock.Change{}},
		"already low":              {5, 5, []int64{1}, stock.Change{}},
		"the last piece":           {5, 3, []int64{3}, stock.Change{Visible: true}},
		"from plenty to nothing":   {5, 10, []int64{10}, stock.Change{Visible: true, Low: true}},
		"without a threshold":      {0, 3, []int64{3}, stock.Change{Visible: true}},
		"refused":                  {5, 3, []int64{4}, stock.Change{}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			items := stock.Items{"A": item(tt.threshold, tt.onHand)}
			for _, q := range tt.orders {
				items.Hold(demand("ord", q), fixed{}, noon, noon)
			}
			if got := items["A"].Change(); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestDemandCheck(t *testing.T) {
	t.Parallel()
	line := func(id, sku string, q int64) stock.DemandLine {
		return stock.DemandLine{LineID: id, SKU: sku, Quantity: q}
	}
	tests := map[string]struct {
		d    stock.Demand
		good bool
	}{
		"good":           {stock.Demand{OrderID: "o", Lines: []stock.DemandLine{line("1", "A", 1), line("2", "A", 1)}}, true},
		"no order":       {stock.Demand{Lines: []stock.DemandLine{line("1", "A", 1)}}, false},
		"no SKU":         {stock.Demand{OrderID: "o", Lines: []stock.DemandLine{line("1", "", 1)}}, false},
		"no pieces":      {stock.Demand{OrderID: "o", Lines: []stock.DemandLine{line("1", "A", 0)}}, false},
		"less than none": {stock.Demand{OrderID: "o", Lines: []stock.DemandLine{line("1", "A", -1)}}, false},
		"too many":       {stock.Demand{OrderID: "o", Lines: []stock.DemandLine{line("1", "A", stock.MaxQuantity+1)}}, false},
		"a line twice":   {stock.Demand{OrderID: "o", Lines: []stock.DemandLine{line("1", "A", 1), line("1", "B", 1)}}, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if err := tt.d.Check(); (err == nil) != tt.good {
				t.Errorf("got %v", err)
			}
		})
	}
}
