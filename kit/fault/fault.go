// Package fault is the one error type of the system: a stable code, a message that is safe to show, and a hidden cause.
package fault

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
)

// Code names a kind of failure for machines. Codes are API: once released they keep their meaning.
// Every code is made by Define, so that All lists each one and documents cannot drift from the code.
type Code string

// Entry describes a code: the HTTP status that it maps to and its title.
type Entry struct {
	Code   Code
	Status int
	Title  string
}

var (
	tableMu sync.RWMutex
	table   = map[Code]Entry{}
)

// Define adds a code to the table. It panics on a second definition, because two meanings of one code are a
// programming error that must not reach a release. Call it from package variables only.
func Define(code Code, status int, title string) Code {
	tableMu.Lock()
	defer tableMu.Unlock()
	if _, twice := table[code]; twice {
		panic("fault: code defined twice: " + string(code))
	}
	table[code] = Entry{Code: code, Status: status, Title: title}
	return code
}

// Lookup returns a code's entry; ok is false for a code that nobody defined.
func Lookup(code Code) (e Entry, ok bool) {
	tableMu.RLock()
	defer tableMu.RUnlock()
	e, ok = table[code]
	return e, ok
}

// All lists every defined code, sorted by name.
func All() []Entry {
	tableMu.RLock()
	defer tableMu.RUnlock()
	out := make([]Entry, 0, len(table))
	for _, e := range table {
		out = append(out, e)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Code < out[j].Code })
	return out
}

// Codes that belong to no domain.
var (
	Invalid            = Define("invalid_request", 422, "The request is not valid")
	Malformed          = Define("malformed_request", 400, "The request cannot be read")
	Unauthenticated    = Define("unauthenticated", 401, "Sign in first")
	Forbidden          = Define("forbidden", 403, "Not allowed")
	NotFound           = Define("not_found", 404, "Not found")
	MethodNotAllowed   = Define("method_not_allowed", 405, "Method not allowed")
	NotAcceptable      = Define("not_acceptable", 406, "No acceptable representation")
	RequestTimeout     = Define("request_timeout", 408, "The request took too long to arrive")
	Conflict           = Define("conflict", 409, "The state does not allow this")
	PreconditionFailed = Define("version_conflict", 412, "The resource has changed since it was read")
	TooLarge           = Define("request_too_large", 413, "The request is too large")
	UnsupportedMedia   = Define("unsupported_media_type", 415, "Unsupported media type")
	PreconditionNeeded = Define("precondition_required", 428, "An If-Match header is required")
	RateLimited        = Define("rate_limited", 429, "Too many requests")
	HeadersTooLarge    = Define("headers_too_large", 431, "The request's headers are too large")
	Internal           = Define("internal", 500, "Something went wrong")
	BadGateway         = Define("bad_gateway", 502, "The service behind gave no valid answer")
	Unavailable        = Define("unavailable", 503, "Not available at the moment")
	Timeout            = Define("timeout", 504, "The answer took too long")

	IdempotencyKeyMissing  = Define("idempotency_key_missing", 400, "An Idempotency-Key header is required")
	IdempotencyKeyReused   = Define("idempotency_key_reused", 422, "The Idempotency-Key was used with another request")
	IdempotencyKeyInFlight = Define("completion_in_progress", 409, "The same request is being worked on")
)

// PartHeader is in an answer of 503 by which a service says that it works itself, and something that the one request needs is away.
// Whoever judges services by their answers takes it for a success.
const PartHeader = "Emporium-Part-Away"

// Detail points at one offending part of a request.
type Detail struct {
	// Pointer is a JSON pointer (RFC 6901) into the body, or "query.name", "path.name", "header.name". Never a value.
	Pointer string `json:"pointer"`
	// Code says what is wrong for machines, for example "required" or "insufficient_stock".
	Code string `json:"code,omitempty"`
	// Message says it for people. It never repeats what was submitted.
	Message string `json:"message"`
}

// Error is a failure with a code. Message and Details are shown to callers; the cause is logged only.
type Error struct {
	Code    Code
	Message string
	Details []Detail
	// RetryAfter is in seconds; 0 means that the answer names none.
	RetryAfter int
	// Meta holds safe facts that a caller can act on, such as the current total. It is rendered as top-level members.
	Meta  map[string]any
	cause error
}

// New makes an Error. The message is shown to callers: no secrets, no submitted values.
func New(code Code, message string) *Error { return &Error{Code: code, Message: message} }

// Newf is New with formatting. Format ids and limits only, never what was submitted.
func Newf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Wrap gives a cause a code and a safe message.
func Wrap(cause error, code Code, message string) *Error {
	return &Error{Code: code, Message: message, cause: cause}
}

// At adds the place that is wrong and returns the same error.
func (e *Error) At(pointer, code, message string) *Error {
	e.Details = append(e.Details, Detail{Pointer: pointer, Code: code, Message: message})
	return e
}

// With adds a safe fact for the caller and returns the same error.
func (e *Error) With(key string, value any) *Error {
	if e.Meta == nil {
		e.Meta = map[string]any{}
	}
	e.Meta[key] = value
	return e
}

// Error is for logs: it contains the cause.
func (e *Error) Error() string {
	if e.cause != nil {
		return fmt.Sprintf("%s: %s: %v", e.Code, e.Message, e.cause)
	}
	return fmt.Sprintf("%s: %s", e.Code, e.Message)
}

// Unwrap returns the hidden cause.
func (e *Error) Unwrap() error { return e.cause }

// Status is the HTTP status of the error's code; 500 for a code that is not in the table.
func (e *Error) Status() int {
	if entry, ok := Lookup(e.Code); ok {
		return entry.Status
	}
	return 500
}

// From returns err as an *Error. What is no Error becomes Internal, a passed deadline Timeout; nil stays nil.
func From(err error) *Error {
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return Wrap(err, Timeout, "The answer took too long; try again.")
	}
	return Wrap(err, Internal, "Something went wrong on our side. Try again, and name the request id if it stays.")
}

// CodeOf returns the code of err, Internal when it has none, and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	return From(err).Code
}

// Is reports whether err carries the code.
func Is(err error, code Code) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == code
}
