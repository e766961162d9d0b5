package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/klauspost/compress/s2"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/inbox"
)

var _ inbox.Store = (*Store)(nil)

var mailColumns = []string{"id", "dedupe", "message_id", "sender", "recipients", "subject", "snippet", "size", "received_at", "source"}

// AddMail implements inbox.Store. Sources are kept compressed: a mail shrinks to a third, which costs less than writing
// the rest.
func (s *Store) AddMail(ctx context.Context, messages []inbox.Message) error {
	rows := make([][]any, len(messages))
	var scratch []byte
	for i := range messages {
		m := &messages[i]
		if n := s2.MaxEncodedLen(len(m.Source)); n > len(scratch) {
			scratch = make([]byte, n)
		}
		rows[i] = []any{m.ID, m.Dedupe, Fit(m.MessageID, 500), Fit(m.From, 500), strings.Join(m.To, ", "), Fit(m.Subject, 500), Fit(m.Snippet, 700),
			m.Size, db.Micros(m.ReceivedAt), bytes.Clone(s2.Encode(scratch, m.Source))}
	}
	return s.db.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.InsertIgnore(ctx, "mail", mailColumns, rows)
		return err
	})
}

// TrimMail implements inbox.Store.
func (s *Store) TrimMail(ctx context.Context, keep int) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		var last string
		err := tx.Get(ctx, &last, `SELECT id FROM mail ORDER BY id DESC LIMIT 1 OFFSET ?`, keep)
		if errors.Is(err, db.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, `DELETE FROM mail WHERE id <= ?`, last)
		return err
	})
}

// escape keeps what people look for from being read as a pattern.
var escape = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

// ListMail implements inbox.Store.
func (s *Store) ListMail(ctx context.Context, q inbox.Query) ([]inbox.Message, error) {
	where, args := "WHERE 1 = 1", []any{}
	if q.Before != "" {
		where += " AND id < ?"
		args = append(args, q.Before)
	}
	if q.Search != "" {
		pattern := "%" + escape.Replace(strings.ToLower(q.Search)) + "%"
		where += ` AND (LOWER(recipients) LIKE ? ESCAPE '!' OR LOWER(subject) LIKE ? ESCAPE '!' OR LOWER(sender) LIKE ? ESCAPE '!' OR LOWER(snippet) LIKE ? ESCAPE '!')`
		args = append(args, pattern, pattern, pattern, pattern)
	}
	var rows []mailRow
	err := s.db.Select(ctx, &rows, `SELECT id, message_id, sender, recipients, subject, snippet, size, received_at FROM mail `+where+` ORDER BY id DESC LIMIT ?`,
		append(args, q.Limit)...)
	if err != nil {
		return nil, err
	}
	out := make([]inbox.Message, len(rows))
	for i := range rows {
		out[i] = rows[i].message()
	}
	return out, nil
}

// GetMail implements inbox.Store.
func (s *Store) GetMail(ctx context.Context, id string) (inbox.Message, error) {
	var row struct {
		mailRow
		Source []byte `db:"source"`
	}
	err := s.db.Get(ctx, &row, `SELECT id, message_id, sender, recipients, subject, snippet, size, received_at, source FROM mail WHERE id = ?`, id)
	if errors.Is(err, db.ErrNoRows) {
		return inbox.Message{}, fault.New(fault.NotFound, "There is no such message; it may have made room for newer ones.")
	}
	if err != nil {
		return inbox.Message{}, err
	}
	m := row.message()
	if m.Source, err = s2.Decode(nil, row.Source); err != nil {
		return inbox.Message{}, fmt.Errorf("decompress mail: %w", err)
	}
	return m, nil
}

// MailState implements inbox.Store.
func (s *Store) MailState(ctx context.Context) (inbox.State, error) {
	var row struct {
		Count  int64  `db:"n"`
		Newest string `db:"newest"`
	}
	err := s.db.Get(ctx, &row, `SELECT COUNT(*) AS n, COALESCE(MAX(id), '') AS newest FROM mail`)
	return inbox.State{Count: row.Count, Newest: row.Newest}, err
}

// ClearMail implements inbox.Store.
func (s *Store) ClearMail(ctx context.Context) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(ctx, `DELETE FROM mail`)
		return err
	})
}

type mailRow struct {
	ID         string `db:"id"`
	MessageID  string `db:"message_id"`
	Sender     string `db:"sender"`
	Recipients string `db:"recipients"`
	Subject    string `db:"subject"`
	Snippet    string `db:"snippet"`
	Size       int64  `db:"size"`
	ReceivedAt int64  `db:"received_at"`
}

func (r *mailRow) message() inbox.Message {
	return inbox.Message{ID: r.ID, MessageID: r.MessageID, From: r.Sender, To: strings.Split(r.Recipients, ", "), Subject: r.Subject,
		Snippet: r.Snippet, Size: r.Size, ReceivedAt: db.Time(r.ReceivedAt)}
}
