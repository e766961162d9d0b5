package lease_test

import (
	"fmt"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/services/registry/internal/lease"
)

// What renews at another node is not taken for dead while that node cannot be heard, nor before it had the time to tell.
func TestTheSilenceOfOtherNodesIsNoEnd(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{})
	learned := *instance("A", "learned")
	learned.Lease = lease.Terms{Renewal: 30, Duration: 90, LastRenewal: start.UnixMilli()}
	r.Learn(&learned)
	r.Sharing(false)
	r.Register(instance("a", "own"), false)
	c.Advance(time.Hour)
	if n := r.Evict(); n != 1 || r.Instance("a", "own") != nil || r.Instance("a", "learned") == nil {
		t.Errorf("while the others cannot be heard: %d were evicted, want the node's own only", n)
	}
	r.Sharing(true)
	c.Advance(90 * time.Second)
	r.Sharing(true) // again, which is no return
	if n := r.Evict(); n != 0 {
		t.Errorf("%d were evicted within a lease after the others can be heard again", n)
	}
	c.Advance(time.Second)
	if n := r.Evict(); n != 1 {
		t.Errorf("%d were evicted after that, want 1", n)
	}

	learned.Lease.LastRenewal = c.Now().UnixMilli()
	r.Learn(&learned)
	r.Sharing(false)
	r.Renew("a", "learned", 0, false) // its client has come over to this node
	c.Advance(91 * time.Second)
	if n := r.Evict(); n != 1 {
		t.Errorf("%d of this node's own clients were evicted, want 1", n)
	}
}

// A store that comes and goes, as often as it likes, keeps no dead instance for longer than it could be heard of.
func TestAStoreThatFlapsKeepsNobody(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{})
	dead, live := *instance("A", "dead"), *instance("A", "live")
	dead.Lease = lease.Terms{Renewal: 30, Duration: 90, LastRenewal: start.UnixMilli()}
	live.Lease = dead.Lease
	r.Learn(&dead)
	r.Learn(&live)
	for minute := range 60 {
		c.Advance(30 * time.Second)
		live.Lease.LastRenewal = c.Now().UnixMilli()
		r.Learn(&live)
		r.Sharing(false)
		c.Advance(30 * time.Second)
		r.Sharing(true)
		r.Evict()
		if r.Instance("A", "live") == nil {
			t.Fatal("what renews was taken out")
		}
		if kept, want := r.Instance("A", "dead") != nil, minute < 3; kept != want { // half of each minute it could be heard
			t.Fatalf("after %d minutes: the dead one is kept: %v, want %v", minute+1, kept, want)
		}
	}
}

// pair are two nodes that tell one another all that their clients do.
func pair(t *testing.T, o lease.Options) (a, b *lease.Registry, c *clock.Fake) {
	t.Helper()
	tell := func(to **lease.Registry) func(lease.Event) {
		return func(e lease.Event) {
			if e.Gone {
				(*to).Drop(e.Instance.App, e.Instance.ID, e.Instance.Lease.LastRenewal)
				return
			}
			(*to).Learn(e.Instance)
		}
	}
	c = clock.NewFake(start)
	o.Clock = c
	o.OnChange = tell(&b)
	a = lease.New(o)
	o.OnChange = tell(&a)
	b = lease.New(o)
	return a, b, c
}

// Self-preservation counts the renewals that other nodes tell of, as it counts their instances.
func TestSelfPreservationAmongNodes(t *testing.T) {
	t.Parallel()
	a, b, c := pair(t, lease.Options{SelfPreservation: true})
	nodes := []*lease.Registry{a, b}
	for n := range 40 {
		nodes[n%2].Register(instance("a", fmt.Sprint(n)), false)
	}
	for range 4 {
		c.Advance(30 * time.Second)
		for n := 1; n < 40; n++ { // the first is silent
			nodes[n%2].Renew("a", fmt.Sprint(n), 0, false)
		}
	}
	for name, r := range map[string]*lease.Registry{"a": a, "b": b} {
		h := r.Health()
		if h.Renewals != 78 {
			t.Errorf("%s counts %d renewals in the last minute, want 78: each once", name, h.Renewals)
		}
		if n := r.Evict(); n != 1 || h.Preserving {
			t.Errorf("one is silent: %s evicts %d, want 1; %+v", name, n, h)
		}
	}
	c.Advance(45 * time.Second)
	for n := range 5 { // and now most of them are
		b.Renew("a", fmt.Sprint(n), 0, false)
	}
	c.Advance(45 * time.Second)
	if n := a.Evict() + b.Evict(); n != 0 {
		t.Errorf("most are silent: %d were evicted", n)
	}
}

// What was cancelled does not come back with what another node, or the store between them, still knew.
func TestTheCancelledStayAway(t *testing.T) {
	t.Parallel()
	a, b, c := pair(t, lease.Options{})
	a.Register(instance("a", "1"), false)
	c.Advance(time.Second)
	a.Renew("a", "1", 0, false)
	known := *a.Instance("a", "1")
	c.Advance(time.Second)
	a.Cancel("a", "1", false)
	a.Learn(&known)
	b.Learn(&known)
	if a.Instance("a", "1") != nil || b.Instance("a", "1") != nil {
		t.Error("what was cancelled came back")
	}
	unread := known
	unread.ID, unread.DataCenter.Name = "2", "Azure"
	b.Learn(&unread)
	if b.Instance("a", "2") != nil {
		t.Error("what no client in Java could read was learned")
	}
	known.Lease.LastRenewal = c.Now().UnixMilli() // it was there again
	a.Learn(&known)
	if a.Instance("a", "1") == nil {
		t.Error("what has come back after its cancellation was not learned")
	}

	late := lease.New(lease.Options{Clock: c})
	before := known
	before.Lease.LastRenewal -= 500
	late.Learn(&before)
	late.Drop("A", "1", known.Lease.LastRenewal)
	late.Learn(&known)
	if late.Instance("a", "1") != nil {
		t.Error("what was told late brought back what another node has seen go")
	}
}

// A change at one node and a renewal at another that cross on the way lose neither.
func TestAChangeAndARenewalCross(t *testing.T) {
	t.Parallel()
	var toldA, toldB []lease.Event
	c := clock.NewFake(start)
	a := lease.New(lease.Options{Clock: c, OnChange: func(e lease.Event) { toldA = append(toldA, e) }})
	b := lease.New(lease.Options{Clock: c, OnChange: func(e lease.Event) { toldB = append(toldB, e) }})
	a.Register(instance("a", "1"), false)
	b.Learn(toldA[0].Instance)
	c.Advance(time.Second)
	b.Override("a", "1", lease.OutOfService, 0, false)
	c.Advance(time.Second)
	a.Renew("a", "1", 0, false)
	b.Learn(toldA[1].Instance)
	a.Learn(toldB[0].Instance)
	for name, r := range map[string]*lease.Registry{"where it renewed": a, "where it was changed": b} {
		if i := r.Instance("a", "1"); i.Status != lease.OutOfService || i.Override != lease.OutOfService || i.Lease.LastRenewal != c.Now().UnixMilli() {
			t.Errorf("%s: got %+v, want the override and the renewal", name, i)
		}
	}
	if d := a.Delta().Applications[0].Instances[0]; d.Action != lease.Modified || d.Status != lease.OutOfService {
		t.Errorf("the delta tells %+v", d)
	}
	a.Renew("a", "1", 0, false)
	if i := a.Instance("a", "1"); i.Status != lease.OutOfService {
		t.Errorf("after the next renewal: got %s", i.Status)
	}
}
