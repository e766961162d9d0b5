package auth_test

import (
	"context"
	"errors"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"

	"emporium/kit/auth"
	"emporium/kit/fault"
)

func TestHashAndVerify(t *testing.T) {
	t.Parallel()
	h := auth.NewHasher(auth.HasherOptions{})
	const password = "correct horse ☕ staple"
	phc, err := h.Hash(t.Context(), password)
	if err != nil {
		t.Fatal(err)
	}
	// Requirement S11: the parameters of the stored hash.
	if form := regexp.MustCompile(`^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$`); !form.MatchString(phc) {
		t.Errorf("unexpected form: %s", phc)
	}
	if again, err := h.Hash(t.Context(), password); err != nil || again == phc {
		t.Errorf("two hashes of one password are the same, or %v", err)
	}
	for text, want := range map[string]bool{password: true, password + " ": false, "": false, strings.Repeat("x", 2000): false} {
		ok, rehash, err := h.Verify(t.Context(), text, phc)
		if ok != want || rehash || err != nil {
			t.Errorf("Verify(%d characters): got %t, rehash %t, %v, want %t", len(text), ok, rehash, err, want)
		}
	}
	if _, err := h.Hash(t.Context(), strings.Repeat("x", 2000)); !fault.Is(err, fault.Invalid) {
		t.Errorf("a password of 2,000 bytes: got %v", err)
	}
	if err := h.DummyVerify(t.Context(), password); err != nil {
		t.Error(err)
	}
	if err := h.DummyVerify(t.Context(), strings.Repeat("x", 2000)); err != nil {
		t.Error(err)
	}
}

func TestVerifyAsksForRehash(t *testing.T) {
	t.Parallel()
	h := auth.NewHasher(auth.HasherOptions{})
	// From the tests of the reference implementation: password "password", salt "somesalt", whose 8 bytes are fewer than ours.
	const weaker = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
	ok, rehash, err := h.Verify(t.Context(), "password", weaker)
	if !ok || !rehash || err != nil {
		t.Errorf("got %t, rehash %t, %v, want true and a rehash for the short salt", ok, rehash, err)
	}
}

func TestVerifyRefusesWhatIsNoHash(t *testing.T) {
	t.Parallel()
	h := auth.NewHasher(auth.HasherOptions{})
	const salt, sum = "c29tZXNhbHQ", "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
	for name, phc := range map[string]string{
		"empty":            "",
		"plain text":       "hunter2",
		"bcrypt":           "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
		"argon2i":          "$argon2i$v=19$m=19456,t=2,p=1$" + salt + "$" + sum,
		"another version":  "$argon2id$v=16$m=19456,t=2,p=1$" + salt + "$" + sum,
		"too much memory":  "$argon2id$v=19$m=4194304,t=2,p=1$" + salt + "$" + sum,
		"too much time":    "$argon2id$v=19$m=19456,t=200,p=1$" + salt + "$" + sum,
		"no time":          "$argon2id$v=19$m=19456,t=0,p=1$" + salt + "$" + sum,
		"no threads":       "$argon2id$v=19$m=19456,t=2,p=0$" + salt + "$" + sum,
		"many threads":     "$argon2id$v=19$m=19456,t=2,p=255$" + salt + "$" + sum,
		"threads overflow": "$argon2id$v=19$m=19456,t=2,p=257$" + salt + "$" + sum,
		"more parameters":  "$argon2id$v=19$m=19456,t=2,p=1,x=1$" + salt + "$" + sum,
		"short salt":       "$argon2id$v=19$m=19456,t=2,p=1$c29t$" + sum,
		"short sum":        "$argon2id$v=19$m=19456,t=2,p=1$" + salt + "$c29t",
		"bad base64":       "$argon2id$v=19$m=19456,t=2,p=1$" + salt + "$!!!",
	} {
		ok, _, err := h.Verify(t.Context(), "hunter2", phc)
		if ok || err == nil || phc != "" && strings.Contains(err.Error(), phc) {
			t.Errorf("%s: got %t, %v, want an error that does not repeat it", name, ok, err)
		}
	}
}

