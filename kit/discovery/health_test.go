package discovery_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/resilience"
)

// static is a resolver whose instances tests write, and which announces changes.
type static struct {
	mu      sync.Mutex
	urls    []string
	changed func(string)
	err     error
}

func (b *static) Resolve(context.Context, string) (discovery.Answer, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var a discovery.Answer
	for _, u := range b.urls {
		a.Instances = append(a.Instances, discovery.Instance{URL: u})
	}
	return a, b.err
}

func (b *static) Announce(changed func(string)) func() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.changed = changed
	return func() {}
}

func (b *static) set(urls ...string) {
	b.mu.Lock()
	b.urls = urls
	b.mu.Unlock()
	b.changed("order")
}

func (b *static) fail(err error) {
	b.mu.Lock()
	b.err = err
	b.mu.Unlock()
	b.changed("")
}

func answering(t *testing.T, status *atomic.Int32, calls *atomic.Int32) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		calls.Add(1)
		code := int(status.Load())
		if code < 0 { // of a service that works, for want of something else
			code = -code
			w.Header().Set(fault.PartHeader, "true")
		}
		w.WriteHeader(code)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// slowly answers after a while.
func slowly(t *testing.T) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		select {
		case <-time.After(300 * time.Millisecond):
			_, _ = io.WriteString(w, "late")
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// send asks once and returns the status, 0 without an answer.
func send(t *testing.T, d *discovery.Directory) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://order/", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := d.Remote().RoundTrip(req)
	if err != nil {
		return 0
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	return resp.StatusCode
}

// Who says that it works, and only something behind it is away, is no outlier, and its service's breaker stays closed.
func TestAnAbsentPartIsNoOutlier(t *testing.T) {
	t.Parallel()
	var good, part, goodCalls, partCalls atomic.Int32
	good.Store(200)
	part.Store(-503)
	d := directory(t, map[string][]string{"order": {answering(t, &good, &goodCalls), answering(t, &part, &partCalls)}})
	for range 60 {
		if got := send(t, d); got != 200 && got != 503 {
			t.Fatalf("got %d", got)
		}
	}
	if n := partCalls.Load(); n < 20 {
		t.Errorf("it was asked %d times of 60, want a half", n)
	}
	good.Store(-503)
	for range 120 {
		if got := send(t, d); got != 503 {
			t.Fatalf("got %d: the breaker has opened", got)
		}
	}
}

// An instance that fails time and again is left alone, and asked again after a while.
func TestOutliersAreLeftAlone(t *testing.T) {
	t.Parallel()
	var good, bad, goodCalls, badCalls atomic.Int32
	good.Store(200)
	bad.Store(503)
	d := directory(t, map[string][]string{"order": {answering(t, &good, &goodCalls), answering(t, &bad, &badCalls)}})
	for range 40 {
		send(t, d)
	}
	if n := badCalls.Load(); n != 5 {
		t.Errorf("the failing instance was asked %d times of 40, want 5", n)
	}
	bad.Store(200)
	kittest.Eventually(t, 20*time.Second, func() error {
		send(t, d)
		if badCalls.Load() == 5 {
			return io.EOF
		}
		return nil
	})
	before := badCalls.Load()
	for range 20 {
		send(t, d)
	}
	if n := badCalls.Load() - before; n != 10 {
		t.Errorf("after it answered again it was asked %d times of 20, want its half", n)
	}
	good.Store(503)
	bad.Store(503)
	for range 30 {
		if got := send(t, d); got != 503 {
			t.Fatalf("with none well: got %d, want an answer all the same", got)
		}
	}
}

// A body that does not come says nothing of the instance that it is for.
func TestBodiesEjectNobody(t *testing.T) {
	t.Parallel()
	var ok, first, second atomic.Int32
	ok.Store(200)
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet { // the head of what breaks off may come late
			first.Add(1)
		}
	}))
	t.Cleanup(server.Close)
	d := directory(t, map[string][]string{"order": {server.URL, answering(t, &ok, &second)}})
	for range 10 { // in turn, so that all of these are for the first one
		body := io.NopCloser(iotest.ErrReader(resilience.Ignore(io.ErrUnexpectedEOF)))
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://order/", body)
		if err != nil {
			t.Fatal(err)
		}
		if resp, err := d.Remote().RoundTrip(req); err == nil {
			_ = resp.Body.Close()
			t.Fatalf("a body that broke off was answered %d", resp.StatusCode)
		} else if !resilience.IsIgnored(err) {
			t.Errorf("got %v", err)
		}
		send(t, d)
	}
	if c := d.Guards().Guard("order").Circuit().Counts(); c.Failed > 0 {
		t.Errorf("the breaker counts %d failures", c.Failed)
	}
	before := first.Load()
	for range 10 {
		send(t, d)
	}
	if n := first.Load() - before; n != 5 {
		t.Errorf("the instance was asked %d times of 10, want its half", n)
	}
}

// Of two instances the one with less to do gets the request.
func TestTheLessBusyInstanceIsChosen(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	var slowCalls, fastCalls atomic.Int32
	slow := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { slowCalls.Add(1); <-release }))
	t.Cleanup(slow.Close)
	var ok atomic.Int32
	ok.Store(200)
	d := directory(t, map[string][]string{"order": {slow.URL, answering(t, &ok, &fastCalls)}})
	var group sync.WaitGroup
	group.Go(func() { send(t, d) })
	kittest.Eventually(t, 10*time.Second, func() error {
		if slowCalls.Load()+fastCalls.Load() == 0 {
			return io.EOF
		}
		return nil
	})
	for range 20 {
		send(t, d)
	}
	close(release)
	group.Wait()
	if slowCalls.Load() > 2 || fastCalls.Load() < 19 {
		t.Errorf("the instance that hangs got %d requests, the other one %d", slowCalls.Load(), fastCalls.Load())
	}
}

func TestInstancesComeAndGo(t *testing.T) {
	t.Parallel()
	var ok, first, second atomic.Int32
	ok.Store(200)
	b := &static{urls: []string{answering(t, &ok, &first)}}
	d, err := discovery.Open(discovery.Options{Resolver: b})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	if send(t, d) != 200 || first.Load() != 1 {
		t.Fatal("the first instance was not asked")
	}
	b.set(answering(t, &ok, &second))
	kittest.Eventually(t, 10*time.Second, func() error {
		send(t, d)
		if second.Load() == 0 {
			return io.EOF
		}
		return nil
	})
	b.fail(io.ErrUnexpectedEOF)
	before := second.Load()
	if send(t, d) != 200 || second.Load() != before+1 {
		t.Error("a resolver that fails must leave what was known in use")
	}
	b.fail(nil)
	b.set()
	kittest.Eventually(t, 10*time.Second, func() error {
		if send(t, d) != 0 {
			return io.EOF
		}
		return nil
	})
}
