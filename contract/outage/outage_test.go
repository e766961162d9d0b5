package outage_test

import (
	"testing"
	"time"

	"emporium/contract/outage"
)

func TestLeft(t *testing.T) {
	t.Parallel()
	now := time.UnixMilli(1_800_000_000_123)
	for _, c := range []struct {
		value []byte
		want  time.Duration
	}{
		{outage.Until(now.Add(5 * time.Second)), 5 * time.Second},
		{outage.Until(now), 0},
		{outage.Until(now.Add(-time.Hour)), 0},
		{nil, 0},
		{[]byte("soon"), 0},
	} {
		if got := outage.Left(c.value, now); got != c.want {
			t.Errorf("%q: got %v, want %v", c.value, got, c.want)
		}
	}
	if outage.Key("stripe") == outage.Key("paypal") {
		t.Error("two providers have one key")
	}
}
