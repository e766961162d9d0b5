package api_test

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"emporium/kit/kittest"
	"emporium/services/registry/internal/api"
	"emporium/services/registry/internal/lease"
)

func TestMain(m *testing.M) { kittest.Main(m) }

type client struct {
	t    *testing.T
	base string
}

func open(t *testing.T, o api.Options) client {
	t.Helper()
	if o.Registry == nil {
		o.Registry = lease.New(lease.Options{})
	}
	o.Log = kittest.Logger(t)
	s := httptest.NewServer(api.Handler(o))
	t.Cleanup(s.Close)
	return client{t, s.URL}
}

func (c client) call(method, path, body string, headers ...string) (*http.Response, string) {
	c.t.Helper()
	req, err := http.NewRequestWithContext(c.t.Context(), method, c.base+path, strings.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return resp, string(text)
}

func (c client) want(status int, method, path, body string, headers ...string) string {
	c.t.Helper()
	resp, text := c.call(method, path, body, headers...)
	if resp.StatusCode != status {
		c.t.Errorf("%s %s: got %d %s, want %d", method, path, resp.StatusCode, resp.Header.Get("X-Reason"), status)
	}
	if status >= 400 && text != "" {
		c.t.Errorf("%s %s: an error has the body %q, which Spring would read as an instance", method, path, text)
	}
	return text
}

func body(app, id string) string {
	return fmt.Sprintf(`{"instance":{"instanceId":%q,"app":%q,"hostName":"h","ipAddr":"10.0.0.1","vipAddress":"v","secureVipAddress":"s",
		"port":{"$":80,"@enabled":"true"},"dataCenterInfo":{"name":"MyOwn"},"lastDirtyTimestamp":"5"}}`, id, app)
}

// TestOperations walks through the whole API at both of its addresses.
func TestOperations(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"/eureka", "/eureka/v2"} {
		t.Run(base, func(t *testing.T) {
			t.Parallel()
			c := open(t, api.Options{})
			const id = "host:orders:8080"
			at := base + "/apps/ORDERS/" + id
			c.want(404, "PUT", at+"?status=UP&lastDirtyTimestamp=5", "")
			c.want(204, "POST", base+"/apps/ORDERS", body("orders", id), "Content-Type", "application/json")
			c.want(200, "PUT", at+"?status=UP&lastDirtyTimestamp=5", "")
			c.want(404, "PUT", at+"?status=UP&lastDirtyTimestamp=6", "")
			c.want(200, "PUT", strings.ReplaceAll(at, ":", "%3A"), "")
			c.want(200, "PUT", at+"/metadata?zone=a&zone2=b", "")
			c.want(200, "PUT", at+"/status?value=OUT_OF_SERVICE", "")
			c.want(400, "PUT", at+"/status?value=ASLEEP", "")
			c.want(404, "PUT", base+"/apps/ORDERS/none/status?value=UP", "")
			if text := c.want(200, "GET", base+"/apps/orders/"+id, "", "Accept", "application/json"); !strings.Contains(text, `"status":"OUT_OF_SERVICE"`) || !strings.Contains(text, `"zone":"a"`) {
				t.Errorf("got %s", text)
			}
			c.want(200, "DELETE", at+"/status?value=UP", "")
			for _, path := range []string{"/apps", "/apps/", "/apps/delta", "/apps/ORDERS", "/instances/" + id, "/vips/v", "/svips/s"} {
				if text := c.want(200, "GET", base+path, "", "Accept", "application/json, application/*+json"); !json.Valid([]byte(text)) || !strings.Contains(text, id) {
					t.Errorf("%s: got %s", path, text)
				}
				if text := c.want(200, "GET", base+path, "", "Accept", "*/*"); !strings.HasPrefix(text, "<") || !strings.Contains(text, "<instanceId>"+id) {
					t.Errorf("%s: got %s", path, text)
				}
			}
			c.want(200, "DELETE", at, "")
			c.want(404, "DELETE", at, "")
			for _, path := range []string{"/apps/ORDERS", "/apps/ORDERS/" + id, "/instances/" + id, "/vips/v", "/svips/s"} {
				c.want(404, "GET", base+path, "", "Accept", "application/json")
			}
			if text := c.want(200, "GET", base+"/apps/delta", "", "Accept", "application/json"); !strings.Contains(text, `"actionType":"DELETED"`) {
				t.Errorf("the delta is %s", text)
			}
		})
	}
}

