package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/id"
)

// forgetful is a configuration under which everything that is kept for a while is kept for minutes, so that it also goes during a soak.
var forgetful = settings{
	"bus":       settings{"retention": "5m"},
	"retention": settings{"every": "30s", "idempotency": "5m"},
	"inventory": settings{"keep_movements": "5m"},
	"order":     settings{"cart_retention": "5m"},
	"user":      settings{"session_ttl": "5m", "session_idle": "5m"},
	"notification": settings{"inbox": settings{"keep": 200}, "webhooks": settings{"keep": "5m"},
		"retention": settings{"bodies": "5m"}},
}

// soak lets shoppers do everything that they do for long, measures the shop meanwhile, and says what went on growing.
func (s *shop) soak(ctx context.Context, o options) (err error) {
	if err := s.furnish(ctx, 300); err != nil {
		return err
	}
	file, err := os.Create(filepath.Join(o.dir, "journal.jsonl"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	journal := shopper.NewJournal(file)
	measured, err := os.Create(filepath.Join(o.dir, "soak.jsonl"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, measured.Close()) }()
	m, err := newMeter(s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.close()) }()
	var working sync.WaitGroup
	var result shopper.Result
	var loadErr error
	loaded, end := context.WithCancel(ctx)
	working.Go(func() {
		defer end()
		result, loadErr = shopper.Run(ctx, shopper.Options{Base: s.base, Scenario: "mixed", Shoppers: o.shoppers, Rate: o.rate, Duration: o.duration,
			Currency: "EUR", Lines: 2, Methods: methods, Wait: 2 * time.Second, Journal: journal, Seed: o.seed})
	})
	begun := time.Now()
	var samples []sample
	lines := json.NewEncoder(measured)
	take := func() {
		one, err := m.read(ctx)
		if err != nil {
			s.say.linef("not measured: %v", err)
			return
		}
		one.At = time.Since(begun).Seconds()
		samples = append(samples, one)
		if err := lines.Encode(one); err != nil {
			s.say.linef("%v", err)
		}
		s.reviveAll() // nothing may have ended
		s.say.linef("%s", one)
	}
	for take(); pause(loaded, o.every); {
		take()
	}
	working.Wait()
	if loadErr != nil {
		return fmt.Errorf("shoppers gave up: %w", loadErr)
	}
	s.say.linef("%d visits, p50 %.1f ms, p99 %.1f ms, %d errors; %s", result.Visits.Count, result.Visits.P50, result.Visits.P99, result.Visits.Errors, s.say.last(result))
	table, growing := judge(samples, o.duration)
	s.say.linef("%s", table)
	if err := errors.Join(s.died...); err != nil {
		return err
	}
	books := filepath.Join(o.dir, "audit.json")
	if err := s.settle(ctx, o.calm, books); err != nil {
		return err
	}
	found, err := s.audit(ctx, o.calm, books, "--journal", file.Name())
	s.say.linef("%s", found)
	if err != nil {
		return err
	}
	if result.Visits.Errors > 0 {
		growing = append(growing, fmt.Sprintf("%d visits failed, the first by: %s", result.Visits.Errors, result.FirstError))
	}
	if len(growing) > 0 {
		return errors.New("what should stay as it is did not: " + strings.Join(growing, "; "))
	}
	return nil
}

// furnish puts n articles of some brands and categories on the shelf, so that there is something to look at and to search.
func (s *shop) furnish(ctx context.Context, n int) error {
	brands, kinds := []string{"Alder", "Birch", "Cedar", "Dune", "Ember"}, []string{"Lantern", "Tent", "Kettle", "Blanket", "Stove", "Bottle"}
	categories := make([]string, len(kinds))
	for i, kind := range kinds {
		var made struct {
			ID string `json:"id"`
		}
		if err := s.call(ctx, http.MethodPost, "/v1/admin/categories", settings{"name": kind + "s"}, &made); err != nil {
			return err
		}
		categories[i] = made.ID
	}
	var products, levels []settings
	for i := range n {
		sku, kind := strings.ToUpper(id.New("sku")), i%len(kinds)
		products = append(products, settings{"name": fmt.Sprintf("%s %s %d", brands[i/3%len(brands)], strings.ToLower(kinds[kind]), i), "status": "active",
			"brand": brands[i/3%len(brands)], "category_ids": []string{categories[kind]},
			"variants": []any{settings{"sku": sku, "prices": []any{euros(int64(500 + 10*i))}}}})
		levels = append(levels, settings{"sku": sku, "on_hand": 1_000_000})
	}
	for i := 0; i < n; i += 100 {
		if err := s.call(ctx, http.MethodPost, "/v1/admin/products/batch", settings{"products": products[i:min(n, i+100)]}, nil); err != nil {
			return err
		}
		if err := s.call(ctx, http.MethodPut, "/v1/admin/stock/batch", settings{"lines": levels[i:min(n, i+100)], "reason": "counted"}, nil); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	return until(ctx, func() error {
		var page struct {
			Facets struct {
				Brand []struct {
					Count int `json:"count"`
				} `json:"brand"`
			} `json:"facets"`
		}
		if err := s.call(ctx, http.MethodGet, "/v1/products?in_stock=true&facets=brand&limit=1", nil, &page); err != nil {
			return err
		}
		seen := 0
		for _, b := range page.Facets.Brand {
			seen += b.Count
		}
		if seen < n {
			return fmt.Errorf("%d of %d articles can be bought", seen, n)
		}
		return nil
	})
}
