package wiring

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/conf"
	"emporium/kit/service"
)

// configured is the configuration of key=value pairs over the defaults.
func configured(t *testing.T, set ...string) Config {
	t.Helper()
	var c Config
	if _, err := conf.Load(&c, conf.Sources{Set: set}); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestConfigValidate(t *testing.T) {
	t.Parallel()
	for set, want := range map[string]string{
		"":                                      "",
		"public_url=https://shop.example":       "",
		"public_url=shop.example":               "public_url must be a URL",
		"public_url=":                           "public_url must be a URL",
		"bus.url=kafka://a:9092,b:9092":         "",
		"bus.url=kafka://":                      "bus.url",
		"bus.url=amqp://a":                      "bus.url must be local or kafka://host:port",
		"bus.partitions=0":                      "bus.partitions",
		"bus.sasl=kerberos":                     "bus.sasl",
		"log.level=loud":                        "log.level",
		"telemetry.sample_ratio=2":              "telemetry.sample_ratio",
		"discovery.services=order=http://o:1":   "",
		"discovery.services=oder=http://o:1":    `discovery.services: there is no service "oder"; did you mean order?`,
		"discovery.services=greeter=http://g:1": "",
		"discovery.services=order=dns:orders.shop.svc:8084":             "",
		"discovery.services=order=dns:orders":                           "the address of order must look like dns:host:port",
		"discovery.services=order=ftp://o":                              "discovery.services: the address of order",
		"discovery.registry.url=http://a:1/eureka,https://u:p@b/eureka": "",
		"discovery.registry.url=registry:8761":                          "discovery.registry.url must look like http://user:password@host:8761/eureka",
		"discovery.registry.renew=1ms":                                  "discovery.registry.renew",
		"listen=order=:9000,payment=:9001":                              "",
		"listen=paymnt=:9000":                                           `listen: there is no service "paymnt"; did you mean payment?`,
		"payment.sandbox.database=sqlite:a.db":                          "",
	} {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			var c Config
			_, err := conf.Load(&c, conf.Sources{Set: strings.Fields(set)})
			if (err != nil) != (want != "") || err != nil && !strings.Contains(err.Error(), want) {
				t.Errorf("got %v, want %q", err, want)
			}
		})
	}
}

