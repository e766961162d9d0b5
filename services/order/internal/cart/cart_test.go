package cart_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/contact"
)

var noon = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)

func TestCodesStandInTheTable(t *testing.T) {
	t.Parallel()
	for got, want := range map[fault.Code]fault.Code{
		cart.CodeOrdered:       problem.CartOrdered,
		cart.CodeQuantityLimit: problem.QuantityLimit,
	} {
		if got != want {
			t.Errorf("code %q, want %q of contract/problem", got, want)
		}
	}
}

func newCart(t interface{ Fatal(...any) }, id, currency string) *cart.Cart {
	c, err := cart.New(id, "", cart.HashToken("secret-"+id), currency, noon)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func price(amount int64) money.Money { return money.New(amount, "EUR") }

func TestAddMergesPerVariant(t *testing.T) {
	t.Parallel()
	c := newCart(t, "cart_1", "EUR")
	for i, v := range []string{"var_a", "var_b", "var_a"} {
		if err := c.Add(fmt.Sprintf("line_%d", i), v, "SKU-"+v, 2, price(100), ""); err != nil {
			t.Fatal(err)
		}
	}
	want := []cart.Line{
		{ID: "line_0", VariantID: "var_a", SKU: "SKU-var_a", Quantity: 4, SeenPrice: price(100)},
		{ID: "line_1", VariantID: "var_b", SKU: "SKU-var_b", Quantity: 2, SeenPrice: price(100)},
	}
	if diff := cmp.Diff(want, c.Lines()); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	full := func(t *testing.T) *cart.Cart {
		c := newCart(t, "cart_1", "EUR")
		for i := range cart.MaxLines {
			if err := c.Add(fmt.Sprintf("line_%d", i), fmt.Sprintf("var_%d", i), "S", 1, price(1), ""); err != nil {
				t.Fatal(err)
			}
		}
		return c
	}
	for name, c := range map[string]struct {
		do   func(*cart.Cart) error
		want fault.Code
	}{
		"zero pieces":         {func(c *cart.Cart) error { return c.Add("l", "var_x", "S", 0, price(1), "/lines/0") }, fault.Invalid},
		"negative pieces":     {func(c *cart.Cart) error { return c.Add("l", "var_x", "S", -1, price(1), "/lines/0") }, fault.Invalid},
		"too many pieces":     {func(c *cart.Cart) error { return c.Add("l", "var_x", "S", 1000, price(1), "/lines/0") }, problem.QuantityLimit},
		"too many together":   {func(c *cart.Cart) error { return c.Add("l", "var_0", "S", 999, price(1), "/lines/0") }, problem.QuantityLimit},
		"too many lines":      {func(c *cart.Cart) error { return c.Add("l", "var_x", "S", 1, price(1), "/lines/0") }, problem.QuantityLimit},
		"unknown line":        {func(c *cart.Cart) error { return c.SetQuantity("line_x", 1, price(1)) }, fault.NotFound},
		"remove unknown line": {func(c *cart.Cart) error { return c.Remove("line_x") }, fault.NotFound},
		"set zero":            {func(c *cart.Cart) error { return c.SetQuantity("line_0", 0, price(1)) }, fault.Invalid},
		"set too many":        {func(c *cart.Cart) error { return c.SetQuantity("line_0", 1000, price(1)) }, problem.QuantityLimit},
		"bad email":           {func(c *cart.Cart) error { return c.SetEmail("nobody") }, fault.Invalid},
		"bad address":         {func(c *cart.Cart) error { return c.SetShippingAddress(&contact.Address{}) }, fault.Invalid},
		"long coupon":         {func(c *cart.Cart) error { return c.SetCoupons([]string{fmt.Sprintf("%050d", 1)}) }, fault.Invalid},
		"many coupons":        {func(c *cart.Cart) error { return c.SetCoupons([]string{"a", "b", "c", "d", "e", "f"}) }, fault.Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			k := full(t)
			before := k.State()
			if got := fault.CodeOf(c.do(k)); got != c.want {
				t.Errorf("code = %q, want %q", got, c.want)
			}
			if diff := cmp.Diff(before, k.State()); diff != "" {
				t.Errorf("the refusal changed the cart:\n%s", diff)
			}
		})
	}
}

func TestClosedCartsCannotBeChanged(t *testing.T) {
	t.Parallel()
	for status, want := range map[cart.Status]fault.Code{
		cart.Ordered: problem.CartOrdered, cart.Merged: fault.Conflict, cart.Abandoned: fault.Conflict,
	} {
		c := cart.Load(cart.State{ID: "cart_1", Currency: "EUR", Status: status, Version: 3,
			Contents: cart.Contents{Lines: []cart.Line{{ID: "line_1", VariantID: "var_a", Quantity: 1}}}})
		for name, do := range map[string]func() error{
			"add":      func() error { return c.Add("l", "var_b", "S", 1, price(1), "") },
			"set":      func() error { return c.SetQuantity("line_1", 2, price(1)) },
			"remove":   func() error { return c.Remove("line_1") },
			"email":    func() error { return c.SetEmail("a@example.org") },
			"address":  func() error { return c.SetBillingAddress(nil) },
			"shipping": func() error { return c.SetShippingMethod("standard") },
			"coupons":  func() error { return c.SetCoupons(nil) },
			"claim":    func() error { return c.Claim("usr_1") },
			"merge":    func() error { return c.Merge(newCart(t, "cart_2", "EUR")) },
		} {
			if got := fault.CodeOf(do()); got != want {
				t.Errorf("%s of a cart that is %s: code %q, want %q", name, status, got, want)
			}
		}
	}
}

