package product_test

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// realBatches are ten thousand real listings as bodies of the batch operation.
func realBatches(t testing.TB) []string {
	t.Helper()
	f, err := os.Open(kittest.SharedFile(t, "data/catalogue-10k.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r := csv.NewReader(f)
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	type variant struct {
		SKU    string           `json:"sku"`
		Prices []map[string]any `json:"prices"`
	}
	type input struct {
		Name     string            `json:"name"`
		Brand    string            `json:"brand,omitempty"`
		Paths    [][]string        `json:"category_paths"`
		Facts    map[string]string `json:"attributes"`
		Status   string            `json:"status"`
		Variants []variant         `json:"variants"`
	}
	var all []input
	for i, row := range rows[1:] {
		path := row[2]
		if path == "" {
			path = "Other"
		}
		all = append(all, input{
			Name: row[1], Brand: row[3], Paths: [][]string{strings.Split(path, " > ")}, Status: "active",
			Facts:    map[string]string{"Rating": row[8]},
			Variants: []variant{{SKU: row[0], Prices: []map[string]any{{"amount": 100 + i%5000, "currency": "GBP"}}}},
		})
	}
	var out []string
	for from := 0; from < len(all); from += 500 {
		body, err := json.Marshal(map[string]any{"products": all[from:min(from+500, len(all))]})
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(body))
	}
	return out
}

// BenchmarkCatalogue imports ten thousand listings through the API, starts again, and browses.
func BenchmarkCatalogue(b *testing.B) {
	batches := realBatches(b)
	for _, d := range kittest.Databases(b) {
		b.Run(d.Name, func(b *testing.B) {
			w := newWorld(b, d.URL(b))
			b.Run("import", func(b *testing.B) {
				for i := range b.N {
					if i > 0 {
						break // the catalogue can be imported once
					}
					start := time.Now()
					for _, body := range batches {
						w.must(200, "POST", "/v1/admin/products/batch", w.staff, body)
					}
					b.ReportMetric(10_000/time.Since(start).Seconds(), "products/s")
				}
			})
			b.Run("import again", func(b *testing.B) {
				for b.Loop() {
					start := time.Now()
					for _, body := range batches {
						w.must(200, "POST", "/v1/admin/products/batch", w.staff, body)
					}
					b.ReportMetric(10_000/time.Since(start).Seconds(), "products/s")
				}
			})
			b.Run("start", func(b *testing.B) {
				for b.Loop() {
					w.stop()
					start := time.Now()
					w.start()
					b.ReportMetric(float64(time.Since(start).Milliseconds()), "ms")
				}
			})
			kittest.Eventually(b, 30*time.Second, func() error {
				if len(w.list("?q=train").Items) < 20 {
					return fmt.Errorf("the texts are not indexed yet")
				}
				return nil
			})
			var first item
			w.must(200, "GET", "/v1/products/"+w.list("").Items[0].Slug, "", "").decode(b, &first)
			for name, path := range map[string]string{
				"list, kept":   "/v1/products?category=hobbies&facets=brand,category,price",
				"detail, kept": "/v1/products/" + first.Slug,
			} {
				b.Run(name, func(b *testing.B) {
					b.ReportAllocs()
					for b.Loop() {
						w.must(200, "GET", path, "", "")
					}
				})
			}
			for name, path := range map[string]string{
				"list, made":   "/v1/products?category=hobbies&facets=brand,category,price&price[gte]=",
				"search, made": "/v1/products?q=train&facets=brand,category,price&price[gte]=",
			} {
				b.Run(name, func(b *testing.B) {
					b.ReportAllocs()
					for i := 0; b.Loop(); i++ {
						w.must(200, "GET", path+fmt.Sprint(i), "", "")
					}
				})
			}
		})
	}
}
