package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"net"
	"net/url"
	"strings"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5/pgtype"
)

// connectTimeout bounds the making of a connection, signing in included.
const connectTimeout = 2 * time.Second

// dialer finds out within about 20 s that a server is gone whose machine has fallen silent, when nobody else sets a deadline.
var dialer = &net.Dialer{Timeout: connectTimeout, KeepAliveConfig: net.KeepAliveConfig{
	Enable: true, Idle: 10 * time.Second, Interval: 3 * time.Second, Count: 3,
}}

// boolAsNumber lets a bool be written to a numeric column, as the other databases do: booleans are SMALLINT everywhere.
func boolAsNumber(value any) (plan pgtype.WrappedEncodePlanNextSetter, next any, ok bool) {
	b, ok := value.(bool)
	return &boolPlan{}, number(b), ok
}

type boolPlan struct{ next pgtype.EncodePlan }

func (p *boolPlan) SetNext(next pgtype.EncodePlan) { p.next = next }

func (p *boolPlan) Encode(value any, buf []byte) ([]byte, error) {
	b, _ := value.(bool)
	return p.next.Encode(number(b), buf)
}

func number(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// mysqlPool turns a URL into the driver's configuration and adds what the kit relies on: found rows instead of changed rows,
// parsed times, one round trip per statement, and UTC.
func mysqlPool(rawURL string, w *watch) (*sql.DB, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" && u.Query().Get("socket") == "" {
		return nil, errors.New("the mysql URL cannot be read; expected mysql://user:password@host:3306/database")
	}
	c := mysqldriver.NewConfig()
	c.User = u.User.Username()
	c.Passwd, _ = u.User.Password()
	c.DBName = strings.TrimPrefix(u.Path, "/")
	c.Net, c.Addr = "tcp", u.Host
	if socket := u.Query().Get("socket"); socket != "" {
		c.Net, c.Addr = "unix", socket
	} else {
		if u.Port() == "" {
			c.Addr = net.JoinHostPort(u.Hostname(), "3306")
		}
		c.DialFunc = w.dial
	}
	c.ClientFoundRows = true
	c.ParseTime = true
	c.InterpolateParams = true
	c.MultiStatements = true // several statements of a transaction travel together; values are never part of their texts
	c.Loc = time.UTC
	c.Logger = &mysqldriver.NopLogger{} // what it has to say comes as an error too
	c.Timeout = connectTimeout
	c.ReadTimeout = 30 * time.Second
	c.WriteTimeout = 30 * time.Second
	c.Params = map[string]string{
		"sql_mode": "'STRICT_ALL_TABLES,NO_ZERO_DATE,ANSI_QUOTES'",
		// Shorter than ReadTimeout, so that waiting for a lock ends with an error that is tried again, not with a lost connection.
		"innodb_lock_wait_timeout": "10",
	}
	charset := "utf8mb4"
	for k, v := range u.Query() {
		switch k {
		case "socket":
		case "tls":
			c.TLSConfig = v[0]
		case "charset":
			charset = v[0]
		default:
			c.Params[k] = v[0]
		}
	}
	if err := c.Apply(mysqldriver.Charset(charset, "")); err != nil {
		return nil, errors.New("the mysql URL's charset cannot be used")
	}
	connector, err := mysqldriver.NewConnector(c)
	if err != nil {
		return nil, errors.New("the mysql URL's parameters cannot be used; known are socket, tls, charset and session variables")
	}
	probe := c.Clone()
	if probe.DialFunc != nil {
		probe.DialFunc = dialer.DialContext
	}
	w.probe = func(ctx context.Context) error {
		aside, err := mysqldriver.NewConnector(probe)
		if err != nil {
			return err
		}
		conn, err := aside.Connect(ctx)
		if err != nil {
			return err
		}
		return conn.Close()
	}
	return sql.OpenDB(readCommitted{connector}), nil
}

// readCommitted sets the isolation of every session by the statement that all versions of MySQL and MariaDB know; the
// variable for it has had two names.
type readCommitted struct{ driver.Connector }

// Connect implements driver.Connector.
func (r readCommitted) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := r.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	_, err = conn.(driver.ExecerContext).ExecContext(ctx, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED", nil)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}
