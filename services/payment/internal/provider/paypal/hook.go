package paypal

import (
	"context"
	"crypto"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"net/http"
	"strconv"
	"strings"
	"time"

	"emporium/services/payment/internal/provider"
)

// rawEvent is an event as it came.
type rawEvent = json.RawMessage

type event struct {
	ID       string    `json:"id"`
	Type     string    `json:"event_type"`
	Created  time.Time `json:"create_time"`
	Resource struct {
		ID        string `json:"id"`
		DisputeID string `json:"dispute_id"`
		OrderID   string `json:"order_id"`
	} `json:"resource"`
}

// object is PayPal's id of what an event is about.
func (e *event) object() string {
	for _, id := range []string{e.Resource.DisputeID, e.Resource.ID, e.Resource.OrderID} {
		if id != "" {
			return clean(id, 64)
		}
	}
	return ""
}

// Verify implements provider.Hooks. The signature covers the delivery's id, its time, our webhook's id and the checksum of the raw
// body. An old time is no reason to refuse: PayPal repeats a delivery for three days, and its event has an id.
func (p *PayPal) Verify(ctx context.Context, header http.Header, raw []byte) (provider.Notice, error) {
	id, at := header.Get("Paypal-Transmission-Id"), header.Get("Paypal-Transmission-Time")
	signature, err := base64.StdEncoding.DecodeString(header.Get("Paypal-Transmission-Sig"))
	if err != nil || id == "" || at == "" || len(signature) == 0 || p.o.WebhookID == "" || !strings.EqualFold(header.Get("Paypal-Auth-Algo"), "SHA256withRSA") {
		return provider.Notice{}, fmt.Errorf("paypal: the delivery is not signed in the known way: %w", provider.ErrSignature)
	}
	cert, err := p.certs.get(ctx, header.Get("Paypal-Cert-Url"))
	if err != nil {
		return provider.Notice{}, err
	}
	public, ok := cert.PublicKey.(*rsa.PublicKey)
	if !ok {
		return provider.Notice{}, fmt.Errorf("paypal: the certificate has no RSA key: %w", provider.ErrSignature)
	}
	text := strings.Join([]string{id, at, p.o.WebhookID, strconv.FormatUint(uint64(crc32.ChecksumIEEE(raw)), 10)}, "|")
	sum := sha256.Sum256([]byte(text))
	if err := rsa.VerifyPKCS1v15(public, crypto.SHA256, sum[:], signature); err != nil {
		return provider.Notice{}, fmt.Errorf("paypal: %w", provider.ErrSignature)
	}
	return p.notice(raw)
}

// notice reads the envelope of an event.
func (p *PayPal) notice(raw []byte) (provider.Notice, error) {
	var e event
	if err := json.Unmarshal(raw, &e); err != nil || e.ID == "" || e.Type == "" {
		return provider.Notice{}, errors.New("paypal: the delivery is no event")
	}
	return provider.Notice{ID: clean(e.ID, 128), Type: strings.Map(typeLetter, e.Type), CreatedAt: e.Created.UTC(), Live: p.Live(), Test: !p.Live(),
		Object: e.object(), Ignored: family(e.Type) == "" || e.object() == ""}, nil
}

func typeLetter(r rune) rune {
	if r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '-' || r == '_' {
		return r
	}
	return -1
}

// The families of events that matter, by what they are about.
const (
	aboutOrder         = "order"
	aboutAuthorization = "authorization"
	aboutCapture       = "capture"
	aboutRefund        = "refund"
	aboutDispute       = "dispute"
)

// EventTypes are the events to subscribe a webhook to.
var EventTypes = []string{
	"CHECKOUT.ORDER.APPROVED", "CHECKOUT.ORDER.COMPLETED", "CHECKOUT.PAYMENT-APPROVAL.REVERSED",
	"PAYMENT.AUTHORIZATION.CREATED", "PAYMENT.AUTHORIZATION.VOIDED",
	"PAYMENT.CAPTURE.PENDING", "PAYMENT.CAPTURE.COMPLETED", "PAYMENT.CAPTURE.DENIED", "PAYMENT.CAPTURE.DECLINED",
	"PAYMENT.CAPTURE.REFUNDED", "PAYMENT.CAPTURE.REVERSED", "PAYMENT.REFUND.PENDING", "PAYMENT.REFUND.FAILED",
	"CUSTOMER.DISPUTE.CREATED", "CUSTOMER.DISPUTE.UPDATED", "CUSTOMER.DISPUTE.RESOLVED",
}

func family(kind string) string {
	switch {
	case strings.HasPrefix(kind, "CHECKOUT.ORDER."), kind == "CHECKOUT.PAYMENT-APPROVAL.REVERSED":
		return aboutOrder
	case strings.HasPrefix(kind, "PAYMENT.AUTHORIZATION."):
		return aboutAuthorization
	case kind == "PAYMENT.CAPTURE.REFUNDED", kind == "PAYMENT.CAPTURE.REVERSED", strings.HasPrefix(kind, "PAYMENT.REFUND."):
		return aboutRefund
	case strings.HasPrefix(kind, "PAYMENT.CAPTURE."):
		return aboutCapture
	case strings.HasPrefix(kind, "CUSTOMER.DISPUTE."):
		return aboutDispute
	}
	return ""
}
