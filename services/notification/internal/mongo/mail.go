package mongo

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/klauspost/compress/s2"
	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/inbox"
	"emporium/services/notification/internal/store"
)

var _ inbox.Store = (*Store)(nil)

// mail is a message of the development inbox. Source is compressed.
type mail struct {
	ID         string `bson:"_id"`
	Dedupe     string `bson:"dedupe"`
	MessageID  string `bson:"message_id"`
	Sender     string `bson:"sender"`
	Recipients string `bson:"recipients"`
	Subject    string `bson:"subject"`
	Snippet    string `bson:"snippet"`
	Size       int64  `bson:"size"`
	ReceivedAt int64  `bson:"received_at"`
	Source     []byte `bson:"source"`
}

func (m *mail) message() inbox.Message {
	return inbox.Message{ID: m.ID, MessageID: m.MessageID, From: m.Sender, To: strings.Split(m.Recipients, ", "), Subject: m.Subject, Snippet: m.Snippet,
		Size: m.Size, ReceivedAt: db.Time(m.ReceivedAt)}
}

// AddMail implements inbox.Store.
func (s *Store) AddMail(ctx context.Context, messages []inbox.Message) error {
	documents := make([]mail, len(messages))
	for i := range messages {
		m := &messages[i]
		documents[i] = mail{ID: m.ID, Dedupe: m.Dedupe, MessageID: store.Fit(m.MessageID, 500), Sender: store.Fit(m.From, 500), Recipients: strings.Join(m.To, ", "),
			Subject: store.Fit(m.Subject, 500), Snippet: store.Fit(m.Snippet, 700), Size: m.Size, ReceivedAt: db.Micros(m.ReceivedAt), Source: s2.Encode(nil, m.Source)}
	}
	return add(ctx, s.mail, documents)
}

var newestFirst = bson.D{{Key: "_id", Value: -1}}

// TrimMail implements inbox.Store.
func (s *Store) TrimMail(ctx context.Context, keep int) error {
	last, err := find[mail](ctx, s.mail, bson.D{}, options.Find().SetSort(newestFirst).SetSkip(int64(keep)).SetLimit(1).SetProjection(is("_id", 1)))
	if err != nil || len(last) == 0 {
		return err
	}
	_, err = s.mail.DeleteMany(ctx, is("_id", is("$lte", last[0].ID)))
	return wrap("trim mail", err)
}

// ListMail implements inbox.Store.
func (s *Store) ListMail(ctx context.Context, q inbox.Query) ([]inbox.Message, error) {
	filter := bson.D{}
	if q.Before != "" {
		filter = append(filter, bson.E{Key: "_id", Value: is("$lt", q.Before)})
	}
	if q.Search != "" {
		pattern := bson.Regex{Pattern: regexp.QuoteMeta(q.Search), Options: "i"}
		filter = append(filter, bson.E{Key: "$or", Value: bson.A{is("recipients", pattern), is("subject", pattern), is("sender", pattern), is("snippet", pattern)}})
	}
	found, err := find[mail](ctx, s.mail, filter, options.Find().SetSort(newestFirst).SetLimit(int64(q.Limit)).SetProjection(is("source", 0)))
	if err != nil {
		return nil, err
	}
	out := make([]inbox.Message, len(found))
	for i := range found {
		out[i] = found[i].message()
	}
	return out, nil
}

// GetMail implements inbox.Store.
func (s *Store) GetMail(ctx context.Context, id string) (inbox.Message, error) {
	var m mail
	err := s.mail.FindOne(ctx, is("_id", id)).Decode(&m)
	if errors.Is(err, driver.ErrNoDocuments) {
		return inbox.Message{}, fault.New(fault.NotFound, "There is no such message; it may have made room for newer ones.")
	}
	if err != nil {
		return inbox.Message{}, wrap("find mail", err)
	}
	out := m.message()
	if out.Source, err = s2.Decode(nil, m.Source); err != nil {
		return inbox.Message{}, fmt.Errorf("decompress mail: %w", err)
	}
	return out, nil
}

// MailState implements inbox.Store.
func (s *Store) MailState(ctx context.Context) (inbox.State, error) {
	newest, err := find[mail](ctx, s.mail, bson.D{}, options.Find().SetSort(newestFirst).SetLimit(1).SetProjection(is("_id", 1)))
	if err != nil || len(newest) == 0 {
		return inbox.State{}, err
	}
	n, err := s.mail.EstimatedDocumentCount(ctx)
	return inbox.State{Newest: newest[0].ID, Count: n}, wrap("count mail", err)
}

// ClearMail implements inbox.Store.
func (s *Store) ClearMail(ctx context.Context) error {
	_, err := s.mail.DeleteMany(ctx, bson.D{})
	return wrap("delete mail", err)
}
