package web

import (
	"bytes"
	"context"
	"crypto/tls"
	"io"
	"maps"
	"net/http"
	"strconv"
	"sync"
	"time"

	"emporium/kit/fault"

	"github.com/danielgtaylor/huma/v2"
)

type (
	humaContext = huma.Context
	requestCtx  = context.Context
)

// call is one run of a typed operation: huma's view of the request, the handler's context, and the answer, which is held
// back until it is complete. So a failure in the middle of encoding is still a clean 500.
type call struct {
	humaContext
	requestCtx
	op       *operation
	w        http.ResponseWriter
	r        *http.Request
	body     []byte
	query    []pair
	idem     Idempotency
	status   int
	out      *bytes.Buffer
	err      error
	stored   *Stored
	replayed bool
}

type callKey struct{}

// Value finds the call itself; all else is the request's.
func (c *call) Value(key any) any {
	if _, ok := key.(callKey); ok {
		return c
	}
	return c.requestCtx.Value(key)
}

func callOf(ctx context.Context) *call {
	c, _ := ctx.Value(callKey{}).(*call)
	return c
}

// Context is the handler's context.
func (c *call) Context() context.Context { return c }

// Query reads from the one parse of the query string.
func (c *call) Query(name string) string {
	for i := range c.query {
		if c.query[i].name == name {
			return c.query[i].value
		}
	}
	return ""
}

// BodyReader gives huma the body that was checked.
func (c *call) BodyReader() io.Reader { return bytes.NewReader(c.body) }

// SetReadDeadline does nothing: the body has been read already, within the server's limits.
func (c *call) SetReadDeadline(time.Time) error { return nil }

// SetStatus sets the status of the answer that is being put together.
func (c *call) SetStatus(status int) { c.status = status }

// Status is the status set so far.
func (c *call) Status() int { return c.status }

// BodyWriter takes the answer's body.
func (c *call) BodyWriter() io.Writer { return c.out }

// TLS is nil where the gateway ended it.
func (c *call) TLS() *tls.ConnectionState { return c.r.TLS }

// Unwrap gives humago the context beneath.
func (c *call) Unwrap() huma.Context { return c.humaContext }

var buffers = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 2048)) }}

// maxPooled keeps one large message from staying in memory for ever.
const maxPooled = 64 << 10

func putBuffer(b *bytes.Buffer) {
	if b.Cap() <= maxPooled {
		b.Reset()
		buffers.Put(b)
	}
}

// send writes the answer that the handler and huma put together.
func (c *call) send() {
	h := c.w.Header()
	if c.err != nil {
		c.op.undeclared(c, c.err)
		c.op.api.problem(c.w, c, c.err, c.op.ID)
		return
	}
	if c.replayed {
		h.Set("Idempotent-Replayed", "true")
	}
	if c.stored != nil {
		c.locate(h, c.stored.Status, c.stored.Body)
		c.stored.write(c.w)
		return
	}
	if c.status == 0 {
		c.status = c.op.success
	}
	if c.op.tagged && c.status == http.StatusOK && c.known(h) {
		c.status = http.StatusNotModified
	}
	if c.status == http.StatusNoContent || c.status == http.StatusNotModified {
		delete(h, "Content-Type")
		c.w.WriteHeader(c.status)
		return
	}
	c.locate(h, c.status, c.out.Bytes())
	h["Content-Length"] = []string{strconv.Itoa(c.out.Len())}
	c.w.WriteHeader(c.status)
	if c.out.Len() > 0 {
		_, _ = c.w.Write(c.out.Bytes()) // the caller is gone when this fails
	}
}

// known completes the answer's ETag, and reports whether the caller has this state already.
func (c *call) known(h http.Header) bool {
	etag := h.Get("ETag")
	if etag == "" {
		return false
	}
	if c.op.Derived {
		etag = derivedTag(etag, c.out.Bytes())
		h.Set("ETag", etag)
	}
	return NotModified(c.r.Header.Get("If-None-Match"), etag)
}

// Stored is an answer that was kept, to be sent again as it was.
type Stored struct {
	// Status is the HTTP status.
	Status int
	// Header is set on the answer; nil for none. The default Content-Type is application/json.
	Header http.Header
	// Body is sent as it is.
	Body []byte
	// Replayed marks the answer with Idempotent-Replayed: true.
	Replayed bool
}

func (s *Stored) write(w http.ResponseWriter) {
	h := w.Header()
	maps.Copy(h, s.Header)
	if s.Replayed {
		h.Set("Idempotent-Replayed", "true")
	}
	if len(s.Body) > 0 && h.Get("Content-Type") == "" {
		h["Content-Type"] = jsonType
	}
	status := s.Status
	if status == 0 {
		status = http.StatusOK
	}
	if status != http.StatusNoContent && status != http.StatusNotModified {
		h["Content-Length"] = []string{strconv.Itoa(len(s.Body))}
	}
	w.WriteHeader(status)
	_, _ = w.Write(s.Body) // the caller is gone when this fails
}

var jsonType = []string{mediaJSON}

// Respond makes the running operation answer with s. The handler then returns nil, nil. It does nothing outside of a
// handler made with Handle.
func Respond(ctx context.Context, s Stored) {
	if c := callOf(ctx); c != nil {
		c.stored = &s
	}
}

// Replayed marks the answer of the running operation as the repetition of an earlier one: Idempotent-Replayed: true.
// It does nothing outside of a handler made with Handle.
func Replayed(ctx context.Context) {
	if c := callOf(ctx); c != nil {
		c.replayed = true
	}
}

// SetHeader sets a header of the running operation's answer, for what an output struct cannot say. It does nothing
// outside of a handler made with Handle.
func SetHeader(ctx context.Context, name, value string) {
	if c := callOf(ctx); c != nil {
		c.w.Header().Set(name, value)
	}
}

// serve runs one request of a typed operation.
func (o *operation) serve(w http.ResponseWriter, r *http.Request) {
	c := &call{requestCtx: r.Context(), op: o, w: w, r: r, humaContext: o.context(w, r)}
	in := buffers.Get().(*bytes.Buffer)
	c.out = buffers.Get().(*bytes.Buffer)
	if e := o.accept(c, in); e != nil {
		c.err = e
	} else {
		o.handler(c)
	}
	c.send()
	putBuffer(in)
	putBuffer(c.out) // a panic leaves the buffers to the collector
}

// accept lets a request through to its handler, or says why not. The order is from cheap to dear, and authorisation comes first.
func (o *operation) accept(c *call, in *bytes.Buffer) *fault.Error {
	if e := o.authorise(c); e != nil {
		return e
	}
	if e := o.parseQuery(c); e != nil {
		return e
	}
	if e := o.checkTokens(c.r); e != nil {
		return e
	}
	if o.Idempotent {
		if e := readKey(c.r, &c.idem); e != nil {
			return e
		}
	}
	if !o.hasBody && !o.Idempotent {
		return nil
	}
	if e := o.readBody(c, in); e != nil {
		return e
	}
	if o.Idempotent {
		c.idem.Operation = o.ID
		c.idem.Fingerprint = fingerprint(c.r, c.body)
	}
	if !o.hasBody {
		return nil
	}
	return o.checkBody(c)
}
