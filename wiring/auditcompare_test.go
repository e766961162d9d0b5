package wiring

import (
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
)

// found are the findings about invariant 20.
func found(b *book.Books) string { return strings.Join(b.Results()[19].Findings, "; ") }

// A SKU has 10 pieces at version 1; its threshold of 4 came at version 2. Orders take 3 and 4, and 5 come back and are taken again, within
// one change or not.
func TestCompareLow(t *testing.T) {
	t.Parallel()
	levels := []book.Level{{Version: 1, Available: 10}, {Version: 3, Available: 7}, {Version: 4, Available: 3}, {Version: 5, Available: 8}, {Version: 6, Available: 3}}
	for name, c := range map[string]struct {
		changed, low []int64
		threshold    int64
		version      int64
		trimmed      bool
		want         string
	}{
		"told on the way down":                      {[]int64{1}, []int64{4}, 4, 6, false, ""},
		"told again after it had come back":         {[]int64{1, 5}, []int64{4, 6}, 4, 6, false, ""},
		"not told":                                  {[]int64{1}, nil, 4, 6, false, "has fallen to its threshold since version 2"},
		"not told again after it had come back":     {[]int64{1, 5}, []int64{4}, 4, 6, false, "has fallen to its threshold since version 5"},
		"not low":                                   {[]int64{1, 5}, nil, 2, 6, false, ""},
		"the threshold was raised over what is":     {[]int64{1, 5}, nil, 4, 7, false, ""},
		"told as low while there was enough":        {[]int64{1}, []int64{3, 4}, 4, 6, false, "version 3 of SKU S is told as low, and was not"},
		"told before the threshold was another one": {[]int64{1}, []int64{1, 4}, 4, 6, false, ""},
		"told of a version that never was":          {[]int64{1}, []int64{4, 9}, 4, 6, false, "version 9 of SKU S is told as low, which is at 6"},
		"told before what the log keeps":            {nil, nil, 4, 6, true, ""},
		"no threshold":                              {[]int64{1}, nil, 0, 6, false, ""},
	} {
		b := book.Open()
		compareLow(b, "S", &book.Stock{Available: levels, Threshold: c.threshold, Version: c.version}, &toldStock{c.changed, c.low}, !c.trimmed)
		if got := found(b); got != c.want && (c.want == "" || !strings.Contains(got, c.want)) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// A case is told when it is opened and when it is decided, with what was decided, and nothing else of it is.
func TestCompareDisputes(t *testing.T) {
	t.Parallel()
	noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	opened, closed := event.DisputeOpened{}.EventType(), event.DisputeClosed{}.EventType()
	told := func(typ, state string, version int64) logged {
		return logged{typ: typ, subject: "dsp_1", topic: event.TopicPayment, version: version, at: noon, state: state}
	}
	open, lost := told(opened, "needs_response", 1), told(closed, "lost", 3)
	for name, c := range map[string]struct {
		log     []logged
		status  string
		version int64
		age     time.Duration
		want    string
	}{
		"open, and told":              {[]logged{open}, "needs_response", 1, 0, ""},
		"went on in silence":          {[]logged{open}, "under_review", 4, 0, ""},
		"lost, and told":              {[]logged{open, lost}, "lost", 3, 0, ""},
		"changed after it was lost":   {[]logged{open, lost}, "lost", 5, 0, ""},
		"won after all, and told":     {[]logged{open, lost, told(closed, "won", 4)}, "won", 4, 0, ""},
		"won after all, in silence":   {[]logged{open, lost}, "won", 4, 0, "is won, and no event tells so"},
		"lost in silence":             {[]logged{open}, "lost", 3, 0, "is lost, and no event tells so"},
		"told as lost, and is not":    {[]logged{open, lost}, "under_review", 4, 0, "is told as decided, and is under_review"},
		"opened in silence":           {[]logged{lost}, "lost", 3, 0, "was opened, and no event tells so"},
		"told of what never was":      {[]logged{open}, "", 0, 0, "is told, which never was"},
		"told of a later version":     {[]logged{open, lost}, "lost", 2, 0, "version 3 of dispute dsp_1 is told, which is at 2"},
		"opened before what is kept":  {[]logged{lost}, "lost", 3, time.Hour, ""},
		"decided before what is kept": {[]logged{{topic: event.TopicPayment}}, "lost", 3, time.Hour, ""},
	} {
		l := &logs{events: c.log, first: map[string]map[int32]time.Time{event.TopicPayment: {0: noon}}}
		b := book.Open()
		b.Has["payment"] = true
		if c.status != "" {
			b.Disputes = []book.Dispute{{ID: "dsp_1", Status: c.status, Closed: slices.Contains([]string{"won", "lost"}, c.status), Version: c.version,
				OpenedAt: noon.Add(-c.age), ClosedAt: noon.Add(-c.age)}}
		}
		l.compareDisputes(b, noon)
		if got := found(b); got != c.want && (c.want == "" || !strings.Contains(got, c.want)) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
