package app

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/maypok86/otter/v2"

	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/store"
)

const (
	// viewSize bounds the variants held in memory.
	viewSize = 50_000
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
	store     *store.Store
	catalogue Catalogue
	ttl       time.Duration
	known     *otter.Cache[string, *offer.Variant] // nil values are known not to exist
	log       *slog.Logger
}

func newView(s *store.Store, c Catalogue, ttl time.Duration, log *slog.Logger) (*view, error) {
	v := &view{store: s, catalogue: c, ttl: ttl, log: log}
	var err error
	v.known, err = otter.New(&otter.Options[string, *offer.Variant]{
		MaximumSize: 2 * viewSize, // each variant under both of its names
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
	var ids, skus []string
	missing := false
	for i, r := range refs {
		found, ok := v.known.GetIfPresent(r.key())
		if ok {
			out[i] = found
			continue
		}
		missing = true
		if r.VariantID != "" {
			ids = append(ids, r.VariantID)
		} else {
			skus = append(skus, r.SKU)
		}
	}
	if !missing {
		return out, nil
	}
	rows, err := v.store.Variants(ctx, ids, skus)
	if err != nil {
		return nil, err
	}
	v.put(rows, skus)
	if ids, skus = v.absent(ids, skus); len(ids)+len(skus) > 0 {
		v.ask(ctx, ids, skus)
	}
	for i, r := range refs {
		if out[i] == nil {
			out[i], _ = v.known.GetIfPresent(r.key())
		}
	}
	return out, nil
}

// put keeps rows, of which a later one goes before an earlier one. Under its SKU a variant is kept only when it was asked
// for so, because only then are all variants of that SKU among the rows.
func (v *view) put(rows []offer.Variant, skus []string) {
	for i := range rows {
		v.known.Set("i"+rows[i].ID, &rows[i])
		if slices.Contains(skus, rows[i].SKU) {
			v.known.Set("s"+rows[i].SKU, &rows[i])
		}
	}
}

func (v *view) absent(ids, skus []string) (noIDs, noSKUs []string) {
	for _, id := range ids {
		if _, ok := v.known.GetIfPresent("i" + id); !ok {
			noIDs = append(noIDs, id)
		}
	}
	for _, sku := range skus {
		if _, ok := v.known.GetIfPresent("s" + sku); !ok {
			noSKUs = append(noSKUs, sku)
		}
	}
	return noIDs, noSKUs
}

// ask looks in the catalogue for what no event has told of.
func (v *view) ask(ctx context.Context, ids, skus []string) {
	if v.catalogue != nil {
		ctx, cancel := context.WithTimeout(ctx, catalogueTimeout)
		defer cancel()
		found, err := v.catalogue.Variants(ctx, ids, skus)
		if err != nil {
			v.log.WarnContext(ctx, "ask the catalogue for variants; they count as unknown", "error", err)
			return
		}
		v.put(found, skus)
	}
	ids, skus = v.absent(ids, skus)
	for _, id := range ids {
		v.known.Set("i"+id, nil)
	}
	for _, sku := range skus {
		v.known.Set("s"+sku, nil)
	}
}

// forget drops variants whose rows have changed. It runs after the commit of that change.
func (v *view) forget(changed []offer.Variant) {
	for i := range changed {
		v.known.Invalidate("i" + changed[i].ID)
		v.known.Invalidate("s" + changed[i].SKU)
	}
}
