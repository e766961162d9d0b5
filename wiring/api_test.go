package wiring

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"emporium/kit/fault"
)

// keyless are operations that change stock, orders or money and ask for no Idempotency-Key, with the reason why a repetition
// does no harm. Those that ask for If-Match need no reason: the second one finds another version. That something is set to a value
// is no reason where others change it too: stock that was counted moves on, and a repetition would set it back.
var keyless = map[string]string{
	"create-cart":                 "a cart that nobody knows takes nothing from anybody and is forgotten",
	"update-cart":                 "sets what it names; If-Match is for those who share a cart",
	"add-cart-line":               "nothing is bought before the order, which checks expected_total",
	"update-cart-line":            "sets the quantity",
	"remove-cart-line":            "a line that is gone stays gone",
	"merge-cart":                  "the merged cart is gone, so that a repetition finds nothing",
	"decide-sandbox-payment":      "a decided action stays as it is; a browser's form sends no headers",
	"receive-webhook":             "the provider's id of the event is the key",
	"admin-write-evidence":        "sets what is written",
	"admin-submit-evidence":       "the dispute is the provider's key, so that the same evidence is one submission",
	"admin-reconcile":             "each posting is named by what it is about and posted once",
	"prefer-saved-payment-method": "sets which one is the default",
	"remove-saved-payment-method": "what is gone stays gone",
	"check-gift-card":             "reads: the code is kept out of addresses and their logs",
}

// whole are lists that have an end by nature and are answered at once.
var whole = map[string]string{
	"list-categories":                  "the tree",
	"list-payment-methods":             "the configured ones",
	"list-saved-payment-methods":       "a customer's few, at most 50",
	"admin-list-saved-payment-methods": "a customer's few, at most 50",
	"admin-list-locations":             "a shop's few",
	"admin-list-balances":              "the chart of accounts, per provider and currency",
	"list-preferences":                 "one for each channel and purpose",
	"admin-list-webhook-events":        "the types that there are",
	"list-inbox-messages":              "the newest of the development inbox, which is a page's and not described",
}

type operation struct {
	service, id, method, path string
	doc                       map[string]any
}

// operations lists what the documents say of all services, and their components' schemas.
func operations(t *testing.T) (out []operation, schemas map[string]map[string]any) {
	t.Helper()
	schemas = map[string]map[string]any{}
	for _, s := range built(t) {
		text, err := json.Marshal(s.Web.Spec())
		if err != nil {
			t.Fatal(err)
		}
		var doc struct {
			Paths      map[string]map[string]map[string]any
			Components struct{ Schemas map[string]any }
		}
		if err := json.Unmarshal(text, &doc); err != nil {
			t.Fatal(err)
		}
		schemas[s.Name] = doc.Components.Schemas
		for path, methods := range doc.Paths {
			for method, op := range methods {
				id, _ := op["operationId"].(string)
				out = append(out, operation{s.Name, id, strings.ToUpper(method), path, op})
			}
		}
	}
	if len(out) < 60 {
		t.Fatalf("found %d operations: that is not all", len(out))
	}
	return out, schemas
}

func dig(v any, keys ...string) any {
	for _, k := range keys {
		m, _ := v.(map[string]any)
		v = m[k]
	}
	return v
}

