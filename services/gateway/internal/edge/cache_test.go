package edge_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/kittest"
)

const cacheConfig = `cache: {paths: [/v1/catalogue/**], purge: [/v1/orders/admin/**], fresh: 1s, stale: 10s, if_error: 1m}`

// catalogue answers publicly, and counts how often it was asked.
func catalogue(asked *atomic.Int64) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		n := asked.Add(1)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "public, max-age=0, must-revalidate")
		if r.URL.Query().Get("private") != "" {
			w.Header().Set("Cache-Control", "private")
		}
		if r.URL.Query().Get("vary") != "" {
			w.Header().Set("Vary", "Cart-Token")
		}
		if r.URL.Query().Get("cookie") != "" {
			w.Header().Set("Set-Cookie", "a=b")
		}
		w.Header().Set("ETag", fmt.Sprintf(`"%d"`, n))
		fmt.Fprintf(w, `{"n":%d,"who":%q}`, n, r.Header.Get("Authorization")+r.Header.Get("Cookie")+r.Header.Get("X-Forwarded-For"))
	}
}

func TestPublicAnswersAreKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t, cacheConfig)
	var asked atomic.Int64
	w.serve("stock", catalogue(&asked))
	step := func(name, path string, wantAsked int64, wantState, wantETag string, headers ...string) {
		t.Helper()
		got := w.do("GET", path, "", headers...)
		if got.status != 200 || wantAsked >= 0 && asked.Load() != wantAsked || got.header.Get("X-Cache") != wantState || got.header.Get("ETag") != wantETag {
			t.Errorf("%s: got %d, %s, ETag %s, asked %d; want %s, %s, %d", name, got.status, got.header.Get("X-Cache"), got.header.Get("ETag"), asked.Load(), wantState, wantETag, wantAsked)
		}
		if strings.Contains(got.text, "127.0.0.1") && wantState != "" {
			t.Errorf("%s: what is for everybody holds what one client is: %s", name, got.text)
		}
	}
	const path = "/v1/catalogue/a?x=1"
	step("first", path, 1, "MISS", `"1"`)
	step("again", path, 1, "HIT", `"1"`)
	step("another query", "/v1/catalogue/a?x=2", 2, "MISS", `"2"`)
	step("another language", path, 3, "MISS", `"3"`, "Accept-Language", "de")
	for _, h := range []string{"Accept", "Accept-Language"} {
		if one, two := w.do("GET", path, "", h, "a"), w.do("GET", path, "", h, "a", h, "b"); two.header.Get("X-Cache") != "MISS" || one.text == two.text {
			t.Errorf("a second line of %s: %s %s", h, two.header.Get("X-Cache"), two.text)
		}
	}
	if one, two := w.do("GET", "/v1/catalogue/b%2Cc", ""), w.do("GET", "/v1/catalogue/b,c", ""); two.header.Get("X-Cache") != "MISS" || one.text == two.text {
		t.Errorf("another way to write a path: %s %s", two.header.Get("X-Cache"), two.text)
	}
	asked.Store(3)
	if got := w.do("GET", path, "", "If-None-Match", `"1"`); got.status != 304 || got.text != "" {
		t.Errorf("a client that has it: %d %s", got.status, got.text)
	}
	step("signed in", path, 4, "", `"4"`, "Authorization", w.token("usr_1"))
	step("with a cookie", path, 5, "", `"5"`, "Cookie", "a=b")
	step("by a client that wants it anew", path, 6, "MISS", `"6"`, "Cache-Control", "no-cache")
	step("after that", path, 6, "HIT", `"6"`)
	step("private", "/v1/catalogue/p?private=1", 8, "", `"8"`) // asked for everybody, and then for the one
	step("varying", "/v1/catalogue/p?vary=1", 10, "", `"10"`)
	step("with a cookie of its own", "/v1/catalogue/p?cookie=1", 12, "", `"12"`)

	w.clock.Advance(2 * time.Second)
	step("stale", path, -1, "STALE", `"6"`)
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.do("GET", path, ""); got.header.Get("X-Cache") != "HIT" || asked.Load() != 13 {
			return fmt.Errorf("%s after %d", got.header.Get("X-Cache"), asked.Load())
		}
		return nil
	})
	w.clock.Advance(12 * time.Second)
	step("too old", path, 14, "MISS", `"14"`)
	w.edge.Forget()
	step("after an event", path, 15, "MISS", `"15"`)
	w.do("POST", "/v1/orders/admin/x", `1`, "Content-Type", "application/json")
	step("after a change that passed here", path, 16, "MISS", `"16"`)
}

