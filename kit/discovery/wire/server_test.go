package wire_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/discovery/wire"
)

// A server that has only said that it will say no more, while the connection was idle, is noticed: a little later, because the word
// came before anybody waited for one.
func TestHalfClosedConnections(t *testing.T) {
	t.Parallel()
	var connections atomic.Int32
	closed := make(chan struct{})
	s := raw(t, func(c net.Conn) {
		in := bufio.NewReader(c)
		if _, err := http.ReadRequest(in); err != nil {
			return
		}
		first := connections.Add(1) == 1
		_, _ = io.WriteString(c, ok)
		if first {
			half, _ := c.(*net.TCPConn)
			_ = half.CloseWrite()
			close(closed)
			_, _ = io.Copy(io.Discard, in) // it listens on, and never answers
		}
	})
	tr := transport(t, wire.Options{HeaderTimeout: 10 * time.Second})
	begun := time.Now()
	for range 2 {
		if status, body, err := do(t.Context(), tr, "GET", s, ""); status != 200 || body != "ok" || err != nil {
			t.Errorf("got %d %q %v", status, body, err)
		}
		<-closed
	}
	if took := time.Since(begun); took > 5*time.Second || connections.Load() != 2 {
		t.Errorf("%v, %d connections", took, connections.Load())
	}
}

// Whatever a server answers is read as net/http reads it.
func FuzzAnswers(f *testing.F) {
	for _, text := range []string{ok, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX: y\r\n\r\n", "HTTP/1.0 200\r\n\r\nrest",
		"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
		"HTTP/1.1 000 \r\n\r\n00", "HTTP/1.1 200 \r\nx: 1\r\nX:2\r\nContent-Length: 03\r\nConnection: close\r\n\r\nabc"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Contains(text, " 101") {
			return // net/http hands the connection over; this transport refuses
		}
		server := raw(t, func(c net.Conn) {
			if _, err := http.ReadRequest(bufio.NewReader(c)); err == nil {
				_, _ = io.WriteString(c, text)
			}
		})
		standard := &http.Transport{DisableKeepAlives: false, DisableCompression: true}
		defer standard.CloseIdleConnections()
		lean := wire.New(wire.Options{Fallback: standard})
		defer lean.Close()
		status, body, err := do(t.Context(), lean, "GET", server, "")
		status2, body2, err2 := do(t.Context(), standard, "GET", server, "")
		if status2 > 0 && status2 < 100 || status2 == 0 && err2 == nil {
			status2, body2, err2 = 0, "", io.ErrUnexpectedEOF // nobody can hand on a status that is none
		}
		if status != status2 || body != body2 || (err == nil) != (err2 == nil) {
			t.Errorf("%q: got %d %q %v, net/http gets %d %q %v", text, status, body, err, status2, body2, err2)
		}
	})
}
