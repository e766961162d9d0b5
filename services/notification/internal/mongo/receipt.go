package mongo

import (
	"context"
	"errors"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

func receiptFields(r message.Receipt, at time.Time) bson.D {
	return bson.D{{Key: "receipt", Value: string(r)}, {Key: "receipt_rank", Value: r.Rank()}, {Key: "receipt_at", Value: db.Micros(at)}}
}

// Report implements app.Store. A repetition, of the transaction or of the process, finds the same receipt at the same
// moment there, and calls it news again, so that what follows from it is not lost.
func (s *Store) Report(ctx context.Context, _ *db.Tx, reports []message.Report) ([]message.Report, error) {
	var news []message.Report
	for i := range reports {
		r := &reports[i]
		fields := receiptFields(r.Receipt, r.At)
		if r.ProviderID != "" {
			fields = append(fields, bson.E{Key: "provider_id", Value: store.Fit(r.ProviderID, 128)})
		}
		told := toStep(store.Step{At: r.At, Status: string(r.Receipt), ProviderID: r.ProviderID, Code: r.Code, Reason: r.Detail})
		// An earlier version's document has no rank.
		weaker := bson.D{{Key: "_id", Value: r.NotificationID}, {Key: "$or", Value: bson.A{
			is("receipt_rank", is("$lt", r.Receipt.Rank())), is("receipt_rank", is("$exists", false)),
			bson.D{{Key: "receipt_rank", Value: r.Receipt.Rank()}, {Key: "receipt_at", Value: db.Micros(r.At)}}}}}
		done, err := s.notifications.UpdateOne(ctx, weaker, bson.D{{Key: "$set", Value: fields}, {Key: "$addToSet", Value: is("history", told)}})
		if err != nil {
			return nil, wrap("report on a delivery", err)
		}
		if done.MatchedCount > 0 {
			news = append(news, *r)
		}
	}
	return news, nil
}

// History implements app.Store.
func (s *Store) History(ctx context.Context, id string) ([]store.Step, error) {
	var n struct {
		History []step `bson:"history"`
	}
	err := s.notifications.FindOne(ctx, is("_id", id), options.FindOne().SetProjection(is("history", 1))).Decode(&n)
	if errors.Is(err, driver.ErrNoDocuments) {
		return nil, nil
	}
	if err != nil {
		return nil, wrap("find a notification's history", err)
	}
	out := make([]store.Step, len(n.History))
	for i, e := range n.History {
		out[i] = store.Step{NotificationID: id, At: db.Time(e.At), Status: e.Status, Attempt: e.Attempt, Provider: e.Provider, ProviderID: e.ProviderID,
			Code: e.Code, Reason: e.Reason}
	}
	return out, nil
}