func TestOperationsSayWhoMayCallAndWhatTheyAnswer(t *testing.T) {
	t.Parallel()
	all, _ := operations(t)
	seen := map[string]string{}
	for _, op := range all {
		if other := seen[op.id]; op.id == "" || other != "" {
			t.Errorf("%s %s: the operationId %q is that of %s", op.method, op.path, op.id, other)
		}
		seen[op.id] = op.method + " " + op.path
		if tags, _ := op.doc["tags"].([]any); len(tags) != 1 || op.doc["summary"] == nil {
			t.Errorf("%s has tags %v and the summary %v; want one tag and a sentence", op.id, tags, op.doc["summary"])
		}
		security, _ := op.doc["security"].([]any)
		anonymous := len(security) == 0 || len(security[0].(map[string]any)) == 0
		switch policy := op.doc["x-policy"]; {
		case op.doc["security"] == nil || policy == nil:
			t.Errorf("%s does not state its security: %v, policy %v", op.id, op.doc["security"], policy)
		case anonymous != (policy == "public" || policy == "guest"):
			t.Errorf("%s is for %v, and its security says %v", op.id, policy, security)
		case strings.HasPrefix(op.path, "/v1/admin/") != (policy == "staff"):
			t.Errorf("%s %s is for %v; staff's operations, and no others, are below /v1/admin", op.method, op.path, policy)
		}
		responses, _ := op.doc["responses"].(map[string]any)
		for status, response := range responses {
			if status < "400" {
				continue
			}
			codes, _ := dig(response, "x-codes").([]any)
			if len(codes) == 0 || dig(response, "content", "application/problem+json") == nil {
				t.Errorf("%s answers %s without a code or not as a problem", op.id, status)
			}
			for _, code := range codes {
				if entry, ok := fault.Lookup(fault.Code(code.(string))); !ok || statusText(entry.Status) != status {
					t.Errorf("%s answers %s with the code %v, which has the status %d", op.id, status, code, entry.Status)
				}
			}
		}
	}
}

func statusText(n int) string { b, _ := json.Marshal(n); return string(b) }

var (
	snake = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	query = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*(\[(gte|lte|gt|lt)\])?$`)
)

func TestNamesAreInSnakeCase(t *testing.T) {
	t.Parallel()
	all, schemas := operations(t)
	for _, op := range all {
		parameters, _ := op.doc["parameters"].([]any)
		for _, p := range parameters {
			if name, in := dig(p, "name").(string), dig(p, "in"); in != "header" && !query.MatchString(name) {
				t.Errorf("%s: the %v parameter %q", op.id, in, name)
			}
		}
	}
	for service, byName := range schemas {
		for name, schema := range byName {
			properties, _ := dig(schema, "properties").(map[string]any)
			for property := range properties {
				if !snake.MatchString(property) {
					t.Errorf("%s: the property %q of %s", service, property, name)
				}
			}
		}
	}
}

func TestListsHavePages(t *testing.T) {
	t.Parallel()
	all, schemas := operations(t)
	lists := maps.Clone(whole)
	for _, op := range all {
		if !regexp.MustCompile(`^(admin-)?list-`).MatchString(op.id) {
			continue
		}
		delete(lists, op.id)
		schema := dig(op.doc, "responses", "200", "content", "application/json", "schema")
		if ref, ok := dig(schema, "$ref").(string); ok {
			schema = schemas[op.service][ref[strings.LastIndex(ref, "/")+1:]]
		}
		paged := dig(schema, "properties", "next_cursor") != nil
		_, exempt := whole[op.id]
		if dig(schema, "properties") != nil && dig(schema, "properties", "items") == nil || paged == exempt {
			t.Errorf("%s: items %v, next_cursor %v; listed as whole: %v", op.id, dig(schema, "properties", "items") != nil, paged, exempt)
		}
	}
	if len(lists) > 0 {
		t.Errorf("no longer there: %v", lists)
	}
}

func TestWhatMovesMoneyStockOrOrdersTakesEffectOnce(t *testing.T) {
	t.Parallel()
	all, _ := operations(t)
	unused := maps.Clone(keyless)
	for _, op := range all {
		if !slices.Contains([]string{"order", "payment", "inventory"}, op.service) || !slices.Contains([]string{"POST", "PUT", "PATCH", "DELETE"}, op.method) {
			continue
		}
		key := false
		parameters, _ := op.doc["parameters"].([]any)
		for _, p := range parameters {
			if dig(p, "name") == "Idempotency-Key" {
				key = dig(p, "required") == true
			}
		}
		key = key || dig(op.doc, "responses", "428") != nil // If-Match
		_, exempt := keyless[op.id]
		if key == exempt {
			t.Errorf("%s %s (%s) requires Idempotency-Key or If-Match: %v; listed as keyless: %v", op.method, op.path, op.id, key, exempt)
		}
		delete(unused, op.id)
	}
	if len(unused) > 0 {
		t.Errorf("no longer there: %v", unused)
	}
}
