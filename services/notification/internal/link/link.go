// Package link makes the signed links of messages: to unsubscribe, to confirm, to set preferences, to follow an offer. Whoever
// holds one may do what it says for the address that it was sent to, and nothing else; nobody can make one up.
package link

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"strconv"
	"strings"
	"time"

	"emporium/services/notification/internal/message"
)

// Action is what a link is for. A link of one action does not open another.
type Action string

// Actions.
const (
	Unsubscribe Action = "u"
	Preferences Action = "p"
	Confirm     Action = "c"
	Follow      Action = "f"
	Open        Action = "o"
)

// Claim is what a link proves.
type Claim struct {
	Action Action
	// Key stands for the address, and Channel and Purpose say for what; empty in links that name a recipient alone.
	Key     string
	Channel message.Channel
	Purpose message.Purpose
	// Recipient is the recipient of a campaign; may be empty.
	Recipient string
	// At is the moment that a confirmation was asked for; zero elsewhere.
	At time.Time
}

// Signer signs and opens links. It is safe for concurrent use.
type Signer struct{ key, addresses []byte }

// MinKey is how long a key is at least, in bytes.
const MinKey = 32

// New returns a signer. All instances of the service need the same key: with another one, links that were sent do not open and
// addresses are not recognised.
func New(key []byte) (*Signer, error) {
	if len(key) < MinKey {
		return nil, errors.New("the key of links must have 32 bytes or more")
	}
	return &Signer{key: mac(key, "links"), addresses: mac(key, "addresses")}, nil
}

func mac(key []byte, text string) []byte {
	h := hmac.New(sha256.New, key)
	_, _ = h.Write([]byte(text))
	return h.Sum(nil)
}

// Key stands for an address on a channel: the same for the same address, and of no use to whoever has not the signer's key.
func (s *Signer) Key(c message.Channel, address string) string {
	sum := mac(s.addresses, string(c)+"\x00"+message.Normalise(c, address))
	return hex.EncodeToString(sum[:16])
}

// tagSize is the length of a signature, in bytes.
const tagSize = 12

// Sign returns the token of a claim, of characters that need no escaping in a URL.
func (s *Signer) Sign(c Claim) string {
	var payload string
	if c.Key == "" {
		payload = string(c.Action) + c.Recipient
	} else {
		parts := []string{string(c.Action), c.Key, string(c.Channel), string(c.Purpose), c.Recipient, ""}
		if !c.At.IsZero() {
			parts[5] = strconv.FormatInt(c.At.UnixMicro(), 36)
		}
		payload = strings.Join(parts, "~")
	}
	return payload + "." + s.tag(payload)
}

func (s *Signer) tag(payload string) string {
	return base64.RawURLEncoding.EncodeToString(mac(s.key, payload)[:tagSize])
}

// Open returns the claim of a token; ok is false for what was not signed, or for another action.
func (s *Signer) Open(a Action, token string) (c Claim, ok bool) {
	payload, tag, cut := strings.Cut(token, ".")
	if !cut || len(token) > 300 || !hmac.Equal([]byte(tag), []byte(s.tag(payload))) || !strings.HasPrefix(payload, string(a)) {
		return c, false
	}
	c.Action = a
	parts := strings.Split(payload, "~")
	if len(parts) == 1 {
		c.Recipient = payload[len(a):]
		return c, true
	}
	if len(parts) != 6 || parts[0] != string(a) {
		return c, false
	}
	c.Key, c.Channel, c.Purpose, c.Recipient = parts[1], message.Channel(parts[2]), message.Purpose(parts[3]), parts[4]
	if parts[5] != "" {
		at, err := strconv.ParseInt(parts[5], 36, 64)
		if err != nil {
			return c, false
		}
		c.At = time.UnixMicro(at).UTC()
	}
	return c, true
}

const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

// Coupon makes the coupon code of a campaign's recipient: the same one whenever it is asked for, and not to be guessed.
func (s *Signer) Coupon(prefix, campaignID, key string) string {
	sum := mac(s.key, "coupon\x00"+campaignID+"\x00"+key)
	code := make([]byte, 10)
	for i := range code {
		code[i] = codeAlphabet[int(uint16(sum[2*i])<<8|uint16(sum[2*i+1]))%len(codeAlphabet)]
	}
	if prefix == "" {
		return string(code)
	}
	return prefix + "-" + string(code)
}
