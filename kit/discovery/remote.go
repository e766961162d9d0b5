package discovery

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"emporium/kit/fault"
	"emporium/kit/resilience"
)

// Remote sends requests to instances elsewhere: the host of a request's URL is the service's name. One that refuses the
// connection got nothing of the request, so another one gets it, whatever the method. A request that an instance closed an idle
// connection on is sent once more when it is safe to repeat. Calls pass the service's circuit breaker, which they share with
// those of Client; how long they may take and what is repeated is their sender's to say.
func (d *Directory) Remote() http.RoundTripper { return remote{d} }

type remote struct{ d *Directory }

// RoundTrip implements http.RoundTripper.
func (r remote) RoundTrip(req *http.Request) (*http.Response, error) {
	pass, err := r.d.pool(req.URL.Host).guard().Pass(req.Context())
	if err != nil {
		closeBody(req)
		return nil, err
	}
	resp, err := r.d.elsewhere(req.URL.Host, req)
	if errors.Is(err, errNobody) {
		pass.End(resilience.Ignored) // nobody was asked, and the one who comes shall be asked at once
		return nil, err
	}
	pass.Ended(req, resp, err)
	return resp, err
}

// maxTries bounds how many instances of a large service are asked in turn when none takes a connection.
const maxTries = 5

func (d *Directory) elsewhere(name string, req *http.Request) (*http.Response, error) {
	p := d.pool(name)
	list, err := p.instances(req.Context())
	if err != nil {
		closeBody(req)
		return nil, err
	}
	var buf [maxTries]*instance
	tried := buf[:0]
	body, err := keep(req, len(list) > 1)
	if err != nil {
		closeBody(req)
		return nil, err
	}
	for {
		i := p.choose(list, tried)
		if i == nil {
			closeBody(req)
			return nil, fault.Newf(fault.Unavailable, "No instance of the service %s takes a connection at the moment.", name)
		}
		last := len(tried) == min(len(list), maxTries)-1
		i.busy.Add(1)
		resp, err := d.one(req, i, body, last)
		i.note(req, resp, err)
		if err == nil {
			count(resp, i)
			return resp, nil
		}
		i.busy.Add(-1)
		if last || !notSent(err) || req.Context().Err() != nil {
			closeBody(req)
			return nil, err
		}
		tried = append(tried, i)
		p.refresh() // one that is gone may have been replaced
	}
}

// one asks an instance. The usual request goes as it is.
func (d *Directory) one(req *http.Request, i *instance, body []byte, last bool) (*http.Response, error) {
	if i.plain && body == nil && (last || req.Body == nil || req.Body == http.NoBody) {
		return d.wire.RoundTripTo(i.base.Host, req)
	}
	out := toward(req, i.base, last)
	if body != nil {
		out.Body = io.NopCloser(bytes.NewReader(body))
	}
	return d.wire.RoundTrip(out)
}

// maxKept is what a body may have to be kept for a second instance; the transport sends larger ones from where they come.
const maxKept = 64 << 10

// keep reads a small body, when another instance may need it again.
func keep(req *http.Request, several bool) ([]byte, error) {
	if !several || req.Body == nil || req.Body == http.NoBody || req.ContentLength <= 0 || req.ContentLength > maxKept {
		return nil, nil
	}
	body := make([]byte, req.ContentLength)
	if _, err := io.ReadFull(req.Body, body); err != nil {
		return nil, fmt.Errorf("read the body: %w", err)
	}
	return body, nil
}

func count(resp *http.Response, i *instance) {
	if resp.Body == nil || resp.Body == http.NoBody {
		i.busy.Add(-1)
		return
	}
	c := &counted{ReadCloser: resp.Body, busy: &i.busy}
	if w, ok := resp.Body.(io.Writer); ok {
		resp.Body = &countedDuplex{counted: c, Writer: w}
		return
	}
	resp.Body = c
}

func closeBody(req *http.Request) {
	if req.Body != nil {
		_ = req.Body.Close() // a transport always does
	}
}

// toward is the request for one instance. Only the last try may close the body, because others may still have to send it.
func toward(req *http.Request, base *url.URL, last bool) *http.Request {
	out := new(http.Request)
	*out = *req
	u := *req.URL
	u.Scheme, u.Host = base.Scheme, base.Host
	out.URL = &u
	if base.Path != "" && base.Path != "/" {
		out.URL = base.JoinPath(req.URL.EscapedPath())
		if strings.HasSuffix(req.URL.Path, "/") && !strings.HasSuffix(out.URL.Path, "/") {
			out.URL.Path += "/"
		}
		out.URL.RawQuery = req.URL.RawQuery
	}
	if out.Host == req.URL.Host {
		out.Host = "" // the service's name; a Host of its own is the caller's wish
	}
	if !last && out.Body != nil && out.Body != http.NoBody {
		out.Body = io.NopCloser(out.Body)
	}
	return out
}
