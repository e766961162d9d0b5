// Package mail hands letters to an SMTP server: one connection for a batch, TLS by policy, and a verdict for each letter
// that tells temporary refusals from permanent ones.
package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"emporium/services/notification/internal/message"
)

// TLS is how a connection is protected.
type TLS string

// Policies.
const (
	// Mandatory refuses a server that offers no STARTTLS.
	Mandatory TLS = "mandatory"
	// Opportunistic uses STARTTLS where it is offered.
	Opportunistic TLS = "opportunistic"
	// Plain never encrypts; only for servers on the same machine.
	Plain TLS = "none"
	// Implicit starts with TLS (port 465).
	Implicit TLS = "implicit"
)

// Options describe a server. Parse makes them of a URL.
type Options struct {
	Host string
	// Port defaults to 587, or 465 with Implicit.
	Port     int
	Username string
	Password string
	// TLS defaults to Mandatory, on loopback addresses to Opportunistic.
	TLS TLS
	// Timeout bounds the dialling, and each letter by itself; default 15 s.
	Timeout time.Duration
	// Connections is how many connections a batch is spread over at most; default 1.
	Connections int
	// Hello is the name given in EHLO; default the machine's name.
	Hello string
	// TLSConfig replaces the default, which verifies the server's name against the machine's roots.
	TLSConfig *tls.Config
	// DKIM signs every letter; nil leaves that to the server.
	DKIM *DKIM
}

// Parse reads smtp://user:password@host:587?tls=mandatory|opportunistic|none or smtps://user:password@host:465. Errors do
// not repeat the URL, since it may hold a password.
func Parse(raw string) (Options, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return Options{}, errors.New("the SMTP URL cannot be read; write smtp://user:password@host:587")
	}
	o := Options{Host: u.Hostname(), TLS: TLS(u.Query().Get("tls"))}
	switch u.Scheme {
	case "smtp":
	case "smtps":
		if o.TLS != "" && o.TLS != Implicit {
			return Options{}, errors.New("an smtps:// URL takes no tls= setting")
		}
		o.TLS = Implicit
	default:
		return Options{}, errors.New("the SMTP URL must start with smtp:// or smtps://")
	}
	switch o.TLS {
	case "", Mandatory, Opportunistic, Plain, Implicit:
	default:
		return Options{}, errors.New("tls= must be mandatory, opportunistic or none")
	}
	if o.Host == "" {
		return Options{}, errors.New("the SMTP URL names no host")
	}
	if p := u.Port(); p != "" {
		if o.Port, err = strconv.Atoi(p); err != nil {
			return Options{}, errors.New("the SMTP URL's port is no number")
		}
	}
	o.Username = u.User.Username()
	o.Password, _ = u.User.Password()
	return o, nil
}

// SMTP sends letters to one server. It is safe for concurrent use; each batch has connections of its own.
type SMTP struct {
	name        string
	client      *gomail.Client
	timeout     time.Duration
	connections int
	dkim        *DKIM
}

// NewSMTP prepares a sender without connecting.
func NewSMTP(o Options) (*SMTP, error) {
	if o.Host == "" {
		return nil, errors.New("the SMTP sender needs a host")
	}
	if o.Timeout <= 0 {
		o.Timeout = 15 * time.Second
	}
	if o.TLS == "" {
		o.TLS = Mandatory
		if ip := net.ParseIP(o.Host); o.Host == "localhost" || ip != nil && ip.IsLoopback() {
			o.TLS = Opportunistic
		}
	}
	if o.Port == 0 {
		o.Port = 587
		if o.TLS == Implicit {
			o.Port = 465
		}
	}
	// The connection's deadline is renewed with each letter; a NOOP before each would cost a round trip.
	opts := []gomail.Option{gomail.WithPort(o.Port), gomail.WithTimeout(o.Timeout), gomail.WithoutNoop(), gomail.WithoutRset()}
	switch o.TLS {
	case Implicit:
		opts = append(opts, gomail.WithSSL())
	case Opportunistic:
		opts = append(opts, gomail.WithTLSPolicy(gomail.TLSOpportunistic))
	case Plain:
		opts = append(opts, gomail.WithTLSPolicy(gomail.NoTLS))
	default:
		opts = append(opts, gomail.WithTLSPolicy(gomail.TLSMandatory))
	}
	if o.TLSConfig != nil {
		opts = append(opts, gomail.WithTLSConfig(o.TLSConfig))
	}
	if o.Hello != "" {
		opts = append(opts, gomail.WithHELO(o.Hello))
	}
	if o.Username != "" {
		opts = append(opts, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover),
			gomail.WithUsername(o.Username), gomail.WithPassword(o.Password))
	}
	client, err := gomail.NewClient(o.Host, opts...)
	if err != nil {
		return nil, fmt.Errorf("configure SMTP: %w", err)
	}
	return &SMTP{name: name(o), client: client, timeout: o.Timeout, connections: max(o.Connections, 1), dkim: o.DKIM}, nil
}

// maxName bounds a channel's name, in bytes.
const maxName = 64

// name is the server's; its port belongs to it where two servers may share a host.
func name(o Options) string {
	n := "smtp:" + o.Host
	if o.Port != 587 && o.Port != 465 && o.Port != 25 {
		n = "smtp:" + net.JoinHostPort(o.Host, strconv.Itoa(o.Port))
	}
	return n[:min(len(n), maxName)]
}

