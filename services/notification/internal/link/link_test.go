package link_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
)

func signer(t testing.TB, b byte) *link.Signer {
	t.Helper()
	s, err := link.New(bytes.Repeat([]byte{b}, link.MinKey))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var claims = []link.Claim{
	{Action: link.Unsubscribe, Key: "0123abcd", Channel: message.Email, Purpose: message.Promotional, Recipient: "rcp_06f0z4q9y8r6m2k1t3w5x7a9b0"},
	{Action: link.Confirm, Key: "0123abcd", Channel: message.SMS, Purpose: message.Promotional, At: time.Date(2026, 11, 16, 9, 0, 0, 123000, time.UTC)},
	{Action: link.Follow, Recipient: "rcp_06f0z4q9y8r6m2k1t3w5x7a9b0"},
}

func TestLinksOpenForTheirActionAlone(t *testing.T) {
	t.Parallel()
	s := signer(t, 1)
	for _, c := range claims {
		token := s.Sign(c)
		if strings.ContainsAny(token, "/?#% +") {
			t.Errorf("%s needs escaping", token)
		}
		for _, a := range []link.Action{link.Unsubscribe, link.Preferences, link.Confirm, link.Follow, link.Open} {
			got, ok := s.Open(a, token)
			if ok != (a == c.Action) || ok && got != c {
				t.Errorf("as %s: %+v, %v; want %+v", a, got, ok, c)
			}
		}
		if _, ok := signer(t, 2).Open(c.Action, token); ok {
			t.Errorf("%s opens with another key", token)
		}
	}
}

func TestChangedLinksOpenNothing(t *testing.T) {
	t.Parallel()
	s := signer(t, 1)
	rapid.Check(t, func(r *rapid.T) {
		c := rapid.SampledFrom(claims).Draw(r, "claim")
		token := []byte(s.Sign(c))
		at := rapid.IntRange(0, len(token)-1).Draw(r, "at")
		b := rapid.Byte().Draw(r, "byte")
		if b == token[at] {
			return
		}
		token[at] = b
		if got, ok := s.Open(c.Action, string(token)); ok {
			r.Fatalf("%s opens as %+v", token, got)
		}
	})
	for _, junk := range []string{"", ".", "u", "u.", "~~~~~.", strings.Repeat("a", 400)} {
		if _, ok := s.Open(link.Unsubscribe, junk); ok {
			t.Errorf("%q opens", junk)
		}
	}
}

func TestKeysAndCoupons(t *testing.T) {
	t.Parallel()
	s := signer(t, 1)
	key := s.Key(message.Email, "Ada@Example.org")
	if key != s.Key(message.Email, "ada@example.org") || key == s.Key(message.SMS, "ada@example.org") || key == signer(t, 2).Key(message.Email, "ada@example.org") {
		t.Error("a key belongs to an address on a channel, and to the shop")
	}
	if strings.Contains(key, "ada") || len(key) != 32 {
		t.Errorf("the key is %s", key)
	}
	code := s.Coupon("LINEN", "cmp_1", key)
	if code != s.Coupon("LINEN", "cmp_1", key) || code == s.Coupon("LINEN", "cmp_2", key) || code == s.Coupon("LINEN", "cmp_1", "other") || !strings.HasPrefix(code, "LINEN-") {
		t.Errorf("the coupon is %s", code)
	}
	if _, err := link.New([]byte("short")); err == nil {
		t.Error("a short key is taken")
	}
}
