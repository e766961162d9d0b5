//go:build torture

package clock

import (
	"os"
	"time"
)

// The clock of a program that is built for test/torture is off by as much as its environment says: no two machines' are the same.
func init() { //nolint:gochecknoinits // before anything starts
	off, _ = time.ParseDuration(os.Getenv("TORTURE_CLOCK_OFF")) // what is no duration is none
}
