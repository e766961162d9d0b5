package e2e

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// suite is what all tests of the package share: the binary and one running shop per topology, each made when the first
// test wants it.
var suite = struct {
	dir       string
	binary    func() (string, error)
	embedded  *shared
	processes *shared
	paying    *shared
}{}

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "emporium-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, "make a folder for the shops:", err)
		return 1
	}
	suite.dir = dir
	suite.binary = sync.OnceValues(build)
	suite.embedded = &shared{name: "embedded", start: startEmbedded}
	suite.processes = &shared{name: "processes", start: startProcesses}
	suite.paying = &shared{name: "paying", start: startPaying}
	code := m.Run()
	for _, s := range []*shared{suite.embedded, suite.processes, suite.paying} {
		if err := s.close(code != 0); err != nil {
			fmt.Fprintf(os.Stderr, "--- the %s shop did not end well: %v\n", s.name, err)
			code = 1
		}
	}
	if code != 0 {
		fmt.Fprintln(os.Stderr, "logs and data of the shops are kept in", dir)
		return code
	}
	if err := os.RemoveAll(dir); err != nil {
		fmt.Fprintln(os.Stderr, "remove the shops' folder:", err)
	}
	return code
}

// binaryVariable names a binary to test instead of the one that the tree builds: a release, or one with the race detector.
const binaryVariable = "EMPORIUM_TEST_BINARY"

// build makes the binary that every test runs.
func build() (string, error) {
	if given := os.Getenv(binaryVariable); given != "" {
		return given, nil
	}
	out := filepath.Join(suite.dir, "emporium")
	cmd := exec.CommandContext(context.Background(), "go", "build", "-o", out, "emporium/cmd/emporium")
	if text, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build emporium: %w\n%s", err, text)
	}
	return out, nil
}

func binary(t testing.TB) string {
	t.Helper()
	path, err := suite.binary()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// shared is a shop that lives as long as the package's tests.
type shared struct {
	name  string
	start func(t testing.TB, dir string) *World
	once  sync.Once
	world *World
	t     *packageT
}

// get starts the shop for the first caller. A shop that cannot be had skips the test, one that fails to start fails it.
func (s *shared) get(t testing.TB) *World {
	t.Helper()
	s.once.Do(func() {
		s.t = &packageT{name: "e2e/" + s.name}
		begun := time.Now()
		s.t.run(func() { s.world = s.start(s.t, filepath.Join(suite.dir, s.name)) })
		t.Logf("the %s shop took %v to start", s.name, time.Since(begun).Round(time.Millisecond))
	})
	switch {
	case s.t.skipped != "":
		t.Skip(s.t.skipped)
	case s.world == nil || s.t.failed != "":
		t.Fatalf("the %s shop does not run: %s", s.name, s.t.failed)
	}
	return s.world
}

func (s *shared) close(failed bool) error {
	if s.t == nil {
		return nil
	}
	var err error
	if s.world != nil {
		err = s.world.Stop()
		if failed || err != nil {
			s.world.showLogs(os.Stderr)
		}
	}
	s.t.cleanup()
	return err
}

// forEachTopology runs fn against both shops. Tests share them, so each makes products and customers of its own.
func forEachTopology(t *testing.T, fn func(t *testing.T, w *World)) {
	t.Helper()
	if testing.Short() {
		t.Skip("starts whole shops")
	}
	for _, s := range []*shared{suite.embedded, suite.processes} {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			fn(t, s.get(t))
		})
	}
}

// packageT stands in for a test where a helper wants one, for things that belong to the whole package.
type packageT struct {
	testing.TB
	name            string
	mu              sync.Mutex
	cleanups        []func()
	failed, skipped string
}

// run calls fn on a goroutine that Fatalf and Skipf can end.
func (t *packageT) run(fn func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		fn()
	}()
	<-done
}

func (t *packageT) cleanup() {
	for _, v := range slices.Backward(t.cleanups) {
		t.run(v)
	}
}

func (t *packageT) Helper()                  {}
func (t *packageT) Name() string             { return t.name }
func (t *packageT) Context() context.Context { return context.Background() }
func (t *packageT) Failed() bool             { return t.failed != "" }

func (t *packageT) Cleanup(fn func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cleanups = append(t.cleanups, fn)
}

func (t *packageT) Logf(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

func (t *packageT) Errorf(format string, args ...any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.failed = fmt.Sprintf(format, args...)
	fmt.Fprintf(os.Stderr, "--- %s: %s\n", t.name, t.failed)
}

func (t *packageT) Error(args ...any) { t.Errorf("%s", fmt.Sprint(args...)) }

func (t *packageT) Fatalf(format string, args ...any) {
	t.Errorf(format, args...)
	runtime.Goexit()
}

func (t *packageT) Fatal(args ...any) { t.Fatalf("%s", fmt.Sprint(args...)) }

func (t *packageT) Skipf(format string, args ...any) {
	t.skipped = fmt.Sprintf(format, args...)
	runtime.Goexit()
}

var _ testing.TB = (*packageT)(nil)

// aside starts a shop for one test alone, which may kill it.
func aside(t *testing.T, start func(testing.TB, string) *World) *World {
	t.Helper()
	w := start(t, filepath.Join(suite.dir, strings.ToLower(t.Name()))) // kept when a test fails
	t.Cleanup(func() {
		if err := w.Stop(); err != nil {
			t.Errorf("stop the shop: %v", err)
		}
		if t.Failed() {
			w.showLogs(os.Stderr)
		}
	})
	return w
}
