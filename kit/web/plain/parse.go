package plain

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/http/httpguts"

	"emporium/kit/web/head"
)

// methods are those of plain requests. Others are net/http's to judge.
var methods = [...]string{http.MethodGet, http.MethodPost, http.MethodHead, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

// parse reads a request's head, up to and with its empty line. It returns false for whatever is not plain: what is rare, what could be
// read in two ways and what is wrong. The text is the request's from then on.
func parse(text string, r *http.Request) bool {
	line, rest, _ := strings.Cut(text, "\r\n")
	if !requestLine(line, r) {
		return false
	}
	lines := strings.Count(rest, "\n") - 1 // the last one is empty
	if lines < 1 {
		return false // there must be a Host
	}
	r.Header = make(http.Header, lines)
	values := make([]string, lines) // of all headers; none grows into its neighbour's
	for ; rest != "\r\n"; values = values[1:] {
		if line, rest, _ = strings.Cut(rest, "\r\n"); len(values) == 0 || !header(line, r, values[:1:1]) {
			return false
		}
	}
	if r.Host == "" {
		return false
	}
	if pragma := r.Header["Pragma"]; len(pragma) > 0 && pragma[0] == "no-cache" && r.Header["Cache-Control"] == nil {
		r.Header["Cache-Control"] = []string{"no-cache"} // as net/http does
	}
	return true
}

func requestLine(line string, r *http.Request) bool {
	line, ok := strings.CutSuffix(line, " HTTP/1.1")
	if !ok {
		return false
	}
	r.Proto, r.ProtoMajor, r.ProtoMinor = "HTTP/1.1", 1, 1
	for _, m := range methods {
		if len(line) > len(m) && line[len(m)] == ' ' && line[:len(m)] == m {
			r.Method, r.RequestURI = m, line[len(m)+1:]
			return target(r)
		}
	}
	return false
}

// target reads a path with its query. One with nothing to decode is taken apart here, others by net/url.
func target(r *http.Request) bool {
	uri := r.RequestURI
	if uri == "" || uri[0] != '/' {
		return false
	}
	query := -1
	simple := true
	for i := range len(uri) {
		switch c := uri[i]; {
		case c <= ' ' || c >= 0x7f || c == '#':
			return false
		case query >= 0:
		case c == '?':
			query = i
		case !literal[c]:
			simple = false
		}
	}
	if !simple || query == len(uri)-1 {
		u, err := url.ParseRequestURI(uri)
		r.URL = u
		return err == nil
	}
	r.URL = &url.URL{Path: uri}
	if query >= 0 {
		r.URL.Path, r.URL.RawQuery = uri[:query], uri[query+1:]
	}
	return true
}

// literal are the bytes that stand for themselves in a path, however it is written.
var literal = table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~$&+,/:;=@")

func table(of string) (t [256]bool) {
	for i := range len(of) {
		t[of[i]] = true
	}
	return t
}

// header takes a line in, with room for its value.
func header(line string, r *http.Request, value []string) bool {
	name, text, ok := head.Line(line)
	if !ok {
		return false
	}
	switch name {
	case "Host":
		if r.Host != "" || text == "" || !httpguts.ValidHostHeader(text) {
			return false
		}
		r.Host = text
		return true
	case "Content-Length":
		n, err := strconv.ParseUint(text, 10, 62)
		if err != nil || r.Header["Content-Length"] != nil {
			return false
		}
		r.ContentLength = int64(n)
	case "Connection":
		switch {
		case r.Header["Connection"] != nil:
			return false
		case strings.EqualFold(text, "close"):
			r.Close = true
		case !strings.EqualFold(text, "keep-alive"):
			return false
		}
	case "Transfer-Encoding", "Upgrade", "Expect", "Trailer":
		return false
	}
	if more := r.Header[name]; more != nil {
		r.Header[name] = append(more, text)
		return true
	}
	value[0] = text
	r.Header[name] = value
	return true
}
