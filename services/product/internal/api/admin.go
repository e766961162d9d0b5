package api

import (
	"context"
	"strings"

	"emporium/kit/web"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/store"
)

type adminListIn struct {
	web.PageQuery
	Status string `query:"status" enum:"active,draft,archived"`
	SKU    string `query:"sku" maxLength:"64" doc:"The product that has this SKU."`
}

type adminListOut struct {
	Body web.Page[AdminProduct]
}

func (h *handler) adminList(ctx context.Context, in *adminListIn) (*adminListOut, error) {
	cursor := web.NewCursor("admin-products", in.Status, in.SKU)
	f := store.Filter{Status: catalog.Status(in.Status), SKU: strings.TrimSpace(in.SKU), Limit: in.Limit + 1}
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.Below); err != nil {
			return nil, err
		}
	}
	found, err := h.app.List(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &adminListOut{Body: web.Page[AdminProduct]{Items: []AdminProduct{}}}
	if len(found) > in.Limit {
		found = found[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(found[in.Limit-1].ID); err != nil {
			return nil, err
		}
	}
	for i := range found {
		out.Body.Items = append(out.Body.Items, toAdmin(&found[i], h.app.Available(&found[i])))
	}
	return out, nil
}

type adminOut struct {
	ETag string `header:"ETag"`
	Body AdminProduct
}

func (h *handler) admin(r catalog.Record) *adminOut {
	return &adminOut{ETag: web.ETag(r.Version), Body: toAdmin(&r, h.app.Available(&r))}
}

type createIn struct {
	Body ProductInput
}

func (h *handler) create(ctx context.Context, in *createIn) (*adminOut, error) {
	r, err := h.app.Create(ctx, in.Body.draft())
	if err != nil {
		return nil, err
	}
	return h.admin(r), nil
}

type idIn struct {
	ID string `path:"id" maxLength:"120" example:"prd_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *handler) adminGet(ctx context.Context, in *idIn) (*adminOut, error) {
	r, err := h.app.Get(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return h.admin(r), nil
}

// ProductPatch changes the members that it has.
type ProductPatch struct {
	Slug        web.Optional[string]                          `json:"slug,omitzero" maxLength:"120"`
	Name        web.Optional[string]                          `json:"name,omitzero" maxLength:"600"`
	Description web.Optional[string]                          `json:"description,omitzero" maxLength:"50000"`
	Brand       web.Optional[string]                          `json:"brand,omitzero" maxLength:"200"`
	Status      web.Optional[string]                          `json:"status,omitzero" enum:"active,draft,archived"`
	TaxClass    web.Optional[string]                          `json:"tax_class,omitzero" maxLength:"32"`
	CategoryIDs web.Optional[[]string]                        `json:"category_ids,omitzero" maxItems:"50"`
	Attributes  web.Optional[map[string]web.Optional[string]] `json:"attributes,omitzero" doc:"Members are set one by one; null removes one, or all."`
	Images      web.Optional[[]Image]                         `json:"images,omitzero" maxItems:"50"`
	Options     web.Optional[[]Option]                        `json:"options,omitzero" maxItems:"5"`
	Variants    web.Optional[[]VariantInput]                  `json:"variants,omitzero" maxItems:"250" doc:"All variants; those left out are removed."`
}

func (p *ProductPatch) apply(c *catalog.Content) {
	p.Slug.Apply(&c.Slug)
	p.Name.Apply(&c.Name)
	p.Description.Apply(&c.Description)
	p.Brand.Apply(&c.Brand)
	p.TaxClass.Apply(&c.TaxClass)
	p.CategoryIDs.Apply(&c.CategoryIDs)
	if p.Status.Set {
		c.Status = catalog.Status(p.Status.Value)
	}
	if p.Attributes.Null {
		c.Attributes = nil
	}
	for name, value := range p.Attributes.Value {
		switch {
		case value.Null:
			delete(c.Attributes, name)
		case c.Attributes == nil:
			c.Attributes = map[string]string{name: value.Value}
		default:
			c.Attributes[name] = value.Value
		}
	}
	if p.Images.Set {
		c.Images = fromImages(p.Images.Value)
	}
	if p.Options.Set {
		c.Options = fromOptions(p.Options.Value)
	}
	if p.Variants.Set {
		c.Variants = fromVariants(p.Variants.Value)
	}
}

type patchIn struct {
	ID      string `path:"id" maxLength:"64"`
	IfMatch string `header:"If-Match" doc:"The ETag that was read with the product."`
	Body    ProductPatch
}

func (h *handler) patch(ctx context.Context, in *patchIn) (*adminOut, error) {
	r, err := h.app.Change(ctx, in.ID, unchangedSince(in.IfMatch), in.Body.apply)
	if err != nil {
		return nil, err
	}
	return h.admin(r), nil
}

func unchangedSince(ifMatch string) func(int64) error {
	return func(version int64) error { return web.CheckIfMatch(ifMatch, version, true) }
}

type removeIn struct {
	ID      string `path:"id" maxLength:"64"`
	IfMatch string `header:"If-Match" doc:"The ETag that was read with the resource."`
}

func (h *handler) remove(ctx context.Context, in *removeIn) (*struct{}, error) {
	return nil, h.app.Delete(ctx, in.ID, unchangedSince(in.IfMatch))
}

type batchIn struct {
	Body struct {
		Products []ProductInput `json:"products" minItems:"1" maxItems:"500"`
	}
}

type batchOut struct {
	Body struct {
		Results []BatchResult `json:"results" doc:"One per product, in the order of the request."`
	}
}

func (h *handler) batch(ctx context.Context, in *batchIn) (*batchOut, error) {
	drafts := toDrafts(in.Body.Products)
	results, err := h.app.Upsert(ctx, drafts)
	if err != nil {
		return nil, err
	}
	out := &batchOut{}
	out.Body.Results = make([]BatchResult, len(results))
	for i, r := range results {
		out.Body.Results[i] = toResult(r)
	}
	return out, nil
}
