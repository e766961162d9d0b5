package wiring

import (
	"net/http"
	"strings"
	"testing"
)

// What a 201 makes and what is then read at a URL of its own is named in Location: there are reads of one item below every
// such collection, and the answer has the id that leads there.
func TestWhatIsMadeSaysWhereItIs(t *testing.T) {
	t.Parallel()
	all, schemas := operations(t)
	reads := map[string]bool{}
	for _, op := range all {
		if op.method == http.MethodGet {
			reads[op.path] = true
		}
	}
	located := map[string]string{}
	for _, s := range built(t) {
		for _, op := range s.Web.Operations() {
			if located[op.ID] = op.Location; op.Location != "" && !reads[op.Location] {
				t.Errorf("%s: nothing is read at %s", op.ID, op.Location)
			}
		}
	}
	found := 0
	for _, op := range all {
		made := dig(op.doc, "responses", "201")
		if made == nil {
			continue
		}
		item := ""
		for path := range reads {
			if rest, ok := strings.CutPrefix(path, op.path+"/{"); ok && strings.HasSuffix(rest, "}") && !strings.Contains(rest, "/") {
				item = path
			}
		}
		switch header := dig(made, "headers", "Location"); {
		case located[op.id] != item:
			t.Errorf("%s says that it makes %q, which is read at %q", op.id, located[op.id], item)
		case header == nil && item != "":
			t.Errorf("%s: the document does not tell of the header Location", op.id)
		case item != "":
			found++
			ref, _ := dig(made, "content", "application/json", "schema", "$ref").(string)
			if dig(schemas[op.service][strings.TrimPrefix(ref, "#/components/schemas/")], "properties", "id") == nil {
				t.Errorf("%s answers no id", op.id)
			}
		}
	}
	if found < 8 {
		t.Errorf("found %d operations that make something: that is not all", found)
	}
}
