package e2e

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// World is a running shop, seen from its gateway.
type World struct {
	// Name is the topology's.
	Name string
	// Base is the gateway's URL.
	Base string
	// Probes are URLs that answer 200 when the whole shop can do its work.
	Probes []string

	// config is a file that names all stores of the shop.
	config string

	http      *http.Client
	closed    closed
	processes []*process // in the order of starting
	staffMu   sync.Mutex
	staff     *session
	money     settings // the providers besides the sandbox; nil for none
}

const (
	staffEmail    = "staff@shop.test"
	staffPassword = "correct-horse-battery-staple"
	readyLimit    = 60 * time.Second
)

func newWorld(name, base string) *World {
	transport := &http.Transport{MaxIdleConnsPerHost: 128, DisableCompression: true}
	return &World{Name: name, Base: base, Probes: []string{base + "/readyz"},
		http: &http.Client{Transport: transport, Timeout: 60 * time.Second,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// startEmbedded runs everything in one process on embedded parts.
func startEmbedded(t testing.TB, dir string) *World {
	t.Helper()
	return startEmbeddedWith(t, dir, settings{})
}

// startEmbeddedWith is startEmbedded with sections of the configuration that differ.
func startEmbeddedWith(t testing.TB, dir string, sections settings) *World {
	t.Helper()
	gateway, management := address(t), address(t)
	config := settings{
		"data_dir": filepath.Join(dir, "data"), "public_url": "http://" + gateway,
		"log":          settings{"format": "json"},
		"gateway":      settings{"listen": gateway},
		"management":   settings{"listen": management},
		"user":         settings{},
		"payment":      settings{},
		"inventory":    settings{},
		"order":        settings{},
		"notification": settings{"inbox": inbox(), "quiet": noQuiet()},
	}
	unlimited(config["user"].(settings))
	for name, section := range sections {
		maps.Copy(config[name].(settings), section.(settings))
	}
	w := newWorld("embedded", "http://"+gateway)
	w.Probes = append(w.Probes, "http://"+management+"/readyz")
	p := newProcess(t, dir, "emporium", config, "serve")
	createStaff(t, p)
	w.processes, w.config = []*process{p}, p.args[1]
	w.launch(t)
	return w
}

// unlimited lifts the limits that one client address has: here all shoppers come from one.
func unlimited(user settings) {
	user["limit"] = settings{"client_burst": 0, "account_burst": 0, "taken_burst": 0, "message_burst": 0}
}

// noQuiet lets offers out at any hour, whenever the tests run.
func noQuiet() settings { return settings{"from": 0, "to": 0} }

// inbox keeps all mail, for audits.
func inbox() settings { return settings{"listen": "127.0.0.1:0", "keep": 20_000} }

func address(t testing.TB) string {
	t.Helper()
	return fmt.Sprintf("127.0.0.1:%d", kittest.FreePort(t))
}

// createStaff makes the staff accounts in the database of the process's configuration, before it runs.
func createStaff(t testing.TB, p *process) {
	t.Helper()
	accounts := maps.Clone(limitedStaff)
	accounts[staffEmail] = []string{"*"}
	for email, scopes := range accounts {
		if _, err := command(t, staffPassword+"\n", p.args[0], p.args[1], "user", "create-staff", email, "--scopes", strings.Join(scopes, ",")); err != nil {
			t.Fatal(err)
		}
	}
}

// launch starts all processes and waits until the shop is ready.
func (w *World) launch(t testing.TB) {
	t.Helper()
	for _, p := range w.processes {
		if err := p.start(); err != nil {
			t.Fatalf("start %s: %v", p.name, err)
		}
	}
	if err := w.awaitReady(t.Context()); err != nil {
		w.showLogs(os.Stderr)
		t.Fatal(err)
	}
}

// awaitReady waits until every probe says yes.
func (w *World) awaitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, readyLimit)
	defer cancel()
	for _, url := range w.Probes {
		for {
			err := w.probe(ctx, url)
			if err == nil {
				break
			}
			for _, p := range w.processes {
				if ended := p.running(); ended != nil {
					return ended
				}
			}
			pause := time.NewTimer(5 * time.Millisecond)
			select {
			case <-ctx.Done():
				pause.Stop()
				return fmt.Errorf("not ready after %v: %w", readyLimit, err)
			case <-pause.C:
			}
		}
	}
	return nil
}

func (w *World) probe(ctx context.Context, url string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	_, err = answered(w.http, req)
	return err
}

// answered is the body of an answer that is 200.
func answered(client *http.Client, req *http.Request) (string, error) {
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %d: %s", req.URL.Redacted(), resp.StatusCode, strings.TrimSpace(string(body)))
	}
	return string(body), err
}

// Stop ends all processes, the gateway first, and reports those that do not end well or have answered what their document does not say.
func (w *World) Stop() error {
	w.http.CloseIdleConnections()
	var errs []error
	for _, v := range slices.Backward(w.processes) {
		errs = append(errs, v.stop(), v.undeclared())
	}
	return errors.Join(errs...)
}

func (w *World) showLogs(to io.Writer) {
	fmt.Fprintf(to, "--- warnings and errors of the %s shop\n", w.Name)
	for _, p := range w.processes {
		p.complaints(to, 25)
	}
}

// process finds a process by its name.
func (w *World) process(name string) *process {
	for _, p := range w.processes {
		if p.name == name {
			return p
		}
	}
	return nil
}
