package proxy

import (
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

var buffers = sync.Pool{New: func() any { b := make([]byte, 32<<10); return &b }}

// streamPatience is how long the client of a stream may take to receive one piece of it.
const streamPatience = 30 * time.Second

// hand gives an answer to the client. When it cannot be given whole, the connection ends, so that no client takes half an answer
// for a whole one.
func hand(w http.ResponseWriter, resp *http.Response, c *Call) {
	defer resp.Body.Close()
	Prepare(resp, c)
	to := w.Header()
	vary := to["Vary"] // what the gateway itself has said
	maps.Copy(to, resp.Header)
	if more := resp.Header["Vary"]; len(vary) > 0 && len(more) > 0 {
		to["Vary"] = slices.Concat(vary, more)
	}
	for name := range resp.Trailer {
		to.Add("Trailer", name)
	}
	bare := resp.StatusCode == http.StatusNoContent || resp.StatusCode == http.StatusNotModified // as a filter may have made it
	if bare && resp.Body != http.NoBody {
		delete(to, "Content-Length")
	}
	w.WriteHeader(resp.StatusCode)
	if resp.Body != http.NoBody && !bare {
		var flush *http.ResponseController
		if streams(resp) {
			flush = http.NewResponseController(w)
			_ = flush.Flush() // its head; a writer that cannot sends it with the first piece
		}
		if err := pass(w, resp.Body, flush); err != nil {
			panic(http.ErrAbortHandler)
		}
	}
	maps.Copy(to, resp.Trailer)
}

// Prepare makes an answer one for clients: without what was for the connection to the service only, and as the route's filters say.
func Prepare(resp *http.Response, c *Call) {
	h := resp.Header
	for _, line := range h["Connection"] {
		if line == "keep-alive" || line == "close" {
			continue // the usual words name no header
		}
		for name := range strings.SplitSeq(line, ",") {
			h.Del(strings.TrimSpace(name))
		}
	}
	for name := range h {
		if inner(name) {
			delete(h, name)
		}
	}
	if c.Origins {
		for name := range h {
			if strings.HasPrefix(name, "Access-Control-") {
				delete(h, name)
			}
		}
	}
	c.Route.Response(h, c.Variables)
	if c.Route.Status != 0 {
		resp.StatusCode = c.Route.Status
	}
}

// inner reports whether an answer's header stays between the gateway and the service.
func inner(name string) bool {
	switch name {
	case "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Te", "Trailer", "Transfer-Encoding", "Upgrade",
		"X-Request-Id": // the last is the gateway's, and already set
		return true
	}
	return false
}

// pass copies a body. With flush each piece is sent as it comes, and the client has its time for each.
func pass(w io.Writer, body io.Reader, flush *http.ResponseController) error {
	buf, _ := buffers.Get().(*[]byte)
	defer buffers.Put(buf)
	for {
		n, err := body.Read(*buf)
		if n > 0 {
			if flush != nil {
				_ = flush.SetWriteDeadline(time.Now().Add(streamPatience)) // a writer without a connection has no deadline
			}
			if _, err := w.Write((*buf)[:n]); err != nil {
				return err
			}
			if flush != nil && err == nil {
				if err := flush.Flush(); err != nil {
					return err
				}
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
