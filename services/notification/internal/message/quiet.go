package message

import (
	"strings"
	"time"
)

// Hours are those of a day in which promotions may go out, in the recipient's time: from From up to, but without, To.
type Hours struct{ From, To int }

// Waking is the default.
var Waking = Hours{From: 8, To: 21}

// Wait returns how long a message has to wait for its hours, which must hold in all of the zones; 0 says that it may go
// now. Of a country with several zones nobody knows in which one the recipient is.
func (h Hours) Wait(now time.Time, zones []*time.Location) time.Duration {
	if h.From == 0 && h.To >= 24 || len(zones) == 0 {
		return 0
	}
	at := now
	// Two days are enough for zones that have a common hour at all; without one the last zone decides.
	for range 200 {
		open := true
		for _, z := range zones {
			if hour := at.In(z).Hour(); hour < h.From || hour >= h.To {
				open = false
				break
			}
		}
		if open {
			return at.Sub(now)
		}
		at = at.Truncate(15 * time.Minute).Add(15 * time.Minute)
	}
	return 12 * time.Hour
}

// Zones returns the time zones in which the recipient may be: those of the country of the number, of the country that the
// order goes to, of the region that the locale names, else the fallback.
func Zones(phone, country, locale string, fallback *time.Location) []*time.Location {
	for _, c := range []string{CountryOf(phone), country, region(locale)} {
		names, ok := zones[c]
		if c == "" || !ok {
			continue
		}
		out := make([]*time.Location, 0, len(names))
		for _, n := range names {
			if z, err := time.LoadLocation(n); err == nil {
				out = append(out, z)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	if fallback == nil {
		return nil
	}
	return []*time.Location{fallback}
}

// region is the country in a locale such as "de-AT"; "" when it names none.
func region(locale string) string {
	_, r, cut := strings.Cut(strings.ReplaceAll(locale, "_", "-"), "-")
	if !cut || len(r) != 2 {
		return ""
	}
	return strings.ToUpper(r)
}

// zones are the time zones of countries: where there are several, the first and the last of the day.
var zones = map[string][]string{
	"AE": {"Asia/Dubai"}, "AR": {"America/Argentina/Buenos_Aires"}, "AT": {"Europe/Vienna"}, "AU": {"Australia/Sydney", "Australia/Perth"},
	"BE": {"Europe/Brussels"}, "BG": {"Europe/Sofia"}, "BR": {"America/Sao_Paulo", "America/Rio_Branco"}, "CA": {"America/St_Johns", "America/Vancouver"},
	"CH": {"Europe/Zurich"}, "CL": {"America/Santiago"}, "CN": {"Asia/Shanghai"}, "CO": {"America/Bogota"}, "CY": {"Asia/Nicosia"}, "CZ": {"Europe/Prague"},
	"DE": {"Europe/Berlin"}, "DK": {"Europe/Copenhagen"}, "EE": {"Europe/Tallinn"}, "ES": {"Europe/Madrid", "Atlantic/Canary"}, "FI": {"Europe/Helsinki"},
	"FR": {"Europe/Paris"}, "GB": {"Europe/London"}, "GR": {"Europe/Athens"}, "HK": {"Asia/Hong_Kong"}, "HR": {"Europe/Zagreb"}, "HU": {"Europe/Budapest"},
	"ID": {"Asia/Jayapura", "Asia/Jakarta"}, "IE": {"Europe/Dublin"}, "IL": {"Asia/Jerusalem"}, "IN": {"Asia/Kolkata"}, "IS": {"Atlantic/Reykjavik"},
	"IT": {"Europe/Rome"}, "JP": {"Asia/Tokyo"}, "KR": {"Asia/Seoul"}, "LT": {"Europe/Vilnius"}, "LU": {"Europe/Luxembourg"}, "LV": {"Europe/Riga"},
	"MT": {"Europe/Malta"}, "MX": {"America/Cancun", "America/Tijuana"}, "MY": {"Asia/Kuala_Lumpur"}, "NL": {"Europe/Amsterdam"}, "NO": {"Europe/Oslo"},
	"NZ": {"Pacific/Auckland"}, "PH": {"Asia/Manila"}, "PL": {"Europe/Warsaw"}, "PT": {"Europe/Lisbon", "Atlantic/Azores"}, "RO": {"Europe/Bucharest"},
	"RS": {"Europe/Belgrade"}, "SA": {"Asia/Riyadh"}, "SE": {"Europe/Stockholm"}, "SG": {"Asia/Singapore"}, "SI": {"Europe/Ljubljana"}, "SK": {"Europe/Bratislava"},
	"TH": {"Asia/Bangkok"}, "TR": {"Europe/Istanbul"}, "TW": {"Asia/Taipei"}, "UA": {"Europe/Kyiv"}, "US": {"America/New_York", "America/Los_Angeles"},
	"ZA": {"Africa/Johannesburg"},
}
