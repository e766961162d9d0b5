// Package baresql is what a database could do if there were no shop: the plain SQL of one order, four inserts and a change of stock in a
// transaction of its own, seven statements one after the other, from as many connections as a benchmark has shoppers. Its rate in the
// same run turns a benchmark's into a ratio, which can be compared where rates cannot.
package baresql

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// Result is how that went.
type Result struct {
	Connections int     `json:"connections"`
	Seconds     float64 `json:"seconds"`
	Orders      int64   `json:"orders"`
	PerSecond   float64 `json:"per_second"`
}

// SKUs is how many rows of stock there are.
const SKUs = 10_000

const (
	pieces    = 1_000_000_000
	warmUp    = 500 * time.Millisecond
	patience  = 30 * time.Second // for the transactions under way at the end
	document  = 1200             // bytes of an order's snapshot
	eventData = 700              // bytes of an event
)

// MaxConnections is how many connections a comparison uses at most. A server takes about a hundred, and more of them commit no faster.
const MaxConnections = 64

// Run writes orders for a while into tables of its own, named bare_…, in the database of a URL such as the configuration has, and drops
// them.
func Run(ctx context.Context, databaseURL string, connections int, duration time.Duration) (r Result, err error) {
	d, bind, err := open(databaseURL, connections)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	b := &bare{db: d, bind: bind, run: strconv.FormatInt(time.Now().UnixNano(), 36)}
	if err := b.create(ctx); err != nil {
		return r, fmt.Errorf("make the tables of the bare SQL: %w", err)
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
		defer cancel()
		err = errors.Join(err, b.drop(ctx))
	}()
	begin := time.Now().Add(warmUp)
	end := begin.Add(duration)
	var orders atomic.Int64
	var working sync.WaitGroup
	failures := make(chan error, connections)
	for range connections {
		working.Go(func() { failures <- b.write(ctx, begin, end, &orders) })
	}
	working.Wait()
	close(failures)
	for failure := range failures {
		err = errors.Join(err, failure)
	}
	r = Result{Connections: connections, Seconds: duration.Seconds(), Orders: orders.Load()}
	r.PerSecond = float64(r.Orders) / r.Seconds
	return r, err
}

// open returns the database by its own driver, and how it wants the arguments marked.
func open(databaseURL string, connections int) (d *sql.DB, bind func(string) string, err error) {
	bind = func(query string) string { return query }
	switch scheme, rest, _ := strings.Cut(databaseURL, ":"); scheme {
	case "sqlite":
		path, _, _ := strings.Cut(strings.TrimPrefix(rest, "//"), "?")
		d, err = sql.Open("sqlite", "file:"+path+"?_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(30000)")
	case "postgres", "postgresql":
		var c *pgx.ConnConfig
		if c, err = pgx.ParseConfig(databaseURL); err != nil {
			return nil, nil, errors.New("the URL of the bare SQL's database cannot be read")
		}
		d, bind = stdlib.OpenDB(*c), numbered
	case "mysql", "mariadb":
		var u *url.URL
		if u, err = url.Parse(databaseURL); err != nil {
			return nil, nil, errors.New("the URL of the bare SQL's database cannot be read")
		}
		c := mysql.NewConfig()
		c.User, c.Net, c.Addr, c.DBName = u.User.Username(), "tcp", u.Host, strings.TrimPrefix(u.Path, "/")
		c.Passwd, _ = u.User.Password()
		c.InterpolateParams = true
		d, err = sql.Open("mysql", c.FormatDSN())
	default:
		return nil, nil, errors.New("the bare SQL needs a sqlite:, postgres:// or mysql:// database")
	}
	if err != nil {
		return nil, nil, err
	}
	d.SetMaxOpenConns(connections)
	d.SetMaxIdleConns(connections)
	return d, bind, nil
}

