package account

import (
	"net/mail"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxEmail is the longest address that SMTP carries (RFC 5321), in bytes.
const maxEmail = 254

// ParseEmail returns the form of an address under which an account is found: NFC, in lower case, without space around it.
// Everything else about it stays, also a part after a plus sign: it may be another mailbox. It is false for what is no
// plain address of one mailbox in a domain.
func ParseEmail(text string) (email string, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > maxEmail || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }) {
		return "", false
	}
	text = norm.NFC.String(strings.ToLower(norm.NFC.String(text)))
	if len(text) > maxEmail {
		return "", false
	}
	parsed, err := mail.ParseAddress(text)
	if err != nil || parsed.Name != "" || parsed.Address != text {
		return "", false
	}
	at := strings.LastIndexByte(text, '@')
	local, domain := text[:at], text[at+1:]
	if len(local) > 64 || strings.HasPrefix(domain, "[") || strings.HasPrefix(domain, "-") {
		return "", false
	}
	return text, true
}
