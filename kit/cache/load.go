package cache

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"
)

// Load returns the value of key, from the cache or else from loader, whose result is then kept for ttl. Callers in this
// process that miss the same key at the same time wait for one loader. Errors of the cache count as misses, and a
// value that cannot be decoded as well; only loader's error, or the end of ctx, is returned. Errors are not kept.
//
// Values are kept as JSON, []byte as it is. Every caller gets a value of its own, except that []byte is shared and must
// not be modified. A loader outlives the caller that started it as long as another one waits for it.
func Load[T any](ctx context.Context, c Cache, key string, ttl time.Duration, loader func(context.Context) (T, error)) (T, error) {
	if data, ok, err := c.Get(ctx, key); err == nil && ok {
		if value, err := decode[T](data); err == nil {
			return value, nil
		}
	}
	data, err := flights.do(ctx, flightKey{cache: c, key: key}, func(ctx context.Context) ([]byte, error) {
		value, err := loader(ctx)
		if err != nil {
			return nil, err
		}
		data, err := encode(value)
		if err != nil {
			return nil, err
		}
		if ttl > 0 {
			_ = c.Set(ctx, key, data, ttl) // the next caller misses again, nothing else
		}
		return data, nil
	})
	if err != nil {
		var zero T
		return zero, err
	}
	return decode[T](data)
}

func encode(value any) ([]byte, error) {
	if raw, ok := value.([]byte); ok {
		return raw, nil
	}
	data, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("encode for the cache: %w", err)
	}
	return data, nil
}

func decode[T any](data []byte) (value T, err error) {
	if raw, ok := any(&value).(*[]byte); ok {
		*raw = data
		return value, nil
	}
	if err := json.Unmarshal(data, &value); err != nil {
		var zero T
		return zero, fmt.Errorf("decode from the cache: %w", err)
	}
	return value, nil
}

// flightKey keeps the loads of different caches apart. Caches are pointers, so that they compare.
type flightKey struct {
	cache Cache
	key   string
}

type flight struct {
	done    chan struct{}
	data    []byte
	err     error
	waiters int
	cancel  context.CancelFunc
}

type flightGroup struct {
	mu     sync.Mutex
	flying map[flightKey]*flight
}

var flights = flightGroup{flying: map[flightKey]*flight{}}

// do runs load once for all that ask for key while it runs. Its context ends when the last of them has gone.
func (g *flightGroup) do(ctx context.Context, key flightKey, load func(context.Context) ([]byte, error)) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	g.mu.Lock()
	f := g.flying[key]
	if f == nil {
		shared, cancel := context.WithCancel(context.WithoutCancel(ctx))
		f = &flight{done: make(chan struct{}), cancel: cancel}
		g.flying[key] = f
		go g.run(shared, key, f, load)
	}
	f.waiters++
	g.mu.Unlock()

	select {
	case <-f.done:
		return f.data, f.err
	case <-ctx.Done():
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if f.waiters--; f.waiters == 0 {
		f.cancel()
		g.forget(key, f) // whoever comes next must not join a flight that is being cancelled
	}
	return nil, ctx.Err()
}

func (g *flightGroup) run(ctx context.Context, key flightKey, f *flight, load func(context.Context) ([]byte, error)) {
	defer func() {
		if p := recover(); p != nil {
			f.err = fmt.Errorf("load for the cache: panic: %v", p)
		}
		g.mu.Lock()
		g.forget(key, f)
		g.mu.Unlock()
		f.cancel()
		close(f.done)
	}()
	f.data, f.err = load(ctx)
}

func (g *flightGroup) forget(key flightKey, f *flight) {
	if g.flying[key] == f {
		delete(g.flying, key)
	}
}