// Name implements channel.Channel.
func (s *SMTP) Name() string { return s.name }

// minShare is the least number of letters that are worth a further connection.
const minShare = 10

// Send offers the letters and returns one outcome for each. A large batch goes over several connections at a time, each
// with letters that follow one another.
func (s *SMTP) Send(ctx context.Context, letters []message.Letter) []message.Outcome {
	n := min(s.connections, max(len(letters)/minShare, 1))
	if n == 1 {
		return s.sendInOrder(ctx, letters)
	}
	out := make([]message.Outcome, len(letters))
	var wg sync.WaitGroup
	for i := range n {
		from, to := i*len(letters)/n, (i+1)*len(letters)/n
		wg.Go(func() { copy(out[from:to], s.sendInOrder(ctx, letters[from:to])) })
	}
	wg.Wait()
	return out
}

// sendInOrder sends over one connection at a time. When the server ends the connection, the letter at hand is not offered again,
// and the rest goes over a new connection, as long as each connection gets something through.
func (s *SMTP) sendInOrder(ctx context.Context, letters []message.Letter) []message.Outcome {
	out := make([]message.Outcome, len(letters))
	var conn *smtp.Client
	progress := true // with the connection at hand
	for i := range letters {
		err := ctx.Err()
		if err == nil && conn == nil {
			conn, err = s.dial(ctx)
			progress = false
		}
		if err != nil {
			failRest(out[i:], err)
			break
		}
		under := conn
		stop := context.AfterFunc(ctx, func() { _ = under.UpdateDeadline(lastWords) }) // a caller that gives up is heard within a letter, too
		var broken bool
		out[i], broken = s.offer(conn, letters[i])
		stop()
		progress = progress || out[i].OK()
		if broken {
			_ = conn.Close()
			conn = nil
			if !progress {
				failRest(out[i+1:], out[i].Err)
				return out
			}
		}
	}
	if conn != nil {
		_ = s.client.CloseWithSMTPClient(conn)
	}
	return out
}

// lastWords is how long a letter under way may still take when its caller has given up.
const lastWords = 2 * time.Second

func (s *SMTP) dial(ctx context.Context) (*smtp.Client, error) {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	return s.client.DialToSMTPClientWithContext(ctx)
}

// offer sends one letter; broken says that the connection is of no more use.
func (s *SMTP) offer(conn *smtp.Client, l message.Letter) (o message.Outcome, broken bool) {
	eightBit, _ := conn.Extension("8BITMIME")
	m, err := compose(l, eightBit)
	if err != nil {
		return message.Outcome{Err: err, Permanent: true, Code: CodeMalformed}, false
	}
	if s.dkim != nil {
		m.SetDKIM(s.dkim.signer())
	}
	err = s.client.SendWithSMTPClient(conn, m)
	if err == nil || m.IsDelivered() {
		// A failure after the server's yes says nothing of this letter.
		return message.Outcome{}, err != nil
	}
	return judge(err)
}

// Codes of outcomes that come from no SMTP reply. A reply has "smtp_" and its number.
const (
	CodeConnection = "smtp_connection"
	CodeMalformed  = "malformed"
)

// judge tells what a failure says of the letter. The library calls temporary only what starts with a 4, so that a lost connection
// would count as permanent.
//
// A 5xx to MAIL FROM speaks of our own set-up and not of the recipient: it is temporary, since staff can mend it while the letter
// waits. A connection that is lost before the letter's end leaves it unsent, and another server may be asked; one that is lost when
// the whole letter is there leaves it in doubt.
func judge(err error) (o message.Outcome, broken bool) {
	o = message.Outcome{Err: err, Code: CodeConnection}
	send, ok := errors.AsType[*gomail.SendError](err)
	if !ok {
		o.Down = true
		return o, true
	}
	switch code := send.ErrorCode(); {
	case code >= 500:
		o.Code = "smtp_" + strconv.Itoa(code)
		o.Permanent = send.Reason == gomail.ErrSMTPRcptTo || send.Reason == gomail.ErrSMTPData || send.Reason == gomail.ErrSMTPDataClose
		if o.Permanent && AddressIsBad(send.EnhancedStatusCode()) {
			o.Suppress = message.HardBounce
		}
	case code >= 400:
		o.Code = "smtp_" + strconv.Itoa(code)
		broken = code == 421
		o.Down = broken
	case send.Reason == gomail.ErrGetSender || send.Reason == gomail.ErrGetRcpts || send.Reason == gomail.ErrNoUnencoded:
		o.Permanent, o.Code = true, CodeMalformed
	case send.Reason == gomail.ErrSMTPDataClose:
		o.Unknown, broken = true, true
	default:
		o.Down, broken = true, true
	}
	return o, broken
}

// AddressIsBad reports whether an enhanced status code (RFC 3463) says that the address itself can never be written to. 5.1.7 and
// 5.1.8 speak of the sender's.
func AddressIsBad(status string) bool {
	return strings.HasPrefix(status, "5.1.") && status != "5.1.7" && status != "5.1.8"
}

// failRest marks letters that were not offered.
func failRest(out []message.Outcome, err error) {
	code := CodeConnection
	if reply, ok := errors.AsType[*textproto.Error](err); ok {
		code = "smtp_" + strconv.Itoa(reply.Code)
	}
	for i := range out {
		out[i] = message.Outcome{Err: err, Down: true, Code: code}
	}
}
