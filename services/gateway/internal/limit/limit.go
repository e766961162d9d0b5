// Package limit bounds how often a caller may ask, by GCRA: a bucket that holds a burst and fills evenly. Counts are shared by all
// gateways through Redis, and kept in this process where there is none, or while it does not answer.
package limit

import (
	"context"
	"hash/maphash"
	"strconv"
	"sync"
	"time"

	"emporium/kit/cache"
	"emporium/kit/clock"
)

// Rate is how much is allowed.
type Rate struct {
	// Requests are allowed in each Per, evenly.
	Requests int
	Per      time.Duration
	// Burst is how many may come at once. Default: Requests.
	Burst int
}

func (r Rate) emission() time.Duration {
	return max(r.Per/time.Duration(max(r.Requests, 1)), time.Microsecond)
}

func (r Rate) burst() int {
	if r.Burst > 0 {
		return r.Burst
	}
	return r.Requests
}

// Result is the state of a bucket after a request.
type Result struct {
	Allowed bool
	// Remaining is how many more requests may come at once.
	Remaining int
	// Reset is how long it takes until the whole burst is there again, Retry until one request is.
	Reset, Retry time.Duration
}

// Limiter counts. It is safe for concurrent use.
type Limiter struct {
	shared cache.Cache
	clock  clock.Clock
	seed   maphash.Seed
	shards [shards]shard
}

const (
	shards = 64
	// maxKeys bounds the memory of one shard, at about 100 bytes a key.
	maxKeys = 4096
)

// shard holds, for each key, when its bucket will be full again; a key that is not there has a full bucket.
type shard struct {
	mu   sync.Mutex
	full map[string]int64
}

// New returns a limiter. shared is where counts are kept in common; a cache without a Redis server behind it, or nil, means here.
func New(shared cache.Cache, c clock.Clock) *Limiter {
	l := &Limiter{shared: shared, clock: c, seed: maphash.MakeSeed()}
	for i := range l.shards {
		l.shards[i].full = map[string]int64{}
	}
	return l
}

// Take counts one request for key.
func (l *Limiter) Take(ctx context.Context, key string, r Rate) Result {
	if l.shared != nil {
		numbers, err := cache.Run(ctx, l.shared, gcra, []string{"gateway:v1:limit:" + key},
			[]string{strconv.FormatInt(r.emission().Microseconds(), 10), strconv.Itoa(r.burst())})
		if err == nil && len(numbers) == 4 {
			return Result{Allowed: numbers[0] == 1, Remaining: int(numbers[1]), Reset: time.Duration(numbers[2]) * time.Microsecond,
				Retry: time.Duration(numbers[3]) * time.Microsecond}
		}
	}
	return l.local(key, r)
}

func (l *Limiter) local(key string, r Rate) Result {
	now := l.clock.Now().UnixNano()
	emission, burst := int64(r.emission()), int64(r.burst())
	s := &l.shards[maphash.String(l.seed, key)%shards]
	s.mu.Lock()
	defer s.mu.Unlock()
	full := max(s.full[key], now)
	next := full + emission
	if wait := next - now - burst*emission; wait > 0 {
		return Result{Reset: time.Duration(full - now), Retry: time.Duration(wait)}
	}
	if len(s.full) >= maxKeys {
		s.sweep(now)
	}
	s.full[key] = next
	return Result{Allowed: true, Remaining: int((burst*emission - (next - now)) / emission), Reset: time.Duration(next - now)}
}

// sweep forgets full buckets. When there are few, it forgets some others, because memory is bounded whatever comes.
func (s *shard) sweep(now int64) {
	for key, full := range s.full {
		if full <= now {
			delete(s.full, key)
		}
	}
	for key := range s.full {
		if len(s.full) < maxKeys*9/10 {
			return
		}
		delete(s.full, key)
	}
}

// gcra is Take on a Redis server, by its own clock. The value is when the bucket will be full again, in microseconds.
var gcra = cache.NewScript(`
local emission, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local t = redis.call('TIME')
local now = t[1] * 1000000 + t[2]
local full = tonumber(redis.call('GET', KEYS[1]) or now)
if full < now then full = now end
local next = full + emission
local wait = next - now - burst * emission
if wait > 0 then return {0, 0, full - now, wait} end
redis.call('SET', KEYS[1], string.format('%.0f', next), 'PX', math.ceil((next - now) / 1000))
return {1, math.floor((burst * emission - (next - now)) / emission), next - now, 0}
`)
