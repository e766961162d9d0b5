package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/kittest"
)

// What is committed is what the code says; the generator writes the same bytes each time, wherever it writes.
func TestGeneratedFilesAreUpToDate(t *testing.T) {
	t.Parallel()
	root := kittest.ModuleRoot(t)
	var rounds []map[string]string
	for range 2 {
		dir := t.TempDir()
		for _, name := range []string{"docs/architecture.md", "docs/payments.md", "docs/resilience.md"} {
			page, err := os.ReadFile(filepath.Join(root, name))
			if err != nil {
				t.Fatal(err)
			}
			if err := write(filepath.Join(dir, name), page); err != nil {
				t.Fatal(err)
			}
		}
		if err := run(kittest.Context(t), dir); err != nil {
			t.Fatal(err)
		}
		rounds = append(rounds, files(t, dir))
	}
	if diff := cmp.Diff(rounds[0], rounds[1]); diff != "" {
		t.Errorf("two runs differ:\n%s", diff)
	}
	if len(rounds[0]) < 15 {
		t.Errorf("only %d files were written", len(rounds[0]))
	}
	for name, want := range rounds[0] {
		got, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || string(got) != want {
			t.Errorf("%s is not what the code says; run make generate: %v\n%s", name, err, firstDifference(string(got), want))
		}
	}
}

// files are the contents of a folder by name.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		out[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "-" + g[i] + "\n+" + w[i]
		}
	}
	return "the one goes on where the other ends"
}

// The page keeps what people have written, and loses nothing when its marks are gone.
func TestArchitectureKeepsWhatIsWritten(t *testing.T) {
	t.Parallel()
	page := filepath.Join(t.TempDir(), "architecture.md")
	for text, wantErr := range map[string]bool{
		"before\n" + pictureBegin + "\nold\n" + pictureEnd + "\nafter\n": false,
		"before\n" + pictureBegin + "\nold\n":                            true,
		"no marks\n":                                                     true,
	} {
		if err := write(page, []byte(text)); err != nil {
			t.Fatal(err)
		}
		err := writeArchitecture(page, nil)
		got, readErr := os.ReadFile(page)
		if readErr != nil {
			t.Fatal(readErr)
		}
		switch {
		case wantErr && (err == nil || string(got) != text):
			t.Errorf("%q: %v, and the page is %q; want an error and the page as it was", text, err, got)
		case !wantErr && (err != nil || !strings.HasPrefix(string(got), "before\n") || !strings.HasSuffix(string(got), "\nafter\n") || strings.Contains(string(got), "\nold\n")):
			t.Errorf("%q: %v, and the page is %q", text, err, got)
		}
	}
}
