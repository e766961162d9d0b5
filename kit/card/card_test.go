package card_test

import (
	"errors"
	"strings"
	"testing"

	"emporium/kit/card"
	"emporium/kit/fault"
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

func TestRefuse(t *testing.T) {
	t.Parallel()
	if err := card.Refuse("a_code", "/note", "", "2026-11-29 22:40"); err != nil {
		t.Errorf("harmless texts: %v", err)
	}
	f, _ := errors.AsType[*fault.Error](card.Refuse("a_code", "/note", "thanks", "4242 4242 4242 4242"))
	if f == nil || f.Code != "a_code" || len(f.Details) != 1 || f.Details[0].Pointer != "/note" || strings.Contains(f.Error()+f.Details[0].Message, "4242") {
		t.Errorf("got %+v", f)
	}
}
