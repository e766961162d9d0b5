package wiring

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	kitevent "emporium/kit/event"
)

// letter notes a dead letter with its reason.
func (l *logs) letter(topic string, r kitevent.Record) error {
	var letter kitevent.DeadLetter
	if err := json.Unmarshal(r.Data, &letter); err != nil {
		return fmt.Errorf("read a dead letter of %s: %w", topic, err)
	}
	l.dead[letter.Group+" "+letter.Event.ID] = letter.Reason
	return nil
}

// compareInbox: every event that a service acts on is in its inbox, as applied, or as dead with a letter that says why. What is still on its
// way to it is not judged.
func (l *logs) compareInbox(service string, applies []string, outcomes map[string]string, b *book.Books) {
	acts := map[string]bool{}
	for _, typ := range applies {
		acts[typ] = true
	}
	var missing []string
	looked := map[string]bool{}
	for _, e := range l.events {
		if !acts[e.typ] || looked[e.id] {
			continue
		}
		looked[e.id] = true
		switch outcome := outcomes[e.id]; outcome {
		case "applied":
		case "dead":
			if reason, there := l.dead[service+" "+e.id]; !l.buries(service) && (!there || reason == "") {
				b.Found(25, "%s has given event %s up, and no dead letter says why", service, e.id)
			}
		default:
			missing = append(missing, e.id)
		}
	}
	b.Looked(25, "events for "+service, int64(len(looked)))
	// Events that its group has not seen yet are not lost.
	switch lag := l.lag[service]; {
	case int64(len(missing)) > lag:
		for _, id := range missing {
			b.Found(25, "%s has neither applied event %s nor given it up", service, id)
		}
	case len(missing) > 0:
		b.Unseen(25, "%d events that are on their way to %s", len(missing), service)
	}
	var dead int64
	for key := range l.dead {
		if strings.HasPrefix(key, service+" ") {
			dead++
		}
	}
	if dead > 0 {
		b.Looked(25, "dead letters", dead)
	}
}

// buries reports whether a letter about an event may be on its way: letters travel through the outbox, too.
func (l *logs) buries(service string) bool {
	for _, e := range l.waiting {
		if e.Topic == kitevent.DeadLetterTopic(service) {
			return true
		}
	}
	return false
}

// tells says which event tells of a change of status.
var tells = map[string]string{
	"placed": event.OrderPlaced{}.EventType(), "confirmed": event.OrderConfirmed{}.EventType(),
	"completed": event.OrderCompleted{}.EventType(), "cancelled": event.OrderCancelled{}.EventType(),
}

// counted are the types of events of which there is one for each of a kind of change of an order.
var counted = []string{
	event.PaymentRequested{}.EventType(), event.OrderHoldDecided{}.EventType(), event.OrderPlaced{}.EventType(), event.OrderStockWanted{}.EventType(), event.OrderConfirmed{}.EventType(), event.OrderCompleted{}.EventType(),
	event.OrderCancelled{}.EventType(), event.FulfillmentShipped{}.EventType(), event.FulfillmentDelivered{}.EventType(), event.ReturnRequested{}.EventType(),
	event.ReturnApproved{}.EventType(), event.ReturnReceived{}.EventType(), event.ReturnRefundWanted{}.EventType(), event.ReturnRejected{}.EventType(), event.ReturnRefunded{}.EventType(),
}

// commitTime is how much later an event may be made than the change that it tells of.
const commitTime = time.Minute

