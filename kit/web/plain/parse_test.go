package plain

import (
	"bufio"
	"net/http"
	"reflect"
	"strings"
	"testing"
)

// Heads that are plain, and heads that are net/http's to judge.
var heads = []struct {
	name, text string
	plain      bool
}{
	{"the least", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", true},
	{"a query", "GET /v1/products?q=a%20b&x=/../?y HTTP/1.1\r\nHost: a:8080\r\nAccept: */*\r\n\r\n", true},
	{"an encoded path", "GET /a%2fb%20c/%C3%A4 HTTP/1.1\r\nHost: a\r\n\r\n", true},
	{"bytes that net/url keeps", "GET /a!b(c)*'d[e]|f{}^\" HTTP/1.1\r\nHost: a\r\n\r\n", true},
	{"an empty query", "GET /a? HTTP/1.1\r\nHost: a\r\n\r\n", true},
	{"two slashes", "GET //a/b HTTP/1.1\r\nHost: a\r\n\r\n", true},
	{"a body", "POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nContent-Type: application/json\r\n\r\n", true},
	{"names in any case", "PUT / HTTP/1.1\r\nhOST: a\r\ncontent-length: 0\r\nx-a: 1\r\nX-A: 2\r\nx-A:3 \r\nX_b:\r\n\r\n", true},
	{"Connection: close", "DELETE / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n", true},
	{"Connection: keep-alive", "OPTIONS /x HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", true},
	{"no cache", "HEAD / HTTP/1.1\r\nHost: a\r\nPragma: no-cache\r\n\r\n", true},
	{"bytes beyond ASCII", "PATCH / HTTP/1.1\r\nHost: a\r\nX: \xe4\xff \t y\r\n\r\n", true},
	{"no Host", "GET / HTTP/1.1\r\nX: a\r\n\r\n", false},
	{"no headers", "GET / HTTP/1.1\r\n\r\n", false},
	{"an empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", false},
	{"two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", false},
	{"a Host that is none", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", false},
	{"HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", false},
	{"HTTP/2", "PRI * HTTP/2.0\r\n\r\n", false},
	{"another method", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"a tunnel", "CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n", false},
	{"a whole URL", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"everything", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"a space in the path", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"a broken escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"a fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"a byte beyond ASCII in the path", "GET /\xe4 HTTP/1.1\r\nHost: a\r\n\r\n", false},
	{"chunks", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", false},
	{"two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", false},
	{"a list of lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\n", false},
	{"a signed length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", false},
	{"a length that is too large", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", false},
	{"an empty length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", false},
	{"a folded line", "GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n z\r\n\r\n", false},
	{"a folded first line", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", false},
	{"a space before the colon", "GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n", false},
	{"no name", "GET / HTTP/1.1\r\nHost: a\r\n: y\r\n\r\n", false},
	{"no colon", "GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", false},
	{"a NUL", "GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n", false},
	{"a bare carriage return", "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", false},
	{"an upgrade", "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", false},
	{"an upgrade without its Connection", "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n", false},
	{"more in Connection", "GET / HTTP/1.1\r\nHost: a\r\nConnection: close, X-A\r\n\r\n", false},
	{"two Connections", "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nConnection: close\r\n\r\n", false},
	{"an expectation", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n", false},
	{"a trailer", "GET / HTTP/1.1\r\nHost: a\r\nTrailer: X\r\n\r\n", false},
}

func TestHeads(t *testing.T) {
	t.Parallel()
	for _, c := range heads {
		size, _, ok := find([]byte(c.text), 0)
		r := &http.Request{}
		if got := ok && size == len(c.text) && parse(c.text, r); got != c.plain {
			t.Errorf("%s: taken for plain: %v", c.name, got)
		}
		if c.plain {
			same(t, c.text, r)
		}
	}
}

// same compares what was read with what net/http reads.
func same(t *testing.T, text string, got *http.Request) {
	t.Helper()
	in := bufio.NewReader(strings.NewReader(text + "rest"))
	want, err := http.ReadRequest(in)
	if err != nil {
		t.Errorf("%q: net/http says %v", text, err)
		return
	}
	if want.Close != got.Close || want.ContentLength != got.ContentLength || len(want.TransferEncoding) > 0 || len(want.Trailer) > 0 {
		t.Errorf("%q: got close %v and length %d, want %v, %d, %v", text, got.Close, got.ContentLength, want.Close, want.ContentLength, want.TransferEncoding)
	}
	for _, p := range [][2]any{{got.Method, want.Method}, {got.URL, want.URL}, {got.Host, want.Host}, {got.Header, want.Header},
		{got.RequestURI, want.RequestURI}, {got.Proto, want.Proto}, {got.ProtoMajor, want.ProtoMajor}, {got.ProtoMinor, want.ProtoMinor}} {
		if !reflect.DeepEqual(p[0], p[1]) {
			t.Errorf("%q: got %#v, want %#v", text, p[0], p[1])
		}
	}
	if want.ContentLength == 0 && in.Buffered() != len("rest") {
		t.Errorf("%q: net/http reads on", text)
	}
}

// Whatever is taken for plain, net/http reads the same from; and where a head ends does not depend on the pieces that it comes in.
func FuzzHeads(f *testing.F) {
	for _, c := range heads {
		f.Add(c.text, 7)
	}
	f.Add("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\n\r\n", 1)
	f.Fuzz(func(t *testing.T, text string, step int) {
		if text == "" || step < 1 {
			return
		}
		size, _, ok := find([]byte(text), 0)
		var inPieces, looked int
		var still bool
		for n := min(step, len(text)); ; n = min(n+step, len(text)) {
			inPieces, looked, still = find([]byte(text[:n]), looked)
			if inPieces > 0 || !still || n == len(text) {
				break
			}
		}
		if inPieces != size || still != ok {
			t.Fatalf("%q: %d, %v in one piece, %d, %v in pieces", text, size, ok, inPieces, still)
		}
		if r := (&http.Request{}); size > 0 && parse(text[:size], r) {
			same(t, text[:size], r)
		}
	})
}
