package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing/object"
)

// commit writes a file into a git repository, which it makes when there is none.
func commit(t *testing.T, dir, file, content, message string) string {
	t.Helper()
	r, err := git.PlainOpen(dir)
	if errors.Is(err, git.ErrRepositoryNotExists) {
		r, err = git.PlainInitWithOptions(dir, &git.PlainInitOptions{InitOptions: git.InitOptions{DefaultBranch: "refs/heads/main"}})
	}
	if err != nil {
		t.Fatal(err)
	}
	tree, err := r.Worktree()
	if err = errors.Join(err, os.WriteFile(filepath.Join(dir, file), []byte(content), 0o600)); err != nil {
		t.Fatal(err)
	}
	if _, err := tree.Add(file); err != nil {
		t.Fatal(err)
	}
	hash, err := tree.Commit(message, &git.CommitOptions{Author: &object.Signature{Name: "Ann", When: time.Now()}})
	if err != nil {
		t.Fatal(err)
	}
	return hash.String()
}

func TestConfigPlaces(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first := commit(t, dir, "application.yml", "emporium:\n  order: {hold: 15m}\n  bus: {password: one}\nserver.port: 80\n", "Begin")
	second := commit(t, dir, "order.yml", "emporium.log.level: loud\n", "Be loud")
	out, _, err := emporium(t, "", "config", "check", "--at", dir)
	if err == nil || !strings.Contains(out, "order.yml:1:21") || !strings.Contains(out, `"loud" is not one of`) || !strings.Contains(out, "emporium") && !strings.Contains(out, "unknown key") {
		t.Errorf("check: %v\n%s", err, out)
	}
	commit(t, dir, "order.yml", "emporium.log.level: warn\n", "Be quiet")
	commit(t, dir, "application.yml", "emporium:\n  bus: {password: two}\nserver.port: 81\n", "Change")
	if out := must(t, "config", "check", "--at", dir); !strings.Contains(out, "can be served") {
		t.Errorf("check: %s", out)
	}
	// What two services are told each is looked at together. It may be cured elsewhere, so that it ends only who asks for that.
	odd := t.TempDir()
	commit(t, odd, "order.yml", "emporium.order.payment_wait: 48h\n", "Wait for long")
	commit(t, odd, "inventory.yml", "emporium.inventory.reservation_ttl: 25h\n", "Hold for less")
	if out := must(t, "config", "check", "--at", odd); !strings.Contains(out, "warning: profile default: inventory.reservation_ttl is 25h0m0s") || !strings.Contains(out, "can be served, with 1 warning") {
		t.Errorf("check: %s", out)
	}
	if out, _, err := emporium(t, "", "config", "check", "--strict", "--at", odd); err == nil || !strings.Contains(err.Error(), "1 warning") || !strings.Contains(out, "inventory.reservation_ttl") {
		t.Errorf("check --strict: %v\n%s", err, out)
	}
	if out := must(t, "config", "check", "--strict", "--at", dir); !strings.Contains(out, "can be served") {
		t.Errorf("check --strict of what is well: %s", out)
	}
	history := must(t, "config", "history", "--at", dir, "--app", "order")
	if !strings.Contains(history, second[:10]) || strings.Contains(history, first[:10]) || !strings.Contains(history, "Be quiet") {
		t.Errorf("history: %s", history)
	}
	want := "~ application.yml: emporium.bus.password = *** → ***\n- application.yml: emporium.order.hold = 15m\n~ application.yml: server.port = 80 → 81\n+ order.yml: emporium.log.level = warn\n"
	if got := must(t, "config", "diff", first, "--at", dir); got != want {
		t.Errorf("diff\n%s\nwant\n%s", got, want)
	}
	if got := must(t, "config", "diff", "main", first, "--at", dir, "--app", "order"); !strings.Contains(got, "- emporium.log.level = warn\n") {
		t.Errorf("diff of what order is told\n%s", got)
	}
	if _, _, err := emporium(t, "", "config", "diff", "nobody", "--at", dir); err == nil || !strings.Contains(err.Error(), "nobody: there is no such label") {
		t.Errorf("a label that is not there: %v", err)
	}
}
