package fault

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// program is built once, or named by EMPORIUM_TEST_BINARY.
var program = sync.OnceValues(func() (string, error) {
	if given := os.Getenv("EMPORIUM_TEST_BINARY"); given != "" {
		return given, nil
	}
	out := filepath.Join(folder, "emporium")
	if text, err := exec.CommandContext(context.Background(), "go", "build", "-o", out, "emporium/cmd/emporium").CombinedOutput(); err != nil {
		return "", fmt.Errorf("build emporium: %w\n%s", err, text)
	}
	return out, nil
})

// folder holds the binary; it goes away with the package's tests.
var folder string

func TestMain(m *testing.M) {
	var err error
	if folder, err = os.MkdirTemp("", "emporium-fault-"); err != nil {
		fmt.Fprintln(os.Stderr, "make a folder:", err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(folder)
	os.Exit(code)
}

type settings = map[string]any

// process is one run of the binary after the other, with one log.
type process struct {
	name string
	args []string
	log  string
	cmd  *exec.Cmd
	done chan struct{}
	err  error
}

func newProcess(t testing.TB, dir, name string, config settings, args ...string) *process {
	t.Helper()
	text, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, name+".yaml")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return &process{name: name, log: filepath.Join(dir, name+".log"), args: append([]string{"--config", file}, args...)}
}

// environment is this process's without what configures a shop.
func environment() []string {
	var out []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "EMPORIUM_") {
			out = append(out, v)
		}
	}
	return out
}

func (p *process) start(t testing.TB) {
	t.Helper()
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	log, err := os.OpenFile(p.log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(context.Background(), path, p.args...)
	cmd.Stdout, cmd.Stderr, cmd.Env = log, log, environment()
	if err := cmd.Start(); err != nil {
		t.Fatalf("start %s: %v", p.name, err)
	}
	p.cmd, p.done = cmd, make(chan struct{})
	go func(done chan struct{}) {
		defer close(done)
		p.err = errors.Join(cmd.Wait(), log.Close())
	}(p.done)
}

// ended is closed when nothing runs.
func (p *process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// kill gives the process no chance to do anything about it.
func (p *process) kill(t testing.TB) {
	t.Helper()
	if p.ended() {
		t.Fatalf("%s had ended before: %v", p.name, p.err)
	}
	if err := p.cmd.Process.Kill(); err != nil {
		t.Fatalf("kill %s: %v", p.name, err)
	}
	<-p.done
	p.cmd = nil
}

// stop asks the process to end, and wants it to end well.
func (p *process) stop(t testing.TB) {
	t.Helper()
	if p.cmd == nil {
		return
	}
	if p.ended() {
		t.Errorf("%s ended by itself: %v", p.name, p.err)
		return
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	limit := time.NewTimer(20 * time.Second)
	defer limit.Stop()
	select {
	case <-p.done:
		if p.err != nil {
			t.Errorf("%s ended badly after SIGTERM: %v", p.name, p.err)
		}
	case <-limit.C:
		_ = p.cmd.Process.Kill()
		<-p.done
		t.Errorf("%s did not end within 20 s of SIGTERM", p.name)
	}
	p.cmd = nil
}

// complaints are what the log holds of warnings and errors, at most limit lines.
func (p *process) complaints(limit int) string {
	f, err := os.Open(p.log)
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	var b strings.Builder
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() && limit > 0 {
		line := in.Text()
		if strings.Contains(line, `"level":"INFO"`) || strings.Contains(line, `"level":"DEBUG"`) {
			continue
		}
		fmt.Fprintf(&b, "%s: %.500s\n", p.name, line)
		limit--
	}
	return b.String()
}
