package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"emporium/kit/fault"

	"github.com/danielgtaylor/huma/v2"
)

// ProblemPath is where the type URIs of problems begin; the code follows.
const ProblemPath = "/problems/"

// maxDetails bounds the errors[] of one answer, so that a hostile body cannot make an answer larger than itself.
const maxDetails = 32

// Problem is the body of every error answer (RFC 9457), as documented. Further members carry facts of some codes, such as the current total.
type Problem struct { //nolint:errname // named for the document that it is
	Type      string          `json:"type" format:"uri-reference" doc:"Stable URI of the kind of problem." example:"/problems/not_found"`
	Code      string          `json:"code" doc:"The kind of problem, for machines. New codes may appear." example:"not_found"`
	Title     string          `json:"title" doc:"What this kind of problem means." example:"Not found"`
	Status    int             `json:"status" doc:"The HTTP status." example:"404"`
	Detail    string          `json:"detail,omitempty" doc:"What happened here and what to do next."`
	RequestID string          `json:"request_id" doc:"Name it when asking for help."`
	Errors    []ProblemDetail `json:"errors,omitempty" doc:"Each offending part of the request."`
	_         struct{}        `additionalProperties:"true"`
}

// ProblemDetail points at one offending part of a request.
type ProblemDetail struct {
	Pointer string `json:"pointer" doc:"JSON pointer into the body, or query.name, path.name, header.name." example:"/lines/0/quantity"`
	Code    string `json:"code,omitempty" doc:"What is wrong, for machines." example:"minimum"`
	Message string `json:"message" doc:"What is wrong, for people. Never repeats what was sent."`
}

// Error and GetStatus let huma take a Problem for its error type; the shell renders faults itself.
func (p *Problem) Error() string { return p.Code }

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is the media type in which a problem is sent.
func (p *Problem) ContentType(string) string { return mediaProblem }

const (
	mediaJSON    = "application/json"
	mediaProblem = "application/problem+json"
)

// WriteProblem answers a request with err as problem details. It is for HandleRaw handlers and middleware; nothing may
// have been written yet. Causes of 5xx answers are logged with the request id.
func (a *API) WriteProblem(w http.ResponseWriter, r *http.Request, err error) {
	id := ""
	if s := scopeOf(r.Context()); s != nil && s.op != nil && s.api == a {
		s.op.undeclared(s, err)
		id = s.op.ID
	}
	a.problem(w, r.Context(), err, id)
}

// WriteProblem is API.WriteProblem for handlers that do not hold their API. Outside an API's chain it logs nothing.
func WriteProblem(w http.ResponseWriter, r *http.Request, err error) {
	if s := scopeOf(r.Context()); s != nil {
		s.api.WriteProblem(w, r, err)
		return
	}
	e := fault.From(err)
	writeProblem(w, e, "")
}

func (a *API) problem(w http.ResponseWriter, ctx context.Context, err error, op string) { //nolint:revive // in the order of every handler
	e := fault.From(err)
	requestID := RequestID(ctx)
	if gone(ctx, err) {
		a.opts.Log.LogAttrs(ctx, slog.LevelDebug, "caller went away", slog.String("request_id", requestID), slog.String("operation", op))
		w.WriteHeader(statusGone)
		return
	}
	if status := e.Status(); status >= 500 {
		level := slog.LevelWarn
		if status == http.StatusInternalServerError {
			level = slog.LevelError
		}
		a.opts.Log.LogAttrs(ctx, level, "request failed", slog.String("service", a.opts.Service), slog.String("operation", op),
			slog.String("request_id", requestID), slog.String("code", string(e.Code)), slog.String("cause", err.Error()))
	}
	writeProblem(w, e, requestID)
}

// statusGone stands in metrics for requests whose caller did not wait; nobody receives it.
const statusGone = 499

// gone reports whether err only says that the caller no longer waits.
func gone(ctx context.Context, err error) bool {
	return errors.Is(err, context.Canceled) && errors.Is(ctx.Err(), context.Canceled)
}

func writeProblem(w http.ResponseWriter, e *fault.Error, requestID string) {
	status, h := e.Status(), w.Header()
	for _, name := range []string{"ETag", "Last-Modified", "Location", "Content-Encoding"} {
		h.Del(name)
	}
	h["Content-Type"] = problemType
	h["Cache-Control"] = noStore
	switch {
	case e.RetryAfter > 0:
		h.Set("Retry-After", strconv.Itoa(e.RetryAfter))
	case (status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable) && h.Get("Retry-After") == "":
		h.Set("Retry-After", "1") // nobody knows better, and clients do not come back at once
	}
	if status == http.StatusServiceUnavailable && e.Code != fault.Unavailable {
		h.Set(fault.PartHeader, "true") // under a code of its own: it is not this service that is away
	}
	if status == http.StatusUnauthorized && h.Get("WWW-Authenticate") == "" {
		h.Set("WWW-Authenticate", `Bearer realm="emporium"`)
	}
	body := renderProblem(e, status, requestID)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // the caller is gone when this fails
}

