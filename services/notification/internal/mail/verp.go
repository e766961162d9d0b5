package mail

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"

	"emporium/services/notification/internal/message"
)

// Envelopes makes the addresses that bounces come back to: one for each notification (VERP), so that a bounce tells whose it is
// whatever it says, and signed, so that nobody can have others suppressed by bounces that are made up.
type Envelopes struct {
	local, domain string
	key           []byte
}

// minKey is how long a key is at least, in bytes.
const minKey = 16

// maxLocal bounds the part before the +, so that an address keeps within 64 characters before the @.
const maxLocal = 12

// NewEnvelopes makes addresses like bounces+<notification>.<signature>@<domain> of bounces@<domain>.
func NewEnvelopes(address, key string) (*Envelopes, error) {
	local, domain, _ := strings.Cut(strings.ToLower(address), "@")
	if message.CheckAddress(address) != nil || strings.Contains(local, "+") || len(local) > maxLocal {
		return nil, errors.New("the address of bounces is one like bounces@bounces.shop.example, with at most 12 characters before the @ and no +")
	}
	if len(key) < minKey {
		return nil, errors.New("the key that addresses of bounces are signed with has 16 characters or more")
	}
	return &Envelopes{local: local, domain: domain, key: []byte(key)}, nil
}

// For returns the address for a notification.
func (e *Envelopes) For(notificationID string) string {
	return e.local + "+" + notificationID + "." + e.tag(notificationID) + "@" + e.domain
}

// Read returns the notification that an address was made for; ok is false for others.
func (e *Envelopes) Read(address string) (notificationID string, ok bool) {
	rest, ok := strings.CutPrefix(strings.ToLower(address), e.local+"+")
	if !ok {
		return "", false
	}
	rest, ok = strings.CutSuffix(rest, "@"+e.domain)
	if !ok {
		return "", false
	}
	id, tag, _ := strings.Cut(rest, ".")
	return id, hmac.Equal([]byte(tag), []byte(e.tag(id)))
}

// Here reports whether an address is at the domain of bounces.
func (e *Envelopes) Here(address string) bool {
	return strings.HasSuffix(strings.ToLower(address), "@"+e.domain)
}

func (e *Envelopes) tag(id string) string {
	h := hmac.New(sha256.New, e.key)
	_, _ = h.Write([]byte("bounce\x00" + id)) // hashes take everything
	return hex.EncodeToString(h.Sum(nil)[:8])
}
