package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"emporium/kit/db"
	"emporium/services/inventory/internal/stock"
)

const (
	selectItem = "SELECT sku, product_id, deleted, on_hand, reserved, low_threshold, version, updated_at FROM items"
	// Levels come with their location's priority, so that no instance works with an old order of locations.
	selectLevel = "SELECT l.sku, l.location_id, c.priority, l.on_hand, l.reserved FROM levels l JOIN locations c ON c.id = l.location_id"
)

// LockItems locks the SKUs' items until the end of the transaction and returns those that there are. The list is sorted.
func (s *Store) LockItems(ctx context.Context, tx *db.Tx, skus []string) (stock.Items, error) {
	skus = distinct(skus)
	states, err := s.items(ctx, tx, skus, tx.ForUpdate())
	if err != nil {
		return nil, fmt.Errorf("lock items: %w", err)
	}
	items := make(stock.Items, len(states))
	for _, st := range states {
		items[st.SKU] = stock.RestoreItem(*st)
	}
	return items, nil
}

// EnsureItems is LockItems for SKUs that may be new: those get an item without stock.
func (s *Store) EnsureItems(ctx context.Context, tx *db.Tx, skus []string, threshold int64) (stock.Items, error) {
	skus = distinct(skus)
	items, err := s.LockItems(ctx, tx, skus)
	if err != nil || len(items) == len(skus) {
		return items, err
	}
	rows := make([][]any, 0, len(skus)-len(items))
	for _, sku := range skus {
		if items[sku] == nil {
			rows = append(rows, []any{sku, 0, 0, threshold, flag(threshold > 0), 0, 0})
		}
	}
	if _, err := tx.InsertIgnore(ctx, "items", itemCols, rows); err != nil {
		return nil, fmt.Errorf("add items: %w", err)
	}
	return s.LockItems(ctx, tx, skus)
}

// Items reads SKUs' items as they are committed, sorted by SKU, with their levels when asked.
func (s *Store) Items(ctx context.Context, skus []string, levels bool) ([]stock.State, error) {
	skus = distinct(skus)
	var states []*stock.State
	var err error
	if levels {
		states, err = s.items(ctx, s.db, skus, "")
	} else {
		states, err = s.bare(ctx, s.db, skus, "")
	}
	if err != nil {
		return nil, fmt.Errorf("read items: %w", err)
	}
	out := make([]stock.State, len(states))
	for i, st := range states {
		out[i] = stock.RestoreItem(*st).State() // levels in the order of use
	}
	return out, nil
}

func (s *Store) bare(ctx context.Context, q db.Querier, skus []string, lock string) ([]*stock.State, error) {
	query, args := db.In(selectItem+" WHERE sku IN (?) ORDER BY sku"+lock, skus)
	return scanItems(ctx, q, query, args...)
}

func scanItems(ctx context.Context, q db.Querier, query string, args ...any) ([]*stock.State, error) {
	var out []*stock.State
	err := scan(ctx, q, func(scan func(...any) error) error {
		st := &stock.State{}
		var updated int64
		if err := scan(&st.SKU, &st.ProductID, &st.Deleted, &st.OnHand, &st.Reserved, &st.Threshold, &st.Version, &updated); err != nil {
			return err
		}
		st.UpdatedAt = db.Time(updated)
		out = append(out, st)
		return nil
	}, query, args...)
	return out, err
}

// items reads items and then their levels: two statements, so that levels are read after the items' locks were taken.
func (s *Store) items(ctx context.Context, q db.Querier, skus []string, lock string) ([]*stock.State, error) {
	states, err := s.bare(ctx, q, skus, lock)
	if err != nil || len(states) == 0 {
		return states, err
	}
	found := make([]string, len(states))
	for i, st := range states {
		found[i] = st.SKU
	}
	query, args := db.In(selectLevel+" WHERE l.sku IN (?) ORDER BY l.sku", found)
	at := 0
	err = scan(ctx, q, func(scan func(...any) error) error {
		var sku string
		var l stock.Level
		if err := scan(&sku, &l.LocationID, &l.Priority, &l.OnHand, &l.Reserved); err != nil {
			return err
		}
		for states[at].SKU != sku {
			at++
		}
		states[at].Levels = append(states[at].Levels, l)
		return nil
	}, query, args...)
	return states, err
}

var (
	itemCols     = []string{"sku", "on_hand", "reserved", "low_threshold", "low", "version", "updated_at"}
	totalCols    = []string{"on_hand", "reserved", "low_threshold", "version", "updated_at"}
	levelCols    = []string{"sku", "location_id", "on_hand", "reserved"}
	movementCols = []string{"sku", "version", "location_id", "type", "on_hand", "reserved", "reference", "reason", "actor", "created_at"}
)

// SaveItems writes what has changed of locked items: totals, levels and movements, in a statement each. Items that have
// become low, or are no longer, take one more: the others leave the index over low alone, and save its pages being written.
func (s *Store) SaveItems(ctx context.Context, tx *db.Tx, items stock.Items) error {
	var same, low, levels, moves [][]any
	for _, i := range Changed(items) {
		st := i.State()
		rows := &same
		if i.LowChanged() {
			rows = &low
		}
		*rows = append(*rows, []any{st.SKU, st.OnHand, st.Reserved, st.Threshold, flag(st.Low()), st.Version, db.Micros(st.UpdatedAt)})
		for l := range i.EachChangedLevel {
			levels = append(levels, []any{st.SKU, l.LocationID, l.OnHand, l.Reserved})
		}
		for _, m := range i.Movements() {
			moves = append(moves, []any{m.SKU, m.Version, m.LocationID, string(m.Type), m.OnHand, m.Reserved,
				m.Reference, m.Reason, m.Actor, db.Micros(m.At)})
		}
	}
	for _, set := range []struct {
		rows [][]any
		cols []string
	}{{same, totalCols}, {low, itemCols[1:]}} {
		if len(set.rows) == 0 {
			continue
		}
		if err := tx.Upsert(ctx, "items", itemCols, itemCols[:1], set.cols, set.rows); err != nil {
			return fmt.Errorf("write items: %w", err)
		}
	}
	if len(levels) > 0 {
		if err := tx.Upsert(ctx, "levels", levelCols, levelCols[:2], levelCols[2:], levels); err != nil {
			return fmt.Errorf("write levels: %w", err)
		}
		if err := tx.InsertMany(ctx, "movements", movementCols, moves); err != nil {
			return fmt.Errorf("write movements: %w", err)
		}
	}
	return nil
}

// Changed lists the items that are to be written, in the order of their SKUs.
func Changed(items stock.Items) []*stock.Item {
	out := make([]*stock.Item, 0, len(items))
	for _, i := range items {
		if i.Changed() {
			out = append(out, i)
		}
	}
	slices.SortFunc(out, func(a, b *stock.Item) int { return strings.Compare(a.SKU(), b.SKU()) })
	return out
}

func distinct(skus []string) []string {
	out := slices.Clone(skus)
	slices.Sort(out)
	return slices.Compact(out)
}
