package db

import (
	"fmt"
	"strings"
)

// Dialect is a kind of database.
type Dialect string

// The dialects. MySQL stands for MariaDB too.
const (
	SQLite   Dialect = "sqlite"
	Postgres Dialect = "postgres"
	MySQL    Dialect = "mysql"
)

// forUpdate locks the rows read; SQLite has one writer and needs no row locks.
func (d Dialect) forUpdate() string {
	if d == SQLite {
		return ""
	}
	return " FOR UPDATE"
}

func (d Dialect) forShare() string {
	switch d {
	case SQLite:
		return ""
	case MySQL:
		return " LOCK IN SHARE MODE" // MariaDB knows no other words
	}
	return " FOR SHARE"
}

func (d Dialect) skipLocked() string {
	if d == SQLite {
		return ""
	}
	return " FOR UPDATE SKIP LOCKED"
}

// bind turns ? into the dialect's placeholder. Question marks inside string literals are not expected: values are
// always arguments.
func (d Dialect) bind(query string) string {
	if d != Postgres || !strings.Contains(query, "?") {
		return query
	}
	var b strings.Builder
	b.Grow(len(query) + 16)
	n := 0
	for i := range len(query) {
		if query[i] == '?' {
			n++
			fmt.Fprintf(&b, "$%d", n)
			continue
		}
		b.WriteByte(query[i])
	}
	return b.String()
}

// insert builds a multi-row INSERT for n rows.
func (d Dialect) insert(verb, table string, cols []string, n int, tail string) string {
	var b strings.Builder
	b.WriteString(verb)
	b.WriteString(" INTO ")
	b.WriteString(table)
	b.WriteString(" (")
	b.WriteString(strings.Join(cols, ", "))
	b.WriteString(") VALUES ")
	row := "(" + strings.TrimSuffix(strings.Repeat("?, ", len(cols)), ", ") + ")"
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(row)
	}
	b.WriteString(tail)
	return b.String()
}

// upsertTail is what makes an INSERT replace the named columns of a row that exists.
func (d Dialect) upsertTail(keyCols, updateCols []string) string {
	var sets []string
	if d == MySQL {
		for _, c := range updateCols {
			sets = append(sets, c+" = VALUES("+c+")")
		}
		return " ON DUPLICATE KEY UPDATE " + strings.Join(sets, ", ")
	}
	for _, c := range updateCols {
		sets = append(sets, c+" = excluded."+c)
	}
	return " ON CONFLICT (" + strings.Join(keyCols, ", ") + ") DO UPDATE SET " + strings.Join(sets, ", ")
}

// insertIgnore is MySQL's verb; what else it ignores, Tx.warnings finds.
const (
	insertIgnore   = "INSERT IGNORE"
	mysqlDuplicate = 1062
)

// ignore gives the verb and tail of an INSERT that leaves rows alone that exist.
func (d Dialect) ignore() (verb, tail string) {
	if d == MySQL {
		return insertIgnore, ""
	}
	return "INSERT", " ON CONFLICT DO NOTHING"
}
