package auth_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/fault"
)

// publisher serves a key set, counts the fetches, and can be told to fail.
type publisher struct {
	*httptest.Server
	fetches atomic.Int32
	broken  atomic.Bool
	hold    atomic.Pointer[chan struct{}]
}

func publish(t *testing.T, keys *auth.KeySet) *publisher {
	t.Helper()
	p := &publisher{}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.fetches.Add(1)
		if hold := p.hold.Load(); hold != nil {
			<-*hold
		}
		body, err := keys.JWKS()
		if err != nil || p.broken.Load() {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		_, _ = w.Write(body)
	}))
	t.Cleanup(p.Close)
	return p
}

func remote(t *testing.T, url string, c clock.Clock) *auth.RemoteKeys {
	t.Helper()
	r, err := auth.NewRemoteKeys(auth.RemoteOptions{URL: url, Clock: c, Client: &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func wantFetches(t *testing.T, p *publisher, want int32) {
	t.Helper()
	if got := p.fetches.Load(); got != want {
		t.Errorf("%d fetches, want %d", got, want)
	}
}

func TestRemoteKeysFetchWhenOld(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := publish(t, w.keys)
	r := remote(t, p.URL, w.clock)
	wantFetches(t, p, 0)
	ask := func() {
		t.Helper()
		if key, err := r.PublicKey(t.Context(), w.key.ID); err != nil || !key.Equal(w.key.Public()) {
			t.Errorf("got %v", err)
		}
	}
	ask()
	ask()
	wantFetches(t, p, 1)
	w.clock.Advance(10 * time.Minute)
	ask()
	wantFetches(t, p, 1)
	w.clock.Advance(time.Second)
	ask()
	ask()
	wantFetches(t, p, 2)
}

func TestRemoteKeysSurviveTheIssuer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := publish(t, w.keys)
	r := remote(t, p.URL, w.clock)
	if _, err := r.PublicKey(t.Context(), w.key.ID); err != nil {
		t.Fatal(err)
	}
	p.broken.Store(true)
	w.clock.Advance(time.Hour)
	for range 3 {
		if _, err := r.PublicKey(t.Context(), w.key.ID); err != nil {
			t.Errorf("an old key while the issuer is away: got %v", err)
		}
	}
	wantFetches(t, p, 2)
	w.clock.Advance(24 * time.Hour)
	if _, err := r.PublicKey(t.Context(), w.key.ID); !fault.Is(err, fault.Unavailable) {
		t.Errorf("a key that is too old: got %v, want %q", err, fault.Unavailable)
	}
	p.broken.Store(false)
	w.clock.Advance(time.Minute)
	if _, err := r.PublicKey(t.Context(), w.key.ID); err != nil {
		t.Errorf("after the issuer is back: got %v", err)
	}
}

func TestRemoteKeysBeforeTheIssuer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := publish(t, w.keys)
	p.broken.Store(true)
	r := remote(t, p.URL, w.clock)
	var e *fault.Error
	if _, err := r.PublicKey(t.Context(), w.key.ID); !errors.As(err, &e) || e.Code != fault.Unavailable || e.RetryAfter == 0 {
		t.Errorf("got %v, want %q with a time to retry", err, fault.Unavailable)
	}
	p.broken.Store(false)
	w.clock.Advance(time.Second)
	if _, err := r.PublicKey(t.Context(), w.key.ID); err != nil {
		t.Errorf("a second later: got %v", err)
	}
}

// TestFloodOfUnknownKeys is requirement S6: strangers' tokens must not turn into requests to the issuer.
func TestFloodOfUnknownKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := publish(t, w.keys)
	v := newVerifier(t, auth.Options{Keys: remote(t, p.URL, w.clock), Clock: w.clock})
	stranger, err := auth.GenerateKey(start)
	if err != nil {
		t.Fatal(err)
	}
	flood := func() {
		var group sync.WaitGroup
		for i := range 20 {
			group.Go(func() {
				for j := range 10 {
					token := jwt.NewWithClaims(jwt.SigningMethodEdDSA, jwt.MapClaims{
						"iss": issuer, "aud": audience, "exp": start.Add(time.Hour).Unix(),
					})
					token.Header["typ"] = "at+jwt"
					token.Header["kid"] = fmt.Sprintf("%d-%d", i, j)
					text, err := token.SignedString(stranger.Private)
					if err != nil {
						t.Error(err)
					}
					if _, err := v.Verify(t.Context(), text); !fault.Is(err, fault.Unauthenticated) {
						t.Errorf("got %v, want %q", err, fault.Unauthenticated)
					}
				}
			})
		}
		group.Wait()
	}
	if _, err := v.Verify(t.Context(), w.sign(t, customer)); err != nil {
		t.Fatal(err)
	}
	for minute := range int32(3) {
		flood()
		w.clock.Advance(59 * time.Second)
		flood()
		wantFetches(t, p, minute+1)
		w.clock.Advance(time.Second)
	}
}

