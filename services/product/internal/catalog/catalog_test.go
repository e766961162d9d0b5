package catalog_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/product/internal/catalog"
)

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func jersey() catalog.Content {
	return catalog.Content{
		Slug: "jersey", Name: " Jersey ", Brand: "Tarn", Status: catalog.Active, CategoryIDs: []string{"cat_b", "cat_a", "cat_b"},
		Attributes: map[string]string{"Material": "Wool"},
		Options:    []catalog.Option{{Name: "Size", Values: []string{"S", "M"}}},
		Variants: []catalog.Variant{
			{SKU: "J-S", Options: map[string]string{"Size": "S"}, Prices: []money.Money{{Amount: 4990, Currency: "EUR"}, {Amount: 4490, Currency: "GBP"}}},
			{SKU: "J-M", Options: map[string]string{"Size": "M"}, Prices: []money.Money{{Amount: 4990, Currency: "EUR"}}},
		},
	}
}

func make1(t *testing.T) (*catalog.Product, *id.Sequence) {
	t.Helper()
	ids := id.NewSequence(1)
	p, err := catalog.New(ids, now, jersey())
	if err != nil {
		t.Fatal(err)
	}
	return p, ids
}

func TestNew(t *testing.T) {
	t.Parallel()
	p, _ := make1(t)
	got := p.Content()
	if got.Name != "Jersey" || !slices.Equal(got.CategoryIDs, []string{"cat_a", "cat_b"}) || p.Version() != 1 {
		t.Errorf("product = %+v, want a trimmed name, each category once and version 1", got)
	}
	for _, v := range got.Variants {
		if !id.Valid("var", v.ID) {
			t.Errorf("variant %s has the id %q", v.SKU, v.ID)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		spoil   func(*catalog.Content)
		pointer string
	}{
		{"no name", func(c *catalog.Content) { c.Name = "  " }, "/name"},
		{"control characters", func(c *catalog.Content) { c.Name = "a\x00b" }, "/name"},
		{"slug", func(c *catalog.Content) { c.Slug = "Jersey" }, "/slug"},
		{"status", func(c *catalog.Content) { c.Status = "gone" }, "/status"},
		{"no variant", func(c *catalog.Content) { c.Variants = nil }, "/variants"},
		{"SKU twice", func(c *catalog.Content) { c.Variants[1].SKU = "J-S" }, "/variants/1/sku"},
		{"SKU too long", func(c *catalog.Content) { c.Variants[0].SKU = strings.Repeat("x", 65) }, "/variants/0/sku"},
		{"option missing", func(c *catalog.Content) { c.Variants[0].Options = nil }, "/variants/0/options/Size"},
		{"option value unknown", func(c *catalog.Content) { c.Variants[0].Options["Size"] = "XL" }, "/variants/0/options/Size"},
		{"the same choice twice", func(c *catalog.Content) { c.Variants[1].Options["Size"] = "S" }, "/variants/1/options"},
		{"option unknown", func(c *catalog.Content) { c.Variants[0].Options["Colour"] = "red" }, "/variants/0/options"},
		{"two prices", func(c *catalog.Content) { c.Variants[0].Prices[1].Currency = "EUR" }, "/variants/0/prices/1/currency"},
		{"price below zero", func(c *catalog.Content) { c.Variants[0].Prices[0].Amount = -1 }, "/variants/0/prices/0/amount"},
		{"currency", func(c *catalog.Content) { c.Variants[0].Prices[0].Currency = "ABC" }, "/variants/0/prices/0/currency"},
		{"variant id", func(c *catalog.Content) { c.Variants[0].ID = "var_x" }, "/variants/0/id"},
		{"image", func(c *catalog.Content) { c.Images = []catalog.Image{{URL: "javascript:alert(1)"}} }, "/images/0/url"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := jersey()
			tt.spoil(&c)
			_, err := catalog.New(id.NewSequence(1), now, c)
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("error = %v, want %s", err, fault.Invalid)
			}
			for _, d := range fault.From(err).Details {
				if d.Pointer == tt.pointer {
					return
				}
			}
			t.Errorf("details = %+v, want one at %s", fault.From(err).Details, tt.pointer)
		})
	}
}

