package spring

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// cleanups run after the last test, in reverse.
var cleanups []func() error

func TestMain(m *testing.M) {
	code := m.Run()
	for _, fn := range slices.Backward(cleanups) {
		if err := fn(); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	os.Exit(code)
}

const (
	startLimit = 2 * time.Minute // a Spring application takes ten seconds on two idle cores, and the cores may be busy
	seenLimit  = time.Minute
	stopLimit  = 40 * time.Second
)

// process is a program that runs beside the test.
type process struct {
	name string
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  string // the file of what it says
	done chan struct{}
	err  error
}

// start runs a program until the test ends. env goes before this process's.
func start(t *testing.T, name, dir string, env []string, command string, args ...string) *process {
	t.Helper()
	p := &process{name: name, out: filepath.Join(t.TempDir(), name+".log"), done: make(chan struct{})}
	log, err := os.Create(p.out)
	if err != nil {
		t.Fatal(err)
	}
	p.cmd = exec.CommandContext(context.WithoutCancel(t.Context()), command, args...)
	p.cmd.Dir, p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = dir, append(quiet(), env...), log, log
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.done)
		p.err = errors.Join(p.cmd.Wait(), log.Close())
	}()
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("the end of what %s said:\n%s", name, tail(p.said(), 60))
		}
		select {
		case <-p.done:
		default:
			_ = p.cmd.Process.Kill()
			<-p.done
		}
	})
	return p
}

func (p *process) said() string {
	text, err := os.ReadFile(p.out)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func tail(text string, lines int) string {
	all := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}

// stop asks the program to end.
func (p *process) stop(t *testing.T) {
	t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatalf("stop %s: %v", p.name, err)
	}
	p.ended(t)
}

// ended waits until the program has.
func (p *process) ended(t *testing.T) {
	t.Helper()
	limit := time.NewTimer(stopLimit)
	defer limit.Stop()
	select {
	case <-p.done:
	case <-limit.C:
		t.Fatalf("%s did not end within %v", p.name, stopLimit)
	}
}

// eventually waits until check is content, and gives up when the program has ended.
func (p *process) eventually(t *testing.T, limit time.Duration, check func() error) {
	t.Helper()
	var last error
	kittest.Eventually(t, limit, func() error {
		select {
		case <-p.done:
			return nil
		default:
			last = check()
			return last
		}
	})
	if last != nil {
		t.Fatalf("%s has ended: %v; %v", p.name, p.err, last)
	}
}

var client = &http.Client{Timeout: 45 * time.Second} // a refresh takes Spring's client of Eureka some seconds

// ask sends a request and reads what is answered; into is nil for nothing, a *string for the text, or what JSON is read into.
func ask(ctx context.Context, method, address, body string, into any, header ...string) error {
	req, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(body))
	if err != nil {
		return err
	}
	for n := 0; n < len(header); n += 2 {
		req.Header.Set(header[n], header[n+1])
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	switch {
	case err != nil:
		return err
	case resp.StatusCode/100 != 2:
		return fmt.Errorf("%s %s answers %d: %s", method, req.URL.Redacted(), resp.StatusCode, bytes.TrimSpace(text))
	}
	switch to := into.(type) {
	case nil:
		return nil
	case *string:
		*to = string(text)
		return nil
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s %s: %w: %s", method, req.URL.Redacted(), err, text)
	}
	return nil
}
