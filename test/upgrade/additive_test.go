package upgrade

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pressly/goose/v3"

	"emporium/kit/kittest"
)

var (
	comment = regexp.MustCompile(`--[^\n]*`)
	literal = regexp.MustCompile(`'(?:[^']|'')*'`)
	// removes matches what takes something away, or makes something else of it, under the hands of the version before.
	removes = regexp.MustCompile(`(?i)\b(DROP|RENAME|TRUNCATE)\b|\bALTER (COLUMN )?\w+ (SET DATA )?TYPE\b|(\bALTER TABLE \w+|,) (MODIFY|CHANGE)\b|\bSET NOT NULL\b`)
	addsTo  = regexp.MustCompile(`(?i)\bALTER TABLE\b.*\bADD\b`)
	notNull = regexp.MustCompile(`(?i)\bNOT NULL\b`)
	usual   = regexp.MustCompile(`(?i)\bDEFAULT\b`)
)

// breaks returns the statements of a migration after the first that the version before could not live with.
func breaks(migration string) (found []string) {
	migration = literal.ReplaceAllString(comment.ReplaceAllString(migration, ""), "''")
	for statement := range strings.SplitSeq(migration, ";") {
		statement = strings.Join(strings.Fields(statement), " ")
		adds := addsTo.MatchString(statement)
		bare := adds && len(notNull.FindAllString(statement, -1)) > len(usual.FindAllString(statement, -1))
		if removes.MatchString(statement) || bare {
			found = append(found, statement)
		}
	}
	return found
}

func TestMigrationsOnlyAdd(t *testing.T) {
	t.Parallel()
	root := os.DirFS(kittest.ModuleRoot(t))
	sets := map[string][]string{} // folder above the dialects → files
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		base := path.Base(name)
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && (base == "testdata" || strings.HasPrefix(base, ".")):
			return fs.SkipDir
		case d.IsDir() || path.Ext(name) != ".sql" || path.Base(path.Dir(path.Dir(name))) != "migrations":
			return nil
		}
		set := path.Dir(path.Dir(name))
		sets[set] = append(sets[set], name)
		version, err := goose.NumericComponent(base)
		if err != nil || version == 1 {
			return err
		}
		text, err := fs.ReadFile(root, name)
		for _, statement := range breaks(string(text)) {
			t.Errorf("%s: %q: the version before works on the same tables during an upgrade; add columns that may be empty or have a DEFAULT, and leave what is there", name, statement)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(sets) < 7 {
		t.Errorf("found migrations in %d folders: this is not the whole repository", len(sets))
	}
	for set, files := range sets {
		byDialect := map[string][]string{}
		for _, f := range files {
			dialect := path.Base(path.Dir(f))
			byDialect[dialect] = append(byDialect[dialect], path.Base(f))
		}
		for dialect, names := range byDialect {
			if !slices.Equal(names, byDialect["sqlite"]) {
				t.Errorf("%s: %s has %v, sqlite has %v", set, dialect, names, byDialect["sqlite"])
			}
		}
	}
}

func TestBreaks(t *testing.T) {
	t.Parallel()
	tests := []struct {
		statement string
		want      bool
	}{
		{"CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY)", false},
		{"CREATE INDEX a_b ON a (b)", false},
		{"ALTER TABLE a ADD COLUMN b BIGINT", false},
		{"ALTER TABLE a ADD COLUMN b VARCHAR(64) NOT NULL DEFAULT 'drop; me'", false},
		{"ALTER TABLE a ADD COLUMN b BIGINT -- NOT NULL once it is filled", false},
		{"ALTER TABLE a ADD COLUMN type BIGINT", false},
		{"ALTER TABLE a ADD COLUMN b BIGINT NOT NULL", true},
		{"ALTER TABLE a\n  ADD b BIGINT NOT NULL DEFAULT 0, ADD c BIGINT NOT NULL", true},
		{"ALTER TABLE a DROP COLUMN b", true},
		{"drop table a", true},
		{"ALTER TABLE a RENAME TO b", true},
		{"ALTER TABLE a ALTER COLUMN b TYPE BIGINT", true},
		{"ALTER TABLE a ALTER b SET DATA TYPE BIGINT", true},
		{"ALTER TABLE a MODIFY b BIGINT", true},
		{"ALTER TABLE a ADD b BIGINT, CHANGE c d BIGINT", true},
		{"ALTER TABLE a ALTER COLUMN b SET NOT NULL", true},
	}
	for _, tt := range tests {
		if got := len(breaks("-- +goose Up\n"+tt.statement+";")) > 0; got != tt.want {
			t.Errorf("%s: refused %v, want %v", tt.statement, got, tt.want)
		}
	}
}
