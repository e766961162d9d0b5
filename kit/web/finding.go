package web

import (
	"fmt"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"
)

// huma keeps its error type, its messages and its strictness in package variables. They are set once, here, before any
// schema exists, so that no message can carry a submitted value and each has a code: "code|text" or "code|name|text".
func init() {
	huma.ValidateStrictCasing = true
	huma.DefaultArrayNullable = false
	huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
		e := humaFault(status, msg, errs)
		return &Problem{Type: ProblemPath + string(e.Code), Code: string(e.Code), Status: e.Status(), Detail: e.Message}
	}
	huma.NewErrorWithContext = func(ctx huma.Context, status int, msg string, errs ...error) huma.StatusError {
		e := humaFault(status, msg, errs)
		if c, ok := ctx.(*call); ok {
			c.err = e
		}
		return &Problem{Type: ProblemPath + string(e.Code), Code: string(e.Code), Status: e.Status(), Detail: e.Message}
	}
	huma.ErrorFormatter = func(format string, args ...any) string { //nolint:reassign // the hook that huma offers
		if !strings.Contains(format, "%") {
			return format // the arguments hold what was submitted
		}
		return fmt.Sprintf(format, args...)
	}
	validation.MsgUnexpectedProperty = "unknown_field|is not a member that can be set here"
	validation.MsgExpectedRFC3339DateTime = "format|must be a date and time like 2026-01-31T12:00:00Z"
	validation.MsgExpectedRFC1123DateTime = "format|must be an HTTP date"
	validation.MsgExpectedRFC3339Date = "format|must be a date like 2026-01-31"
	validation.MsgExpectedRFC3339Time = "format|must be a time like 12:00:00"
	validation.MsgExpectedRFC5322Email = "format|must be an email address"
	validation.MsgExpectedRFC5890Hostname = "format|must be a host name"
	validation.MsgExpectedRFC2673IPv4 = "format|must be an IPv4 address"
	validation.MsgExpectedRFC2373IPv6 = "format|must be an IPv6 address"
	validation.MsgExpectedRFCIPAddr = "format|must be an IP address"
	validation.MsgExpectedRFC3986URI = "format|must be a URI"
	validation.MsgExpectedRFC4122UUID = "format|must be a UUID"
	validation.MsgExpectedRFC6570URITemplate = "format|must be a URI template"
	validation.MsgExpectedRFC6901JSONPointer = "format|must be a JSON pointer"
	validation.MsgExpectedRFC6901RelativeJSONPointer = "format|must be a relative JSON pointer"
	validation.MsgExpectedRegexp = "format|must be a regular expression"
	validation.MsgExpectedDuration = "format|must be a duration"
	validation.MsgExpectedBase64String = "format|must be base64"
	validation.MsgExpectedMatchAtLeastOneSchema = "shape|has none of the shapes that are accepted here"
	validation.MsgExpectedMatchExactlyOneSchema = "shape|has none of the shapes that are accepted here"
	validation.MsgExpectedNotMatchSchema = "shape|has a shape that is not accepted here"
	validation.MsgExpectedPropertyNameInObject = "required|is required"
	validation.MsgExpectedBoolean = "type|must be true or false"
	validation.MsgExpectedNumber = "type|must be a number"
	validation.MsgExpectedInteger = "type|must be a whole number"
	validation.MsgExpectedString = "type|must be a string"
	validation.MsgExpectedArray = "type|must be an array"
	validation.MsgExpectedObject = "type|must be an object"
	validation.MsgExpectedArrayItemsUnique = "unique|must not hold the same item twice"
	validation.MsgExpectedOneOf = "enum|must be one of: %s"
	validation.MsgExpectedConst = "const|must be %v"
	validation.MsgExpectedMinimumNumber = "minimum|must be at least %v"
	validation.MsgExpectedExclusiveMinimumNumber = "minimum|must be greater than %v"
	validation.MsgExpectedMaximumNumber = "maximum|must be at most %v"
	validation.MsgExpectedExclusiveMaximumNumber = "maximum|must be less than %v"
	validation.MsgExpectedNumberBeMultipleOf = "multiple_of|must be a multiple of %v"
	validation.MsgExpectedMinLength = "min_length|must have at least %d characters"
	validation.MsgExpectedMaxLength = "max_length|must have at most %d characters"
	validation.MsgExpectedBePattern = "pattern|must be %s"
	validation.MsgExpectedMatchPattern = "pattern|must match %s"
	validation.MsgExpectedMinItems = "min_items|must have at least %d items"
	validation.MsgExpectedMaxItems = "max_items|must have at most %d items"
	validation.MsgExpectedMinProperties = "min_properties|must have at least %d members"
	validation.MsgExpectedMaxProperties = "max_properties|must have at most %d members"
	validation.MsgExpectedRequiredProperty = "required|%s|is required"
	validation.MsgExpectedDependentRequiredProperty = "required|%s|is required when %s is given"
}

