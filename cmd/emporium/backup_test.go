package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/kittest"
	"emporium/wiring"
)

// ownShop is a shop with a small catalogue in a process of its own.
func ownShop(t *testing.T, on string) *own {
	t.Helper()
	o, err := benchCmd{Products: 20, Pieces: 1_000_000, On: on}.openSelf(kittest.Context(t), &cli{std: streams{in: strings.NewReader(""), out: t.Output(), err: t.Output()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeShop(t, o) })
	return o
}

func closeShop(t *testing.T, o *own) {
	t.Helper()
	if err := o.close(context.WithoutCancel(t.Context())); err != nil {
		t.Error(err)
	}
	o.cmd = nil
}

// again is a shop in a process of its own on the data that another one has left.
func (o *own) again(t *testing.T, dir string, set ...string) *own {
	t.Helper()
	ctx := kittest.Context(t)
	next := &own{client: o.client, exited: make(chan error, 1), dir: dir}
	settings, err := next.settings(ctx)
	if err != nil {
		t.Fatal(err)
	}
	root := &cli{std: streams{in: strings.NewReader(""), out: t.Output(), err: t.Output()}, Data: dir, Set: append(settings, set...)}
	loaded, err := root.load(ctx)
	if err != nil {
		t.Fatal(err)
	}
	next.configured(loaded.Config)
	if err := next.start(ctx, root); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeShop(t, next) })
	if err := next.ready(ctx); err != nil {
		t.Fatal(err)
	}
	return next
}

// shopping is load on a shop that goes on until it is ended.
type shopping struct {
	journal *shopper.Journal
	done    chan error
	end     func() []shopper.Order
}

func (o *own) shop(t *testing.T, shoppers int, regrets float64) *shopping {
	t.Helper()
	ctx, cancel := context.WithCancel(kittest.Context(t))
	s := &shopping{journal: shopper.NewJournal(nil), done: make(chan error, 1)}
	go func() {
		_, err := shopper.Run(ctx, shopper.Options{Base: o.base, Shoppers: shoppers, Lines: 3, Regrets: regrets, Duration: 10 * time.Minute, Journal: s.journal})
		s.done <- err
	}()
	s.end = func() []shopper.Order {
		cancel()
		if err := <-s.done; err != nil {
			t.Error(err)
		}
		orders, err := s.journal.Orders()
		if err != nil {
			t.Error(err)
		}
		return orders
	}
	return s
}

// until waits until so many orders were acknowledged, and returns those.
func (s *shopping) until(t *testing.T, n int) (orders []shopper.Order) {
	t.Helper()
	kittest.Eventually(t, 20*time.Second, func() (err error) {
		select {
		case err := <-s.done:
			t.Fatalf("the shoppers have gone home: %v", err)
		default:
		}
		if orders, err = s.journal.Orders(); err == nil && len(orders) < n {
			err = errors.New("too few orders yet")
		}
		return err
	})
	return orders
}

// proveWhole holds a shop against what shoppers were told.
func (o *own) proveWhole(t *testing.T, orders []shopper.Order) {
	t.Helper()
	client := shopper.NewClient(4)
	defer client.CloseIdleConnections()
	if v := shopper.Verify(kittest.Context(t), o.base, client, orders, settle); len(v.Wrong) > 0 || v.Orders != int64(len(orders)) || v.Confirmed == 0 {
		t.Errorf("of what was told: %+v", v)
	}
	if err := o.ready(kittest.Context(t)); err != nil {
		t.Fatal(err)
	}
	a, err := wiring.Audit(kittest.Context(t), o.config, wiring.AuditOptions{Told: told(orders), Patience: settle})
	if err != nil {
		t.Fatal(err)
	}
	if v := a.Violated(); len(v) > 0 {
		t.Errorf("violated: %+v", v)
	}
	if n := a.Results[0].Looked["acknowledged orders"]; n != int64(len(orders)) {
		t.Errorf("looked at %d orders of %d", n, len(orders))
	}
}

