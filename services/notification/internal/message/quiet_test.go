package message_test

import (
	"fmt"
	"testing"
	"time"

	"emporium/services/notification/internal/message"
)

// TestQuietHoursHoldAllOverACountry: where a message may go, it is a waking hour from the first of a country's zones to the last.
func TestQuietHoursHoldAllOverACountry(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		phone, country, locale string
		places                 []string
	}{
		"the United States": {"+12125550100", "", "", []string{"America/New_York", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"}},
		"Canada":            {"", "CA", "", []string{"America/St_Johns", "America/Vancouver"}},
		"Russia":            {"", "", "ru-RU", []string{"Europe/Kaliningrad", "Asia/Kamchatka"}},
		"Pakistan":          {"+923001234567", "", "", []string{"Asia/Karachi"}},
		"Nigeria":           {"", "NG", "", []string{"Africa/Lagos"}},
		"Chile":             {"", "CL", "", []string{"America/Santiago", "Pacific/Easter"}},
	} {
		zones := message.Zones(tt.phone, tt.country, tt.locale, time.UTC)
		for hour := range 48 {
			now := time.Date(2026, 7, 15, hour, 20, 0, 0, time.UTC)
			due := now.Add(message.Waking.Wait(now, zones))
			for _, place := range tt.places {
				z, err := time.LoadLocation(place)
				if err != nil {
					t.Fatal(err)
				}
				if local := due.In(z); local.Hour() < message.Waking.From || local.Hour() >= message.Waking.To {
					t.Errorf("%s: a message of %s goes at %s in %s", name, now, local.Format("15:04"), place)
				}
			}
		}
	}
}

// TestEveryCountryHasItsZones: whoever can be called lives somewhere.
func TestEveryCountryHasItsZones(t *testing.T) {
	t.Parallel()
	nowhere := time.FixedZone("nowhere", 0)
	for code := range 1000 {
		country := message.CountryOf(fmt.Sprintf("+%d5550100000", code))
		if country == "" {
			continue
		}
		for _, z := range message.Zones("", country, "", nowhere) {
			if z == nowhere {
				t.Errorf("%s has no zone", country)
			}
		}
	}
}
