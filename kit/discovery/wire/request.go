package wire

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"emporium/kit/web/head"
)

// plain reports whether a request is of the kind that this transport sends itself.
func plain(req *http.Request) bool {
	if req.URL.Scheme != "http" || len(req.TransferEncoding) > 0 || len(req.Trailer) > 0 || req.Close {
		return false
	}
	if req.Body != nil && req.Body != http.NoBody && (req.ContentLength <= 0 || req.ContentLength > maxBody) {
		return false
	}
	if (req.Body == nil || req.Body == http.NoBody) && req.ContentLength > 0 {
		return false
	}
	h := req.Header
	return h["Connection"] == nil && h["Upgrade"] == nil && h["Expect"] == nil && h["Trailer"] == nil && h["Transfer-Encoding"] == nil &&
		req.Method != http.MethodConnect
}

// address is where to connect to.
func address(host string) string {
	if i := strings.LastIndexByte(host, ':'); i < 0 || strings.IndexByte(host[i:], ']') >= 0 {
		return host + ":80"
	}
	return host
}

// idempotent reports whether a request may be sent again when nobody knows whether it arrived.
func idempotent(req *http.Request) bool {
	switch req.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete, http.MethodTrace, "":
		return true
	}
	return len(req.Header["Idempotency-Key"]) > 0
}

var errRequest = errors.New("the request cannot be written in one way only")

// valid makes sure that what is written is one request and no more, whoever made its parts.
func valid(req *http.Request, host string) error {
	for _, text := range [...]string{req.Method, host, req.Host} {
		for i := range len(text) {
			if c := text[i]; c <= ' ' || c == 0x7f || c == '/' {
				return errRequest
			}
		}
	}
	for _, text := range [...]string{req.URL.Opaque, req.URL.RawQuery} {
		for i := range len(text) {
			if c := text[i]; c <= ' ' || c == 0x7f {
				return errRequest
			}
		}
	}
	for name, values := range req.Header {
		if name == "" {
			return errRequest
		}
		for i := range len(name) {
			if !head.Token(name[i]) {
				return errRequest
			}
		}
		for _, v := range values {
			if !head.Plain(v) {
				return errRequest
			}
		}
	}
	return nil
}

// appendHead writes request line and headers.
func appendHead(b []byte, req *http.Request, server string) []byte {
	method := req.Method
	if method == "" {
		method = http.MethodGet
	}
	b = append(append(b, method...), ' ')
	b = append(append(b, req.URL.RequestURI()...), " HTTP/1.1\r\nHost: "...)
	host := req.Host
	if host == "" || host == req.URL.Host {
		host = server
	}
	b = append(append(b, host...), "\r\n"...)
	for name, values := range req.Header {
		switch name {
		case "Host", "Content-Length":
			continue // said by the request itself
		}
		for _, v := range values {
			b = append(append(b, name...), ": "...)
			b = append(append(b, v...), "\r\n"...)
		}
	}
	switch {
	case req.ContentLength > 0:
		b = append(b, "Content-Length: "...)
		b = strconv.AppendInt(b, req.ContentLength, 10)
		b = append(b, "\r\n"...)
	case method == http.MethodPost || method == http.MethodPut || method == http.MethodPatch:
		b = append(b, "Content-Length: 0\r\n"...)
	}
	return append(b, "\r\n"...)
}
