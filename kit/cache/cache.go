// Package cache is the port to a shared or in-process cache, its two adapters, and Load, which fills it.
//
// Nothing durable depends on a cache: losing all of it costs time and no data. So a caller treats every error as a miss
// and goes on, which Load does by itself, and no adapter ever makes a caller wait longer than a short timeout.
package cache

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// Cache keeps values for a while. All methods are safe for concurrent use. Keys are chosen by their users; a service puts
// its name and a version of the value's form in front ("catalogue:v1:…"), because services may share one server. What one
// call has written or deleted, later calls on the same Cache see; other processes see it a moment later.
type Cache interface {
	// Get returns the value of key, and false when there is none. The value is shared: callers must not modify it.
	Get(ctx context.Context, key string) (value []byte, ok bool, err error)
	// Set keeps value for ttl at most; it may vanish earlier. A ttl of 0 or less is refused with ErrTTL.
	Set(ctx context.Context, key string, value []byte, ttl time.Duration) error
	// Delete forgets keys. What does not exist is no error.
	Delete(ctx context.Context, keys ...string) error
	// Close frees what the cache holds. Calls after it fail with ErrClosed.
	Close() error
}

var (
	// ErrClosed is what calls after Close return.
	ErrClosed = errors.New("cache: closed")
	// ErrUnavailable means that the server cannot be reached, or did not answer in time.
	ErrUnavailable = errors.New("cache: server not available")
	// ErrTTL means that a value was to be kept for no time at all.
	ErrTTL = errors.New("cache: the time to live must be positive")
)

// Open returns the cache that a URL names: "" or "local:" for one in this process ("local:?bytes=67108864" sets its size),
// "redis://…" or "rediss://…" for a Redis server. A server that is down is no error: the cache connects when it is back. One
// that refuses the login is.
func Open(address string) (Cache, error) {
	scheme, _, _ := strings.Cut(address, ":")
	switch scheme {
	case "":
		return Local(LocalOptions{})
	case "local":
		u, err := url.Parse(address)
		if err != nil {
			return nil, fmt.Errorf("open cache: the address is no URL: %w", err)
		}
		var o LocalOptions
		if text := u.Query().Get("bytes"); text != "" {
			if _, err := fmt.Sscan(text, &o.Bytes); err != nil {
				return nil, errors.New("open cache: bytes must be a whole number")
			}
		}
		return Local(o)
	case "redis", "rediss":
		return Redis(RedisOptions{URL: address})
	}
	return nil, errors.New(`open cache: the address must be empty, "local:" or start with "redis://"`)
}
