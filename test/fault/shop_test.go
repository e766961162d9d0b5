package fault

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

const (
	staffEmail    = "staff@shop.test"
	staffPassword = "correct-horse-battery-staple"
)

// shop is a running shop, seen from its gateway.
type shop struct {
	t         testing.TB
	dir       string
	base      string
	probes    []string
	processes []*process
	http      *http.Client
	token     string
	// books is the file of a configuration that names the stores of all services, for audits.
	books string
}

func address(t testing.TB) string {
	t.Helper()
	return fmt.Sprintf("127.0.0.1:%d", kittest.FreePort(t))
}

func newShop(t testing.TB, base string) *shop {
	t.Helper()
	return &shop{t: t, dir: t.TempDir(), base: "http://" + base, probes: []string{"http://" + base + "/readyz"},
		http: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, DisableCompression: true}, Timeout: 30 * time.Second}}
}

// common is what every process of the tests is configured with.
func common(dir string) settings {
	return settings{
		"data_dir": dir, "log": settings{"format": "json"},
		"user":         settings{"limit": settings{"client_burst": 0, "account_burst": 0, "taken_burst": 0, "message_burst": 0}},
		"notification": settings{"inbox": settings{"listen": "127.0.0.1:0", "keep": 20_000}},
	}
}

// merge sets keys of sections.
func merge(into, from settings) settings {
	for key, value := range from {
		if section, ok := value.(settings); ok {
			if have, ok := into[key].(settings); ok {
				into[key] = merge(maps.Clone(have), section)
				continue
			}
		}
		into[key] = value
	}
	return into
}

// embedded starts everything in one process.
func embedded(t testing.TB, extra settings) *shop {
	t.Helper()
	gateway, management := address(t), address(t)
	s := newShop(t, gateway)
	config := merge(common(filepath.Join(s.dir, "data")), settings{
		"public_url": s.base, "gateway": settings{"listen": gateway}, "management": settings{"listen": management}})
	s.probes = append(s.probes, "http://"+management+"/readyz")
	s.processes = []*process{newProcess(t, s.dir, "emporium", merge(config, extra), "serve")}
	s.books = s.processes[0].args[1]
	s.launch(s.processes[0])
	return s
}

// apart starts a process for each instance, "inventory" or "inventory-2", over a broker; extra is for all of them.
func apart(t testing.TB, broker string, database func(service string) string, instances ...string) *shop {
	t.Helper()
	listen, where := map[string]string{}, map[string]string{}
	for _, name := range instances {
		service, _, _ := strings.Cut(name, "-")
		listen[name] = address(t)
		if service != "gateway" {
			where[service] = strings.TrimPrefix(where[service]+",http://"+listen[name], ",")
		}
	}
	s := newShop(t, listen["gateway"])
	var user *process
	// What an audit is told of all services, whose files each lie with their process.
	books := merge(common(filepath.Join(s.dir, "books")), settings{"bus": settings{"url": "kafka://" + broker}})
	for _, name := range instances {
		service, _, _ := strings.Cut(name, "-")
		management := address(t)
		config := merge(common(filepath.Join(s.dir, name)), settings{
			"public_url": s.base, "bus": settings{"url": "kafka://" + broker, "partitions": 4},
			"management": settings{"listen": management}, "discovery": settings{"services": where}})
		if service == "gateway" {
			config = merge(config, settings{"gateway": settings{"listen": listen[name]}})
		} else {
			config = merge(config, settings{"listen": settings{service: listen[name]}})
			at := "sqlite:" + filepath.Join(s.dir, name, service+".db")
			if u := database(service); u != "" {
				at = u
				config = merge(config, settings{service: settings{"database": u}})
			}
			books = merge(books, settings{service: settings{"database": at}})
			if service == "payment" {
				books = merge(books, settings{"payment": settings{"sandbox": settings{"database": "sqlite:" + filepath.Join(s.dir, name, "payment-sandbox.db")}}})
			}
		}
		p := newProcess(t, s.dir, name, config, "serve", service)
		if service == "user" {
			user = p
		}
		s.processes = append(s.processes, p)
		s.probes = append(s.probes, "http://"+management+"/readyz")
	}
	s.books = newProcess(t, s.dir, "books", books).args[1]
	s.launch(user)
	return s
}

// launch makes the staff account in user's database, starts all processes and waits for them.
func (s *shop) launch(user *process) {
	t := s.t
	t.Helper()
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), path, user.args[0], user.args[1], "user", "create-staff", staffEmail, "--scopes", "*")
	cmd.Env, cmd.Stdin = environment(), strings.NewReader(staffPassword+"\n")
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("make the staff account: %v\n%s", err, text)
	}
	t.Cleanup(func() {
		s.http.CloseIdleConnections()
		for _, p := range slices.Backward(s.processes) {
			p.stop(t)
			if t.Failed() {
				t.Log(p.complaints(20))
			}
		}
	})
	for _, p := range s.processes {
		p.start(t)
	}
	s.ready(time.Minute)
	var session struct {
		AccessToken string `json:"access_token"`
	}
	kittest.Eventually(t, 20*time.Second, func() error {
		return s.call(t.Context(), http.MethodPost, "/v1/auth/login", nil, map[string]any{"email": staffEmail, "password": staffPassword}, &session)
	})
	s.token = session.AccessToken
}

