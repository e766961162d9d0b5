package cache

import (
	"context"
	"time"
)

// Switched is a cache that is as good as away while off says so: calls fail with ErrUnavailable, as when the server does not answer.
func Switched(c Cache, off func() bool) Cache { return switched{c, off} }

type switched struct {
	Cache

	off func() bool
}

// Get implements Cache.
func (s switched) Get(ctx context.Context, key string) ([]byte, bool, error) {
	if s.off() {
		return nil, false, ErrUnavailable
	}
	return s.Cache.Get(ctx, key)
}

// Set implements Cache.
func (s switched) Set(ctx context.Context, key string, value []byte, ttl time.Duration) error {
	if s.off() {
		return ErrUnavailable
	}
	return s.Cache.Set(ctx, key, value, ttl)
}

// Delete implements Cache.
func (s switched) Delete(ctx context.Context, keys ...string) error {
	if s.off() {
		return ErrUnavailable
	}
	return s.Cache.Delete(ctx, keys...)
}
