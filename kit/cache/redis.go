package cache

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/redis/rueidis"
)

// RedisOptions sets up a cache on a Redis server.
type RedisOptions struct {
	// URL names the server: redis://user:password@host:port/0, or rediss:// with TLS. Required.
	URL string
	// Timeout bounds every call. Default 100 ms.
	Timeout time.Duration
	// LocalBytes bounds the copies kept in this process, which the server invalidates when a key changes. Default 16 MiB.
	LocalBytes int
	// LocalTTL is the longest that such a copy is used. Default 1 minute.
	LocalTTL time.Duration
}

const (
	tripAfter     = 3 // failures in a row after which calls fail at once …
	probeInterval = 250 * time.Millisecond
)

// redis stands in front of a client that may not be connected yet. While the server does not answer, calls fail at
// once, and one call in each probeInterval finds out whether it is back.
type redis struct {
	options RedisOptions
	client  atomic.Pointer[rueidis.Client]
	config  rueidis.ClientOption

	failures  atomic.Int32
	downUntil atomic.Int64 // Unix nanoseconds

	mu         sync.Mutex
	connecting bool
	closed     atomic.Bool
}

var _ Cache = (*redis)(nil)

// Redis returns a cache on a Redis server, with copies of what was read in this process. A bad URL is an error, and
// a server that refuses it, for example its password. A server that does not answer within a second is left for later:
// calls fail with ErrUnavailable until it is there.
func Redis(o RedisOptions) (Cache, error) {
	config, err := rueidis.ParseURL(o.URL)
	if err != nil {
		return nil, errors.New("open cache: the Redis URL cannot be read; it looks like redis://user:password@host:6379/0")
	}
	if o.Timeout <= 0 {
		o.Timeout = 100 * time.Millisecond
	}
	if o.LocalBytes <= 0 {
		o.LocalBytes = 16 << 20
	}
	if o.LocalTTL <= 0 {
		o.LocalTTL = time.Minute
	}
	config.Dialer.Timeout = time.Second
	config.Dialer.KeepAlive = time.Second
	config.ConnWriteTimeout = time.Second // a silent server is given up after this, and dialled anew
	config.PipelineMultiplex = -1         // one connection per node: all calls share its pipeline and its copies
	config.CacheSizeEachConn = o.LocalBytes
	config.ReadBufferEachConn = 64 << 10
	config.WriteBufferEachConn = 64 << 10
	config.DisableRetry = true
	r := &redis{options: o, config: config}
	r.connecting = true
	if refusal := r.connect(); refusal != nil {
		return nil, refusal
	}
	return r, nil
}

// connect makes the client; the caller has set connecting. It returns an error when the server is there and refuses.
func (r *redis) connect() (refusal error) {
	client, err := rueidis.NewClient(r.config)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.connecting = false
	switch {
	case err != nil:
		r.downUntil.Store(time.Now().Add(probeInterval).UnixNano())
		if answer, answered := rueidis.IsRedisErr(err); answered && !answer.IsLoading() && !answer.IsClusterDown() {
			return fmt.Errorf("open cache: the Redis server refuses the connection: %w", err)
		}
	case r.closed.Load():
		client.Close()
	default:
		r.failures.Store(0)
		r.downUntil.Store(0)
		r.client.Store(&client)
	}
	return nil
}

// acquire returns the client, unless the server is known to be away.
func (r *redis) acquire() (rueidis.Client, error) {
	if r.closed.Load() {
		return nil, ErrClosed
	}
	if until := r.downUntil.Load(); until != 0 {
		now := time.Now()
		if now.UnixNano() < until || !r.downUntil.CompareAndSwap(until, now.Add(probeInterval).UnixNano()) {
			return nil, ErrUnavailable
		}
	}
	if client := r.client.Load(); client != nil {
		return *client, nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.connecting && r.client.Load() == nil {
		r.connecting = true
		go func() { _ = r.connect() }() // tried again by a later call
	}
	return nil, ErrUnavailable
}

// settle counts what a call says about the server, and gives its error a name. The caller's own cancellation says nothing.
func (r *redis) settle(ctx context.Context, err error) error {
	if err == nil || rueidis.IsRedisNil(err) {
		if r.failures.Load() != 0 || r.downUntil.Load() != 0 {
			r.failures.Store(0)
			r.downUntil.Store(0)
		}
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if _, answered := rueidis.IsRedisErr(err); answered {
		return fmt.Errorf("cache: %w", err)
	}
	if r.closed.Load() {
		return ErrClosed
	}
	if r.failures.Add(1) >= tripAfter {
		r.downUntil.Store(time.Now().Add(probeInterval).UnixNano())
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}

func (r *redis) Get(ctx context.Context, key string) ([]byte, bool, error) {
	client, err := r.acquire()
	if err != nil {
		return nil, false, err
	}
	bounded, cancel := context.WithTimeout(ctx, r.options.Timeout)
	defer cancel()
	value, err := client.DoCache(bounded, client.B().Get().Key(key).Cache(), r.options.LocalTTL).AsBytes()
	if settled := r.settle(ctx, err); settled != nil {
		return nil, false, settled
	}
	return value, err == nil, nil
}

func (r *redis) Set(ctx context.Context, key string, value []byte, ttl time.Duration) error {
	if ttl <= 0 {
		return ErrTTL
	}
	client, err := r.acquire()
	if err != nil {
		return err
	}
	bounded, cancel := context.WithTimeout(ctx, r.options.Timeout)
	defer cancel()
	return r.settle(ctx, failure(client.DoMulti(bounded,
		client.B().Set().Key(key).Value(string(value)).Px(max(ttl, time.Millisecond)).Build(),
		barrier(client, key))))
}

func (r *redis) Delete(ctx context.Context, keys ...string) error {
	if len(keys) == 0 {
		return nil
	}
	client, err := r.acquire()
	if err != nil {
		return err
	}
	bounded, cancel := context.WithTimeout(ctx, r.options.Timeout)
	defer cancel()
	commands := make(rueidis.Commands, 0, 2*len(keys)) // one by one, because keys of a cluster live on different nodes
	for _, key := range keys {
		commands = append(commands, client.B().Del().Key(key).Build(), barrier(client, key))
	}
	return r.settle(ctx, failure(client.DoMulti(bounded, commands...)))
}

// barrier is a cheap question about a key that was just written. The server answers it on the same connection after it has
// sent word that the copy of the key here is out of date, so that whoever waits for it reads what it wrote.
func barrier(client rueidis.Client, key string) rueidis.Completed {
	return client.B().Exists().Key(key).Build()
}

func failure(results []rueidis.RedisResult) error {
	for _, result := range results {
		if err := result.Error(); err != nil {
			return err
		}
	}
	return nil
}

func (r *redis) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed.CompareAndSwap(false, true) {
		if client := r.client.Load(); client != nil {
			(*client).Close()
		}
	}
	return nil
}
