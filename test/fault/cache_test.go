package fault

import (
	"context"
	"net/url"
	"testing"
	"time"

	"github.com/redis/rueidis"

	"emporium/kit/kittest"
)

// TestCacheAway flushes Redis and takes it away, both ways, while shoppers look and buy. It costs time, and little.
func TestCacheAway(t *testing.T) {
	gone := away(t, 3*time.Second)
	raw := kittest.RedisURL(t)
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	p := newProxy(t, u.Host, nil)
	u.Host = p.address
	s := embedded(t, settings{"cache": settings{"url": u.String()}})
	const pieces = 5000
	l := s.begin(s.stock(5, pieces), 2, 4, 2*time.Second)
	l.flows(20, 30*time.Second)
	flush(t, raw)
	l.flows(20, 10*time.Second)
	p.cut()
	l.flows(20, 10*time.Second)
	<-time.After(gone)
	p.resume()
	l.flows(20, 10*time.Second)
	p.silence()
	l.flows(20, 10*time.Second)
	<-time.After(gone)
	flush(t, raw)
	p.speak()
	l.flows(20, 10*time.Second)
	l.audit(pieces)
	for kind, n := range l.answers {
		if kind[len(kind)-3:] >= "500" {
			t.Errorf("%d answers %s", n, kind)
		}
	}
	if got := l.percentile(0.99); got > time.Second {
		t.Errorf("one of a hundred answers took %v", got)
	}
}

// flush empties the cache past the proxy.
func flush(t testing.TB, raw string) {
	t.Helper()
	o, err := rueidis.ParseURL(raw)
	if err != nil {
		t.Fatal(err)
	}
	o.DisableCache = true
	c, err := rueidis.NewClient(o)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.Do(context.WithoutCancel(t.Context()), c.B().Flushdb().Build()).Error(); err != nil {
		t.Fatal(err)
	}
}
