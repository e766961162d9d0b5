package wiring

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/kittest"
)

// entry is what a registry tells of an instance.
type entry struct {
	App        string
	InstanceID string `json:"instanceId"`
	HostName   string
	Port       struct {
		Number int `json:"$"`
	}
	HealthCheckURL string `json:"healthCheckUrl"`
	Metadata       map[string]string
}

// registered asks a registry who is there, by the applications' names.
func registered(t *testing.T, base string) map[string]entry {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/eureka/apps/", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", "application/json")
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var answer struct {
		Applications struct {
			Application []struct{ Instance []entry }
		}
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	out := map[string]entry{}
	for _, a := range answer.Applications.Application {
		for _, i := range a.Instance {
			out[i.App] = i
		}
	}
	return out
}

// takeOut has the registry say that an instance is out of service.
func takeOut(t *testing.T, base string, e entry) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPut, base+"/eureka/apps/"+e.App+"/"+e.InstanceID+"/status?value=OUT_OF_SERVICE", nil)
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("take %s out: %s", e.InstanceID, resp.Status)
	}
}

// alone runs a registry in a process of its own, which needs no bus and no data.
func alone(t *testing.T, set ...string) *Host {
	t.Helper()
	return launch(t, []string{"registry"}, Options{LogTo: t.Output(), Version: "test"},
		append([]string{"data_dir=" + t.TempDir(), "listen=registry=127.0.0.1:0"}, set...)...)
}

// All services of a process are in the registry while it runs, under names that others need not share, each with the address
// where it answers and its actuator's, and are gone when it stops.
func TestARegistryKnowsWhoRuns(t *testing.T) {
	t.Parallel()
	base := alone(t).URL("registry")
	h := open(t, t.TempDir(), "listen=registry=none,config=none", "discovery.registry.url="+base+"/eureka", "discovery.registry.prefix=Emporium-",
		"discovery.registry.metadata=zone=a", "discovery.registry.poll=100ms")
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	_, management, err := net.SplitHostPort(strings.TrimPrefix(h.URL("management"), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, line := range Table {
		if !line.Apart { // those do not listen here, and the gateway leads to no such service
			want = append(want, "EMPORIUM-"+strings.ToUpper(line.Name))
		}
	}
	slices.Sort(want)
	kittest.Eventually(t, 20*time.Second, func() error {
		if got := slices.Sorted(maps.Keys(registered(t, base))); !slices.Equal(got, want) {
			return fmt.Errorf("the registry knows %v, want %v", got, want)
		}
		return nil
	})
	got := registered(t, base)["EMPORIUM-ORDER"]
	if at := "http://" + net.JoinHostPort(got.HostName, strconv.Itoa(got.Port.Number)); at != h.URL("gateway") {
		t.Errorf("order is at %s, want the gateway's %s", at, h.URL("gateway"))
	}
	if got.Metadata["management.port"] != management || got.Metadata["health.path"] != "/health" || got.Metadata["zone"] != "a" || got.Metadata["version"] != "test" {
		t.Errorf("order's metadata is %v, want the management port %s, the health path, the version and what is configured", got.Metadata, management)
	}
	if _, err := status(h, "management", strings.TrimPrefix(got.HealthCheckURL, h.URL("management"))); err != nil || got.HealthCheckURL == "" {
		t.Errorf("order's health is at %s: %v", got.HealthCheckURL, err)
	}
	resolver := prefixed{h.registry, "emporium-"}
	changed := make(chan string, 100)
	stop := resolver.Announce(func(name string) { changed <- name })
	defer stop()
	kittest.Eventually(t, 20*time.Second, func() error {
		a, err := resolver.Resolve(t.Context(), "order")
		if err == nil && (len(a.Instances) != 1 || a.Instances[0].URL != h.URL("gateway")) {
			err = fmt.Errorf("got %v", a)
		}
		return err
	})
	if _, err := resolver.Resolve(t.Context(), "greeter"); !errors.Is(err, discovery.ErrUnknown) {
		t.Errorf("somebody else's name: got %v, want %v", err, discovery.ErrUnknown)
	}
	takeOut(t, base, got)
	kittest.Eventually(t, 20*time.Second, func() error {
		select {
		case name := <-changed:
			if strings.HasPrefix(name, "emporium-") {
				t.Errorf("%s has changed, want the name by which it is asked for", name)
			}
			return nil
		default:
			return errors.New("no change was heard of")
		}
	})
	if err := h.Stop(kittest.Context(t)); err != nil {
		t.Fatal(err)
	}
	if got := registered(t, base); len(got) != 0 {
		t.Errorf("after the stop the registry knows %v", got)
	}
}

func TestWhereOthersReachAProcess(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ set, addr, want string }{
		{"", "10.1.2.3:80", "10.1.2.3"},
		{"discovery.registry.host=shop.example", "10.1.2.3:80", "shop.example"},
		{"discovery.registry.url=http://127.0.0.1:8761/eureka", "[::]:80", "127.0.0.1"},
		{"discovery.registry.url=http://[::1]/eureka", "0.0.0.0:80", "::1"},
	} {
		h := &Host{config: configured(t, strings.Fields(c.set)...)}
		if host, port := h.reached(t.Context(), c.addr); host != c.want || port != 80 {
			t.Errorf("%s, listening on %s: got %s port %d, want %s", c.set, c.addr, host, port, c.want)
		}
	}
}

// Beside the gateway the registry is there for whoever wants it, and in nobody's way.
func TestTheRegistryBesideTheGateway(t *testing.T) {
	t.Parallel()
	h := open(t, t.TempDir(), "listen=registry=127.0.0.1:0")
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	if got := registered(t, h.URL("registry")); len(got) != 0 {
		t.Errorf("it knows %v, want nobody: no registry is configured", got)
	}
	if _, err := status(h, "gateway", "/eureka/apps/"); err == nil {
		t.Error("shoppers can reach the registry through the gateway")
	}
}
