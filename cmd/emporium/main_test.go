package main

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"emporium/kit/kittest"
)

func TestMain(m *testing.M) {
	if os.Getenv(programVariable) != "" {
		main()
		return
	}
	_ = os.Setenv(programVariable, "1") // for the children
	for _, v := range os.Environ() {    // what configures the shop of whoever runs the tests is not for them
		if name, _, _ := strings.Cut(v, "="); name == "COLUMNS" || strings.HasPrefix(name, "EMPORIUM_") && !strings.HasPrefix(name, "EMPORIUM_TEST_") && name != "EMPORIUM_UPDATE" {
			_ = os.Unsetenv(name)
		}
	}
	// bleve starts its workers when the program starts, and never ends them.
	kittest.Main(m, kittest.NoLeaks(goleak.IgnoreTopFunction("github.com/blevesearch/bleve_index_api.AnalysisWorker")))
}

// emporium runs a command line with a standard input, and returns what it printed.
func emporium(t *testing.T, stdin string, args ...string) (out, said string, err error) {
	t.Helper()
	var stdout, stderr strings.Builder
	err = execute(kittest.Context(t), args, streams{in: strings.NewReader(stdin), out: &stdout, err: &stderr})
	return stdout.String(), stderr.String(), err
}

// must is emporium for commands that have to succeed.
func must(t *testing.T, args ...string) string {
	t.Helper()
	out, said, err := emporium(t, "", args...)
	if err != nil {
		t.Fatalf("emporium %s: %v\n%s", strings.Join(args, " "), err, said)
	}
	return out
}

func TestHelp(t *testing.T) {
	t.Parallel()
	for name, args := range map[string]string{
		"emporium": "", "audit": "audit", "backup": "backup", "restore": "restore", "bench": "bench", "demo": "demo", "serve": "serve", "import": "import", "migrate": "migrate", "user": "user",
		"user-create-staff": "user create-staff", "user-remove-second-factor": "user remove-second-factor", "payments": "payments", "payments-ledger": "payments ledger", "payments-reconcile": "payments reconcile",
		"payments-tasks": "payments tasks", "events": "events", "events-show": "events show", "events-tail": "events tail",
		"events-dead": "events dead", "events-replay": "events replay", "config": "config", "config-print": "config print", "config-check": "config check",
		"config-history": "config history", "config-diff": "config diff",
		"healthcheck": "healthcheck", "version": "version",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			kittest.Golden(t, "help/"+name+".txt", []byte(must(t, append(strings.Fields(args), "--help")...)))
		})
	}
	if got, want := must(t), must(t, "--help"); got != want {
		t.Errorf("emporium alone prints\n%s\nwant its help", got)
	}
}

