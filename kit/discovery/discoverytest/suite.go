// Package discoverytest is the suite that every adapter of discovery.Resolver passes.
package discoverytest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/kittest"
)

// World is a resolver together with what it learns from.
type World interface {
	Resolver() discovery.Resolver
	// Set makes a service have instances at these base URLs, and no others; none at all keeps the service known.
	Set(service string, urls ...string)
	// Fail makes the source unreachable, or reachable again. It returns false when the source cannot fail.
	Fail(fail bool) (can bool)
}

// patience bounds how long a change may take to be seen.
const patience = 20 * time.Second

// Run runs the suite. build returns a world of its own for each test.
func Run(t *testing.T, build func(t *testing.T) World) {
	t.Helper()
	for _, c := range []struct {
		name string
		run  func(*testing.T, World)
	}{
		{"unknown services", unknown}, {"instances", instances}, {"changes", changes}, {"identity", identity},
		{"answers are the caller's own", own}, {"failures", failures}, {"an ended context", ended}, {"many at once", many},
	} {
		t.Run(c.name, func(t *testing.T) { c.run(t, build(t)) })
	}
}

func urls(t *testing.T, r discovery.Resolver, service string) []string {
	t.Helper()
	a, err := r.Resolve(kittest.Context(t), service)
	if err != nil {
		t.Fatalf("resolve %s: %v", service, err)
	}
	out := []string{}
	for _, i := range a.Instances {
		out = append(out, i.URL)
	}
	slices.Sort(out)
	return out
}

// eventually waits until a service has exactly these instances.
func eventually(t *testing.T, r discovery.Resolver, service string, want ...string) {
	t.Helper()
	slices.Sort(want)
	kittest.Eventually(t, patience, func() error {
		a, err := r.Resolve(kittest.Context(t), service)
		if err != nil {
			return err
		}
		got := []string{}
		for _, i := range a.Instances {
			got = append(got, i.URL)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			return fmt.Errorf("got %v, want %v", got, want)
		}
		return nil
	})
}

func unknown(t *testing.T, w World) {
	w.Set("order", "http://127.0.0.1:1001")
	eventually(t, w.Resolver(), "order", "http://127.0.0.1:1001")
	if _, err := w.Resolver().Resolve(t.Context(), "nobody"); !errors.Is(err, discovery.ErrUnknown) {
		t.Errorf("got %v, want %v", err, discovery.ErrUnknown)
	}
}

func instances(t *testing.T, w World) {
	w.Set("order", "http://127.0.0.1:1001", "http://127.0.0.1:1002")
	w.Set("payment", "http://127.0.0.1:1003")
	eventually(t, w.Resolver(), "order", "http://127.0.0.1:1001", "http://127.0.0.1:1002")
	eventually(t, w.Resolver(), "payment", "http://127.0.0.1:1003")
}

func changes(t *testing.T, w World) {
	r := w.Resolver()
	heard := make(chan string, 100)
	a, announces := r.(discovery.Announcer)
	if announces {
		defer a.Announce(func(service string) {
			select {
			case heard <- service:
			default:
			}
		})()
	}
	w.Set("order", "http://127.0.0.1:1001")
	eventually(t, r, "order", "http://127.0.0.1:1001")
	w.Set("order", "http://127.0.0.1:1001", "http://127.0.0.1:1002")
	eventually(t, r, "order", "http://127.0.0.1:1001", "http://127.0.0.1:1002")
	w.Set("order", "http://127.0.0.1:1002")
	eventually(t, r, "order", "http://127.0.0.1:1002")
	w.Set("order")
	eventually(t, r, "order")
	w.Set("order", "http://127.0.0.1:1004")
	eventually(t, r, "order", "http://127.0.0.1:1004")
	answer, err := r.Resolve(t.Context(), "order")
	if err != nil {
		t.Fatal(err)
	}
	if answer.ValidFor == 0 {
		if !announces || len(heard) == 0 {
			t.Error("answers that are valid for ever changed, and nobody was told")
		}
	}
}

func identity(t *testing.T, w World) {
	r := w.Resolver()
	w.Set("order", "http://127.0.0.1:1001", "http://127.0.0.1:1002")
	eventually(t, r, "order", "http://127.0.0.1:1001", "http://127.0.0.1:1002")
	ids := func() map[string]string {
		a, err := r.Resolve(t.Context(), "order")
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]string{}
		for _, i := range a.Instances {
			id := i.ID
			if id == "" {
				id = i.URL
			}
			out[id] = i.URL
		}
		return out
	}
	before := ids()
	if len(before) != 2 {
		t.Errorf("two instances share an id: %v", before)
	}
	w.Set("order", "http://127.0.0.1:1002", "http://127.0.0.1:1003")
	eventually(t, r, "order", "http://127.0.0.1:1002", "http://127.0.0.1:1003")
	for id, url := range ids() {
		if was, known := before[id]; known != (url == "http://127.0.0.1:1002") || known && was != url {
			t.Errorf("the id %s is of %s now, and was of %s", id, url, was)
		}
	}
}

func own(t *testing.T, w World) {
	r := w.Resolver()
	w.Set("order", "http://127.0.0.1:1001")
	eventually(t, r, "order", "http://127.0.0.1:1001")
	a, err := r.Resolve(t.Context(), "order")
	if err != nil {
		t.Fatal(err)
	}
	a.Instances[0].URL = "http://changed"
	if got := urls(t, r, "order"); got[0] != "http://127.0.0.1:1001" {
		t.Errorf("a caller changed what others get: %v", got)
	}
}

// failures: an error says nothing of the instances, so it must not look like a service without any, or like an unknown one.
func failures(t *testing.T, w World) {
	r := w.Resolver()
	w.Set("order", "http://127.0.0.1:1001")
	eventually(t, r, "order", "http://127.0.0.1:1001")
	if !w.Fail(true) {
		t.Skip("the source cannot fail")
	}
	a, err := r.Resolve(kittest.Context(t), "order")
	if errors.Is(err, discovery.ErrUnknown) || err == nil && len(a.Instances) != 1 {
		t.Errorf("with an unreachable source: got %v, %v, want an error, or what was known before", a.Instances, err)
	}
	w.Fail(false)
	eventually(t, r, "order", "http://127.0.0.1:1001")
}

func ended(t *testing.T, w World) {
	w.Set("order", "http://127.0.0.1:1001")
	eventually(t, w.Resolver(), "order", "http://127.0.0.1:1001")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, _ = w.Resolver().Resolve(ctx, "order") // from memory it may still answer
	}()
	select {
	case <-done:
	case <-time.After(patience):
		t.Error("a question whose caller is gone goes on")
	}
}

func many(t *testing.T, w World) {
	var group sync.WaitGroup
	w.Set("order", "http://127.0.0.1:1001")
	eventually(t, w.Resolver(), "order", "http://127.0.0.1:1001")
	for n := range 8 {
		group.Go(func() {
			for k := range 20 {
				if n == 0 {
					w.Set("order", fmt.Sprintf("http://127.0.0.1:%d", 2000+k))
				}
				if _, err := w.Resolver().Resolve(kittest.Context(t), "order"); err != nil {
					t.Errorf("resolve: %v", err)
				}
			}
		})
	}
	group.Wait()
	eventually(t, w.Resolver(), "order", "http://127.0.0.1:2019")
}
