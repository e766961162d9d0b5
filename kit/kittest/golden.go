package kittest

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// update rewrites golden files instead of comparing with them. The variable EMPORIUM_UPDATE=1 does the same, for runs
// over packages of which some do not know the flag.
var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// Golden compares got with the file testdata/name and fails the test with the difference. With -update (or
// EMPORIUM_UPDATE=1) it writes the file instead; look at the difference before you commit it.
func Golden(t testing.TB, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", filepath.FromSlash(name))
	if *update || os.Getenv("EMPORIUM_UPDATE") == "1" {
		if err := writeGolden(file, got); err != nil {
			t.Fatalf("update golden file: %v", err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("read golden file (run the test with -update to make it): %v", err)
		return
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s differs; if that is meant, run the test with -update (-want +got):\n%s", file, diff)
	}
}

func writeGolden(file string, got []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
		return err
	}
	return os.WriteFile(file, got, 0o600)
}