// What another node passes on is not passed on again.
func TestWhatOtherNodesPassOn(t *testing.T) {
	t.Parallel()
	var told atomic.Int64
	c := open(t, api.Options{Registry: lease.New(lease.Options{OnChange: func(lease.Event) { told.Add(1) }})})
	replicated := []string{"X-Netflix-Discovery-Replication", "true"}
	calls := []struct {
		status             int
		method, path, body string
	}{
		{204, "POST", "/eureka/apps/A", body("A", "1")},
		{200, "PUT", "/eureka/apps/A/1?status=UP", ""},
		{200, "PUT", "/eureka/apps/A/1/status?value=OUT_OF_SERVICE", ""},
		{200, "DELETE", "/eureka/apps/A/1/status?value=UP", ""},
		{200, "PUT", "/eureka/apps/A/1/metadata?zone=a", ""},
		{200, "DELETE", "/eureka/apps/A/1", ""},
	}
	for _, call := range calls {
		c.want(call.status, call.method, call.path, call.body, replicated...)
	}
	if n := told.Load(); n != 0 {
		t.Errorf("%d changes of other nodes were passed on", n)
	}
	for n, call := range calls {
		c.want(call.status, call.method, call.path, call.body)
		if got := told.Load(); got != int64(n+1) {
			t.Errorf("after %s %s %d changes were passed on, want %d", call.method, call.path, got, n+1)
		}
	}
}

// A registry of Netflix' that has this one for its peer tells of what happens there.
func TestBatches(t *testing.T) {
	t.Parallel()
	var told atomic.Int64
	c := open(t, api.Options{Registry: lease.New(lease.Options{OnChange: func(lease.Event) { told.Add(1) }})})
	info := strings.TrimSuffix(strings.TrimPrefix(body("A", "1"), `{"instance":`), "}")
	for _, step := range []struct{ changes, outcomes, status string }{
		{`{"appName":"A","id":"1","lastDirtyTimestamp":5,"status":"UP","action":"Heartbeat"}`, "404", ""},
		{`{"appName":"A","id":"1","lastDirtyTimestamp":5,"status":"UP","instanceInfo":` + info + `,"action":"Register"},
			{"appName":"A","id":"1","lastDirtyTimestamp":5,"status":"UP","action":"Heartbeat"}`, "204 200", "UP"},
		{`{"appName":"A","id":"1","lastDirtyTimestamp":6,"status":"OUT_OF_SERVICE","action":"StatusUpdate"}`, "200", "OUT_OF_SERVICE"},
		{`{"appName":"A","id":"1","lastDirtyTimestamp":6,"status":"UP","action":"DeleteStatusOverride"}`, "200", "UP"},
		{`{"appName":"A","id":"2","action":"Register"},{"appName":"A","id":"1","action":"Sing"}`, "400 400", "UP"},
		{`{"appName":"A","id":"1","action":"Cancel"},{"appName":"A","id":"1","action":"Cancel"}`, "200 404", ""},
		{``, "", ""},
	} {
		var got struct {
			ResponseList []struct{ StatusCode int }
		}
		text := c.want(200, "POST", "/eureka/peerreplication/batch/", `{"replicationList":[`+step.changes+`]}`)
		if err := json.Unmarshal([]byte(text), &got); err != nil || got.ResponseList == nil {
			t.Fatalf("%s: got %s, %v", step.changes, text, err)
		}
		var outcomes []string
		for _, o := range got.ResponseList {
			outcomes = append(outcomes, strconv.Itoa(o.StatusCode))
		}
		if strings.Join(outcomes, " ") != step.outcomes {
			t.Errorf("%s: got %v, want %s", step.changes, outcomes, step.outcomes)
		}
		if step.status == "" {
			c.want(404, "GET", "/eureka/apps/A/1", "")
		} else if text := c.want(200, "GET", "/eureka/apps/A/1", "", "Accept", "application/json"); !strings.Contains(text, `"status":"`+step.status+`"`) {
			t.Errorf("%s: got %s, want the status %s", step.changes, text, step.status)
		}
	}
	if told.Load() != 5 {
		t.Errorf("%d changes were shared with other nodes, want 5", told.Load())
	}
	c.want(400, "POST", "/eureka/peerreplication/batch/", "hello")
}

