package search

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Source gives documents back by id, for mending the text index. Ids that are gone are left out.
type Source interface {
	Docs(ctx context.Context, ids []string) ([]Doc, error)
}

// Options are what an engine needs.
type Options struct {
	// Dir is where the text index is kept. Default: in memory.
	Dir string
	// Source is asked for documents whose text on disk is not what the columns say. It is needed with Dir.
	Source Source
	Log    *slog.Logger
	// Delay is how long a changed text waits for others to be indexed with. Default: 100 ms.
	Delay time.Duration
	// Batch is how many texts are indexed at once. Default: 500.
	Batch int
}

// Engine is the search index of one process. It is safe for concurrent use.
type Engine struct {
	options Options
	text    *textIndex

	mu    sync.RWMutex
	table *table

	generation atomic.Uint64

	queueMu sync.Mutex
	// queue has the texts to index; nil removes.
	queue map[string]*entry
	// loading is on until Run compares the text index with the columns: what comes before needs no queue.
	loading bool
	wake    chan struct{}
	// flushed is closed and replaced after each time that the queue was empty.
	flushed chan struct{}

	pool sync.Pool
}

// New opens the index. It knows nothing until Apply has been called with what the store has; call Run then.
func New(o Options) (*Engine, error) {
	if o.Log == nil {
		return nil, errors.New("search: Log is missing")
	}
	if o.Dir != "" && o.Source == nil {
		return nil, errors.New("search: an index on disk needs a Source")
	}
	if o.Delay <= 0 {
		o.Delay = 100 * time.Millisecond
	}
	if o.Batch <= 0 {
		o.Batch = 500
	}
	text, err := openText(o.Dir)
	if err != nil {
		return nil, err
	}
	return &Engine{
		options: o, text: text, table: newTable(), queue: make(map[string]*entry), loading: o.Dir != "",
		wake: make(chan struct{}, 1), flushed: make(chan struct{}),
		pool: sync.Pool{New: func() any { return &scratch{} }},
	}, nil
}

// Close gives up the index on disk. Nothing may be called after it.
func (e *Engine) Close() error {
	if err := e.text.close(); err != nil {
		return fmt.Errorf("close the search index: %w", err)
	}
	return nil
}

// Generation changes with everything that can change an answer, so that answers can be kept under it.
func (e *Engine) Generation() uint64 { return e.generation.Load() }

// Len is the number of products that can be found.
func (e *Engine) Len() int {
	e.mu.RLock()
	defer e.mu.RUnlock()
	return int(e.table.live.GetCardinality())
}

// Apply takes documents in. Filters, facets and orders show them when it returns; their text is found shortly after, see
// Options.Delay.
func (e *Engine) Apply(docs ...Doc) {
	if len(docs) == 0 {
		return
	}
	e.mu.Lock()
	texts, changed := e.table.apply(docs)
	put := make(map[string]*entry, len(texts))
	for _, c := range texts {
		if c.doc.Hidden {
			put[c.doc.ID] = nil
			continue
		}
		entry := newEntry(c.doc, e.table.texts[c.n])
		put[c.doc.ID] = &entry
	}
	if changed {
		e.generation.Add(1)
	}
	e.mu.Unlock()
	e.enqueue(put)
}

// Remove forgets products for good: a late Apply does not bring them back.
func (e *Engine) Remove(ids ...string) {
	if len(ids) == 0 {
		return
	}
	e.mu.Lock()
	e.table.remove(ids)
	e.generation.Add(1)
	e.mu.Unlock()
	put := make(map[string]*entry, len(ids))
	for _, id := range ids {
		put[id] = nil
	}
	e.enqueue(put)
}

