package tabular

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"

	"golang.org/x/text/encoding/htmlindex"
	unicodeenc "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Clean makes a field comparable: every kind of space becomes one plain space, line breaks stay, invisible marks go, and
// both ends are trimmed.
func Clean(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r == '\n' || r == '\t':
			b.WriteRune(r)
		case r == '\r' || r == '\u200b' || r == '\u200e' || r == '\u200f' || r == '\u2060' || r == '\ufeff' || r == '\u00ad':
		case unicode.IsSpace(r) || r == '\u2007' || r == '\u202f':
			b.WriteByte(' ')
		case unicode.IsControl(r):
		default:
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}

// plain reports that Clean would change nothing, which is so for nearly every field.
func plain(s string) bool {
	if s == "" {
		return true
	}
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		return false
	}
	for i := range len(s) {
		if s[i] < 0x20 || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// LeadingNumber returns the whole number that a field starts with: 5 for "5 new". ok is false without one, and for a
// number that no stock can have.
func LeadingNumber(s string) (n int64, ok bool) {
	digits := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			if n = n*10 + int64(c-'0'); n > 1_000_000_000 {
				return 0, false
			}
			digits++
		case c == ',' && digits > 0 && i+3 < len(s) && digit(s[i+1]) && digit(s[i+2]) && digit(s[i+3]):
		default:
			return n, digits > 0
		}
	}
	return n, digits > 0
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

var (
	markUTF8    = []byte{0xEF, 0xBB, 0xBF}
	markUTF16LE = []byte{0xFF, 0xFE}
	markUTF16BE = []byte{0xFE, 0xFF}
)

// decode returns the source as UTF-8 without a byte order mark. A mark outweighs the encoding that was named.
func decode(src io.Reader, name string) (*bufio.Reader, error) {
	const buffer = 64 << 10
	in := bufio.NewReaderSize(src, buffer)
	start, err := in.Peek(3)
	if err != nil && len(start) == 0 && err != io.EOF { //nolint:errorlint // Peek returns the reader's bare error
		return nil, fmt.Errorf("read the file: %w", err)
	}
	switch {
	case bytes.HasPrefix(start, markUTF8):
		_, _ = in.Discard(len(markUTF8))
		return in, nil
	case bytes.HasPrefix(start, markUTF16LE):
		return bufio.NewReaderSize(transform.NewReader(in, unicodeenc.UTF16(unicodeenc.LittleEndian, unicodeenc.UseBOM).NewDecoder()), buffer), nil
	case bytes.HasPrefix(start, markUTF16BE):
		return bufio.NewReaderSize(transform.NewReader(in, unicodeenc.UTF16(unicodeenc.BigEndian, unicodeenc.UseBOM).NewDecoder()), buffer), nil
	}
	switch strings.ToLower(name) {
	case "", "utf-8", "utf8":
		return in, nil
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("encoding: unknown name; use for example utf-8, utf-16, windows-1252 or iso-8859-15")
	}
	return bufio.NewReaderSize(transform.NewReader(in, enc.NewDecoder()), buffer), nil
}

// counter counts what is read from the source, before any decoding.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
