package inbox

import (
	"bytes"
	"errors"
	"io"
	"mime"
	netmail "net/mail"
	"strings"

	gomessage "github.com/emersion/go-message"
)

// Bounds of what is kept of a header, and of what is read of a message for showing it.
const (
	maxHeader = 500
	maxParts  = 100
	maxDepth  = 10
	maxText   = 2 << 20 // bytes
)

// Header is one header of a message, decoded.
type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Attachment is a part that is no body.
type Attachment struct {
	Name string `json:"name"`
	Type string `json:"type"`
	Size int64  `json:"size"`
}

// Content is a message taken apart.
type Content struct {
	Headers     []Header
	Text        string
	HTML        string
	Attachments []Attachment
}

// parse takes a message apart as far as it can be understood; what cannot is left out, since the source shows it anyway.
func parse(source []byte) Content {
	var c Content
	e, err := gomessage.Read(bytes.NewReader(source))
	if e == nil || err != nil && !gomessage.IsUnknownCharset(err) && !gomessage.IsUnknownEncoding(err) {
		c.Text = clipText(string(source))
		return c
	}
	for f := e.Header.Fields(); f.Next(); {
		value, err := f.Text()
		if err != nil {
			value = f.Value()
		}
		c.Headers = append(c.Headers, Header{Name: f.Key(), Value: strings.ToValidUTF8(value, "�")})
	}
	parts := 0
	c.walk(e, 0, &parts)
	return c
}

func (c *Content) walk(e *gomessage.Entity, depth int, parts *int) {
	if r := e.MultipartReader(); r != nil && depth < maxDepth {
		for *parts < maxParts {
			p, err := r.NextPart()
			if errors.Is(err, io.EOF) || p == nil {
				return
			}
			if err != nil && !gomessage.IsUnknownCharset(err) && !gomessage.IsUnknownEncoding(err) {
				return
			}
			*parts++
			c.walk(p, depth+1, parts)
		}
		return
	}
	mediaType, params, err := e.Header.ContentType()
	if err != nil || mediaType == "" {
		mediaType = "text/plain"
	}
	disposition, dispositionParams, _ := e.Header.ContentDisposition()
	body, n := readText(e.Body)
	switch {
	case disposition != "attachment" && mediaType == "text/plain" && c.Text == "":
		c.Text = body
	case disposition != "attachment" && mediaType == "text/html" && c.HTML == "":
		c.HTML = body
	default:
		name := dispositionParams["filename"]
		if name == "" {
			name = params["name"]
		}
		c.Attachments = append(c.Attachments, Attachment{Name: clip(name, maxHeader), Type: mediaType, Size: n})
	}
}

// readText returns what may be shown of a body, and the size of all of it.
func readText(r io.Reader) (string, int64) {
	var b bytes.Buffer
	n, _ := io.Copy(&b, io.LimitReader(r, maxText)) // a body that breaks off is shown as far as it goes
	rest, _ := io.Copy(io.Discard, r)
	return clipText(b.String()), n + rest
}

func clipText(s string) string {
	if len(s) > maxText {
		s = s[:maxText]
	}
	return strings.ToValidUTF8(s, "�")
}

var words = &mime.WordDecoder{}

// summarise reads what lists show of a message that came over SMTP.
func summarise(source []byte, from string, to []string) Message {
	m := Message{From: clip(from, maxHeader), To: to, Size: int64(len(source)), Source: source}
	head, err := netmail.ReadMessage(bytes.NewReader(source))
	if err != nil {
		m.Snippet = snippet(string(source[:min(len(source), 4096)]))
		return m
	}
	if subject, err := words.DecodeHeader(head.Header.Get("Subject")); err == nil {
		m.Subject = clip(subject, maxHeader)
	} else {
		m.Subject = clip(head.Header.Get("Subject"), maxHeader)
	}
	if address, err := netmail.ParseAddress(head.Header.Get("From")); err == nil {
		m.From = clip(displayed(address), maxHeader)
	}
	m.MessageID = clip(strings.Trim(head.Header.Get("Message-ID"), "<> "), maxHeader)
	m.Snippet = snippet(parse(source).Text)
	return m
}

// displayed writes an address for people: `Émporium <shop@example.org>`.
func displayed(a *netmail.Address) string {
	if a.Name == "" {
		return a.Address
	}
	return a.Name + " <" + a.Address + ">"
}
