package store

import (
	"context"
	"errors"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

// Entry is a notification with its delivery.
type Entry struct {
	Notification message.Notification
	Delivery     *message.Delivery
}

// Job is an entry to be sent, with what is known of its subject.
type Job struct {
	Entry
	Facts message.Facts
	// Order is what is known of the order; empty without one.
	Order OrderView
	// Contact is what is known of the account; empty without one.
	Contact Contact
}

// Insert adds intents. What is there with the same event, channel and addressee stays, and the new one is left out, so
// that a repeated event changes nothing.
func (s *Store) Insert(ctx context.Context, tx *db.Tx, entries []Entry) error {
	if len(entries) == 0 {
		return nil
	}
	notifications, deliveries := make([][]any, len(entries)), make([][]any, len(entries))
	for i := range entries {
		notifications[i] = notificationValues(&entries[i].Notification)
		deliveries[i] = deliveryValues(entries[i].Notification.Lane(), entries[i].Delivery)
	}
	added, err := tx.InsertIgnore(ctx, "notification", notificationColumns, notifications)
	if err != nil {
		return err
	}
	if added == int64(len(entries)) {
		return tx.InsertMany(ctx, "delivery", deliveryColumns, deliveries)
	}
	ids := make([]string, len(entries))
	for i := range entries {
		ids[i] = entries[i].Notification.ID
	}
	query, args := db.In(`SELECT id FROM notification WHERE id IN (?)`, ids)
	var there []string
	if err := tx.Select(ctx, &there, query, args...); err != nil {
		return err
	}
	fresh := make(map[string]bool, len(there))
	for _, id := range there {
		fresh[id] = true
	}
	kept := deliveries[:0]
	for i := range entries {
		if fresh[ids[i]] {
			kept = append(kept, deliveries[i])
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return tx.InsertMany(ctx, "delivery", deliveryColumns, kept)
}

// Claim takes up to limit deliveries of a lane that are due, the longest waiting first, and keeps them from others until the
// claim ends. A claim that ran out, because its worker died, is taken over.
func (s *Store) Claim(ctx context.Context, lane message.Lane, now, until time.Time, limit int) ([]Job, error) {
	var claimed []*message.Delivery
	err := s.db.Write(ctx, func(tx *db.Tx) error {
		claimed = claimed[:0]
		var rows []deliveryRow
		err := tx.Select(ctx, &rows, `SELECT `+selectDelivery+` FROM delivery d
			WHERE d.lane = ? AND d.due_at > 0 AND d.due_at <= ? ORDER BY d.due_at LIMIT ?`+tx.SkipLocked(), string(lane), db.Micros(now), limit)
		if err != nil || len(rows) == 0 {
			return err
		}
		ids := make([]string, 0, len(rows))
		for i := range rows {
			d := rows[i].delivery()
			if err := d.Claim(until); err != nil {
				return err
			}
			claimed = append(claimed, d)
			ids = append(ids, rows[i].NotificationID)
		}
		query, args := db.In(`UPDATE delivery SET status = ?, attempts = attempts + 1, version = version + 1, due_at = ? WHERE notification_id IN (?)`,
			string(message.Sending), db.Micros(until), ids)
		_, err = tx.Exec(ctx, query, args...)
		return err
	})
	if err != nil || len(claimed) == 0 {
		return nil, err
	}
	return s.jobs(ctx, claimed)
}

func (s *Store) jobs(ctx context.Context, claimed []*message.Delivery) ([]Job, error) {
	ids := make([]string, len(claimed))
	place := make(map[string]int, len(claimed))
	for i, d := range claimed {
		ids[i] = d.State().NotificationID
		place[ids[i]] = i
	}
	query, args := db.In(`SELECT `+selectNotification+`,
		COALESCE(o.status, '') AS order_status, COALESCE(o.number, '') AS order_number, COALESCE(o.token, '') AS order_token,
		COALESCE(o.email, '') AS order_email, COALESCE(o.name, '') AS order_name, COALESCE(o.locale, '') AS order_locale,
		COALESCE(o.phone, '') AS order_phone, COALESCE(o.country, '') AS order_country,
		COALESCE(p.status, '') AS payment_status, COALESCE(c.name, '') AS contact_name, COALESCE(c.locale, '') AS contact_locale,
		COALESCE(c.phone, '') AS contact_phone,
		COALESCE(c.email_verified, 0) AS email_verified
		FROM notification n
		LEFT JOIN order_view o ON o.order_id = n.order_id
		LEFT JOIN payment_view p ON p.payment_id = n.payment_id
		LEFT JOIN contact c ON c.user_id = n.user_id
		WHERE n.id IN (?)`, ids)
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	jobs := make([]Job, len(claimed))
	for rows.Next() {
		var r notificationRow
		var j Job
		// Scanned by position: this is the hot path, and reflection over two dozen columns costs more than the query.
		err := rows.Scan(append(r.targets(), &j.Facts.OrderStatus, &j.Order.Number, &j.Order.Token, &j.Order.Email, &j.Order.Name, &j.Order.Locale,
			&j.Order.Phone, &j.Order.Country, &j.Facts.PaymentStatus, &j.Contact.Name, &j.Contact.Locale, &j.Contact.Phone, &j.Facts.EmailVerified)...)
		if err != nil {
			return nil, err
		}
		i := place[r.ID]
		j.Notification, j.Delivery = r.notification(), claimed[i]
		jobs[i] = j
	}
	return jobs, rows.Err()
}

// Settle writes what became of claimed deliveries by now, and returns those that were still held by the claim: what somebody
// else has taken over since is theirs to settle. A recipient that was found out is noted, a secret that is not needed any
// more is forgotten.
func (s *Store) Settle(ctx context.Context, tx *db.Tx, until, now time.Time, entries []Entry) ([]Entry, error) {
	ids := make([]string, len(entries))
	for i := range entries {
		ids[i] = entries[i].Notification.ID
	}
	query, args := db.In(`SELECT notification_id FROM delivery WHERE notification_id IN (?) AND status = ? AND due_at = ? ORDER BY notification_id`+tx.ForUpdate(),
		ids, string(message.Sending), db.Micros(until))
	var held []string
	if err := tx.Select(ctx, &held, query, args...); err != nil {
		return nil, err
	}
	mine := make(map[string]bool, len(held))
	for _, id := range held {
		mine[id] = true
	}
	kept := make([]Entry, 0, len(held))
	var sent, secrets []string
	var sentAt int64
	var provider string
	var others, steps [][]any
	for _, e := range entries {
		if !mine[e.Notification.ID] {
			continue
		}
		kept = append(kept, e)
		state := e.Delivery.State()
		step := StepOf(state, now)
		steps = append(steps, step.values())
		// Most deliveries end alike, and are written in one statement.
		plain := state.Status == message.Sent && state.ProviderID == "" && (sentAt == 0 || sentAt == db.Micros(state.SentAt) && provider == state.Provider)
		if plain {
			sent, sentAt, provider = append(sent, state.NotificationID), db.Micros(state.SentAt), state.Provider
		} else {
			others = append(others, deliveryValues(e.Notification.Lane(), e.Delivery))
		}
		if state.Status.Final() && e.Notification.Kind.Secret() {
			secrets = append(secrets, state.NotificationID)
		}
		if e.Notification.Addressee == message.ByOrder(e.Notification.OrderID) && e.Notification.Recipient != "" {
			if _, err := tx.Exec(ctx, `UPDATE notification SET recipient = ? WHERE id = ?`, Fit(e.Notification.Recipient, 255), e.Notification.ID); err != nil {
				return nil, err
			}
		}
	}
	if len(sent) > 0 {
		query, args := db.In(`UPDATE delivery SET status = ?, version = version + 1, due_at = 0, code = '', reason = '', sent_at = ?, doubt = 0, provider = ?
			WHERE notification_id IN (?)`, string(message.Sent), sentAt, Fit(provider, 64), sent)
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return nil, err
		}
	}
	if len(others) > 0 {
		if err := tx.Upsert(ctx, "delivery", deliveryColumns, []string{"notification_id"}, deliveryColumns[1:], others); err != nil {
			return nil, err
		}
	}
	if len(steps) > 0 {
		if _, err := tx.InsertIgnore(ctx, "delivery_event", stepColumns, steps); err != nil {
			return nil, err
		}
	}
	if len(secrets) > 0 {
		query, args := db.In(`UPDATE notification SET data = '{}' WHERE id IN (?)`, secrets)
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return nil, err
		}
	}
	return kept, nil
}

// Told implements the port: what was settled and what is told of it were committed in one transaction.
func (s *Store) Told(context.Context, []Entry) error { return nil }

// Untold implements the port; there is never any, see Told.
func (s *Store) Untold(context.Context, time.Time, int) ([]Entry, error) { return nil, nil }

// Filter asks for entries, the newest first. Empty fields take all.
type Filter struct {
	OrderID   string
	Status    message.Status
	Recipient string
	// Before is the id that the page before ended with.
	Before string
	Limit  int
}

// List returns entries without their variables.
func (s *Store) List(ctx context.Context, f Filter) ([]Entry, error) {
	where, args := "WHERE 1 = 1", []any{}
	add := func(condition string, values ...any) {
		where += " AND " + condition
		args = append(args, values...)
	}
	if f.OrderID != "" {
		add("n.order_id = ?", f.OrderID)
	}
	if f.Recipient != "" {
		add("n.recipient = ?", f.Recipient)
	}
	if f.Before != "" {
		add("n.id < ?", f.Before)
	}
	switch {
	case f.Status == "":
	case f.Status == message.Sent:
		add("d.status = ?", string(f.Status))
	case f.Status.Final():
		add("d.status = ? AND d.due_at = 0 AND d.status <> 'sent'", string(f.Status)) // as the index has it
	default:
		add("d.status = ? AND d.due_at > 0", string(f.Status))
	}
	var rows []entryRow
	err := s.db.Select(ctx, &rows, `SELECT `+selectEntry+` FROM notification n JOIN delivery d ON d.notification_id = n.id `+where+` ORDER BY n.id DESC LIMIT ?`,
		append(args, f.Limit)...)
	if err != nil {
		return nil, err
	}
	out := make([]Entry, len(rows))
	for i := range rows {
		out[i] = rows[i].entry()
	}
	return out, nil
}

// Get returns an entry without its variables; fault.NotFound when there is none.
func (s *Store) Get(ctx context.Context, id string) (Entry, error) { return get(ctx, s.db, id, "") }

// Load is Get for a change: the delivery is locked until the transaction ends.
func (s *Store) Load(ctx context.Context, tx *db.Tx, id string) (Entry, error) {
	return get(ctx, tx, id, tx.ForUpdate())
}

func get(ctx context.Context, q db.Querier, id, lock string) (Entry, error) {
	var row entryRow
	err := q.Get(ctx, &row, `SELECT `+selectEntry+` FROM notification n JOIN delivery d ON d.notification_id = n.id WHERE n.id = ?`+lock, id)
	if errors.Is(err, db.ErrNoRows) {
		return Entry{}, fault.New(fault.NotFound, "There is no such notification.")
	}
	if err != nil {
		return Entry{}, err
	}
	return row.entry(), nil
}

// Save writes back a delivery that was loaded in the same transaction, with what is known of its receipt.
func (s *Store) Save(ctx context.Context, tx *db.Tx, e Entry) error {
	state := e.Delivery.State()
	if err := tx.Upsert(ctx, "delivery", deliveryColumns, []string{"notification_id"}, deliveryColumns[1:], [][]any{deliveryValues(e.Notification.Lane(), e.Delivery)}); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `UPDATE delivery SET receipt = ?, receipt_rank = ?, receipt_at = ? WHERE notification_id = ?`, string(state.Receipt), state.Receipt.Rank(),
		db.Micros(state.ReceiptAt), state.NotificationID)
	return err
}

