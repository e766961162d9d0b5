package store

import (
	"context"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/message"
)

var consentColumns = []string{"id", "address_key", "channel", "purpose", "state", "address", "user_id", "name", "locale", "text_version", "source",
	"asked_at", "first_asked_at", "asks", "changed_at", "seen_at", "version", "asked_by"}

type consentRow struct {
	ID           string `db:"id"`
	Key          string `db:"address_key"`
	Channel      string `db:"channel"`
	Purpose      string `db:"purpose"`
	State        string `db:"state"`
	Address      string `db:"address"`
	UserID       string `db:"user_id"`
	Name         string `db:"name"`
	Locale       string `db:"locale"`
	TextVersion  string `db:"text_version"`
	Source       string `db:"source"`
	AskedAt      int64  `db:"asked_at"`
	FirstAskedAt int64  `db:"first_asked_at"`
	Asks         int    `db:"asks"`
	ChangedAt    int64  `db:"changed_at"`
	SeenAt       int64  `db:"seen_at"`
	Version      int64  `db:"version"`
	AskedBy      string `db:"asked_by"`
}

func (r *consentRow) consent() consent.Consent {
	return consent.Consent{Key: r.Key, Channel: message.Channel(r.Channel), Purpose: message.Purpose(r.Purpose), State: consent.State(r.State),
		Address: r.Address, UserID: r.UserID, Name: r.Name, Locale: r.Locale, TextVersion: r.TextVersion, Source: consent.Source(r.Source),
		AskedAt: db.Time(r.AskedAt), FirstAskedAt: db.Time(r.FirstAskedAt), Asks: r.Asks, ChangedAt: db.Time(r.ChangedAt), SeenAt: db.Time(r.SeenAt),
		Version: r.Version, AskedBy: r.AskedBy}
}

func consentValues(c *consent.Consent) []any {
	return []any{c.ID(), c.Key, string(c.Channel), string(c.Purpose), string(c.State), Fit(c.Address, 255), c.UserID, Fit(c.Name, 255), Fit(c.Locale, 32),
		c.TextVersion, string(c.Source), db.Micros(c.AskedAt), db.Micros(c.FirstAskedAt), c.Asks, db.Micros(c.ChangedAt), db.Micros(c.SeenAt), c.Version, c.AskedBy}
}

const selectConsent = `SELECT id, address_key, channel, purpose, state, address, user_id, name, locale, text_version, source, asked_at, first_asked_at, asks,
	changed_at, seen_at, version, asked_by FROM consent `

// consents reads in the transaction, and locks what it reads, or outside of any.
func (s *Store) consents(ctx context.Context, tx *db.Tx, where string, args ...any) ([]consent.Consent, error) {
	var rows []consentRow
	var err error
	if tx != nil {
		err = tx.Select(ctx, &rows, selectConsent+where+` ORDER BY id`+tx.ForUpdate(), args...)
	} else {
		err = s.db.Select(ctx, &rows, selectConsent+where+` ORDER BY id`, args...)
	}
	if err != nil {
		return nil, err
	}
	out := make([]consent.Consent, len(rows))
	for i := range rows {
		out[i] = rows[i].consent()
	}
	return out, nil
}

// Consents returns those of the ids that are known, by id; locked until the end of the transaction when there is one.
func (s *Store) Consents(ctx context.Context, tx *db.Tx, ids []string) (map[string]consent.Consent, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	where, args := db.In(`WHERE id IN (?)`, ids)
	found, err := s.consents(ctx, tx, where, args...)
	if err != nil {
		return nil, err
	}
	out := make(map[string]consent.Consent, len(found))
	for i := range found {
		out[found[i].ID()] = found[i]
	}
	return out, nil
}

// ConsentsOfUser returns an account's consents, and those that it claims and whose addresses have not answered.
func (s *Store) ConsentsOfUser(ctx context.Context, tx *db.Tx, userID string) ([]consent.Consent, error) {
	if userID == "" {
		return nil, nil
	}
	return s.consents(ctx, tx, `WHERE user_id = ? OR asked_by = ?`, userID, userID)
}

// Wishes returns what an account waits for.
func (s *Store) Wishes(ctx context.Context, userID string) ([]consent.Wish, error) {
	var rows []struct {
		Channel string `db:"channel"`
		Purpose string `db:"purpose"`
		Address string `db:"address"`
		At      int64  `db:"wished_at"`
	}
	if err := s.db.Select(ctx, &rows, `SELECT channel, purpose, address, wished_at FROM consent_wish WHERE user_id = ?`, userID); err != nil {
		return nil, err
	}
	out := make([]consent.Wish, len(rows))
	for i, r := range rows {
		out[i] = consent.Wish{UserID: userID, Channel: message.Channel(r.Channel), Purpose: message.Purpose(r.Purpose), Address: r.Address, At: db.Time(r.At)}
	}
	return out, nil
}

var wishColumns = []string{"user_id", "channel", "purpose", "address", "wished_at"}

// PutWish notes what an account waits for, in place of what it waited for before.
func (s *Store) PutWish(ctx context.Context, tx *db.Tx, w consent.Wish) error {
	return tx.Upsert(ctx, "consent_wish", wishColumns, wishColumns[:3], wishColumns[3:],
		[][]any{{w.UserID, string(w.Channel), string(w.Purpose), Fit(w.Address, 255), db.Micros(w.At)}})
}

