package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"emporium/kit/db"
	"emporium/services/order/internal/offer"
)

var variantCols = []string{"id", "sku", "product_id", "name", "options", "prices", "tax_class", "sellable", "version"}

const selectVariant = "SELECT id, sku, product_id, name, options, prices, tax_class, sellable, version FROM variants"

// gone has the products that the catalogue no longer has.
var gone = db.Ended{Table: "gone_products", Key: "product_id"}

// Variants reads variants by id and by SKU. Of several with one SKU, the one that is sold and newest comes last.
func (s *Store) Variants(ctx context.Context, ids, skus []string) ([]offer.Variant, error) {
	var where []string
	var args []any
	for _, list := range []struct {
		column string
		values []string
	}{{"id", ids}, {"sku", skus}} {
		if len(list.values) > 0 {
			text, values := db.In(list.column+" IN (?)", list.values)
			where, args = append(where, text), append(args, values...)
		}
	}
	if len(where) == 0 {
		return nil, nil
	}
	rows, err := s.db.Query(ctx, selectVariant+" WHERE "+strings.Join(where, " OR ")+" ORDER BY sellable, version", args...)
	if err != nil {
		return nil, fmt.Errorf("read variants: %w", err)
	}
	defer rows.Close()
	var out []offer.Variant
	for rows.Next() {
		var v offer.Variant
		var options, prices string
		if err := rows.Scan(&v.ID, &v.SKU, &v.ProductID, &v.Name, &options, &prices, &v.TaxClass, &v.Sellable, &v.Version); err != nil {
			return nil, fmt.Errorf("read variants: %w", err)
		}
		if err := decode(options, &v.Options); err != nil {
			return nil, fmt.Errorf("read variant %s: %w", v.ID, err)
		}
		if err := decode(prices, &v.Prices); err != nil {
			return nil, fmt.Errorf("read variant %s: %w", v.ID, err)
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// SaveProducts takes over the state of products, each given once; a state that is not newer than what is known, of a product or of its
// end, is left out. Variants that a product has no more stay known, so that carts can say so, and are not sold. It returns id and SKU
// of every variant whose row has changed.
func (s *Store) SaveProducts(ctx context.Context, tx *db.Tx, products []offer.Product) (changed []offer.Variant, err error) {
	ids := make([]string, len(products))
	for i, p := range products {
		ids[i] = p.ID
	}
	slices.Sort(ids)
	newest, err := gone.Versions(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	query, args := db.In("SELECT id, sku, product_id, version FROM variants WHERE product_id IN (?) ORDER BY id"+tx.ForUpdate(), ids)
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read variants: %w", err)
	}
	known := map[string][]offer.Variant{}
	for rows.Next() {
		var v offer.Variant
		if err := rows.Scan(&v.ID, &v.SKU, &v.ProductID, &v.Version); err != nil {
			_ = rows.Close()
			return nil, fmt.Errorf("read variants: %w", err)
		}
		newest[v.ProductID] = max(newest[v.ProductID], v.Version)
		known[v.ProductID] = append(known[v.ProductID], v)
	}
	if err := rows.Close(); err != nil { // or what has ended the rows
		return nil, fmt.Errorf("read variants: %w", err)
	}
	var upserts [][]any
	ended := map[string]int64{}
	for _, p := range products {
		if seen, ok := newest[p.ID]; ok && p.Version <= seen {
			continue
		}
		if len(p.Variants) == 0 {
			ended[p.ID] = p.Version
		}
		left := known[p.ID]
		for _, v := range p.Variants {
			row, err := variantRow(v)
			if err != nil {
				return nil, err
			}
			upserts = append(upserts, row)
			changed = append(changed, offer.Variant{ID: v.ID, SKU: v.SKU})
			left = slices.DeleteFunc(left, func(g offer.Variant) bool { return g.ID == v.ID })
		}
		if len(left) > 0 {
			changed = append(changed, left...)
			goneIDs := make([]string, len(left))
			for i := range left {
				goneIDs[i] = left[i].ID
			}
			query, args := db.In("UPDATE variants SET sellable = 0, version = ? WHERE id IN (?)", p.Version, goneIDs)
			if _, err := tx.Exec(ctx, query, args...); err != nil {
				return nil, fmt.Errorf("retire variants: %w", err)
			}
		}
	}
	slices.SortFunc(upserts, func(a, b []any) int { return strings.Compare(a[0].(string), b[0].(string)) })
	if len(upserts) > 0 {
		if err := tx.Upsert(ctx, "variants", variantCols, []string{"id"}, variantCols[1:], upserts); err != nil {
			return nil, fmt.Errorf("write variants: %w", err)
		}
	}
	return changed, gone.Add(ctx, tx, ended)
}

func variantRow(v offer.Variant) ([]any, error) {
	options, err := encode(v.Options)
	if err != nil {
		return nil, err
	}
	prices, err := encode(v.Prices)
	if err != nil {
		return nil, err
	}
	sellable := 0
	if v.Sellable {
		sellable = 1
	}
	return []any{v.ID, v.SKU, v.ProductID, v.Name, options, prices, v.TaxClass, sellable, v.Version}, nil
}
