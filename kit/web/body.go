package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"

	"emporium/kit/fault"

	"github.com/danielgtaylor/huma/v2"
)

// jsonFormat decodes what checkBody has let through, and encodes answers.
var jsonFormat = huma.Format{
	Marshal: func(w io.Writer, v any) error {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(v)
	},
	Unmarshal: json.Unmarshal,
}

// readBody reads the body into in, up to the operation's limit.
func (o *operation) readBody(c *call, in *bytes.Buffer) *fault.Error {
	body, e := readBody(c.r, in, o.MaxBody)
	c.body = body
	return e
}

func readBody(r *http.Request, in *bytes.Buffer, limit int64) ([]byte, *fault.Error) {
	if enc := r.Header["Content-Encoding"]; len(enc) > 0 && !strings.EqualFold(enc[0], "identity") {
		return nil, fault.New(fault.UnsupportedMedia, "Send the body without content encoding.")
	}
	if r.Body == nil || r.Body == http.NoBody {
		return nil, nil
	}
	if r.ContentLength > limit {
		return nil, tooLarge(limit)
	}
	if r.ContentLength > 0 {
		in.Grow(int(r.ContentLength) + bytes.MinRead)
	}
	n, err := in.ReadFrom(&io.LimitedReader{R: r.Body, N: limit + 1})
	if n > limit {
		return nil, tooLarge(limit)
	}
	if err != nil {
		return nil, readFault(err, limit)
	}
	return in.Bytes(), nil
}

func tooLarge(limit int64) *fault.Error {
	return fault.Newf(fault.TooLarge, "The body may have at most %d bytes.", limit)
}

func readFault(err error, limit int64) *fault.Error {
	if timeout := net.Error(nil); errors.As(err, &timeout) && timeout.Timeout() {
		return fault.Wrap(err, fault.RequestTimeout, "The body did not arrive in time; send it again.")
	}
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		return tooLarge(limit)
	}
	return fault.Wrap(err, fault.Malformed, "The body ended early; send it again.")
}

// checkBody makes sure that the body is one document of an accepted type that satisfies the schema.
func (o *operation) checkBody(c *call) *fault.Error {
	if len(c.body) == 0 {
		if o.bodyRequired {
			return fault.New(fault.Malformed, "This operation takes a body; send one.").At("", "required", "is required")
		}
		return nil
	}
	if e := checkMedia(c.r, o.media); e != nil {
		return e
	}
	if !o.json {
		return nil
	}
	doc, open, err := parseJSON(c.body)
	if err != nil {
		return err
	}
	v := validators.Get().(*validator)
	defer v.release()
	v.path.Push("body")
	registry := o.api.Spec().Components.Schemas
	if open {
		doc = v.settle(registry, o.schema, doc)
	}
	huma.Validate(registry, o.schema, v.path, huma.ModeWriteToServer, doc, &v.result)
	if len(v.result.Errors) == 0 {
		return nil
	}
	return humaFault(http.StatusUnprocessableEntity, "", v.result.Errors)
}

// checkMedia refuses bodies whose type is not one of the accepted ones. A body without a type is refused too: browsers
// send such bodies across origins without asking.
func checkMedia(r *http.Request, accepted []string) *fault.Error {
	values := r.Header["Content-Type"]
	if len(values) == 1 && (len(accepted) == 0 || slices.Contains(accepted, values[0])) {
		return nil
	}
	if len(values) == 1 {
		media, params, err := mime.ParseMediaType(values[0])
		charset, given := params["charset"]
		if err == nil && slices.Contains(accepted, media) && (!given || strings.EqualFold(charset, "utf-8")) {
			return nil
		}
	}
	if len(accepted) == 0 {
		return fault.New(fault.UnsupportedMedia, "Say the body's type in one Content-Type header.")
	}
	return fault.Newf(fault.UnsupportedMedia, "Send the body as %s.", strings.Join(accepted, " or "))
}

type validator struct {
	path   *huma.PathBuffer
	result huma.ValidateResult
}

var validators = sync.Pool{New: func() any { return &validator{path: huma.NewPathBuffer(make([]byte, 0, 128), 0)} }}

func (v *validator) release() {
	if cap(v.result.Errors) <= 128 {
		clear(v.result.Errors)
		v.path.Reset()
		v.result.Reset()
		validators.Put(v)
	}
}

// settle decides what huma's validator leaves open. A null where the schema has none is refused: huma lets it pass in
// members that are not required, and the handler would take it for "not sent" where a merge patch means "remove". A whole
// number written as 1e3 or 1.0 is refused where an integer belongs, since the decoder refuses it, and is a plain number elsewhere.
func (v *validator) settle(r huma.Registry, s *huma.Schema, doc any) any {
	for s != nil && s.Ref != "" {
		s = r.SchemaFromRef(s.Ref)
	}
	switch doc := doc.(type) {
	case loose:
		if s != nil && s.Type == huma.TypeInteger {
			v.result.Add(v.path, nil, "type|must be a whole number, written in digits alone")
		}
		return float64(doc)
	case map[string]any:
		for name, value := range doc {
			v.path.Push(name)
			if prop := member(s, name); value == nil && !nullable(r, prop) {
				v.result.Add(v.path, nil, "type|must not be null; leave it out instead")
			} else if value != nil {
				doc[name] = v.settle(r, prop, value)
			}
			v.path.Pop()
		}
	case []any:
		var items *huma.Schema
		if s != nil {
			items = s.Items
		}
		for i := range doc {
			if doc[i] != nil { // else huma's validator finds it
				v.path.PushIndex(i)
				doc[i] = v.settle(r, items, doc[i])
				v.path.Pop()
			}
		}
	}
	return doc
}

// member is the schema of a member; nil when it has none of its own.
func member(s *huma.Schema, name string) *huma.Schema {
	if s == nil {
		return nil
	}
	if prop, ok := s.Properties[name]; ok {
		return prop
	}
	open, _ := s.AdditionalProperties.(*huma.Schema)
	return open
}

func nullable(r huma.Registry, s *huma.Schema) bool {
	for s != nil && s.Ref != "" {
		s = r.SchemaFromRef(s.Ref)
	}
	return s == nil || s.Nullable || s.Type == "" // no type: anything goes
}
