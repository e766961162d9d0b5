package giftcard_test

import (
	"testing"

	"emporium/contract/giftcard"
	"emporium/kit/money"
)

func TestCovers(t *testing.T) {
	t.Parallel()
	total := money.New(4999, "EUR")
	for _, c := range []struct {
		value []byte
		want  bool
	}{
		{giftcard.Balance(money.New(4999, "EUR")), true},
		{giftcard.Balance(money.New(8000, "EUR")), true},
		{giftcard.Balance(money.New(4998, "EUR")), false},
		{giftcard.Balance(money.New(8000, "USD")), false},
		{nil, false},
		{[]byte("EUR"), false},
		{[]byte("EUR much"), false},
	} {
		if got := giftcard.Covers(c.value, total); got != c.want {
			t.Errorf("%q: got %v, want %v", c.value, got, c.want)
		}
	}
	if giftcard.Key("gft_1") == giftcard.Key("gft_2") {
		t.Error("two cards have one key")
	}
}
