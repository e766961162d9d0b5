package notification_test

import (
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	contract "emporium/contract/event"
	"emporium/kit/kittest"
	"emporium/services/notification"
)

// mailServer is somebody else's: it refuses some, and is not always there.
type mailServer struct {
	mu    sync.Mutex
	got   []string
	later bool
	all   bool   // takes everything
	from  string // of the last envelope
}

func (s *mailServer) NewSession(*smtp.Conn) (smtp.Session, error) { return &mailSession{s: s}, nil }

type mailSession struct {
	s  *mailServer
	to string
}

func (s *mailSession) Reset()        {}
func (s *mailSession) Logout() error { return nil }

func (s *mailSession) Mail(from string, _ *smtp.MailOptions) error {
	s.s.mu.Lock()
	defer s.s.mu.Unlock()
	s.s.from = from
	return nil
}

func (s *mailSession) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.s.mu.Lock()
	defer s.s.mu.Unlock()
	s.to = to
	switch {
	case s.s.all:
	case strings.HasPrefix(to, "gone"):
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
	case s.s.later:
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 7, 1}, Message: "later"}
	}
	return nil
}

func (s *mailSession) Data(r io.Reader) error {
	if _, err := io.Copy(io.Discard, r); err != nil {
		return err
	}
	s.s.mu.Lock()
	defer s.s.mu.Unlock()
	s.s.got = append(s.s.got, s.to)
	return nil
}

func TestRealMailServer(t *testing.T) {
	t.Parallel()
	receiver := &mailServer{later: true}
	server := smtp.NewServer(receiver)
	server.Domain = "mail.example"
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	t.Cleanup(func() {
		if err := errors.Join(server.Close(), <-done); err != nil {
			t.Error(err)
		}
	})
	w := newWorld(t, func(c *notification.Config) { c.SMTP.URL = "smtp://" + l.Addr().String() })

	gone, fine := anOrder(), anOrder()
	gone.Email = "gone@example.org"
	w.publish(contract.OrderConfirmed{Order: gone}, contract.OrderConfirmed{Order: fine})
	e := w.awaitStatus(gone.ID, "order_confirmation", "failed")
	if e.Code != "smtp_550" {
		t.Errorf("code %q", e.Code)
	}
	w.told("notification.failed", e.ID)
	kittest.Eventually(t, 10*time.Second, func() error {
		if e := w.awaitStatus(fine.ID, "order_confirmation", "queued"); e.Code != "smtp_451" {
			return fmt.Errorf("code %q", e.Code)
		}
		return nil
	})
	receiver.mu.Lock()
	receiver.later = false
	receiver.mu.Unlock()
	w.clock.Advance(time.Minute)
	w.awaitStatus(fine.ID, "order_confirmation", "sent")
	receiver.mu.Lock()
	defer receiver.mu.Unlock()
	if len(receiver.got) != 1 || receiver.got[0] != fine.Email {
		t.Errorf("the server got %v", receiver.got)
	}
}
