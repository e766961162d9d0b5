package lease

import "time"

// Learn takes over what another node knows of an instance: what it says, and that it has renewed, each when that is newer than what is
// known here, unless it is of an older node that lets pass what is Wrong. A client may have been changed at one node while it renewed at another.
func (r *Registry) Learn(in *Instance) {
	now := r.o.Clock.Now()
	if in.expired(now) || in.Wrong() != "" {
		return
	}
	r.apply(func() (Event, bool) {
		k := key(in.App, in.ID)
		existing := r.apps[in.App][in.ID]
		if existing == nil {
			if c := r.changes[k]; c.instance != nil && c.instance.Action == Deleted && c.instance.Lease.LastRenewal >= in.Lease.LastRenewal {
				return Event{}, false // it was seen to go since
			}
			existing = &Instance{LastUpdated: -1}
			existing.Lease.LastRenewal = -1
		}
		renewed, changed := in.Lease.LastRenewal > existing.Lease.LastRenewal, in.LastUpdated > existing.LastUpdated
		if !renewed && !changed {
			return Event{}, false
		}
		i := existing.copy()
		if changed {
			i = in.copy()
			i.Lease.LastRenewal, i.Learned, i.Action = existing.Lease.LastRenewal, existing.Learned, Modified
			if existing.ID == "" {
				i.Action = Added
			}
			delete(r.overrides, k)
		}
		if renewed {
			i.Lease.LastRenewal, i.Learned = in.Lease.LastRenewal, true
			r.renewals.add(now) // the threshold counts all instances, whoever's clients they are
		}
		if i.Override != "" && i.Override != Unknown {
			r.overrides[k] = override{i.Override, now}
		}
		if changed {
			r.put(i, now)
		} else {
			r.apps[i.App][i.ID] = i
		}
		return Event{}, false
	}, true)
}

// Drop takes out an instance that another node has seen go, unless it has been heard of here since seen, its last renewal there.
func (r *Registry) Drop(app, id string, seen int64) {
	r.apply(func() (Event, bool) {
		if i := r.apps[app][id]; i != nil && i.Lease.LastRenewal <= seen {
			i = i.copy()
			i.Lease.LastRenewal = seen // so that what is told of it late does not bring it back
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
