package access_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
	"emporium/services/gateway/internal/access"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

var at = time.Date(2026, 11, 27, 8, 0, 0, 5e6, time.UTC)

// Every line is JSON, whatever clients send.
func TestLines(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	l := access.New(&out)
	texts := []string{"plain", "", `"quoted" \ path`, "line\nfeed\x00", "\xff\xfe", "ü€😀", "</script>"}
	for _, text := range texts {
		l.Write(&access.Entry{At: at, Took: 1500 * time.Microsecond, RequestID: "r", Path: text, Agent: text, Status: 200, Bytes: 7})
	}
	if err := errors.Join(l.Close(), l.Close()); err != nil {
		t.Fatal(err)
	}
	l.Write(&access.Entry{}) // after the end: nothing
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) != len(texts) {
		t.Fatalf("%d lines of %d", len(lines), len(texts))
	}
	for i, line := range lines {
		var got struct {
			Time  string
			Path  string
			Took  float64 `json:"took_ms"`
			Bytes int64
		}
		if err := json.Unmarshal([]byte(line), &got); err != nil {
			t.Errorf("%q: %v", line, err)
		}
		if want := strings.ToValidUTF8(texts[i], "\ufffd\ufffd"); got.Path != want || got.Took != 1.5 || got.Bytes != 7 || got.Time != "2026-11-27T08:00:00.005Z" {
			t.Errorf("%q: got %+v", line, got)
		}
	}
}

func TestPlaces(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "access.log")
	for range 2 {
		l, err := access.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		l.Write(&access.Entry{At: at, RequestID: "r"})
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if text, err := os.ReadFile(file); err != nil || strings.Count(string(text), "\n") != 2 {
		t.Errorf("%q, %v", text, err)
	}
	l, err := access.Open("none")
	l.Write(&access.Entry{})
	if err := errors.Join(err, l.Close()); err != nil {
		t.Error(err)
	}
	if _, err := access.Open(filepath.Join(t.TempDir(), "missing", "file")); err == nil {
		t.Error("a place that cannot be written to must be refused at the start")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }

// A disk that is full costs lines and no request, and is told at the end.
func TestBrokenPlace(t *testing.T) {
	t.Parallel()
	l := access.New(broken{})
	for range 1000 {
		l.Write(&access.Entry{At: at, Path: strings.Repeat("x", 100)})
	}
	if err := l.Close(); err == nil {
		t.Error("nobody is told")
	}
}

// Logs can be rotated by moving the file, with or without making a new one, and by copying and cutting it off.
func TestRotation(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "access.log")
	l, err := access.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	now := at
	write := func(id string) {
		t.Helper()
		now = now.Add(time.Second) // once a second it is looked whether the file is still there
		l.Write(&access.Entry{At: now, RequestID: id})
		kittest.Eventually(t, 20*time.Second, func() error {
			text, err := os.ReadFile(file)
			if err == nil && !strings.Contains(string(text), `"`+id+`"`) {
				err = errors.New("the line is not there yet")
			}
			return err
		})
	}
	count := func(name string, want int) {
		t.Helper()
		text, err := os.ReadFile(name)
		if got := strings.Count(string(text), "\n"); err != nil || got != want || strings.Contains(string(text), "\x00") {
			t.Errorf("%s holds %d lines, want %d: %v", filepath.Base(name), got, want, err)
		}
	}
	write("one")
	must(t, os.Rename(file, file+".1"))
	write("two")
	must(t, os.Rename(file, file+".2"))
	must(t, os.WriteFile(file, nil, 0o600))
	write("three")
	must(t, os.Truncate(file, 0))
	write("four")
	must(t, l.Close())
	count(file+".1", 1)
	count(file+".2", 1)
	count(file, 1)
	if info, err := os.Stat(file + ".2"); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("a file that was made anew: %v, %v", info.Mode(), err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
