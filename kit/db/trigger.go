package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path"
	"slices"
	"strings"

	mysqldriver "github.com/go-sql-driver/mysql"
)

// MySQL and MariaDB let nobody make a trigger without the right SUPER while they write a binary log, as MySQL 8 does from the
// start and every server that replicates, unless log_bin_trust_function_creators is on. A migration that wants one could not be
// applied there, and the service would not start. So triggers that only guard what the program keeps to anyway are no
// migrations: they stand beside them, in mysql/triggers, one statement in a file such as 00001_name.sql, and are made after the
// migrations, now or at any later start, once the server allows it. Until then the log says what is missing.

// raiseTriggers makes the set's triggers that are not there yet. The caller holds the lock of migrations.
func (d *DB) raiseTriggers(ctx context.Context, pool *sql.DB, dir fs.FS) error {
	if d.dialect != MySQL {
		return nil
	}
	files, err := fs.Glob(dir, "triggers/*.sql")
	if err != nil || len(files) == 0 {
		return err
	}
	there, err := triggers(ctx, pool)
	if err != nil {
		return fmt.Errorf("look for the triggers: %w", err)
	}
	for _, file := range files {
		_, name, _ := strings.Cut(strings.TrimSuffix(path.Base(file), ".sql"), "_")
		if slices.Contains(there, name) {
			continue
		}
		text, err := fs.ReadFile(dir, file)
		if err != nil {
			return err
		}
		_, err = pool.ExecContext(ctx, string(text))
		switch refusal := triggerRefused(err); {
		case refusal != "":
			d.log.LogAttrs(ctx, slog.LevelWarn, "the server lets this login make no triggers: what they guard is left to the program. Let an administrator make it, "+
				"or set log_bin_trust_function_creators and grant TRIGGER, and start again",
				slog.String("database", d.name), slog.String("trigger", name), slog.String("cause", refusal), slog.String("statement", strings.TrimSpace(string(text))))
		case err != nil:
			return fmt.Errorf("make the trigger %s: %w", name, err)
		}
	}
	return nil
}

// triggers are the names of those that the database has.
func triggers(ctx context.Context, pool *sql.DB) (names []string, err error) {
	rows, err := pool.QueryContext(ctx, "SHOW TRIGGERS")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var name string
	row := make([]any, len(columns))
	for i := range row {
		row[i] = new(sql.RawBytes)
	}
	row[0] = &name
	for rows.Next() {
		if err := rows.Scan(row...); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// triggerRefused says why a server makes no trigger although the statement is well; nothing when that is not so.
func triggerRefused(err error) string {
	my, ok := errors.AsType[*mysqldriver.MySQLError](err)
	if !ok {
		return ""
	}
	switch my.Number {
	case 1419:
		return "binary logging is on, and the login lacks SUPER"
	case 1142, 1227, 1044:
		return "the login lacks the right TRIGGER"
	case 1359:
		return "it is there already, made by another login"
	}
	return ""
}
