package mail

import (
	"errors"
	"fmt"
	"mime"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"emporium/services/notification/internal/message"
)

// kindHeader tells filters and tests what a letter is.
const kindHeader gomail.Header = "X-Emporium-Kind"

// The headers of RFC 8058: a mailbox's own button takes the recipient off by one POST.
const (
	listUnsubscribe     gomail.Header = "List-Unsubscribe"
	listUnsubscribePost gomail.Header = "List-Unsubscribe-Post"
	oneClick                          = "List-Unsubscribe=One-Click"
)

// checkLink refuses what would end the header that it is put in.
func checkLink(link string) error {
	if strings.ContainsFunc(link, func(r rune) bool { return r <= ' ' || r > '~' || r == '<' || r == '>' }) {
		return errors.New("the link to unsubscribe is not a URL")
	}
	return nil
}

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
	if l.Envelope != "" {
		if err := m.EnvelopeFrom(l.Envelope); err != nil {
			return nil, fmt.Errorf("set the envelope's sender: %w", err)
		}
	}
	m.Subject(l.Subject)
	m.SetMessageIDWithValue(l.MessageID)
	m.SetDateWithValue(l.Date)
	// RFC 3834: robots such as vacation responders must not answer.
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetGenHeader(kindHeader, string(l.Kind))
	if l.Unsubscribe != "" {
		if err := checkLink(l.Unsubscribe); err != nil {
			return nil, err
		}
		m.SetGenHeaderPreformatted(listUnsubscribe, "<"+l.Unsubscribe+">")
		m.SetGenHeader(listUnsubscribePost, oneClick)
	}
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

// Source writes a letter as the MIME message that a server with 8BITMIME gets: the same headers and parts as compose
// makes, with bare line feeds. It is written by hand since the development inbox needs one for every message, at a tenth of
// the library's cost; a test holds the two together.
func Source(l message.Letter) ([]byte, error) {
	if err := message.CheckAddress(l.To.Address); err != nil {
		return nil, err
	}
	b := make([]byte, 0, len(l.HTML)+len(l.Text)+1024)
	header := func(name, value string) {
		b = append(append(append(append(b, name...), ": "...), value...), '\n')
	}
	mark := boundary(l)
	part := func(contentType, body string) {
		b = append(append(append(b, "--"...), mark...), '\n')
		header("Content-Transfer-Encoding", "8bit")
		header("Content-Type", contentType+"; charset=UTF-8")
		b = append(append(append(b, '\n'), body...), '\n')
	}
	header("Auto-Submitted", "auto-generated")
	header("Date", l.Date.Format(time.RFC1123Z))
	if l.Unsubscribe != "" {
		if err := checkLink(l.Unsubscribe); err != nil {
			return nil, err
		}
		header(string(listUnsubscribe), "<"+l.Unsubscribe+">")
		header(string(listUnsubscribePost), oneClick)
	}
	header("MIME-Version", "1.0")
	header("Message-ID", "<"+l.MessageID+">")
	header("Subject", mime.QEncoding.Encode("UTF-8", l.Subject))
	header(string(kindHeader), string(l.Kind))
	header("From", l.From.String())
	header("To", l.To.String())
	if l.ReplyTo != "" {
		header("Reply-To", "<"+l.ReplyTo+">")
	}
	header("Content-Type", "multipart/alternative;\n boundary="+mark)
	b = append(b, '\n')
	part("text/plain", l.Text)
	b = append(b, '\n')
	part("text/html", l.HTML)
	return append(append(append(b, "\n--"...), mark...), "--\n"...), nil
}
