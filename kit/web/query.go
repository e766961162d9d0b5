package web

import (
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"emporium/kit/fault"
)

type pair struct{ name, value string }

// parseQuery is the one reading of the query string. What is unknown, doubled or ambiguous is refused, since parsers
// differ on it and a gateway might have decided on another reading.
func (o *operation) parseQuery(c *call) *fault.Error {
	raw := c.r.URL.RawQuery
	if raw == "" {
		return nil
	}
	if c.query == nil {
		c.query = make([]pair, 0, strings.Count(raw, "&")+1)
	}
	bad := func() *fault.Error {
		return fault.New(fault.Malformed, "The query string cannot be read. Write it as name=value&name=value, percent-encoded UTF-8.")
	}
	var unknown *fault.Error
	for part := range strings.SplitSeq(raw, "&") {
		if part == "" {
			continue
		}
		name, value, ok := strings.Cut(part, "=")
		if !ok || strings.Contains(part, ";") {
			return bad()
		}
		name, err1 := unescape(name)
		value, err2 := unescape(value)
		if err1 != nil || err2 != nil || !printable(name) || !text(value) {
			return bad()
		}
		known := o.param(name)
		switch {
		case known == nil:
			unknown = parameterFault(unknown, name, "unknown_parameter", "is not a parameter of this operation")
		case !known.explode && c.sent(name):
			unknown = parameterFault(unknown, name, "duplicate", "must appear once")
		}
		c.query = append(c.query, pair{name, value})
	}
	if unknown != nil {
		sortDetails(unknown)
	}
	return unknown
}

// sent reports whether the parameter was seen already.
func (c *call) sent(name string) bool {
	for i := range c.query {
		if c.query[i].name == name {
			return true
		}
	}
	return false
}

// checkTokens refuses a guest's token that is sent twice: the gateway and the service could take different ones.
func (o *operation) checkTokens(r *http.Request) *fault.Error {
	for _, name := range o.tokens {
		if len(r.Header[name]) > 1 {
			return fault.New(fault.Malformed, "The request cannot be read.").At("header."+name, "duplicate", "must appear once")
		}
	}
	return nil
}

func parameterFault(e *fault.Error, name, code, text string) *fault.Error {
	if e == nil {
		e = fault.New(fault.Invalid, "The request is not valid; see errors.")
	}
	if len(e.Details) < maxDetails {
		e.At(pointer("query."+name, ""), code, text)
	}
	return e
}

func unescape(s string) (string, error) {
	if !strings.ContainsAny(s, "%+") {
		return s, nil
	}
	return url.QueryUnescape(s)
}

// printable is true for UTF-8 without control characters.
func printable(s string) bool {
	ascii := true
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			return false
		}
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	return ascii || utf8.ValidString(s)
}

// text is true for UTF-8 without NUL, which databases do not take.
func text(s string) bool { return strings.IndexByte(s, 0) < 0 && utf8.ValidString(s) }

// parameter is a query parameter that an operation knows.
type parameter struct {
	name    string
	explode bool
}

func (o *operation) param(name string) *parameter {
	for i := range o.params {
		if o.params[i].name == name {
			return &o.params[i]
		}
	}
	return nil
}
