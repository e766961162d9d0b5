// Package mysql holds what is written for MariaDB against MySQL 8, whose grammar and rules differ, without a MySQL server:
// the migrations are applied to a database that speaks MySQL 8's dialect, and every statement that the stores send to MariaDB
// is read by its parser. It is a module of its own, so that the stand-in's modules are not the program's.
package mysql

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	sqle "github.com/dolthub/go-mysql-server"
	"github.com/dolthub/go-mysql-server/memory"
	"github.com/dolthub/go-mysql-server/server"
	gms "github.com/dolthub/go-mysql-server/sql"
	"github.com/dolthub/go-mysql-server/sql/types"
	"github.com/dolthub/vitess/go/vt/sqlparser"
	_ "github.com/go-sql-driver/mysql" // the driver
	"github.com/sirupsen/logrus"
)

// root is the repository's.
var root = filepath.Join("..", "..")

// services have a database.
func services(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(root, "services", "*", "internal", "store", "migrations", "mysql"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no migrations for MySQL: %v", err)
	}
	var out []string
	for _, dir := range found {
		rel, err := filepath.Rel(filepath.Join(root, "services"), dir)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.Split(filepath.ToSlash(rel), "/")[0])
	}
	return out
}

// start runs a database that understands MySQL 8 until the test ends, and returns its address.
func start(t *testing.T, databases ...string) string {
	t.Helper()
	logrus.SetLevel(logrus.FatalLevel)
	// In MySQL every connection may say how long it waits for a lock; the stand-in knows the variable as the server's only.
	const wait = "innodb_lock_wait_timeout"
	gms.SystemVariables.AddSystemVariables([]gms.SystemVariable{&gms.MysqlSystemVariable{Name: wait, Dynamic: true,
		Scope: gms.GetMysqlScope(gms.SystemVariableScope_Both), Type: types.NewSystemIntType(wait, 1, 1<<30, false), Default: int64(50)}})
	var list []gms.Database
	for _, name := range databases {
		database := memory.NewDatabase(name)
		database.EnablePrimaryKeyIndexes() // or foreign keys find no index to refer to
		list = append(list, database)
	}
	provider := memory.NewDBProvider(list...)
	engine := sqle.NewDefault(provider)
	engine.Analyzer.Catalog.MySQLDb.AddRootAccount()
	s, err := server.NewServer(server.Config{Protocol: "tcp", Address: "127.0.0.1:0"}, engine, gms.NewContext, memory.NewSessionBuilder(provider), nil)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- s.Start() }()
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		<-done
	})
	return s.Listener.Addr().String()
}

// TestMigrations applies every service's tables by the program itself.
func TestMigrations(t *testing.T) {
	t.Parallel()
	names := services(t)
	address := start(t, names...)
	args := []string{"run", "./cmd/emporium", "migrate", "--set", "data_dir=" + t.TempDir()}
	for _, name := range names {
		args = append(args, "--set", fmt.Sprintf("%s.database=mysql://root:@%s/%s", name, address, name))
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = root
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "EMPORIUM_") { // what configures the tests configures no shop
			cmd.Env = append(cmd.Env, v)
		}
	}
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatal(err)
	}
}

// TestGrammar proves that the parser tells the two dialects apart.
func TestGrammar(t *testing.T) {
	t.Parallel()
	for _, onlyMariaDB := range []string{
		"INSERT INTO a (b) VALUES (1) RETURNING b", "DELETE FROM a WHERE b = 1 RETURNING b", "CREATE OR REPLACE TABLE a (b INT)",
		"ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT", "CREATE INDEX IF NOT EXISTS a ON b (c)",
	} {
		if _, err := sqlparser.Parse(onlyMariaDB); err == nil {
			t.Errorf("taken for MySQL: %s", onlyMariaDB)
		}
	}
}

// TestStatements lets the stores' own tests run on MariaDB, which writes down what it is sent.
func TestStatements(t *testing.T) {
	t.Parallel()
	given := os.Getenv("EMPORIUM_TEST_MYSQL_URL")
	u, err := url.Parse(given)
	if err != nil || u.Host == "" {
		t.Skip("EMPORIUM_TEST_MYSQL_URL names no MariaDB; scripts/servers starts one")
	}
	password, _ := u.User.Password()
	db, err := sql.Open("mysql", fmt.Sprintf("%s:%s@tcp(%s)/mysql", u.User.Username(), password, u.Host))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	do := func(statement string) {
		t.Helper()
		if _, err := db.ExecContext(context.WithoutCancel(t.Context()), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	do("SET GLOBAL log_output = 'TABLE'")
	do("TRUNCATE TABLE mysql.general_log")
	do("SET GLOBAL general_log = ON")
	defer do("SET GLOBAL general_log = OFF")

	packages := []string{"./kit/db/...", "./kit/event/...", "./kit/idem/..."}
	for _, name := range services(t) {
		packages = append(packages, "./services/"+name+"/internal/...")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	defer cancel()
	run := exec.CommandContext(ctx, "go", append([]string{"test", "-count=1", "-run", "/(mariadb|mysql)"}, packages...)...)
	run.Dir = root
	if out, err := run.CombinedOutput(); err != nil {
		t.Fatalf("the stores' tests: %v\n%s", err, out)
	}

	rows, err := db.QueryContext(t.Context(), "SELECT DISTINCT CONVERT(argument USING utf8mb4) FROM mysql.general_log WHERE command_type IN ('Query', 'Prepare')")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	read := 0
	for rows.Next() {
		var statement string
		if err := rows.Scan(&statement); err != nil {
			t.Fatal(err)
		}
		if ofTheTest(statement) {
			continue
		}
		if strings.HasPrefix(statement, "CREATE TRIGGER") { // semicolons within are its own
			if _, err := sqlparser.Parse(statement); err != nil {
				t.Errorf("MySQL 8 would not take this: %v\n\t%.400s", err, statement)
			}
			read++
			continue
		}
		// Statements that nobody waits for travel together.
		pieces, err := sqlparser.SplitStatementToPieces(statement)
		if err != nil {
			t.Errorf("MySQL 8 would not take this apart: %v\n\t%.400s", err, statement)
		}
		for _, piece := range pieces {
			if _, err := sqlparser.Parse(piece); err != nil && !errors.Is(err, sqlparser.ErrEmpty) { // a comment after the last one
				t.Errorf("MySQL 8 would not take this: %v\n\t%.400s", err, piece)
			}
		}
		read++
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if read < 200 {
		t.Errorf("only %d statements were sent; the stores' tests did not run on MariaDB", read)
	}
	t.Logf("%d different statements", read)
}

// ofTheTest reports statements that tests send to look at, or prepare, the server itself.
func ofTheTest(statement string) bool {
	for _, prefix := range []string{"SET GLOBAL", "TRUNCATE TABLE mysql", "SELECT DISTINCT CONVERT", "GRANT", "REVOKE", "CREATE USER", "DROP USER", "KILL", "SHOW"} {
		if strings.HasPrefix(statement, prefix) {
			return true
		}
	}
	return false
}
