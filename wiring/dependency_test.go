package wiring

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/conf"
	"emporium/kit/discovery"
	"emporium/kit/kittest"
	"emporium/kit/resilience"
)

// outage is a shop whose dependencies are taken away one by one.
type outage struct {
	*shopper

	h      *Host
	staff  string
	traces *atomic.Int32 // requests at the collector
}

// off takes the guards whose names begin so away, and returns what gives them back.
func (o *outage) off(prefix string) (on func()) {
	o.t.Helper()
	var names []string
	for _, g := range o.h.guards.Guards() {
		if strings.HasPrefix(g.Name(), prefix) {
			names = append(names, g.Name())
		}
	}
	if len(names) == 0 {
		o.t.Fatalf("nothing here passes through %s", prefix)
	}
	flip := func(update string) {
		for _, name := range names {
			path := "/actuator/circuitbreakers/" + strings.ReplaceAll(name, " ", "%20")
			if resp := ask(o.t, o.h, http.MethodPost, path, "application/json", `{"updateState":"`+update+`"}`, nil); resp.StatusCode != http.StatusOK {
				o.t.Fatalf("%s of %s answers %s", update, name, resp.Status)
			}
		}
	}
	flip("FORCE_OPEN")
	return func() { flip("CLOSE") }
}

// order places one and does not wait. It returns what looks at its status.
func (o *outage) order(sku, email string) (status func() string) {
	o.t.Helper()
	var cart, order struct{ ID, Token, Status string }
	o.must(http.MethodPost, "/v1/carts", "", cartOf(sku), &cart)
	o.must(http.MethodPost, "/v1/orders", "", map[string]any{"cart_id": cart.ID, "email": email,
		"shipping_address": map[string]any{"name": guestName, "line1": guestStreet, "city": "London", "postal_code": "N1 9GU", "country": "GB"},
		"payment":          map[string]any{"provider": "sandbox", "method": "card"}}, &order, "Cart-Token", cart.Token)
	return func() string {
		o.t.Helper()
		var now struct{ Status string }
		o.must(http.MethodGet, "/v1/admin/orders/"+order.ID, o.staff, nil, &now)
		return now.Status
	}
}

func becomes(status func() string, want string) func() error {
	return func() error {
		if got := status(); got != want {
			return fmt.Errorf("the order is %s, want %s", got, want)
		}
		return nil
	}
}

// mails counts the messages to an address.
func (o *outage) mails(to string) int {
	o.t.Helper()
	var box struct{ Items []struct{ ID string } }
	o.must(http.MethodGet, "/inbox/messages?q="+to, "", nil, &box)
	return len(box.Items)
}

