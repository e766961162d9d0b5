package account_test

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"emporium/services/user/internal/account"
)

// The vectors of RFC 6238, appendix B, cut to six digits.
func TestStepOfTheRFC(t *testing.T) {
	t.Parallel()
	f := account.SecondFactor{Secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"} // "12345678901234567890"
	for at, code := range map[int64]string{59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037", 20000000000: "353130"} {
		step, ok := f.Step(code, time.Unix(at, 0))
		if !ok || step != at/30 {
			t.Errorf("%d: got step %d, %v, want %d", at, step, ok, at/30)
		}
	}
}

// S17: a one-time password is good around its time, for an app whose clock is off by a step, and neither it nor an older one is good after it
// was used.
func TestStep(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_015, 0)
	f := account.NewSecondFactor(now)
	at := now.Unix() / 30
	for off, want := range map[int64]bool{-3: false, -2: false, -1: true, 0: true, 1: true, 2: false} {
		code, err := totp.GenerateCode(f.Secret, now.Add(time.Duration(off)*30*time.Second))
		if err != nil {
			t.Fatal(err)
		}
		step, ok := f.Step(code, now)
		if ok != want || ok && step != at+off {
			t.Errorf("off by %d: got step %d, %v, want %v", off, step-at, ok, want)
		}
		used := f
		used.UsedStep = at
		if _, ok := used.Step(code, now); ok != (off == 1) {
			t.Errorf("off by %d, after the present one was used: got %v", off, ok)
		}
	}
	for _, wrong := range []string{"", "12345", "1234567", "abcdef", "-12345"} {
		if _, ok := f.Step(wrong, now); ok {
			t.Errorf("%q is taken", wrong)
		}
	}
}

func TestURI(t *testing.T) {
	t.Parallel()
	f := account.NewSecondFactor(time.Time{})
	uri := f.URI("Café: Söhne & Co", "ann+1@example.org")
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "otpauth" || u.Host != "totp" || u.Path != "/Café  Söhne & Co:ann+1@example.org" || u.Query().Get("secret") != f.Secret || u.Query().Get("issuer") != "Café  Söhne & Co" || strings.Contains(u.RawQuery, "+") {
		t.Errorf("got %s, %v", uri, err)
	}
	if len(f.Secret) != 32 {
		t.Errorf("the secret has %d characters", len(f.Secret))
	}
}

func TestCodes(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, c := range account.NewRecoveryCodes() {
		code, recovery, ok := account.ParseCode(" " + strings.ToUpper(c) + " ")
		if !ok || !recovery || code != strings.ReplaceAll(c, "-", "") || seen[code] || len(c) != 19 {
			t.Errorf("%q: got %q, %v, %v", c, code, recovery, ok)
		}
		seen[code] = true
	}
	if len(seen) != 10 {
		t.Errorf("%d codes", len(seen))
	}
	for typed, want := range map[string]string{"123456": "123456", "123 456": "123456", "12345": "", "1234567": "", "12345a": "", "abcd-efgh-ijkl-mno1": "", "１２３４５６": "", "": ""} {
		if code, recovery, ok := account.ParseCode(typed); ok && recovery || ok != (want != "") || ok && code != want {
			t.Errorf("%q: got %q, %v, %v", typed, code, recovery, ok)
		}
	}
}
