package route_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"emporium/services/gateway/internal/route"
)

func shielded(t *testing.T, filter string) (*route.Route, error) {
	t.Helper()
	table, err := route.New([]route.Spec{{ID: "x", URI: "lb://x", Predicates: []string{"Path=/**"}, Filters: []string{filter}}})
	if err != nil {
		return nil, err
	}
	return table.Routes()[0], nil
}

func TestCircuitBreaker(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]struct {
		name, path   string
		status       int
		fails, holds int
	}{
		"CircuitBreaker=gifts":                                                  {"gifts", "", 0, 0, 500},
		"CircuitBreaker=gifts, forward:/instead":                                {"gifts", "/instead", 0, 0, 500},
		"CircuitBreaker=name=gifts; fallbackUri=forward:/a; statusCodes=500":    {"gifts", "/a", 0, 500, 501},
		`CircuitBreaker=name=gifts;statusCodes=503,"NOT_FOUND"`:                 {"gifts", "", 0, 404, 500},
		"CircuitBreaker=fallbackStatus=204; name=a b; statusCodes=BAD_GATEWAY;": {"a b", "", 204, 502, 504},
	} {
		r, err := shielded(t, text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if b := r.Breaker; b.Name != want.name || b.Path != want.path || b.Status != want.status || want.fails != 0 && !b.Fails(want.fails) || b.Fails(want.holds) || b.Fails(1000) {
			t.Errorf("%s: got %+v", text, b)
		}
	}
	for text, want := range map[string]string{
		"CircuitBreaker": "name of a policy", "CircuitBreaker=a, http://elsewhere": "forward: and a path", "CircuitBreaker=name=a; statusCodes=200": "from 300 to 599",
		"CircuitBreaker=name=a; statusCodes=SLEEPY": "BAD_GATEWAY", "CircuitBreaker=name=a; fallbackStatus=99": "200 to 599", "CircuitBreaker=a, forward:/b, c": "at most 2",
		"CircuitBreaker=name=a; fallback=x": "is none of", "CircuitBreaker=name=a; name=b": "comes twice", "CircuitBreaker=name=a; fallbackUri=forward:/x; fallbackStatus=200": "or a fallbackStatus",
	} {
		if _, err := shielded(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
	if _, err := route.New([]route.Spec{{ID: "x", URI: "no://op", Predicates: []string{"Path=/**"}, Filters: []string{"SetStatus=200", "Retry=1"}}}); err == nil {
		t.Error("a route without anything behind it repeats nothing")
	}
}

func TestRetry(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]struct {
		retries     int
		post        bool
		fails       []int
		holds       []int
		first, last time.Duration // of the pauses before the first and the fourth repetition
	}{
		"Retry":                             {3, false, []int{500, 599}, []int{499, 404}, 0, 0},
		"Retry=2":                           {2, false, []int{503}, []int{429}, 0, 0},
		"Retry=2,TOO_MANY_REQUESTS,POST":    {2, true, []int{429, 500}, []int{404}, 0, 0},
		"Retry=3,500,GET,10ms,50ms,2,false": {3, false, []int{500}, []int{404}, 10 * time.Millisecond, 50 * time.Millisecond},
		"Retry=retries=1; series=CLIENT_ERROR; methods=GET,POST; firstBackoff=1s; factor=3": {1, true, []int{404}, []int{500}, time.Second, 27 * time.Second},
	} {
		r, err := shielded(t, text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		got := r.Retry
		post, keyed := &http.Request{Method: http.MethodPost, Header: http.Header{}}, &http.Request{Method: http.MethodPost, Header: http.Header{"Idempotency-Key": {"k"}}}
		if got.Retries != want.retries || got.Covers(post) || got.Covers(keyed) != want.post {
			t.Errorf("%s: got %+v", text, got)
		}
		for _, status := range want.fails {
			if !got.Fails(status) {
				t.Errorf("%s: %d is no failure", text, status)
			}
		}
		for _, status := range want.holds {
			if got.Fails(status) {
				t.Errorf("%s: %d is a failure", text, status)
			}
		}
		for n, pause := range map[int]time.Duration{0: want.first, 3: want.last} {
			if p := got.Pause(n); p > pause || p < pause*3/4 {
				t.Errorf("%s: the pause %d is %v, want at most %v", text, n, p, pause)
			}
		}
	}
	for text, want := range map[string]string{
		"Retry=0": "from 1 to 10", "Retry=x": "retries", "Retry=1,2,3,4,5,6,7,8": "at most 7", "Retry=methods=get": "capitals", "Retry=series=NONE": "SERVER_ERROR",
		"Retry=firstBackoff=2h": "up to 1m", "Retry=factor=0.5": "from 1 to 100", "Retry=exceptions=java.io.IOException": "is none of", "Retry=basedOnPreviousValue=maybe": "basedOnPreviousValue",
	} {
		if _, err := shielded(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
}
