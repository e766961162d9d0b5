// Package webhook is the domain of merchant webhooks: which events go to which endpoint, how they are signed, how often they are
// offered, and when an endpoint is given up.
package webhook

import (
	"slices"
	"strings"
	"time"

	"emporium/kit/fault"
)

// Status says whether an endpoint gets events.
type Status string

// Statuses.
const (
	Enabled  Status = "enabled"
	Disabled Status = "disabled"
)

// Reasons for which an endpoint is disabled.
const (
	// ByStaff was switched off.
	ByStaff = "staff"
	// Gone answered 410, which says that nobody wants its events any more.
	Gone = "gone"
	// Failing took nothing for FailFor.
	Failing = "failing"
)

// FailFor is how long an endpoint may take nothing before it is disabled.
const FailFor = 5 * 24 * time.Hour

// Endpoint is where events of the shop are told. Change it by its methods.
type Endpoint struct {
	ID          string
	URL         string
	Description string
	// Events are filters: "*", "order.*" or "order.confirmed".
	Events  []string
	Status  Status
	Reason  string
	Secrets []Secret
	// FailingSince is when the first of the failures since the last success came; zero while it works.
	FailingSince time.Time
	// ExpiresAt ends a temporary endpoint; zero for others.
	ExpiresAt time.Time
	CreatedBy string
	CreatedAt time.Time
	UpdatedAt time.Time
	Version   int64
}

// Plan is what staff decide about an endpoint.
type Plan struct {
	URL         string
	Description string
	Events      []string
}

// The bounds of a plan.
const (
	maxURL     = 1000
	maxFilters = 50
)

// check refuses a plan that is not complete. Whether the URL may be called is the sender's to say.
func (p *Plan) check(types []string) error {
	e := fault.New(fault.Invalid, "The endpoint is not complete.")
	if p.URL == "" || len(p.URL) > maxURL {
		e.At("/url", "invalid", "must be a URL of at most 1000 characters")
	}
	if len(p.Events) == 0 || len(p.Events) > maxFilters {
		e.At("/events", "count", "must name 1 to 50 events, or *")
	}
	for _, f := range p.Events {
		if !slices.ContainsFunc(types, func(t string) bool { return admits(f, t) }) {
			e.At("/events", "unknown_event", "must be types of events, such as order.confirmed, order.* or *")
			break
		}
	}
	if len(e.Details) > 0 {
		return e
	}
	return nil
}

// New makes an endpoint that gets events from now on. Types are those that there are.
func New(id string, p Plan, types []string, secret, by string, now time.Time) (*Endpoint, error) {
	if err := p.check(types); err != nil {
		return nil, err
	}
	return &Endpoint{ID: id, URL: p.URL, Description: p.Description, Events: filters(p.Events), Status: Enabled, Secrets: []Secret{{Value: secret}},
		CreatedBy: by, CreatedAt: now, UpdatedAt: now, Version: 1}, nil
}

func filters(events []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(events)))
}

// Change replaces what staff decide.
func (e *Endpoint) Change(p Plan, types []string, now time.Time) error {
	if err := p.check(types); err != nil {
		return err
	}
	e.URL, e.Description, e.Events = p.URL, p.Description, filters(p.Events)
	e.touch(now)
	return nil
}

func (e *Endpoint) touch(now time.Time) {
	e.UpdatedAt = now
	e.Version++
}

// Wants reports whether an event of the type goes to the endpoint.
func (e *Endpoint) Wants(eventType string, now time.Time) bool {
	return e.Status == Enabled && !e.Over(now) && e.Names(eventType)
}

// Names reports whether an event of the type is among those that the endpoint is for, as long as it gets any.
func (e *Endpoint) Names(eventType string) bool {
	return slices.ContainsFunc(e.Events, func(f string) bool { return admits(f, eventType) })
}

// Over reports whether a temporary endpoint has had its time.
func (e *Endpoint) Over(now time.Time) bool { return !e.ExpiresAt.IsZero() && !now.Before(e.ExpiresAt) }

func admits(filter, eventType string) bool {
	if group, ok := strings.CutSuffix(filter, "*"); ok {
		return group == "" || strings.HasSuffix(group, ".") && strings.HasPrefix(eventType, group)
	}
	return filter == eventType
}

// Enable lets it get events again, with a clean record.
func (e *Endpoint) Enable(now time.Time) {
	e.Status, e.Reason, e.FailingSince = Enabled, "", time.Time{}
	e.touch(now)
}

// Disable ends events to it.
func (e *Endpoint) Disable(reason string, now time.Time) {
	e.Status, e.Reason = Disabled, reason
	e.touch(now)
}

// Note books what became of deliveries, the last one last, and reports whether that changed the endpoint. One that answers 410 is
// disabled at once, one that has taken nothing for FailFor when the next delivery fails.
func (e *Endpoint) Note(outcomes []Outcome, now time.Time) (changed bool) {
	for _, o := range outcomes {
		switch {
		case o.OK():
			if !e.FailingSince.IsZero() {
				e.FailingSince, changed = time.Time{}, true
			}
		case o.Deferred || e.Status == Disabled:
		case o.Gone():
			e.Disable(Gone, now)
			changed = true
		case e.FailingSince.IsZero():
			e.FailingSince, changed = now, true
		case now.Sub(e.FailingSince) >= FailFor:
			e.Disable(Failing, now)
			changed = true
		}
	}
	return changed
}
