package eureka

import (
	"context"
	"fmt"
	"maps"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/kit/discovery"
)

var (
	_ discovery.Resolver  = (*Client)(nil)
	_ discovery.Announcer = (*Client)(nil)
)

// instance is what is kept of one.
type instance struct {
	url    string
	status string
}

// answer is a registry's whole content, or what has changed of it.
type answer struct {
	Applications struct {
		Hash         string `json:"apps__hashcode"`
		Applications []struct {
			Name      string  `json:"name"`
			Instances []entry `json:"instance"`
		} `json:"application"`
	} `json:"applications"`
}

type entry struct {
	ID         string `json:"instanceId"`
	Host       string `json:"hostName"`
	Status     string `json:"status"`
	Port       port   `json:"port"`
	SecurePort port   `json:"securePort"`
	Action     string `json:"actionType"`
}

type port struct {
	Number  any `json:"$"`
	Enabled any `json:"@enabled"`
}

func (p port) enabled() bool { return fmt.Sprint(p.Enabled) == "true" }

func (e *entry) instance() instance {
	scheme, p := "http", e.Port
	if e.SecurePort.enabled() && !e.Port.enabled() {
		scheme, p = "https", e.SecurePort
	}
	number := fmt.Sprint(p.Number)
	if n, ok := p.Number.(float64); ok {
		number = strconv.Itoa(int(n))
	}
	return instance{url: scheme + "://" + net.JoinHostPort(e.Host, number), status: e.Status}
}

// again is how soon the registry is asked again about a service that it did not know: it may just be starting.
const again = 500 * time.Millisecond

// Resolve implements discovery.Resolver: the instances whose status is UP.
func (c *Client) Resolve(ctx context.Context, service string) (discovery.Answer, error) {
	c.mu.Lock()
	fetched := c.fetched
	_, known := c.apps[strings.ToUpper(service)]
	ask := !fetched || !known && time.Since(c.asked) > again
	c.mu.Unlock()
	if ask {
		if err := c.fetch(ctx); err != nil && !fetched {
			return discovery.Answer{}, err
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	app, ok := c.apps[strings.ToUpper(service)]
	if !ok {
		return discovery.Answer{}, discovery.ErrUnknown
	}
	var out discovery.Answer
	for _, id := range slices.Sorted(maps.Keys(app)) {
		if i := app[id]; i.status == "UP" {
			out.Instances = append(out.Instances, discovery.Instance{ID: id, URL: i.url})
		}
	}
	return out, nil
}

// Announce implements discovery.Announcer.
func (c *Client) Announce(changed func(service string)) (stop func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.serial++
	n := c.serial
	c.watchers[n] = changed
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.watchers, n)
	}
}

// remembered is for how long a registry certainly tells of a change. Netflix' and ours do for three minutes.
const remembered = 2 * time.Minute

// fetch asks for the changes, and for everything at first, when the registry may have forgotten changes since its last answer, or when
// they do not lead to what it has. The hash alone would not show that: as many instances as went may have come.
func (c *Client) fetch(ctx context.Context) error {
	c.asking.Lock()
	defer c.asking.Unlock()
	c.mu.Lock()
	apps, follow := c.apps, c.fetched && time.Since(c.got) < remembered
	c.asked = time.Now()
	asked := c.asked
	c.mu.Unlock()
	if follow {
		next, ok, err := c.delta(ctx, apps)
		if err != nil {
			return err
		}
		if ok {
			clear(c.missed)
			c.use(next, asked)
			return nil
		}
		if next != nil {
			apps = next
		}
	}
	var all answer
	if err := c.ask(ctx, "/apps/", &all); err != nil {
		return err
	}
	next := map[string]map[string]instance{}
	merge(next, all)
	c.keep(apps, next, time.Now())
	c.use(next, asked)
	return nil
}

// forgotten is for how long an instance stays in use that the registry does not know any more, although nobody has seen it go: for
// the usual length of a lease.
const forgotten = 90 * time.Second

// keep leaves in use what a whole answer lacks and no change has told the end of: a registry that was started anew knows nobody
// until everybody has renewed, and whoever would believe it meanwhile could call no service at all.
func (c *Client) keep(known, next map[string]map[string]instance, now time.Time) {
	for name, app := range known {
		for id, i := range app {
			key := name + "/" + id
			if _, there := next[name][id]; there {
				delete(c.missed, key)
				continue
			}
			since, ok := c.missed[key]
			if !ok {
				since = now
				c.missed[key] = now
			}
			if now.Sub(since) >= forgotten {
				delete(c.missed, key)
				continue
			}
			if next[name] == nil {
				next[name] = map[string]instance{}
			}
			next[name][id] = i
		}
	}
}

func (c *Client) ask(ctx context.Context, path string, into *answer) error {
	status, body, err := c.call(ctx, http.MethodGet, path, nil)
	if err != nil {
		return err
	}
	if status != http.StatusOK {
		return fmt.Errorf("the registry answers %d", status)
	}
	return decode(body, into)
}

// delta applies what has changed lately. It reports false when the whole has to be fetched: the registry offers no changes, and next
// is nil, or they do not lead to what it has.
func (c *Client) delta(ctx context.Context, apps map[string]map[string]instance) (next map[string]map[string]instance, ok bool, err error) {
	status, body, err := c.call(ctx, http.MethodGet, "/apps/delta", nil)
	if err != nil || status != http.StatusOK {
		return nil, false, err
	}
	var changes answer
	if err := decode(body, &changes); err != nil {
		return nil, false, err
	}
	next = make(map[string]map[string]instance, len(apps))
	for name, app := range apps {
		next[name] = maps.Clone(app)
	}
	merge(next, changes)
	return next, hash(next) == changes.Applications.Hash, nil
}

func merge(into map[string]map[string]instance, a answer) {
	for _, app := range a.Applications.Applications {
		name := strings.ToUpper(app.Name)
		for _, e := range app.Instances {
			if e.Action == "DELETED" {
				delete(into[name], e.ID)
				continue
			}
			if into[name] == nil {
				into[name] = map[string]instance{}
			}
			into[name][e.ID] = e.instance()
		}
	}
}

// hash is Eureka's: the number of instances of each status.
func hash(apps map[string]map[string]instance) string {
	counts := map[string]int{}
	for _, app := range apps {
		for _, i := range app {
			counts[i.status]++
		}
	}
	var b strings.Builder
	for _, s := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&b, "%s_%d_", s, counts[s])
	}
	return b.String()
}

// use puts a new content in place, that of when it was asked for, and announces the services that it changes.
func (c *Client) use(next map[string]map[string]instance, asked time.Time) {
	c.mu.Lock()
	var changed []string
	for name, app := range next {
		if !maps.Equal(app, c.apps[name]) {
			changed = append(changed, name)
		}
	}
	for name := range c.apps {
		if _, ok := next[name]; !ok {
			next[name] = map[string]instance{} // known, and none is up
			changed = append(changed, name)
		}
	}
	c.apps, c.fetched, c.got = next, true, asked
	watchers := slices.Collect(maps.Values(c.watchers))
	c.mu.Unlock()
	for _, name := range changed {
		for _, w := range watchers {
			w(strings.ToLower(name))
		}
	}
}
