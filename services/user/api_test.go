package user_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/services/user"
)

func TestBadInput(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("ann@example.org")
	staff := w.staff("users:read", "users:write")
	long := strings.Repeat("x", 2000)
	body := func(email, password, name string) object {
		return object{"email": email, "password": password, "name": name}
	}
	address := object{"name": "Ann", "line1": "Main Street 1", "city": "Vienna", "country": "AT"}
	with := func(o object, key string, value any) object {
		out := object{key: value}
		for k, v := range o {
			if k != key {
				out[k] = v
			}
		}
		return out
	}
	for name, c := range map[string]struct {
		method, path, token string
		body                any
		code                int
		problem             string
	}{
		"register: nothing":               {"POST", "/v1/auth/register", "", "", 400, "malformed_request"},
		"register: no JSON":               {"POST", "/v1/auth/register", "", "{", 400, "malformed_request"},
		"register: no address":            {"POST", "/v1/auth/register", "", body("ann", password, "Ann"), 422, "invalid_request"},
		"register: two addresses":         {"POST", "/v1/auth/register", "", body("a@example.org,b@example.org", password, "Ann"), 422, "invalid_request"},
		"register: a header in it":        {"POST", "/v1/auth/register", "", body("a@example.org\nBcc: b@example.org", password, "Ann"), 422, "invalid_request"},
		"register: no name":               {"POST", "/v1/auth/register", "", body("bob@example.org", password, "  "), 422, "invalid_request"},
		"register: a short password":      {"POST", "/v1/auth/register", "", body("bob@example.org", "seven", "Bob"), 422, "password_weak"},
		"register: a common password":     {"POST", "/v1/auth/register", "", body("bob@example.org", "password123", "Bob"), 422, "password_weak"},
		"register: the own name":          {"POST", "/v1/auth/register", "", body("bob@example.org", "bobexample", "Bob Example"), 422, "password_weak"},
		"register: a long password":       {"POST", "/v1/auth/register", "", body("bob@example.org", long[:129], "Bob"), 422, "password_weak"},
		"register: an endless password":   {"POST", "/v1/auth/register", "", body("bob@example.org", long, "Bob"), 422, "invalid_request"},
		"register: a role":                {"POST", "/v1/auth/register", "", with(body("bob@example.org", password, "Bob"), "role", "staff"), 422, "invalid_request"},
		"register: scopes":                {"POST", "/v1/auth/register", "", with(body("bob@example.org", password, "Bob"), "scopes", []string{"*"}), 422, "invalid_request"},
		"register: taken":                 {"POST", "/v1/auth/register", "", body("ANN@example.org", password, "Ann"), 409, "email_taken"},
		"login: wrong password":           {"POST", "/v1/auth/login", "", object{"email": "ann@example.org", "password": "wrong"}, 401, "credentials_invalid"},
		"login: unknown":                  {"POST", "/v1/auth/login", "", object{"email": "bob@example.org", "password": password}, 401, "credentials_invalid"},
		"login: no address":               {"POST", "/v1/auth/login", "", object{"email": "", "password": ""}, 401, "credentials_invalid"},
		"login: a number":                 {"POST", "/v1/auth/login", "", object{"email": 1, "password": password}, 422, "invalid_request"},
		"refresh: nonsense":               {"POST", "/v1/auth/refresh", "", object{"refresh_token": "nonsense"}, 401, "token_invalid"},
		"refresh: unknown":                {"POST", "/v1/auth/refresh", "", object{"refresh_token": auth.NewSecret("rt")}, 401, "token_invalid"},
		"refresh: an access token":        {"POST", "/v1/auth/refresh", "", object{"refresh_token": in.Access[:200]}, 401, "token_invalid"},
		"logout: nobody":                  {"POST", "/v1/auth/logout", "", nil, 401, "unauthenticated"},
		"me: anonymous":                   {"GET", "/v1/me", "", nil, 401, "unauthenticated"},
		"me: a refresh token":             {"GET", "/v1/me", in.Refresh, nil, 401, "unauthenticated"},
		"me: no account":                  {"GET", "/v1/me", staff, nil, 404, "not_found"},
		"me: the address cannot change":   {"PATCH", "/v1/me", in.Access, object{"email": "eve@example.org"}, 422, "invalid_request"},
		"me: a role cannot be taken":      {"PATCH", "/v1/me", in.Access, object{"role": "staff"}, 422, "invalid_request"},
		"me: no name":                     {"PATCH", "/v1/me", in.Access, object{"name": nil}, 422, "invalid_request"},
		"me: no locale":                   {"PATCH", "/v1/me", in.Access, object{"locale": "x!"}, 422, "invalid_request"},
		"erase: no password":              {"DELETE", "/v1/me", in.Access, object{}, 422, "invalid_request"},
		"erase: wrong password":           {"DELETE", "/v1/me", in.Access, object{"password": "wrong"}, 403, "forbidden"},
		"verify: unknown":                 {"POST", "/v1/auth/verify-email", "", object{"token": auth.NewSecret("ev")}, 422, "link_invalid"},
		"reset request: no address":       {"POST", "/v1/auth/password/reset-request", "", object{"email": "ann"}, 422, "invalid_request"},
		"reset: unknown":                  {"POST", "/v1/auth/password/reset", "", object{"token": auth.NewSecret("pr"), "new_password": "nine dry pebbles"}, 422, "link_invalid"},
		"change: nobody":                  {"POST", "/v1/auth/password/change", "", object{"current_password": password, "new_password": "nine dry pebbles"}, 401, "unauthenticated"},
		"address: no city":                {"POST", "/v1/me/addresses", in.Access, with(address, "city", ""), 422, "invalid_request"},
		"address: no country":             {"POST", "/v1/me/addresses", in.Access, with(address, "country", "A1"), 422, "invalid_request"},
		"address: a private country":      {"POST", "/v1/me/addresses", in.Access, with(address, "country", "XX"), 422, "invalid_request"},
		"address: a withdrawn country":    {"POST", "/v1/me/addresses", in.Access, with(address, "country", "AN"), 422, "invalid_request"},
		"address: an id":                  {"POST", "/v1/me/addresses", in.Access, with(address, "id", "adr_1"), 422, "invalid_request"},
		"address: unknown":                {"GET", "/v1/me/addresses/adr_1", in.Access, nil, 404, "not_found"},
		"users: anonymous":                {"GET", "/v1/admin/users", "", nil, 401, "unauthenticated"},
		"users: a customer":               {"GET", "/v1/admin/users", in.Access, nil, 403, "forbidden"},
		"users: another scope":            {"GET", "/v1/admin/users", w.staff("orders:*"), nil, 403, "forbidden"},
		"users: reading is not writing":   {"PATCH", "/v1/admin/users/" + in.User.ID, w.staff("users:read"), object{"disabled": true}, 403, "forbidden"},
		"users: no role":                  {"GET", "/v1/admin/users?role=owner", staff, nil, 422, "invalid_request"},
		"users: no filter":                {"GET", "/v1/admin/users?name=ann", staff, nil, 422, "invalid_request"},
		"users: a foreign cursor":         {"GET", "/v1/admin/users?cursor=abc", staff, nil, 422, "invalid_request"},
		"users: unknown":                  {"GET", "/v1/admin/users/usr_1", staff, nil, 404, "not_found"},
		"users: without If-Match":         {"PATCH", "/v1/admin/users/" + in.User.ID, staff, object{"disabled": true}, 428, "precondition_required"},
		"users: a password cannot be set": {"PATCH", "/v1/admin/users/" + in.User.ID, staff, object{"password": "x"}, 422, "invalid_request"},
		"users: sessions of nobody":       {"POST", "/v1/admin/users/usr_1/sessions/revoke", staff, nil, 404, "not_found"},
	} {
		got := w.call(c.method, c.path, c.token, c.body)
		if got.code != c.code || got.problem() != c.problem {
			t.Errorf("%s: got %d %s, want %d %s", name, got.code, got.body, c.code, c.problem)
		}
		for _, secret := range []string{password, long[:129], "nonsense", in.Access, in.Refresh, "Bcc"} {
			if strings.Contains(string(got.body), secret) {
				t.Errorf("%s: the answer repeats what was submitted: %s", name, got.body)
			}
		}
	}
}

