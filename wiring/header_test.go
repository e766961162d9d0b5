package wiring

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"emporium/kit/id"
)

// claimed are headers by which gateways elsewhere tell services who is calling, and those that say where a request came from.
var claimed = http.Header{
	"X-User": {"usr_1"}, "X-User-Id": {"usr_1"}, "X-User-Kind": {"staff"}, "X-User-Role": {"owner"}, "X-User-Scopes": {"*"}, "X-Auth-Subject": {"usr_1"},
	"X-Authenticated-User": {"owner"}, "X-Remote-User": {"owner"}, "Remote-User": {"owner"}, "X-Scopes": {"*"}, "X-Forwarded-User": {"owner"},
	"X-Forwarded-For": {"127.0.0.1"}, "X-Forwarded-Host": {"localhost"}, "X-Forwarded-Proto": {"https"}, "Forwarded": {"for=127.0.0.1;by=127.0.0.1;host=localhost"},
	"X-Real-Ip": {"127.0.0.1"}, "X-Client-Cert": {"CN=gateway"}, "X-Ssl-Client-S-Dn": {"CN=gateway"}, "X-Internal": {"true"},
	"X-Original-Url": {"/healthz"}, "X-Rewrite-Url": {"/healthz"}, "X-Http-Method-Override": {"GET"}, "Connection": {"Authorization, X-Hop"},
}

var parameter = regexp.MustCompile(`\{\w+(\.\.\.)?\}`)

// Whoever gets past the gateway to a service itself, even from an address whose forwarding is believed, is nobody there, whatever
// the headers say: each operation of each service wants the token, and who it names is who calls (S22, S23).
func TestHeadersProveNobodyToAService(t *testing.T) {
	t.Parallel()
	h := launch(t, nil, Options{LogTo: t.Output(), Version: "test", NoListeners: true}, "data_dir="+t.TempDir())
	straight := func(service, method, path, token string) *httptest.ResponseRecorder {
		handler, ok := h.directory.Local(service)
		if !ok {
			t.Fatalf("%s is not in this process", service)
		}
		r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(`{}`))
		r.RemoteAddr = "127.0.0.1:1234"
		r.Header = claimed.Clone()
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Idempotency-Key", id.New("key"))
		if token != "" {
			r.Header.Set("Authorization", "Bearer "+token)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		return w
	}
	var ann struct {
		AccessToken string `json:"access_token"`
		User        struct{ ID string }
	}
	door := &shopper{t: t, client: h.Client(), base: "http://gateway"}
	door.must(http.MethodPost, "/v1/auth/register", "", map[string]string{"email": "ann@example.org", "password": "seven wet pebbles", "name": "Ann"}, &ann)

	all, _ := operations(t)
	tried := 0
	for _, op := range all {
		policy, path := op.doc["x-policy"], parameter.ReplaceAllString(op.path, "usr_1")
		if policy == "customer" || policy == "staff" || policy == "service" {
			tried++
			if w := straight(op.service, op.method, path, ""); w.Code != http.StatusUnauthorized {
				t.Errorf("%s: %s %s of %s is answered with %d to nobody: %s", op.id, op.method, path, op.service, w.Code, w.Body)
			}
		}
		if policy == "staff" || policy == "service" {
			if w := straight(op.service, op.method, path, ann.AccessToken); w.Code != http.StatusForbidden {
				t.Errorf("%s: %s %s of %s is answered with %d to a customer: %s", op.id, op.method, path, op.service, w.Code, w.Body)
			}
		}
	}
	if tried < 100 {
		t.Errorf("tried %d operations: that is not all", tried)
	}
	var me struct{ ID, Role string }
	w := straight("user", http.MethodGet, "/v1/me", ann.AccessToken)
	if err := json.Unmarshal(w.Body.Bytes(), &me); err != nil || me.ID != ann.User.ID || me.Role != "customer" {
		t.Errorf("ann is %+v, %v: %d %s", me, err, w.Code, w.Body)
	}
}
