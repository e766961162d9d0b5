package cache_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"emporium/kit/cache"
)

// broken is a cache whose server is away.
type broken struct{ sets atomic.Int32 }

func (*broken) Get(context.Context, string) ([]byte, bool, error) {
	return nil, false, cache.ErrUnavailable
}

func (b *broken) Set(context.Context, string, []byte, time.Duration) error {
	b.sets.Add(1)
	return cache.ErrUnavailable
}

func (*broken) Delete(context.Context, ...string) error { return cache.ErrUnavailable }
func (*broken) Close() error                            { return nil }

func TestLoadTakesCacheErrorsForMisses(t *testing.T) {
	t.Parallel()
	b := &broken{}
	got, err := cache.Load(t.Context(), b, "k", time.Minute, func(context.Context) (string, error) { return "v", nil })
	if err != nil || got != "v" || b.sets.Load() != 1 {
		t.Errorf("got %q, %v after %d sets", got, err, b.sets.Load())
	}
}

func TestLoadKeepsNoErrors(t *testing.T) {
	t.Parallel()
	c := open(t, "")
	failure := errors.New("down")
	if _, err := cache.Load(t.Context(), c, "k", time.Minute, func(context.Context) (int, error) { return 1, failure }); !errors.Is(err, failure) {
		t.Errorf("got %v, want the loader's error", err)
	}
	if got, err := cache.Load(t.Context(), c, "k", time.Minute, func(context.Context) (int, error) { return 2, nil }); err != nil || got != 2 {
		t.Errorf("got %d, %v", got, err)
	}
}

func TestLoadReadsPastWhatItCannotDecode(t *testing.T) {
	t.Parallel()
	c := open(t, "")
	if err := c.Set(t.Context(), "k", []byte("{"), time.Minute); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		got, err := cache.Load(t.Context(), c, "k", time.Minute, func(context.Context) ([]int, error) { return []int{1}, nil })
		if err != nil || len(got) != 1 {
			t.Errorf("got %v, %v", got, err)
		}
	}
}

func TestLoadKeepsBytesAsTheyAre(t *testing.T) {
	t.Parallel()
	c := open(t, "")
	for range 2 {
		got, err := cache.Load(t.Context(), c, "k", time.Minute, func(context.Context) ([]byte, error) { return []byte("\x00raw"), nil })
		if err != nil || string(got) != "\x00raw" {
			t.Errorf("got %q, %v", got, err)
		}
	}
	if data, ok, _ := c.Get(t.Context(), "k"); !ok || string(data) != "\x00raw" {
		t.Errorf("kept %q", data)
	}
}

func TestLoadWithoutTTLKeepsNothing(t *testing.T) {
	t.Parallel()
	c := open(t, "")
	calls := 0
	for range 2 {
		_, _ = cache.Load(t.Context(), c, "k", 0, func(context.Context) (int, error) { calls++; return 1, nil })
	}
	if calls != 2 {
		t.Errorf("the loader ran %d times, want twice", calls)
	}
}

func TestLoadRefusesWhatHasNoJSON(t *testing.T) {
	t.Parallel()
	c := open(t, "")
	if _, err := cache.Load(t.Context(), c, "k", time.Minute, func(context.Context) (chan int, error) { return nil, nil }); err == nil {
		t.Error("a channel was encoded")
	}
}

func TestLoadSurvivesALoaderThatPanics(t *testing.T) {
	t.Parallel()
	b := &broken{}
	if _, err := cache.Load(t.Context(), b, "k", time.Minute, func(context.Context) (int, error) { panic("x") }); err == nil {
		t.Error("no error")
	}
	if got, err := cache.Load(t.Context(), b, "k", time.Minute, func(context.Context) (int, error) { return 1, nil }); err != nil || got != 1 {
		t.Errorf("after the panic: got %d, %v", got, err)
	}
}

func TestLoadRunsOneLoaderForAll(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := &broken{}
		var calls, done atomic.Int32
		release := make(chan struct{})
		load := func(context.Context) ([]int, error) {
			calls.Add(1)
			<-release
			return []int{1}, nil
		}
		for range 50 {
			go func() {
				got, err := cache.Load(t.Context(), b, "k", time.Minute, load)
				if err != nil || got[0] != 1 {
					t.Errorf("got %v, %v", got, err)
					return
				}
				got[0]++ // each has a value of its own
				done.Add(1)
			}()
		}
		other := &broken{}
		go func() { _, _ = cache.Load(t.Context(), other, "k", time.Minute, load) }()
		synctest.Wait()
		if got := calls.Load(); got != 2 {
			t.Errorf("%d loaders run for two caches, want 2", got)
		}
		close(release)
		synctest.Wait()
		if got := done.Load(); got != 50 {
			t.Errorf("%d callers were served, want 50", got)
		}
	})
}

func TestLoadEndsWithTheLastWaiter(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := &broken{}
		var ended atomic.Bool
		var left atomic.Int32
		load := func(ctx context.Context) (int, error) {
			<-ctx.Done()
			ended.Store(true)
			return 0, ctx.Err()
		}
		first, cancelFirst := context.WithCancel(t.Context())
		second, cancelSecond := context.WithCancel(t.Context())
		for _, ctx := range []context.Context{first, second} {
			go func() {
				if _, err := cache.Load(ctx, b, "k", time.Minute, load); !errors.Is(err, context.Canceled) {
					t.Errorf("got %v", err)
				}
				left.Add(1)
			}()
		}
		synctest.Wait()
		cancelFirst()
		synctest.Wait()
		if left.Load() != 1 || ended.Load() {
			t.Errorf("after one of two has gone: %d have left, loader ended: %t", left.Load(), ended.Load())
		}
		cancelSecond()
		synctest.Wait()
		if left.Load() != 2 || !ended.Load() {
			t.Errorf("after both have gone: %d have left, loader ended: %t", left.Load(), ended.Load())
		}
	})
}
