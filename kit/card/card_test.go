package card_test

import (
	"testing"

	"emporium/kit/card"
)

func TestIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"4242424242424242": true, "paid with 4242 4242 4242 4242, thanks": true, "4000-0566-5566-5556": true, "378282246310005": true, "x6011111111111117y": true,
		"": false, "4242424242424241": false, "0000000000000": false, "1234567890123": false, "4242  4242  4242  4242": false, "42424242424242424242": false,
		"opn_06h2k4txbxtzd1dtapc122bmw4": false, "2026-11-29 22:40": false,
	} {
		if got := card.In(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}
