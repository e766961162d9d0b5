// Package repo reads the files that configuration is made of, from folders and from git repositories, into memory. What it hands out
// never changes: a newer state is another Revision.
package repo

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"emporium/kit/property"
)

// ErrNoLabel is of a label that the repository does not have.
var ErrNoLabel = errors.New("there is no such label")

// ErrNoHistory is of repositories that keep none.
var ErrNoHistory = errors.New("the repository keeps no history; only git does")

// Bounds of what is kept in memory of one label.
const (
	maxFile  = 10 << 20
	maxTree  = 256 << 20
	maxFiles = 50_000
)

// Repository is a place that configuration comes from.
type Repository interface {
	// Name is for logs and health; it holds no password.
	Name() string
	// Open reads the present state. It asks the network when the repository is elsewhere.
	Open(ctx context.Context) (Revision, error)
	// Close frees what Open has kept.
	Close() error
}

// Revision is one state of a repository. It is safe for concurrent use.
type Revision interface {
	// Tree returns the files under a label, "" for the default one. An unknown label is ErrNoLabel.
	Tree(ctx context.Context, label string) (*Tree, error)
	// Key is "" for a label that shows the tree of the default one, else the label. It does not wait, and knows no label for certain.
	Key(label string) string
	// Locations lists the folders of a tree in which the files of an application stand, the weakest first.
	Locations(t *Tree, q Query) []string
	// History lists what was changed under a label, the newest first; file "" is for all files.
	History(ctx context.Context, label, file string, limit int) ([]Commit, error)
	// Same reports whether other holds the same.
	Same(other Revision) bool
}

// Query says whose configuration is wanted.
type Query struct {
	// Names are the applications without the implied one, Profiles the active profiles, the weakest first.
	Names, Profiles []string
	Label           string
	// Asked are the names with the implied one where it was asked for, as they stand for {application} in locations. Default Names.
	Asked []string
}

// implied is the application whose files all others have in common. Its folder is its own.
const implied = "application"

func (q Query) folders() []string {
	switch {
	case len(q.Asked) > 0:
		return q.Asked
	case len(q.Names) > 0:
		return q.Names
	}
	return []string{implied}
}

// Commit is one change of a repository.
type Commit struct {
	ID      string    `json:"id"`
	Author  string    `json:"author"`
	Time    time.Time `json:"time"`
	Message string    `json:"message"`
	Files   []string  `json:"files,omitempty"`
}

// Tree is the files of one state.
type Tree struct {
	// Version is the commit, "" where there is none.
	Version string
	// Prefix stands before a file's path in the names of property sources.
	Prefix string
	// Warnings are of what is in the repository and not in the tree.
	Warnings []Warning
	files    map[string]*File
	dirs     []string
}

// newTree indexes files by their path; paths have no leading slash, unless they are those of the file system.
func newTree(version, prefix string, files map[string]*File) *Tree {
	t := &Tree{Version: version, Prefix: prefix, files: files}
	seen := map[string]bool{"": true}
	for p := range files {
		for dir := path.Dir(p); dir != "." && dir != "/" && !seen[dir]; dir = path.Dir(dir) {
			seen[dir] = true
			t.dirs = append(t.dirs, dir)
		}
	}
	slices.Sort(t.dirs)
	return t
}

// File returns the file at a path, or nil.
func (t *Tree) File(p string) *File { return t.files[p] }

// Files lists all paths, sorted.
func (t *Tree) Files() []string {
	out := make([]string, 0, len(t.files))
	for p := range t.files {
		out = append(out, p)
	}
	slices.Sort(out)
	return out
}

// Label is a part of the name of a property source: where the file stands.
func (t *Tree) Label(p string) string { return t.Prefix + p }

// Changed lists the paths that differ between two trees, sorted.
func (t *Tree) Changed(other *Tree) []string {
	var out []string
	for p, f := range t.files {
		if o := other.files[p]; o == nil || o.sum != f.sum {
			out = append(out, p)
		}
	}
	for p := range other.files {
		if t.files[p] == nil {
			out = append(out, p)
		}
	}
	slices.Sort(out)
	return out
}

// File is one file. It is parsed once in each way, whoever asks first.
type File struct {
	Data []byte
	sum  string

	properties, yaml parsed // what is the same text under two names is one file
}

type parsed struct {
	once      sync.Once
	documents []property.Document
	err       error
}

// Extensions are those of files with properties, the strongest first.
var Extensions = []string{".properties", ".yml", ".yaml"}

// Documents parses the file by its extension.
func (f *File) Documents(p string) ([]property.Document, error) {
	way, parse := &f.yaml, property.ParseYAML
	if path.Ext(p) == ".properties" {
		way, parse = &f.properties, property.ParseProperties
	}
	way.once.Do(func() { way.documents, way.err = parse(f.Data) })
	return way.documents, way.err
}

// budget bounds what is read.
type budget struct{ files, bytes int64 }

func (b *budget) take(size int64) error {
	b.files++
	b.bytes += size
	if b.files > maxFiles || b.bytes > maxTree {
		return fmt.Errorf("the repository holds more than %d files or %d MiB", maxFiles, maxTree>>20)
	}
	return nil
}

// fill replaces the placeholders of a location by every combination of names and profiles; the profile counts more.
func fill(location string, q Query) []string {
	out := []string{location}
	out = replaceAll(out, "{profile}", q.Profiles)
	out = replaceAll(out, "{application}", q.folders())
	return replaceAll(out, "{label}", []string{q.Label})
}

func replaceAll(list []string, placeholder string, values []string) []string {
	var out []string
	for _, l := range list {
		if !strings.Contains(l, placeholder) {
			out = append(out, l)
			continue
		}
		for _, v := range values {
			out = append(out, strings.ReplaceAll(l, placeholder, v))
		}
	}
	return out
}

// expand lists the folders that a location with wildcards means, sorted.
func (t *Tree) expand(location string) []string {
	location = strings.TrimSuffix(location, "/")
	if !strings.ContainsAny(location, "*?[") {
		return []string{location}
	}
	var out []string
	for _, d := range t.dirs {
		if ok, err := path.Match(location, d); ok && err == nil {
			out = append(out, d)
		}
	}
	return out
}
