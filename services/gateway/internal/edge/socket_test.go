package edge_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// say sends text over a connection of its own and returns all that is answered until the gateway closes it, or says nothing more.
func (w *world) say(text string) string { return w.sayWithin(text, 2*time.Second) }

func (w *world) sayWithin(text string, wait time.Duration) string {
	w.t.Helper()
	var d net.Dialer
	conn, err := d.DialContext(w.t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
	must(w.t, err)
	defer conn.Close()
	must(w.t, conn.SetDeadline(time.Now().Add(wait)))
	if _, err := io.WriteString(conn, text); err != nil {
		w.t.Logf("write: %v", err) // it may have been closed before its end
	}
	answer, _ := io.ReadAll(conn)
	return string(answer)
}

// sayWhole is say of a long text, after which the client may end its side.
func (w *world) sayWhole(text string, end bool) string {
	w.t.Helper()
	var d net.Dialer
	conn, err := d.DialContext(w.t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
	must(w.t, err)
	defer conn.Close()
	must(w.t, conn.SetDeadline(time.Now().Add(5*time.Second)))
	go func() {
		_, _ = io.WriteString(conn, text) // what is refused early is not read to its end
		if c, ok := conn.(*net.TCPConn); ok && end {
			_ = c.CloseWrite()
		}
	}()
	answer, _ := io.ReadAll(conn)
	return string(answer)
}

// What could be taken for one request here and two behind (S24) reaches no service as more than one, and none reaches it that the
// gateway did not see.
func TestNothingIsSmuggled(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	const evil = "GET /v1/orders/evil HTTP/1.1\r\nHost: shop\r\n\r\n"
	post := "POST /v1/orders/x HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n"
	chunk := fmt.Sprintf("%x\r\n", len(evil))
	for i, c := range []struct {
		name, text string
		most       int // requests that services may see
	}{
		{"CL.TE", post + fmt.Sprintf("Content-Length: %d\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n%s", 5+len(evil), evil), 0},
		{"TE.CL", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + evil + "\r\n0\r\n\r\n", 0},
		{"two lengths", post + fmt.Sprintf("Content-Length: 0\r\nContent-Length: %d\r\n\r\n%s", len(evil), evil), 0},
		{"two lengths in one", post + fmt.Sprintf("Content-Length: 0, %d\r\n\r\n%s", len(evil), evil), 0},
		{"a signed length", post + fmt.Sprintf("Content-Length: +%d\r\n\r\n%s", len(evil), evil), 0},
		{"a negative length", post + "Content-Length: -1\r\n\r\n" + evil, 0},
		{"a length in hexadecimal", post + "Content-Length: 0x0\r\n\r\n" + evil, 0},
		{"a length with a space before its colon", post + fmt.Sprintf("Content-Length : %d\r\n\r\n%s", len(evil), evil), 0},
		{"a folded line", post + fmt.Sprintf("X: y\r\n Content-Length: %d\r\n\r\n%s", len(evil), evil), 0},
		{"a folded encoding", post + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + evil, 0},
		{"an unknown encoding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + evil, 0},
		{"two encodings", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + evil, 0},
		{"two encodings in two lines", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + evil, 0},
		{"an encoding with a tab", post + "Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n", 1},
		{"an encoding with a bare carriage return", post + "Transfer-Encoding: chunked\rX: y\r\n\r\n0\r\n\r\n" + evil, 0},
		{"a chunk size that overflows", post + "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n" + evil, 1},
		{"a chunk size with a sign", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + evil, 1},
		{"a chunk that ends without its line", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nxGET\r\n" + evil, 1},
		{"a chunk extension with a line", post + "Transfer-Encoding: chunked\r\n\r\n0;a=\"\n" + evil + "\"\r\n\r\n", 1},
		{"bare line feeds", "POST /v1/orders/x HTTP/1.1\nHost: shop\nContent-Length: 0\n\n", 0},
		{"two hosts", "GET /v1/orders/x HTTP/1.1\r\nHost: shop\r\nHost: evil\r\n\r\n", 0},
		{"no host", "GET /v1/orders/x HTTP/1.1\r\n\r\n", 0},
		{"a line in the path", "GET /v1/orders/x%0d%0aHost:%20evil HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n", 1},
		{"a space in the path", "GET /v1/orders/x HTTP/1.1\r\nX: HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n", 1},
		{"a NUL in a header", "GET /v1/orders/x HTTP/1.1\r\nHost: shop\r\nX: a\x00b\r\n\r\n", 0},
		{"a header without a name", "GET /v1/orders/x HTTP/1.1\r\nHost: shop\r\n: b\r\n\r\n", 0},
		{"HTTP/0.9", "GET /v1/orders/x\r\n\r\n", 0},
		{"HTTP/2 over plain text", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 0},
		{"CONNECT", "CONNECT evil:80 HTTP/1.1\r\nHost: evil:80\r\n\r\n" + evil, 0},
		{"an upgrade with a request behind it", "GET /v1/orders/x HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n", 1},
		{"a length removed by Connection", "POST /v1/orders/x HTTP/1.1\r\nHost: shop\r\nConnection: close, Content-Length\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n12", 1},
	} {
		var seen, wrong atomic.Int64
		mine := fmt.Sprintf("/v1/orders/x%d_", i)
		c.text = strings.ReplaceAll(c.text, "/v1/orders/x", mine)
		w.serve("order", func(out http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			if evil := strings.Contains(r.URL.Path, "evil") || r.Host == "evil"; evil || strings.HasPrefix(r.URL.Path, mine) { // not one of before
				seen.Add(1)
				if evil {
					wrong.Add(1)
				}
			}
			out.WriteHeader(http.StatusNoContent)
		})
		answer := w.sayWithin(c.text, 700*time.Millisecond) // longer than headers may take
		answers := strings.Count(answer, "HTTP/1.1 ") + strings.Count(answer, "HTTP/1.0 ")
		if int(seen.Load()) > c.most || wrong.Load() > 0 && !strings.Contains(c.text, "%0d%0a") {
			t.Errorf("%s: the service saw %d requests, %d of them smuggled; want at most %d. The client got:\n%s", c.name, seen.Load(), wrong.Load(), c.most, answer)
		}
		if c.most == 0 && answers > 0 && !strings.Contains(answer, " 4") && !strings.Contains(answer, " 5") {
			t.Errorf("%s: was answered by %s", c.name, answer)
		}
	}
}

// The services behind get one request for each that the gateway took, also when one connection carries many. One in chunks is the
// last of its connection, because what follows could be a part of it to somebody else.
func TestPipelinedRequestsStayApart(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	var paths []string
	var mu sync.Mutex
	w.serve("order", func(out http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		paths = append(paths, r.URL.Path+" "+string(body))
		mu.Unlock()
		out.WriteHeader(http.StatusNoContent)
	})
	w.say("POST /v1/orders/1 HTTP/1.1\r\nHost: shop\r\nContent-Length: 3\r\n\r\none" +
		"GET /v1/orders/2 HTTP/1.1\r\nHost: shop\r\n\r\n" +
		"POST /v1/orders/3 HTTP/1.1\r\nHost: shop\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nthree\r\n0\r\n\r\n" +
		"GET /v1/orders/4 HTTP/1.1\r\nHost: shop\r\n\r\n")
	if want := []string{"/v1/orders/1 one", "/v1/orders/2 ", "/v1/orders/3 three"}; !slices.Equal(paths, want) {
		t.Errorf("got %q", paths)
	}
}

// Headers have a bound (S25), and so has the time in which they may come.
func TestSizesAndTimesOfHeaders(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	if answer := w.say("GET /v1/orders HTTP/1.1\r\nHost: shop\r\nX: " + strings.Repeat("x", 20<<10) + "\r\nConnection: close\r\n\r\n"); !strings.Contains(answer, " 200 ") {
		t.Errorf("20 KiB of headers: %.100s", answer)
	}
	for _, text := range []string{
		"GET /v1/orders HTTP/1.1\r\nHost: shop\r\nX: " + strings.Repeat("x", 40<<10) + "\r\n\r\n",
		"GET /v1/orders HTTP/1.1\r\nHost: shop\r\n" + strings.Repeat("X: y\r\n", 8<<10) + "\r\n",
		"GET /" + strings.Repeat("x", 40<<10) + " HTTP/1.1\r\nHost: shop\r\n\r\n",
	} {
		if answer := w.say(text); answer != "" && !strings.Contains(answer, " 431 ") {
			t.Errorf("%.40s…: %.100s", text, answer)
		}
	}
	begun := time.Now()
	if answer := w.say("GET /v1/orders HTTP/1.1\r\nHost: shop\r\nX: "); strings.Contains(answer, " 200 ") || time.Since(begun) > 1900*time.Millisecond {
		t.Errorf("headers that do not end: %q after %v", answer, time.Since(begun))
	}
}

// Thousands of clients that send nothing, or a byte now and then, take nothing from the others (S25).
func TestSlowClientsHarmNobody(t *testing.T) {
	if testing.Short() {
		t.Skip("opens thousands of sockets")
	}
	t.Parallel()
	w := newWorld(t, "")
	latency := func() (p99 time.Duration) {
		var all []time.Duration
		for range 300 {
			begun := time.Now()
			if got := w.do("GET", "/v1/orders/1", ""); got.status != 200 {
				t.Fatalf("got %d", got.status)
			}
			all = append(all, time.Since(begun))
		}
		slices.Sort(all)
		return all[len(all)*99/100]
	}
	quiet := latency()
	var open []net.Conn
	defer func() {
		for _, c := range open {
			_ = c.Close()
		}
	}()
	var d net.Dialer
	for range 5000 {
		conn, err := d.DialContext(t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
		if err != nil {
			t.Logf("the machine gives %d sockets: %v", len(open), err)
			break
		}
		open = append(open, conn)
		_, _ = io.WriteString(conn, "POST /v1/orders HTTP/1.1\r\nHost: shop\r\nX: ")
	}
	busy := latency()
	t.Logf("p99 %v without, %v with %d slow clients", quiet, busy, len(open))
	if busy > max(10*quiet, 100*time.Millisecond) {
		t.Errorf("p99 %v without, %v with %d slow clients", quiet, busy, len(open))
	}
	// They are all sent away after the time that headers may take.
	for _, c := range open[:min(50, len(open))] {
		_ = c.SetReadDeadline(time.Now().Add(10 * time.Second))
		if _, err := io.Copy(io.Discard, bufio.NewReader(c)); errors.Is(err, os.ErrDeadlineExceeded) {
			t.Error("a client that sends nothing is still connected")
			break
		}
	}
}
