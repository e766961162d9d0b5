// Package arch holds the law of the house as tests: who may import whom, and what every source file keeps to. Each rule
// comes with its reason, which the failure shows.
package arch

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// module is the import path of the repository's module.
const module = "emporium"

// Tree is the repository's source.
type Tree struct {
	fset  *token.FileSet
	files []*file
	texts []text
}

// file is a parsed Go file.
type file struct {
	path      string // slashes, relative to the repository
	source    []byte
	ast       *ast.File
	generated bool
}

// text is a file that people write and that is no Go: scripts, SQL, configuration.
type text struct {
	path   string
	source []byte
}

// dir is the file's folder, which is also its package's path inside the module.
func (f *file) dir() string { return path.Dir(f.path) }

// test reports whether the file belongs to tests: by its name, by its package, or because it lives in the folder of tests.
func (f *file) test() bool {
	return strings.HasSuffix(f.path, "_test.go") || strings.HasPrefix(f.path, "test/") || suite(f.dir())
}

// suite reports whether a package is there for the tests of others, by its name: kittest, providertest.
func suite(dir string) bool {
	name := path.Base(dir)
	return name != "test" && strings.HasSuffix(name, "test")
}

// imports maps the paths that the file imports to their lines.
func (f *file) imports(fset *token.FileSet) map[string]int {
	all := make(map[string]int, len(f.ast.Imports))
	for _, spec := range f.ast.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err == nil {
			all[p] = fset.Position(spec.Pos()).Line
		}
	}
	return all
}

// Load reads every file that people write. It leaves out test data, what is built, hidden folders other than .ci, and
// modules inside the module, whose law is their own.
func Load(fsys fs.FS) (*Tree, error) {
	t := &Tree{fset: token.NewFileSet()}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && left(fsys, name) {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() {
			return nil
		}
		return t.add(fsys, name)
	})
	if err != nil {
		return nil, fmt.Errorf("read the source: %w", err)
	}
	return t, nil
}

func left(fsys fs.FS, dir string) bool {
	base := path.Base(dir)
	switch {
	case base == "testdata" || strings.HasPrefix(base, ".") && base != ".ci":
		return true
	case dir == "bin" || dir == "data" || dir == "dist":
		return true
	}
	_, err := fs.Stat(fsys, path.Join(dir, "go.mod"))
	return err == nil
}

func (t *Tree) add(fsys fs.FS, name string) error {
	isGo := path.Ext(name) == ".go"
	if !isGo && !isText(name) {
		return nil
	}
	source, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	if !isGo {
		t.texts = append(t.texts, text{path: name, source: source})
		return nil
	}
	parsed, err := parser.ParseFile(t.fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	t.files = append(t.files, &file{path: name, source: source, ast: parsed, generated: ast.IsGenerated(parsed)})
	return nil
}

func isText(name string) bool {
	switch path.Ext(name) {
	case ".sql", ".sh", ".yaml", ".yml", ".toml", ".tmpl", ".tpl":
		return true
	}
	base := path.Base(name)
	return base == "Makefile" || base == "Dockerfile" ||
		path.Ext(name) == "" && (strings.HasPrefix(name, "scripts/") || strings.HasPrefix(name, ".ci/"))
}

// place names a line of a file as compilers do, so that editors can jump to it.
func place(name string, line int) string { return fmt.Sprintf("%s:%d", name, line) }
