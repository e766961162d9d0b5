package resilience_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"emporium/kit/deadline"
	"emporium/kit/fault"
	"emporium/kit/resilience"
)

type fake struct {
	calls   int
	answers []int // statuses; 0 is a broken connection; the last one repeats
}

func (f *fake) RoundTrip(r *http.Request) (*http.Response, error) {
	status := f.answers[min(f.calls, len(f.answers)-1)]
	f.calls++
	if status == 0 {
		return nil, errors.New("connection reset")
	}
	return &http.Response{StatusCode: status, Body: io.NopCloser(strings.NewReader("")), Request: r}, nil
}

func TestTransportRepeatsOnlyWhatIsSafe(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, method string
		answers      []int
		wantCalls    int
		wantStatus   int // 0: an error
	}{
		{"a read is tried again", http.MethodGet, []int{0, 200}, 2, 200},
		{"a read behind a busy service", http.MethodGet, []int{503, 200}, 2, 200},
		{"a write is not", http.MethodPost, []int{0, 200}, 1, 0},
		{"a busy service's answer is handed on", http.MethodPost, []int{503}, 1, 503},
		{"the caller's mistakes are answers", http.MethodGet, []int{404, 200}, 1, 404},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := &fake{answers: c.answers}
			tr := resilience.Transport("stock", f, resilience.HTTPOptions{Delay: time.Millisecond})
			req, err := http.NewRequestWithContext(t.Context(), c.method, "http://stock/", nil)
			if err != nil {
				t.Fatal(err)
			}
			resp, err := tr.RoundTrip(req)
			got := 0
			if err == nil {
				got = resp.StatusCode
				_ = resp.Body.Close()
			}
			if got != c.wantStatus || f.calls != c.wantCalls {
				t.Errorf("got status %d after %d calls (%v), want %d after %d", got, f.calls, err, c.wantStatus, c.wantCalls)
			}
		})
	}
}

// patient is a dependency that answers nothing before its caller gives up, or says by itself that the time is over.
type patient struct{ says int }

func (p patient) RoundTrip(r *http.Request) (*http.Response, error) {
	if p.says == 0 {
		<-r.Context().Done()
		return nil, r.Context().Err()
	}
	return &http.Response{StatusCode: p.says, Body: http.NoBody}, nil
}

// A caller of little patience opens no breaker, and is no reason to ask again. One that waits as long as the policy does is heard.
func TestHastyCallersOpenNoBreaker(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		says   int
		left   time.Duration
		limit  time.Duration
		hasty  bool // as noted of the call that led to this one
		failed int
	}{
		"it says that the short time is over":    {504, time.Second, time.Minute, false, 0},
		"it says nothing in the short time":      {0, 10 * time.Millisecond, time.Minute, false, 0},
		"it fails within the short time":         {500, time.Second, time.Minute, false, 1},
		"it says so of a long time":              {504, 50 * time.Second, time.Minute, false, 1},
		"it says so by itself":                   {504, 0, time.Minute, false, 1},
		"a short time before, and a long one":    {504, 50 * time.Second, time.Minute, true, 1},
		"it says nothing in the policy's time":   {0, time.Hour, 10 * time.Millisecond, false, 1},
		"it was not asked, for nobody waits":     {504, -time.Second, time.Minute, false, 0},
		"no limit but the caller's, and it says": {504, time.Second, 0, false, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			set, err := resilience.NewSet(resilience.SetOptions{})
			if err != nil {
				t.Fatal(err)
			}
			p := resilience.BuiltIn("stock")
			p.Timeout, p.Retry.Attempts = c.limit, 1
			g := set.GuardWith(p)
			ctx := t.Context()
			if c.left != 0 {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, c.left)
				defer cancel()
			}
			if c.hasty {
				ctx = deadline.Hasty(ctx)
			}
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://stock/", nil)
			if err != nil {
				t.Fatal(err)
			}
			resp, err := g.Transport(patient{c.says}).RoundTrip(req)
			if err == nil {
				_ = resp.Body.Close()
			}
			if got := g.Circuit().Counts().Failed; got != c.failed {
				t.Errorf("%d failures, want %d", got, c.failed)
			}
		})
	}
}

func TestTransportOpensItsBreaker(t *testing.T) {
	t.Parallel()
	f := &fake{answers: []int{0}}
	tr := resilience.Transport("stock", f, resilience.HTTPOptions{MinimumCalls: 5, OpenFor: time.Hour})
	var last error
	for range 20 {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://stock/", nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := tr.RoundTrip(req)
		if err == nil {
			_ = resp.Body.Close()
		}
		last = err
	}
	if !fault.Is(last, fault.Unavailable) {
		t.Errorf("got %v, want unavailable", last)
	}
	if f.calls >= 20 {
		t.Errorf("the breaker let all %d calls through", f.calls)
	}
}
