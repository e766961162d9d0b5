package lease

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"emporium/kit/clock"
)

const (
	// deltaWindow is how long a change stays in the delta: clients that ask every 30 s see it several times.
	deltaWindow = 3 * time.Minute
	// overrideRest is after how long an override lapses whose instance is not heard of.
	overrideRest = time.Hour
	// preserve is the share of the expected renewals below which self-preservation holds on to what seems to be gone.
	preserve = 0.85
)

// Options set up a Registry.
type Options struct {
	Clock clock.Clock
	// SelfPreservation keeps instances whose leases ran out while most of all instances are silent, as after a split of the
	// network. Off by default: dead instances that stay are what users complain of most.
	SelfPreservation bool
	// OnChange hears of every change and renewal that came from a client, for other nodes. It is called in order, outside of locks
	// that readers need, and must not block.
	OnChange func(Event)
}

// Event is something that a client of this node has done.
type Event struct {
	// Instance is as it stands now, or stood when it was removed.
	Instance *Instance
	// Gone is set when it was cancelled or evicted.
	Gone bool
}

// Registry holds the leases in memory. It is safe for concurrent use.
type Registry struct {
	o       Options
	started time.Time

	mu        sync.RWMutex
	apps      map[string]map[string]*Instance
	overrides map[string]override
	changes   map[string]change
	version   int64 // counts changes; renewals are none
	renewals  counter
	apart     []span     // when the other nodes could not be heard
	tail      sync.Mutex // orders OnChange
}

type override struct {
	status Status
	used   time.Time
}

type change struct {
	instance *Instance
	at       time.Time
	seq      int64
}

// New returns an empty registry.
func New(o Options) *Registry {
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.OnChange == nil {
		o.OnChange = func(Event) {}
	}
	return &Registry{o: o, started: o.Clock.Now(), apps: map[string]map[string]*Instance{}, overrides: map[string]override{}, changes: map[string]change{}}
}

// key is one instance's, over all applications.
func key(app, id string) string { return app + "/" + id }

// Register takes an instance in, or takes what it says anew. What says that it is older than what is known counts as a renewal only,
// unless the status is waited for, which no renewal would tell; what does not say how old it is is of now.
// quiet keeps it from other nodes, because it came from one.
func (r *Registry) Register(in *Instance, quiet bool) {
	i := in.copy()
	i.App = strings.ToUpper(i.App)
	i.Lease.Renewal, i.Lease.Duration = seconds(i.Lease.Renewal, DefaultRenewal), seconds(i.Lease.Duration, DefaultDuration)
	now := r.o.Clock.Now()
	r.apply(func() (Event, bool) {
		existing := r.apps[i.App][i.ID]
		switch {
		case i.LastDirty <= 0:
			i.LastDirty = now.UnixMilli()
			if existing != nil {
				i.LastDirty = max(i.LastDirty, existing.LastDirty)
			}
		case existing != nil && existing.LastDirty > i.LastDirty && existing.Status != Unknown:
			i = existing.copy()
		}
		k := key(i.App, i.ID)
		if o, ok := r.overrides[k]; ok {
			o.used = now
			r.overrides[k] = o
			i.Override = o.status
		} else if i.Override != "" && i.Override != Unknown {
			r.overrides[k] = override{i.Override, now}
		} else {
			i.Override = Unknown
		}
		i.Status = status(i.Status, i.Override, existing)
		i.Action, i.LastUpdated = Added, now.UnixMilli()
		i.Lease.Registered, i.Lease.LastRenewal = now.UnixMilli(), now.UnixMilli()
		i.Lease.Evicted, i.Learned = 0, false
		if existing != nil {
			i.Lease.Since = existing.Lease.Since
		}
		if i.Status == Up && i.Lease.Since == 0 {
			i.Lease.Since = now.UnixMilli()
		}
		r.renewals.add(now)
		r.put(i, now)
		return Event{Instance: i}, true
	}, quiet)
}

// Renew prolongs a lease. dirty is the time of the client's last change in milliseconds, 0 when it does not tell. It reports false
// when the client has to register anew: the instance is not known, has changed since, or its status is not known.
func (r *Registry) Renew(app, id string, dirty int64, quiet bool) (known bool) {
	now := r.o.Clock.Now()
	r.apply(func() (Event, bool) {
		i := r.apps[strings.ToUpper(app)][id]
		if i == nil || dirty > i.LastDirty {
			return Event{}, false
		}
		o := r.overrides[key(i.App, i.ID)]
		if !o.used.IsZero() {
			o.used = now
			r.overrides[key(i.App, i.ID)] = o
		}
		s := status(i.Status, o.status, i)
		if s == Unknown {
			return Event{}, false
		}
		i = i.copy()
		i.Lease.LastRenewal, i.Learned = now.UnixMilli(), false
		r.renewals.add(now)
		if s != i.Status {
			i.Status, i.Action, i.LastUpdated = s, Modified, now.UnixMilli()
			r.put(i, now)
		} else {
			r.apps[i.App][i.ID] = i
		}
		known = true
		return Event{Instance: i}, true
	}, quiet)
	return known
}

// Cancel takes an instance out. It reports whether there was one.
func (r *Registry) Cancel(app, id string, quiet bool) (was bool) {
	r.apply(func() (Event, bool) {
		i := r.apps[strings.ToUpper(app)][id]
		if i == nil {
			return Event{}, false
		}
		was = true
		return Event{Instance: r.remove(i, false), Gone: true}, true
	}, quiet)
	return was
}

