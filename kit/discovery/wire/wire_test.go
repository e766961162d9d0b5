package wire_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/discovery/wire"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func transport(t *testing.T, o wire.Options) *wire.Transport {
	t.Helper()
	fallback := &http.Transport{DisableCompression: true}
	o.Fallback = fallback
	tr := wire.New(o)
	t.Cleanup(func() { tr.Close(); fallback.CloseIdleConnections() })
	return tr
}

// script is a server that answers each connection's requests with what it is told, and then closes it. It counts both.
type script struct {
	url                   string
	connections, requests atomic.Int32
}

func serve(t *testing.T, answers ...string) *script {
	t.Helper()
	var lc net.ListenConfig
	ln, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &script{url: "http://" + ln.Addr().String()}
	var group sync.WaitGroup
	group.Go(func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			s.connections.Add(1)
			group.Go(func() {
				defer c.Close()
				in := bufio.NewReader(c)
				for _, answer := range answers {
					r, err := http.ReadRequest(in)
					if err != nil {
						return
					}
					_, _ = io.Copy(io.Discard, r.Body)
					s.requests.Add(1)
					if answer == "hang" {
						_, _ = in.ReadByte()
						return
					}
					_, _ = io.WriteString(c, answer)
				}
			})
		}
	})
	t.Cleanup(func() { _ = ln.Close(); group.Wait() })
	return s
}

