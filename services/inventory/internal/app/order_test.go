package app_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/services/inventory/internal/app"
)

// everywhere runs a test on each kind of database.
func everywhere(t *testing.T, test func(t *testing.T, i *instance)) {
	t.Helper()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			i := start(t, d.URL(t))
			test(t, i)
			i.audit()
		})
	}
}

func TestPurchase(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 10", "B 5")
		i.forgetTold()
		i.apply(placed("ord_1", "A 2", "B 1"), placed("ord_2", "A 1", "A 2"))
		i.expect("A", "10/5")
		i.expect("B", "5/1")
		var r contract.InventoryReserved
		i.last("inventory.reserved", &r)
		if r.OrderID != "ord_2" || len(r.Lines) != 2 || r.Lines[1].LineID != "lin_2" || r.Lines[1].Quantity != 2 || r.Lines[1].ReservationID == "" ||
			r.Lines[1].LocationID != "loc_main" || !r.ExpiresAt.Equal(noon.Add(ttl)) {
			t.Errorf("got %+v", r)
		}
		i.expectTold("inventory.reserved ord_1", "inventory.reserved ord_2")

		i.apply(confirmed("ord_1"), confirmed("ord_2"))
		i.clock.Advance(2 * ttl)
		i.ask()
		i.expect("A", "10/5")

		i.apply(shipped("ord_1", "ful_1", contract.ShippedLine{LineID: "lin_1", Quantity: 1}))
		i.expect("A", "9/4")
		i.apply(shipped("ord_1", "ful_2", contract.ShippedLine{LineID: "lin_1", Quantity: 1}, contract.ShippedLine{LineID: "lin_2", Quantity: 1}))
		i.expect("A", "8/3")
		i.expect("B", "4/0")
		i.expectTold()
	})
}

func TestAllOrNothing(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 3", "B 1")
		i.forgetTold()
		i.apply(placed("ord_1", "A 1", "B 2", "C 1"), placed("ord_2", "A 3"), placed("ord_3", "A 1"))
		i.expect("A", "3/3")
		i.expect("B", "1/0")
		i.expectTold("inventory.rejected ord_1", "inventory.reserved ord_2", "inventory.rejected ord_3", "stock.changed A")
		i.apply(placed("ord_4", "B 2", "C 1"))
		var r contract.InventoryRejected
		i.last("inventory.rejected", &r)
		want := []contract.Shortage{{SKU: "B", Requested: 2, Available: 1}, {SKU: "C", Requested: 1}}
		if !slices.Equal(r.Shortages, want) {
			t.Errorf("got %+v, want %+v", r.Shortages, want)
		}
	})
}

func TestCancellation(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 2")
		i.forgetTold()
		i.apply(placed("ord_1", "A 2"), placed("ord_2", "A 1"))
		i.expectTold("inventory.reserved ord_1", "inventory.rejected ord_2", "stock.changed A")
		i.apply(cancelled("ord_1"), cancelled("ord_2"))
		i.expect("A", "2/0")
		i.expectTold("inventory.released ord_1", "stock.changed A")
		i.apply(cancelled("ord_1")) // once more, as another event
		i.expectTold()

		i.apply(placed("ord_3", "A 1"), confirmed("ord_3"), cancelled("ord_3")) // all in one batch
		i.expect("A", "2/0")
		i.expectTold("inventory.reserved ord_3", "inventory.released ord_3")

		i.apply(cancelled("ord_4"))
		i.apply(placed("ord_4", "A 1")) // too late: it was cancelled
		i.expect("A", "2/0")
		i.expectTold()
	})
}

func TestCancellationOfWhatIsPartlyShipped(t *testing.T) {
	t.Parallel()
	i := start(t, kittest.Databases(t)[0].URL(t))
	i.receive("A 5")
	i.apply(placed("ord_1", "A 3"), confirmed("ord_1"))
	i.apply(shipped("ord_1", "ful_1", contract.ShippedLine{LineID: "lin_1", Quantity: 1}))
	i.apply(cancelled("ord_1"))
	i.expect("A", "4/0")
	i.audit()
}

func back(order, ret string, lines ...contract.ReturnedLine) contract.ReturnReceived {
	return contract.ReturnReceived{Order: contract.Order{ID: order}, Return: contract.Return{ID: ret, Status: "received", Reason: "unwanted", Lines: lines}}
}

