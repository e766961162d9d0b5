package run

import "sync"

// Tasks counts what is under way beside the loops of a process. Unlike a sync.WaitGroup it may be waited for while others begin
// something, and nothing begins any more once it is closed. The zero value is ready.
type Tasks struct {
	mu     sync.Mutex
	n      int
	closed bool
	idle   chan struct{} // closed when n gets to 0; nil while nobody waits
}

// Go runs fn beside its caller, and reports whether it does: after Close it does not.
func (t *Tasks) Go(fn func()) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed {
		return false
	}
	t.n++
	go func() {
		defer t.done()
		fn()
	}()
	return true
}

func (t *Tasks) done() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.n--
	if t.n == 0 && t.idle != nil {
		close(t.idle)
		t.idle = nil
	}
}

// Wait returns at a moment when nothing is under way.
func (t *Tasks) Wait() {
	t.mu.Lock()
	if t.n == 0 {
		t.mu.Unlock()
		return
	}
	if t.idle == nil {
		t.idle = make(chan struct{})
	}
	idle := t.idle
	t.mu.Unlock()
	<-idle
}

// Close lets nothing begin any more, and waits for what is under way.
func (t *Tasks) Close() {
	t.mu.Lock()
	t.closed = true
	t.mu.Unlock()
	t.Wait()
}
