package mail

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http/httptest"
	netmail "net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/google/go-cmp/cmp"

	"emporium/services/notification/internal/message"
)

// receiver is a server whose verdicts depend on the recipient's local part.
type receiver struct {
	mu          sync.Mutex
	connections int
	got         []string // recipients of what was taken
	raw         []string
	senders     []string // of envelopes
	user        string
}

func (r *receiver) NewSession(c *smtp.Conn) (smtp.Session, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.connections++
	return &receiving{r: r, conn: c, authenticated: r.user == ""}, nil
}

type receiving struct {
	r             *receiver
	conn          *smtp.Conn
	to            string
	taken         int
	authenticated bool
}

func (s *receiving) Reset()        {}
func (s *receiving) Logout() error { return nil }

func (s *receiving) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *receiving) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != s.r.user || password != "secret" {
			return errors.New("no")
		}
		s.authenticated = true
		return nil
	}), nil
}

func (s *receiving) Mail(from string, _ *smtp.MailOptions) error {
	if !s.authenticated {
		return smtp.ErrAuthRequired
	}
	s.r.mu.Lock()
	s.r.senders = append(s.r.senders, from)
	s.r.mu.Unlock()
	if strings.HasPrefix(from, "refused") {
		return &smtp.SMTPError{Code: 553, Message: "sender refused"}
	}
	return nil
}

func (s *receiving) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.to = to
	switch local, _, _ := strings.Cut(to, "@"); {
	case strings.HasPrefix(local, "unknown"):
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
	case strings.HasPrefix(local, "barred"):
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "not from you"}
	case strings.HasPrefix(local, "greylisted"):
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 7, 1}, Message: "try again later"}
	case strings.HasPrefix(local, "hangup"):
		_ = s.conn.Close()
	case strings.HasPrefix(local, "tired") && s.taken > 0:
		return &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 7, 0}, Message: "enough for one connection"}
	}
	return nil
}

func (s *receiving) Data(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if strings.HasPrefix(s.to, "silent") {
		s.r.take(s.to, string(b))
		return s.conn.Close()
	}
	if strings.HasPrefix(s.to, "spam") {
		return &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "looks like spam"}
	}
	s.taken++
	s.r.take(s.to, string(b))
	return nil
}

func (r *receiver) take(to, raw string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.got = append(r.got, to)
	r.raw = append(r.raw, raw)
}

func serve(t *testing.T, r *receiver, tlsConfig *tls.Config) (host string, port int) {
	t.Helper()
	host, port, _ = serveUntil(t, r, tlsConfig)
	return host, port
}

func serveUntil(t *testing.T, r *receiver, tlsConfig *tls.Config) (host string, port int, stop func()) {
	t.Helper()
	s := smtp.NewServer(r)
	s.Domain, s.TLSConfig, s.AllowInsecureAuth = "receiver.test", tlsConfig, tlsConfig == nil
	s.ErrorLog = quiet{}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	addr := l.Addr().(*net.TCPAddr)
	return addr.IP.String(), addr.Port, func() { _ = s.Close() }
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

func letter(to string) message.Letter {
	return message.Letter{
		MessageID: "abc0123456789@shop.example",
		From:      netmail.Address{Name: "Émporium", Address: "shop@shop.example"},
		To:        netmail.Address{Name: "Ada", Address: to},
		ReplyTo:   "help@shop.example",
		Subject:   "Your order is confirmed: €12",
		HTML:      "<!DOCTYPE html>\n<html><body><p>Thank you · €12</p></body></html>\n",
		Text:      "Thank you · €12\n.\nA line with a single dot above\n",
		Date:      time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC),
		Kind:      message.OrderConfirmation,
	}
}

