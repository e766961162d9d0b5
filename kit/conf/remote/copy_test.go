package remote_test

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/cipher"
	"emporium/kit/conf"
	"emporium/kit/conf/remote"
)

func key(t *testing.T, phrase string) cipher.Cipher {
	t.Helper()
	c, err := (&cipher.Config{Key: phrase}).Open()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// mysecret is Spring's vector: "mysecret" under the key foo.
const mysecret = "682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda"

// What the server hands out encrypted is opened here, and may be referred to; another's values need not be.
func TestEncryptedValues(t *testing.T) {
	t.Parallel()
	uri, _ := server(t, http.StatusOK, `{"propertySources":[{"name":"n","source":{"emporium.pw":"{cipher}`+mysecret+`","emporium.keyed":"{cipher}{key:a}{secret:b}`+mysecret+`",
		"emporium.url":"postgres://u:${db.pw}@h","db.pw":"{cipher}`+mysecret+`","other.pw":"{cipher}00"}}]}`)
	got, err := read(t, remote.Options{URIs: []string{uri}, Cipher: key(t, "foo")})
	if err != nil {
		t.Fatal(err)
	}
	want := []conf.Property{{Key: "keyed", Value: "mysecret", Origin: "n"}, {Key: "pw", Value: "mysecret", Origin: "n"}, {Key: "url", Value: "postgres://u:mysecret@h", Origin: "n"}}
	if diff := cmp.Diff(want, got.Properties); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if _, err := read(t, remote.Options{URIs: []string{uri}, Cipher: key(t, "bar")}); err == nil || !strings.Contains(err.Error(), "emporium.pw: it was not encrypted with the key") {
		t.Errorf("another key: %v", err)
	}
}

// The last answer is kept, readable by nobody without the key, and stands in for the same question only.
func TestCopy(t *testing.T) {
	t.Parallel()
	uri, _ := server(t, http.StatusOK, `{"version":"v1","propertySources":[{"name":"n","source":{"emporium.pw":"s3cret","emporium.url":"${HOST_NAME}"}}]}`)
	file := filepath.Join(t.TempDir(), "state", "config.copy")
	o := remote.Options{URIs: []string{uri}, Prefix: "emporium.", Names: []string{"order"}, Cipher: key(t, "foo"), Copy: file, Timeout: 5 * time.Second, Environ: []string{"HOST_NAME=one"}}
	client := func(o remote.Options) *remote.Client {
		t.Helper()
		c, err := remote.New(o)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	if _, _, err := client(o).Copy(); !errors.Is(err, remote.ErrNoCopy) {
		t.Errorf("before the first answer: %v", err)
	}
	if _, err := client(o).Read(t.Context()); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(file)
	info, statErr := os.Stat(file)
	if err != nil || statErr != nil || info.Mode().Perm() != 0o600 || !strings.HasPrefix(string(text), "{cipher}") || strings.Contains(string(text), "s3cret") || strings.Contains(string(text), "pw") {
		t.Errorf("the file: %v %v %v", err, statErr, info.Mode())
	}
	away := o
	away.URIs, away.Environ = []string{"http://127.0.0.1:1"}, []string{"HOST_NAME=two"}
	if _, err := client(away).Read(t.Context()); !errors.Is(err, remote.ErrAway) {
		t.Errorf("without the server: %v", err)
	}
	got, at, err := client(away).Copy()
	if err != nil || got.Version != "v1" || time.Since(at) > time.Minute || len(got.Properties) != 2 || got.Properties[0].Value != "s3cret" || got.Properties[1].Value != "two" {
		t.Errorf("the copy: %+v %v %v", got, at, err)
	}
	for name, change := range map[string]func(*remote.Options){
		"other names": func(o *remote.Options) { o.Names = []string{"order", "payment"} }, "other profiles": func(o *remote.Options) { o.Profiles = []string{"prod"} },
		"another label": func(o *remote.Options) { o.Label = "v2" }, "none is kept": func(o *remote.Options) { o.Copy = "" },
	} {
		other := away
		change(&other)
		if _, _, err := client(other).Copy(); !errors.Is(err, remote.ErrNoCopy) {
			t.Errorf("%s: %v", name, err)
		}
	}
	other := away
	other.Cipher = key(t, "bar")
	if _, _, err := client(other).Copy(); err == nil || errors.Is(err, remote.ErrNoCopy) {
		t.Errorf("another key: %v", err)
	}
	if err := os.WriteFile(file, []byte("{cipher}00"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := client(away).Copy(); err == nil || errors.Is(err, remote.ErrNoCopy) {
		t.Errorf("a broken copy: %v", err)
	}
	refusing, _ := server(t, http.StatusUnauthorized, "")
	away.URIs = []string{refusing}
	if _, err := client(away).Read(t.Context()); err == nil || errors.Is(err, remote.ErrAway) {
		t.Errorf("a server that refuses is away: %v", err)
	}
	o.Cipher = nil
	if _, err := remote.New(o); err == nil {
		t.Error("a copy without a key was taken")
	}
	// A place that cannot be written to costs no answer.
	o.Cipher, o.Copy = key(t, "foo"), filepath.Join(file, "below", "a", "file")
	if _, err := client(o).Read(t.Context()); err != nil {
		t.Error(err)
	}
}
