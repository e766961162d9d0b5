package main

import (
	"bufio"
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
	"strings"
	"time"

	"emporium/wiring"
)

// double is the stand-in for a payment provider that the demonstration runs beside the shop: a program of its own, which
// ends with this one.
type double struct {
	provider, base string
	client         *http.Client
	cmd            *exec.Cmd
	stdin          io.Closer
	dir            string // what was built, and the double's certificate
}

// Credentials of the demonstration at the doubles, which take any.
const (
	demoStripeKey     = "sk_test_demo"
	demoStripeSecret  = "whsec_demo" //nolint:gosec // it opens the demonstration alone
	demoPayPalClient  = "demo"
	demoPayPalSecret  = "demo-secret"
	demoPayPalWebhook = "DEMOWEBHOOK"
)

// doubles are the providers that have a double.
var doubles = map[string]string{"stripe": "Stripe", "paypal": "PayPal"}

// errNoDouble explains how to have one.
func errNoDouble(provider string, cause error) error {
	return fmt.Errorf(`the stand-in for %[1]s is a program of its own, emporium-fake-%[2]s, and is not here (%[3]w).
Run the demo inside Emporium's source tree with Go installed, which builds it, or build it there with
    go -C test/fakes build -o emporium-fake-%[2]s ./cmd/emporium-fake-%[2]s
and name it with --fake`, doubles[provider], provider, cause)
}

// startDouble starts a provider's double: the program named, else one that is built from the source tree around the working
// folder.
func startDouble(ctx context.Context, provider, program string, problems io.Writer) (d *double, err error) {
	d = &double{provider: provider, client: &http.Client{Timeout: 15 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
	if d.dir, err = os.MkdirTemp("", "emporium-fake-"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.stop())
		}
	}()
	if program == "" {
		if program, err = d.build(ctx); err != nil {
			return d, errNoDouble(provider, err)
		}
	}
	d.cmd = exec.Command(program, "-stdin") //nolint:noctx // what the user named or was built above; it ends with its standard input
	d.cmd.Stderr = problems
	if d.stdin, err = d.cmd.StdinPipe(); err != nil {
		return d, err
	}
	stdout, err := d.cmd.StdoutPipe()
	if err != nil {
		return d, err
	}
	if err = d.cmd.Start(); err != nil {
		d.cmd = nil
		return d, errNoDouble(provider, err)
	}
	var hello struct {
		Name    string `json:"name"`
		Address string `json:"address"`
	}
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err == nil {
		err = json.Unmarshal(line, &hello)
	}
	if err != nil || hello.Name != provider || hello.Address == "" {
		return d, errNoDouble(provider, errors.Join(errors.New("the program does not say that it is one"), err))
	}
	d.base = "http://" + hello.Address
	return d, nil
}

// build makes the program from the source tree that the working folder is in.
func (d *double) build(ctx context.Context) (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "test", "fakes", "go.mod")); err == nil {
			break
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("the working folder is in no source tree")
		}
		dir = parent
	}
	program := filepath.Join(d.dir, "emporium-fake-"+d.provider)
	build := exec.CommandContext(ctx, "go", "build", "-o", program, "./cmd/emporium-fake-"+d.provider) //nolint:gosec // the name is one of two
	build.Dir = filepath.Join(dir, "test", "fakes")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w %s", err, strings.TrimSpace(string(out)))
	}
	return program, nil
}

// configure makes the shop take payments from the double alone, and the double send its notices to the shop.
func (d *double) configure(ctx context.Context, config *wiring.Config) error {
	p := &config.Payment
	p.Sandbox.Enabled = false
	hooks := config.PublicURL + "/v1/webhooks/" + d.provider
	if d.provider == "stripe" {
		p.Stripe.Enabled, p.Stripe.SecretKey, p.Stripe.WebhookSecrets, p.Stripe.URL = true, demoStripeKey, []string{demoStripeSecret}, d.base
		return d.ask(ctx, "/_fake/webhooks", map[string]any{"url": hooks, "secrets": []string{demoStripeSecret}}, nil)
	}
	var info struct {
		CertHost string `json:"cert_host"`
	}
	var root bytes.Buffer
	if err := errors.Join(d.ask(ctx, "/_fake/info", nil, &info), d.ask(ctx, "/_fake/ca.pem", nil, &root)); err != nil {
		return err
	}
	p.PayPal.CertRoots = filepath.Join(d.dir, "ca.pem")
	if err := os.WriteFile(p.PayPal.CertRoots, root.Bytes(), 0o600); err != nil {
		return err
	}
	p.PayPal.Enabled, p.PayPal.Environment, p.PayPal.URL, p.PayPal.CertHosts = true, "sandbox", d.base, []string{info.CertHost}
	p.PayPal.ClientID, p.PayPal.ClientSecret, p.PayPal.WebhookID = demoPayPalClient, demoPayPalSecret, demoPayPalWebhook
	return d.ask(ctx, "/_fake/"+demoPayPalClient+"/webhook", map[string]any{"id": demoPayPalWebhook, "url": hooks}, nil)
}

// ask calls the double's control interface. Out is decoded from JSON, or filled as it is when it is a buffer.
func (d *double) ask(ctx context.Context, path string, in, out any) error {
	method, body := http.MethodGet, io.Reader(nil)
	if in != nil {
		raw, err := json.Marshal(in)
		if err != nil {
			return err
		}
		method, body = http.MethodPost, bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(ctx, method, d.base+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+demoStripeKey)
	resp, err := d.client.Do(req)
	if err != nil {
		return fmt.Errorf("reach the stand-in: %w", err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		return fmt.Errorf("ask the stand-in for %s: %d %w", path, resp.StatusCode, err)
	}
	switch out := out.(type) {
	case nil:
		return nil
	case *bytes.Buffer:
		_, err = out.Write(answer)
		return err
	}
	return json.Unmarshal(answer, out)
}

// stop ends the program and removes what was made for it.
func (d *double) stop() error {
	if d == nil {
		return nil
	}
	var errs []error
	if d.cmd != nil {
		errs = append(errs, d.stdin.Close(), d.cmd.Wait())
	}
	return errors.Join(append(errs, os.RemoveAll(d.dir))...)
}
