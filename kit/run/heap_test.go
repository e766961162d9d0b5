package run

import "testing"

func TestHowMuchTheHeapMayGrow(t *testing.T) {
	t.Parallel()
	const mb = 1 << 20
	for _, c := range []struct {
		live uint64
		want int
	}{{0, 100}, {1 * mb, 800}, {10 * mb, 540}, {16 * mb, 300}, {32 * mb, 100}, {60 * mb, 100}, {64 * mb, 100}, {500 * mb, 100}} {
		if got := growth(64*mb, c.live); got != c.want {
			t.Errorf("%d bytes in use: %d %%, want %d", c.live, got, c.want)
		}
	}
}
