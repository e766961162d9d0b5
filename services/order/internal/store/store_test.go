package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
	"emporium/services/order/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m) }

var (
	noon = time.Date(2026, 11, 1, 12, 0, 0, 123456000, time.UTC)
	wait = order.Deadlines{Reservation: 15 * time.Minute, Payment: 30 * time.Minute}
)

// each runs a test of the store's promises over every dialect that the machine has.
func each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Parallel()
	for _, database := range kittest.Databases(t) {
		t.Run(database.Name, func(t *testing.T) {
			t.Parallel()
			d, err := db.Open(kittest.Context(t), database.URL(t), db.Options{Name: "order", Migrations: store.Migrations, Log: kittest.Logger(t)})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := d.Close(); err != nil {
					t.Error(err)
				}
			})
			test(t, store.New(d))
		})
	}
}

func write(t *testing.T, s *store.Store, fn func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	ctx := kittest.Context(t)
	if err := s.DB().Write(ctx, func(tx *db.Tx) error { return fn(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
}

func address() *contact.Address {
	return &contact.Address{Name: "Zoë Example", Line1: "1 High Street", City: "Łódź", PostalCode: "90-001", Country: "PL"}
}

func newCart(id, customer string) cart.State {
	hash := cart.HashToken(id)
	if customer != "" {
		hash = ""
	}
	return cart.State{ID: id, CustomerID: customer, TokenHash: hash, Currency: "EUR", Status: cart.Open, Version: 1, CreatedAt: noon, UpdatedAt: noon,
		Contents: cart.Contents{Lines: []cart.Line{{ID: "line_1", VariantID: "var_1", SKU: "MUG", Quantity: 2, SeenPrice: money.New(100, "EUR")}},
			Email: "zoe@example.org", ShippingAddress: address(), CouponCodes: []string{"TEN"}}}
}

func TestCarts(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		guest, mine := newCart("cart_1", ""), newCart("cart_2", "usr_1")
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			return errors.Join(s.InsertCarts(ctx, tx, guest), s.InsertCarts(ctx, tx, mine))
		})
		for _, want := range []cart.State{guest, mine} {
			got, ok, err := s.Cart(ctx, want.ID)
			if err != nil || !ok {
				t.Fatalf("cart %s: found %v, error %v", want.ID, ok, err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("cart (-want +got):\n%s", diff)
			}
		}
		if _, ok, err := s.Cart(ctx, "cart_x"); ok || err != nil {
			t.Errorf("unknown cart: found %v, error %v", ok, err)
		}
		if id, err := s.OpenCart(ctx, s.DB(), "usr_1", "EUR"); id != "cart_2" || err != nil {
			t.Errorf("open cart = %q, %v", id, err)
		}
		if id, err := s.OpenCart(ctx, s.DB(), "usr_1", "GBP"); id != "" || err != nil {
			t.Errorf("open cart in another currency = %q, %v", id, err)
		}

		changed := mine
		changed.Version, changed.Lines = 2, nil
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			locked, ok, err := s.LockCart(ctx, tx, "cart_2")
			if err != nil || !ok || locked.Version != 1 {
				t.Errorf("lock: version %d, found %v, error %v", locked.Version, ok, err)
			}
			if done, err := s.UpdateCart(ctx, tx, changed, 1); !done || err != nil {
				t.Errorf("update: %v, %v", done, err)
			}
			if done, err := s.UpdateCart(ctx, tx, changed, 1); done || err != nil {
				t.Errorf("update of a version that is gone: %v, %v", done, err)
			}
			return nil
		})
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			for _, c := range []struct {
				version int64
				want    bool
			}{{1, false}, {2, true}, {3, false}} {
				if closed, err := s.CloseCart(ctx, tx, "cart_2", c.version, noon); closed != c.want || err != nil {
					t.Errorf("close at version %d = %v, %v, want %v", c.version, closed, err, c.want)
				}
			}
			return nil
		})
		if id, err := s.OpenCart(ctx, s.DB(), "usr_1", "EUR"); id != "" || err != nil {
			t.Errorf("an ordered cart counts as open: %q, %v", id, err)
		}
		if n, err := s.DeleteCartsBefore(ctx, noon, 10); n != 0 || err != nil {
			t.Errorf("deleted %d young carts, error %v", n, err)
		}
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			return s.DeleteCartsOf(ctx, tx, []string{"usr_1", "usr_2"})
		})
		if n, err := s.DeleteCartsBefore(ctx, noon.Add(time.Second), 10); n != 1 || err != nil {
			t.Errorf("deleted %d old carts, error %v, want the guest's", n, err)
		}
	})
}

