package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"

	"emporium/kit/web/plain"
)

// ServerOptions configure NewServer. The defaults are limits under which slow and large callers harm nobody else.
type ServerOptions struct {
	// Name is the component's name. Default: "http".
	Name string
	// Key is the configuration key of the address, for errors. Default: none is named.
	Key string
	// Log receives what goes wrong with connections. Default: slog.Default().
	Log *slog.Logger
	// ReadHeaderTimeout bounds the arrival of the headers. Default: 5 s.
	ReadHeaderTimeout time.Duration
	// ReadTimeout bounds the arrival of the whole request. Default: 15 s.
	ReadTimeout time.Duration
	// WriteTimeout bounds the answer, from the end of the headers; streams lift it. Default: 60 s.
	WriteTimeout time.Duration
	// IdleTimeout is how long an unused connection stays. Default: 120 s.
	IdleTimeout time.Duration
	// MaxHeader bounds request line and headers in bytes. Default: 32 KiB.
	MaxHeader int
	// Optional lets the process go on without the listener when something else has its address, and says so in the log.
	Optional bool
}

// Server listens and serves. It is a component of kit/run. Plain requests are served by kit/web/plain, all others by net/http.
type Server struct {
	name  string
	addr  string
	key   string
	may   bool // go on without
	plain *plain.Server
	http  *http.Server
	other *handed
	log   *slog.Logger
	ln    net.Listener
	done  chan struct{}
	stop  chan struct{}
	once  sync.Once
}

type drainKey struct{}

// headerSlack is what net/http reads beyond MaxHeaderBytes.
const headerSlack = 4096

// NewServer returns a server for h on addr, for example ":8080", or "127.0.0.1:0" for a free port.
func NewServer(addr string, h http.Handler, o ServerOptions) *Server {
	set := func(d *time.Duration, otherwise time.Duration) {
		if *d <= 0 {
			*d = otherwise
		}
	}
	set(&o.ReadHeaderTimeout, 5*time.Second)
	set(&o.ReadTimeout, 15*time.Second)
	set(&o.WriteTimeout, 60*time.Second)
	set(&o.IdleTimeout, 120*time.Second)
	if o.MaxHeader <= headerSlack {
		o.MaxHeader = 32 << 10
	}
	if o.Name == "" {
		o.Name = "http"
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &Server{name: o.Name, addr: addr, key: o.Key, may: o.Optional, log: o.Log, done: make(chan struct{}), stop: make(chan struct{}),
		other: &handed{conns: make(chan net.Conn), closed: make(chan struct{})}}
	var stop <-chan struct{} = s.stop
	base := context.WithValue(context.Background(), drainKey{}, stop)
	s.http = &http.Server{
		Handler: h, ReadHeaderTimeout: o.ReadHeaderTimeout, ReadTimeout: o.ReadTimeout, WriteTimeout: o.WriteTimeout,
		IdleTimeout: o.IdleTimeout, MaxHeaderBytes: o.MaxHeader - headerSlack,
		ErrorLog:    slog.NewLogLogger(o.Log.Handler(), slog.LevelWarn),
		ConnState:   hijacked,
		BaseContext: func(net.Listener) context.Context { return base },
	}
	s.plain = plain.New(plain.Options{
		Handler: h, Other: s.other.give, Context: context.WithValue(base, http.ServerContextKey, s.http), Log: o.Log, MaxHeader: o.MaxHeader,
		HeaderTimeout: o.ReadHeaderTimeout, ReadTimeout: o.ReadTimeout, WriteTimeout: o.WriteTimeout, IdleTimeout: o.IdleTimeout,
	})
	return s
}

// Name is the component's name.
func (s *Server) Name() string { return s.name }

// Start listens, and serves until Stop. It returns as soon as connections are accepted.
func (s *Server) Start(ctx context.Context) error {
	var lc net.ListenConfig
	ln, err := lc.Listen(ctx, "tcp", s.addr)
	if s.may && errors.Is(err, syscall.EADDRINUSE) {
		s.log.LogAttrs(ctx, slog.LevelInfo, "goes on without a listener whose address is taken", slog.String("name", s.name), slog.String("address", s.addr))
		return nil
	}
	if err != nil {
		return s.explain(err)
	}
	s.ln, s.other.addr = ln, ln.Addr()
	var group sync.WaitGroup
	serve := func(by func(net.Listener) error, ln net.Listener) {
		group.Go(func() {
			if err := by(ln); err != nil && !errors.Is(err, http.ErrServerClosed) {
				s.log.Error("server ended", "name", s.name, "cause", err)
			}
		})
	}
	serve(s.plain.Serve, ln)
	serve(s.http.Serve, strictListener{s.other})
	go func() { group.Wait(); close(s.done) }()
	return nil
}

// explain says what to do about an address on which nobody can listen.
func (s *Server) explain(err error) error {
	what := "listen on " + s.addr
	if s.key != "" {
		what += " (" + s.key + ")"
	}
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s: another process has this address; stop that one, or choose another address: %w", what, err)
	}
	return fmt.Errorf("%s: %w", what, err)
}

// Stop takes no more connections, tells streams to end, and waits for running requests until ctx ends; then it closes what is left. Further calls
// wait likewise.
func (s *Server) Stop(ctx context.Context) error {
	if s.ln == nil {
		return nil
	}
	s.once.Do(func() { close(s.stop) })
	s.plain.End()
	_ = s.ln.Close() // it may have been before
	err := errors.Join(s.plain.Shutdown(ctx), s.http.Shutdown(ctx))
	if err != nil {
		err = fmt.Errorf("stop %s: %w", s.name, errors.Join(err, s.http.Close()))
	}
	<-s.done
	return err
}

// Addr is the address that the server listens on, with the port that ":0" became; empty before Start.
func (s *Server) Addr() string {
	if s.ln == nil {
		return ""
	}
	return s.ln.Addr().String()
}

// handed is the listener of connections that have said something that is not plain.
type handed struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
	addr   net.Addr
}

// give hands a connection over, and returns false when nobody takes it any more.
func (h *handed) give(c net.Conn) bool {
	select {
	case h.conns <- c:
		return true
	case <-h.closed:
		return false
	}
}

// Accept implements net.Listener.
func (h *handed) Accept() (net.Conn, error) {
	select {
	case c := <-h.conns:
		return c, nil
	case <-h.closed:
		return nil, net.ErrClosed
	}
}

// Close implements net.Listener.
func (h *handed) Close() error {
	h.once.Do(func() { close(h.closed) })
	return nil
}

// Addr implements net.Listener.
func (h *handed) Addr() net.Addr { return h.addr }
