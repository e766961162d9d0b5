package lease_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/kit/clock"
	"emporium/services/registry/internal/lease"
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func instance(app, id string) *lease.Instance {
	return &lease.Instance{ID: id, App: app, Host: "host", IP: "10.0.0.1", Status: lease.Up, DataCenter: lease.DataCenter{Name: "MyOwn"},
		VIP: "vip-" + app, LastDirty: start.UnixMilli()}
}

func open(t *testing.T, o lease.Options) (*lease.Registry, *clock.Fake) {
	t.Helper()
	c := clock.NewFake(start)
	o.Clock = c
	return lease.New(o), c
}

func TestALife(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{})
	r.Register(instance("orders", "a:1"), false)
	i := r.Instance("ORDERS", "a:1")
	if i == nil || i.App != "ORDERS" || i.Status != lease.Up || i.Action != lease.Added || i.Lease.Renewal != 30 || i.Lease.Duration != 90 ||
		i.Lease.Since != start.UnixMilli() || i.Override != lease.Unknown {
		t.Fatalf("registered: got %+v", i)
	}
	c.Advance(80 * time.Second)
	if !r.Renew("Orders", "a:1", i.LastDirty, false) {
		t.Error("a known instance could not renew")
	}
	c.Advance(80 * time.Second)
	if n := r.Evict(); n != 0 {
		t.Errorf("%d were evicted within their lease", n)
	}
	c.Advance(11 * time.Second) // 91 s after the renewal: once the duration, and not twice
	if n := r.Evict(); n != 1 || r.Instance("", "a:1") != nil {
		t.Errorf("%d were evicted after their lease, want 1", n)
	}
	if d := r.Delta(); len(d.Applications) != 1 || d.Applications[0].Instances[0].Action != lease.Deleted || d.Hash != "" {
		t.Errorf("the delta after the eviction is %+v", d)
	}
	if r.Renew("orders", "a:1", 0, false) {
		t.Error("an evicted instance could renew")
	}
	c.Advance(4 * time.Minute)
	if d := r.Delta(); len(d.Applications) != 0 {
		t.Errorf("the delta holds what changed more than three minutes ago: %+v", d)
	}
}

// Terms beyond reason are cut: Java keeps them in 32 bits, and who does not renew must not stay for years.
func TestTermsAreBounded(t *testing.T) {
	t.Parallel()
	for asked, want := range map[int]lease.Terms{
		-1: {Renewal: lease.DefaultRenewal, Duration: lease.DefaultDuration}, 0: {Renewal: lease.DefaultRenewal, Duration: lease.DefaultDuration},
		7: {Renewal: 7, Duration: 7}, math.MaxInt: {Renewal: lease.Longest, Duration: lease.Longest},
	} {
		r, c := open(t, lease.Options{})
		i := instance("a", "1")
		i.Lease = lease.Terms{Renewal: asked, Duration: asked}
		r.Register(i, false)
		if got := r.Instance("a", "1").Lease; got.Renewal != want.Renewal || got.Duration != want.Duration {
			t.Errorf("asked for %d s: got %+v, want %+v", asked, got, want)
		}
		c.Advance(time.Duration(lease.Longest+1) * time.Second)
		if n := r.Evict(); n != 1 {
			t.Errorf("asked for %d s: %d were evicted after the longest lease", asked, n)
		}
	}
}

