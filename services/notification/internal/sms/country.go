package sms

import (
	"slices"
	"strings"

	"emporium/services/notification/internal/message"
)

// Rules say from whom, and to which countries, messages go.
type Rules struct {
	// Countries are those (ISO 3166-1 alpha-2) that are written to; none means all.
	Countries []string
	// Sender is the number in E.164, the short code or the name that messages come from. Senders replace it in countries.
	Sender  string
	Senders map[string]string
}

// numbersOnly are countries in which networks take no names as senders.
var numbersOnly = []string{"AR", "BR", "CA", "CL", "CN", "CO", "EC", "MX", "PE", "PR", "US", "UY", "VE"}

// Codes of letters that rules do not let out.
const (
	CodeCountry = "sms_country_not_allowed"
	CodeSender  = "sms_sender_not_allowed"
)

// from returns the sender for a number, or the code of what is against it.
func (r *Rules) from(number string) (sender, code string) {
	country := message.CountryOf(number)
	if len(r.Countries) > 0 && !slices.Contains(r.Countries, country) {
		return "", CodeCountry
	}
	sender = r.Sender
	if s, ok := r.Senders[country]; ok {
		sender = s
	}
	if name(sender) && slices.Contains(numbersOnly, country) {
		return "", CodeSender
	}
	return sender, ""
}

// name reports whether a sender is a name and no number.
func name(sender string) bool {
	return sender != "" && strings.Trim(sender, "+0123456789") != "" && !service(sender)
}

// service reports whether a sender is one of Twilio's messaging services, which choose the number themselves.
func service(sender string) bool { return len(sender) == 34 && strings.HasPrefix(sender, "MG") }
