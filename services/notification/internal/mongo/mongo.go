// Package mongo keeps notifications, their deliveries, the views of orders, payments and accounts, and the development
// inbox's mail as documents in MongoDB, behind the same ports as the SQL store. ADR 5 says why that is safe although the
// service's inbox and outbox stay in SQL: every change here can be repeated, and takes effect once.
package mongo

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
	"go.mongodb.org/mongo-driver/v2/mongo/readpref"
	"go.mongodb.org/mongo-driver/v2/mongo/writeconcern"

	"emporium/kit/fault"
)

// Bounds of waiting, when neither the caller nor the URL sets others.
const (
	operationTime = 10 * time.Second
	selectionTime = 3 * time.Second
)

// DefaultDatabase is the database of a URL that names none.
const DefaultDatabase = "notification"

// Store keeps the service's documents. It is safe for concurrent use. Methods that take a transaction do not take part in
// it: their changes count at once, and repeating them changes nothing.
type Store struct {
	client *driver.Client

	notifications, orders, payments, users, mail, suppressions, templates, activeTemplates *driver.Collection
}

// Open connects to a mongodb:// or mongodb+srv:// URL, whose path names the database, and makes the indexes. It fails when
// the server does not answer. The store must be closed. Errors do not hold the URL.
func Open(ctx context.Context, rawURL string) (*Store, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Scheme != "mongodb" && u.Scheme != "mongodb+srv" {
		return nil, errors.New("not a URL of MongoDB: write it as mongodb://user:password@host:27017/database")
	}
	name := strings.Trim(u.Path, "/")
	if name == "" {
		name = DefaultDatabase
	}
	// What is acknowledged has to survive the primary, since the event that led to it will not come again; and every read
	// has to see what was written before. The URL cannot weaken either.
	o := options.Client().ApplyURI(rawURL).SetAppName("emporium-notification").
		SetWriteConcern(writeconcern.Majority()).SetReadPreference(readpref.Primary())
	if o.ServerSelectionTimeout == nil {
		o.SetServerSelectionTimeout(selectionTime)
	}
	if o.Timeout == nil {
		o.SetTimeout(operationTime)
	}
	if err := o.Validate(); err != nil {
		return nil, errors.New("the URL of MongoDB holds options that the driver refuses; see its manual for what may follow the question mark")
	}
	client, err := driver.Connect(o)
	if err != nil {
		return nil, errors.New("the URL of MongoDB is refused by the driver; write it as mongodb://user:password@host:27017/database")
	}
	d := client.Database(name)
	s := &Store{client: client, notifications: d.Collection("notifications"), orders: d.Collection("orders"), payments: d.Collection("payments"),
		users: d.Collection("contacts"), mail: d.Collection("mail"), suppressions: d.Collection("suppressions"),
		templates: d.Collection("templates"), activeTemplates: d.Collection("active_templates")}
	if err := s.index(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Ping reports whether the server answers.
func (s *Store) Ping(ctx context.Context) error { return wrap("ping MongoDB", s.client.Ping(ctx, nil)) }

// Close ends the connections.
func (s *Store) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), operationTime) // detached: closing has no caller to wait for
	defer cancel()
	if err := s.client.Disconnect(ctx); err != nil && !errors.Is(err, driver.ErrClientDisconnected) {
		return fmt.Errorf("disconnect from MongoDB: %w", err)
	}
	return nil
}