func do(ctx context.Context, tr http.RoundTripper, method, url, body string, headers ...string) (status int, got string, err error) {
	var in io.Reader = http.NoBody
	if body != "" {
		in = strings.NewReader(body)
	}
	req, err := http.NewRequestWithContext(ctx, method, url, in)
	if err != nil {
		return 0, "", err
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := tr.RoundTrip(req)
	if err != nil {
		return 0, "", err
	}
	text, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(text), errors.Join(err, resp.Body.Close())
}

const ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

func TestAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, method, answer string
		want                 int
		body                 string
		fails                bool
		kept                 bool
		ends                 bool // the server closes the connection after its answer
	}{
		{"a length", "GET", ok, 200, "ok", false, true, false},
		{"chunks", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, "ok", false, true, false},
		{"chunks and a trailer", "GET", "HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 7\r\n\r\n", 200, "ok", false, true, false},
		{"chunks that are cut", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nok", 200, "ok", true, false, true},
		{"a length and chunks", "GET", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, "ok", false, true, false},
		{"an unknown encoding", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: xchunked\r\n\r\nok", 0, "", true, false, true},
		{"two encodings", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", 0, "", true, false, true},
		{"a signed length", "GET", "HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nok", 0, "", true, false, true},
		{"nothing", "GET", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", false, true, false},
		{"not modified", "GET", "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n", 304, "", false, true, false},
		{"HEAD with a length", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", 200, "", false, true, false},
		{"until the end", "GET", "HTTP/1.1 200 OK\r\n\r\nok", 200, "ok", false, false, true},
		{"a closing server", "GET", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", 200, "ok", false, false, true},
		{"an interim answer", "GET", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + ok, 200, "ok", false, true, false},
		{"more than it said", "GET", ok + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstolen", 200, "ok", false, false, false},
		{"less than it said", "GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok", 200, "ok", true, false, true},
		{"no HTTP", "GET", "hello\r\n\r\n", 0, "", true, false, false},
		{"two lengths", "GET", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok", 0, "", true, false, false},
		{"unasked protocols", "GET", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", 0, "", true, false, false},
		{"endless headers", "GET", "HTTP/1.1 200 OK\r\n" + strings.Repeat("X: "+strings.Repeat("y", 1000)+"\r\n", 1100) + "\r\n", 0, "", true, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			answers := []string{c.answer, c.answer}
			if c.ends {
				answers = answers[:1]
			}
			s := serve(t, answers...)
			tr := transport(t, wire.Options{})
			for range 2 {
				status, body, err := do(t.Context(), tr, c.method, s.url, "")
				if status != c.want || body != c.body || (err != nil) != c.fails {
					t.Errorf("got %d %q %v", status, body, err)
				}
			}
			if kept := s.connections.Load() == 1; kept != c.kept {
				t.Errorf("two requests took %d connections", s.connections.Load())
			}
		})
	}
}

// A connection that the server has closed meanwhile costs a repetition of what is safe, and nothing else.
func TestStaleConnections(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		method, body, key string
		silent            bool // the server closes when it sees the request, and not before
		want              bool
	}{
		{"GET", "", "", false, true},
		{"GET", "", "", true, true},
		{"PUT", "x", "", true, true},
		{"POST", "x", "k", true, true},
		{"POST", "x", "", false, true}, // it is seen to be closed before it is used
		{"POST", "x", "", true, false}, // nobody knows what the server has done with it
	} {
		t.Run(fmt.Sprintf("%s %s %v", c.method, c.key, c.silent), func(t *testing.T) {
			t.Parallel()
			var connections atomic.Int32
			closed := make(chan struct{})
			s := raw(t, func(conn net.Conn) {
				n := connections.Add(1)
				in := bufio.NewReader(conn)
				for k := 0; ; k++ {
					r, err := http.ReadRequest(in)
					if err != nil {
						return
					}
					_, _ = io.Copy(io.Discard, r.Body)
					if n == 1 && k == 1 {
						return
					}
					_, _ = io.WriteString(conn, ok)
					if n == 1 && !c.silent {
						_ = conn.Close()
						close(closed)
						return
					}
				}
			})
			tr := transport(t, wire.Options{})
			if _, _, err := do(t.Context(), tr, "GET", s, ""); err != nil {
				t.Fatal(err)
			}
			if !c.silent {
				<-closed
			}
			var headers []string
			if c.key != "" {
				headers = []string{"Idempotency-Key", c.key}
			}
			kittest.Eventually(t, 5*time.Second, func() error { // the word that it is closed may be under way
				status, body, err := do(t.Context(), tr, c.method, s, c.body, headers...)
				if (err == nil && status == 200 && body == "ok") != c.want {
					return fmt.Errorf("got %d %q, %w", status, body, err)
				}
				return nil
			})
			if c.want && connections.Load() != 2 {
				t.Errorf("%d connections", connections.Load())
			}
		})
	}
}

func raw(t *testing.T, handle func(net.Conn)) string {
	t.Helper()
	var lc net.ListenConfig
	ln, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	group.Go(func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			group.Go(func() { defer c.Close(); handle(c) })
		}
	})
	t.Cleanup(func() { _ = ln.Close(); group.Wait() })
	return "http://" + ln.Addr().String()
}

func TestLimits(t *testing.T) {
	t.Parallel()
	s := serve(t, "hang")
	tr := transport(t, wire.Options{HeaderTimeout: 30 * time.Millisecond})
	_, _, err := do(t.Context(), tr, "GET", s.url, "")
	var timeout net.Error
	if !errors.As(err, &timeout) || !timeout.Timeout() {
		t.Errorf("a silent server: got %v, want a timeout", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	if _, _, err := do(wire.WithTimeout(ctx, time.Minute), transport(t, wire.Options{}), "GET", s.url, ""); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a caller's deadline: got %v", err)
	}
	gone, leave := context.WithCancel(t.Context())
	time.AfterFunc(20*time.Millisecond, leave)
	if _, _, err := do(gone, transport(t, wire.Options{}), "GET", s.url, ""); !errors.Is(err, context.Canceled) {
		t.Errorf("a caller that leaves: got %v", err)
	}
}

// A stream goes on for longer than the limit of its headers, and ends with its caller.
func TestStreams(t *testing.T) {
	t.Parallel()
	more := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for {
			_, _ = io.WriteString(w, "x")
			_ = http.NewResponseController(w).Flush()
			select {
			case <-more:
			case <-r.Context().Done():
				return
			}
		}
	}))
	t.Cleanup(server.Close)
	tr := transport(t, wire.Options{HeaderTimeout: 400 * time.Millisecond})
	ctx, cancel := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := tr.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	begun, buf := time.Now(), make([]byte, 1)
	for range 4 {
		if _, err := resp.Body.Read(buf); err != nil {
			t.Fatalf("after %v: %v", time.Since(begun), err)
		}
		<-time.After(150 * time.Millisecond) // longer in all than the limit of the headers
		more <- struct{}{}
	}
	_, _ = resp.Body.Read(buf)
	cancel()
	if _, err := io.ReadAll(resp.Body); err == nil {
		t.Error("the stream goes on without its caller")
	}
	_ = resp.Body.Close()
}

// What would be read as more than one request is not written.
func TestNothingIsSmuggled(t *testing.T) {
	t.Parallel()
	s := serve(t, ok, ok)
	tr := transport(t, wire.Options{})
	for _, change := range []func(*http.Request){
		func(r *http.Request) { r.Header["X"] = []string{"a\r\nB: c"} },
		func(r *http.Request) { r.Header["X"] = []string{"a\n\nGET / HTTP/1.1"} },
		func(r *http.Request) { r.Header["X: y\r\nZ"] = []string{"a"} },
		func(r *http.Request) { r.Header[""] = []string{"a"} },
		func(r *http.Request) { r.Method = "GET / HTTP/1.1\r\nX:" },
		func(r *http.Request) { r.Host = "a\r\nX: y" },
		func(r *http.Request) { r.URL.RawQuery = "a HTTP/1.1\r\nX: y" },
		func(r *http.Request) { r.URL.Opaque = "/ HTTP/1.1\r\nX: y" },
		func(r *http.Request) { r.Body, r.ContentLength = io.NopCloser(strings.NewReader("abcGET /")), 3 },
		func(r *http.Request) { r.Body, r.ContentLength = io.NopCloser(strings.NewReader("a")), 3 },
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url, nil)
		if err != nil {
			t.Fatal(err)
		}
		change(req)
		if resp, err := tr.RoundTrip(req); err == nil {
			_ = resp.Body.Close()
			t.Errorf("%v was sent", req)
		}
	}
	if n := s.requests.Load(); n != 0 {
		t.Errorf("the server saw %d requests", n)
	}
}

func TestIdleConnectionsEnd(t *testing.T) {
	t.Parallel()
	ended := make(chan struct{})
	s := raw(t, func(c net.Conn) {
		in := bufio.NewReader(c)
		if _, err := http.ReadRequest(in); err != nil {
			return
		}
		_, _ = io.WriteString(c, ok)
		_, _ = in.ReadByte()
		close(ended)
	})
	tr := transport(t, wire.Options{IdleTimeout: 20 * time.Millisecond})
	if _, _, err := do(t.Context(), tr, "GET", s, ""); err != nil {
		t.Fatal(err)
	}
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Error("an unused connection stays")
	}
}

