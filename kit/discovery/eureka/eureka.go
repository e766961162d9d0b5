// Package eureka finds services in a registry that speaks Eureka's API, and registers those of this process there: Emporium's own
// registry, or Netflix' as Spring Cloud runs it.
package eureka

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Options configure a Client.
type Options struct {
	// Servers are base URLs such as http://user:password@registry:8761/eureka. One that does not answer is passed over. Required.
	Servers []string
	// Register are the services of this process that the registry is told of.
	Register []Registration
	// Poll is how often changes are asked for. Default 5 s.
	Poll time.Duration
	// Renew is how often leases are renewed; they last three times as long. Default 10 s.
	Renew time.Duration
	// Timeout bounds one request. Default 3 s.
	Timeout time.Duration
	// Transport sends the requests. Default: one of its own.
	Transport http.RoundTripper
	Log       *slog.Logger
}

// Client is the resolver over a registry. It is a run.Component: it asks and renews while it runs, and deregisters at its end.
type Client struct {
	o       Options
	http    *http.Client
	servers []string

	mu       sync.Mutex
	first    int // the server that answered last
	apps     map[string]map[string]instance
	fetched  bool
	asked    time.Time // when the registry was asked last
	got      time.Time // when it answered last
	watchers map[int]func(string)
	serial   int
	failing  bool

	asking  sync.Mutex           // one fetch at a time
	missed  map[string]time.Time // application/id of what the registry has forgotten → since when; asking guards it
	stop    context.CancelFunc
	running sync.WaitGroup
}

// New checks the options. Nothing is sent before Start or the first question.
func New(o Options) (*Client, error) {
	if len(o.Servers) == 0 {
		return nil, errors.New("eureka: no server is named")
	}
	c := &Client{apps: map[string]map[string]instance{}, watchers: map[int]func(string){}, missed: map[string]time.Time{}}
	for _, s := range o.Servers {
		u, err := url.Parse(strings.TrimSpace(s))
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, errors.New("eureka: a server must look like http://user:password@host:8761/eureka") // the value may hold a password
		}
		c.servers = append(c.servers, strings.TrimSuffix(u.String(), "/"))
	}
	for n := range o.Register {
		if err := o.Register[n].complete(); err != nil {
			return nil, err
		}
	}
	for at, value := range map[*time.Duration]time.Duration{&o.Poll: 5 * time.Second, &o.Renew: 10 * time.Second, &o.Timeout: 3 * time.Second} {
		if *at <= 0 {
			*at = value
		}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Transport == nil {
		o.Transport = &http.Transport{MaxIdleConnsPerHost: 2, IdleConnTimeout: 2 * time.Minute}
	}
	c.o = o
	c.http = &http.Client{Transport: o.Transport, Timeout: o.Timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return c, nil
}

// Name implements run.Component.
func (c *Client) Name() string { return "service registry" }

// Start implements run.Component. A registry that does not answer keeps nobody from starting.
func (c *Client) Start(ctx context.Context) error {
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	c.stop = stop
	c.every(running, c.o.Poll, func() { c.note(running, c.fetch(running)) })
	for _, r := range c.o.Register {
		known := false
		c.every(running, c.o.Renew, func() { c.note(running, c.hold(running, r, &known)) })
	}
	return nil
}

// Stop implements run.Component: it takes this process's services out of the registry, so that nobody calls them any more. A registry
// that cannot be told is no error, and holds the end up for no longer than one request may take: leases run out by themselves.
func (c *Client) Stop(ctx context.Context) error {
	c.stop()
	c.running.Wait()
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	var group sync.WaitGroup
	for _, r := range c.o.Register {
		group.Go(func() {
			status, _, err := c.call(ctx, http.MethodDelete, r.path(), nil)
			if err == nil && status/100 != 2 && status != http.StatusNotFound {
				err = fmt.Errorf("the registry answers %d", status)
			}
			if err != nil {
				c.o.Log.LogAttrs(ctx, slog.LevelWarn, "could not deregister", slog.String("app", r.App), slog.String("cause", err.Error()))
			}
		})
	}
	group.Wait()
	c.http.CloseIdleConnections()
	return nil
}

// every calls fn at once, and then at each interval until ctx ends.
func (c *Client) every(ctx context.Context, interval time.Duration, fn func()) {
	c.running.Go(func() {
		tick := time.NewTicker(interval)
		defer tick.Stop()
		for ctx.Err() == nil {
			fn()
			select {
			case <-ctx.Done():
			case <-tick.C:
			}
		}
	})
}

// note logs when the registry stops answering, and when it answers again.
func (c *Client) note(ctx context.Context, err error) {
	if ctx.Err() != nil {
		return
	}
	c.mu.Lock()
	changed := c.failing != (err != nil)
	c.failing = err != nil
	c.mu.Unlock()
	switch {
	case changed && err != nil:
		c.o.Log.LogAttrs(ctx, slog.LevelWarn, "the service registry does not answer; what was known of it stays in use", slog.String("cause", err.Error()))
	case changed:
		c.o.Log.LogAttrs(ctx, slog.LevelInfo, "the service registry answers again")
	}
}

// call asks the server that answered last, and when it cannot, the others in turn. The body is read whole.
func (c *Client) call(ctx context.Context, method, path string, body []byte) (status int, answer []byte, err error) {
	c.mu.Lock()
	first := c.first
	c.mu.Unlock()
	var errs []error
	for n := range c.servers {
		at := (first + n) % len(c.servers)
		status, answer, err = c.send(ctx, method, c.servers[at]+path, body)
		if err == nil && status < http.StatusInternalServerError {
			c.mu.Lock()
			c.first = at
			c.mu.Unlock()
			return status, answer, nil
		}
		if err == nil {
			err = fmt.Errorf("the registry answers %d", status)
		}
		errs = append(errs, err)
	}
	return 0, nil, errors.Join(errs...)
}

// maxAnswer bounds what a registry may send.
const maxAnswer = 64 << 20

func (c *Client) send(ctx context.Context, method, address string, body []byte) (int, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(string(body)))
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("Accept", "application/json")
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := c.http.Do(req)
	if err != nil {
		if u, ok := errors.AsType[*url.Error](err); ok {
			err = u.Err // the URL may hold a password
		}
		return 0, nil, fmt.Errorf("ask the registry at %s: %w", req.URL.Host, err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return 0, nil, fmt.Errorf("read the registry's answer: %w", err)
	}
	if resp.StatusCode == http.StatusUnauthorized {
		return 0, nil, fmt.Errorf("the registry at %s refuses the name or the password", req.URL.Host)
	}
	return resp.StatusCode, answer, nil
}

func decode(answer []byte, into any) error {
	if err := json.Unmarshal(answer, into); err != nil {
		return fmt.Errorf("the registry's answer is not Eureka's JSON: %w", err)
	}
	return nil
}
