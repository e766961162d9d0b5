package wiring

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/pressly/goose/v3"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

// added says what rows of an earlier schema hold in columns that came later, by table, column and value.
var added = map[string]map[string]string{
	"account":      {"second_factor": "0"},
	"consent":      {"asked_by": ""},
	"contact":      {"phone": ""},
	"delivery":     {"lane": "email", "doubt": "0", "provider": "", "provider_id": "", "receipt": "", "receipt_rank": "0", "receipt_at": "0"},
	"dispute":      {"views": "0", "held_in": ""},
	"holds":        {"round": "0"},
	"reservations": {"returned": "0"},
	"order_view":   {"phone": "", "country": ""},
	"payment": {"attempts": "1", "gift_card": "", "saved_method": "", "next_choice": "", "country": "", "payer": "", "saved_reference": "", "off_session": "0",
		"consented_at": "0", "next_saved": "", "bearer": ""},
	"payment_operation": {"trace": "", "correlation": "", "causation": "", "request": "<nil>", "valid_until": "0", "final": "0", "source": "",
		"fee": "0", "actor": "", "remind_at": "0", "saved_method": "", "off_session": "0", "keep_method": "0", "then_capture": "0"},
	"refund_request": {"method": "", "reference": "", "return_id": ""},
	"webhook_event":  {"user_id": ""},
}

// TestUpgradeFromEveryVersion makes a database as each earlier version of a service left it, with a row in every table, and lets
// this version open it. The rows stay what they were, and the earlier version goes on working beside this one.
func TestUpgradeFromEveryVersion(t *testing.T) {
	t.Parallel()
	for _, s := range Table {
		if s.database == nil {
			continue
		}
		for _, kind := range kittest.Databases(t) {
			for _, version := range versions(t, s.migrations) {
				t.Run(fmt.Sprintf("%s/%s/%d", s.Name, kind.Name, version), func(t *testing.T) {
					t.Parallel()
					upgrade(t, s, kind.URL(t), version)
				})
			}
		}
	}
}

func upgrade(t *testing.T, s Service, url string, version int64) {
	t.Helper()
	earlier := upTo(t, s.migrations, version)
	old := opened(t, s.Name, url, earlier)
	tables := tables(t, earlier, string(old.Dialect()))
	before := map[string]map[string]string{}
	for _, table := range tables {
		insert(t, old, table, columns(t, old, table), 7)
		before[table] = rowOf(t, old, table)
	}

	d := opened(t, s.Name, url, s.migrations)
	if pending, err := d.Pending(t.Context()); err != nil || len(pending) > 0 {
		t.Fatalf("after opening, these are missing: %v, %v", pending, err)
	}
	for _, table := range tables {
		after := rowOf(t, d, table)
		for column := range after {
			if _, had := before[table][column]; had {
				continue
			}
			if want, known := added[table][column]; !known || after[column] != want {
				t.Errorf("%s.%s of an earlier row holds %q, want %q; name new columns in the list above", table, column, after[column], want)
			}
			delete(after, column)
		}
		if diff := cmp.Diff(before[table], after); diff != "" {
			t.Errorf("the row of %s changed (-before +after):\n%s", table, diff)
		}
	}

	applied := journal(t, d)
	again := opened(t, s.Name, url, s.migrations)
	if diff := cmp.Diff(applied, journal(t, again)); diff != "" {
		t.Errorf("opening again did something (-first +again):\n%s", diff)
	}
	beside := opened(t, s.Name, url, earlier)
	if diff := cmp.Diff(applied, journal(t, beside)); diff != "" {
		t.Errorf("the earlier version did something to the schema (-before +after):\n%s", diff)
	}
	for _, table := range tables {
		insert(t, beside, table, slices.Collect(maps.Keys(before[table])), 8)
	}
}

func opened(t *testing.T, name, url string, migrations fs.FS) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: name, Migrations: migrations, MaxConns: 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// migrations lists the files of a dialect, or of all when it is "", with their versions.
func migrations(t *testing.T, from fs.FS, dialect string) map[string]int64 {
	t.Helper()
	all := map[string]int64{}
	err := fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == "triggers" {
			return fs.SkipDir // they are made beside the migrations, by every version anew
		}
		if err != nil || d.IsDir() || dialect != "" && path.Base(path.Dir(name)) != dialect {
			return err
		}
		version, err := goose.NumericComponent(path.Base(name))
		all[name] = version
		return err
	})
	if err != nil || len(all) == 0 {
		t.Fatalf("list the migrations: %d, %v", len(all), err)
	}
	return all
}

