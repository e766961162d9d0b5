package store

import (
	"context"
	"strconv"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/notification/internal/campaign"
)

var recipientColumns = []string{"id", "campaign_id", "address_key", "user_id", "locale", "name", "variant", "coupon", "progress", "reason", "queued_at",
	"settled_at", "opened_at", "clicked_at", "unsubscribed_at"}

type recipientRow struct {
	ID             string `db:"id"`
	CampaignID     string `db:"campaign_id"`
	Key            string `db:"address_key"`
	UserID         string `db:"user_id"`
	Locale         string `db:"locale"`
	Name           string `db:"name"`
	Variant        int    `db:"variant"`
	Coupon         string `db:"coupon"`
	Progress       string `db:"progress"`
	Reason         string `db:"reason"`
	QueuedAt       int64  `db:"queued_at"`
	SettledAt      int64  `db:"settled_at"`
	OpenedAt       int64  `db:"opened_at"`
	ClickedAt      int64  `db:"clicked_at"`
	UnsubscribedAt int64  `db:"unsubscribed_at"`
}

func (r *recipientRow) recipient() campaign.Recipient {
	return campaign.Recipient{ID: r.ID, CampaignID: r.CampaignID, Key: r.Key, UserID: r.UserID, Locale: r.Locale, Name: r.Name, Variant: r.Variant, Coupon: r.Coupon,
		Progress: campaign.Progress(r.Progress), Reason: r.Reason, QueuedAt: db.Time(r.QueuedAt), SettledAt: db.Time(r.SettledAt), OpenedAt: db.Time(r.OpenedAt),
		ClickedAt: db.Time(r.ClickedAt), UnsubscribedAt: db.Time(r.UnsubscribedAt)}
}

const selectRecipient = `SELECT id, campaign_id, address_key, user_id, locale, name, variant, coupon, progress, reason, queued_at, settled_at, opened_at,
	clicked_at, unsubscribed_at FROM campaign_recipient `

// AddRecipients adds to a campaign's recipients; who is among them stays.
func (s *Store) AddRecipients(ctx context.Context, tx *db.Tx, list []campaign.Recipient) error {
	rows := make([][]any, len(list))
	for i := range list {
		r := &list[i]
		rows[i] = []any{r.ID, r.CampaignID, r.Key, r.UserID, Fit(r.Locale, 32), Fit(r.Name, 255), r.Variant, Fit(r.Coupon, 64), string(r.Progress), Fit(r.Reason, 64),
			db.Micros(r.QueuedAt), db.Micros(r.SettledAt), db.Micros(r.OpenedAt), db.Micros(r.ClickedAt), db.Micros(r.UnsubscribedAt)}
	}
	_, err := tx.InsertIgnore(ctx, "campaign_recipient", recipientColumns, rows)
	return err
}

// Waiting returns recipients of a campaign that were not handed over yet, locked.
func (s *Store) Waiting(ctx context.Context, tx *db.Tx, campaignID string, limit int) ([]campaign.Recipient, error) {
	var rows []recipientRow
	err := tx.Select(ctx, &rows, selectRecipient+`WHERE campaign_id = ? AND progress = ? ORDER BY id LIMIT ?`+tx.ForUpdate(), campaignID, string(campaign.Waiting), limit)
	if err != nil {
		return nil, err
	}
	out := make([]campaign.Recipient, len(rows))
	for i := range rows {
		out[i] = rows[i].recipient()
	}
	return out, nil
}

// InFlight counts the recipients of a campaign that are with the senders, and those of them that have come since a moment.
func (s *Store) InFlight(ctx context.Context, tx *db.Tx, campaignID string, since time.Time) (all, recent int, err error) {
	var row struct {
		All    int `db:"n"`
		Recent int `db:"recent"`
	}
	err = tx.Get(ctx, &row, `SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN queued_at >= ? THEN 1 ELSE 0 END), 0) AS recent
		FROM campaign_recipient WHERE campaign_id = ? AND progress = ?`, db.Micros(since), campaignID, string(campaign.Queued))
	return row.All, row.Recent, err
}

// Recipient returns one recipient; fault.NotFound when there is none.
func (s *Store) Recipient(ctx context.Context, id string) (campaign.Recipient, error) {
	var row recipientRow
	found, err := one(s.db.Get(ctx, &row, selectRecipient+`WHERE id = ?`, id))
	if err == nil && !found {
		err = fault.New(fault.NotFound, "The link is not valid any more.")
	}
	return row.recipient(), err
}

