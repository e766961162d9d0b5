package app

import (
	"crypto/sha256"
	"sync"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/payment"
)

const (
	codeVelocity = "velocity_limit"
	// maxIdentities bounds what is remembered.
	maxIdentities = 50_000
)

// declines remembers who was declined lately. Providers' declines open no breaker, however many; they close the door for
// the one who tries cards. Each process remembers what it has seen, so that the hot path pays nothing for it.
type declines struct {
	limit  int
	window time.Duration

	mu   sync.Mutex
	seen map[[8]byte][]time.Time
	// guests are the identities of payments under way that have no customer.
	guests map[string][8]byte
}

func newDeclines(limit int, window time.Duration) *declines {
	return &declines{limit: limit, window: window, seen: map[[8]byte][]time.Time{}, guests: map[string][8]byte{}}
}

// identity is who pays: the customer, else the address that the order's mails go to. Nothing for nobody.
func identity(customerID, email string) (key [8]byte) {
	who := customerID
	if who == "" {
		who = email
	}
	if who == "" {
		return key
	}
	sum := sha256.Sum256([]byte(who))
	copy(key[:], sum[:])
	return key
}

func (d *declines) add(key [8]byte, now time.Time) {
	if d.limit <= 0 || key == ([8]byte{}) {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.seen) >= maxIdentities {
		for k, times := range d.seen {
			if now.Sub(times[len(times)-1]) > d.window {
				delete(d.seen, k)
			}
		}
		if len(d.seen) >= maxIdentities {
			clear(d.seen)
		}
	}
	times := d.seen[key]
	times = append(times, now)
	d.seen[key] = times[max(0, len(times)-d.limit):]
}

// expect remembers who a guest's payment belongs to.
func (d *declines) expect(paymentID string, key [8]byte) {
	if d.limit <= 0 {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.guests) >= maxIdentities {
		clear(d.guests)
	}
	d.guests[paymentID] = key
}

func (d *declines) guest(paymentID string) [8]byte {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.guests[paymentID]
}

// over reports whether somebody had the limit of declines within the window.
func (d *declines) over(key [8]byte, now time.Time) bool {
	if d.limit <= 0 || key == ([8]byte{}) {
		return false
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	times := d.seen[key]
	return len(times) >= d.limit && now.Sub(times[0]) < d.window
}

// watchDeclines notes a provider's decline after the commit.
func (a *App) watchDeclines(tx *db.Tx, p *payment.Payment, e *payment.Event) {
	if a.declines.limit <= 0 || e.Type != payment.Declining && e.Type != payment.RetryWanted || e.Operation.Progress != payment.Declined {
		return
	}
	s := p.Snapshot()
	now := a.o.Clock.Now()
	tx.AfterCommit(func() {
		if s.CustomerID != "" {
			a.declines.add(identity(s.CustomerID, ""), now)
			return
		}
		a.declines.add(a.declines.guest(s.ID), now)
	})
}