// However many ask at once, the service is asked once; and one of them that leaves takes nothing from the others.
func TestOneQuestionForAll(t *testing.T) {
	t.Parallel()
	w := newWorld(t, cacheConfig)
	var asked atomic.Int64
	answer, release := catalogue(&asked), make(chan struct{})
	w.serve("stock", func(out http.ResponseWriter, r *http.Request) { <-release; answer(out, r) })
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			resp, err := w.client.Get(w.url + "/v1/catalogue/x")
			if err != nil {
				t.Error(err)
				return
			}
			defer resp.Body.Close()
			if text, _ := io.ReadAll(resp.Body); resp.StatusCode != 200 || !strings.Contains(string(text), `"n":1`) {
				t.Errorf("got %d %s", resp.StatusCode, text)
			}
		})
	}
	close(release)
	group.Wait()
	if asked.Load() != 1 {
		t.Errorf("the service was asked %d times", asked.Load())
	}
}

// A service that cannot answer costs its clients nothing for a while.
func TestKeptAnswersStandIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, cacheConfig)
	var asked atomic.Int64
	w.serve("stock", catalogue(&asked))
	w.do("GET", "/v1/catalogue/x", "")
	w.serve("stock", func(out http.ResponseWriter, _ *http.Request) { out.WriteHeader(http.StatusServiceUnavailable) })
	w.clock.Advance(30 * time.Second)
	if got := w.do("GET", "/v1/catalogue/x", ""); got.status != 200 || got.header.Get("X-Cache") != "STALE" || got.header.Get("Age") != "30" {
		t.Errorf("got %d %v", got.status, got.header)
	}
	if got := w.do("GET", "/v1/catalogue/y", ""); got.status != 503 {
		t.Errorf("without anything to stand in: %d", got.status)
	}
	w.clock.Advance(time.Minute)
	if got := w.do("GET", "/v1/catalogue/x", ""); got.status != 503 {
		t.Errorf("after the time: %d", got.status)
	}
	w.apply("cache: {enabled: false}")
	w.serve("stock", catalogue(&asked))
	if got := w.do("GET", "/v1/catalogue/x", ""); got.status != 200 || got.header.Get("X-Cache") != "" {
		t.Errorf("switched off: %d %v", got.status, got.header)
	}
}

// A route that leads elsewhere does not answer with what was kept of the place before.
func TestKeptAnswersEndWithTheirRoute(t *testing.T) {
	t.Parallel()
	to := func(service string) string {
		return cacheConfig + "\nroutes: [{id: goods, uri: \"lb://" + service + "\", predicates: [\"Path=/v1/catalogue/**\"]}]"
	}
	w := newWorld(t, to("stock"))
	var asked atomic.Int64
	w.serve("stock", catalogue(&asked))
	for range 2 {
		w.do("GET", "/v1/catalogue/a", "")
	}
	w.apply(to("order"))
	if got := w.do("GET", "/v1/catalogue/a", ""); got.Service != "order" || asked.Load() != 1 {
		t.Errorf("got %s, asked %d times", got.text, asked.Load())
	}
}

// How long an answer may take to begin is its route's to say here, too; and one that then takes its time is each client's own.
func TestRoutesOfKeptAnswersHaveTheirTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t, cacheConfig+`
timeout: 50ms
routes: [{id: patient, uri: "lb://stock", predicates: ["Path=/v1/catalogue/**"], timeout: 10s}]
`)
	w.serve("stock", func(out http.ResponseWriter, r *http.Request) {
		out.Header().Set("Cache-Control", "public")
		late := time.After(200 * time.Millisecond)
		if strings.HasSuffix(r.URL.Path, "/begun") {
			_, _ = io.WriteString(out, "one ")
			_ = http.NewResponseController(out).Flush()
		}
		select {
		case <-late:
			_, _ = io.WriteString(out, "two")
		case <-r.Context().Done():
		}
	})
	for path, want := range map[string]string{"/v1/catalogue/late": "two", "/v1/catalogue/begun": "one two"} {
		if got := w.do("GET", path, ""); got.status != 200 || got.text != want {
			t.Errorf("%s: got %d %q", path, got.status, got.text)
		}
	}
}
