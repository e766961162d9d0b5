package web_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"emporium/kit/fault"
	"emporium/kit/web"
)

type madeOut struct {
	Body struct {
		ID string `json:"id,omitempty" example:"itm_1"`
	}
}

// Whatever wrote the answer, a 201 says where that is read which it has made; nothing else does.
func TestWhatIsMadeHasALocation(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		public, id string
		stored     *web.Stored
		err        error
		want       string
	}{
		"an output":               {id: "itm_1", want: "/v1/shelves/a%2Fb/items/itm_1"},
		"at the public address":   {public: "https://shop.example/api", id: "itm_1", want: "https://shop.example/api/v1/shelves/a%2Fb/items/itm_1"},
		"an id of any kind":       {id: "a b/?é", want: "/v1/shelves/a%2Fb/items/a%20b%2F%3F%C3%A9"},
		"a stored answer":         {stored: &web.Stored{Status: 201, Body: []byte(`{"id":"itm_2"}`), Replayed: true}, want: "/v1/shelves/a%2Fb/items/itm_2"},
		"what is not made yet":    {stored: &web.Stored{Status: 202, Body: []byte(`{"id":"itm_2"}`)}},
		"an answer without an id": {},
		"an error":                {err: fault.New(fault.Conflict, "It is full.")},
	} {
		a := web.New(web.Options{Service: "test", PublicURL: c.public})
		web.Handle(a, web.Op{ID: "add-item", Method: "POST", Path: "/v1/shelves/{shelf}/items", Policy: web.Public, Status: 201, Location: "/v1/shelves/{shelf}/items/{id}",
			Errors: []fault.Code{fault.Conflict}},
			func(ctx context.Context, _ *struct {
				Shelf string `path:"shelf"`
			}) (*madeOut, error) {
				if c.stored != nil {
					web.Respond(ctx, *c.stored)
					return nil, nil
				}
				o := &madeOut{}
				o.Body.ID = c.id
				return o, c.err
			})
		w := httptest.NewRecorder()
		a.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/v1/shelves/a%2Fb/items", nil))
		if got := w.Header().Get("Location"); got != c.want {
			t.Errorf("%s: %d at %q, want %q: %s", name, w.Code, got, c.want, w.Body)
		}
		if text, err := a.SpecYAML(); err != nil || !strings.Contains(string(text), "Location:") {
			t.Errorf("the document does not tell of the header: %v", err)
		}
	}
}

func TestLocationIsForWhatIsMade(t *testing.T) {
	t.Parallel()
	for name, op := range map[string]web.Op{
		"another status": {Location: "/v1/items/{id}"},
		"no path":        {Status: 201, Location: "items/{id}"},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: the registration was taken", name)
				}
			}()
			op.ID, op.Method, op.Path, op.Policy = "add-item", "POST", "/v1/items", web.Public
			web.Handle(web.New(web.Options{Service: "test"}), op, func(context.Context, *struct{}) (*madeOut, error) { return nil, nil })
		}()
	}
}
