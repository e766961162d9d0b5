package fault

import (
	"fmt"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"emporium/kit/kittest"
)

// databasesBehind makes a database per service on the kind's server, all reached through one proxy.
func databasesBehind(t testing.TB, kind string) (settings, *proxy) {
	t.Helper()
	all := kittest.Databases(t)
	d := all[slices.IndexFunc(all, func(d kittest.Database) bool { return d.Name == kind })]
	var p *proxy
	config := settings{}
	for _, service := range []string{"user", "product", "inventory", "order", "payment", "notification"} {
		u, err := url.Parse(d.URL(t))
		if err != nil {
			t.Fatal("the database's URL cannot be read")
		}
		if p == nil {
			p = newProxy(t, u.Host, nil)
		}
		u.Host = p.address
		config[service] = settings{"database": u.String()}
	}
	return config, p
}

// TestDatabasesAway takes all databases away from the shop under load. Requests fail fast and say when to come back; what was
// acknowledged is kept, everything happens once, and nobody has to help the shop back.
func TestDatabasesAway(t *testing.T) {
	for _, kind := range []string{"postgres", "mariadb"} {
		for _, way := range []string{"cut", "silent"} {
			t.Run(kind+" "+way, func(t *testing.T) {
				usual := 8 * time.Second
				if kind == "postgres" && way == "cut" {
					usual = 30 * time.Second // as long as a failover takes
				}
				gone := away(t, usual)
				config, p := databasesBehind(t, kind)
				s := embedded(t, config)
				loseDatabases(s, p, way, gone)
			})
		}
	}
}

// TestDatabasesAwayFromProcesses is the same with a process per service.
func TestDatabasesAwayFromProcesses(t *testing.T) {
	gone := away(t, 5*time.Second)
	config, p := databasesBehind(t, "postgres")
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cluster.Close)
	s := apart(t, cluster.ListenAddrs()[0], func(service string) string {
		return config[service].(settings)["database"].(string)
	}, "user", "product", "inventory", "order", "payment", "notification", "gateway")
	loseDatabases(s, p, "cut", gone)
}

func loseDatabases(s *shop, p *proxy, way string, gone time.Duration) {
	t := s.t
	t.Helper()
	const pieces = 5000
	l := s.begin(s.stock(5, pieces), 3, 1, 2*time.Second)
	l.flows(30, 30*time.Second)
	if way == "cut" {
		p.cut()
	} else {
		p.silence()
	}
	before := l.count("order 503") + l.count("cart 503")
	<-time.After(gone)
	if l.count("order 503")+l.count("cart 503") == before {
		t.Error("nobody was told that the databases are away")
	}
	if way == "cut" {
		p.resume()
	} else {
		p.speak()
	}
	back := time.Now()
	l.flows(30, 10*time.Second)
	s.ready(10 * time.Second)
	t.Log("buying again after", fmt.Sprint(time.Since(back).Round(time.Millisecond)))
	l.audit(pieces)
}