// What comes back goes where it had left from, as far as it can be sold again, once.
func TestReturns(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		near := i.location("near", 1)
		i.receive("A 2 "+near, "A 5", "B 5")
		i.apply(placed("ord_1", "A 1", "A 4", "B 4"), confirmed("ord_1"))
		i.apply(shipped("ord_1", "ful_1", contract.ShippedLine{LineID: "lin_1", Quantity: 1}, contract.ShippedLine{LineID: "lin_2", Quantity: 4}, contract.ShippedLine{LineID: "lin_3", Quantity: 4}))
		i.expect("A", "2/0")
		i.expect("B", "1/0")
		i.forgetTold()
		came := back("ord_1", "ret_1", contract.ReturnedLine{LineID: "lin_1", SKU: "A", Quantity: 1, Restock: 1},
			contract.ReturnedLine{LineID: "lin_2", SKU: "A", Quantity: 4, Restock: 3}, contract.ReturnedLine{LineID: "lin_3", SKU: "B", Quantity: 3})
		batch := records(t, came)
		i.deliver(batch...)
		i.deliver(batch...)
		i.expect("A", "6/0")
		i.expect("B", "1/0") // none can be sold again
		i.expectTold("stock.changed A")
		s, err := i.app.Item(t.Context(), "A")
		if err != nil {
			t.Fatal(err)
		}
		if s.Levels[0].LocationID != near || s.Levels[0].OnHand != 2 || s.Levels[1].OnHand != 4 { // the second line's first piece had left from near, too
			t.Errorf("got %+v", s.Levels)
		}
		// The rest of the line comes on its own, and where it had left from: near has all of its pieces.
		i.apply(back("ord_1", "ret_3", contract.ReturnedLine{LineID: "lin_2", SKU: "A", Quantity: 1, Restock: 1}))
		if s, err = i.app.Item(t.Context(), "A"); err != nil {
			t.Fatal(err)
		}
		if s.Levels[0].OnHand != 2 || s.Levels[1].OnHand != 5 {
			t.Errorf("got %+v", s.Levels)
		}
		// An order from before this shop, of something that was never here.
		i.apply(back("ord_old", "ret_2", contract.ReturnedLine{LineID: "lin_1", SKU: "NEW", Quantity: 2, Restock: 2}))
		i.expect("NEW", "2/0")
	})
}

func TestExpiry(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 5")
		i.forgetTold()
		for n := range 5 {
			i.apply(placed(fmt.Sprint("ord_", n), "A 1"))
		}
		i.apply(confirmed("ord_0"))
		i.expectTold("inventory.reserved ord_0", "inventory.reserved ord_1", "stock.low A", "inventory.reserved ord_2",
			"inventory.reserved ord_3", "inventory.reserved ord_4", "stock.changed A")
		i.clock.Advance(ttl - time.Microsecond)
		i.ask()
		i.expectTold()
		i.clock.Advance(time.Microsecond)
		i.ask()
		i.expect("A", "5/5")
		var asked contract.InventoryHoldOverdue
		i.last("inventory.hold_overdue", &asked)
		if asked.OrderID != "ord_4" || !asked.ExpiresAt.Equal(noon.Add(ttl)) {
			t.Errorf("got %+v", asked)
		}
		i.expectTold("inventory.hold_overdue ord_1", "inventory.hold_overdue ord_2", "inventory.hold_overdue ord_3", "inventory.hold_overdue ord_4")
		i.ask() // they have been asked
		i.expectTold()

		i.apply(decided("ord_1", 0, false), decided("ord_2", 1, false), decided("ord_3", 0, true), decided("ord_9", 0, false))
		i.expect("A", "5/4")
		var r contract.InventoryReleased
		i.last("inventory.released", &r)
		if r.Reason != "expired" {
			t.Errorf("got %+v", r)
		}
		i.expectTold("inventory.released ord_1", "stock.changed A")

		i.clock.Advance(time.Hour)
		i.ask() // whoever has not answered
		i.expectTold("inventory.hold_overdue ord_2", "inventory.hold_overdue ord_4")
		i.apply(decided("ord_0", 0, false), decided("ord_3", 0, false)) // confirmed: nobody waits for that
		i.apply(confirmed("ord_1"))                                     // too late: the order hears that its hold is gone, and wants another
		i.expect("A", "5/4")
		i.apply(cancelled("ord_1"))
		i.expectTold()
	})
}