// Override has an instance taken for s, whatever it says, until the override is taken back.
func (r *Registry) Override(app, id string, s Status, dirty int64, quiet bool) (known bool) {
	return r.modify(app, id, quiet, func(i *Instance, now time.Time) {
		r.overrides[key(i.App, i.ID)] = override{s, now}
		i.Override, i.Status = s, s
		if s == Up && i.Lease.Since == 0 {
			i.Lease.Since = now.UnixMilli()
		}
		i.LastDirty = max(i.LastDirty, dirty)
	})
}

// ClearOverride takes an override back. The instance is taken for s from then on, which Unknown leaves to its next words.
func (r *Registry) ClearOverride(app, id string, s Status, dirty int64, quiet bool) (known bool) {
	return r.modify(app, id, quiet, func(i *Instance, _ time.Time) {
		delete(r.overrides, key(i.App, i.ID))
		i.Override, i.Status = Unknown, s
		i.LastDirty = max(i.LastDirty, dirty)
	})
}

// Describe merges metadata into an instance's. That is no change of the instance's own, which it would have to tell the time of: what it
// registers next replaces it.
func (r *Registry) Describe(app, id string, metadata map[string]string, quiet bool) (known bool) {
	return r.modify(app, id, quiet, func(i *Instance, _ time.Time) {
		if i.Metadata == nil {
			i.Metadata = map[string]string{}
		}
		maps.Copy(i.Metadata, metadata)
	})
}

func (r *Registry) modify(app, id string, quiet bool, fn func(i *Instance, now time.Time)) (known bool) {
	now := r.o.Clock.Now()
	r.apply(func() (Event, bool) {
		i := r.apps[strings.ToUpper(app)][id]
		if i == nil {
			return Event{}, false
		}
		i = i.copy()
		fn(i, now)
		i.Action, i.LastUpdated, i.Lease.LastRenewal = Modified, now.UnixMilli(), now.UnixMilli()
		r.put(i, now)
		known = true
		return Event{Instance: i}, true
	}, quiet)
	return known
}

// Evict takes out whatever has not renewed its lease, and returns how many that were. Self-preservation may keep them, and so does
// what renews at another node while that cannot be heard.
func (r *Registry) Evict() int {
	now := r.o.Clock.Now()
	var gone []*Instance
	r.apply(func() (Event, bool) {
		if r.o.SelfPreservation && r.renewals.lastMinute(now) <= r.threshold() {
			return Event{}, false
		}
		oldest := now
		for _, app := range r.apps {
			for _, i := range app {
				switch last := time.UnixMilli(i.Lease.LastRenewal); {
				case i.expired(now) && !r.unheard(i, now):
					gone = append(gone, i)
				case i.Learned && last.Before(oldest):
					oldest = last
				}
			}
		}
		r.forgetSilence(oldest)
		for _, i := range gone {
			r.remove(i, true)
		}
		for k, o := range r.overrides {
			if app, id, _ := strings.Cut(k, "/"); r.apps[app][id] == nil && now.Sub(o.used) > overrideRest {
				delete(r.overrides, k)
			}
		}
		return Event{}, false // whoever else holds the leases sees them run out too
	}, true)
	return len(gone)
}

// threshold is the number of renewals a minute under which self-preservation sets in.
func (r *Registry) threshold() int {
	expected := 0
	for _, app := range r.apps {
		for _, i := range app {
			expected += max(60/i.Lease.Renewal, 1)
		}
	}
	return int(float64(expected) * preserve)
}

// apply changes the registry under its lock, and then tells of it, in the same order.
func (r *Registry) apply(fn func() (Event, bool), quiet bool) {
	r.tail.Lock()
	defer r.tail.Unlock()
	r.mu.Lock()
	e, tell := fn()
	r.mu.Unlock()
	if tell && !quiet {
		r.o.OnChange(e)
	}
}

// put stores a changed instance and remembers the change. The caller holds the lock.
func (r *Registry) put(i *Instance, now time.Time) {
	if r.apps[i.App] == nil {
		r.apps[i.App] = map[string]*Instance{}
	}
	r.apps[i.App][i.ID] = i
	r.remember(i, now)
}

// remove takes an instance out and remembers that. The caller holds the lock.
func (r *Registry) remove(i *Instance, evicted bool) *Instance {
	now := r.o.Clock.Now()
	delete(r.apps[i.App], i.ID)
	if len(r.apps[i.App]) == 0 {
		delete(r.apps, i.App)
	}
	if !evicted {
		delete(r.overrides, key(i.App, i.ID))
	}
	i = i.copy()
	i.Action, i.LastUpdated = Deleted, now.UnixMilli()
	if evicted {
		i.Lease.Evicted = now.UnixMilli()
	}
	r.remember(i, now)
	return i
}

func (r *Registry) remember(i *Instance, now time.Time) {
	r.version++
	r.changes[key(i.App, i.ID)] = change{i, now, r.version}
	if len(r.changes)%256 == 0 {
		r.forget(now)
	}
}

func (r *Registry) forget(now time.Time) {
	for k, c := range r.changes {
		if now.Sub(c.at) > deltaWindow {
			delete(r.changes, k)
		}
	}
}

// sorted returns applications by name, and their instances by id.
func sorted(apps map[string]map[string]*Instance) []Application {
	out := make([]Application, 0, len(apps))
	for _, name := range slices.Sorted(maps.Keys(apps)) {
		list := slices.Collect(maps.Values(apps[name]))
		slices.SortFunc(list, func(a, b *Instance) int { return cmp.Compare(a.ID, b.ID) })
		out = append(out, Application{name, list})
	}
	return out
}

// hash is Eureka's way to notice that a client's copy differs: the number of instances of each status.
func hash(apps map[string]map[string]*Instance) string {
	counts := map[Status]int{}
	for _, app := range apps {
		for _, i := range app {
			counts[i.Status]++
		}
	}
	var b strings.Builder
	for _, s := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&b, "%s_%d_", s, counts[s])
	}
	return b.String()
}
