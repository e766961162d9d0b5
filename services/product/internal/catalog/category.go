package catalog

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// MaxDepth is how deep categories nest.
const MaxDepth = 10

// What a tree of categories refuses. The use cases give them the shop's codes.
var (
	// ErrCycle is a category that would stand below itself.
	ErrCycle = errors.New("a category cannot be its own ancestor")
	// ErrNoCategory is a category that the tree does not have.
	ErrNoCategory = errors.New("there is no such category")
	// ErrSlugTaken is a slug that another category has: slugs are unique over the whole tree.
	ErrSlugTaken = errors.New("another category has this slug")
	// ErrHasChildren is a category that others stand below.
	ErrHasChildren = errors.New("the category has categories below it")
	// ErrTooDeep is a place below more than MaxDepth levels.
	ErrTooDeep = errors.New("categories nest too deep")
)

// Category is one place in the tree that shoppers browse.
type Category struct {
	// ID is cat_….
	ID   string
	Slug string
	Name string
	// ParentID is empty at the top.
	ParentID string
	// Position orders siblings, low first; equal ones go by name.
	Position int
	// Version starts at 1 and grows with each change.
	Version int64
}

// NewCategory makes a category with version 1. It refuses names and slugs that break the rules with fault.Invalid; its
// place in the tree is checked by Tree.Put.
func NewCategory(id, name, slug, parent string, position int) (Category, error) {
	c := Category{ID: id, Slug: slug, Name: name, ParentID: parent, Position: position, Version: 1}
	return c, c.validate()
}

// Change returns the category with new facts and the next version; changed is false, and the category as it was, when
// they are the same as before.
func (c Category) Change(name, slug, parent string, position int) (next Category, changed bool, err error) {
	next = c
	next.Name, next.Slug, next.ParentID, next.Position = name, slug, parent, position
	if err := next.validate(); err != nil {
		return c, false, err
	}
	if next == c {
		return c, false, nil
	}
	next.Version++
	return next, true, nil
}

func (c Category) validate() error {
	var f finder
	f.text("/name", c.Name, 1, 200)
	if !ValidSlug(c.Slug) {
		f.add("/slug", "invalid_slug", fmt.Sprintf("A slug is 1 to %d lower-case letters and digits, with single hyphens between.", MaxSlug))
	}
	if f.err != nil {
		f.err.Message = "The category breaks a rule; see errors."
	}
	return f.done()
}

// Tree is all categories and their places. It never has a cycle. It is not safe for concurrent change; readers share one
// that nobody changes, see Clone.
type Tree struct {
	byID     map[string]Category
	bySlug   map[string]string
	children map[string][]string
}

// LoadTree builds the tree from what a store kept. A category whose parent is missing, or that stands in a cycle, is put
// at the top, so that one broken row never hides the rest.
func LoadTree(all []Category) *Tree {
	t := &Tree{
		byID:     make(map[string]Category, len(all)),
		bySlug:   make(map[string]string, len(all)),
		children: make(map[string][]string, len(all)),
	}
	for _, c := range all {
		t.byID[c.ID] = c
		t.bySlug[c.Slug] = c.ID
	}
	for id, c := range t.byID {
		if _, ok := t.byID[c.ParentID]; !ok || t.reaches(c.ParentID, id) {
			c.ParentID = ""
			t.byID[id] = c
		}
	}
	for id, c := range t.byID {
		t.children[c.ParentID] = append(t.children[c.ParentID], id)
	}
	for parent := range t.children {
		t.sort(parent)
	}
	return t
}

// Clone returns a tree that changes independently.
func (t *Tree) Clone() *Tree {
	all := make([]Category, 0, len(t.byID))
	for _, c := range t.byID {
		all = append(all, c)
	}
	return LoadTree(all)
}

// Len is the number of categories.
func (t *Tree) Len() int { return len(t.byID) }

// Get returns a category.
func (t *Tree) Get(id string) (Category, bool) {
	c, ok := t.byID[id]
	return c, ok
}

// Find returns the category with the id or the slug.
func (t *Tree) Find(idOrSlug string) (Category, bool) {
	if c, ok := t.byID[idOrSlug]; ok {
		return c, true
	}
	c, ok := t.byID[t.bySlug[idOrSlug]]
	return c, ok
}

