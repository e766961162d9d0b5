package plain

import (
	"log/slog"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/http/httpguts"
)

// response is the answer to one request. Its form is net/http's: the same framing, the same headers where the handler set none.
type response struct {
	conn    *conn
	request *http.Request
	life    life // the request's context
	header  http.Header
	said    http.Header // as it was when the status was set

	status  int
	length  int64  // that the handler has said; -1 is none
	written int64  // of the body
	out     []byte // from the pool: what is not sent yet; the head first
	early   []byte // from the pool: the body, as long as the head is open
	pooled  [2]*[]byte

	decided  bool // the head is complete
	sent     bool // something has gone to the client
	bodyless bool // nothing follows the head
	chunked  bool
	last     bool // the connection ends with this answer
	finished bool
	err      error // of writing
	trailers []string
}

const (
	outSize   = 8 << 10
	earlySize = 4 << 10 // an answer that is no longer gets a Content-Length
)

var (
	outs   = sync.Pool{New: func() any { b := make([]byte, 0, outSize); return &b }}
	earlys = sync.Pool{New: func() any { b := make([]byte, 0, earlySize); return &b }}
)

// Header implements http.ResponseWriter.
func (w *response) Header() http.Header {
	if w.header == nil {
		w.header = make(http.Header, 8)
	}
	return w.header
}

// WriteHeader implements http.ResponseWriter.
func (w *response) WriteHeader(status int) {
	switch {
	case status < 100 || status > 999:
		panic("plain: the status " + strconv.Itoa(status) + " cannot be sent")
	case w.finished || w.status != 0:
		w.conn.server.o.Log.LogAttrs(w.request.Context(), slog.LevelDebug, "a second status is not sent", slog.Int("status", status))
		return
	case status < 200 && status != http.StatusSwitchingProtocols:
		w.take()
		w.statusLine(status)
		w.fields(w.header, []string{"Content-Length", "Transfer-Encoding"})
		w.out = append(w.out, "\r\n"...)
		w.send(nil)
		return
	}
	w.status = status
	w.take()
	if declared := w.header["Content-Length"]; len(declared) > 0 {
		if n, err := strconv.ParseInt(declared[0], 10, 64); err == nil && n >= 0 && len(declared) == 1 {
			w.length = n
		} else {
			delete(w.header, "Content-Length")
		}
	}
	w.bodyless = status == http.StatusNoContent || status == http.StatusNotModified || status == http.StatusSwitchingProtocols
	if (w.conn.rest == nil || w.conn.rest.done()) && (w.bodyless || w.length >= 0 && w.header["Content-Type"] != nil) {
		w.said = w.header
		w.decide(nil, false)
		return
	}
	w.said = w.header.Clone() // what is changed from now on is not for the head
}

// take gets the buffer that the answer is written to; finish gives it back.
func (w *response) take() {
	if w.pooled[0] == nil {
		w.pooled[0], _ = outs.Get().(*[]byte)
		w.out = (*w.pooled[0])[:0]
	}
}

// decide completes the head. first is what of the body is known; whole that it is all of it.
func (w *response) decide(first []byte, whole bool) {
	w.decided = true
	h, head := w.said, w.request.Method == http.MethodHead
	if w.conn.rest != nil && !w.conn.rest.drain() {
		w.last = true
	}
	if w.request.Close || w.conn.server.ending.Load() || httpguts.HeaderValuesContainsToken(h["Connection"], "close") {
		w.last = true
	}
	w.announced()
	var room [4]string // what the handler said and is not sent
	skip := append(room[:0], "Transfer-Encoding", "Content-Length")
	if whole && w.length < 0 && len(w.trailers) == 0 && h["Transfer-Encoding"] == nil && !w.bodyless && (!head || len(first) > 0) {
		w.length = int64(len(first))
	}
	w.statusLine(w.status)
	switch {
	case w.status == http.StatusNotModified:
		skip = append(skip, "Content-Type")
	case !w.bodyless:
		if _, said := h["Content-Type"]; !said && len(first) > 0 && h.Get("Content-Encoding") == "" && h["Transfer-Encoding"] == nil {
			w.field("Content-Type", http.DetectContentType(first))
		}
		switch {
		case w.length >= 0:
			w.out = append(w.out, "Content-Length: "...)
			w.out = strconv.AppendInt(w.out, w.length, 10)
			w.out = append(w.out, "\r\n"...)
		case !head:
			w.chunked = true
			w.out = append(w.out, "Transfer-Encoding: chunked\r\n"...)
		}
	}
	if w.last {
		skip = append(skip, "Connection")
		w.out = append(w.out, "Connection: close\r\n"...)
	}
	if _, said := h["Date"]; !said {
		w.field("Date", w.conn.server.dateAt(w.conn.begun))
	}
	w.fields(h, skip)
	w.out = append(w.out, "\r\n"...)
	w.bodyless = w.bodyless || head
}

// announced finds the names of headers that will follow the body.
func (w *response) announced() {
	for _, line := range w.said["Trailer"] {
		for name := range strings.SplitSeq(line, ",") {
			if name = http.CanonicalHeaderKey(textproto.TrimString(name)); httpguts.ValidTrailerHeader(name) {
				w.trailers = append(w.trailers, name)
			}
		}
	}
}

func (w *response) statusLine(status int) {
	if status == http.StatusOK {
		w.out = append(w.out, "HTTP/1.1 200 OK\r\n"...)
		return
	}
	w.out = append(w.out, "HTTP/1.1 "...)
	w.out = strconv.AppendInt(w.out, int64(status), 10)
	w.out = append(w.out, ' ')
	if text := http.StatusText(status); text != "" {
		w.out = append(w.out, text...)
	} else {
		w.out = append(append(w.out, "status code "...), strconv.Itoa(status)...)
	}
	w.out = append(w.out, "\r\n"...)
}