func place(t *testing.T, n int, customer string) *order.Order {
	t.Helper()
	o, _, err := order.Place(order.Placement{
		ID: fmt.Sprintf("ord_%04d", n), Number: fmt.Sprintf("E-%04d", n), Token: fmt.Sprintf("token-%d", n), CartID: fmt.Sprintf("cart_%d", n),
		CustomerID: customer, Email: "zoe@example.org", Currency: "EUR", PaymentID: fmt.Sprintf("pay_%d", n), Provider: "sandbox", Method: "card",
		Snapshot: order.Snapshot{
			Locale: "pl", ShippingAddress: address(), ShippingMethod: "standard", Coupons: []string{"TEN"},
			Lines: []order.Line{
				{ID: "line_1", VariantID: "var_1", ProductID: "prd_1", SKU: "MUG", Name: "Mug ☕", Options: map[string]string{"size": "L"}, Quantity: 2, UnitPrice: 100, Subtotal: 200, Discount: 20, TaxIncluded: 29},
				{ID: "line_2", VariantID: "var_2", ProductID: "prd_2", SKU: fmt.Sprintf("CUP-%d", n), Name: "Cup", Quantity: 1, UnitPrice: 50, Subtotal: 50},
			},
			Totals: pricing.Totals{Subtotal: 250, Discount: 20, Shipping: 490, Total: 720, TaxIncluded: 29},
			Trace:  []pricing.Step{{Kind: "total", Amount: 720}},
		},
	}, wait, noon.Add(time.Duration(n)*time.Second))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func insert(t *testing.T, s *store.Store, orders ...*order.Order) {
	t.Helper()
	write(t, s, func(ctx context.Context, tx *db.Tx) error {
		for _, o := range orders {
			if err := s.InsertOrders(ctx, tx, o); err != nil {
				return err
			}
		}
		return nil
	})
}

func TestOrdersKeepTheirState(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		o := place(t, 1, "usr_1")
		insert(t, s, o)
		check := func(o *order.Order, what string) {
			t.Helper()
			got, ok, err := s.Order(ctx, o.ID())
			if err != nil || !ok {
				t.Fatalf("%s: found %v, error %v", what, ok, err)
			}
			if diff := cmp.Diff(o.State(), got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s (-want +got):\n%s", what, diff)
			}
		}
		check(o, "placed")

		// step loads, changes and saves the order, and compares with the twin that stayed in memory.
		step := func(what string, do func(*order.Order)) {
			t.Helper()
			do(o)
			write(t, s, func(ctx context.Context, tx *db.Tx) error {
				orders, err := s.LockOrders(ctx, tx, []string{o.ID()}, what == "shipped")
				if err != nil {
					return err
				}
				loaded := orders[o.ID()]
				do(loaded)
				return s.SaveOrders(ctx, tx, []*order.Order{loaded})
			})
			check(o, what)
		}
		later := noon.Add(time.Minute)
		step("reserved", func(o *order.Order) { o.Reserved(wait, order.Hold{}, later) })
		step("requires action", func(o *order.Order) {
			o.PaymentReported(order.PaymentFact{PaymentID: "pay_1", Version: 1, Currency: "EUR", Outcome: order.OutcomeRequiresAction,
				NextAction: &order.NextAction{Type: "redirect", URL: "https://pay.example/1"}}, later)
		})
		step("captured", func(o *order.Order) {
			o.PaymentReported(order.PaymentFact{PaymentID: "pay_1", Version: 2, Currency: "EUR", Authorized: 720, Captured: 720, Outcome: order.OutcomeCaptured}, later)
		})
		step("shipped", func(o *order.Order) {
			if _, err := o.Ship(order.Parcel{ID: "ful_1", Carrier: "Post", TrackingNumber: "1"}, "usr_staff", later); err != nil {
				t.Error(err)
			}
		})
		step("delivered", func(o *order.Order) {
			if _, err := o.Deliver("ful_1", "usr_staff", later.Add(time.Hour)); err != nil {
				t.Error(err)
			}
		})
		history, err := s.History(ctx, o.ID(), 0)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(o.Recorded(), history); diff != "" {
			t.Errorf("history (-want +got):\n%s", diff)
		}
		rest, err := s.History(ctx, o.ID(), 4)
		if err != nil || len(rest) != 2 || rest[0].Version != 5 {
			t.Errorf("history after version 4: %+v, %v", rest, err)
		}
	})
}

