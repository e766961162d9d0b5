package share_test

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/redis/rueidis"
	"github.com/rs/zerolog"

	"emporium/kit/clock"
	"emporium/kit/kittest"
	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/share"
)

func TestMain(m *testing.M) { kittest.Main(m) }

// node is one registry among several.
func node(t *testing.T, url, name string) *lease.Registry {
	t.Helper()
	r, _ := timed(t, url, name, nil)
	return r
}

// timed is a node whose leases go by a clock of the test's, together with its share.
func timed(t *testing.T, url, name string, c clock.Clock) (*lease.Registry, *share.Share) {
	t.Helper()
	s, err := share.New(url, name, kittest.Logger(t))
	if err != nil {
		t.Fatal(err)
	}
	r := lease.New(lease.Options{Clock: c, OnChange: s.Changed})
	s.Serve(r)
	component := s.Component()
	if err := component.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := component.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return r, s
}

func instance(id string) *lease.Instance {
	return &lease.Instance{ID: id, App: "A", Host: "h", IP: "1", Status: lease.Up, DataCenter: lease.DataCenter{Name: "MyOwn"}, Metadata: map[string]string{"zone": "a"}}
}

func eventually(t *testing.T, what string, check func() bool) {
	t.Helper()
	kittest.Eventually(t, 20*time.Second, func() error {
		if !check() {
			return fmt.Errorf("not yet: %s", what)
		}
		return nil
	})
}

func TestNodesShareTheirLeases(t *testing.T) {
	t.Parallel()
	url := kittest.RedisURL(t)
	one, two := node(t, url, "one"), node(t, url, "two")
	one.Register(instance("1"), false)
	two.Register(instance("2"), false)
	eventually(t, "each knows both", func() bool {
		return one.Instance("A", "2") != nil && two.Instance("A", "1") != nil
	})
	if got := two.Instance("A", "1"); got.Metadata["zone"] != "a" || got.Lease.Duration != lease.DefaultDuration {
		t.Errorf("got %+v", got)
	}
	one.Override("A", "2", lease.OutOfService, 0, false)
	eventually(t, "an override reaches the other node", func() bool { return two.Instance("A", "2").Status == lease.OutOfService })
	if !two.Renew("A", "2", 0, false) || two.Instance("A", "2").Status != lease.OutOfService {
		t.Error("the override did not outlast a renewal at the other node")
	}
	three := node(t, url, "three")
	eventually(t, "a node that comes later knows all", func() bool { return three.Instance("A", "1") != nil && three.Instance("A", "2") != nil })
	two.Cancel("A", "1", false)
	eventually(t, "a cancellation reaches all", func() bool { return one.Instance("A", "1") == nil && three.Instance("A", "1") == nil })
}

// Registries in different databases of one server are different registries.
func TestDatabasesAreApart(t *testing.T) {
	t.Parallel()
	here, there := kittest.RedisURL(t), kittest.RedisURL(t)
	one, two := node(t, here, "one"), node(t, here, "two")
	other, another := node(t, there, "other"), node(t, there, "another")
	another.Register(instance("0"), false)
	eventually(t, "the others listen", func() bool { return other.Instance("A", "0") != nil })
	one.Register(instance("1"), false)
	eventually(t, "it is told", func() bool { return two.Instance("A", "1") != nil })
	another.Register(instance("2"), false)
	eventually(t, "what is told later is heard", func() bool { return other.Instance("A", "2") != nil })
	if other.Instance("A", "1") != nil || one.Instance("A", "2") != nil {
		t.Error("a registry has heard what is told in another")
	}
}

