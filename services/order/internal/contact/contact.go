// Package contact holds how a shopper is reached: email and postal addresses, and the rules that they obey.
package contact

import (
	"net/mail"
	"strings"
	"unicode"
	"unicode/utf8"

	"emporium/kit/country"
	"emporium/kit/fault"
	"emporium/kit/prose"
)

// maxEmail is the longest address that SMTP carries (RFC 5321).
const maxEmail = 254

// Address is a postal address. Names, lines and city are free text of at most 200 characters.
type Address struct {
	Name       string `json:"name"`
	Company    string `json:"company,omitempty"`
	Line1      string `json:"line1"`
	Line2      string `json:"line2,omitempty"`
	City       string `json:"city"`
	Region     string `json:"region,omitempty"`
	PostalCode string `json:"postal_code,omitempty"`
	// Country is an ISO 3166-1 alpha-2 code in capitals.
	Country string `json:"country"`
	Phone   string `json:"phone,omitempty"`
}

// Normalize returns the address without space around its parts and with its country in capitals.
func (a Address) Normalize() Address {
	for _, part := range []*string{&a.Name, &a.Company, &a.Line1, &a.Line2, &a.City, &a.Region, &a.PostalCode, &a.Phone} {
		*part = prose.Line(*part)
	}
	a.Country = strings.ToUpper(strings.TrimSpace(a.Country))
	return a
}

// Problems lists what is wrong with a normalized address, each under pointer; none means that it can be used.
func (a Address) Problems(pointer string) []fault.Detail {
	var out []fault.Detail
	check := func(field, value string, required bool, limit int) {
		switch {
		case required && value == "":
			out = append(out, fault.Detail{Pointer: pointer + "/" + field, Code: "required", Message: "This part of the address is required."})
		case utf8.RuneCountInString(value) > limit:
			out = append(out, fault.Detail{Pointer: pointer + "/" + field, Code: "too_long", Message: "This part of the address is too long."})
		case strings.ContainsFunc(value, prose.Unwritable):
			out = append(out, fault.Detail{Pointer: pointer + "/" + field, Code: "invalid", Message: "This part of the address has characters that cannot be printed."})
		}
	}
	check("name", a.Name, true, 200)
	check("company", a.Company, false, 200)
	check("line1", a.Line1, true, 200)
	check("line2", a.Line2, false, 200)
	check("city", a.City, true, 200)
	check("region", a.Region, false, 100)
	check("postal_code", a.PostalCode, !withoutPostalCode(a.Country), 20)
	check("phone", a.Phone, false, 40)
	if !country.Known(a.Country) {
		out = append(out, fault.Detail{Pointer: pointer + "/country", Code: "unknown_country", Message: "The country must be an ISO 3166-1 code of two letters such as DE."})
	}
	return out
}

// Erase returns what may stay of the address when its owner is forgotten: the country and region that taxes depend on.
func (a Address) Erase() Address {
	return Address{Name: "erased", Region: a.Region, Country: a.Country}
}

// Email returns the address without space around it; ok is false for what is no plain address of one mailbox in a
// domain, and for an address longer than SMTP carries.
func Email(text string) (email string, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > maxEmail || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }) {
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
	return local + "@" + strings.ToLower(domain), true
}
