package shopper

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// maxArticles bounds how much of the catalogue the shoppers choose from.
const maxArticles = 10_000

// catalogue is what the shoppers know of the shop.
type catalogue struct {
	skus, slugs, words, categories, brands []string
}

// patience is how long a shop may take until it shows what it was filled with a moment ago.
const patience = 5 * time.Second

// findCatalogue lists what is in stock. A shop that has just begun shows its stock once its index knows of it: what is empty is looked at
// again until there is something, and no more of it than a moment before.
func findCatalogue(ctx context.Context, s *shop, currency string) (catalogue, error) {
	c, err := readCatalogue(ctx, s, currency)
	if err != nil || len(c.skus) > 0 {
		return c, err
	}
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(patience); time.Now().Before(end); {
		select {
		case <-ctx.Done():
			return c, ctx.Err()
		case <-tick.C:
		}
		before := len(c.skus)
		if c, err = readCatalogue(ctx, s, currency); err != nil || before > 0 && len(c.skus) == before {
			return c, err
		}
	}
	if len(c.skus) == 0 {
		return c, errors.New("nothing is in stock in " + currency + "; import products first, or choose another --currency")
	}
	return c, nil
}

// readCatalogue lists what is in stock now, which may be nothing.
func readCatalogue(ctx context.Context, s *shop, currency string) (c catalogue, err error) {
	words, brands := map[string]bool{}, map[string]bool{}
	for cursor := ""; len(c.skus) < maxArticles; {
		var page struct {
			Items []struct {
				Name     string `json:"name"`
				Slug     string `json:"slug"`
				Brand    string `json:"brand"`
				Variants []struct {
					SKU string `json:"sku"`
				} `json:"variants"`
			} `json:"items"`
			Next string `json:"next_cursor"`
		}
		query := url.Values{"limit": {"100"}, "in_stock": {"true"}, "currency": {currency}}
		if cursor != "" {
			query.Set("cursor", cursor)
		}
		if err := s.call(ctx, http.MethodGet, "/v1/products?"+query.Encode(), nil, &page); err != nil {
			return c, fmt.Errorf("read the catalogue: %w", err)
		}
		for _, item := range page.Items {
			c.slugs = append(c.slugs, item.Slug)
			for _, v := range item.Variants {
				c.skus = append(c.skus, v.SKU)
			}
			if item.Brand != "" && !brands[item.Brand] {
				brands[item.Brand] = true
				c.brands = append(c.brands, item.Brand)
			}
			for word := range strings.FieldsSeq(strings.ToLower(item.Name)) {
				if len(word) > 3 && len(words) < 500 && !words[word] {
					words[word] = true
					c.words = append(c.words, word)
				}
			}
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	if len(c.skus) == 0 {
		return c, nil
	}
	var list struct {
		Items []struct {
			Slug string `json:"slug"`
		} `json:"items"`
	}
	if err := s.call(ctx, http.MethodGet, "/v1/categories", nil, &list); err != nil {
		return c, fmt.Errorf("read the categories: %w", err)
	}
	for _, item := range list.Items {
		c.categories = append(c.categories, item.Slug)
	}
	return c, nil
}
