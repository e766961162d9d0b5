package eureka_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"emporium/kit/discovery/eureka"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m) }

// registry answers without a network, as one that has long forgotten the last change.
type registry struct {
	down     atomic.Bool
	instance atomic.Pointer[string] // the one that there is
	wholes   atomic.Int32           // answers with everything
}

func (r *registry) RoundTrip(req *http.Request) (*http.Response, error) {
	if r.down.Load() {
		return nil, io.ErrUnexpectedEOF
	}
	apps := ""
	if !strings.HasSuffix(req.URL.Path, "/delta") {
		r.wholes.Add(1)
		id := *r.instance.Load()
		apps = fmt.Sprintf(`{"name":"ORDER","instance":[{"instanceId":%q,"hostName":%q,"status":"UP","port":{"$":80,"@enabled":"true"}}]}`, id, id)
	}
	body := `{"applications":{"apps__hashcode":"UP_1_","application":[` + apps + `]}}`
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body)), Request: req}, nil
}

// As many instances came as went while the registry could not be reached, and it has forgotten the changes: the hash is the same.
func TestAfterALongSilenceEverythingIsAskedFor(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := &registry{}
		before, after := "before", "after"
		r.instance.Store(&before)
		c, err := eureka.New(eureka.Options{Servers: []string{"http://registry/eureka"}, Transport: r})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = c.Stop(t.Context()) }()
		time.Sleep(time.Minute)
		if n := r.wholes.Load(); n != 1 {
			t.Errorf("everything was asked for %d times in a minute without changes, want once", n)
		}
		r.down.Store(true)
		r.instance.Store(&after)
		time.Sleep(10 * time.Minute)
		r.down.Store(false)
		time.Sleep(10 * time.Second)
		ids := func() (out []string) {
			a, err := c.Resolve(t.Context(), "order")
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range a.Instances {
				out = append(out, i.ID)
			}
			return out
		}
		if got := ids(); fmt.Sprint(got) != "[after before]" { // what nobody has seen go stays for a while
			t.Errorf("got %v", got)
		}
		time.Sleep(2 * time.Minute)
		if got := ids(); fmt.Sprint(got) != "[after]" {
			t.Errorf("got %v, want what is there", got)
		}
	})
}