// TestHasherIsBounded is requirement S12. Slots are taken by holding them, so that it is independent of speed.
func TestHasherIsBounded(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := auth.NewHasher(auth.HasherOptions{Concurrency: 1, Queue: 2})
		release := auth.Occupy(t, h)
		results := make(chan error, 2)
		waiting, cancel := context.WithCancel(t.Context())
		go func() { results <- h.DummyVerify(t.Context(), "x") }()
		go func() { results <- h.DummyVerify(waiting, "x") }()
		synctest.Wait()

		var e *fault.Error
		if _, err := h.Hash(t.Context(), "x"); !errors.As(err, &e) || e.Code != fault.Unavailable || e.RetryAfter <= 0 {
			t.Errorf("a full queue: got %v, want %q with a time to retry", err, fault.Unavailable)
		}
		cancel()
		if err := <-results; !errors.Is(err, context.Canceled) {
			t.Errorf("who stopped waiting: got %v", err)
		}
		release()
		if err := <-results; err != nil {
			t.Errorf("who kept waiting: got %v", err)
		}
		if _, _, err := h.Verify(waiting, "x", "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"); !errors.Is(err, context.Canceled) {
			t.Errorf("an ended context: got %v", err)
		}
		none := auth.NewHasher(auth.HasherOptions{Concurrency: 1, Queue: -1})
		release = auth.Occupy(t, none)
		if err := none.DummyVerify(t.Context(), "x"); !fault.Is(err, fault.Unavailable) {
			t.Errorf("without a queue: got %v", err)
		}
		release()
	})
}

func TestCheckPassword(t *testing.T) {
	t.Parallel()
	const email, name = "alice.liddell@wonderland.example", "Alice Liddell"
	tests := []struct{ password, want string }{
		{"tr0mbone-kettle", ""},
		{"correct horse battery", ""},
		{"ünïcödé ☕ ☕", ""},
		{"        x       y", ""},
		{strings.Repeat("kettle drum ", 10) + "12345678", ""},
		{"alice rides a purple bicycle", ""},
		{"", "too_short"},
		{"short12", "too_short"},
		{"☕☕☕☕☕☕☕", "too_short"},
		{strings.Repeat("ab c", 32) + "x", "too_long"},
		{"abcdefg\xff", "not_text"},
		{"password", "common"},
		{"PassWord", "common"},
		{"P@ssw0rd", "common"},
		{"password123!", "common"},
		{"Iloveyou1", "common"},
		{"qwertyuiop", "common"},
		{"1q2w3e4r", "common"},
		{"trustno1", "common"},
		{"aaaaaaaaaaaa", "common"},
		{"abcabcabcabc", "common"},
		{"12341234", "common"},
		{"abcdefghij", "common"},
		{"zyxwvutsr", "common"},
		{"alice.liddell@wonderland.example", "personal"},
		{"alice1234567", "personal"},
		{"AliceLiddell", "personal"},
		{"wonderland!", "personal"},
		{"liddell-2026", "personal"},
		{"alicepassword", "personal"},
	}
	for _, test := range tests {
		err := auth.CheckPassword(test.password, email, name)
		got := ""
		if e, ok := errors.AsType[*fault.Error](err); ok {
			got = e.Details[0].Code
			if e.Code != fault.Invalid || e.Details[0].Pointer != "/password" {
				t.Errorf("%q: got code %q at %q", test.password, e.Code, e.Details[0].Pointer)
			}
		}
		if got != test.want {
			t.Errorf("%q: got %q, want %q", test.password, got, test.want)
		}
	}
	for _, empty := range []string{"", "@", "a@b", "@@@@"} {
		if err := auth.CheckPassword("tr0mbone-kettle", empty, empty); err != nil {
			t.Errorf("with the address %q: %v", empty, err)
		}
	}
}

func TestCommonPasswordsAreAListOfSomeLength(t *testing.T) {
	t.Parallel()
	if got := auth.CommonPasswords(); got < 10_000 {
		t.Errorf("the list has %d entries", got)
	}
}

func BenchmarkHash(b *testing.B) {
	h := auth.NewHasher(auth.HasherOptions{})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := h.Hash(b.Context(), "correct horse battery"); err != nil {
			b.Fatal(err)
		}
	}
}
