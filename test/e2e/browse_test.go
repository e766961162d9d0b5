package e2e

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

// found is a page of products.
type found struct {
	Items  []product `json:"items"`
	Facets struct {
		Brand []struct {
			Value string `json:"value"`
			Count int    `json:"count"`
		} `json:"brand"`
		Category []struct {
			Slug  string `json:"slug"`
			Name  string `json:"name"`
			Count int    `json:"count"`
		} `json:"category"`
		Price *struct {
			Min int64 `json:"min"`
			Max int64 `json:"max"`
		} `json:"price"`
		Attributes map[string][]struct {
			Value string `json:"value"`
			Count int    `json:"count"`
		} `json:"attributes"`
	} `json:"facets"`
	Total      *int   `json:"total"`
	NextCursor string `json:"next_cursor"`
}

func (c *client) find(t testing.TB, query url.Values) found {
	t.Helper()
	var f found
	c.must(t, http.StatusOK, http.MethodGet, "/v1/products?"+query.Encode(), nil, &f)
	return f
}

func names(items []product) string {
	var out []string
	for _, p := range items {
		out = append(out, strings.Fields(p.Name)[0])
	}
	return strings.Join(out, " ")
}

func TestBrowsing(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		brand, other, word, top := "Brand "+freshWord(), "Brand "+freshWord(), freshWord(), "Top "+freshWord()
		staff := w.asStaff(t)
		lamp := func(name, brand, category, colour string, price int64) map[string]any {
			return map[string]any{"name": name + " " + word, "status": "active", "brand": brand, "category_paths": [][]string{{top, category}},
				"attributes": map[string]string{"Colour": colour}, "variants": []any{map[string]any{"sku": name + "-" + word, "prices": []amount{eur(price)}}}}
		}
		batch := map[string]any{"products": []any{
			lamp("Amber", brand, "Lamps", "Red", 1000), lamp("Birch", brand, "Lamps", "Blue", 2000), lamp("Cedar", brand, "Chairs", "Blue", 3000),
			lamp("Dahlia", other, "Chairs", "Red", 4000), lamp("Elder", brand, "Chairs", "Red", 5000),
		}}
		var made struct{ Results []struct{ Outcome string } }
		for _, outcome := range []string{"created", "unchanged"} {
			staff.must(t, http.StatusOK, http.MethodPost, "/v1/admin/products/batch", batch, &made)
			if len(made.Results) != 5 || slices.ContainsFunc(made.Results, func(r struct{ Outcome string }) bool { return r.Outcome != outcome }) {
				t.Fatalf("got %+v, want all %s", made.Results, outcome)
			}
		}
		w.setStock(t, article{SKU: "Birch-" + word, Stock: 1}, article{SKU: "Elder-" + word, Stock: 4})
		guest := w.client()
		kittest.Eventually(t, settleLimit, func() error {
			if got := names(guest.find(t, url.Values{"q": {word}, "in_stock": {"true"}, "sort": {"name"}}).Items); got != "Birch Elder" {
				return fmt.Errorf("in stock are %q, want Birch and Elder", got)
			}
			return nil
		})
		for _, tt := range []struct{ query, want string }{
			{"sort=price", "Amber Birch Cedar Dahlia Elder"},
			{"sort=-price", "Elder Dahlia Cedar Birch Amber"},
			{"sort=name&brand=" + url.QueryEscape(other), "Dahlia"},
			{"sort=name&brand=" + url.QueryEscape(other+","+brand), "Amber Birch Cedar Dahlia Elder"},
			{"sort=price&price%5Bgte%5D=2000&price%5Blte%5D=4000&currency=EUR", "Birch Cedar Dahlia"},
			{"sort=name&attributes=Colour:Blue", "Birch Cedar"},
			{"sort=name&in_stock=false", "Amber Cedar Dahlia"},
			{"sort=name&currency=USD", ""},
		} {
			query, err := url.ParseQuery(tt.query)
			if err != nil {
				t.Fatal(err)
			}
			query.Set("q", word)
			if got := names(guest.find(t, query).Items); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.query, got, tt.want)
			}
		}

		f := guest.find(t, url.Values{"q": {word}, "brand": {brand}, "facets": {"brand,category,price,attributes"}, "currency": {"EUR"}, "total": {"true"}})
		counts := map[string]int{}
		for _, v := range f.Facets.Brand {
			counts[v.Value] = v.Count
		}
		if f.Total == nil || *f.Total != 4 || counts[brand] != 4 || counts[other] != 1 {
			t.Errorf("got total %v and brands %v, want 4, and 4 and 1: a facet's own filter does not limit it", f.Total, counts)
		}
		colours := map[string]int{}
		for _, v := range f.Facets.Attributes["Colour"] {
			colours[v.Value] = v.Count
		}
		if colours["Red"] != 2 || colours["Blue"] != 2 || f.Facets.Price == nil || f.Facets.Price.Min != 1000 || f.Facets.Price.Max != 5000 {
			t.Errorf("got colours %v and prices %+v", colours, f.Facets.Price)
		}
		i := slices.IndexFunc(f.Facets.Category, func(c struct {
			Slug  string `json:"slug"`
			Name  string `json:"name"`
			Count int    `json:"count"`
		},
		) bool {
			return c.Name == "Chairs"
		})
		if i < 0 || f.Facets.Category[i].Count != 2 {
			t.Fatalf("got categories %+v, want 2 chairs of the brand", f.Facets.Category)
		}
		if got := names(guest.find(t, url.Values{"q": {word}, "category": {f.Facets.Category[i].Slug}, "sort": {"name"}}).Items); got != "Cedar Dahlia Elder" {
			t.Errorf("chairs: got %q", got)
		}
		w.pages(t, word)
	})
}

// pages walks the five products in pages while one of them goes.
func (w *World) pages(t *testing.T, word string) {
	t.Helper()
	guest, staff := w.client(), w.asStaff(t)
	var got []string
	query := url.Values{"q": {word}, "sort": {"price"}, "limit": {"2"}}
	for {
		f := guest.find(t, query)
		got = append(got, names(f.Items))
		if len(got) == 1 { // the first product, already seen, is archived: nothing behind it may be skipped
			var p struct{ Version int64 }
			path := "/v1/admin/products/" + f.Items[0].ID
			a := staff.must(t, http.StatusOK, http.MethodGet, path, nil, &p)
			staff.with("If-Match", a.Header.Get("ETag")).must(t, http.StatusOK, http.MethodPatch, path, map[string]any{"status": "archived"}, nil)
			kittest.Eventually(t, settleLimit, func() error {
				if n := len(guest.find(t, url.Values{"q": {word}}).Items); n != 4 {
					return fmt.Errorf("found %d products, want 4 after one was archived", n)
				}
				return nil
			})
			guest.refused(t, http.StatusNotFound, "not_found", http.MethodGet, "/v1/products/"+f.Items[0].Slug, nil)
		}
		if f.NextCursor == "" {
			break
		}
		query.Set("cursor", f.NextCursor)
	}
	if all := strings.Join(got, " "); all != "Amber Birch Cedar Dahlia Elder" {
		t.Errorf("the pages are %q, want each product once", all)
	}
	first := guest.find(t, url.Values{"q": {word}, "limit": {"2"}})
	p := guest.refused(t, http.StatusUnprocessableEntity, "invalid_request", http.MethodGet,
		"/v1/products?sort=name&q="+word+"&cursor="+first.NextCursor, nil)
	if at := p.pointers(); !slices.Equal(at, []string{"query.cursor"}) {
		t.Errorf("got pointers %v, want query.cursor", at)
	}
}
