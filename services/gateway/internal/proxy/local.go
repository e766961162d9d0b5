package proxy

import (
	"bufio"
	"context"
	"net"
	"net/http"
	"net/netip"
	"time"

	"emporium/kit/resilience"
	"emporium/kit/web"
)

// local serves a request by the handler of a service in this process, under the same limit as over the network: until the answer
// begins. The handler is told by its context; what it writes afterwards goes nowhere.
func (p *Proxy) local(w http.ResponseWriter, r *http.Request, h http.Handler, c *Call) {
	if c.Route.Breaker == nil {
		p.within(&begin{ResponseWriter: w, r: r, call: c}, r, h, c)
		return
	}
	pass, err := p.guards.Guard(c.Route.Breaker.Name).Pass(r.Context())
	if err != nil {
		p.Fail(w, r, c, err)
		return
	}
	begun := &begin{ResponseWriter: w, r: r, call: c, hasty: hasty(r.Context(), c), outcome: resilience.Failure} // as it is when the handler panics
	defer func() { pass.End(begun.outcome) }()
	p.within(begun, r, h, c)
	switch {
	case r.Context().Err() != nil:
		begun.outcome = resilience.Ignored
	case begun.replaced != nil:
		begun.reset()
		p.Fail(w, r, c, begun.replaced)
	case !begun.decided: // an answer without a word is one
		begun.outcome = resilience.Success
	}
}

func (p *Proxy) within(begun *begin, r *http.Request, h http.Handler, c *Call) {
	ctx, cancel := context.WithCancelCause(r.Context())
	defer cancel(nil)
	begun.timer = time.AfterFunc(c.Timeout, func() { cancel(errSlow) })
	begun.late = func() bool { return context.Cause(ctx) == error(errSlow) } //nolint:errorlint // it is that very one
	in := r.WithContext(ctx)
	u := *r.URL
	rewrite(&u, c)
	u.RawQuery = c.Route.Query(u.RawQuery)
	in.URL = &u
	if addr, err := netip.ParseAddr(c.Address); err == nil {
		if peer, err := netip.ParseAddrPort(r.RemoteAddr); err != nil || peer.Addr().Unmap() != addr {
			in.RemoteAddr = netip.AddrPortFrom(addr, 0).String() // what trusted proxies say, which services cannot know
		}
	}
	h.ServeHTTP(begun, in)
	begun.timer.Stop()
	if !begun.decided && begun.late() {
		begun.WriteHeader(http.StatusGatewayTimeout)
	}
}

// begin notices when an answer begins, and puts a refusal in the place of one that began too late.
type begin struct {
	http.ResponseWriter
	r                *http.Request
	call             *Call
	timer            *time.Timer
	late             func() bool
	decided, refused bool
	hasty            bool               // the client waits less long than the route would
	outcome          resilience.Outcome // of the breaker that the route names
	replaced         error              // why something else stands in for the answer
}

// reset takes back what the handler said of an answer that is none; the request's id is kept by what is said instead.
func (b *begin) reset() {
	clear(b.Header())
	b.Header()["X-Request-Id"] = []string{web.RequestID(b.r.Context())}
}

// judge tells whether the route's breaker calls the answer that begins a failure that something else stands in for.
func (b *begin) judge(status int, err error) bool {
	breaker := b.call.Route.Breaker
	if breaker == nil {
		return false
	}
	if err == nil && b.hasty && status == http.StatusGatewayTimeout {
		b.outcome = resilience.Ignored
		return false
	}
	if err == nil && breaker.Fails(status) {
		err = errReplaced
	}
	if err == nil {
		b.outcome = resilience.Success
		return false
	}
	b.outcome = resilience.Failure
	if breaker.Replaces() {
		b.refused, b.replaced = true, err
	}
	return b.refused
}

// WriteHeader implements http.ResponseWriter.
func (b *begin) WriteHeader(status int) {
	if b.refused {
		return
	}
	if status >= http.StatusOK || status == http.StatusSwitchingProtocols {
		if !b.decided {
			b.decided = true
			if !b.timer.Stop() && b.late() {
				if !b.judge(0, errSlow) {
					b.refused = true
					b.reset()
					web.WriteProblem(b.ResponseWriter, b.r, errSlow)
				}
				return
			}
			if b.judge(status, nil) {
				return
			}
			b.call.Route.Response(b.Header(), b.call.Variables)
		}
		if b.call.Route.Status != 0 {
			status = b.call.Route.Status
		}
	}
	b.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (b *begin) Write(p []byte) (int, error) {
	if !b.decided {
		b.WriteHeader(http.StatusOK)
	}
	if b.refused {
		return len(p), nil
	}
	return b.ResponseWriter.Write(p)
}

// Flush is for code that asks for an http.Flusher.
func (b *begin) Flush() { _ = b.FlushError() }

// FlushError is what http.ResponseController asks for.
func (b *begin) FlushError() error {
	if !b.decided {
		b.WriteHeader(http.StatusOK)
	}
	if b.refused {
		return nil
	}
	return http.NewResponseController(b.ResponseWriter).Flush()
}

// Hijack implements http.Hijacker: a connection that speaks something else from now on has no limit here.
func (b *begin) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	b.timer.Stop()
	b.decided = true
	return http.NewResponseController(b.ResponseWriter).Hijack()
}

// Unwrap is for http.ResponseController.
func (b *begin) Unwrap() http.ResponseWriter { return b.ResponseWriter }