// An inventory that was away for longer than holds last finds word of what was paid only after it has looked at what is overdue. That
// gives nothing back.
func TestPaidOrdersOutliveTheirHolds(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 3")
		i.apply(placed("ord_1", "A 2"), placed("ord_2", "A 1"))
		i.clock.Advance(ttl + 24*time.Hour)
		i.forgetTold()
		i.ask()
		i.apply(placed("ord_3", "A 1")) // whoever comes now
		i.expectTold("inventory.hold_overdue ord_1", "inventory.hold_overdue ord_2", "inventory.rejected ord_3")
		i.apply(confirmed("ord_1"))
		i.apply(decided("ord_1", 0, true), decided("ord_2", 0, true)) // the second one's confirmation was never heard
		i.clock.Advance(24 * time.Hour)
		i.ask()
		i.expect("A", "3/3")
		i.apply(shipped("ord_1", "ful_1", contract.ShippedLine{LineID: "lin_1", Quantity: 2}))
		i.apply(shipped("ord_2", "ful_2", contract.ShippedLine{LineID: "lin_1", Quantity: 1}))
		i.expect("A", "0/0")
		i.expectTold()
	})
}

// What a confirmed order wants anew is its own for as long as it lives.
func TestStockOfAConfirmedOrderIsHeldAnew(t *testing.T) {
	t.Parallel()
	i := start(t, kittest.Databases(t)[0].URL(t))
	i.receive("A 3")
	i.apply(placed("ord_1", "A 2"))
	i.clock.Advance(ttl)
	i.expire()
	i.expect("A", "3/0")
	again := wanted("ord_1", 1, "A 2")
	again.Order.Status = "confirmed"
	i.apply(again)
	i.clock.Advance(ttl)
	i.forgetTold()
	i.ask()
	i.expectTold()
	i.expect("A", "3/2")
	i.audit()
}

// Stock that was given back because its order was not paid in time is held again when the payment comes after all, as long
// as it is there; each round is decided once, and an order that was called off gets nothing.
// An order that is heard of after it has expired gets nothing, so that one which waits can have it; its cancellation finds nothing to do.
func TestLateOrdersGetNothing(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 30")
		i.forgetTold()
		by := func(id, line string, by time.Time) event.Payload {
			p := placed(id, line)
			p.ReserveBy = by
			return p
		}
		i.clock.Advance(2 * time.Hour)
		i.apply(by("ord_late", "A 30", noon.Add(time.Hour)), by("ord_waits", "A 6", noon.Add(3*time.Hour)), by("ord_just", "A 3", noon.Add(2*time.Hour-30*time.Second)))
		i.expect("A", "30/9")
		i.expectTold("inventory.reserved ord_waits", "inventory.reserved ord_just")
		i.apply(cancelled("ord_late"))
		i.expect("A", "30/9")
		i.expectTold()
		i.apply(by("ord_late", "A 1", noon.Add(9*time.Hour))) // it was cancelled: never again
		i.expect("A", "30/9")
		i.expectTold()
	})
}

func TestStockIsWantedAgain(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 5")
		i.forgetTold()
		i.apply(placed("ord_1", "A 3"), placed("ord_2", "A 2"))
		i.apply(wanted("ord_1", 1, "A 3")) // its hold stands
		i.clock.Advance(ttl)
		i.expire()
		i.forgetTold()
		i.apply(wanted("ord_1", 1, "A 3"))
		i.expect("A", "5/3")
		var r contract.InventoryReserved
		i.last("inventory.reserved", &r)
		if r.Round != 1 || len(r.Lines) != 1 || r.Lines[0].Quantity != 3 {
			t.Errorf("got %+v", r)
		}
		i.apply(wanted("ord_1", 1, "A 3")) // decided already
		i.expect("A", "5/3")

		i.apply(placed("ord_3", "A 1"))
		i.apply(wanted("ord_2", 1, "A 2")) // only one is left
		var no contract.InventoryRejected
		i.last("inventory.rejected", &no)
		if no.OrderID != "ord_2" || no.Round != 1 || len(no.Shortages) != 1 {
			t.Errorf("got %+v", no)
		}
		i.expect("A", "5/4")

		i.clock.Advance(ttl)
		i.expire()
		i.apply(wanted("ord_1", 1, "A 3")) // of a round that is over
		i.expect("A", "5/0")
		i.apply(cancelled("ord_3"))
		i.apply(wanted("ord_3", 1, "A 1")) // called off
		i.expect("A", "5/0")
		i.audit()
	})
}

