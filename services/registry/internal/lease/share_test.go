package lease_test

import (
	"testing"
	"time"

	"emporium/services/registry/internal/lease"
)

// What renews at another node is not taken for dead while that node cannot be heard, nor before it had the time to tell.
func TestTheSilenceOfOtherNodesIsNoEnd(t *testing.T) {
	t.Parallel()
	r, c := open(t, lease.Options{})
	learned := *instance("A", "learned")
	learned.Lease = lease.Terms{Renewal: 30, Duration: 90, LastRenewal: start.UnixMilli()}
	r.Learn(&learned)
	r.Sharing(false)
	r.Register(instance("a", "own"), false)
	c.Advance(time.Hour)
	if n := r.Evict(); n != 1 || r.Instance("a", "own") != nil || r.Instance("a", "learned") == nil {
		t.Errorf("while the others cannot be heard: %d were evicted, want the node's own only", n)
	}
	r.Sharing(true)
	c.Advance(90 * time.Second)
	r.Sharing(true) // again, which is no return
	if n := r.Evict(); n != 0 {
		t.Errorf("%d were evicted within a lease after the others can be heard again", n)
	}
	c.Advance(time.Second)
	if n := r.Evict(); n != 1 {
		t.Errorf("%d were evicted after that, want 1", n)
	}

	learned.Lease.LastRenewal = c.Now().UnixMilli()
	r.Learn(&learned)
	r.Sharing(false)
	r.Renew("a", "learned", 0, false) // its client has come over to this node
	c.Advance(91 * time.Second)
	if n := r.Evict(); n != 1 {
		t.Errorf("%d of this node's own clients were evicted, want 1", n)
	}
}
