package store

import (
	"context"
	"fmt"
	"maps"

	"emporium/kit/db"
	"emporium/services/product/internal/catalog"
)

// WithVariants returns the products that have a variant with one of the ids or SKUs.
func (s *Store) WithVariants(ctx context.Context, ids, skus []string) (map[string]catalog.Record, error) {
	owners, err := s.Owners(ctx, s.db, skus)
	if err != nil {
		return nil, fmt.Errorf("find variants by SKU: %w", err)
	}
	if len(ids) > 0 {
		query, args := db.In("SELECT id, product_id FROM variant WHERE id IN (?)", ids)
		byID, err := pairs(ctx, s.db, query, args)
		if err != nil {
			return nil, fmt.Errorf("find variants by id: %w", err)
		}
		if owners == nil {
			owners = byID
		}
		maps.Copy(owners, byID)
	}
	seen := make(map[string]bool, len(owners))
	var products []string
	for _, id := range owners {
		if !seen[id] {
			seen[id] = true
			products = append(products, id)
		}
	}
	return s.Products(ctx, products)
}