// Every error says what was wrong and what to do next.
func TestMistakes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	config := filepath.Join(dir, "shop.yaml")
	if err := os.WriteFile(config, []byte("order:\n  databse: sqlite:x.db\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args string
		want []string
	}{
		{"srve", []string{`unexpected argument srve, did you mean "serve"`, "emporium --help"}},
		{"config prnt", []string{`did you mean "print"`, "emporium config --help"}},
		{"import --currncy EUR", []string{"unknown flag --currncy", `did you mean "--currency"`, "emporium import --help"}},
		{"import nothing.csv", []string{"nothing.csv: no such file", "emporium import --help"}},
		{"import main.go", []string{"no known format", "--map"}},
		{"import main.go --url http://localhost:1 --map main.go", []string{"main.go: "}},
		{"config print --set order.databse=x", []string{"flag order.databse: unknown key; did you mean order.database?"}},
		{"config print --set log.level=loud", []string{"log.level", "one of debug, info, warn, error"}},
		{"config print --config " + config, []string{"shop.yaml:2", "did you mean order.database?"}},
		{"config print --config " + filepath.Join(dir, "none.yaml"), []string{"none.yaml", "no such file"}},
		{"config print --set bus.url=nats://x", []string{"bus.url must be local or kafka://host:port"}},
		{"serve odrer", []string{`there is no service "odrer"; did you mean order?`, "services are user, product,"}},
		{"serve order", []string{"the embedded event log serves one process", "bus.url"}},
		{"migrate odrer", []string{"did you mean order?"}},
		{"events dead odrer", []string{"did you mean order?"}},
		{"events", []string{"there is no event log in " + dir, "--data"}},
		{"demo --listen 8080", []string{"--listen", "missing port"}},
		{"demo --listen 192.0.2.1:80", []string{"--listen", "cannot assign"}},
		{"user create-staff ada@example.com", []string{"write the password to standard input"}},
		{"serve --set bus.url=kafka://shop:hunter2@kafka:9092", []string{"bus.url holds no user and password", "bus.user"}},
		{"serve --set bus.url=kafka://kafka:port", []string{"bus.url must be local or kafka://host:port"}},
		{"serve --set cache.url=http://u:hunter2@x", []string{"cache.url must be local or redis://"}},
		{"serve --set order.database=oracle://order:hunter2@db/order", []string{"order.database must begin with sqlite:, postgres:// or mysql://"}},
		{"serve --set order.database=hunter2", []string{"order.database must begin with"}},
		{"serve --set gateway.listen=:99999", []string{"gateway.listen must be an address such as :8080"}},
		{"serve --set management.listen=9090", []string{"management.listen must be an address"}},
		{"serve --set listen=order=order", []string{"listen.order must be an address"}},
		{"webhooks listen --url localhost:8080 --token t", []string{"--url must be the gateway's, like http://localhost:8080"}},
		{"webhooks listen --url ftp://u:hunter2@x --token t", []string{"--url must be the gateway's"}},
		{"serve --json", []string{"--json goes with --list"}},
		{"payments ledger", []string{"there is no database of payments in " + dir, "--data"}},
		{"payments reconcile", []string{"there is no database of payments in " + dir}},
		{"config check --at " + dir + "/none", []string{"no configuration to be served at " + dir + "/none", "--at"}},
		{"config diff a b", []string{"no configuration to be served at " + dir + "/config"}},
		{"backup", []string{`expected "<dir>"`, "emporium backup --help"}},
	} {
		t.Run(c.args, func(t *testing.T) {
			t.Parallel()
			_, _, err := emporium(t, "", append(strings.Fields(c.args), "--data", dir)...)
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hunter2") {
					t.Errorf("%q does not say %q, or shows a secret", err, want)
				}
			}
		})
	}
	t.Cleanup(func() { // what was refused has left nothing behind
		if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
			t.Errorf("the data directory holds %v, %v; want only what was there", files, err)
		}
	})
}

// Two processes that want the same are told so, and what to do.
func TestTaken(t *testing.T) {
	t.Parallel()
	var lc net.ListenConfig
	l, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	at, dir := l.Addr().String(), t.TempDir()
	for _, key := range []string{"gateway.listen", "management.listen"} {
		other := map[string]string{"gateway.listen": "management.listen", "management.listen": "gateway.listen"}[key]
		_, _, err := emporium(t, "", "serve", "--data", dir, "--set", key+"="+at, "--set", other+"=127.0.0.1:0", "--set", "notification.inbox.listen=")
		if err == nil || !strings.Contains(err.Error(), "listen on "+at+" ("+key+"): another process has this address") {
			t.Errorf("%s: got %v", key, err)
		}
	}
	if out := must(t, "demo", "--once", "--listen", at, "--set", "notification.inbox.listen="); !strings.Contains(out, "is taken by another program; the shop is at http://localhost:") {
		t.Errorf("the demo does not say that it is somewhere else:\n%s", out)
	}
}