func TestOwnership(t *testing.T) {
	t.Parallel()
	guest := newCart(t, "cart_1", "EUR")
	mine := cart.Load(cart.State{ID: "cart_2", CustomerID: "usr_1", TokenHash: cart.HashToken("secret-cart_2"), Status: cart.Open})
	for _, c := range []struct {
		cart            *cart.Cart
		customer, token string
		want            bool
	}{
		{guest, "", "secret-cart_1", true},
		{guest, "usr_1", "secret-cart_1", true},
		{guest, "", "", false},
		{guest, "", "secret-cart_2", false},
		{guest, "usr_1", "", false},
		{mine, "usr_1", "", true},
		{mine, "usr_2", "", false},
		{mine, "", "", false},
		{mine, "", "secret-cart_2", false},
	} {
		if got := c.cart.OwnedBy(c.customer, c.token); got != c.want {
			t.Errorf("%s.OwnedBy(%q, %q) = %v, want %v", c.cart.ID(), c.customer, c.token, got, c.want)
		}
	}
	if err := guest.Claim("usr_1"); err != nil {
		t.Fatal(err)
	}
	if guest.OwnedBy("", "secret-cart_1") || !guest.OwnedBy("usr_1", "") {
		t.Error("a claimed cart must belong to the customer alone")
	}
	if got := fault.CodeOf(guest.Claim("usr_2")); got != fault.NotFound {
		t.Errorf("claim of another's cart: %q, want %q", got, fault.NotFound)
	}
}

// Merging two carts loses no line, no piece up to the limit and no detail, and a refusal changes neither.
func TestMergeAddsAndNeverWipes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		fill := func(id string) *cart.Cart {
			c := newCart(t, id, "EUR")
			for i := range rapid.IntRange(0, 70).Draw(t, "lines of "+id) {
				variant := fmt.Sprintf("var_%d", rapid.IntRange(0, 120).Draw(t, "variant"))
				_ = c.Add(fmt.Sprintf("%s_%d", id, i), variant, "S", rapid.Int64Range(1, cart.MaxQuantity).Draw(t, "quantity"), price(1), "")
			}
			if rapid.Bool().Draw(t, "email") {
				_ = c.SetEmail(id + "@example.org")
			}
			_ = c.SetCoupons(rapid.SliceOfN(rapid.SampledFrom([]string{"A", "B", "C", "D", "E"}), 0, 5).Draw(t, "coupons"))
			return c
		}
		into, from := fill("cart_1"), fill("cart_2")
		want := map[string]int64{}
		for _, c := range []*cart.Cart{into, from} {
			for _, l := range c.Lines() {
				want[l.VariantID] = min(want[l.VariantID]+l.Quantity, cart.MaxQuantity)
			}
		}
		intoBefore, fromBefore := into.State(), from.State()
		intoBefore.Lines = append([]cart.Line(nil), intoBefore.Lines...)

		if err := into.Merge(from); err != nil {
			if len(want) <= cart.MaxLines {
				t.Fatalf("merge of %d variants refused: %v", len(want), err)
			}
			if diff := cmp.Diff(intoBefore.Contents, into.State().Contents); diff != "" {
				t.Fatalf("a refused merge changed the cart:\n%s", diff)
			}
			if from.State().Status != cart.Open {
				t.Fatal("a refused merge closed the other cart")
			}
			return
		}
		got := map[string]int64{}
		for _, l := range into.Lines() {
			got[l.VariantID] += l.Quantity
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("pieces (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(fromBefore.Contents, from.State().Contents); diff != "" {
			t.Fatalf("the other cart's contents were wiped:\n%s", diff)
		}
		if from.State().Status != cart.Merged {
			t.Fatal("the other cart is still open")
		}
		wantEmail := intoBefore.Email
		if wantEmail == "" {
			wantEmail = fromBefore.Email
		}
		if into.State().Email != wantEmail {
			t.Fatalf("email = %q, want %q", into.State().Email, wantEmail)
		}
		if into.Merge(from) == nil {
			t.Fatal("a merged cart was merged again")
		}
	})
}

func TestMergeRefusesTwoCurrencies(t *testing.T) {
	t.Parallel()
	into, from := newCart(t, "cart_1", "EUR"), newCart(t, "cart_2", "GBP")
	if got := fault.CodeOf(into.Merge(from)); got != fault.Conflict {
		t.Errorf("code = %q, want %q", got, fault.Conflict)
	}
}

func TestTokens(t *testing.T) {
	t.Parallel()
	a, b := cart.NewToken(), cart.NewToken()
	if a == b || len(a) != 43 {
		t.Fatalf("tokens %d and %d characters long, equal: %v", len(a), len(b), a == b)
	}
	if hash := cart.HashToken(a); !cart.MatchToken(a, hash) || cart.MatchToken(b, hash) || cart.MatchToken("", "") {
		t.Error("MatchToken takes the wrong token, or refuses the right one")
	}
}
