package lease

import (
	"slices"
	"strings"
	"time"
)

// View is the registry, or a part of it, at one moment.
type View struct {
	Applications []Application
	// Hash is that of the whole registry, also in a delta.
	Hash string
	// Version counts the changes so far.
	Version int64
}

// Version counts the changes so far; a view of the same version has the same content, leases' times left aside.
func (r *Registry) Version() int64 {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.version
}

// All is the whole registry.
func (r *Registry) All() View {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return View{sorted(r.apps), hash(r.apps), r.version}
}

// Delta is what has changed in the last three minutes: each instance once, as it stands now or stood at its end, in the order of
// the changes.
func (r *Registry) Delta() View {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget(r.o.Clock.Now())
	list := make([]change, 0, len(r.changes))
	for _, c := range r.changes {
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b change) int { return int(a.seq - b.seq) })
	out := View{Hash: hash(r.apps), Version: r.version}
	at := map[string]int{}
	for _, c := range list {
		n, ok := at[c.instance.App]
		if !ok {
			n = len(out.Applications)
			at[c.instance.App] = n
			out.Applications = append(out.Applications, Application{Name: c.instance.App})
		}
		out.Applications[n].Instances = append(out.Applications[n].Instances, c.instance)
	}
	return out
}

// App is one application; false when it has no instance.
func (r *Registry) App(name string) (Application, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	name = strings.ToUpper(name)
	if len(r.apps[name]) == 0 {
		return Application{}, false
	}
	return sorted(map[string]map[string]*Instance{name: r.apps[name]})[0], true
}

// Instance is one instance of an application; "" looks in all of them. It is nil when there is none.
func (r *Registry) Instance(app, id string) *Instance {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if app != "" {
		return r.apps[strings.ToUpper(app)][id]
	}
	for _, a := range r.apps {
		if i := a[id]; i != nil {
			return i
		}
	}
	return nil
}

// ByVIP are the instances that answer to a virtual address, the secure one or the other. Several addresses of an instance are
// separated by commas.
func (r *Registry) ByVIP(vip string, secure bool) View {
	r.mu.RLock()
	defer r.mu.RUnlock()
	found := map[string]map[string]*Instance{}
	for name, app := range r.apps {
		for id, i := range app {
			addresses := i.VIP
			if secure {
				addresses = i.SecureVIP
			}
			for a := range strings.SplitSeq(addresses, ",") {
				if strings.EqualFold(strings.TrimSpace(a), vip) {
					if found[name] == nil {
						found[name] = map[string]*Instance{}
					}
					found[name][id] = i
				}
			}
		}
	}
	return View{sorted(found), hash(found), r.version}
}

// Health is what operators see of the registry.
type Health struct {
	Instances, Applications int
	// By counts the instances of each status.
	By map[Status]int
	// Renewals of the last minute, and how many self-preservation wants to see.
	Renewals, Threshold int
	// Preserving says that leases which ran out are kept for now.
	Preserving bool
	Up         time.Duration
}

// Health counts.
func (r *Registry) Health() Health {
	now := r.o.Clock.Now()
	r.mu.RLock()
	defer r.mu.RUnlock()
	h := Health{By: map[Status]int{}, Applications: len(r.apps), Renewals: r.renewals.lastMinute(now), Threshold: r.threshold(), Up: now.Sub(r.started)}
	for _, app := range r.apps {
		h.Instances += len(app)
		for _, i := range app {
			h.By[i.Status]++
		}
	}
	h.Preserving = r.o.SelfPreservation && h.Instances > 0 && h.Renewals <= h.Threshold
	return h
}

// counter counts what happened in the last minute, second by second. Its owner guards it.
type counter struct {
	seconds [60]int64
	counts  [60]int
}

func (c *counter) add(now time.Time) {
	s := now.Unix()
	if n := s % 60; c.seconds[n] == s {
		c.counts[n]++
	} else {
		c.seconds[n], c.counts[n] = s, 1
	}
}

func (c *counter) lastMinute(now time.Time) int {
	sum := 0
	for n, s := range c.seconds {
		if now.Unix()-s < 60 && s != 0 {
			sum += c.counts[n]
		}
	}
	return sum
}