// index makes the indexes that are missing; what is there stays.
func (s *Store) index(ctx context.Context) error {
	for _, c := range []struct {
		of           *driver.Collection
		unique, more [][]string
	}{
		{s.notifications, [][]string{{"event_id", "channel", "addressee"}},
			[][]string{{"order_id", "_id"}, {"recipient", "_id"}, {"user_id", "_id"}, {"due_at"}, {"lane", "due_at"}, {"status", "_id"}, {"untold_until"}}},
		{s.orders, nil, [][]string{{"customer_id"}}},
		{s.mail, [][]string{{"dedupe"}}, nil},
	} {
		there, err := c.of.Indexes().ListSpecifications(ctx)
		if err != nil {
			return wrap("list the indexes of "+c.of.Name(), err)
		}
		var missing []driver.IndexModel
		for n, fields := range slices.Concat(c.unique, c.more) {
			name := strings.Join(fields, "_1_") + "_1" // as the server itself would call it
			if slices.ContainsFunc(there, func(s driver.IndexSpecification) bool { return s.Name == name }) {
				continue
			}
			keys := bson.D{}
			for _, f := range fields {
				keys = append(keys, bson.E{Key: f, Value: 1})
			}
			o := options.Index().SetName(name)
			if n < len(c.unique) {
				o.SetUnique(true)
			}
			missing = append(missing, driver.IndexModel{Keys: keys, Options: o})
		}
		if len(missing) == 0 {
			continue
		}
		if _, err := c.of.Indexes().CreateMany(ctx, missing); err != nil {
			return wrap("create the indexes of "+c.of.Name(), err)
		}
	}
	return nil
}

// duplicate is the server's code for what a unique index refuses.
const duplicate = 11000

// add inserts documents and leaves out those that are there.
func add[T any](ctx context.Context, c *driver.Collection, documents []T) error {
	if len(documents) == 0 {
		return nil
	}
	_, err := c.InsertMany(ctx, documents, options.InsertMany().SetOrdered(false))
	var bulk driver.BulkWriteException
	if errors.As(err, &bulk) && bulk.WriteConcernError == nil && len(bulk.WriteErrors) > 0 {
		for _, e := range bulk.WriteErrors {
			if e.Code != duplicate {
				return wrap("insert into "+c.Name(), err)
			}
		}
		return nil
	}
	return wrap("insert into "+c.Name(), err)
}

// change runs updates in one request.
func change(ctx context.Context, c *driver.Collection, models []driver.WriteModel) (matched int64, err error) {
	if len(models) == 0 {
		return 0, nil
	}
	r, err := c.BulkWrite(ctx, models, options.BulkWrite().SetOrdered(false))
	if err != nil {
		return 0, wrap("update "+c.Name(), err)
	}
	return r.MatchedCount, nil
}

func update(filter, set bson.D) driver.WriteModel {
	return driver.NewUpdateOneModel().SetFilter(filter).SetUpdate(set)
}

// find reads documents.
func find[T any](ctx context.Context, c *driver.Collection, filter bson.D, o ...options.Lister[options.FindOptions]) ([]T, error) {
	cursor, err := c.Find(ctx, filter, o...)
	if err != nil {
		return nil, wrap("find in "+c.Name(), err)
	}
	var out []T
	if err := cursor.All(ctx, &out); err != nil {
		return nil, wrap("find in "+c.Name(), err)
	}
	return out, nil
}

func is(field string, value any) bson.D { return bson.D{{Key: field, Value: value}} }

func in(values []string) bson.D { return is("$in", values) }

// wrap names what failed, and turns a server that is gone, changing or overloaded into fault.Unavailable: events then wait
// for it instead of being given up, and callers learn to come back.
func wrap(action string, err error) error {
	if err == nil {
		return nil
	}
	err = fmt.Errorf("%s: %w", action, err)
	if errors.Is(err, context.Canceled) || !unavailable(err) {
		return err
	}
	e := fault.Wrap(err, fault.Unavailable, "The data store cannot be reached at the moment; try again shortly.")
	e.RetryAfter = 1
	return e
}

// labelled is an error of the server with what may be done about it.
type labelled interface{ HasErrorLabel(label string) bool }

func unavailable(err error) bool {
	if driver.IsNetworkError(err) || driver.IsTimeout(err) || errors.Is(err, driver.ErrClientDisconnected) {
		return true
	}
	var bulk driver.BulkWriteException
	if errors.As(err, &bulk) && bulk.WriteConcernError != nil {
		return true // written on the primary, not yet on the majority: it will be written again
	}
	var l labelled
	return errors.As(err, &l) && (l.HasErrorLabel("RetryableWriteError") || l.HasErrorLabel("RetryableReadError") || l.HasErrorLabel("SystemOverloadedError"))
}