func TestACartBecomesAtMostOneOrder(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		insert(t, s, place(t, 1, ""))
		for name, change := range map[string]func(*order.State){
			"cart":   func(st *order.State) { st.Number, st.ID = "E-2", "ord_2" },
			"number": func(st *order.State) { st.CartID, st.ID = "cart_2", "ord_2" },
			"id":     func(st *order.State) { st.CartID, st.Number = "cart_2", "E-2" },
		} {
			st := place(t, 1, "").State()
			change(&st)
			err := s.DB().Write(ctx, func(tx *db.Tx) error { return s.InsertOrders(ctx, tx, order.Load(st)) })
			if !db.IsUniqueViolation(err) {
				t.Errorf("a second order of one %s: %v, want a unique violation", name, err)
			}
		}
		if id, err := s.OrderOfCart(ctx, "cart_1"); id != "ord_0001" || err != nil {
			t.Errorf("order of cart = %q, %v", id, err)
		}
	})
}

// A batch of any size is written as it was decided, each order with its own state.
func TestBatches(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		var orders []*order.Order
		var ids []string
		for i := range 37 {
			o := place(t, i, "")
			orders, ids = append(orders, o), append(ids, o.ID())
		}
		insert(t, s, orders...)
		slices.Reverse(ids)
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			loaded, err := s.LockOrders(ctx, tx, append(ids, ids[3], "ord_none"), false)
			if err != nil {
				return err
			}
			if len(loaded) != len(ids) {
				t.Errorf("loaded %d orders, want %d", len(loaded), len(ids))
			}
			var changed []*order.Order
			for i, o := range orders {
				l := loaded[o.ID()]
				switch i % 3 {
				case 0:
					o.Reserved(wait, order.Hold{}, noon)
					l.Reserved(wait, order.Hold{}, noon)
				case 1:
					o.Rejected(order.Hold{}, noon)
					l.Rejected(order.Hold{}, noon)
				}
				changed = append(changed, l)
			}
			return s.SaveOrders(ctx, tx, changed)
		})
		for _, o := range orders {
			got, _, err := s.Order(ctx, o.ID())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(o.State(), got, cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("order %s (-want +got):\n%s", o.ID(), diff)
			}
		}
		due, err := s.DueOrders(ctx, noon.Add(wait.Reservation+5*time.Second), 100)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"ord_0002", "ord_0005"}, due); diff != "" {
			t.Errorf("due orders (-want +got):\n%s", diff)
		}
		snapshots, err := s.Snapshots(ctx, s.DB(), ids[:3])
		if err != nil || len(snapshots) != 3 || len(snapshots[ids[0]].Lines) != 2 {
			t.Errorf("snapshots: %d, %v", len(snapshots), err)
		}
	})
}

