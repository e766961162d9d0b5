package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"emporium/cmd/emporium/shopper"
)

// report tells a person how the run goes: a line for what is worth keeping, and one that moves on a terminal.
type report struct {
	mu     sync.Mutex
	to     io.Writer
	tty    bool
	begun  time.Time
	doses  map[string]int
	moving bool
}

func newReport(to *os.File) *report {
	stat, err := to.Stat()
	return &report{to: to, tty: err == nil && stat.Mode()&os.ModeCharDevice != 0, begun: time.Now(), doses: map[string]int{}}
}

func (r *report) linef(format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.moving {
		fmt.Fprint(r.to, "\r\x1b[K")
		r.moving = false
	}
	fmt.Fprintf(r.to, "%6.1fs  %s\n", time.Since(r.begun).Seconds(), fmt.Sprintf(format, args...))
}

// dose counts a fault.
func (r *report) dose(kind string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.doses[kind]++
}

func (r *report) counts() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	parts := make([]string, 0, len(r.doses))
	for _, kind := range slices.Sorted(maps.Keys(r.doses)) {
		parts = append(parts, fmt.Sprintf("%d %s", r.doses[kind], kind))
	}
	return strings.Join(parts, ", ")
}

func (r *report) progress(at, of time.Duration, result shopper.Result) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.tty {
		return
	}
	r.moving = true
	fmt.Fprintf(r.to, "\r\x1b[K%6.1fs  %3.0f%%  %d bought, %d refused, %d undecided, %d failed visits", time.Since(r.begun).Seconds(),
		100*at.Seconds()/of.Seconds(), result.Purchases, result.Refused, result.Undecided, result.Visits.Errors)
}

func (r *report) last(result shopper.Result) string {
	return fmt.Sprintf("%d confirmed at once, %d refused, %d decided later, %d visits without an answer in time; the slowest took %.1f s",
		result.Purchases, result.Refused, result.Undecided, result.Visits.Errors, result.Visits.Max/1000)
}
