package message

import (
	"testing"
	"time"
)

func TestNumbers(t *testing.T) {
	t.Parallel()
	tests := []struct{ raw, country, want, home string }{
		{"+49 30 1234567", "", "+49301234567", "DE"}, {"030 / 123 45 67", "DE", "+49301234567", "DE"}, {"0044 20 7946 0958", "DE", "+442079460958", "GB"},
		{"+44 (0)20 7946 0958", "", "+442079460958", "GB"}, {"(212) 555-0123", "US", "+12125550123", "US"}, {"1 212 555 0123", "US", "+12125550123", "US"},
		{"+1 416 555 0123", "", "+14165550123", "CA"}, {"1234567", "DE", "", ""}, {"call me", "DE", "", ""}, {"030 1234567", "", "", ""}, {"+49", "", "", ""}, {"+999 123456789", "", "", ""},
	}
	for _, tt := range tests {
		if got := ToE164(tt.raw, tt.country); got != tt.want || CountryOf(got) != tt.home {
			t.Errorf("%q in %q: %q of %q, want %q of %q", tt.raw, tt.country, got, CountryOf(got), tt.want, tt.home)
		}
	}
}

func TestQuietHours(t *testing.T) {
	t.Parallel()
	at := func(hour, minute int) time.Time { return time.Date(2026, 11, 16, hour, minute, 0, 0, time.UTC) }
	tests := []struct {
		now                    time.Time
		phone, country, locale string
		want                   time.Duration
	}{
		{at(12, 0), "+49301234567", "", "", 0}, {at(6, 30), "+49301234567", "", "", 30 * time.Minute}, {at(20, 30), "+49301234567", "", "", 10*time.Hour + 30*time.Minute},
		{at(12, 0), "+12125550123", "", "", 6 * time.Hour},                           // 7 in New York and 2 in Honolulu: all of the country has to be awake
		{at(12, 0), "", "JP", "", 11 * time.Hour},                                    // 21 in Tokyo
		{at(7, 30), "", "", "de-AT", 0}, {at(7, 30), "", "", "de", 30 * time.Minute}, // without a country the shop's own zone decides
	}
	for _, tt := range tests {
		if got := Waking.Wait(tt.now, Zones(tt.phone, tt.country, tt.locale, time.UTC)); got != tt.want {
			t.Errorf("%s for %s%s%s: waits %s, want %s", tt.now.Format("15:04"), tt.phone, tt.country, tt.locale, got, tt.want)
		}
	}
	if (Hours{0, 24}).Wait(at(3, 0), Zones("+49301234567", "", "", nil)) != 0 {
		t.Error("without quiet hours nothing waits")
	}
}

func TestSuppressionsAndReceiptsHaveRanks(t *testing.T) {
	t.Parallel()
	complaint, bounce := Suppression{Reason: Complaint}, Suppression{Reason: HardBounce}
	if complaint.Forbids(Transactional) || !complaint.Forbids(Promotional) || !bounce.Forbids(Transactional) {
		t.Error("a complaint ends offers alone, a bounce all")
	}
	if complaint.Covers(HardBounce) || !bounce.Covers(Complaint) || !bounce.Covers(HardBounce) {
		t.Error("the stricter reason stays")
	}
	last := 0
	for _, r := range Receipts() {
		if r.Rank() <= last {
			t.Errorf("%s has the rank %d", r, r.Rank())
		}
		last = r.Rank()
	}
	if Receipt("invented").Rank() != 0 || !Bounced.Lost() || Delivered.Lost() {
		t.Error("ranks and losses")
	}
}