// Bodies of all kinds arrive, also by way of the fallback.
func TestBodies(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
		}
		answer := fmt.Sprintf("%d %d %s", len(text), r.ContentLength, r.Header.Get("X-Sent"))
		if size := r.URL.Query().Get("answer"); size != "" {
			n, _ := strconv.Atoi(size)
			answer = strings.Repeat("y", n)
		}
		w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
		_, _ = io.WriteString(w, answer)
	}))
	t.Cleanup(server.Close)
	tr := transport(t, wire.Options{})
	for _, n := range []int{1, 5000, 64 << 10, 64<<10 + 1, 1 << 20, 3 << 20} {
		_, got, err := do(t.Context(), tr, "POST", server.URL, strings.Repeat("x", n), "X-Sent", "yes")
		if want := fmt.Sprintf("%d %d yes", n, n); got != want || err != nil {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
	for _, n := range []int{5000, 3 << 20} {
		_, got, err := do(t.Context(), tr, "GET", server.URL+"?answer="+strconv.Itoa(n), "")
		if len(got) != n || err != nil {
			t.Errorf("an answer of %d bytes: got %d, %v", n, len(got), err)
		}
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL, io.NopCloser(strings.NewReader("abc")))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := tr.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(resp.Body)
	if err != nil || string(text) != "3 -1 " {
		t.Errorf("got %q, %v", text, err)
	}
	_ = resp.Body.Close()
}

// A server that answers before it has read the request, and one that says more later than it was asked, get neither the answer lost
// nor their words taken for another's.
func TestEarlyAndLateAnswers(t *testing.T) {
	t.Parallel()
	const refusal = "HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"
	early := raw(t, func(c net.Conn) {
		_, _ = io.WriteString(c, refusal)
		_, _ = io.Copy(io.Discard, c)
	})
	if status, body, err := do(t.Context(), transport(t, wire.Options{}), "POST", early, strings.Repeat("x", 64<<10)); status != 413 || body != "no" || err != nil {
		t.Errorf("an early answer: got %d %q %v", status, body, err)
	}
	var connections atomic.Int32
	said := make(chan struct{}, 3)
	late := raw(t, func(c net.Conn) {
		connections.Add(1)
		in := bufio.NewReader(c)
		for {
			if _, err := http.ReadRequest(in); err != nil {
				return
			}
			_, _ = io.WriteString(c, ok)
			_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstolen")
			said <- struct{}{}
		}
	})
	tr := transport(t, wire.Options{Check: true})
	for range 3 {
		if status, body, err := do(t.Context(), tr, "GET", late, ""); status != 200 || body != "ok" || err != nil {
			t.Errorf("got %d %q %v", status, body, err)
		}
		<-said
	}
	if connections.Load() != 3 {
		t.Errorf("three requests took %d connections, want one each", connections.Load())
	}
}

func BenchmarkRoundTrip(b *testing.B) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok") }))
	defer server.Close()
	standard := &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 100}
	defer standard.CloseIdleConnections()
	lean := wire.New(wire.Options{Fallback: standard})
	defer lean.Close()
	careful := wire.New(wire.Options{Fallback: standard, Check: true})
	defer careful.Close()
	for name, tr := range map[string]http.RoundTripper{"net/http": standard, "wire": lean, "wire that checks": careful} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := do(b.Context(), tr, "GET", server.URL, ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
