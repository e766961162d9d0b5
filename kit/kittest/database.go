package kittest

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
)

// cleanupLimit bounds the dropping of a test's database.
const cleanupLimit = 20 * time.Second

func postgresURL(t testing.TB) string {
	t.Helper()
	admin := requireURL(t, "postgres", PostgresVariable)
	name, password := randomName(), randomName()
	// Unlike statements on tables, these must run outside any transaction, and take no arguments.
	create := []string{
		fmt.Sprintf(`CREATE ROLE %s LOGIN PASSWORD '%s'`, name, password),
		fmt.Sprintf(`CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8'`, name, name),
		fmt.Sprintf(`REVOKE ALL ON DATABASE %s FROM PUBLIC`, name),
	}
	drop := []string{
		fmt.Sprintf(`DROP DATABASE IF EXISTS %s WITH (FORCE)`, name),
		fmt.Sprintf(`DROP ROLE IF EXISTS %s`, name),
	}
	lend(t, "pgx", admin.String(), create, drop)
	return login(admin, name, password)
}

func mariadbURL(t testing.TB) string {
	t.Helper()
	admin := requireURL(t, "mariadb", MySQLVariable)
	config := mysql.NewConfig()
	config.Net, config.Addr = "tcp", admin.Host
	config.User = admin.User.Username()
	config.Passwd, _ = admin.User.Password()
	config.DBName = strings.TrimPrefix(admin.Path, "/")

	name, password := randomName(), randomName()
	// A binary collation tells apart what the other databases tell apart.
	create := []string{
		fmt.Sprintf("CREATE DATABASE %s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", name),
		fmt.Sprintf("CREATE USER '%s'@'%%' IDENTIFIED BY '%s'", name, password),
		fmt.Sprintf("GRANT ALL ON %s.* TO '%s'@'%%'", name, name),
	}
	drop := []string{
		fmt.Sprintf("DROP USER IF EXISTS '%s'@'%%'", name),
		fmt.Sprintf("DROP DATABASE IF EXISTS %s", name),
	}
	lend(t, "mysql", config.FormatDSN(), create, drop)
	return login(admin, name, password)
}

// login is the admin's URL with another database, user and password.
func login(admin *url.URL, name, password string) string {
	u := *admin
	u.User = url.UserPassword(name, password)
	u.Path = "/" + name
	return u.String()
}

// lend runs the create statements now, and the drop statements when the test ends. It keeps no connection meanwhile.
func lend(t testing.TB, driver, dsn string, create, drop []string) {
	t.Helper()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), cleanupLimit)
		defer cancel()
		if err := execAll(ctx, driver, dsn, drop); err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	if err := execAll(t.Context(), driver, dsn, create); err != nil {
		t.Fatalf("make a database for the test: %v", err)
	}
}

func execAll(ctx context.Context, driver, dsn string, statements []string) (err error) {
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer func() {
		if e := db.Close(); err == nil {
			err = e
		}
	}()
	for _, s := range statements {
		if _, err := db.ExecContext(ctx, s); err != nil {
			verb, _, _ := strings.Cut(s, " ")
			return fmt.Errorf("%s: %w", strings.ToLower(verb), err)
		}
	}
	return nil
}
