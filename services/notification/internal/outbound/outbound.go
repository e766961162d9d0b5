// Package outbound calls addresses that merchants have chosen, and none that would lead inside (SSRF): the address is judged when the
// connection is made to it, redirects are not followed, no proxy is asked, and little is read of the answer.
package outbound

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"emporium/kit/fault"
	"emporium/kit/resilience"
	"emporium/services/notification/internal/webhook"
)

// Options configure a sender.
type Options struct {
	// Allowed are addresses that may be called although they are not public, also without TLS.
	Allowed []netip.Prefix
	// Timeout bounds one request; default 15 s.
	Timeout time.Duration
	// Agent is the User-Agent.
	Agent string
	// Guards hold the breakers before the hosts, named like webhook shop.example. Default: some of its own.
	Guards *resilience.Set
	// Resolver is for tests; default the machine's.
	Resolver *net.Resolver
}

// Sender posts events. It is safe for concurrent use.
type Sender struct {
	guard      guard
	agent      string
	tls, plain *http.Client

	guards *resilience.Set
	mu     sync.Mutex
	hosts  map[string]*resilience.Guard
}

// New makes a sender.
func New(o Options) *Sender {
	if o.Timeout <= 0 {
		o.Timeout = 15 * time.Second
	}
	s := &Sender{guard: guard{o.Allowed}, agent: o.Agent, guards: o.Guards, hosts: map[string]*resilience.Guard{}}
	s.tls, s.plain = s.client(o, true), s.client(o, false)
	return s
}

func (s *Sender) client(o Options, encrypted bool) *http.Client {
	dialer := &net.Dialer{Timeout: o.Timeout, Resolver: o.Resolver, Control: func(_, address string, _ syscall.RawConn) error {
		return s.guard.check(address, encrypted)
	}}
	return &http.Client{
		Timeout: o.Timeout,
		Transport: &http.Transport{Proxy: nil, DialContext: dialer.DialContext, ForceAttemptHTTP2: true, MaxIdleConns: 100, MaxIdleConnsPerHost: 4, IdleConnTimeout: 30 * time.Second,
			TLSHandshakeTimeout: o.Timeout, ResponseHeaderTimeout: o.Timeout, MaxResponseHeaderBytes: 64 << 10},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// maxHosts is how many hosts have a guard of their own; what comes after shares one, since merchants name hosts and guards stay.
const maxHosts = 500

// of is the guard before a host.
func (s *Sender) of(host string) *resilience.Guard {
	host = strings.ToLower(host)
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.hosts[host]
	if g == nil && len(s.hosts) >= maxHosts {
		host = "others"
		g = s.hosts[host]
	}
	if g == nil {
		g = s.guards.GuardWith(policy(host))
		s.hosts[host] = g
	}
	return g
}

// policy is that of a host: five calls in a row without an answer let it rest for half a minute, so that it keeps no place of others;
// then one tries. What it answers is its endpoints' matter, which have pauses of their own. Nothing is repeated here, and the limit of
// time is the client's.
func policy(host string) resilience.Policy {
	p := resilience.BuiltIn("webhook " + host)
	p.Timeout, p.Retry.Attempts = 0, 1
	p.Breaker.Window, p.Breaker.Size, p.Breaker.MinimumCalls, p.Breaker.FailureRate, p.Breaker.FailureStatus = "count", 5, 5, 1, 600
	p.Breaker.OpenFor, p.Breaker.HalfOpenCalls = 30*time.Second, 1
	return p
}

// Close ends idle connections.
func (s *Sender) Close() {
	s.tls.CloseIdleConnections()
	s.plain.CloseIdleConnections()
}

// Check refuses a URL that could never be called, so that whoever enters it learns so at once. What a name resolves to is judged
// when it is called.
func (s *Sender) Check(raw string) error {
	refuse := func(text string) error {
		return fault.New(fault.Invalid, "The endpoint's URL cannot be used.").At("/url", "invalid", text)
	}
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" || u.Scheme != "https" && u.Scheme != "http" {
		return refuse("must be a URL such as https://shop.example/webhooks")
	}
	if u.User != nil || u.Fragment != "" {
		return refuse("must hold no user, no password and no fragment")
	}
	if u.Scheme == "http" && len(s.guard.allowed) == 0 {
		return refuse("must begin with https://; addresses for development are allowed by notification.webhooks.allow")
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"https": "443", "http": "80"}[u.Scheme]
	}
	if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 {
		return refuse("must have a port that exists")
	}
	host := u.Hostname()
	if a, err := netip.ParseAddr(host); err == nil {
		if s.guard.check(net.JoinHostPort(a.String(), port), u.Scheme == "https") != nil {
			return refuse("must lead to a public address; others are allowed by notification.webhooks.allow")
		}
		return nil
	}
	if odd(host) {
		return refuse("must name a host by its name, or by an address in its usual form")
	}
	return nil
}

