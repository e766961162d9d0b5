package web_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"emporium/kit/log"
	"emporium/kit/web"
)

func TestSSE(t *testing.T) {
	t.Parallel()
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Last-Event-ID", "41")
	w := httptest.NewRecorder()
	s, err := web.SSE(w, r)
	if err != nil {
		t.Fatal(err)
	}
	if s.LastEventID() != "41" {
		t.Errorf("last event id = %q", s.LastEventID())
	}
	for _, e := range []web.Event{
		{ID: "42", Name: "order.updated", Data: map[string]int{"n": 1}},
		{Data: "two\r\nlines\rthree"},
		{Data: []byte("raw")},
		{Name: "bare"},
	} {
		if err := s.Send(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Heartbeat(); err != nil {
		t.Fatal(err)
	}
	want := "id: 42\nevent: order.updated\ndata: {\"n\":1}\n\ndata: two\ndata: lines\ndata: three\n\ndata: raw\n\nevent: bare\ndata: \n\n: still here\n\n"
	if got := w.Body.String(); got != want {
		t.Errorf("stream = %q, want %q", got, want)
	}
	if w.Header().Get("Content-Type") != "text/event-stream" || w.Header().Get("Cache-Control") != "no-store" || !w.Flushed {
		t.Errorf("headers = %v, flushed = %v", w.Header(), w.Flushed)
	}
	if err := s.Send(web.Event{ID: "a\nb"}); err == nil {
		t.Error("an id of two lines must be refused")
	}
	if err := s.Send(web.Event{Data: func() {}}); err == nil {
		t.Error("data that cannot be encoded must be refused")
	}
}

func TestSSEServe(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	w := httptest.NewRecorder()
	s, err := web.SSE(w, httptest.NewRequestWithContext(ctx, "GET", "/", nil))
	if err != nil {
		t.Fatal(err)
	}
	events := make(chan web.Event, 1)
	events <- web.Event{Data: "one"}
	close(events)
	if err := s.Serve(events, time.Hour); err != nil || w.Body.String() != "data: one\n\n" {
		t.Errorf("%v, %q", err, w.Body)
	}
	cancel()
	if err := s.Serve(nil, time.Hour); err != nil {
		t.Errorf("a client that goes is no error: %v", err)
	}
	if err := s.Send(web.Event{}); !errors.Is(err, context.Canceled) {
		t.Errorf("err = %v, want canceled", err)
	}
}

// start runs a server on a free port for the test.
func start(t *testing.T, h http.Handler, o web.ServerOptions) *web.Server {
	t.Helper()
	o.Log = log.Discard()
	s := web.NewServer("127.0.0.1:0", h, o)
	if s.Addr() != "" {
		t.Errorf("address before start = %q", s.Addr())
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(context.Background()); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	return s
}

func TestServerServesAndStops(t *testing.T) {
	t.Parallel()
	s := start(t, sample(nil).Handler(), web.ServerOptions{Name: "front"})
	if s.Name() != "front" {
		t.Errorf("name = %q", s.Name())
	}
	resp, err := http.Get("http://" + s.Addr() + "/v1/things/x")
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != 200 {
		t.Errorf("status = %d", resp.StatusCode)
	}
	second := web.NewServer(s.Addr(), http.NotFoundHandler(), web.ServerOptions{})
	if err := second.Start(t.Context()); err == nil || !strings.Contains(err.Error(), s.Addr()) {
		t.Errorf("a port in use must be an error that names it, got %v", err)
	}
	if err := second.Stop(t.Context()); err != nil {
		t.Errorf("stopping what never started: %v", err)
	}
}

// exchange sends text as it is and returns the answer's status line, "" when the server closes without one.
func exchange(t *testing.T, addr, text string) string {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(conn, text); err != nil {
		t.Fatal(err)
	}
	first, err := bufio.NewReader(conn).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) && !strings.Contains(err.Error(), "reset") {
		t.Fatal(err)
	}
	return strings.TrimSpace(first)
}

func TestServerLimits(t *testing.T) {
	t.Parallel()
	s := start(t, sample(nil).Handler(), web.ServerOptions{ReadHeaderTimeout: 50 * time.Millisecond, ReadTimeout: 100 * time.Millisecond})
	header := func(size int) string {
		return "GET /v1/things/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Long: " + strings.Repeat("a", size) + "\r\n\r\n"
	}
	for name, c := range map[string]struct{ text, want string }{
		"headers within the limit": {header(31 << 10), "HTTP/1.1 200 OK"},
		"headers too large":        {header(33 << 10), "HTTP/1.1 431 Request Header Fields Too Large"},
		"slow headers":             {"GET /v1/things/x HTTP/1.1\r\nHost: x\r\n", ""},
		"slow body": {"POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
			"HTTP/1.1 408 Request Timeout"},
		"chunked, too large": {"POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2000\r\n" +
			strings.Repeat(" ", 0x2000) + "\r\n0\r\n\r\n", "HTTP/1.1 413 Request Entity Too Large"},
		"length and chunks": {"POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"HTTP/1.1 400 Bad Request"},
		"two lengths": {"POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", "HTTP/1.1 400 Bad Request"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := exchange(t, s.Addr(), c.text); got != c.want {
				t.Errorf("status line = %q, want %q", got, c.want)
			}
		})
	}
}

func TestStreamOutlivesTheWriteTimeoutAndEndsWithTheServer(t *testing.T) {
	t.Parallel()
	more := make(chan web.Event)
	ended := make(chan error, 1)
	a := sample(nil, func(a *web.API) {
		a.HandleRaw("GET /stream", web.Op{ID: "stream", Policy: web.Public, Produces: "text/event-stream"}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			s, err := web.SSE(w, r)
			if err != nil {
				ended <- err
				return
			}
			ended <- s.Serve(more, 20*time.Millisecond)
		}))
	})
	s := start(t, a.Handler(), web.ServerOptions{WriteTimeout: 50 * time.Millisecond})
	resp, err := http.Get("http://" + s.Addr() + "/stream")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	lines := bufio.NewReader(resp.Body)
	for range 10 { // five beats, so longer than the write timeout
		if _, err := lines.ReadString('\n'); err != nil {
			t.Fatalf("the stream broke: %v", err)
		}
	}
	more <- web.Event{Data: "late"}
	rest := make(chan []byte, 1)
	go func() {
		text, _ := io.ReadAll(lines)
		rest <- text
	}()
	if err := s.Stop(t.Context()); err != nil {
		t.Fatalf("stop: %v", err)
	}
	if err := <-ended; err != nil {
		t.Errorf("stream: %v", err)
	}
	if got := <-rest; !bytes.Contains(got, []byte("data: late\n\n")) {
		t.Errorf("rest = %q", got)
	}
}
