package api

import (
	"context"
	"strconv"
	"strings"

	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
)

type listIn struct {
	web.PageQuery
	Q          string `query:"q" maxLength:"200" doc:"Words to find, in any order. Similar and longer words are taken when few products have them."`
	Category   string `query:"category" maxLength:"120" doc:"Id or slug; products of the categories below are found too."`
	Brand      string `query:"brand" maxLength:"500" doc:"One or several, separated by commas."`
	Attributes string `query:"attributes" maxLength:"1000" example:"Colour:Moss,Colour:Sand,Material:Wool" doc:"name:value, several separated by commas; of the values of one name one must hold. A comma within is written \\\\,."`
	Currency   string `query:"currency" pattern:"^[A-Z]{3}$" doc:"Only products with a price in it; prices and sorting by price are meant in it."`
	PriceGTE   int64  `query:"price[gte]" default:"0" minimum:"0" maximum:"1000000000000" doc:"The lowest price, in minor units."`
	PriceLTE   int64  `query:"price[lte]" default:"1000000000000" minimum:"0" maximum:"1000000000000" doc:"The highest price, in minor units."`
	InStock    string `query:"in_stock" enum:"true,false" doc:"Only products with (or without) a variant in stock."`
	Sort       string `query:"sort" enum:"relevance,price,-price,name,-name,created_at,-created_at" doc:"Default: relevance with q, else -created_at."`
	Facets     string `query:"facets" maxLength:"300" example:"brand,category,price" doc:"Of brand, category, price, in_stock, attributes, or attributes.NAME for one of them; separated by commas."`
	Total      bool   `query:"total" doc:"Also count all products found."`
}

type listOut struct {
	Body struct {
		Items      []Product `json:"items"`
		Facets     *Facets   `json:"facets,omitempty"`
		Total      *int      `json:"total,omitempty" doc:"All products found; only when asked for."`
		NextCursor string    `json:"next_cursor,omitempty" doc:"Send it as cursor to get the next page; absent on the last one."`
	}
}

