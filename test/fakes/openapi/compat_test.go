package openapi

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oasdiff/oasdiff/checker"
	"github.com/oasdiff/oasdiff/diff"
	"github.com/oasdiff/oasdiff/load"
)

const (
	committed = "../../../contract/api/openapi.json"
	released  = "../../../contract/api/released.json" // "make released-api" makes it the committed one
)

// growth are findings that are no break here: clients are told that enums and codes grow.
var growth = []string{"response-property-enum-value-added", "response-mediatype-enum-value-added", "response-body-enum-value-added"}

// losses are breaks here, which the library holds for harmless: whoever showed it shows nothing now.
var losses = []string{checker.ResponseOptionalPropertyRemovedId, checker.OptionalResponseHeaderRemovedId}

// breaks lists what a client of one document would run into with another. What only may break one counts as well, since
// requests with members or parameters that are no longer known are refused.
func breaks(t *testing.T, before, after []byte) (found []string) {
	t.Helper()
	read := func(text []byte) *load.SpecInfo {
		doc, err := openapi3.NewLoader().LoadFromData(text)
		if err != nil {
			t.Fatal(err)
		}
		return &load.SpecInfo{Spec: doc}
	}
	report, sources, err := diff.GetWithOperationsSourcesMap(diff.NewConfig(), read(before), read(after))
	if err != nil {
		t.Fatal(err)
	}
	config := checker.NewConfig(checker.GetAllChecks())
	for _, id := range losses {
		config.LogLevels[id] = checker.ERR
	}
	for _, c := range checker.CheckBackwardCompatibility(config, report, sources) {
		if !slices.Contains(growth, c.GetId()) {
			found = append(found, fmt.Sprintf("%s %s: %s: %s", c.GetOperation(), c.GetPath(), c.GetId(), c.GetUncolorizedText(checker.NewDefaultLocalizer())))
		}
	}
	return found
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestNothingThatWasReleasedIsBroken(t *testing.T) {
	t.Parallel()
	for _, found := range breaks(t, file(t, released), file(t, committed)) {
		t.Errorf("%s\nAdd beside it and deprecate what is there (web.Op.Deprecated); it may go after its sunset", found)
	}
}

type object = map[string]any

// some is the committed document with a few of its paths, to be quick.
func some(t *testing.T) []byte {
	t.Helper()
	return changed(t, file(t, committed), func(doc object) {
		maps.DeleteFunc(at(t, doc, "paths"), func(path string, _ any) bool {
			return !slices.Contains([]string{"/v1/orders", "/v1/carts/{id}", "/v1/carts/{id}/merge", "/v1/products", "/v1/categories"}, path)
		})
	})
}

// at walks into a document.
func at(t *testing.T, v any, path ...string) object {
	t.Helper()
	for _, name := range path {
		v = v.(object)[name]
	}
	found, ok := v.(object)
	if !ok {
		t.Fatalf("nothing at %s", strings.Join(path, " "))
	}
	return found
}

func without(list any, name string) []any {
	return slices.DeleteFunc(slices.Clone(list.([]any)), func(v any) bool { return v == name })
}

func TestWhatBreaksClientsIsFound(t *testing.T) {
	t.Parallel()
	order := []string{"paths", "/v1/orders", "post"}
	input := []string{"components", "schemas", "PlaceOrderInBody"}
	cart := []string{"components", "schemas", "Cart"}
	list := []string{"paths", "/v1/products", "get"}
	for name, c := range map[string]struct {
		change func(t *testing.T, doc object)
		breaks string // the finding's id; empty: none
	}{
		"nothing":              {func(*testing.T, object) {}, ""},
		"an operation is gone": {func(t *testing.T, doc object) { delete(at(t, doc, "paths"), "/v1/carts/{id}/merge") }, "api-path-removed-without-deprecation"},
		"a method is gone":     {func(t *testing.T, doc object) { delete(at(t, doc, "paths", "/v1/carts/{id}"), "patch") }, "api-removed-without-deprecation"},
		"an answer loses a member that is always there": {func(t *testing.T, doc object) {
			s := at(t, doc, cart...)
			delete(at(t, s, "properties"), "totals")
			s["required"] = without(s["required"], "totals")
		}, "response-required-property-removed"},
		"an answer loses a member that may be there": {func(t *testing.T, doc object) { delete(at(t, doc, append(cart, "properties")...), "email") }, "response-optional-property-removed"},
		"a member of an answer need not be there": {func(t *testing.T, doc object) {
			s := at(t, doc, cart...)
			s["required"] = without(s["required"], "totals")
		}, "response-property-became-optional"},
		"a member of an answer has another type": {func(t *testing.T, doc object) {
			at(t, doc, append(cart, "properties", "version")...)["type"] = "string"
		}, "response-property-type-changed"},
		"a member must be sent": {func(t *testing.T, doc object) {
			s := at(t, doc, input...)
			s["required"] = append(s["required"].([]any), "shipping_method")
		}, "request-property-became-required"},
		"a new member must be sent": {func(t *testing.T, doc object) {
			s := at(t, doc, input...)
			at(t, s, "properties")["captcha"] = object{"type": "string"}
			s["required"] = append(s["required"].([]any), "captcha")
		}, "new-required-request-property"},
		"a member is no longer taken": {func(t *testing.T, doc object) { delete(at(t, doc, append(input, "properties")...), "email") }, "request-property-removed"},
		"a member is taken up to a shorter length": {func(t *testing.T, doc object) {
			at(t, doc, append(input, "properties", "cart_id")...)["maxLength"] = 10
		}, "request-property-max-length-decreased"},
		"a member takes another type": {func(t *testing.T, doc object) {
			at(t, doc, append(input, "properties", "cart_id")...)["type"] = "integer"
		}, "request-property-type-changed"},
		"a parameter takes fewer values": {func(t *testing.T, doc object) {
			s := parameter(t, at(t, doc, list...), "sort")
			s["enum"] = without(s["enum"], "-price")
		}, "request-parameter-enum-value-removed"},
		"a parameter is gone": {func(t *testing.T, doc object) {
			op := at(t, doc, list...)
			op["parameters"] = slices.DeleteFunc(op["parameters"].([]any), func(p any) bool { return p.(object)["name"] == "brand" })
		}, "request-parameter-removed"},
		"a parameter must be sent": {func(t *testing.T, doc object) {
			for _, p := range at(t, doc, list...)["parameters"].([]any) {
				if p.(object)["name"] == "currency" {
					p.(object)["required"] = true
				}
			}
		}, "request-parameter-became-required"},
		"success has another status": {func(t *testing.T, doc object) {
			responses := at(t, doc, append(order, "responses")...)
			responses["202"] = responses["201"]
			delete(responses, "201")
		}, "response-success-status-removed"},
		"a guest must sign in": {func(t *testing.T, doc object) {
			at(t, doc, order...)["security"] = []any{object{"bearer": []any{}}}
		}, "api-security-anonymous-access-removed"},

		"an operation is new": {func(t *testing.T, doc object) { at(t, doc, "paths")["/v1/new"] = at(t, doc, "paths")["/v1/categories"] }, ""},
		"a member may be sent": {func(t *testing.T, doc object) {
			at(t, doc, append(input, "properties")...)["note"] = object{"type": "string"}
		}, ""},
		"an answer has a new member": {func(t *testing.T, doc object) {
			at(t, doc, append(cart, "properties")...)["note"] = object{"type": "string"}
		}, ""},
		"an answer has a new status": {func(t *testing.T, doc object) {
			s := at(t, doc, append(cart, "properties", "status")...)
			s["enum"] = append(s["enum"].([]any), "parked")
		}, ""},
		"what is deprecated stays": {func(t *testing.T, doc object) {
			deprecate(at(t, doc, "paths", "/v1/carts/{id}/merge", "post"), time.Now().AddDate(0, 6, 0))
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			before := some(t)
			expect(t, before, changed(t, before, func(doc object) { c.change(t, doc) }), c.breaks)
		})
	}
}

// What was announced may go, and not before the day that was told.
func TestWhatIsDeprecatedGoesAfterItsSunset(t *testing.T) {
	t.Parallel()
	for days, want := range map[int]string{-1: "", 30: "api-path-removed-before-sunset"} {
		before := changed(t, some(t), func(doc object) {
			deprecate(at(t, doc, "paths", "/v1/carts/{id}/merge", "post"), time.Now().AddDate(0, 0, days))
		})
		after := changed(t, before, func(doc object) { delete(at(t, doc, "paths"), "/v1/carts/{id}/merge") })
		expect(t, before, after, want)
	}
}

func expect(t *testing.T, before, after []byte, want string) {
	t.Helper()
	found := breaks(t, before, after)
	hit := slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, want) })
	if want == "" && len(found) > 0 || want != "" && !hit {
		t.Errorf("found %q, want %q", found, want)
	}
}

func deprecate(op object, sunset time.Time) {
	op["deprecated"], op["x-sunset"] = true, sunset.Format(time.DateOnly)
}

func parameter(t *testing.T, op object, name string) object {
	t.Helper()
	for _, p := range op["parameters"].([]any) {
		if p.(object)["name"] == name {
			return at(t, p, "schema")
		}
	}
	t.Fatalf("no parameter %s", name)
	return nil
}

func changed(t *testing.T, text []byte, change func(object)) []byte {
	t.Helper()
	var doc object
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	change(doc)
	out, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
