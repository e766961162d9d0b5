package db_test

import (
	"bytes"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	mysqldriver "github.com/go-sql-driver/mysql"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

// guarded are migrations with a trigger that lets no item go.
func guarded() fstest.MapFS {
	fsys := migrations()
	fsys["mysql/triggers/00001_item_keep.sql"] = &fstest.MapFile{Data: []byte(
		"CREATE TRIGGER item_keep BEFORE DELETE ON item FOR EACH ROW BEGIN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'items are kept'; END\n")}
	return fsys
}

// A server that lets the service make no trigger does not keep it from starting: the log says what is missing, and the trigger
// is made at the first start after the right was given.
func TestTriggersAreMadeOnceTheServerAllowsThem(t *testing.T) {
	t.Parallel()
	var mariadb kittest.Database
	for _, kind := range kittest.Databases(t) {
		if kind.Name == "mariadb" {
			mariadb = kind
		}
	}
	address := mariadb.URL(t)
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	a, err := url.Parse(os.Getenv(kittest.MySQLVariable))
	if err != nil {
		t.Fatal(err)
	}
	password, _ := a.User.Password()
	admin, err := sql.Open("mysql", fmt.Sprintf("%s:%s@tcp(%s)%s", a.User.Username(), password, a.Host, a.Path))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	do := func(format string) {
		t.Helper()
		if _, err := admin.ExecContext(t.Context(), fmt.Sprintf(format, strings.TrimPrefix(u.Path, "/"), u.User.Username())); err != nil {
			t.Fatal(err)
		}
	}
	// start opens the database as a service does, and tells what was logged and whether items can be deleted.
	start := func() (logged string, kept bool) {
		t.Helper()
		var log bytes.Buffer
		d, err := db.Open(t.Context(), address, db.Options{Name: "test", Migrations: guarded(), Log: slog.New(slog.NewTextHandler(&log, nil))})
		if err != nil {
			t.Fatalf("the service does not start: %v", err)
		}
		err = d.Write(t.Context(), func(tx *db.Tx) error { return put(t.Context(), tx, rand.Text(), 1) })
		if err != nil {
			t.Fatal(err)
		}
		err = d.Write(t.Context(), func(tx *db.Tx) error { _, err := tx.Exec(t.Context(), "DELETE FROM item"); return err })
		if err != nil && !strings.Contains(err.Error(), "items are kept") {
			t.Fatal(err)
		}
		if closed := d.Close(); closed != nil {
			t.Error(closed)
		}
		return log.String(), err != nil
	}
	do("REVOKE TRIGGER ON %s.* FROM '%s'@'%%'")
	if logged, kept := start(); kept || !strings.Contains(logged, "item_keep") || !strings.Contains(logged, "TRIGGER") {
		t.Errorf("without the right: kept %v, logged %q", kept, logged)
	}
	do("GRANT TRIGGER ON %s.* TO '%s'@'%%'")
	for range 2 {
		if logged, kept := start(); !kept || strings.Contains(logged, "item_keep") {
			t.Errorf("with the right: kept %v, logged %q", kept, logged)
		}
	}
}

// What a server with a binary log answers to a login without SUPER (seen on MariaDB 10.11) is no reason not to start. A mistake
// in the statement is.
func TestWhichRefusalsOfTriggersAreForgiven(t *testing.T) {
	t.Parallel()
	for number, forgiven := range map[uint16]bool{1419: true, 1142: true, 1227: true, 1044: true, 1359: true, 1064: false, 1146: false, 2006: false} {
		err := fmt.Errorf("make: %w", &mysqldriver.MySQLError{Number: number, Message: "refused"})
		if got := db.TriggerRefused(err) != ""; got != forgiven {
			t.Errorf("error %d: forgiven is %v, want %v", number, got, forgiven)
		}
	}
	if db.TriggerRefused(nil) != "" || db.TriggerRefused(errors.New("other")) != "" {
		t.Error("what is no answer of a server is forgiven")
	}
}
