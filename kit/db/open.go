package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jmoiron/sqlx"
	_ "modernc.org/sqlite" // the SQLite driver, without cgo
)

// Options say how a service's database is opened.
type Options struct {
	// Name is the service's, for logs and metrics.
	Name string
	// Migrations holds a folder per dialect (sqlite, postgres, mysql) with goose files; nil for none.
	Migrations fs.FS
	// SkipMigrations opens the database as it is; used by emporium migrate --check.
	SkipMigrations bool
	// MaxConns bounds the pool on servers (at least 2) and the readers on SQLite. Default 16 on servers, max(4, cores) on SQLite.
	MaxConns int
	// Off is a switch that takes the database away, as if it did not answer; it is asked before every use. Default: it never does.
	Off func() bool
	// Log gets slow and failed transactions. Default slog.Default().
	Log *slog.Logger
}

// DB is one service's database. It is safe for concurrent use.
type DB struct {
	name    string
	dialect Dialect
	pool    *sqlx.DB // SQLite: the readers; MySQL
	native  *native  // PostgreSQL only
	writer  *writer  // SQLite only
	watch   *watch   // servers only
	log     *slog.Logger
	bound   texts
	columns columnTypes // PostgreSQL only
	inserts sync.Map    // insertKey → SQL, PostgreSQL only
	stmts   stmtCache
	options Options
	counts  counts
}

// Open connects, applies the migrations of the kit and of the service, and returns the database.
// The URL is sqlite:PATH, postgres://user:password@host/db or mysql://user:password@host/db; ?pool=32 at the end of the latter
// two bounds the pool instead of Options.MaxConns. Other parameters are the driver's, and session variables.
func Open(ctx context.Context, rawURL string, o Options) (*DB, error) {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	d := &DB{name: o.Name, log: o.Log, options: o}
	rawURL, err := d.takePool(rawURL)
	if err != nil {
		return nil, fmt.Errorf("open database of %s: %w", o.Name, err)
	}
	switch scheme, rest, _ := strings.Cut(rawURL, ":"); scheme {
	case "sqlite":
		err = d.openSQLite(ctx, rest)
	case "postgres", "postgresql":
		d.watch = newWatch(o.Name, o.Log)
		err = d.openPostgres(ctx, rawURL)
	case "mysql", "mariadb":
		var pool *sql.DB
		d.watch = newWatch(o.Name, o.Log)
		if pool, err = mysqlPool(rawURL, d.watch); err == nil {
			err = d.openMySQL(ctx, sqlx.NewDb(pool, "mysql"))
		}
	default:
		err = errors.New("the URL must begin with sqlite:, postgres:// or mysql://")
	}
	if err != nil {
		return nil, fmt.Errorf("open database of %s: %w", o.Name, err)
	}
	if !o.SkipMigrations {
		if err := d.Migrate(ctx); err != nil {
			_ = d.Close()
			return nil, fmt.Errorf("migrate database of %s: %w", o.Name, err)
		}
	}
	return d, nil
}

// takePool takes the parameter "pool" out of a server's URL. A URL that cannot be read is left to the driver's own check.
func (d *DB) takePool(rawURL string) (string, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Scheme == "sqlite" || !u.Query().Has("pool") {
		return rawURL, nil //nolint:nilerr // said by whoever opens it
	}
	q := u.Query()
	n, err := strconv.Atoi(q.Get("pool"))
	if err != nil || n < 2 || n > 1000 {
		return "", errors.New("the URL's pool must be a number of connections from 2 to 1000")
	}
	d.options.MaxConns = n
	q.Del("pool")
	u.RawQuery = q.Encode()
	return u.String(), nil
}

// pragmas of every SQLite connection: durable commits, readers that never block the writer, and modest memory. Readers keep
// few pages of their own, because there are several per service and the system's cache holds the file.
const pragmas = "_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(ON)&_pragma=busy_timeout(10000)" +
	"&_pragma=temp_store(MEMORY)&_pragma=wal_autocheckpoint(4000)&_txlock=immediate"

