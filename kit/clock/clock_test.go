package clock_test

import (
	"testing"
	"time"

	"emporium/kit/clock"
)

func TestSystemIsWhatStoresKeep(t *testing.T) {
	t.Parallel()
	now := clock.System.Now()
	if now.Location() != time.UTC || !now.Equal(time.UnixMicro(now.UnixMicro())) {
		t.Errorf("got %v, want UTC in whole microseconds", now)
	}
	if time.Since(now).Abs() > time.Minute {
		t.Errorf("got %v, which is not now", now)
	}
}

func TestWithin(t *testing.T) {
	t.Parallel()
	since := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for gone, want := range map[time.Duration]bool{0: true, time.Minute - 1: true, time.Minute: false, time.Hour: false, -1: false, -time.Hour: false} {
		if clock.Within(since, since.Add(gone), time.Minute) != want {
			t.Errorf("%v later it is not %v that a minute has not gone by", gone, want)
		}
	}
}

func TestFakeMovesOnlyWhenTold(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 1, 2, 3, 4, 5, 0, time.FixedZone("CET", 3600))
	f := clock.NewFake(start)
	if !f.Now().Equal(start) || f.Now().Location() != time.UTC {
		t.Errorf("got %v, want %v in UTC", f.Now(), start)
	}
	f.Advance(time.Hour)
	if want := start.Add(time.Hour); !f.Now().Equal(want) {
		t.Errorf("got %v, want %v", f.Now(), want)
	}
	f.Set(start)
	if !f.Now().Equal(start) {
		t.Errorf("got %v, want it back at %v", f.Now(), start)
	}
}
