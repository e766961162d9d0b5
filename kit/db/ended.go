package db

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// Ended is a table of what there is no more, with the version of each one's end: what is told late, or sent again, must not bring it back.
// Its rows stay.
type Ended struct {
	// Table has the columns Key, which is its primary key, and version.
	Table, Key string
}

// Versions reads with which version some have ended, and locks nothing; those that have not are left out.
func (e Ended) Versions(ctx context.Context, tx *Tx, keys []string) (map[string]int64, error) {
	query, args := In("SELECT "+e.Key+", version FROM "+e.Table+" WHERE "+e.Key+" IN (?)", keys)
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", e.Table, err)
	}
	defer rows.Close()
	out := map[string]int64{}
	for rows.Next() {
		var key string
		var version int64
		if err := rows.Scan(&key, &version); err != nil {
			return nil, fmt.Errorf("read %s: %w", e.Table, err)
		}
		out[key] = version
	}
	return out, rows.Err()
}

// Add remembers with which versions some have ended, instead of what was remembered of them.
func (e Ended) Add(ctx context.Context, tx *Tx, versions map[string]int64) error {
	if len(versions) == 0 {
		return nil
	}
	rows := make([][]any, 0, len(versions))
	for _, key := range slices.Sorted(maps.Keys(versions)) {
		rows = append(rows, []any{key, versions[key]})
	}
	if err := tx.Upsert(ctx, e.Table, []string{e.Key, "version"}, []string{e.Key}, []string{"version"}, rows); err != nil {
		return fmt.Errorf("write %s: %w", e.Table, err)
	}
	return nil
}
