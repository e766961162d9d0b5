package kittest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// started are the doubles of this test binary, by name.
var started sync.Map // of *startedDouble

type startedDouble struct {
	once    sync.Once
	address string
	skip    string // why there is none
	broken  string // what is wrong with the double itself
	// stdin is held open as long as the test binary lives: the double ends with it.
	stdin io.WriteCloser
}

// StartDouble returns the address (host:port) of a double of test/fakes, for example "stripe". It is a process of its own,
// built from test/fakes and started once per test binary, with which it ends. Tests share it, each in the world of an API key
// or client id of its own. The test is skipped where the double's modules cannot be had.
func StartDouble(t testing.TB, name string) string {
	t.Helper()
	entry, _ := started.LoadOrStore(name, &startedDouble{})
	d, _ := entry.(*startedDouble)
	root := ModuleRoot(t)
	d.once.Do(func() { d.start(filepath.Join(root, "test", "fakes"), name) })
	if d.broken != "" {
		t.Fatalf("the double of %s: %s", name, d.broken)
	}
	if d.skip != "" {
		SkipServer(t, "emporium-fake-"+name, d.skip)
	}
	return d.address
}

// BuildDouble is StartDouble for tests that run the program themselves: it returns the program, which goes with the test.
func BuildDouble(t testing.TB, name string) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "emporium-fake-"+name)
	skip, broken := buildDouble(filepath.Join(ModuleRoot(t), "test", "fakes"), name, binary)
	if broken != "" {
		t.Fatalf("the double of %s: %s", name, broken)
	}
	if skip != "" {
		SkipServer(t, "emporium-fake-"+name, skip)
	}
	return binary
}

func buildDouble(module, name, binary string) (skip, broken string) {
	program := "./cmd/emporium-fake-" + name
	goTool := func(args ...string) (string, error) {
		cmd := exec.Command("go", args...)
		cmd.Dir = module
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := goTool("list", "-deps", program); err != nil {
		return "its modules cannot be had: " + firstLine(out), ""
	}
	if out, err := goTool("build", "-o", binary, program); err != nil {
		return "", out
	}
	return "", ""
}

func (d *startedDouble) start(module, name string) {
	dir, err := os.MkdirTemp("", "emporium-fake-")
	if err != nil {
		d.broken = err.Error()
		return
	}
	defer func() { _ = os.RemoveAll(dir) }() // a program that runs needs its file no more
	binary := filepath.Join(dir, "emporium-fake-"+name)
	if d.skip, d.broken = buildDouble(module, name, binary); d.skip != "" || d.broken != "" {
		return
	}
	cmd := exec.Command(binary, "-stdin") // it ends with its standard input
	cmd.Env = append(os.Environ(), "EMPORIUM_REPOSITORY="+filepath.Dir(filepath.Dir(module)))
	if d.stdin, err = cmd.StdinPipe(); err != nil {
		d.broken = err.Error()
		return
	}
	stdout, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		d.broken = err.Error()
		return
	}
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	var hello struct {
		Address string `json:"address"`
	}
	if err == nil {
		err = json.Unmarshal(line, &hello)
	}
	if d.address = hello.Address; err != nil || d.address == "" {
		d.broken = "it said nothing of its address"
	}
}

func firstLine(s string) string {
	line, _, _ := bytes.Cut([]byte(s), []byte("\n"))
	return string(line)
}

// Steer asks a double's control interface (POST /_fake/<act>) for an act in the world of an authorization header, and
// decodes the answer into out unless it is nil. A nil in asks with GET.
func Steer(t testing.TB, address, authorization, act string, in, out any) {
	t.Helper()
	method, body := http.MethodGet, io.Reader(nil)
	if in != nil {
		raw, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		method, body = http.MethodPost, bytes.NewReader(raw)
	}
	r, err := http.NewRequestWithContext(t.Context(), method, "http://"+address+"/_fake/"+act, body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", authorization)
	r.Close = true
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatalf("%s: %v", act, err)
	}
	answer, err := io.ReadAll(resp.Body)
	if closed := resp.Body.Close(); err != nil || closed != nil {
		t.Fatalf("%s: %v %v", act, err, closed)
	}
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d %s", act, resp.StatusCode, answer)
	}
	if out != nil {
		if err := json.Unmarshal(answer, out); err != nil {
			t.Fatalf("%s: %v", act, err)
		}
	}
}