func versions(t *testing.T, from fs.FS) []int64 {
	t.Helper()
	return slices.Compact(slices.Sorted(maps.Values(migrations(t, from, ""))))
}

// upTo is what a service had when version was its newest.
func upTo(t *testing.T, from fs.FS, version int64) fs.FS {
	t.Helper()
	had := fstest.MapFS{}
	for name, v := range migrations(t, from, "") {
		if v > version {
			continue
		}
		text, err := fs.ReadFile(from, name)
		if err != nil {
			t.Fatal(err)
		}
		had[name] = &fstest.MapFile{Data: text}
	}
	return had
}

var createTable = regexp.MustCompile(`(?mi)^CREATE TABLE (?:IF NOT EXISTS )?(\w+)`)

// tables lists the tables in the order in which they are made, so that rows can point at those before.
func tables(t *testing.T, from fs.FS, dialect string) []string {
	t.Helper()
	var names []string
	for _, file := range slices.Sorted(maps.Keys(migrations(t, from, dialect))) {
		text, err := fs.ReadFile(from, file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range createTable.FindAllSubmatch(text, -1) {
			names = append(names, string(found[1]))
		}
	}
	if len(names) == 0 {
		t.Fatalf("no tables for %s", dialect)
	}
	return names
}

func columns(t *testing.T, d *db.DB, table string) (names []string) {
	t.Helper()
	rows, err := d.Query(t.Context(), "SELECT * FROM "+table+" WHERE 1 = 0") //nolint:unqueryvet // which columns there are is the question
	if err != nil {
		t.Fatal(err)
	}
	names, err = rows.Columns()
	if err := errors.Join(err, rows.Close(), rows.Err()); err != nil {
		t.Fatal(err)
	}
	return names
}

// insert adds a row that holds the same number in every column, so that it also points at the rows of other tables.
func insert(t *testing.T, d *db.DB, table string, columns []string, number int64) {
	t.Helper()
	row := valuesOf(t, d, table, columns, number)
	if err := d.Write(t.Context(), func(tx *db.Tx) error {
		return tx.InsertMany(t.Context(), table, columns, [][]any{row})
	}); err != nil {
		t.Fatalf("insert into %s: %v", table, err)
	}
}

// valuesOf is the number in the types of the columns.
func valuesOf(t *testing.T, d *db.DB, table string, columns []string, number int64) []any {
	t.Helper()
	values := make([]any, len(columns))
	rows, err := d.Query(t.Context(), "SELECT "+strings.Join(columns, ", ")+" FROM "+table+" WHERE 1 = 0")
	if err != nil {
		t.Fatal(err)
	}
	kinds, err := rows.Kinds()
	if err := errors.Join(err, rows.Close(), rows.Err()); err != nil {
		t.Fatal(err)
	}
	for i, kind := range kinds {
		switch {
		case strings.Contains(kind, "INT"):
			values[i] = number
		case strings.Contains(kind, "BLOB"), strings.Contains(kind, "BYTEA"):
			values[i] = []byte(fmt.Sprint(number))
		default:
			values[i] = fmt.Sprint(number)
		}
	}
	return values
}

// rowOf reads the one row that insert added. A migration may have put others there, which hold no 7 in their first column.
func rowOf(t *testing.T, d *db.DB, table string) map[string]string {
	t.Helper()
	all := columns(t, d, table)
	rows, err := d.Query(t.Context(), "SELECT "+strings.Join(all, ", ")+" FROM "+table+" WHERE "+all[0]+" = ?", valuesOf(t, d, table, all[:1], 7)[0])
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if !rows.Next() {
		t.Fatalf("the row of %s is not there: %v", table, rows.Err())
	}
	values := make([]any, len(all))
	places := make([]any, len(all))
	for i := range values {
		places[i] = &values[i]
	}
	if err := rows.Scan(places...); err != nil {
		t.Fatal(err)
	}
	row := map[string]string{}
	for i, column := range all {
		value := values[i]
		if raw, ok := value.([]byte); ok {
			value = string(raw)
		}
		row[column] = fmt.Sprint(value)
	}
	return row
}

// journal is what the migrations noted about themselves.
func journal(t *testing.T, d *db.DB) (all []string) {
	t.Helper()
	for _, table := range []string{"schema_kit", "schema_service"} {
		var lines []struct {
			ID      int64 `db:"id"`
			Version int64 `db:"version_id"`
		}
		if err := d.Select(t.Context(), &lines, "SELECT id, version_id FROM "+table+" ORDER BY id"); err != nil {
			t.Fatal(err)
		}
		for _, l := range lines {
			all = append(all, fmt.Sprintf("%s %d: %d", table, l.ID, l.Version))
		}
	}
	return all
}
