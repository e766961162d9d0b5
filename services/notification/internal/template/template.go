// Package template turns the variables of a message into its subject, its HTML and the text twin of that.
//
// Templates are embedded files: files/<locale>/<kind>.html and .txt, and labels.json with the words of the shared layout.
// A locale that lacks a message falls back to its language ("de-AT" to "de"), then to English. HTML is escaped by
// html/template; variables never reach it as trusted markup.
package template

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	htmltemplate "html/template"
	"io/fs"
	"maps"
	"regexp"
	"strconv"
	"strings"
	"sync"
	texttemplate "text/template"
	"unicode"
	"unicode/utf8"

	"emporium/services/notification/internal/message"
)

// Fallback is the locale that has every message.
const Fallback = "en"

//go:embed files
var files embed.FS

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
	locales map[string]map[message.Kind]twin
}

type twin struct {
	lang string
	html *htmltemplate.Template
	text *texttemplate.Template
	*writer
}

// New parses every template once.
func New(shop Shop) (*Set, error) {
	root, err := fs.Sub(files, "files")
	if err != nil {
		return nil, fmt.Errorf("open templates: %w", err)
	}
	return load(root, shop)
}

func load(root fs.FS, shop Shop) (*Set, error) {
	if shop.Name == "" {
		return nil, fmt.Errorf("load templates: the shop needs a name")
	}
	first, _ := utf8.DecodeRuneInString(shop.Name)
	s := &Set{shop: shop, initial: string(unicode.ToUpper(first)), locales: map[string]map[message.Kind]twin{}}
	dirs, err := fs.ReadDir(root, ".")
	if err != nil {
		return nil, fmt.Errorf("list locales: %w", err)
	}
	english, err := labels(root, Fallback, nil)
	if err != nil {
		return nil, err
	}
	for _, dir := range dirs {
		if !dir.IsDir() {
			continue
		}
		locale := dir.Name()
		words, err := labels(root, locale, english)
		if err != nil {
			return nil, err
		}
		if s.locales[locale], err = twins(root, locale, words); err != nil {
			return nil, err
		}
	}
	for _, kind := range message.Kinds() {
		if _, ok := s.locales[Fallback][kind]; !ok {
			return nil, fmt.Errorf("load templates: %s/%s is missing", Fallback, kind)
		}
	}
	return s, nil
}

func labels(root fs.FS, locale string, base map[string]string) (map[string]string, error) {
	words := maps.Clone(base)
	data, err := fs.ReadFile(root, locale+"/labels.json")
	if err != nil {
		return nil, fmt.Errorf("read labels of %s: %w", locale, err)
	}
	if err := json.Unmarshal(data, &words); err != nil {
		return nil, fmt.Errorf("read labels of %s: %w", locale, err)
	}
	return words, nil
}

func twins(root fs.FS, locale string, words map[string]string) (map[message.Kind]twin, error) {
	read := func(name string, html bool) (string, error) {
		data, err := fs.ReadFile(root, name)
		if err != nil {
			return "", err
		}
		return fillLabels(string(data), words, html)
	}
	htmlSource, err := read("layout.html", true)
	if err != nil {
		return nil, fmt.Errorf("read layout.html: %w", err)
	}
	textSource, err := read("layout.txt", false)
	if err != nil {
		return nil, fmt.Errorf("read layout.txt: %w", err)
	}
	funcs := map[string]any{"button": func(url, text string) button { return button{URL: url, Text: text} }}
	htmlLayout, err := htmltemplate.New("").Funcs(funcs).Parse(htmlSource)
	if err != nil {
		return nil, fmt.Errorf("parse layout.html: %w", err)
	}
	textLayout, err := texttemplate.New("").Funcs(funcs).Parse(textSource)
	if err != nil {
		return nil, fmt.Errorf("parse layout.txt: %w", err)
	}
	out := map[message.Kind]twin{}
	lang, _, _ := strings.Cut(locale, "-")
	for _, kind := range message.Kinds() {
		name := locale + "/" + string(kind)
		if _, err := fs.Stat(root, name+".html"); err != nil {
			continue
		}
		t := twin{lang: lang, writer: &writer{locale: locale, words: words}}
		source, err := read(name+".html", true)
		if err == nil {
			t.html, err = htmltemplate.Must(htmlLayout.Clone()).Parse(source)
		}
		if err != nil {
			return nil, fmt.Errorf("parse %s.html: %w", name, err)
		}
		if source, err = read(name+".txt", false); err == nil {
			t.text, err = texttemplate.Must(textLayout.Clone()).Parse(source)
		}
		if err != nil {
			return nil, fmt.Errorf("parse %s.txt: %w", name, err)
		}
		out[kind] = t
	}
	return out, nil
}

var labelUse = regexp.MustCompile(`\{\{label "(\w+)"\}\}|\(label "(\w+)"\)`)

// fillLabels puts a locale's words into a template before it is parsed: as text, or as an argument in parentheses.
func fillLabels(source string, words map[string]string, html bool) (string, error) {
	var missing string
	out := labelUse.ReplaceAllStringFunc(source, func(use string) string {
		m := labelUse.FindStringSubmatch(use)
		name := m[1] + m[2]
		word, ok := words[name]
		switch {
		case !ok:
			missing = name
			return ""
		case m[2] != "":
			return strconv.Quote(word)
		case html:
			return htmltemplate.HTMLEscapeString(word)
		}
		return word
	})
	if missing != "" {
		return "", fmt.Errorf("there is no label %q", missing)
	}
	return out, nil
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
	t := s.find(locale, vars.Kind())
	v := &view{Lang: t.lang, Shop: s.shop, Initial: s.initial, First: firstName(name), V: vars.view(t.writer)}
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)

	render := func(part string) (string, error) {
		buf.Reset()
		if err := t.text.ExecuteTemplate(buf, part, v); err != nil {
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
	if err := t.html.ExecuteTemplate(buf, "layout", v); err != nil {
		return Rendered{}, fmt.Errorf("render %s as HTML: %w", vars.Kind(), err)
	}
	return Rendered{Subject: v.Subject, HTML: buf.String(), Text: text}, nil
}

func (s *Set) find(locale string, kind message.Kind) twin {
	if t, ok := s.locales[locale][kind]; ok {
		return t
	}
	if lang, _, cut := strings.Cut(locale, "-"); cut {
		if t, ok := s.locales[lang][kind]; ok {
			return t
		}
	}
	return s.locales[Fallback][kind]
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
