package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/message"
)

func campaignValues(c *campaign.Campaign) ([]any, error) {
	plan, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("encode campaign: %w", err)
	}
	return []any{c.ID, string(c.Status), db.Micros(c.DueAt), c.Version, string(plan)}, nil
}

// AddCampaign adds a new campaign.
func (s *Store) AddCampaign(ctx context.Context, tx *db.Tx, c *campaign.Campaign) error {
	row, err := campaignValues(c)
	if err != nil {
		return err
	}
	return tx.InsertMany(ctx, "campaign", []string{"id", "status", "due_at", "version", "details"}, [][]any{row})
}

// SaveCampaign writes back a campaign that was read in the same transaction.
func (s *Store) SaveCampaign(ctx context.Context, tx *db.Tx, c *campaign.Campaign) error {
	row, err := campaignValues(c)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE campaign SET status = ?, due_at = ?, version = ?, details = ? WHERE id = ?`, append(row[1:], c.ID)...)
	return err
}

// Campaign returns a campaign, locked until the end of the transaction when there is one; fault.NotFound when there is none.
func (s *Store) Campaign(ctx context.Context, tx *db.Tx, id string) (*campaign.Campaign, error) {
	var plan string
	var found bool
	var err error
	if tx != nil {
		found, err = one(tx.Get(ctx, &plan, `SELECT details FROM campaign WHERE id = ?`+tx.ForUpdate(), id))
	} else {
		found, err = one(s.db.Get(ctx, &plan, `SELECT details FROM campaign WHERE id = ?`, id))
	}
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, fault.New(fault.NotFound, "There is no such campaign.")
	}
	return decodeCampaign(plan)
}

func decodeCampaign(plan string) (*campaign.Campaign, error) {
	c := &campaign.Campaign{}
	if err := json.Unmarshal([]byte(plan), c); err != nil {
		return nil, fmt.Errorf("decode campaign: %w", err)
	}
	return c, nil
}

// Campaigns returns those of the ids that are there, by id.
func (s *Store) Campaigns(ctx context.Context, ids []string) (map[string]*campaign.Campaign, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT details FROM campaign WHERE id IN (?)`, ids)
	list, err := s.listCampaigns(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	out := make(map[string]*campaign.Campaign, len(list))
	for _, c := range list {
		out[c.ID] = c
	}
	return out, nil
}

func (s *Store) listCampaigns(ctx context.Context, query string, args ...any) ([]*campaign.Campaign, error) {
	var plans []string
	if err := s.db.Select(ctx, &plans, query, args...); err != nil {
		return nil, err
	}
	out := make([]*campaign.Campaign, len(plans))
	for i, plan := range plans {
		c, err := decodeCampaign(plan)
		if err != nil {
			return nil, err
		}
		out[i] = c
	}
	return out, nil
}

// ListCampaigns lists campaigns, the newest first; an empty status takes all, and before is the id that the page before
// ended with.
func (s *Store) ListCampaigns(ctx context.Context, status campaign.Status, before string, limit int) ([]*campaign.Campaign, error) {
	where, args := "WHERE 1 = 1", []any{}
	if status != "" {
		where, args = where+" AND status = ?", append(args, string(status))
	}
	if before != "" {
		where, args = where+" AND id < ?", append(args, before)
	}
	return s.listCampaigns(ctx, `SELECT details FROM campaign `+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...)
}

// DueCampaigns returns the ids of campaigns that have something to do, the longest waiting first.
func (s *Store) DueCampaigns(ctx context.Context, now time.Time, limit int) ([]string, error) {
	var ids []string
	err := s.db.Select(ctx, &ids, `SELECT id FROM campaign WHERE due_at > 0 AND due_at <= ? ORDER BY due_at, id LIMIT ?`, db.Micros(now), limit)
	return ids, err
}

// ClaimCampaign is Campaign for a worker: what another one has locked is not waited for, and is nil.
func (s *Store) ClaimCampaign(ctx context.Context, tx *db.Tx, id string, now time.Time) (*campaign.Campaign, error) {
	var plan string
	found, err := one(tx.Get(ctx, &plan, `SELECT details FROM campaign WHERE id = ? AND due_at > 0 AND due_at <= ?`+tx.SkipLocked(), id, db.Micros(now)))
	if err != nil || !found {
		return nil, err
	}
	return decodeCampaign(plan)
}

