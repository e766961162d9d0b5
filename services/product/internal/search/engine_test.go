package search

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// open returns an engine whose texts are indexed in the background until the test ends.
func open(t testing.TB, o Options) *Engine {
	t.Helper()
	o.Log = slog.New(slog.DiscardHandler)
	if o.Delay == 0 {
		o.Delay = time.Millisecond
	}
	e, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); e.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		<-done
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func flush(t testing.TB, e *Engine) {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), 20*time.Second)
	defer stop()
	if err := e.Flush(ctx); err != nil {
		t.Fatal(err)
	}
}

func search(t testing.TB, e *Engine, q Query) Result {
	t.Helper()
	if q.Limit == 0 {
		q.Limit = 100
	}
	r, err := e.Search(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func ids(r Result) string {
	var out []string
	for _, h := range r.Hits {
		out = append(out, h.ID)
	}
	return strings.Join(out, " ")
}

var day = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func shop() []Doc {
	return []Doc{
		{ID: "tent", Version: 1, Name: "Trekking Tent Skarv", Brand: "Fjellgard", Description: "Free-standing shelter.", SKUs: []string{"FJG-SK2"},
			Categories: []string{"outdoor", "tents"}, CategoryNames: []string{"Outdoor", "Tents"},
			Attributes: map[string][]string{"Colour": {"Moss", "Sand"}}, Prices: map[string]int64{"EUR": 32900, "GBP": 28900}, InStock: true, Created: day},
		{ID: "tarp", Version: 1, Name: "Tarp", Brand: "Fjellgard", SKUs: []string{"FJG-TARP"},
			Categories: []string{"outdoor", "tents"}, CategoryNames: []string{"Outdoor", "Tents"},
			Attributes: map[string][]string{"Colour": {"Moss"}}, Prices: map[string]int64{"EUR": 11900}, InStock: true, Created: day.Add(time.Hour)},
		{ID: "poles", Version: 1, Name: "Trekking Poles", Brand: "Kestrel Row", Description: "Also holds up a tent.", SKUs: []string{"KES-POLES"},
			Categories: []string{"outdoor"}, CategoryNames: []string{"Outdoor"},
			Prices: map[string]int64{"EUR": 8900}, Created: day.Add(2 * time.Hour)},
		{ID: "mug", Version: 1, Name: "Émaillé Mugs", Brand: "Brasa", SKUs: []string{"BRA-MUG-CRM", "BRA-MUG-FOR"},
			Categories: []string{"home"}, CategoryNames: []string{"Home"},
			Attributes: map[string][]string{"Colour": {"Cream"}}, Prices: map[string]int64{"EUR": 1450}, InStock: true, Created: day.Add(3 * time.Hour)},
		{ID: "secret", Version: 1, Hidden: true, Name: "Tent of next year", Brand: "Fjellgard", Prices: map[string]int64{"EUR": 1}, Created: day},
	}
}

func TestSearch(t *testing.T) {
	t.Parallel()
	e := open(t, Options{})
	e.Apply(shop()...)
	flush(t, e)
	yes, no := true, false
	lo, hi := int64(8900), int64(11900)
	tests := []struct {
		name string
		q    Query
		want string
	}{
		{"everything, newest first", Query{}, "mug poles tarp tent"},
		{"name", Query{Sort: NameUp}, "mug tarp poles tent"},
		{"name down", Query{Sort: NameDown}, "tent poles tarp mug"},
		{"price", Query{Sort: PriceUp, Currency: "EUR"}, "mug poles tarp tent"},
		{"price down", Query{Sort: PriceDown, Currency: "EUR"}, "tent tarp poles mug"},
		{"currency", Query{Currency: "GBP"}, "tent"},
		{"unknown currency", Query{Currency: "USD", Sort: PriceUp}, ""},
		{"category with what is below", Query{Category: "outdoor"}, "poles tarp tent"},
		{"category", Query{Category: "tents"}, "tarp tent"},
		{"unknown category", Query{Category: "cars"}, ""},
		{"brands without case", Query{Brands: []string{"brasa", "KESTREL ROW"}}, "mug poles"},
		{"attribute", Query{Attributes: map[string][]string{"colour": {"moss"}}}, "tarp tent"},
		{"attribute values", Query{Attributes: map[string][]string{"Colour": {"Sand", "Cream"}}}, "mug tent"},
		{"price range", Query{Currency: "EUR", PriceGTE: &lo, PriceLTE: &hi}, "poles tarp"},
		{"in stock", Query{InStock: &yes}, "mug tarp tent"},
		{"sold out", Query{InStock: &no}, "poles"},
		{"a word, name before description", Query{Text: "tent"}, "tent tarp poles"},
		{"plural", Query{Text: "tents"}, "tent tarp poles"},
		{"two words", Query{Text: "trekking tent"}, "tent poles"},
		{"accent", Query{Text: "emaille mug"}, "mug"},
		{"SKU", Query{Text: "BRA-MUG-FOR"}, "mug"},
		{"brand", Query{Text: "fjellgard", Sort: PriceUp, Currency: "EUR"}, "tarp tent"},
		{"typo", Query{Text: "treking"}, "poles tent"},
		{"beginning", Query{Text: "trek"}, "poles tent"},
		{"nothing", Query{Text: "bicycle"}, ""},
		{"only marks", Query{Text: "!?"}, ""},
		{"word and filter", Query{Text: "tent", Brands: []string{"Fjellgard"}}, "tent tarp"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := ids(search(t, e, tt.q)); got != tt.want {
				t.Errorf("hits = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFacetsAreMultiSelect(t *testing.T) {
	t.Parallel()
	e := open(t, Options{})
	e.Apply(shop()...)
	got := search(t, e, Query{
		Brands: []string{"Brasa"}, Currency: "EUR", Total: true,
		Facets: []string{FacetBrand, FacetCategory, FacetPrice, FacetInStock, FacetAttributes},
	})
	if got.Total != 1 {
		t.Errorf("total = %d, want 1", got.Total)
	}
	want := []Facet{
		{Name: "brand", Values: []Count{{"Fjellgard", 2}, {"Brasa", 1}, {"Kestrel Row", 1}}},
		{Name: "category", Values: []Count{{"home", 1}}},
		{Name: "price", Currency: "EUR", Min: 1450, Max: 1450, Ranges: []PriceRange{{From: 1000, To: 2000, Count: 1}}},
		{Name: "in_stock", Values: []Count{{"true", 1}}},
		{Name: "attributes.Colour", Values: []Count{{"Cream", 1}}},
	}
	if diff := gocmp.Diff(want, got.Facets); diff != "" {
		t.Errorf("facets (-want +got):\n%s", diff)
	}
	got = search(t, e, Query{Attributes: map[string][]string{"Colour": {"Sand"}}, Facets: []string{FacetAttributes, AttributeFacet("colour"), FacetBrand}})
	colours := Facet{Name: "attributes.Colour", Values: []Count{{"Moss", 2}, {"Cream", 1}, {"Sand", 1}}}
	if diff := gocmp.Diff([]Facet{colours, colours, {Name: "brand", Values: []Count{{"Fjellgard", 1}}}}, got.Facets); diff != "" {
		t.Errorf("facets (-want +got):\n%s", diff)
	}
}

func TestChanges(t *testing.T) {
	t.Parallel()
	e := open(t, Options{})
	e.Apply(shop()...)
	flush(t, e)
	docs := shop()
	before := e.Generation()

	newer := docs[0]
	newer.Version, newer.Name, newer.Brand = 3, "Dome", "Brasa"
	older := docs[0]
	older.Version, older.Name = 2, "Stale"
	e.Apply(newer)
	e.Apply(older)
	e.Remove("tarp")
	e.Apply(docs[1])
	e.SetInStock(map[string]bool{"poles": true, "nobody": true})
	flush(t, e)

	if e.Generation() == before {
		t.Error("the generation did not change")
	}
	for text, want := range map[string]string{"dome": "tent", "stale": "", "tarp": ""} {
		if got := ids(search(t, e, Query{Text: text})); got != want {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
	yes := true
	if got, want := ids(search(t, e, Query{InStock: &yes, Sort: NameUp})), "tent mug poles"; got != want {
		t.Errorf("in stock = %q, want %q", got, want)
	}
	hidden := newer
	hidden.Version, hidden.Hidden = 4, true
	e.Apply(hidden)
	flush(t, e)
	if got := ids(search(t, e, Query{Text: "dome"})) + ids(search(t, e, Query{Brands: []string{"Brasa"}})); got != "mug" {
		t.Errorf("after hiding: %q, want %q", got, "mug")
	}
}

func TestSuggest(t *testing.T) {
	t.Parallel()
	e := open(t, Options{})
	e.Apply(shop()...)
	flush(t, e)
	for text, want := range map[string]string{"tre": "poles tent", "trekking te": "tent", "fjell": "", "": "", "mug": "mug"} {
		got, err := e.Suggest(t.Context(), text, 10)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("Suggest(%q) = %q, want %q", text, got, want)
		}
	}
	if got := e.Brands("fj", 5); !slices.Equal(got, []Count{{"Fjellgard", 2}}) {
		t.Errorf("Brands = %v", got)
	}
}

// store is a Source that counts what it is asked for.
type store struct {
	docs  map[string]Doc
	asked int
}

func (s *store) Docs(_ context.Context, ids []string) ([]Doc, error) {
	var out []Doc
	for _, id := range ids {
		s.asked++
		if d, ok := s.docs[id]; ok {
			out = append(out, d)
		}
	}
	return out, nil
}

// An index on disk is kept over a restart, and only what differs is indexed again.
func TestIndexOnDiskIsMended(t *testing.T) {
	t.Parallel()
	dir := t.TempDir() + "/index"
	s := &store{docs: map[string]Doc{}}
	var docs []Doc
	for _, d := range shop() {
		s.docs[d.ID] = d
		docs = append(docs, d)
	}
	session := func(work func(*Engine)) {
		t.Helper()
		e, err := New(Options{Dir: dir, Source: s, Log: slog.New(slog.DiscardHandler), Delay: time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range s.docs {
			e.Apply(d)
		}
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { defer close(done); e.Run(ctx) }()
		flush(t, e)
		work(e)
		flush(t, e)
		stop()
		<-done
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
	}
	session(func(e *Engine) {
		if got := ids(search(t, e, Query{Text: "tent"})); got != "tent tarp poles" {
			t.Errorf("first session finds %q", got)
		}
	})
	if s.asked != 4 {
		t.Errorf("first session indexed %d products, want 4", s.asked)
	}
	// Between the sessions one product changes, one goes and one comes, and the index hears nothing of it.
	changed := docs[1]
	changed.Version, changed.Name = 2, "Awning"
	s.docs["tarp"] = changed
	delete(s.docs, "poles")
	fresh := docs[3]
	fresh.ID, fresh.Name = "cup", "Tent cup"
	s.docs["cup"] = fresh
	s.asked = 0
	session(func(e *Engine) {
		for text, want := range map[string]string{"awning": "tarp", "tent": "tent cup tarp", "poles": ""} {
			if got := ids(search(t, e, Query{Text: text})); got != want {
				t.Errorf("second session: %q finds %q, want %q", text, got, want)
			}
		}
	})
	if s.asked != 2 {
		t.Errorf("second session indexed %d products, want 2", s.asked)
	}
}

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