func TestRevise(t *testing.T) {
	t.Parallel()
	p, ids := make1(t)
	before := p.Record()

	same := jersey()
	slices.Reverse(same.Variants[0].Prices)
	if changed, err := p.Revise(ids, now.Add(time.Hour), same); err != nil || changed {
		t.Errorf("the same content: changed = %v, %v; want no change", changed, err)
	}
	if diff := cmp.Diff(before, p.Record()); diff != "" {
		t.Errorf("the same content changed the product:\n%s", diff)
	}

	next := jersey()
	next.Variants = next.Variants[:1]
	next.Variants = append(next.Variants, catalog.Variant{SKU: "J-M2", Options: map[string]string{"Size": "M"}})
	changed, err := p.Revise(ids, now.Add(time.Hour), next)
	if err != nil || !changed {
		t.Fatalf("new content: changed = %v, %v", changed, err)
	}
	after := p.Record()
	if after.Version != 2 || !after.Updated.Equal(now.Add(time.Hour)) || !after.Created.Equal(now) {
		t.Errorf("version %d, updated %v, created %v", after.Version, after.Updated, after.Created)
	}
	if after.Variants[0].ID != before.Variants[0].ID || after.Variants[1].ID == before.Variants[1].ID || after.Variants[1].ID == "" {
		t.Errorf("variant ids = %q, %q; the first stays, the second is new", after.Variants[0].ID, after.Variants[1].ID)
	}

	renamed := p.Content()
	renamed.Variants[0].SKU = "OTHER"
	if _, err := p.Revise(ids, now, renamed); !fault.Is(err, fault.Invalid) || !strings.Contains(err.Error(), "never changes") {
		t.Errorf("another SKU for a known id: %v, want a refusal", err)
	}
	foreign := p.Content()
	foreign.Variants[0].ID = "var_zzz"
	if _, err := p.Revise(ids, now, foreign); !fault.Is(err, fault.Invalid) {
		t.Errorf("a foreign variant id: %v, want a refusal", err)
	}
	if p.Version() != 2 {
		t.Errorf("version = %d after refusals, want 2", p.Version())
	}
}

func TestStatusAndCategories(t *testing.T) {
	t.Parallel()
	p, _ := make1(t)
	if changed, err := p.MoveTo(catalog.Archived, now); err != nil || !changed || p.Version() != 2 {
		t.Errorf("archive: %v, %v, version %d", changed, err, p.Version())
	}
	if changed, err := p.MoveTo(catalog.Archived, now); err != nil || changed {
		t.Errorf("archive twice: %v, %v", changed, err)
	}
	if _, err := p.MoveTo("lost", now); !fault.Is(err, fault.Invalid) {
		t.Errorf("unknown status: %v", err)
	}
	if !p.LeaveCategory("cat_a", now) || p.LeaveCategory("cat_a", now) || !slices.Equal(p.Content().CategoryIDs, []string{"cat_b"}) {
		t.Errorf("categories = %v", p.Content().CategoryIDs)
	}
	if _, ok := p.Variant("J-M"); !ok {
		t.Error("variant J-M is missing")
	}
}

