package shopper

import (
	"sync"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
)

// Latency is how long something took, in milliseconds, and how often it was done.
type Latency struct {
	Count     int64   `json:"count"`
	PerSecond float64 `json:"per_second"`
	P50       float64 `json:"p50_ms"`
	P90       float64 `json:"p90_ms"`
	P99       float64 `json:"p99_ms"`
	P999      float64 `json:"p99_9_ms"`
	Max       float64 `json:"max_ms"`
	Errors    int64   `json:"errors"`
}

// Result is how a run went. Whatever ended within the measured time counts, and nothing else.
type Result struct {
	Scenario string  `json:"scenario"`
	Shoppers int     `json:"shoppers"`
	Rate     float64 `json:"rate,omitempty"` // visits a second that were wanted; 0 for a closed loop
	Seconds  float64 `json:"seconds"`
	// Visits are the shoppers' whole doings, all of them together; Requests are those of one kind.
	Visits   Latency            `json:"visits"`
	Requests map[string]Latency `json:"requests"`
	// Purchases are confirmed orders. Refused are those that were cancelled, as when nothing was left, and Undecided those that
	// took longer than the shopper waited.
	Purchases int64 `json:"purchases"`
	Refused   int64 `json:"refused"`
	Undecided int64 `json:"undecided"`
	// ErrorRate is the share of visits that failed.
	ErrorRate  float64 `json:"error_rate"`
	FirstError string  `json:"first_error,omitempty"`
	// Late are visits of an open loop that began more than 10 ms after their time, because all shoppers were busy. Their wait is
	// part of their latency.
	Late int64 `json:"late,omitempty"`
}

// Histograms hold microseconds, up to a minute and with three digits.
const (
	longest = 60_000_000
	digits  = 3
)

// tally counts what ends between begin and end. It is safe for concurrent use.
type tally struct {
	mu         sync.Mutex
	begin, end time.Time
	visits     entry
	requests   map[string]*entry
	by         map[string]int64
	late       int64
	firstError string
}

type entry struct {
	times  *hdrhistogram.Histogram
	errors int64
}

func newEntry() entry { return entry{times: hdrhistogram.New(1, longest, digits)} }

func (e *entry) add(took time.Duration, err error) {
	if err != nil {
		e.errors++
		return
	}
	_ = e.times.RecordValue(min(max(took.Microseconds(), 1), longest)) // within the bounds it cannot fail
}

func (e *entry) latency(seconds float64) Latency {
	ms := func(q float64) float64 { return float64(e.times.ValueAtQuantile(q)) / 1000 }
	return Latency{Count: e.times.TotalCount(), PerSecond: float64(e.times.TotalCount()) / seconds,
		P50: ms(50), P90: ms(90), P99: ms(99), P999: ms(99.9), Max: float64(e.times.Max()) / 1000, Errors: e.errors}
}

func newTally(begin, end time.Time) *tally {
	return &tally{begin: begin, end: end, visits: newEntry(), requests: map[string]*entry{}, by: map[string]int64{}}
}

func (t *tally) inTime(at time.Time) bool { return !at.Before(t.begin) && at.Before(t.end) }

func (t *tally) request(kind string, at time.Time, took time.Duration, err error) {
	if !t.inTime(at) {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	e := t.requests[kind]
	if e == nil {
		fresh := newEntry()
		e, t.requests[kind] = &fresh, &fresh
	}
	e.add(took, err)
}

func (t *tally) visit(at time.Time, took, waited time.Duration, err error) {
	if !t.inTime(at) {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.visits.add(took, err)
	if err != nil && t.firstError == "" {
		t.firstError = err.Error()
	}
	if waited > 10*time.Millisecond {
		t.late++
	}
}

func (t *tally) decided(at time.Time, status string) {
	if !t.inTime(at) {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.by[status]++
}

// result is how it went until now.
func (t *tally) result(now time.Time) Result {
	if now.After(t.end) {
		now = t.end
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	r := Result{Seconds: max(now.Sub(t.begin).Seconds(), 1e-9), Requests: map[string]Latency{}, Late: t.late, FirstError: t.firstError}
	r.Visits = t.visits.latency(r.Seconds)
	for kind, e := range t.requests {
		r.Requests[kind] = e.latency(r.Seconds)
	}
	for status, n := range t.by {
		switch status {
		case "confirmed", "completed":
			r.Purchases += n
		case "cancelled":
			r.Refused += n
		default:
			r.Undecided += n
		}
	}
	if all := r.Visits.Count + r.Visits.Errors; all > 0 {
		r.ErrorRate = float64(r.Visits.Errors) / float64(all)
	}
	return r
}
