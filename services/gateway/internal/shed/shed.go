// Package shed refuses work that the shop cannot do in time, browsing before everything else and checkout last. How much may be
// under way at once is found out as it goes: less when answers get slower, more when they do not.
package shed

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/failsafe-go/failsafe-go/adaptivelimiter"
)

// Class is how important a request is.
type Class int

// The classes, the first to be refused first.
const (
	Browsing Class = iota
	Usual
	Checkout
	classes
)

// Names of the classes, for metrics.
var Names = [classes]string{"browsing", "usual", "checkout"}

// share is how much of the limit the requests of a class may fill, together with all others, in percent.
var share = [classes]int{70, 85, 100}

// Options bound the limit.
type Options struct {
	// Min and Max bound how many requests may be under way at once.
	Min, Max int
	// Wait is how long a request of checkout may wait for another one to end.
	Wait time.Duration
	// Streams bounds what goes on after its request has been answered.
	Streams int
}

// Shedder admits requests. It is safe for concurrent use.
type Shedder struct {
	limiter adaptivelimiter.AdaptiveLimiter[any]
	wait    time.Duration
	refused [classes]atomic.Int64
	streams atomic.Int64
	most    int64
}

// New returns a shedder that starts at the upper bound.
func New(o Options) *Shedder {
	o.Min = max(o.Min, 1)
	o.Max = max(o.Max, o.Min)
	low, high := uint(o.Min), uint(o.Max)
	limiter := adaptivelimiter.NewBuilder[any]().WithLimits(low, high, high).
		WithMaxLimitFunc(func(int) float64 { return float64(o.Max) }).Build()
	return &Shedder{limiter: limiter, wait: o.Wait, most: int64(o.Streams)}
}

// Permit is that of a request which was admitted.
type Permit struct{ permit adaptivelimiter.Permit }

// Done ends the request. measured is false for one that took long on purpose, such as a stream.
func (p Permit) Done(measured bool) {
	if measured {
		p.permit.Record()
	} else {
		p.permit.Drop()
	}
}

// Admit lets a request begin, whose permit must be done when it has ended. When the request is refused, ok is false.
func (s *Shedder) Admit(ctx context.Context, c Class) (p Permit, ok bool) {
	if c < Checkout && s.limiter.Inflight()*100 >= s.limiter.Limit()*share[c] {
		s.refused[c].Add(1)
		return p, false
	}
	permit, ok := s.limiter.TryAcquirePermit()
	if !ok && c == Checkout && s.wait > 0 {
		var err error
		permit, err = s.limiter.AcquirePermitWithMaxWait(ctx, s.wait)
		ok = err == nil
	}
	if !ok {
		s.refused[c].Add(1)
		return p, false
	}
	return Permit{permit}, true
}

// Open lets a stream begin, which must be closed when it has ended. It returns false when there are as many as may be.
func (s *Shedder) Open() bool {
	if s.streams.Add(1) > s.most {
		s.streams.Add(-1)
		return false
	}
	return true
}

// Close ends a stream.
func (s *Shedder) Close() { s.streams.Add(-1) }

// State is what a shedder does at the moment.
type State struct {
	Limit, Running, Streams int
	Refused                 [classes]int64
}

// State returns it.
func (s *Shedder) State() (st State) {
	st.Limit, st.Running = s.limiter.Limit(), s.limiter.Inflight()
	st.Streams = int(s.streams.Load())
	for i := range st.Refused {
		st.Refused[i] = s.refused[i].Load()
	}
	return st
}