func (d *DB) openSQLite(ctx context.Context, path string) error {
	path = strings.TrimPrefix(path, "//")
	path, _, _ = strings.Cut(path, "?")
	if path == "" || path == ":memory:" {
		return errors.New("name a file: sqlite:path/to/file.db")
	}
	if dir := filepath.Dir(path); dir != "." {
		if err := os.MkdirAll(dir, 0o750); err != nil {
			return fmt.Errorf("make the data directory: %w", err)
		}
	}
	if fresh.on.Load() && !d.options.SkipMigrations {
		if err := d.copyFresh(ctx, path); err != nil {
			return err
		}
	}
	return d.connectSQLite(ctx, path)
}

func (d *DB) connectSQLite(ctx context.Context, path string) error {
	d.dialect = SQLite
	dsn := fileURI(path) + "?" + pragmas
	wpool, err := sql.Open("sqlite", dsn+"&_pragma=cache_size(-2000)")
	if err != nil {
		return err
	}
	wpool.SetMaxOpenConns(1)
	conn, err := wpool.Conn(ctx)
	for attempt := 1; attempt <= maxAttempts && isUnavailable(err); attempt++ {
		// Another process is turning the fresh file to WAL, for which SQLite waits for nobody.
		if err = pause(ctx, attempt); err == nil {
			conn, err = wpool.Conn(ctx)
		}
	}
	if err != nil {
		_ = wpool.Close()
		return fmt.Errorf("open %s: %w", path, err)
	}
	readers, err := sqlx.Open("sqlite", dsn+"&_pragma=query_only(ON)&_pragma=cache_size(-500)")
	if err != nil {
		_ = wpool.Close()
		return err
	}
	n := d.options.MaxConns
	if n <= 0 {
		n = max(4, runtime.NumCPU())
	}
	readers.SetMaxOpenConns(n)
	readers.SetMaxIdleConns(n)
	d.pool = readers
	d.stmts.pool = readers
	d.writer = startWriter(d, wpool, conn)
	return nil
}

// serverConns is how many connections the pool to a server may open.
func (d *DB) serverConns() int {
	n := d.options.MaxConns
	if n <= 0 {
		n = 16
	}
	return max(n, 2) // a migration holds its lock on one and works on another
}

func (d *DB) openMySQL(ctx context.Context, pool *sqlx.DB) error {
	d.dialect = MySQL
	n := d.serverConns()
	pool.SetMaxOpenConns(n)
	pool.SetMaxIdleConns(n)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	pool.SetConnMaxLifetime(30 * time.Minute)
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := pool.PingContext(ctx); err != nil {
		_ = pool.Close()
		return fmt.Errorf("reach the server: %w", err)
	}
	d.pool = pool
	d.watch.start()
	return nil
}

// Name is the service's name.
func (d *DB) Name() string { return d.name }

// Dialect tells the kind of database, for the rare store that has a faster path on one of them.
func (d *DB) Dialect() Dialect { return d.dialect }

// Ping reports whether the database answers, for readiness.
func (d *DB) Ping(ctx context.Context) error {
	if err := d.refuse(); err != nil {
		return d.wrap(err)
	}
	if d.native != nil {
		return d.wrap(d.native.pool.Ping(ctx))
	}
	return d.wrap(d.pool.PingContext(ctx))
}

// Stats are the pool's, for metrics.
func (d *DB) Stats() sql.DBStats {
	if d.native != nil {
		return d.native.stats()
	}
	return d.pool.Stats()
}

// Close waits for the writes that have begun and closes all connections.
func (d *DB) Close() error {
	var errs []error
	if d.writer != nil {
		errs = append(errs, d.writer.close())
	}
	d.stmts.close()
	if d.watch != nil {
		d.watch.close()
	}
	if d.native != nil {
		d.native.pool.Close()
	}
	if d.pool != nil {
		errs = append(errs, d.pool.Close())
	}
	return errors.Join(errs...)
}
