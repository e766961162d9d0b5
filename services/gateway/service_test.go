package gateway_test

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/conf"
	"emporium/kit/discovery"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/kit/web"
	"emporium/services/gateway"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// issuer is where the keys are from; it may be away.
type issuer struct {
	*auth.KeySet

	away bool
}

func (i *issuer) PublicKey(ctx context.Context, kid string) (ed25519.PublicKey, error) {
	if i.away {
		return nil, fault.New(fault.Unavailable, "The issuer is away.")
	}
	return i.KeySet.PublicKey(ctx, kid)
}

// world is a gateway with two services behind: near in the same process, far over the network.
type world struct {
	url    string
	issuer *issuer
	token  string
	log    *lines
	client *http.Client
}

// lines is a log that can be read while it is written.
type lines struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func newWorld(t *testing.T, behind http.Handler) *world {
	t.Helper()
	w := &world{log: &lines{}, client: &http.Client{Transport: &http.Transport{}, Timeout: 10 * time.Second}}
	t.Cleanup(w.client.CloseIdleConnections)
	key, err := auth.GenerateKey(time.Now().Add(-time.Hour))
	check(t, err)
	set, err := auth.NewKeySet(auth.KeySetOptions{}, key)
	check(t, err)
	w.issuer = &issuer{KeySet: set}
	signer, err := auth.NewSigner(auth.SignerOptions{Issuer: "shop", Audience: "shop", Keys: set})
	check(t, err)
	w.token, _, err = signer.Sign(auth.Claims{Subject: "usr_1", Kind: auth.Customer})
	check(t, err)
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "shop", Audience: "shop", Keys: w.issuer, CacheSize: -1})
	check(t, err)
	t.Cleanup(verifier.Close)
	far := httptest.NewServer(behind)
	t.Cleanup(far.Close)
	directory, err := discovery.New(map[string][]string{"far": {far.URL}})
	check(t, err)
	t.Cleanup(directory.Close)
	directory.Host("near", behind)
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	check(t, err)
	t.Cleanup(func() { _ = tel.Shutdown(context.Background()) })
	log := slog.New(slog.NewTextHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	var config gateway.Config
	_, err = conf.Load(&config, conf.Sources{})
	check(t, err)
	s, err := gateway.New(t.Context(), service.Env{Clock: clock.System, IDs: id.System, Log: log, Auth: verifier, Telemetry: tel, Version: "1"}, config,
		gateway.Routes{"/near": "near", "/far": "far"}, directory, func(context.Context) (bool, []string) { return true, nil })
	check(t, err)
	t.Cleanup(func() { check(t, s.Close()) })
	front := httptest.NewServer(s.Handler())
	t.Cleanup(front.Close)
	w.url = front.URL
	return w
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) get(t *testing.T, path string, headers ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(kittest.Context(t), http.MethodGet, w.url+path, http.NoBody)
	check(t, err)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := w.client.Do(r)
	check(t, err)
	t.Cleanup(func() { _ = resp.Body.Close() })
	return resp
}

var places = []string{"/near", "/far"}

func TestBorder(t *testing.T) {
	called := make(chan string, 100)
	w := newWorld(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { called <- r.Header.Get("Authorization") }))
	forged := w.token[:len(w.token)-6] + "AAAAAA"
	for _, path := range places {
		for _, c := range []struct {
			name, header string
			away         bool
			want         int
		}{
			{"no token", "", false, 200},
			{"a good one", "Bearer " + w.token, false, 200},
			{"a forged one", "Bearer " + forged, false, 401},
			{"nonsense", "Bearer nonsense", false, 401},
			{"nonsense while the issuer is away", "Bearer nonsense", true, 401},
			{"a good one while the issuer is away", "Bearer " + w.token, true, 200}, // the service decides with what it knows
		} {
			t.Run(path+" "+c.name, func(t *testing.T) {
				w.issuer.away = c.away
				resp := w.get(t, path, "Authorization", c.header)
				if resp.StatusCode != c.want {
					t.Errorf("got %d, want %d", resp.StatusCode, c.want)
				}
				select {
				case got := <-called:
					if c.want != 200 || got != c.header {
						t.Errorf("the service was called with %q", got)
					}
				default:
					if c.want == 200 {
						t.Error("the service was not called")
					}
				}
			})
		}
	}
}