func TestLists(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		for i := range 6 {
			o := place(t, i, []string{"usr_1", "usr_2"}[i%2])
			if i == 3 {
				if _, err := o.Cancel(order.ByCustomer, order.ActorShopper, noon); err != nil {
					t.Fatal(err)
				}
			}
			insert(t, s, o)
		}
		for name, c := range map[string]struct {
			filter store.Filter
			want   []string
		}{
			"all, newest first": {store.Filter{Limit: 10}, []string{"ord_0005", "ord_0004", "ord_0003", "ord_0002", "ord_0001", "ord_0000"}},
			"a page":            {store.Filter{Limit: 2, Before: "ord_0004"}, []string{"ord_0003", "ord_0002"}},
			"of a customer":     {store.Filter{Limit: 10, CustomerID: "usr_2"}, []string{"ord_0005", "ord_0003", "ord_0001"}},
			"by status":         {store.Filter{Limit: 10, Status: order.Cancelled}, []string{"ord_0003"}},
			"by email":          {store.Filter{Limit: 1, Email: "zoe@example.org"}, []string{"ord_0005"}},
			"by another email":  {store.Filter{Limit: 1, Email: "x@example.org"}, nil},
			"by SKU":            {store.Filter{Limit: 10, SKU: "CUP-4"}, []string{"ord_0004"}},
			"by time":           {store.Filter{Limit: 10, From: noon.Add(2 * time.Second), To: noon.Add(4 * time.Second)}, []string{"ord_0003", "ord_0002"}},
		} {
			found, err := s.ListOrders(ctx, c.filter)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, st := range found {
				got = append(got, st.ID)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
	})
}

// The open carts of one customer, the one that changed last first, from any place in the list.
func TestOpenCarts(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		at := func(id, customer string, status cart.Status, seconds int) cart.State {
			c := newCart(id, customer)
			c.Status, c.UpdatedAt = status, noon.Add(time.Duration(seconds)*time.Second)
			return c
		}
		third := at("cart_3", "usr_1", cart.Open, 2)
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			return s.InsertCarts(ctx, tx, at("cart_1", "usr_1", cart.Open, 3), at("cart_2", "usr_1", cart.Open, 2), third, at("cart_4", "usr_1", cart.Open, 1),
				at("cart_5", "usr_1", cart.Ordered, 4), at("cart_6", "usr_1", cart.Merged, 4), at("cart_7", "usr_2", cart.Open, 4), at("cart_8", "", cart.Open, 4))
		})
		after := store.PositionOf(third)
		for name, c := range map[string]struct {
			after *store.CartPosition
			limit int
			want  []string
		}{
			"all":             {nil, 10, []string{"cart_1", "cart_3", "cart_2", "cart_4"}},
			"the first":       {nil, 2, []string{"cart_1", "cart_3"}},
			"after one":       {&after, 10, []string{"cart_2", "cart_4"}},
			"after the last":  {&store.CartPosition{Updated: 1, ID: "cart_0"}, 10, nil},
			"the next of all": {&after, 1, []string{"cart_2"}},
		} {
			found, err := s.OpenCarts(ctx, "usr_1", c.after, c.limit)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, st := range found {
				got = append(got, st.ID)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
		whole, err := s.OpenCarts(ctx, "usr_1", nil, 2)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(third, whole[1]); diff != "" {
			t.Errorf("a cart of the list (-want +got):\n%s", diff)
		}
		if id, err := s.OpenCart(ctx, s.DB(), "usr_1", "EUR"); id != "cart_1" || err != nil {
			t.Errorf("the open cart that a merge goes into = %q, %v; want the first of the list", id, err)
		}
	})
}

