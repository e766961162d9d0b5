package wire

import (
	"net"
	"net/http"
	"testing"
	"time"
)

// A connection whose last call was long comes back last and is old: those behind it are used all the same, and it ends.
func TestOldConnectionsHideNoYoungOnes(t *testing.T) {
	t.Parallel()
	tr := New(Options{Fallback: http.DefaultTransport, IdleTimeout: time.Minute})
	t.Cleanup(tr.Close)
	now := time.Now()
	const addr = "192.0.2.1:80"
	idle := func(since time.Duration) *conn {
		ours, theirs := net.Pipe()
		t.Cleanup(func() { _ = ours.Close(); _ = theirs.Close() })
		c := newConn(ours, addr)
		c.since = now.Add(-since)
		tr.put(c)
		return c
	}
	young, old := idle(time.Second), idle(2*time.Minute)
	if got := tr.take(addr, now); got != young {
		t.Errorf("got %p, want the young one %p", got, young)
	}
	if _, err := old.Conn.Write([]byte("x")); err == nil {
		t.Error("the old one is still open")
	}
	first, last := idle(2*time.Minute), idle(time.Second)
	idle(2 * time.Minute)
	tr.prune()
	if got := tr.idle[addr]; len(got) != 1 || got[0] != last {
		t.Errorf("%d stay, want the young one alone", len(got))
	}
	if _, err := first.Conn.Write([]byte("x")); err == nil {
		t.Error("an old one stays open")
	}
}