// odd reports whether a host is an address in disguise, such as 2130706433 or 0x7f.1, which some resolvers understand.
func odd(host string) bool {
	last := host[strings.LastIndexByte(strings.TrimSuffix(host, "."), '.')+1:]
	return strings.Trim(last, "0123456789.") == "" || strings.HasPrefix(strings.ToLower(last), "0x")
}

// The bounds of what is read of an answer, and of what is kept of it, in bytes.
const (
	maxRead = 64 << 10
	maxKept = 900
)

// Post sends an event with the headers, and says what became of it.
func (s *Sender) Post(ctx context.Context, address string, headers map[string]string, body []byte) webhook.Outcome {
	began := time.Now()
	o := s.post(ctx, address, headers, body)
	o.Took = time.Since(began)
	return o
}

func (s *Sender) post(ctx context.Context, address string, headers map[string]string, body []byte) webhook.Outcome {
	if s.Check(address) != nil {
		return webhook.Outcome{Code: webhook.CodeAddress} // the rules may have changed since it was entered
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return webhook.Outcome{Code: webhook.CodeAddress}
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", s.agent)
	for name, value := range headers {
		req.Header.Set(name, value)
	}
	guard := s.of(req.URL.Host)
	pass, err := guard.Pass(ctx)
	if err != nil {
		return webhook.Outcome{Code: webhook.CodeResting, Deferred: true, RetryAfter: guard.Circuit().RetryAfter()}
	}
	client := s.tls
	if req.URL.Scheme == "http" {
		client = s.plain
	}
	resp, err := client.Do(req)
	if errors.Is(err, ErrAddress) {
		pass.End(resilience.Ignored) // it was not asked
	} else {
		pass.Ended(req, resp, err)
	}
	var timeout interface{ Timeout() bool }
	switch {
	case errors.Is(err, ErrAddress):
		return webhook.Outcome{Code: webhook.CodeAddress}
	case errors.As(err, &timeout) && timeout.Timeout():
		return webhook.Outcome{Code: webhook.CodeTimeout}
	case err != nil:
		return webhook.Outcome{Code: webhook.CodeUnreachable}
	}
	defer resp.Body.Close()
	answer, _ := io.ReadAll(io.LimitReader(resp.Body, maxRead)) // what the receiver says is for the log alone
	o := webhook.Outcome{Status: resp.StatusCode, Answer: text(answer)}
	switch {
	case resp.StatusCode/100 == 3:
		o.Code = webhook.CodeRedirect
	case resp.StatusCode/100 != 2:
		o.Code = webhook.CodeStatus
		if seconds, err := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 20); err == nil {
			o.RetryAfter = time.Duration(seconds) * time.Second
		}
	}
	return o
}

// text is the beginning of an answer as it can be shown.
func text(answer []byte) string {
	s := strings.ToValidUTF8(string(answer[:min(len(answer), maxKept)]), "")
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}
