package book_test

import (
	"testing"

	"emporium/contract/book"
)

// What was looked at in vain was not looked at: no rows prove nothing.
func TestNothingToLookAtIsNoProof(t *testing.T) {
	t.Parallel()
	b := book.Open()
	b.Looked(28, "uses", 0)
	b.Looked(27, "messages", 1)
	b.Looked(26, "messages", 3)
	b.Unseen(26, "those of old")
	b.Looked(25, "events", 0)
	b.Found(25, "event %d", 7)
	got := b.Results()
	for _, c := range []struct {
		number, whys int
		want         string
	}{{28, 1, book.Unseen}, {27, 0, book.Holds}, {26, 1, book.Partly}, {25, 1, book.Violated}, {1, 1, book.Unseen}} {
		if r := got[c.number-1]; r.Verdict != c.want || len(r.Unseen) != c.whys {
			t.Errorf("%d is %s because of %q, want %s", c.number, r.Verdict, r.Unseen, c.want)
		}
	}
}