// Erase forgets an account: its contact and views, and who its messages went to. What waits is cancelled. Of the account a grave stays
// with its id, so that no event that comes late raises it again. A store that takes no part in the transaction keeps the key in
// it: the rest of the erasure may have to be done again, and nobody else knows the address by then.
func (s *Store) Erase(ctx context.Context, tx *db.Tx, userID, _ string) error {
	if err := put(ctx, tx, "contact", contactColumns, [][]any{{userID, int64(graveVersion), "", "", "", flag(false), ""}}); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE order_view SET email = '', name = '', token = '', phone = '' WHERE customer_id = ?`, userID); err != nil {
		return err
	}
	var ids []string
	if err := tx.Select(ctx, &ids, `SELECT id FROM notification WHERE user_id = ? ORDER BY id`, userID); err != nil {
		return err
	}
	for _, id := range ids {
		if _, err := tx.Exec(ctx, `UPDATE notification SET addressee = ?, recipient = '', name = '', data = '{}' WHERE id = ?`, "erased:"+id, id); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, `UPDATE delivery SET status = ?, version = version + 1, due_at = 0, code = ?, reason = '' WHERE notification_id = ? AND status = ?`,
			string(message.Cancelled), message.RecipientWasErased, id, string(message.Queued))
		if err != nil {
			return err
		}
		// What servers said may hold the address.
		if _, err := tx.Exec(ctx, `UPDATE delivery SET reason = '' WHERE notification_id = ? AND reason <> ''`, id); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `DELETE FROM delivery_event WHERE notification_id = ?`, id); err != nil {
			return err
		}
	}
	return nil
}
