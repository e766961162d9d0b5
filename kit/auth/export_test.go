package auth

import "testing"

// Occupy takes one of the hasher's slots until release is called.
func Occupy(t testing.TB, h *Hasher) (release func()) {
	t.Helper()
	release, err := h.acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return release
}

// CommonPasswords returns the length of the embedded list.
func CommonPasswords() int { return len(common()) }
