package db

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

//go:embed migrations
var kitMigrations embed.FS

// Pending is a migration that has not been applied yet.
type Pending struct {
	// Set is "kit" for the tables that the kit keeps in every database, else "service".
	Set string
	// Version is the file's number, Source its name.
	Version int64
	Source  string
}

// Migrate applies what is missing: first the kit's tables (outbox, inbox, idempotency keys, leases), then the service's.
// Several instances may call it at the same time; on servers a lock lets one work while the others wait.
func (d *DB) Migrate(ctx context.Context) error {
	var err error
	// SQLite has no lock for this. When another process is faster with a migration, ours fails and takes nothing along; the
	// next attempt sees that one as applied.
	for attempt := 1; attempt <= maxAttempts; attempt++ {
		err = d.eachSet(ctx, func(s migrationSet) error {
			if _, err := s.provider.Up(ctx); err != nil {
				return err
			}
			return d.raiseTriggers(ctx, s.pool, s.dir)
		})
		if err == nil || d.dialect != SQLite {
			return err
		}
		if pauseErr := pause(ctx, attempt); pauseErr != nil {
			return errors.Join(err, pauseErr)
		}
	}
	return err
}

// Pending lists the migrations that Migrate would apply.
func (d *DB) Pending(ctx context.Context) ([]Pending, error) {
	var out []Pending
	err := d.eachSet(ctx, func(set migrationSet) error {
		states, err := set.provider.Status(ctx)
		if err != nil {
			return err
		}
		for _, s := range states {
			if s.State == goose.StatePending {
				out = append(out, Pending{Set: set.name, Version: s.Source.Version, Source: s.Source.Path})
			}
		}
		return nil
	})
	return out, err
}

// migrationSet is one of the two sets of migrations in their dialect.
type migrationSet struct {
	name     string
	dir      fs.FS
	pool     *sql.DB
	provider *goose.Provider
}

func (d *DB) eachSet(ctx context.Context, fn func(migrationSet) error) error {
	if d.writer != nil {
		return d.writer.alone(ctx, func(pool *sql.DB) error { return d.eachSetOn(ctx, pool, fn) })
	}
	if d.native != nil {
		pool := d.native.migrator()
		return errors.Join(d.eachSetOn(ctx, pool, fn), pool.Close())
	}
	return d.eachSetOn(ctx, d.pool.DB, fn)
}

func (d *DB) eachSetOn(ctx context.Context, pool *sql.DB, fn func(migrationSet) error) error {
	unlock, err := d.lock(ctx, pool)
	if err != nil {
		return fmt.Errorf("wait for another instance's migration: %w", err)
	}
	defer unlock()
	sets := []struct {
		name, table string
		fs          fs.FS
	}{{"kit", "schema_kit", kitMigrations}, {"service", "schema_service", d.options.Migrations}}
	for _, set := range sets {
		if set.fs == nil {
			continue
		}
		dir, err := dialectDir(set.fs, d.dialect)
		if err != nil {
			return err
		}
		gd := map[Dialect]database.Dialect{SQLite: database.DialectSQLite3, Postgres: database.DialectPostgres, MySQL: database.DialectMySQL}[d.dialect]
		store, err := database.NewStore(gd, set.table)
		if err != nil {
			return err
		}
		p, err := goose.NewProvider("", pool, dir, goose.WithStore(store), goose.WithLogger(goose.NopLogger()))
		if errors.Is(err, goose.ErrNoMigrations) {
			continue
		}
		if err != nil {
			return err
		}
		if err := fn(migrationSet{set.name, dir, pool, p}); err != nil {
			return err
		}
	}
	return nil
}

// dialectDir finds the dialect's folder, directly or below a folder called migrations.
func dialectDir(f fs.FS, d Dialect) (fs.FS, error) {
	for _, dir := range []string{string(d), "migrations/" + string(d)} {
		if info, err := fs.Stat(f, dir); err == nil && info.IsDir() {
			return fs.Sub(f, dir)
		}
	}
	return nil, fmt.Errorf("there is no folder %q among the migrations", d)
}

// lock keeps other instances from migrating at the same time.
func (d *DB) lock(ctx context.Context, pool *sql.DB) (unlock func(), err error) {
	if d.dialect == SQLite {
		return func() {}, nil
	}
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	h := fnv.New32a()
	_, _ = h.Write([]byte("emporium migrate " + d.name))
	key := int64(h.Sum32())
	if err := d.takeLock(ctx, conn, key); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	unlockSQL := "SELECT pg_advisory_unlock($1)"
	if d.dialect == MySQL {
		unlockSQL = "SELECT RELEASE_LOCK(CONCAT('emporium', ?))"
	}
	return func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), unlockSQL, key)
		_ = conn.Close()
	}, nil
}

func (d *DB) takeLock(ctx context.Context, conn *sql.Conn, key int64) error {
	if d.dialect == Postgres {
		_, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", key)
		return err
	}
	for {
		// Shorter than the driver's patience with one answer.
		var got sql.NullInt64
		if err := conn.QueryRowContext(ctx, "SELECT GET_LOCK(CONCAT('emporium', ?), 10)", key).Scan(&got); err != nil {
			return err
		}
		if got.Int64 == 1 {
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}
