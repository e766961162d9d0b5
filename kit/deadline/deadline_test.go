package deadline_test

import (
	"context"
	"net/http"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"emporium/kit/deadline"
)

func TestTheTimeLeftTravels(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		h := http.Header{}
		if !deadline.Set(ctx, h) || h.Get(deadline.Header) != "3000" {
			t.Errorf("got %v", h)
		}
		there, stop := deadline.With(t.Context(), h)
		defer stop()
		if end, ok := there.Deadline(); !ok || time.Until(end) != 3*time.Second {
			t.Errorf("the receiver's deadline is %v", end)
		}
		<-ctx.Done()
		if deadline.Set(ctx, h) {
			t.Error("a call is to be made for a caller that is gone")
		}
		if !deadline.Set(t.Context(), h) || len(h) != 0 {
			t.Errorf("got %v, want no header without a deadline", h)
		}
	})
}

func TestOnlyPlainNumbersAreRead(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]time.Duration{"1": time.Millisecond, "2500": 2500 * time.Millisecond, "3600000": time.Hour,
		"": 0, "0": 0, "-1": 0, "1.5": 0, "1s": 0, "3600001": 0, "99999999999999999999": 0, "\t1": 0} {
		got, ok := deadline.Left(http.Header{deadline.Header: {text}})
		if ok != (want > 0) || ok && got != want {
			t.Errorf("%s: got %v, %v, want %v", strconv.Quote(text), got, ok, want)
		}
	}
	if _, ok := deadline.Left(http.Header{deadline.Header: {"1", "2"}}); ok {
		t.Error("two values were read as one")
	}
}