// away are what the lines of the table promise, by name.
var away = map[string]func(t *testing.T, o *outage){
	"user service": func(t *testing.T, o *outage) {
		o.must(http.MethodGet, "/v1/admin/orders", o.staff, nil, nil) // reads the keys
		on := o.off("user")
		if _, err := o.h.directory.Client("user").Get("http://user/.well-known/jwks.json"); !resilience.Refused(err) {
			t.Errorf("the service can be reached: %v", err)
		}
		o.must(http.MethodGet, "/v1/admin/orders", o.staff, nil, nil)
		on()
	},
	"product service": func(t *testing.T, o *outage) {
		on := o.off("product")
		o.must(http.MethodPost, "/v1/carts", "", cartOf("AWAY-1"), nil)
		// It cannot be asked for a new one; the answer is not remembered, so that the next question is put to it again.
		calls := func() (refused, asked int) {
			g, _ := o.h.guards.Lookup("product")
			c := g.Circuit().Counts()
			return int(c.Refused), c.Calls
		}
		var problem *statusError
		for n := range 2 {
			before, _ := calls()
			if err := o.do(http.MethodPost, "/v1/carts", "", cartOf("NEVER-HEARD-OF"), nil); !errors.As(err, &problem) || problem.status != http.StatusUnprocessableEntity {
				t.Errorf("a variant that nobody knows: %v", err)
			}
			if n == 1 {
				on()
			}
			if after, _ := calls(); after == before {
				t.Error("the product service was not asked for")
			}
		}
		if err := o.do(http.MethodPost, "/v1/carts", "", cartOf("NEVER-HEARD-OF"), nil); err == nil {
			t.Error("a variant that is not there was sold")
		}
		if _, asked := calls(); asked == 0 {
			t.Error("the product service was not asked when it was back")
		}
	},
	"payment provider": func(t *testing.T, o *outage) {
		methods := func() string {
			var list any
			o.must(http.MethodGet, "/v1/payment-methods?currency=EUR", "", nil, &list)
			return fmt.Sprint(list)
		}
		if !strings.Contains(methods(), "sandbox") {
			t.Fatalf("the ways to pay: %s", methods())
		}
		on := o.off("sandbox ")
		if strings.Contains(methods(), "sandbox") {
			t.Errorf("the ways to pay without the provider: %s", methods())
		}
		status := o.order("AWAY-1", "payment@example.com")
		kittest.Eventually(t, 10*time.Second, func() error {
			if g, _ := o.h.guards.Lookup("sandbox authorize"); g.Circuit().Counts().Refused == 0 {
				return errors.New("the payment was not tried")
			}
			return nil
		})
		if got := status(); got == "confirmed" || got == "cancelled" {
			t.Errorf("the order is %s", got)
		}
		on()
		kittest.Eventually(t, 30*time.Second, becomes(status, "confirmed"))
	},
	"mail server or phone network": func(t *testing.T, o *outage) {
		on := o.off("email ")
		status := o.order("AWAY-1", "mail@example.com")
		kittest.Eventually(t, 20*time.Second, becomes(status, "confirmed"))
		if n := o.mails("mail@example.com"); n != 0 {
			t.Errorf("%d messages went out", n)
		}
		on()
		kittest.Eventually(t, 30*time.Second, func() error {
			if o.mails("mail@example.com") == 0 {
				return errors.New("no message has come")
			}
			return nil
		})
	},
	"merchants' webhooks": func(t *testing.T, o *outage) {
		var told atomic.Int32
		system := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { told.Add(1) }))
		t.Cleanup(system.Close)
		var endpoint struct{ ID string }
		o.must(http.MethodPost, "/v1/admin/webhooks/endpoints", o.staff, map[string]any{"url": system.URL + "/hooks", "events": []string{"order.confirmed"}}, &endpoint)
		kittest.Eventually(t, 20*time.Second, becomes(o.order("AWAY-1", "hooks@example.com"), "confirmed"))
		reaches := func(n int32) func() error {
			return func() error {
				if got := told.Load(); got != n {
					return fmt.Errorf("the merchant's system was told %d times, want %d", got, n)
				}
				return nil
			}
		}
		kittest.Eventually(t, 20*time.Second, reaches(1))
		on := o.off("webhook ")
		kittest.Eventually(t, 20*time.Second, becomes(o.order("AWAY-1", "hooks@example.com"), "confirmed"))
		var waiting struct{ Items []struct{ ID, Status string } }
		kittest.Eventually(t, 20*time.Second, func() error {
			o.must(http.MethodGet, "/v1/admin/webhooks/deliveries?status=pending&endpoint_id="+endpoint.ID, o.staff, nil, &waiting)
			if g, _ := o.h.guards.Lookup("webhook " + strings.TrimPrefix(system.URL, "http://")); len(waiting.Items) != 1 || g.Circuit().Counts().Refused == 0 {
				return fmt.Errorf("%d deliveries wait", len(waiting.Items))
			}
			return nil
		})
		if err := reaches(1)(); err != nil {
			t.Error(err)
		}
		on()
		// It would go by itself after half a minute.
		o.must(http.MethodPost, "/v1/admin/webhooks/deliveries/"+waiting.Items[0].ID+"/replay", o.staff, nil, nil)
		kittest.Eventually(t, 20*time.Second, reaches(2))
	},
	"cache": func(t *testing.T, o *outage) {
		on := o.off(dependencyCache)
		o.must(http.MethodGet, "/v1/products", "", nil, nil)
		kittest.Eventually(t, 20*time.Second, becomes(o.order("AWAY-1", "cache@example.com"), "confirmed"))
		on()
		o.must(http.MethodGet, "/v1/products", "", nil, nil)
	},
	"event bus": func(t *testing.T, o *outage) {
		on := o.off(dependencyBus)
		status := o.order("AWAY-1", "bus@example.com")
		if got := status(); got != "placed" {
			t.Errorf("the order is %s", got)
		}
		on()
		kittest.Eventually(t, 60*time.Second, becomes(status, "confirmed"))
	},
	"configuration server": func(t *testing.T, o *outage) {
		on := o.off("config server")
		if resp := ask(t, o.h, http.MethodPost, "/actuator/refresh", "", "", nil); resp.StatusCode != http.StatusInternalServerError {
			t.Errorf("refresh answers %s", resp.Status)
		}
		kittest.Eventually(t, 20*time.Second, becomes(o.order("AWAY-1", "config@example.com"), "confirmed"))
		on()
		if resp := ask(t, o.h, http.MethodPost, "/actuator/refresh", "", "", nil); resp.StatusCode != http.StatusOK {
			t.Errorf("afterwards refresh answers %s", resp.Status)
		}
	},
	"service registry": func(t *testing.T, o *outage) {
		r := prefixed{o.h.registry, strings.ToLower(o.h.config.Discovery.Registry.Prefix)}
		known := func() error {
			a, err := r.Resolve(t.Context(), "order")
			if err == nil && len(a.Instances) == 0 {
				err = discovery.ErrUnknown
			}
			return err
		}
		kittest.Eventually(t, 20*time.Second, known)
		on := o.off("service registry")
		kittest.Eventually(t, 20*time.Second, func() error {
			if g, _ := o.h.guards.Lookup("service registry"); g.Circuit().Counts().Refused == 0 {
				return errors.New("the registry was not asked")
			}
			return nil
		})
		if err := known(); err != nil {
			t.Errorf("without the registry: %v", err)
		}
		on()
	},
	"collector of traces": func(t *testing.T, o *outage) {
		sent := func() int32 { return o.traces.Load() }
		kittest.Eventually(t, 20*time.Second, func() error {
			if sent() == 0 {
				return errors.New("no trace was sent")
			}
			return nil
		})
		on := o.off(dependencyCollector)
		kittest.Eventually(t, 20*time.Second, becomes(o.order("AWAY-1", "traces@example.com"), "confirmed"))
		kittest.Eventually(t, 20*time.Second, func() error {
			if g, _ := o.h.guards.Lookup(dependencyCollector); g.Circuit().Counts().Refused == 0 {
				return errors.New("the collector was not called")
			}
			return nil
		})
		before := sent()
		on()
		o.must(http.MethodGet, "/v1/products", "", nil, nil)
		kittest.Eventually(t, 20*time.Second, func() error {
			if sent() == before {
				return errors.New("no trace was sent afterwards")
			}
			return nil
		})
	},
	"service of the shop": func(t *testing.T, o *outage) {
		on := o.off("payment")
		var problem *statusError
		if err := o.do(http.MethodGet, "/v1/payment-methods?currency=EUR", "", nil, nil); !errors.As(err, &problem) || problem.status != http.StatusServiceUnavailable {
			t.Errorf("a service that is away answers %v", err)
		}
		// The rest goes on, also the work that the service does for events: only its callers do not reach it.
		kittest.Eventually(t, 20*time.Second, becomes(o.order("AWAY-1", "service@example.com"), "confirmed"))
		on()
		o.must(http.MethodGet, "/v1/payment-methods?currency=EUR", "", nil, nil)
	},
	"database": func(t *testing.T, o *outage) {
		on := o.off("database payment")
		var problem *statusError
		if err := o.do(http.MethodGet, "/v1/admin/payments", o.staff, nil, nil); !errors.As(err, &problem) || problem.status != http.StatusServiceUnavailable {
			t.Errorf("a service without its database answers %v", err)
		}
		if ready, why := o.h.Ready(t.Context()); ready {
			t.Error("a service without its database is ready")
		} else if !strings.Contains(strings.Join(why, " "), "payment") {
			t.Errorf("not ready is %v", why)
		}
		status := o.order("AWAY-1", "database@example.com")
		if got := status(); got != "placed" && got != "pending" && got != "reserved" {
			t.Errorf("the order is %s", got)
		}
		on()
		kittest.Eventually(t, 60*time.Second, becomes(status, "confirmed"))
	},
}

