package api

import (
	"context"

	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/product/internal/app"
	"emporium/services/product/internal/catalog"
)

// CategoryInput is what staff says about a category.
type CategoryInput struct {
	Name     string `json:"name" minLength:"1" maxLength:"200" example:"Tents"`
	Slug     string `json:"slug,omitempty" maxLength:"120" doc:"The name in addresses. Left out, it is made from the name."`
	ParentID string `json:"parent_id,omitempty" maxLength:"64" doc:"Left out: at the top of the tree."`
	Position int    `json:"position,omitempty" minimum:"-1000000" maximum:"1000000" doc:"Siblings go by position, then by name."`
}

// CategoryPatch changes the members that it has.
type CategoryPatch struct {
	Name     web.Optional[string] `json:"name,omitzero" maxLength:"200"`
	Slug     web.Optional[string] `json:"slug,omitzero" maxLength:"120"`
	ParentID web.Optional[string] `json:"parent_id,omitzero" maxLength:"64" doc:"null moves it to the top of the tree."`
	Position web.Optional[int]    `json:"position,omitzero" example:"3" minimum:"-1000000" maximum:"1000000"`
}

type categoryOut struct {
	ETag string `header:"ETag"`
	Body Category
}

func (h *handler) category(c catalog.Category) *categoryOut {
	return &categoryOut{ETag: web.ETag(c.Version), Body: toCategory(c, h.app.Tree(), h.app.CategoryCounts())}
}

func (h *handler) createCategory(ctx context.Context, in *struct{ Body CategoryInput }) (*categoryOut, error) {
	c, err := h.app.CreateCategory(ctx, in.Body.plain())
	if err != nil {
		return nil, err
	}
	return h.category(c), nil
}

func (in CategoryInput) plain() app.CategoryInput {
	return app.CategoryInput{Name: in.Name, Slug: in.Slug, ParentID: in.ParentID, Position: in.Position}
}

func (h *handler) getCategory(_ context.Context, in *idIn) (*categoryOut, error) {
	c, ok := h.app.Tree().Find(in.ID)
	if !ok {
		return nil, fault.New(fault.NotFound, "There is no such category.")
	}
	return h.category(c), nil
}

type patchCategoryIn struct {
	ID      string `path:"id" maxLength:"64"`
	IfMatch string `header:"If-Match" doc:"The ETag that was read with the category."`
	Body    CategoryPatch
}

func (h *handler) patchCategory(ctx context.Context, in *patchCategoryIn) (*categoryOut, error) {
	c, err := h.app.ChangeCategory(ctx, in.ID, unchangedSince(in.IfMatch), func(to *app.CategoryInput) {
		in.Body.Name.Apply(&to.Name)
		in.Body.Slug.Apply(&to.Slug)
		in.Body.ParentID.Apply(&to.ParentID)
		in.Body.Position.Apply(&to.Position)
	})
	if err != nil {
		return nil, err
	}
	return h.category(c), nil
}

func (h *handler) deleteCategory(ctx context.Context, in *removeIn) (*struct{}, error) {
	return nil, h.app.DeleteCategory(ctx, in.ID, unchangedSince(in.IfMatch))
}
