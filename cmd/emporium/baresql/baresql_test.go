package baresql_test

import (
	"strings"
	"testing"
	"time"

	"emporium/cmd/emporium/baresql"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func TestRun(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			url := kind.URL(t)
			for range 2 { // a second run finds no tables of the first
				r, err := baresql.Run(kittest.Context(t), url, 4, 200*time.Millisecond)
				if err != nil || r.Orders == 0 || r.Connections != 4 || r.PerSecond <= 0 {
					t.Fatalf("got %+v, %v", r, err)
				}
			}
		})
	}
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	for url, want := range map[string]string{"mongodb://x": "needs a", "postgres://secret@::bad": "cannot be read", "mysql://secret@%zz": "cannot be read"} {
		if _, err := baresql.Run(t.Context(), url, 1, 1); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got %v, want %q", url, err, want)
		}
	}
}
