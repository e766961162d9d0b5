package web

import (
	"bytes"
	"net"
	"net/http"
	"strconv"
	"sync/atomic"
)

// strictListener hands out connections on which a request's end can be read in one way only.
type strictListener struct{ net.Listener }

// Accept implements net.Listener.
func (l strictListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &strictConn{Conn: c}, nil
}

// strictConn spoils requests whose end net/http knows, and something before it could take for another: headers folded into the next
// line, lines that end without a carriage return, a length beside a transfer encoding (RFC 9112, 5.2, 2.2 and 6.1). Spoiled means that
// a NUL is put into a header, for which net/http answers 400 and closes. It follows what comes in as far as that takes; a
// request in chunks is the last one of its connection, so none after it need be found.
type strictConn struct {
	net.Conn

	off   atomic.Bool // nothing is looked at any more
	begun bool        // within headers
	line  []byte      // the beginning of a line that has not ended yet
	last  byte        // the last byte of it
	// length and encoding are what the headers have said so far, body is what is left of the body.
	hasLength, encoding bool
	length, body        int64
}

// Read implements net.Conn.
func (c *strictConn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	if n > 0 && !c.off.Load() {
		c.look(p[:n])
	}
	return n, err
}

// hijacked is for connections that speak something else from now on.
func hijacked(c net.Conn, s http.ConnState) {
	if strict, ok := c.(*strictConn); ok && s == http.StateHijacked {
		strict.off.Store(true)
	}
}

// enough of a line to know its header and read a length.
const enough = 64

func (c *strictConn) look(b []byte) {
	for len(b) > 0 && !c.off.Load() {
		if c.body > 0 {
			n := min(c.body, int64(len(b)))
			c.body -= n
			b = b[n:]
			continue
		}
		if c.begun && len(c.line) == 0 && (b[0] == ' ' || b[0] == '\t') {
			c.spoil(b, 0) // a folded line
			return
		}
		end := bytes.IndexByte(b, '\n')
		if end < 0 {
			c.last = b[len(b)-1]
			c.line = append(c.line, b[:min(len(b), max(0, enough-len(c.line)))]...)
			return
		}
		before := c.last
		if end > 0 {
			before = b[end-1]
		}
		if before != '\r' {
			c.spoil(b, max(0, end-1))
			return
		}
		line := b[:end+1]
		if len(c.line) > 0 {
			line = append(c.line, line[:min(len(line), max(0, enough-len(c.line)))]...)
		}
		if !c.header(bytes.TrimRight(line, "\r\n")) {
			c.spoil(b, max(0, end-1))
			return
		}
		c.line, c.last = c.line[:0], 0
		b = b[end+1:]
	}
}

// spoil makes the request one that is refused.
func (c *strictConn) spoil(b []byte, at int) {
	b[at] = 0
	c.off.Store(true)
}

// header takes a line in. It returns false when the request has two ends.
func (c *strictConn) header(line []byte) bool {
	switch {
	case !c.begun:
		c.begun = len(line) > 0 // the request line; empty ones may come before it
		return true
	case len(line) == 0:
		c.body, c.begun = 0, false
		if c.encoding {
			c.off.Store(true)
		} else if c.hasLength {
			c.body = c.length
		}
		c.hasLength, c.encoding, c.length = false, false, 0
		return true
	}
	name, value, _ := bytes.Cut(line, []byte(":"))
	switch {
	case len(name) == len("Content-Length") && bytes.EqualFold(name, []byte("Content-Length")):
		n, err := strconv.ParseUint(string(bytes.Trim(value, " \t")), 10, 63)
		if err != nil || c.hasLength {
			return false
		}
		c.hasLength, c.length = true, int64(n)
	case len(name) == len("Transfer-Encoding") && bytes.EqualFold(name, []byte("Transfer-Encoding")):
		c.encoding = true
	}
	return !c.hasLength || !c.encoding
}
