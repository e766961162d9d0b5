package local

import (
	"context"

	"emporium/kit/event"
)

// Topics implements event.Admin.
func (b *Bus) Topics(ctx context.Context) ([]event.TopicInfo, error) {
	var rows []struct {
		Name   string `db:"name"`
		Events int64  `db:"events"`
		Last   int64  `db:"last"`
	}
	err := b.db.Select(ctx, &rows, `SELECT t.name AS name, COUNT(l.position) AS events, COALESCE(MAX(l.position), 0) AS last
		FROM topic t LEFT JOIN log l ON l.topic = t.name GROUP BY t.name ORDER BY t.name`)
	if err != nil {
		return nil, err
	}
	var oldest int64 // of all topics, which share their positions
	if err := b.db.Get(ctx, &oldest, "SELECT COALESCE(MIN(position), 0) FROM log"); err != nil {
		return nil, err
	}
	out := make([]event.TopicInfo, len(rows))
	for i, r := range rows {
		out[i] = event.TopicInfo{Name: r.Name, Partitions: 1, Events: r.Events, End: r.Last, Trimmed: oldest > 1}
	}
	return out, nil
}

// Groups implements event.Admin.
func (b *Bus) Groups(ctx context.Context) ([]event.GroupInfo, error) {
	var rows []struct {
		Group string `db:"consumer_group"`
		Topic string `db:"topic"`
		Lag   int64  `db:"lag"`
	}
	err := b.db.Select(ctx, &rows, `SELECT p.consumer_group, p.topic,
		(SELECT COUNT(*) FROM log l WHERE l.topic = p.topic AND l.position > p.position) AS lag
		FROM position p ORDER BY p.consumer_group, p.topic`)
	out := make([]event.GroupInfo, len(rows))
	for i, r := range rows {
		out[i] = event.GroupInfo{Group: r.Group, Topic: r.Topic, Lag: r.Lag}
	}
	return out, err
}

// Read implements event.Admin.
func (b *Bus) Read(ctx context.Context, topic string, offset int64, limit int) ([]event.Record, error) {
	query, args := "SELECT "+logFields+" FROM log WHERE topic = ? AND position >= ? ORDER BY position LIMIT ?", []any{topic, offset, limit}
	if offset < 0 {
		query = "SELECT " + logFields + " FROM (SELECT " + logFields + " FROM log WHERE topic = ? ORDER BY position DESC LIMIT ?) AS newest ORDER BY position LIMIT ?"
		args = []any{topic, -offset, limit}
	}
	var rows []logRow
	if err := b.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	out := make([]event.Record, len(rows))
	for i, r := range rows {
		out[i] = r.record()
	}
	return out, nil
}

// At implements event.Admin.
func (b *Bus) At(ctx context.Context, topic string, partition int32, offset int64) (r event.Record, found bool, err error) {
	var rows []logRow
	err = b.db.Select(ctx, &rows, "SELECT "+logFields+" FROM log WHERE topic = ? AND position = ?", topic, offset)
	if err != nil || len(rows) == 0 || partition != 0 {
		return r, false, err
	}
	return rows[0].record(), true, nil
}
