package web

import (
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"emporium/kit/fault"
)

// Op describes one operation. What it says is enforced and stands in the OpenAPI document.
type Op struct {
	// ID is the operationId: kebab-case, unique in the service.
	ID string
	// Method and Path are the route, the path with {name} parts.
	Method, Path string
	// Summary is one line; Description says more, in Markdown.
	Summary, Description string
	Tags                 []string
	// Policy says who may call. Without one the registration panics.
	Policy Policy
	// Owner says in words how a Guest operation decides whose resource it is. Required for Guest.
	Owner string
	// Errors are the codes that the operation answers beyond those that its policy, limits and inputs bring along.
	Errors []fault.Code
	// Status is the status of success. Default: 200, or 204 for an output without body.
	Status int
	// Location is the path at which what a 201 has made is read, such as /v1/carts/{id}, where {id} is the answer's id: its Location header.
	// Default: none, what was made has no URL of its own.
	Location string
	// Idempotent operations require an Idempotency-Key header; see IdempotencyFrom.
	Idempotent bool
	// MaxBody is the size limit of the request body in bytes. Default: Options.MaxBody.
	MaxBody int64
	// Derived says that a GET's answer holds more than its version counts, such as current prices: its ETag then names the bytes too.
	Derived bool
	// Hidden operations do not stand in the OpenAPI document.
	Hidden bool
	// Accept lists the media types of a raw operation's body, for HandleRaw only. Empty: any.
	Accept []string
	// Produces is the media type of a raw operation's answer, for HandleRaw only. Default: application/json.
	Produces string
	// Tokens lists the headers with a guest's token that a raw operation's handler reads: Cart-Token, Order-Token.
	Tokens []string
	// ChecksQuery says that a raw operation's handler reads the query string and refuses what it does not know. Others take none.
	ChecksQuery bool
	// Raw is true for operations registered with HandleRaw.
	Raw bool
	// Deprecated announces that the operation will go. Default: nil, it stays.
	Deprecated *Deprecation
}

// Deprecation is what callers of an operation are told before it goes, in every answer and in the document.
type Deprecation struct {
	// Since is when it was announced (RFC 9745's Deprecation header). Required.
	Since time.Time
	// Sunset is when it stops answering (RFC 8594's Sunset header), after Since. Required.
	Sunset time.Time
	// Link is a page that says what to use instead. Default: none.
	Link string
}

// announce tells whoever calls.
func (d *Deprecation) announce(h http.Header) {
	if d == nil {
		return
	}
	h.Set("Deprecation", "@"+strconv.FormatInt(d.Since.Unix(), 10))
	h.Set("Sunset", d.Sunset.UTC().Format(http.TimeFormat))
	if d.Link != "" {
		h.Add("Link", "<"+d.Link+`>; rel="deprecation"; type="text/html"`)
	}
}

// describe marks the operation in the document.
func (d *Deprecation) describe(spec *huma.Operation) {
	if d == nil {
		return
	}
	spec.Deprecated = true
	spec.Extensions["x-sunset"] = d.Sunset.UTC().Format(time.DateOnly)
}

var kebab = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// admit checks an operation and adds it. What is wrong is a programming error, so that building the API fails in every test.
func (a *API) admit(op *Op) {
	fail := func(format string, args ...any) {
		panic(fmt.Sprintf("web: operation %q (%s %s): %s", op.ID, op.Method, op.Path, fmt.Sprintf(format, args...)))
	}
	switch {
	case !kebab.MatchString(op.ID):
		fail("the ID must be kebab-case")
	case a.ids[op.ID]:
		fail("the ID is taken")
	case op.Policy.name == "":
		fail("a policy is required")
	case op.Policy == Guest && op.Owner == "":
		fail("a guest operation must state its owner rule in Owner")
	case !strings.HasPrefix(op.Path, "/"):
		fail("the path must begin with /")
	case op.Method == "":
		fail("a method is required")
	case op.Location != "" && (op.Status != http.StatusCreated || op.Raw || !strings.HasPrefix(op.Location, "/")):
		fail("Location is a path, for operations with the status 201 that do not write their answer themselves")
	case op.Deprecated != nil && (op.Deprecated.Since.IsZero() || !op.Deprecated.Sunset.After(op.Deprecated.Since)):
		fail("what is deprecated says since when, and a later sunset")
	}
	for _, code := range op.Errors {
		if _, ok := fault.Lookup(code); !ok {
			fail("the error code %q is not defined", code)
		}
	}
	if op.MaxBody <= 0 {
		op.MaxBody = a.opts.MaxBody
	}
	op.Method = strings.ToUpper(op.Method)
	a.ids[op.ID] = true
	a.ops = append(a.ops, *op)
}

// codes lists every error code that the operation can answer by its description.
func (op *Op) codes(hasInput, hasBody bool) []fault.Code {
	out := append([]fault.Code(nil), op.Errors...)
	add := func(codes ...fault.Code) { out = append(out, codes...) }
	add(fault.Unauthenticated, fault.Internal) // an invalid token is refused everywhere
	if op.Policy != Public && op.Policy != Guest {
		add(fault.Forbidden)
	}
	if hasInput || hasBody || op.Idempotent {
		add(fault.Malformed)
	}
	if hasInput || hasBody {
		add(fault.Invalid)
	}
	if hasBody {
		add(fault.TooLarge, fault.UnsupportedMedia)
	}
	if op.Idempotent {
		add(fault.IdempotencyKeyMissing, fault.IdempotencyKeyReused, fault.IdempotencyKeyInFlight)
	}
	return out
}
