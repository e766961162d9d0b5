package edge_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"emporium/kit/auth"
	"emporium/kit/kittest"
)

// dial says text over a connection that stays open until the test ends.
func (w *world) dial(text string) (net.Conn, *bufio.Reader) {
	w.t.Helper()
	var d net.Dialer
	conn, err := d.DialContext(w.t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
	must(w.t, err)
	w.t.Cleanup(func() { _ = conn.Close() })
	must(w.t, conn.SetDeadline(time.Now().Add(20*time.Second)))
	_, err = io.WriteString(conn, text)
	must(w.t, err)
	return conn, bufio.NewReader(conn)
}

// Clients that announce bodies and send none, or send them by the byte, take no place from who buys (S25).
func TestBodiesThatNeverComeTakeNoPlace(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "shed: {min: 10, max: 10, wait: 10ms, checkout: [/v1/orders/**]}")
	large := strings.Repeat("x", 64<<10)
	for _, c := range []struct{ name, text string }{
		{"none of nine bytes", "Content-Length: 9\r\n\r\n"},
		{"one of nine bytes", "Content-Length: 9\r\n\r\n1"},
		{"none of 64 KiB", "Content-Length: 65536\r\n\r\n"},
		{"none of 1 MB", "Content-Length: 1000000\r\n\r\n"},
		{"no chunk", "Transfer-Encoding: chunked\r\n\r\n"},
		{"before another protocol", "Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 9\r\n\r\n"},
		{"64 KiB of 1 MB", "Content-Length: 1000000\r\n\r\n" + large}, // these take places, but not all of them
	} {
		for range 12 {
			// The gateway is at the second request when it has answered the first.
			_, answers := w.dial("GET /v1/orders/1 HTTP/1.1\r\nHost: shop\r\n\r\nPOST /v1/orders HTTP/1.1\r\nHost: shop\r\nContent-Type: text/csv\r\n" + c.text)
			first, err := http.ReadResponse(answers, nil)
			must(t, err)
			_, _ = io.Copy(io.Discard, first.Body)
			_ = first.Body.Close()
			if first.StatusCode != http.StatusOK {
				t.Fatalf("%s: %s", c.name, first.Status)
			}
		}
		for range 3 {
			if got := w.do("POST", "/v1/orders", "a=b", "Content-Type", "text/csv"); got.status != 200 || got.Body != "a=b" {
				t.Errorf("%s: who buys meanwhile gets %d %s", c.name, got.status, got.text)
			}
		}
	}
}

// What was awaited arrives as it was sent, of every size and in every form.
func TestBodiesArriveWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	for _, path := range []string{"/v1/orders", "/v1/near"} {
		for _, size := range []int{1, 4095, 4096, 4097, 64<<10 - 1, 64 << 10, 64<<10 + 1, 300_000} {
			text := strings.Repeat("0123456789", size/10+1)[:size]
			for name, in := range map[string]io.Reader{"sized": strings.NewReader(text), "in chunks": struct{ io.Reader }{strings.NewReader(text)}} {
				if got := w.send("POST", path, in, "Content-Type", "text/csv"); got.status != 200 || got.Body != text {
					t.Errorf("%s, %d bytes %s: %d with %d bytes", path, size, name, got.status, len(got.Body))
				}
			}
		}
	}
}

