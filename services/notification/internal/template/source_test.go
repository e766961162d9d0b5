package template

import (
	"strings"
	"testing"

	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

func own(change func(*Source)) Source {
	s := Source{
		Kind: message.OrderConfirmation, Locale: "de-AT", Subject: "Servus, {{.V.Order.Number}}", Preheader: "{{.V.Order.Total}}",
		HTML: `{{template "open" .}}<p>Danke{{if .First}}, {{.First}}{{end}}! {{range $i, $l := .V.Order.Lines}}{{if $i}}, {{end}}{{$l.Name}}{{end}}</p>{{template "close" .}}{{template "lines" .V.Order}}`,
		Text: `Danke! {{with .V.Order}}{{.Number}}: {{range .Lines}}{{.Quantity}} x {{.Name}} {{end}}{{end}} {{label "total"}}`, SMS: "{{.Shop.Name}}: {{.V.Order.Number}}",
	}
	if change != nil {
		change(&s)
	}
	return s
}

func TestCheckAcceptsWhatCanBeRendered(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	for name, src := range map[string]Source{
		"a message":      own(nil),
		"without a text": own(func(s *Source) { s.SMS = "" }),
		"another locale": own(func(s *Source) { s.Locale = "es" }),
		"a layout":       {Kind: Layout, Locale: "de", HTML: `<html><body>{{.Shop.Name}}{{template "content" .}}</body></html>`, Text: `{{template "content" .}} -- {{.Shop.Name}}`},
		"whole variables": own(func(s *Source) {
			s.Text = "{{$o := .V.Order}}{{$o.Number}} {{$.Shop.Name}} {{printf \"%s!\" $o.Total}}"
		}),
	} {
		if err := set.Check(src); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCheckNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	tests := map[string]struct {
		change         func(*Source)
		pointer, names string
	}{
		"unknown variable":          {func(s *Source) { s.HTML = `{{.V.Order.Colour}}` }, "/html", ".V.Order.Colour"},
		"in a branch not taken":     {func(s *Source) { s.HTML = `{{if false}}{{.V.Nothing}}{{end}}` }, "/html", ".V.Nothing"},
		"inside a list":             {func(s *Source) { s.Text = `{{range .V.Order.Lines}}{{.Price}}{{end}}` }, "/text", ".Price"},
		"by a variable":             {func(s *Source) { s.Text = `{{range $l := .V.Order.Lines}}{{$l.Price}}{{end}}` }, "/text", "$l.Price"},
		"inside with":               {func(s *Source) { s.Text = `{{with .V.Order}}{{.V}}{{end}}` }, "/text", ".V"},
		"as an argument":            {func(s *Source) { s.Text = `{{printf "%s" (len .V.Things)}}` }, "/text", ".V.Things"},
		"in the subject":            {func(s *Source) { s.Subject = `{{.Reason}}` }, "/subject", ".Reason"},
		"in the short message":      {func(s *Source) { s.SMS = `{{.V.Token}}` }, "/sms", ".V.Token"},
		"another kind's":            {func(s *Source) { s.Kind = message.Welcome }, "/html", ".V.Order"},
		"a number is no list":       {func(s *Source) { s.HTML = `{{range 1000000000}}x{{end}}` }, "/html", "not a list"},
		"unknown block":             {func(s *Source) { s.HTML = `{{template "nothing" .}}` }, "/html", "nothing"},
		"no definitions":            {func(s *Source) { s.HTML = `{{define "layout"}}x{{end}}` }, "/html", "define"},
		"no end of another's":       {func(s *Source) { s.HTML = `{{end}}{{define "layout"}}x` }, "/html", "unexpected {{end}}"},
		"does not parse":            {func(s *Source) { s.Text = `{{if}}` }, "/text", "missing value"},
		"unknown label":             {func(s *Source) { s.Text = `{{label "nothing"}}` }, "/html", "nothing"},
		"unknown function":          {func(s *Source) { s.Text = `{{exec "rm"}}` }, "/text", "exec"},
		"HTML that ends in a quote": {func(s *Source) { s.HTML = `<a href="{{.V.Order.URL}}>` }, "/html", ""},
		"empty":                     {func(s *Source) { s.HTML = "  " }, "/html", "required"},
		"layout without content": {func(s *Source) {
			*s = Source{Kind: Layout, Locale: "de", HTML: "<p></p>", Text: `{{template "content" .}}`}
		}, "/html", "content"},
		"layout with variables": {func(s *Source) {
			*s = Source{Kind: Layout, Locale: "de", HTML: `{{.V.Order}}{{template "content" .}}`, Text: `{{template "content" .}}`}
		}, "/html", ".V.Order"},
	}
	for name, tt := range tests {
		err := set.Check(own(tt.change))
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: got %v, want a refusal", name, err)
			continue
		}
		found := false
		for _, d := range fault.From(err).Details {
			found = found || d.Pointer == tt.pointer && strings.Contains(d.Message, tt.names)
		}
		if !found {
			t.Errorf("%s: got %+v, want %s naming %q", name, fault.From(err).Details, tt.pointer, tt.names)
		}
	}
	if err := set.Check(own(func(s *Source) { s.Kind = "nothing" })); !fault.Is(err, fault.NotFound) {
		t.Errorf("an unknown kind: got %v", err)
	}
	if err := set.Check(own(func(s *Source) { s.Locale = "../en" })); !fault.Is(err, fault.NotFound) {
		t.Errorf("an odd locale: got %v", err)
	}
}

func TestOwnTemplatesReplaceBuiltInOnes(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	subject := func(locale string) string {
		t.Helper()
		r, err := set.Render(locale, "Ada", OrderConfirmation{sampleOrder()})
		if err != nil {
			t.Fatal(err)
		}
		return r.Subject
	}
	builtIn := subject("de")
	if err := set.Use([]Source{own(nil)}); err != nil {
		t.Fatal(err)
	}
	if got := subject("de-AT"); got != "Servus, E-10482" {
		t.Errorf("got %q in de-AT", got)
	}
	if got := subject("de"); got != builtIn {
		t.Errorf("got %q in de", got)
	}
	hostile := sampleOrder()
	hostile.Lines[0].Name = `<script>alert(1)</script>`
	r, err := set.Render("de-AT", "<b>Ada", OrderConfirmation{hostile})
	if err != nil || strings.Contains(r.HTML, "<script") || strings.Contains(r.HTML, "<b>Ada") {
		t.Errorf("own templates do not escape: %v", err)
	}
	layout := Source{Kind: Layout, Locale: "de", HTML: `<html><body>Rahmen {{template "content" .}}</body></html>`, Text: "Rahmen\n{{template \"content\" .}}"}
	if err := set.Use([]Source{layout, own(nil)}); err != nil {
		t.Fatal(err)
	}
	for _, locale := range []string{"de", "de-AT"} {
		if r, err := set.Render(locale, "", OrderConfirmation{sampleOrder()}); err != nil || !strings.Contains(r.HTML, "Rahmen") || !strings.HasPrefix(r.Text, "Rahmen") {
			t.Errorf("%s: the layout is not used: %v", locale, err)
		}
	}
	// One that cannot be used leaves the others, and what is built in stands in for it.
	if err := set.Use([]Source{own(func(s *Source) { s.HTML = "{{.Nothing" }), own(func(s *Source) { s.Locale = "de" })}); err == nil {
		t.Error("a broken template is silent")
	}
	if got := subject("de-AT"); got != "Servus, E-10482" {
		t.Errorf("got %q, want de's", got)
	}
	if err := set.Use(nil); err != nil || subject("de-AT") != builtIn {
		t.Errorf("the built-in template is not back: %v", err)
	}
}

func TestPreviewUsesNothing(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	r, short, err := set.Preview(own(nil), "Ada", OrderConfirmation{sampleOrder()})
	if err != nil || r.Subject != "Servus, E-10482" || short != "Emporium: E-10482" || !strings.Contains(r.Text, "Gesamtbetrag") {
		t.Errorf("got %q, %q, %v", r.Subject, short, err)
	}
	layout := Source{Kind: Layout, Locale: "fr", HTML: `<html>Cadre {{template "content" .}}</html>`, Text: `{{template "content" .}}`}
	if r, _, err := set.Preview(layout, "Ada", Welcome{}); err != nil || !strings.Contains(r.HTML, "Cadre") || r.Subject != "Bienvenue chez Emporium" {
		t.Errorf("got %q, %v", r.Subject, err)
	}
	if r, err := set.Render("de-AT", "", OrderConfirmation{sampleOrder()}); err != nil || strings.Contains(r.Subject, "Servus") {
		t.Errorf("the preview is in use: %q %v", r.Subject, err)
	}
}

func TestVariablesAreListed(t *testing.T) {
	t.Parallel()
	got := strings.Join(Variables(message.OrderShipped), " ")
	for _, want := range []string{".First", ".Shop.Name", ".V.TrackingURL", ".V.Order.Number", ".V.Order.Lines[].Name"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is missing in %s", want, got)
		}
	}
}

func TestLoopsAreBounded(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	for _, depth := range []int{2, 30} {
		src := own(func(s *Source) {
			s.Text = strings.Repeat("{{range $.V.Order.Lines}}", depth) + strings.Repeat("x", 60_000/depth) + strings.Repeat("{{end}}", depth)
		})
		if err := set.Check(src); (depth == 2) != (err == nil) {
			t.Errorf("depth %d: got %v", depth, err)
		}
	}
	long := own(func(s *Source) {
		s.Text = "{{range .V.Order.Lines}}{{range $.V.Order.Lines}}{{range $.V.Order.Lines}}" + strings.Repeat("x", 90_000) + "{{end}}{{end}}{{end}}"
	})
	if err := set.Check(long); !fault.Is(err, fault.Invalid) {
		t.Errorf("a message of megabytes: got %v", err)
	}
}
