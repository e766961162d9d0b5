package kittest

import (
	"fmt"
	"os"
	"testing"

	"go.uber.org/goleak"
)

// MainOption asks Main for a check of the whole package.
type MainOption func(*mainOptions)

type mainOptions struct {
	leaks     bool
	leakRules []goleak.Option
}

// NoLeaks makes Main fail a package whose tests leave goroutines behind. Rules name those that may stay.
func NoLeaks(rules ...goleak.Option) MainOption {
	return func(o *mainOptions) { o.leaks, o.leakRules = true, append(append(o.leakRules, rules...), ending) }
}

// ending is what ends by itself, but may take longer than is waited for: a closed client of Redis sleeps out the pause before it would
// have looked at its cluster again.
var ending = goleak.IgnoreAnyFunction("github.com/redis/rueidis.(*call).DelayDo.func1")

// Main runs a package's tests, and exits. Use it as the body of TestMain:
//
//	func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }
func Main(m *testing.M, options ...MainOption) {
	os.Exit(run(m.Run, options...))
}

func run(tests func() int, options ...MainOption) int {
	var o mainOptions
	for _, option := range options {
		option(&o)
	}
	code := tests()
	if code != 0 || !o.leaks {
		return code
	}
	if err := goleak.Find(o.leakRules...); err != nil {
		fmt.Fprintf(os.Stderr, "the tests passed, but left goroutines behind: %v\n", err)
		return 1
	}
	return 0
}
