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
	"strings"
	"sync"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib" // the postgres driver
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
	// MaxConns bounds the pool on servers and the readers on SQLite. Default 16 on servers, max(4, cores) on SQLite.
	MaxConns int
	// Log gets slow and failed transactions. Default slog.Default().
	Log *slog.Logger
}

// DB is one service's database. It is safe for concurrent use.
type DB struct {
	name    string
	dialect Dialect
	pool    *sqlx.DB // SQLite: the readers
	writer  *writer  // SQLite only
	log     *slog.Logger
	bound   sync.Map // query text → text with the dialect's placeholders
	stmts   stmtCache
	options Options
}

// Open connects, applies the migrations of the kit and of the service, and returns the database.
// The URL is sqlite:PATH, postgres://user:password@host/db or mysql://user:password@host/db.
func Open(ctx context.Context, rawURL string, o Options) (*DB, error) {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	d := &DB{name: o.Name, log: o.Log, options: o}
	var err error
	switch scheme, rest, _ := strings.Cut(rawURL, ":"); scheme {
	case "sqlite":
		err = d.openSQLite(ctx, rest)
	case "postgres", "postgresql":
		err = d.openServer(ctx, Postgres, "pgx", rawURL)
	case "mysql", "mariadb":
		var dsn string
		if dsn, err = mysqlDSN(rawURL); err == nil {
			err = d.openServer(ctx, MySQL, "mysql", dsn)
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

// pragmas of every SQLite connection: durable commits, readers that never block the writer, and modest memory.
const pragmas = "_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(ON)&_pragma=busy_timeout(10000)" +
	"&_pragma=cache_size(-4000)&_pragma=temp_store(MEMORY)&_pragma=wal_autocheckpoint(4000)&_txlock=immediate"

func (d *DB) openSQLite(ctx context.Context, path string) error {
	d.dialect = SQLite
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
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + pragmas
	wpool, err := sql.Open("sqlite", dsn)
	if err != nil {
		return err
	}
	wpool.SetMaxOpenConns(1)
	conn, err := wpool.Conn(ctx)
	if err != nil {
		_ = wpool.Close()
		return fmt.Errorf("open %s: %w", path, err)
	}
	readers, err := sqlx.Open("sqlite", dsn+"&_pragma=query_only(ON)")
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

func (d *DB) openServer(ctx context.Context, dialect Dialect, driver, dsn string) error {
	d.dialect = dialect
	pool, err := sqlx.Open(driver, dsn)
	if err != nil {
		return err
	}
	n := d.options.MaxConns
	if n <= 0 {
		n = 16
	}
	pool.SetMaxOpenConns(n)
	pool.SetMaxIdleConns(n)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	pool.SetConnMaxLifetime(30 * time.Minute)
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := pool.PingContext(ctx); err != nil {
		_ = pool.Close()
		return fmt.Errorf("reach the server: %w", redact(err, dsn))
	}
	d.pool = pool
	return nil
}

// mysqlDSN turns a URL into the driver's format and adds what the kit relies on: found rows instead of changed rows,
// parsed times, one round trip per statement, READ COMMITTED and UTC.
func mysqlDSN(rawURL string) (string, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "", errors.New("the mysql URL cannot be read; expected mysql://user:password@host:3306/database")
	}
	c := mysqldriver.NewConfig()
	c.User = u.User.Username()
	c.Passwd, _ = u.User.Password()
	c.DBName = strings.TrimPrefix(u.Path, "/")
	c.Net, c.Addr = "tcp", u.Host
	if socket := u.Query().Get("socket"); socket != "" {
		c.Net, c.Addr = "unix", socket
	} else if u.Port() == "" {
		c.Addr = u.Hostname() + ":3306"
	}
	c.ClientFoundRows = true
	c.ParseTime = true
	c.InterpolateParams = true
	c.Loc = time.UTC
	c.Timeout = 5 * time.Second
	c.ReadTimeout = 30 * time.Second
	c.WriteTimeout = 30 * time.Second
	c.Params = map[string]string{
		"charset":               "utf8mb4",
		"transaction_isolation": "'READ-COMMITTED'",
		"sql_mode":              "'STRICT_ALL_TABLES,NO_ZERO_DATE,ANSI_QUOTES'",
	}
	for k, v := range u.Query() {
		switch k {
		case "socket":
		case "tls":
			c.TLSConfig = v[0]
		default:
			c.Params[k] = v[0]
		}
	}
	return c.FormatDSN(), nil
}

// redact keeps a server's answer but not the URL, which holds a password.
func redact(err error, dsn string) error {
	if strings.Contains(err.Error(), dsn) {
		return errors.New("connection failed")
	}
	return err
}

// Name is the service's name.
func (d *DB) Name() string { return d.name }

// Dialect tells the kind of database, for the rare store that has a faster path on one of them.
func (d *DB) Dialect() Dialect { return d.dialect }

// Ping reports whether the database answers, for readiness.
func (d *DB) Ping(ctx context.Context) error { return d.wrap(d.pool.PingContext(ctx)) }

// Stats are the pool's, for metrics.
func (d *DB) Stats() sql.DBStats { return d.pool.Stats() }

// Close waits for the writes that have begun and closes all connections.
func (d *DB) Close() error {
	var errs []error
	if d.writer != nil {
		errs = append(errs, d.writer.close())
	}
	d.stmts.close()
	errs = append(errs, d.pool.Close())
	return errors.Join(errs...)
}
