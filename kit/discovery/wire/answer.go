package wire

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"

	"emporium/kit/web/head"
)

// reply is an answer with all that its body needs, in one piece.
type reply struct {
	response http.Response
	answer   answer
	exactly  exactly
}

// simple reads the head of an answer in its simplest form: all of it there, a final status, one length, nothing about the
// connection that is not its plain keeping or closing. Whatever else comes is left for http.ReadResponse to read, and nil returned.
func (c *conn) simple(req *http.Request) *reply {
	there, _ := c.r.Peek(c.r.Buffered())
	size := bytes.Index(there, []byte("\r\n\r\n")) + len("\r\n\r\n")
	if size < len("\r\n\r\n") || req.Method == http.MethodHead {
		return nil
	}
	text := string(there[:size])
	const version = "HTTP/1.1 "
	line, rest, _ := strings.Cut(text, "\r\n")
	if len(line) < len(version)+4 || line[:len(version)] != version || line[len(version)+3] != ' ' || !head.Plain(line) {
		return nil
	}
	status, err := strconv.ParseUint(line[len(version):len(version)+3], 10, 16)
	if err != nil || status < 200 || status == http.StatusNoContent || status == http.StatusNotModified {
		return nil
	}
	r := &reply{}
	resp := &r.response
	*resp = http.Response{Status: line[len(version):], StatusCode: int(status), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, ContentLength: -1, Request: req}
	lines := strings.Count(rest, "\n") - 1
	resp.Header = make(http.Header, lines)
	values := make([]string, lines)
	for ; rest != "\r\n"; values = values[1:] {
		if line, rest, _ = strings.Cut(rest, "\r\n"); len(values) == 0 || !field(resp, line, values[:1:1]) {
			return nil
		}
	}
	if resp.ContentLength < 0 {
		return nil
	}
	_, _ = c.r.Discard(size) // it is there
	if resp.ContentLength == 0 {
		resp.Body = http.NoBody
		return r
	}
	r.exactly = exactly{r: c.r, left: resp.ContentLength}
	resp.Body = &r.exactly
	return r
}

// field takes a line of the head in, with room for its value.
func field(resp *http.Response, line string, value []string) bool {
	name, text, ok := head.Line(line)
	if !ok {
		return false
	}
	switch name {
	case "Content-Length":
		n, err := strconv.ParseUint(text, 10, 62)
		if err != nil || resp.ContentLength >= 0 {
			return false
		}
		resp.ContentLength = int64(n)
	case "Connection":
		switch {
		case resp.Close || resp.Header["Connection"] != nil:
			return false
		case strings.EqualFold(text, "close"):
			resp.Close = true
			return true // net/http takes it away too
		case !strings.EqualFold(text, "keep-alive"):
			return false
		}
	case "Transfer-Encoding", "Trailer", "Upgrade", "Pragma":
		return false
	}
	if more := resp.Header[name]; more != nil {
		resp.Header[name] = append(more, text)
		return true
	}
	value[0] = text
	resp.Header[name] = value
	return true
}

// exactly is a body of known length.
type exactly struct {
	r    io.Reader
	left int64
}

// Read implements io.Reader.
func (e *exactly) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n, err := e.r.Read(p[:min(int64(len(p)), e.left)])
	switch e.left -= int64(n); {
	case err == nil && e.left == 0:
		err = io.EOF
	case err == io.EOF && e.left > 0: // readers return it as it is
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// Close implements io.Closer.
func (e *exactly) Close() error { return nil }
