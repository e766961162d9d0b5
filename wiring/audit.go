package wiring

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
	kitevent "emporium/kit/event"
	"emporium/kit/log"
	"emporium/kit/trail"
)

// AuditOptions say what an audit gets besides the stores.
type AuditOptions struct {
	// Told is what shoppers were told, nil when nobody kept a journal.
	Told []book.Told
	// Given are books of payment providers.
	Given []book.Entry
	// Before are the hashes of the services' states at an earlier audit, for what must not have changed; nil for none.
	Before map[string]string
	// Hash asks for the hashes.
	Hash bool
	// Grace is how long an event may wait in an outbox. Default 10 s.
	Grace time.Duration
	// Patience is how long what was found is looked at again, because it may have been a change under way. Default: not at all.
	Patience time.Duration
	// Bus is the running shop's, for audits in its process. Default: the configured one is opened.
	Bus kitevent.Admin
}

// Audited is what an audit found.
type Audited struct {
	At      time.Time     `json:"at"`
	Seconds float64       `json:"seconds"`
	Results []book.Result `json:"results"`
	// States are the hashes of what each service keeps, without what only serves to recognise repetitions.
	States map[string]string `json:"states,omitempty"`
}

// Violated lists the invariants that do not hold.
func (a *Audited) Violated() (out []book.Result) {
	for _, r := range a.Results {
		if r.Verdict == book.Violated {
			out = append(out, r)
		}
	}
	return out
}

// Audit holds the stores of a shop, which may be running, to the invariants: each service reads its own, and the reports are compared. It
// changes nothing.
func Audit(ctx context.Context, c Config, o AuditOptions) (Audited, error) {
	c.resolve()
	if o.Grace <= 0 {
		o.Grace = 10 * time.Second
	}
	started := time.Now()
	out, err := auditOnce(ctx, c, o)
	for err == nil && len(out.Violated()) > 0 && time.Since(started) < o.Patience {
		pause := time.NewTimer(min(time.Second, o.Patience/4))
		select {
		case <-ctx.Done():
			pause.Stop()
			return out, ctx.Err()
		case <-pause.C:
		}
		earlier := out.Results
		if out, err = auditOnce(ctx, c, o); err == nil {
			out.Results = book.Persistent(earlier, out.Results)
		}
	}
	out.At, out.Seconds = started, time.Since(started).Seconds()
	return out, err
}

func auditOnce(ctx context.Context, c Config, o AuditOptions) (out Audited, err error) {
	now := time.Now()
	b := book.Open()
	b.Given = slices.Clone(o.Given)
	b.AnswersSince = now.Add(-c.Retention.Idempotency)
	bus := o.Bus
	if bus == nil {
		opened, err := InspectBus(ctx, c, log.Discard())
		if err != nil {
			return out, err
		}
		defer func() { err = errors.Join(err, opened.Close()) }()
		bus = opened
	}
	// The logs are read first: whatever is in them was committed before the stores are read.
	logs, err := readLogs(ctx, bus)
	if err != nil {
		return out, err
	}
	states := map[string]string{}
	err = EachDatabase(ctx, c, nil, true, func(service string, d *db.DB) error {
		line, _ := lookup(service)
		if missingTables(ctx, d) {
			b.Unseen(21, "the database of %s is empty", service)
			return nil
		}
		if line.audit != nil {
			if err := line.audit(ctx, &c, d, now, b); err != nil {
				return err
			}
		}
		if err := auditKit(ctx, line, &c, d, now, o.Grace, logs, b); err != nil {
			return err
		}
		if o.Hash || o.Before != nil {
			tables, err := d.Hashes(ctx, "outbox", "inbox", "idempotency", "lease")
			if err != nil {
				return err
			}
			for table, hash := range tables {
				states[service+"."+table] = hash
			}
		}
		return nil
	})
	if err != nil {
		return out, err
	}
	b.Compare()
	logs.compareOrders(b, now.Add(-c.Bus.Retention))
	logs.compareVersions(b, now.Add(-c.Bus.Retention))
	logs.compareStock(b, now.Add(-c.Bus.Retention))
	logs.compareDisputes(b, now.Add(-c.Bus.Retention))
	if o.Told != nil {
		b.Acknowledged(o.Told)
	} else {
		b.Unseen(1, "what shoppers were told; give their journal by --journal")
	}
	compareStates(o.Before, states, b)
	out.Results = b.Results()
	if len(states) > 0 {
		out.States = states
	}
	return out, nil
}

// missingTables reports whether a database was never migrated.
func missingTables(ctx context.Context, d *db.DB) bool {
	var n int64
	return d.Get(ctx, &n, "SELECT COUNT(*) FROM outbox") != nil
}

