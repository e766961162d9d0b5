package account_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/services/user/internal/account"
)

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func TestParseEmail(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, want string
		ok         bool
	}{
		{"ann@example.org", "ann@example.org", true},
		{"  Ann+Shop@Example.ORG ", "ann+shop@example.org", true},
		{"ann@localhost", "ann@localhost", true},
		{"ÄNN@exämple.org", "änn@exämple.org", true},
		{"a\u0308nn@example.org", "änn@example.org", true},
		{"", "", false},
		{"ann", "", false},
		{"ann@", "", false},
		{"@example.org", "", false},
		{"Ann <ann@example.org>", "", false},
		{"ann@example.org, bob@example.org", "", false},
		{"ann@example.org\r\nBcc: all@example.org", "", false},
		{"an\u200bn@example.org", "", false},
		{"ann@[127.0.0.1]", "", false},
		{strings.Repeat("a", 65) + "@example.org", "", false},
		{"ann@" + strings.Repeat("a.", 130) + "org", "", false},
	} {
		if got, ok := account.ParseEmail(c.text); got != c.want || ok != c.ok {
			t.Errorf("ParseEmail(%q): got %q %v, want %q %v", c.text, got, ok, c.want, c.ok)
		}
	}
}

func TestParseEmailIsStable(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "local") + "@" + rapid.String().Draw(t, "domain")
		once, ok := account.ParseEmail(text)
		if !ok {
			return
		}
		if twice, ok := account.ParseEmail(once); !ok || twice != once {
			t.Fatalf("%q becomes %q and then %q", text, once, twice)
		}
	})
}

func TestProfile(t *testing.T) {
	t.Parallel()
	text := func(s string) *string { return &s }
	for name, c := range map[string]struct {
		profile account.Profile
		changed bool
		pointer string
	}{
		"nothing":         {account.Profile{}, false, ""},
		"the same name":   {account.Profile{Name: text(" Ann ")}, false, ""},
		"another name":    {account.Profile{Name: text("Anna")}, true, ""},
		"a locale":        {account.Profile{Locale: text("de-AT")}, true, ""},
		"no name":         {account.Profile{Name: text("  ")}, false, "/name"},
		"a long name":     {account.Profile{Name: text(strings.Repeat("ä", 201))}, false, "/name"},
		"a joined name":   {account.Profile{Name: text("علی\u200cرضا 👩\u200d🚀")}, true, ""},
		"control chars":   {account.Profile{Name: text("Ann\u202e")}, false, "/name"},
		"not a locale":    {account.Profile{Locale: text("deutsch!")}, false, "/locale"},
		"too much locale": {account.Profile{Locale: text("de-AT-" + strings.Repeat("x", 40))}, false, "/locale"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a, err := account.Register("usr_1", "ann@example.org", "Ann", "", now)
			if err != nil {
				t.Fatal(err)
			}
			changed, err := a.Change(c.profile, now.Add(time.Hour))
			if c.pointer != "" {
				if !fault.Is(err, fault.Invalid) || fault.From(err).Details[0].Pointer != c.pointer {
					t.Errorf("got %v, want a finding at %s", err, c.pointer)
				}
				return
			}
			version := int64(1)
			if c.changed {
				version = 2
			}
			if err != nil || changed != c.changed || a.Version() != version {
				t.Errorf("got %v %v version %d, want %v and version %d", changed, err, a.Version(), c.changed, version)
			}
		})
	}
}

func TestErase(t *testing.T) {
	t.Parallel()
	a := account.Load(account.Snapshot{ID: "usr_1", Email: "ann@example.org", Name: "Ann", Locale: "de", Role: account.Customer, EmailVerified: true, Version: 4})
	if err := a.Erase(now); err != nil {
		t.Fatal(err)
	}
	s := a.Snapshot()
	if s.Name != "" || s.Locale != "" || s.Email != "usr_1@erased.invalid" || s.EmailVerified || a.Usable() || s.Version != 5 {
		t.Errorf("got %+v", s)
	}
	staff := account.Load(account.Snapshot{ID: "usr_2", Role: account.Staff})
	if err := staff.Erase(now); !fault.Is(err, fault.Conflict) {
		t.Errorf("staff: got %v", err)
	}
}

