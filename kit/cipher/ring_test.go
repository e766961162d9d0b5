package cipher_test

import (
	"bytes"
	"encoding/base64"
	"strings"
	"testing"

	"emporium/kit/cipher"
)

func ringKey(name string, fill byte) string {
	return name + ":" + base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{fill}, 32))
}

func ring(t *testing.T, keys ...string) *cipher.Ring {
	t.Helper()
	r, err := cipher.NewRing(keys)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRing(t *testing.T) {
	t.Parallel()
	one, both, other := ring(t, ringKey("a", 1)), ring(t, ringKey("b", 2), ringKey("a", 1)), ring(t, ringKey("a", 3))
	none := ring(t)
	sealed := one.Seal("whsec_x", "row1")
	if !strings.HasPrefix(sealed, "{sealed:a}") || strings.Contains(sealed, "whsec") || sealed == one.Seal("whsec_x", "row1") {
		t.Errorf("sealed is %s", sealed)
	}
	for name, r := range map[string]*cipher.Ring{"its own": one, "a newer ring": both} {
		if got, err := r.Open(sealed, "row1"); err != nil || got != "whsec_x" {
			t.Errorf("%s: %q, %v", name, got, err)
		}
		if got, err := r.Open("in clear", "row1"); err != nil || got != "in clear" {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	flipped := sealed[:len(sealed)-6] + "AAAAAA"
	for name, c := range map[string]struct {
		r           *cipher.Ring
		text, place string
	}{"another key of that name": {other, sealed, "row1"}, "no key": {none, sealed, "row1"}, "another place": {one, sealed, "row2"}, "changed": {one, flipped, "row1"},
		"cut off": {one, "{sealed:a}AAAA", "row1"}, "nonsense": {one, "{sealed:a}!", "row1"}} {
		if got, err := c.r.Open(c.text, c.place); err == nil {
			t.Errorf("%s: opens as %q", name, got)
		}
	}
	if none.Seal("x", "y") != "x" || none.Stale("x") || none.Stale(sealed) || one.Stale(sealed) || !both.Stale(sealed) || !one.Stale("in clear") {
		t.Error("what is stale is not told")
	}
	for _, bad := range [][]string{{"a"}, {"a:AAAA"}, {ringKey("a b", 1)}, {ringKey("a", 1), ringKey("a", 2)}} {
		if _, err := cipher.NewRing(bad); err == nil || strings.Contains(err.Error(), "AQEB") {
			t.Errorf("%v: %v", bad, err)
		}
	}
}