// Each line of the table is true: it is switched off, in a shop that goes on selling.
func TestEveryDependencyCanBeAway(t *testing.T) {
	t.Parallel()
	s := newSource(t)
	traces := &atomic.Int32{}
	collector := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { traces.Add(1) }))
	t.Cleanup(collector.Close)
	h := outageShop(t, s, "telemetry.otlp_endpoint="+collector.URL)
	o := &outage{shopper: &shopper{t: t, client: h.Client(), base: "http://gateway"}, h: h, traces: traces}
	o.stock(h, "AWAY-1")
	var err error
	if o.staff, err = h.Users().StaffToken(t.Context(), []string{"*"}, time.Hour); err != nil {
		t.Fatal(err)
	}
	for _, d := range Dependencies {
		if d.Proof != "" && !proved(t, d.Proof) {
			t.Errorf("%s: there is no test %q", d.Name, d.Proof)
		}
		test := away[d.Name]
		if test == nil {
			t.Errorf("%s: nobody takes it away", d.Name)
			continue
		}
		began := time.Now()
		test(t, o)
		t.Logf("%s: %v", d.Name, time.Since(began))
	}
	for _, g := range h.guards.Guards() {
		if !listed(g.Name()) {
			t.Errorf("calls to %q have no line in the table", g.Name())
		}
	}
}

