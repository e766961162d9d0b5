package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/failpoint"
	"emporium/kit/id"
)

// shop is a running shop whose parts can be taken away.
type shop struct {
	o         options
	say       *report
	base      string
	config    string // of all services, for commands that look at all of them
	processes []*process
	links     *links
	servers   *servers
	disk      *disk // nil where it cannot be had, and where the data is on servers
	diskTurn  sync.Mutex
	double    *double // nil where it cannot be had
	packers   *packers
	hooks     *receiver
	offers    *campaigners
	customers *customers
	http      *http.Client
	token     atomic.Pointer[string] // of staff
	signing   sync.Mutex             // one signs in at a time
	died      []error
	// acknowledged are the ids of the orders that shoppers know of.
	acknowledged []string
	// stores are the services' databases, without anything between.
	stores map[string]string
}

// instances are the processes of a shop in parts. Order and inventory run twice, so that what goes wrong between two of a kind does.
var instances = []string{"user", "product", "inventory", "inventory-2", "order", "order-2", "payment", "notification", "gateway"}

// stores are the services that keep a database.
var stores = []string{"user", "product", "inventory", "order", "payment", "notification"}

// staff is the account that stocks the shelves.
const (
	staffEmail    = "staff@shop.test"
	staffPassword = "correct-horse-battery-staple"
)

// coupon is one that is used up during a run, by shoppers who race for it.
const coupon = "RACE10"

type settings = map[string]any

// open starts the whole shop and waits until it can be used.
func open(ctx context.Context, o options, say *report) (_ *shop, err error) {
	s := &shop{o: o, say: say, links: newLinks(), stores: map[string]string{}, http: &http.Client{Timeout: 20 * time.Second}}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close(context.WithoutCancel(ctx)))
		}
	}()
	binary := o.program
	if binary == "" {
		if binary, err = build(ctx, o.dir, o.points); err != nil {
			return nil, err
		}
	}
	if err := s.openDouble(ctx); err != nil {
		return nil, err
	}
	if o.store == "embedded" {
		err = s.embedded(binary)
	} else {
		err = s.apart(ctx, binary)
	}
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, binary, "--config", s.config, "user", "create-staff", staffEmail, "--scopes", "*")
	cmd.Env, cmd.Stdin = environment(), strings.NewReader(staffPassword+"\n")
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("make the staff account: %w\n%s", err, text)
	}
	for _, p := range s.processes {
		if err := p.start(""); err != nil {
			return nil, err
		}
	}
	if err := s.ready(ctx, time.Minute); err != nil {
		return nil, err
	}
	if s.double != nil {
		s.double.hooks = s.base + "/v1/webhooks/stripe"
		if err := s.double.notify(ctx, settings{}); err != nil {
			return nil, err
		}
	}
	return s, s.signIn(ctx)
}

// common is what every process is configured with.
func (s *shop) common(name string) settings {
	usual := settings{
		"data_dir": filepath.Join(s.o.dir, name), "public_url": s.base, "log": settings{"format": "json"},
		"user": settings{"limit": settings{"client_burst": 0, "account_burst": 0, "taken_burst": 0, "message_burst": 0}},
		// Offers go out at any hour, and as many as there are; the inbox keeps all of them.
		"notification": settings{"quiet": settings{"from": 0, "to": 0}, "promotions": settings{"cap": 0}, "webhooks": settings{"allow": []string{"127.0.0.0/8"}, "timeout": "2s"},
			"inbox": settings{"listen": "127.0.0.1:0", "keep": 1_000_000}},
		"order": settings{"coupons": []any{settings{"code": coupon, "percent": "10", "limit": 40}}},
		// All shoppers are one to whoever counts declines, and none comes again with another card.
		"payment": settings{"attempts": 1, "sandbox": settings{"enabled": true}, "decline": settings{"limit": 0, "cart_limit": 0, "card_limit": 0, "network_limit": 0}},
	}
	if s.double != nil {
		usual = merge(usual, settings{"payment": s.double.settings()})
	}
	if s.o.soak {
		return merge(usual, forgetful)
	}
	return usual
}

