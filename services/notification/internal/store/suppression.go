package store

import (
	"context"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

var suppressionColumns = []string{"channel", "address", "reason", "detail", "notification_id", "entered_by", "created_at"}

type suppressionRow struct {
	Channel        string `db:"channel"`
	Address        string `db:"address"`
	Reason         string `db:"reason"`
	Detail         string `db:"detail"`
	NotificationID string `db:"notification_id"`
	By             string `db:"entered_by"`
	CreatedAt      int64  `db:"created_at"`
}

func (r *suppressionRow) suppression() message.Suppression {
	return message.Suppression{Channel: message.Channel(r.Channel), Address: r.Address, Reason: message.SuppressionReason(r.Reason), Detail: r.Detail,
		NotificationID: r.NotificationID, By: r.By, CreatedAt: db.Time(r.CreatedAt)}
}

const selectSuppression = `SELECT channel, address, reason, detail, notification_id, entered_by, created_at FROM suppression `

// Suppress keeps addresses from being written to. Of two reasons for one address the stricter stays.
func (s *Store) Suppress(ctx context.Context, tx *db.Tx, list []message.Suppression) error {
	if len(list) == 0 {
		return nil
	}
	list = strictest(list)
	rows := make([][]any, 0, len(list))
	for i := range list {
		e := &list[i]
		var known suppressionRow
		found, err := one(tx.Get(ctx, &known, selectSuppression+`WHERE channel = ? AND address = ?`+tx.ForUpdate(), string(e.Channel), e.Address))
		if err != nil {
			return err
		}
		if was := known.suppression(); found && was.Covers(e.Reason) {
			continue
		}
		rows = append(rows, []any{string(e.Channel), Fit(e.Address, 255), string(e.Reason), Fit(e.Detail, 512), e.NotificationID, e.By, db.Micros(e.CreatedAt)})
	}
	if len(rows) == 0 {
		return nil
	}
	return tx.Upsert(ctx, "suppression", suppressionColumns, suppressionColumns[:2], suppressionColumns[2:], rows)
}

// strictest keeps one reason for each address: two letters of a batch may have found out about the same one.
func strictest(list []message.Suppression) []message.Suppression {
	type address struct {
		channel message.Channel
		text    string
	}
	at := make(map[address]int, len(list))
	out := make([]message.Suppression, 0, len(list))
	for _, e := range list {
		key := address{e.Channel, Fit(e.Address, 255)}
		n, there := at[key]
		switch {
		case !there:
			at[key] = len(out)
			out = append(out, e)
		case !out[n].Covers(e.Reason):
			out[n] = e
		}
	}
	return out
}

// Suppressed returns which of the addresses are not to be written to, by address.
func (s *Store) Suppressed(ctx context.Context, c message.Channel, addresses []string) (map[string]message.Suppression, error) {
	if len(addresses) == 0 {
		return nil, nil
	}
	query, args := db.In(selectSuppression+`WHERE channel = ? AND address IN (?)`, string(c), addresses)
	var rows []suppressionRow
	if err := s.db.Select(ctx, &rows, query, args...); err != nil || len(rows) == 0 {
		return nil, err
	}
	out := make(map[string]message.Suppression, len(rows))
	for i := range rows {
		out[rows[i].Address] = rows[i].suppression()
	}
	return out, nil
}

// SuppressionFilter asks for suppressions in the order of their addresses. Empty fields take all.
type SuppressionFilter struct {
	Channel message.Channel
	Reason  message.SuppressionReason
	Address string
	// AfterChannel and After are where the page before ended.
	AfterChannel message.Channel
	After        string
	Limit        int
}

// ListSuppressions lists them by channel and address.
func (s *Store) ListSuppressions(ctx context.Context, f SuppressionFilter) ([]message.Suppression, error) {
	where, args := "WHERE 1 = 1", []any{}
	add := func(condition string, values ...any) {
		where += " AND " + condition
		args = append(args, values...)
	}
	if f.Channel != "" {
		add("channel = ?", string(f.Channel))
	}
	if f.Reason != "" {
		add("reason = ?", string(f.Reason))
	}
	if f.Address != "" {
		add("address = ?", f.Address)
	}
	if f.After != "" {
		add("(channel > ? OR channel = ? AND address > ?)", string(f.AfterChannel), string(f.AfterChannel), f.After)
	}
	var rows []suppressionRow
	if err := s.db.Select(ctx, &rows, selectSuppression+where+` ORDER BY channel, address LIMIT ?`, append(args, f.Limit)...); err != nil {
		return nil, err
	}
	out := make([]message.Suppression, len(rows))
	for i := range rows {
		out[i] = rows[i].suppression()
	}
	return out, nil
}

// Unsuppress lets an address be written to again; fault.NotFound when it was not suppressed.
func (s *Store) Unsuppress(ctx context.Context, tx *db.Tx, c message.Channel, address string) error {
	n, err := tx.Exec(ctx, `DELETE FROM suppression WHERE channel = ? AND address = ?`, string(c), address)
	if err == nil && n == 0 {
		return fault.New(fault.NotFound, "The address is not suppressed.")
	}
	return err
}
