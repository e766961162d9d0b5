package edge_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// Routes by address pass everything that those by service do: bodies of any size, trailers, other protocols.
func TestTargets(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	target := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" {
			conn, buf, err := http.NewResponseController(w).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			_, _ = io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
			line, _ := buf.ReadString('\n')
			_, _ = io.WriteString(conn, "you said "+line)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		w.Header().Set("Trailer", "X-Sum")
		w.Header().Set("X-Path", r.URL.RequestURI())
		w.Header().Set("Vary", "Accept")
		_, _ = fmt.Fprintf(w, "%d", len(body))
		_ = http.NewResponseController(w).Flush()
		w.Header().Set("X-Sum", "7")
	}))
	t.Cleanup(target.Close)
	gone := httptest.NewServer(nil)
	gone.Close()
	w.apply(fmt.Sprintf(`
cors: {origins: [https://shop.example]}
routes:
  - {id: target, uri: %q, predicates: ["Path=/target/**"], filters: [StripPrefix=1, "SetResponseHeader=X-By, gateway"], timeout: 1s}
  - {id: gone, uri: %q, predicates: ["Path=/gone/**"]}
`, target.URL, gone.URL))
	for _, n := range []int{0, 1, 100_000, 2_000_000} {
		got := w.do("POST", "/target/a%20b?x=1", strings.Repeat("x", n), "Content-Type", "text/csv")
		if got.status != 200 || got.text != fmt.Sprint(n) || got.header.Get("X-Path") != "/a%20b?x=1" || got.header.Get("X-By") != "gateway" {
			t.Errorf("%d bytes: got %d %s %v", n, got.status, got.text, got.header)
		}
		if vary := strings.Join(got.header["Vary"], ","); vary != "Origin,Accept" {
			t.Errorf("Vary: %s", vary)
		}
	}
	resp, err := w.client.Get(w.url + "/target/x")
	must(t, err)
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	if resp.Trailer.Get("X-Sum") != "7" {
		t.Errorf("trailer: %v", resp.Trailer)
	}
	if got := w.do("GET", "/gone/x", ""); got.status != 502 || got.Code != "bad_gateway" {
		t.Errorf("nobody there: %d %s", got.status, got.text)
	}

	var d net.Dialer
	conn, err := d.DialContext(t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
	must(t, err)
	defer conn.Close()
	must(t, conn.SetDeadline(time.Now().Add(10*time.Second)))
	_, err = io.WriteString(conn, "GET /target/ws HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
	must(t, err)
	in := bufio.NewReader(conn)
	upgraded, err := http.ReadResponse(in, nil)
	must(t, err)
	if upgraded.StatusCode != http.StatusSwitchingProtocols || upgraded.Header.Get("X-By") != "gateway" {
		t.Fatalf("got %d %v", upgraded.StatusCode, upgraded.Header)
	}
	// What is said from now on is nobody's request: neither its form nor the time until an answer begins matters.
	<-time.After(1200 * time.Millisecond)
	_, err = io.WriteString(conn, " \n")
	must(t, err)
	if line, err := in.ReadString('\n'); line != "you said  \n" {
		t.Errorf("got %q, %v", line, err)
	}
}

// An answer that breaks off is not taken for a whole one.
func TestBrokenAnswers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	broken := func(chunked bool) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			if !chunked {
				w.Header().Set("Content-Length", "100")
			}
			_, _ = io.WriteString(w, "half of it")
			_ = http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		}
	}
	for _, chunked := range []bool{true, false} {
		for _, name := range []string{"order", "near"} {
			w.serve(name, broken(chunked))
		}
		for _, path := range []string{"/v1/orders", "/v1/near"} {
			resp, err := w.client.Get(w.url + path)
			if err != nil {
				continue
			}
			if text, err := io.ReadAll(resp.Body); err == nil {
				t.Errorf("%s, in chunks %v: the client takes %q for whole", path, chunked, text)
			}
			_ = resp.Body.Close()
		}
	}
}
