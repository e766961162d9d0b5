// Package template turns the variables of a message into its subject, its HTML, the text twin of that, and a short message.
//
// Built-in templates are embedded files. files/<locale>/<kind>.tmpl says what a message says, in blocks that both twins share;
// files/shape/ holds how messages are built, files/layout.* what surrounds them, and labels.json a locale's words for the shared
// parts. A locale that lacks a message falls back to its language ("de-AT" to "de"), then to English. Staff's own versions, see
// Source, take the place of built-in ones. HTML is escaped by html/template; variables never reach it as trusted markup.
package template

import (
	"bytes"
	"fmt"
	htmltemplate "html/template"
	"strings"
	"sync"
	"sync/atomic"
	texttemplate "text/template"
	"unicode"
	"unicode/utf8"

	"emporium/services/notification/internal/message"
)

// Fallback is the locale that has every message.
const Fallback = "en"

// Shop is what every message says of its sender.
type Shop struct {
	// Name is shown as brand; required.
	Name string
	// URL is the shop's front page; empty leaves links to it out.
	URL string
	// Support is the address that answers questions; empty leaves it out.
	Support string
	// Address is the sender's postal address in one line; empty leaves it out.
	Address string
}

// Rendered is a message ready to be sent. Subject is a single line.
type Rendered struct {
	Subject string
	HTML    string
	Text    string
}

// Set holds all templates, parsed. It is safe for concurrent use.
type Set struct {
	shop    Shop
	initial string
	locales map[string]*locale
	english map[string]string
	// own are staff's active versions.
	own atomic.Pointer[map[place]twin]
}

// place is where a template belongs.
type place struct {
	locale string
	kind   message.Kind
}

type twin struct {
	lang string
	html *htmltemplate.Template
	text *texttemplate.Template
	*writer
}

type button struct{ URL, Text string }

// view is what templates see.
type view struct {
	Lang      string
	Subject   string
	Preheader string
	Shop      Shop
	Initial   string
	// First is how the recipient is greeted; empty when no name is known.
	First string
	// V is what Vars.view made.
	V any
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Render makes the message in the best locale there is. Name is the recipient's full name and may be empty.
func (s *Set) Render(locale, name string, vars Vars) (Rendered, error) {
	return s.render(s.find(locale, vars.Kind()), name, vars)
}

func (s *Set) view(t twin, name string, vars Vars) *view {
	return &view{Lang: t.lang, Shop: s.shop, Initial: s.initial, First: firstName(name), V: vars.view(t.writer)}
}

func (s *Set) render(t twin, name string, vars Vars) (Rendered, error) {
	v := s.view(t, name, vars)
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	render := func(part string) (string, error) {
		buf.Reset()
		if err := t.text.ExecuteTemplate(bound(buf), part, v); err != nil {
			return "", fmt.Errorf("render %s of %s: %w", part, vars.Kind(), err)
		}
		return buf.String(), nil
	}
	subject, err := render("subject")
	if err != nil {
		return Rendered{}, err
	}
	v.Subject = oneLine(subject)
	if v.Preheader, err = render("preheader"); err != nil {
		return Rendered{}, err
	}
	text, err := render("layout")
	if err != nil {
		return Rendered{}, err
	}
	buf.Reset()
	if err := t.html.ExecuteTemplate(bound(buf), "layout", v); err != nil {
		return Rendered{}, fmt.Errorf("render %s as HTML: %w", vars.Kind(), err)
	}
	return Rendered{Subject: v.Subject, HTML: buf.String(), Text: wrap(text)}, nil
}

// RenderText makes the short message in the best locale there is; empty when the kind has none.
func (s *Set) RenderText(locale, name string, vars Vars) (string, error) {
	return s.renderText(s.find(locale, vars.Kind()), name, vars)
}

func (s *Set) renderText(t twin, name string, vars Vars) (string, error) {
	var b strings.Builder
	if err := t.text.ExecuteTemplate(bound(&b), "sms", s.view(t, name, vars)); err != nil {
		return "", fmt.Errorf("render %s as short message: %w", vars.Kind(), err)
	}
	return oneLine(strings.TrimSpace(b.String())), nil
}

// find returns the template of the locale, else of its language, else the English one; in each, staff's own before the built-in.
func (s *Set) find(loc string, kind message.Kind) twin {
	own := *s.own.Load()
	for l := range fallbacks(loc) {
		if len(own) > 0 {
			if t, ok := own[place{l, kind}]; ok {
				return t
			}
		}
		if there, ok := s.locales[l]; ok {
			if t, ok := there.twins[kind]; ok {
				return t
			}
		}
	}
	return s.locales[Fallback].twins[kind]
}

// fallbacks yields a locale and those that stand in for it: "de-AT", "de", "en".
func fallbacks(loc string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		if loc != "" && !yield(loc) {
			return
		}
		if lang, _, cut := strings.Cut(strings.ReplaceAll(loc, "_", "-"), "-"); cut && !yield(lang) {
			return
		}
		if loc != Fallback {
			yield(Fallback)
		}
	}
}

// maxFirstName bounds a greeting, in bytes: what is longer is no name to greet with.
const maxFirstName = 40

// firstName takes the first word of a name: enough for a greeting, and of little use to whoever registers a stranger's
// address with a sentence for a name.
func firstName(name string) string {
	fields := strings.Fields(name)
	if len(fields) == 0 || len(fields[0]) > maxFirstName || strings.ContainsAny(fields[0], "/:@<>") {
		return ""
	}
	return fields[0]
}

// oneLine makes a header's value of a text: no line breaks, no control characters.
func oneLine(s string) string {
	clean := true
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			clean = false
			break
		}
	}
	if clean {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, unicode.IsControl), " ")
}

// width is how long a line of the text twin may be, in characters, unless a single word is longer.
const width = 76

// wrap breaks long lines at spaces, and takes out more than one empty line in a row.
func wrap(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 16)
	empty := true // no empty line at the start
	for line := range strings.Lines(text) {
		trimmed := strings.TrimRight(line, " \r\n")
		if trimmed == "" {
			if !empty && line != "-- \n" {
				b.WriteByte('\n')
			}
			empty = true
			continue
		}
		empty = false
		if trimmed == "--" {
			b.WriteString("-- \n")
			continue
		}
		for utf8.RuneCountInString(trimmed) > width {
			cut := breakAt(trimmed)
			if cut < 0 {
				break
			}
			b.WriteString(trimmed[:cut])
			b.WriteByte('\n')
			trimmed = trimmed[cut+1:]
		}
		b.WriteString(trimmed)
		b.WriteByte('\n')
	}
	return b.String()
}

// breakAt returns the last space within the width, else the first one after it, -1 for none.
func breakAt(line string) int {
	at, n := -1, 0
	for i, r := range line {
		if r == ' ' && i > 0 {
			if n > width && at >= 0 {
				return at
			}
			at = i
			if n > width {
				return at
			}
		}
		n++
	}
	return at
}

// maxOutput bounds what a template may write, in bytes: one that loops must not fill the memory.
const maxOutput = 1 << 20

type bounded struct {
	to interface {
		Write(p []byte) (int, error)
	}
	left int
}

func bound(to interface {
	Write(p []byte) (int, error)
}) *bounded {
	return &bounded{to, maxOutput}
}

// Write implements io.Writer.
func (b *bounded) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, fmt.Errorf("the message is longer than %d bytes", maxOutput)
	}
	return b.to.Write(p)
}