func TestProfileAndAddresses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in, eve := w.register("ann@example.org"), w.register("eve@example.org")
	got := w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "")
	if got.header.Get("Etag") != `"1"` {
		t.Errorf("got ETag %s", got.header.Get("Etag"))
	}
	if again := w.call("GET", "/v1/me", in.Access, nil, `If-None-Match: "1"`); again.code != http.StatusNotModified {
		t.Errorf("unchanged: got %d", again.code)
	}
	var me struct{ Name, Locale string }
	w.want(w.call("PATCH", "/v1/me", in.Access, object{"name": "Anna", "locale": "de-AT"}, `If-Match: "1"`), 200, "").decode(t, &me)
	if me.Name != "Anna" || me.Locale != "de-AT" {
		t.Errorf("got %+v", me)
	}
	if e := await[contract.UserUpdated](w, in.User.ID, 1); e.User.Name != "Anna" || e.User.Version != 2 {
		t.Errorf("user.updated: got %+v", e)
	}
	w.want(w.call("PATCH", "/v1/me", in.Access, object{"name": "Bea"}, `If-Match: "1"`), 412, "version_conflict")
	me.Locale = "?"
	w.want(w.call("PATCH", "/v1/me", in.Access, object{"locale": nil}), 200, "").decode(t, &me)

	var a struct {
		ID, City string
		Shipping bool `json:"default_shipping"`
	}
	entry := object{"name": "Ann", "line1": "Main Street 1", "city": "Vienna", "country": "at", "default_shipping": true}
	made := w.want(w.call("POST", "/v1/me/addresses", in.Access, entry), 201, "")
	made.decode(t, &a)
	path := "/v1/me/addresses/" + a.ID
	if at := made.header.Get("Location"); at != w.env.PublicURL+path {
		t.Errorf("got Location %q", at)
	}
	for _, call := range []answer{w.call("GET", path, eve.Access, nil), w.call("PATCH", path, eve.Access, object{"city": "x"}), w.call("DELETE", path, eve.Access, nil)} {
		w.want(call, 404, "not_found")
	}
	w.want(w.call("PATCH", path, in.Access, object{"city": "Graz", "company": nil}, `If-Match: "7"`), 412, "version_conflict")
	w.want(w.call("PATCH", path, in.Access, object{"city": "Graz", "company": nil}, `If-Match: "1"`), 200, "").decode(t, &a)
	if a.City != "Graz" || !a.Shipping {
		t.Errorf("got %+v", a)
	}
	var list struct {
		Items []struct{ City, Country string }
	}
	w.want(w.call("GET", "/v1/me/addresses", in.Access, nil), 200, "").decode(t, &list)
	if len(list.Items) != 1 || list.Items[0].City != "Graz" || list.Items[0].Country != "AT" {
		t.Errorf("got %+v", list)
	}
	w.want(w.call("DELETE", path, in.Access, nil), 204, "")
	w.want(w.call("GET", path, in.Access, nil), 404, "not_found")

	w.want(w.call("DELETE", "/v1/me", in.Access, object{"password": password}), 204, "")
	if e := await[contract.UserErased](w, in.User.ID, 1); e.UserID != in.User.ID {
		t.Errorf("user.erased: got %+v", e)
	}
	w.want(w.call("GET", "/v1/me", in.Access, nil), 401, "unauthenticated")
}

