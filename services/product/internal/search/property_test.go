package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// drawDoc makes a product of few values, so that ties and overlaps are common.
func drawDoc(t *rapid.T, id string, version int64) Doc {
	d := Doc{
		ID: id, Version: version,
		Hidden:     rapid.IntRange(0, 9).Draw(t, "hidden") == 0,
		Name:       rapid.SampledFrom([]string{"red tent", "blue tent", "Red lamp", "lamp"}).Draw(t, "name"),
		Brand:      rapid.SampledFrom([]string{"", "A", "B", "C"}).Draw(t, "brand"),
		Categories: rapid.SampledFrom([][]string{nil, {"x"}, {"x", "y"}, {"z"}}).Draw(t, "categories"),
		InStock:    rapid.Bool().Draw(t, "stock"),
		Created:    day.Add(time.Duration(rapid.IntRange(0, 4).Draw(t, "created")) * time.Hour),
	}
	if rapid.Bool().Draw(t, "priced") {
		d.Prices = map[string]int64{"EUR": int64(rapid.IntRange(1, 5).Draw(t, "price")) * 1000}
	}
	if rapid.Bool().Draw(t, "attributed") {
		d.Attributes = map[string][]string{"Colour": rapid.SampledFrom([][]string{{"red"}, {"blue"}, {"red", "blue"}}).Draw(t, "colour")}
	}
	return d
}

func drawQuery(t *rapid.T) Query {
	q := Query{Limit: rapid.IntRange(1, 4).Draw(t, "limit")}
	q.Sort = rapid.SampledFrom([]Sort{Relevance, PriceUp, PriceDown, NameUp, NameDown, OldestFirst, NewestFirst}).Draw(t, "sort")
	if q.Sort == PriceUp || q.Sort == PriceDown || rapid.Bool().Draw(t, "currency") {
		q.Currency = "EUR"
		if rapid.Bool().Draw(t, "gte") {
			v := int64(rapid.IntRange(1, 5).Draw(t, "low")) * 1000
			q.PriceGTE = &v
		}
	}
	if rapid.Bool().Draw(t, "in category") {
		q.Category = rapid.SampledFrom([]string{"x", "y", "z"}).Draw(t, "category")
	}
	if rapid.Bool().Draw(t, "of brand") {
		q.Brands = rapid.SampledFrom([][]string{{"A"}, {"A", "B"}}).Draw(t, "brands")
	}
	if rapid.Bool().Draw(t, "of colour") {
		q.Attributes = map[string][]string{"Colour": {"red"}}
	}
	if rapid.Bool().Draw(t, "of stock") {
		v := rapid.Bool().Draw(t, "in stock")
		q.InStock = &v
	}
	return q
}

// meets is the plain meaning of a query's filters; except leaves the filter of one facet out.
func meets(d Doc, q Query, except string) bool {
	price, priced := d.Prices["EUR"]
	return !d.Hidden &&
		(q.Currency == "" || priced) &&
		(q.PriceGTE == nil || except == FacetPrice || price >= *q.PriceGTE) &&
		(q.Category == "" || except == FacetCategory || slices.Contains(d.Categories, q.Category)) &&
		(len(q.Brands) == 0 || except == FacetBrand || slices.Contains(q.Brands, d.Brand)) &&
		(len(q.Attributes) == 0 || except == "attributes.colour" || slices.Contains(d.Attributes["Colour"], "red")) &&
		(q.InStock == nil || except == FacetInStock || d.InStock == *q.InStock)
}

func sortDocs(docs []Doc, s Sort) {
	slices.SortFunc(docs, func(a, b Doc) int {
		switch s {
		case PriceUp:
			return cmp.Or(cmp.Compare(a.Prices["EUR"], b.Prices["EUR"]), cmp.Compare(a.ID, b.ID))
		case PriceDown:
			return -cmp.Or(cmp.Compare(a.Prices["EUR"], b.Prices["EUR"]), cmp.Compare(a.ID, b.ID))
		case NameUp:
			return cmp.Or(cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), cmp.Compare(a.ID, b.ID))
		case NameDown:
			return -cmp.Or(cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), cmp.Compare(a.ID, b.ID))
		case OldestFirst:
			return cmp.Or(a.Created.Compare(b.Created), cmp.Compare(a.ID, b.ID))
		}
		return -cmp.Or(a.Created.Compare(b.Created), cmp.Compare(a.ID, b.ID))
	})
}

