package sms

import (
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"emporium/services/notification/internal/message"
)

func TestSegments(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text string
		want int
	}{
		{"", 0}, {"a", 1}, {strings.Repeat("a", 160), 1}, {strings.Repeat("a", 161), 2}, {strings.Repeat("a", 306), 2}, {strings.Repeat("a", 307), 3},
		{strings.Repeat("€", 80), 1}, {strings.Repeat("€", 81), 2},
		{strings.Repeat("✓", 70), 1}, {strings.Repeat("✓", 71), 2}, {strings.Repeat("😀", 35), 1}, {strings.Repeat("😀", 36), 2},
	}
	for _, tt := range tests {
		if got := Segments(tt.text); got != tt.want {
			t.Errorf("%d characters of %.4q: %d segments, want %d", utf8.RuneCountInString(tt.text), tt.text, got, tt.want)
		}
	}
}

func TestFit(t *testing.T) {
	t.Parallel()
	link := " https://shop.example/orders/ord_1?token=abc"
	tests := []struct{ text, want string }{
		{"Your order E-1 is on its way.", "Your order E-1 is on its way."},
		{"L’équipe vous remercie – à bientôt…", "L'équipe vous remercie - à bientot..."},
		{"Grüße, €1: unterwegs ✓", "Grüße, €1: unterwegs ✓"},
		{"Здравствуйте – ✓", "Здравствуйте – ✓"}, // wide in any case: nothing is won by plainer characters
		{strings.Repeat("word ", 40) + "end" + link, strings.TrimSpace(strings.Repeat("word ", 22)) + "..." + link},
	}
	for _, tt := range tests {
		if got := Fit(tt.text, 1); got != tt.want {
			t.Errorf("Fit(%q) =\n%q, want\n%q", tt.text, got, tt.want)
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		text, n := rapid.String().Draw(r, "text"), rapid.IntRange(1, 4).Draw(r, "segments")
		got := Fit(text, n)
		if Segments(got) > n || utf8.ValidString(text) && !utf8.ValidString(got) {
			r.Fatalf("%q is cut to %q, %d segments", text, got, Segments(got))
		}
		if again := Fit(got, n); again != got {
			r.Fatalf("fitting %q again gives %q", got, again)
		}
	})
}

// TestSignature holds the check to the example of Twilio's own libraries, and changes each part of it.
func TestSignature(t *testing.T) {
	t.Parallel()
	const address, token, signature = "https://mycompany.com/myapp.php?foo=1&bar=2", "12345", "RSOYDt4T1cUTdK1PDd93/VVr8B8="
	form := url.Values{"CallSid": {"CA1234567890ABCDE"}, "Digits": {"1234"}, "From": {"+14158675309"}, "To": {"+18005551212"}, "Caller": {"+14158675309"}}
	if !Genuine(token, address, form, signature) {
		t.Error("Twilio's example is refused")
	}
	for i := range len(signature) - 2 {
		changed := []byte(signature)
		if changed[i]++; changed[i] == signature[i] {
			continue
		}
		if Genuine(token, address, form, string(changed)) {
			t.Errorf("the signature with byte %d changed is believed", i)
		}
	}
	other := url.Values{"Digits": {"1235"}}
	if Genuine(token, address, other, signature) || Genuine(token, address+"3", form, signature) || Genuine("1234", address, form, signature) || Genuine("", address, form, signature) {
		t.Error("something else is believed")
	}
}

func TestReadStatus(t *testing.T) {
	t.Parallel()
	at := time.Now()
	tests := []struct {
		status, code string
		want         message.Receipt
		suppress     message.SuppressionReason
	}{
		{"queued", "", message.Queueing, ""}, {"sent", "", message.Forwarded, ""}, {"delivered", "", message.Delivered, ""}, {"read", "", message.Read, ""},
		{"undelivered", "30003", message.Undelivered, ""}, {"undelivered", "30005", message.Undelivered, message.HardBounce},
		{"failed", "21610", message.Undelivered, message.OptedOut}, {"failed", "30007", message.Undelivered, ""}, {"canceled", "", message.Undelivered, ""},
		{"sent", "21610", message.Forwarded, ""},
	}
	for _, tt := range tests {
		r, suppress, ok := ReadStatus("ntf_1", url.Values{"MessageStatus": {tt.status}, "ErrorCode": {tt.code}, "MessageSid": {"SM1"}}, at)
		if !ok || r.Receipt != tt.want || suppress != tt.suppress || r.NotificationID != "ntf_1" || r.ProviderID != "SM1" || (tt.code != "") != (r.Code == "twilio_"+tt.code) {
			t.Errorf("%s %s: %+v, %q, %v", tt.status, tt.code, r, suppress, ok)
		}
	}
	if _, _, ok := ReadStatus("ntf_1", url.Values{"MessageStatus": {"teleported"}}, at); ok {
		t.Error("an unknown status says something")
	}
}
