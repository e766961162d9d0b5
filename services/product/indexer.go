package product

import (
	"context"

	"emporium/services/product/internal/search"
)

// indexer runs the text index's own work as a component.
type indexer struct {
	index *search.Engine
	stop  context.CancelFunc
	done  chan struct{}
}

func newIndexer(index *search.Engine) *indexer { return &indexer{index: index} }

// Name implements run.Component.
func (i *indexer) Name() string { return "text index" }

// Start implements run.Component.
func (i *indexer) Start(ctx context.Context) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	i.stop, i.done = stop, make(chan struct{})
	go func() {
		defer close(i.done)
		i.index.Run(work)
	}()
	return nil
}

// Stop implements run.Component.
func (i *indexer) Stop(ctx context.Context) error {
	i.stop()
	select {
	case <-i.done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
