package inbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"emporium/kit/run"
)

// Bounds of the SMTP listener.
const (
	maxRecipients  = 100
	maxConnections = 16
	smtpTimeout    = time.Minute
	storeTimeout   = 10 * time.Second
)

// Listener takes mail over SMTP into the inbox. It is a run.Component.
type Listener struct {
	b      *Inbox
	server *smtp.Server

	mu   sync.Mutex
	addr net.Addr
	done chan struct{}
}

var _ run.Component = (*Listener)(nil)

// Listener returns the SMTP side, or nil when Options.Listen is empty.
func (b *Inbox) Listener() *Listener {
	if b.o.Listen == "" {
		return nil
	}
	return &Listener{b: b}
}

// Name implements run.Component.
func (l *Listener) Name() string { return "development inbox" }

// Start listens. An address that is taken is no failure: the shop's own messages do not need the listener, so it is
// reported and the inbox goes on without.
func (l *Listener) Start(ctx context.Context) error {
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", l.b.o.Listen)
	if err != nil {
		l.b.o.Log.WarnContext(ctx, "the development inbox takes no mail over SMTP; set another address or free this one",
			"address", l.b.o.Listen, "error", err)
		return nil
	}
	server := smtp.NewServer(smtp.BackendFunc(l.session))
	server.Domain = "inbox.localhost"
	server.ReadTimeout, server.WriteTimeout = smtpTimeout, smtpTimeout
	server.MaxMessageBytes, server.MaxRecipients = l.b.o.MaxBytes, maxRecipients
	server.EnableSMTPUTF8 = true
	server.AllowInsecureAuth = true
	server.ErrorLog = printer{l.b.o.Log}

	l.mu.Lock()
	defer l.mu.Unlock()
	l.server, l.addr, l.done = server, listener.Addr(), make(chan struct{})
	go func(done chan<- struct{}) {
		defer close(done)
		if err := server.Serve(&bounded{Listener: listener, free: make(chan struct{}, maxConnections)}); err != nil && !errors.Is(err, net.ErrClosed) {
			l.b.o.Log.Warn("the development inbox stopped taking mail over SMTP", "error", err)
		}
	}(l.done)
	return nil
}

// Stop ends every connection; a message that was not acknowledged is sent again by its sender.
func (l *Listener) Stop(ctx context.Context) error {
	l.mu.Lock()
	server, done := l.server, l.done
	l.mu.Unlock()
	if server == nil {
		return nil
	}
	if err := server.Close(); err != nil && !errors.Is(err, net.ErrClosed) && !errors.Is(err, smtp.ErrServerClosed) {
		return fmt.Errorf("close the SMTP listener: %w", err)
	}
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Addr is where the listener listens; nil before Start and when the address was taken.
func (l *Listener) Addr() net.Addr {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.addr
}

func (l *Listener) session(c *smtp.Conn) (smtp.Session, error) {
	if !l.b.o.AllowRemote && !fromLoopback(c.Conn().RemoteAddr()) {
		return nil, &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "this inbox takes mail from its own machine only"}
	}
	return &session{b: l.b}, nil
}

// session is one SMTP connection.
type session struct {
	b    *Inbox
	from string
	to   []string
}

// Reset implements smtp.Session.
func (s *session) Reset() { s.from, s.to = "", nil }

// Logout implements smtp.Session.
func (s *session) Logout() error { return nil }

// AuthMechanisms lets programs be tested that insist on a login.
func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

// Auth admits everybody: there is nothing to protect on the loopback interface of a development machine.
func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, _, _ string) error { return nil }), nil
}

// Mail implements smtp.Session.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.from, s.to = from, nil
	return nil
}

// Rcpt implements smtp.Session.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.to = append(s.to, strings.ToLower(to))
	return nil
}

// Data implements smtp.Session. It answers after the message is durable.
func (s *session) Data(r io.Reader) error {
	source, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	m := summarise(source, s.from, s.to)
	m.ID, m.ReceivedAt = s.b.o.IDs.New("mail"), s.b.o.Clock.Now()
	key := m.MessageID
	if key == "" {
		key = m.ID // without a Message-ID no two messages are the same
	}
	m.Dedupe = dedupe(key, m.To)
	// detached: the SMTP library gives sessions no context; the time limit bounds it instead.
	ctx, cancel := context.WithTimeout(context.Background(), storeTimeout)
	defer cancel()
	if err := s.b.add(ctx, []Message{m}); err != nil {
		s.b.o.Log.WarnContext(ctx, "the development inbox could not keep a message", "error", err)
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "the message could not be kept; try again"}
	}
	return nil
}

func fromLoopback(a net.Addr) bool {
	t, ok := a.(*net.TCPAddr)
	return ok && t.IP.IsLoopback()
}

// checkLoopback refuses an address that others than this machine can reach.
func checkLoopback(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("the inbox's address %q must be host:port", addr)
	}
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return nil
	}
	return fmt.Errorf("the inbox's address %q is not on the loopback interface; allow remote senders if that is meant", addr)
}

// bounded holds back connections above a number until others end.
type bounded struct {
	net.Listener
	free chan struct{}
}

// Accept implements net.Listener.
func (b *bounded) Accept() (net.Conn, error) {
	b.free <- struct{}{}
	c, err := b.Listener.Accept()
	if err != nil {
		<-b.free
		return nil, err
	}
	return &boundedConn{Conn: c, release: sync.OnceFunc(func() { <-b.free })}, nil
}

type boundedConn struct {
	net.Conn
	release func()
}

// Close implements net.Conn.
func (c *boundedConn) Close() error {
	defer c.release()
	return c.Conn.Close()
}

// printer gives the library's remarks to the log. They are about single connections, hence debug.
type printer struct{ log *slog.Logger }

// Printf implements smtp.Logger.
func (p printer) Printf(format string, v ...any) {
	p.log.Debug("smtp", "remark", fmt.Sprintf(format, v...))
}

// Println implements smtp.Logger.
func (p printer) Println(v ...any) { p.log.Debug("smtp", "remark", fmt.Sprint(v...)) }
