package web

import (
	"encoding/json"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
)

// Optional is a member of a merge patch (RFC 7396): absent, null, or a value. Absent leaves things as they are, null
// removes. In a schema it is nullable and not required, whatever its tags say; further tags (minimum, maxLength, …)
// apply to the value. Give it `json:"name,omitzero"` where it is also written.
type Optional[T any] struct {
	// Set is true when the member was sent, be it as null.
	Set bool
	// Null is true when null was sent.
	Null bool
	// Value is what was sent, T's zero value when absent or null.
	Value T
}

// Some returns a value that is present.
func Some[T any](v T) Optional[T] { return Optional[T]{Set: true, Value: v} }

// Null returns the null that removes.
func Null[T any]() Optional[T] { return Optional[T]{Set: true, Null: true} }

// IsZero is true for what is absent, so that omitzero leaves it out.
func (o Optional[T]) IsZero() bool { return !o.Set }

// Get returns the value; ok is false when it is absent or null.
func (o Optional[T]) Get() (v T, ok bool) { return o.Value, o.Set && !o.Null }

// Apply changes target as the patch says: a value replaces, null empties, absent leaves. It reports whether anything was sent.
func (o Optional[T]) Apply(target *T) bool {
	if o.Set {
		*target = o.Value
	}
	return o.Set
}

// Pointer is the value for targets that can be empty: nil for null and absent; look at Set first.
func (o Optional[T]) Pointer() *T {
	if !o.Set || o.Null {
		return nil
	}
	v := o.Value
	return &v
}

// UnmarshalJSON notes that the member was sent.
func (o *Optional[T]) UnmarshalJSON(data []byte) error {
	*o = Optional[T]{Set: true}
	if string(data) == "null" {
		o.Null = true
		return nil
	}
	return json.Unmarshal(data, &o.Value)
}

// MarshalJSON writes the value, or null.
func (o Optional[T]) MarshalJSON() ([]byte, error) {
	if !o.Set || o.Null {
		return []byte("null"), nil
	}
	return json.Marshal(o.Value)
}

// Schema is T's schema, and null. For structs that is a component of its own, named with "OrNull".
func (Optional[T]) Schema(r huma.Registry) *huma.Schema {
	t := reflect.TypeFor[T]()
	s := r.Schema(t, true, t.Name())
	if s.Ref == "" {
		out := *s
		out.Nullable = out.Type != ""
		return &out
	}
	name := s.Ref[len(schemaPrefix):] + "OrNull"
	if _, ok := r.Map()[name]; !ok {
		out := *r.SchemaFromRef(s.Ref)
		out.Nullable = true
		out.PrecomputeMessages()
		r.Map()[name] = &out
	}
	return &huma.Schema{Ref: schemaPrefix + name}
}

func (Optional[T]) optionalType() reflect.Type { return reflect.TypeFor[T]() }

// optionalOf returns T for an Optional[T].
func optionalOf(t reflect.Type) (reflect.Type, bool) {
	if t.Kind() != reflect.Struct {
		return nil, false
	}
	o, ok := reflect.TypeAssert[interface{ optionalType() reflect.Type }](reflect.Zero(t))
	if !ok {
		return nil, false
	}
	return o.optionalType(), true
}