// fixed are the messages that huma does not take from a variable.
var fixed = map[string][2]string{
	"invalid integer":         {"type", "must be a whole number"},
	"invalid float":           {"type", "must be a number"},
	"invalid floating value":  {"type", "must be a number"},
	"invalid boolean":         {"type", "must be true or false"},
	"unknown query parameter": {"unknown_parameter", "is not a parameter of this operation"},
	"expected value to match exactly one schema but matched multiple": {"shape", "fits more than one of the shapes that are accepted here"},
}

// finding splits a message of huma's validator. name is the member that the finding is about, when it is not the place itself.
func finding(msg string) (code, name, text string) {
	if f, ok := fixed[msg]; ok {
		return f[0], "", f[1]
	}
	switch {
	case strings.HasPrefix(msg, "required ") && strings.HasSuffix(msg, " parameter is missing"):
		return "required", "", "is required"
	case strings.HasPrefix(msg, "invalid date/time"):
		return "format", "", "must be a date and time like 2026-01-31T12:00:00Z"
	}
	code, rest, ok := strings.Cut(msg, "|")
	if !ok || !isCode(code) {
		return "invalid", "", "is not valid"
	}
	if code == "required" {
		if member, text, ok := strings.Cut(rest, "|"); ok {
			return code, member, text
		}
	}
	return code, "", rest
}

func isCode(s string) bool {
	for i := range len(s) {
		if (s[i] < 'a' || s[i] > 'z') && s[i] != '_' {
			return false
		}
	}
	return s != ""
}

// pointer turns huma's location ("body.lines[0].quantity") into a JSON pointer ("/lines/0/quantity"), other locations
// ("query.limit") stay. Names that the caller made up appear only when they look like names.
func pointer(location, member string) string {
	rest, inBody := strings.CutPrefix(location, "body")
	if !inBody {
		if member != "" {
			location += "." + member
		}
		if len(location) > 80 || !isName(location) {
			place, _, _ := strings.Cut(location, ".")
			return place
		}
		return location
	}
	var b strings.Builder
	for rest != "" {
		rest = rest[1:] // the '.' or '['
		end := strings.IndexAny(rest, ".[")
		if end < 0 {
			end = len(rest)
		}
		appendName(&b, strings.TrimSuffix(rest[:end], "]"))
		rest = rest[end:]
	}
	if member != "" {
		appendName(&b, member)
	}
	return b.String()
}

func appendName(b *strings.Builder, name string) {
	if len(name) <= 64 && isName(name) {
		b.WriteByte('/')
		b.WriteString(name)
	}
}

// isName is true for what can be a member's or parameter's name, in contrast to text that somebody sends in its place.
func isName(s string) bool {
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case c == '_', c == '-', c == '.', c == '[', c == ']':
		default:
			return false
		}
	}
	return s != ""
}
