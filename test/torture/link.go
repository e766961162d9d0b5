package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
)

// link is a connection's way through a proxy that can spoil it.
type link struct {
	name  string
	proxy *toxiproxy.Proxy
	// turn is held by whoever spoils it.
	turn sync.Mutex
}

// links are all ways between parts of the shop that can be spoilt.
type links struct {
	server *toxiproxy.ApiServer
	all    []*link
}

func newLinks() *links {
	zerolog.SetGlobalLevel(zerolog.Disabled) // toxics tell of themselves past the logger that they are given
	return &links{server: toxiproxy.NewServer(toxiproxy.NewMetricsContainer(prometheus.NewRegistry()), zerolog.Nop())}
}

// to puts a proxy before an address and returns the proxy's.
func (l *links) to(name, upstream string) (string, error) { return l.at("127.0.0.1:0", name, upstream) }

// at is to for a proxy at an address.
func (l *links) at(listen, name, upstream string) (string, error) {
	p := toxiproxy.NewProxy(l.server, name, listen, upstream)
	if err := p.Start(); err != nil {
		return "", fmt.Errorf("proxy before %s: %w", name, err)
	}
	l.all = append(l.all, &link{name: name, proxy: p})
	return p.Listen, nil
}

// toxic is one way to spoil a connection.
type toxic struct {
	kind       string
	attributes map[string]any
}

// toxics are the ways: slow, reset, half-open (bytes vanish and nobody says so), narrow, and torn into small pieces.
func toxics(r *rand.Rand) toxic {
	all := []toxic{
		{"latency", map[string]any{"latency": 50 + r.IntN(250), "jitter": 50}},
		{"reset_peer", map[string]any{"timeout": r.IntN(50)}},
		{"timeout", map[string]any{"timeout": 0}},
		{"bandwidth", map[string]any{"rate": 2 + r.IntN(30)}},
		{"slicer", map[string]any{"average_size": 40, "size_variation": 20, "delay": 500}},
	}
	return all[r.IntN(len(all))]
}

// spoil adds a toxic in one direction and returns what takes it away.
func (l *link) spoil(t toxic, upstream bool) (undo func(), err error) {
	stream := "downstream"
	if upstream {
		stream = "upstream"
	}
	text, err := json.Marshal(map[string]any{"name": t.kind, "type": t.kind, "stream": stream, "toxicity": 1, "attributes": t.attributes})
	if err != nil {
		return nil, err
	}
	if _, err := l.proxy.Toxics.AddToxicJson(strings.NewReader(string(text))); err != nil {
		return nil, fmt.Errorf("spoil %s: %w", l.name, err)
	}
	return func() { l.proxy.Toxics.ResetToxics(context.Background()) }, nil
}

// cut ends all connections and refuses new ones until they are let in again.
func (l *link) cut() (undo func() error) {
	l.proxy.Stop()
	return l.proxy.Start
}

// heal takes everything away that spoils a link.
func (l *links) heal(ctx context.Context) {
	for _, one := range l.all {
		one.proxy.Toxics.ResetToxics(ctx)
	}
}

func (l *links) close() {
	for _, one := range l.all {
		one.proxy.Stop()
	}
}
