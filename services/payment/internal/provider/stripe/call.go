package stripe

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"time"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/services/payment/internal/provider"
)

const (
	codeState          = "payment_intent_unexpected_state"
	codeAuthentication = "authentication_required"

	// maxRetryAfter bounds how long an answer can keep us away.
	maxRetryAfter = 5 * time.Minute
	// limitedFor is how long we stay away when a rate limit names no time, and deniedFor when the key is refused.
	limitedFor = time.Second
	deniedFor  = time.Minute
	// shortFor is how long a refund waits that our balance was too low for: Stripe answers its key alike for 24 hours and
	// maybe some more, in which case it is asked again after shortAgain.
	shortFor   = 25 * time.Hour
	shortAgain = time.Hour
)

// answer is what an answered call has shown.
type answer struct {
	// replayed says that it is the stored answer of an earlier call under the same key.
	replayed bool
	// refused is Stripe's definite no: nothing was done.
	refused *refusal
}

// refusal is Stripe's definite no, as far as it may be told.
type refusal struct {
	Code, Message string
	status        int
	// intent is the payment intent that was refused, if any, and card the fingerprint of the card that was.
	intent, card string
	// unusable says that the method will be refused for ever.
	unusable bool
}

func (r *refusal) result() provider.Result {
	return provider.Result{State: provider.Declined, Code: r.Code, Message: r.Message, Card: r.card, Unusable: r.unusable}
}

// callError is a call without a usable answer. It quotes nothing of the answer, which may hold client secrets.
type callError struct {
	status  int
	code    string
	request string // Stripe's id of the request, for its support
	what    string
}

func (e *callError) Error() string {
	s := "stripe: " + e.what
	if e.status != 0 {
		s += fmt.Sprintf(" (status %d", e.status)
		if e.code != "" {
			s += " " + e.code
		}
		if e.request != "" {
			s += ", request " + e.request
		}
		s += ")"
	}
	return s
}

// send makes the call that was rendered when the operation was written down.
func (p *Provider) send(ctx context.Context, r *provider.Request, into stripego.LastResponseSetter) (answer, error) {
	if r.Wire.IsZero() {
		return answer{}, provider.NotSent(errors.New("stripe: the request was not rendered"))
	}
	return p.call(ctx, r.Wire.Method, r.Wire.Path, r.Key, string(r.Wire.Body), into)
}

// get reads an object. found is false when Stripe does not know it.
func (p *Provider) get(ctx context.Context, path, query string, into stripego.LastResponseSetter) (found bool, err error) {
	a, err := p.call(ctx, http.MethodGet, path, "", query, into)
	switch {
	case err != nil:
		return false, err
	case a.refused == nil:
		return true, nil
	case a.refused.status == http.StatusNotFound:
		return false, nil
	}
	return false, &callError{status: a.refused.status, code: a.refused.Code, what: "a look-up was refused"}
}

// call makes one attempt. body is form-encoded; with GET it is the query. An error that is provider.ErrNotSent proves that
// nothing was done; any other leaves it open.
func (p *Provider) call(ctx context.Context, method, path, key, body string, into stripego.LastResponseSetter) (answer, error) {
	params := &stripego.Params{Context: ctx}
	if key != "" {
		params.IdempotencyKey = &key
	}
	sink := &response{LastResponseSetter: into}
	err := p.backend.CallRaw(method, path, p.o.SecretKey, []byte(body), params, sink)
	if err == nil {
		switch {
		case sink.last == nil || !sink.cover.of(into):
			return answer{}, &callError{what: "the answer is none of Stripe's"}
		case !whole(into):
			return answer{}, errUnclear
		}
		return answer{replayed: replayed(sink.last)}, nil
	}
	if failed, ok := errors.AsType[*stripego.Error](err); ok {
		return judge(failed)
	}
	return answer{}, unanswered(ctx, err)
}

// replayed reports whether an answer is the stored one of an earlier call under the same key.
func replayed(r *stripego.APIResponse) bool { return r.Header.Get("Idempotent-Replayed") == "true" }

