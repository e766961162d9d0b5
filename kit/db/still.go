package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Still is several SQLite files as they were at one and the same moment. Others go on writing to them meanwhile; what they write is not
// seen here, and cannot be taken out of their write-ahead logs until Close.
type Still struct {
	files []*stillFile
}

type stillFile struct {
	path string
	pool *sql.DB
	lock *sql.Conn // the right to write, for as long as the moment is being fixed
	read *sql.Conn // holds the snapshot
}

// stillPatience is how long all writers together may be waited for. It is shorter than the time for which a writer waits for us, so nobody
// fails because of a Still.
const stillPatience = 5 * time.Second

// stillAgain is the pause between two attempts to be let in. It is short, because a busy writer leaves the file alone for some tens of
// microseconds between two transactions, and SQLite keeps no queue.
const stillAgain = 100 * time.Microsecond

// ErrNotStill says that the writers could not all be held up at one moment. Trying again makes sense.
var ErrNotStill = errors.New("the databases are too busy to be held still")

// HoldStill fixes the moment. It takes the right to write from all writers of the files at once, in this process and in others, begins to
// read each file, and gives it back: writers wait for some milliseconds, none sees an error, and no transaction is in one file before the
// moment while another that it has waited for is in another file after it.
func HoldStill(ctx context.Context, paths []string) (_ *Still, err error) {
	s := &Still{}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	for _, path := range paths { // opened before anybody waits
		f := &stillFile{path: path}
		s.files = append(s.files, f)
		if err := f.open(ctx); err != nil {
			return nil, fmt.Errorf("open %s: %w", path, err)
		}
	}
	limited, cancel := context.WithTimeout(ctx, stillPatience)
	defer cancel()
	for _, f := range s.files {
		if err := f.hold(limited); err != nil {
			if ctx.Err() == nil && limited.Err() != nil {
				err = ErrNotStill
			}
			return nil, fmt.Errorf("hold %s still: %w", f.path, err)
		}
	}
	for _, f := range s.files {
		if err := f.begin(ctx); err != nil {
			return nil, fmt.Errorf("read %s: %w", f.path, err)
		}
	}
	return s, s.release()
}

func (f *stillFile) open(ctx context.Context) (err error) {
	// mode=rw: a file that is not there is an error, and not an empty database.
	if f.pool, err = sql.Open("sqlite", fileURI(f.path)+"?mode=rw&_pragma=busy_timeout(0)"); err != nil {
		return err
	}
	if f.lock, err = f.pool.Conn(ctx); err != nil {
		return err
	}
	if f.read, err = f.pool.Conn(ctx); err != nil {
		return err
	}
	// Readers hold no writer up in this mode alone. Emporium's files have it from the start. The first look may have to mend what a killed
	// process has left, and to wait for another that does.
	for _, conn := range []*sql.Conn{f.lock, f.read} {
		err := patiently(ctx, func() error {
			var mode string
			err := conn.QueryRowContext(ctx, "PRAGMA journal_mode(WAL)").Scan(&mode)
			if err == nil && mode != "wal" {
				err = fmt.Errorf("its journal's mode is %s, and wal is needed", mode)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// hold takes the right to write.
func (f *stillFile) hold(ctx context.Context) error {
	return patiently(ctx, func() error { _, err := f.lock.ExecContext(ctx, "BEGIN IMMEDIATE"); return err })
}

// begin fixes what is read from now on.
func (f *stillFile) begin(ctx context.Context) error {
	return patiently(ctx, func() error {
		if _, err := f.read.ExecContext(ctx, "BEGIN"); err != nil {
			return err
		}
		var n int // a transaction begins to read with its first statement
		err := f.read.QueryRowContext(ctx, "SELECT COUNT(*) FROM sqlite_schema").Scan(&n)
		if err != nil {
			_, _ = f.read.ExecContext(ctx, "ROLLBACK")
		}
		return err
	})
}

// patiently runs fn until it does not meet somebody else's lock, or ctx ends.
func patiently(ctx context.Context, fn func() error) error {
	for {
		err := fn()
		if err == nil || !isBusy(err) {
			return err
		}
		timer := time.NewTimer(stillAgain)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
	}
}

func isBusy(err error) bool {
	lite, ok := errors.AsType[*sqlite.Error](err)
	return ok && lite.Code()&0xff == sqlite3.SQLITE_BUSY
}

// release gives the right to write back.
func (s *Still) release() error {
	var errs []error
	for _, f := range s.files {
		if f.lock == nil {
			continue
		}
		_, err := f.lock.ExecContext(context.Background(), "ROLLBACK")
		errs = append(errs, err, f.lock.Close())
		f.lock = nil
	}
	return errors.Join(errs...)
}

// stillStep is how many pages are copied between two looks at ctx.
const stillStep = 256

// Copy writes what the n-th file held at the moment to a new file, which only its owner may read, and checks it. Progress, which may be nil,
// is told bytes. A copy that failed leaves its file behind.
func (s *Still) Copy(ctx context.Context, n int, to string, progress func(done, all int64)) error {
	source := s.files[n]
	file, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	var page int64
	if err := source.read.QueryRowContext(ctx, "PRAGMA page_size").Scan(&page); err != nil {
		return fmt.Errorf("read %s: %w", source.path, err)
	}
	err = source.read.Raw(func(driver any) error {
		conn, ok := driver.(interface {
			NewBackup(to string) (*sqlite.Backup, error)
		})
		if !ok {
			return errors.New("the driver makes no copies")
		}
		b, err := conn.NewBackup(fileURI(to))
		if err != nil {
			return err
		}
		for more := true; more && err == nil; {
			if err = ctx.Err(); err != nil {
				break
			}
			more, err = b.Step(stillStep)
			if err == nil && progress != nil {
				all := int64(b.PageCount()) * page
				progress(all-int64(b.Remaining())*page, all)
			}
		}
		return errors.Join(err, b.Finish())
	})
	if err != nil {
		return fmt.Errorf("copy %s: %w", source.path, err)
	}
	return CheckFile(ctx, to)
}

// CheckFile reads a SQLite file that nobody has opened, and says what is wrong with its structure. It writes nothing, not even beside it.
func CheckFile(ctx context.Context, path string) (err error) {
	d, err := sql.Open("sqlite", fileURI(path)+"?immutable=1")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	var verdict string
	if err := d.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return fmt.Errorf("check %s: %w", path, err)
	}
	if verdict != "ok" {
		return fmt.Errorf("%s is damaged: %s", path, verdict)
	}
	return nil
}

func fileURI(path string) string { return "file:" + (&url.URL{Path: path}).EscapedPath() }

// Close lets go of the moment.
func (s *Still) Close() error {
	errs := []error{s.release()}
	for _, f := range s.files {
		if f.read != nil {
			_, _ = f.read.ExecContext(context.Background(), "ROLLBACK") // there may be none
			errs = append(errs, f.read.Close())
		}
		if f.pool != nil {
			errs = append(errs, f.pool.Close())
		}
	}
	s.files = nil
	return errors.Join(errs...)
}
