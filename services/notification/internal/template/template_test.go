package template

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/money"
	"emporium/services/notification/internal/message"
)

var update = flag.Bool("update", false, "write the golden files anew")

var shop = Shop{Name: "Emporium", URL: "https://shop.example", Support: "help@shop.example", Address: "1 Market Street, Dublin"}

func eur(amount int64) money.Money { return money.Money{Amount: amount, Currency: "EUR"} }

func sampleOrder() Order {
	return Order{
		Number: "E-10482", URL: "https://shop.example/orders/ord_1?token=abc", PlacedAt: time.Date(2026, 11, 16, 9, 30, 0, 0, time.UTC),
		Lines: []Line{
			{Name: "Linen shirt", Options: "Colour: indigo · Size: M", Quantity: 2, UnitPrice: eur(4990), Total: eur(9980)},
			{Name: "Enamel mug, 350 ml", Quantity: 1, UnitPrice: eur(1450), Total: eur(1450)},
			{Name: "Walnut cutting board", Options: "Size: large", Quantity: 1, UnitPrice: eur(6200), Total: eur(6200)},
		},
		Subtotal: eur(17630), Discount: eur(1763), Shipping: eur(490), TaxIncluded: eur(2612), Total: eur(16357),
		ShippingMethod:  "Standard",
		ShippingAddress: &Address{Name: "Ada Lovelace", Line1: "12 St James's Square", City: "London", PostalCode: "SW1Y 4LB", Country: "GB"},
		Payment:         "Card",
	}
}

func samples() map[string]Vars {
	deadline := time.Date(2026, 11, 16, 10, 0, 0, 0, time.UTC)
	m := map[string]Vars{
		"order_confirmation":      OrderConfirmation{Order: sampleOrder()},
		"payment_failed":          PaymentFailed{Number: "E-10482", URL: "https://shop.example/orders/ord_1", Amount: eur(16357), Message: "The card has insufficient funds."},
		"payment_action_required": PaymentActionRequired{Number: "E-10482", URL: "https://bank.example/3ds?id=1", Amount: eur(16357), ExpiresAt: deadline},
		"order_shipped": OrderShipped{Order: sampleOrder(), Items: []Item{{Name: "Linen shirt", Quantity: 2}, {Name: "Enamel mug, 350 ml", Quantity: 1}},
			Carrier: "DHL", TrackingNumber: "JD0146 0000 1234", TrackingURL: "https://track.example/JD014600001234"},
		"order_delivered":      OrderDelivered{Order: sampleOrder()},
		"refund_issued":        RefundIssued{Number: "E-10482", URL: "https://shop.example/orders/ord_1", Amount: eur(4990)},
		"welcome":              Welcome{},
		"email_verification":   EmailVerification{URL: "https://shop.example/verify?token=k3v9", Token: "k3v9x0m2q8w5", ExpiresAt: deadline},
		"password_reset_again": PasswordReset{Token: "k3v9x0m2q8w5", RegisteredAgain: true, ExpiresAt: deadline},
		"password_reset":       PasswordReset{URL: "https://shop.example/reset?token=k3v9", ExpiresAt: deadline},
	}
	for _, reason := range []string{"out_of_stock", "payment_failed", "expired", "customer", "merchant"} {
		m["order_cancelled_"+reason] = OrderCancelled{Order: sampleOrder(), Reason: reason, Paid: reason == "customer" || reason == "merchant"}
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

func TestGolden(t *testing.T) {
	t.Parallel()
	set := newSet(t)
	for name, vars := range samples() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := set.Render("en", "Ada Lovelace", vars)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, name+".html", got.HTML)
			golden(t, name+".txt", "Subject: "+got.Subject+"\n\n"+got.Text)
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
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
	read := func(name string) *fstest.MapFile {
		data, err := files.ReadFile("files/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return &fstest.MapFile{Data: data}
	}
	root := fstest.MapFS{
		"layout.html":     read("layout.html"),
		"layout.txt":      read("layout.txt"),
		"de/labels.json":  {Data: []byte(`{"questions": "Fragen an"}`)},
		"de/welcome.html": {Data: []byte(`{{define "content"}}<tr><td>Willkommen</td></tr>{{end}}`)},
		"de/welcome.txt":  {Data: []byte(`{{define "subject"}}Willkommen{{end}}{{define "preheader"}}{{end}}{{define "content"}}Hallo{{end}}`)},
		"en/labels.json":  read("en/labels.json"),
	}
	for _, kind := range message.Kinds() {
		for _, ext := range []string{".html", ".txt"} {
			root["en/"+string(kind)+ext] = read("en/" + string(kind) + ext)
		}
	}
	set, err := load(root, shop)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		locale      string
		vars        Vars
		wantSubject string
		wantText    string
	}{
		{"de", Welcome{}, "Willkommen", "Fragen an help@shop.example"},
		{"de-AT", Welcome{}, "Willkommen", "Fragen an help@shop.example"},
		{"de-AT", PasswordReset{}, "Set a new password", "Questions? Write to help@shop.example"},
		{"fr", Welcome{}, "Welcome to Emporium", "Questions? Write to"},
		{"", Welcome{}, "Welcome to Emporium", "Questions? Write to"},
	}
	for _, tt := range tests {
		got, err := set.Render(tt.locale, "", tt.vars)
		if err != nil {
			t.Fatal(err)
		}
		if got.Subject != tt.wantSubject || !strings.Contains(got.Text, tt.wantText) {
			t.Errorf("%s %s: subject %q, text %q", tt.locale, tt.vars.Kind(), got.Subject, got.Text)
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
