package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"emporium/kit/db"
)

// Product is what the catalogue says of a product: its SKUs. A deleted product has none.
type Product struct {
	ID      string
	Version int64
	SKUs    []string
}

type known struct {
	sku, product string
	version      int64
}

// gone has the products that the catalogue no longer has.
var gone = db.Ended{Table: "gone_products", Key: "product_id"}

// SaveProducts takes over which SKUs belong to products, each product given once; what is not newer than what is known,
// of a product or of its end, is left out. SKUs that a product has no more are marked as deleted and keep their stock.
func (s *Store) SaveProducts(ctx context.Context, tx *db.Tx, products []Product, threshold int64) error {
	var ids, skus []string
	for _, p := range products {
		ids = append(ids, p.ID)
		skus = append(skus, p.SKUs...)
	}
	have, err := s.known(ctx, tx, ids, skus)
	if err != nil {
		return err
	}
	newest, err := gone.Versions(ctx, tx, distinct(ids))
	if err != nil {
		return err
	}
	bySKU := map[string]known{}
	for _, k := range have {
		newest[k.product] = max(newest[k.product], k.version)
		bySKU[k.sku] = k
	}
	var fresh, owned [][]any
	taken := map[string]bool{}   // SKUs that go over to another product are not gone
	lost := map[int64][]string{} // by version, so that a state that comes late is recognised
	ended := map[string]int64{}
	for _, p := range products {
		if v, ok := newest[p.ID]; ok && p.Version <= v {
			continue
		}
		if len(p.SKUs) == 0 {
			ended[p.ID] = p.Version
		}
		for _, sku := range p.SKUs {
			if _, ok := bySKU[sku]; !ok {
				fresh = append(fresh, []any{sku, 0, 0, threshold, flag(threshold > 0), 0, 0})
			}
			taken[sku] = true
			owned = append(owned, []any{sku, p.ID, p.Version, 0, 0, 0, 0, 0, 0, 0})
		}
		for _, k := range have {
			if k.product == p.ID && !slices.Contains(p.SKUs, k.sku) {
				lost[p.Version] = append(lost[p.Version], k.sku)
			}
		}
	}
	if err := s.own(ctx, tx, fresh, owned); err != nil {
		return err
	}
	for version, skus := range lost {
		skus = slices.DeleteFunc(skus, func(sku string) bool { return taken[sku] })
		if len(skus) == 0 {
			continue
		}
		query, args := db.In("UPDATE items SET deleted = 1, product_version = ? WHERE sku IN (?)", version, distinct(skus))
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return fmt.Errorf("mark deleted SKUs: %w", err)
		}
	}
	return gone.Add(ctx, tx, ended)
}

func (s *Store) known(ctx context.Context, tx *db.Tx, products, skus []string) (have []known, err error) {
	query, args := db.In("SELECT sku, product_id, product_version FROM items WHERE product_id IN (?) OR sku IN (?) ORDER BY sku"+tx.ForUpdate(),
		distinct(products), distinct(skus))
	err = scan(ctx, tx, func(scan func(...any) error) error {
		var k known
		if err := scan(&k.sku, &k.product, &k.version); err != nil {
			return err
		}
		have = append(have, k)
		return nil
	}, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read known SKUs: %w", err)
	}
	return have, nil
}

// own adds what is new and writes whose the SKUs are. The numbers of stock in owned are for inserts that do not happen.
func (s *Store) own(ctx context.Context, tx *db.Tx, fresh, owned [][]any) error {
	if len(fresh) > 0 {
		if _, err := tx.InsertIgnore(ctx, "items", itemCols, fresh); err != nil {
			return fmt.Errorf("add items: %w", err)
		}
	}
	if len(owned) == 0 {
		return nil
	}
	slices.SortFunc(owned, func(a, b []any) int { return strings.Compare(a[0].(string), b[0].(string)) })
	owned = slices.CompactFunc(owned, func(a, b []any) bool { return a[0] == b[0] })
	cols := append([]string{"sku", "product_id", "product_version", "deleted"}, itemCols[1:]...)
	if err := tx.Upsert(ctx, "items", cols, cols[:1], cols[1:4], owned); err != nil {
		return fmt.Errorf("write whose SKUs they are: %w", err)
	}
	return nil
}
