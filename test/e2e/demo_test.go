package e2e

import (
	"path/filepath"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

// TestDemo runs what the README tells everybody to run first.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	shows(t, []string{"demo", "--once", "--listen", "127.0.0.1:0"})
}

// TestDemoBesideADouble walks a purchase through a provider's pages: the bank's question at Stripe, the approval at PayPal.
func TestDemoBesideADouble(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	for provider, page := range map[string]string{"stripe": "/authenticate/", "paypal": "/checkoutnow?token="} {
		t.Run(provider, func(t *testing.T) {
			t.Parallel()
			program := kittest.BuildDouble(t, provider)
			shows(t, []string{"demo", "--once", "--listen", "127.0.0.1:0", "--provider", provider, "--fake", program}, page, "approves, and returns to", "notice has come")
		})
	}
}

// The double is not part of the program: whoever does not have it is told how to.
func TestDemoTellsWhereTheDoubleIs(t *testing.T) {
	out, err := command(t, "", "demo", "--once", "--provider", "stripe", "--fake", filepath.Join(t.TempDir(), "nowhere"))
	if err == nil || !strings.Contains(err.Error(), "go -C test/fakes build") || !strings.Contains(err.Error(), "--fake") {
		t.Errorf("%v\n%s", err, out)
	}
}

func shows(t *testing.T, args []string, also ...string) {
	t.Helper()
	out, err := command(t, "", args...)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, step := range append(also, "/v1/auth/register", "/v1/categories", "/v1/products?", "/v1/carts", "/v1/orders", "confirmed", "captured", "/inbox/messages", "mail to") {
		if !strings.Contains(out, step) {
			t.Errorf("the demo does not show %q:\n%s", step, out)
		}
	}
}
