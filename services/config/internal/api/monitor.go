package api

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// push is what the webhooks of GitHub, GitLab, Gitea and Gogs have in common, and what Spring's own callers send.
type push struct {
	Commits []struct {
		Added    []string `json:"added"`
		Modified []string `json:"modified"`
		Removed  []string `json:"removed"`
	} `json:"commits"`
	Path json.RawMessage `json:"path"`
	// Push is Bitbucket's, which names no files.
	Push json.RawMessage `json:"push"`
}

// monitor is told by a webhook that files have changed. It answers with the destinations that were told.
func (a *API) monitor(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	if !a.trusted(r, body) && !a.allowedHook(w, r) {
		return
	}
	files, ok := changedFiles(r, body)
	if !ok {
		a.fail(w, r, http.StatusBadRequest, "Send a push event of GitHub, GitLab or Gitea as JSON, or path=… as a form.")
		return
	}
	if len(files) == 0 {
		writeJSON(w, http.StatusOK, "application/json", []string{})
		return
	}
	told, err := a.o.App.Changed(r.Context(), files)
	if err != nil {
		a.failed(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, "application/json", append([]string{}, told...))
}

// allowedHook lets in what is not signed but carries the password, as an operator does: a webhook makes all applications read again.
// Where neither a password nor a secret is set that is nobody.
func (a *API) allowedHook(w http.ResponseWriter, r *http.Request) bool {
	switch {
	case a.o.MonitorSecret != "" && !a.signedIn(r):
		a.fail(w, r, http.StatusUnauthorized, "The webhook is not signed with config.monitor_secret.")
		return false
	case a.o.Password == "":
		a.fail(w, r, http.StatusForbidden, "Webhooks are taken when config.monitor_secret is set and signs them, or with config.password by basic authentication.")
		return false
	}
	return a.operator(w, r)
}

// trusted reports whether a webhook is signed with the secret, in the way of any of the three.
func (a *API) trusted(r *http.Request, body []byte) bool {
	if a.o.MonitorSecret == "" {
		return false
	}
	if token := r.Header.Get("X-Gitlab-Token"); token != "" {
		given, want := sha256.Sum256([]byte(token)), sha256.Sum256([]byte(a.o.MonitorSecret))
		return subtle.ConstantTimeCompare(given[:], want[:]) == 1
	}
	mac := hmac.New(sha256.New, []byte(a.o.MonitorSecret))
	mac.Write(body)
	want := mac.Sum(nil)
	for _, header := range []string{"X-Hub-Signature-256", "X-Gitea-Signature", "X-Gogs-Signature", "X-Hub-Signature"} { // the last is Bitbucket's
		given, err := hex.DecodeString(strings.TrimPrefix(r.Header.Get(header), "sha256="))
		if err == nil && len(given) > 0 && hmac.Equal(given, want) {
			return true
		}
	}
	return false
}

// changedFiles reads the paths of a push. A ping names none.
func changedFiles(r *http.Request, body []byte) ([]string, bool) {
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if media == "application/x-www-form-urlencoded" {
		form, err := url.ParseQuery(string(body))
		if err != nil {
			return nil, false
		}
		if payload := form.Get("payload"); payload != "" { // GitHub's other content type
			body = []byte(payload)
		} else {
			return form["path"], form.Has("path")
		}
	}
	var p push
	if err := json.Unmarshal(body, &p); err != nil {
		return nil, false
	}
	var files []string
	for _, c := range p.Commits {
		files = append(append(append(files, c.Added...), c.Modified...), c.Removed...)
	}
	if len(p.Path) > 0 {
		var one string
		var many []string
		switch {
		case json.Unmarshal(p.Path, &one) == nil:
			files = append(files, one)
		case json.Unmarshal(p.Path, &many) == nil:
			files = append(files, many...)
		default:
			return nil, false
		}
	}
	if len(p.Push) > 0 && len(files) == 0 {
		files = []string{"application.yml"}
	}
	slices.Sort(files)
	return slices.Compact(files), true
}
