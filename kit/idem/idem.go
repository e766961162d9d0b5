// Package idem makes a request with an Idempotency-Key take effect once: the key's row commits with the change itself, and
// a repetition gets the stored answer.
package idem

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/failpoint"
	"emporium/kit/fault"
	"emporium/kit/web"
)

// Request names one attempt.
type Request struct {
	// Scope is who asks for which operation: keys of different callers never meet.
	Scope string
	// Key is the caller's Idempotency-Key, Fingerprint the SHA-256 of the request.
	Key, Fingerprint string
}

// Response is what was answered, and will be answered again.
type Response struct {
	Status int
	Body   json.RawMessage
	// Replayed is true when the answer comes from an earlier request.
	Replayed bool
}

type flight struct {
	db         *db.DB
	scope, key string
}

var (
	mu      sync.Mutex
	flights = map[flight]bool{}
)

// Do runs fn in a transaction, unless the key was used before: then it returns the stored answer. A key that was used for
// another request is fault.IdempotencyKeyReused; one whose first request is still running is
// fault.IdempotencyKeyInFlight. An error of fn stores nothing, so the request can be repeated with the same key.
// fn must look at the world after taking its locks. A repetition may run fn too, but what it does is never kept.
func Do(ctx context.Context, d *db.DB, c clock.Clock, r Request, fn func(tx *db.Tx) (Response, error)) (Response, error) {
	return Once(ctx, d, r, func() (out Response, err error) {
		err = d.Write(ctx, func(tx *db.Tx) error {
			if out, err = fn(tx); err != nil {
				return err
			}
			return Keep(ctx, tx, c, Entry{r, out})
		})
		return out, err
	})
}

// Entry is a request's answer, to be kept.
type Entry struct {
	Request
	Response
}

// Keep stores answers in the transactions whose changes they report. An answer that is there already fails the transaction.
func Keep(ctx context.Context, tx *db.Tx, c clock.Clock, entries ...Entry) error {
	rows := make([][]any, len(entries))
	for i, e := range entries {
		rows[i] = []any{e.Scope, e.Key, e.Fingerprint, e.Status, string(e.Body), db.Micros(c.Now())}
	}
	return tx.InsertMany(ctx, "idempotency", []string{"scope", "request_key", "fingerprint", "status", "body", "created_at"}, rows)
}

// Once is Do for a change that brings its own transaction, perhaps one with others: run must Keep its answer in there.
func Once(ctx context.Context, d *db.DB, r Request, run func() (Response, error)) (Response, error) {
	f := flight{d, r.Scope, r.Key}
	mu.Lock()
	if flights[f] {
		mu.Unlock()
		e := fault.New(fault.IdempotencyKeyInFlight, "The first request with this Idempotency-Key is still being worked on; try again shortly.")
		e.RetryAfter = 1
		return Response{}, e
	}
	flights[f] = true
	mu.Unlock()
	defer func() {
		mu.Lock()
		delete(flights, f)
		mu.Unlock()
	}()
	out, err := run()
	if err == nil {
		failpoint.Hit(failpoint.Answered)
		return out, nil
	}
	if ctx.Err() != nil || db.IsUnavailable(err) {
		return Response{}, err
	}
	// Perhaps this is a repetition: its answer could not be stored a second time, or it found the world as the first request
	// had left it, such as a cart that is an order now. Then the first answer is there; else the error is run's own.
	stored, found, lookErr := lookup(ctx, d, r)
	switch {
	case lookErr == nil && found:
		return stored, nil
	case lookErr != nil:
		return Response{}, lookErr // run's error may be the echo of a success that cannot be looked up now
	}
	return Response{}, err
}

func lookup(ctx context.Context, q db.Querier, r Request) (Response, bool, error) {
	var row struct {
		Fingerprint string `db:"fingerprint"`
		Status      int    `db:"status"`
		Body        string `db:"body"`
	}
	err := q.Get(ctx, &row, "SELECT fingerprint, status, body FROM idempotency WHERE scope = ? AND request_key = ?", r.Scope, r.Key)
	if errors.Is(err, db.ErrNoRows) {
		return Response{}, false, nil
	}
	if err != nil {
		return Response{}, false, fmt.Errorf("look the idempotency key up: %w", err)
	}
	if row.Fingerprint != r.Fingerprint {
		return Response{}, false, fault.New(fault.IdempotencyKeyReused,
			"This Idempotency-Key was used for a request with other content; use a fresh key.").At("header.Idempotency-Key", "reused", "belongs to another request")
	}
	return Response{Status: row.Status, Body: json.RawMessage(row.Body), Replayed: true}, true, nil
}

// From builds the Request of the web operation that ctx belongs to, for a caller (a principal's id, or a token's hash).
func From(ctx context.Context, caller string) (Request, error) {
	i, ok := web.IdempotencyFrom(ctx)
	if !ok {
		return Request{}, fault.New(fault.IdempotencyKeyMissing, "Send an Idempotency-Key header with a fresh random value.")
	}
	return Request{Scope: caller + " " + i.Operation, Key: i.Key, Fingerprint: i.Fingerprint}, nil
}

// Answer makes the running web operation answer with the response.
func Answer(ctx context.Context, r Response) {
	web.Respond(ctx, web.Stored{Status: r.Status, Body: r.Body, Replayed: r.Replayed})
}
