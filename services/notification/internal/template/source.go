package template

import (
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	texttemplate "text/template"
	"text/template/parse"

	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

// Layout is the name under which staff's own layout stands beside the kinds of messages: HTML and Text surround the
// messages of its locale, and hold {{template "content" .}}; it has no other part.
const Layout message.Kind = "layout"

// Source is a template that staff wrote: one version of what a kind of message says in one locale. Its parts may use the
// built-in blocks, such as {{template "lines" .V.Order}}.
type Source struct {
	Kind   message.Kind `json:"kind"`
	Locale string       `json:"locale"`
	// Subject and Preheader are single lines of text. The preheader is what mailboxes show beside the subject.
	Subject   string `json:"subject"`
	Preheader string `json:"preheader"`
	// HTML and Text are what stands inside the layout.
	HTML string `json:"html"`
	Text string `json:"text"`
	// SMS is the short message; empty where there is none.
	SMS string `json:"sms"`
}

// The bounds of a part, in bytes.
const (
	maxLine = 500
	maxBody = 100_000
)

var localeForm = regexp.MustCompile(`^[a-z]{2,3}(-[A-Z]{2})?$`)

// Templates lists every kind that has a template, and the layout.
func Templates() []message.Kind {
	out := make([]message.Kind, 0, len(designs)+1)
	for k := range designs {
		out = append(out, k)
	}
	slices.Sort(out)
	return append(out, Layout)
}

// Locales lists the built-in locales.
func (s *Set) Locales() []string {
	out := make([]string, 0, len(s.locales))
	for l := range s.locales {
		out = append(out, l)
	}
	slices.Sort(out)
	return out
}

// Known reports whether there is a template of the kind, and whether the locale is written as locales are.
func Known(kind message.Kind, locale string) error {
	if _, ok := designs[kind]; !ok && kind != Layout {
		return fault.New(fault.NotFound, "There is no template of that name.")
	}
	if !localeForm.MatchString(locale) {
		return fault.New(fault.NotFound, "Locales are written like de or de-AT.")
	}
	return nil
}

// Check refuses a source that does not parse, that names a variable which messages of its kind do not have, or that fails for
// an example. The error names each offending part and variable.
func (s *Set) Check(src Source) error {
	if err := Known(src.Kind, src.Locale); err != nil {
		return err
	}
	if err := src.complete(); err != nil {
		return err
	}
	if err := checkVariables(src); err != nil {
		return err
	}
	lay, err := s.layoutFor(src.Locale, nil)
	if err != nil {
		return err
	}
	if src.Kind == Layout {
		_, err = s.layoutFor(src.Locale, map[string]Source{src.Locale: src})
		return invalid("", err)
	}
	t, err := s.compile(src, lay)
	if err != nil {
		return invalid("", err)
	}
	for _, vars := range Samples(src.Kind) {
		if _, err := s.render(t, "Ada Lovelace", vars); err != nil {
			return invalid("", err)
		}
		if _, err := s.renderText(t, "Ada Lovelace", vars); err != nil {
			return invalid("/sms", err)
		}
	}
	return nil
}

// invalid makes an answer of what the template language says of a template. It holds names and places of the template, which is
// no secret of whoever wrote it.
func invalid(pointer string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*fault.Error](err); ok {
		return err
	}
	if pointer == "" {
		pointer = "/html"
		if part := partOf.FindStringSubmatch(err.Error()); part != nil {
			pointer = "/" + strings.Replace(part[1], "content.txt", "text", 1)
		}
	}
	return fault.New(fault.Invalid, "The template cannot be used.").At(pointer, "template", err.Error())
}

var partOf = regexp.MustCompile(`template: "?(subject|preheader|text|sms|html)\b`)

func (src Source) complete() error {
	e := fault.New(fault.Invalid, "The template is not complete.")
	check := func(pointer, text string, most int, needed bool) {
		switch {
		case needed && strings.TrimSpace(text) == "":
			e.At(pointer, "required", "This part is required.")
		case len(text) > most:
			e.At(pointer, "too_long", fmt.Sprintf("At most %d bytes.", most))
		}
	}
	isLayout := src.Kind == Layout
	check("/subject", src.Subject, maxLine, !isLayout)
	check("/preheader", src.Preheader, maxLine, false)
	check("/html", src.HTML, maxBody, true)
	check("/text", src.Text, maxBody, true)
	check("/sms", src.SMS, 2*maxLine, false)
	if isLayout {
		for pointer, text := range map[string]string{"/html": src.HTML, "/text": src.Text} {
			if !strings.Contains(text, `{{template "content" .}}`) {
				e.At(pointer, "content_missing", `A layout holds {{template "content" .}}.`)
			}
		}
	}
	if len(e.Details) > 0 {
		return e
	}
	return nil
}

// compile makes the pair of templates of a source: on top of the built-in ones, whose blocks it may use.
func (s *Set) compile(src Source, lay layout) (twin, error) {
	root, err := fs.Sub(files, "files")
	if err != nil {
		return twin{}, err
	}
	var copied []byte
	for l := range fallbacks(src.Locale) {
		if copied, err = fs.ReadFile(root, l+"/"+string(src.Kind)+".tmpl"); err == nil {
			break
		}
	}
	if err != nil {
		return twin{}, fmt.Errorf("read the words of %s: %w", src.Kind, err)
	}
	t, err := lay.twin(root, designs[src.Kind], string(copied))
	if err != nil {
		return t, err
	}
	for name, text := range map[string]string{"subject": src.Subject, "preheader": src.Preheader, "content": src.Text, "sms": src.SMS} {
		if err := replaceText(t.text, name, text, lay.writer.words); err != nil {
			return t, err
		}
	}
	return t, replaceHTML(t.html, "content", src.HTML, lay.writer.words)
}

