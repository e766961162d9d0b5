package app

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/product/internal/catalog"
)

func pointer(list string, i int) string { return list + "/" + strconv.Itoa(i) }

func variantPointer(i int) string { return pointer("/variants", i) }

func unknownCategory(at string) *fault.Error {
	return fault.New(fault.Invalid, "There is no such category; GET /v1/categories lists them.").
		At(at, "unknown_category", "There is no category with this id.")
}

// treeFault gives the tree's refusals their codes.
func treeFault(err error, at string) *fault.Error {
	switch {
	case errors.Is(err, catalog.ErrCycle):
		return fault.New(problem.CategoryCycle, "A category cannot stand below itself; choose another parent.").
			At(at, string(problem.CategoryCycle), "The category stands below this one.")
	case errors.Is(err, catalog.ErrSlugTaken):
		return fault.New(problem.SlugTaken, "Another category has this slug; choose another one, or leave it out to get one.").
			At(at, string(problem.SlugTaken), "The slug is taken.")
	case errors.Is(err, catalog.ErrNoCategory):
		return unknownCategory(at)
	case errors.Is(err, catalog.ErrTooDeep):
		return fault.Newf(fault.Invalid, "Categories nest %d levels at most.", catalog.MaxDepth).
			At(at, "too_deep", "The category would stand too deep in the tree.")
	case errors.Is(err, catalog.ErrHasChildren):
		return fault.New(problem.CategoryNotEmpty, "The category has categories below it; move or delete them first.")
	}
	return fault.From(err)
}

// grower finds categories by their names, and makes what is missing when it may.
type grower struct {
	app   *App
	tree  *catalog.Tree
	may   bool
	grown []catalog.Category
	known map[string]string
}

// path returns the id of the category at the end of a path of names.
func (g *grower) path(names []string) (string, error) {
	key := strings.Join(names, "\x00")
	if id, ok := g.known[key]; ok {
		return id, nil
	}
	parent := ""
	for i, name := range names {
		name = strings.TrimSpace(name)
		c, ok := g.tree.Child(parent, name)
		if !ok {
			if !g.may {
				return "", catalog.ErrNoCategory
			}
			var err error
			if c, err = g.grow(parent, name, strings.Join(names[:i+1], "\x00")); err != nil {
				return "", err
			}
		}
		parent = c.ID
	}
	if parent == "" {
		return "", catalog.ErrNoCategory
	}
	if g.known == nil {
		g.known = make(map[string]string)
	}
	g.known[key] = parent
	return parent, nil
}

func (g *grower) grow(parent, name, seed string) (catalog.Category, error) {
	c, err := catalog.NewCategory(g.app.o.IDs.New("cat"), name, freeSlug(g.tree, name, seed), parent, 0)
	if err != nil {
		return c, err
	}
	if err := g.tree.Put(c); err != nil {
		return c, err
	}
	g.grown = append(g.grown, c)
	return c, nil
}

func freeSlug(tree *catalog.Tree, name, seed string) string {
	slugs := catalog.Slugs(name, seed)
	for _, s := range slugs {
		if !tree.SlugTaken(s) {
			return s
		}
	}
	return slugs[len(slugs)-1]
}

// CategoryInput is what staff says about a category.
type CategoryInput struct {
	Name string
	// Slug is made from the name when empty.
	Slug     string
	ParentID string
	Position int
}

// changeTree runs fn on a copy of the tree that nobody else changes, and shows the copy after the commit.
func (a *App) changeTree(ctx context.Context, fn func(tx *db.Tx, tree *catalog.Tree) error) error {
	var tree *catalog.Tree
	var version int64
	err := a.write(ctx, func(tx *db.Tx) error {
		var err error
		if tree, version, err = a.o.Store.LockTree(ctx, tx); err != nil {
			return err
		}
		return fn(tx, tree)
	})
	if err != nil {
		return err
	}
	a.setTree(tree, version)
	return nil
}

// heldTree is the tree as it is and stays until the transaction is over: nobody takes a category away in which it puts a product.
func (a *App) heldTree(ctx context.Context, tx *db.Tx) (*catalog.Tree, error) {
	version, err := a.o.Store.HoldTree(ctx, tx)
	if err != nil {
		return nil, err
	}
	if version == a.treeVersion.Load() {
		return a.Tree(), nil
	}
	tree, _, err := a.o.Store.Tree(ctx, tx) // another instance has changed it
	return tree, err
}

// CreateCategory adds a category.
func (a *App) CreateCategory(ctx context.Context, in CategoryInput) (out catalog.Category, err error) {
	id := a.o.IDs.New("cat")
	err = a.changeTree(ctx, func(tx *db.Tx, tree *catalog.Tree) error {
		slug := in.Slug
		if slug == "" {
			slug = freeSlug(tree, in.Name, id)
		}
		var err error
		if out, err = catalog.NewCategory(id, strings.TrimSpace(in.Name), slug, in.ParentID, in.Position); err != nil {
			return err
		}
		if err := tree.Put(out); err != nil {
			return treeFault(err, placeOf(err))
		}
		return a.o.Store.SaveCategories(ctx, tx, []catalog.Category{out})
	})
	return out, err
}

// placeOf is the member that a refusal of the tree is about.
func placeOf(err error) string {
	if errors.Is(err, catalog.ErrSlugTaken) {
		return "/slug"
	}
	return "/parent_id"
}

// ChangeCategory gives a category new facts. change gets them as they are; check may refuse by the version.
func (a *App) ChangeCategory(ctx context.Context, id string, check func(version int64) error, change func(*CategoryInput)) (out catalog.Category, err error) {
	err = a.changeTree(ctx, func(tx *db.Tx, tree *catalog.Tree) error {
		c, ok := tree.Get(id)
		if !ok {
			return noCategory()
		}
		if err := check(c.Version); err != nil {
			return err
		}
		in := CategoryInput{Name: c.Name, Slug: c.Slug, ParentID: c.ParentID, Position: c.Position}
		change(&in)
		if in.Slug == "" {
			in.Slug = c.Slug
		}
		next, changed, err := c.Change(strings.TrimSpace(in.Name), in.Slug, in.ParentID, in.Position)
		if out = next; err != nil || !changed {
			return err
		}
		if err := tree.Put(next); err != nil {
			return treeFault(err, placeOf(err))
		}
		return a.o.Store.SaveCategories(ctx, tx, []catalog.Category{next})
	})
	return out, err
}

func noCategory() *fault.Error { return fault.New(fault.NotFound, "There is no such category.") }

// DeleteCategory removes a category in which nothing stands.
func (a *App) DeleteCategory(ctx context.Context, id string, check func(version int64) error) error {
	return a.changeTree(ctx, func(tx *db.Tx, tree *catalog.Tree) error {
		c, ok := tree.Get(id)
		if !ok {
			return noCategory()
		}
		if err := check(c.Version); err != nil {
			return err
		}
		if err := tree.Remove(id); err != nil {
			return treeFault(err, "")
		}
		inside, err := a.o.Store.InCategory(ctx, tx, id, 1)
		if err != nil {
			return err
		}
		if len(inside) > 0 {
			return fault.New(problem.CategoryNotEmpty, "Products stand in the category; move them first.")
		}
		return a.o.Store.DeleteCategory(ctx, tx, id)
	})
}