// A shop that is restored from a backup that was taken while people bought has everything that was acknowledged before, once, and its books are
// in order: what came later is missing everywhere.
func TestBackupOfARunningShop(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts two shops")
	}
	shop := ownShop(t, "")
	shopping := shop.shop(t, 8, 0.2)
	before := shopping.until(t, 40)
	to, dir := filepath.Join(t.TempDir(), "backup"), filepath.Join(t.TempDir(), "data")
	var saved wiring.Backed
	if err := json.Unmarshal([]byte(must(t, "backup", to, "--data", shop.dir, "--json")), &saved); err != nil || len(saved.Parts) != 8 || len(saved.Elsewhere) > 0 {
		t.Fatalf("saved %+v, %v", saved, err)
	}
	n, err := shopping.journal.Orders()
	if err != nil {
		t.Fatal(err)
	}
	shopping.until(t, len(n)+10)
	all := shopping.end()
	closeShop(t, shop)

	if out := must(t, "restore", to, "--data", dir, "--check"); !strings.Contains(out, "the backup is whole") {
		t.Errorf("check says %s", out)
	}
	if out := must(t, "restore", to, "--data", dir); !strings.Contains(out, "restored to "+dir) || !strings.Contains(out, "emporium audit") {
		t.Errorf("restore says %s", out)
	}
	restored := shop.again(t, dir)
	restored.proveWhole(t, before)
	// It sells on.
	later := restored.shop(t, 2, 0)
	later.until(t, 10)
	restored.proveWhole(t, slices.Concat(before, later.end()))
	t.Logf("%d orders before the backup, %d in all", len(before), len(all))
}

