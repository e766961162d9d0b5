package kittest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// SkipsVariable names the file that the ledger of skips is kept in. Each line holds, separated by tabs, what was
// missing, why, and the test that wanted it; scripts/test sums them up in one line at the end of a run.
const SkipsVariable = "EMPORIUM_TEST_SKIPS"

// SkipServer skips the test because a server is not there, and writes that into the ledger. server is a short name
// such as "postgres"; reason says what to do to have it.
func SkipServer(t testing.TB, server, reason string) {
	t.Helper()
	if file := os.Getenv(SkipsVariable); file != "" {
		if err := appendSkip(file, server, reason, t.Name()); err != nil {
			t.Fatalf("note the skip in %s: %v", SkipsVariable, err)
		}
	}
	t.Skipf("%s: %s", server, reason)
}

// appendSkip writes one line in one call: lines of test binaries that run side by side do not mix.
func appendSkip(file, what, reason, test string) error {
	f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	flat := strings.NewReplacer("\t", " ", "\n", " ")
	_, err = fmt.Fprintf(f, "%s\t%s\t%s\n", flat.Replace(what), flat.Replace(reason), flat.Replace(test))
	return errors.Join(err, f.Close())
}

// ModuleRoot returns the folder of the go.mod above the test's working folder.
func ModuleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatalf("find the module: %v", err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("find the module: no go.mod above the working folder; run tests inside the repository")
			return ""
		}
		dir = parent
	}
}

// SharedFile returns the path of a file that is too large or not ours to commit, such as "data/catalogue-10k.csv". It
// is looked for under the folder that EMPORIUM_SHARED names, else under shared/ beside the repository. A test whose
// file is missing is skipped, with a line in the ledger.
func SharedFile(t testing.TB, name string) string {
	t.Helper()
	root := os.Getenv("EMPORIUM_SHARED")
	if root == "" {
		root = filepath.Join(filepath.Dir(ModuleRoot(t)), "shared")
	}
	file := filepath.Join(root, filepath.FromSlash(name))
	switch info, err := os.Stat(file); {
	case errors.Is(err, fs.ErrNotExist):
		SkipServer(t, "shared "+name, "not there; name the folder that holds it in EMPORIUM_SHARED")
	case err != nil:
		t.Fatalf("look for the shared file %s: %v", name, err)
	case info.IsDir():
		t.Fatalf("look for the shared file %s: it is a folder", name)
	}
	return file
}
