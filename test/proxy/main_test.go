package main

import (
	"os"
	"slices"
	"testing"
	"time"

	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func TestMiddle(t *testing.T) {
	t.Parallel()
	list := []sample{{rate: 5}, {rate: 1}, {rate: 3}}
	if got := middle(list, func(s sample) float64 { return s.rate }); got != 3 {
		t.Errorf("got %v, want 3", got)
	}
}

// The process's own times are found, and those of one that does not exist are none.
func TestCPU(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat("/proc/self/stat"); err != nil {
		t.Skip("needs Linux")
	}
	kittest.Eventually(t, 20*time.Second, func() error { // works until the clock has moved
		if cpu([]int{os.Getpid()}) == 0 {
			return os.ErrDeadlineExceeded
		}
		return nil
	})
	if got := cpu([]int{1 << 30}); got != 0 {
		t.Errorf("got %v for nobody", got)
	}
	if !slices.Contains(children(os.Getppid()), os.Getpid()) {
		t.Error("the process is not found among its parent's children")
	}
}

func TestFreePorts(t *testing.T) {
	t.Parallel()
	got, err := freePorts(3)
	if err != nil || len(got) != 3 || got[0] == got[1] || got[1] == got[2] {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestReadingWrk(t *testing.T) {
	t.Parallel()
	if got := rateLine.FindStringSubmatch("Requests/sec:  12345.67"); got == nil || got[1] != "12345.67" {
		t.Errorf("got %v", got)
	}
	if got := medianLine.FindStringSubmatch("     50%  627.00us"); got == nil || got[1] != "627.00" || got[2] != "us" {
		t.Errorf("got %v", got)
	}
	if failuresLine.FindString("  Non-2xx or 3xx responses: 7") == "" || failuresLine.FindString("  Socket errors: connect 1, read 0") == "" {
		t.Error("failures are overlooked")
	}
}
