// Package inbox is the development inbox: it takes mail over SMTP on the loopback interface, or straight from the sender
// in the same process, keeps the newest messages, and shows them on a web page. Nothing in it ever reaches a real
// recipient.
package inbox

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"emporium/kit/clock"
	"emporium/kit/id"
	"emporium/services/notification/internal/mail"
)

// Message is a mail as the inbox keeps it.
type Message struct {
	// ID is the inbox's own, and sorts by the time of arrival.
	ID string
	// Dedupe is the same for two deliveries of one message to the same recipients.
	Dedupe    string
	MessageID string
	From      string
	To        []string
	Subject   string
	// Snippet is the beginning of the text, in one line.
	Snippet string
	// Size is the source's, in bytes.
	Size       int64
	ReceivedAt time.Time
	// Source is the message as it came, headers and all. Lists leave it out.
	Source []byte
}

// Query asks for messages, the newest first.
type Query struct {
	// Search is looked for in addresses, subject and snippet, in any case; empty takes all.
	Search string
	// Before is the id that the page before ended with.
	Before string
	Limit  int
}

// State tells whether anything has changed: Newest is the newest message's id, Count how many there are.
type State struct {
	Newest string
	Count  int64
}

// Store keeps messages. Add is durable when it returns, and leaves out what has the Dedupe of a message that is there.
type Store interface {
	AddMail(ctx context.Context, messages []Message) error
	// TrimMail deletes all but the newest messages.
	TrimMail(ctx context.Context, keep int) error
	ListMail(ctx context.Context, q Query) ([]Message, error)
	// GetMail returns fault.NotFound for an unknown id.
	GetMail(ctx context.Context, id string) (Message, error)
	MailState(ctx context.Context) (State, error)
	ClearMail(ctx context.Context) error
}

// Options configure an inbox.
type Options struct {
	Store Store
	Clock clock.Clock
	IDs   id.IDs
	Log   *slog.Logger
	// Listen is the SMTP address; default 127.0.0.1:1025. Empty means that there is no SMTP listener.
	Listen string
	// AllowRemote admits connections from other machines, and listening for them.
	AllowRemote bool
	// Keep is how many messages are kept; default 1,000. Up to a tenth more stay for a while.
	Keep int
	// MaxBytes bounds a message; default 10 MB.
	MaxBytes int64
}

// Defaults of Options.
const (
	DefaultKeep     = 1000
	DefaultMaxBytes = 10 << 20
)

// Inbox takes and shows messages.
type Inbox struct {
	o        Options
	trim     trimmer
	listener *mail.Receiver
}

// New checks the options. Nothing is opened.
func New(o Options) (*Inbox, error) {
	if o.Store == nil || o.Clock == nil || o.IDs == nil || o.Log == nil {
		return nil, errors.New("the inbox needs a store, a clock, ids and a log")
	}
	if o.Keep <= 0 {
		o.Keep = DefaultKeep
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	b := &Inbox{o: o}
	if o.Listen != "" {
		var err error
		b.listener, err = mail.NewReceiver(mail.ReceiverOptions{Name: "development inbox", Domain: "inbox.localhost", Log: o.Log, Listen: o.Listen,
			AllowRemote: o.AllowRemote, MaxBytes: o.MaxBytes, Login: true, Optional: true, Take: b.take})
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}

// Listener returns the SMTP side, or nil when Options.Listen is empty. An address that is taken is no failure: the shop's own
// messages do not need it.
func (b *Inbox) Listener() *mail.Receiver { return b.listener }

// take keeps a mail that came over SMTP.
func (b *Inbox) take(ctx context.Context, in mail.Mail) error {
	m := summarise(in.Source, in.From, in.To)
	m.ID, m.ReceivedAt = b.o.IDs.New("mail"), b.o.Clock.Now()
	key := m.MessageID
	if key == "" {
		key = m.ID // without a Message-ID no two messages are the same
	}
	m.Dedupe = dedupe(key, m.To)
	return b.add(ctx, []Message{m})
}

// add keeps messages, and now and then deletes the oldest.
func (b *Inbox) add(ctx context.Context, messages []Message) error {
	if err := b.o.Store.AddMail(ctx, messages); err != nil {
		return err
	}
	if b.trim.due(len(messages), b.o.Keep) {
		if err := b.o.Store.TrimMail(ctx, b.o.Keep); err != nil {
			// The messages are safe; only the bound is late.
			b.trim.again()
			b.o.Log.WarnContext(ctx, "the inbox could not be trimmed", "error", err)
		}
	}
	return nil
}

func dedupe(messageID string, to []string) string {
	h := sha256.New()
	_, _ = h.Write([]byte(messageID)) // hashes take everything
	for _, a := range slices.Sorted(slices.Values(to)) {
		_, _ = h.Write([]byte{0})
		_, _ = h.Write([]byte(a))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// snippetBytes bounds a snippet.
const snippetBytes = 160

// snippet makes one line of the beginning of a text.
func snippet(text string) string {
	var b strings.Builder
	space := false
	for i, r := range text {
		if i > 8*snippetBytes || b.Len() >= snippetBytes {
			break
		}
		switch {
		case unicode.IsSpace(r) || r == utf8.RuneError:
			space = b.Len() > 0
		case unicode.IsPrint(r):
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// clip bounds a header's value to what is kept of it, at a character's border.
func clip(s string, bytes int) string {
	s = strings.ToValidUTF8(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s), "�")
	if len(s) <= bytes {
		return s
	}
	for bytes > 0 && !utf8.RuneStart(s[bytes]) {
		bytes--
	}
	return s[:bytes]
}