// Databases on a server are dumped one after the other while people buy, the order service's first and the embedded log last. What was acknowledged
// before the first dump is whole afterwards; what the audit finds is about orders that came later.
func TestBackupBesideDumps(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts two shops")
	}
	for _, tool := range []string{"pg_dump", "psql"} {
		if _, err := exec.LookPath(tool); err != nil {
			kittest.SkipServer(t, "postgres", tool+" is not installed")
		}
	}
	server := os.Getenv(kittest.PostgresVariable)
	if server == "" {
		kittest.SkipServer(t, "postgres", kittest.PostgresVariable+" names none")
	}
	ctx := kittest.Context(t)
	run := func(name string, args ...string) {
		t.Helper()
		if out, err := exec.CommandContext(ctx, name, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
	}
	shop := ownShop(t, server)
	shopping := shop.shop(t, 4, 0)
	before := shopping.until(t, 30)
	dir, data := t.TempDir(), filepath.Join(t.TempDir(), "data")
	services := wiring.WithDatabase()
	slices.SortStableFunc(services, func(a, b string) int { return map[string]int{"order": -1}[a] - map[string]int{"order": -1}[b] })
	for _, service := range services {
		run("pg_dump", "--no-owner", "--no-privileges", "--file", filepath.Join(dir, service+".sql"), wiring.DatabaseURL(shop.config, service))
	}
	var set []string
	for _, service := range services {
		set = append(set, "--set", service+".database="+wiring.DatabaseURL(shop.config, service))
	}
	to := filepath.Join(dir, "backup")
	var saved wiring.Backed
	if err := json.Unmarshal([]byte(must(t, append([]string{"backup", to, "--data", shop.dir, "--json"}, set...)...)), &saved); err != nil || len(saved.Parts) != 2 || len(saved.Elsewhere) != len(services) {
		t.Fatalf("saved %+v, %v", saved, err)
	}
	n, err := shopping.journal.Orders()
	if err != nil {
		t.Fatal(err)
	}
	shopping.until(t, len(n)+5)
	shopping.end()
	closeShop(t, shop)

	empty := &own{}
	settings, err := empty.databases(ctx, server)
	t.Cleanup(func() {
		for _, undo := range slices.Backward(empty.undo) {
			if err := undo(context.WithoutCancel(ctx)); err != nil {
				t.Error(err)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	restore := []string{"restore", to, "--data", data}
	for _, s := range settings {
		service, url, _ := strings.Cut(s, ".database=")
		run("psql", "--quiet", "--set", "ON_ERROR_STOP=1", "--file", filepath.Join(dir, service+".sql"), url)
		restore = append(restore, "--set", s)
	}
	must(t, restore...)
	restored := shop.again(t, data, settings...)
	client := shopper.NewClient(4)
	defer client.CloseIdleConnections()
	if v := shopper.Verify(ctx, restored.base, client, before, settle); len(v.Wrong) > 0 || v.Confirmed != int64(len(before)) {
		t.Errorf("of what was told: %+v", v)
	}
	a, err := wiring.Audit(ctx, restored.config, wiring.AuditOptions{Told: told(before), Patience: 3 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range a.Violated() {
		for _, o := range before {
			if slices.ContainsFunc(v.Findings, func(f string) bool { return strings.Contains(f, o.ID) }) {
				t.Errorf("order %s, which came before: %d %s: %v", o.ID, v.Number, v.Name, v.Findings)
			}
		}
		t.Logf("about later orders: %d %s: %d", v.Number, v.Name, v.Found)
	}
}

func TestBackupRefuses(t *testing.T) {
	t.Parallel()
	data := bought(t)
	dir := t.TempDir()
	good := filepath.Join(dir, "good")
	must(t, "backup", good, "--data", data)
	spoilt := func(name string, spoil func(path string) error) string {
		path := filepath.Join(dir, name)
		if err := os.CopyFS(path, os.DirFS(good)); err != nil {
			t.Fatal(err)
		}
		if err := spoil(path); err != nil {
			t.Fatal(err)
		}
		return path
	}
	bare := spoilt("bare", func(path string) error { return os.Remove(filepath.Join(path, "manifest.json")) })
	torn := spoilt("torn", func(path string) error { return os.Truncate(filepath.Join(path, "order.db"), 4096) })
	less := spoilt("less", func(path string) error { return os.Remove(filepath.Join(path, "order.db")) })
	newer := spoilt("newer", func(path string) error {
		return os.WriteFile(filepath.Join(path, "manifest.json"), []byte(`{"format": 9, "program": "9.0"}`), 0o600)
	})
	away := spoilt("away", func(path string) error {
		return os.WriteFile(filepath.Join(path, "manifest.json"), []byte(`{"format": 1, "parts": [{"name": "order", "file": "../good/order.db"}]}`), 0o600)
	})
	indexed := filepath.Join(dir, "indexed")
	if err := os.MkdirAll(filepath.Join(indexed, "product-index"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args string
		want []string
	}{
		{"backup " + good + " --data " + data, []string{good + " is there already"}},
		{"backup " + filepath.Join(dir, "b") + " --data " + filepath.Join(dir, "none"), []string{"user.db", "--data"}},
		{"backup " + filepath.Join(dir, "no", "b") + " --data " + data, []string{"make the backup's directory", "no such file"}},
		{"restore " + filepath.Join(dir, "none"), []string{"no such file", "emporium restore --help"}},
		{"restore " + bare, []string{"is no backup", "manifest.json"}},
		{"restore " + torn, []string{"damaged", "order.db is not what was saved"}},
		{"restore " + torn + " --check", []string{"damaged", "order.db is not what was saved"}},
		{"restore " + less + " --check", []string{"damaged", "order.db"}},
		{"restore " + newer, []string{"another version", "9.0"}},
		{"restore " + away, []string{"no name of a file"}},
		{"restore " + good + " --data " + data, []string{"nothing was restored", "order.db is there already", "events.db is there already", "--data"}},
		{"restore " + good + " --data " + indexed, []string{"product-index is there already"}},
		{"restore " + good + " --data " + filepath.Join(dir, "x") + " --set order.database=postgres://order:hunter2@db/order", []string{"holds order as a file"}},
		{"backup " + filepath.Join(dir, "b") + " --data " + filepath.Join(dir, "x") + " --set bus.url=kafka://x:9092 --set payment.sandbox.enabled=false",
			[]string{"nothing is kept in files", "docs/production.md"}},
	} {
		_, _, err := emporium(t, "", strings.Fields(c.args)...)
		if err == nil {
			t.Errorf("emporium %s: no error", c.args)
			continue
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hunter2") {
				t.Errorf("emporium %s: %q does not say %q", c.args, err, want)
			}
		}
	}
	if left, err := filepath.Glob(filepath.Join(dir, "*.part-*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	if left, err := filepath.Glob(filepath.Join(dir, "x", "*.db*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
