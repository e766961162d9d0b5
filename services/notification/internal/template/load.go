package template

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io/fs"
	"maps"
	"regexp"
	"strconv"
	"strings"
	texttemplate "text/template"
	"unicode"
	"unicode/utf8"

	"emporium/services/notification/internal/message"
)

//go:embed files
var files embed.FS

// locale is what is built in for one locale.
type locale struct {
	layout layout
	twins  map[message.Kind]twin
}

// layout is what surrounds messages, parsed with a locale's words.
type layout struct {
	lang   string
	html   *htmltemplate.Template
	text   *texttemplate.Template
	writer *writer
}

// design says how a kind of message is built.
type design struct{ shape, icon string }

var designs = map[message.Kind]design{
	message.OrderReceived:         {"order", "good"},
	message.OrderConfirmation:     {"order", "good"},
	message.OrderCancelled:        {"cancelled", "stop"},
	message.OrderCompleted:        {"order", "good"},
	message.OrderShipped:          {"parcel", "move"},
	message.OrderDelivered:        {"goods", "good"},
	message.PaymentFailed:         {"payment", "warn"},
	message.PaymentActionRequired: {"payment", "lock"},
	message.PaymentAuthorized:     {"amount", "good"},
	message.PaymentReceived:       {"amount", "good"},
	message.PaymentReleased:       {"amount", "back"},
	message.RefundIssued:          {"amount", "back"},
	message.RefundDelayed:         {"amount", "warn"},
	message.DisputeOpened:         {"amount", "warn"},
	message.DisputeClosed:         {"amount", "good"},
	message.ReturnRequested:       {"return", "back"},
	message.ReturnApproved:        {"return", "good"},
	message.ReturnReceived:        {"return", "good"},
	message.ReturnRejected:        {"return", "stop"},
	message.ReturnRefunded:        {"return", "back"},
	message.Welcome:               {"welcome", "wave"},
	message.EmailVerification:     {"code", "lock"},
	message.EmailVerified:         {"account", "good"},
	message.AccountUpdated:        {"account", "lock"},
	message.PasswordReset:         {"code", "lock"},
	message.ConsentConfirmation:   {"consent", "wave"},
	message.Promotion:             {"offer", "gift"},
}

// New parses every built-in template once.
func New(shop Shop) (*Set, error) {
	root, err := fs.Sub(files, "files")
	if err != nil {
		return nil, fmt.Errorf("open templates: %w", err)
	}
	return load(root, shop)
}

func load(root fs.FS, shop Shop) (*Set, error) {
	if shop.Name == "" {
		return nil, errors.New("load templates: the shop needs a name")
	}
	first, _ := utf8.DecodeRuneInString(shop.Name)
	s := &Set{shop: shop, initial: string(unicode.ToUpper(first)), locales: map[string]*locale{}}
	s.own.Store(&map[place]twin{})
	dirs, err := fs.ReadDir(root, ".")
	if err != nil {
		return nil, fmt.Errorf("list locales: %w", err)
	}
	if s.english, err = labels(root, Fallback, nil); err != nil {
		return nil, err
	}
	for _, dir := range dirs {
		if !dir.IsDir() || dir.Name() == "shape" {
			continue
		}
		if s.locales[dir.Name()], err = readLocale(root, dir.Name(), s.english); err != nil {
			return nil, err
		}
	}
	for kind := range designs {
		if _, ok := s.locales[Fallback].twins[kind]; !ok {
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

func readLocale(root fs.FS, name string, english map[string]string) (*locale, error) {
	words, err := labels(root, name, english)
	if err != nil {
		return nil, err
	}
	l := &locale{twins: map[message.Kind]twin{}}
	if l.layout, err = readLayout(root, name, words); err != nil {
		return nil, err
	}
	for kind, d := range designs {
		copied, err := fs.ReadFile(root, name+"/"+string(kind)+".tmpl")
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read %s/%s: %w", name, kind, err)
		}
		if l.twins[kind], err = l.layout.twin(root, d, string(copied)); err != nil {
			return nil, fmt.Errorf("%s/%s: %w", name, kind, err)
		}
	}
	return l, nil
}

var funcs = map[string]any{"button": func(url, text string) button { return button{URL: url, Text: text} }}

func readLayout(root fs.FS, locale string, words map[string]string) (layout, error) {
	lang, _, _ := strings.Cut(locale, "-")
	out := layout{lang: lang, writer: &writer{locale: locale, lang: lang, words: words}}
	source, err := readFilled(root, "layout.html", words, true)
	if err == nil {
		out.html, err = htmltemplate.New("").Funcs(funcs).Parse(source)
	}
	if err != nil {
		return out, fmt.Errorf("layout.html: %w", err)
	}
	if source, err = readFilled(root, "layout.txt", words, false); err == nil {
		out.text, err = texttemplate.New("").Funcs(funcs).Parse(source)
	}
	if err != nil {
		return out, fmt.Errorf("layout.txt: %w", err)
	}
	return out, nil
}

func readFilled(root fs.FS, name string, words map[string]string, html bool) (string, error) {
	data, err := fs.ReadFile(root, name)
	if err != nil {
		return "", err
	}
	return fillLabels(string(data), words, html)
}

// twin makes the pair of templates of a design: shape, then what the message says, which may replace parts of the shape.
func (l layout) twin(root fs.FS, d design, copied string) (t twin, err error) {
	t = twin{lang: l.lang, writer: l.writer, html: htmltemplate.Must(l.html.Clone()), text: texttemplate.Must(l.text.Clone())}
	parse := func(html bool, sources ...string) error {
		for _, source := range sources {
			filled, err := fillLabels(source, l.writer.words, html)
			if err == nil && html {
				_, err = t.html.Parse(filled)
			} else if err == nil {
				_, err = t.text.Parse(filled)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
	shape, err := fs.ReadFile(root, "shape/"+d.shape+".html")
	if err != nil {
		return t, err
	}
	if err := parse(true, `{{define "icon"}}{{template "`+d.icon+`"}}{{end}}`, string(shape), copied); err != nil {
		return t, err
	}
	if shape, err = fs.ReadFile(root, "shape/"+d.shape+".txt"); err != nil {
		return t, err
	}
	return t, parse(false, string(shape), copied)
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
