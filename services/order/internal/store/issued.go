package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/order/internal/pricing"
)

// terms are what an issued code takes off, as the table holds it.
type terms struct {
	Rate         int64            `json:"rate,omitempty"`
	Amounts      map[string]int64 `json:"amounts,omitempty"`
	FreeShipping bool             `json:"free_shipping,omitempty"`
	Minimum      map[string]int64 `json:"minimum,omitempty"`
}

// AddIssued adds codes with the same terms; p's own code does not matter. A code that is there stays as it is.
func (s *Store) AddIssued(ctx context.Context, tx *db.Tx, campaignID string, p pricing.Promotion, codes []string) error {
	text, err := json.Marshal(terms{int64(p.Rate), p.Amounts, p.FreeShipping, p.Minimum})
	if err != nil {
		return fmt.Errorf("encode the terms of coupons: %w", err)
	}
	rows := make([][]any, len(codes))
	for i, code := range codes {
		rows[i] = []any{code, campaignID, string(text), db.Micros(p.Ends)}
	}
	if _, err := tx.InsertIgnore(ctx, "issued_coupons", []string{"code", "campaign_id", "terms", "ends_at"}, rows); err != nil {
		return fmt.Errorf("insert issued coupons: %w", err)
	}
	return nil
}

// Issued returns those of the codes that were issued, by code.
func (s *Store) Issued(ctx context.Context, codes []string) (map[string]pricing.Promotion, error) {
	query, args := db.In("SELECT code, terms, ends_at FROM issued_coupons WHERE code IN (?)", codes)
	var rows []struct {
		Code  string `db:"code"`
		Terms string `db:"terms"`
		Ends  int64  `db:"ends_at"`
	}
	if err := s.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, fmt.Errorf("read issued coupons: %w", err)
	}
	out := make(map[string]pricing.Promotion, len(rows))
	for _, r := range rows {
		var t terms
		if err := json.Unmarshal([]byte(r.Terms), &t); err != nil {
			return nil, fmt.Errorf("decode the terms of a coupon: %w", err)
		}
		out[r.Code] = pricing.Promotion{Code: r.Code, Rate: money.Rate(t.Rate), Amounts: t.Amounts, FreeShipping: t.FreeShipping, Minimum: t.Minimum, Ends: db.Time(r.Ends),
			Limit: pricing.Limit{Total: 1}}
	}
	return out, nil
}

// DeleteIssuedBefore deletes a portion of the codes that ended before a moment, and returns how many.
func (s *Store) DeleteIssuedBefore(ctx context.Context, ended time.Time, limit int) (int, error) {
	var codes []string
	if err := s.db.Select(ctx, &codes, "SELECT code FROM issued_coupons WHERE ends_at < ? ORDER BY ends_at LIMIT ?", db.Micros(ended), limit); err != nil || len(codes) == 0 {
		return 0, err
	}
	err := s.db.Write(ctx, func(tx *db.Tx) error {
		query, args := db.In("DELETE FROM issued_coupons WHERE code IN (?)", codes)
		_, err := tx.Exec(ctx, query, args...)
		return err
	})
	return len(codes), err
}
