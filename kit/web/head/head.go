// Package head reads the names and values of headers in heads of HTTP/1.1, for the two places that read heads themselves:
// kit/web/plain those of requests, kit/discovery/wire those of answers.
package head

import (
	"net/http"
	"strings"
)

// Token reports whether a name of a header may have a byte.
func Token(c byte) bool { return tokens[c] }

var tokens = func() (t [256]bool) {
	for _, c := range []byte("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		t[c] = true
	}
	return t
}()

// Line takes a line without its end apart: the name as net/http writes it, and the value without the space around it. It returns
// false when the line is none that has one meaning only.
func Line(line string) (name, value string, ok bool) {
	colon := strings.IndexByte(line, ':')
	if colon <= 0 {
		return "", "", false
	}
	if name, ok = canonical(line[:colon]); !ok {
		return "", "", false
	}
	value = strings.Trim(line[colon+1:], " \t")
	return name, value, Plain(value)
}

// Plain reports whether a value has no bytes that could end it early.
func Plain(value string) bool {
	for i := range len(value) {
		if c := value[i]; c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// canonical is a name as net/http writes it; most come so.
func canonical(name string) (string, bool) {
	upper, same := true, true
	for i := range len(name) {
		c := name[i]
		if !tokens[c] {
			return "", false
		}
		if upper && 'a' <= c && c <= 'z' || !upper && 'A' <= c && c <= 'Z' {
			same = false
		}
		upper = c == '-'
	}
	if same {
		return name, true
	}
	return http.CanonicalHeaderKey(name), true
}
