package web

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"emporium/kit/fault"
)

// ETag is the strong entity tag of a version.
func ETag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }

// derivedTag also names the bytes of an answer that holds more than its version counts. CheckIfMatch looks at the version alone,
// so that a price that has changed meanwhile refuses nobody's update.
func derivedTag(version string, body []byte) string {
	sum := sha256.Sum256(body)
	return strings.TrimSuffix(version, `"`) + "." + hex.EncodeToString(sum[:8]) + `"`
}

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
		if tag = strings.TrimSpace(tag); tag == want || strings.HasPrefix(tag, want[:len(want)-1]+".") { // a weak tag never matches
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
