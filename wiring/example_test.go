package wiring

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
)

// Whoever copies an example of the documents has something that the operation takes, or that it answers: every body in
// JSON has one, and it is what its schema says.
func TestExamplesAreWhatTheirSchemasSay(t *testing.T) {
	t.Parallel()
	tried := 0
	for _, s := range built(t) {
		spec := s.Web.Spec()
		check := func(op *huma.Operation, where string, schema *huma.Schema, example any, needed bool) {
			switch {
			case schema == nil || schema.Ref == "" && schema.Type == huma.TypeObject && len(schema.Properties) == 0:
				return // any object: a document of another kind
			case example == nil && needed:
				t.Errorf("%s: %s has no example", op.OperationID, where)
				return
			case example == nil:
				return
			}
			tried++
			text, err := json.Marshal(example)
			var sent any
			if err == nil {
				err = json.Unmarshal(text, &sent)
			}
			if err != nil {
				t.Fatalf("%s: the example of %s: %v", op.OperationID, where, err)
			}
			var result huma.ValidateResult
			huma.Validate(spec.Components.Schemas, schema, huma.NewPathBuffer(nil, 0), huma.ModeReadFromServer, sent, &result)
			for _, err := range result.Errors {
				t.Errorf("%s: the example of %s: %v", op.OperationID, where, err)
			}
		}
		for _, path := range spec.Paths {
			for _, op := range []*huma.Operation{path.Get, path.Post, path.Put, path.Patch, path.Delete} {
				if op == nil {
					continue
				}
				if op.RequestBody != nil && op.RequestBody.Content["application/json"] != nil {
					media := op.RequestBody.Content["application/json"]
					check(op, "what is sent", media.Schema, media.Example, true)
				}
				for status, response := range op.Responses {
					if media := response.Content["application/json"]; media != nil && strings.HasPrefix(status, "2") {
						check(op, "the answer "+status, media.Schema, media.Example, true)
					}
				}
				for _, p := range op.Parameters {
					check(op, "the parameter "+p.Name, p.Schema, p.Example, false)
				}
			}
		}
	}
	if tried < 250 {
		t.Errorf("looked at %d examples: that is not all", tried)
	}
}
