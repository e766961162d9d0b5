package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// process is one run of the program after the other, with one log. A process that has ended is started again by whoever watches it,
// unless somebody holds it down.
type process struct {
	name  string
	args  []string
	log   string
	probe string // its /readyz
	// metrics is its /metrics.
	metrics string
	// points are those that it passes; see kit/failpoint.
	points []string
	// off is how far its clock is off.
	off time.Duration

	// turn is held by whoever does something to the process, so that two faults do not start it twice.
	turn sync.Mutex

	mu     sync.Mutex
	binary string
	cmd    *exec.Cmd
	done   chan struct{}
	// mayDie is the named point at which it was told to kill itself, empty for none.
	mayDie string
	// held keeps it from being started again.
	held bool
}

// pointVariable tells a program that was built with the tag torture at which pass of which named point it kills itself.
const pointVariable = "TORTURE_KILL_AT"

// clockVariable tells such a program how far its clock is off.
const clockVariable = "TORTURE_CLOCK_OFF"

// start runs the program; point may name where it will kill itself.
func (p *process) start(point string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.startLocked(point)
}

func (p *process) startLocked(point string) error {
	log, err := os.OpenFile(p.log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(context.Background(), p.binary, p.args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.Env = environment()
	if point != "" {
		cmd.Env = append(cmd.Env, pointVariable+"="+point)
	}
	if p.off != 0 {
		cmd.Env = append(cmd.Env, clockVariable+"="+p.off.String())
	}
	if err := cmd.Start(); err != nil {
		return errors.Join(fmt.Errorf("start %s: %w", p.name, err), log.Close())
	}
	p.cmd, p.done, p.mayDie, p.held = cmd, make(chan struct{}), point, false
	go func(done chan struct{}) {
		defer close(done)
		_ = cmd.Wait() // how it ended is asked of its state
		_ = log.Close()
	}(p.done)
	return nil
}

// environment is this process's without what configures a shop.
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "EMPORIUM_") || strings.HasPrefix(v, "TORTURE_") })
}

// kill ends the process with no chance to do anything about it, and keeps it down until it is started.
func (p *process) kill() {
	p.mu.Lock()
	p.held = true
	cmd, done := p.cmd, p.done
	p.mu.Unlock()
	if cmd == nil {
		return
	}
	_ = cmd.Process.Kill() // it may have ended by itself
	<-done
}

// stop asks the process to end, and wants it to end well.
func (p *process) stop() error {
	p.mu.Lock()
	p.held = true
	cmd, done := p.cmd, p.done
	p.mu.Unlock()
	if cmd == nil {
		return nil
	}
	_ = cmd.Process.Signal(syscall.SIGTERM) // the same
	limit := time.NewTimer(30 * time.Second)
	defer limit.Stop()
	select {
	case <-done:
	case <-limit.C:
		_ = cmd.Process.Signal(syscall.SIGQUIT) // its goroutines tell in the log what it waits for
		<-done
		return fmt.Errorf("%s did not end within 30 s of SIGTERM; see %s", p.name, p.log)
	}
	p.mu.Lock()
	p.cmd = nil
	p.mu.Unlock()
	return nil
}

// freeze keeps the process from running until goOn.
func (p *process) freeze() (goOn func() error, err error) {
	p.mu.Lock()
	cmd := p.cmd
	p.mu.Unlock()
	if cmd == nil {
		return func() error { return nil }, nil
	}
	ended := func(err error) error {
		if errors.Is(err, os.ErrProcessDone) {
			return nil
		}
		return err
	}
	if err := cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		return func() error { return nil }, ended(err)
	}
	return func() error { return ended(cmd.Process.Signal(syscall.SIGCONT)) }, nil
}

// revive starts the process again when it has ended and nobody holds it down, and tells at which named point it ended. Whoever dies without
// having been told to is an error.
func (p *process) revive() (revived bool, point string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.held || p.cmd == nil {
		return false, "", nil
	}
	select {
	case <-p.done:
	default:
		return false, "", nil
	}
	point, _, _ = strings.Cut(p.mayDie, "#")
	if status, ok := p.cmd.ProcessState.Sys().(syscall.WaitStatus); point == "" || !ok || status.Signal() != syscall.SIGKILL {
		point, err = "", fmt.Errorf("%s ended by itself: %v; see %s", p.name, p.cmd.ProcessState, p.log)
	}
	return true, point, errors.Join(err, p.startLocked(""))
}

// build makes the program; tags may make it one with named points.
func build(ctx context.Context, dir string, points bool) (string, error) {
	out := filepath.Join(dir, "emporium")
	args := []string{"build", "-o", out}
	if points {
		args = append(args, "-tags", "torture")
	}
	if text, err := exec.CommandContext(ctx, "go", append(args, "emporium/cmd/emporium")...).CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the program: %w\n%s", err, text)
	}
	return out, nil
}

// pid is the process's number in the system, as it runs now.
func (p *process) pid() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd == nil {
		return 0
	}
	return p.cmd.Process.Pid
}
