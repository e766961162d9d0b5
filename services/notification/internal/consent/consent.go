// Package consent is the domain of what people agreed to: who may be written to, by which channel and why, and the proof of it.
//
// A consent belongs to an address on a channel, not to an account: whoever reads the letters decides. Promotions need the
// address's own confirmation (double opt-in); messages about orders come by email without being asked for, and by SMS only
// to those who want them.
package consent

import (
	"time"

	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

// State is where a consent stands.
type State string

// States. An address of which nothing is known has none, nor one that never answered and was forgotten.
const (
	// Pending was asked for, and waits for the address's confirmation.
	Pending State = "pending"
	// Granted may be written to.
	Granted State = "granted"
	// Withdrawn must not be written to.
	Withdrawn State = "withdrawn"
)

// Source is the way by which a decision came.
type Source string

// Sources.
const (
	// ByAccount is a signed-in customer in the shop.
	ByAccount Source = "account"
	// ByForm is anybody who entered an address.
	ByForm Source = "form"
	// ByLink is the link in a message.
	ByLink Source = "link"
	// ByOneClick is the mailbox's own button (RFC 8058).
	ByOneClick Source = "one_click"
	// BySMS is a keyword that was sent to the shop.
	BySMS Source = "sms"
	// ByStaff is somebody of the shop.
	ByStaff Source = "staff"
	// ByErasure is the end of the account.
	ByErasure Source = "erasure"
	// ByAddressChange is an account that has moved to another address.
	ByAddressChange Source = "address_change"
)

// ConfirmWithin is how long a confirmation can be given after it was asked for.
const ConfirmWithin = 7 * 24 * time.Hour

// Bounds of asking an address for its confirmation: nobody is flooded by strangers who enter it.
const (
	// AskAgainAfter is the least time between two requests.
	AskAgainAfter = 10 * time.Minute
	// MaxAsks is how many requests an address gets in MaxAsksWithin, whatever is decided between them.
	MaxAsks       = 3
	MaxAsksWithin = 24 * time.Hour
)

// Consent is what one address on one channel agreed to for one purpose. Change it by its methods, each of which returns
// the proof to be kept with the change.
type Consent struct {
	// Key stands for channel and address, and remains when the address is forgotten.
	Key     string
	Channel message.Channel
	Purpose message.Purpose
	State   State
	// Address is empty once it was erased.
	Address string
	// UserID is the account that the address is known to belong to: it was asked for by a message to the address itself, or the
	// account's own address is verified.
	UserID string
	Name   string
	Locale string
	// TextVersion names the words that were agreed to last.
	TextVersion string
	Source      Source
	// AskedAt is when the confirmation was asked for last, and Asks how often since FirstAskedAt.
	AskedAt, FirstAskedAt time.Time
	Asks                  int
	// AskedBy is the account that the request which is open was made by, which the answer will show to have the address; empty for none.
	AskedBy   string
	ChangedAt time.Time
	// SeenAt is when the owner last did something that shows that the address is read.
	SeenAt  time.Time
	Version int64
}

// Proof is one entry of the record that consents are shown with. It is never changed.
type Proof struct {
	// ID is made of the consent and its version, so that a repeated change leaves one proof.
	ID      string
	Key     string
	Channel message.Channel
	Purpose message.Purpose
	// Action is asked, granted or withdrawn.
	Action      string
	TextVersion string
	Source      Source
	// Evidence is what can be looked up elsewhere: an event, a message, the account that did it. It holds no address.
	Evidence string
	At       time.Time
}

// ID names a consent.
func (c *Consent) ID() string { return c.Key + ":" + string(c.Purpose) }

// New is the state before anybody has said anything.
func New(key string, ch message.Channel, p message.Purpose, address string) Consent {
	return Consent{Key: key, Channel: ch, Purpose: p, Address: address}
}

// Act is how a decision came about.
type Act struct {
	Source   Source
	Evidence string
	// TextVersion names the words that were shown; Text finds them.
	TextVersion string
	// Claims is the account that says that the address is its own, which nobody knows before the address has answered. Empty for
	// nobody, and where it is known.
	Claims string
	At     time.Time
}

func (c *Consent) prove(action string, a Act) Proof {
	c.Version++
	return Proof{ID: c.ID() + ":" + itoa(c.Version), Key: c.Key, Channel: c.Channel, Purpose: c.Purpose, Action: action, TextVersion: c.TextVersion,
		Source: a.Source, Evidence: a.Evidence, At: a.At}
}

// Ask notes that somebody wants messages at the address, who may be a stranger: nothing is sent but the request to confirm.
// ok is false when there is nothing to send: it is granted already, or was asked for a moment ago, or too often. What was
// granted stays so, and is only asked about for an account that claims the address.
func (c *Consent) Ask(a Act) (p Proof, ok bool) {
	if c.State == Granted && (a.Claims == "" || a.Claims == c.UserID) {
		return p, false
	}
	if c.Rest(a.At) > 0 {
		return p, false
	}
	if !a.At.Before(c.FirstAskedAt.Add(MaxAsksWithin)) {
		c.FirstAskedAt, c.Asks = a.At, 0
	}
	c.AskedAt, c.AskedBy = a.At, a.Claims
	c.Asks++
	if c.State != Granted {
		c.State, c.TextVersion, c.Source, c.ChangedAt = Pending, a.TextVersion, a.Source, a.At
	}
	return c.prove("asked", a), true
}

// Rest returns how long the address must not be asked again; 0 when it may be asked now.
func (c *Consent) Rest(now time.Time) time.Duration {
	if c.AskedAt.IsZero() {
		return 0
	}
	until := c.AskedAt.Add(AskAgainAfter)
	if day := c.FirstAskedAt.Add(MaxAsksWithin); c.Asks >= MaxAsks && day.After(until) {
		until = day
	}
	return max(0, until.Sub(now))
}

// Open reports whether a request waits for the address's answer.
func (c *Consent) Open() bool { return c.State == Pending || c.State == Granted && c.AskedBy != "" }

// grant notes the address's own answer, or what its owner chose: an account that claimed the address has it from now on.
func (c *Consent) grant(a Act) Proof {
	if c.AskedBy != "" {
		c.UserID, c.AskedBy = c.AskedBy, ""
	}
	c.State, c.Source, c.ChangedAt, c.SeenAt = Granted, a.Source, a.At, a.At
	return c.prove("granted", a)
}

// Confirm grants what was asked for at askedAt: a link from before the last withdrawal opens nothing. Confirming twice is
// no error, and changes nothing.
func (c *Consent) Confirm(askedAt time.Time, a Act) (p Proof, changed bool, err error) {
	if c.State == Granted && !c.Open() {
		return p, false, nil
	}
	if !c.Open() || !askedAt.IsZero() && !askedAt.Equal(c.AskedAt) || c.Address == "" {
		return p, false, fault.New(fault.Conflict, "This confirmation is not asked for any more. Subscribe again to get a new one.")
	}
	if a.At.After(c.AskedAt.Add(ConfirmWithin)) {
		return p, false, fault.New(fault.Conflict, "This confirmation came too late. Subscribe again to get a new one.")
	}
	return c.grant(a), true, nil
}

// Grant notes what needs no confirmation by a letter: messages about orders, or a keyword from the number itself.
func (c *Consent) Grant(a Act) (p Proof, changed bool) {
	if c.State == Granted && !c.Open() {
		return p, false
	}
	c.TextVersion = a.TextVersion
	return c.grant(a), true
}

// Withdraw ends it at once. Whoever never agreed is remembered, too: nobody shall ask them by mistake.
func (c *Consent) Withdraw(a Act) (p Proof, changed bool) {
	if c.State == Withdrawn {
		return p, false
	}
	c.State, c.Source, c.ChangedAt, c.AskedBy = Withdrawn, a.Source, a.At, ""
	return c.prove("withdrawn", a), true
}

// Erase forgets whose it was. That the address must not be written to any more, and how that came, is kept under its key.
func (c *Consent) Erase(a Act) (p Proof, changed bool) {
	p, changed = c.Withdraw(a)
	if !changed {
		p = c.prove("erased", a)
	}
	c.Address, c.Name, c.UserID, c.Locale, c.AskedBy = "", "", "", "", ""
	return p, true
}

// Wanted reports whether a message of the purpose may go out by the channel, when the state is known.
func Wanted(s State, ch message.Channel, p message.Purpose) bool {
	if p == message.Transactional && ch == message.Email {
		return true // it belongs to the contract
	}
	return s == Granted
}

// Wish is what an account asked for and its address has not answered yet. It says the same whatever is known of the address.
type Wish struct {
	UserID  string
	Channel message.Channel
	Purpose message.Purpose
	Address string
	At      time.Time
}

// Waits reports whether the answer may still come.
func (w *Wish) Waits(now time.Time) bool {
	return w.Address != "" && !now.After(w.At.Add(ConfirmWithin))
}

// CanChoose reports whether people may switch a kind of messages off and on.
func CanChoose(ch message.Channel, p message.Purpose) bool {
	return p != message.Transactional || ch != message.Email
}

func itoa(n int64) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(buf[i:])
		}
	}
}
