package arch

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// shown finds a test that a page names: its folder and its name.
var shown = regexp.MustCompile("`([a-z][a-z0-9/]*) ((?:Test|Fuzz)\\w+)`")

// docs/security.md speaks of every requirement, and names tests that there are.
func TestSecurityNamesTestsThatThereAre(t *testing.T) {
	t.Parallel()
	root := filepath.Join("..", "..")
	page, err := os.ReadFile(filepath.Join(root, "docs", "security.md"))
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]string{}
	for line := range strings.Lines(string(page)) {
		if id, ok := strings.CutPrefix(line, "| S"); ok {
			rows["S"+strings.Fields(id)[0]] = line
		}
	}
	for n := 1; n <= 37; n++ {
		switch n {
		case 9, 10, 18, 19, 31, 33: // there are none of these
			continue
		}
		id := fmt.Sprintf("S%d", n)
		tests := shown.FindAllStringSubmatch(rows[id], -1)
		if len(tests) == 0 {
			t.Errorf("%s: the page names %d tests", id, len(tests))
		}
		for _, found := range tests {
			if !declared(t, filepath.Join(root, found[1]), found[2]) {
				t.Errorf("%s: there is no %s in %s", id, found[2], found[1])
			}
		}
	}
}

// Each mistake of other shops in docs/reliability.md has a test here that would find it.
func TestMistakesOfOthersHaveTests(t *testing.T) {
	t.Parallel()
	root := filepath.Join("..", "..")
	page, err := os.ReadFile(filepath.Join(root, "docs", "reliability.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(page), "\n## Mistakes of other shops\n")
	section, _, _ = strings.Cut(section, "\n## ")
	rows := 0
	for line := range strings.Lines(section) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| mistake ") {
			continue
		}
		rows++
		tests := shown.FindAllStringSubmatch(line, -1)
		if len(tests) == 0 {
			t.Errorf("no test is named in %s", line)
		}
		for _, found := range tests {
			if !declared(t, filepath.Join(root, found[1]), found[2]) {
				t.Errorf("there is no %s in %s", found[2], found[1])
			}
		}
	}
	if rows < 12 {
		t.Errorf("the page speaks of %d mistakes", rows)
	}
}

// declared reports whether a folder's tests hold one of the name.
func declared(t *testing.T, folder, name string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "\nfunc "+name+"(") {
			return true
		}
	}
	return false
}
