package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"

	"github.com/danielgtaylor/huma/v2"
)

type hidden struct {
	Page int `query:"page"`
}

type Node struct {
	Name string `json:"name"`
	Kids []Node `json:"kids"`
}

func register[I any](op web.Op) func(*web.API) {
	return registerOut[I, struct{}](op)
}

func registerOut[I, O any](op web.Op) func(*web.API) {
	return func(a *web.API) {
		web.Handle(a, op, func(context.Context, *I) (*O, error) { return nil, nil })
	}
}

func TestWrongRegistrationsPanic(t *testing.T) {
	t.Parallel()
	ok := func(change func(*web.Op)) web.Op {
		op := web.Op{ID: "do-it", Method: "POST", Path: "/it", Policy: web.Public}
		change(&op)
		return op
	}
	plain := ok(func(*web.Op) {})
	for name, c := range map[string]struct {
		register func(*web.API)
		want     string
	}{
		"no policy":           {register[struct{}](ok(func(o *web.Op) { o.Policy = web.Policy{} })), "a policy is required"},
		"no policy, raw":      {func(a *web.API) { a.HandleRaw("GET /x", web.Op{ID: "x"}, http.NotFoundHandler()) }, "a policy is required"},
		"guest without owner": {register[struct{}](ok(func(o *web.Op) { o.Policy = web.Guest })), "owner rule"},
		"no id":               {register[struct{}](ok(func(o *web.Op) { o.ID = "" })), "kebab-case"},
		"camel case":          {register[struct{}](ok(func(o *web.Op) { o.ID = "doIt" })), "kebab-case"},
		"id taken":            {register[struct{}](ok(func(o *web.Op) { o.ID = "create-cart" })), "taken"},
		"no method":           {register[struct{}](ok(func(o *web.Op) { o.Method = "" })), "method"},
		"deprecated, no end":  {register[struct{}](ok(func(o *web.Op) { o.Deprecated = &web.Deprecation{Since: time.Now()} })), "a later sunset"},
		"no path":             {register[struct{}](ok(func(o *web.Op) { o.Path = "it" })), "path"},
		"unknown code":        {register[struct{}](ok(func(o *web.Op) { o.Errors = []fault.Code{"made_up"} })), "made_up"},
		"pattern":             {func(a *web.API) { a.HandleRaw("/x", web.Op{ID: "x", Policy: web.Public}, nil) }, "METHOD"},
		"float parameter": {register[struct {
			F float64 `query:"f"`
		}](plain), "must be int"},
		"narrow parameter": {register[struct {
			F []int32 `query:"f"`
		}](plain), "must be int"},
		"deep object": {register[struct {
			F map[string]string `query:"f,deepObject"`
		}](plain), "price[gte]"},
		"unexported embedding": {register[struct{ hidden }](plain), "must be exported"},
		"read only": {register[struct {
			Body struct {
				ID string `json:"id" readOnly:"true"`
			}
		}](plain), "response-only"},
		"open struct": {register[struct {
			Body struct {
				ID string   `json:"id"`
				_  struct{} `additionalProperties:"true"`
			}
		}](plain), "further members"},
		"other body type": {register[struct {
			Body struct{} `contentType:"text/csv"`
		}](plain), "RawBody"},
		"form":   {register[struct{ RawBody string }](plain), "HandleRaw"},
		"stream": {registerOut[struct{}, struct{ Body func(huma.Context) }](plain), "HandleRaw"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			defer func() {
				if got := fmt.Sprint(recover()); !strings.Contains(got, c.want) {
					t.Errorf("panic = %s, want %q", got, c.want)
				}
			}()
			c.register(sample(nil))
		})
	}
}

