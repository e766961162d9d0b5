package importer_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/cmd/emporium/importer"
	"emporium/kit/kittest"
	"emporium/kit/money"
)

const plain = `
sku: {column: sku}
name: {column: name}
brand: {column: brand, default: Unbranded}
category: {column: category}
price: {column: gbp, currency: GBP, strip: ["£"]}
prices: [{column: eur, currency: EUR, decimal_comma: true}]
stock: {column: stock, rule: leading_number}
attributes: [{column: material, name: Material}]
skip: [{column: name, matches: "(?i)^test"}]
`

func mapping(t *testing.T, text string) *importer.Mapping {
	t.Helper()
	m, err := importer.ParseMapping([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return &m
}

// all reads a file to its end.
func all(t *testing.T, file string, m *importer.Mapping) (drafts []importer.Draft, rejects []string) {
	t.Helper()
	src, err := importer.Open(strings.NewReader(file), m, "EUR")
	if err != nil {
		t.Fatal(err)
	}
	for {
		d, left, err := src.Next()
		for _, r := range left {
			rejects = append(rejects, r.String())
		}
		if errors.Is(err, io.EOF) {
			return drafts, rejects
		}
		if err != nil {
			t.Fatal(err)
		}
		drafts = append(drafts, d)
	}
}

func TestRows(t *testing.T) {
	t.Parallel()
	const file = "sku;name;brand;category;gbp;eur;stock;material\n" +
		"A1;Mug;;Home > Kitchen;£1,299.50;1.499,00;5\u00a0new;clay\n" +
		"A2;\"Tray,\nround\";Oak & Co;;10;;;\n" +
		"A1;Mug again;;;1;;;\n" +
		"\"A3;Broken;;;1;;;\n" +
		"A4;Test article;;;1;;;\n" +
		"A5;;;;1;;;\n" +
		"A6;Bad price;;;12.345;;;\n" +
		"A7;No price;;;;;;\n" +
		"A8;Bad stock;;;1;;many;\n" +
		";No SKU;;;1;;;\n" +
		"A9;Last;;;0;;0;"
	drafts, rejects := all(t, file, mapping(t, plain))
	want := []importer.Draft{
		{
			Line: 2, Key: "A1", Name: "Mug", Brand: "Unbranded", Status: "active", Categories: [][]string{{"Home", "Kitchen"}},
			Attributes: map[string]string{"Material": "clay"},
			Variants: []importer.Variant{{
				SKU: "A1", Prices: []money.Money{{Amount: 129950, Currency: "GBP"}, {Amount: 149900, Currency: "EUR"}}, Stock: new(int64(5)),
			}},
		},
		{
			Line: 3, Key: "A2", Name: "Tray,\nround", Brand: "Oak & Co", Status: "active",
			Variants: []importer.Variant{{SKU: "A2", Prices: []money.Money{{Amount: 1000, Currency: "GBP"}}}},
		},
		{
			Line: 13, Key: "A9", Name: "Last", Brand: "Unbranded", Status: "active",
			Variants: []importer.Variant{{SKU: "A9", Prices: []money.Money{{Amount: 0, Currency: "GBP"}}, Stock: new(int64(0))}},
		},
	}
	if diff := cmp.Diff(want, drafts); diff != "" {
		t.Errorf("drafts (-want +got):\n%s", diff)
	}
	wantRejects := []string{
		`line 5, column "sku": the SKU is already used on line 2`,
		`line 6, column "sku": a quote is opened and never closed`,
		`line 8, column "name": the name is missing`,
		`line 9, column "gbp": the price is not an amount in GBP`,
		`line 10, column "gbp": the price is missing`,
		`line 11, column "stock": the stock is not a number of pieces`,
		`line 12, column "sku": the SKU is missing`,
	}
	if diff := cmp.Diff(wantRejects, rejects); diff != "" {
		t.Errorf("rejects (-want +got):\n%s", diff)
	}
}

func TestShopify(t *testing.T) {
	t.Parallel()
	const file = "Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Image Src,Image Alt Text,Status\n" +
		"jersey,Jersey,\"<p>Soft &amp; warm</p>\n<ul><li>wool</li></ul>\",Nordlys,Clothing,\"wool, winter\",Size,S,Colour,Red,JER-S-R,300,4,49.90,https://shop.example/1.jpg,Front,active\n" +
		"jersey,,,,,,,M,,Red,JER-M-R,310,-2,49.90,https://shop.example/2.jpg,,\n" +
		"jersey,,,,,,,,,,,,,,https://shop.example/3.jpg,Back,\n" +
		"card,Gift card,,Nordlys,,,Title,Default Title,,,,0,,25.00,,,\n" +
		"jersey,,,,,,,L,,Red,JER-L-R,310,2,49.90,,,\n"
	drafts, rejects := all(t, file, nil)
	want := []importer.Draft{
		{
			Line: 2, Key: "jersey", Slug: "jersey", Name: "Jersey", Description: "Soft & warm\nwool", Brand: "Nordlys", Status: "active",
			Categories: [][]string{{"Clothing"}},
			Attributes: map[string]string{"Tags": "wool, winter"},
			Images: []importer.Image{
				{URL: "https://shop.example/1.jpg", Alt: "Front"}, {URL: "https://shop.example/2.jpg"}, {URL: "https://shop.example/3.jpg", Alt: "Back"},
			},
			Options: []importer.Option{{Name: "Size", Values: []string{"S", "M"}}, {Name: "Colour", Values: []string{"Red"}}},
			Variants: []importer.Variant{
				{SKU: "JER-S-R", Options: map[string]string{"Size": "S", "Colour": "Red"}, Prices: []money.Money{{Amount: 4990, Currency: "EUR"}}, WeightGrams: 300, Stock: new(int64(4))},
				{SKU: "JER-M-R", Options: map[string]string{"Size": "M", "Colour": "Red"}, Prices: []money.Money{{Amount: 4990, Currency: "EUR"}}, WeightGrams: 310, Stock: new(int64(0))},
			},
		},
		{
			Line: 6, Key: "card", Slug: "card", Name: "Gift card", Brand: "Nordlys", Status: "active",
			Variants: []importer.Variant{{SKU: "card", Prices: []money.Money{{Amount: 2500, Currency: "EUR"}}}},
		},
	}
	if diff := cmp.Diff(want, drafts); diff != "" {
		t.Errorf("drafts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{`line 7, column "Handle": this product began on line 2: its rows must stand together`}, rejects); diff != "" {
		t.Errorf("rejects (-want +got):\n%s", diff)
	}
}

func TestMappingNamesAllItsFaults(t *testing.T) {
	t.Parallel()
	_, err := importer.ParseMapping([]byte("name: {column: n}\nprice: {column: p, currency: XXQ}\nstock: {rule: guess}\noptions: [{column: o}]\n"))
	if err == nil {
		t.Fatal("the mapping was taken")
	}
	for _, want := range []string{"sku: name its column", `"XXQ" is no currency`, `stock.rule: "guess"`, "name the group column"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error %q does not name %q", err, want)
		}
	}
	if _, err := importer.ParseMapping([]byte("sku: {colum: x}")); err == nil || !strings.Contains(err.Error(), "colum") {
		t.Errorf("unknown key: %v, want an error that names it", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	if _, err := importer.Open(strings.NewReader("a,b\n1,2\n"), nil, ""); err == nil || !strings.Contains(err.Error(), "--map") {
		t.Errorf("unknown format: %v, want a hint at --map", err)
	}
	if _, err := importer.Open(strings.NewReader("sku,name\n"), mapping(t, plain), ""); err == nil || !strings.Contains(err.Error(), `"gbp"`) {
		t.Errorf("missing columns: %v, want their names", err)
	}
}

// shop is a Sink that remembers, as the shop does.
type shop struct {
	products map[string]string
	stock    map[string]int64
	reserved map[string]int64
	batches  []int
}

func newShop() *shop { return &shop{products: map[string]string{}, stock: map[string]int64{}} }

func (s *shop) UpsertProducts(_ context.Context, batch []importer.Draft) ([]importer.Result, error) {
	s.batches = append(s.batches, len(batch))
	out := make([]importer.Result, len(batch))
	for i, d := range batch {
		now := fmt.Sprint(d.Name, d.Brand, d.Categories, d.Attributes, d.Status, d.Variants[0].Prices)
		before, known := s.products[d.Variants[0].SKU]
		switch {
		case strings.Contains(d.Name, "refuse me"):
			out[i] = importer.Result{Outcome: importer.Refused, Reason: "the slug is taken"}
			continue
		case !known:
			out[i].Outcome = importer.Created
		case before != now:
			out[i].Outcome = importer.Updated
		default:
			out[i].Outcome = importer.Unchanged
		}
		s.products[d.Variants[0].SKU] = now
	}
	return out, nil
}

func (s *shop) SetStock(_ context.Context, levels []importer.Level) (out importer.Counted, _ error) {
	for i, l := range levels {
		switch have, known := s.stock[l.SKU]; {
		case s.reserved[l.SKU] > l.OnHand:
			out.Refused = append(out.Refused, importer.RefusedLevel{Index: i, Reason: "6 are reserved"})
		case !known || have != l.OnHand:
			s.stock[l.SKU] = l.OnHand
			out.Changed++
		}
	}
	return out, nil
}

func TestRun(t *testing.T) {
	t.Parallel()
	const file = "sku;name;brand;category;gbp;eur;stock;material\n" +
		"A1;One;;;1;;1;\nA2;Two refuse me;;;1;;1;\nA3;;;;1;;1;\nA4;Four;;;1;;;\nA5;Five;;;1;;5;\n"
	s := newShop()
	var rejected strings.Builder
	for round, want := range []importer.Summary{
		{Created: 3, Refused: 1, Rejected: 2, Levels: 2, LevelsChanged: 2},
		{Unchanged: 3, Refused: 1, Rejected: 2, Levels: 2},
		{Unchanged: 3, Refused: 1, Rejected: 3, Levels: 1},
	} {
		if round == 2 {
			s.reserved = map[string]int64{"A5": 6}
		}
		src, err := importer.Open(strings.NewReader(file), mapping(t, plain), "")
		if err != nil {
			t.Fatal(err)
		}
		rejected.Reset()
		reject, flush := importer.RejectFile(&rejected)
		var last importer.Progress
		got, err := importer.Run(t.Context(), importer.Options{
			Source: src, Sink: s, Batch: 2, Reject: reject, Progress: func(p importer.Progress) { last = p },
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := flush(); err != nil {
			t.Fatal(err)
		}
		got.Duration = 0
		if got != want {
			t.Errorf("round %d: summary = %+v, want %+v", round, got, want)
		}
		if last.Bytes != int64(len(file)) || last.Line != 6 {
			t.Errorf("round %d: progress = %d bytes, line %d; want %d, 6", round, last.Bytes, last.Line, len(file))
		}
	}
	wantRejects := "line,column,reason\n3,,the slug is taken\n4,name,the name is missing\n6,,stock of A5: 6 are reserved\n"
	if diff := cmp.Diff(wantRejects, rejected.String()); diff != "" {
		t.Errorf("reject file (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]int64{"A1": 1, "A5": 5}, s.stock); diff != "" {
		t.Errorf("stock (-want +got):\n%s", diff)
	}
}

// The mapping that the project ships reads the whole of a real file.
func TestMarketplaceFile(t *testing.T) {
	t.Parallel()
	name := kittest.SharedFile(t, "data/catalogue-10k.csv")
	text, err := os.ReadFile("../../../examples/import/marketplace.yaml")
	if err != nil {
		t.Fatal(err)
	}
	s := newShop()
	for round, want := range []importer.Summary{
		{Created: 10000, Drafts: 1435, Levels: 10000, LevelsChanged: 10000},
		{Unchanged: 10000, Drafts: 1435, Levels: 10000},
	} {
		in, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		src, err := importer.Open(in, mapping(t, string(text)), "")
		if err != nil {
			t.Fatal(err)
		}
		got, err := importer.Run(t.Context(), importer.Options{Source: src, Sink: s, Reject: func(r importer.Reject) error {
			t.Errorf("rejected: %s", r)
			return nil
		}})
		_ = in.Close()
		if err != nil {
			t.Fatal(err)
		}
		got.Duration = 0
		if got != want {
			t.Errorf("round %d: summary = %+v, want %+v", round, got, want)
		}
	}
	if got, want := s.stock["eac7efa5dbd3d667f26eb3d3ab504464"], int64(5); got != want {
		t.Errorf(`"5 new" became %d, want %d`, got, want)
	}
}
