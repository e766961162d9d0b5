package event

import (
	"context"
	"fmt"
	"math"
	"time"

	"emporium/kit/db"
)

// Left is what a service's outbox and leases look like, for an audit.
type Left struct {
	// Waiting is how many events are not published, and Overdue the ids of those that were made before a time; at most 50.
	Waiting int64
	Overdue []string
	// Leases is how many there are, and Stuck the names of those that end later than any holder would ask for.
	Leases int64
	Stuck  []string
}

// maxLease is longer than any lease is taken for.
const maxLease = time.Hour

// Inspect looks into the outbox of a service's database. What was made before now−grace ought to be published.
func Inspect(ctx context.Context, q db.Querier, now time.Time, grace time.Duration) (l Left, err error) {
	if err := q.Get(ctx, &l.Waiting, "SELECT COUNT(*) FROM outbox"); err != nil {
		return l, fmt.Errorf("count the outbox: %w", err)
	}
	if err := q.Select(ctx, &l.Overdue, "SELECT id FROM outbox WHERE occurred_at < ? ORDER BY seq LIMIT 50", db.Micros(now.Add(-grace))); err != nil {
		return l, fmt.Errorf("look into the outbox: %w", err)
	}
	if err := q.Get(ctx, &l.Leases, "SELECT COUNT(*) FROM lease"); err != nil {
		return l, fmt.Errorf("count leases: %w", err)
	}
	if err := q.Select(ctx, &l.Stuck, "SELECT name FROM lease WHERE expires_at > ?", db.Micros(now.Add(maxLease))); err != nil {
		return l, fmt.Errorf("look at leases: %w", err)
	}
	return l, nil
}

// Waiting returns the events in the outbox, without their payloads.
func Waiting(ctx context.Context, q db.Querier) ([]Event, error) {
	var rows []outboxRow
	if err := q.Select(ctx, &rows, "SELECT id, topic, type, subject, version FROM outbox ORDER BY seq"); err != nil {
		return nil, fmt.Errorf("read the outbox: %w", err)
	}
	out := make([]Event, len(rows))
	for i, r := range rows {
		out[i] = Event{ID: r.ID, Topic: r.Topic, Type: r.Type, Subject: r.Subject, Version: r.Version}
	}
	return out, nil
}

// Outcomes returns what became of each event that a group has in its inbox: applied or dead; and, of ids that are there more often than
// once, the ids.
func Outcomes(ctx context.Context, q db.Querier, group string) (outcomes map[string]string, twice []string, err error) {
	rows, err := q.Query(ctx, "SELECT event_id, outcome FROM inbox WHERE consumer = ?", group)
	if err != nil {
		return nil, nil, fmt.Errorf("read the inbox: %w", err)
	}
	defer rows.Close()
	outcomes = map[string]string{}
	for rows.Next() {
		var id, outcome string
		if err := rows.Scan(&id, &outcome); err != nil {
			return nil, nil, fmt.Errorf("read the inbox: %w", err)
		}
		if _, there := outcomes[id]; there {
			twice = append(twice, id)
		}
		outcomes[id] = outcome
	}
	return outcomes, twice, rows.Err()
}

// ReadAll calls fn with every event that a topic holds, those of one partition in their order.
func ReadAll(ctx context.Context, bus Admin, t TopicInfo, fn func(Record) error) error {
	if t.Events == 0 {
		return nil
	}
	limit := math.MaxInt32 // several partitions have no offset in common to go on from
	if t.Partitions == 1 {
		limit = 5000
	}
	for at := int64(0); ; {
		records, err := bus.Read(ctx, t.Name, at, limit)
		if err != nil {
			return fmt.Errorf("read %s: %w", t.Name, err)
		}
		for _, r := range records {
			if err := fn(r); err != nil {
				return err
			}
			at = max(at, r.Offset+1)
		}
		if len(records) < limit || t.Partitions != 1 {
			return nil
		}
	}
}