func TestRedisGoesAndComesBack(t *testing.T) {
	t.Parallel()
	url := kittest.RedisURL(t)
	one, two := node(t, url, "one"), node(t, url, "two")
	one.Register(instance("1"), false)
	eventually(t, "both know it", func() bool { return two.Instance("A", "1") != nil })

	option, err := rueidis.ParseURL(url)
	if err != nil {
		t.Fatal(err)
	}
	option.DisableCache = true
	admin, err := rueidis.NewClient(option)
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	// Connections end, and all that Redis knew is gone.
	do := func(c rueidis.Completed) {
		t.Helper()
		if err := admin.Do(t.Context(), c).Error(); err != nil {
			t.Fatal(err)
		}
	}
	do(admin.B().Flushdb().Build())
	ids, err := admin.Do(t.Context(), admin.B().Arbitrary("CLIENT", "LIST", "TYPE", "PUBSUB").Build()).ToString()
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range clientIDs(ids, option.SelectDB) {
		do(admin.B().Arbitrary("CLIENT", "KILL", "ID", id).Build())
	}
	if one.Instance("A", "1") == nil || two.Instance("A", "1") == nil {
		t.Error("what a node knew was lost with Redis")
	}
	two.Register(instance("2"), false)
	eventually(t, "nodes share again", func() bool { return one.Instance("A", "2") != nil })
	one.Renew("A", "1", 0, false)
	three := node(t, url, "three")
	eventually(t, "what was renewed is known to those who come later", func() bool { return three.Instance("A", "1") != nil })
}

// behind puts a link before Redis that a test can cut.
func behind(t *testing.T, raw string) (*toxiproxy.Proxy, string) {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	link := toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(prometheus.NewRegistry()), zerolog.Nop()), "redis", "127.0.0.1:0", u.Host)
	if err := link.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Stop)
	u.Host = link.Listen
	return link, u.String()
}

// answers reports whether Redis does, as the node sees it.
func answers(s *share.Share) bool { return !strings.Contains(s.Peers(), "does not answer") }

// A node goes on with what it knows while Redis is away, for as long as that takes.
func TestALongTimeWithoutRedis(t *testing.T) {
	t.Parallel()
	link, url := behind(t, kittest.RedisURL(t))
	c := clock.NewFake(time.Now())
	one, _ := timed(t, url, "one", c)
	two, shared := timed(t, url, "two", c)
	one.Register(instance("1"), false)
	eventually(t, "both know it", func() bool { return two.Instance("A", "1") != nil && answers(shared) })
	link.Stop()
	eventually(t, "Redis is missed", func() bool { return !answers(shared) })
	for range 20 {
		c.Advance(30 * time.Second)
		one.Renew("A", "1", 0, false)
		if one.Evict()+two.Evict() > 0 {
			t.Fatal("what renews at the other node was taken out")
		}
	}
	if err := link.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the nodes hear one another again", func() bool { return two.Instance("A", "1").Lease.LastRenewal == c.Now().UnixMilli() })
	if one.Evict()+two.Evict() > 0 {
		t.Error("what has renewed was taken out")
	}
}

// What is cancelled while Redis is away is gone: its return does not bring it back, and the other nodes learn of it then.
func TestACancellationWithoutRedis(t *testing.T) {
	t.Parallel()
	direct := kittest.RedisURL(t)
	link, url := behind(t, direct)
	c := clock.NewFake(time.Now())
	one, shared := timed(t, url, "one", c)
	two, _ := timed(t, direct, "two", c)
	i := instance("1")
	i.Lease.Duration = 600
	one.Register(i, false)
	eventually(t, "both know it", func() bool { return two.Instance("A", "1") != nil && answers(shared) })
	link.Stop()
	eventually(t, "Redis is missed", func() bool { return !answers(shared) })
	one.Cancel("A", "1", false)
	c.Advance(4 * time.Minute) // for so long that the change itself is forgotten
	if d := one.Delta(); len(d.Applications) != 0 {
		t.Fatalf("the delta still holds %+v", d)
	}
	if err := link.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "Redis is there again", func() bool { return answers(shared) })
	if one.Instance("A", "1") != nil {
		t.Error("what was cancelled came back with Redis")
	}
	eventually(t, "the cancellation reaches the other node", func() bool { return two.Instance("A", "1") == nil })
}

func TestAWrongURL(t *testing.T) {
	t.Parallel()
	if _, err := share.New("http://secret", "one", kittest.Logger(t)); err == nil {
		t.Error("got no error")
	}
}

// clientIDs are the connections of one database; other tests use others of the same server.
func clientIDs(list string, database int) (ids []string) {
	for line := range strings.Lines(strings.TrimPrefix(list, "txt:")) { // the type of a verbatim string
		fields := map[string]string{}
		for part := range strings.FieldsSeq(line) {
			k, v, _ := strings.Cut(part, "=")
			fields[k] = v
		}
		if fields["db"] == strconv.Itoa(database) {
			ids = append(ids, fields["id"])
		}
	}
	return ids
}
