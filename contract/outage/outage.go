// Package outage names the providers of payments that do not answer, so that nobody is sent to pay there who would wait for it. The
// payment service has asked them and tells; the order service, which has the shopper before it, refuses by the same names.
package outage

import (
	"strconv"
	"time"
)

// Key is where the cache holds until when a provider is not asked, see Until. There is nothing while it answers.
func Key(provider string) string { return "outage:v1:" + provider }

// Until is what stands at a key: milliseconds since 1970.
func Until(t time.Time) []byte { return strconv.AppendInt(nil, t.UnixMilli(), 10) }

// Left is for how long after now a provider is not asked, by what stands at its key; 0 when that is over, or says nothing.
func Left(value []byte, now time.Time) time.Duration {
	until, err := strconv.ParseInt(string(value), 10, 64)
	if err != nil {
		return 0
	}
	return max(0, time.UnixMilli(until).Sub(now))
}
