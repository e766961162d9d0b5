package wiring

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) {
	db.CopyFresh()
	// bleve starts its workers when the program starts, and never ends them.
	kittest.Main(m, kittest.NoLeaks(goleak.IgnoreTopFunction("github.com/blevesearch/bleve_index_api.AnalysisWorker")))
}

// open opens a whole shop on free ports.
func open(t *testing.T, dir string, set ...string) *Host {
	t.Helper()
	c := configured(t, append([]string{"data_dir=" + dir, "gateway.listen=127.0.0.1:0", "notification.inbox.listen="}, set...)...)
	h, err := Open(t.Context(), c, nil, Options{LogTo: t.Output(), Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

func TestLife(t *testing.T) {
	t.Parallel()
	h := open(t, t.TempDir())
	if ok, reasons := h.Ready(t.Context()); ok || len(reasons) == 0 {
		t.Errorf("before the start: ready %v, %q; want no, with a reason", ok, reasons)
	}
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	kittest.Eventually(t, 10*time.Second, func() error { _, err := status(h, "gateway", "/readyz"); return err })
	if err := h.Start(t.Context()); err == nil {
		t.Error("a second start: no error")
	}
	for _, path := range []string{"/healthz", "/readyz", "/metrics", "/debug/pprof/", "/debug/pprof/cmdline"} {
		if body, err := status(h, "management", path); err != nil || body == "" {
			t.Errorf("management %s: %v", path, err)
		}
	}
	if got := h.URL("order"); got != "" {
		t.Errorf("order listens on %s; want no port of its own beside the gateway", got)
	}
	for range 2 {
		if err := h.Stop(kittest.Context(t)); err != nil {
			t.Errorf("stop: %v", err)
		}
	}
	if ok, reasons := h.Ready(t.Context()); ok || len(reasons) == 0 {
		t.Errorf("after the stop: ready %v, %q; want no, with a reason", ok, reasons)
	}
	for range 2 {
		if err := h.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	}
}

// status asks a listener for a path and wants 200.
func status(h *Host, listener, path string) (string, error) {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	resp, err := client.Get(h.URL(listener) + path)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err == nil && resp.StatusCode != http.StatusOK {
		err = &statusError{resp.StatusCode, string(body)}
	}
	return string(body), err
}

type statusError struct {
	status int
	body   string
}

func (e *statusError) Error() string { return http.StatusText(e.status) + " " + e.body }

func TestReadinessNamesWhatIsAway(t *testing.T) {
	t.Parallel()
	h := open(t, t.TempDir())
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Stop(context.Background()) }) // with a part away, its error is what it should be
	for _, s := range h.services {
		if s.Name == "order" {
			if err := s.DB.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	kittest.Eventually(t, 20*time.Second, func() error {
		if ok, reasons := h.Ready(t.Context()); ok || !strings.Contains(strings.Join(reasons, "\n"), "order: ") {
			return &statusError{http.StatusOK, strings.Join(reasons, "\n")}
		}
		return nil
	})
	body, err := status(h, "management", "/readyz")
	var answer struct {
		Status  string
		Reasons []string
	}
	if jsonErr := json.Unmarshal([]byte(body), &answer); err == nil || jsonErr != nil || answer.Status != "unavailable" || len(answer.Reasons) == 0 {
		t.Errorf("/readyz answers %s, %v", body, err)
	}
	if _, err := status(h, "management", "/healthz"); err != nil {
		t.Errorf("/healthz: %v; the process lives all the same", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	for names, want := range map[string]string{
		"odrer": "did you mean order?", "order": "the embedded event log serves one process",
		"user user user user user user user": "the embedded event log serves one process",
	} {
		dir := t.TempDir()
		h, err := Open(t.Context(), configured(t, "data_dir="+dir), strings.Fields(names), Options{LogTo: t.Output()})
		if err == nil {
			_ = h.Close()
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", names, err, want)
		}
		if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
			t.Errorf("%s: left %v behind, %v", names, left, err)
		}
	}
}

func TestOneProcessToADataDirectory(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	h := open(t, dir)
	c := configured(t, "data_dir="+dir)
	if _, err := Open(t.Context(), c, nil, Options{LogTo: t.Output()}); err == nil || !strings.Contains(err.Error(), "another Emporium process uses the data directory "+dir) {
		t.Errorf("a second process: %v, want a refusal", err)
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, dir)
}

// Processes of different services may share a directory, two of one service only when they keep nothing in it.
func TestLocks(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	host := func(name string, set ...string) *Host {
		h := &Host{names: []string{name}, config: configured(t, append(set, "data_dir="+dir, "bus.url=kafka://localhost:1")...)}
		h.config.resolve()
		t.Cleanup(func() { _ = h.Close() })
		return h
	}
	for _, c := range []struct {
		h    *Host
		want bool
	}{
		{host("order"), true},
		{host("payment"), true},
		{host("order"), false},
		{host("order", "order.database=postgres://order@db/order"), true},
		{host("payment", "payment.database=postgres://payment@db/payment"), false}, // the sandbox's journal is a file
		{host("payment", "payment.database=postgres://payment@db/payment", "payment.sandbox.enabled=false"), true},
		{host("product", "product.database=postgres://product@db/product"), true}, // the index is a directory
		{host("product", "product.database=postgres://product@db/product"), false},
		{host("product", "product.database=postgres://product@db/product", "product.index=memory"), true},
		{host("gateway"), true},
		{host("gateway"), true},
	} {
		if err := c.h.lockFiles(); (err == nil) != c.want {
			t.Errorf("%s: %v, want it to work: %v", c.h.names, err, c.want)
		}
	}
}

func TestEachDatabase(t *testing.T) {
	t.Parallel()
	c := configured(t, "data_dir="+t.TempDir())
	visited := func(look bool, names ...string) (out []string) {
		err := EachDatabase(t.Context(), c, names, look, func(service string, d *db.DB) error {
			pending, err := d.Pending(t.Context())
			if len(pending) == 0 {
				t.Errorf("%s: nothing is pending in an empty database", service)
			}
			out = append(out, service)
			return err
		})
		if err != nil {
			t.Error(err)
		}
		return out
	}
	if got := visited(true); strings.Join(got, " ") != "user product inventory order payment notification" {
		t.Errorf("all: got %q", got)
	}
	if left, err := os.ReadDir(c.DataDir); err != nil || len(left) > 0 {
		t.Errorf("looking has made %v, %v", left, err)
	}
	if got := visited(false, "order"); strings.Join(got, " ") != "order" {
		t.Errorf("one: got %q", got)
	}
}
