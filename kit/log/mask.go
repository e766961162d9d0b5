package log

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Mask stands where a secret was.
const Mask = "***"

// secretParts make a key secret wherever they stand in it, written with or without separators.
var secretParts = []string{
	"password", "passwd", "passphrase", "secret", "token", "authorization", "cookie", "credential", "apikey", "privatekey",
	"signingkey", "cardnumber",
}

// secretWords make a key secret, or personal, when they are one of its words.
var (
	secretWords   = map[string]bool{"pwd": true, "card": true, "pan": true, "cvc": true, "cvv": true, "iban": true, "otp": true, "totp": true, "pin": true, "jwt": true, "dsn": true}
	personalWords = map[string]bool{"email": true, "mail": true, "phone": true, "recipient": true}
)

// SecretKey reports whether a key names something secret: a password, token, key, cookie or card. Words may be joined
// by case, "_", "-" or ".".
func SecretKey(key string) bool { return matches(key, secretWords) }

// hiddenKey is SecretKey, and personal data that a log has no need of.
func hiddenKey(key string) bool {
	switch key { // the keys of nearly every line
	case slog.TimeKey, slog.LevelKey, slog.MessageKey, "component", "error", "trace_id", "span_id", "request_id":
		return false
	}
	return matches(key, secretWords) || matches(key, personalWords)
}

func matches(key string, words map[string]bool) bool {
	var squeezed, word strings.Builder
	squeezed.Grow(len(key))
	lower := false // the last character was a lower-case letter or a digit
	for i := range len(key) {
		c := key[i]
		upper := c >= 'A' && c <= 'Z'
		letter := upper || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
		if !letter || upper && lower {
			if words[word.String()] {
				return true
			}
			word.Reset()
		}
		if letter {
			if upper {
				c += 'a' - 'A'
			}
			squeezed.WriteByte(c)
			word.WriteByte(c)
		}
		lower = letter && !upper
	}
	if words[word.String()] {
		return true
	}
	all := squeezed.String()
	for _, part := range secretParts {
		if strings.Contains(all, part) {
			return true
		}
	}
	return false
}

var (
	urlUser  = regexp.MustCompile(`([A-Za-z][A-Za-z0-9+.-]*://[^\s/?#:@"']*):[^\s/?#"']*@`)
	urlQuery = regexp.MustCompile(`([?&;])([^\s=&;#"']+)=([^\s&;#"']*)`)
)

// MaskURL replaces passwords in the URLs of a text: those before the host, and values of query parameters with a
// secret key. The rest of the text stays as it is.
func MaskURL(text string) string {
	if !strings.Contains(text, "://") {
		return text
	}
	text = urlUser.ReplaceAllString(text, "${1}:"+Mask+"@")
	if !strings.Contains(text, "?") {
		return text
	}
	return urlQuery.ReplaceAllStringFunc(text, func(pair string) string {
		key, _, _ := strings.Cut(pair[1:], "=")
		if name, err := url.QueryUnescape(key); err == nil && SecretKey(name) {
			return pair[:1] + key + "=" + Mask
		}
		return pair
	})
}

// maskAttr hides what must not be read in a log: values under secret keys or in secret groups, passwords in URLs, and
// the same inside maps and structs.
func maskAttr(groups []string, a slog.Attr) slog.Attr {
	if slices.ContainsFunc(groups, hiddenKey) {
		return slog.String(a.Key, Mask)
	}
	if hiddenKey(a.Key) {
		return slog.String(a.Key, Mask)
	}
	switch a.Value.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(MaskURL(a.Value.String()))
	case slog.KindAny:
		a.Value = maskAny(a.Value)
	}
	return a
}

func maskAny(v slog.Value) slog.Value {
	switch x := v.Any().(type) {
	case nil, *slog.Source:
		return v
	case error:
		return slog.StringValue(MaskURL(safeString(x.Error, v)))
	case *url.URL:
		if x == nil {
			return v
		}
		return slog.StringValue(MaskURL(x.String()))
	case fmt.Stringer:
		return slog.StringValue(MaskURL(safeString(x.String, v)))
	case []byte:
		return slog.StringValue(fmt.Sprintf("%d bytes", len(x)))
	case []string:
		out := make([]string, len(x))
		for i, s := range x {
			out[i] = MaskURL(s)
		}
		return slog.AnyValue(out)
	case encoding.TextMarshaler:
		return v
	}
	switch reflect.Indirect(reflect.ValueOf(v.Any())).Kind() {
	case reflect.Map, reflect.Struct, reflect.Slice, reflect.Array:
		return maskDocument(v)
	default:
		return v
	}
}

// safeString calls a method of a value that may be a nil pointer, as fmt would.
func safeString(method func() string, v slog.Value) (s string) {
	defer func() {
		if recover() != nil {
			s = fmt.Sprintf("!PANIC in %T", v.Any())
		}
	}()
	return method()
}

// maskDocument masks inside of what is logged as JSON. What cannot be written as JSON is named by its type alone,
// because nobody can say what is in it.
func maskDocument(v slog.Value) slog.Value {
	text, err := json.Marshal(v.Any())
	if err != nil {
		return slog.StringValue(fmt.Sprintf("%T", v.Any()))
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var document any
	if err := decoder.Decode(&document); err != nil {
		return slog.StringValue(fmt.Sprintf("%T", v.Any()))
	}
	return slog.AnyValue(maskTree(document))
}

func maskTree(node any) any {
	switch n := node.(type) {
	case map[string]any:
		for key, value := range n {
			if hiddenKey(key) {
				n[key] = Mask
			} else {
				n[key] = maskTree(value)
			}
		}
	case []any:
		for i, value := range n {
			n[i] = maskTree(value)
		}
	case string:
		return MaskURL(n)
	}
	return node
}