// judge tells what an error of the API's means.
func judge(e *stripego.Error) (answer, error) {
	failed := &callError{status: e.HTTPStatusCode, code: string(e.Code), request: e.RequestID, what: "the call failed"}
	switch status := e.HTTPStatusCode; {
	case e.Type == stripego.ErrorTypeIdempotency && status != http.StatusConflict:
		return answer{}, fmt.Errorf("%w: %w", provider.ErrKeyReused, failed)
	case status == http.StatusConflict:
		// Another request holds the key or the object: this one was not executed.
		failed.what = "another request is under way"
		return answer{}, provider.NotSentUntil(failed, limitedFor)
	case status == http.StatusTooManyRequests:
		failed.what = "too many requests"
		return answer{}, provider.NotSentUntil(failed, retryAfter(e))
	case status == http.StatusUnauthorized, status == http.StatusForbidden:
		failed.what = "the key is refused, or lacks a permission"
		return answer{}, provider.NotSentUntil(failed, deniedFor)
	case e.Type == stripego.ErrorTypeCard: // a status alone is nobody's word
		d := declineOf(string(e.DeclineCode), string(e.Code))
		r := &refusal{Code: d.code, Message: d.message, status: status, unusable: unusable(e)}
		if e.PaymentIntent != nil {
			r.intent, r.card = e.PaymentIntent.ID, triedCard(e.PaymentIntent)
		}
		if r.card == "" {
			r.card = fingerprint(e.PaymentMethod)
		}
		return answer{refused: r}, nil
	case e.Code == stripego.ErrorCodeBalanceInsufficient && e.Type == stripego.ErrorTypeInvalidRequest:
		// Nothing was done, and it can be when there is money.
		failed.what = "the balance is too low"
		wait := shortFor
		if e.LastResponse != nil && replayed(e.LastResponse) {
			wait = shortAgain
		}
		return answer{}, provider.NotSentUntil(fmt.Errorf("%w: %w", provider.ErrShort, failed), wait)
	case status >= 400 && status < 500 && e.Type == stripego.ErrorTypeInvalidRequest:
		d := refusalOf(string(e.Code))
		return answer{refused: &refusal{Code: d.code, Message: d.message, status: status, unusable: unusable(e)}}, nil
	}
	return answer{}, failed
}

func retryAfter(e *stripego.Error) time.Duration {
	if e.LastResponse == nil {
		return limitedFor
	}
	seconds, err := strconv.Atoi(e.LastResponse.Header.Get("Retry-After"))
	if err != nil || seconds <= 0 {
		return limitedFor
	}
	return min(time.Duration(seconds)*time.Second, maxRetryAfter)
}

// unanswered judges a call without an answer that can be read. The library's own texts are dropped: they quote bodies.
func unanswered(ctx context.Context, err error) error {
	if op, ok := errors.AsType[*net.OpError](err); ok && op.Op == "dial" {
		return provider.NotSent(&callError{what: "no connection"})
	}
	if dns, ok := errors.AsType[*net.DNSError](err); ok && dns != nil {
		return provider.NotSent(&callError{what: "the address is not known"})
	}
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("stripe: no answer in time: %w", ctx.Err())
	case isTimeout(err):
		return &callError{what: "no answer in time"}
	}
	return &callError{what: "no answer that can be read"}
}

func isTimeout(err error) bool {
	timeout, ok := errors.AsType[net.Error](err)
	return ok && timeout.Timeout()
}

// response keeps the answer's headers beside the object that it is decoded into.
type response struct {
	stripego.LastResponseSetter
	last *stripego.APIResponse
	cover
}

// SetLastResponse implements stripego.LastResponseSetter.
func (r *response) SetLastResponse(last *stripego.APIResponse) {
	r.last = last
	r.LastResponseSetter.SetLastResponse(last)
}

// UnmarshalJSON decodes into what the answer is for.
func (r *response) UnmarshalJSON(b []byte) error {
	r.cover = opened(b)
	return json.Unmarshal(b, r.LastResponseSetter)
}
