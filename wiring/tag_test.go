package wiring

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// uncontested are changes of what is there that ask for no If-Match, with the reason why nobody's change is lost.
var uncontested = map[string]string{
	"update-cart":                   "a shopper's own cart; If-Match is taken from those who share one",
	"update-cart-line":              "sets the quantity of a shopper's own line; If-Match is taken",
	"remove-cart-line":              "a shopper's own cart; If-Match is taken",
	"update-me":                     "one's own name; If-Match is taken",
	"erase-me":                      "all of it goes, whatever it was",
	"update-address":                "one's own address book; If-Match is taken",
	"delete-address":                "one's own address book",
	"remove-second-factor":          "all of it goes, by who has shown both factors",
	"admin-remove-second-factor":    "all of it goes, whatever it was",
	"retry-payment":                 "the payment's state decides, and the key",
	"set-preference":                "sets one answer",
	"prefer-saved-payment-method":   "sets which one is the default",
	"remove-saved-payment-method":   "it goes, whatever it was",
	"admin-count-stock":             "what was counted is what there is",
	"admin-write-evidence":          "the case is one person's; nothing goes out before it is submitted",
	"admin-delete-suppression":      "it goes, whatever it was",
	"admin-delete-webhook-endpoint": "it goes, whatever it was",
	"clear-inbox":                   "the development inbox",
}

// Whoever changes what others change too must have seen it as it is: If-Match is required, and what is read carries the
// tag that answers whether it has changed.
func TestChangesOfWhatIsSharedAskForTheVersion(t *testing.T) {
	t.Parallel()
	all, _ := operations(t)
	unused := maps.Clone(uncontested)
	tagged := map[string]bool{} // paths whose GET has an ETag
	for _, op := range all {
		if op.method == http.MethodGet && dig(op.doc, "responses", "200", "headers", "ETag") != nil {
			tagged[op.path] = true
		}
	}
	for _, op := range all {
		header := func(name string) bool {
			parameters, _ := op.doc["parameters"].([]any)
			return slices.ContainsFunc(parameters, func(p any) bool { return dig(p, "in") == "header" && dig(p, "name") == name })
		}
		if op.method == http.MethodGet {
			if unchanged := dig(op.doc, "responses", "304") != nil; unchanged != tagged[op.path] || header("If-None-Match") != tagged[op.path] {
				t.Errorf("%s has an ETag: %v, answers 304: %v, takes If-None-Match: %v", op.id, tagged[op.path], unchanged, header("If-None-Match"))
			}
			continue
		}
		stale, missing := dig(op.doc, "responses", "412") != nil, dig(op.doc, "responses", "428") != nil
		if header("If-Match") && !stale || missing && !(stale && header("If-Match")) {
			t.Errorf("%s takes If-Match: %v, answers 412: %v, 428: %v", op.id, header("If-Match"), stale, missing)
		}
		if header("If-Match") && op.id != "update-cart-line" && op.id != "remove-cart-line" && op.id != "add-cart-line" && !tagged[op.path] {
			t.Errorf("%s asks for the version, and GET %s does not tell it", op.id, op.path)
		}
		_, exempt := uncontested[op.id]
		delete(unused, op.id)
		if changes := op.method == http.MethodPut || op.method == http.MethodPatch || op.method == http.MethodDelete; changes && missing == exempt {
			t.Errorf("%s %s (%s) requires If-Match: %v; listed as uncontested: %v", op.method, op.path, op.id, missing, exempt)
		}
	}
	if len(unused) > 0 {
		t.Errorf("no longer there: %v", unused)
	}
}

// A PATCH is a merge patch (RFC 7396): null removes, or is refused by the rules, so that every member may be null that need not be sent.
func TestPatchesTakeNull(t *testing.T) {
	t.Parallel()
	all, schemas := operations(t)
	tried := 0
	for _, op := range all {
		if op.method != http.MethodPatch {
			continue
		}
		content, _ := dig(op.doc, "requestBody", "content").(map[string]any)
		if len(content) != 2 || content["application/json"] == nil || content["application/merge-patch+json"] == nil {
			t.Errorf("%s takes %v", op.id, slices.Sorted(maps.Keys(content)))
			continue
		}
		resolve := func(schema any) any {
			if ref, ok := dig(schema, "$ref").(string); ok {
				return schemas[op.service][ref[strings.LastIndex(ref, "/")+1:]]
			}
			return schema
		}
		body := resolve(dig(content["application/json"], "schema"))
		required, _ := dig(body, "required").([]any)
		properties, _ := dig(body, "properties").(map[string]any)
		for name, property := range properties {
			types, _ := dig(resolve(property), "type").([]any)
			tried++
			if !slices.Contains(types, any("null")) && !slices.Contains(required, any(name)) {
				t.Errorf("%s: %s cannot be null; use web.Optional", op.id, name)
			}
		}
	}
	if tried < 40 {
		t.Errorf("looked at %d members: that is not all", tried)
	}
}
