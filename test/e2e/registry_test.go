package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"emporium/kit/kittest"
)

// TestProcessesFindOneAnotherInTheRegistry runs a gateway before two embedded shops, all of which know nobody's address but the
// registry's, and takes shops away: killed ones, which the registry believes in for as long as their leases last, and stopped ones.
// (Services apart would do as well, but for the broker in memory, which takes minutes to give up members that were killed.)
func TestProcessesFindOneAnotherInTheRegistry(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts processes")
	}
	for _, c := range []struct {
		name  string
		nodes int
		share func(testing.TB) string
	}{
		{"one node", 1, func(testing.TB) string { return "" }},
		// Services tell one node of themselves, the gateway asks the other.
		{"two nodes", 2, kittest.RedisURL},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := startRegistered(t, c.nodes, c.share(t))
			p.instances(t, 2)
			p.used(t, "shop-1")
			p.used(t, "shop-2")

			one, two := p.world.process("shop-1"), p.world.process("shop-2")
			if err := one.kill(); err != nil {
				t.Fatal(err)
			}
			p.shop(t, 40) // nobody notices, while the registry still names it
			p.instances(t, 1)
			p.shop(t, 10)

			if err := one.start(); err != nil {
				t.Fatal(err)
			}
			p.instances(t, 2)
			p.used(t, "shop-1") // at whatever port it has got now

			var stopping atomic.Bool
			stopping.Store(true)
			ended := make(chan error, 1)
			go func() {
				ended <- two.stop()
				stopping.Store(false)
			}()
			for stopping.Load() {
				p.shop(t, 1)
			}
			if err := <-ended; err != nil {
				t.Error(err)
			}
			kittest.Eventually(t, 2*time.Second, func() error { // its lease would have lasted for longer
				if got := p.known(t); len(got) != 1 {
					return fmt.Errorf("after shop-2 was stopped the registry knows %v, want shop-1 alone", got)
				}
				return nil
			})
			p.shop(t, 20)
			if err := two.start(); err != nil { // for the end of the test, which stops all
				t.Fatal(err)
			}
			p.instances(t, 2)
		})
	}
}

// registered is a part of the shop whose processes find one another in a registry.
type registered struct {
	world      *World
	registry   string // where the gateway asks
	management map[string]string
	asked      int
}

func startRegistered(t *testing.T, nodes int, share string) *registered {
	t.Helper()
	dir := filepath.Join(suite.dir, strings.ToLower(strings.ReplaceAll(t.Name(), "/", "-")))
	gateway := address(t)
	p := &registered{world: newWorld("registered", "http://"+gateway), management: map[string]string{}}
	add := func(name, service string, config settings) {
		management := address(t)
		p.management[name] = "http://" + management
		config["data_dir"], config["log"] = filepath.Join(dir, name), settings{"format": "json"}
		config["management"] = settings{"listen": management}
		p.world.processes = append(p.world.processes, newProcess(t, dir, name, config, strings.Fields("serve "+service)...))
		p.world.Probes = append(p.world.Probes, p.management[name]+"/readyz")
	}
	var registries []string
	for n := range nodes {
		at := address(t)
		registries = append(registries, "http://shop:secret@"+at+"/eureka")
		add(fmt.Sprintf("registry-%d", n+1), "registry", settings{"listen": settings{"registry": at},
			"registry": settings{"user": "shop", "password": "secret", "eviction": "1s", "share": share}})
	}
	p.registry = registries[len(registries)-1]
	discovery := func(registry string) settings {
		return settings{"registry": settings{"url": registry, "poll": "200ms", "renew": "1s"}}
	}
	for _, name := range []string{"shop-1", "shop-2"} {
		add(name, "", settings{"discovery": discovery(registries[0]), "listen": settings{"registry": "none"},
			"gateway": settings{"listen": "127.0.0.1:0"}}) // whoever finds it has asked the registry
	}
	// The gateway has a broker of its own, with nothing in it: on a common one it would meet the other shops.
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatalf("start a broker: %v", err)
	}
	t.Cleanup(cluster.Close)
	add("gateway", "gateway", settings{"discovery": discovery(p.registry), "gateway": settings{"listen": gateway},
		"bus": settings{"url": "kafka://" + strings.Join(cluster.ListenAddrs(), ",")}})
	p.world.launch(t)
	t.Cleanup(func() {
		if err := p.world.Stop(); err != nil {
			t.Errorf("stop the shop: %v", err)
		}
		if t.Failed() {
			p.world.showLogs(os.Stderr)
		}
	})
	return p
}

// used waits until the gateway sends requests to an instance.
func (p *registered) used(t *testing.T, name string) {
	t.Helper()
	kittest.Eventually(t, readyLimit, func() error {
		p.asked++
		if _, err := p.text(t, fmt.Sprintf("%s/v1/products?q=word%d", p.world.Base, p.asked)); err != nil {
			return err
		}
		text, err := p.text(t, p.management[name]+"/metrics")
		if err == nil && !strings.Contains(text, `http_server_requests_total{method="GET",operation="list-products"`) {
			err = fmt.Errorf("%s has answered nobody since it was started", name)
		}
		return err
	})
}

// shop asks the gateway for products that many times, and wants each question answered well.
func (p *registered) shop(t *testing.T, times int) {
	t.Helper()
	for range times {
		p.asked++ // each differs, so that no answer is an earlier one
		if _, err := p.text(t, fmt.Sprintf("%s/v1/products?q=word%d", p.world.Base, p.asked)); err != nil {
			t.Fatal(err)
		}
	}
}

func (p *registered) text(t *testing.T, url string, header ...string) (string, error) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(header); n += 2 {
		req.Header.Set(header[n], header[n+1])
	}
	return answered(p.world.http, req)
}

// known are the instances of product that are up, as the gateway's registry has it.
func (p *registered) known(t *testing.T) (ids []string) {
	t.Helper()
	text, err := p.text(t, p.registry+"/apps/", "Accept", "application/json")
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Applications struct {
			Application []struct {
				Name     string
				Instance []struct{ InstanceID, Status string }
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	for _, a := range got.Applications.Application {
		for _, i := range a.Instance {
			if a.Name == "PRODUCT" && i.Status == "UP" {
				ids = append(ids, i.InstanceID)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

// instances waits until the registry knows that many instances of product.
func (p *registered) instances(t *testing.T, want int) {
	t.Helper()
	kittest.Eventually(t, 30*time.Second, func() error {
		if got := p.known(t); len(got) != want {
			return fmt.Errorf("the registry knows %v, want %d instances", got, want)
		}
		return nil
	})
}