// DropWishes forgets what an account waits for by a channel for a purpose; empty ones stand for all.
func (s *Store) DropWishes(ctx context.Context, tx *db.Tx, userID string, ch message.Channel, p message.Purpose) error {
	_, err := tx.Exec(ctx, `DELETE FROM consent_wish WHERE user_id = ? AND (? = '' OR channel = ?) AND (? = '' OR purpose = ?)`,
		userID, string(ch), string(ch), string(p), string(p))
	return err
}

// ConsentsOf returns all consents of an address, by its key.
func (s *Store) ConsentsOf(ctx context.Context, tx *db.Tx, key string) ([]consent.Consent, error) {
	return s.consents(ctx, tx, `WHERE address_key = ?`, key)
}

var proofColumns = []string{"id", "address_key", "channel", "purpose", "action", "text_version", "source", "evidence", "made_at"}

// SaveConsents writes consents that were read in the transaction, and the proofs of their changes. Proofs are only added.
func (s *Store) SaveConsents(ctx context.Context, tx *db.Tx, list []consent.Consent, proofs []consent.Proof) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([][]any, len(list))
	for i := range list {
		rows[i] = consentValues(&list[i])
	}
	if err := tx.Upsert(ctx, "consent", consentColumns, consentColumns[:1], consentColumns[4:], rows); err != nil {
		return err
	}
	rows = make([][]any, len(proofs))
	for i := range proofs {
		p := &proofs[i]
		rows[i] = []any{p.ID, p.Key, string(p.Channel), string(p.Purpose), p.Action, p.TextVersion, string(p.Source), Fit(p.Evidence, 128), db.Micros(p.At)}
	}
	if len(rows) == 0 {
		return nil
	}
	return tx.InsertNew(ctx, "consent_proof", proofColumns, rows, fault.New(fault.Conflict, "The consent is being changed at the moment; try again."))
}

// SawAddress notes that the owner of an address did something.
func (s *Store) SawAddress(ctx context.Context, tx *db.Tx, key string, micros int64) error {
	_, err := tx.Exec(ctx, `UPDATE consent SET seen_at = ? WHERE address_key = ? AND seen_at < ?`, micros, key, micros)
	return err
}

// Proofs returns the record of an address, the oldest entry first.
func (s *Store) Proofs(ctx context.Context, key string) ([]consent.Proof, error) {
	var rows []struct {
		ID          string `db:"id"`
		Key         string `db:"address_key"`
		Channel     string `db:"channel"`
		Purpose     string `db:"purpose"`
		Action      string `db:"action"`
		TextVersion string `db:"text_version"`
		Source      string `db:"source"`
		Evidence    string `db:"evidence"`
		At          int64  `db:"made_at"`
	}
	err := s.db.Select(ctx, &rows, `SELECT id, address_key, channel, purpose, action, text_version, source, evidence, made_at
		FROM consent_proof WHERE address_key = ? ORDER BY made_at, id`, key)
	if err != nil {
		return nil, err
	}
	out := make([]consent.Proof, len(rows))
	for i, r := range rows {
		out[i] = consent.Proof{ID: r.ID, Key: r.Key, Channel: message.Channel(r.Channel), Purpose: message.Purpose(r.Purpose), Action: r.Action,
			TextVersion: r.TextVersion, Source: consent.Source(r.Source), Evidence: r.Evidence, At: db.Time(r.At)}
	}
	return out, nil
}

// HasEvidence reports whether something was decided about an address on the ground of it before.
func (s *Store) HasEvidence(ctx context.Context, tx *db.Tx, key, evidence string) (bool, error) {
	var id string
	return one(tx.Get(ctx, &id, `SELECT id FROM consent_proof WHERE address_key = ? AND evidence = ? LIMIT 1`, key, evidence))
}

// LinkKey returns the secret that links are signed with; fresh becomes it when there is none yet.
func (s *Store) LinkKey(ctx context.Context, fresh string) (string, error) {
	var secret string
	err := s.db.Write(ctx, func(tx *db.Tx) error {
		if _, err := tx.InsertIgnore(ctx, "link_key", []string{"id", "secret"}, [][]any{{"links", fresh}}); err != nil {
			return err
		}
		return tx.Get(ctx, &secret, `SELECT secret FROM link_key WHERE id = ?`, "links")
	})
	return secret, err
}

// Contact returns what is known of an account.
func (s *Store) Contact(ctx context.Context, userID string) (c Contact, found bool, err error) {
	var row struct {
		Version  int64  `db:"version"`
		Email    string `db:"email"`
		Name     string `db:"name"`
		Locale   string `db:"locale"`
		Verified bool   `db:"email_verified"`
		Phone    string `db:"phone"`
	}
	found, err = one(s.db.Get(ctx, &row, `SELECT version, email, name, locale, email_verified, phone FROM contact WHERE user_id = ?`, userID))
	if found && row.Version == graveVersion {
		return Contact{}, false, nil
	}
	return Contact{UserID: userID, Email: row.Email, Name: row.Name, Locale: row.Locale, Phone: row.Phone, EmailVerified: row.Verified, Version: row.Version}, found, err
}
