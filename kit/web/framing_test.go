package web

import (
	"bytes"
	"io"
	"net"
	"strings"
	"testing"
)

// pieces is a connection that gives a text in pieces.
type pieces struct {
	net.Conn
	text []byte
	size int
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.text) == 0 {
		return 0, io.EOF
	}
	n := copy(b, p.text[:min(p.size, len(p.text))])
	p.text = p.text[n:]
	return n, nil
}

func TestRequestsWithTwoEndsAreSpoiled(t *testing.T) {
	t.Parallel()
	const get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
	for _, c := range []struct {
		name, text string
		spoiled    bool
	}{
		{"plain", get + get, false},
		{"an empty line before", "\r\n" + get, false},
		{"a body like headers", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nX: y\n z\r\n" + get, false},
		{"chunks like headers", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nX\n y\r\n0\r\n\r\n", false},
		{"other headers alike", "POST / HTTP/1.1\r\nX-Content-Length: 9\r\nContent-Length-X: 1\r\nTransfer-Encodings: x\r\nContent-Length: 0\r\n\r\n" + get, false},
		{"a long header", "GET / HTTP/1.1\r\nX: " + strings.Repeat("y", 500) + "\r\n\r\n" + get, false},
		{"folded", "GET / HTTP/1.1\r\nX: y\r\n z\r\n\r\n", true},
		{"folded with a tab", "GET / HTTP/1.1\r\nX: y\r\n\tz\r\n\r\n", true},
		{"folded, in the second request", "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n\n " + "GET / HTTP/1.1\r\nX: y\r\n z\r\n\r\n", true},
		{"bare line feed", "GET / HTTP/1.1\nHost: a\r\n\r\n", true},
		{"bare line feed in headers", "GET / HTTP/1.1\r\nHost: a\n\r\n", true},
		{"a length and an encoding", "POST / HTTP/1.1\r\nContent-Length: 3\r\ntransfer-encoding: chunked\r\n\r\n", true},
		{"an encoding and a length", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nCONTENT-LENGTH: 3\r\n\r\n", true},
		{"two lengths", "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", true},
		{"a length behind many spaces", "POST / HTTP/1.1\r\nContent-Length: " + strings.Repeat(" ", 100) + "3\r\nTransfer-Encoding: chunked\r\n\r\n", true},
	} {
		for _, size := range []int{1, 2, 3, 7, 1000} {
			got, err := io.ReadAll(&strictConn{Conn: &pieces{text: []byte(c.text), size: size}})
			if err != nil || bytes.IndexByte(got, 0) >= 0 != c.spoiled || !c.spoiled && string(got) != c.text {
				t.Errorf("%s in pieces of %d: got %q, %v", c.name, size, got, err)
			}
		}
	}
}

// However a text comes in pieces, the same is found in it, and what is not spoiled is handed on as it came.
func FuzzStrictConn(f *testing.F) {
	f.Add("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nabGET / HTTP/1.1\r\nX: y\r\n z\r\n\r\n", 3)
	f.Add("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n", 1)
	f.Fuzz(func(t *testing.T, text string, size int) {
		if size < 1 || strings.Contains(text, "\x00") {
			return
		}
		read := func(size int) []byte {
			got, _ := io.ReadAll(&strictConn{Conn: &pieces{text: []byte(text), size: size}})
			return got
		}
		whole, cut := read(len(text)+1), read(size)
		if (bytes.IndexByte(whole, 0) >= 0) != (bytes.IndexByte(cut, 0) >= 0) {
			t.Errorf("in one piece %q, in pieces of %d %q", whole, size, cut)
		}
		if bytes.IndexByte(cut, 0) < 0 && string(cut) != text {
			t.Errorf("%q became %q", text, cut)
		}
	})
}