func compareStates(before, after map[string]string, b *book.Books) {
	if before == nil {
		b.Unseen(24, "the state before a replay; give an audit from before it by --before")
		return
	}
	for _, table := range slices.Sorted(maps.Keys(before)) {
		if after[table] != before[table] {
			b.Found(24, "%s is another one than before: %s, and was %s", table, after[table], before[table])
		}
	}
	b.Looked(24, "tables", int64(len(before)))
}

// auditTrail holds the record of what staff did to its hashes, 31.
func auditTrail(ctx context.Context, service string, d *db.DB, b *book.Books) error {
	v, err := trail.Verify(ctx, d)
	if err != nil {
		return err
	}
	b.Looked(31, "chains", 1)
	b.Looked(31, "deeds", v.Entries)
	if v.Wrong != "" {
		b.Found(31, "entry %d of the audit trail of %s %s", v.Seq, service, v.Wrong)
	}
	return nil
}

// auditKit holds what the kit keeps for a service: its outbox, invariant 21; its inbox, 23; that nothing that it ought to have applied is
// missing there, 25; and its audit trail, 31.
func auditKit(ctx context.Context, line Service, c *Config, d *db.DB, now time.Time, grace time.Duration, logs *logs, b *book.Books) error {
	if err := auditTrail(ctx, line.Name, d, b); err != nil {
		return err
	}
	left, err := kitevent.Inspect(ctx, d, now, grace)
	if err != nil {
		return err
	}
	b.Looked(21, "outboxes", 1)
	b.Looked(21, "leases", left.Leases)
	b.Looked(21, "events under way", left.Waiting)
	for _, id := range left.Overdue {
		b.Found(21, "event %s waits in the outbox of %s", id, line.Name)
	}
	for _, name := range left.Stuck {
		b.Found(21, "lease %s of %s ends later than anybody would ask for", name, line.Name)
	}
	if left.Waiting > 0 {
		waiting, err := kitevent.Waiting(ctx, d)
		if err != nil {
			return err
		}
		for _, e := range waiting {
			logs.waiting[e.ID] = e
		}
	}
	outcomes, twice, err := kitevent.Outcomes(ctx, d, line.Name)
	if err != nil {
		return err
	}
	b.Looked(23, "events applied", int64(len(outcomes)))
	for _, id := range twice {
		b.Found(23, "event %s is in the inbox of %s twice", id, line.Name)
	}
	if line.applies == nil {
		return nil
	}
	logs.compareInbox(line.Name, line.applies(c), outcomes, b)
	return nil
}

// logs are the events of all topics, as far as an audit needs them.
type logs struct {
	events  []logged
	dead    map[string]string              // group and event → reason
	waiting map[string]kitevent.Event      // those of the outboxes, by id
	lag     map[string]int64               // group → events that it has not seen
	first   map[string]map[int32]time.Time // topic and partition → when the first event of those that are kept was made
	trimmed map[string]bool                // topics of which the beginning is not kept any more
}

type logged struct {
	id, typ, subject, topic string
	version                 int64
	partition               int32
	at                      time.Time
	// state is what it says of a dispute.
	state string
}

// readLogs reads the topics of the contract and the dead letters.
func readLogs(ctx context.Context, bus kitevent.Admin) (*logs, error) {
	l := &logs{dead: map[string]string{}, waiting: map[string]kitevent.Event{}, lag: map[string]int64{}, first: map[string]map[int32]time.Time{}, trimmed: map[string]bool{}}
	topics, err := bus.Topics(ctx)
	if err != nil {
		return nil, err
	}
	groups, err := bus.Groups(ctx)
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		l.lag[g.Group] += g.Lag
	}
	known := event.Topics()
	for _, t := range topics {
		dead := strings.HasSuffix(t.Name, ".dlq")
		if !dead && !slices.Contains(known, t.Name) {
			continue
		}
		l.first[t.Name], l.trimmed[t.Name] = map[int32]time.Time{}, t.Trimmed
		if err := kitevent.ReadAll(ctx, bus, t, func(r kitevent.Record) error {
			if dead {
				return l.letter(t.Name, r)
			}
			if r.Malformed != "" {
				return nil // it belongs to nobody, and is a dead letter of all who read the topic
			}
			state, err := disputeState(&r)
			if err != nil {
				return err
			}
			l.events = append(l.events, logged{r.ID, r.Type, r.Subject, r.Topic, r.Version, r.Partition, r.Time, state})
			if at, ok := l.first[r.Topic][r.Partition]; !ok || r.Time.Before(at) {
				l.first[r.Topic][r.Partition] = r.Time
			}
			return nil
		}); err != nil {
			return nil, err
		}
	}
	return l, nil
}