func TestGrantor(t *testing.T) {
	t.Parallel()
	staff, customer := account.Staff, account.Customer
	yes := true
	scopes := func(s ...string) *[]string { return &s }
	unknown := account.Role("owner")
	for name, c := range map[string]struct {
		by     []string
		target account.Snapshot
		rights account.Rights
		want   fault.Code
		scopes []string
	}{
		"employ":                       {[]string{"users:write", "orders:read"}, account.Snapshot{Role: customer}, account.Rights{Role: &staff, Scopes: scopes("orders:read")}, "", []string{"orders:read"}},
		"a wildcard covers its parts":  {[]string{"orders:*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("orders:read", "orders:*")}, "", []string{"orders:*", "orders:read"}},
		"all covers all":               {[]string{"*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("*")}, "", []string{"*"}},
		"a part does not cover all":    {[]string{"orders:*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("*")}, fault.Forbidden, nil},
		"what is not held":             {[]string{"users:write"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("orders:read")}, fault.Forbidden, nil},
		"a stronger account":           {[]string{"users:write"}, account.Snapshot{Role: staff, Scopes: []string{"*"}}, account.Rights{Disabled: &yes}, fault.Forbidden, nil},
		"oneself":                      {[]string{"*"}, account.Snapshot{ID: "usr_me", Role: staff}, account.Rights{Disabled: &yes}, fault.Forbidden, nil},
		"dismiss":                      {[]string{"*"}, account.Snapshot{Role: staff, Scopes: []string{"orders:read"}}, account.Rights{Role: &customer}, "", nil},
		"a customer with scopes":       {[]string{"*"}, account.Snapshot{Role: customer}, account.Rights{Scopes: scopes("orders:read")}, fault.Invalid, nil},
		"an unknown role":              {[]string{"*"}, account.Snapshot{Role: customer}, account.Rights{Role: &unknown}, fault.Invalid, nil},
		"a malformed scope":            {[]string{"*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("orders read")}, fault.Invalid, nil},
		"an erased account":            {[]string{"*"}, account.Snapshot{Role: customer, Erased: true}, account.Rights{Disabled: &yes}, fault.Conflict, nil},
		"disabled keeps its scopes":    {[]string{"*"}, account.Snapshot{Role: staff, Scopes: []string{"orders:read"}}, account.Rights{Disabled: &yes}, "", []string{"orders:read"}},
		"repetitions count once":       {[]string{"*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("b:x", "a:x", "b:x")}, "", []string{"a:x", "b:x"}},
		"too many scopes":              {[]string{"*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: func() *[]string { s := many(65); return &s }()}, fault.Invalid, nil},
		"a scope of the giver's width": {[]string{"orders:*"}, account.Snapshot{Role: staff}, account.Rights{Scopes: scopes("orders:lines:write")}, "", []string{"orders:lines:write"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if c.target.ID == "" {
				c.target.ID = "usr_1"
			}
			a := account.Load(c.target)
			changed, err := account.Grantor{ID: "usr_me", Has: auth.Principal{Scopes: c.by}.Has}.Change(a, c.rights, now)
			if fault.CodeOf(err) != c.want {
				t.Fatalf("got %v, want %q", err, c.want)
			}
			if c.want == "" && (!changed || !slices.Equal(a.Snapshot().Scopes, c.scopes)) {
				t.Errorf("got %v %v, want %v", changed, a.Snapshot().Scopes, c.scopes)
			}
			if c.want != "" && a.Version() != c.target.Version {
				t.Error("a refused change counted")
			}
		})
	}
}

func many(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = "a:" + strings.Repeat("x", i+1)
	}
	return out
}

func TestDecide(t *testing.T) {
	t.Parallel()
	l := account.Lifetimes{Session: 720 * time.Hour, Idle: 168 * time.Hour, Grace: 10 * time.Second}
	session := account.Session{CreatedAt: now, ExpiresAt: now.Add(l.Session)}
	ended := session
	ended.RevokedAt = now
	at := now.Add
	for name, c := range map[string]struct {
		session account.Session
		refresh account.Refresh
		at      time.Time
		want    account.Decision
	}{
		"fresh":             {session, account.Refresh{IssuedAt: now}, now, account.Rotate},
		"just not idle":     {session, account.Refresh{IssuedAt: now}, at(l.Idle - 1), account.Rotate},
		"idle":              {session, account.Refresh{IssuedAt: now}, at(l.Idle), account.Refused},
		"at its end":        {session, account.Refresh{IssuedAt: at(l.Session - time.Hour)}, at(l.Session), account.Refused},
		"in the grace":      {session, account.Refresh{IssuedAt: now, RotatedAt: now}, at(l.Grace), account.Repeat},
		"after the grace":   {session, account.Refresh{IssuedAt: now, RotatedAt: now}, at(l.Grace + 1), account.Stolen},
		"old and exchanged": {session, account.Refresh{IssuedAt: now, RotatedAt: now}, at(l.Idle + 1), account.Stolen},
		"ended":             {ended, account.Refresh{IssuedAt: now}, now, account.Refused},
		"ended in grace":    {ended, account.Refresh{IssuedAt: now, RotatedAt: now}, now, account.Refused},
	} {
		if got := l.Decide(c.session, c.refresh, c.at); got != c.want {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

func TestSuccessor(t *testing.T) {
	t.Parallel()
	seed, token := account.NewSeed(), auth.NewSecret(account.RefreshPrefix)
	next := account.Successor(seed, token)
	if next != account.Successor(seed, token) {
		t.Error("two requests with one token get different successors")
	}
	if next == token || next == account.Successor(account.NewSeed(), token) || next == account.Successor(seed, next) {
		t.Error("successors repeat")
	}
	for text, want := range map[string]bool{token: true, next: true, "": false, "rt_short": false, strings.Replace(token, "rt_", "pr_", 1): false} {
		if account.RefreshForm(text) != want {
			t.Errorf("%s: want %v", auth.Redact(text), want)
		}
	}
}

func TestAddress(t *testing.T) {
	t.Parallel()
	a := account.Address{Name: " Ann ", Line1: "Main Street 1", City: "Vienna", Country: " at "}
	if err := a.Normalize(); err != nil || a.Name != "Ann" || a.Country != "AT" {
		t.Errorf("got %+v %v", a, err)
	}
	bad := account.Address{Name: "\x07", Line1: strings.Repeat("x", 201), Country: "AUT"}
	var got []string
	for _, d := range fault.From(bad.Normalize()).Details {
		got = append(got, d.Pointer+" "+d.Code)
	}
	want := []string{"/name not_text", "/line1 too_long", "/city required", "/country unknown_country"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
