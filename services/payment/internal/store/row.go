package store

import (
	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
)

var paymentColumns = []string{"id", "order_id", "order_number", "customer_id", "provider", "method", "amount", "currency",
	"status", "cancel_reason", "refusal", "expires_at", "created_at", "updated_at", "version", "attempts", "gift_card", "next_choice", "country", "payer",
	"saved_method", "saved_reference", "off_session", "consented_at", "next_saved", "bearer"}

var paymentUpdates = []string{"provider", "method", "status", "cancel_reason", "refusal", "updated_at", "version", "attempts", "next_choice",
	"saved_method", "saved_reference", "off_session", "consented_at", "next_saved"}

const selectPayments = `SELECT id, order_id, order_number, customer_id, provider, method, amount, currency,
	status, cancel_reason, refusal, expires_at, created_at, updated_at, version, attempts, gift_card, next_choice, country, payer,
	saved_method, saved_reference, off_session, consented_at, next_saved, bearer FROM payment`

type paymentRow struct {
	ID          string `db:"id"`
	OrderID     string `db:"order_id"`
	OrderNumber string `db:"order_number"`
	CustomerID  string `db:"customer_id"`
	Provider    string `db:"provider"`
	Method      string `db:"method"`
	Amount      int64  `db:"amount"`
	Currency    string `db:"currency"`
	Status      string `db:"status"`
	Cancel      string `db:"cancel_reason"`
	Refusal     string `db:"refusal"`
	ExpiresAt   int64  `db:"expires_at"`
	CreatedAt   int64  `db:"created_at"`
	UpdatedAt   int64  `db:"updated_at"`
	Version     int64  `db:"version"`
	Attempts    int    `db:"attempts"`
	GiftCard    string `db:"gift_card"`
	Next        string `db:"next_choice"`
	Country     string `db:"country"`
	Payer       string `db:"payer"`
	Saved       string `db:"saved_method"`
	SavedRef    string `db:"saved_reference"`
	OffSession  bool   `db:"off_session"`
	ConsentAt   int64  `db:"consented_at"`
	NextSaved   string `db:"next_saved"`
	Bearer      string `db:"bearer"`
}

func (r *paymentRow) payment(ops []operationRow) *payment.Payment {
	s := payment.Snapshot{
		ID: r.ID, OrderID: r.OrderID, OrderNumber: r.OrderNumber, CustomerID: r.CustomerID, Provider: r.Provider, Method: r.Method,
		Amount: money.New(r.Amount, r.Currency), Cancel: r.Cancel, Refusal: r.Refusal, ExpiresAt: db.Time(r.ExpiresAt),
		CreatedAt: db.Time(r.CreatedAt), UpdatedAt: db.Time(r.UpdatedAt), Version: r.Version,
		Attempts: r.Attempts, GiftCard: r.GiftCard, Next: r.Next, NextSaved: r.NextSaved, Country: r.Country, Payer: r.Payer, Bearer: r.Bearer,
		SavedMethod: r.Saved, SavedReference: r.SavedRef, OffSession: r.OffSession, ConsentAt: db.Time(r.ConsentAt),
		Operations: make([]payment.Operation, len(ops), len(ops)+1),
	}
	for i := range ops {
		s.Operations[i] = ops[i].operation()
	}
	return payment.Load(s)
}

func paymentValues(p *payment.Payment) []any {
	s := p.Snapshot()
	return []any{s.ID, s.OrderID, s.OrderNumber, s.CustomerID, s.Provider, s.Method, s.Amount.Amount, s.Amount.Currency,
		string(p.Status()), s.Cancel, s.Refusal, db.Micros(s.ExpiresAt), db.Micros(s.CreatedAt), db.Micros(s.UpdatedAt), s.Version,
		s.Attempts, s.GiftCard, s.Next, s.Country, s.Payer, s.SavedMethod, s.SavedReference, flag(s.OffSession), db.Micros(s.ConsentAt), s.NextSaved, s.Bearer}
}

var operationColumns = []string{"payment_id", "id", "order_id", "provider", "method", "kind", "progress", "amount", "currency",
	"idempotency_key", "fingerprint", "target", "reference", "action_url", "code", "message", "reason",
	"attempts", "in_doubt", "deadline", "next_attempt_at", "created_at", "updated_at", "trace", "correlation", "causation",
	"request", "valid_until", "remind_at", "final", "source", "fee", "actor", "saved_method", "off_session", "keep_method", "then_capture"}