// Audience returns those who agreed to promotions by a channel, in the order of their keys, after one.
func (s *Store) Audience(ctx context.Context, ch message.Channel, after string, limit int) ([]consent.Consent, error) {
	var rows []consentRow
	err := s.db.Select(ctx, &rows, selectConsent+`WHERE purpose = ? AND channel = ? AND state = ? AND address_key > ? ORDER BY address_key LIMIT ?`,
		string(message.Promotional), string(ch), string(consent.Granted), after, limit)
	if err != nil {
		return nil, err
	}
	out := make([]consent.Consent, len(rows))
	for i := range rows {
		out[i] = rows[i].consent()
	}
	return out, nil
}

type purchaseRow struct {
	OrderID   string `db:"order_id"`
	Key       string `db:"address_key"`
	UserID    string `db:"user_id"`
	Amount    int64  `db:"amount"`
	Currency  string `db:"currency"`
	At        int64  `db:"ordered_at"`
	Products  string `db:"products"`
	Cancelled bool   `db:"cancelled"`
}

// Purchases returns the orders of addresses and of accounts.
func (s *Store) Purchases(ctx context.Context, keys, userIDs []string) ([]campaign.Purchase, error) {
	var out []campaign.Purchase
	seen := map[string]bool{}
	for _, of := range []struct {
		column string
		values []string
	}{{"address_key", keys}, {"user_id", userIDs}} {
		if len(of.values) == 0 {
			continue
		}
		query, args := db.In(`SELECT order_id, address_key, user_id, amount, currency, ordered_at, products, cancelled FROM purchase WHERE `+of.column+` IN (?)`, of.values)
		var rows []purchaseRow
		if err := s.db.Select(ctx, &rows, query, args...); err != nil {
			return nil, err
		}
		for _, r := range rows {
			if seen[r.OrderID] {
				continue
			}
			seen[r.OrderID] = true
			p := campaign.Purchase{OrderID: r.OrderID, Key: r.Key, UserID: r.UserID, Amount: r.Amount, Currency: r.Currency, At: db.Time(r.At), Cancelled: r.Cancelled}
			if err := json.Unmarshal([]byte(r.Products), &p.ProductIDs); err != nil {
				return nil, fmt.Errorf("decode products of a purchase: %w", err)
			}
			out = append(out, p)
		}
	}
	return out, nil
}

// AddPurchases notes orders. What is known stays.
func (s *Store) AddPurchases(ctx context.Context, tx *db.Tx, list []campaign.Purchase) error {
	rows := make([][]any, len(list))
	for i := range list {
		p := &list[i]
		products, err := json.Marshal(p.ProductIDs)
		if err != nil {
			return err
		}
		rows[i] = []any{p.OrderID, p.Key, p.UserID, p.Amount, p.Currency, db.Micros(p.At), string(products), flag(p.Cancelled)}
	}
	_, err := tx.InsertIgnore(ctx, "purchase", []string{"order_id", "address_key", "user_id", "amount", "currency", "ordered_at", "products", "cancelled"}, rows)
	return err
}

// CancelPurchases notes that orders will not be carried out, and that they do not count as led to by a campaign.
func (s *Store) CancelPurchases(ctx context.Context, tx *db.Tx, orderIDs []string) error {
	for _, query := range []string{`UPDATE purchase SET cancelled = 1 WHERE order_id IN (?)`, `DELETE FROM campaign_sale WHERE order_id IN (?)`} {
		query, args := db.In(query, orderIDs)
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}

// PutCategories notes the categories of products by version, unless something newer is known.
func (s *Store) PutCategories(ctx context.Context, tx *db.Tx, list []campaign.Product) error {
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
	}
	known, err := versions(ctx, tx, "product_category", "product_id", ids)
	if err != nil {
		return err
	}
	rows := make([][]any, 0, len(list))
	for i := range list {
		if v, ok := known[list[i].ID]; ok && v >= list[i].Version {
			continue
		}
		categories, err := json.Marshal(list[i].CategoryIDs)
		if err != nil {
			return err
		}
		rows = append(rows, []any{list[i].ID, list[i].Version, string(categories)})
	}
	return put(ctx, tx, "product_category", []string{"product_id", "version", "categories"}, rows)
}

// Categories returns the categories of products.
func (s *Store) Categories(ctx context.Context, productIDs []string) (map[string][]string, error) {
	if len(productIDs) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT product_id, categories FROM product_category WHERE product_id IN (?)`, productIDs)
	var rows []struct {
		ID         string `db:"product_id"`
		Categories string `db:"categories"`
	}
	if err := s.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	out := make(map[string][]string, len(rows))
	for _, r := range rows {
		var categories []string
		if err := json.Unmarshal([]byte(r.Categories), &categories); err != nil {
			return nil, fmt.Errorf("decode categories: %w", err)
		}
		out[r.ID] = categories
	}
	return out, nil
}
