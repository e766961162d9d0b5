package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/template"
)

// TemplateVersion is one version of a template that staff wrote. Versions of a kind and locale count from 1, and are never changed.
type TemplateVersion struct {
	Source    template.Source
	Version   int64
	Note      string
	Author    string
	CreatedAt time.Time
}

// TemplateActive says which version of a kind and locale is used; 0 is the built-in one. Previous is what a rollback leads to.
type TemplateActive struct {
	Kind              message.Kind
	Locale            string
	Version, Previous int64
	Author            string
	ChangedAt         time.Time
}

var (
	templateColumns = []string{"kind", "locale", "version", "source", "note", "author", "created_at"}
	activeColumns   = []string{"kind", "locale", "version", "previous", "author", "changed_at"}
)

const selectTemplate = `SELECT kind, locale, version, source, note, author, created_at FROM template_version`

type templateRow struct {
	Kind      string `db:"kind"`
	Locale    string `db:"locale"`
	Version   int64  `db:"version"`
	Source    string `db:"source"`
	Note      string `db:"note"`
	Author    string `db:"author"`
	CreatedAt int64  `db:"created_at"`
}

func (r *templateRow) version() (TemplateVersion, error) {
	out := TemplateVersion{Version: r.Version, Note: r.Note, Author: r.Author, CreatedAt: db.Time(r.CreatedAt)}
	if err := json.Unmarshal([]byte(r.Source), &out.Source); err != nil {
		return out, fmt.Errorf("read the template %s/%s/%d: %w", r.Kind, r.Locale, r.Version, err)
	}
	return out, nil
}

// AddTemplate keeps a version; fault.Conflict when somebody has taken its number.
func (s *Store) AddTemplate(ctx context.Context, tx *db.Tx, t TemplateVersion) error {
	source, err := json.Marshal(t.Source)
	if err != nil {
		return fmt.Errorf("write a template: %w", err)
	}
	n, err := tx.InsertIgnore(ctx, "template_version", templateColumns, [][]any{{string(t.Source.Kind), t.Source.Locale, t.Version, string(source), Fit(t.Note, 500),
		t.Author, db.Micros(t.CreatedAt)}})
	if err == nil && n == 0 {
		err = templateTaken()
	}
	return err
}

func templateTaken() error {
	return fault.New(fault.Conflict, "Somebody else has saved a version at the same time; try again.")
}

// Templates lists the versions of a kind and locale, the newest first.
func (s *Store) Templates(ctx context.Context, kind message.Kind, locale string) ([]TemplateVersion, error) {
	var rows []templateRow
	if err := s.db.Select(ctx, &rows, selectTemplate+` WHERE kind = ? AND locale = ? ORDER BY version DESC`, string(kind), locale); err != nil {
		return nil, err
	}
	return templateVersions(rows)
}

func templateVersions(rows []templateRow) ([]TemplateVersion, error) {
	out := make([]TemplateVersion, len(rows))
	for i := range rows {
		var err error
		if out[i], err = rows[i].version(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ActiveTemplates lists what is active, by kind and locale, and the sources of those that are not built in.
func (s *Store) ActiveTemplates(ctx context.Context) ([]TemplateActive, []TemplateVersion, error) {
	var rows []struct {
		Kind      string `db:"kind"`
		Locale    string `db:"locale"`
		Version   int64  `db:"version"`
		Previous  int64  `db:"previous"`
		Author    string `db:"author"`
		ChangedAt int64  `db:"changed_at"`
	}
	if err := s.db.Select(ctx, &rows, `SELECT kind, locale, version, previous, author, changed_at FROM template_active ORDER BY kind, locale`); err != nil || len(rows) == 0 {
		return nil, nil, err
	}
	active := make([]TemplateActive, len(rows))
	for i, r := range rows {
		active[i] = TemplateActive{Kind: message.Kind(r.Kind), Locale: r.Locale, Version: r.Version, Previous: r.Previous, Author: r.Author, ChangedAt: db.Time(r.ChangedAt)}
	}
	var sources []templateRow
	err := s.db.Select(ctx, &sources, `SELECT v.kind, v.locale, v.version, v.source, v.note, v.author, v.created_at FROM template_version v
		JOIN template_active a ON a.kind = v.kind AND a.locale = v.locale AND a.version = v.version ORDER BY v.kind, v.locale`)
	if err != nil {
		return nil, nil, err
	}
	versions, err := templateVersions(sources)
	return active, versions, err
}

// SetActiveTemplate makes a version the active one.
func (s *Store) SetActiveTemplate(ctx context.Context, tx *db.Tx, a TemplateActive) error {
	return tx.Upsert(ctx, "template_active", activeColumns, activeColumns[:2], activeColumns[2:], [][]any{{string(a.Kind), a.Locale, a.Version, a.Previous, a.Author,
		db.Micros(a.ChangedAt)}})
}
