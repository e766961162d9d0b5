package user_test

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"testing"

	contract "emporium/contract/event"
)

// record is a log that can be read.
type record struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.buf.Write(p)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.buf.String()
}

// S28: neither secrets nor addresses reach the log, and the database holds secrets as hashes only.
func TestSecretsStaySecret(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	log := &record{}
	w.env.Log = slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	first := w.svc
	w.svc = w.open()
	in := w.register("canary@example.org")
	w.login("canary@example.org", "canary guess")
	w.login("canary@example.org\x00", "canary guess")
	next := signedIn{}
	w.want(w.refresh(in.Refresh), 200, "").decode(t, &next)
	w.clock.Advance(60e9)
	w.want(w.refresh(in.Refresh), 401, "token_invalid") // stolen
	w.want(w.call("POST", "/v1/auth/password/reset-request", "", object{"email": "canary@example.org"}), 202, "")
	reset := await[contract.UserPasswordResetRequested](w, in.User.ID, 1).Token
	w.want(w.call("POST", "/v1/auth/password/reset", "", object{"token": reset, "new_password": "canary dry pebbles"}), 200, "")
	w.call("GET", "/v1/me", in.Access+"x", nil)
	_, once, created, err := w.svc.FirstStaff(t.Context())
	if err != nil || !created {
		t.Fatal(created, err)
	}
	second := w.svc
	w.svc = first
	w.close(second)
	if !strings.Contains(log.String(), "audit: ") {
		t.Error("the audit of a stolen token is missing")
	}
	secrets := []string{"canary", password, in.Access, in.Refresh, next.Refresh, reset, once}
	for _, s := range secrets {
		if strings.Contains(log.String(), s) {
			t.Errorf("the log holds %.12q…", s)
		}
	}
	for _, table := range []struct{ name, column string }{{"credential", "hash"}, {"refresh_token", "hash"}, {"refresh_token", "seed"}, {"one_time_token", "hash"}} {
		var rows []struct {
			V string `db:"v"`
		}
		if err := first.DB.Select(t.Context(), &rows, `SELECT `+table.column+` AS v FROM `+table.name); err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			for _, s := range secrets {
				if strings.Contains(r.V, s) {
					t.Errorf("%s.%s holds %.12q…", table.name, table.column, s)
				}
			}
		}
	}
}
