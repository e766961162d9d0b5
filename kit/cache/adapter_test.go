package cache_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/cache"
	"emporium/kit/cache/cachetest"
	"emporium/kit/kittest"
)

func open(t testing.TB, address string) cache.Cache {
	t.Helper()
	c, err := cache.Open(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func TestLocal(t *testing.T) {
	t.Parallel()
	cachetest.Run(t, func(t *testing.T) cache.Cache { return open(t, "local:") })
}

func TestRedis(t *testing.T) {
	t.Parallel()
	server := cachetest.StartServer(t)
	cachetest.Run(t, func(t *testing.T) cache.Cache { return open(t, server.URL) })
}

func TestOpen(t *testing.T) {
	t.Parallel()
	for address, ok := range map[string]bool{
		"": true, "local:": true, "local:?bytes=1048576": true,
		"local:?bytes=lots": false, "local:?bytes=-1": false, "memcached://x": false, "redis://host/first": false, "nonsense": false,
	} {
		c, err := cache.Open(address)
		if (err == nil) != ok {
			t.Errorf("Open(%q): got %v, want success: %t", address, err, ok)
		}
		if c != nil && err == nil {
			_ = c.Close()
		}
	}
}

func TestLocalIsBoundedByBytes(t *testing.T) {
	t.Parallel()
	const limit, size, count = 1 << 20, 10_000, 1000
	c := open(t, fmt.Sprintf("local:?bytes=%d", limit))
	for i := range count {
		if err := c.Set(t.Context(), fmt.Sprint(i), make([]byte, size), time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	kittest.Eventually(t, 5*time.Second, func() error {
		held := 0
		for i := range count {
			if value, ok, _ := c.Get(t.Context(), fmt.Sprint(i)); ok {
				held += len(value)
			}
		}
		if held > limit || held == 0 {
			return fmt.Errorf("%d bytes are held, want some, and at most %d", held, limit)
		}
		return nil
	})
	if err := c.Set(t.Context(), "huge", make([]byte, limit+1), time.Hour); err != nil {
		t.Errorf("a value that cannot fit: got %v", err)
	}
	if _, ok, _ := c.Get(t.Context(), "huge"); ok {
		t.Error("a value larger than the cache is kept")
	}
}

func TestRedisTellsOtherClientsOfChanges(t *testing.T) {
	t.Parallel()
	server := cachetest.StartServer(t)
	a, b := open(t, server.URL), open(t, server.URL)
	read := func(c cache.Cache, want string) func() error {
		return func() error {
			got, ok, err := c.Get(t.Context(), "k")
			if err != nil || string(got) != want {
				return fmt.Errorf("got %q, %t, %w, want %q", got, ok, err, want)
			}
			return nil
		}
	}
	if err := a.Set(t.Context(), "k", []byte("1"), time.Minute); err != nil {
		t.Fatal(err)
	}
	kittest.Eventually(t, 5*time.Second, read(b, "1")) // b keeps a copy from here on
	if err := a.Set(t.Context(), "k", []byte("2"), time.Minute); err != nil {
		t.Fatal(err)
	}
	kittest.Eventually(t, 5*time.Second, read(b, "2"))
	if err := a.Delete(t.Context(), "k"); err != nil {
		t.Fatal(err)
	}
	kittest.Eventually(t, 5*time.Second, read(b, ""))
}

// load keeps calling c from several goroutines until stop, and records the slowest call and how the calls ended.
type load struct {
	slowest      atomic.Int64
	good, failed atomic.Int64
	stop         chan struct{}
	group        sync.WaitGroup
}

func startLoad(ctx context.Context, c cache.Cache) *load {
	l := &load{stop: make(chan struct{})}
	for worker := range 8 {
		l.group.Go(func() {
			pace := time.NewTicker(200 * time.Microsecond) // calls that fail at once would take all of the machine
			defer pace.Stop()
			for i := 0; ; i++ {
				select {
				case <-l.stop:
					return
				case <-pace.C:
				}
				key := fmt.Sprint(worker, i%100)
				start := time.Now()
				var err error
				if i%4 == 0 {
					err = c.Set(ctx, key, []byte("value"), time.Minute)
				} else {
					_, _, err = c.Get(ctx, key)
				}
				took := int64(time.Since(start))
				for before := l.slowest.Load(); took > before && !l.slowest.CompareAndSwap(before, took); before = l.slowest.Load() {
				}
				if err != nil {
					l.failed.Add(1)
				} else {
					l.good.Add(1)
				}
			}
		})
	}
	return l
}

func (l *load) end() {
	close(l.stop)
	l.group.Wait()
}

// grows waits until n calls more have been counted.
func grows(t *testing.T, counter *atomic.Int64, n int64) {
	t.Helper()
	before := counter.Load()
	kittest.Eventually(t, 20*time.Second, func() error {
		if now := counter.Load(); now < before+n {
			return fmt.Errorf("%d calls more, want %d", now-before, n)
		}
		return nil
	})
}

func TestRedisGoesAwayUnderLoad(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]struct{ away, back func(*cachetest.Server) }{
		"killed":  {(*cachetest.Server).Kill, (*cachetest.Server).Start},
		"hanging": {(*cachetest.Server).Pause, (*cachetest.Server).Resume},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := cachetest.StartServer(t)
			c := open(t, server.URL)
			l := startLoad(t.Context(), c)
			grows(t, &l.good, 500)
			for range 2 {
				fault.away(server)
				grows(t, &l.failed, 1000)
				if _, err := cache.Load(t.Context(), c, "unread", time.Minute, func(context.Context) (int, error) { return 7, nil }); err != nil {
					t.Errorf("Load while the server is away: got %v", err)
				}
				fault.back(server)
				grows(t, &l.good, 500)
			}
			l.end()
			fault.away(server)
			closing := time.Now()
			if err := c.Close(); err != nil || time.Since(closing) > 10*time.Second {
				t.Errorf("Close without a server: got %v after %v", err, time.Since(closing))
			}
			// The timeout of a call is 100 ms; the rest is allowance for a busy machine.
			if slowest := time.Duration(l.slowest.Load()); slowest > 2*time.Second {
				t.Errorf("the slowest call took %v", slowest)
			} else {
				t.Logf("slowest call %v, %d good, %d failed", slowest, l.good.Load(), l.failed.Load())
			}
		})
	}
}

func TestRedisRefusesTheLogin(t *testing.T) {
	t.Parallel()
	server := cachetest.StartServer(t)
	c, err := cache.Open(strings.Replace(server.URL, "redis://", "redis://shop:canary@", 1))
	if err == nil {
		_ = c.Close()
		t.Fatal("a wrong password was accepted")
	}
	if strings.Contains(err.Error(), "canary") {
		t.Errorf("the error repeats the password: %v", err)
	}
}

func TestRedisComesLater(t *testing.T) {
	t.Parallel()
	server := cachetest.NewServer(t)
	c := open(t, server.URL)
	if _, _, err := c.Get(t.Context(), "k"); !errors.Is(err, cache.ErrUnavailable) {
		t.Errorf("Get without a server: got %v, want ErrUnavailable", err)
	}
	server.Start()
	kittest.Eventually(t, 10*time.Second, func() error { return c.Set(t.Context(), "k", []byte("x"), time.Minute) })
}

func BenchmarkGet(b *testing.B) {
	for _, adapter := range []string{"local", "redis"} {
		b.Run(adapter, func(b *testing.B) {
			address := ""
			if adapter == "redis" {
				address = cachetest.StartServer(b).URL
			}
			c := open(b, address)
			if err := c.Set(b.Context(), "k", make([]byte, 2000), time.Hour); err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if _, _, err := c.Get(b.Context(), "k"); err != nil {
						b.Error(err)
					}
				}
			})
		})
	}
}
