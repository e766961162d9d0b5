package wire

import (
	"bufio"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"
)

// answers, and whether they are read without net/http.
var answers = []struct {
	text   string
	simple bool
}{
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", true},
	{"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nX-a: 1\r\nx-A:  2 \r\nSet-Cookie: \xe4; b\r\n\r\n", true},
	{"HTTP/1.1 200 \r\nConnection: close\r\nContent-Length: 3\r\n\r\nabcdef", true},
	{"HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\nab", true},
	{"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", false},
	{"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", false},
	{"HTTP/1.1 100 Continue\r\n\r\n", false},
	{"HTTP/1.1 2 0 OK\r\nContent-Length: 2\r\n\r\nok", false},
	{"HTTP/1.1 +20 OK\r\nContent-Length: 2\r\n\r\nok", false},
	{"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", false},
	{"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", false},
	{"HTTP/1.1 200 OK\r\n\r\nuntil the end", false},
	{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", false},
	{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: a\r\n b\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX : a\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: a\nY: b\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: X, close\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nPragma: no-cache\r\n\r\nok", false},
	{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", false},
}

func FuzzSimpleAnswers(f *testing.F) {
	for _, a := range answers {
		f.Add(a.text)
	}
	f.Fuzz(func(t *testing.T, text string) { compare(t, text) })
}

// compare reports whether an answer is simple. What is, net/http reads the same from.
func compare(t *testing.T, text string) bool {
	t.Helper()
	req := &http.Request{Method: http.MethodGet}
	c := &conn{r: bufio.NewReader(strings.NewReader(text))}
	_, _ = c.r.Peek(1)
	reply := c.simple(req)
	if reply == nil {
		if rest, _ := io.ReadAll(c.r); string(rest) != text {
			t.Errorf("%q is not simple, and %q is left", text, rest)
		}
		return false
	}
	got := &reply.response
	in := bufio.NewReader(strings.NewReader(text))
	want, err := http.ReadResponse(in, req)
	if err != nil {
		t.Fatalf("%q: net/http says %v", text, err)
	}
	body, err := io.ReadAll(got.Body)
	body2, err2 := io.ReadAll(want.Body)
	if string(body) != string(body2) || (err == nil) != (err2 == nil) || c.r.Buffered() != in.Buffered() {
		t.Errorf("%q: got %q, %v, want %q, %v", text, body, err, body2, err2)
	}
	got.Body, want.Body = nil, nil
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%q:\ngot  %+v\nwant %+v", text, got, want)
	}
	return true
}

func TestWhichAnswersAreSimple(t *testing.T) {
	t.Parallel()
	for _, a := range answers {
		if compare(t, a.text) != a.simple {
			t.Errorf("%q: simple is %v", a.text, !a.simple)
		}
	}
}
