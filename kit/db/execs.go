package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// execs are the prepared statements by which SQLite's writer changes rows. They are handed to the driver itself: nearly all that a
// purchase costs embedded are such statements, and database/sql makes a list of named values for each of them, locks and looks
// whether the connection lives.
type execs struct {
	stmts map[string]driver.StmtExecContext
	named []driver.NamedValue // of the statement at hand
}

// run changes rows. prepared says that the database had understood the statement, so that an error may have ended the transaction.
func (e *execs) run(conn *sql.Conn, query string, args []any) (prepared bool, affected, lastID int64, err error) {
	if err := e.take(args); err != nil {
		return false, 0, 0, err
	}
	defer clear(e.named)
	err = conn.Raw(func(c any) error {
		s, err := e.stmt(c, query)
		if err != nil {
			return err
		}
		prepared = true
		result, err := s.ExecContext(context.Background(), e.named)
		if err != nil {
			return err
		}
		if affected, err = result.RowsAffected(); err != nil {
			return err
		}
		lastID, err = result.LastInsertId()
		return err
	})
	return prepared, affected, lastID, err
}

// take makes of the arguments what a driver takes.
func (e *execs) take(args []any) error {
	e.named = e.named[:0]
	for i, a := range args {
		var err error
		switch a.(type) {
		case nil, string, int64, []byte, bool, float64, time.Time:
		default:
			if a, err = driver.DefaultParameterConverter.ConvertValue(a); err != nil {
				return fmt.Errorf("argument %d: %w", i+1, err)
			}
		}
		e.named = append(e.named, driver.NamedValue{Ordinal: i + 1, Value: a})
	}
	return nil
}

func (e *execs) stmt(conn any, query string) (driver.StmtExecContext, error) {
	if s := e.stmts[query]; s != nil {
		return s, nil
	}
	if len(e.stmts) >= maxStmts {
		for q, s := range e.stmts { // forget any one; distinct texts beyond the bound are rare
			_ = s.(driver.Stmt).Close()
			delete(e.stmts, q)
			break
		}
	}
	prepared, err := conn.(driver.ConnPrepareContext).PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	s, ok := prepared.(driver.StmtExecContext)
	if !ok {
		return nil, errors.Join(errors.New("the driver's statements cannot be run"), prepared.Close())
	}
	if e.stmts == nil {
		e.stmts = map[string]driver.StmtExecContext{}
	}
	e.stmts[query] = s
	return s, nil
}

func (e *execs) close(conn *sql.Conn) {
	_ = conn.Raw(func(any) error {
		for _, s := range e.stmts {
			_ = s.(driver.Stmt).Close()
		}
		return nil
	})
	clear(e.stmts)
}