func replaceText(in *texttemplate.Template, name, source string, words map[string]string) error {
	filled, err := fillLabels(source, words, false)
	if err != nil {
		return err
	}
	_, err = in.New(name).Parse(keep(filled))
	return err
}

func replaceHTML(in *htmltemplate.Template, name, source string, words map[string]string) error {
	filled, err := fillLabels(source, words, true)
	if err != nil {
		return err
	}
	_, err = in.New(name).Parse(keep(filled))
	return err
}

// keep makes a template that replaces another one also when it is empty, which the template language would ignore.
func keep(source string) string {
	if strings.TrimSpace(source) == "" {
		return `{{""}}`
	}
	return source
}

// layoutFor returns the layout of a locale: staff's own of the locale or of its language, else the built-in one.
func (s *Set) layoutFor(loc string, own map[string]Source) (layout, error) {
	lay := s.locales[Fallback].layout
	for l := range fallbacks(loc) {
		if there, ok := s.locales[l]; ok {
			lay = there.layout
			break
		}
	}
	lang, _, _ := strings.Cut(loc, "-")
	lay.lang, lay.writer = lang, &writer{locale: loc, lang: lang, words: lay.writer.words}
	var src Source
	found := false
	for l := range fallbacks(loc) {
		if src, found = own[l]; found || l == lang {
			break
		}
	}
	if !found {
		return lay, nil
	}
	html, err := lay.html.Clone()
	if err != nil {
		return lay, err
	}
	text, err := lay.text.Clone()
	if err != nil {
		return lay, err
	}
	if err := replaceHTML(html, "layout", src.HTML, lay.writer.words); err != nil {
		return lay, err
	}
	if err := replaceText(text, "layout", src.Text, lay.writer.words); err != nil {
		return lay, err
	}
	lay.html, lay.text = html, text
	return lay, nil
}

// Use makes sources the active ones, and nothing else besides the built-in ones. What cannot be compiled is left out and
// returned as one error: the built-in template stands in for it.
func (s *Set) Use(sources []Source) error {
	layouts := map[string]Source{}
	for _, src := range sources {
		if src.Kind == Layout {
			layouts[src.Locale] = src
		}
	}
	own := make(map[place]twin, len(sources))
	var errs []error
	root, err := fs.Sub(files, "files")
	if err != nil {
		return err
	}
	for l := range layouts {
		lay, err := s.layoutFor(l, layouts)
		if err != nil {
			errs = append(errs, fmt.Errorf("layout %s: %w", l, err))
			delete(layouts, l)
			continue
		}
		there, ok := s.locales[l]
		if !ok {
			continue
		}
		for kind := range there.twins {
			copied, err := fs.ReadFile(root, l+"/"+string(kind)+".tmpl")
			if err == nil {
				own[place{l, kind}], err = lay.twin(root, designs[kind], string(copied))
			}
			if err != nil {
				return fmt.Errorf("%s/%s: %w", l, kind, err)
			}
		}
	}
	for _, src := range sources {
		if src.Kind == Layout {
			continue
		}
		lay, err := s.layoutFor(src.Locale, layouts)
		var t twin
		if err == nil {
			t, err = s.compile(src, lay)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s/%s: %w", src.Locale, src.Kind, err))
			continue
		}
		own[place{src.Locale, src.Kind}] = t
	}
	s.own.Store(&own)
	return errors.Join(errs...)
}

// Preview renders a source for variables without using it.
func (s *Set) Preview(src Source, name string, vars Vars) (r Rendered, text string, err error) {
	own := map[string]Source{}
	if src.Kind == Layout {
		own[src.Locale] = src
	}
	lay, err := s.layoutFor(src.Locale, own)
	if err != nil {
		return r, "", invalid("", err)
	}
	var t twin
	if src.Kind == Layout {
		root, err := fs.Sub(files, "files")
		if err != nil {
			return r, "", err
		}
		builtIn := s.BuiltIn(vars.Kind(), src.Locale)
		if t, err = lay.twin(root, designs[vars.Kind()], builtIn); err != nil {
			return r, "", invalid("", err)
		}
	} else if t, err = s.compile(src, lay); err != nil {
		return r, "", invalid("", err)
	}
	if r, err = s.render(t, name, vars); err != nil {
		return r, "", invalid("", err)
	}
	text, err = s.renderText(t, name, vars)
	return r, text, invalid("/sms", err)
}

// BuiltIn returns the words of the built-in template of a kind, in the best locale there is.
func (s *Set) BuiltIn(kind message.Kind, locale string) string {
	for l := range fallbacks(locale) {
		if data, err := files.ReadFile("files/" + l + "/" + string(kind) + ".tmpl"); err == nil {
			return string(data)
		}
	}
	return ""
}

// parts are a source's templates by the pointer to them.
func (src Source) parts() map[string]string {
	if src.Kind == Layout {
		return map[string]string{"html": src.HTML, "text": src.Text}
	}
	return map[string]string{"subject": src.Subject, "preheader": src.Preheader, "html": src.HTML, "text": src.Text, "sms": src.SMS}
}

// parsePart parses one part alone, and refuses definitions of others in it.
func parsePart(name, source string) (*parse.Tree, error) {
	plain := labelUse.ReplaceAllStringFunc(source, func(use string) string {
		if strings.HasPrefix(use, "(") {
			return `""`
		}
		return ""
	})
	t, err := texttemplate.New(name).Funcs(funcs).Parse(keep(plain))
	if err != nil {
		return nil, err
	}
	for _, other := range t.Templates() {
		if other.Name() != name {
			return nil, fmt.Errorf("template: %s: {{define}} and {{block}} are not allowed", name)
		}
	}
	return t.Tree, nil
}