// The columns answer as a plain loop over all products would, after any sequence of changes.
func TestColumnsAnswerAsALoopWould(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		e := &Engine{table: newTable()}
		e.pool.New = func() any { return &scratch{} }
		e.loading = true
		model := map[string]Doc{}
		serial := int64(0)
		for step := range rapid.IntRange(1, 12).Draw(t, "steps") {
			if rapid.IntRange(0, 4).Draw(t, "what") == 0 {
				id := fmt.Sprintf("p%02d", rapid.IntRange(0, 40).Draw(t, "gone"))
				e.Remove(id)
				model[id] = Doc{ID: id, Hidden: true, Version: 1 << 40}
				continue
			}
			var batch []Doc
			for range rapid.SampledFrom([]int{1, 3, 60}).Draw(t, "size") {
				// Versions may arrive out of order; two with one number are the same state, which is not drawn here.
				serial++
				version := int64(step+rapid.IntRange(0, 2).Draw(t, "version"))*1000 + serial
				d := drawDoc(t, fmt.Sprintf("p%02d", rapid.IntRange(0, 40).Draw(t, "id")), version)
				batch = append(batch, d)
				if d.Version >= model[d.ID].Version {
					model[d.ID] = d
				}
			}
			e.Apply(batch...)
		}
		q := drawQuery(t)
		q.Facets = []string{FacetBrand, FacetCategory, AttributeFacet("Colour"), FacetInStock}
		q.Total = true
		var want []Doc
		counts := map[string]map[string]int{}
		count := func(facet, value string) {
			if counts[facet] == nil {
				counts[facet] = map[string]int{}
			}
			counts[facet][value]++
		}
		for _, d := range model {
			if meets(d, q, "") {
				want = append(want, d)
			}
			if meets(d, q, FacetBrand) && d.Brand != "" {
				count(FacetBrand, d.Brand)
			}
			if meets(d, q, FacetCategory) {
				for _, c := range d.Categories {
					count(FacetCategory, c)
				}
			}
			if meets(d, q, "attributes.colour") {
				for _, c := range d.Attributes["Colour"] {
					count("attributes.Colour", c)
				}
			}
			if meets(d, q, FacetInStock) {
				count(FacetInStock, fmt.Sprint(d.InStock))
			}
		}
		sortDocs(want, q.Sort)
		var wantIDs, got []string
		for _, d := range want {
			wantIDs = append(wantIDs, d.ID)
		}
		for {
			r, err := e.Search(context.Background(), q)
			if err != nil {
				t.Fatal(err)
			}
			if r.Total != len(want) {
				t.Fatalf("total = %d, want %d", r.Total, len(want))
			}
			for _, f := range r.Facets {
				have := map[string]int{}
				for _, v := range f.Values {
					have[v.Value] = v.Count
				}
				if diff := gocmp.Diff(counts[f.Name], have); diff != "" && len(counts[f.Name])+len(have) > 0 {
					t.Fatalf("facet %s (-want +got):\n%s", f.Name, diff)
				}
			}
			for _, h := range r.Hits {
				got = append(got, h.ID)
			}
			if !r.More {
				break
			}
			q.After = &r.Hits[len(r.Hits)-1].At
		}
		if !slices.Equal(got, wantIDs) {
			t.Fatalf("pages = %v, want %v", got, wantIDs)
		}
	})
}

// While products come, change and go between the pages, those that nobody touches are seen once each, in every order.
func TestPagingIsStable(t *testing.T) {
	t.Parallel()
	e := open(t, Options{})
	round := 0
	rapid.Check(t, func(t2 *rapid.T) {
		round++
		quiet := map[string]bool{}
		brand := fmt.Sprint("brand", round)
		draw := func(id string, version int64) Doc {
			d := drawDoc(t2, id, version)
			d.Hidden, d.Brand = false, brand
			d.Prices = map[string]int64{"EUR": int64(rapid.IntRange(1, 3).Draw(t2, "price"))}
			return d
		}
		var docs []Doc
		for i := range 30 {
			id := fmt.Sprintf("r%d-%02d", round, i)
			docs = append(docs, draw(id, 1))
			quiet[id] = i >= 10
		}
		e.Apply(docs...)
		q := Query{Brands: []string{brand}, Currency: "EUR", Limit: rapid.IntRange(1, 7).Draw(t2, "limit")}
		q.Sort = rapid.SampledFrom([]Sort{Relevance, PriceUp, PriceDown, NameUp, NameDown, OldestFirst}).Draw(t2, "sort")
		q.Text = rapid.SampledFrom([]string{"", "", "tent"}).Draw(t2, "text")
		flush(t, e)
		want := map[string]bool{}
		for _, d := range docs {
			if quiet[d.ID] && (q.Text == "" || strings.Contains(d.Name, "tent")) {
				want[d.ID] = true
			}
		}
		seen := map[string]bool{}
		for page := 0; ; page++ {
			r, err := e.Search(t.Context(), q)
			if err != nil {
				t2.Fatal(err)
			}
			for _, h := range r.Hits {
				if quiet[h.ID] && seen[h.ID] {
					t2.Fatalf("%s twice", h.ID)
				}
				seen[h.ID] = true
			}
			if !r.More {
				break
			}
			q.After = &r.Hits[len(r.Hits)-1].At
			switch rapid.IntRange(0, 2).Draw(t2, "meanwhile") {
			case 0:
				e.Apply(draw(fmt.Sprintf("r%d-%02d", round, rapid.IntRange(0, 9).Draw(t2, "changed")), int64(page+2)))
			case 1:
				e.Remove(fmt.Sprintf("r%d-%02d", round, rapid.IntRange(0, 9).Draw(t2, "removed")))
			case 2:
				e.Apply(draw(fmt.Sprintf("r%d-new%02d", round, page), 1))
			}
			if q.Text != "" {
				flush(t, e)
			}
		}
		for id := range want {
			if !seen[id] {
				t2.Fatalf("%s was skipped", id)
			}
		}
	})
}