// S11, S16: the whole way over HTTP, with hashes as they are in earnest.
func TestPasswordsByMessage(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("ann@example.org")
	link := await[contract.UserVerificationRequested](w, in.User.ID, 1)
	w.want(w.call("POST", "/v1/auth/verify-email", "", object{"token": link.Token}), 204, "")
	// A used link says what one says that never was, points at it, and asks for no signing in: a browser would refresh and try again.
	used := w.want(w.call("POST", "/v1/auth/verify-email", "", object{"token": link.Token}), 422, "link_invalid")
	madeUp := w.want(w.call("POST", "/v1/auth/verify-email", "", object{"token": auth.NewSecret("ev")}), 422, "link_invalid")
	if plain(used.body) != plain(madeUp.body) || !strings.Contains(string(used.body), `"pointer":"/token"`) || used.header.Get("WWW-Authenticate") != "" {
		t.Errorf("got %s and %s, %v", used.body, madeUp.body, used.header)
	}
	if e := await[contract.UserEmailVerified](w, in.User.ID, 1); !e.User.EmailVerified || e.User.Version != 2 {
		t.Errorf("user.email_verified: got %+v", e)
	}
	w.want(w.call("POST", "/v1/auth/verify-email/resend", in.Access, nil), 202, "")
	known := w.want(w.call("POST", "/v1/auth/password/reset-request", "", object{"email": "Ann@example.org"}), 202, "")
	unknown := w.want(w.call("POST", "/v1/auth/password/reset-request", "", object{"email": "bob@example.org"}), 202, "")
	if string(known.body) != string(unknown.body) {
		t.Errorf("the answers differ: %s and %s", known.body, unknown.body)
	}
	reset := await[contract.UserPasswordResetRequested](w, in.User.ID, 1)
	w.want(w.call("POST", "/v1/auth/password/reset", "", object{"token": reset.Token, "new_password": "12345678"}), 422, "password_weak")
	var out signedIn
	w.want(w.call("POST", "/v1/auth/password/reset", "", object{"token": reset.Token, "new_password": "nine dry pebbles"}), 200, "").decode(t, &out)
	again := w.want(w.call("POST", "/v1/auth/password/reset", "", object{"token": reset.Token, "new_password": "ten dry pebbles"}), 422, "link_invalid")
	if plain(again.body) != plain(used.body) || again.header.Get("WWW-Authenticate") != "" {
		t.Errorf("a used link to a new password: got %s %v", again.body, again.header)
	}
	w.want(w.call("GET", "/v1/me", in.Access, nil), 401, "unauthenticated")
	w.want(w.call("GET", "/v1/me", out.Access, nil), 200, "")
	w.want(w.call("POST", "/v1/auth/password/change", out.Access, object{"current_password": "nine dry pebbles", "new_password": "ten dry pebbles"}), 200, "")
	if got := w.want(w.login("ann@example.org", "ten dry pebbles"), 200, ""); got.header.Get("Cache-Control") != "no-store" {
		t.Error("tokens can be cached")
	}
	var hash string
	if err := w.svc.DB.Get(t.Context(), &hash, `SELECT hash FROM credential WHERE user_id = ?`, in.User.ID); err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("got %.40q %v", hash, err)
	}
	var same answer
	for i, c := range [][2]string{{"ann@example.org", "wrong"}, {"bob@example.org", "wrong"}} { // S14
		got := w.want(w.login(c[0], c[1]), 401, "credentials_invalid")
		if i > 0 && (plain(got.body) != plain(same.body) || len(got.header) != len(same.header)) {
			t.Errorf("the answers differ: %s and %s", got.body, same.body)
		}
		same = got
	}
}