func TestRenewalsThatAskForRegistration(t *testing.T) {
	t.Parallel()
	r, _ := open(t, lease.Options{})
	r.Register(instance("a", "1"), false)
	stored := start.UnixMilli()
	for name, c := range map[string]struct {
		app, id string
		dirty   int64
		want    bool
	}{
		"known":                     {"a", "1", stored, true},
		"does not tell":             {"a", "1", 0, true},
		"older than what is stored": {"a", "1", stored - 1, true},
		"has changed since":         {"a", "1", stored + 1, false},
		"another instance":          {"a", "2", 0, false},
		"another application":       {"b", "1", 0, false},
	} {
		if got := r.Renew(c.app, c.id, c.dirty, false); got != c.want {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

func TestOverrides(t *testing.T) {
	t.Parallel()
	r, _ := open(t, lease.Options{})
	is := func(what string, want, override lease.Status) {
		t.Helper()
		if i := r.Instance("a", "1"); i.Status != want || i.Override != override {
			t.Errorf("%s: got %s, overridden %s; want %s, %s", what, i.Status, i.Override, want, override)
		}
	}
	if r.Override("a", "1", lease.OutOfService, 0, false) {
		t.Error("an unknown instance was overridden")
	}
	r.Register(instance("a", "1"), false)
	r.Override("a", "1", lease.OutOfService, 0, false)
	is("overridden", lease.OutOfService, lease.OutOfService)
	r.Renew("a", "1", 0, false)
	is("renewed", lease.OutOfService, lease.OutOfService)
	r.Register(instance("a", "1"), false)
	is("registered anew", lease.OutOfService, lease.OutOfService)
	down := instance("a", "1")
	down.Status = lease.Down
	r.Register(down, false)
	is("says itself that it is down", lease.Down, lease.OutOfService)
	r.Register(instance("a", "1"), false)
	r.ClearOverride("a", "1", lease.Unknown, 0, false)
	is("taken back", lease.Unknown, lease.Unknown)
	if r.Renew("a", "1", 0, false) {
		t.Error("an instance of unknown status could renew, and so would never tell its status")
	}
	r.Register(instance("a", "1"), false)
	is("told", lease.Up, lease.Unknown)
	r.Override("a", "1", lease.OutOfService, 0, false)
	r.ClearOverride("a", "1", lease.Up, 0, false)
	is("taken back with a value", lease.Up, lease.Unknown)
}

// What an instance is taken for when it registers: the first rule that fits counts.
func TestStatusRules(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		before, override, says, want lease.Status // before and override are "" for none
	}{
		"nothing known":                         {"", "", lease.Up, lease.Up},
		"nothing known, out of service":         {"", "", lease.OutOfService, lease.OutOfService},
		"does not work itself":                  {lease.Up, lease.Up, lease.Down, lease.Down},
		"starts, whatever was wanted of it":     {lease.Up, lease.OutOfService, lease.Starting, lease.Starting},
		"overridden":                            {lease.Up, lease.OutOfService, lease.Up, lease.OutOfService},
		"overridden the other way":              {lease.OutOfService, lease.Up, lease.OutOfService, lease.Up},
		"was put out of service, and says up":   {lease.OutOfService, "", lease.Up, lease.OutOfService},
		"was up, and says out of service":       {lease.Up, "", lease.OutOfService, lease.Up},
		"was down":                              {lease.Down, "", lease.Up, lease.Up},
		"was starting":                          {lease.Starting, "", lease.Up, lease.Up},
		"was unknown":                           {lease.Unknown, "", lease.OutOfService, lease.OutOfService},
		"an override that was taken back again": {lease.Starting, lease.Unknown, lease.Up, lease.Up},
	} {
		r, _ := open(t, lease.Options{})
		if c.before != "" {
			i := instance("a", "1")
			i.Status = c.before
			r.Register(i, false)
		}
		if c.override == lease.Unknown {
			r.ClearOverride("a", "1", c.before, 0, false)
		} else if c.override != "" {
			r.Override("a", "1", c.override, 0, false)
		}
		i := instance("a", "1")
		i.Status = c.says
		r.Register(i, false)
		if got := r.Instance("a", "1").Status; got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

// An override survives the eviction of its instance, which may come back, but not for ever; a cancellation ends it.
func TestOverridesLapse(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{})
	back := func(what string, want lease.Status) {
		t.Helper()
		r.Register(instance("a", "1"), false)
		if got := r.Instance("a", "1").Status; got != want {
			t.Errorf("%s: got %s, want %s", what, got, want)
		}
	}
	r.Register(instance("a", "1"), false)
	r.Override("a", "1", lease.OutOfService, 0, false)
	for range 200 { // for longer than an hour in all, in which it is in use
		c.Advance(time.Minute)
		r.Renew("a", "1", 0, false)
		r.Evict()
	}
	c.Advance(2 * time.Minute)
	if n := r.Evict(); n != 1 {
		t.Fatalf("%d were evicted, want 1", n)
	}
	c.Advance(57 * time.Minute)
	r.Evict()
	back("within the hour", lease.OutOfService)
	c.Advance(2 * time.Minute)
	r.Evict()
	c.Advance(time.Hour)
	r.Evict()
	back("after an hour", lease.Up)
	r.Override("a", "1", lease.OutOfService, 0, false)
	r.Cancel("a", "1", false)
	back("after it was cancelled", lease.Up)
}

func TestAnOlderRegistrationChangesNothing(t *testing.T) {
	t.Parallel()
	r, _ := open(t, lease.Options{})
	newer, older := instance("a", "1"), instance("a", "1")
	newer.Host, older.Host = "newer", "older"
	older.LastDirty--
	r.Register(newer, false)
	r.Register(older, false)
	if got := r.Instance("a", "1").Host; got != "newer" {
		t.Errorf("got host %q", got)
	}
}

// A client is heard after whatever was done to its instance here: one that does not tell the time of its last change, as those in
// JavaScript do not, one whose clock is behind, and one that stays as it is.
func TestClientsAreHeardAgain(t *testing.T) {
	t.Parallel()
	for name, dirty := range map[string]int64{"tells no time": 0, "its clock is behind": start.Add(-time.Hour).UnixMilli(), "the same time": start.UnixMilli()} {
		for what, done := range map[string]func(r *lease.Registry){
			"nothing":            func(*lease.Registry) {},
			"its metadata":       func(r *lease.Registry) { r.Describe("a", "1", map[string]string{"zone": "b"}, false) },
			"its override":       func(r *lease.Registry) { r.Override("a", "1", lease.Up, 0, false) },
			"its override's end": func(r *lease.Registry) { r.ClearOverride("a", "1", lease.Unknown, 0, false) },
			"metadata and status": func(r *lease.Registry) {
				r.Describe("a", "1", map[string]string{"zone": "b"}, false)
				r.ClearOverride("a", "1", lease.Unknown, 0, false)
			},
			"a change of its own, when its clock went back": func(r *lease.Registry) {
				i := instance("a", "1")
				i.LastDirty = dirty + 1
				r.Register(i, false)
				r.ClearOverride("a", "1", lease.Unknown, 0, false)
			},
		} {
			r, c := open(t, lease.Options{})
			i := instance("a", "1")
			i.LastDirty = dirty
			r.Register(i, false)
			c.Advance(time.Minute)
			done(r)
			c.Advance(time.Second)
			i.Host = "another"
			r.Register(i, false)
			if got := r.Instance("a", "1"); got.Host != "another" || got.Status != lease.Up {
				t.Errorf("%s, %s: got %+v, want what it has registered last", name, what, got)
			}
			if !r.Renew("a", "1", dirty, false) {
				t.Errorf("%s, %s: it registers and cannot renew", name, what)
			}
		}
	}
}

// Metadata that an operator sets is no change of the instance's: it goes on to renew, and what it knows itself is no older.
func TestMetadataLeavesTheTimeOfChange(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{})
	r.Register(instance("a", "1"), false)
	c.Advance(time.Minute)
	r.Describe("a", "1", map[string]string{"zone": "b"}, false)
	if i := r.Instance("a", "1"); i.LastDirty != start.UnixMilli() || i.LastUpdated != c.Now().UnixMilli() || i.Metadata["zone"] != "b" {
		t.Errorf("got %+v", i)
	}
}

func TestSelfPreservation(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{SelfPreservation: true})
	for n := range 20 {
		r.Register(instance("a", fmt.Sprint(n)), false)
	}
	renew := func(count int) {
		for range 4 {
			c.Advance(30 * time.Second)
			for n := range count {
				r.Renew("a", fmt.Sprint(n), 0, false)
			}
		}
	}
	renew(5)
	if n := r.Evict(); n != 0 || !r.Health().Preserving {
		t.Errorf("most are silent: %d were evicted, %+v", n, r.Health())
	}
	for n := range 20 {
		r.Register(instance("a", fmt.Sprint(n)), false)
	}
	renew(19)
	if n := r.Evict(); n != 1 || r.Health().Preserving {
		t.Errorf("one is silent: %d were evicted, want 1; %+v", n, r.Health())
	}
}

func TestViews(t *testing.T) {
	t.Parallel()
	r, _ := open(t, lease.Options{})
	for _, id := range []string{"2", "1", "3"} {
		r.Register(instance("b", id), false)
	}
	down := instance("a", "9")
	down.Status, down.SecureVIP = lease.Down, "safe, other"
	r.Register(down, false)
	v := r.All()
	if v.Hash != "DOWN_1_UP_3_" || len(v.Applications) != 2 || v.Applications[0].Name != "A" || v.Applications[1].Instances[0].ID != "1" {
		t.Errorf("got %+v", v)
	}
	if v := r.ByVIP("VIP-b", false); v.Hash != "UP_3_" {
		t.Errorf("by address: got %+v", v)
	}
	if v := r.ByVIP("other", true); v.Hash != "DOWN_1_" {
		t.Errorf("by secure address: got %+v", v)
	}
	if _, ok := r.App("c"); ok {
		t.Error("an application without instances was found")
	}
}

func TestNodesTellOneAnother(t *testing.T) {
	t.Parallel()
	var told []lease.Event
	r, c := open(t, lease.Options{OnChange: func(e lease.Event) { told = append(told, e) }})
	r.Register(instance("a", "1"), false)
	r.Register(instance("a", "2"), true) // came from another node
	r.Renew("a", "1", 0, false)
	r.Cancel("a", "1", false)
	if len(told) != 3 || told[0].Gone || !told[2].Gone {
		t.Fatalf("told %+v", told)
	}
	other := lease.New(lease.Options{Clock: c, OnChange: func(lease.Event) { t.Error("what was learned was told again") }})
	other.Learn(told[0].Instance)
	c.Advance(time.Second)
	newer := *told[1].Instance
	newer.Lease.LastRenewal = c.Now().UnixMilli()
	other.Learn(&newer)
	other.Learn(told[0].Instance) // late
	if i := other.Instance("A", "1"); i == nil || i.Lease.LastRenewal != c.Now().UnixMilli() {
		t.Errorf("got %+v, want the newer renewal", i)
	}
	other.Drop("A", "1", start.UnixMilli()) // late: it was heard of since
	if other.Instance("A", "1") == nil {
		t.Error("a late cancellation took an instance out that has renewed since")
	}
	other.Drop("A", "1", c.Now().UnixMilli())
	if other.Instance("A", "1") != nil {
		t.Error("a cancellation was not learned")
	}
	c.Advance(time.Hour)
	other.Learn(told[0].Instance)
	if other.Instance("A", "1") != nil {
		t.Error("a lease that ran out was learned")
	}
}

// TestDeltasLeadToTheSame lets a client follow by deltas what another reads whole, through any history.
func TestDeltasLeadToTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := clock.NewFake(start)
		r := lease.New(lease.Options{Clock: c})
		copied := map[string]lease.Status{}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			id := rapid.SampledFrom([]string{"1", "2", "3", "4"}).Draw(t, "id")
			switch rapid.IntRange(0, 6).Draw(t, "step") {
			case 0, 1:
				i := instance("a", id)
				i.Status = rapid.SampledFrom([]lease.Status{lease.Up, lease.Down, lease.Starting}).Draw(t, "status")
				i.LastDirty = c.Now().UnixMilli()
				r.Register(i, false)
			case 2:
				r.Renew("a", id, 0, false)
			case 3:
				r.Cancel("a", id, false)
			case 4:
				r.Override("a", id, lease.OutOfService, 0, false)
			case 5:
				r.Evict()
			case 6:
				r.ClearOverride("a", id, lease.Up, 0, false)
			}
			c.Advance(time.Duration(rapid.IntRange(0, 60).Draw(t, "seconds")) * time.Second)
			for _, a := range r.Delta().Applications {
				for _, i := range a.Instances {
					if i.Action == lease.Deleted {
						delete(copied, i.ID)
					} else {
						copied[i.ID] = i.Status
					}
				}
			}
			want := map[string]lease.Status{}
			for _, a := range r.All().Applications {
				for _, i := range a.Instances {
					want[i.ID] = i.Status
				}
			}
			if fmt.Sprint(copied) != fmt.Sprint(want) {
				t.Fatalf("by deltas: %v; whole: %v", copied, want)
			}
		}
	})
}
