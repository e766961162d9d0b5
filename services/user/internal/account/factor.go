package account

import (
	"crypto/rand"
	"encoding/base32"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
)

// SecondFactor is what an account's owner has besides the password: an authenticator app that shows a one-time password of six digits
// every 30 seconds (RFC 6238, with SHA-1, as all such apps have it).
type SecondFactor struct {
	// Secret is what the app and the shop have in common, in base32.
	Secret string
	// UsedStep is the newest time step whose password was shown.
	UsedStep  int64
	CreatedAt time.Time
}

const (
	factorPeriod = 30 // seconds
	// factorSkew is how many steps an app's clock may be off.
	factorSkew   = 1
	factorDigits = otp.DigitsSix
)

// setUpFor is how long an owner has to set the app up.
const setUpFor = 15 * time.Minute

// SettingUp reports whether the owner may still be setting the app up: the secret is shown again, and a password of it confirms it.
func (f SecondFactor) SettingUp(now time.Time) bool { return now.Sub(f.CreatedAt) <= setUpFor }

// NewSecondFactor makes a secret of 160 random bits, as RFC 4226 wants it.
func NewSecondFactor(now time.Time) SecondFactor {
	var b [20]byte
	_, _ = rand.Read(b[:]) // never fails: the program stops when the machine has no randomness
	return SecondFactor{Secret: secretForm.EncodeToString(b[:]), CreatedAt: now}
}

// URI is what an app reads to be set up, mostly from a QR code: the secret under the names of the shop and the account. The form is that of
// https://github.com/google/google-authenticator/wiki/Key-Uri-Format, whose apps take neither a colon in a name nor + for a blank.
func (f SecondFactor) URI(shop, email string) string {
	shop = strings.ReplaceAll(shop, ":", " ")
	q := url.Values{"secret": {f.Secret}, "issuer": {shop}, "algorithm": {"SHA1"}, "digits": {factorDigits.String()}, "period": {strconv.Itoa(factorPeriod)}}
	u := url.URL{Scheme: "otpauth", Host: "totp", Path: "/" + shop + ":" + email, RawQuery: strings.ReplaceAll(q.Encode(), "+", "%20")}
	return u.String()
}

var secretForm = base32.StdEncoding.WithPadding(base32.NoPadding)

// Step returns the time step that a one-time password is for, if it is one of around now and newer than any that was used.
func (f SecondFactor) Step(password string, now time.Time) (step int64, ok bool) {
	at := now.Unix() / factorPeriod
	for step := max(at-factorSkew, f.UsedStep+1); step <= at+factorSkew; step++ {
		right, err := hotp.ValidateCustom(password, uint64(step), f.Secret, hotp.ValidateOpts{Digits: factorDigits, Algorithm: otp.AlgorithmSHA1})
		if err == nil && right {
			return step, true
		}
	}
	return 0, false
}

const (
	recoveryCodes = 10
	recoveryBytes = 10 // 80 random bits, so that a plain hash of a code tells nothing
	recoveryChars = recoveryBytes * 8 / 5
)

// NewRecoveryCodes makes codes that stand in for the app, in a form that can be typed.
func NewRecoveryCodes() []string {
	out := make([]string, recoveryCodes)
	for i := range out {
		var b [recoveryBytes]byte
		_, _ = rand.Read(b[:]) // never fails: the program stops when the machine has no randomness
		text := strings.ToLower(secretForm.EncodeToString(b[:]))
		out[i] = strings.Join([]string{text[:4], text[4:8], text[8:12], text[12:]}, "-")
	}
	return out
}

// ParseCode normalises what somebody has typed: blanks and hyphens say nothing, nor does the case. recovery tells a recovery code from a
// one-time password; what is neither is not ok.
func ParseCode(typed string) (code string, recovery, ok bool) {
	code = strings.ToLower(strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' {
			return -1
		}
		return r
	}, typed))
	switch len(code) {
	case factorDigits.Length():
		return code, false, strings.Trim(code, "0123456789") == ""
	case recoveryChars:
		return code, true, strings.Trim(code, "abcdefghijklmnopqrstuvwxyz234567") == ""
	}
	return "", false, false
}