// plain is a problem without its request id.
func plain(body []byte) string {
	var m object
	_ = json.Unmarshal(body, &m)
	delete(m, "request_id")
	return fmt.Sprint(m)
}

func TestStaffManageAccounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("ann@example.org")
	staff := w.staff("users:*", "orders:read")
	path := "/v1/admin/users/" + in.User.ID
	tag := w.want(w.call("GET", path, staff, nil), 200, "").header.Get("Etag")
	w.want(w.call("PATCH", path, staff, object{"role": "staff", "scopes": []string{"stock:write"}}, "If-Match: "+tag), 403, "forbidden")
	got := w.want(w.call("PATCH", path, staff, object{"role": "staff", "scopes": []string{"users:read", "orders:read"}}, "If-Match: "+tag), 200, "")
	w.want(w.call("PATCH", path, staff, object{"disabled": true}, "If-Match: "+tag), 412, "version_conflict")
	w.want(w.call("GET", "/v1/me", in.Access, nil), 401, "unauthenticated")
	var ann signedIn
	w.want(w.login("ann@example.org", password), 200, "").decode(t, &ann)
	if ann.User.Role != "staff" || fmt.Sprint(ann.User.Scopes) != "[orders:read users:read]" {
		t.Errorf("got %+v", ann.User)
	}
	w.want(w.call("GET", "/v1/admin/users", ann.Access, nil), 200, "")
	w.want(w.call("DELETE", "/v1/me", ann.Access, object{"password": password}), 409, "conflict")
	weaker := w.staff("users:write")
	w.want(w.call("PATCH", path, weaker, object{"disabled": true}, "If-Match: "+got.header.Get("Etag")), 403, "forbidden")
	w.want(w.call("POST", path+"/sessions/revoke", weaker, nil), 403, "forbidden")
	w.want(w.call("POST", path+"/sessions/revoke", staff, nil), 204, "")
	w.want(w.call("GET", "/v1/me", ann.Access, nil), 401, "unauthenticated")
	w.want(w.refresh(ann.Refresh), 401, "token_invalid")
	w.want(w.call("PATCH", path, staff, object{"disabled": true}, "If-Match: "+got.header.Get("Etag")), 200, "")
	w.want(w.login("ann@example.org", password), 403, "account_disabled")

	for i := range 3 {
		if _, err := w.svc.CreateStaff(t.Context(), fmt.Sprintf("s%d@example.org", i), "S", password, nil); err != nil {
			t.Fatal(err)
		}
	}
	seen, cursor := map[string]bool{}, ""
	for {
		var page struct {
			Items []struct{ ID, Email string }
			Next  string `json:"next_cursor"`
		}
		w.want(w.call("GET", "/v1/admin/users?role=staff&limit=2"+cursor, staff, nil), 200, "").decode(t, &page)
		for _, u := range page.Items {
			if seen[u.ID] {
				t.Errorf("%s twice", u.ID)
			}
			seen[u.ID] = true
		}
		if page.Next == "" {
			break
		}
		cursor = "&cursor=" + page.Next
	}
	if len(seen) != 4 {
		t.Errorf("listed %d accounts, want 4", len(seen))
	}
	var one struct{ Items []struct{ ID string } }
	w.want(w.call("GET", "/v1/admin/users?email=ANN@example.org", staff, nil), 200, "").decode(t, &one)
	if len(one.Items) != 1 || one.Items[0].ID != in.User.ID {
		t.Errorf("by address: got %+v", one)
	}
}

