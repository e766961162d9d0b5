package cache

import (
	"bytes"
	"context"
	"errors"
	"math"
	"sync/atomic"
	"time"

	"github.com/maypok86/otter/v2"
)

// LocalOptions sets up a cache in this process.
type LocalOptions struct {
	// Bytes bounds the keys and values held, with an allowance for each entry's own structures. Default 32 MiB.
	Bytes int64
}

// entryOverhead is about what an entry costs beside its key and value.
const entryOverhead = 128

type localEntry struct {
	value []byte
	ttl   time.Duration
}

type local struct {
	entries *otter.Cache[string, localEntry]
	limit   uint64
	closed  atomic.Bool
}

var _ Cache = (*local)(nil)

// Local returns a cache in this process, bounded by bytes. What is used least goes first.
func Local(o LocalOptions) (Cache, error) {
	if o.Bytes < 0 {
		return nil, errors.New("open cache: bytes must not be negative")
	}
	if o.Bytes == 0 {
		o.Bytes = 32 << 20
	}
	entries, err := otter.New(&otter.Options[string, localEntry]{
		MaximumWeight: uint64(o.Bytes),
		Weigher: func(key string, e localEntry) uint32 {
			return uint32(min(len(key)+len(e.value)+entryOverhead, math.MaxUint32))
		},
		ExpiryCalculator: otter.ExpiryWritingFunc(func(e otter.Entry[string, localEntry]) time.Duration { return e.Value.ttl }),
	})
	if err != nil {
		return nil, err
	}
	return &local{entries: entries, limit: uint64(o.Bytes)}, nil
}

func (l *local) Get(ctx context.Context, key string) ([]byte, bool, error) {
	if err := l.usable(ctx); err != nil {
		return nil, false, err
	}
	e, ok := l.entries.GetIfPresent(key)
	return e.value, ok, nil
}

// Set copies the value, so that the caller may go on using its buffer. One that could never fit is not kept.
func (l *local) Set(ctx context.Context, key string, value []byte, ttl time.Duration) error {
	if err := l.usable(ctx); err != nil {
		return err
	}
	if ttl <= 0 {
		return ErrTTL
	}
	if uint64(len(key)+len(value)+entryOverhead) > l.limit {
		l.entries.Invalidate(key)
		return nil
	}
	l.entries.Set(key, localEntry{value: bytes.Clone(value), ttl: ttl})
	return nil
}

func (l *local) Delete(ctx context.Context, keys ...string) error {
	if err := l.usable(ctx); err != nil {
		return err
	}
	for _, key := range keys {
		l.entries.Invalidate(key)
	}
	return nil
}

func (l *local) Close() error {
	if l.closed.CompareAndSwap(false, true) {
		l.entries.InvalidateAll()
		l.entries.StopAllGoroutines()
	}
	return nil
}

func (l *local) usable(ctx context.Context) error {
	if l.closed.Load() {
		return ErrClosed
	}
	return ctx.Err()
}
