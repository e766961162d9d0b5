package deploy

import (
	"bytes"
	"debug/buildinfo"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

// unreachable is what Go says when a tool cannot be had from anywhere.
var unreachable = regexp.MustCompile(`(?m)^go: .*(dial tcp|module lookup disabled|no such host)`)

// supply runs scripts/supply and returns what it says.
func supply(t *testing.T, env []string, args ...string) (string, error) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join(kittest.ModuleRoot(t), "scripts", "supply"), args...)
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if err != nil && unreachable.Match(out) {
		kittest.SkipServer(t, "tools of scripts/supply", "no module proxy has them")
	}
	return string(out), err
}

// The bill of a program names every module that is linked into it, with version and hash, and is the same each time.
// The program is the image's where there is one.
func TestBillOfMaterials(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("builds a tool")
	}
	var err error
	program := os.Getenv(binaryVariable)
	if program == "" {
		program = filepath.Join(t.TempDir(), "emporium")
		build := exec.CommandContext(t.Context(), "go", "build", "-o", program, "./cmd/emporium")
		build.Dir = kittest.ModuleRoot(t)
		if said, err := build.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, said)
		}
	}
	var bills [2][]byte
	for n := range bills {
		file := filepath.Join(t.TempDir(), "bom.json")
		if said, err := supply(t, nil, "sbom", program, file, "v1.2.3"); err != nil {
			t.Fatalf("%v: %s", err, said)
		}
		if bills[n], err = os.ReadFile(file); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(bills[0], bills[1]) {
		t.Error("two bills of the same program differ")
	}
	var bill struct {
		Format   string `json:"bomFormat"`
		Metadata struct {
			Component struct{ Name, Version string }
		}
		Components []struct {
			Name, Version string
			Hashes        []struct{ Content string }
		}
	}
	if err := json.Unmarshal(bills[0], &bill); err != nil {
		t.Fatal(err)
	}
	if bill.Format != "CycloneDX" || bill.Metadata.Component.Name != "emporium" || bill.Metadata.Component.Version != "v1.2.3" {
		t.Errorf("the bill is %s of %+v", bill.Format, bill.Metadata.Component)
	}
	named := map[string]string{}
	for _, c := range bill.Components {
		if len(c.Hashes) > 0 || c.Name == "std" {
			named[c.Name] = c.Version
		}
	}
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	if len(info.Deps) < 10 || named["std"] != info.GoVersion {
		t.Errorf("%d modules are linked, and of Go the bill names %q, not %s", len(info.Deps), named["std"], info.GoVersion)
	}
	for _, m := range info.Deps {
		if m.Replace != nil {
			m = m.Replace
		}
		if named[m.Path] != m.Version {
			t.Errorf("%s is linked in as %s, and the bill says %q, or no hash", m.Path, m.Version, named[m.Path])
		}
	}
}

// vulnerable is a database in which each version of a module that kit/id calls is bad.
func vulnerable(t *testing.T, modules string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"index/db.json":      `{"modified": "2026-01-01T00:00:00Z"}`,
		"index/modules.json": modules,
		"ID/GO-2026-0001.json": `{"schema_version": "1.3.1", "id": "GO-2026-0001", "modified": "2026-01-01T00:00:00Z", "summary": "Made up",
			"database_specific": {"url": "https://pkg.go.dev/vuln/GO-2026-0001"}, "affected": [{
			"package": {"name": "github.com/gofrs/uuid/v5", "ecosystem": "Go"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}],
			"ecosystem_specific": {"imports": [{"path": "github.com/gofrs/uuid/v5"}]}}]}`,
	} {
		file := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return (&url.URL{Scheme: "file", Path: folder}).String()
}

// What is known against a module that is called fails the check; what cannot be asked is skipped by name, and nothing else is.
func TestKnownVulnerabilitiesAreFound(t *testing.T) {
	t.Parallel()
	if testing.Short() || runtime.GOOS == "windows" {
		t.Skip("builds a tool")
	}
	away := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead { // how govulncheck finds out what kind of database one with another name is
			return
		}
		http.Error(w, "down", http.StatusServiceUnavailable)
	}))
	defer away.Close()
	const bad = `[{"path": "github.com/gofrs/uuid/v5", "vulns": [{"id": "GO-2026-0001", "modified": "2026-01-01T00:00:00Z"}]}]`
	for _, c := range []struct {
		name, database, says string
		fails                bool
	}{
		{"known", vulnerable(t, bad), "Your code is affected by 1 vulnerability", true},
		{"none known", vulnerable(t, `[]`), "No vulnerabilities found", false},
		{"no answer", away.URL, "skipped: govulncheck (" + away.URL + " cannot be reached)", false},
		{"no database", "file:///nowhere/at/all", "creating client", true},
	} {
		ledger := filepath.Join(t.TempDir(), "skips")
		said, err := supply(t, []string{"GOVULNDB=" + c.database, kittest.SkipsVariable + "=" + ledger}, "vuln", "./kit/id")
		if (err != nil) != c.fails || !strings.Contains(said, c.says) {
			t.Errorf("%s: %v: %s", c.name, err, said)
		}
		if _, err := os.Stat(ledger); (err == nil) != strings.Contains(said, "skipped") {
			t.Errorf("%s: the ledger of skips: %v", c.name, err)
		}
	}
}
