package web

import (
	"strconv"
	"strings"

	"emporium/kit/fault"
)

// ETag is the strong entity tag of a version.
func ETag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }

// CheckIfMatch compares an If-Match header with the version that the resource has. It returns 428 when the header is
// required and missing, 412 when the resource has changed since, and nil when the update may go on.
func CheckIfMatch(header string, version int64, required bool) error {
	if header == "" {
		if required {
			return fault.New(fault.PreconditionNeeded, "Read the resource first and send its ETag as If-Match.").
				At("header.If-Match", "required", "is required")
		}
		return nil
	}
	if strings.TrimSpace(header) == "*" {
		return nil
	}
	want := ETag(version)
	for tag := range strings.SplitSeq(header, ",") {
		if strings.TrimSpace(tag) == want { // strong comparison: a weak tag never matches
			return nil
		}
	}
	return fault.New(fault.PreconditionFailed, "The resource has changed since you read it. Read it again and repeat the change.")
}

// NotModified reports whether an If-None-Match header names the tag, so that the caller has this state already.
func NotModified(ifNoneMatch, etag string) bool {
	if ifNoneMatch == "" {
		return false
	}
	if strings.TrimSpace(ifNoneMatch) == "*" {
		return true
	}
	etag = strings.TrimPrefix(etag, "W/")
	for tag := range strings.SplitSeq(ifNoneMatch, ",") {
		if strings.TrimPrefix(strings.TrimSpace(tag), "W/") == etag {
			return true
		}
	}
	return false
}

type unchanged struct{ etag string }

func (u *unchanged) Error() string { return "not modified" }

// Unchanged is what a handler returns as its error to answer 304 with the tag:
//
//	if web.NotModified(in.IfNoneMatch, tag) { return nil, web.Unchanged(tag) }
func Unchanged(etag string) error { return &unchanged{etag} }