// What scripts read has a form for them.
func TestJSON(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	if err := os.MkdirAll(filepath.Join(dir, "config"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config", "order.yaml"), []byte("emporium.log.level: loud\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args, want string
		fails      bool
	}{
		{"version", `"version"`, false},
		{"serve --list", `"service": "order"`, false},
		{"migrate --check", `"00001_init.sql"`, true},
		{"migrate", `"applied": true`, false},
		{"config check", `"place"`, true},
	} {
		out, _, err := emporium(t, "", append(strings.Fields(c.args), "--json", "--data", dir)...)
		if (err != nil) != c.fails || !json.Valid([]byte(out)) || !strings.Contains(out, c.want) {
			t.Errorf("emporium %s --json: %v\n%s", c.args, err, out)
		}
	}
	out, _, err := emporium(t, "correct horse battery\n", "user", "create-staff", "ada@example.com", "--json", "--data", dir)
	if err != nil || !strings.Contains(out, `"email": "ada@example.com"`) || !json.Valid([]byte(out)) {
		t.Errorf("user create-staff: %v\n%s", err, out)
	}
}

func TestUnknownVariable(t *testing.T) {
	t.Setenv("EMPORIUM_ORDER_DATABSE", "x")
	_, _, err := emporium(t, "", "config", "print")
	if want := "variable EMPORIUM_ORDER_DATABSE: unknown; did you mean EMPORIUM_ORDER_DATABASE?"; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	if got := must(t, "version"); !strings.HasPrefix(got, "emporium "+version) || !strings.Contains(got, "go1.") {
		t.Errorf("got %q", got)
	}
}

func TestServeList(t *testing.T) {
	t.Parallel()
	kittest.Golden(t, "serve-list.txt", []byte(must(t, "serve", "--list")))
}

func TestConfigPrint(t *testing.T) {
	file := filepath.Join(t.TempDir(), "shop.yaml")
	if err := os.WriteFile(file, []byte("log:\n  level: debug\nlisten:\n  order: :9000\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("EMPORIUM_ORDER_DATABASE", "postgres://order:hunter2@db/order")
	t.Setenv("EMPORIUM_TOKEN", "hunter2") // of the commands; no key
	t.Setenv("EMPORIUM_CONFIG", file)
	args := []string{"config", "print", "--set", "bus.retention=24h", "--set", "bus.password=hunter2", "--data", "elsewhere"}
	want := map[string][2]string{ // key → value, origin
		"data_dir": {"elsewhere", "flag"}, "bus.retention": {"24h", "flag"}, "bus.password": {"***", "flag"}, "bus.url": {"local", "default"},
		"log.level": {"debug", "file " + file + ":2"}, "order.database": {"***", "env EMPORIUM_ORDER_DATABASE"}, "user.database": {"", "default"},
	}
	table, text := must(t, args...), must(t, append(args, "--json")...)
	if strings.Contains(table+text, "hunter2") {
		t.Fatalf("a secret is shown:\n%s", table)
	}
	var entries []struct{ Key, Value, Origin, Doc string }
	if err := json.Unmarshal([]byte(text), &entries); err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if w, ok := want[e.Key]; ok && (e.Value != w[0] || e.Origin != w[1] || e.Doc == "") {
			t.Errorf("%s: got %q from %q, %q; want %q from %q", e.Key, e.Value, e.Origin, e.Doc, w[0], w[1])
		}
		delete(want, e.Key)
		if line := strings.Join(strings.Fields(e.Key+" "+e.Value+" "+e.Origin), " "); !strings.Contains(strings.Join(strings.Fields(table), " "), line) {
			t.Errorf("the table has no line %q", line)
		}
	}
	if len(want) > 0 {
		t.Errorf("not shown: %v", want)
	}
}

func TestMigrate(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	out, _, err := emporium(t, "", "migrate", "--check", "--data", dir)
	if err == nil || !strings.Contains(err.Error(), "run: emporium migrate") || !strings.Contains(out, "would apply 00001_init.sql") {
		t.Errorf("check of nothing: %v\n%s", err, out)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("a check has made the data directory: %v", err)
	}
	if out := must(t, "migrate", "order", "--data", dir); !strings.Contains(out, "order          applying 00001_init.sql") || strings.Contains(out, "user") {
		t.Errorf("migrate order:\n%s", out)
	}
	if out := must(t, "migrate", "--check", "order", "--data", dir); out != "order          up to date\n" {
		t.Errorf("check of order:\n%s", out)
	}
	must(t, "migrate", "--data", dir)
	if out := must(t, "migrate", "--check", "--data", dir); strings.Count(out, "up to date") != 6 {
		t.Errorf("check of all:\n%s", out)
	}
}
