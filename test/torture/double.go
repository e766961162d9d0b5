package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"emporium/contract/book"
)

// double is the stand-in for Stripe: a process of its own, which is steered by its control interface, keeps books of its own and never
// fails by itself. Its books are the oracle for what the shop has written down of its payments.
type double struct {
	direct string // its address
	front  string // the same through a link that can be spoilt
	hooks  string // where it sends its notices
	cmd    *exec.Cmd
	stdin  io.Closer
	http   *http.Client
}

// Credentials of the shop at the double, which takes any.
const (
	stripeKey    = "sk_test_torture"
	stripeSecret = "whsec_torture"
)

// startDouble builds and starts the double. What the machine lacks for it is errAbsent.
func startDouble(ctx context.Context, dir string) (*double, error) {
	root, err := moduleRoot(ctx)
	if err != nil {
		return nil, err
	}
	program := filepath.Join(dir, "emporium-fake-stripe")
	build := exec.CommandContext(ctx, "go", "build", "-o", program, "./cmd/emporium-fake-stripe")
	build.Dir = filepath.Join(root, "test", "fakes")
	if text, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: the double of Stripe: %w\n%s", errAbsent, err, text)
	}
	d := &double{http: &http.Client{Timeout: 20 * time.Second}}
	d.cmd = exec.CommandContext(context.WithoutCancel(ctx), program, "-stdin") // it ends with its standard input
	d.cmd.Env, d.cmd.Stderr = append(os.Environ(), "EMPORIUM_REPOSITORY="+root), os.Stderr
	if d.stdin, err = d.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	said, err := d.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := d.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start the double of Stripe: %w", err)
	}
	var hello struct {
		Address string `json:"address"`
	}
	line, err := bufio.NewReader(said).ReadBytes('\n')
	if err == nil {
		err = json.Unmarshal(line, &hello)
	}
	if err != nil || hello.Address == "" {
		return nil, errors.Join(fmt.Errorf("the double of Stripe says %q: %w", line, err), d.stop())
	}
	d.direct = hello.Address
	return d, nil
}

func (d *double) stop() error {
	if d == nil {
		return nil
	}
	return errors.Join(d.stdin.Close(), d.cmd.Wait())
}

// settings are those of a shop that takes its money there.
func (d *double) settings() settings {
	return settings{"call_timeout": "3s", "stripe": settings{"enabled": true, "secret_key": stripeKey, "webhook_secrets": []string{stripeSecret}, "url": "http://" + d.front}}
}

// ask steers the double: a post with what is sent, a question when there is nothing to send.
func (d *double) ask(ctx context.Context, act string, in, out any) error {
	method, body := http.MethodGet, io.Reader(nil)
	if in != nil {
		text, err := json.Marshal(in)
		if err != nil {
			return err
		}
		method, body = http.MethodPost, bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, "http://"+d.direct+"/_fake/"+act, body)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+stripeKey)
	resp, err := d.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		return errors.Join(err, fmt.Errorf("the double of Stripe, %s: %s %.200s", act, resp.Status, text))
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(text, out)
}

// notify makes the double send its notices to the shop, in order and once each unless how says otherwise.
func (d *double) notify(ctx context.Context, how settings) error {
	return d.ask(ctx, "webhooks", merge(settings{"url": d.hooks, "secrets": []string{stripeSecret}, "retries": 20}, how), nil)
}

// heal ends all faults, and sends the notices that were held.
func (d *double) heal(ctx context.Context) error {
	return errors.Join(d.ask(ctx, "faults/clear", settings{}, nil), d.notify(ctx, settings{}), d.ask(ctx, "webhooks/release", settings{"reverse": true}, nil))
}

// lost are what becomes of a request at the provider: before it is done, after it, and answered by what says nothing.
var lost = []string{"lost_before", "lost_after", "garbage", "garbage_after", "500", "500_before", "500_after", "503", "429", "conflict", "slow"}

// asked are the requests that this befalls.
var asked = []string{"", "/v1/payment_intents", "/v1/payment_intents/*/capture", "/v1/refunds", "/v1/payment_intents/*/cancel"}

// failProvider lets some of the next requests to the provider fail, before or after the deed.
func (s *shop) failProvider(ctx context.Context, r *rand.Rand) error {
	return s.double.ask(ctx, "faults", settings{"kind": lost[r.IntN(len(lost))], "method": http.MethodPost, "path": asked[r.IntN(len(asked))],
		"times": 1 + r.IntN(4), "retry_after": 1, "delay_ms": 500 + r.IntN(5000)}, nil)
}

// confuseNotices lets the provider's notices come twice, backwards, before the answer that they are about, without their content, or late.
func (s *shop) confuseNotices(ctx context.Context, r *rand.Rand) error {
	how := settings{"duplicates": r.IntN(3), "reverse": r.IntN(2) == 0, "before": r.IntN(3) == 0, "thin": r.IntN(4) == 0, "hold": r.IntN(4) == 0}
	if err := s.double.notify(ctx, how); err != nil {
		return err
	}
	pause(ctx, time.Duration(500+r.IntN(4000))*time.Millisecond)
	if how["hold"] == true {
		return s.double.ask(ctx, "webhooks/release", settings{"reverse": true}, nil)
	}
	return nil
}

// entry is a line of the double's books.
type entry struct {
	Kind      string `json:"kind"`
	Intent    string `json:"intent"`
	Object    string `json:"object"`
	PaymentID string `json:"payment_id"`
	Request   string `json:"request_key"`
	Amount    int64  `json:"amount"`
	Currency  string `json:"currency"`
}

// write makes a file of the double's books as emporium audit reads it, and returns how many entries it has.
func (d *double) write(ctx context.Context, file string) (int, error) {
	var entries []entry
	if err := d.ask(ctx, "journal", nil, &entries); err != nil {
		return 0, err
	}
	var text bytes.Buffer
	lines := json.NewEncoder(&text)
	written := 0
	for _, e := range books(entries) {
		if err := lines.Encode(e); err != nil {
			return 0, err
		}
		written++
	}
	return written, os.WriteFile(file, text.Bytes(), 0o600)
}

// books turns the double's own words into those of an audit. An authorisation stands until it is captured or let go.
func books(entries []entry) (out []book.Entry) {
	kinds := map[string]string{"authorize": "authorize", "capture": "capture", "release": "void", "refund": "refund"}
	ended := map[string]bool{}
	for _, e := range entries {
		if e.Kind == "capture" || e.Kind == "release" {
			ended[e.Intent] = true
		}
	}
	for _, e := range entries {
		if kinds[e.Kind] == "" {
			continue
		}
		out = append(out, book.Entry{Provider: "stripe", Kind: kinds[e.Kind], State: "succeeded", Key: e.Request, PaymentID: e.PaymentID, Reference: e.Object,
			Amount: e.Amount, Currency: strings.ToUpper(e.Currency), Authorized: e.Kind == "authorize" && !ended[e.Intent]})
	}
	return out
}
