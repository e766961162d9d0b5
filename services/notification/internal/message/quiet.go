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
