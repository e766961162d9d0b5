package limit

import (
	"net/http"
	"strconv"
	"time"
)

// Count is what one rule says of a request.
type Count struct {
	// Name is the rule's, as clients see it.
	Name string
	Rate Rate
	Result
}

// Write tells a client of its counts, by the fields of draft-ietf-httpapi-ratelimit-headers.
func Write(h http.Header, counts []Count) {
	if len(counts) == 0 {
		return
	}
	policy, state := make([]byte, 0, 64), make([]byte, 0, 64)
	for i, c := range counts {
		if i > 0 {
			policy, state = append(policy, ", "...), append(state, ", "...)
		}
		policy = append(strconv.AppendQuote(policy, c.Name), ";q="...)
		policy = append(strconv.AppendInt(policy, int64(c.Rate.Requests), 10), ";w="...)
		policy = strconv.AppendInt(policy, Seconds(c.Rate.Per), 10)
		state = append(strconv.AppendQuote(state, c.Name), ";r="...)
		state = append(strconv.AppendInt(state, int64(c.Remaining), 10), ";t="...)
		wait := c.Reset
		if !c.Allowed {
			wait = c.Retry
		}
		state = strconv.AppendInt(state, Seconds(wait), 10)
	}
	h["Ratelimit-Policy"], h["Ratelimit"] = []string{string(policy)}, []string{string(state)}
}

// Seconds rounds up, so that whoever waits that long has waited long enough.
func Seconds(d time.Duration) int64 { return int64((d + time.Second - 1) / time.Second) }
