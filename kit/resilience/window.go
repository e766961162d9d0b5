package resilience

import "time"

// totals are the calls of a window.
type totals struct{ calls, failed, slow, slowFailed int }

func (t *totals) failureRate() float64 { return share(t.failed, t.calls) }
func (t *totals) slowRate() float64    { return share(t.slow, t.calls) }

func share(part, all int) float64 {
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}

func (t *totals) count(n int, failed, slow bool) {
	t.calls += n
	if failed {
		t.failed += n
	}
	if slow {
		t.slow += n
	}
	if failed && slow {
		t.slowFailed += n
	}
}

// window holds the outcomes that are judged: those of the last calls, or of the last seconds. It is not safe for concurrent use.
type window interface {
	add(now time.Time, failed, slow bool)
	totals(now time.Time) totals
}

func newWindow(kind string, size int) window {
	if kind == "time" {
		return &timeWindow{buckets: make([]bucket, size)}
	}
	return &countWindow{ring: make([]outcomeBits, size)}
}

type outcomeBits uint8

const (
	bitUsed outcomeBits = 1 << iota
	bitFailed
	bitSlow
)

type countWindow struct {
	ring []outcomeBits
	next int
	sum  totals
}

func (w *countWindow) add(_ time.Time, failed, slow bool) {
	if old := w.ring[w.next]; old&bitUsed != 0 {
		w.sum.count(-1, old&bitFailed != 0, old&bitSlow != 0)
	}
	bits := bitUsed
	if failed {
		bits |= bitFailed
	}
	if slow {
		bits |= bitSlow
	}
	w.ring[w.next] = bits
	w.next = (w.next + 1) % len(w.ring)
	w.sum.count(1, failed, slow)
}

func (w *countWindow) totals(time.Time) totals { return w.sum }

// bucket is one second of a timeWindow.
type bucket struct {
	second int64
	totals
}

type timeWindow struct{ buckets []bucket }

func (w *timeWindow) add(now time.Time, failed, slow bool) {
	second := now.Unix()
	b := &w.buckets[second%int64(len(w.buckets))]
	if b.second != second {
		*b = bucket{second: second}
	}
	b.count(1, failed, slow)
}

func (w *timeWindow) totals(now time.Time) (sum totals) {
	oldest := now.Unix() - int64(len(w.buckets)) + 1
	for _, b := range w.buckets {
		if b.second >= oldest {
			sum.calls += b.calls
			sum.failed += b.failed
			sum.slow += b.slow
			sum.slowFailed += b.slowFailed
		}
	}
	return sum
}
