package limit_test

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/kittest"
	"emporium/services/gateway/internal/limit"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func TestBucketFillsEvenly(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	l := limit.New(nil, now)
	rate := limit.Rate{Requests: 60, Per: time.Minute, Burst: 3}
	for i, want := range []limit.Result{
		{Allowed: true, Remaining: 2, Reset: time.Second}, {Allowed: true, Remaining: 1, Reset: 2 * time.Second},
		{Allowed: true, Remaining: 0, Reset: 3 * time.Second}, {Reset: 3 * time.Second, Retry: time.Second}, {Reset: 3 * time.Second, Retry: time.Second},
	} {
		if got := l.Take(t.Context(), "a", rate); got != want {
			t.Errorf("request %d: got %+v, want %+v", i, got, want)
		}
	}
	if !l.Take(t.Context(), "b", rate).Allowed {
		t.Error("one key takes from another")
	}
	now.Advance(time.Second)
	if !l.Take(t.Context(), "a", rate).Allowed || l.Take(t.Context(), "a", rate).Allowed {
		t.Error("after a second there must be one more request, and no two")
	}
	now.Advance(time.Hour)
	if got := l.Take(t.Context(), "a", rate); got.Remaining != 2 {
		t.Errorf("after an hour: got %+v, want the whole burst", got)
	}
}

// Memory is bounded however many addresses an attacker has, and those that come back are still counted.
func TestManyKeys(t *testing.T) {
	t.Parallel()
	l := limit.New(nil, clock.NewFake(time.Unix(1e9, 0)))
	rate := limit.Rate{Requests: 1, Per: time.Hour}
	for i := range 400_000 {
		l.Take(t.Context(), fmt.Sprint(i), rate)
	}
	if !l.Take(t.Context(), "new", rate).Allowed || l.Take(t.Context(), "new", rate).Allowed {
		t.Error("a new key is not counted")
	}
}

// Gateways that share a Redis server count together, also through the wrapper that counts hits.
func TestShared(t *testing.T) {
	t.Parallel()
	url := kittest.RedisURL(t)
	var all []*limit.Limiter
	for range 2 {
		c, err := cache.Open(url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		all = append(all, limit.New(cache.Observe(c, "test"), clock.NewFake(time.Unix(0, 0))))
	}
	rate := limit.Rate{Requests: 4, Per: time.Hour}
	for i := range 6 {
		got := all[i%2].Take(t.Context(), "k", rate)
		if got.Allowed != (i < 4) || got.Allowed && (got.Remaining != 3-i || got.Retry != 0) || !got.Allowed && (got.Retry <= 0 || got.Retry > 15*time.Minute) {
			t.Errorf("request %d: got %+v", i, got)
		}
		if got.Reset <= 0 || got.Reset > time.Hour {
			t.Errorf("request %d: reset after %v", i, got.Reset)
		}
	}
}

// A Redis server that is away costs the common count and no request.
func TestSharedIsAway(t *testing.T) {
	t.Parallel()
	c, err := cache.Open("redis://127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	l := limit.New(c, clock.System)
	rate := limit.Rate{Requests: 1, Per: time.Hour}
	if !l.Take(t.Context(), "k", rate).Allowed || l.Take(t.Context(), "k", rate).Allowed {
		t.Error("not counted here")
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	h := http.Header{}
	limit.Write(h, []limit.Count{
		{Name: "all", Rate: limit.Rate{Requests: 100, Per: time.Minute}, Result: limit.Result{Allowed: true, Remaining: 9, Reset: 1500 * time.Millisecond}},
		{Name: "login", Rate: limit.Rate{Requests: 5, Per: time.Hour}, Result: limit.Result{Retry: time.Second}},
	})
	if got, want := h.Get("RateLimit-Policy"), `"all";q=100;w=60, "login";q=5;w=3600`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := h.Get("RateLimit"), `"all";r=9;t=2, "login";r=0;t=1`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
