//go:build torture

package failpoint

import (
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

// A program that is built for test/torture kills itself at the point that its environment names, "point#pass".
func init() { //nolint:gochecknoinits // before anything starts
	at, pass, ok := strings.Cut(os.Getenv("TORTURE_KILL_AT"), "#")
	n, err := strconv.Atoi(pass)
	if !ok || err != nil {
		return
	}
	var left atomic.Int64
	left.Store(int64(n))
	At = func(point string) {
		if point == at && left.Add(-1) == 0 {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {} // nothing runs on
		}
	}
}
