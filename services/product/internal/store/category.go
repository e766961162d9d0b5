package store

import (
	"context"
	"errors"
	"fmt"

	"emporium/kit/db"
	"emporium/services/product/internal/catalog"
)

var (
	categoryColumns = []string{"id", "slug", "name", "parent_id", "position", "version"}
	categoryUpdates = []string{"slug", "name", "parent_id", "position", "version"}
)

// Tree returns all categories and the tree's version, which grows with each change.
func (s *Store) Tree(ctx context.Context, q db.Querier) (*catalog.Tree, int64, error) {
	var version int64
	if err := q.Get(ctx, &version, "SELECT version FROM category_tree WHERE id = 1"); err != nil && !errors.Is(err, db.ErrNoRows) {
		return nil, 0, fmt.Errorf("read categories: %w", err)
	}
	rows, err := q.Query(ctx, "SELECT id, slug, name, parent_id, position, version FROM category")
	if err != nil {
		return nil, 0, fmt.Errorf("read categories: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var all []catalog.Category
	for rows.Next() {
		var c catalog.Category
		if err := rows.Scan(&c.ID, &c.Slug, &c.Name, &c.ParentID, &c.Position, &c.Version); err != nil {
			return nil, 0, fmt.Errorf("read categories: %w", err)
		}
		all = append(all, c)
	}
	return catalog.LoadTree(all), version, rows.Err()
}

// TreeVersion returns the tree's version.
func (s *Store) TreeVersion(ctx context.Context) (int64, error) {
	var version int64
	if err := s.db.Get(ctx, &version, "SELECT version FROM category_tree WHERE id = 1"); err != nil {
		return 0, fmt.Errorf("read categories: %w", err)
	}
	return version, nil
}

// LockTree makes the transaction the only one that changes the tree, counts the tree's version up, and returns it as it
// is.
func (s *Store) LockTree(ctx context.Context, tx *db.Tx) (*catalog.Tree, int64, error) {
	if _, err := tx.Exec(ctx, "UPDATE category_tree SET version = version + 1 WHERE id = 1"); err != nil {
		return nil, 0, fmt.Errorf("lock categories: %w", err)
	}
	return s.Tree(ctx, tx)
}

// HoldTree keeps the tree as it is until the transaction is over, and returns its version. Others may hold it, too.
func (s *Store) HoldTree(ctx context.Context, tx *db.Tx) (version int64, err error) {
	if err := tx.Get(ctx, &version, "SELECT version FROM category_tree WHERE id = 1"+tx.ForShare()); err != nil {
		return 0, fmt.Errorf("hold categories: %w", err)
	}
	return version, nil
}

// SaveCategories writes categories, new or known.
func (s *Store) SaveCategories(ctx context.Context, tx *db.Tx, categories []catalog.Category) error {
	rows := make([][]any, len(categories))
	for i, c := range categories {
		rows[i] = []any{c.ID, c.Slug, c.Name, c.ParentID, c.Position, c.Version}
	}
	if err := tx.Upsert(ctx, "category", categoryColumns, []string{"id"}, categoryUpdates, rows); err != nil {
		return fmt.Errorf("save categories: %w", err)
	}
	return nil
}

// DeleteCategory removes a category.
func (s *Store) DeleteCategory(ctx context.Context, tx *db.Tx, id string) error {
	if _, err := tx.Exec(ctx, "DELETE FROM category WHERE id = ?", id); err != nil {
		return fmt.Errorf("delete category: %w", err)
	}
	return nil
}
