package user_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/totp"

	contract "emporium/contract/event"
)

// S17: an app that reads the address is what signing in takes from then on, and each of its passwords opens once.
func TestSecondFactorOverHTTP(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("ann@example.org")
	const path = "/v1/me/second-factor"
	proof := object{"password": password}

	got := w.want(w.call("POST", path, in.Access, proof), 200, "")
	var setUp struct{ Secret, URI string }
	got.decode(t, &setUp)
	key, err := otp.NewKeyFromURL(setUp.URI) // as an app reads it
	if err != nil || key.Secret() != setUp.Secret || key.Issuer() != "Emporium" || key.AccountName() != "ann@example.org" || key.Digits() != otp.DigitsSix || key.Period() != 30 {
		t.Fatalf("got %s, %v", setUp.URI, err)
	}
	if got.header.Get("Cache-Control") != "no-store" {
		t.Error("the secret can be cached")
	}
	code := func() string {
		w.clock.Advance(time.Minute)
		code, err := totp.GenerateCode(key.Secret(), w.clock.Now())
		if err != nil {
			t.Fatal(err)
		}
		return code
	}
	wrong := w.want(w.call("POST", path+"/confirm", in.Access, object{"code": "1234567"}), 403, "forbidden")
	if !strings.Contains(string(wrong.body), `"pointer":"/code"`) || strings.Contains(string(wrong.body), "1234567") {
		t.Errorf("got %s", wrong.body)
	}
	var told struct {
		Codes []string `json:"recovery_codes"`
	}
	got = w.want(w.call("POST", path+"/confirm", in.Access, object{"code": code()}), 200, "")
	if got.decode(t, &told); len(told.Codes) != 10 || got.header.Get("Cache-Control") != "no-store" {
		t.Errorf("got %s, %v", got.body, got.header)
	}
	if e := await[contract.UserUpdated](w, in.User.ID, 1); e.User.Version != 2 {
		t.Errorf("got %+v", e)
	}

	login := func(code string) answer {
		return w.call("POST", "/v1/auth/login", "", object{"email": "ann@example.org", "password": password, "code": code})
	}
	missing := w.want(w.login("ann@example.org", password), 401, "second_factor_required")
	if !strings.Contains(string(missing.body), `"pointer":"/code"`) {
		t.Errorf("got %s", missing.body)
	}
	shown := code()
	w.want(login(shown), 200, "")
	w.want(login(shown), 401, "second_factor_invalid")
	w.want(login(told.Codes[0]), 200, "")
	w.want(login(told.Codes[0]), 401, "second_factor_invalid")
	if body := string(w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "").body); !strings.Contains(body, `"second_factor":true`) {
		t.Errorf("got %s", body)
	}
	if body := string(w.want(w.call("GET", path, in.Access, nil), 200, "").body); !strings.Contains(body, `"enabled":true`) || !strings.Contains(body, `"recovery_codes":9`) {
		t.Errorf("got %s", body)
	}
	w.want(w.call("POST", path+"/recovery-codes", in.Access, proof), 403, "forbidden")
	proof["code"] = code()
	w.want(w.call("POST", path+"/recovery-codes", in.Access, proof), 200, "")
	w.want(login(told.Codes[1]), 401, "second_factor_invalid")
	w.want(w.call("DELETE", "/v1/me", in.Access, object{"password": password}), 403, "forbidden")
	proof["code"] = code()
	w.want(w.call("DELETE", path, in.Access, proof), 204, "")
	w.want(w.login("ann@example.org", password), 200, "")

	w.want(w.call("POST", path, in.Access, object{"password": password}), 200, "")
	w.want(w.call("DELETE", "/v1/admin/users/"+in.User.ID+"/second-factor", in.Access, nil), 403, "forbidden")
	w.want(w.call("DELETE", "/v1/admin/users/"+in.User.ID+"/second-factor", w.staff("users:write"), nil), 204, "")
	w.want(w.call("POST", path+"/confirm", in.Access, object{"code": "123456"}), 409, "conflict")
}
