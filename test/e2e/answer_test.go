package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// closed is what the merged document says of answers, found by a request's method and path.
type closed struct {
	mu         sync.Mutex
	mux        *http.ServeMux // only for its patterns
	operations map[string]operation
	schemas    schemas
}

// load asks for the document, once. What is started beside the suite's shops may be away: then the next answer asks again.
func (c *closed) load(ctx context.Context, ask *client) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.mux != nil {
		return true
	}
	operations, schemas, err := ask.document(ctx)
	if err != nil {
		return false
	}
	c.mux, c.operations, c.schemas = http.NewServeMux(), map[string]operation{}, schemas
	for _, o := range operations {
		pattern := o.Method + " " + o.Path
		c.operations[pattern] = o
		c.mux.Handle(pattern, http.NotFoundHandler())
	}
	return true
}

// unnamed lists the members of a good answer that the schema of its operation does not name, or names as what is shown to staff
// only where others may call the operation, too. known is false for answers of another kind.
func (c *closed) unnamed(method, path string, a answer) (at []string, known bool) {
	where, err := url.Parse(path)
	if err != nil {
		return nil, false
	}
	_, pattern := c.mux.Handler(&http.Request{Method: method, URL: &url.URL{Path: where.Path}})
	o, found := c.operations[pattern]
	body, found2 := o.Responses[strconv.Itoa(a.Status)].Content["application/json"]
	if !found || !found2 || a.Status >= 300 {
		return nil, false
	}
	var value any
	if err := json.Unmarshal(a.Body, &value); err != nil {
		return []string{err.Error()}, true
	}
	return c.schemas.unnamed(body.Schema, value, o.Policy == "staff", ""), true
}

func (all schemas) unnamed(s *schema, value any, staff bool, at string) (found []string) {
	s = all.resolve(s)
	if s == nil {
		return nil
	}
	switch v := value.(type) {
	case []any:
		for n, item := range v {
			found = append(found, all.unnamed(s.Items, item, staff, fmt.Sprintf("%s/%d", at, n))...)
		}
	case map[string]any:
		for name, item := range v {
			switch member := s.Properties[name]; {
			case member != nil && !staff && strings.Contains(member.Description, "Shown to staff only"):
				found = append(found, at+"/"+name)
			case member != nil:
				found = append(found, all.unnamed(member, item, staff, at+"/"+name)...)
			case s.Free == nil || string(s.Free) == "false":
				if len(s.Properties) > 0 || s.Type == "object" {
					found = append(found, at+"/"+name)
				}
			default:
				var free schema
				if json.Unmarshal(s.Free, &free) == nil {
					found = append(found, all.unnamed(&free, item, staff, at+"/"+name)...)
				}
			}
		}
	}
	return found
}

// TestAnswersHoldWhatTheirSchemasName reads everything that there is, as the customer and as staff (S4). Each answer that a
// test gets through client.do is looked at in the same way.
func TestAnswersHoldWhatTheirSchemasName(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		v := w.victim(t)
		staff := w.asStaff(t)
		if !w.closed.load(t.Context(), w.client()) {
			t.Fatal("there is no document")
		}
		looked := map[string]int{}
		for _, o := range w.operations(t) {
			if o.Method != http.MethodGet || strings.Contains(o.ID, "stream") || strings.Contains(o.ID, "events") {
				continue
			}
			who := v.customer
			if o.Policy == "staff" {
				who = staff
			}
			path := v.path(o)
			if _, known := w.closed.unnamed(o.Method, path, who.do(t, o.Method, path, nil)); known {
				looked[o.Policy]++
			}
		}
		if looked["staff"] < 25 || looked["customer"] < 7 || looked["guest"] < 3 || looked["public"] < 5 {
			t.Errorf("looked at %v: that is not all", looked)
		}
		path := "/v1/orders/" + v.order.ID
		var order map[string]any
		a := v.customer.must(t, http.StatusOK, http.MethodGet, path, nil, &order)
		order["cost"], order["flags"] = 1, []string{"disputed"}
		order["totals"].(map[string]any)["margin"] = 1
		order["lines"].([]any)[0].(map[string]any)["supplier"] = "x"
		text, err := json.Marshal(order)
		if err != nil {
			t.Fatal(err)
		}
		a.Body = text
		at, _ := w.closed.unnamed(http.MethodGet, path, a)
		slices.Sort(at)
		if want := []string{"/cost", "/flags", "/lines/0/supplier", "/totals/margin"}; !slices.Equal(at, want) {
			t.Errorf("of what is added, %q is found, want %q", at, want)
		}
	})
}