func TestPriorityAndSplit(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		near, far := i.location("near", 1), i.location("far", 200)
		i.receive("A 2 "+near, "A 3", "A 4 "+far)
		i.apply(placed("ord_1", "A 3"))
		i.apply(placed("ord_2", "A 5"))
		s, err := i.app.Item(t.Context(), "A")
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, l := range s.Levels {
			got += fmt.Sprintf("%d/%d ", l.OnHand, l.Reserved)
		}
		if want := "2/2 3/3 4/3 "; got != want || s.Levels[0].LocationID != near {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

// TestWhatCanNeverWorkIsPutAside: wrong events go to the dead letters and take nobody with them.
func TestWhatCanNeverWorkIsPutAside(t *testing.T) {
	t.Parallel()
	i := start(t, kittest.Databases(t)[0].URL(t))
	i.receive("A 5")
	i.forgetTold()
	i.apply(placed("ord_1", "A 1"), placed("ord_2", "A 0"), placed("ord_3", "A 1"), confirmed("ord_1"))
	i.expect("A", "5/2")
	i.apply(shipped("ord_1", "ful_1", contract.ShippedLine{LineID: "lin_1", Quantity: 2}))
	i.apply(shipped("ord_9", "ful_2", contract.ShippedLine{LineID: "lin_1", Quantity: 1}))
	i.expect("A", "5/2")
	var dead int64
	if err := i.db.Get(t.Context(), &dead, "SELECT COUNT(*) FROM outbox WHERE topic = 'inventory.dlq'"); err != nil || dead != 3 {
		t.Errorf("got %d dead letters, %v, want 3", dead, err)
	}
	i.audit()
}

// TestDuplicatesAndReplays: the same events again, in whatever batches, change nothing and tell nothing; nor does a new
// event about an order that was decided on before.
func TestDuplicatesAndReplays(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, i *instance) {
		i.receive("A 20", "B 20", "C 3")
		var log []event.Record
		for n := range 12 {
			ord := fmt.Sprint("ord_", n)
			log = append(log, records(t, placed(ord, "A 2", "B 1", "C 1"))...)
			switch n % 3 {
			case 0:
				log = append(log, records(t, confirmed(ord), shipped(ord, "ful_"+ord, contract.ShippedLine{LineID: "lin_1", Quantity: 2}))...)
			case 1:
				log = append(log, records(t, cancelled(ord))...)
			}
		}
		// Orders 3, 6 and 9 come after the stock of C is gone: their parcels are wrong and put aside.
		i.deliver(log...)
		i.audit()
		want := i.fingerprint()
		for at := 0; at < len(log); {
			n := min(1+rand.IntN(5), len(log)-at)
			i.deliver(log[at : at+n]...)
			at += n
		}
		i.deliver(log...)
		if diff := cmp.Diff(want, i.fingerprint()); diff != "" {
			t.Errorf("a replay of the log changed the state (-before +after):\n%s", diff)
		}
		shuffled := slices.Clone(log)
		rand.Shuffle(len(shuffled), func(a, b int) { shuffled[a], shuffled[b] = shuffled[b], shuffled[a] })
		i.deliver(shuffled...)
		if diff := cmp.Diff(want, i.fingerprint()); diff != "" {
			t.Errorf("a shuffled replay changed the state (-before +after):\n%s", diff)
		}
		i.apply(placed("ord_0", "A 2", "B 1", "C 1"), placed("ord_1", "A 2"), placed("ord_2", "A 1"), confirmed("ord_0"), cancelled("ord_1"))
		if diff := cmp.Diff(want, i.fingerprint()); diff != "" {
			t.Errorf("new events about decided orders changed the state (-before +after):\n%s", diff)
		}
	})
}

func TestOptions(t *testing.T) {
	t.Parallel()
	if _, err := app.New(app.Options{LowStock: -1}); err == nil {
		t.Error("options that cannot work were accepted")
	}
}
