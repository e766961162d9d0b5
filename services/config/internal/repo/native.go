package repo

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// NativeOptions describe folders as a repository.
type NativeOptions struct {
	// Locations are folders, the weakest first. {application}, {profile} and {label} stand for what is asked for. The folders with
	// the label's name in them count more than all of them.
	Locations []string
	// Now and then the folders are read anew; see Repository.Open.
}

// Native is folders of the file system.
type Native struct {
	locations []string // absolute, with placeholders
	roots     []string

	mu   sync.Mutex
	last map[string]*File // of the last reading, so that files are parsed once
}

// NewNative returns the repository. A folder that is not there is empty.
func NewNative(o NativeOptions) (*Native, error) {
	n := &Native{last: map[string]*File{}}
	for _, l := range o.Locations {
		l = strings.TrimPrefix(strings.TrimPrefix(l, "file:"), "//")
		abs, err := filepath.Abs(l)
		if err != nil {
			return nil, fmt.Errorf("native location: %w", err)
		}
		n.locations = append(n.locations, filepath.ToSlash(abs))
		root := filepath.ToSlash(abs)
		if i := strings.Index(root, "{"); i >= 0 {
			root = strings.TrimSuffix(root[:strings.LastIndex(root[:i], "/")+1], "/")
		}
		if root == "" {
			return nil, errors.New("a native location must not be the whole file system")
		}
		n.roots = append(n.roots, root)
	}
	if len(n.roots) == 0 {
		return nil, errors.New("name at least one folder")
	}
	return n, nil
}

// Name implements Repository.
func (n *Native) Name() string { return "file:" + strings.Join(n.locations, ",") }

// Close implements Repository.
func (n *Native) Close() error { return nil }

// Open implements Repository. It never leaves the folders, also not by links.
func (n *Native) Open(ctx context.Context) (Revision, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	files := map[string]*File{}
	b := &budget{}
	for _, root := range n.roots {
		if err := n.read(ctx, root, files, b); err != nil {
			return nil, fmt.Errorf("read %s: %w", root, err)
		}
	}
	n.last = files
	return &nativeRevision{n, newTree("", "file:", files)}, nil
}

func (n *Native) read(ctx context.Context, root string, files map[string]*File, b *budget) (err error) {
	top, err := os.OpenRoot(root)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, top.Close()) }()
	return fs.WalkDir(top.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if p != "." && (strings.HasPrefix(d.Name(), "..") || d.Name() == ".git") {
			if d.IsDir() {
				return fs.SkipDir // Kubernetes keeps the files of a mounted map in folders of such names, and links to them
			}
			return nil
		}
		if d.IsDir() {
			return nil
		}
		return n.add(top, root, p, files, b)
	})
}

func (n *Native) add(top *os.Root, root, p string, files map[string]*File, b *budget) error {
	f, err := top.Open(p)
	if err != nil {
		return nil // a link that leads nowhere or outside is no file; one that goes meanwhile, neither
	}
	defer func() { _ = f.Close() }() // it was only read
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxFile {
		return nil // as above
	}
	if err := b.take(info.Size()); err != nil {
		return err
	}
	data, err := io.ReadAll(io.LimitReader(f, maxFile))
	if err != nil {
		return err
	}
	hash := sha256.Sum256(data)
	sum, full := string(hash[:]), path.Join(root, p)
	if old := n.last[full]; old != nil && old.sum == sum {
		files[full] = old
		return nil
	}
	files[full] = &File{Data: data, sum: sum}
	return nil
}

type nativeRevision struct {
	n    *Native
	tree *Tree
}

// Tree implements Revision: all labels are in one tree.
func (r *nativeRevision) Tree(context.Context, string) (*Tree, error) { return r.tree, nil }

// Key implements Revision: no label has a tree of its own.
func (*nativeRevision) Key(string) string { return "" }

// Locations implements Revision: all folders, then those of the label in each.
func (r *nativeRevision) Locations(t *Tree, q Query) []string {
	var out, labelled []string
	for _, l := range r.n.locations {
		for _, filled := range fill(l, q) {
			for _, dir := range t.expand(filled) {
				out = append(out, dir)
				if q.Label != "" && !strings.Contains(l, "{label}") {
					labelled = append(labelled, path.Join(dir, q.Label))
				}
			}
		}
	}
	return append(out, labelled...)
}

// History implements Revision.
func (r *nativeRevision) History(context.Context, string, string, int) ([]Commit, error) {
	return nil, ErrNoHistory
}

// Same implements Revision.
func (r *nativeRevision) Same(other Revision) bool {
	o, ok := other.(*nativeRevision)
	return ok && len(r.tree.Changed(o.tree)) == 0 && slices.Equal(slices.Sorted(maps.Keys(r.tree.files)), slices.Sorted(maps.Keys(o.tree.files)))
}
