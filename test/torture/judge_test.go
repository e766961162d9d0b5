package main

import (
	"strings"
	"testing"
	"time"
)

// What should stay small and does not is named, and what is trimmed or only grows with orders is not.
func TestJudge(t *testing.T) {
	t.Parallel()
	var samples []sample
	for i := range int64(40) {
		samples = append(samples, sample{At: float64(i * 30), Size: map[string]int64{
			"rows of order.orders":     i * 100,
			"rows of events.log":       100,
			"rows of order.inbox":      min(i, 10) * 300,
			"rows of inventory.inbox":  i * 300,
			"goroutines of emporium":   100 + i%5,
			"goroutines of order":      100 + 10*i,
			"descriptors of emporium":  60 + i%7,
			"resident of emporium":     100e6 + i%2*60e6,
			"resident of product":      100e6 + i*5e6,
			"twice alive of emporium":  40e6 + i%3*10e6,
			"twice alive of user":      40e6 + i*1e6,
			"rows of order.cart_state": 50 + i%10*20,
			"dead of order.outbox":     i * 5000,
			"dead of payment.outbox":   i % 10 * 5000,
		}})
	}
	table, growing := judge(samples, 20*time.Minute)
	want := "dead of order.outbox is not vacuumed; goroutines of order grows; resident of product grows; rows of inventory.inbox is not trimmed; twice alive of user grows"
	if got := strings.Join(growing, "; "); got != want {
		t.Errorf("named are %q, want %q\n%s", got, want, table)
	}
	if !strings.Contains(table, "40 samples over 20m0s, 3900 orders") {
		t.Errorf("the table does not say what it is about:\n%s", table)
	}
	for _, s := range samples {
		delete(s.Size, "rows of events.log")
	}
	if _, growing := judge(samples, 20*time.Minute); strings.Contains(strings.Join(growing, "; "), "inbox") {
		t.Errorf("beside a broker an inbox remembers for weeks, and is named: %v", growing)
	}
	if _, growing := judge(samples[:4], time.Minute); len(growing) == 0 {
		t.Error("four samples are taken for a proof")
	}
}
