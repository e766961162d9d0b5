package search

import (
	"context"
	"fmt"
	"maps"
	"time"
)

func (e *Engine) enqueue(put map[string]*entry) {
	e.queueMu.Lock()
	defer e.queueMu.Unlock()
	if e.loading || len(put) == 0 {
		return
	}
	maps.Copy(e.queue, put)
	select {
	case e.wake <- struct{}{}:
	default:
	}
}

// Run indexes texts until the context ends. It first mends what the index on disk has otherwise than the columns, in the
// background of everything else: browsing works before, text search finds what the disk had. An index that cannot be
// written is tried again and again; browsing goes on meanwhile.
func (e *Engine) Run(ctx context.Context) {
	const pause = time.Second
	for !e.attempt(ctx, e.catchUp) {
		if !sleep(ctx, pause) {
			return
		}
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-e.wake:
		}
		e.queueMu.Lock()
		waiting := len(e.queue)
		e.queueMu.Unlock()
		if waiting < e.options.Batch && !sleep(ctx, e.options.Delay) {
			return
		}
		for !e.attempt(ctx, e.drain) {
			if !sleep(ctx, pause) {
				return
			}
		}
	}
}

func (e *Engine) attempt(ctx context.Context, work func(context.Context) error) (done bool) {
	err := work(ctx)
	if err != nil && ctx.Err() == nil {
		e.options.Log.Error("the text index cannot be kept; trying again", "error", err)
	}
	return err == nil
}

// sleep reports false when the context ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// drain indexes all that is queued, and shows it at the end and once a second between.
func (e *Engine) drain(ctx context.Context) error {
	shown := time.Now()
	for ctx.Err() == nil {
		put, remove := e.take()
		if len(put)+len(remove) == 0 {
			break
		}
		if err := e.text.write(put, remove); err != nil {
			e.putBack(put, remove)
			return fmt.Errorf("index texts: %w", err)
		}
		if time.Since(shown) > time.Second {
			if err := e.show(); err != nil {
				return err
			}
			shown = time.Now()
		}
	}
	return e.show()
}

// putBack queues what could not be written, unless something newer is queued.
func (e *Engine) putBack(put map[string]entry, remove []string) {
	e.queueMu.Lock()
	defer e.queueMu.Unlock()
	for id, entry := range put {
		if _, newer := e.queue[id]; !newer {
			e.queue[id] = &entry
		}
	}
	for _, id := range remove {
		if _, newer := e.queue[id]; !newer {
			e.queue[id] = nil
		}
	}
}

// take returns a batch of the queue.
func (e *Engine) take() (put map[string]entry, remove []string) {
	e.queueMu.Lock()
	defer e.queueMu.Unlock()
	put = make(map[string]entry, min(len(e.queue), e.options.Batch))
	for id, entry := range e.queue {
		if len(put)+len(remove) >= e.options.Batch {
			break
		}
		if entry == nil {
			remove = append(remove, id)
		} else {
			put[id] = *entry
		}
		delete(e.queue, id)
	}
	return put, remove
}

// show makes what was indexed visible, and tells those who wait in Flush when nothing is left to index.
func (e *Engine) show() error {
	e.mu.RLock()
	size := len(e.table.ids)
	e.mu.RUnlock()
	err := e.text.refresh(size, func(id string) (uint32, bool) {
		e.mu.RLock()
		defer e.mu.RUnlock()
		n, ok := e.table.numbers[id]
		return n, ok
	})
	if err != nil {
		return fmt.Errorf("show what was indexed: %w", err)
	}
	e.generation.Add(1)
	e.queueMu.Lock()
	defer e.queueMu.Unlock()
	if len(e.queue) == 0 && !e.loading {
		close(e.flushed)
		e.flushed = make(chan struct{})
	}
	return nil
}

// Flush waits until every text applied so far can be found. It needs Run to be running.
func (e *Engine) Flush(ctx context.Context) error {
	e.queueMu.Lock()
	flushed := e.flushed
	e.queueMu.Unlock()
	select {
	case e.wake <- struct{}{}:
	default:
	}
	select {
	case <-flushed:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// catchUp compares the index on disk with the columns and indexes what differs.
func (e *Engine) catchUp(ctx context.Context) error {
	if e.options.Dir == "" {
		return e.show()
	}
	// What was there is found at once; what is mended follows.
	if err := e.show(); err != nil {
		return err
	}
	start := time.Now()
	have, err := e.text.digests()
	if err != nil {
		return fmt.Errorf("read the index on disk: %w", err)
	}
	e.queueMu.Lock()
	e.loading = false
	e.queueMu.Unlock()
	// From here on, changes are queued. One that came just before is seen in the columns now, one that comes now is
	// indexed again after what is mended here: the queue is read after it.
	var stale, gone []string
	e.mu.RLock()
	for n, id := range e.table.ids {
		if sum := e.table.texts[n]; sum != 0 && have[id] != digestText(sum) {
			stale = append(stale, id)
		}
	}
	for id := range have {
		n, known := e.table.numbers[id]
		if !known || e.table.texts[n] == 0 {
			gone = append(gone, id)
		}
	}
	e.mu.RUnlock()
	if err := e.text.write(nil, gone); err != nil {
		return fmt.Errorf("index texts: %w", err)
	}
	for from := 0; from < len(stale) && ctx.Err() == nil; from += e.options.Batch {
		ids := stale[from:min(from+e.options.Batch, len(stale))]
		docs, err := e.options.Source.Docs(ctx, ids)
		if err != nil {
			return fmt.Errorf("read products to index: %w", err)
		}
		put := make(map[string]entry, len(docs))
		for i := range docs {
			if !docs[i].Hidden {
				put[docs[i].ID] = newEntry(&docs[i], digest(&docs[i]))
			}
		}
		if err := e.text.write(put, nil); err != nil {
			return fmt.Errorf("index texts: %w", err)
		}
	}
	if len(stale)+len(gone) > 0 {
		e.options.Log.Info("search index mended", "indexed", len(stale), "removed", len(gone), "took", time.Since(start))
	}
	return e.show()
}
