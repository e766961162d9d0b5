package plain_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/kittest"
	"emporium/kit/web/plain"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// world is a server and what it handed over.
type world struct {
	t       *testing.T
	server  *plain.Server
	address string
	other   chan string // what came of connections that were handed over, until their end
	stop    func(context.Context) error
}

func start(t *testing.T, h http.HandlerFunc, change ...func(*plain.Options)) *world {
	t.Helper()
	w := &world{t: t, other: make(chan string, 10)}
	o := plain.Options{Handler: h, Context: t.Context(), Log: slog.New(slog.DiscardHandler), MaxHeader: 32 << 10, HeaderTimeout: 10 * time.Second,
		ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second, IdleTimeout: 10 * time.Second,
		Other: func(c net.Conn) bool {
			go func() {
				defer c.Close()
				text, _ := io.ReadAll(c)
				w.other <- string(text)
			}()
			return true
		}}
	for _, fn := range change {
		fn(&o)
	}
	w.server = plain.New(o)
	var lc net.ListenConfig
	ln, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	must(t, err)
	w.address = ln.Addr().String()
	var group sync.WaitGroup
	group.Go(func() {
		if err := w.server.Serve(ln); err != nil {
			t.Error(err)
		}
	})
	w.stop = func(ctx context.Context) error {
		w.server.End()
		_ = ln.Close()
		defer group.Wait()
		return w.server.Shutdown(ctx)
	}
	t.Cleanup(func() { _ = w.stop(kittest.Context(t)) })
	return w
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) dial() net.Conn { return dial(w.t, w.address) }

func dial(t *testing.T, address string) net.Conn {
	t.Helper()
	var d net.Dialer
	c, err := d.DialContext(t.Context(), "tcp", address)
	must(t, err)
	t.Cleanup(func() { _ = c.Close() })
	must(t, c.SetDeadline(time.Now().Add(10*time.Second)))
	return c
}

func say(t *testing.T, c net.Conn, text string) {
	t.Helper()
	if _, err := io.WriteString(c, text); err != nil {
		t.Error(err)
	}
}

const (
	get  = "GET /a?b HTTP/1.1\r\nHost: shop\r\n\r\n"
	last = "GET /last HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n"
)

// told is an answer as a client reads it.
type told struct {
	Status   int
	Header   http.Header
	Body     string
	Err      bool
	Length   int64
	Encoding []string
	Trailer  http.Header
	Close    bool
}

// converse sends requests over one connection and reads an answer to each, until the connection ends.
func converse(t *testing.T, address, text string, methods ...string) (all []told) {
	t.Helper()
	c := dial(t, address)
	say(t, c, text)
	in := bufio.NewReader(c)
	for i := 0; i < len(methods); i++ {
		m := methods[i]
		resp, err := http.ReadResponse(in, &http.Request{Method: m})
		if err != nil {
			break
		}
		if resp.StatusCode < 200 {
			i-- // the answer itself follows
		}
		body, err := io.ReadAll(resp.Body)
		delete(resp.Header, "Date")
		all = append(all, told{resp.StatusCode, resp.Header, string(body), err != nil, resp.ContentLength, resp.TransferEncoding, resp.Trailer, resp.Close})
	}
	return all
}