// compareOrders holds the log of the orders against their histories: each change of status is told, and each event tells of a change, 20; and
// the events of an order, or of any other aggregate with versions, come in their order, 22. What was published before a time may be gone.
func (l *logs) compareOrders(b *book.Books, gone time.Time) {
	type key struct {
		subject string
		version int64
		typ     string
	}
	told := map[key]bool{}
	times := map[[2]string]int64{} // order and type → how many events
	versions := map[string]map[int64]bool{}
	for i := range b.Orders {
		o := &b.Orders[i]
		versions[o.ID] = map[int64]bool{}
		for _, s := range o.History {
			versions[o.ID][s.Version] = true
		}
	}
	latest, seen := map[string]int64{}, map[string]bool{}
	for _, e := range l.events {
		if seen[e.id] {
			continue // published again, after a crash: the same event in the same order
		}
		seen[e.id] = true
		if e.version > 0 {
			subject := e.topic + " " + e.subject
			if e.version < latest[subject] {
				b.Found(22, "event %s of %s has version %d, after %d was told", e.id, e.subject, e.version, latest[subject])
			}
			latest[subject] = max(latest[subject], e.version)
			b.Looked(22, "events with a version", 1)
		}
		if e.topic != event.TopicOrder || !b.Has["order"] {
			continue
		}
		known, there := versions[e.subject]
		if !there && !strings.HasPrefix(e.subject, "ord_") {
			continue
		}
		told[key{e.subject, e.version, e.typ}] = true
		times[[2]string{e.subject, e.typ}]++
		if e.version > 0 && !known[e.version] {
			b.Found(20, "event %s tells of version %d of order %s, which it never had", e.id, e.version, e.subject)
		}
		b.Looked(20, "events of orders", 1)
	}
	if !b.Has["order"] {
		return
	}
	for _, e := range l.waiting {
		told[key{e.Subject, e.Version, e.Type}] = true
		if !seen[e.ID] {
			times[[2]string{e.Subject, e.Type}]++
		}
	}
	since, kept := l.since(event.TopicOrder, gone)
	for i := range b.Orders {
		o := &b.Orders[i]
		if !kept || o.PlacedAt.Before(since) {
			b.Unseen(20, "orders from before what the log keeps")
			continue
		}
		status := ""
		for _, s := range o.History {
			if s.Status != status && !told[key{o.ID, s.Version, tells[s.Status]}] {
				b.Found(20, "order %s became %s at version %d, and no event tells so", o.ID, s.Status, s.Version)
			}
			status = s.Status
		}
		for _, typ := range counted {
			if n := times[[2]string{o.ID, typ}]; n != o.Told[typ] {
				b.Found(20, "order %s has changed %d times in the way that %s tells of, and %d events tell so", o.ID, o.Told[typ], typ, n)
			}
		}
		b.Looked(20, "orders", 1)
	}
}

// toldVersions are those of one subject that a topic tells of.
type toldVersions struct {
	newest, oldest int64
	all            map[int64]bool
}

// compareVersions holds the log against what is: the newest version of everything that tells its versions is told, and none that it never had, 20;
// and none between is missing, 22.
func (l *logs) compareVersions(b *book.Books, gone time.Time) {
	told := make(map[string]*toldVersions, len(b.Aggregates))
	for _, a := range b.Aggregates {
		told[a.Topic+" "+a.ID] = nil
	}
	tell := func(topic, subject string, version int64) {
		key := topic + " " + subject
		v, asked := told[key]
		if !asked {
			return
		}
		if v == nil {
			v = &toldVersions{oldest: version, all: map[int64]bool{}}
			told[key] = v
		}
		v.newest, v.oldest, v.all[version] = max(v.newest, version), min(v.oldest, version), true
	}
	for _, e := range l.events {
		tell(e.topic, e.subject, e.version)
	}
	for _, e := range l.waiting {
		tell(e.Topic, e.Subject, e.Version)
	}
	for _, a := range b.Aggregates {
		since, kept := l.since(a.Topic, gone)
		version := int64(0)
		if v := told[a.Topic+" "+a.ID]; v != nil {
			version = v.newest
			if !l.trimmed[a.Topic] {
				v.oldest = 1
			}
			if missing := v.newest - v.oldest + 1 - int64(len(v.all)); missing != 0 && !a.Leaps && !a.ChangedAt.Before(since) {
				b.Found(22, "%s tells of version %d of %s, and not of %d versions before", a.Topic, v.newest, a.ID, missing)
			}
			if !a.Leaps {
				b.Looked(22, "subjects of "+a.Topic, 1)
			}
		}
		switch {
		case a.Version == 0 && version == 0:
			continue // nothing has happened to it yet
		case version == 0 && (!kept || l.trimmed[a.Topic]), a.ChangedAt.Before(since):
			b.Unseen(20, "subjects of %s from before what the log keeps", a.Topic)
			continue
		case version != a.Version:
			b.Found(20, "%s is at version %d, and the newest that %s tells of is %d", a.ID, a.Version, a.Topic, version)
		}
		b.Looked(20, "subjects of "+a.Topic, 1)
	}
}

// since is from when on every event of a topic is there. Of a log that is trimmed each partition goes back to another time, and one without
// any event does not tell to which.
func (l *logs) since(topic string, gone time.Time) (at time.Time, kept bool) {
	if len(l.first[topic]) == 0 {
		return at, false
	}
	first := slices.SortedFunc(maps.Values(l.first[topic]), time.Time.Compare)
	if !l.trimmed[topic] {
		return first[0].Add(-commitTime), true
	}
	at = first[len(first)-1]
	if at.Before(gone) {
		at = gone
	}
	return at.Add(commitTime), true
}
