package fault

import (
	"io"
	"net"
	"sync"
	"testing"
	"time"
)

// proxy stands in front of a server and can take it away in two ways: cut, as when the server's process ends, and silent, as
// when its machine or the network does.
type proxy struct {
	t       testing.TB
	target  string
	address string
	// relay copies one connection both ways until either side ends. The default passes bytes on as they are.
	relay func(p *proxy, client, server net.Conn)

	mu       sync.Mutex
	listener net.Listener
	conns    map[net.Conn]bool
	gate     chan struct{} // closed while bytes may pass
	working  sync.WaitGroup
}

func newProxy(t testing.TB, target string, relay func(p *proxy, client, server net.Conn)) *proxy {
	t.Helper()
	if relay == nil {
		relay = passOn
	}
	p := &proxy{t: t, target: target, relay: relay, conns: map[net.Conn]bool{}, gate: make(chan struct{})}
	close(p.gate)
	p.address = "127.0.0.1:0"
	p.listen()
	p.address = p.listener.Addr().String()
	t.Cleanup(func() {
		p.cut()
		p.speak()
		p.working.Wait()
	})
	return p
}

func (p *proxy) listen() {
	p.t.Helper()
	var l net.Listener
	var err error
	for range 100 { // the address may be slow to be free again
		if l, err = net.Listen("tcp4", p.address); err == nil {
			break
		}
		<-time.After(10 * time.Millisecond)
	}
	if err != nil {
		p.t.Fatalf("listen for the proxy: %v", err)
	}
	p.mu.Lock()
	p.listener = l
	p.mu.Unlock()
	p.working.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			p.working.Go(func() { p.serve(l, client) })
		}
	})
}

func (p *proxy) serve(l net.Listener, client net.Conn) {
	defer client.Close()
	p.pass()
	server, err := net.DialTimeout("tcp4", p.target, 5*time.Second)
	if err != nil {
		return
	}
	defer server.Close()
	p.mu.Lock()
	if p.listener != l { // cut meanwhile
		p.mu.Unlock()
		return
	}
	p.conns[client], p.conns[server] = true, true
	p.mu.Unlock()
	p.relay(p, client, server)
	p.mu.Lock()
	delete(p.conns, client)
	delete(p.conns, server)
	p.mu.Unlock()
}

// cut ends all connections and refuses new ones.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.listener != nil {
		_ = p.listener.Close()
		p.listener = nil
	}
	for c := range p.conns {
		_ = c.(*net.TCPConn).SetLinger(0)
		_ = c.Close()
	}
}

// resume is the end of cut.
func (p *proxy) resume() { p.listen() }

// silence keeps connections open and lets new ones in, and no byte passes.
func (p *proxy) silence() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.gate = make(chan struct{})
}

// speak is the end of silence: what was held back arrives late.
func (p *proxy) speak() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.gate:
	default:
		close(p.gate)
	}
}

// pass waits while there is silence.
func (p *proxy) pass() {
	p.mu.Lock()
	gate := p.gate
	p.mu.Unlock()
	<-gate
}

// both runs two directions and ends both with the first that ends.
func both(client, server net.Conn, there, back func()) {
	var wg sync.WaitGroup
	end := func() {
		_ = client.Close()
		_ = server.Close()
	}
	wg.Go(func() { there(); end() })
	wg.Go(func() { back(); end() })
	wg.Wait()
}

func passOn(p *proxy, client, server net.Conn) {
	pump := func(to io.Writer, from io.Reader) func() {
		return func() {
			buf := make([]byte, 32<<10)
			for {
				n, err := from.Read(buf)
				p.pass()
				if n > 0 {
					if _, err := to.Write(buf[:n]); err != nil {
						return
					}
				}
				if err != nil {
					return
				}
			}
		}
	}
	both(client, server, pump(server, client), pump(client, server))
}
