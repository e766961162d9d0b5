package discovery_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/fault"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m) }

type secret struct{}

func directory(t *testing.T, remote map[string][]string) *discovery.Directory {
	t.Helper()
	d, err := discovery.New(remote)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

func get(t *testing.T, ctx context.Context, d *discovery.Directory, name, path string) (*http.Response, string, error) {
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+name+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := d.Client(name).Do(req)
	if err != nil {
		return nil, "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return resp, string(body), err
}

func TestLocalCallIsLikeOneOverTheNetwork(t *testing.T) {
	t.Parallel()
	d := directory(t, nil)
	d.Host("order", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Context().Value(secret{}) != nil {
			t.Error("the caller's context values reach the callee")
		}
		if _, ok := r.Context().Deadline(); !ok {
			t.Error("the caller's deadline does not reach the callee")
		}
		if r.Host != "order" || r.URL.Host != "" || r.RequestURI != "/v1/x?y=1" || r.RemoteAddr == "" {
			t.Errorf("got host %q, URL host %q, URI %q, from %q", r.Host, r.URL.Host, r.RequestURI, r.RemoteAddr)
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		w.Header().Set("X-Got", r.Header.Get("X-Sent"))
		w.WriteHeader(http.StatusTeapot)
		_, _ = w.Write(append([]byte("got "), body...))
	}))
	ctx, cancel := context.WithTimeout(context.WithValue(t.Context(), secret{}, "principal"), time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://order/v1/x?y=1", strings.NewReader("it"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("X-Sent", "header")
	resp, err := d.Client("order").Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || string(body) != "got it" || resp.StatusCode != http.StatusTeapot || resp.Header.Get("X-Got") != "header" {
		t.Errorf("got %d %q %v, %v", resp.StatusCode, body, resp.Header, err)
	}
	if req.URL.Host != "order" {
		t.Errorf("the caller's request was changed: %v", req.URL)
	}
}

func TestCancellationReachesTheCallee(t *testing.T) {
	t.Parallel()
	d := directory(t, nil)
	running := make(chan struct{})
	d.Host("order", http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(running)
		<-r.Context().Done()
	}))
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-running
		cancel()
	}()
	if _, _, err := get(t, ctx, d, "order", "/"); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the cancellation", err)
	}
}

func TestACalleesPanicIsNotTheCallers(t *testing.T) {
	t.Parallel()
	d := directory(t, nil)
	d.Host("order", http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("a bug") }))
	if _, _, err := get(t, t.Context(), d, "order", "/"); err == nil {
		t.Error("got no error")
	}
}

func TestRemoteInstancesTakeTurns(t *testing.T) {
	t.Parallel()
	remote := map[string][]string{}
	for _, name := range []string{"order", "payment"} {
		for _, instance := range []string{"1", "2"} {
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				_, _ = io.WriteString(w, name+instance+r.URL.Path)
			}))
			t.Cleanup(s.Close)
			address := s.URL
			if instance == "2" {
				address += "/base/"
			}
			remote[name] = append(remote[name], address)
		}
	}
	d := directory(t, remote)
	got := map[string]int{}
	for range 10 {
		for _, name := range []string{"order", "payment"} { // in alternation, which a common counter would always send the same way
			_, body, err := get(t, t.Context(), d, name, "/v1")
			if err != nil {
				t.Fatal(err)
			}
			got[body]++
		}
	}
	for _, want := range []string{"order1/v1", "order2/base/v1", "payment1/v1", "payment2/base/v1"} {
		if got[want] != 5 {
			t.Errorf("%s: got %d calls, want 5 (%v)", want, got[want], got)
		}
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	s := httptest.NewServer(http.RedirectHandler("http://169.254.169.254/", http.StatusFound))
	t.Cleanup(s.Close)
	d := directory(t, map[string][]string{"order": {s.URL}})
	resp, _, err := get(t, t.Context(), d, "order", "/")
	if err != nil || resp.StatusCode != http.StatusFound {
		t.Errorf("got %v, %v, want the redirect itself", resp, err)
	}
}

func TestAddresses(t *testing.T) {
	t.Parallel()
	if _, err := discovery.New(map[string][]string{"order": {"http://"}}); err == nil || !strings.Contains(err.Error(), "order") {
		t.Errorf("got %v, want an error that names the service", err)
	}
	server := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	d := directory(t, map[string][]string{"order": {strings.TrimPrefix(server.URL, "http://")}})
	if resp, _, err := get(t, t.Context(), d, "order", "/"); err != nil || resp.StatusCode != http.StatusNotFound {
		t.Errorf("got %v, want http as the default", err)
	}
	if _, _, err := get(t, t.Context(), d, "nobody", "/"); !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v, want %s", err, fault.Unavailable)
	}
}

// An instance that refuses the connection got nothing, so the next one gets the request: a write too, and with its body.
func TestTheNextInstanceIsTried(t *testing.T) {
	t.Parallel()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(w, r.Body) }))
	t.Cleanup(s.Close)
	gone := httptest.NewServer(nil)
	gone.Close()
	d := directory(t, map[string][]string{"order": {gone.URL, s.URL}, "payment": {gone.URL}})
	for range 6 {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://order/", io.NopCloser(strings.NewReader("once")))
		if err != nil {
			t.Fatal(err)
		}
		resp, err := d.Remote().RoundTrip(req)
		if err != nil {
			t.Fatalf("got %v, want the answer of the instance that is there", err)
		}
		body, err := io.ReadAll(resp.Body)
		if string(body) != "once" || err != nil {
			t.Errorf("got %q, %v, want the body, once", body, err)
		}
		if err := resp.Body.Close(); err != nil {
			t.Error(err)
		}
	}
	if resp, _, err := get(t, t.Context(), d, "payment", "/"); err == nil {
		t.Errorf("got %d of an instance that is gone", resp.StatusCode)
	}
}
