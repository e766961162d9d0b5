package upgrade

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// git runs git in the repository; ok is false when it has no answer.
func git(t testing.TB, args ...string) (out string, ok bool) {
	t.Helper()
	text, err := exec.CommandContext(t.Context(), "git", append([]string{"-C", kittest.ModuleRoot(t)}, args...)...).Output()
	return strings.TrimSpace(string(text)), err == nil
}

// previous is the release before this version, or the revision that EMPORIUM_TEST_PREVIOUS names.
func previous(t testing.TB) string {
	t.Helper()
	if given := os.Getenv("EMPORIUM_TEST_PREVIOUS"); given != "" {
		commit, ok := git(t, "rev-parse", "--verify", given+"^{commit}")
		if !ok {
			t.Fatalf("EMPORIUM_TEST_PREVIOUS: the repository has no revision %q", given)
		}
		return commit
	}
	from := "HEAD"
	if _, tagged := git(t, "describe", "--tags", "--exact-match", "HEAD"); tagged {
		from = "HEAD^"
	}
	tag, ok := git(t, "describe", "--tags", "--abbrev=0", from)
	if !ok {
		kittest.SkipServer(t, "previous release", "no release tag yet; EMPORIUM_TEST_PREVIOUS may name a revision")
	}
	return tag
}

// build makes the program from the source in dir.
func build(t testing.TB, dir, name string) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), name)
	cmd := exec.CommandContext(t.Context(), "go", "build", "-buildvcs=false", "-o", out, "emporium/cmd/emporium")
	cmd.Dir = dir
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build %s: %v\n%s", name, err, text)
	}
	return out
}

// worktree checks a revision out into a folder of its own.
func worktree(t testing.TB, revision string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "source")
	root := kittest.ModuleRoot(t)
	run := func(args ...string) {
		cmd := exec.CommandContext(context.WithoutCancel(t.Context()), "git", append([]string{"-C", root, "worktree"}, args...)...)
		if text, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git worktree %s: %v\n%s", args[0], err, text)
		}
	}
	run("add", "--detach", dir, revision)
	t.Cleanup(func() { run("remove", "--force", dir) })
	return dir
}

type settings = map[string]any

// process is a running program.
type process struct {
	name string
	log  string
	cmd  *exec.Cmd
	done chan struct{}
	err  error
}

// command prepares the program with a configuration, and without what configures a shop in this process's environment.
func command(t testing.TB, program, config string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), program, append([]string{"--config", config}, args...)...)
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "EMPORIUM_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	return cmd
}

func writeConfig(t testing.TB, dir, name string, config settings) string {
	t.Helper()
	text, err := json.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, name+".yaml")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// start runs services until the test ends, or until stop.
func start(t testing.TB, program, name, config string, services ...string) *process {
	t.Helper()
	p := &process{name: name, log: strings.TrimSuffix(config, ".yaml") + ".log", done: make(chan struct{})}
	log, err := os.Create(p.log)
	if err != nil {
		t.Fatal(err)
	}
	p.cmd = command(t, program, config, append([]string{"serve"}, services...)...)
	p.cmd.Stdout, p.cmd.Stderr = log, log
	if err := p.cmd.Start(); err != nil {
		t.Fatalf("start %s: %v", name, err)
	}
	go func() {
		defer close(p.done)
		p.err = errors.Join(p.cmd.Wait(), log.Close())
	}()
	t.Cleanup(func() {
		p.stop(t)
		if t.Failed() {
			p.complain(t)
		}
	})
	return p
}

// stop asks the process to end, and wants it to end well. It does nothing the second time.
func (p *process) stop(t testing.TB) {
	t.Helper()
	if p.cmd == nil {
		return
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	limit := time.AfterFunc(20*time.Second, func() { _ = p.cmd.Process.Kill() })
	<-p.done
	limit.Stop()
	if p.err != nil {
		t.Errorf("%s ended badly: %v", p.name, p.err)
	}
	p.cmd = nil
}

// complain logs the warnings and errors of the process.
func (p *process) complain(t testing.TB) {
	t.Helper()
	text, err := os.ReadFile(p.log)
	if err != nil {
		t.Log(err)
	}
	left := 20
	for line := range strings.Lines(string(text)) {
		if left > 0 && !strings.Contains(line, `"level":"INFO"`) && !strings.Contains(line, `"level":"DEBUG"`) {
			t.Logf("%s: %.500s", p.name, line)
			left--
		}
	}
}
