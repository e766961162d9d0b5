package mongo

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// templateVersion is a version of staff's own template; its id holds kind, locale and number.
type templateVersion struct {
	ID        string `bson:"_id"`
	Kind      string `bson:"kind"`
	Locale    string `bson:"locale"`
	Version   int64  `bson:"version"`
	Source    string `bson:"source"`
	Note      string `bson:"note"`
	Author    string `bson:"author"`
	CreatedAt int64  `bson:"created_at"`
}

type templateActive struct {
	ID        string `bson:"_id"`
	Kind      string `bson:"kind"`
	Locale    string `bson:"locale"`
	Version   int64  `bson:"version"`
	Previous  int64  `bson:"previous"`
	Author    string `bson:"author"`
	ChangedAt int64  `bson:"changed_at"`
}

func templateID(kind message.Kind, locale string) string { return string(kind) + "/" + locale }

func versionID(kind message.Kind, locale string, version int64) string {
	return templateID(kind, locale) + "/" + strconv.FormatInt(version, 10)
}

func (t *templateVersion) version() (store.TemplateVersion, error) {
	out := store.TemplateVersion{Version: t.Version, Note: t.Note, Author: t.Author, CreatedAt: db.Time(t.CreatedAt)}
	if err := json.Unmarshal([]byte(t.Source), &out.Source); err != nil {
		return out, fmt.Errorf("read the template %s: %w", t.ID, err)
	}
	return out, nil
}

// AddTemplate implements app.Store.
func (s *Store) AddTemplate(ctx context.Context, _ *db.Tx, t store.TemplateVersion) error {
	source, err := json.Marshal(t.Source)
	if err != nil {
		return fmt.Errorf("write a template: %w", err)
	}
	_, err = s.templates.InsertOne(ctx, templateVersion{ID: versionID(t.Source.Kind, t.Source.Locale, t.Version), Kind: string(t.Source.Kind), Locale: t.Source.Locale,
		Version: t.Version, Source: string(source), Note: store.Fit(t.Note, 500), Author: t.Author, CreatedAt: db.Micros(t.CreatedAt)})
	if driver.IsDuplicateKeyError(err) {
		return fault.New(fault.Conflict, "Somebody else has saved a version at the same time; try again.")
	}
	return wrap("insert a template", err)
}

// Templates implements app.Store.
func (s *Store) Templates(ctx context.Context, kind message.Kind, locale string) ([]store.TemplateVersion, error) {
	found, err := find[templateVersion](ctx, s.templates, bson.D{{Key: "kind", Value: string(kind)}, {Key: "locale", Value: locale}}, options.Find().SetSort(is("version", -1)))
	if err != nil {
		return nil, err
	}
	return versionsOf(found)
}

func versionsOf(found []templateVersion) ([]store.TemplateVersion, error) {
	out := make([]store.TemplateVersion, len(found))
	for i := range found {
		var err error
		if out[i], err = found[i].version(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ActiveTemplates implements app.Store.
func (s *Store) ActiveTemplates(ctx context.Context) ([]store.TemplateActive, []store.TemplateVersion, error) {
	found, err := find[templateActive](ctx, s.activeTemplates, bson.D{}, options.Find().SetSort(is("_id", 1)))
	if err != nil || len(found) == 0 {
		return nil, nil, err
	}
	active, ids := make([]store.TemplateActive, len(found)), make([]string, len(found))
	for i, a := range found {
		active[i] = store.TemplateActive{Kind: message.Kind(a.Kind), Locale: a.Locale, Version: a.Version, Previous: a.Previous, Author: a.Author, ChangedAt: db.Time(a.ChangedAt)}
		ids[i] = versionID(active[i].Kind, a.Locale, a.Version)
	}
	sources, err := find[templateVersion](ctx, s.templates, is("_id", in(ids)), options.Find().SetSort(is("_id", 1)))
	if err != nil {
		return nil, nil, err
	}
	versions, err := versionsOf(sources)
	return active, versions, err
}

// SetActiveTemplate implements app.Store.
func (s *Store) SetActiveTemplate(ctx context.Context, _ *db.Tx, a store.TemplateActive) error {
	document := templateActive{ID: templateID(a.Kind, a.Locale), Kind: string(a.Kind), Locale: a.Locale, Version: a.Version, Previous: a.Previous, Author: a.Author,
		ChangedAt: db.Micros(a.ChangedAt)}
	_, err := s.activeTemplates.ReplaceOne(ctx, is("_id", document.ID), document, options.Replace().SetUpsert(true))
	return wrap("set the active template", err)
}

// Oldest implements app.Store.
func (s *Store) Oldest(ctx context.Context, after string, limit int) ([]store.Aged, error) {
	found, err := find[notification](ctx, s.notifications, is("_id", is("$gt", after)), options.Find().SetSort(is("_id", 1)).SetLimit(int64(limit)).
		SetProjection(bson.D{{Key: "created_at", Value: 1}, {Key: "due_at", Value: 1}, {Key: "data", Value: 1}, {Key: "untold_until", Value: 1}}))
	if err != nil {
		return nil, err
	}
	out := make([]store.Aged, len(found))
	for i := range found {
		n := &found[i]
		out[i] = store.Aged{ID: n.ID, CreatedAt: db.Time(n.CreatedAt), Final: n.DueAt == 0 && n.UntoldUntil == 0, Body: n.Data != "{}"}
	}
	return out, nil
}

// PurgeBodies implements app.Store.
func (s *Store) PurgeBodies(ctx context.Context, _ *db.Tx, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	_, err := s.notifications.UpdateMany(ctx, is("_id", in(ids)), is("$set", bson.D{{Key: "data", Value: "{}"}, {Key: "name", Value: ""}}))
	return wrap("purge bodies", err)
}

// DeleteMessages implements app.Store.
func (s *Store) DeleteMessages(ctx context.Context, _ *db.Tx, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	_, err := s.notifications.DeleteMany(ctx, is("_id", in(ids)))
	return wrap("delete messages", err)
}
