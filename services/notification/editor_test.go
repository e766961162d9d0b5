package notification_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// Two people who edit the same campaign or endpoint do not undo each other's work unseen.
func TestEditorsSeeEachOther(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withWebhooks)
	w.clock.Set(noon())
	receiver := newERP(t)
	draft, hook := campaignsPath+w.create(linen(nil)).ID, "/v1/admin/webhooks/endpoints/"+w.addEndpoint(receiver, "order.*").ID
	plan, err := json.Marshal(linen(object{"name": "Linen months"}))
	if err != nil {
		t.Fatal(err)
	}
	edit := func(method, path, token, body string, want int, headers ...string) *httptest.ResponseRecorder {
		t.Helper()
		r := w.answer(method, path, token, body, "192.0.2.1:1234", headers...)
		if r.Code != want {
			t.Errorf("%s %s with %v: %d %s, want %d", method, path, headers, r.Code, r.Body, want)
		}
		return r
	}
	for _, c := range []struct{ method, path, token, body string }{
		{http.MethodPut, draft, w.staff("notifications:*"), string(plan)},
		{http.MethodPatch, hook, w.hooks(), `{"description":"Our books"}`},
	} {
		tag := edit(http.MethodGet, c.path, c.token, "", http.StatusOK).Header().Get("ETag")
		edit(http.MethodGet, c.path, c.token, "", http.StatusNotModified, "If-None-Match", tag)
		edit(c.method, c.path, c.token, c.body, http.StatusPreconditionRequired)
		next := edit(c.method, c.path, c.token, c.body, http.StatusOK, "If-Match", tag).Header().Get("ETag")
		edit(c.method, c.path, c.token, c.body, http.StatusPreconditionFailed, "If-Match", tag)
		edit(c.method, c.path, c.token, c.body, http.StatusOK, "If-Match", next)
		edit(http.MethodGet, c.path, c.token, "", http.StatusOK, "If-None-Match", tag)
	}

	if r := edit(http.MethodPatch, hook, w.hooks(), `{"description":null}`, http.StatusOK, "If-Match", "*"); strings.Contains(r.Body.String(), "books") {
		t.Errorf("null leaves the description: %s", r.Body)
	}
	for _, body := range []string{`{"url":null}`, `{"events":null}`} {
		edit(http.MethodPatch, hook, w.hooks(), body, http.StatusUnprocessableEntity, "If-Match", "*")
	}
}
