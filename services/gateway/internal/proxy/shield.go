package proxy

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"strconv"
	"time"

	"emporium/kit/deadline"
	"emporium/kit/resilience"
	"emporium/services/gateway/internal/route"
)

// Guards are the policies before what is behind the gateway.
type Guards interface {
	Guard(dependency string) *resilience.Guard
}

// passing lets requests to addresses pass the circuit breaker of their host, which routes name and no caller does.
type passing struct {
	guards Guards
	base   http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (p passing) RoundTrip(req *http.Request) (*http.Response, error) {
	pass, err := p.guards.Guard(req.URL.Host).Pass(req.Context())
	if err != nil {
		if req.Body != nil {
			_ = req.Body.Close() // a transport always does
		}
		return nil, err
	}
	resp, err := p.base.RoundTrip(req)
	pass.Ended(req, resp, err)
	return resp, err
}

// errReplaced stands for an answer whose status its route calls a failure, and that something else stands in for.
var errReplaced = errors.New("the answer's status counts as a failure")

// shielded is once for a route with a breaker of its own, around its repetitions.
func (p *Proxy) shielded(r *http.Request, c *Call) (resp *http.Response, cancel func(), err error) {
	b := c.Route.Breaker
	if hasty(r.Context(), c) {
		r = r.WithContext(deadline.Hasty(r.Context()))
	}
	if b == nil || b.Name == behind(c.Route) { // that one is passed anyway
		resp, cancel, err = p.again(r, c)
		if err == nil && !deadline.Missed(r.Context(), resp.StatusCode) && b != nil && b.Replaces() && b.Fails(resp.StatusCode) {
			discard(resp, cancel)
			return nil, nil, errReplaced
		}
		return resp, cancel, err
	}
	pass, err := p.guards.Guard(b.Name).Pass(r.Context())
	if err != nil {
		return nil, nil, err
	}
	resp, cancel, err = p.again(r, c)
	switch {
	case err == nil && deadline.Missed(r.Context(), resp.StatusCode):
		pass.End(resilience.Ignored)
	case err == nil && b.Fails(resp.StatusCode):
		pass.End(resilience.Failure)
		if b.Replaces() {
			discard(resp, cancel)
			return nil, nil, errReplaced
		}
	case err == nil: // as in Spring, what is not listed is none
		pass.End(resilience.Success)
	default:
		pass.Ended(r, nil, err)
	}
	return resp, cancel, err
}

// again is once for a route whose requests are sent again: within its time, as often as it says, and as long as the service's budget of
// repetitions lasts.
func (p *Proxy) again(r *http.Request, c *Call) (resp *http.Response, cancel func(), err error) {
	retry := c.Route.Retry
	if retry == nil || !retry.Covers(r) || r.ContentLength < 0 || r.ContentLength > small {
		return p.once(r, c)
	}
	var body []byte
	if r.ContentLength > 0 {
		body = make([]byte, r.ContentLength)
		if _, err := io.ReadFull(r.Body, body); err != nil {
			return nil, nil, err
		}
	}
	guard, end, try := p.guards.Guard(behind(c.Route)), time.Now().Add(c.Timeout), *c
	for n := 0; ; n++ {
		if body != nil {
			r.Body = io.NopCloser(bytes.NewReader(body))
		}
		try.Timeout, try.Patience = time.Until(end), nil
		resp, cancel, err = p.once(r, &try)
		failed := err != nil && !resilience.Refused(err) || err == nil && retry.Fails(resp.StatusCode)
		if !failed || n == retry.Retries || r.Context().Err() != nil {
			return resp, cancel, err
		}
		pause := max(retry.Pause(n), asked(resp))
		if time.Until(end) <= pause || !guard.Again() {
			return resp, cancel, err
		}
		discard(resp, cancel)
		if !wait(r.Context(), pause) {
			return nil, nil, r.Context().Err()
		}
	}
}

// behind is what the guard of a route's service or address is named for.
func behind(r *route.Route) string {
	if r.Target != nil {
		return r.Target.Host
	}
	return r.Service
}

// asked is the pause that an answer asks for in seconds.
func asked(resp *http.Response) time.Duration {
	if resp == nil {
		return 0
	}
	seconds, err := strconv.ParseUint(first(resp.Header["Retry-After"]), 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

func discard(resp *http.Response, cancel func()) {
	if resp != nil {
		_, _ = io.CopyN(io.Discard, resp.Body, small) // so that the connection can be used again
		_ = resp.Body.Close()
	}
	if cancel != nil {
		cancel()
	}
}

func wait(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return ctx.Err() == nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// Fail answers a request that got no answer: by what its route has in the place of one, or by what went wrong. Who sends what cannot be
// taken is told so.
func (p *Proxy) Fail(w http.ResponseWriter, r *http.Request, c *Call, err error) {
	b := c.Route.Breaker
	if b == nil || r.Context().Err() != nil || resilience.IsIgnored(err) {
		Fail(w, r, err)
		return
	}
	if b.Status != 0 {
		c.Route.Response(w.Header(), c.Variables)
		w.WriteHeader(b.Status)
		return
	}
	if b.Path != "" && c.Forward != nil && c.Forward(w, r, b.Path) {
		return
	}
	Fail(w, r, err)
}
