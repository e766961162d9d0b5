package config_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing/object"

	"emporium/kit/clock"
	"emporium/kit/conf"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/config"
)

func TestMain(m *testing.M) { kittest.Main(m) }

// fakeBus keeps what is broadcast, and does nothing else.
type fakeBus struct {
	event.Bus

	mu   sync.Mutex
	sent []string
}

func (b *fakeBus) Broadcast(_ context.Context, topic string, data []byte) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	var s struct{ DestinationService string }
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	b.sent = append(b.sent, topic+" "+s.DestinationService)
	return nil
}

func (*fakeBus) Listen(context.Context, string, func(), func(context.Context, []byte)) error {
	return nil
}

// told is what was broadcast since the last look.
func (b *fakeBus) told() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := strings.Join(b.sent, ", ")
	b.sent = nil
	return out
}

type world struct {
	t       *testing.T
	base    string
	bus     *fakeBus
	headers http.Header
}

// defaults are those of the tags.
func defaults(t *testing.T) config.Config {
	t.Helper()
	var c config.Config
	if _, err := conf.Load(&c, conf.Sources{}); err != nil {
		t.Fatal(err)
	}
	c.Refresh = 0
	return c
}

// serve runs a server as it is wired.
func serve(t *testing.T, cfg config.Config, schema config.Schema) *world {
	t.Helper()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, bus: &fakeBus{}, headers: http.Header{}}
	s, err := config.New(t.Context(), service.Env{Clock: clock.System, IDs: id.System, Log: kittest.Logger(t), Telemetry: tel, Instance: "run_1",
		DataDir: t.TempDir(), Bus: w.bus}, cfg, config.Options{Schema: schema})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s.Handler())
	w.base = server.URL
	t.Cleanup(func() {
		server.Close()
		ctx := context.WithoutCancel(t.Context())
		if err := errors.Join(s.Stop(ctx), s.Close(), tel.Shutdown(ctx)); err != nil {
			t.Error(err)
		}
	})
	return w
}

// do sends a request and returns status, media type and body.
func (w *world) do(method, path, body string, headers ...string) (status int, media, answer string) {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), method, w.base+path, strings.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 20 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return resp.StatusCode, resp.Header.Get("Content-Type"), string(text)
}

// get wants 200.
func (w *world) get(path string, headers ...string) string {
	w.t.Helper()
	status, _, body := w.do(http.MethodGet, path, "", headers...)
	if status != http.StatusOK {
		w.t.Errorf("GET %s: %d %s", path, status, body)
	}
	return body
}

// files writes files below a folder: path → content.
func files(t testing.TB, dir string, list map[string]string) {
	t.Helper()
	for name, content := range list {
		p := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(p), 0o750), os.WriteFile(p, []byte(content), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
}

// history is a git repository with a work tree, to which tests commit.
type history struct {
	t    testing.TB
	dir  string
	repo *git.Repository
	n    int
}

func newHistory(t testing.TB) *history {
	t.Helper()
	dir := t.TempDir()
	r, err := git.PlainInitWithOptions(dir, &git.PlainInitOptions{InitOptions: git.InitOptions{DefaultBranch: "refs/heads/main"}})
	if err != nil {
		t.Fatal(err)
	}
	return &history{t: t, dir: dir, repo: r}
}

// commit adds a change and returns its id.
func (h *history) commit(message string, list map[string]string) string {
	h.t.Helper()
	files(h.t, h.dir, list)
	tree, err := h.repo.Worktree()
	if err != nil {
		h.t.Fatal(err)
	}
	for name := range list {
		if _, err := tree.Add(name); err != nil {
			h.t.Fatal(err)
		}
	}
	h.n++
	hash, err := tree.Commit(message, &git.CommitOptions{Author: &object.Signature{Name: "Ann", Email: "ann@example.com", When: time.Unix(int64(1_700_000_000+h.n), 0)}})
	if err != nil {
		h.t.Fatal(err)
	}
	return hash.String()
}

// sources lists the names of the property sources of an environment, without the folder.
func sources(t *testing.T, body, folder string) string {
	t.Helper()
	var e struct {
		PropertySources []struct{ Name string }
	}
	if err := json.Unmarshal([]byte(body), &e); err != nil {
		t.Fatal(fmt.Errorf("%w: %s", err, body))
	}
	var out []string
	for _, s := range e.PropertySources {
		out = append(out, strings.TrimPrefix(s.Name, "file:"+folder+"/"))
	}
	return strings.Join(out, " > ")
}

// shopSchema is one of a program with a single section.
func shopSchema() config.Schema {
	type log struct {
		Level string `conf:"level" default:"info" oneof:"info,warn"`
	}
	type shop struct {
		Log log `conf:"log"`
	}
	return config.Schema{Prefix: "emporium.", Names: []string{"emporium", "shop"}, Check: func(list []conf.Property, complete bool) error {
		return conf.Check(&shop{}, list, complete)
	}}
}
