// Package trail keeps on record what people with rights have done: one chain of entries in each service's database, of which each
// holds the hash of the one before.
//
// Guarantees:
//   - A deed and its entry commit together, or neither does.
//   - Whoever changes, removes, inserts or cuts off entries breaks the chain, and Verify names the first that does not fit.
//   - Nothing of the program changes or removes an entry, and triggers refuse it to others, where the server allows triggers.
//
// The hashes have no key: who may write to the database and computes all of them anew, from the changed entry to the head, is found only by
// a hash that was kept elsewhere.
package trail

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"emporium/kit/db"
)

// System is the actor of what the program, or who runs it on its machine, has done.
const System = "system"

// Entry is one deed.
type Entry struct {
	At time.Time
	// Actor is the id of the account that did it. Default: System.
	Actor string
	// Action says what was done, such as refund.asked; Subject is the id of what it was done to.
	Action, Subject string
	// Detail is what else there is to know. It is kept for good: no secrets, no personal data, and nothing that people write freely.
	Detail map[string]any
}

// row is an entry as it is kept.
type row struct {
	Seq      int64  `db:"seq"`
	At       int64  `db:"at"`
	Actor    string `db:"actor"`
	Action   string `db:"action"`
	Subject  string `db:"subject"`
	Detail   string `db:"detail"`
	Previous string `db:"previous"`
	Hash     string `db:"hash"`
}

// sum is the hash of all else in a row. Lengths stand before texts, so that no two rows read the same.
func (r *row) sum() string {
	h := sha256.New()
	_, _ = fmt.Fprintf(h, "emporium trail 1\n%d\n%d\n", r.Seq, r.At)
	for _, text := range []string{r.Actor, r.Action, r.Subject, r.Detail, r.Previous} {
		_, _ = fmt.Fprintf(h, "%d %s\n", len(text), text)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// head is the end of the chain.
type head struct {
	Seq  int64  `db:"seq"`
	Hash string `db:"hash"`
}

const readHead = "SELECT seq, hash FROM audit_trail_head WHERE id = 1"

// Append adds an entry in the transaction of its deed. The end of the chain stays locked until that is over, so that there is one chain
// whoever writes: call it after the transaction's other locks were taken.
func Append(ctx context.Context, tx *db.Tx, e Entry) error {
	detail := []byte("{}")
	if len(e.Detail) > 0 {
		var err error
		if detail, err = json.Marshal(e.Detail); err != nil {
			return fmt.Errorf("audit trail: %w", err)
		}
	}
	var last head
	if err := tx.Get(ctx, &last, readHead+tx.ForUpdate()); err != nil {
		return fmt.Errorf("read the end of the audit trail: %w", err)
	}
	r := row{Seq: last.Seq + 1, At: db.Micros(e.At), Actor: cmp.Or(e.Actor, System), Action: e.Action, Subject: e.Subject, Detail: string(detail), Previous: last.Hash}
	r.Hash = r.sum()
	if err := tx.InsertMany(ctx, "audit_trail", []string{"seq", "at", "actor", "action", "subject", "detail", "previous", "hash"},
		[][]any{{r.Seq, r.At, r.Actor, r.Action, r.Subject, r.Detail, r.Previous, r.Hash}}); err != nil {
		return fmt.Errorf("add to the audit trail: %w", err)
	}
	if err := tx.ExecLater(ctx, "UPDATE audit_trail_head SET seq = ?, hash = ? WHERE id = 1", r.Seq, r.Hash); err != nil {
		return fmt.Errorf("move the end of the audit trail: %w", err)
	}
	return nil
}

// Verdict is what Verify says of a chain.
type Verdict struct {
	// Entries is how many were looked at.
	Entries int64
	// Seq is the first entry that does not fit, and Wrong says why; it is empty when all fit.
	Seq   int64
	Wrong string
}

// Verify walks the chain. Entries may be added meanwhile.
func Verify(ctx context.Context, q db.Querier) (Verdict, error) {
	before, err := end(ctx, q)
	if err != nil {
		return Verdict{}, err
	}
	v, last, err := walk(ctx, q, before)
	if err != nil || v.Wrong != "" {
		return v, err
	}
	after, err := end(ctx, q)
	switch {
	case err != nil:
		return v, err
	case before == nil || after == nil:
		v.Seq, v.Wrong = last.Seq, "is the last, and where the chain ends is not on record any more"
	case last.Seq < before.Seq:
		v.Seq, v.Wrong = last.Seq+1, "is missing, and so are all after it"
	case last.Seq > after.Seq:
		v.Seq, v.Wrong = after.Seq+1, "is beyond the end of the chain"
	}
	return v, nil
}

// end reads the end of the chain; nil when it is not there.
func end(ctx context.Context, q db.Querier) (*head, error) {
	var h head
	err := q.Get(ctx, &h, readHead)
	if errors.Is(err, db.ErrNoRows) {
		return nil, nil //nolint:nilnil // that there is none is an answer
	}
	if err != nil {
		return nil, fmt.Errorf("read the end of the audit trail: %w", err)
	}
	return &h, nil
}

// walk goes from entry to entry until one does not fit, or all have; it returns the last that does.
func walk(ctx context.Context, q db.Querier, known *head) (v Verdict, last head, err error) {
	rows, err := q.Query(ctx, "SELECT seq, at, actor, action, subject, detail, previous, hash FROM audit_trail ORDER BY seq")
	if err != nil {
		return v, last, fmt.Errorf("read the audit trail: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var r row
		if err := rows.Scan(&r.Seq, &r.At, &r.Actor, &r.Action, &r.Subject, &r.Detail, &r.Previous, &r.Hash); err != nil {
			return v, last, fmt.Errorf("read the audit trail: %w", err)
		}
		v.Entries++
		switch {
		case r.Seq > last.Seq+1:
			v.Seq, v.Wrong = last.Seq+1, "is missing"
		case r.Seq != last.Seq+1:
			v.Seq, v.Wrong = r.Seq, "is before the first"
		case r.Hash != r.sum():
			v.Seq, v.Wrong = r.Seq, "was changed: its hash is another one"
		case r.Previous != last.Hash:
			v.Seq, v.Wrong = r.Seq, "does not follow the one before, which was changed or put in its place"
		case known != nil && r.Seq == known.Seq && r.Hash != known.Hash:
			v.Seq, v.Wrong = r.Seq, "is not the one that was written last"
		}
		if v.Wrong != "" {
			return v, last, nil
		}
		last = head{r.Seq, r.Hash}
	}
	if err := rows.Err(); err != nil {
		return v, last, fmt.Errorf("read the audit trail: %w", err)
	}
	return v, last, nil
}
