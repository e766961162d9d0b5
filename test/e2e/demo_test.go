package e2e

import (
	"strings"
	"testing"
)

// TestDemo runs what the README tells everybody to run first.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	out, err := command(t, "", "demo", "--once", "--listen", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, step := range []string{"/v1/auth/register", "/v1/categories", "/v1/products?", "/v1/carts", "/v1/orders", "confirmed", "captured", "/inbox/messages", "mail to"} {
		if !strings.Contains(out, step) {
			t.Errorf("the demo does not show %q:\n%s", step, out)
		}
	}
}
