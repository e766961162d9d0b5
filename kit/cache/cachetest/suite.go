// Package cachetest holds the promises of cache.Cache as tests, which every adapter passes, and a Redis server for them.
package cachetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"emporium/kit/cache"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// Run runs the suite. open returns a cache that the suite closes; its contents may be shared with other caches.
func Run(t *testing.T, open func(t *testing.T) cache.Cache) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, cache.Cache){
		"keeps and forgets": keepsAndForgets,
		"any bytes":         anyBytes,
		"replaces":          replaces,
		"expires":           expires,
		"refuses no ttl":    refusesNoTTL,
		"ended context":     endedContext,
		"own copy":          ownCopy,
		"concurrent use":    concurrentUse,
		"loads":             loads,
		"closes":            closes,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := open(t)
			t.Cleanup(func() { _ = c.Close() })
			test(t, c)
		})
	}
}

func key() string { return id.New("key") }

func want(t *testing.T, c cache.Cache, key string, value []byte) {
	t.Helper()
	got, ok, err := c.Get(t.Context(), key)
	if err != nil || ok != (value != nil) || !bytes.Equal(got, value) {
		t.Errorf("Get: got %d bytes, %t, %v, want %d bytes", len(got), ok, err, len(value))
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func keepsAndForgets(t *testing.T, c cache.Cache) {
	a, b := key(), key()
	want(t, c, a, nil)
	must(t, c.Set(t.Context(), a, []byte("one"), time.Minute))
	must(t, c.Set(t.Context(), b, []byte("two"), time.Minute))
	want(t, c, a, []byte("one"))
	want(t, c, b, []byte("two"))
	must(t, c.Delete(t.Context()))
	must(t, c.Delete(t.Context(), a, b, key()))
	want(t, c, a, nil)
	want(t, c, b, nil)
}

func anyBytes(t *testing.T, c cache.Cache) {
	big := bytes.Repeat([]byte{0, 255, '\r', '\n'}, 64<<10)
	for _, value := range [][]byte{{}, {0}, []byte("naïve \x00\r\n$5"), big} {
		k := key() + " \x00é"
		must(t, c.Set(t.Context(), k, value, time.Minute))
		want(t, c, k, value)
	}
}

func replaces(t *testing.T, c cache.Cache) {
	k := key()
	want(t, c, k, nil)
	for i := range 100 {
		value := fmt.Append(nil, i)
		must(t, c.Set(t.Context(), k, value, time.Minute))
		want(t, c, k, value)
	}
}

func expires(t *testing.T, c cache.Cache) {
	short, shortest, long := key(), key(), key()
	must(t, c.Set(t.Context(), short, []byte("x"), 20*time.Millisecond))
	must(t, c.Set(t.Context(), shortest, []byte("x"), time.Microsecond))
	must(t, c.Set(t.Context(), long, []byte("x"), time.Hour))
	kittest.Eventually(t, 5*time.Second, func() error { return gone(t.Context(), c, short) })
	kittest.Eventually(t, 5*time.Second, func() error { return gone(t.Context(), c, shortest) })
	want(t, c, long, []byte("x"))
}

func gone(ctx context.Context, c cache.Cache, key string) error {
	if _, ok, err := c.Get(ctx, key); err != nil || ok {
		return fmt.Errorf("the value is there: %t, %w", ok, err)
	}
	return nil
}

func refusesNoTTL(t *testing.T, c cache.Cache) {
	k := key()
	for _, ttl := range []time.Duration{0, -time.Second} {
		if err := c.Set(t.Context(), k, []byte("x"), ttl); !errors.Is(err, cache.ErrTTL) {
			t.Errorf("Set for %v: got %v, want ErrTTL", ttl, err)
		}
	}
	want(t, c, k, nil)
}

func endedContext(t *testing.T, c cache.Cache) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	k := key()
	if _, _, err := c.Get(ctx, k); !errors.Is(err, context.Canceled) {
		t.Errorf("Get: got %v", err)
	}
	if err := c.Set(ctx, k, []byte("x"), time.Minute); !errors.Is(err, context.Canceled) {
		t.Errorf("Set: got %v", err)
	}
	if err := c.Delete(ctx, k); !errors.Is(err, context.Canceled) {
		t.Errorf("Delete: got %v", err)
	}
	want(t, c, k, nil) // the caller's end says nothing about the cache
}

func ownCopy(t *testing.T, c cache.Cache) {
	k, value := key(), []byte("before")
	must(t, c.Set(t.Context(), k, value, time.Minute))
	copy(value, "after!")
	want(t, c, k, []byte("before"))
}

func concurrentUse(t *testing.T, c cache.Cache) {
	var group sync.WaitGroup
	keys := []string{key(), key(), key()}
	for worker := range 8 {
		group.Go(func() {
			for i := range 100 {
				k := keys[(worker+i)%len(keys)]
				if err := c.Set(t.Context(), k, []byte(k), time.Minute); err != nil {
					t.Errorf("Set: %v", err)
				}
				if got, ok, err := c.Get(t.Context(), k); err != nil || ok && string(got) != k {
					t.Errorf("Get: got another key's value, or %v", err)
				}
				if i%10 == 0 {
					if err := c.Delete(t.Context(), k); err != nil {
						t.Errorf("Delete: %v", err)
					}
				}
			}
		})
	}
	group.Wait()
}

func loads(t *testing.T, c cache.Cache) {
	type product struct{ Name string }
	k, calls := key(), 0
	load := func(context.Context) (product, error) {
		calls++
		return product{"lamp"}, nil
	}
	for range 3 {
		got, err := cache.Load(t.Context(), c, k, time.Minute, load)
		if err != nil || got.Name != "lamp" {
			t.Errorf("Load: got %v, %v", got, err)
		}
	}
	if calls != 1 {
		t.Errorf("the loader ran %d times, want once", calls)
	}
}

func closes(t *testing.T, c cache.Cache) {
	must(t, c.Close())
	must(t, c.Close())
	k := key()
	if _, _, err := c.Get(t.Context(), k); !errors.Is(err, cache.ErrClosed) {
		t.Errorf("Get: got %v, want ErrClosed", err)
	}
	if err := c.Set(t.Context(), k, []byte("x"), time.Minute); !errors.Is(err, cache.ErrClosed) {
		t.Errorf("Set: got %v, want ErrClosed", err)
	}
	if err := c.Delete(t.Context(), k); !errors.Is(err, cache.ErrClosed) {
		t.Errorf("Delete: got %v, want ErrClosed", err)
	}
}
