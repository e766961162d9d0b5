package lease

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
