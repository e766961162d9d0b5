package resilience_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

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