// ready waits until every process says that it can do its work.
func (s *shop) ready(limit time.Duration) {
	s.t.Helper()
	for _, probe := range s.probes {
		kittest.Eventually(s.t, limit, func() error {
			resp, err := s.http.Get(probe)
			if err != nil {
				return err
			}
			defer resp.Body.Close()
			if text, _ := io.ReadAll(resp.Body); resp.StatusCode != http.StatusOK {
				return fmt.Errorf("%s: %d: %s", probe, resp.StatusCode, text)
			}
			return nil
		})
	}
}

// process finds a process by its name.
func (s *shop) process(name string) *process {
	s.t.Helper()
	i := slices.IndexFunc(s.processes, func(p *process) bool { return p.name == name })
	return s.processes[i]
}

// answer is one answer, and how long it took. Status 0 means that none came.
type answer struct {
	request string
	status  int
	header  http.Header
	body    []byte
	took    time.Duration
	err     error
}

func (a answer) String() string {
	return fmt.Sprintf("%s: %d in %v: %.300s %v", a.request, a.status, a.took.Round(time.Millisecond), a.body, a.err)
}

func (s *shop) send(ctx context.Context, method, path string, header map[string]string, body any) (a answer) {
	a.request = method + " " + path
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			a.err = err
			return a
		}
		content = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.base+path, content)
	if err != nil {
		a.err = err
		return a
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if method != http.MethodGet {
		req.Header.Set("Idempotency-Key", id.New("key"))
	}
	for name, value := range header {
		req.Header.Set(name, value)
	}
	begun := time.Now()
	resp, err := s.http.Do(req)
	if err == nil {
		a.status, a.header = resp.StatusCode, resp.Header
		a.body, err = io.ReadAll(resp.Body)
		_ = resp.Body.Close()
	}
	a.took, a.err = time.Since(begun), err
	return a
}

// call wants a status of the two hundreds, and decodes the answer.
func (s *shop) call(ctx context.Context, method, path string, header map[string]string, body, out any) error {
	a := s.send(ctx, method, path, header, body)
	if a.err != nil || a.status/100 != 2 {
		return fmt.Errorf("%v", a)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(a.body, out)
}

// asStaff is call with the staff's token, for tests.
func (s *shop) asStaff(method, path string, body, out any) error {
	return s.call(s.t.Context(), method, path, map[string]string{"Authorization": "Bearer " + s.token}, body, out)
}

// list reads all pages.
func list[T any](s *shop, path string) (out []T, err error) {
	for query := (url.Values{"limit": {"100"}}); ; {
		var page struct {
			Items      []T    `json:"items"`
			NextCursor string `json:"next_cursor"`
		}
		if err := s.asStaff(http.MethodGet, path+"?"+query.Encode(), nil, &page); err != nil {
			return nil, err
		}
		out = append(out, page.Items...)
		if page.NextCursor == "" {
			return out, nil
		}
		query.Set("cursor", page.NextCursor)
	}
}

// stock puts n articles on the shelf, pieces of each, and returns their SKUs when they can be bought.
func (s *shop) stock(n, pieces int) []string {
	t := s.t
	t.Helper()
	var skus []string
	var products, levels []map[string]any
	for range n {
		sku := strings.ToUpper(id.New("sku"))
		skus = append(skus, sku)
		products = append(products, map[string]any{"name": "Article " + sku, "status": "active",
			"variants": []any{map[string]any{"sku": sku, "prices": []any{map[string]any{"amount": 1999, "currency": "EUR"}}}}})
		levels = append(levels, map[string]any{"sku": sku, "on_hand": pieces})
	}
	if err := s.asStaff(http.MethodPost, "/v1/admin/products/batch", map[string]any{"products": products}, nil); err != nil {
		t.Fatal(err)
	}
	if err := s.asStaff(http.MethodPut, "/v1/admin/stock/batch", map[string]any{"lines": levels, "reason": "counted"}, nil); err != nil {
		t.Fatal(err)
	}
	for _, sku := range skus {
		kittest.Eventually(t, 30*time.Second, func() error {
			return s.call(t.Context(), http.MethodPost, "/v1/carts", nil, cartOf(sku), nil)
		})
	}
	return skus
}

func cartOf(sku string) map[string]any {
	return map[string]any{"currency": "EUR", "lines": []any{map[string]any{"sku": sku, "quantity": 1}}}
}
