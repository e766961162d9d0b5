package remote_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/conf"
	"emporium/kit/conf/remote"
)

const both = `{"name":"x","profiles":["prod"],"version":"abc","propertySources":[
 {"name":"file:x-prod.yml","source":{"emporium.order.workers":{"value":8,"origin":"x-prod.yml:3:4"},"emporium.list[0]":"one","db.host":{"value":"pg"}}},
 {"name":"file:x.yml","source":{"emporium.order.workers":4,"emporium.list[0]":"a","emporium.list[1]":"b","emporium.on":true,"emporium.ratio":0.10,
  "emporium.url":"postgres://${db.host}/${DB_NAME:shop}?u=${user.name}","emporium.literal":"\\${kept}","server.port":9000}}]}`

// server answers with a status and a body, and keeps the last request.
func server(t *testing.T, status int, body string) (uri string, last *http.Request) {
	t.Helper()
	last = &http.Request{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		*last = *r.Clone(r.Context())
		w.WriteHeader(status)
		fmt.Fprint(w, body)
	}))
	t.Cleanup(s.Close)
	return s.URL, last
}

func read(t *testing.T, o remote.Options) (remote.Answer, error) {
	t.Helper()
	o.Prefix, o.Timeout = "emporium.", 5*time.Second
	if o.Names == nil {
		o.Names = []string{"emporium", "order"}
	}
	c, err := remote.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return c.Read(t.Context())
}

func TestRead(t *testing.T) {
	t.Parallel()
	uri, last := server(t, http.StatusOK, both)
	got, err := read(t, remote.Options{URIs: []string{uri + "/base"}, Profiles: []string{"eu", "prod"}, Label: "release/1", User: "u", Password: "p", Token: "tok",
		Environ: []string{"USER_NAME=ann"}})
	if err != nil {
		t.Fatal(err)
	}
	want := remote.Answer{Version: "abc", Properties: []conf.Property{
		{Key: "list[0]", Value: "one", Origin: "file:x-prod.yml"}, {Key: "literal", Value: "${kept}", Origin: "file:x.yml"}, {Key: "on", Value: "true", Origin: "file:x.yml"},
		{Key: "order.workers", Value: "8", Origin: "x-prod.yml:3:4"}, {Key: "ratio", Value: "0.10", Origin: "file:x.yml"},
		{Key: "url", Value: "postgres://pg/shop?u=ann", Origin: "file:x.yml"}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	user, password, _ := last.BasicAuth()
	if last.URL.Path != "/base/emporium,order/eu,prod/release(_)1" || user != "u" || password != "p" || last.Header.Get("X-Config-Token") != "tok" ||
		!strings.HasPrefix(last.Header.Get("Accept"), "application/vnd.spring-cloud.config-server.v2+json") {
		t.Errorf("asked %s with %v", last.URL, last.Header)
	}
}

func TestServersTakeTurns(t *testing.T) {
	t.Parallel()
	broken, _ := server(t, http.StatusInternalServerError, "")
	good, last := server(t, http.StatusOK, `{"propertySources":[]}`)
	if _, err := read(t, remote.Options{URIs: []string{"http://127.0.0.1:1", broken, strings.Replace(good, "http://", "http://in:uri@", 1)}}); err != nil {
		t.Error(err)
	}
	if user, password, _ := last.BasicAuth(); user != "in" || password != "uri" {
		t.Errorf("signed in as %s %s", user, password)
	}
	refusing, _ := server(t, http.StatusUnauthorized, "")
	_, err := read(t, remote.Options{URIs: []string{strings.Replace(refusing, "http://", "http://u:s3cret@", 1), good}})
	if err == nil || !strings.Contains(err.Error(), "401") || strings.Contains(err.Error(), "s3cret") {
		t.Errorf("a server that refuses: %v", err)
	}
}

func TestAnswersThatAreRefused(t *testing.T) {
	t.Parallel()
	source := func(s string) string { return `{"propertySources":[{"name":"n","source":{` + s + `}}]}` }
	for body, want := range map[string]string{
		`[]`: "no environment", source(`"a":[1]`): "no environment", `{`: "no environment",
		source(`"emporium.pw":"{cipher}ab"`):         "emporium.pw: it is encrypted",
		source(`"invalid.emporium.pw":"<n/a>"`):      "emporium.pw: the configuration server cannot decrypt it",
		source(`"emporium.a":"${nobody}s3cret"`):     "emporium.a: it refers to what is not known",
		source(`"emporium.a":"${emporium.a}s3cret"`): "emporium.a: it refers to what is not known",
	} {
		uri, _ := server(t, http.StatusOK, body)
		if _, err := read(t, remote.Options{URIs: []string{uri}}); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: got %v, want %s", body, err, want)
		}
	}
	for _, o := range []remote.Options{{}, {URIs: []string{"config:8888"}, Names: []string{"a"}}, {URIs: []string{"http://a"}}} {
		if _, err := remote.New(o); err == nil {
			t.Errorf("%+v: got no error", o)
		}
	}
}

func TestSignal(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		destination, name string
		want              bool
	}{
		{"", "order:prod:1", true}, {"**", "order:prod:1", true}, {"order", "order:prod:1", true}, {"order:**", "order:prod:1", true}, {"order:prod", "order:prod:1", true},
		{"order:dev", "order:prod:1", false}, {"*:prod", "order:prod:1", true}, {"*", "order:prod:1", true}, {"o*r", "order:prod:1", true}, {"payment", "order:prod:1", false},
		{"order:prod:1", "order:prod:1", true}, {"order:prod:2", "order:prod:1", false}, {"order:**:1", "order:prod:1", true}, {"[", "order:prod:1", false},
	} {
		if got := remote.NewSignal("me", c.destination, time.Unix(1, 0)).For(c.name); got != c.want {
			t.Errorf("%q for %s: got %v", c.destination, c.name, got)
		}
	}
}
