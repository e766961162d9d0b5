package discovery

import (
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"

	"emporium/kit/fault"
)

// Remote sends requests to instances elsewhere: the host of a request's URL is the service's name. Instances take turns. One
// that refuses the connection got nothing of the request, so the next one gets it, whatever the method.
func (d *Directory) Remote() http.RoundTripper { return remote{d} }

// Close ends the connections that nobody uses.
func (d *Directory) Close() { d.http.CloseIdleConnections() }

type remote struct{ d *Directory }

// RoundTrip implements http.RoundTripper.
func (r remote) RoundTrip(req *http.Request) (*http.Response, error) {
	return r.d.elsewhere(req.URL.Host, req)
}

func (d *Directory) elsewhere(name string, req *http.Request) (*http.Response, error) {
	list := d.remote[name]
	if len(list) == 0 {
		return nil, fault.Newf(fault.Unavailable, "No address of the service %s is configured.", name)
	}
	first := d.next[name].Add(1) - 1
	for i := 0; ; i++ {
		last := i == len(list)-1
		resp, err := d.http.RoundTrip(toward(req, list[(first+uint64(i))%uint64(len(list))], last))
		if err == nil || last || !refused(req, err) {
			return resp, err
		}
	}
}

// toward is the request for one instance. Only the last try may close the body, because others may still have to send it.
func toward(req *http.Request, base *url.URL, last bool) *http.Request {
	out := req.Clone(req.Context())
	out.URL.Scheme, out.URL.Host = base.Scheme, base.Host
	if base.Path != "" && base.Path != "/" {
		out.URL = base.JoinPath(req.URL.EscapedPath())
		out.URL.RawQuery = req.URL.RawQuery
	}
	out.Host = ""
	if !last && out.Body != nil && out.Body != http.NoBody {
		out.Body = io.NopCloser(out.Body)
	}
	return out
}

// refused reports whether no connection came about, so that nothing was sent.
func refused(req *http.Request, err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial" && req.Context().Err() == nil
}