func TestRefusedRegistrations(t *testing.T) {
	t.Parallel()
	c := open(t, api.Options{})
	for _, field := range []string{"instanceId", "app", "hostName", "ipAddr", "name"} {
		resp, _ := c.call("POST", "/eureka/apps/A", strings.Replace(body("A", "1"), `"`+field+`"`, `"x"`, 1))
		if resp.StatusCode != 400 || !strings.Contains(resp.Header.Get("X-Reason"), field) {
			t.Errorf("without %s: got %d, %s", field, resp.StatusCode, resp.Header.Get("X-Reason"))
		}
	}
	for what, change := range map[string][2]string{
		"dataCenterInfo.name": {`"name":"MyOwn"`, `"name":"Azure"`},
		"port":                {`"$":80,`, `"$":65536,`},
		"port ":               {`"$":80,`, `"$":-1,`}, // below
		"securePort":          {`"port":{`, `"securePort":{"$":1e300},"port":{`},
		"countryId":           {`"app"`, `"countryId":2147483648,"app"`},
		"countryId ":          {`"app"`, `"countryId":"99999999999999999999","app"`},
	} {
		wrong := strings.Replace(body("A", "1"), change[0], change[1], 1)
		resp, _ := c.call("POST", "/eureka/apps/A", wrong)
		if resp.StatusCode != 400 || !strings.HasPrefix(resp.Header.Get("X-Reason"), strings.TrimSpace(what)) {
			t.Errorf("a wrong %s: got %d, %s", what, resp.StatusCode, resp.Header.Get("X-Reason"))
		}
		text := c.want(200, "POST", "/eureka/peerreplication/batch/", `{"replicationList":[{"appName":"A","id":"1","action":"Register","instanceInfo":`+
			strings.TrimSuffix(strings.TrimPrefix(wrong, `{"instance":`), "}")+`}]}`)
		if !strings.Contains(text, `"statusCode":400`) {
			t.Errorf("a wrong %s from a peer: got %s", what, text)
		}
	}
	c.want(404, "GET", "/eureka/apps/A/1", "")
	c.want(400, "POST", "/eureka/apps/B", body("A", "1"))
	c.want(400, "POST", "/eureka/apps/A", "hello")
	c.want(413, "POST", "/eureka/apps/A", strings.Repeat(" ", 300<<10))
	c.want(403, "POST", "/eureka/apps/A", body("A", "1"), "Sec-Fetch-Site", "cross-site")
	c.want(204, "POST", "/eureka/apps/A", `<instance><instanceId>1</instanceId><app>A</app><hostName>h</hostName><ipAddr>1</ipAddr><dataCenterInfo class="x"><name>MyOwn</name></dataCenterInfo></instance>`, "Content-Type", "application/xml")
}

func TestCompression(t *testing.T) {
	t.Parallel()
	c := open(t, api.Options{})
	c.want(204, "POST", "/eureka/apps/A", body("A", "1"))
	for _, path := range []string{"/eureka/apps/", "/eureka/apps/A"} {
		resp, text := c.call("GET", path, "", "Accept", "application/json", "Accept-Encoding", "gzip")
		if resp.Header.Get("Content-Encoding") != "gzip" {
			t.Fatalf("%s is not compressed", path)
		}
		z, err := gzip.NewReader(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		plain, err := io.ReadAll(z)
		if err != nil || !json.Valid(plain) {
			t.Errorf("%s: got %s, %v", path, plain, err)
		}
		if resp, _ := c.call("GET", path, "", "Accept-Encoding", "gzip;q=0"); resp.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s is compressed for a client that does not want it", path)
		}
	}
}

func TestSigningIn(t *testing.T) {
	t.Parallel()
	c := open(t, api.Options{User: "shop", Password: "secret"})
	c.want(401, "GET", "/eureka/apps/", "")
	c.want(401, "GET", "/", "")
	wrong := client{t, strings.Replace(c.base, "://", "://shop:wrong@", 1)}
	wrong.want(401, "POST", "/eureka/apps/A", body("A", "1"))
	right := client{t, strings.Replace(c.base, "://", "://shop:secret@", 1)} // as clients are configured: in the URL
	req, err := http.NewRequestWithContext(t.Context(), "GET", right.base+"/eureka/apps/", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil || resp.StatusCode != 200 {
		t.Fatalf("got %v, %v", resp, err)
	}
	_ = resp.Body.Close()
}

func TestPage(t *testing.T) {
	t.Parallel()
	c := open(t, api.Options{Peers: func() string { return "shared, 1 other node" }})
	if text := c.want(200, "GET", "/", ""); !strings.Contains(text, "Nobody has registered") || !strings.Contains(text, "shared, 1 other node") {
		t.Errorf("got %s", text)
	}
	c.want(204, "POST", "/eureka/apps/A", strings.Replace(body("A", "<script>1"), `"vipAddress"`, `"statusPageUrl":"javascript:alert(1)","vipAddress"`, 1))
	text := c.want(200, "GET", "/", "")
	if strings.Contains(text, "<script>") || strings.Contains(text, "javascript:") || !strings.Contains(text, "&lt;script&gt;1") {
		t.Errorf("got %s", text)
	}
}

func BenchmarkFetch(b *testing.B) {
	r := lease.New(lease.Options{})
	for n := range 1000 {
		r.Register(&lease.Instance{ID: fmt.Sprint(n), App: fmt.Sprint("app", n%50), Host: "h", IP: "1", Status: lease.Up,
			DataCenter: lease.DataCenter{Name: "MyOwn"}, Metadata: map[string]string{"zone": "a"}}, true)
	}
	h := api.Handler(api.Options{Registry: r, Log: kittest.Logger(b)})
	req := httptest.NewRequest("GET", "/eureka/apps/", nil)
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Accept-Encoding", "gzip")
	b.ReportAllocs()
	for b.Loop() {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, req)
		if w.Code != 200 {
			b.Fatal(w.Code)
		}
	}
}