func TestRecursiveTypes(t *testing.T) {
	t.Parallel()
	a := web.New(web.Options{Service: "x"})
	web.Handle(a, web.Op{ID: "grow", Method: "POST", Path: "/", Policy: web.Public},
		func(_ context.Context, in *struct{ Body Node }) (*struct{ Body Node }, error) {
			return &struct{ Body Node }{in.Body}, nil
		})
	w := send(a.Handler(), "POST", "/", `{"name":"a","kids":[{"name":"b","kids":[]}]}`)
	if w.Code != 200 || !strings.Contains(w.Body.String(), `"kids":[{"name":"b","kids":[]}]`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := send(a.Handler(), "POST", "/", `{"name":"a","kids":[{"name":"b","kids":[{}]}]}`); problemOf(t, w).at() != "/kids/0/kids/0/kids required, /kids/0/kids/0/name required" {
		t.Errorf("%s", w.Body)
	}
}

func TestParameterFindings(t *testing.T) {
	t.Parallel()
	a := web.New(web.Options{Service: "x", Verify: (*auth.Verifier)(nil)})
	web.Handle(a, web.Op{ID: "find", Method: "POST", Path: "/find", Policy: web.Public}, func(_ context.Context, in *struct {
		Currency string    `query:"currency" required:"true" pattern:"^[A-Z]{3}$"`
		After    time.Time `query:"after"`
		Many     []int64   `query:"many" maximum:"9"`
		Client   string    `header:"X-Client" required:"true"`
		Body     *struct {
			Kind string `json:"kind" enum:"a,b"`
		}
	}) (*struct{ Body web.Page[line] }, error) {
		return &struct{ Body web.Page[line] }{}, nil
	})
	for name, c := range map[string]struct{ query, body, client, want string }{
		"all missing": {"", "", "", "header.X-Client required, query.currency required"},
		"pattern":     {"?currency=eur", "", "c", "query.currency pattern"},
		"time":        {"?currency=EUR&after=yesterday", "", "c", "query.after format"},
		"list":        {"?currency=EUR&many=1,x", "", "c", "query.many type"},
		"list item":   {"?currency=EUR&many=1,10", "", "c", "query.many[1] maximum"},
		"enum":        {"?currency=EUR", `{"kind":"c"}`, "c", "/kind enum"},
	} {
		if got := problemOf(t, send(a.Handler(), "POST", "/find"+c.query, c.body, "X-Client: "+c.client)).at(); got != c.want {
			t.Errorf("%s: errors = %q, want %q", name, got, c.want)
		}
	}
	w := send(a.Handler(), "POST", "/find?currency=EUR&many=1,2&after=2026-01-31T12:00:00Z", "", "X-Client: c")
	if got := strings.TrimSpace(w.Body.String()); w.Code != 200 || got != `{"items":[]}` {
		t.Errorf("without the optional body: %d %s, want an empty array", w.Code, got)
	}
}

func TestOperations(t *testing.T) {
	t.Parallel()
	var got []string
	for _, op := range sample(nil).Operations() {
		got = append(got, op.Method+" "+op.Path+" "+op.Policy.String())
	}
	want := []string{
		"GET /v1/admin/stock staff", "PUT /v1/admin/stock staff(stock:write)", "POST /v1/admin/things.csv staff(stock:read)",
		"POST /v1/carts guest", "GET /v1/lines public", "DELETE /v1/things/{id} service", "GET /v1/things/{id} public",
		"PATCH /v1/things/{id} customer", "POST /v1/things/{id}/pay customer", "GET /v1/things/{id}/price public",
		"POST /v1/webhooks/{provider} public",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("operations:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

type document struct {
	OpenAPI string
	Paths   map[string]map[string]struct {
		OperationID string
		Security    []map[string][]string
		Policy      string   `json:"x-policy"`
		Owner       string   `json:"x-owner"`
		Scopes      []string `json:"x-scopes"`
		Idempotent  bool     `json:"x-idempotent"`
		Parameters  []struct {
			Name, In string
			Required bool
		}
		RequestBody struct {
			Content map[string]struct{ Example any }
		}
		Responses map[string]struct {
			Codes   []string `json:"x-codes"`
			Headers map[string]any
			Content map[string]struct {
				Schema  map[string]any
				Example any
			}
		}
	}
	Components struct {
		Schemas         map[string]map[string]any
		SecuritySchemes map[string]any
	}
}

func TestDocument(t *testing.T) {
	t.Parallel()
	a := sample(nil)
	text, err := json.Marshal(a.Spec())
	if err != nil {
		t.Fatal(err)
	}
	var d document
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	for path, methods := range d.Paths {
		for method, op := range methods {
			if op.OperationID == "" || op.Policy == "" || op.Security == nil {
				t.Errorf("%s %s lacks its id, policy or security: %+v", method, path, op)
			}
			for status, r := range op.Responses {
				if status < "400" {
					continue
				}
				if len(r.Codes) == 0 || r.Content["application/problem+json"].Schema["$ref"] != "#/components/schemas/Problem" {
					t.Errorf("%s %s %s is no documented problem: %+v", method, path, status, r)
				}
			}
		}
	}
	cart := d.Paths["/v1/carts"]["post"]
	if got := fmt.Sprint(cart.Security); got != "[map[] map[bearer:[]] map[cart_token:[]]]" || cart.Owner == "" {
		t.Errorf("guest: %s %q", got, cart.Owner)
	}
	if got := fmt.Sprint(cart.RequestBody.Content["application/json"].Example); got != "map[email:a@example.com address:map[city:Wien] lines:[map[quantity:2 sku:TEA-1]]]" && !strings.Contains(got, "sku:TEA-1") {
		t.Errorf("example = %s", got)
	}
	if got := fmt.Sprint(cart.Responses["413"].Codes, cart.Responses["415"].Codes, cart.Responses["422"].Codes); got != "[request_too_large] [unsupported_media_type] [invalid_request]" {
		t.Errorf("codes = %s", got)
	}
	pay := d.Paths["/v1/things/{id}/pay"]["post"]
	if last := pay.Parameters[len(pay.Parameters)-1]; last.Name != "Idempotency-Key" || !last.Required || !pay.Idempotent || pay.Responses["200"].Headers["Idempotent-Replayed"] == nil {
		t.Errorf("idempotency is not documented: %+v", pay)
	}
	if got := fmt.Sprint(pay.Responses["400"].Codes, pay.Responses["409"].Codes, pay.Responses["401"].Codes, pay.Responses["403"].Codes); got != "[idempotency_key_missing malformed_request] [completion_in_progress] [unauthenticated] [forbidden]" {
		t.Errorf("codes = %s", got)
	}
	stock := d.Paths["/v1/admin/stock"]["put"]
	if fmt.Sprint(stock.Security, stock.Scopes, stock.Policy) != "[map[bearer:[]]] [stock:write]staff" {
		t.Errorf("staff: %+v", stock)
	}
	if got := fmt.Sprint(d.Paths["/v1/things/{id}"]["get"].Security); got != "[]" {
		t.Errorf("public: %s", got)
	}
	patch := d.Paths["/v1/things/{id}"]["patch"]
	if len(patch.RequestBody.Content) != 2 {
		t.Errorf("merge patch: %+v", patch.RequestBody)
	}
	body := d.Components.Schemas["PatchThingRequest"]
	if got := fmt.Sprint(body["required"], body["additionalProperties"], body["properties"].(map[string]any)["name"], d.Components.Schemas["AddressOrNull"]["type"]); got !=
		"<nil> false map[maxLength:10 minLength:1 type:[string null]] [object null]" {
		t.Errorf("optional members: %s", got)
	}
	if hook := d.Paths["/v1/webhooks/{provider}"]["post"]; hook.Parameters[0].Name != "provider" || len(hook.RequestBody.Content) != 1 {
		t.Errorf("raw: %+v", hook)
	}
}

func TestDocumentsAreDeterministic(t *testing.T) {
	t.Parallel()
	render := func() ([]byte, []byte) {
		a := sample(nil)
		y31, err1 := a.SpecYAML()
		y30, err2 := a.SpecYAML30()
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		return y31, y30
	}
	y31, y30 := render()
	for range 10 {
		if again31, again30 := render(); !bytes.Equal(y31, again31) || !bytes.Equal(y30, again30) {
			t.Fatal("the same operations give other documents")
		}
	}
	if !bytes.Contains(y31, []byte("openapi: 3.1.0")) || !bytes.Contains(y30, []byte("openapi: 3.0.3")) || bytes.Contains(y30, []byte(`- "null"`)) {
		t.Errorf("versions are wrong:\n%s", y30)
	}
}