func outageShop(t *testing.T, s *source, more ...string) *Host {
	t.Helper()
	loaded, err := Load(t.Context(), conf.Sources{Set: append(more, "remote.uri="+s.host.URL("config"), "remote.password=pw", "notification.inbox.listen=", "notification.webhooks.allow=127.0.0.0/8", "management.listen=127.0.0.1:0",
		"data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0", "listen=registry=none,config=none", "discovery.registry.url="+alone(t).URL("registry")+"/eureka",
		"discovery.registry.poll=100ms")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	letters := resilience.Defaults("email inbox")
	letters.Timeout, letters.Retry.Attempts, letters.Breaker.OpenFor = 0, 1, 100*time.Millisecond
	loaded.Config.Resilience.Policies = []resilience.Policy{letters}
	return start(t, loaded, nil, Options{LogTo: t.Output(), Version: "test", Loaded: loaded})
}

// listed reports whether a guard is one of the table's; what stands in <> is any name.
func listed(guard string) bool {
	return slices.ContainsFunc(Dependencies, func(d Dependency) bool {
		return slices.ContainsFunc(d.Guards, func(pattern string) bool {
			before, after, open := strings.Cut(pattern, "<")
			_, after, _ = strings.Cut(after, ">")
			return pattern == guard || open && strings.HasPrefix(guard, before) && strings.HasSuffix(guard, after) && len(guard) > len(before)+len(after)
		})
	})
}

// proved reports whether a test is there: folder and name.
func proved(t *testing.T, proof string) bool {
	t.Helper()
	dir, name, ok := strings.Cut(proof, " ")
	list, err := filepath.Glob(filepath.Join(kittest.ModuleRoot(t), dir, "*_test.go"))
	if !ok || err != nil {
		return false
	}
	return slices.ContainsFunc(list, func(file string) bool {
		text, err := os.ReadFile(file)
		return err == nil && strings.Contains(string(text), "\nfunc "+name+"(")
	})
}
