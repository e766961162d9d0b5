package api

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"emporium/kit/cipher"
)

// crypto serves what encrypts and decrypts. It returns false for a path that is an application's.
func (a *API) crypto(w http.ResponseWriter, r *http.Request, segments []string) bool {
	read := r.Method == http.MethodGet || r.Method == http.MethodHead
	kind, n := segments[0], len(segments)
	key := kind == "key" && (n == 1 || n == 3)
	status := kind == "encrypt" && n == 2 && segments[1] == "status"
	text := kind != "key" && (n == 1 || n == 3) && r.Method == http.MethodPost
	if !(read && (key || status)) && !text {
		return false
	}
	if !a.allowed(w, r) {
		return true
	}
	c := a.o.App.Cipher()
	switch {
	case c == nil:
		cryptoFailed(w, http.StatusNotFound, "NO_KEY", "No key was installed for encryption service")
	case status:
		writeJSON(w, http.StatusOK, "application/json", map[string]string{"status": "OK"})
	case key && c.PublicKey() == "":
		cryptoFailed(w, http.StatusNotFound, "NOT_FOUND", "No public key available")
	case key:
		writeText(w, "text/plain;charset=UTF-8", []byte(c.PublicKey()))
	default:
		a.transform(w, r, c, kind == "encrypt")
	}
	return true
}

// cryptoFailed answers in the form of Spring's encryption endpoints.
func cryptoFailed(w http.ResponseWriter, status int, code, description string) {
	writeJSON(w, status, "application/json", map[string]string{"status": code, "description": description})
}

func (a *API) transform(w http.ResponseWriter, r *http.Request, c cipher.Cipher, encrypt bool) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		if _, large := errors.AsType[*http.MaxBytesError](err); large {
			a.failed(w, r, err)
		}
		return
	}
	text := unform(string(body), r.Header.Get("Content-Type"), !encrypt)
	var out string
	if encrypt {
		out, err = c.Encrypt(cipher.StripKeys(text))
	} else {
		out, err = c.Decrypt(cipher.StripKeys(strings.TrimPrefix(strings.TrimSpace(text), cipher.Prefix)))
	}
	switch {
	case errors.Is(err, cipher.ErrInvalid):
		cryptoFailed(w, http.StatusBadRequest, "INVALID", "Text not encrypted with this key")
	case err != nil:
		a.failed(w, r, err)
	default:
		writeText(w, "text/plain;charset=UTF-8", []byte(out))
	}
}

// unform undoes what curl -d and --data-urlencode make of a text: they call it a form, whose one name has no value. The name is
// unescaped whether or not the sign of the value is there, as Spring's servlet container does.
func unform(text, contentType string, sealed bool) string {
	media, _, err := mime.ParseMediaType(contentType)
	if err == nil && media == "application/x-www-form-urlencoded" && !strings.Contains(text, "=") {
		text += "="
	}
	if !strings.HasSuffix(text, "=") || err == nil && media == "text/plain" {
		return text
	}
	if decoded, err := url.QueryUnescape(text); err == nil {
		text = decoded
	}
	candidate := strings.TrimSuffix(text, "=")
	if !sealed {
		return candidate
	}
	text, candidate = strings.ReplaceAll(text, " ", "+"), strings.ReplaceAll(candidate, " ", "+")
	if _, err := hex.DecodeString(candidate); err == nil {
		return candidate
	}
	if _, err := base64.StdEncoding.DecodeString(text); err == nil {
		return text // the sign belongs to the text
	}
	return candidate
}
