package app_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/services/inventory/internal/stock"
	"emporium/services/inventory/internal/store"
)

// Old movements are added up, and what there is still follows from the movements: the audit of every test here goes on to hold, and so does
// what orders do with what was reserved before.
func TestOldMovementsAreAddedUp(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		second := i.location("second", 200)
		i.receive("A 1000", "A 7 "+second, "B 5")
		for n := range 400 { // more than are added up at once
			i.apply(placed(fmt.Sprint("ord_", n), "A 1"))
			if n%2 == 0 {
				i.apply(cancelled(fmt.Sprint("ord_", n)))
			} else {
				i.apply(confirmed(fmt.Sprint("ord_", n)))
			}
		}
		i.clock.Advance(time.Hour)
		i.apply(placed("ord_new", "A 2", "B 1"))
		addUp := i.app.AddUp(30 * time.Minute)
		for range 2 { // a second run finds nothing to do
			if again, err := addUp(t.Context()); again || err != nil {
				t.Fatalf("more to do: %v, %v", again, err)
			}
			got := movements(t, i, "A")
			want := []string{fmt.Sprintf("opening %s 7/0", second), "opening loc_main 1000/200", "reserve loc_main 0/2"}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("movements (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff([]string{"receive loc_main 5/0", "reserve loc_main 0/1"}, movements(t, i, "B")); diff != "" {
				t.Fatalf("a single movement is not added up (-want +got):\n%s", diff)
			}
			i.expect("A", "1007/202")
			i.audit()
		}
		i.apply(cancelled("ord_1"), confirmed("ord_new"))
		i.expect("A", "1007/201")
		i.clock.Advance(time.Hour)
		if _, err := addUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{fmt.Sprintf("opening %s 7/0", second), "opening loc_main 1000/201"}, movements(t, i, "A")); diff != "" {
			t.Errorf("openings are added up, too (-want +got):\n%s", diff)
		}
	})
}

// movements lists a SKU's as "type location on_hand/reserved", the oldest first.
func movements(t *testing.T, i *instance, sku string) (out []string) {
	t.Helper()
	list, err := i.app.Movements(t.Context(), store.MovementFilter{SKU: sku, Limit: 10_000})
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range slices.Backward(list) {
		if m.Type == stock.Opening && (m.Reference != "" || m.At.IsZero()) {
			t.Errorf("an opening is %+v", m)
		}
		out = append(out, fmt.Sprintf("%s %s %d/%d", m.Type, m.LocationID, m.OnHand, m.Reserved))
	}
	return out
}