func numbered(query string) string {
	var out strings.Builder
	n := 0
	for _, r := range query {
		if r == '?' {
			n++
			out.WriteString("$" + strconv.Itoa(n))
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// The tables are as wide as the shop's.
var tables = []struct{ name, columns string }{
	{"bare_stock", "sku VARCHAR(64) NOT NULL PRIMARY KEY, on_hand BIGINT NOT NULL, reserved BIGINT NOT NULL"},
	{"bare_order", "id VARCHAR(64) NOT NULL PRIMARY KEY, number VARCHAR(64) NOT NULL, status VARCHAR(16) NOT NULL, total BIGINT NOT NULL, snapshot TEXT NOT NULL"},
	{"bare_line", "order_id VARCHAR(64) NOT NULL, position BIGINT NOT NULL, sku VARCHAR(64) NOT NULL, quantity BIGINT NOT NULL, PRIMARY KEY (order_id, position)"},
	{"bare_payment", "id VARCHAR(64) NOT NULL PRIMARY KEY, order_id VARCHAR(64) NOT NULL, amount BIGINT NOT NULL, status VARCHAR(16) NOT NULL"},
	{"bare_outbox", "id VARCHAR(64) NOT NULL PRIMARY KEY, topic VARCHAR(64) NOT NULL, data TEXT NOT NULL"},
}

// statements are one order's, in a transaction of its own.
var statements = []string{
	"INSERT INTO bare_order (id, number, status, total, snapshot) VALUES (?, ?, ?, ?, ?)",
	"INSERT INTO bare_line (order_id, position, sku, quantity) VALUES (?, ?, ?, ?)",
	"INSERT INTO bare_payment (id, order_id, amount, status) VALUES (?, ?, ?, ?)",
	"INSERT INTO bare_outbox (id, topic, data) VALUES (?, ?, ?)",
	"UPDATE bare_stock SET reserved = reserved + ? WHERE sku = ? AND on_hand - reserved >= ?",
}

type bare struct {
	db   *sql.DB
	bind func(string) string
	run  string
	next atomic.Int64
}

func (b *bare) create(ctx context.Context) error {
	if err := b.drop(ctx); err != nil {
		return err
	}
	for _, t := range tables {
		if _, err := b.db.ExecContext(ctx, "CREATE TABLE "+t.name+" ("+t.columns+")"); err != nil {
			return err
		}
	}
	const portion = 500
	for first := 0; first < SKUs; first += portion {
		var values []string
		for i := range portion {
			values = append(values, fmt.Sprintf("('%s', %d, 0)", sku(first+i), int64(pieces)))
		}
		if _, err := b.db.ExecContext(ctx, "INSERT INTO bare_stock (sku, on_hand, reserved) VALUES "+strings.Join(values, ", ")); err != nil { //nolint:gosec // numbers only
			return err
		}
	}
	return nil
}

func (b *bare) drop(ctx context.Context) error {
	for _, t := range tables {
		if _, err := b.db.ExecContext(ctx, "DROP TABLE IF EXISTS "+t.name); err != nil {
			return err
		}
	}
	return nil
}

func sku(n int) string { return fmt.Sprintf("SKU-%05d", n) }

// write makes one order after the other on one connection, with statements that were prepared once.
func (b *bare) write(ctx context.Context, begin, end time.Time, orders *atomic.Int64) (err error) {
	conn, err := b.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	snapshot, data := strings.Repeat("s", document), strings.Repeat("d", eventData)
	for time.Now().Before(end) {
		n := b.next.Add(1)
		id := fmt.Sprintf("%s-%d", b.run, n)
		article := sku(rand.IntN(SKUs)) //nolint:gosec // which one is no secret
		if err := b.order(ctx, conn, [][]any{{id, id, "placed", 1999, snapshot}, {id, 1, article, 1}, {"pay-" + id, id, 1999, "authorized"},
			{"evt-" + id, "order.events", data}, {1, article, 1}}); err != nil {
			return err
		}
		if now := time.Now(); !now.Before(begin) && now.Before(end) {
			orders.Add(1)
		}
	}
	return nil
}

func (b *bare) order(ctx context.Context, conn *sql.Conn, args [][]any) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for i, statement := range statements {
		result, err := tx.ExecContext(ctx, b.bind(statement), args[i]...)
		if err != nil {
			return errors.Join(err, tx.Rollback())
		}
		if n, err := result.RowsAffected(); err != nil || n != 1 {
			return errors.Join(err, fmt.Errorf("%d rows instead of one", n), tx.Rollback())
		}
	}
	return tx.Commit()
}