// fields writes the handler's headers, but those.
func (w *response) fields(of http.Header, without []string) {
next:
	for name, values := range of {
		for _, n := range without {
			if name == n {
				continue next
			}
		}
		if !httpguts.ValidHeaderFieldName(name) || strings.HasPrefix(name, http.TrailerPrefix) {
			continue
		}
		for _, v := range values {
			w.field(name, v)
		}
	}
}

// field writes one header. No value can begin another line.
func (w *response) field(name, value string) {
	w.out = append(w.out, name...)
	w.out = append(w.out, ": "...)
	value = textproto.TrimString(value)
	from := len(w.out)
	w.out = append(w.out, value...)
	for i := from; i < len(w.out); i++ {
		if c := w.out[i]; c == '\r' || c == '\n' {
			w.out[i] = ' '
		}
	}
	w.out = append(w.out, "\r\n"...)
}

// Write implements http.ResponseWriter.
func (w *response) Write(p []byte) (int, error) {
	if w.finished {
		return 0, http.ErrHandlerTimeout
	}
	if w.status == 0 {
		w.WriteHeader(http.StatusOK)
	}
	switch {
	case len(p) == 0:
		return 0, nil
	}
	w.written += int64(len(p))
	switch {
	case w.status == http.StatusNoContent || w.status == http.StatusNotModified || w.status == http.StatusSwitchingProtocols:
		return 0, http.ErrBodyNotAllowed
	case w.length >= 0 && w.written > w.length:
		return 0, http.ErrContentLength
	}
	if !w.decided {
		if len(w.early)+len(p) <= earlySize {
			if w.pooled[1] == nil {
				w.pooled[1], _ = earlys.Get().(*[]byte)
				w.early = (*w.pooled[1])[:0]
			}
			w.early = append(w.early, p...)
			return len(p), nil
		}
		w.open(p)
	}
	w.data(p)
	if w.err != nil {
		return 0, w.err
	}
	return len(p), nil
}

// open completes the head when the answer's length is not known, with the beginning of its body.
func (w *response) open(next []byte) {
	first := w.early
	if len(first) == 0 {
		first = next
	}
	w.decide(first, false)
	early := w.early
	w.early = nil
	w.data(early)
}

// data sends a part of the body, or keeps it until there is more.
func (w *response) data(p []byte) {
	if w.bodyless || len(p) == 0 {
		return
	}
	if w.chunked {
		w.out = strconv.AppendInt(w.out, int64(len(p)), 16)
		w.out = append(w.out, "\r\n"...)
	}
	if len(w.out)+len(p)+2 <= outSize {
		w.out = append(w.out, p...)
	} else {
		w.send(p)
	}
	if w.chunked {
		w.out = append(w.out, "\r\n"...)
	}
}

// send writes what waits, and then p.
func (w *response) send(p []byte) {
	if w.err == nil && len(w.out)+len(p) > 0 {
		w.err = w.conn.write(w.out, p)
		w.sent = true
	}
	w.out = w.out[:0]
}

// Flush is for code that asks for an http.Flusher.
func (w *response) Flush() { _ = w.FlushError() }

// FlushError is what http.ResponseController asks for.
func (w *response) FlushError() error {
	if w.status == 0 {
		w.WriteHeader(http.StatusOK)
	}
	if !w.decided {
		w.open(nil)
	}
	w.send(nil)
	return w.err
}

// SetReadDeadline is what http.ResponseController asks for.
func (w *response) SetReadDeadline(t time.Time) error {
	w.conn.until = t
	return w.conn.net.SetReadDeadline(t)
}

// SetWriteDeadline is what http.ResponseController asks for.
func (w *response) SetWriteDeadline(t time.Time) error {
	w.conn.ownDeadline, w.conn.sendUntil = true, t
	return w.conn.net.SetWriteDeadline(t)
}

// finish sends the rest, and reports whether the connection can take another request.
func (w *response) finish() bool {
	if w.status == 0 {
		w.WriteHeader(http.StatusOK)
	}
	w.finished = true
	if !w.decided {
		early := w.early
		w.decide(early, true)
		w.data(early)
	}
	if w.chunked && !w.bodyless {
		w.out = append(w.out, "0\r\n"...)
		w.trail()
		w.out = append(w.out, "\r\n"...)
	}
	w.send(nil)
	if !w.bodyless && w.length >= 0 && w.written != w.length {
		w.last = true // the client waits for what will not come
	}
	if b := w.pooled[0]; b != nil && cap(w.out) <= 2*outSize {
		*b = w.out[:0]
		outs.Put(b)
	}
	if b := w.pooled[1]; b != nil {
		earlys.Put(b)
	}
	return !w.last && w.err == nil
}

// trail writes what the handler has announced, or marked, to follow the body.
func (w *response) trail() {
	for _, name := range w.trailers {
		for _, v := range w.header[name] {
			w.field(name, v)
		}
	}
	for name, values := range w.header {
		if name, ok := strings.CutPrefix(name, http.TrailerPrefix); ok && httpguts.ValidHeaderFieldName(name) {
			for _, v := range values {
				w.field(name, v)
			}
		}
	}
}

// WriteString implements io.StringWriter.
func (w *response) WriteString(s string) (int, error) { return w.Write([]byte(s)) }
