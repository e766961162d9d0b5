package db

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// asked is a read that is held up by hand.
type asked struct {
	keys chan []int
	let  chan error
}

func (a *asked) read(_ context.Context, keys []int) ([]int, error) {
	a.keys <- slices.Clone(keys)
	return keys, <-a.let
}

func (l *Lookup[K, V]) gathered() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.next == nil {
		return 0
	}
	return len(l.next.keys)
}

func TestLookupsShareQueries(t *testing.T) {
	t.Parallel()
	failure := errors.New("away")
	for name, outcome := range map[string]error{"found": nil, "failed": failure} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := &asked{keys: make(chan []int), let: make(chan error)}
			l := NewLookup(3, a.read)
			var wg sync.WaitGroup
			ask := func(key int, want error) {
				wg.Go(func() {
					found, err := l.Do(t.Context(), key)
					if !errors.Is(err, want) || want == nil && !slices.Contains(found, key) {
						t.Errorf("%d: got %v, %v", key, found, err)
					}
				})
			}
			ask(1, nil)
			if got := <-a.keys; !slices.Equal(got, []int{1}) {
				t.Fatalf("asked for %v, want the lone caller's at once", got)
			}
			for key := 2; key <= 4; key++ {
				ask(key, outcome)
				kittest.Eventually(t, 5*time.Second, func() error {
					if l.gathered() != key-1 {
						return errors.New("not yet")
					}
					return nil
				})
			}
			ask(5, nil) // more than one query takes
			if got := <-a.keys; !slices.Equal(got, []int{5}) {
				t.Fatalf("asked for %v, want what does not fit at once", got)
			}
			a.let <- nil
			a.let <- nil
			if got := <-a.keys; !slices.Equal(got, []int{2, 3, 4}) {
				t.Fatalf("asked for %v, want all that came meanwhile", got)
			}
			a.let <- outcome
			wg.Wait()
			ask(6, nil)
			<-a.keys
			a.let <- nil
			wg.Wait()
		})
	}
}

func TestALookupsCallerMayLeave(t *testing.T) {
	t.Parallel()
	a := &asked{keys: make(chan []int), let: make(chan error)}
	l := NewLookup(10, a.read)
	var wg sync.WaitGroup
	wg.Go(func() { _, _ = l.Do(t.Context(), 1) })
	<-a.keys
	wg.Go(func() { _, _ = l.Do(t.Context(), 2) })
	kittest.Eventually(t, 5*time.Second, func() error {
		if l.gathered() != 1 {
			return errors.New("not yet")
		}
		return nil
	})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.Do(ctx, 3); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the caller's own end", err)
	}
	a.let <- nil
	<-a.keys
	a.let <- nil
	wg.Wait()
}
