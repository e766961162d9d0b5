package importer

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"
)

// Options are what an import needs.
type Options struct {
	Source Source
	Sink   Sink
	// Batch is how many products are written at once. Default: 500, the most that the shop takes.
	Batch int
	// Reject is called for each part of the file that was left out. Default: they are only counted.
	Reject func(Reject) error
	// Progress is called after each batch. Default: nobody is told.
	Progress func(Progress)
}

// Progress is how far an import is.
type Progress struct {
	// Bytes of the file that have been read.
	Bytes int64
	Line  int
	Summary
}

// Summary counts what an import did.
type Summary struct {
	Created, Updated, Unchanged int
	// Refused products were read and not taken by the shop; Rejected counts every reject, refused products included.
	Refused, Rejected int
	// Drafts came in without a price, so that nobody sees them yet.
	Drafts int
	// Levels is the number of SKUs whose stock the shop has taken; LevelsChanged are those that it did not know already.
	Levels, LevelsChanged int
	// Duration is how long it took.
	Duration time.Duration
}

// Products is how many products the shop has taken.
func (s Summary) Products() int { return s.Created + s.Updated + s.Unchanged }

// Run moves everything from the source into the sink and returns what it did, also when it ends with an error. A second
// run over the same file changes nothing.
func Run(ctx context.Context, o Options) (Summary, error) {
	if o.Batch <= 0 {
		o.Batch = 500
	}
	r := &run{Options: o}
	start := time.Now()
	err := errors.Join(r.all(ctx), r.awaitStock())
	r.sum.Duration = time.Since(start)
	return r.sum, err
}

type run struct {
	Options
	sum   Summary
	batch []Draft
	stock *counting
}

// counting is stock that is being set while the next products are written.
type counting struct {
	levels []Level
	lines  []int // of their products
	done   chan struct{}
	result Counted
	err    error
}

func (r *run) all(ctx context.Context) error {
	for {
		draft, rejects, err := r.Source.Next()
		for _, reject := range rejects {
			if err := r.reject(reject); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return r.flush(ctx)
		}
		if err != nil {
			return fmt.Errorf("read the file: %w", err)
		}
		r.batch = append(r.batch, draft)
		if len(r.batch) >= r.Batch {
			if err := r.flush(ctx); err != nil {
				return err
			}
		}
	}
}

func (r *run) flush(ctx context.Context) error {
	if len(r.batch) == 0 {
		return ctx.Err()
	}
	results, err := r.Sink.UpsertProducts(ctx, r.batch)
	if err != nil {
		return fmt.Errorf("write products from line %d: %w", r.batch[0].Line, err)
	}
	if len(results) != len(r.batch) {
		return fmt.Errorf("write products: %d results for %d products", len(results), len(r.batch))
	}
	var levels []Level
	var lines []int
	for i, result := range results {
		draft := r.batch[i]
		switch result.Outcome {
		case Created:
			r.sum.Created++
		case Updated:
			r.sum.Updated++
		case Unchanged:
			r.sum.Unchanged++
		default:
			r.sum.Refused++
			if err := r.reject(Reject{Line: draft.Line, Reason: result.Reason}); err != nil {
				return err
			}
			continue
		}
		if draft.Status == "draft" {
			r.sum.Drafts++
		}
		for _, v := range draft.Variants {
			if v.Stock != nil {
				levels, lines = append(levels, Level{SKU: v.SKU, OnHand: *v.Stock}), append(lines, draft.Line)
			}
		}
	}
	if err := r.awaitStock(); err != nil {
		return err
	}
	r.setStock(ctx, levels, lines)
	r.batch = r.batch[:0]
	if r.Progress != nil {
		bytes, line := r.Source.Progress()
		r.Progress(Progress{Bytes: bytes, Line: line, Summary: r.sum})
	}
	return nil
}

// setStock begins to write levels; lines are those of their products. Products are written one batch after the other, and so is stock: what
// comes twice in a file is counted as it was last.
func (r *run) setStock(ctx context.Context, levels []Level, lines []int) {
	if len(levels) == 0 {
		return
	}
	c := &counting{levels: levels, lines: lines, done: make(chan struct{})}
	r.stock = c
	go func() {
		defer close(c.done)
		c.result, c.err = r.Sink.SetStock(ctx, levels)
	}()
}

// awaitStock waits for the stock that is being set, if any, and counts it.
func (r *run) awaitStock() error {
	c := r.stock
	if c == nil {
		return nil
	}
	r.stock = nil
	<-c.done
	if c.err != nil {
		return fmt.Errorf("set stock from line %d: %w", c.lines[0], c.err)
	}
	r.sum.Levels += len(c.levels) - len(c.result.Refused)
	r.sum.LevelsChanged += c.result.Changed
	for _, refused := range c.result.Refused {
		if err := r.reject(Reject{Line: c.lines[refused.Index], Reason: "stock of " + c.levels[refused.Index].SKU + ": " + refused.Reason}); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) reject(reject Reject) error {
	r.sum.Rejected++
	if r.Reject == nil {
		return nil
	}
	if err := r.Reject(reject); err != nil {
		return fmt.Errorf("write the rejects: %w", err)
	}
	return nil
}

// RejectFile writes rejects as CSV with the columns line, column and reason. Call the returned functions for each reject
// and at the end.
func RejectFile(w io.Writer) (write func(Reject) error, flush func() error) {
	out := csv.NewWriter(w)
	header := false
	write = func(r Reject) error {
		if !header {
			header = true
			if err := out.Write([]string{"line", "column", "reason"}); err != nil {
				return err
			}
		}
		return out.Write([]string{strconv.Itoa(r.Line), r.Column, r.Reason})
	}
	return write, func() error {
		out.Flush()
		return out.Error()
	}
}

// Drafts is a Source of drafts that are at hand.
func Drafts(drafts []Draft) Source { return &list{drafts: drafts} }

type list struct {
	drafts []Draft
	next   int
}

func (l *list) Next() (Draft, []Reject, error) {
	if l.next >= len(l.drafts) {
		return Draft{}, nil, io.EOF
	}
	l.next++
	return l.drafts[l.next-1], nil, nil
}

func (l *list) Progress() (int64, int) { return 0, l.next }
