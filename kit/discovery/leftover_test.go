package discovery_test

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/discovery/wire"
)

// What an instance says beyond its answer is not taken for the answer to the next request.
func TestLeftoversAnswerNobody(t *testing.T) {
	t.Parallel()
	var lc net.ListenConfig
	ln, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	answered, more := make(chan struct{}), make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			group.Go(func() {
				defer c.Close()
				in := bufio.NewReader(c)
				for {
					r, err := http.ReadRequest(in)
					if err != nil {
						return
					}
					if r.Method == http.MethodGet {
						_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nmine")
						continue
					}
					const body = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
					_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 42\r\n\r\n")
					<-answered
					_, _ = io.WriteString(c, body)
					close(more)
				}
			})
		}
	})
	d := directory(t, map[string][]string{"order": {"http://" + ln.Addr().String()}})
	t.Cleanup(func() { _ = ln.Close(); d.Close(); group.Wait() })
	if got := ask(t, d, t.Context(), http.MethodHead, nil); got != "" {
		t.Fatalf("HEAD got %q", got)
	}
	close(answered)
	<-more
	if got := ask(t, d, t.Context(), http.MethodGet, nil); got != "mine" {
		t.Errorf("GET got %q", got)
	}
}

// ask sends a request and returns the body of its answer, or the error's text.
func ask(t *testing.T, d *discovery.Directory, ctx context.Context, method string, body io.Reader) string { //nolint:revive // the test's is first
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, method, "http://order/", body)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := d.Remote().RoundTrip(req)
	if err != nil {
		return err.Error()
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// A request that says how long it waits waits so long, whatever its body.
func TestLargeBodiesHaveTheirTime(t *testing.T) {
	t.Parallel()
	d, err := discovery.Open(discovery.Options{HeaderTimeout: 50 * time.Millisecond, Resolver: &static{urls: []string{slowly(t)}}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	for _, size := range []int{0, 10, 100 << 10} {
		body := func() io.Reader { return strings.NewReader(strings.Repeat("x", size)) }
		if got := ask(t, d, wire.WithTimeout(t.Context(), time.Minute), http.MethodPost, body()); got != "late" {
			t.Errorf("%d bytes that may take a minute: got %q", size, got)
		}
		if got := ask(t, d, t.Context(), http.MethodPost, body()); !strings.Contains(got, "timeout") {
			t.Errorf("%d bytes within the usual time: got %q", size, got)
		}
	}
}
