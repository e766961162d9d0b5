package user_test

import (
	"testing"

	contract "emporium/contract/event"
)

func TestSignInLife(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("  Ann@Example.ORG ")
	if in.User.Email != "ann@example.org" || in.User.Role != "customer" || in.User.EmailVerified || in.Type != "Bearer" || in.ExpiresIn != 600 {
		t.Errorf("registered: got %+v", in)
	}
	if e := await[contract.UserRegistered](w, in.User.ID, 1); e.User.Email != "ann@example.org" || e.User.Version != 1 {
		t.Errorf("user.registered: got %+v", e)
	}
	var me struct {
		ID string `json:"id"`
	}
	w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "").decode(t, &me)
	if me.ID != in.User.ID {
		t.Errorf("me: got %q, want %q", me.ID, in.User.ID)
	}
	var second, third signedIn
	w.want(w.login("ANN@example.org", password), 200, "").decode(t, &second)
	w.want(w.refresh(second.Refresh), 200, "").decode(t, &third)
	if third.Refresh == second.Refresh || third.Access == second.Access {
		t.Error("a refresh gave the same tokens")
	}
	w.want(w.call("POST", "/v1/auth/logout", third.Access, nil), 204, "")
	w.want(w.call("GET", "/v1/me", third.Access, nil), 401, "unauthenticated")
	w.want(w.refresh(third.Refresh), 401, "token_invalid")
	w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "")
}
