package mail

import (
	"bytes"
	"fmt"
	"strings"

	gomail "github.com/wneessen/go-mail"

	"emporium/services/notification/internal/message"
)

// kindHeader tells filters and tests what a letter is.
const kindHeader gomail.Header = "X-Emporium-Kind"

// compose makes the MIME message of a letter. The same letter always gives the same bytes. eightBit leaves the parts
// unencoded, which needs a server with 8BITMIME; else they are quoted-printable.
func compose(l message.Letter, eightBit bool) (*gomail.Msg, error) {
	encoding := gomail.EncodingQP
	if eightBit {
		encoding = gomail.NoEncoding
	}
	m := gomail.NewMsg(gomail.WithEncoding(encoding), gomail.WithNoDefaultUserAgent(), gomail.WithBoundary(boundary(l)))
	if err := message.CheckAddress(l.To.Address); err != nil {
		return nil, err
	}
	// Set as parsed addresses: the text form would have to be parsed again.
	m.FromMailAddress(&l.From)
	m.ToMailAddress(&l.To)
	if l.ReplyTo != "" {
		if err := m.ReplyTo(l.ReplyTo); err != nil {
			return nil, fmt.Errorf("set Reply-To: %w", err)
		}
	}
	m.Subject(l.Subject)
	m.SetMessageIDWithValue(l.MessageID)
	m.SetDateWithValue(l.Date)
	// RFC 3834: robots such as vacation responders must not answer.
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetGenHeader(kindHeader, string(l.Kind))
	m.SetBodyString(gomail.TypeTextPlain, l.Text)
	m.AddAlternativeString(gomail.TypeTextHTML, l.HTML)
	return m, nil
}

// boundary is made of the Message-ID, whose alphabet cannot end a part of the text by accident: no line of ours starts
// with "--" and 32 characters of a hash.
func boundary(l message.Letter) string {
	local, _, _ := strings.Cut(l.MessageID, "@")
	return "_" + local
}

// Source writes a letter as the MIME message that a server with 8BITMIME gets.
func Source(l message.Letter) ([]byte, error) {
	m, err := compose(l, true)
	if err != nil {
		return nil, fmt.Errorf("compose letter: %w", err)
	}
	buf := bytes.NewBuffer(make([]byte, 0, len(l.HTML)+len(l.Text)+2048))
	if _, err := m.WriteTo(buf); err != nil {
		return nil, fmt.Errorf("compose letter: %w", err)
	}
	return buf.Bytes(), nil
}
