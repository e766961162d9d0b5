package upgrade

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

const (
	email    = "staff@shop.test"
	password = "correct-horse-battery-staple"
	pieces   = 100
)

// replaced are the services that run in both versions.
var replaced = []string{"inventory", "order", "payment"}

// TestRollingUpgrade replaces the release before with this version, process by process, while somebody buys. The old processes
// made the tables; the new ones change them under their hands and share databases, events and requests with them. Then it goes back.
func TestRollingUpgrade(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs whole shops")
	}
	revision := previous(t)
	postgres := kittest.Databases(t)[1]
	databases := map[string]string{}
	for _, service := range []string{"user", "product", "notification", "inventory", "order", "payment"} {
		databases[service] = postgres.URL(t)
	}
	bank := settings{"database": postgres.URL(t)} // the sandbox's, which both payments speak to
	broker, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	oldProgram, newProgram := build(t, worktree(t, revision), "old"), build(t, kittest.ModuleRoot(t), "new")

	address := func() string { return fmt.Sprintf("127.0.0.1:%d", kittest.FreePort(t)) }
	listen, where := map[string]string{}, map[string]string{}
	for _, name := range []string{"gateway", "user", "product", "notification", "inventory-old", "inventory-new", "order-old", "order-new", "payment-old", "payment-new"} {
		service, _, _ := strings.Cut(name, "-")
		listen[name] = address()
		if service != "gateway" {
			where[service] = strings.TrimPrefix(where[service]+",http://"+listen[name], ",")
		}
	}
	s := &shop{t: t, base: "http://" + listen["gateway"], client: &http.Client{Timeout: 30 * time.Second}}
	t.Cleanup(s.client.CloseIdleConnections)
	dir := t.TempDir()
	run := func(program, name string, services ...string) *process {
		management := address()
		config := settings{"data_dir": filepath.Join(dir, name), "log": settings{"format": "json"}, "public_url": s.base,
			"bus": settings{"url": "kafka://" + broker.ListenAddrs()[0], "partitions": 4}, "discovery": settings{"services": where},
			"management": settings{"listen": management}, "notification": settings{"inbox": settings{"listen": "127.0.0.1:0"}}}
		listens := settings{}
		for _, service := range services {
			section, _ := config[service].(settings)
			if section == nil {
				section = settings{}
			}
			if service == "gateway" {
				section["listen"] = listen["gateway"]
			} else {
				section["database"] = databases[service]
				at := listen[service]
				if at == "" {
					at = listen[name]
				}
				listens[service] = at
			}
			if service == "payment" {
				section["sandbox"] = bank
			}
			config[service] = section
		}
		config["listen"] = listens
		file := writeConfig(t, dir, name, config)
		if services[0] == "user" {
			cmd := command(t, program, file, "user", "create-staff", email, "--scopes", "*")
			cmd.Stdin = strings.NewReader(password + "\n")
			if text, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("make the staff account: %v\n%s", err, text)
			}
		}
		p := start(t, program, name, file, services...)
		s.probes = append(s.probes, "http://"+management+"/readyz")
		return p
	}
	run(oldProgram, "others", "user", "product", "notification")
	run(oldProgram, "gateway", "gateway")
	var leaving []*process
	for _, service := range replaced {
		leaving = append(leaving, run(oldProgram, service+"-old", service))
	}
	s.ready()
	s.signIn()
	sku := s.stock()
	s.buy(sku, 5)

	var newcomers []*process
	for _, service := range replaced {
		newcomers = append(newcomers, run(newProgram, service+"-new", service))
	}
	s.ready()
	for _, service := range replaced {
		shares(t, broker.ListenAddrs()[0], service, 2)
	}
	s.buy(sku, 35)
	for _, p := range leaving {
		p.stop(t)
	}
	s.buy(sku, 10)

	// And back: the release before starts on tables that this one has changed, and is left alone with them.
	s.probes = nil
	for _, service := range replaced {
		run(oldProgram, service+"-old", service)
	}
	s.ready()
	for _, p := range newcomers {
		p.stop(t)
	}
	s.buy(sku, 10)
	s.audit(sku)
}

// shares waits until a service's group has so many members, each with partitions.
func shares(t testing.TB, broker, group string, members int) {
	t.Helper()
	client, err := kgo.NewClient(kgo.SeedBrokers(broker))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	kittest.Eventually(t, time.Minute, func() error {
		groups, err := kadm.NewClient(client).DescribeGroups(t.Context(), group)
		if err != nil {
			return err
		}
		working := 0
		for _, m := range groups[group].Members {
			if assigned, ok := m.Assigned.AsConsumer(); ok && len(assigned.Topics) > 0 {
				working++
			}
		}
		if working != members {
			return fmt.Errorf("the group %s has %d members with partitions, want %d", group, working, members)
		}
		return nil
	})
}

// shop is the running shop, seen from its gateway.
type shop struct {
	t      testing.TB
	base   string
	client *http.Client
	probes []string
	token  string
	orders []string
}

func (s *shop) ready() {
	s.t.Helper()
	for _, probe := range s.probes {
		kittest.Eventually(s.t, time.Minute, func() error { return s.call(http.MethodGet, probe, nil, nil, nil) })
	}
}

// call wants a status of the two hundreds, and decodes the answer. A request that is answered with "try again shortly", as while
// an instance leaves, is repeated with the same key.
func (s *shop) call(method, path string, header map[string]string, body, out any) error {
	content, err := json.Marshal(body)
	if err != nil {
		return err
	}
	url := path // a probe's is whole
	if strings.HasPrefix(path, "/") {
		url = s.base + path
	}
	key := id.New("key")
	for attempt := 1; ; attempt++ {
		req, err := http.NewRequestWithContext(s.t.Context(), method, url, bytes.NewReader(content))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Idempotency-Key", key)
		if s.token != "" {
			req.Header.Set("Authorization", "Bearer "+s.token)
		}
		for name, value := range header {
			req.Header.Set(name, value)
		}
		resp, err := s.client.Do(req)
		if err != nil {
			return err
		}
		text, err := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		switch {
		case err != nil:
			return err
		case resp.StatusCode == http.StatusServiceUnavailable && attempt < 20:
			<-time.After(100 * time.Millisecond)
			continue
		case resp.StatusCode/100 != 2:
			return fmt.Errorf("%s %s: %d: %.300s", method, path, resp.StatusCode, text)
		case out == nil:
			return nil
		}
		return json.Unmarshal(text, out)
	}
}

func (s *shop) must(method, path string, header map[string]string, body, out any) {
	s.t.Helper()
	if err := s.call(method, path, header, body, out); err != nil {
		s.t.Fatal(err)
	}
}
