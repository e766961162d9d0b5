package kittest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// recorder stands in for the test that a helper is used in, so that its failure can be looked at.
type recorder struct {
	testing.TB
	logs, failures []string
	skipped        string
	cleanups       []func()
}

func (r *recorder) Helper()          {}
func (r *recorder) Name() string     { return "TestRecorded" }
func (r *recorder) Cleanup(f func()) { r.cleanups = append(r.cleanups, f) }
func (r *recorder) Logf(format string, args ...any) {
	r.logs = append(r.logs, fmt.Sprintf(format, args...))
}

func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	runtime.Goexit()
}

func (r *recorder) Skipf(format string, args ...any) {
	r.skipped = fmt.Sprintf(format, args...)
	runtime.Goexit()
}

// record runs f as the body of a test would be, on a goroutine that Fatalf and Skipf can end.
func record(t *testing.T, f func(t testing.TB)) *recorder {
	t.Helper()
	r := &recorder{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		f(r)
	}()
	<-done
	for _, cleanup := range r.cleanups {
		cleanup()
	}
	return r
}

func TestEventually(t *testing.T) {
	t.Parallel()
	t.Run("returns as soon as the condition holds", func(t *testing.T) {
		t.Parallel()
		calls := 0
		Eventually(t, time.Minute, func() error {
			if calls++; calls < 3 {
				return errors.New("not yet")
			}
			return nil
		})
		if calls != 3 {
			t.Errorf("got %d calls, want 3", calls)
		}
	})
	t.Run("fails with the last error", func(t *testing.T) {
		t.Parallel()
		calls := 0
		r := record(t, func(t testing.TB) {
			Eventually(t, 20*time.Millisecond, func() error { calls++; return fmt.Errorf("answer %d", calls) })
		})
		if len(r.failures) != 1 || !strings.Contains(r.failures[0], fmt.Sprintf("answer %d", calls)) {
			t.Errorf("got failures %q, want one with the last of %d answers", r.failures, calls)
		}
		if calls < 2 {
			t.Errorf("got %d calls, want more than one", calls)
		}
	})
}

func TestContextEndsBeforeTheTest(t *testing.T) {
	t.Parallel()
	ctx := Context(t)
	end, set := ctx.Deadline()
	if !set || time.Until(end) > contextLimit {
		t.Errorf("got a deadline in %v, want one within %v", time.Until(end), contextLimit)
	}
	if last, set := t.Deadline(); set && end.After(last) {
		t.Errorf("the context ends at %v, after the test's binary at %v", end, last)
	}
}

func TestFreePortDoesNotRepeat(t *testing.T) {
	t.Parallel()
	seen := map[int]bool{}
	for range 50 {
		port := FreePort(t)
		if port <= 0 || seen[port] {
			t.Fatalf("got port %d after %v", port, seen)
		}
		seen[port] = true
	}
}

func TestLoggerIsSilentAfterTheTest(t *testing.T) {
	t.Parallel()
	var late func()
	r := record(t, func(t testing.TB) {
		log := Logger(t)
		log.Debug("in time", "n", 1)
		late = func() { log.Error("too late") }
	})
	late()
	if len(r.logs) != 1 || !strings.Contains(r.logs[0], "in time") {
		t.Errorf("got log lines %q, want only the one in time", r.logs)
	}
}

func TestGolden(t *testing.T) {
	t.Parallel()
	Golden(t, "greeting.txt", []byte("hello\nworld\n"))
	tests := []struct {
		name, file, got, want string
	}{
		{"another content", "greeting.txt", "hello\nmoon\n", "greeting.txt differs"},
		{"no file", "nothing.txt", "", "read golden file"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := record(t, func(t testing.TB) { Golden(t, tt.file, []byte(tt.got)) })
			if len(r.failures) != 1 || !strings.Contains(r.failures[0], tt.want) {
				t.Errorf("got failures %q, want one with %q", r.failures, tt.want)
			}
		})
	}
	t.Run("written files read back", func(t *testing.T) {
		t.Parallel()
		file := filepath.Join(t.TempDir(), "a", "b.json")
		want := []byte(`{"a":1}`)
		if err := writeGolden(file, want); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(file)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	})
}

func TestSkipsAreNoted(t *testing.T) {
	ledger := filepath.Join(t.TempDir(), "skips")
	t.Setenv(SkipsVariable, ledger)
	t.Setenv(PostgresVariable, "")
	t.Setenv(KafkaVariable, "")
	t.Setenv("EMPORIUM_TEST_KAFKA_ABSENT", "Java is not\tinstalled")
	t.Setenv("EMPORIUM_SHARED", t.TempDir())
	tests := []struct {
		name string
		ask  func(t testing.TB)
		want string
	}{
		{"a database", func(t testing.TB) { postgresURL(t) },
			"postgres\tEMPORIUM_TEST_POSTGRES_URL is not set; scripts/servers starts what the tests want\tTestRecorded\n"},
		{"a server with a reason", func(t testing.TB) { KafkaBrokers(t) }, "kafka\tJava is not installed\tTestRecorded\n"},
		{"a shared file", func(t testing.TB) { SharedFile(t, "data/none.csv") },
			"shared data/none.csv\tnot there; name the folder that holds it in EMPORIUM_SHARED\tTestRecorded\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := os.WriteFile(ledger, nil, 0o600); err != nil {
				t.Fatal(err)
			}
			r := record(t, tt.ask)
			if r.skipped == "" || len(r.failures) > 0 {
				t.Errorf("got skip %q and failures %q, want a skip", r.skipped, r.failures)
			}
			got, err := os.ReadFile(ledger)
			if err != nil || string(got) != tt.want {
				t.Errorf("got the ledger %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestSharedFile(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("EMPORIUM_SHARED", dir)
	want := filepath.Join(dir, "data", "some.csv")
	if err := writeGolden(want, []byte("a;b\n")); err != nil {
		t.Fatal(err)
	}
	if got := SharedFile(t, "data/some.csv"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRun(t *testing.T) {
	pass := func() int { return 0 }
	leak := func() int {
		stop := make(chan struct{})
		t.Cleanup(func() { close(stop) })
		go func() { <-stop }()
		return 0
	}
	tests := []struct {
		name    string
		tests   func() int
		options []MainOption
		want    int
	}{
		{"passed", pass, nil, 0},
		{"failed", func() int { return 3 }, []MainOption{NoLeaks()}, 3},
		{"leak that nobody asked about", leak, nil, 0},
		{"leak", leak, []MainOption{NoLeaks()}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := run(tt.tests, tt.options...); got != tt.want {
				t.Errorf("got exit code %d, want %d", got, tt.want)
			}
		})
	}
}
