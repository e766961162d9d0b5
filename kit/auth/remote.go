package auth

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/clock"
	"emporium/kit/fault"
)

// RemoteOptions sets up RemoteKeys.
type RemoteOptions struct {
	// URL is where the issuer publishes its JWKS. Required.
	URL string
	// Client fetches it; its redirects are not followed. Default http.DefaultClient.
	Client *http.Client
	// Clock tells the age of what was fetched. Default clock.System.
	Clock clock.Clock
	// MaxAge is after how long the set is fetched again. Default 10 minutes.
	MaxAge time.Duration
	// MinInterval is the least time between two fetches, whatever tokens arrive. Default 1 minute.
	MinInterval time.Duration
	// MaxStale is how long keys are trusted while the issuer cannot be reached. Default 24 hours.
	MaxStale time.Duration
	// Timeout bounds a fetch. Default 3 seconds.
	Timeout time.Duration
}

const (
	maxJWKSBytes = 64 << 10
	maxJWKSKeys  = 64
	// firstRetry is the least time between fetches while there has never been a set: a service that starts before the
	// issuer must not refuse its callers for a minute.
	firstRetry = time.Second
)

// RemoteKeys is a KeySource that reads the issuer's published set when it is needed: at first, when it has grown old, and
// when a token names a key that it does not know, but never twice in MinInterval. It needs no goroutine of its own.
// Old keys go on being used while the issuer cannot be reached. It is safe for concurrent use.
type RemoteKeys struct {
	options RemoteOptions
	client  http.Client
	set     atomic.Pointer[fetchedKeys]

	mu        sync.Mutex
	attempted time.Time
	flight    chan struct{} // closed when the fetch under way ends; nil when there is none
	failure   error         // of the last fetch
}

type fetchedKeys struct {
	at   time.Time
	keys StaticKeys
}

var _ KeySource = (*RemoteKeys)(nil)

// NewRemoteKeys returns a source that has not fetched anything yet.
func NewRemoteKeys(o RemoteOptions) (*RemoteKeys, error) {
	if o.URL == "" {
		return nil, errors.New("remote keys: the URL is missing")
	}
	if o.Client == nil {
		o.Client = http.DefaultClient
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	for value, standard := range map[*time.Duration]time.Duration{
		&o.MaxAge: 10 * time.Minute, &o.MinInterval: time.Minute, &o.MaxStale: 24 * time.Hour, &o.Timeout: 3 * time.Second,
	} {
		if *value <= 0 {
			*value = standard
		}
	}
	r := &RemoteKeys{options: o, client: *o.Client}
	r.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return r, nil
}

// PublicKey implements KeySource. The error is fault.Unavailable when the keys could not be fetched at all.
func (r *RemoteKeys) PublicKey(ctx context.Context, kid string) (ed25519.PublicKey, error) {
	now := r.options.Clock.Now()
	set := r.set.Load()
	if set != nil {
		key, known := set.keys[kid]
		age := now.Sub(set.at)
		if known && age <= r.options.MaxAge {
			return key, nil
		}
		if known && age <= r.options.MaxStale {
			// One caller fetches; the others, and this one if that fails, go on with what is known.
			if started := r.start(ctx, now); started != nil {
				if err := wait(ctx, started); err != nil {
					return nil, err
				}
				if fresh := r.set.Load(); fresh != set {
					return fresh.PublicKey(kid)
				}
			}
			return key, nil
		}
	}
	if flight := r.join(ctx, now); flight != nil {
		if err := wait(ctx, flight); err != nil {
			return nil, err
		}
	}
	set = r.set.Load()
	if set == nil || now.Sub(set.at) > r.options.MaxStale {
		r.mu.Lock()
		cause := r.failure
		r.mu.Unlock()
		e := fault.Wrap(cause, fault.Unavailable, "Tokens cannot be checked at the moment. Try again.")
		e.RetryAfter = 1
		return nil, e
	}
	return set.PublicKey(kid)
}

// PublicKey returns the key with the id.
func (f *fetchedKeys) PublicKey(kid string) (ed25519.PublicKey, error) {
	if key, ok := f.keys[kid]; ok {
		return key, nil
	}
	return nil, ErrUnknownKey
}

func wait(ctx context.Context, flight <-chan struct{}) error {
	select {
	case <-flight:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// join returns the fetch under way, or starts one if it may; nil when neither.
func (r *RemoteKeys) join(ctx context.Context, now time.Time) <-chan struct{} {
	r.mu.Lock()
	flight := r.flight
	r.mu.Unlock()
	if flight != nil {
		return flight
	}
	return r.start(ctx, now)
}

// start begins a fetch; nil when one is under way or the last one was too recent.
func (r *RemoteKeys) start(ctx context.Context, now time.Time) <-chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	interval := r.options.MinInterval
	if r.set.Load() == nil {
		interval = min(interval, firstRetry)
	}
	if r.flight != nil || clock.Within(r.attempted, now, interval) {
		return nil
	}
	r.attempted = now
	flight := make(chan struct{})
	r.flight = flight
	// All callers share the fetch, so the end of the first one's request must not end it.
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), r.options.Timeout)
	go func() {
		defer cancel()
		keys, err := r.fetch(bounded)
		r.mu.Lock()
		defer r.mu.Unlock()
		if err == nil {
			r.set.Store(&fetchedKeys{at: now, keys: keys})
		}
		r.failure = err
		r.flight = nil
		close(flight)
	}()
	return flight
}

func (r *RemoteKeys) fetch(ctx context.Context) (StaticKeys, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.options.URL, nil)
	if err != nil {
		return nil, fmt.Errorf("fetch keys: %w", err)
	}
	request.Header.Set("Accept", "application/json")
	response, err := r.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("fetch keys: %w", err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("fetch keys: status %d", response.StatusCode)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxJWKSBytes+1))
	if err != nil {
		return nil, fmt.Errorf("fetch keys: %w", err)
	}
	if len(body) > maxJWKSBytes {
		return nil, errors.New("fetch keys: the answer is too large")
	}
	return ParseJWKS(body)
}

// ParseJWKS reads a published set, and leaves out keys of other kinds and uses. A set without any usable key is an error,
// so that a broken answer never replaces good keys.
func ParseJWKS(body []byte) (StaticKeys, error) {
	var set jwks
	if err := json.Unmarshal(body, &set); err != nil {
		return nil, errors.New("read keys: not a JWKS")
	}
	keys := StaticKeys{}
	for _, k := range set.Keys {
		if k.Type != "OKP" || k.Curve != "Ed25519" || k.ID == "" || len(k.ID) > maxKeyIDBytes ||
			k.Use != "" && k.Use != "sig" || k.Algorithm != "" && k.Algorithm != "EdDSA" {
			continue
		}
		x, err := base64.RawURLEncoding.DecodeString(k.X)
		if err != nil || len(x) != ed25519.PublicKeySize {
			continue
		}
		if _, twice := keys[k.ID]; twice {
			return nil, errors.New("read keys: two keys have one id")
		}
		if keys[k.ID] = x; len(keys) > maxJWKSKeys {
			return nil, errors.New("read keys: too many keys")
		}
	}
	if len(keys) == 0 {
		return nil, errors.New("read keys: no usable key")
	}
	return keys, nil
}
