package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// scenarioTest finds tests that show scenarios: TestScenario_A01_C02_Name, and subtests named "A01 C02 what happens".
var (
	scenarioTest    = regexp.MustCompile(`(?m)^func (TestScenario_((?:[A-F]\d\d_)+)\w*)\(`)
	scenarioSubtest = regexp.MustCompile(`\bt\.Run\("((?:[A-F]\d\d )+)([^"]+)"`)
	topLevelTest    = regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	scenarioID      = regexp.MustCompile(`[A-F]\d\d`)
)

// shown is a test that shows a scenario: its package, by the folder that says most, and its name.
type shown struct{ pkg, name string }

// writePayments replaces the generated part of the page: the table of scenarios with the tests that show them. A scenario
// that nothing shows is an error, and so is a test of a scenario that is not in the table.
func writePayments(path, sources string) error {
	page, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(page), pictureBegin)
	_, after, ok2 := strings.Cut(rest, pictureEnd)
	if !ok || !ok2 {
		return fmt.Errorf("%s must hold %s and %s", path, pictureBegin, pictureEnd)
	}
	tests, err := scenarioTests(sources)
	if err != nil {
		return err
	}
	table, err := scenarioTable(tests)
	if err != nil {
		return err
	}
	return write(path, []byte(before+pictureBegin+"\n\n"+table+"\n"+pictureEnd+after))
}

// scenarioTests reads the names of the tests of services and of the whole shop, by scenario.
func scenarioTests(root string) (map[string][]shown, error) {
	out := map[string][]shown{}
	for _, part := range []string{"services", "test/e2e"} {
		err := fs.WalkDir(os.DirFS(root), part, func(name string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(name, "_test.go") {
				return err
			}
			text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
			if err != nil {
				return err
			}
			collectScenarios(out, packageOf(name), string(text))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// packageOf is how the table names the package of a file: services/payment/internal/provider/stripe is payment/stripe.
func packageOf(file string) string {
	dir := filepath.ToSlash(filepath.Dir(file))
	dir = strings.TrimPrefix(strings.TrimPrefix(dir, "services/"), "test/")
	return strings.ReplaceAll(strings.ReplaceAll(dir, "internal/", ""), "provider/", "")
}

func collectScenarios(out map[string][]shown, pkg, text string) {
	for _, m := range scenarioTest.FindAllStringSubmatch(text, -1) {
		for _, id := range scenarioID.FindAllString(m[2], -1) {
			out[id] = append(out[id], shown{pkg, m[1]})
		}
	}
	for _, m := range scenarioSubtest.FindAllStringSubmatchIndex(text, -1) {
		inside := topLevelTest.FindAllStringSubmatch(text[:m[0]], -1)
		if len(inside) == 0 {
			continue
		}
		name := inside[len(inside)-1][1] + "/" + strings.ReplaceAll(text[m[2]:m[5]], " ", "_")
		for _, id := range scenarioID.FindAllString(text[m[2]:m[3]], -1) {
			out[id] = append(out[id], shown{pkg, name})
		}
	}
}

func scenarioTable(tests map[string][]shown) (string, error) {
	var (
		b       bytes.Buffer
		wrong   []error
		section string
	)
	for _, s := range scenarios {
		found := tests[s.id]
		delete(tests, s.id)
		if len(found) == 0 {
			wrong = append(wrong, fmt.Errorf("no test shows scenario %s: %s", s.id, s.text))
			continue
		}
		if name := scenarioSections[s.id[:1]]; name != section {
			section = name
			fmt.Fprintf(&b, "### %s\n\n| | what happens | shown by |\n|---|---|---|\n", name)
		}
		slices.SortFunc(found, func(a, b shown) int { return strings.Compare(a.pkg+a.name, b.pkg+b.name) })
		names := make([]string, len(found))
		for i, f := range found {
			names[i] = fmt.Sprintf("%s `%s`", f.pkg, strings.TrimPrefix(f.name, "TestScenario_"))
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", s.id, s.text, strings.Join(names, "<br>"))
		if s.last {
			b.WriteString("\n")
		}
	}
	for id := range tests {
		wrong = append(wrong, fmt.Errorf("%s %s is about scenario %s, which is not in the table", tests[id][0].pkg, tests[id][0].name, id))
	}
	return strings.TrimRight(b.String(), "\n") + "\n", errors.Join(wrong...)
}

// sourceRoot is the folder of the go.mod above the working folder.
func sourceRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("the working folder is in no module")
		}
		dir = parent
	}
}
