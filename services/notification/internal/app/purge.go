package app

import (
	"context"
	"fmt"

	"emporium/kit/db"
)

// purgedAtOnce bounds what one run looks at, because on SQLite it holds up every other write.
const purgedAtOnce = 500

// Purge forgets what old messages say, and the oldest messages altogether, a portion at a time: again says that there may be more. It is
// the function of a worker.
func (a *App) Purge(ctx context.Context) (again bool, err error) {
	now := a.o.Clock.Now()
	bodies, messages := now.Add(-a.o.KeepBodies), now.Add(-a.o.KeepMessages)
	list, err := a.o.Store.Oldest(ctx, a.purged, purgedAtOnce)
	if err != nil {
		return false, fmt.Errorf("list old messages: %w", err)
	}
	var empty, remove []string
	last := a.purged
	for i := range list {
		m := &list[i]
		if !m.CreatedAt.Before(bodies) && !m.CreatedAt.Before(messages) {
			break // all that follow are younger
		}
		last = m.ID
		switch {
		case !m.Final:
		case m.CreatedAt.Before(messages):
			remove = append(remove, m.ID)
		case m.Body && m.CreatedAt.Before(bodies):
			empty = append(empty, m.ID)
		}
	}
	if len(empty)+len(remove) > 0 {
		err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
			if err := a.o.Store.PurgeBodies(ctx, tx, empty); err != nil {
				return err
			}
			return a.o.Store.DeleteMessages(ctx, tx, remove)
		})
		if err != nil {
			return false, fmt.Errorf("purge old messages: %w", err)
		}
	}
	if len(list) == purgedAtOnce && last == list[len(list)-1].ID {
		a.purged = last
		return true, nil
	}
	a.purged = "" // from the beginning next time: what was kept for being unfinished, or too young to be deleted, is looked at again
	return false, nil
}
