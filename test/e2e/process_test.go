package e2e

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// stopLimit is how long a process may take to end after SIGTERM.
const stopLimit = 20 * time.Second

// process is one run of the binary. Its log is a file that survives restarts.
type process struct {
	name   string
	binary string
	args   []string
	log    string
	cmd    *exec.Cmd
	done   chan struct{}
	err    error
}

// settings is a configuration file's content. JSON is YAML.
type settings = map[string]any

// newProcess describes a process; args follow the configuration file.
func newProcess(t testing.TB, dir, name string, config settings, args ...string) *process {
	t.Helper()
	return &process{
		name: name, binary: binary(t), log: filepath.Join(dir, name+".log"),
		args: append([]string{"--config", writeSettings(t, filepath.Join(dir, name+".yaml"), config)}, args...),
	}
}

func writeSettings(t testing.TB, path string, config settings) string {
	t.Helper()
	text, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// start runs the process. It is ready when its health says so.
func (p *process) start() error {
	log, err := os.OpenFile(p.log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(context.Background(), p.binary, p.args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.Env = environment()
	if err := cmd.Start(); err != nil {
		return errors.Join(err, log.Close())
	}
	p.cmd, p.done = cmd, make(chan struct{})
	go func(done chan struct{}) {
		defer close(done)
		p.err = errors.Join(cmd.Wait(), log.Close())
	}(p.done)
	return nil
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

// running is nil while the process lives, else why it ended.
func (p *process) running() error {
	select {
	case <-p.done:
		return fmt.Errorf("%s has ended: %w\n%s", p.name, errors.Join(p.err, errEnded), p.tail(20))
	default:
		return nil
	}
}

var errEnded = errors.New("nobody stopped it")

// stop asks the process to end, and wants it to end well in time.
func (p *process) stop() error {
	if p.cmd == nil {
		return nil
	}
	defer func() { p.cmd = nil }()
	if err := p.running(); err != nil {
		return err
	}
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return fmt.Errorf("stop %s: %w", p.name, err)
	}
	limit := time.NewTimer(stopLimit)
	defer limit.Stop()
	select {
	case <-p.done:
	case <-limit.C:
		_ = p.cmd.Process.Signal(syscall.SIGQUIT) // its goroutines tell in the log what it waits for
		<-p.done
		return fmt.Errorf("%s did not end within %v of SIGTERM; see %s", p.name, stopLimit, p.log)
	}
	if p.err != nil {
		return fmt.Errorf("%s ended badly after SIGTERM: %w\n%s", p.name, p.err, p.tail(20))
	}
	return nil
}

// kill ends the process with no chance to do anything about it.
func (p *process) kill() error {
	if err := p.running(); err != nil {
		return err
	}
	if err := p.cmd.Process.Kill(); err != nil {
		return fmt.Errorf("kill %s: %w", p.name, err)
	}
	<-p.done
	p.cmd = nil
	return nil
}

// tail is the end of the log.
func (p *process) tail(lines int) string {
	f, err := os.Open(p.log)
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	var last []string
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		last = append(last, in.Text())
		if len(last) > lines {
			last = last[1:]
		}
	}
	return strings.Join(last, "\n")
}

// undeclared is what the log tells of operations that answered a code which they do not declare.
func (p *process) undeclared() error {
	f, err := os.Open(p.log)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // it never ran
	} else if err != nil {
		return err
	}
	defer f.Close()
	var errs []error
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		if strings.Contains(in.Text(), "answers a code that it does not declare") {
			errs = append(errs, fmt.Errorf("%s: %s", p.name, in.Text()))
		}
	}
	return errors.Join(append(errs, in.Err())...)
}

// complaints copies the log's warnings and errors.
func (p *process) complaints(to io.Writer, limit int) {
	f, err := os.Open(p.log)
	if err != nil {
		return
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() && limit > 0 {
		line := in.Text()
		if strings.Contains(line, `"level":"INFO"`) || strings.Contains(line, `"level":"DEBUG"`) {
			continue
		}
		if len(line) > 600 {
			line = line[:600] + "…"
		}
		fmt.Fprintf(to, "%s: %s\n", p.name, line)
		limit--
	}
}

// command runs the binary once to its end and returns what it printed.
func command(t testing.TB, stdin string, args ...string) (stdout string, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary(t), args...)
	cmd.Env = environment()
	cmd.Stdin = strings.NewReader(stdin)
	var out, problems strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		return out.String(), fmt.Errorf("emporium %s: %w\n%s", strings.Join(args, " "), err, problems.String())
	}
	return out.String(), nil
}
