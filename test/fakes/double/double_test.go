package double_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// process is a double that runs as a program of its own.
type process struct {
	name, address string
	stdin         io.Closer
	cmd           *exec.Cmd
	stderr        bytes.Buffer
}

// start builds a double and waits for the line that tells its address.
func start(t *testing.T, name string) *process {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "emporium-fake-"+name)
	build := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "emporium/test/fakes/cmd/emporium-fake-"+name)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	p := &process{name: name, cmd: exec.CommandContext(t.Context(), binary, "-stdin", "-listen", "127.0.0.1:0")}
	p.cmd.Stderr = &p.stderr
	stdin, err := p.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.stdin = stdin
	stdout, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatalf("it said nothing: %v %s", err, &p.stderr)
	}
	var hello struct{ Name, Address string }
	if err := json.Unmarshal(line, &hello); err != nil || hello.Name != name || hello.Address == "" {
		t.Fatalf("it said %q", line)
	}
	p.address = hello.Address
	return p
}

// end closes the program's standard input, with which it ends.
func (p *process) end(t *testing.T) {
	t.Helper()
	if err := p.stdin.Close(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- p.cmd.Wait() }()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("it ended badly: %v\n%s", err, &p.stderr)
		}
	case <-time.After(10 * time.Second):
		t.Error("it outlives its standard input")
	}
}

func (p *process) do(t *testing.T, method, path string, header http.Header, body string) (int, []byte) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, "http://"+p.address+path, bytes.NewBufferString(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header = header
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, answer
}

// Each double runs as a process, refuses who has no key, keeps a journal of its own, and ends with whoever started it.
func TestStripeAsAProcess(t *testing.T) {
	t.Parallel()
	p := start(t, "stripe")
	if status, _ := p.do(t, http.MethodGet, "/v1/payment_intents", http.Header{}, ""); status != http.StatusUnauthorized {
		t.Errorf("without a key: %d", status)
	}
	key := http.Header{"Authorization": {"Bearer sk_test_process"}, "Content-Type": {"application/x-www-form-urlencoded"}, "Idempotency-Key": {"one"}}
	form := "amount=4999&currency=eur&confirm=true&capture_method=manual&payment_method=pm_card_visa&payment_method_types[]=card&metadata[payment_id]=pay_1&metadata[operation]=op_1"
	for range 2 {
		if status, answer := p.do(t, http.MethodPost, "/v1/payment_intents", key, form); status != http.StatusOK {
			t.Fatalf("an intent: %d %s", status, answer)
		}
	}
	var entries []struct {
		Kind, Key string
		PaymentID string `json:"payment_id"`
		Request   string `json:"request_key"`
		Amount    int64
	}
	status, answer := p.do(t, http.MethodGet, "/_fake/journal", key, "")
	if err := json.Unmarshal(answer, &entries); err != nil || status != http.StatusOK {
		t.Fatalf("%d %v %s", status, err, answer)
	}
	if len(entries) != 1 || entries[0].Kind != "authorize" || entries[0].PaymentID != "pay_1" || entries[0].Key != "op_1" || entries[0].Request != "one" || entries[0].Amount != 4999 {
		t.Errorf("the journal says of one payment that was asked for twice: %s", answer)
	}
	p.end(t)
}

func TestPayPalAsAProcess(t *testing.T) {
	t.Parallel()
	p := start(t, "paypal")
	if status, _ := p.do(t, http.MethodPost, "/v2/checkout/orders", http.Header{}, "{}"); status != http.StatusUnauthorized {
		t.Errorf("without a token: %d", status)
	}
	var info struct {
		CertHost  string `json:"cert_host"`
		Validates bool
	}
	if status, answer := p.do(t, http.MethodGet, "/_fake/info", http.Header{}, ""); status != http.StatusOK || json.Unmarshal(answer, &info) != nil || info.CertHost == "" {
		t.Fatalf("%d %s", status, answer)
	}
	if status, answer := p.do(t, http.MethodGet, "/_fake/ca.pem", http.Header{}, ""); status != http.StatusOK || !bytes.HasPrefix(answer, []byte("-----BEGIN CERTIFICATE")) {
		t.Errorf("%d %s", status, answer)
	}
	var journal struct{ Requests []any }
	if status, answer := p.do(t, http.MethodGet, "/_fake/nobody/journal", http.Header{}, ""); status != http.StatusOK || json.Unmarshal(answer, &journal) != nil || len(journal.Requests) != 0 {
		t.Errorf("the journal of a new world: %d %s", status, answer)
	}
	p.end(t)
	if !info.Validates {
		t.Skip("PayPal's specifications are not there (EMPORIUM_SHARED): its double held nothing against them")
	}
}
