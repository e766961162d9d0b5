package search

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/mapping"
	index "github.com/blevesearch/bleve_index_api"
	bolterrors "go.etcd.io/bbolt/errors"
)

// formatKey is where an index on disk keeps the name of its format.
var formatKey = []byte("format")

// textIndex is bleve, read one level below its query language: postings per word and field, which give the documents as
// numbers without making an object per hit. Scores are ours: made of which fields have which words and of nothing that
// another product could change, so that pages by relevance neither skip nor repeat while products come and go.
type textIndex struct {
	bleve    bleve.Index
	analyzer analysis.Analyzer
	onDisk   bool
	view     atomic.Pointer[view]
	// writing makes writers and refreshes take turns.
	writing sync.Mutex
}

// view is the index as it was after some batch, with the document numbers of its entries. Readers hold it while they
// search; the last one to leave a replaced view closes it.
type view struct {
	reader index.IndexReader
	// numbers has the document number by entry number; unknown for entries that the table does not have.
	numbers []uint32
	size    int
	users   atomic.Int64
}

const unknown = ^uint32(0)

// openText opens the index in dir, or one in memory for "". An index that cannot be read, or is of another format, is
// removed and begun anew: everything in it can be made again. An index that another process holds is an error.
func openText(dir string) (*textIndex, error) {
	m, err := indexMapping()
	if err != nil {
		return nil, fmt.Errorf("make the index mapping: %w", err)
	}
	// Batches need not be on disk when they return: what a crash loses is found and mended at the next start.
	options := map[string]any{"unsafe_batch": true, "bolt_timeout": "2s"}
	var b bleve.Index
	if dir == "" {
		b, err = bleve.NewUsing("", m, scorch.Name, scorch.Name, options)
	} else {
		b, err = openDir(dir, m, options)
	}
	if err != nil {
		return nil, fmt.Errorf("open the search index: %w", err)
	}
	x := &textIndex{bleve: b, onDisk: dir != "", analyzer: m.AnalyzerNamed(analyzerText)}
	v := &view{}
	v.users.Store(1)
	x.view.Store(v)
	return x, nil
}

// openDir opens what is on disk, or begins anew.
func openDir(dir string, m *mapping.IndexMappingImpl, options map[string]any) (bleve.Index, error) {
	b, err := bleve.OpenUsing(dir, options)
	if err == nil {
		was, readErr := b.GetInternal(formatKey)
		if readErr == nil && string(was) == format {
			return b, nil
		}
		if err := b.Close(); err != nil {
			return nil, err
		}
	} else if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("another process has it open; give each its own data directory: %w", err)
	}
	if err := os.RemoveAll(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return nil, err
	}
	if b, err = bleve.NewUsing(dir, m, scorch.Name, scorch.Name, options); err != nil {
		return nil, err
	}
	return b, b.SetInternal(formatKey, []byte(format))
}

// write puts entries in and takes others out, as one batch. They are found after the next refresh.
func (x *textIndex) write(put map[string]entry, remove []string) error {
	x.writing.Lock()
	defer x.writing.Unlock()
	batch := x.bleve.NewBatch()
	for id, e := range put {
		if err := batch.Index(id, e); err != nil {
			return err
		}
	}
	for _, id := range remove {
		batch.Delete(id)
	}
	return x.bleve.Batch(batch)
}

// refresh makes what was written visible. number tells the document number of an id; size is how many there are.
func (x *textIndex) refresh(size int, number func(id string) (uint32, bool)) error {
	x.writing.Lock()
	defer x.writing.Unlock()
	advanced, err := x.bleve.Advanced()
	if err != nil {
		return err
	}
	reader, err := advanced.Reader()
	if err != nil {
		return err
	}
	v := &view{reader: reader, size: size}
	v.users.Store(1)
	err = each(reader, func(id index.IndexInternalID) error {
		name, err := reader.ExternalID(id)
		if err != nil {
			return err
		}
		entry := int(id.Value())
		for entry >= len(v.numbers) {
			v.numbers = append(v.numbers, unknown)
		}
		// A document newer than the table's size would be outside a searcher's memory; the next refresh shows it.
		if n, ok := number(name); ok && int(n) < size {
			v.numbers[entry] = n
		}
		return nil
	})
	if err != nil {
		return errors.Join(err, reader.Close())
	}
	x.view.Swap(v).leave()
	return nil
}

func each(reader index.IndexReader, visit func(index.IndexInternalID) error) error {
	docs, err := reader.DocIDReaderAll()
	if err != nil {
		return err
	}
	for {
		id, err := docs.Next()
		if err != nil || id == nil {
			return errors.Join(err, docs.Close())
		}
		if err := visit(id); err != nil {
			return errors.Join(err, docs.Close())
		}
	}
}

// digests returns what the index on disk has: the digest of each entry by product id.
func (x *textIndex) digests() (map[string]string, error) {
	advanced, err := x.bleve.Advanced()
	if err != nil {
		return nil, err
	}
	reader, err := advanced.Reader()
	if err != nil {
		return nil, err
	}
	defer func() { _ = reader.Close() }()
	values, err := reader.DocValueReader([]string{fieldDigest})
	if err != nil {
		return nil, err
	}
	out := make(map[string]string)
	err = each(reader, func(id index.IndexInternalID) error {
		name, err := reader.ExternalID(id)
		if err != nil {
			return err
		}
		out[name] = ""
		return values.VisitDocValues(id, func(_ string, term []byte) { out[name] = string(term) })
	})
	return out, err
}

// persist waits until all that was written is on disk, so that the next start finds it. It gives up after a while: what
// is missing then is mended at the next start.
func (x *textIndex) persist() {
	const patience = 5 * time.Second
	batch := x.bleve.NewBatch()
	batch.SetInternal(formatKey, []byte(format))
	done := make(chan struct{})
	batch.SetPersistedCallback(func(error) { close(done) })
	if err := x.bleve.Batch(batch); err != nil {
		return
	}
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-done:
	case <-timer.C:
	}
}

func (x *textIndex) close() error {
	x.writing.Lock()
	defer x.writing.Unlock()
	if x.onDisk {
		x.persist()
	}
	x.view.Swap(&view{}).leave()
	return x.bleve.Close()
}

// enter returns the current view; the caller leaves it.
func (x *textIndex) enter() *view {
	for {
		v := x.view.Load()
		for n := v.users.Load(); n > 0; n = v.users.Load() {
			if v.users.CompareAndSwap(n, n+1) {
				return v
			}
		}
		if v.reader == nil {
			return v
		}
	}
}

func (v *view) leave() {
	if v.users.Add(-1) == 0 && v.reader != nil {
		_ = v.reader.Close()
	}
}

// terms analyses a query as names are analysed, without doubles and with at most maxTerms.
func (x *textIndex) terms(text string) []string {
	const maxTerms = 12
	var out []string
	for _, t := range x.analyzer.Analyze([]byte(text)) {
		if term := string(t.Term); len(out) < maxTerms && !slices.Contains(out, term) {
			out = append(out, term)
		}
	}
	return out
}