// TestRotationUnderLoad is requirement S6: a remote verifier never refuses a token while keys rotate.
func TestRotationUnderLoad(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := publish(t, w.keys)
	v := newVerifier(t, auth.Options{Keys: remote(t, p.URL, w.clock), Clock: w.clock, CacheSize: -1})
	used := map[string]bool{}
	var older []string
	for minute := range 24 * 60 {
		if minute%(3*60) == 60 {
			keys, err := w.keys.Rotated()
			if err != nil {
				t.Fatal(err)
			}
			if err := w.keys.Replace(keys...); err != nil {
				t.Fatal(err)
			}
		}
		key, _ := w.keys.Signing()
		used[key.ID] = true
		older = append(older, w.sign(t, customer))
		if len(older) > 10 {
			older = older[1:]
		}
		for _, i := range []int{0, len(older) - 1} {
			if _, err := v.Verify(t.Context(), older[i]); err != nil {
				t.Fatalf("minute %d: %v", minute, err)
			}
		}
		w.clock.Advance(time.Minute)
	}
	if len(used) < 8 {
		t.Errorf("%d keys have signed, want 8 and more", len(used))
	}
}

func TestRemoteKeysShareOneFetch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := publish(t, w.keys)
	hold := make(chan struct{})
	p.hold.Store(&hold)
	r := remote(t, p.URL, w.clock)

	impatient, cancel := context.WithCancel(t.Context())
	left := make(chan error)
	go func() {
		_, err := r.PublicKey(impatient, w.key.ID)
		left <- err
	}()
	results := make(chan error)
	for range 20 {
		go func() {
			_, err := r.PublicKey(t.Context(), w.key.ID)
			results <- err
		}()
	}
	cancel()
	if err := <-left; !errors.Is(err, context.Canceled) && err != nil {
		t.Errorf("the caller who left: got %v", err)
	}
	close(hold)
	for range 20 {
		if err := <-results; err != nil {
			t.Errorf("a caller who stayed: got %v", err)
		}
	}
	wantFetches(t, p, 1)
}

func TestRemoteKeysRefuseOddAnswers(t *testing.T) {
	t.Parallel()
	elsewhere := newWorld(t)
	other := publish(t, elsewhere.keys)
	for name, handler := range map[string]http.HandlerFunc{
		"redirect": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, other.URL, http.StatusFound) },
		"too large": func(w http.ResponseWriter, r *http.Request) {
			_, _ = w.Write([]byte(strings.Repeat(" ", 70_000)))
			_ = json.NewEncoder(w).Encode(map[string]any{"keys": []any{}})
		},
		"no keys": func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(`{"keys":[]}`)) },
		"cut off": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "100")
			_, _ = w.Write([]byte(`{`))
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(handler)
			t.Cleanup(server.Close)
			if _, err := remote(t, server.URL, clock.NewFake(start)).PublicKey(t.Context(), elsewhere.key.ID); !fault.Is(err, fault.Unavailable) {
				t.Errorf("got %v, want %q", err, fault.Unavailable)
			}
		})
	}
	t.Run("unreachable", func(t *testing.T) {
		t.Parallel()
		for _, url := range []string{"http://127.0.0.1:1/jwks", "::"} {
			if _, err := remote(t, url, clock.NewFake(start)).PublicKey(t.Context(), "k"); !fault.Is(err, fault.Unavailable) {
				t.Errorf("%s: got %v", url, err)
			}
		}
	})
}
