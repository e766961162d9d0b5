package trail_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/kit/trail"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var at = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func open(t *testing.T, url string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "test", Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

func each(t *testing.T, test func(t *testing.T, d *db.DB, url string)) {
	t.Helper()
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			url := kind.URL(t)
			test(t, open(t, url), url)
		})
	}
}

func add(ctx context.Context, d *db.DB, subject string, also ...error) error {
	return d.Write(ctx, func(tx *db.Tx) error {
		return errors.Join(append(also, trail.Append(ctx, tx, trail.Entry{At: at, Actor: "usr_ann", Action: "refund.asked", Subject: subject,
			Detail: map[string]any{"amount": 1200, "currency": "EUR", "ß": "“<&>”"}}))...)
	})
}

const columns = "seq, at, actor, action, subject, detail, previous, hash"

// do runs statements by hand, without what keeps entries as they are.
func do(t *testing.T, d *db.DB, statements ...string) {
	t.Helper()
	if err := run(t.Context(), d, append(unguard(d), statements...)...); err != nil {
		t.Fatal(err)
	}
}

func run(ctx context.Context, d *db.DB, statements ...string) error {
	return d.Write(ctx, func(tx *db.Tx) error {
		for _, s := range statements {
			if _, err := tx.Exec(ctx, s); err != nil {
				return fmt.Errorf("%s: %w", s, err)
			}
		}
		return nil
	})
}

func unguard(d *db.DB) []string {
	return map[db.Dialect][]string{
		db.SQLite:   {"DROP TRIGGER IF EXISTS audit_trail_keep_update", "DROP TRIGGER IF EXISTS audit_trail_keep_delete"},
		db.Postgres: {"DROP TRIGGER IF EXISTS audit_trail_keep ON audit_trail"},
		db.MySQL:    {"DROP TRIGGER IF EXISTS update_audit_trail", "DROP TRIGGER IF EXISTS delete_audit_trail"},
	}[d.Dialect()]
}

func verify(t *testing.T, d *db.DB) trail.Verdict {
	t.Helper()
	v, err := trail.Verify(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Each way to tamper with the chain is found at the first entry that it touched, whichever database it is done to.
func TestTamperingIsFound(t *testing.T) {
	again := "INSERT INTO audit_trail (seq, at, actor, action, subject, detail, previous, hash) SELECT %d, at, actor, action, subject, detail, previous, hash FROM audit_trail WHERE seq = %d"
	cases := map[string]struct {
		does []string
		seq  int64
		says string
	}{
		"another actor":         {[]string{"UPDATE audit_trail SET actor = 'usr_eve' WHERE seq = 3"}, 3, "was changed"},
		"another time":          {[]string{"UPDATE audit_trail SET at = at + 1 WHERE seq = 1"}, 1, "was changed"},
		"another action":        {[]string{"UPDATE audit_trail SET action = 'refund.rejected' WHERE seq = 5"}, 5, "was changed"},
		"another subject":       {[]string{"UPDATE audit_trail SET subject = 'pay_9' WHERE seq = 2"}, 2, "was changed"},
		"another detail":        {[]string{"UPDATE audit_trail SET detail = '{}' WHERE seq = 2"}, 2, "was changed"},
		"text from the next":    {[]string{"UPDATE audit_trail SET actor = 'usr_annrefund', action = '.asked' WHERE seq = 2"}, 2, "was changed"},
		"another hash":          {[]string{"UPDATE audit_trail SET hash = 'x' WHERE seq = 4"}, 4, "was changed"},
		"removed in the middle": {[]string{"DELETE FROM audit_trail WHERE seq = 3"}, 3, "is missing"},
		"removed, and moved up": {[]string{"DELETE FROM audit_trail WHERE seq = 3", "UPDATE audit_trail SET seq = 3 WHERE seq = 4", "UPDATE audit_trail SET seq = 4 WHERE seq = 5",
			"UPDATE audit_trail_head SET seq = 4"}, 3, "was changed"},
		"the first removed":  {[]string{"DELETE FROM audit_trail WHERE seq = 1"}, 1, "is missing"},
		"the end removed":    {[]string{"DELETE FROM audit_trail WHERE seq > 3"}, 4, "and so are all after it"},
		"the head set back":  {[]string{"UPDATE audit_trail_head SET seq = 3, hash = (SELECT hash FROM audit_trail WHERE seq = 3)"}, 4, "beyond the end"},
		"all removed":        {[]string{"DELETE FROM audit_trail"}, 1, "and so are all after it"},
		"the head removed":   {[]string{"DELETE FROM audit_trail_head"}, 5, "not on record"},
		"another head":       {[]string{"UPDATE audit_trail_head SET hash = 'x'"}, 5, "written last"},
		"one put at the end": {[]string{fmt.Sprintf(again, 6, 5)}, 6, "was changed"},
		"one put before":     {[]string{fmt.Sprintf(again, 0, 1)}, 0, "before the first"},
		"one put in between": {[]string{"UPDATE audit_trail SET seq = 6 WHERE seq = 5", fmt.Sprintf(again, 5, 4), "UPDATE audit_trail_head SET seq = 6"}, 5, "was changed"},
	}
	each(t, func(t *testing.T, d *db.DB, _ string) {
		for n := range 5 {
			if err := add(t.Context(), d, fmt.Sprint("pay_", n)); err != nil {
				t.Fatal(err)
			}
		}
		do(t, d, "CREATE TABLE kept AS SELECT "+columns+" FROM audit_trail", "CREATE TABLE kept_head AS SELECT id, seq, hash FROM audit_trail_head")
		for name, c := range cases {
			if v := verify(t, d); v != (trail.Verdict{Entries: 5}) {
				t.Fatalf("before %s: %+v", name, v)
			}
			do(t, d, c.does...)
			if v := verify(t, d); v.Seq != c.seq || !strings.Contains(v.Wrong, c.says) {
				t.Errorf("%s: got %+v, want that %d %s", name, v, c.seq, c.says)
			}
			do(t, d, "DELETE FROM audit_trail", "DELETE FROM audit_trail_head", "INSERT INTO audit_trail ("+columns+") SELECT "+columns+" FROM kept",
				"INSERT INTO audit_trail_head (id, seq, hash) SELECT id, seq, hash FROM kept_head")
		}
	})
}

// A well-made entry in the place of another one does not fit to the next.
func TestAnEntryOfAnotherChain(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, _ string) {
		for _, subject := range []string{"pay_1", "pay_2"} {
			if err := add(t.Context(), d, subject); err != nil {
				t.Fatal(err)
			}
		}
		do(t, d, "CREATE TABLE aside AS SELECT "+columns+" FROM audit_trail WHERE seq = 2", "DELETE FROM audit_trail", "UPDATE audit_trail_head SET seq = 0, hash = ''")
		if err := add(t.Context(), d, "pay_other"); err != nil {
			t.Fatal(err)
		}
		do(t, d, "INSERT INTO audit_trail ("+columns+") SELECT "+columns+" FROM aside", "UPDATE audit_trail_head SET seq = 2, hash = (SELECT hash FROM aside)")
		if v := verify(t, d); v.Seq != 2 || !strings.Contains(v.Wrong, "does not follow") {
			t.Errorf("got %+v", v)
		}
	})
}

