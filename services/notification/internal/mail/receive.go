package mail

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

// Bounds of receivers.
const (
	maxRecipients  = 100
	maxConnections = 16
	smtpTimeout    = time.Minute
	storeTimeout   = 10 * time.Second
)

// Mail is a message as it came in over SMTP.
type Mail struct {
	// From and To are the envelope's; To is in lower case.
	From string
	To   []string
	// Source is the message, headers and all.
	Source []byte
}

// ReceiverOptions configure a receiver.
type ReceiverOptions struct {
	// Name names it in logs, and Domain in its greeting.
	Name, Domain string
	Log          *slog.Logger
	// Listen is the address.
	Listen string
	// AllowRemote admits connections from other machines, and listening for them.
	AllowRemote bool
	// MaxBytes bounds a message.
	MaxBytes int64
	// Login lets programs log in, with any name: for programs that insist on it.
	Login bool
	// Optional says that a program without the receiver is of use, so that an address that is taken is no failure.
	Optional bool
	// Recipient refuses a recipient; default: everybody is one.
	Recipient func(address string) error
	// Take keeps a message. It is acknowledged when Take returns nil, and sent again later by its sender otherwise.
	Take func(ctx context.Context, m Mail) error
}

// Receiver takes mail over SMTP. It is a run.Component.
type Receiver struct {
	o      ReceiverOptions
	server *smtp.Server

	mu   sync.Mutex
	addr net.Addr
	done chan struct{}
}

var _ run.Component = (*Receiver)(nil)

// NewReceiver checks the options. Nothing is opened.
func NewReceiver(o ReceiverOptions) (*Receiver, error) {
	if o.Listen == "" || o.Log == nil || o.Take == nil || o.MaxBytes <= 0 {
		return nil, errors.New("a receiver of mail needs an address, a log, a bound, and somebody who takes it")
	}
	if o.Recipient == nil {
		o.Recipient = func(string) error { return nil }
	}
	if !o.AllowRemote {
		if err := checkLoopback(o.Listen); err != nil {
			return nil, err
		}
	}
	return &Receiver{o: o}, nil
}

// Name implements run.Component.
func (l *Receiver) Name() string { return l.o.Name }

// Start listens. An optional receiver whose address is taken says so in the log, and the program goes on without.
func (l *Receiver) Start(ctx context.Context) error {
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", l.o.Listen)
	if err != nil && l.o.Optional {
		l.o.Log.WarnContext(ctx, "no mail is taken over SMTP; set another address or free this one", "component", l.o.Name, "address", l.o.Listen, "error", err)
		return nil
	}
	if err != nil {
		return fmt.Errorf("listen for mail: %w", err)
	}
	server := smtp.NewServer(smtp.BackendFunc(l.session))
	server.Domain = l.o.Domain
	server.ReadTimeout, server.WriteTimeout = smtpTimeout, smtpTimeout
	server.MaxMessageBytes, server.MaxRecipients = l.o.MaxBytes, maxRecipients
	server.EnableSMTPUTF8 = true
	server.AllowInsecureAuth = l.o.Login
	server.ErrorLog = printer{l.o.Log}

	l.mu.Lock()
	defer l.mu.Unlock()
	l.server, l.addr, l.done = server, listener.Addr(), make(chan struct{})
	go func(done chan<- struct{}) {
		defer close(done)
		if err := server.Serve(&bounded{Listener: listener, free: make(chan struct{}, maxConnections)}); err != nil && !errors.Is(err, net.ErrClosed) {
			l.o.Log.Warn("no more mail is taken over SMTP", "component", l.o.Name, "error", err)
		}
	}(l.done)
	return nil
}

// Stop ends every connection; a message that was not acknowledged is sent again by its sender.
func (l *Receiver) Stop(ctx context.Context) error {
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
func (l *Receiver) Addr() net.Addr {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.addr
}

func (l *Receiver) session(c *smtp.Conn) (smtp.Session, error) {
	if !l.o.AllowRemote && !fromLoopback(c.Conn().RemoteAddr()) {
		return nil, &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "mail is taken from this machine only"}
	}
	if l.o.Login {
		return &openSession{session{o: &l.o}}, nil
	}
	return &session{o: &l.o}, nil
}

// session is one SMTP connection.
type session struct {
	o    *ReceiverOptions
	from string
	to   []string
}

// Reset implements smtp.Session.
func (s *session) Reset() { s.from, s.to = "", nil }

// Logout implements smtp.Session.
func (s *session) Logout() error { return nil }

// Mail implements smtp.Session.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.from, s.to = from, nil
	return nil
}

// Rcpt implements smtp.Session.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	to = strings.ToLower(to)
	if err := s.o.Recipient(to); err != nil {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such recipient here"}
	}
	s.to = append(s.to, to)
	return nil
}

// Data implements smtp.Session. It answers after the message is durable.
func (s *session) Data(r io.Reader) error {
	source, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	// detached: the SMTP library gives sessions no context; the time limit bounds it instead.
	ctx, cancel := context.WithTimeout(context.Background(), storeTimeout)
	defer cancel()
	if err := s.o.Take(ctx, Mail{From: s.from, To: s.to, Source: source}); err != nil {
		s.o.Log.WarnContext(ctx, "a mail could not be kept", "component", s.o.Name, "error", err)
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "the message could not be kept; try again"}
	}
	return nil
}

// openSession also lets everybody log in who wants to.
type openSession struct{ session }

// AuthMechanisms implements smtp.AuthSession.
func (s *openSession) AuthMechanisms() []string { return []string{sasl.Plain} }

// Auth implements smtp.AuthSession.
func (s *openSession) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, _, _ string) error { return nil }), nil
}

func fromLoopback(a net.Addr) bool {
	t, ok := a.(*net.TCPAddr)
	return ok && t.IP.IsLoopback()
}

// checkLoopback refuses an address that others than this machine can reach.
func checkLoopback(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("the mail listener's address %q must be host:port", addr)
	}
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return nil
	}
	return fmt.Errorf("the mail listener's address %q is not on the loopback interface; allow remote senders if that is meant", addr)
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
