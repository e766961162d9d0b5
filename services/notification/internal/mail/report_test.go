package mail

import (
	"context"
	"errors"
	"net"
	"net/smtp"
	"os"
	"strings"
	"sync"
	"testing"

	"emporium/kit/kittest"
	"emporium/services/notification/internal/message"
)

func TestEnvelopes(t *testing.T) {
	t.Parallel()
	e, err := NewEnvelopes("bounces@bounces.shop.example", "0123456789abcdef")
	if err != nil {
		t.Fatal(err)
	}
	const id = "ntf_06f0z4q9y8r6m2k1t3w5x7a9b0"
	address := e.For(id)
	if err := message.CheckAddress(address); err != nil || strings.IndexByte(address, '@') > 64 {
		t.Errorf("%s is no address: %v", address, err)
	}
	if got, ok := e.Read(strings.ToUpper(address)); !ok || got != id {
		t.Errorf("got %q, %v", got, ok)
	}
	other, err := NewEnvelopes("bounces@bounces.shop.example", "another-key-0123456")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{other.For(id), strings.Replace(address, "06f0", "06f1", 1), "bounces@bounces.shop.example", "x" + address, address + ".example", ""} {
		if got, ok := e.Read(bad); ok {
			t.Errorf("%s is read as %s", bad, got)
		}
	}
	for _, bad := range [][2]string{{"bounces", "0123456789abcdef"}, {"bounces@shop.example", "short"}, {"a+b@shop.example", "0123456789abcdef"}, {"very.long.local.part@shop.example", "0123456789abcdef"}} {
		if _, err := NewEnvelopes(bad[0], bad[1]); err == nil || strings.Contains(err.Error(), bad[1]) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func TestReadReport(t *testing.T) {
	t.Parallel()
	tests := []struct {
		file     string
		verdict  Verdict
		status   string
		detail   string
		receipt  message.Receipt
		suppress message.SuppressionReason
		returned string
	}{
		{"postfix.eml", Undeliverable, "5.1.1", "550 5.1.1 … User unknown", message.Bounced, message.HardBounce, "bounces+ntf_1.0a@bounces.shop.example"},
		{"exchange.eml", Undeliverable, "5.2.2", "mailbox full", message.Bounced, "", ""},
		{"delayed.eml", Late, "4.4.1", "connection timed out", "", "", ""},
		{"delivered.eml", Arrived, "2.0.0", "250 2.0.0 OK", message.Delivered, "", ""},
		{"complaint.eml", Abuse, "", "feedback: abuse", message.Complained, message.Complaint, "bounces+ntf_1.0a@bounces.shop.example"},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			t.Parallel()
			source, err := os.ReadFile("testdata/" + tt.file)
			if err != nil {
				t.Fatal(err)
			}
			r, err := ReadReport(source)
			if err != nil {
				t.Fatal(err)
			}
			receipt, suppress, ok := r.Receipt()
			if r.Verdict != tt.verdict || r.Status != tt.status || r.Detail != tt.detail || receipt != tt.receipt || suppress != tt.suppress || ok != (tt.receipt != "") {
				t.Errorf("got %+v, %s, %s", r, receipt, suppress)
			}
			if tt.returned != "" && !contains(r.Returned, tt.returned) {
				t.Errorf("returned to %v", r.Returned)
			}
		})
	}
	for name, other := range map[string]string{
		"an answer": "From: a@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: on holiday\r\n\r\nback soon\r\n", "nothing": "", "a torn report": "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n",
		"not spam": "Content-Type: multipart/report; report-type=feedback-report; boundary=x\r\n\r\n--x\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: not-spam\r\n--x--\r\n",
	} {
		if r, err := ReadReport([]byte(other)); !errors.Is(err, errNoReport) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

func FuzzReadReport(f *testing.F) {
	for _, name := range []string{"postfix", "exchange", "delayed", "delivered", "complaint"} {
		source, err := os.ReadFile("testdata/" + name + ".eml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(source)
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		r, err := ReadReport(source)
		if err == nil && r.Verdict == "" {
			t.Error("a report without a verdict")
		}
		if strings.Contains(r.Detail, "@") || len(r.Detail) > 300 {
			t.Errorf("the detail is %q", r.Detail)
		}
	})
}

func TestReceiver(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var got []Mail
	fail := false
	r, err := NewReceiver(ReceiverOptions{Name: "bounces", Domain: "bounces.shop.example", Log: kittest.Logger(t), Listen: "127.0.0.1:0", MaxBytes: 1 << 16,
		Recipient: func(to string) error {
			if to != "bounces@bounces.shop.example" {
				return errors.New("nobody")
			}
			return nil
		},
		Take: func(_ context.Context, m Mail) error {
			mu.Lock()
			defer mu.Unlock()
			if fail {
				return errors.New("the disk is full")
			}
			got = append(got, m)
			return nil
		}})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	send := func(to string) error {
		return smtp.SendMail(r.Addr().String(), nil, "", []string{to}, []byte("Subject: x\r\n\r\ny\r\n"))
	}
	if err := send("Bounces@bounces.shop.example"); err != nil {
		t.Error(err)
	}
	if err := send("someone@bounces.shop.example"); err == nil || !strings.HasPrefix(err.Error(), "550") {
		t.Errorf("a stranger's mail: %v", err)
	}
	mu.Lock()
	fail = true
	mu.Unlock()
	if err := send("bounces@bounces.shop.example"); err == nil || !strings.HasPrefix(err.Error(), "451") {
		t.Errorf("mail that cannot be kept: %v", err)
	}
	mu.Lock()
	defer mu.Unlock()
	if len(got) != 1 || got[0].To[0] != "bounces@bounces.shop.example" || !strings.Contains(string(got[0].Source), "Subject: x") {
		t.Errorf("got %+v", got)
	}
	if fromLoopback(&net.TCPAddr{IP: net.ParseIP("192.0.2.1")}) || !fromLoopback(&net.TCPAddr{IP: net.ParseIP("127.0.0.2")}) || fromLoopback(&net.UnixAddr{}) {
		t.Error("the wrong peers count as the machine itself")
	}
}