// Promoted counts the promotions that addresses got since a moment, by key.
func (s *Store) Promoted(ctx context.Context, tx *db.Tx, keys []string, since time.Time) (map[string]int, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT address_key, COUNT(*) AS n FROM campaign_recipient WHERE address_key IN (?) AND queued_at >= ? AND progress <> 'skipped' GROUP BY address_key`,
		keys, db.Micros(since))
	var rows []struct {
		Key string `db:"address_key"`
		N   int    `db:"n"`
	}
	if err := tx.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	out := make(map[string]int, len(rows))
	for _, r := range rows {
		out[r.Key] = r.N
	}
	return out, nil
}

// Queue notes that recipients were handed over.
func (s *Store) Queue(ctx context.Context, tx *db.Tx, ids []string, now time.Time) error {
	if len(ids) == 0 {
		return nil
	}
	query, args := db.In(`UPDATE campaign_recipient SET progress = ?, queued_at = ? WHERE id IN (?)`, string(campaign.Queued), db.Micros(now), ids)
	_, err := tx.Exec(ctx, query, args...)
	return err
}

// Move lets recipients make progress, those of them that stand at one of the given places.
func (s *Store) Move(ctx context.Context, tx *db.Tx, ids []string, from []campaign.Progress, to campaign.Progress, reason string, now time.Time) error {
	if len(ids) == 0 {
		return nil
	}
	places := make([]string, len(from))
	for i := range from {
		places[i] = string(from[i])
	}
	query, args := db.In(`UPDATE campaign_recipient SET progress = ?, reason = ?, settled_at = ? WHERE id IN (?) AND progress IN (?)`,
		string(to), Fit(reason, 64), db.Micros(now), ids, places)
	_, err := tx.Exec(ctx, query, args...)
	return err
}

// SkipWaiting leaves out everybody who was not handed over yet.
func (s *Store) SkipWaiting(ctx context.Context, tx *db.Tx, campaignID, reason string, now time.Time) error {
	_, err := tx.Exec(ctx, `UPDATE campaign_recipient SET progress = ?, reason = ?, settled_at = ? WHERE campaign_id = ? AND progress = ?`,
		string(campaign.Skipped), reason, db.Micros(now), campaignID, string(campaign.Waiting))
	return err
}

var deedColumns = map[campaign.Deed]string{campaign.Opened: "opened_at", campaign.Clicked: "clicked_at", campaign.Unsubscribed: "unsubscribed_at"}

// Did notes what a recipient did, the first time that it happens.
func (s *Store) Did(ctx context.Context, tx *db.Tx, id string, d campaign.Deed, now time.Time) error {
	column := deedColumns[d]
	_, err := tx.Exec(ctx, `UPDATE campaign_recipient SET `+column+` = ? WHERE id = ? AND `+column+` = 0`, db.Micros(now), id)
	return err
}

// Statistics counts what has become of a campaign, by variant.
func (s *Store) Statistics(ctx context.Context, campaignID string) (map[int]campaign.Counts, error) {
	var rows []struct {
		Variant      int    `db:"variant"`
		Progress     string `db:"progress"`
		N            int64  `db:"n"`
		Opened       int64  `db:"opened"`
		Clicked      int64  `db:"clicked"`
		Unsubscribed int64  `db:"unsubscribed"`
	}
	err := s.db.Select(ctx, &rows, `SELECT variant, progress, COUNT(*) AS n, SUM(CASE WHEN opened_at > 0 THEN 1 ELSE 0 END) AS opened,
		SUM(CASE WHEN clicked_at > 0 THEN 1 ELSE 0 END) AS clicked, SUM(CASE WHEN unsubscribed_at > 0 THEN 1 ELSE 0 END) AS unsubscribed
		FROM campaign_recipient WHERE campaign_id = ? GROUP BY variant, progress`, campaignID)
	if err != nil {
		return nil, err
	}
	out := map[int]campaign.Counts{}
	for _, r := range rows {
		c, ok := out[r.Variant]
		if !ok {
			c.By = map[campaign.Progress]int64{}
		}
		c.By[campaign.Progress(r.Progress)] += r.N
		c.Opened, c.Clicked, c.Unsubscribed = c.Opened+r.Opened, c.Clicked+r.Clicked, c.Unsubscribed+r.Unsubscribed
		out[r.Variant] = c
	}
	var sales []struct {
		Variant  int    `db:"variant"`
		Currency string `db:"currency"`
		N        int64  `db:"n"`
		Amount   int64  `db:"amount"`
	}
	err = s.db.Select(ctx, &sales, `SELECT variant, currency, COUNT(*) AS n, SUM(amount) AS amount FROM campaign_sale WHERE campaign_id = ?
		GROUP BY variant, currency ORDER BY variant, currency`, campaignID)
	if err != nil {
		return nil, err
	}
	for _, r := range sales {
		c := out[r.Variant]
		c.Orders += r.N
		c.Revenue = append(c.Revenue, money.Money{Amount: r.Amount, Currency: r.Currency})
		out[r.Variant] = c
	}
	return out, nil
}

// Led returns, for each of the keys and coupons that a recipient is found by, the last one: who followed a link since the
// moment, or was given the coupon.
func (s *Store) Led(ctx context.Context, tx *db.Tx, keys, coupons []string, since time.Time) (byKey, byCoupon map[string]campaign.Recipient, err error) {
	read := func(query string, args []any, of func(r *campaign.Recipient) string) (map[string]campaign.Recipient, error) {
		var rows []recipientRow
		if err := tx.Select(ctx, &rows, query, args...); err != nil {
			return nil, err
		}
		out := make(map[string]campaign.Recipient, len(rows))
		for i := range rows {
			r := rows[i].recipient()
			out[of(&r)] = r
		}
		return out, nil
	}
	if len(keys) > 0 {
		query, args := db.In(selectRecipient+`WHERE address_key IN (?) AND queued_at > 0 AND clicked_at >= ? ORDER BY clicked_at`, keys, db.Micros(since))
		if byKey, err = read(query, args, func(r *campaign.Recipient) string { return r.Key }); err != nil {
			return nil, nil, err
		}
	}
	if len(coupons) > 0 {
		query, args := db.In(selectRecipient+`WHERE coupon IN (?)`, coupons)
		if byCoupon, err = read(query, args, func(r *campaign.Recipient) string { return r.Coupon }); err != nil {
			return nil, nil, err
		}
	}
	return byKey, byCoupon, nil
}

// AddSales notes orders that campaigns led to; each counts once.
func (s *Store) AddSales(ctx context.Context, tx *db.Tx, list []campaign.Sale) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([][]any, len(list))
	for i := range list {
		l := &list[i]
		rows[i] = []any{l.OrderID, l.CampaignID, l.RecipientID, l.Variant, l.Total.Amount, l.Total.Currency, db.Micros(l.At)}
	}
	_, err := tx.InsertIgnore(ctx, "campaign_sale", []string{"order_id", "campaign_id", "recipient_id", "variant", "amount", "currency", "ordered_at"}, rows)
	return err
}

// ForgetBuyer forgets what audiences knew of an account, and who it was as a recipient. Counts stay.
func (s *Store) ForgetBuyer(ctx context.Context, tx *db.Tx, userID string, keys []string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM purchase WHERE user_id = ?`, userID); err != nil || len(keys) == 0 {
		return err
	}
	query, args := db.In(`UPDATE campaign_recipient SET progress = ?, reason = ? WHERE address_key IN (?) AND progress IN ('waiting', 'queued')`,
		string(campaign.Skipped), campaign.AddressGone, keys)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return err
	}
	query, args = db.In(`UPDATE campaign_recipient SET name = '', user_id = '', locale = '' WHERE address_key IN (?)`, keys)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return err
	}
	query, args = db.In(`DELETE FROM purchase WHERE address_key IN (?)`, keys)
	_, err := tx.Exec(ctx, query, args...)
	return err
}