// Children returns the categories right below one, or the top ones for "", in the order to show.
func (t *Tree) Children(id string) []Category {
	ids := t.children[id]
	out := make([]Category, len(ids))
	for i, c := range ids {
		out[i] = t.byID[c]
	}
	return out
}

// Child returns the category right below parent ("" is the top) that has the name, compared without case.
func (t *Tree) Child(parent, name string) (Category, bool) {
	for _, id := range t.children[parent] {
		if c := t.byID[id]; strings.EqualFold(c.Name, name) {
			return c, true
		}
	}
	return Category{}, false
}

// SlugTaken reports whether a category has the slug.
func (t *Tree) SlugTaken(slug string) bool {
	_, taken := t.bySlug[slug]
	return taken
}

// Path returns the categories from the top down to the one asked for; nil for an unknown one.
func (t *Tree) Path(id string) []Category {
	var out []Category
	for c, ok := t.byID[id]; ok; c, ok = t.byID[c.ParentID] {
		out = append(out, c)
	}
	slices.Reverse(out)
	return out
}

// Closure returns the categories and all their ancestors, each once, sorted; unknown ones are left out.
func (t *Tree) Closure(ids []string) []string {
	var out []string
	for _, id := range ids {
		for c, ok := t.byID[id]; ok; c, ok = t.byID[c.ParentID] {
			out = append(out, c.ID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// All returns every category, parents before children and siblings in order.
func (t *Tree) All() []Category {
	out := make([]Category, 0, len(t.byID))
	var walk func(string)
	walk = func(parent string) {
		for _, id := range t.children[parent] {
			out = append(out, t.byID[id])
			walk(id)
		}
	}
	walk("")
	return out
}

// Put adds a category or gives a known one its new facts and place.
// It refuses with ErrNoCategory (parent), ErrCycle, ErrSlugTaken and ErrTooDeep, and changes nothing then.
func (t *Tree) Put(c Category) error {
	if owner, taken := t.bySlug[c.Slug]; taken && owner != c.ID {
		return ErrSlugTaken
	}
	if c.ParentID != "" {
		if c.ParentID == c.ID || t.reaches(c.ParentID, c.ID) {
			return ErrCycle
		}
		if _, ok := t.byID[c.ParentID]; !ok {
			return fmt.Errorf("parent: %w", ErrNoCategory)
		}
	}
	if len(t.Path(c.ParentID))+t.height(c.ID) > MaxDepth {
		return ErrTooDeep
	}
	if old, known := t.byID[c.ID]; known {
		delete(t.bySlug, old.Slug)
		t.unlink(old)
	}
	t.byID[c.ID] = c
	t.bySlug[c.Slug] = c.ID
	t.children[c.ParentID] = append(t.children[c.ParentID], c.ID)
	t.sort(c.ParentID)
	return nil
}

// Remove takes a category out. It refuses with ErrNoCategory and ErrHasChildren.
func (t *Tree) Remove(id string) error {
	c, ok := t.byID[id]
	switch {
	case !ok:
		return ErrNoCategory
	case len(t.children[id]) > 0:
		return ErrHasChildren
	}
	t.unlink(c)
	delete(t.byID, id)
	delete(t.bySlug, c.Slug)
	return nil
}

func (t *Tree) unlink(c Category) {
	t.children[c.ParentID] = slices.DeleteFunc(t.children[c.ParentID], func(id string) bool { return id == c.ID })
	if len(t.children[c.ParentID]) == 0 {
		delete(t.children, c.ParentID)
	}
}

// reaches reports whether the way up from start passes target. A cycle among others ends the walk.
func (t *Tree) reaches(start, target string) bool {
	for steps := 0; start != "" && steps <= len(t.byID); steps++ {
		if start == target {
			return true
		}
		start = t.byID[start].ParentID
	}
	return false
}

// height is the number of levels from the category down to its deepest leaf; 1 for one that is new.
func (t *Tree) height(id string) int {
	deepest := 0
	for _, child := range t.children[id] {
		deepest = max(deepest, t.height(child))
	}
	return deepest + 1
}

func (t *Tree) sort(parent string) {
	slices.SortFunc(t.children[parent], func(a, b string) int {
		x, y := t.byID[a], t.byID[b]
		return cmp.Or(cmp.Compare(x.Position, y.Position), cmp.Compare(x.Name, y.Name), cmp.Compare(x.ID, y.ID))
	})
}