var (
	problemType = []string{mediaProblem}
	noStore     = []string{"no-store"}
)

func renderProblem(e *fault.Error, status int, requestID string) []byte {
	entry, ok := fault.Lookup(e.Code)
	if !ok {
		entry, _ = fault.Lookup(fault.Internal)
	}
	p := Problem{
		Type: ProblemPath + string(entry.Code), Code: string(entry.Code), Title: entry.Title,
		Status: status, Detail: e.Message, RequestID: requestID,
	}
	details := e.Details[:min(len(e.Details), maxDetails)]
	for _, d := range details {
		p.Errors = append(p.Errors, ProblemDetail{Pointer: d.Pointer, Code: d.Code, Message: d.Message})
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(&p); err != nil || len(e.Meta) == 0 {
		return buf.Bytes()
	}
	buf.Truncate(buf.Len() - len("}\n"))
	names := make([]string, 0, len(e.Meta))
	for name := range e.Meta {
		if !slices.Contains(problemMembers, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		value, err := json.Marshal(e.Meta[name])
		if err != nil {
			continue // a fact that cannot be said is left out; the problem itself still is
		}
		key, _ := json.Marshal(name) //nolint:errchkjson // a string can always be said
		buf.WriteByte(',')
		buf.Write(key)
		buf.WriteByte(':')
		buf.Write(value)
	}
	buf.WriteString("}\n")
	return buf.Bytes()
}

var problemMembers = []string{"type", "code", "title", "status", "detail", "request_id", "errors", "instance"}

// humaFault turns what huma found wrong into a fault without any submitted value.
func humaFault(status int, msg string, errs []error) *fault.Error {
	var e *fault.Error
	switch status {
	case http.StatusBadRequest:
		e = fault.New(fault.Malformed, "The request cannot be read.")
	case http.StatusUnprocessableEntity:
		e = fault.New(fault.Invalid, "The request is not valid; see errors.")
	case http.StatusRequestEntityTooLarge:
		e = fault.New(fault.TooLarge, "The body is larger than this operation takes.")
	case http.StatusUnsupportedMediaType:
		e = fault.New(fault.UnsupportedMedia, "Send the body as application/json.")
	case http.StatusRequestTimeout:
		e = fault.New(fault.RequestTimeout, "The body did not arrive in time; send it again.")
	case http.StatusNotAcceptable:
		e = fault.New(fault.NotAcceptable, "This operation answers application/json.")
	case http.StatusForbidden:
		e = fault.New(fault.Forbidden, "Not allowed.")
	case http.StatusNotFound:
		e = fault.New(fault.NotFound, "Not found.")
	default:
		return fault.Wrap(errors.Join(append([]error{errors.New(msg)}, errs...)...), fault.Internal, fault.From(errors.New(msg)).Message)
	}
	for _, err := range errs {
		addDetail(e, err)
	}
	sortDetails(e)
	return e
}

// addDetail converts one of huma's findings. Its message is looked up, never passed on, since some messages repeat values.
func addDetail(e *fault.Error, err error) {
	if f := (*fault.Error)(nil); errors.As(err, &f) { // from a resolver
		e.Details = append(e.Details, f.Details...)
		if len(f.Details) == 0 {
			e.At("", string(f.Code), f.Message)
		}
		return
	}
	d, ok := err.(huma.ErrorDetailer)
	if !ok {
		e.At("", "invalid", "is not valid")
		return
	}
	detail := d.ErrorDetail()
	code, name, text := finding(detail.Message)
	e.At(pointer(detail.Location, name), code, text)
}

// sortDetails puts the details into an order that does not depend on how maps were walked, each finding once.
func sortDetails(e *fault.Error) {
	slices.SortStableFunc(e.Details, func(x, y fault.Detail) int {
		if c := strings.Compare(x.Pointer, y.Pointer); c != 0 {
			return c
		}
		return strings.Compare(x.Code, y.Code)
	})
	e.Details = slices.CompactFunc(e.Details, func(x, y fault.Detail) bool { return x.Pointer == y.Pointer && x.Code == y.Code })
}