// PurgeOffers forgets a portion of what is not needed any more: who requests for consent were about that nobody confirmed since a
// moment, what accounts waited for until then, and recipients of long ago. The row of a consent stays, since the proofs count on from its version. It returns
// how many rows it was about.
func (s *Store) PurgeOffers(ctx context.Context, asked, recipients time.Time, limit int) (int, error) {
	gone := 0
	for _, q := range []struct {
		find   string
		args   []any
		remove []string
	}{
		{`SELECT id FROM consent WHERE state = 'pending' AND asked_at < ? ORDER BY id LIMIT ?`, []any{db.Micros(asked), limit},
			[]string{`UPDATE consent SET state = '', address = '', user_id = '', asked_by = '', name = '', locale = '' WHERE id IN (?) AND state = 'pending'`}},
		{`SELECT user_id FROM consent_wish WHERE wished_at < ? ORDER BY user_id LIMIT ?`, []any{db.Micros(asked), limit},
			[]string{`DELETE FROM consent_wish WHERE user_id IN (?) AND wished_at < ` + strconv.FormatInt(db.Micros(asked), 10)}},
		{`SELECT id FROM campaign_recipient WHERE settled_at > 0 AND settled_at < ? ORDER BY id LIMIT ?`, []any{db.Micros(recipients), limit},
			[]string{`DELETE FROM campaign_sale WHERE recipient_id IN (?)`, `DELETE FROM campaign_recipient WHERE id IN (?)`}},
	} {
		var ids []string
		if err := s.db.Select(ctx, &ids, q.find, q.args...); err != nil {
			return gone, err
		}
		if len(ids) == 0 {
			continue
		}
		err := s.db.Write(ctx, func(tx *db.Tx) error {
			for _, remove := range q.remove {
				query, args := db.In(remove, ids)
				if _, err := tx.Exec(ctx, query, args...); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return gone, err
		}
		gone += len(ids)
	}
	return gone, nil
}
