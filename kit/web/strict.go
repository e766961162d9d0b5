package web

import (
	"bytes"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"emporium/kit/fault"
)

// maxDepth bounds how deep arrays and objects may lie in each other.
const maxDepth = 32

// maxExact is the largest whole number up to which every one has a float64, and so means the same to all who read it (RFC 7493).
const maxExact = 1<<53 - 1

// parseJSON reads exactly one JSON document (RFC 8259) in the narrow sense of I-JSON: valid UTF-8, no duplicate names, no
// unpaired surrogates, no numbers outside of float64; further no NUL characters, which databases refuse. open tells
// whether there is something in it that settle decides: a null or a loose number.
func parseJSON(data []byte) (doc any, open bool, _ *fault.Error) {
	p := parser{data: data}
	p.space()
	doc = p.value(0)
	if p.code == "" {
		p.space()
		if p.pos != len(data) {
			p.fail("syntax", "must be one JSON document, with nothing after it")
		}
	}
	if p.code != "" {
		return nil, false, fault.New(fault.Malformed, "The body is not JSON as it is taken here; see errors.").At(p.pointer(), p.code, p.text)
	}
	return doc, p.open, nil
}

type parser struct {
	data       []byte
	pos        int
	open       bool
	code, text string
	path       []string // names from the failing value outwards
}

func (p *parser) fail(code, text string) any {
	if p.code == "" {
		p.code, p.text = code, text
	}
	return nil
}

func (p *parser) syntax() any { return p.fail("syntax", "is not valid JSON") }

// at notes under which name a failing value stands, on the way out.
func (p *parser) at(name string) { p.path = append(p.path, name) }

func (p *parser) pointer() string {
	var b strings.Builder
	for _, v := range slices.Backward(p.path) {
		appendName(&b, v)
	}
	return b.String()
}

func (p *parser) space() {
	for p.pos < len(p.data) {
		switch p.data[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return
		}
	}
}

func (p *parser) value(depth int) any {
	if p.pos >= len(p.data) {
		return p.fail("syntax", "ends too early")
	}
	switch c := p.data[p.pos]; {
	case c == '{':
		return p.object(depth + 1)
	case c == '[':
		return p.array(depth + 1)
	case c == '"':
		return p.str()
	case c == '-' || c >= '0' && c <= '9':
		return p.number()
	case c == 't' && p.literal("true"):
		return true
	case c == 'f' && p.literal("false"):
		return false
	case c == 'n' && p.literal("null"):
		p.open = true
		return nil
	}
	return p.syntax()
}

func (p *parser) literal(word string) bool {
	if !bytes.HasPrefix(p.data[p.pos:], []byte(word)) {
		return false
	}
	p.pos += len(word)
	return true
}

func (p *parser) object(depth int) any {
	if depth > maxDepth {
		return p.fail("depth", "lies too deep")
	}
	p.pos++
	out := make(map[string]any)
	p.space()
	if p.take('}') {
		return out
	}
	for {
		p.space()
		if p.pos >= len(p.data) || p.data[p.pos] != '"' {
			return p.syntax()
		}
		name := p.str()
		if p.code != "" {
			return nil
		}
		if _, twice := out[name]; twice {
			p.at(name)
			return p.fail("duplicate_field", "must appear once")
		}
		p.space()
		if !p.take(':') {
			return p.syntax()
		}
		p.space()
		out[name] = p.value(depth)
		if p.code != "" {
			p.at(name)
			return nil
		}
		p.space()
		if p.take('}') {
			return out
		}
		if !p.take(',') {
			return p.syntax()
		}
	}
}

func (p *parser) array(depth int) any {
	if depth > maxDepth {
		return p.fail("depth", "lies too deep")
	}
	p.pos++
	out := []any{}
	p.space()
	if p.take(']') {
		return out
	}
	for {
		p.space()
		v := p.value(depth)
		if p.code != "" {
			p.at(strconv.Itoa(len(out)))
			return nil
		}
		out = append(out, v)
		p.space()
		if p.take(']') {
			return out
		}
		if !p.take(',') {
			return p.syntax()
		}
	}
}

