package mail

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"io"
	"net/http/httptest"
	"strings"
	"testing"

	gomessage "github.com/emersion/go-message/mail"
	"github.com/emersion/go-msgauth/dkim"

	"emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/channel/channeltest"
	"emporium/services/notification/internal/message"
)

var _ channel.Channel = (*SMTP)(nil)

// TestSuite holds the sender to the port's promises against a server that wants STARTTLS and a login.
func TestSuite(t *testing.T) {
	t.Parallel()
	channeltest.Run(t, func(t *testing.T) channeltest.Fixture {
		t.Helper()
		server, client := certificates(t)
		r := &receiver{user: "shop"}
		host, port, stop := serveUntil(t, r, server)
		s, err := NewSMTP(Options{Host: host, Port: port, Username: "shop", Password: "secret", TLS: Mandatory, TLSConfig: client, Connections: 3,
			DKIM: aKey(t, newRSA(t))})
		if err != nil {
			t.Fatal(err)
		}
		return channeltest.Fixture{Channel: s, Kind: message.Email, Good: func(n int) string { return fmt.Sprintf("ada%d@example.org", n) },
			Refused: "barred@example.org", Later: "greylisted@example.org", Gone: "unknown@example.org", Silent: "silent@example.org", Secret: "secret",
			Received: func() []channeltest.Received {
				r.mu.Lock()
				defer r.mu.Unlock()
				out := make([]channeltest.Received, len(r.got))
				for i := range r.got {
					out[i] = channeltest.Received{To: r.got[i], Text: textOf(t, r.raw[i])}
				}
				return out
			}, Stop: stop}
	})
}

// certificates are a server's, and what a client needs to believe them.
func certificates(t *testing.T) (server, client *tls.Config) {
	t.Helper()
	ts := httptest.NewUnstartedServer(nil)
	ts.StartTLS()
	t.Cleanup(ts.Close)
	roots := x509.NewCertPool()
	roots.AddCert(ts.Certificate())
	return &tls.Config{Certificates: ts.TLS.Certificates}, &tls.Config{RootCAs: roots, ServerName: "example.com"}
}

// textOf reads the plain part of a mail.
func textOf(t *testing.T, raw string) string {
	t.Helper()
	m, err := gomessage.CreateReader(strings.NewReader(raw))
	if err != nil {
		t.Error(err)
		return ""
	}
	part, err := m.NextPart()
	if err != nil {
		t.Error(err)
		return ""
	}
	text, err := io.ReadAll(part.Body)
	if err != nil {
		t.Error(err)
	}
	return string(text)
}

func newRSA(t *testing.T) *rsa.PrivateKey {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func aKey(t *testing.T, key any) *DKIM {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text := string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
	d, err := NewDKIM("shop.example", "main", strings.ReplaceAll(text, "\n", `\n`))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestDKIMVerifies lets another implementation verify what reached the server, and change it.
func TestDKIMVerifies(t *testing.T) {
	t.Parallel()
	rsaKey := newRSA(t)
	public, err := x509.MarshalPKIXPublicKey(&rsaKey.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	edPublic, edKey, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, record string
		key          any
	}{
		{"rsa", "v=DKIM1; k=rsa; p=" + base64.StdEncoding.EncodeToString(public), rsaKey},
		{"ed25519", "v=DKIM1; k=ed25519; p=" + base64.StdEncoding.EncodeToString(edPublic), edKey},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := &receiver{}
			host, port := serve(t, r, nil)
			s, err := NewSMTP(Options{Host: host, Port: port, DKIM: aKey(t, tt.key)})
			if err != nil {
				t.Fatal(err)
			}
			l := letter("ada@example.org")
			l.Unsubscribe = "https://shop.example/v1/unsubscribe?token=" + strings.Repeat("a1B2", 30)
			l.Envelope = "bounces+ntf_1.abc@bounces.shop.example"
			l.Subject = strings.Repeat("Grüße aus dem Laden, ", 8)
			if got := s.Send(t.Context(), []message.Letter{l})[0]; !got.OK() {
				t.Fatal(got.Err)
			}
			raw := r.raw[0]
			verify := func(raw string) error {
				found, err := dkim.VerifyWithOptions(strings.NewReader(raw), &dkim.VerifyOptions{LookupTXT: func(name string) ([]string, error) {
					if name != "main._domainkey.shop.example" {
						t.Errorf("asked for %s", name)
					}
					return []string{tt.record}, nil
				}})
				if err != nil {
					return err
				}
				if len(found) != 1 || found[0].Domain != "shop.example" {
					return fmt.Errorf("got %d signatures", len(found))
				}
				for _, h := range []string{"from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post"} {
					if !contains(found[0].HeaderKeys, h) {
						t.Errorf("%s is not signed: %v", h, found[0].HeaderKeys)
					}
				}
				return found[0].Err
			}
			if err := verify(raw); err != nil {
				t.Errorf("%v\n%s", err, raw)
			}
			if verify(strings.Replace(raw, "unsubscribe?token=", "unsubscribe?taken=", 1)) == nil || verify(strings.Replace(raw, "Thank you", "Thank me", 1)) == nil {
				t.Error("a changed letter verifies")
			}
			if !strings.Contains(raw, "List-Unsubscribe: <"+l.Unsubscribe+">") || !strings.Contains(raw, "List-Unsubscribe-Post: List-Unsubscribe=One-Click") {
				t.Errorf("no way to unsubscribe:\n%s", raw)
			}
			if r.senders[0] != l.Envelope {
				t.Errorf("bounces go to %v", r.senders)
			}
			source, err := Source(l)
			if err != nil || !bytes.Contains(source, []byte("List-Unsubscribe: <"+l.Unsubscribe+">")) {
				t.Errorf("the source lacks it, %v", err)
			}
		})
	}
}

func contains(list []string, s string) bool {
	for _, e := range list {
		if strings.EqualFold(e, s) {
			return true
		}
	}
	return false
}

func TestBadKeysAreRefusedWithoutShowingThem(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"", "s3cret", "-----BEGIN PRIVATE KEY-----\nczNjcmV0\n-----END PRIVATE KEY-----\n"} {
		if _, err := NewDKIM("shop.example", "main", key); err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%q: %v", key, err)
		}
	}
	if _, err := NewDKIM("", "main", ""); err == nil {
		t.Error("a key without a domain")
	}
}
