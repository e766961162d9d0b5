// Package filter looks at requests before anybody acts on them: their form, their size, where they come from.
package filter

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"emporium/kit/fault"
	"emporium/kit/resilience"
)

// Body reads a request's body and refuses it as soon as it is too large or nested too deep, however it is sent.
type Body struct {
	io.ReadCloser

	left  int64
	max   int64
	depth depth
	err   error
}

// NewBody returns a body of at most so many bytes, and of so many levels when it is JSON; 0 looks at no levels.
func NewBody(body io.ReadCloser, size int64, levels int) *Body {
	return &Body{ReadCloser: body, left: size, max: size, depth: depth{max: levels}}
}

// Read implements io.Reader. Its error is a *fault.Error for a body that is refused as for one that does not arrive, and one that
// resilience ignores: what a client sends, or fails to send, says nothing of the service that it is for.
func (b *Body) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1] // one more tells the end from too much
	}
	n, err := b.ReadCloser.Read(p)
	if int64(n) > b.left {
		b.err = resilience.Ignore(TooLarge(b.max))
		return 0, b.err
	}
	b.left -= int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		b.err = resilience.Ignore(fault.Wrap(err, fault.Malformed, "The body does not arrive as its headers say."))
		return n, b.err
	}
	if b.depth.max > 0 && !b.depth.scan(p[:n]) {
		b.err = resilience.Ignore(fault.New(fault.Malformed, "The body is nested too deep.").At("", "depth", fmt.Sprintf("may have %d levels", b.depth.max)))
		return 0, b.err
	}
	return n, err
}

// TooLarge is the refusal of a body.
func TooLarge(size int64) *fault.Error {
	return fault.Newf(fault.TooLarge, "The body may have %d bytes here.", size)
}

// Untyped says that the body has no type: it is taken for JSON only when it begins like an object or an array, because the bytes of a
// picture look nested, too.
func (b *Body) Untyped() *Body {
	b.depth.asks = true
	return b
}

// depth follows the levels of a JSON text without understanding more of it. What is no JSON is the service's to refuse.
type depth struct {
	max, now     int
	text, escape bool
	asks         bool // whether it is JSON is told by its beginning
}

// begins drops what may stand before JSON, and looks at no more of what is none.
func (d *depth) begins(p []byte) []byte {
	p = bytes.TrimLeft(p, "\uFEFF \t\r\n")
	if len(p) > 0 {
		d.asks = false
		if p[0] != '{' && p[0] != '[' {
			d.max = 0
		}
	}
	return p
}

func (d *depth) scan(p []byte) bool {
	if d.asks {
		if p = d.begins(p); d.max == 0 {
			return true
		}
	}
	for _, c := range p {
		switch {
		case d.escape:
			d.escape = false
		case d.text:
			switch c {
			case '\\':
				d.escape = true
			case '"':
				d.text = false
			}
		case c == '"':
			d.text = true
		case c == '{' || c == '[':
			if d.now++; d.now > d.max {
				return false
			}
		case c == '}' || c == ']':
			d.now--
		}
	}
	return true
}
