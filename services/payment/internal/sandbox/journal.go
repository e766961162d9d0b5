package sandbox

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Kinds of rows that no request of the port makes.
const (
	kindLost    provider.Kind = "lost"
	kindApprove provider.Kind = "approve"
	kindRefuse  provider.Kind = "refuse"
	kindConsent provider.Kind = "consent"
	kindKeep    provider.Kind = "keep"
	kindDetach  provider.Kind = "detach"
)

// inner reports whether rows of a kind are the sandbox's own notes, and no request that moves money.
func inner(k provider.Kind) bool {
	switch k {
	case kindLost, kindApprove, kindRefuse, kindConsent, kindKeep, kindDetach:
		return true
	}
	return false
}

// row is a line of the journal.
type row struct {
	AuthRef     string        `db:"auth_ref"`
	Seq         int64         `db:"seq"`
	Kind        provider.Kind `db:"kind"`
	Key         string        `db:"idempotency_key"`
	Fingerprint string        `db:"fingerprint"`
	State       string        `db:"state"`
	Code        string        `db:"code"`
	Reference   string        `db:"reference"`
	Target      string        `db:"target"`
	PaymentID   string        `db:"payment_id"`
	OrderID     string        `db:"order_id"`
	Method      string        `db:"method"`
	Amount      int64         `db:"amount"`
	Currency    string        `db:"currency"`
	Secret      string        `db:"action_secret"`
	ReturnURL   string        `db:"return_url"`
	CreatedAt   int64         `db:"created_at"`
}

var columns = []string{"auth_ref", "seq", "kind", "idempotency_key", "fingerprint", "state", "code", "reference", "target",
	"payment_id", "order_id", "method", "amount", "currency", "action_secret", "return_url", "created_at"}

func (r *row) values() []any {
	return []any{r.AuthRef, r.Seq, string(r.Kind), r.Key, r.Fingerprint, r.State, r.Code, r.Reference, r.Target,
		r.PaymentID, r.OrderID, r.Method, r.Amount, r.Currency, r.Secret, r.ReturnURL, r.CreatedAt}
}

const selectRows = `SELECT auth_ref, seq, kind, idempotency_key, fingerprint, state, code, reference, target,
	payment_id, order_id, method, amount, currency, action_secret, return_url, created_at FROM sandbox_journal`

func selectGroups(ctx context.Context, q db.Querier, refs []string) ([]row, error) {
	query, args := db.In(selectRows+` WHERE auth_ref IN (?) ORDER BY auth_ref, seq`, refs)
	var rows []row
	return rows, q.Select(ctx, &rows, query, args...)
}

// group is an authorisation with all that followed it, folded.
type group struct {
	rows     []*row
	auth     *row // the authorisation itself, nil before it was carried out
	lost     bool // an attempt was lost before it was carried out
	decided  provider.Kind
	voided   bool
	captured int64
	// kept is the note that the method is kept, nil while it is not or was let go of.
	kept *row
}

func fold(rows []row) *group {
	g := &group{}
	for i := range rows {
		g.add(&rows[i])
	}
	return g
}

func (g *group) add(r *row) {
	g.rows = append(g.rows, r)
	done := r.State == string(provider.Succeeded)
	switch r.Kind {
	case provider.Authorize:
		g.auth = r
	case kindLost:
		g.lost = true
	case kindApprove, kindRefuse:
		g.decided = r.Kind
	case kindKeep:
		g.kept = r
	case kindDetach:
		g.kept = nil
	case provider.Void:
		g.voided = g.voided || done
	case provider.Capture:
		if done {
			g.captured += r.Amount
		}
	}
}

// byKey finds a request that was carried out or declined.
func (g *group) byKey(key string) *row {
	for _, r := range g.rows {
		if r.Key == key && !inner(r.Kind) {
			return r
		}
	}
	return nil
}

func (g *group) capture(ref string) *row {
	for _, r := range g.rows {
		if r.Kind == provider.Capture && r.Reference == ref && r.State == string(provider.Succeeded) {
			return r
		}
	}
	return nil
}

func (g *group) refunded(capture string) int64 {
	var sum int64
	for _, r := range g.rows {
		if r.Kind == provider.Refund && r.Target == capture && r.State == string(provider.Succeeded) {
			sum += r.Amount
		}
	}
	return sum
}

// authState is what has become of the authorisation.
func (g *group) authState() (provider.State, string) {
	state := provider.State(g.auth.State)
	if state != provider.RequiresAction {
		return state, g.auth.Code
	}
	switch {
	case g.voided && g.decided != kindApprove:
		return provider.Declined, "voided"
	case g.decided == kindApprove:
		return provider.Succeeded, ""
	case g.decided == kindRefuse:
		return provider.Declined, "authentication_failed"
	}
	return state, ""
}

// result is what the provider answers about a row.
func (s *Sandbox) result(g *group, r *row) provider.Result {
	state, code := provider.State(r.State), r.Code
	if r.Kind == provider.Authorize {
		state, code = g.authState()
	}
	out := provider.Result{State: state, Reference: r.Reference, Amount: money.New(r.Amount, r.Currency), Code: code}
	switch state {
	case provider.Declined:
		out.Message, out.Unusable = message(code), code == codeLost || code == codeDetached
	case provider.RequiresAction:
		out.ActionURL = s.o.ActionURL(r.AuthRef + "." + r.Secret)
	}
	return out
}

func message(code string) string {
	switch code {
	case "insufficient_funds":
		return "The card has not enough money. Use another one."
	case "authentication_failed":
		return "The payment was not approved."
	case "declined", codeLost:
		return "The card was declined. Use another one."
	}
	return "The payment could not be carried out."
}

