package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/product/internal/catalog"
)

// Owners returns the product that each of the SKUs belongs to; unknown SKUs are left out.
func (s *Store) Owners(ctx context.Context, q db.Querier, skus []string) (map[string]string, error) {
	if len(skus) == 0 {
		return nil, nil
	}
	query, args := db.In("SELECT sku, product_id FROM variant WHERE sku IN (?)", skus)
	return pairs(ctx, q, query, args)
}

// SlugOwners returns the product that each of the slugs belongs to; free ones are left out.
func (s *Store) SlugOwners(ctx context.Context, q db.Querier, slugs []string) (map[string]string, error) {
	if len(slugs) == 0 {
		return nil, nil
	}
	query, args := db.In("SELECT slug, id FROM product WHERE slug IN (?)", slugs)
	return pairs(ctx, q, query, args)
}

func pairs(ctx context.Context, q db.Querier, query string, args []any) (map[string]string, error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	out := make(map[string]string)
	for rows.Next() {
		var key, value string
		if err := rows.Scan(&key, &value); err != nil {
			return nil, err
		}
		out[key] = value
	}
	return out, rows.Err()
}

// Lock returns the products with the ids that exist, locked in the order of their ids until the transaction ends.
func (s *Store) Lock(ctx context.Context, tx *db.Tx, ids []string) (map[string]*catalog.Product, error) {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	out := make(map[string]*catalog.Product, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	query, args := db.In(selectProduct+" WHERE id IN (?) ORDER BY id"+tx.ForUpdate(), ids)
	err := each(ctx, tx, query, args, func(r catalog.Record) error {
		out[r.ID] = catalog.Load(r)
		return nil
	})
	return out, err
}

// each reads products one by one.
func each(ctx context.Context, q db.Querier, query string, args []any, visit func(catalog.Record) error) error {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	var row productRow
	for rows.Next() {
		if err := rows.Scan(&row.ID, &row.Version, &row.Slug, &row.Status, &row.Content, &row.CreatedAt, &row.UpdatedAt); err != nil {
			return err
		}
		r, err := row.record()
		if err != nil {
			return err
		}
		if err := visit(r); err != nil {
			return err
		}
	}
	return rows.Err()
}

// Save writes products. was has what the store had of each, by id; products that are not in it are new.
func (s *Store) Save(ctx context.Context, tx *db.Tx, products []*catalog.Product, was map[string]catalog.Record) error {
	var fresh, known, variants [][]any
	var gone []string
	for _, p := range products {
		values, err := productValues(p)
		if err != nil {
			return err
		}
		before, exists := was[p.ID()]
		if exists {
			known = append(known, values)
		} else {
			fresh = append(fresh, values)
		}
		now := p.Record()
		for _, v := range now.Variants {
			if !slices.ContainsFunc(before.Variants, func(o catalog.Variant) bool { return o.SKU == v.SKU }) {
				variants = append(variants, []any{v.SKU, v.ID, now.ID})
			}
		}
		for _, o := range before.Variants {
			if !slices.ContainsFunc(now.Variants, func(v catalog.Variant) bool { return o.SKU == v.SKU }) {
				gone = append(gone, o.SKU)
			}
		}
	}
	if err := s.dropVariants(ctx, tx, gone); err != nil {
		return err
	}
	if len(known) > 0 {
		if err := tx.Upsert(ctx, "product", productColumns, []string{"id"}, productUpdates, known); err != nil {
			return fmt.Errorf("update products: %w", err)
		}
	}
	if len(fresh) > 0 {
		if err := tx.InsertMany(ctx, "product", productColumns, fresh); err != nil {
			return fmt.Errorf("insert products: %w", err)
		}
	}
	if len(variants) > 0 {
		slices.SortFunc(variants, func(a, b []any) int { return compareText(a[0], b[0]) })
		if err := tx.InsertMany(ctx, "variant", variantColumns, variants); err != nil {
			return fmt.Errorf("insert variants: %w", err)
		}
	}
	return nil
}

func compareText(a, b any) int {
	x, y := a.(string), b.(string)
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

func (s *Store) dropVariants(ctx context.Context, tx *db.Tx, skus []string) error {
	if len(skus) == 0 {
		return nil
	}
	query, args := db.In("DELETE FROM variant WHERE sku IN (?)", skus)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("delete variants: %w", err)
	}
	return nil
}

// Delete removes a product and its variants, and leaves a tombstone for other instances.
func (s *Store) Delete(ctx context.Context, tx *db.Tx, id string, now time.Time) error {
	if _, err := tx.Exec(ctx, "DELETE FROM variant WHERE product_id = ?", id); err != nil {
		return fmt.Errorf("delete variants: %w", err)
	}
	if _, err := tx.Exec(ctx, "DELETE FROM product WHERE id = ?", id); err != nil {
		return fmt.Errorf("delete product: %w", err)
	}
	return tx.InsertMany(ctx, "product_tombstone", []string{"id", "deleted_at"}, [][]any{{id, db.Micros(now)}})
}

// Get returns a product by id or slug; ok is false when there is none.
func (s *Store) Get(ctx context.Context, idOrSlug string) (r catalog.Record, ok bool, err error) {
	// The slug is looked for second, so that nobody can name a product like another one's id.
	for _, column := range []string{"id", "slug"} {
		var row productRow
		err := s.db.Get(ctx, &row, selectProduct+" WHERE "+column+" = ?", idOrSlug)
		if errors.Is(err, db.ErrNoRows) {
			continue
		}
		if err != nil {
			return catalog.Record{}, false, fmt.Errorf("read product: %w", err)
		}
		r, err := row.record()
		return r, err == nil, err
	}
	return catalog.Record{}, false, nil
}

// Products returns the products with the ids that exist.
func (s *Store) Products(ctx context.Context, ids []string) (map[string]catalog.Record, error) {
	out := make(map[string]catalog.Record, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	query, args := db.In(selectProduct+" WHERE id IN (?)", ids)
	err := each(ctx, s.db, query, args, func(r catalog.Record) error {
		out[r.ID] = r
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read products: %w", err)
	}
	return out, nil
}

// Filter says which products List returns.
type Filter struct {
	// Status is empty for all.
	Status catalog.Status
	// SKU, when set, asks for the product that has it.
	SKU string
	// Below is the id of the last product of the page before.
	Below string
	Limit int
}

// List returns products, the newest first.
func (s *Store) List(ctx context.Context, f Filter) ([]catalog.Record, error) {
	query, args := selectProduct+" WHERE 1 = 1", []any{}
	if f.Status != "" {
		query, args = query+" AND status = ?", append(args, string(f.Status))
	}
	if f.SKU != "" {
		query, args = query+" AND id IN (SELECT product_id FROM variant WHERE sku = ?)", append(args, f.SKU)
	}
	if f.Below != "" {
		query, args = query+" AND id < ?", append(args, f.Below)
	}
	var out []catalog.Record
	err := each(ctx, s.db, query+" ORDER BY id DESC LIMIT ?", append(args, f.Limit), func(r catalog.Record) error {
		out = append(out, r)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list products: %w", err)
	}
	return out, nil
}

// InCategory returns ids of products that stand in the category itself, up to limit.
func (s *Store) InCategory(ctx context.Context, q db.Querier, category string, limit int) ([]string, error) {
	var candidates []string
	// An id has no character that LIKE would take for more than itself, and stands in a document only as a category.
	err := q.Select(ctx, &candidates, "SELECT id FROM product WHERE content LIKE ? ORDER BY id LIMIT ?", `%"`+category+`"%`, limit)
	if err != nil {
		return nil, fmt.Errorf("read products of a category: %w", err)
	}
	return candidates, nil
}

// Each visits every product, in the order of ids.
func (s *Store) Each(ctx context.Context, visit func(catalog.Record) error) error {
	if err := each(ctx, s.db, selectProduct+" ORDER BY id", nil, visit); err != nil {
		return fmt.Errorf("read products: %w", err)
	}
	return nil
}

// Versions returns the version of every product that changed at the time or later.
func (s *Store) Versions(ctx context.Context, since int64) (map[string]int64, error) {
	rows, err := s.db.Query(ctx, "SELECT id, version FROM product WHERE updated_at >= ?", since)
	if err != nil {
		return nil, fmt.Errorf("read changed products: %w", err)
	}
	defer func() { _ = rows.Close() }()
	out := make(map[string]int64)
	for rows.Next() {
		var id string
		var version int64
		if err := rows.Scan(&id, &version); err != nil {
			return nil, fmt.Errorf("read changed products: %w", err)
		}
		out[id] = version
	}
	return out, rows.Err()
}

// EachVersion visits the version of every product.
func (s *Store) EachVersion(ctx context.Context, visit func(id string, version int64)) error {
	rows, err := s.db.Query(ctx, "SELECT id, version FROM product")
	if err != nil {
		return fmt.Errorf("read versions: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id string
		var version int64
		if err := rows.Scan(&id, &version); err != nil {
			return fmt.Errorf("read versions: %w", err)
		}
		visit(id, version)
	}
	return rows.Err()
}

// Existing returns those of the ids that products have.
func (s *Store) Existing(ctx context.Context, ids []string) (found []string, err error) {
	query, args := db.In("SELECT id FROM product WHERE id IN (?)", ids)
	if err := s.db.Select(ctx, &found, query, args...); err != nil {
		return nil, fmt.Errorf("look for products: %w", err)
	}
	return found, nil
}

// Deleted returns the ids of products that were deleted at the time or later.
func (s *Store) Deleted(ctx context.Context, since int64) ([]string, error) {
	var ids []string
	if err := s.db.Select(ctx, &ids, "SELECT id FROM product_tombstone WHERE deleted_at >= ?", since); err != nil {
		return nil, fmt.Errorf("read deleted products: %w", err)
	}
	return ids, nil
}

// Forget drops tombstones older than the time.
func (s *Store) Forget(ctx context.Context, tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(ctx, "DELETE FROM product_tombstone WHERE deleted_at < ?", db.Micros(before))
	return err
}