func (p *parser) take(c byte) bool {
	if p.pos < len(p.data) && p.data[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

func (p *parser) str() string {
	p.pos++
	start, ascii := p.pos, true
	for p.pos < len(p.data) {
		switch c := p.data[p.pos]; {
		case c == '"':
			raw := p.data[start:p.pos]
			p.pos++
			if !ascii && !utf8.Valid(raw) {
				p.fail("encoding", "is not valid UTF-8")
				return ""
			}
			return string(raw)
		case c == '\\':
			return p.escaped(start)
		case c < ' ':
			p.fail("syntax", "holds a control character that must be escaped")
			return ""
		case c >= utf8.RuneSelf:
			ascii = false
		}
		p.pos++
	}
	p.fail("syntax", "ends too early")
	return ""
}

// escaped reads the rest of a string that has escapes; p.pos stands at the first one.
func (p *parser) escaped(start int) string {
	out := append(make([]byte, 0, p.pos-start+16), p.data[start:p.pos]...)
	for p.pos < len(p.data) {
		c := p.data[p.pos]
		switch {
		case c == '"':
			p.pos++
			if !utf8.Valid(out) {
				p.fail("encoding", "is not valid UTF-8")
				return ""
			}
			return string(out)
		case c < ' ':
			p.fail("syntax", "holds a control character that must be escaped")
			return ""
		case c != '\\':
			out = append(out, c)
			p.pos++
			continue
		}
		p.pos++
		if p.pos >= len(p.data) {
			break
		}
		c = p.data[p.pos]
		p.pos++
		switch c {
		case '"', '\\', '/':
			out = append(out, c)
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			r, ok := p.escape()
			if !ok {
				return ""
			}
			out = utf8.AppendRune(out, r)
		default:
			p.syntax()
			return ""
		}
	}
	p.fail("syntax", "ends too early")
	return ""
}

// escape reads the digits after \u, and the second half of a surrogate pair.
func (p *parser) escape() (rune, bool) {
	r, ok := p.hex4()
	switch {
	case !ok:
		p.syntax()
		return 0, false
	case r == 0:
		p.fail("encoding", "must not hold the character U+0000")
		return 0, false
	case !utf16.IsSurrogate(r):
		return r, true
	}
	if p.take('\\') && p.take('u') {
		if low, ok := p.hex4(); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, true
			}
		}
	}
	p.fail("encoding", "holds half of a surrogate pair")
	return 0, false
}

func (p *parser) hex4() (rune, bool) {
	if len(p.data)-p.pos < 4 {
		return 0, false
	}
	var r rune
	for _, c := range p.data[p.pos : p.pos+4] {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	p.pos += 4
	return r, true
}

func (p *parser) number() any {
	start := p.pos
	negative := p.take('-')
	digits := p.pos
	var whole uint64
	for p.pos < len(p.data) && p.data[p.pos]-'0' <= 9 {
		if p.pos-digits < 17 {
			whole = whole*10 + uint64(p.data[p.pos]-'0')
		}
		p.pos++
	}
	n := p.pos - digits
	if n == 0 || n > 1 && p.data[digits] == '0' {
		return p.syntax()
	}
	exact := true
	if p.take('.') {
		exact = false
		if !p.digits() {
			return p.syntax()
		}
	}
	if p.pos < len(p.data) && p.data[p.pos]|0x20 == 'e' {
		exact = false
		p.pos++
		if !p.take('+') {
			p.take('-')
		}
		if !p.digits() {
			return p.syntax()
		}
	}
	if exact {
		if n > 16 || whole > maxExact {
			return p.fail("range", "is a number that cannot be held exactly")
		}
		if negative {
			return -float64(whole)
		}
		return float64(whole)
	}
	f, err := strconv.ParseFloat(string(p.data[start:p.pos]), 64)
	if err != nil || math.Abs(f) > math.MaxFloat64 {
		return p.fail("range", "is a number that cannot be held")
	}
	if f == math.Trunc(f) {
		p.open = true
		return loose(f)
	}
	return f
}

// loose is a whole number that is not written in digits alone, such as 1e3 or 1.0.
type loose float64

func (p *parser) digits() bool {
	start := p.pos
	for p.pos < len(p.data) && p.data[p.pos]-'0' <= 9 {
		p.pos++
	}
	return p.pos > start
}
