package web

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"emporium/kit/fault"
)

// The bounds of a page, in items.
const (
	DefaultLimit = 20
	MaxLimit     = 100
)

// PageQuery is embedded in the inputs of lists.
type PageQuery struct {
	Limit  int    `query:"limit" default:"20" minimum:"1" maximum:"100" doc:"How many items to return at most."`
	Cursor string `query:"cursor" maxLength:"1024" doc:"Where to go on: next_cursor of the page before, with the same filter and sort."`
}

// Page is the body of lists.
type Page[T any] struct {
	Items []T `json:"items"`
	// NextCursor is empty on the last page.
	NextCursor string `json:"next_cursor,omitempty" doc:"Send it as cursor to get the next page; absent on the last one."`
}

// Cursor encodes positions in one list, bound to its filter and sort: a cursor of one list does not open another.
type Cursor struct {
	binding string
	secret  []byte
}

// NewCursor binds cursors to all that decides which items come in which order: the list's name, filters, sort.
func NewCursor(binding ...string) Cursor {
	var b strings.Builder
	for _, part := range binding {
		b.WriteString(strconv.Itoa(len(part)))
		b.WriteByte(':')
		b.WriteString(part)
	}
	return Cursor{binding: b.String()}
}

// Sealed also signs cursors with the secret, for positions that must not be made up. All instances must share it.
func (c Cursor) Sealed(secret []byte) Cursor {
	c.secret = secret
	return c
}

const (
	cursorVersion = 1
	cursorTag     = 10 // bytes
	maxCursor     = 1024
)

// Encode returns the opaque cursor of a position: the sort values and the id of the last item, as a struct or slice.
func (c Cursor) Encode(position any) (string, error) {
	payload, err := json.Marshal(position)
	if err != nil {
		return "", err
	}
	raw := append(make([]byte, 0, 1+cursorTag+len(payload)), cursorVersion)
	raw = append(raw, c.tag(payload)...)
	raw = append(raw, payload...)
	return base64.RawURLEncoding.EncodeToString(raw), nil
}

// Decode reads a cursor into position, a pointer. A cursor that is damaged, of an older form or of another list is a 422 at query.cursor.
func (c Cursor) Decode(cursor string, position any) error {
	bad := fault.New(fault.Invalid, "The cursor does not belong to this list. Begin with the first page again.").
		At("query.cursor", "cursor", "does not belong to this list, its filter and its sort")
	if len(cursor) > maxCursor {
		return bad
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(raw) < 1+cursorTag || raw[0] != cursorVersion {
		return bad
	}
	payload := raw[1+cursorTag:]
	if !hmac.Equal(raw[1:1+cursorTag], c.tag(payload)) {
		return bad
	}
	dec := json.NewDecoder(bytes.NewReader(payload))
	dec.DisallowUnknownFields()
	if err := dec.Decode(position); err != nil {
		return bad
	}
	return nil
}

func (c Cursor) tag(payload []byte) []byte {
	h := hmac.New(sha256.New, c.secret)
	_, _ = h.Write([]byte(c.binding)) // hashes take everything
	_, _ = h.Write([]byte{0})
	_, _ = h.Write(payload)
	return h.Sum(nil)[:cursorTag]
}

// PreferWait reads "wait" from a Prefer header (RFC 7240): how long the caller wants to wait, at most limit. It is 0 when
// none is asked for or when it cannot be read, since preferences never make a request fail.
func PreferWait(header string, limit time.Duration) time.Duration {
	for part := range strings.SplitSeq(header, ",") {
		pref, _, _ := strings.Cut(part, ";")
		name, value, ok := strings.Cut(pref, "=")
		if !ok || !strings.EqualFold(strings.TrimSpace(name), "wait") {
			continue
		}
		seconds, err := strconv.ParseUint(strings.Trim(strings.TrimSpace(value), `"`), 10, 31)
		if err != nil {
			return 0
		}
		return min(time.Duration(seconds)*time.Second, limit)
	}
	return 0
}