func TestErasure(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		insert(t, s, place(t, 1, "usr_1"), place(t, 2, "usr_2"))
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			ids, err := s.OrdersOf(ctx, tx, []string{"usr_1"})
			if err != nil || len(ids) != 1 {
				t.Errorf("orders of the customer: %v, %v", ids, err)
			}
			orders, err := s.LockOrders(ctx, tx, ids, true)
			if err != nil {
				return err
			}
			orders[ids[0]].Erase(noon)
			return s.SaveErased(ctx, tx, []*order.Order{orders[ids[0]]})
		})
		erased, _, err := s.Order(ctx, "ord_0001")
		if err != nil {
			t.Fatal(err)
		}
		if erased.Email != order.ErasedEmail || erased.Snapshot.ShippingAddress.Name == "Zoë Example" || erased.Version != 2 {
			t.Errorf("left: %s, %+v, version %d", erased.Email, erased.Snapshot.ShippingAddress, erased.Version)
		}
		other, _, err := s.Order(ctx, "ord_0002")
		if err != nil || other.Email != "zoe@example.org" {
			t.Errorf("another's order: %s, %v", other.Email, err)
		}
	})
}

func TestVariants(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		variant := func(id, sku, product string, version, price int64) offer.Variant {
			return offer.Variant{ID: id, SKU: sku, ProductID: product, Name: "Mug", Options: map[string]string{"size": "L"},
				Prices: []money.Money{money.New(price, "EUR"), money.New(price, "GBP")}, TaxClass: "reduced", Sellable: true, Version: version}
		}
		save := func(want []string, products ...offer.Product) {
			t.Helper()
			var got []string
			write(t, s, func(ctx context.Context, tx *db.Tx) error {
				got = nil
				changed, err := s.SaveProducts(ctx, tx, products)
				for _, v := range changed {
					got = append(got, v.ID+" "+v.SKU)
				}
				return err
			})
			slices.Sort(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("changed (-want +got):\n%s", diff)
			}
		}
		one := offer.Product{ID: "prd_1", Version: 3, Variants: []offer.Variant{variant("var_1", "A", "prd_1", 3, 100), variant("var_2", "B", "prd_1", 3, 200)}}
		two := offer.Product{ID: "prd_2", Version: 1, Variants: []offer.Variant{variant("var_3", "C", "prd_2", 1, 300)}}
		save([]string{"var_1 A", "var_2 B", "var_3 C"}, one, two)
		save(nil, one, two)
		save(nil, offer.Product{ID: "prd_1", Version: 2, Variants: []offer.Variant{variant("var_1", "A", "prd_1", 2, 1)}})
		save([]string{"var_1 A", "var_2 B"}, offer.Product{ID: "prd_1", Version: 4, Variants: []offer.Variant{variant("var_1", "A", "prd_1", 4, 150)}})
		save([]string{"var_3 C"}, offer.Product{ID: "prd_2", Version: 2})
		save(nil, two)
		// A SKU comes back under another id after its product was deleted.
		save([]string{"var_4 C"}, offer.Product{ID: "prd_3", Version: 1, Variants: []offer.Variant{variant("var_4", "C", "prd_3", 1, 333)}})

		// What ended before anything else was heard of it is not sold either.
		save(nil, offer.Product{ID: "prd_4", Version: 5})
		save(nil, offer.Product{ID: "prd_4", Version: 4, Variants: []offer.Variant{variant("var_5", "A", "prd_4", 4, 1)}})

		gone := variant("var_3", "C", "prd_2", 2, 300)
		gone.Sellable = false
		got, err := s.Variants(ctx, []string{"var_1", "var_x"}, []string{"C"})
		if err != nil {
			t.Fatal(err)
		}
		slices.SortStableFunc(got, func(a, b offer.Variant) int {
			if a.SKU < b.SKU {
				return -1
			}
			return 0
		})
		want := []offer.Variant{variant("var_1", "A", "prd_1", 4, 150), gone, variant("var_4", "C", "prd_3", 1, 333)}
		slices.SortStableFunc(want, func(a, b offer.Variant) int { return 0 })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("variants (-want +got):\n%s", diff)
		}
		if got, err := s.Variants(ctx, nil, nil); got != nil || err != nil {
			t.Errorf("nothing asked: %v, %v", got, err)
		}
	})
}