// openDouble starts the double of Stripe with a link before it. A machine without its modules does without.
func (s *shop) openDouble(ctx context.Context) (err error) {
	if s.o.soak {
		return nil
	}
	if s.double, err = startDouble(ctx, s.o.dir); errors.Is(err, errAbsent) {
		s.say.linef("payments go to the sandbox alone: %v", err)
		return nil
	}
	if err != nil {
		return err
	}
	s.double.front, err = s.links.to("provider", s.double.direct)
	return err
}

func (s *shop) embedded(binary string) (err error) {
	if !s.o.soak {
		if s.disk, err = mountDisk(filepath.Join(s.o.dir, "data")); errors.Is(err, errAbsent) {
			s.say.linef("no disk gets full: %v", err)
		} else if err != nil {
			return err
		}
	}
	gateway, management := freeAddress(), freeAddress()
	s.base = "http://" + gateway
	config := s.common("data")
	config["gateway"] = settings{"listen": gateway}
	config["management"] = settings{"listen": management}
	if s.config, err = s.write("emporium", config); err != nil {
		return err
	}
	s.add("emporium", binary, s.config, management, "serve")
	for _, service := range stores {
		s.stores[service] = filepath.Join(s.o.dir, "data", service+".db")
	}
	return nil
}

func (s *shop) add(name, binary, config, management string, args ...string) {
	services := stores // of the process that runs all of them
	if name != "emporium" {
		service, _, _ := strings.Cut(name, "-")
		services = slices.DeleteFunc(slices.Clone(stores), func(s string) bool { return s != service })
	}
	var points []string
	for _, service := range services {
		points = append(points, failpoint.Of(service)...)
	}
	slices.Sort(points)
	s.processes = append(s.processes, &process{name: name, binary: binary, args: append([]string{"--config", config}, args...),
		log: filepath.Join(s.o.dir, name+".log"), probe: "http://" + management + "/readyz", metrics: "http://" + management + "/metrics",
		points: slices.Compact(points)})
}

// clockRange is how far a clock may be off. Two of them differ by less than the audit grants to services whose times it compares.
const clockRange = 2 * time.Second

// apart describes a process for each instance, each with a clock of its own. Every way between them, and to
// their databases, the broker and the cache, is one that can be spoilt.
func (s *shop) apart(ctx context.Context, binary string) (err error) {
	if s.servers, err = startServers(ctx, freeAddress(), s.o.store, "redis", "kafka"); err != nil {
		return err
	}
	if _, err := s.links.at(s.servers.broker, "broker", s.servers.env["EMPORIUM_TEST_KAFKA_BEHIND"]); err != nil {
		return err
	}
	cache, err := s.through("cache", s.servers.env["EMPORIUM_TEST_REDIS_URL"])
	if err != nil {
		return err
	}
	listen, where := map[string]string{}, map[string]string{}
	for _, name := range instances {
		service, _, _ := strings.Cut(name, "-")
		listen[name] = freeAddress()
		if service == "gateway" {
			continue
		}
		front, err := s.links.to("http "+name, listen[name])
		if err != nil {
			return err
		}
		where[service] = strings.TrimPrefix(where[service]+",http://"+front, ",")
	}
	s.base = "http://" + listen["gateway"]
	shared := settings{
		"bus":       settings{"url": "kafka://" + s.servers.broker, "partitions": 4},
		"cache":     settings{"url": cache},
		"discovery": settings{"services": where},
	}
	// Commands that look at all of it go straight to the servers.
	whole := merge(s.common("all"), merge(shared, settings{"bus": settings{"url": "kafka://" + s.servers.env["EMPORIUM_TEST_KAFKA"]}}))
	direct := map[string]string{}
	spoilt := map[string]string{}
	for _, service := range append([]string{"sandbox"}, stores...) {
		u, err := s.servers.database(ctx, s.o.store, service)
		if err != nil {
			return err
		}
		direct[service] = u.String()
		s.stores[service] = direct[service]
		if spoilt[service], err = s.through("database "+service, u.String()); err != nil {
			return err
		}
	}
	clocks := rand.New(rand.NewPCG(s.o.seed, 500))
	for _, name := range instances {
		service, _, _ := strings.Cut(name, "-")
		management := freeAddress()
		config := merge(merge(s.common(name), shared), settings{"management": settings{"listen": management}})
		if service == "gateway" {
			config = merge(config, settings{"gateway": settings{"listen": listen[name]}})
		} else {
			config = merge(config, settings{"listen": settings{service: listen[name]}})
			config = merge(config, databases(service, spoilt))
		}
		file, err := s.write(name, config)
		if err != nil {
			return err
		}
		s.add(name, binary, file, management, "serve", service)
		s.processes[len(s.processes)-1].off = time.Duration(clocks.Int64N(int64(2*clockRange))) - clockRange
	}
	for service := range direct {
		if service != "sandbox" {
			whole = merge(whole, databases(service, direct))
		}
	}
	s.config, err = s.write("all", whole)
	return err
}