func TestVerdictsPerRecipientOverOneConnection(t *testing.T) {
	t.Parallel()
	r := &receiver{}
	host, port := serve(t, r, nil)
	s, err := NewSMTP(Options{Host: host, Port: port})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		to        string
		ok        bool
		permanent bool
		code      string
	}{
		{"ada@example.org", true, false, ""},
		{"unknown@example.org", false, true, "smtp_550"},
		{"grace@example.org", true, false, ""},
		{"greylisted@example.org", false, false, "smtp_451"},
		{"spam@example.org", false, true, "smtp_554"},
		{"not an address", false, true, "malformed"},
		{"edsger@example.org", true, false, ""},
	}
	var letters []message.Letter
	for _, tt := range tests {
		letters = append(letters, letter(tt.to))
	}
	got := s.Send(t.Context(), letters)
	for i, tt := range tests {
		if (got[i].Suppress != "") != (tt.code == "smtp_550") {
			t.Errorf("%s: suppressed for %q", tt.to, got[i].Suppress)
		}
		if got[i].OK() != tt.ok || got[i].Permanent != tt.permanent || got[i].Code != tt.code {
			t.Errorf("%s: ok %v, permanent %v, code %q (%v), want %v, %v, %q",
				tt.to, got[i].OK(), got[i].Permanent, got[i].Code, got[i].Err, tt.ok, tt.permanent, tt.code)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.connections != 1 {
		t.Errorf("%d connections, want 1", r.connections)
	}
	if len(r.got) != 3 {
		t.Errorf("taken: %v, want three", r.got)
	}
}

func TestConnectionThatEndsIsOpenedAgain(t *testing.T) {
	t.Parallel()
	r := &receiver{}
	host, port := serve(t, r, nil)
	s, err := NewSMTP(Options{Host: host, Port: port})
	if err != nil {
		t.Fatal(err)
	}
	got := s.Send(t.Context(), []message.Letter{letter("a@example.org"), letter("hangup@example.org"), letter("b@example.org"),
		letter("tired@example.org"), letter("c@example.org")})
	want := []bool{true, false, true, false, true}
	for i, o := range got {
		if o.OK() != want[i] || o.Permanent {
			t.Errorf("letter %d: ok %v, permanent %v (%v), want ok %v", i, o.OK(), o.Permanent, o.Err, want[i])
		}
	}
	if got[1].Code != CodeConnection || got[3].Code != "smtp_421" {
		t.Errorf("codes %q and %q", got[1].Code, got[3].Code)
	}
}

// A server that takes nothing must not be dialled once per letter.
func TestConnectionThatGetsNothingThroughEndsTheBatch(t *testing.T) {
	t.Parallel()
	r := &receiver{}
	host, port := serve(t, r, nil)
	s, err := NewSMTP(Options{Host: host, Port: port})
	if err != nil {
		t.Fatal(err)
	}
	got := s.Send(t.Context(), []message.Letter{letter("hangup@example.org"), letter("a@example.org"), letter("b@example.org")})
	for i, o := range got {
		if o.OK() || o.Permanent || o.Code != CodeConnection {
			t.Errorf("letter %d: %+v", i, o)
		}
	}
	if r.connections != 1 {
		t.Errorf("%d connections, want 1", r.connections)
	}
}

func TestUnreachableServerIsTemporary(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	_ = l.Close()
	s, err := NewSMTP(Options{Host: "127.0.0.1", Port: port, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	if got := s.Send(t.Context(), []message.Letter{letter("a@example.org")}); got[0].OK() || got[0].Permanent {
		t.Errorf("got %+v, want a temporary failure", got[0])
	}
}

func TestRefusedSenderIsTemporary(t *testing.T) {
	t.Parallel()
	host, port := serve(t, &receiver{}, nil)
	s, err := NewSMTP(Options{Host: host, Port: port})
	if err != nil {
		t.Fatal(err)
	}
	l := letter("a@example.org")
	l.From.Address = "refused@shop.example"
	if got := s.Send(t.Context(), []message.Letter{l}); got[0].OK() || got[0].Permanent || got[0].Code != "smtp_553" {
		t.Errorf("got %+v, want a temporary smtp_553", got[0])
	}
}

func TestTLSAndAuthentication(t *testing.T) {
	t.Parallel()
	ts := httptest.NewUnstartedServer(nil)
	ts.StartTLS()
	defer ts.Close()
	roots := x509.NewCertPool()
	roots.AddCert(ts.Certificate())
	clientTLS := &tls.Config{RootCAs: roots, ServerName: "example.com"}

	r := &receiver{user: "shop"}
	host, port := serve(t, r, &tls.Config{Certificates: ts.TLS.Certificates})
	tests := []struct {
		name string
		o    Options
		ok   bool
	}{
		{"right password over STARTTLS", Options{Username: "shop", Password: "secret", TLS: Mandatory, TLSConfig: clientTLS}, true},
		{"wrong password", Options{Username: "shop", Password: "wrong", TLS: Mandatory, TLSConfig: clientTLS}, false},
		{"untrusted certificate", Options{Username: "shop", Password: "secret", TLS: Mandatory}, false},
		{"password without encryption", Options{Username: "shop", Password: "secret", TLS: Plain}, false},
	}
	for _, tt := range tests {
		tt.o.Host, tt.o.Port, tt.o.Timeout = host, port, 5*time.Second
		s, err := NewSMTP(tt.o)
		if err != nil {
			t.Fatal(err)
		}
		got := s.Send(t.Context(), []message.Letter{letter("a@example.org")})[0]
		if got.OK() != tt.ok || got.Permanent {
			t.Errorf("%s: ok %v (%v), want %v", tt.name, got.OK(), got.Err, tt.ok)
		}
		if got.Err != nil && strings.Contains(got.Err.Error(), "secret") {
			t.Errorf("%s: the error holds the password", tt.name)
		}
	}

	bare, barePort := serve(t, &receiver{}, nil)
	s, err := NewSMTP(Options{Host: bare, Port: barePort, TLS: Mandatory})
	if err != nil {
		t.Fatal(err)
	}
	if got := s.Send(t.Context(), []message.Letter{letter("a@example.org")})[0]; got.OK() {
		t.Error("mandatory TLS sent in the clear")
	}
}

func TestSourceIsWhatTheServerGets(t *testing.T) {
	t.Parallel()
	r := &receiver{}
	host, port := serve(t, r, nil)
	s, err := NewSMTP(Options{Host: host, Port: port})
	if err != nil {
		t.Fatal(err)
	}
	l := letter("ada@example.org")
	if got := s.Send(t.Context(), []message.Letter{l})[0]; !got.OK() {
		t.Fatal(got.Err)
	}
	want, err := Source(l)
	if err != nil {
		t.Fatal(err)
	}
	// On the wire every line ends in CRLF, and a part's last line break belongs to the boundary: no other difference.
	lines := func(s string) []string {
		var out []string
		for line := range strings.Lines(strings.ReplaceAll(s, "\r\n", "\n")) {
			if line = strings.TrimRight(line, "\n"); line != "" {
				out = append(out, line)
			}
		}
		return out
	}
	if diff := cmp.Diff(lines(string(want)), lines(r.raw[0])); diff != "" {
		t.Errorf("(-source +received)\n%s", diff)
	}
	for _, part := range []string{"Message-ID: <abc0123456789@shop.example>", "Auto-Submitted: auto-generated", "X-Emporium-Kind: order_confirmation", "Thank you · €12"} {
		if !strings.Contains(string(want), part) {
			t.Errorf("the source lacks %q", part)
		}
	}
}

func TestParse(t *testing.T) {
	t.Parallel()
	tests := []struct {
		raw  string
		want Options
		ok   bool
	}{
		{"smtp://127.0.0.1:1025", Options{Host: "127.0.0.1", Port: 1025}, true},
		{"smtp://u:p@mail.example", Options{Host: "mail.example", Username: "u", Password: "p"}, true},
		{"smtp://mail.example:25?tls=none", Options{Host: "mail.example", Port: 25, TLS: Plain}, true},
		{"smtps://u:p%40@mail.example", Options{Host: "mail.example", Username: "u", Password: "p@", TLS: Implicit}, true},
		{"smtps://mail.example?tls=none", Options{}, false},
		{"smtp://mail.example?tls=maybe", Options{}, false},
		{"http://mail.example", Options{}, false},
		{"smtp://", Options{}, false},
		{"smtp://u:s3cret@[::1", Options{}, false},
	}
	for _, tt := range tests {
		got, err := Parse(tt.raw)
		if (err == nil) != tt.ok || err == nil && got != tt.want {
			t.Errorf("Parse(%q) = %+v, %v", tt.raw, got, err)
		}
		if err != nil && strings.Contains(err.Error(), "s3cret") {
			t.Error("the error repeats the password")
		}
	}
}

func BenchmarkSource(b *testing.B) {
	l := letter("ada@example.org")
	l.HTML = strings.Repeat("<td style=\"padding:14px 0\">A line of a table, as long as usual</td>\n", 110)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Source(l); err != nil {
			b.Fatal(err)
		}
	}
}