// Streams and other protocols leave the places of requests when they have begun, and have a bound of their own.
func TestStreamsTakeNoPlace(t *testing.T) {
	t.Parallel()
	for _, service := range []string{"order", "near"} {
		t.Run(service, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, fmt.Sprintf(`
shed: {min: 3, max: 3, wait: 10ms, streams: 6, checkout: [/shop/**]}
cors: {origins: ["https://shop.example"]}
routes: [{id: shop, uri: "lb://%s", predicates: ["Path=/shop/**"]}]`, service))
			w.serve(service, func(out http.ResponseWriter, r *http.Request) {
				switch {
				case r.Header.Get("Upgrade") != "":
					conn, _, err := http.NewResponseController(out).Hijack()
					if err != nil {
						return
					}
					defer conn.Close()
					_, _ = io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
					_, _ = io.Copy(io.Discard, conn)
				case strings.HasSuffix(r.URL.Path, "/events"):
					out.Header().Set("Content-Type", "text/event-stream")
					_, _ = io.WriteString(out, "data: 1\n\n")
					_ = http.NewResponseController(out).Flush()
					<-r.Context().Done()
				}
			})
			const events, socket = "GET /shop/events HTTP/1.1\r\nHost: shop\r\nOrigin: https://shop.example\r\nAccept-Encoding: gzip\r\n\r\n", "GET /shop/ws HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
			var open []net.Conn
			begin := func(text string) *http.Response {
				conn, answers := w.dial(text)
				open = append(open, conn)
				resp, err := http.ReadResponse(answers, nil)
				must(t, err)
				return resp
			}
			for range 3 {
				if got := begin(events); got.StatusCode != http.StatusOK {
					t.Fatalf("a stream: %s", got.Status)
				}
				if got := begin(socket); got.StatusCode != http.StatusSwitchingProtocols {
					t.Fatalf("another protocol: %s", got.Status)
				}
			}
			for range 3 {
				if got := w.do("GET", "/shop/x", ""); got.status != 200 {
					t.Errorf("beside six streams a request gets %d", got.status)
				}
			}
			for _, text := range []string{events, socket} {
				resp := begin(text)
				said, err := io.ReadAll(io.LimitReader(resp.Body, resp.ContentLength))
				if resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Retry-After") == "" || !strings.Contains(string(said), `"unavailable"`) || err != nil {
					t.Errorf("the seventh gets %s %q %v", resp.Status, said, err)
				}
				if text == events && resp.Header.Get("Access-Control-Allow-Origin") == "" {
					t.Errorf("the page is not told: %v", resp.Header)
				}
			}
			for _, conn := range open {
				_ = conn.Close()
			}
			kittest.Eventually(t, 10*time.Second, func() error {
				if got := begin(events); got.StatusCode != http.StatusOK {
					return errors.New(got.Status)
				}
				return nil
			})
		})
	}
}

// S8: streams and other protocols that somebody listens to by a token end with its session, whatever is behind would go on saying.
func TestStreamsEndWithTheSession(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `routes: [{id: shop, uri: "lb://order", predicates: ["Path=/shop/**"]}]`)
	w.serve("order", func(out http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" {
			conn, _, err := http.NewResponseController(out).Hijack()
			if err != nil {
				return
			}
			defer conn.Close()
			_, _ = io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
			_, _ = io.Copy(io.Discard, conn)
			return
		}
		out.Header().Set("Content-Type", "text/event-stream")
		_, _ = io.WriteString(out, "data: 1\n\n")
		_ = http.NewResponseController(out).Flush()
		<-r.Context().Done()
	})
	for name, head := range map[string]string{"stream": "GET /shop/events HTTP/1.1\r\nHost: shop\r\n", "socket": "GET /shop/ws HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			begin := func(session string) (net.Conn, *bufio.Reader) {
				token, _, err := w.signer.Sign(auth.Claims{Subject: "usr_1", Kind: auth.Customer, Session: session})
				must(t, err)
				conn, answers := w.dial(head + "Authorization: Bearer " + token + "\r\n\r\n")
				resp, err := http.ReadResponse(answers, nil)
				must(t, err)
				if resp.StatusCode != http.StatusOK && resp.StatusCode != http.StatusSwitchingProtocols {
					t.Fatal(resp.Status)
				}
				return conn, answers
			}
			_, ends := begin(name + "_1")
			other, goesOn := begin(name + "_2")
			w.ended.Store(name+"_1", true)
			if _, err := io.Copy(io.Discard, ends); err != nil && !errors.Is(err, syscall.ECONNRESET) {
				t.Errorf("it does not end: %v", err)
			}
			must(t, other.SetReadDeadline(time.Now().Add(10*time.Millisecond)))
			if _, err := io.Copy(io.Discard, goesOn); !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Errorf("that of another session: %v", err)
			}
		})
	}
}