// apply decides one call on its group and returns the rows to add. It is the sandbox's whole behaviour.
func (s *Sandbox) apply(g *group, c *call, now int64) (fresh []*row) {
	r := &c.request
	mark := fingerprint(r)
	if done := g.byKey(r.Key); done != nil && !inner(r.Kind) {
		if !equal(done.Fingerprint, mark) {
			c.err = provider.NotSent(provider.ErrKeyReused)
			return nil
		}
		c.result = s.result(g, done)
		return nil
	}
	add := func(kind provider.Kind, state provider.State, code, reference string) *row {
		e := &row{AuthRef: c.authRef, Seq: int64(len(g.rows)) + 1, Kind: kind, Key: r.Key, Fingerprint: mark,
			State: string(state), Code: code, Reference: reference, Target: r.Target, PaymentID: r.PaymentID, OrderID: r.OrderID,
			Method: r.Method, Amount: r.Amount.Amount, Currency: r.Amount.Currency, ReturnURL: r.ReturnURL, CreatedAt: now}
		g.add(e)
		fresh = append(fresh, e)
		return e
	}
	decline := func(code string) { c.result = s.result(g, add(r.Kind, provider.Declined, code, "")) }
	succeed := func(reference string) {
		c.result = s.result(g, add(r.Kind, provider.Succeeded, "", reference))
	}
	child := func(tag string) string { return c.authRef + "-" + tag + strconv.Itoa(len(g.rows)+1) }

	switch r.Kind {
	case kindKeep:
		if state := g.standing(); state == provider.Succeeded && g.has(kindConsent) && g.kept == nil && !g.has(kindDetach) {
			add(kindKeep, provider.Succeeded, "", token(c.authRef))
		}
	case kindDetach:
		if g.kept != nil {
			add(kindDetach, provider.Succeeded, "", token(c.authRef))
		}
	case provider.Authorize:
		s.authorize(g, c, add)
	case kindApprove, kindRefuse:
		if state, _ := g.authState(); state == provider.RequiresAction {
			add(r.Kind, provider.Succeeded, "", "")
		}
		c.result = s.result(g, g.auth)
	case provider.Capture:
		switch state := g.standing(); {
		case state != provider.Succeeded || g.voided:
			decline("not_authorized")
		case r.Amount.Currency != g.auth.Currency || r.Amount.Amount <= 0 || g.captured+r.Amount.Amount > g.auth.Amount:
			decline("amount_too_large")
		default:
			succeed(child("c"))
		}
	case provider.Void:
		switch state := g.standing(); {
		case g.captured > 0:
			decline("already_captured")
		case state == provider.Succeeded || state == provider.RequiresAction || g.voided:
			succeed(child("v"))
		default:
			decline("not_authorized")
		}
	case provider.Refund:
		switch capture := g.capture(r.Target); {
		case capture == nil:
			decline("not_captured")
		case r.Amount.Currency != capture.Currency || r.Amount.Amount <= 0 || g.refunded(r.Target)+r.Amount.Amount > capture.Amount:
			decline("amount_too_large")
		default:
			succeed(child("r"))
		}
	}
	return fresh
}

// standing is the authorisation's state, declined when there is none.
func (g *group) standing() provider.State {
	if g.auth == nil {
		return provider.Declined
	}
	state, _ := g.authState()
	return state
}

func (s *Sandbox) authorize(g *group, c *call, add func(provider.Kind, provider.State, string, string) *row) {
	state, code := provider.Succeeded, ""
	later := c.request.OffSession && c.request.SavedMethod != ""
	switch c.pays {
	case MethodCard, MethodOK:
	case MethodAskLater:
		if later {
			state = provider.RequiresAction
		}
	case MethodDeclinedLater:
		if later {
			state, code = provider.Declined, "insufficient_funds"
		}
	case MethodLostLater:
		if later {
			state, code = provider.Declined, codeLost
		}
	case MethodDeclined:
		state, code = provider.Declined, "declined"
	case MethodInsufficientFunds:
		state, code = provider.Declined, "insufficient_funds"
	case MethodRequiresAction:
		if !later { // its holder has agreed when it was saved
			state = provider.RequiresAction
		}
	case MethodTimeoutAfter:
		c.lost = true
	case MethodTimeoutBefore, MethodUnreachable:
		if c.lost = !g.lost || c.pays == MethodUnreachable; c.lost {
			if !g.lost {
				add(kindLost, provider.Absent, "", "")
			}
			return
		}
	case "":
		state, code = provider.Declined, codeDetached
	default:
		state, code = provider.Declined, "method_unavailable"
	}
	reference := c.authRef
	if state == provider.Declined {
		reference = ""
	}
	e := add(provider.Authorize, state, code, reference)
	if state == provider.RequiresAction {
		e.Secret = auth.NewSecret("act")
	}
	if c.request.Save && c.request.SavedMethod == "" && state != provider.Declined {
		add(kindConsent, provider.Succeeded, "", "")
	}
	c.result = s.result(g, e)
}

func fingerprint(r *provider.Request) string {
	buf := make([]byte, 0, 256)
	for _, part := range [...]string{string(r.Kind), r.Key, r.Method, r.Target, r.Amount.Currency} {
		buf = append(buf, part...)
		buf = append(buf, 0)
	}
	if r.SavedMethod != "" {
		buf = append(append(buf, r.SavedMethod...), 0)
	}
	sum := sha256.Sum256(strconv.AppendInt(buf, r.Amount.Amount, 10))
	return hex.EncodeToString(sum[:])
}