// Answers are those of net/http, whatever a handler does.
func TestAnswersAreThoseOfNetHTTP(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("0123456789", 3000)
	for name, h := range map[string]http.HandlerFunc{
		"nothing":          func(http.ResponseWriter, *http.Request) {},
		"a status":         func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404) },
		"a strange status": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(799) },
		"nothing to say":   func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204); _, _ = io.WriteString(w, "x") },
		"not modified": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "ETag", `"x"`, "Content-Type", "a/b", "Content-Length", "7")
			w.WriteHeader(304)
		},
		"a short text": func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
		"a text in two": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "he")
			_, _ = io.WriteString(w, "llo")
		},
		"its type": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Type", "application/json")
			_, _ = io.WriteString(w, "{}")
		},
		"no type": func(w http.ResponseWriter, _ *http.Request) {
			w.Header()["Content-Type"] = nil
			_, _ = io.WriteString(w, "{}")
		},
		"packed": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Encoding", "gzip")
			_, _ = io.WriteString(w, "zzz")
		},
		"a long text": func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, long) },
		"a long text, length": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Length", "30000")
			_, _ = io.WriteString(w, long)
		},
		"length and type": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Length", "2", "Content-Type", "a/b")
			_, _ = io.WriteString(w, "ab")
		},
		"less than said": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Length", "5", "Content-Type", "a/b")
			_, _ = io.WriteString(w, "ab")
		},
		"more than said": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Length", "2", "Content-Type", "a/b")
			_, _ = io.WriteString(w, "ab")
			if _, err := io.WriteString(w, "cd"); !errors.Is(err, http.ErrContentLength) {
				panic(err)
			}
		},
		"pieces": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "ab")
			flush(w)
			_, _ = io.WriteString(w, "cd")
			flush(w)
		},
		"flushed before": func(w http.ResponseWriter, _ *http.Request) {
			flush(w)
			_, _ = io.WriteString(w, long)
			_, _ = io.WriteString(w, "x")
		},
		"two statuses": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(201); w.WriteHeader(500) },
		"a hint": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Link", "</x>")
			w.WriteHeader(103)
			w.WriteHeader(200)
		},
		"late headers": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(200)
			set(w, "X", "late")
			_, _ = io.WriteString(w, "x")
		},
		"many values": func(w http.ResponseWriter, _ *http.Request) {
			w.Header()["X"] = []string{"a", " b ", ""}
			w.Header()["y z"] = []string{"no name"}
		},
		"a line in a value": func(w http.ResponseWriter, _ *http.Request) { set(w, "X", "a\r\nSet-Cookie: b", "Y", "a\nb") },
		"the last": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Connection", "close")
			_, _ = io.WriteString(w, "x")
		},
		"its own Connection": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Connection", "keep-alive")
			_, _ = io.WriteString(w, "x")
		},
		"its own Date": func(w http.ResponseWriter, _ *http.Request) { w.Header()["Date"] = nil },
		"encoded by itself": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Transfer-Encoding", "chunked")
			_, _ = io.WriteString(w, "x")
		},
		"a trailer": func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Trailer", "X-Sum, Content-Length", "X-Sum", "before")
			_, _ = io.WriteString(w, "abc")
			set(w, "X-Sum", "7")
		},
		"a trailer nobody announced": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "abc")
			flush(w)
			set(w, http.TrailerPrefix+"X-Sum", "7")
		},
		"what it was asked": func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			fmt.Fprint(w, r.Method, r.URL, r.Host, r.Header, r.ContentLength, r.RequestURI, r.Close, string(body), err)
		},
		"the body behind its status": func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200); _, _ = io.Copy(w, r.Body) },
		"a body nobody wants":        func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(400) },
		"half a body":                func(w http.ResponseWriter, r *http.Request) { _, _ = r.Body.Read(make([]byte, 2)); _ = r.Body.Close() },
		"aborted":                    func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"aborted in between": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "x")
			flush(w)
			panic(http.ErrAbortHandler)
		},
		"panicked": func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "x"); panic("oh") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var by http.HandlerFunc = func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path == "/last" {
					_, _ = io.WriteString(w, "last")
					return
				}
				h(w, r)
			}
			standard := httptest.NewUnstartedServer(by)
			standard.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
			standard.Start()
			t.Cleanup(standard.Close)
			ours := start(t, by)
			for _, c := range []struct{ method, text string }{
				{"GET", get}, {"HEAD", strings.Replace(get, "GET", "HEAD", 1)},
				{"POST", "POST /x HTTP/1.1\r\nHost: shop\r\nContent-Length: 5\r\n\r\nhello"},
				{"GET", strings.Replace(last, "/last", "/x", 1)},
			} {
				want := converse(t, standard.Listener.Addr().String(), c.text+last, c.method, "GET", "GET")
				got := converse(t, ours.address, c.text+last, c.method, "GET", "GET")
				if name == "a long text" { // net/http sniffs and counts in pieces of 2 kB, as here of 4
					for _, list := range [][]told{want, got} {
						delete(list[0].Header, "Content-Length")
						list[0].Length = 0
					}
				}
				if !reflect.DeepEqual(got, want) {
					t.Errorf("%.30q:\ngot  %.600s\nwant %.600s", c.text, fmt.Sprint(got), fmt.Sprint(want))
				}
			}
			if len(ours.other) > 0 {
				t.Errorf("handed over: %q", <-ours.other)
			}
		})
	}
}

func set(w http.ResponseWriter, pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		w.Header().Set(pairs[i], pairs[i+1])
	}
}

func flush(w http.ResponseWriter) { _ = http.NewResponseController(w).Flush() }

