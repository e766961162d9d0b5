package wiring

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"emporium/kit/conf"
	"emporium/kit/conf/remote"
)

// Loaded is a configuration with where it came from, and how it is read again.
type Loaded struct {
	Config Config
	// Live reads all sources again and tells of changes.
	Live *conf.Live
	// Missing is why the configuration server was not read, nil when it was, or when there is none. Its keys are taken over by
	// the first refresh that reaches it.
	Missing error
	// Copied is when the copy was made that stands in for the server, zero when none does.
	Copied time.Time
	// behind reports whether the server has not been read yet.
	behind *atomic.Bool
	client *remote.Client // nil without a server
}

// ErrServer is of configuration that could not be read because its server could not.
var ErrServer = errors.New("read the configuration server")

// Load reads the configuration of a process of the named services, or all: from src, and from the configuration server that src
// names. A server that cannot be reached is no error unless remote.fail_fast says so.
func Load(ctx context.Context, src conf.Sources, names []string) (*Loaded, error) {
	var first Config
	if err := conf.LoadPart(&first, "remote", src); err != nil {
		return nil, err
	}
	out := &Loaded{behind: &atomic.Bool{}}
	client, err := newClient(first.Remote, src.Environ, names)
	if err != nil {
		return nil, fmt.Errorf("remote: %w", err)
	}
	out.client = client
	load := func(ctx context.Context) (any, *conf.Loaded, error) {
		all := src
		if client != nil {
			answer, err := client.Read(ctx)
			if err != nil {
				return nil, nil, fmt.Errorf("%w: %w", ErrServer, err)
			}
			all.Remote = answer.Properties
		}
		var c Config
		loaded, err := conf.Load(&c, all)
		if err == nil {
			out.behind.Store(false)
		}
		return &c, loaded, err
	}
	config, loaded, err := load(ctx)
	if errors.Is(err, ErrServer) && !first.Remote.FailFast && ctx.Err() == nil {
		out.Missing = err
		out.behind.Store(true)
		all := src
		answer, at, none := client.Copy()
		switch {
		case !errors.Is(err, remote.ErrAway) || errors.Is(none, remote.ErrNoCopy):
		case none != nil:
			out.Missing = errors.Join(err, none)
		default:
			all.Remote, out.Copied = answer.Properties, at
		}
		var c Config
		loaded, err = conf.Load(&c, all)
		config = &c
	}
	if err != nil {
		return nil, err
	}
	out.Config = *config.(*Config) //nolint:forcetypeassert // load makes nothing else
	out.Live, err = conf.NewLive(config, loaded, load)
	return out, err
}

// LoadPatiently is Load for a process that goes on running: a server that it cannot do without is asked again until start.wait is over.
// tell is told what it waits for.
func LoadPatiently(ctx context.Context, src conf.Sources, names []string, tell func(error)) (out *Loaded, err error) {
	var first Config
	if err := conf.LoadPart(&first, "start", src); err != nil {
		return nil, err
	}
	until := time.Now().Add(first.Start.Wait)
	for wait := waitMin; ; wait = min(2*wait, waitMax) {
		out, err = Load(ctx, src, names)
		left := time.Until(until)
		if !errors.Is(err, ErrServer) || ctx.Err() != nil || left <= 0 {
			return out, err
		}
		tell(err)
		timer := time.NewTimer(min(wait, left))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil, errors.Join(ctx.Err(), err)
		}
	}
}

// newClient returns the client for the configured server, nil when there is none.
func newClient(c RemoteConfig, environ, names []string) (*remote.Client, error) {
	if len(c.URI) == 0 {
		return nil, nil
	}
	o := remote.Options{URIs: c.URI, Names: c.Name, Profiles: c.Profiles, Label: c.Label, Token: c.Token, Prefix: keyPrefix, Environ: environ, Timeout: c.Timeout, Copy: c.Copy}
	var err error
	if o.Cipher, err = c.Encrypt.Open(); err != nil {
		return nil, err
	}
	if c.Password != "" {
		o.User, o.Password = c.User, c.Password
	}
	if len(o.Names) == 0 {
		o.Names = append([]string{application}, inOrder(names)...)
	}
	return remote.New(o)
}

// inOrder lists the named services, or all, in the order of the table.
func inOrder(names []string) []string {
	return slices.DeleteFunc(Names(), func(n string) bool { return len(names) > 0 && !slices.Contains(names, n) })
}

// LoadLocal reads the configuration from this machine alone.
func LoadLocal(src conf.Sources) (*Config, error) {
	var c Config
	if _, err := conf.Load(&c, src); err != nil {
		return nil, err
	}
	return &c, nil
}