func (h *handler) list(ctx context.Context, in *listIn) (*listOut, error) {
	q, err := in.query()
	if err != nil {
		return nil, err
	}
	cursor := in.cursor()
	if in.Cursor != "" {
		q.After = &search.Position{}
		if err := cursor.Decode(in.Cursor, q.After); err != nil {
			return nil, err
		}
	}
	page, err := h.app.Find(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &listOut{}
	out.Body.Items = toProducts(page.Products)
	out.Body.Facets = toFacets(page.Facets, h.app.Tree())
	if in.Total {
		out.Body.Total = &page.Total
	}
	if page.Last != nil {
		out.Body.NextCursor, err = cursor.Encode(page.Last)
	}
	return out, err
}

// cursor is bound to all that decides which products come in which order.
func (in *listIn) cursor() web.Cursor {
	return web.NewCursor("products", in.Q, in.Category, in.Brand, in.Attributes, in.Currency,
		strconv.FormatInt(in.PriceGTE, 10), strconv.FormatInt(in.PriceLTE, 10), in.InStock, in.Sort)
}

func (in *listIn) query() (search.Query, error) {
	q := search.Query{
		Text: strings.TrimSpace(in.Q), Category: in.Category, Currency: in.Currency, Sort: search.Sort(in.Sort), Limit: in.Limit, Total: in.Total,
	}
	if in.PriceGTE > 0 {
		q.PriceGTE = &in.PriceGTE
	}
	if in.PriceLTE < catalog.MaxPrice {
		q.PriceLTE = &in.PriceLTE
	}
	if in.InStock != "" {
		yes := in.InStock == "true"
		q.InStock = &yes
	}
	if q.Sort == "" {
		q.Sort = search.Relevance
	}
	if in.Brand != "" {
		q.Brands = split(in.Brand)
		if len(q.Brands) > 1 {
			// A brand's own name may have a comma; what is no brand finds nothing and does no harm.
			q.Brands = append(q.Brands, in.Brand)
		}
	}
	for _, pair := range split(in.Attributes) {
		name, value, ok := strings.Cut(pair, ":")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		if !ok || name == "" || value == "" {
			return q, fault.New(fault.Invalid, "An attribute filter is name:value.").
				At("query.attributes", "format", "is not name:value, or several of it separated by commas")
		}
		if q.Attributes == nil {
			q.Attributes = make(map[string][]string)
		}
		q.Attributes[name] = append(q.Attributes[name], value)
	}
	seen := map[string]bool{}
	for _, name := range split(in.Facets) {
		switch {
		case name == search.FacetBrand, name == search.FacetCategory, name == search.FacetPrice, name == search.FacetInStock,
			name == search.FacetAttributes, strings.HasPrefix(name, search.AttributeFacet("")) && len(name) > len(search.AttributeFacet("")):
		default:
			return q, fault.New(fault.Invalid, "Facets are brand, category, price, in_stock, attributes and attributes.NAME.").
				At("query.facets", "enum", "names a facet that does not exist")
		}
		if !seen[name] {
			seen[name] = true
			q.Facets = append(q.Facets, name)
		}
	}
	const most = 12
	if len(q.Facets) > most {
		return q, fault.Newf(fault.Invalid, "Ask for at most %d facets.", most).At("query.facets", "too_many", "names too many facets")
	}
	return q, nil
}

// split parts a list at its commas; \, is a comma within a part.
func split(s string) []string {
	if s == "" {
		return nil
	}
	const mark = "\x00"
	var out []string
	for part := range strings.SplitSeq(strings.ReplaceAll(s, `\,`, mark), ",") {
		if part = strings.TrimSpace(strings.ReplaceAll(part, mark, ",")); part != "" {
			out = append(out, part)
		}
	}
	return out
}

type getIn struct {
	ID string `path:"id" maxLength:"120" example:"fjellgard-skarv-2-trekking-tent" doc:"The product's id or slug."`
}

type detailOut struct {
	Body ProductDetail
}

func (h *handler) get(ctx context.Context, in *getIn) (*detailOut, error) {
	p, err := h.app.Show(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &detailOut{Body: toDetail(&p, h.app.Tree())}, nil
}

type suggestIn struct {
	Q     string `query:"q" required:"true" minLength:"1" maxLength:"100" doc:"What has been typed so far."`
	Limit int    `query:"limit" default:"8" minimum:"1" maximum:"20"`
}

type suggestOut struct {
	Body struct {
		Products   []SuggestedProduct  `json:"products"`
		Brands     []FacetValue        `json:"brands"`
		Categories []SuggestedCategory `json:"categories"`
	}
}

// SuggestedProduct is as much of a product as a list of suggestions shows.
type SuggestedProduct struct {
	ID      string `json:"id"`
	Slug    string `json:"slug"`
	Name    string `json:"name"`
	Brand   string `json:"brand,omitempty"`
	Image   *Image `json:"image,omitempty"`
	InStock bool   `json:"in_stock"`
}

// SuggestedCategory is a category with the way to it.
type SuggestedCategory struct {
	ID   string   `json:"id"`
	Slug string   `json:"slug"`
	Path []string `json:"path"`
}

func (h *handler) suggest(ctx context.Context, in *suggestIn) (*suggestOut, error) {
	found, err := h.app.Suggest(ctx, in.Q, in.Limit)
	if err != nil {
		return nil, err
	}
	out := &suggestOut{}
	out.Body.Products = make([]SuggestedProduct, len(found.Products))
	for i, p := range found.Products {
		out.Body.Products[i] = SuggestedProduct{ID: p.ID, Slug: p.Slug, Name: p.Name, Brand: p.Brand, InStock: p.InStock()}
		if len(p.Images) > 0 {
			first := Image(p.Images[0])
			out.Body.Products[i].Image = &first
		}
	}
	out.Body.Brands = toValues(found.Brands)
	out.Body.Categories = make([]SuggestedCategory, len(found.Categories))
	tree := h.app.Tree()
	for i, c := range found.Categories {
		out.Body.Categories[i] = SuggestedCategory{ID: c.ID, Slug: c.Slug, Path: names(tree, c.ID)}
	}
	return out, nil
}

type categoriesOut struct {
	Body struct {
		Items []Category `json:"items"`
	}
}

func (h *handler) categories(context.Context, *struct{}) (*categoriesOut, error) {
	tree, counts := h.app.Tree(), h.app.CategoryCounts()
	out := &categoriesOut{}
	out.Body.Items = make([]Category, 0, tree.Len())
	for _, c := range tree.All() {
		out.Body.Items = append(out.Body.Items, toCategory(c, tree, counts))
	}
	return out, nil
}
