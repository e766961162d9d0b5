package message

import (
	"strings"

	"emporium/kit/fault"
)

// CheckPhone refuses what is no number in E.164: a plus, a calling code that exists, and 7 to 15 digits in all.
func CheckPhone(number string) error {
	if len(number) < 8 || len(number) > 16 || number[0] != '+' || number[1] == '0' || strings.Trim(number[1:], "0123456789") != "" || CountryOf(number) == "" {
		return fault.New(fault.Invalid, "The recipient's number is not a phone number in international form.")
	}
	return nil
}

// ToE164 writes a number as people give it in international form; country (ISO 3166-1 alpha-2) reads one without a calling
// code. It returns "" for what cannot be understood without guessing.
func ToE164(raw, country string) string {
	raw = strings.TrimSpace(raw)
	raw = strings.Replace(raw, "(0)", "", 1) // +44 (0)20 …: the trunk prefix as a reminder
	var b strings.Builder
	for i, r := range raw {
		switch {
		case r >= '0' && r <= '9' || r == '+' && i == 0:
			b.WriteRune(r)
		case strings.ContainsRune(" -./()\u00a0\u2011\u2013", r):
		default:
			return ""
		}
	}
	digits := b.String()
	switch {
	case strings.HasPrefix(digits, "+"):
	case strings.HasPrefix(digits, "00"):
		digits = "+" + digits[2:]
	default:
		n, ok := national[country]
		if !ok {
			return ""
		}
		if n.code == "1" && len(digits) == 11 {
			digits = strings.TrimPrefix(digits, "1")
		}
		if n.trunk != "" {
			rest, cut := strings.CutPrefix(digits, n.trunk)
			if !cut {
				return "" // neither international nor national: a local number without its area
			}
			digits = rest
		}
		digits = "+" + n.code + digits
	}
	if CheckPhone(digits) != nil {
		return ""
	}
	return digits
}

// CountryOf returns the ISO 3166-1 alpha-2 code of the country that a number in E.164 belongs to, or "" when its calling
// code is of none. Numbers in +1 are told apart by their area.
func CountryOf(number string) string {
	digits := strings.TrimPrefix(number, "+")
	if strings.HasPrefix(digits, "1") && len(digits) >= 4 {
		area := digits[1:4]
		if c, ok := northAmerica[area]; ok {
			return c
		}
		if area[0] < '2' {
			return ""
		}
		return "US"
	}
	for n := min(4, len(digits)); n > 0; n-- {
		if c, ok := callingCodes[digits[:n]]; ok {
			return c
		}
	}
	return ""
}

type numbering struct{ code, trunk string }

// national are the countries whose numbers are understood without a calling code: the code, and the prefix that a
// national number begins with.
var national = map[string]numbering{
	"AT": {"43", "0"}, "AU": {"61", "0"}, "BE": {"32", "0"}, "BG": {"359", "0"}, "CA": {"1", ""}, "CH": {"41", "0"}, "CY": {"357", ""}, "CZ": {"420", ""},
	"DE": {"49", "0"}, "DK": {"45", ""}, "EE": {"372", ""}, "ES": {"34", ""}, "FI": {"358", "0"}, "FR": {"33", "0"}, "GB": {"44", "0"}, "GR": {"30", ""},
	"HR": {"385", "0"}, "IE": {"353", "0"}, "IL": {"972", "0"}, "IN": {"91", ""}, "IS": {"354", ""}, "JP": {"81", "0"}, "LU": {"352", ""}, "LV": {"371", ""},
	"MT": {"356", ""}, "NL": {"31", "0"}, "NO": {"47", ""}, "NZ": {"64", "0"}, "PL": {"48", ""}, "PT": {"351", ""}, "RO": {"40", "0"}, "SE": {"46", "0"},
	"SG": {"65", ""}, "SI": {"386", "0"}, "SK": {"421", "0"}, "TR": {"90", "0"}, "UA": {"380", "0"}, "US": {"1", ""}, "ZA": {"27", "0"},
}