// While an order can still be paid its stock is held: the end of a hold comes after all of the order's deadlines.
func TestHoldsOutlastTheDeadlinesOfOrders(t *testing.T) {
	t.Parallel()
	for set, doubtful := range map[string]bool{
		"":                                 false,
		"inventory.reservation_ttl=15m":    true,
		"inventory.reservation_ttl=24h45m": true,
		"inventory.reservation_ttl=24h46m": false,
		"order.payment_settling=48h":       true,
		"order.payment_wait=24h":           true,
		"order.reservation_wait=24h":       true,
		"order.payment_settling=46h":       false,
		"inventory.reservation_ttl=720h":   false,
		"inventory.reservation_ttl=3s order.reservation_wait=1s order.payment_wait=1s order.payment_settling=1s": true,
	} {
		c := configured(t, strings.Fields(set)...)
		if got := c.doubts(Names()); (len(got) == 1) != doubtful || doubtful && !strings.Contains(got[0], "inventory.reservation_ttl") {
			t.Errorf("%s: got %q", set, got)
		}
	}
	c := configured(t, "inventory.reservation_ttl=15m", "user.reset_ttl=1m")
	for _, one := range []struct {
		names, key string
		half       bool
	}{{"inventory", "inventory.reservation_ttl", true}, {"order payment", "inventory.reservation_ttl", true}, {"order inventory", "inventory.reservation_ttl", false},
		{"user", "user.limit.message_every", false}, {"gateway payment", "", false}} {
		got := strings.Join(c.doubts(strings.Fields(one.names)), "\n")
		if !strings.HasPrefix(got, one.key) || (got == "") != (one.key == "") || strings.Contains(got, "config check") != one.half {
			t.Errorf("%s: got %q", one.names, got)
		}
	}
	var logged bytes.Buffer
	h, err := Open(t.Context(), configured(t, "data_dir="+t.TempDir(), "inventory.reservation_ttl=15m", "log.format=text", "notification.inbox.listen="), nil,
		Options{LogTo: &logged, NoListeners: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Close(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(logged.String(), "Set it to more than 24h45m0s") {
		t.Errorf("nobody is told at the start: %s", logged.String())
	}
}

// Whoever can ask for no other reset link, because a stranger has asked too often, has one that works.
func TestResetLinksOutlastTheWaitForAnother(t *testing.T) {
	t.Parallel()
	for set, doubtful := range map[string]bool{
		"user.limit.message_every=30m":                            true,
		"user.reset_ttl=5m":                                       true,
		"user.limit.message_every=29m":                            false,
		"user.limit.message_every=30m user.limit.message_burst=0": false,
	} {
		c := configured(t, strings.Fields(set)...)
		if got := c.doubts(Names()); (len(got) == 1) != doubtful || doubtful && !strings.Contains(got[0], "user.limit.message_every") {
			t.Errorf("%s: got %q", set, got)
		}
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	c := configured(t, "data_dir=shop", "order.database=postgres://order@db/order", "auth.issuer=me", "auth.audience=you")
	c.resolve()
	got := map[string]string{}
	for _, line := range Table {
		if line.database != nil {
			got[line.Name] = *line.database(&c)
		}
	}
	file := func(name string) string { return "sqlite:" + filepath.Join("shop", name+".db") }
	want := map[string]string{"user": file("user"), "product": file("product"), "inventory": file("inventory"), "payment": file("payment"),
		"notification": file("notification"), "order": "postgres://order@db/order"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("databases (-want +got):\n%s", diff)
	}
	if c.User.Issuer != "me" || c.User.Audience != "you" {
		t.Errorf("the user service signs for %q and %q; want what verifiers believe", c.User.Issuer, c.User.Audience)
	}
}

func TestAddresses(t *testing.T) {
	t.Parallel()
	c := configured(t)
	c.Discovery.Services = map[string]string{"order": "http://a:1, http://b:2"}
	got := c.addresses()
	want := map[string][]string{"order": {"http://a:1", "http://b:2"}, "payment": {"http://localhost:8085"}}
	for name, list := range want {
		if diff := cmp.Diff(list, got[name]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if len(got) != len(Table) {
		t.Errorf("%d services have an address; want %d", len(got), len(Table))
	}
	c.Discovery.Registry.URL = "http://registry:8761/eureka"
	if diff := cmp.Diff(map[string][]string{"order": want["order"]}, c.addresses()); diff != "" {
		t.Errorf("beside a registry (-want +got):\n%s", diff)
	}
}

func TestListeners(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		names, set     string
		wantListeners  string
		wantManagement string
	}{
		{"", "", "registry=127.0.0.1:8761 config=127.0.0.1:8888 gateway=:8080", "127.0.0.1:9080"},
		{"", "gateway.listen=0.0.0.0:80 listen=order=:9000,registry=:8000", "registry=:8000 config=127.0.0.1:8888 gateway=0.0.0.0:80", "127.0.0.1:1080"},
		{"", "gateway.listen=127.0.0.1:0 listen=registry=none,config=none", "gateway=127.0.0.1:0", "127.0.0.1:0"},
		{"registry", "", "registry=:8761", "127.0.0.1:9761"},
		{"order", "", "order=:8084", "127.0.0.1:9084"},
		{"order payment", "listen=order=:7000", "order=:7000 payment=:8085", "127.0.0.1:8000"},
		{"order gateway", "", "gateway=:8080", "127.0.0.1:9080"},
		{"order", "management.listen=none", "order=:8084", ""},
		{"order", "management.listen=:9999", "order=:8084", ":9999"},
	} {
		t.Run(c.names+" "+c.set, func(t *testing.T) {
			t.Parallel()
			h := &Host{names: strings.Fields(c.names), config: configured(t, strings.Fields(c.set)...)}
			if c.names == "" {
				h.names = Names()
			}
			var got []string
			for _, n := range h.names {
				line, _ := lookup(n)
				if at := h.listenAddress(line); at != "" {
					got = append(got, n+"="+at)
				}
			}
			if strings.Join(got, " ") != c.wantListeners || h.managementAddress() != c.wantManagement {
				t.Errorf("listens on %q and %q; want %q and %q", got, h.managementAddress(), c.wantListeners, c.wantManagement)
			}
		})
	}
}

// Which events were applied is known for longer than the bus keeps them, or an event that is delivered late would be applied twice.
func TestInboxOutlivesTheBus(t *testing.T) {
	t.Parallel()
	for set, want := range map[string]service.Retention{
		"": {Every: time.Hour, Inbox: 45 * 24 * time.Hour, Idempotency: 48 * time.Hour},
		"bus.retention=10m retention.every=30s retention.idempotency=5m": {Every: 30 * time.Second, Inbox: 15 * time.Minute, Idempotency: 5 * time.Minute},
		"bus.url=kafka://a:1 bus.retention=10m":                          {Every: time.Hour, Inbox: 45 * 24 * time.Hour, Idempotency: 48 * time.Hour},
		"bus.url=kafka://a:1 bus.retention=1440h":                        {Every: time.Hour, Inbox: 90 * 24 * time.Hour, Idempotency: 48 * time.Hour},
	} {
		c := configured(t, strings.Fields(set)...)
		if diff := cmp.Diff(want, c.Retention.of(c.Bus)); diff != "" {
			t.Errorf("%q: %s", set, diff)
		}
	}
}