// The database itself refuses to change what is written.
func TestEntriesAreKept(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, _ string) {
		if err := add(t.Context(), d, "pay_1"); err != nil {
			t.Fatal(err)
		}
		for _, s := range []string{"UPDATE audit_trail SET actor = 'usr_eve'", "DELETE FROM audit_trail"} {
			if err := run(t.Context(), d, s); err == nil || !strings.Contains(err.Error(), "immutable") {
				t.Errorf("%s: got %v", s, err)
			}
		}
		if v := verify(t, d); v != (trail.Verdict{Entries: 1}) {
			t.Errorf("got %+v", v)
		}
	})
}

// What is not committed leaves nothing, and the chain goes on from what is.
func TestADeedThatFailsLeavesNoEntry(t *testing.T) {
	boom := errors.New("boom")
	each(t, func(t *testing.T, d *db.DB, _ string) {
		for n, want := range []error{nil, boom, nil, boom} {
			if err := add(t.Context(), d, fmt.Sprint("pay_", n), want); !errors.Is(err, want) {
				t.Errorf("%d: got %v, want %v", n, err, want)
			}
		}
		if v := verify(t, d); v != (trail.Verdict{Entries: 2}) {
			t.Errorf("got %+v", v)
		}
	})
}

// Many write at once, in several processes where the database allows that: there is one chain, and it is whole whenever somebody looks.
func TestManyWriteOneChain(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, url string) {
		instances := []*db.DB{d, d}
		if d.Dialect() != db.SQLite {
			instances[1] = open(t, url)
		}
		const writers, each = 8, 10
		var wg sync.WaitGroup
		for n := range writers {
			wg.Go(func() {
				for i := range each {
					if err := add(t.Context(), instances[n%2], fmt.Sprint("pay_", n, "_", i)); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Go(func() {
			for range 20 {
				if v, err := trail.Verify(t.Context(), d); err != nil || v.Wrong != "" {
					t.Errorf("meanwhile: %+v, %v", v, err)
				}
			}
		})
		wg.Wait()
		if v := verify(t, d); v != (trail.Verdict{Entries: writers * each}) {
			t.Errorf("got %+v", v)
		}
	})
}
