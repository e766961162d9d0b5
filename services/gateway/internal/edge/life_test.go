package edge_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/conf"
	"emporium/kit/kittest"
)

// A new configuration takes effect for the next request and costs none that is under way.
func TestRoutesChangeWithoutLoss(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	routes := func(to string) string {
		return `routes: [{id: moving, uri: "lb://` + to + `", predicates: ["Path=/moving/**"]}]`
	}
	w.apply(routes("order"))
	var lost, served atomic.Int64
	done := make(chan struct{})
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				resp, err := w.client.Get(w.url + "/moving/x")
				if err != nil {
					lost.Add(1)
					continue
				}
				_, _ = io.Copy(io.Discard, resp.Body)
				_ = resp.Body.Close()
				if resp.StatusCode != 200 {
					lost.Add(1)
				}
				served.Add(1)
			}
		})
	}
	for i := range 40 {
		w.apply(routes([]string{"near", "order"}[i%2]))
		before := served.Load()
		kittest.Eventually(t, 10*time.Second, func() error {
			if served.Load() < before+5 {
				return errors.New("nothing is served")
			}
			return nil
		})
	}
	close(done)
	group.Wait()
	if lost.Load() > 0 {
		t.Errorf("%d of %d requests were lost", lost.Load(), served.Load())
	}
	w.apply(routes("near"))
	if got := w.do("GET", "/moving/x", ""); got.Service != "near" {
		t.Errorf("got %s", got.text)
	}
	// One that cannot be used changes nothing.
	c, err := config(t, routes("order"))
	must(t, err)
	c.Routes[0].Predicates = []conf.Call{"Nonsense=1"}
	if err := w.edge.Apply(c); err == nil {
		t.Error("a wrong configuration was taken")
	}
	if got := w.do("GET", "/moving/x", ""); got.Service != "near" {
		t.Errorf("after a wrong configuration: %s", got.text)
	}
}

// With all places taken browsing is refused first, then the rest, and checkout last.
func TestLoadIsShedInOrder(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
shed: {min: 10, max: 10, wait: 10ms, browsing: [/v1/products/**], checkout: [/v1/orders/**]}
`)
	arrived, leave := make(chan struct{}, 20), make(chan struct{})
	w.serve("near", func(http.ResponseWriter, *http.Request) { arrived <- struct{}{}; <-leave })
	w.serve("order", func(http.ResponseWriter, *http.Request) { arrived <- struct{}{}; <-leave })
	var group sync.WaitGroup
	occupy := func(path string, n int) {
		for range n {
			group.Go(func() {
				resp, err := w.client.Get(w.url + path)
				if err == nil {
					_ = resp.Body.Close()
				}
			})
		}
		for range n {
			<-arrived
		}
	}
	check := func(running int, path string, want int) {
		t.Helper()
		got := w.do("GET", path, "")
		if got.status != want || got.header.Get("Retry-After") == "" {
			t.Errorf("with %d under way %s got %d", running, path, got.status)
		}
	}
	occupy("/v1/near", 7)
	check(7, "/v1/products", 503)
	occupy("/v1/near", 2)
	check(9, "/v1/near", 503)
	occupy("/v1/orders", 1)
	check(10, "/v1/orders", 503)
	close(leave)
	group.Wait()
	if got := w.do("GET", "/v1/products", ""); got.status != 200 {
		t.Errorf("afterwards: %d", got.status)
	}
}

func TestAccessLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	w.do("GET", "/v1/orders/7?token=s3cret", "", "Authorization", w.token("usr_1"), "User-Agent", "a \"b\"\t\u00fc", "X-Request-Id", "shop-1")
	w.do("GET", "/nowhere", "")
	var lines []string
	kittest.Eventually(t, 10*time.Second, func() error {
		if lines = strings.Split(strings.TrimSpace(w.log.String()), "\n"); len(lines) != 2 {
			return fmt.Errorf("%d lines", len(lines))
		}
		return nil
	})
	var first, second map[string]any
	must(t, json.Unmarshal([]byte(lines[0]), &first))
	must(t, json.Unmarshal([]byte(lines[1]), &second))
	for name, want := range map[string]any{"request_id": "shop-1", "method": "GET", "path": "/v1/orders/7", "status": 200.0, "route": "/v1/orders", "caller": "usr_1", "address": "127.0.0.1"} {
		if first[name] != want {
			t.Errorf("%s: got %v, want %v in %s", name, first[name], want, lines[0])
		}
	}
	if strings.Contains(w.log.String(), "s3cret") || second["refused_by"] != "no_route" || second["status"] != 404.0 || first["bytes"] == 0.0 {
		t.Errorf("got %s", w.log.String())
	}
}
