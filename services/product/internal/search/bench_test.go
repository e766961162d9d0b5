package search

import (
	"context"
	"encoding/csv"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// realDocs reads ten thousand real listings.
func realDocs(t testing.TB) []Doc {
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
	random := rand.New(rand.NewPCG(1, 2))
	docs := make([]Doc, 0, len(rows))
	for i, row := range rows[1:] {
		d := Doc{
			ID: fmt.Sprintf("prd_%06d", i), Version: 1, Name: row[1], Brand: row[3], SKUs: []string{row[0]},
			Attributes: map[string][]string{"Rating": {row[8]}}, InStock: row[5] != "", Created: day.Add(time.Duration(i) * time.Second),
		}
		path := ""
		for level := range strings.SplitSeq(row[2], " > ") {
			path += "/" + level
			d.Categories, d.CategoryNames = append(d.Categories, path), append(d.CategoryNames, level)
		}
		d.Categories = append(d.Categories, "all")
		price, err := strconv.ParseFloat(row[4], 64)
		if err != nil {
			price = float64(random.IntN(100))
		}
		d.Prices = map[string]int64{"GBP": int64(price * 100)}
		docs = append(docs, d)
	}
	return docs
}

func BenchmarkSearch(b *testing.B) {
	e := open(b, Options{})
	e.Apply(realDocs(b)...)
	flush(b, e)
	yes := true
	three := []string{FacetBrand, FacetCategory, FacetPrice}
	low := int64(500)
	for name, q := range map[string]Query{
		"browse all":                      {Limit: 20, Sort: NewestFirst},
		"category of 10,000 and 3 facets": {Limit: 20, Category: "all", Currency: "GBP", Facets: three, Sort: PriceUp},
		"category of 880 and 3 facets":    {Limit: 20, Category: "/Die-Cast & Toy Vehicles", Currency: "GBP", Facets: three},
		"5 filters and 4 facets": {
			Limit: 20, Category: "all", Brands: []string{"LEGO", "Disney"}, PriceGTE: &low, InStock: &yes, Currency: "GBP",
			Facets: append([]string{FacetAttributes}, three...),
		},
		"word":                             {Limit: 20, Text: "train"},
		"common word, filter and 3 facets": {Limit: 20, Text: "set", InStock: &yes, Currency: "GBP", Facets: three},
		"word, filter and 3 facets":        {Limit: 20, Text: "train", InStock: &yes, Currency: "GBP", Facets: three},
		"two words":                        {Limit: 20, Text: "wooden train"},
		"typo":                             {Limit: 20, Text: "playmobli"},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			hits := 0
			for b.Loop() {
				q.Total = true
				r, err := e.Search(b.Context(), q)
				if err != nil {
					b.Fatal(err)
				}
				hits = r.Total
			}
			b.ReportMetric(float64(hits), "hits")
		})
	}
	b.Run("suggest", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := e.Suggest(b.Context(), "wooden tra", 8); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkLoadColumns(b *testing.B) {
	docs := realDocs(b)
	for b.Loop() {
		e := &Engine{table: newTable(), loading: true}
		for from := 0; from < len(docs); from += 1000 {
			e.Apply(docs[from:min(from+1000, len(docs))]...)
		}
	}
}

func BenchmarkIndexTexts(b *testing.B) {
	docs := realDocs(b)
	for b.Loop() {
		e, err := New(Options{Dir: b.TempDir() + "/index", Source: &store{docs: byID(docs)}, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			b.Fatal(err)
		}
		e.Apply(docs...)
		ctx, stop := context.WithCancel(b.Context())
		done := make(chan struct{})
		go func() { defer close(done); e.Run(ctx) }()
		flush(b, e)
		stop()
		<-done
		if err := e.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkApplyOne(b *testing.B) {
	e := &Engine{table: newTable(), loading: true}
	docs := realDocs(b)
	e.Apply(docs...)
	for i := 0; b.Loop(); i++ {
		d := docs[i%len(docs)]
		d.Version = int64(i + 2)
		d.Prices = map[string]int64{"GBP": int64(i % 5000)}
		e.Apply(d)
	}
}

func byID(docs []Doc) map[string]Doc {
	out := make(map[string]Doc, len(docs))
	for _, d := range docs {
		out[d.ID] = d
	}
	return out
}
