package search

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
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
