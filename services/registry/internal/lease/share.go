package lease

import "time"

// Learn takes over what another node knows of an instance, when that is newer than what is known here.
func (r *Registry) Learn(in *Instance) {
	now := r.o.Clock.Now()
	if in.expired(now) {
		return
	}
	r.apply(func() (Event, bool) {
		k := key(in.App, in.ID)
		existing := r.apps[in.App][in.ID]
		if existing != nil && (existing.Lease.LastRenewal > in.Lease.LastRenewal || existing.LastUpdated > in.LastUpdated) {
			return Event{}, false
		}
		if in.Override != "" && in.Override != Unknown {
			r.overrides[k] = override{in.Override, now}
		} else {
			delete(r.overrides, k)
		}
		i := in.copy()
		i.Learned = true
		if existing != nil && existing.LastUpdated == i.LastUpdated {
			i.Action = existing.Action
			r.apps[i.App][i.ID] = i // a renewal
			return Event{}, false
		}
		i.Action = Added
		if existing != nil {
			i.Action = Modified
		}
		r.put(i, now)
		return Event{}, false
	}, true)
}

// Drop takes out an instance that another node has seen go, unless it has been heard of here since.
func (r *Registry) Drop(app, id string, seen int64) {
	r.apply(func() (Event, bool) {
		if i := r.apps[app][id]; i != nil && i.Lease.LastRenewal <= seen {
			r.remove(i, false)
		}
		return Event{}, false
	}, true)
}

// Sharing says whether other nodes can be heard. While they cannot, what renews at one of them stays: its silence says nothing.
func (r *Registry) Sharing(on bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if on && r.apart {
		r.joined = r.o.Clock.Now()
	}
	r.apart = !on
}

// unheard reports whether an instance whose lease has run out may have renewed it where this node could not hear of it. For the length
// of one lease after the nodes hear one another again it still may: the others tell what they know when they are back, each in its time.
// The caller holds the lock.
func (r *Registry) unheard(i *Instance, now time.Time) bool {
	return i.Learned && (r.apart || now.UnixMilli() <= r.joined.UnixMilli()+int64(i.Lease.Duration)*1000)
}
