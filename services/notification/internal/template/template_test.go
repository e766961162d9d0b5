package template

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/money"
)

var update = flag.Bool("update", false, "write the golden files anew")

var shop = Shop{Name: "Emporium", URL: "https://shop.example", Support: "help@shop.example", Address: "1 Market Street, Dublin"}

// samples are all examples by a name of their own.
func samples() map[string]Vars {
	m := map[string]Vars{}
	for _, kind := range Templates() {
		for i, vars := range Samples(kind) {
			name := string(kind)
			if i > 0 {
				name += "_" + strconv.Itoa(i+1)
			}
			m[name] = vars
		}
	}
	return m
}

func newSet(t testing.TB) *Set {
	t.Helper()
	s, err := New(shop)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestGolden holds what messages say, in every language, to what was read and found good. The HTML is kept for one language.
func TestGolden(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	for name, vars := range samples() {
		for _, locale := range set.Locales() {
			t.Run(locale+"/"+name, func(t *testing.T) {
				t.Parallel()
				got, err := set.Render(locale, "Ada Lovelace", vars)
				if err != nil {
					t.Fatal(err)
				}
				short, err := set.RenderText(locale, "Ada Lovelace", vars)
				if err != nil {
					t.Fatal(err)
				}
				if locale == Fallback {
					golden(t, name+".html", got.HTML)
				}
				golden(t, locale+"/"+name+".txt", "Subject: "+got.Subject+"\nSMS: "+short+"\n\n"+got.Text)
			})
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with -update", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got); write it anew with -update if that is meant:\n%s", name, diff)
	}
}

// Every message must be sendable as 8bit text without folding: RFC 5321 allows 998 octets a line.
func TestLinesFitIntoMail(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	for name, vars := range samples() {
		got, err := set.Render("en", "", vars)
		if err != nil {
			t.Fatal(err)
		}
		for _, body := range []string{got.HTML, got.Text} {
			for line := range strings.Lines(body) {
				if len(line) > 998 {
					t.Errorf("%s: a line of %d bytes: %.80s…", name, len(line), line)
				}
			}
		}
	}
}

func TestVariablesAreEscaped(t *testing.T) {
	t.Parallel()
	order := sampleOrder()
	order.Lines[0].Name = `<script>alert("x")</script>`
	order.URL = "javascript:alert(1)"
	order.ShippingAddress.City = `"><img src=x onerror=alert(1)>`
	got, err := newSet(t).Render("en", "<b>Bold</b>", OrderConfirmation{Order: order})
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"<script", "<img", "<b>Bold", `href="javascript:`} {
		if strings.Contains(got.HTML, bad) {
			t.Errorf("the HTML holds %q", bad)
		}
	}
	if !strings.Contains(got.HTML, "&lt;script&gt;") {
		t.Error("the name of the line is missing")
	}
}

func TestSubjectIsOneLine(t *testing.T) {
	t.Parallel()
	order := sampleOrder()
	order.Number = "E-1\r\nBcc: victim@example.org"
	got, err := newSet(t).Render("en", "", OrderConfirmation{Order: order})
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(got.Subject, "\r\n") {
		t.Errorf("subject %q holds a line break", got.Subject)
	}
}

func TestDecodeReadsWhatWasStored(t *testing.T) {
	t.Parallel()
	for name, vars := range samples() {
		data, err := json.Marshal(vars)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Decode(vars.Kind(), data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(vars, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if _, err := Decode("unheard_of", []byte("{}")); err == nil {
		t.Error("an unknown kind is decoded")
	}
}

func TestLocaleFallsBack(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	tests := []struct{ locale, wantSubject, wantText string }{
		{"de", "Willkommen bei Emporium", "Fragen? Schreiben Sie an help@shop.example"},
		{"de-AT", "Willkommen bei Emporium", "Fragen?"},
		{"de_CH", "Willkommen bei Emporium", "Fragen?"},
		{"fr-BE", "Bienvenue chez Emporium", "Des questions"},
		{"nl", "Welcome to Emporium", "Questions? Write to help@shop.example"},
		{"", "Welcome to Emporium", "Questions? Write to"},
	}
	for _, tt := range tests {
		got, err := set.Render(tt.locale, "", Welcome{})
		if err != nil {
			t.Fatal(err)
		}
		if got.Subject != tt.wantSubject || !strings.Contains(got.Text, tt.wantText) {
			t.Errorf("%s: subject %q, text %q", tt.locale, got.Subject, got.Text)
		}
	}
}

func TestFormatMoney(t *testing.T) {
	t.Parallel()
	tests := []struct {
		amount   int64
		currency string
		locale   string
		want     string
	}{
		{4999, "EUR", "en", "€49.99"},
		{123456789, "USD", "en", "$1,234,567.89"},
		{5, "GBP", "en", "£0.05"},
		{0, "GBP", "en", "£0.00"},
		{-1250, "EUR", "en", "−€12.50"},
		{5000, "JPY", "en", "¥5,000"},
		{1234, "KWD", "en", "KWD\u00a01.234"},
		{123450, "EUR", "de-DE", "1.234,50\u00a0€"},
		{123450, "CHF", "de", "1.234,50\u00a0CHF"},
		{700, "XXX", "en", "XXX\u00a0700"},
		{-9223372036854775808, "JPY", "en", "−¥9,223,372,036,854,775,808"},
	}
	for _, tt := range tests {
		if got := FormatMoney(money.Money{Amount: tt.amount, Currency: tt.currency}, tt.locale); got != tt.want {
			t.Errorf("FormatMoney(%d %s, %s) = %q, want %q", tt.amount, tt.currency, tt.locale, got, tt.want)
		}
	}
}

func TestGreeting(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, want string }{
		{"Ada Lovelace", "Ada"}, {"", ""}, {"  ", ""}, {"Grace", "Grace"},
		{"visit:http://evil.example now", ""}, {strings.Repeat("a", 60), ""},
	}
	for _, tt := range tests {
		if got := firstName(tt.name); got != tt.want {
			t.Errorf("firstName(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func BenchmarkRender(b *testing.B) {
	set := newSet(b)
	vars := OrderConfirmation{Order: sampleOrder()}
	b.ReportAllocs()
	for b.Loop() {
		r, err := set.Render("en", "Ada Lovelace", vars)
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(r.HTML)))
	}
}
