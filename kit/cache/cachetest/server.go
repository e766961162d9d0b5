package cachetest

import (
	"context"
	"fmt"
	"net"
	"os/exec"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// Server is a Redis server of a test's own, without persistence, on a free port of the loopback address.
type Server struct {
	// URL is its address for cache.Open.
	URL string

	t      testing.TB
	binary string
	port   int
	dir    string
	mu     sync.Mutex
	cmd    *exec.Cmd
}

// NewServer returns a server that is not running yet, and skips the test, with the reason, where redis-server is not installed.
func NewServer(t testing.TB) *Server {
	t.Helper()
	binary, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("redis-server is not installed (Debian: apt-get install redis-server)")
	}
	port := kittest.FreePort(t)
	s := &Server{
		URL: "redis://127.0.0.1:" + strconv.Itoa(port), t: t, binary: binary, port: port, dir: t.TempDir(),
	}
	t.Cleanup(s.Kill)
	return s
}

// StartServer returns a server that answers.
func StartServer(t testing.TB) *Server {
	t.Helper()
	s := NewServer(t)
	s.Start()
	return s
}

// Start starts the server, also after Kill, and waits until it answers.
func (s *Server) Start() {
	s.t.Helper()
	cmd := exec.Command(s.binary, "--port", strconv.Itoa(s.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
		"--dir", s.dir, "--maxmemory", "64mb", "--loglevel", "warning")
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := cmd.Start(); err != nil {
		s.t.Fatalf("start redis-server: %v", err)
	}
	s.mu.Lock()
	s.cmd = cmd
	s.mu.Unlock()
	kittest.Eventually(s.t, 10*time.Second, func() error { return ping(s.t.Context(), s.port) })
}

// ping asks as a client does, because a port that accepts connections may not be answering yet.
func ping(ctx context.Context, port int) error {
	dialer := net.Dialer{Timeout: time.Second}
	conn, err := dialer.DialContext(ctx, "tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	if err := conn.SetDeadline(time.Now().Add(time.Second)); err != nil {
		return err
	}
	if _, err := conn.Write([]byte("PING\r\n")); err != nil {
		return err
	}
	answer := make([]byte, 7)
	n, err := conn.Read(answer)
	if err != nil || string(answer[:n]) != "+PONG\r\n" {
		return fmt.Errorf("no PONG: %q, %w", answer[:n], err)
	}
	return nil
}

// Kill ends the server as kill -9 does, and waits for its end. All that it held is lost.
func (s *Server) Kill() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cmd != nil {
		_ = s.cmd.Process.Kill()
		_ = s.cmd.Wait()
		s.cmd = nil
	}
}

// Pause makes the server hang: it accepts connections, and answers nothing until Resume.
func (s *Server) Pause() { s.signal(syscall.SIGSTOP) }

// Resume ends Pause.
func (s *Server) Resume() { s.signal(syscall.SIGCONT) }

func (s *Server) signal(sig syscall.Signal) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.cmd.Process.Signal(sig); err != nil {
		s.t.Fatalf("signal redis-server: %v", err)
	}
}