func TestSlug(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Émaillé Mug, 350 ml":       "emaille-mug-350-ml",
		"Straße & Töpfe":            "strasse-toepfe",
		"Łódź / Smørrebrød":         "lodz-smorrebrod",
		"Men's Jacket":              "mens-jacket",
		"Чайник «Заря»":             "chajnik-zarya",
		"Φυσικό λάδι":               "fysiko-ladi",
		"日本":                        "item",
		"  --  ":                    "item",
		"A²":                        "a2",
		strings.Repeat("word ", 40): strings.TrimSuffix(strings.Repeat("word-", 16), "-"),
	} {
		if got := catalog.Slug(name); got != want {
			t.Errorf("Slug(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestSlugsAreValidAndTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		name, seed := rapid.String().Draw(t, "name"), rapid.String().Draw(t, "seed")
		slugs := catalog.Slugs(name, seed)
		for _, s := range slugs {
			if !catalog.ValidSlug(s) {
				t.Fatalf("%q is no slug", s)
			}
		}
		if diff := cmp.Diff(slugs, catalog.Slugs(name, seed)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func category(t *testing.T, tree *catalog.Tree, slug, parent string) catalog.Category {
	t.Helper()
	c, err := catalog.NewCategory("cat_"+slug, strings.ToUpper(slug), slug, parent, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := tree.Put(c); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTree(t *testing.T) {
	t.Parallel()
	tree := catalog.LoadTree(nil)
	a := category(t, tree, "a", "")
	b := category(t, tree, "b", a.ID)
	c := category(t, tree, "c", b.ID)
	category(t, tree, "d", a.ID)

	if got := tree.Closure([]string{c.ID, "cat_nowhere"}); !slices.Equal(got, []string{"cat_a", "cat_b", "cat_c"}) {
		t.Errorf("closure = %v", got)
	}
	if got, ok := tree.Find("c"); !ok || got.ID != c.ID {
		t.Errorf("find by slug = %v, %v", got, ok)
	}
	under := a
	under.ParentID = c.ID
	if err := tree.Put(under); !errors.Is(err, catalog.ErrCycle) {
		t.Errorf("a below c: %v, want %v", err, catalog.ErrCycle)
	}
	twin := catalog.Category{ID: "cat_x", Slug: "c", Name: "X"}
	if err := tree.Put(twin); !errors.Is(err, catalog.ErrSlugTaken) {
		t.Errorf("slug twice: %v, want %v", err, catalog.ErrSlugTaken)
	}
	orphan := catalog.Category{ID: "cat_y", Slug: "y", Name: "Y", ParentID: "cat_no"}
	if err := tree.Put(orphan); !errors.Is(err, catalog.ErrNoCategory) {
		t.Errorf("unknown parent: %v, want %v", err, catalog.ErrNoCategory)
	}
	if err := tree.Remove(b.ID); !errors.Is(err, catalog.ErrHasChildren) {
		t.Errorf("remove b: %v, want %v", err, catalog.ErrHasChildren)
	}
	up := b
	up.ParentID = ""
	if err := tree.Put(up); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, c := range tree.All() {
		names = append(names, c.Slug)
	}
	if !slices.Equal(names, []string{"a", "d", "b", "c"}) {
		t.Errorf("all = %v", names)
	}
	deep := tree.Clone()
	parent := c.ID
	var err error
	for i := 0; err == nil && i < 20; i++ {
		next := catalog.Category{ID: fmt.Sprint("cat_deep", i), Slug: fmt.Sprint("deep", i), Name: "Deep", ParentID: parent}
		err, parent = deep.Put(next), next.ID
	}
	if !errors.Is(err, catalog.ErrTooDeep) {
		t.Errorf("deep nesting: %v, want %v", err, catalog.ErrTooDeep)
	}
	if tree.Len() != 4 {
		t.Errorf("the clone's changes reached the tree: %d categories", tree.Len())
	}
}

// Whatever is tried, the tree has no cycle and every category's path begins at the top.
func TestTreeNeverHasACycle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var rows []catalog.Category
		for i := range rapid.IntRange(0, 5).Draw(t, "rows") {
			rows = append(rows, catalog.Category{ID: fmt.Sprint(i), Slug: fmt.Sprint(i), Name: "x", ParentID: fmt.Sprint(rapid.IntRange(0, 6).Draw(t, "stored parent"))})
		}
		tree := catalog.LoadTree(rows)
		for range rapid.IntRange(0, 20).Draw(t, "moves") {
			i := rapid.IntRange(0, 6).Draw(t, "id")
			parent := ""
			if p := rapid.IntRange(-1, 6).Draw(t, "parent"); p >= 0 {
				parent = fmt.Sprint(p)
			}
			_ = tree.Put(catalog.Category{ID: fmt.Sprint(i), Slug: fmt.Sprint(i), Name: "x", ParentID: parent})
		}
		if got := len(tree.All()); got != tree.Len() {
			t.Fatalf("%d of %d categories can be reached from the top", got, tree.Len())
		}
		for _, c := range tree.All() {
			if path := tree.Path(c.ID); path[0].ParentID != "" || path[len(path)-1].ID != c.ID {
				t.Fatalf("path of %s = %v", c.ID, path)
			}
		}
	})
}