// An event reaches the client while its stream goes on.
func TestStreamsAreNotHeldBack(t *testing.T) {
	t.Parallel()
	more := make(chan struct{})
	w := newWorld(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		stream, err := web.SSE(w, r)
		if err != nil {
			t.Error(err)
			return
		}
		for n := range 3 {
			if err := stream.Send(web.Event{ID: fmt.Sprint(n), Data: "tick"}); err != nil {
				t.Error(err)
			}
			<-more
		}
	}))
	for _, path := range places {
		resp := w.get(t, path)
		in := bufio.NewScanner(resp.Body)
		for n := range 3 {
			want := fmt.Sprintf("id: %d", n)
			for in.Text() != want && in.Scan() {
			}
			if in.Text() != want {
				t.Errorf("%s: the stream ends before event %d: %v", path, n, in.Err())
			}
			more <- struct{}{}
		}
		if ct := resp.Header.Get("Content-Type"); ct != "text/event-stream" {
			t.Errorf("%s: %s", path, ct)
		}
	}
}

func TestUpgradesPass(t *testing.T) {
	t.Parallel()
	w := newWorld(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, buf, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Errorf("%s: %v", r.URL.Path, err)
			return
		}
		defer conn.Close()
		_, _ = buf.WriteString("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: " + r.Header.Get("Upgrade") + "\r\n\r\n")
		_ = buf.Flush()
		line, _ := buf.ReadString('\n')
		_, _ = buf.WriteString("you said " + line)
		_ = buf.Flush()
	}))
	for _, path := range places {
		var d net.Dialer
		conn, err := d.DialContext(t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
		check(t, err)
		check(t, conn.SetDeadline(time.Now().Add(10*time.Second)))
		_, err = io.WriteString(conn, "GET "+path+" HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
		check(t, err)
		in := bufio.NewReader(conn)
		resp, err := http.ReadResponse(in, nil)
		check(t, err)
		if resp.StatusCode != http.StatusSwitchingProtocols || resp.Header.Get("Upgrade") != "websocket" {
			t.Fatalf("%s: %s %v", path, resp.Status, resp.Header)
		}
		_, err = io.WriteString(conn, "hello\n")
		check(t, err)
		if line, err := in.ReadString('\n'); line != "you said hello\n" {
			t.Errorf("%s: got %q, %v", path, line, err)
		}
		check(t, conn.Close())
	}
}

// One id leads from the answer to the log of the service.
func TestOneRequestID(t *testing.T) {
	t.Parallel()
	var log lines
	api := web.New(web.Options{Service: "behind", Log: slog.New(slog.NewTextHandler(&log, nil))})
	api.HandleRaw("GET /{path}", web.Op{ID: "fail", Policy: web.Public, Hidden: true}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		web.WriteProblem(w, r, errors.New("the cause"))
	}))
	w := newWorld(t, api.Handler())
	for _, path := range places {
		for _, own := range []string{"", "shop-42"} {
			resp := w.get(t, path, "X-Request-Id", own)
			ids := resp.Header.Values("X-Request-Id")
			if len(ids) != 1 || ids[0] == "" || own != "" && ids[0] != own {
				t.Fatalf("%s: the answer has the ids %q, the request %q", path, ids, own)
			}
			body, err := io.ReadAll(resp.Body)
			check(t, err)
			if !strings.Contains(string(body), `"request_id":"`+ids[0]+`"`) {
				t.Errorf("%s: not the id %s: %s", path, ids[0], body)
			}
			if !strings.Contains(log.String(), "request_id="+ids[0]) {
				t.Errorf("%s: the service's log has no %s:\n%s", path, ids[0], log.String())
			}
		}
	}
}