func databases(service string, urls map[string]string) settings {
	own := settings{"database": urls[service]}
	if service == "payment" {
		own["sandbox"] = settings{"database": urls["sandbox"]}
	}
	return settings{service: own}
}

// through puts a link before the server of a URL.
func (s *shop) through(name, raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "", fmt.Errorf("the address of the %s is no URL", name)
	}
	front, err := s.links.to(name, u.Host)
	if err != nil {
		return "", err
	}
	u.Host = front
	return u.String(), nil
}

// merge returns both, the second over the first.
func merge(one, two settings) settings {
	out := settings{}
	maps.Copy(out, one)
	for key, value := range two {
		have, ok := out[key].(settings)
		if section, isSection := value.(settings); ok && isSection {
			value = merge(have, section)
		}
		out[key] = value
	}
	return out
}

func (s *shop) write(name string, config settings) (string, error) {
	text, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		return "", err
	}
	file := filepath.Join(s.o.dir, name+".yaml") // JSON is YAML
	return file, os.WriteFile(file, text, 0o600)
}

// ready waits until every process says that it can do its work.
func (s *shop) ready(ctx context.Context, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for _, p := range s.processes {
		if err := until(ctx, func() error { return s.get(ctx, p.probe) }); err != nil {
			return fmt.Errorf("%s is not ready: %w; see %s", p.name, err, p.log)
		}
	}
	return nil
}

// until tries again and again until there is no error or the time is over.
func until(ctx context.Context, try func() error) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	var wrong error
	for {
		err := try()
		if err == nil {
			return nil
		}
		if wrong == nil || ctx.Err() == nil {
			wrong = err // that the time was over during the last try would tell nothing
		}
		select {
		case <-ctx.Done():
			return wrong
		case <-tick.C:
		}
	}
}

func (s *shop) get(ctx context.Context, address string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	resp, err := s.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if text, _ := io.ReadAll(resp.Body); resp.StatusCode != http.StatusOK { // what cannot be read says less
		return fmt.Errorf("%s: %s: %.300s", address, resp.Status, text)
	}
	return nil
}

// stock puts n articles on the shelf and returns their SKUs when they can be bought.
func (s *shop) stock(ctx context.Context, n int) (skus []string, err error) {
	var products, levels []settings
	for i := range n {
		sku := strings.ToUpper(id.New("sku"))
		skus = append(skus, sku)
		products = append(products, settings{"name": "Article " + sku, "status": "active",
			"variants": []any{settings{"sku": sku, "prices": []any{euros(int64(500 + 100*i))}}}})
		levels = append(levels, settings{"sku": sku, "on_hand": pieces(i)})
	}
	if err := s.call(ctx, http.MethodPost, "/v1/admin/products/batch", settings{"products": products}, nil); err != nil {
		return nil, err
	}
	if err := s.call(ctx, http.MethodPut, "/v1/admin/stock/batch", settings{"lines": levels, "reason": "counted"}, nil); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	for _, sku := range skus {
		cart := settings{"currency": "EUR", "lines": []any{settings{"sku": sku, "quantity": 1}}}
		if err := until(ctx, func() error { return s.call(ctx, http.MethodPost, "/v1/carts", cart, nil) }); err != nil {
			return nil, fmt.Errorf("SKU %s cannot be bought: %w", sku, err)
		}
	}
	return skus, nil
}

func (s *shop) close(ctx context.Context) (err error) {
	for _, p := range slices.Backward(s.processes) {
		err = errors.Join(err, p.stop())
	}
	s.links.close()
	err = errors.Join(err, s.hooks.close(), s.double.stop(), s.disk.close(s.o.keep))
	if s.servers != nil {
		err = errors.Join(err, s.servers.close(ctx))
	}
	return err
}
