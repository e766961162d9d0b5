package lease

import (
	"slices"
	"time"
)

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

// span is a time from one moment to another; one that lasts has no end yet.
type span struct{ from, to time.Time }

// Sharing says whether other nodes can be heard. While they cannot, what renews at one of them stays: its silence says nothing.
func (r *Registry) Sharing(on bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	last := len(r.apart) - 1
	silent := last >= 0 && r.apart[last].to.IsZero()
	switch {
	case on && silent:
		r.apart[last].to = r.o.Clock.Now()
	case !on && !silent:
		r.apart = append(r.apart, span{from: r.o.Clock.Now()})
	}
}

// unheard reports whether an instance whose lease has run out may have renewed it where this node could not hear of it: whether since
// its last renewal the other nodes could be heard for less than its lease lasts. How often they were lost meanwhile does not matter,
// so that a connection that comes and goes keeps nobody for ever. The caller holds the lock.
func (r *Registry) unheard(i *Instance, now time.Time) bool {
	if !i.Learned {
		return false
	}
	since := time.UnixMilli(i.Lease.LastRenewal)
	heard := now.Sub(since)
	for _, s := range r.apart {
		from, to := s.from, s.to
		if to.IsZero() {
			to = now
		}
		if from.Before(since) {
			from = since
		}
		heard -= max(to.Sub(from), 0)
	}
	return heard <= time.Duration(i.Lease.Duration)*time.Second
}

// forgetSilence drops what ended before a time. The caller holds the lock.
func (r *Registry) forgetSilence(before time.Time) {
	r.apart = slices.DeleteFunc(r.apart, func(s span) bool { return !s.to.IsZero() && s.to.Before(before) })
}