// A connection goes over with every byte of what is not plain, and with none of what was.
func TestWhatIsNotPlainIsHandedOver(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"chunks":            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
		"a line feed alone": "GET / HTTP/1.1\nHost: a\r\n\r\n",
		"TLS":               "\x16\x03\x01\x02\x00\x01",
		"large headers":     "GET / HTTP/1.1\r\nHost: a\r\nX: " + strings.Repeat("x", 40<<10) + "\r\n\r\n",
		"an upgrade":        "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nmore",
		"wrong":             "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, before := range []string{"", get, get + "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"} {
				w := start(t, func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(w, r.Body) })
				c := w.dial()
				for _, piece := range []string{before + text[:1], text[1:]} {
					say(t, c, piece)
				}
				half, _ := c.(*net.TCPConn)
				must(t, half.CloseWrite())
				if got := <-w.other; got != text {
					t.Errorf("after %d bytes: got %d bytes %.100q, want %d", len(before), len(got), got, len(text))
				}
			}
		})
	}
}

// Requests that come at once, or byte by byte, are answered one after the other.
func TestRequestsStayApart(t *testing.T) {
	t.Parallel()
	w := start(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s %d", r.Method, r.URL, len(body))
	})
	size := 9000
	text := get + fmt.Sprintf("POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n", size) + strings.Repeat("x", size) +
		"HEAD /c HTTP/1.1\r\nHost: a\r\nX: " + strings.Repeat("y", 10000) + "\r\n\r\n" + get + last
	want := []string{"GET /a?b 0", fmt.Sprintf("POST /b %d", size), "", "GET /a?b 0", "GET /last 0"}
	for _, step := range []int{1 << 20, 4096, 997, 61} {
		c := w.dial()
		go func() {
			for rest := text; rest != ""; {
				n := min(step, len(rest))
				_, _ = io.WriteString(c, rest[:n])
				rest = rest[n:]
			}
		}()
		in := bufio.NewReader(c)
		for i, body := range want {
			method := "GET"
			if i == 2 {
				method = "HEAD"
			}
			resp, err := http.ReadResponse(in, &http.Request{Method: method})
			must(t, err)
			got, err := io.ReadAll(resp.Body)
			if err != nil || string(got) != body {
				t.Errorf("in pieces of %d, answer %d: got %q %v, want %q", step, i, got, err, body)
			}
		}
		if rest, err := io.ReadAll(in); len(rest) > 0 || err != nil {
			t.Errorf("after the last answer: %q %v", rest, err)
		}
	}
}

// A body that nobody reads costs the connection when it is long, and its client can still read the answer.
func TestUnreadBodies(t *testing.T) {
	t.Parallel()
	w := start(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(413) })
	for _, c := range []struct {
		size int
		kept bool
	}{{100, true}, {200 << 10, true}, {1 << 20, false}} {
		conn := w.dial()
		go func() {
			_, _ = fmt.Fprintf(conn, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n", c.size)
			_, _ = conn.Write(bytes.Repeat([]byte("x"), c.size))
			_, _ = io.WriteString(conn, last)
		}()
		in := bufio.NewReader(conn)
		resp, err := http.ReadResponse(in, nil)
		must(t, err)
		if resp.StatusCode != 413 || resp.Close == c.kept {
			t.Errorf("%d bytes: %d, close %v", c.size, resp.StatusCode, resp.Close)
		}
		if _, err := http.ReadResponse(in, nil); (err == nil) != c.kept {
			t.Errorf("%d bytes, the next answer: %v", c.size, err)
		}
	}
}

// However much more a client has to say, it gets its time to read the answer: the connection ends for none of them while it still writes.
func TestRefusalsOfLongBodiesArrive(t *testing.T) {
	t.Parallel()
	w := start(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(413) })
	for range 20 {
		conn := w.dial()
		wrote := make(chan struct{})
		go func() {
			defer close(wrote)
			_, err := fmt.Fprintf(conn, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n", 1<<30)
			for more := bytes.Repeat([]byte("x"), 1<<20); err == nil; {
				_, err = conn.Write(more)
			}
		}()
		resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
		must(t, err)
		if resp.StatusCode != 413 {
			t.Errorf("got %d", resp.StatusCode)
		}
		select {
		case <-wrote:
			t.Error("the connection ended while the answer was read")
		default:
		}
		must(t, conn.Close())
		<-wrote
	}
}
