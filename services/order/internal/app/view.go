package app

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"github.com/maypok86/otter/v2"

	"emporium/kit/db"
	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/store"
)

const (
	// viewSize bounds the references to variants held in memory.
	viewSize = 100_000
	// unknownTTL is how long nobody is asked again about a variant that nobody knows.
	unknownTTL = 5 * time.Second
	// catalogueTimeout bounds the guarded call on a shopper's path.
	catalogueTimeout = time.Second
)

// Ref names a variant by one of its two names.
type Ref struct {
	VariantID string
	SKU       string
}

func (r Ref) key() string {
	if r.VariantID != "" {
		return "i" + r.VariantID
	}
	return "s" + r.SKU
}

// view is what can be sold, as product events told: rows of the service's own table, held in memory for a short while.
// Nothing is sold at a price that is older than an event handled by this process, or than the time to live when another
// instance handled it.
type view struct {
	catalogue Catalogue
	ttl       time.Duration
	known     *otter.Cache[string, *offer.Variant] // nil values are known not to exist
	changes   atomic.Int64                         // how often rows have changed under this process
	rows      *db.Lookup[Ref, offer.Variant]
	log       *slog.Logger
}

// lookupSize bounds the variants of one query.
const lookupSize = 256

func newView(s *store.Store, c Catalogue, ttl time.Duration, log *slog.Logger) (*view, error) {
	v := &view{catalogue: c, ttl: ttl, log: log}
	v.rows = db.NewLookup(lookupSize, func(ctx context.Context, refs []Ref) ([]offer.Variant, error) {
		ids, skus := names(refs)
		return s.Variants(ctx, ids, skus)
	})
	var err error
	v.known, err = otter.New(&otter.Options[string, *offer.Variant]{
		MaximumSize: viewSize,
		ExpiryCalculator: otter.ExpiryWritingFunc(func(e otter.Entry[string, *offer.Variant]) time.Duration {
			if e.Value == nil {
				return unknownTTL
			}
			return ttl
		}),
	})
	if err != nil {
		return nil, fmt.Errorf("make variant cache: %w", err)
	}
	return v, nil
}

func (v *view) close() { v.known.StopAllGoroutines() }

// find returns the variants that refs name, nil for those that nobody knows. A catalogue that cannot be reached makes a
// variant unknown, which delays its first sale and breaks nothing.
func (v *view) find(ctx context.Context, refs []Ref) ([]*offer.Variant, error) {
	out := make([]*offer.Variant, len(refs))
	var missing []int
	for i, r := range refs {
		found, ok := v.known.GetIfPresent(r.key())
		out[i] = found
		if !ok {
			missing = append(missing, i)
		}
	}
	if len(missing) == 0 {
		return out, nil
	}
	began := v.changes.Load()
	rows, err := v.rows.Do(ctx, pick(refs, missing)...)
	if err != nil {
		return nil, err
	}
	unknown := take(rows, refs, out, missing)
	answered := true
	if len(unknown) > 0 && v.catalogue != nil {
		rows, err := v.ask(ctx, refs, unknown)
		answered = err == nil
		take(rows, refs, out, unknown)
	}
	for _, i := range missing {
		if out[i] != nil || answered {
			v.keep(refs[i].key(), out[i], began)
		}
		if out[i] != nil && refs[i].VariantID == "" {
			v.keep(Ref{VariantID: out[i].ID}.key(), out[i], began) // by which the order that follows will ask
		}
	}
	return out, nil
}

// keep holds what was read, unless an event has changed something since the reading began: then it may be old.
func (v *view) keep(key string, found *offer.Variant, began int64) {
	if v.changes.Load() != began {
		return
	}
	v.known.Set(key, found)
	if v.changes.Load() != began {
		v.known.Invalidate(key)
	}
}

func pick(refs []Ref, which []int) []Ref {
	out := make([]Ref, len(which))
	for k, i := range which {
		out[k] = refs[i]
	}
	return out
}

func names(refs []Ref) (ids, skus []string) {
	for _, r := range refs {
		if r.VariantID != "" {
			ids = append(ids, r.VariantID)
		} else {
			skus = append(skus, r.SKU)
		}
	}
	return ids, skus
}

// take puts rows to the references that name them, where a later row goes before an earlier one, and returns the
// references that none fits.
func take(rows []offer.Variant, refs []Ref, out []*offer.Variant, missing []int) (rest []int) {
	for _, i := range missing {
		for k := range slices.Backward(rows) {
			if rows[k].ID == refs[i].VariantID || refs[i].VariantID == "" && rows[k].SKU == refs[i].SKU {
				out[i] = &rows[k]
				break
			}
		}
		if out[i] == nil {
			rest = append(rest, i)
		}
	}
	return rest
}

// ask looks in the catalogue for what no event has told of.
func (v *view) ask(ctx context.Context, refs []Ref, missing []int) ([]offer.Variant, error) {
	ctx, cancel := context.WithTimeout(ctx, catalogueTimeout)
	defer cancel()
	ids, skus := names(pick(refs, missing))
	rows, err := v.catalogue.Variants(ctx, ids, skus)
	if err != nil {
		v.log.WarnContext(ctx, "ask the catalogue for variants; they count as unknown", "error", err)
	}
	return rows, err
}

// forget drops variants whose rows have changed. It runs after the commit of that change.
func (v *view) forget(changed []offer.Variant) {
	v.changes.Add(1)
	for i := range changed {
		v.known.Invalidate("i" + changed[i].ID)
		v.known.Invalidate("s" + changed[i].SKU)
	}
}