// operationUpdates are the columns that change after an operation was written down; what it asks for never does. Captures
// that come while a hold is renewed are added to what follows the renewal.
var operationUpdates = []string{"progress", "reference", "action_url", "code", "message", "attempts", "in_doubt", "deadline",
	"next_attempt_at", "updated_at", "valid_until", "remind_at", "fee", "final", "then_capture"}

const selectOperations = `SELECT payment_id, id, order_id, provider, method, kind, progress, amount, currency,
	idempotency_key, fingerprint, target, reference, action_url, code, message, reason,
	attempts, in_doubt, deadline, next_attempt_at, created_at, updated_at, trace, correlation, causation,
	COALESCE(request, '') AS request, valid_until, remind_at, final, source, fee, actor,
	saved_method, off_session, keep_method, then_capture FROM payment_operation`

type operationRow struct {
	PaymentID   string `db:"payment_id"`
	ID          string `db:"id"`
	OrderID     string `db:"order_id"`
	Provider    string `db:"provider"`
	Method      string `db:"method"`
	Kind        string `db:"kind"`
	Progress    string `db:"progress"`
	Amount      int64  `db:"amount"`
	Currency    string `db:"currency"`
	Key         string `db:"idempotency_key"`
	Fingerprint string `db:"fingerprint"`
	Target      string `db:"target"`
	Reference   string `db:"reference"`
	ActionURL   string `db:"action_url"`
	Code        string `db:"code"`
	Message     string `db:"message"`
	Reason      string `db:"reason"`
	Attempts    int    `db:"attempts"`
	InDoubt     bool   `db:"in_doubt"`
	Deadline    int64  `db:"deadline"`
	NextAttempt int64  `db:"next_attempt_at"`
	CreatedAt   int64  `db:"created_at"`
	UpdatedAt   int64  `db:"updated_at"`
	Trace       string `db:"trace"`
	Correlation string `db:"correlation"`
	Causation   string `db:"causation"`
	Request     string `db:"request"`
	ValidUntil  int64  `db:"valid_until"`
	RemindAt    int64  `db:"remind_at"`
	Final       bool   `db:"final"`
	Source      string `db:"source"`
	Fee         int64  `db:"fee"`
	Actor       string `db:"actor"`
	SavedMethod string `db:"saved_method"`
	OffSession  bool   `db:"off_session"`
	Keep        bool   `db:"keep_method"`
	Then        int64  `db:"then_capture"`
}

func (r *operationRow) operation() payment.Operation {
	return payment.Operation{
		ID: r.ID, PaymentID: r.PaymentID, OrderID: r.OrderID, Provider: r.Provider, Method: r.Method, Kind: payment.Kind(r.Kind),
		Progress: payment.Progress(r.Progress), Amount: r.Amount, Currency: r.Currency, Key: r.Key, Fingerprint: r.Fingerprint,
		Target: r.Target, Reference: r.Reference, ActionURL: r.ActionURL, Code: r.Code, Message: r.Message, Reason: r.Reason,
		Attempts: r.Attempts, InDoubt: r.InDoubt, Deadline: db.Time(r.Deadline), NextAttempt: db.Time(r.NextAttempt),
		CreatedAt: db.Time(r.CreatedAt), UpdatedAt: db.Time(r.UpdatedAt),
		Request: r.Request, ValidUntil: db.Time(r.ValidUntil), RemindAt: db.Time(r.RemindAt), Final: r.Final, Source: r.Source, Fee: r.Fee, Actor: r.Actor,
		SavedMethod: r.SavedMethod, OffSession: r.OffSession, Keep: r.Keep, Then: r.Then,
		Origin: payment.Origin{Trace: r.Trace, Correlation: r.Correlation, Causation: r.Causation},
	}
}

func operationValues(o *payment.Operation) []any {
	return []any{o.PaymentID, o.ID, o.OrderID, o.Provider, o.Method, string(o.Kind), string(o.Progress), o.Amount, o.Currency,
		o.Key, o.Fingerprint, o.Target, o.Reference, o.ActionURL, o.Code, o.Message, o.Reason,
		o.Attempts, flag(o.InDoubt), db.Micros(o.Deadline), db.Micros(o.NextAttempt), db.Micros(o.CreatedAt), db.Micros(o.UpdatedAt),
		o.Origin.Trace, o.Origin.Correlation, o.Origin.Causation,
		o.Request, db.Micros(o.ValidUntil), db.Micros(o.RemindAt), flag(o.Final), o.Source, o.Fee, o.Actor,
		o.SavedMethod, flag(o.OffSession), flag(o.Keep), o.Then}
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}