// SetInStock says of products whether they are in stock.
func (e *Engine) SetInStock(flags map[string]bool) {
	if len(flags) == 0 {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.table.stock(flags) {
		e.generation.Add(1)
	}
}

// Search answers a query.
func (e *Engine) Search(ctx context.Context, q Query) (Result, error) {
	s := e.pool.Get().(*scratch)
	defer e.pool.Put(s)
	var (
		text   words
		scores []int32
		loose  bool
	)
	if q.Text != "" {
		m, err := e.match(ctx, s, &q)
		if err != nil {
			return Result{}, err
		}
		defer m.done()
		text, scores, loose = m.found, m.scores, m.isLoose
	}
	e.mu.RLock()
	defer e.mu.RUnlock()
	t := e.table
	conditions := t.conditions(&q)
	s.base = t.dense(s.base, text, conditions, "")
	size := s.base.count()
	sorting := t.sorting(&q, scores)
	docs, more := t.page(&q, sorting, s.base, size)
	out := Result{Hits: make([]Hit, len(docs)), More: more, Total: -1, Loose: loose}
	for i, d := range docs {
		at := sorting.at(d)
		at.Loose = loose
		out.Hits[i] = Hit{ID: t.ids[d], Version: t.versions[d], At: at}
	}
	if q.Total {
		out.Total = size
	}
	out.Facets = t.facets(&q, s, text, conditions)
	return out, nil
}

// fewHits is the number of products below which similar and longer words are taken too.
const fewHits = 3

// matched is a text search's outcome; done gives its memory back.
type matched struct {
	matcher
	scratch *scratch
	found   words
	isLoose bool
}

func (m *matched) done() {
	m.reset()
	m.scratch.scores, m.scratch.matched = m.scores, m.matched
	m.view.leave()
}

func (e *Engine) match(ctx context.Context, s *scratch, q *Query) (*matched, error) {
	m := e.begin(s)
	terms := e.text.terms(q.Text)
	if len(terms) == 0 || m.view.reader == nil {
		m.found, _ = m.set(s.text, -1)
		s.text = m.found
		return m, nil
	}
	count := 0
	if q.After == nil || !q.After.Loose {
		if err := m.exact(ctx, terms); err != nil {
			m.done()
			return nil, err
		}
		m.found, count = m.set(s.text, len(terms))
		s.text = m.found
	}
	if q.After == nil && count < fewHits || q.After != nil && q.After.Loose {
		m.reset()
		m.isLoose = true
		if err := m.loose(ctx, terms); err != nil {
			m.done()
			return nil, err
		}
		m.found, _ = m.set(s.text, len(terms))
		s.text = m.found
	}
	return m, nil
}

func (e *Engine) begin(s *scratch) *matched {
	m := &matched{scratch: s}
	m.view = e.text.enter()
	if len(s.scores) < m.view.size {
		s.scores = make([]int32, m.view.size+m.view.size/8)
		s.matched = make([]uint8, len(s.scores))
	}
	m.scores, m.matched = s.scores, s.matched
	return m
}

// Suggest returns products whose names have words that begin as the text does, best first.
func (e *Engine) Suggest(ctx context.Context, text string, limit int) ([]string, error) {
	s := e.pool.Get().(*scratch)
	defer e.pool.Put(s)
	m := e.begin(s)
	defer m.done()
	terms := e.text.terms(text)
	if len(terms) == 0 || m.view.reader == nil {
		return nil, nil
	}
	if err := m.begins(ctx, terms); err != nil {
		return nil, err
	}
	var found words
	found, _ = m.set(s.text, len(terms))
	s.text = found
	e.mu.RLock()
	defer e.mu.RUnlock()
	s.base = e.table.dense(s.base, found, nil, "")
	q := Query{Sort: Relevance, Limit: limit}
	docs, _ := e.table.page(&q, e.table.sorting(&q, m.scores), s.base, s.base.count())
	out := make([]string, len(docs))
	for i, d := range docs {
		out[i] = e.table.ids[d]
	}
	return out, nil
}

// Brands returns brands that begin as the text does and have products, the biggest first.
func (e *Engine) Brands(text string, limit int) []Count {
	s := e.pool.Get().(*scratch)
	defer e.pool.Put(s)
	prefix := fold(text)
	e.mu.RLock()
	defer e.mu.RUnlock()
	c := e.table.brands
	counts := s.counters(len(c.labels))
	for key, n := range c.numbers {
		if strings.HasPrefix(key, prefix) {
			counts[n] = int32(c.sets[n].GetCardinality())
		}
	}
	return c.top(counts, limit, nil)
}

// CategoryCounts returns the number of products per category that has any, those below it included.
func (e *Engine) CategoryCounts() map[string]int {
	e.mu.RLock()
	defer e.mu.RUnlock()
	c := e.table.categories
	out := make(map[string]int, len(c.labels))
	for n, label := range c.labels {
		if count := c.sets[n].GetCardinality(); count > 0 {
			out[label] = int(count)
		}
	}
	return out
}

// MainCurrency is the currency in which most products have a price; "" without any.
func (e *Engine) MainCurrency() string {
	e.mu.RLock()
	defer e.mu.RUnlock()
	best, most := "", uint64(0)
	for currency, p := range e.table.prices {
		if n := p.has.GetCardinality(); n > most || n == most && n > 0 && currency < best {
			best, most = currency, n
		}
	}
	return best
}
