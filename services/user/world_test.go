package user_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/user"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

// world is the user service with a bus and a verifier that learns the keys over HTTP, as its neighbours see it.
type world struct {
	t        testing.TB
	env      service.Env
	cfg      user.Config
	bus      *local.Bus
	clock    *clock.Fake
	verifier *auth.Verifier
	svc      *user.Service

	mu   sync.Mutex
	seen []event.Event
}

// start is when the fake clock begins; time passes only when a test says so.
var start = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func newWorld(t testing.TB, change ...func(*user.Config)) *world {
	t.Helper()
	w := &world{t: t, clock: clock.NewFake(start)}
	ctx := context.WithoutCancel(t.Context())
	dir := t.TempDir()
	var err error
	if w.bus, err = local.Open(ctx, local.Options{Path: filepath.Join(dir, "log.db")}); err != nil {
		t.Fatal(err)
	}
	tel, err := telemetry.New(ctx, telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	c, err := cache.Open("")
	if err != nil {
		t.Fatal(err)
	}
	w.cfg = user.Config{Database: "sqlite:" + filepath.Join(dir, "user.db"), TrustedProxies: []string{"192.0.2.1"}}
	for _, f := range change {
		f(&w.cfg)
	}
	keys, err := auth.NewRemoteKeys(auth.RemoteOptions{URL: "http://user/.well-known/jwks.json", Client: &http.Client{Transport: (*direct)(w)}, Clock: w.clock})
	if err != nil {
		t.Fatal(err)
	}
	w.verifier, err = auth.NewVerifier(auth.Options{Issuer: "emporium", Audience: "emporium", Keys: keys, Clock: w.clock,
		Revoked: func(session string) bool { return w.svc.Revoked(session) }})
	if err != nil {
		t.Fatal(err)
	}
	w.env = service.Env{Clock: w.clock, IDs: id.System, Log: kittest.Logger(t), Bus: w.bus, Cache: c, Auth: w.verifier, Telemetry: tel,
		DataDir: dir, PublicURL: "http://shop.example", Version: "test", Instance: "test"}
	if err := w.bus.EnsureTopics(ctx, contract.Topics()); err != nil {
		t.Fatal(err)
	}
	listen, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(listen, event.Subscription{Group: "listener", Topics: []string{contract.TopicUser}}, w.hear)
	}()
	w.svc = w.open()
	t.Cleanup(func() {
		w.close(w.svc)
		stop()
		<-done
		if err := errors.Join(w.bus.Close(), c.Close(), tel.Shutdown(ctx)); err != nil {
			t.Error(err)
		}
		w.verifier.Close()
	})
	return w
}

// open starts an instance of the service.
func (w *world) open() *user.Service {
	w.t.Helper()
	ctx := context.WithoutCancel(w.t.Context())
	svc, err := user.New(ctx, w.env, w.cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := svc.Start(ctx); err != nil {
		w.t.Fatal(err)
	}
	return svc
}

func (w *world) close(svc *user.Service) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(w.t.Context()), 10*time.Second)
	defer cancel()
	if err := errors.Join(svc.Stop(ctx), svc.Close()); err != nil {
		w.t.Error(err)
	}
}

// direct carries requests to the service without a socket.
type direct world

func (d *direct) RoundTrip(r *http.Request) (*http.Response, error) {
	rec := httptest.NewRecorder()
	d.svc.Handler().ServeHTTP(rec, r)
	return rec.Result(), nil
}

func (w *world) hear(_ context.Context, batch []event.Record) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, r := range batch {
		w.seen = append(w.seen, r.Event)
	}
	return nil
}

// await waits for an event of a type about a subject and decodes the n-th of them.
func await[T event.Payload](w *world, subject string, n int) T {
	w.t.Helper()
	var out T
	kittest.Eventually(w.t, 10*time.Second, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		count := 0
		for _, e := range w.seen {
			if e.Type != out.EventType() || e.Subject != subject {
				continue
			}
			if count++; count == n {
				return json.Unmarshal(e.Data, &out)
			}
		}
		return fmt.Errorf("%d events %s of %s, want %d", count, out.EventType(), subject, n)
	})
	return out
}

type answer struct {
	code   int
	header http.Header
	body   []byte
}

// problem is an error's code.
func (a answer) problem() string {
	var p struct {
		Code string `json:"code"`
	}
	_ = json.Unmarshal(a.body, &p)
	return p.Code
}

func (a answer) decode(t testing.TB, dst any) {
	t.Helper()
	if err := json.Unmarshal(a.body, dst); err != nil {
		t.Fatalf("decode %s: %v", a.body, err)
	}
}

// call sends a request; body is marshalled unless it is a string. Headers are written "Name: value".
func (w *world) call(method, path, token string, body any, headers ...string) answer {
	w.t.Helper()
	text, ok := body.(string)
	if !ok && body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			w.t.Fatal(err)
		}
		text = string(b)
	}
	r := httptest.NewRequest(method, path, strings.NewReader(text))
	if text != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Set(name, value)
	}
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	return answer{rec.Code, rec.Header(), bytes.Clone(rec.Body.Bytes())}
}

func (w *world) want(got answer, code int, problem string) answer {
	w.t.Helper()
	if got.code != code || got.problem() != problem {
		w.t.Fatalf("got %d %s, want %d %s", got.code, got.body, code, problem)
	}
	return got
}

type object = map[string]any

type signedIn struct {
	User struct {
		ID            string   `json:"id"`
		Email         string   `json:"email"`
		Name          string   `json:"name"`
		Locale        string   `json:"locale"`
		EmailVerified bool     `json:"email_verified"`
		Role          string   `json:"role"`
		Scopes        []string `json:"scopes"`
	} `json:"user"`
	Access    string `json:"access_token"`
	Refresh   string `json:"refresh_token"`
	Type      string `json:"token_type"`
	ExpiresIn int    `json:"expires_in"`
}

const password = "seven wet pebbles"

// register makes an account and signs it in.
func (w *world) register(email string) signedIn {
	w.t.Helper()
	var out signedIn
	w.want(w.call("POST", "/v1/auth/register", "", object{"email": email, "password": password, "name": "Ann Example"}), 201, "").decode(w.t, &out)
	return out
}

func (w *world) login(email, password string) answer {
	w.t.Helper()
	return w.call("POST", "/v1/auth/login", "", object{"email": email, "password": password})
}

func (w *world) refresh(token string) answer {
	w.t.Helper()
	return w.call("POST", "/v1/auth/refresh", "", object{"refresh_token": token})
}

// staff signs a token of a tool, which belongs to no account.
func (w *world) staff(scopes ...string) string {
	w.t.Helper()
	token, err := w.svc.StaffToken(w.t.Context(), scopes, time.Hour)
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}