// S15: clients are told apart behind the trusted gateway, and nobody else's word on it counts.
func TestClientAddresses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		trusted []string
		limited bool
	}{
		"behind the gateway": {[]string{"192.0.2.0/24"}, false},
		"not trusted":        {[]string{"10.0.0.0/8"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, func(cfg *user.Config) {
				cfg.TrustedProxies = c.trusted // httptest's requests come from 192.0.2.1
				cfg.Limit = user.LimitConfig{ClientBurst: 1, ClientEvery: time.Hour}
			})
			w.want(w.call("POST", "/v1/auth/login", "", object{"email": "a@example.org", "password": "x"}, "X-Forwarded-For: 1.2.3.4, 203.0.113.1"), 401, "credentials_invalid")
			got := w.call("POST", "/v1/auth/login", "", object{"email": "b@example.org", "password": "x"}, "X-Forwarded-For: 1.2.3.4, 203.0.113.2")
			if limited := got.problem() == "rate_limited"; limited != c.limited || limited && got.header.Get("Retry-After") == "" {
				t.Errorf("got %d %s", got.code, got.body)
			}
			again := w.call("POST", "/v1/auth/login", "", object{"email": "c@example.org", "password": "x"}, "X-Forwarded-For: 9.9.9.9, 203.0.113.1")
			w.want(again, 429, "rate_limited")
		})
	}
}

// S12: a flood of sign-ins is answered, for the most part with 503, and what needs no hash is answered meanwhile.
func TestFloodOfSignIns(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *user.Config) { c.HashConcurrency = 1 })
	in := w.register("ann@example.org")
	var wg sync.WaitGroup
	var mu sync.Mutex
	codes := map[int]int{}
	for i := range 100 {
		wg.Go(func() {
			got := w.login(fmt.Sprintf("a%d@example.org", i), password)
			mu.Lock()
			defer mu.Unlock()
			codes[got.code]++
		})
	}
	w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "")
	wg.Wait()
	if codes[401]+codes[503] != 100 || codes[503] < 50 || codes[401] > 40 {
		t.Errorf("got %v, want some 401, mostly 503, and nothing else", codes)
	}
}

func TestOperationsAreDescribed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, op := range w.svc.Web.Operations() {
		if op.Summary == "" || len(op.Tags) == 0 {
			t.Errorf("%s has no summary or tag", op.ID)
		}
	}
	if _, err := w.svc.Web.SpecYAML(); err != nil {
		t.Error(err)
	}
}

func TestConfigIsChecked(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]user.Config{
		"a short key secret":        {KeySecret: "short", SessionIdle: 1, SessionTTL: 2},
		"idle longer than sessions": {SessionIdle: 2, SessionTTL: 1},
	} {
		if c.Validate() == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	w := newWorld(t)
	bad := w.cfg
	bad.TrustedProxies = []string{"everybody"}
	if _, err := user.New(t.Context(), w.env, bad); err == nil {
		t.Error("trusted proxies without meaning were accepted")
	}
}
