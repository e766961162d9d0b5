package arch

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// maxLines is the length at which a file is certainly about more than one thing.
const maxLines = 500

var (
	unfinished = regexp.MustCompile(`\b(TODO|FIXME|XXX|HACK)\b`)
	// machinePath matches folders of one machine. Written in two parts, so that this file is not a finding.
	machinePath = regexp.MustCompile(`(^|[\s"'=:(])/` + `(work|root)/[A-Za-z0-9._-]`)
	// detached marks a documented place, with its reason behind the colon.
	detached = regexp.MustCompile(`^//\s*detached: \S+ \S+`)
)

// Sources returns what single files break, sorted.
func (t *Tree) Sources() []string {
	var broken []string
	report := func(name string, line int, format string, args ...any) {
		broken = append(broken, place(name, line)+": "+fmt.Sprintf(format, args...))
	}
	for _, f := range t.files {
		if f.generated {
			continue
		}
		if n := bytes.Count(f.source, []byte("\n")); n > maxLines {
			report(f.path, maxLines, "%d lines, more than %d: divide the file by responsibility", n, maxLines)
		}
		if formatted, err := format.Source(f.source); err != nil || !bytes.Equal(formatted, f.source) {
			report(f.path, 1, "not formatted: run make fmt")
		}
		for _, group := range f.ast.Comments {
			for _, c := range group.List {
				if word := unfinished.FindString(c.Text); word != "" {
					report(f.path, t.line(c), "%s: finish it, or open an issue; comments are not a list of tasks", word)
				}
			}
		}
		if strings.HasSuffix(f.path, "_test.go") {
			for _, call := range f.calls("time", "Sleep") {
				if !within(call, f.calls("testing/synctest", "Test")) {
					report(f.path, t.line(call), "time.Sleep in a test is slow when it is long and fails when it is short: wait for a condition (kittest.Eventually), a channel, or virtual time inside synctest.Test")
				}
			}
		}
		if under(f.path, "services") && !f.test() {
			for _, call := range slices.Concat(f.calls("context", "Background"), f.calls("context", "TODO")) {
				if !t.documented(f, call) {
					report(f.path, t.line(call), "a fresh context escapes cancellation, deadlines and traces: pass the caller's on (context.WithoutCancel for what must outlive it), or say why not in a comment \"// detached: reason\" on the line or above")
				}
			}
		}
		broken = append(broken, paths(f.path, f.source)...)
	}
	for _, x := range t.texts {
		for i, line := range strings.Split(string(x.source), "\n") {
			if word := unfinished.FindString(line); word != "" {
				report(x.path, i+1, "%s: finish it, or open an issue; comments are not a list of tasks", word)
			}
		}
		broken = append(broken, paths(x.path, x.source)...)
	}
	slices.Sort(broken)
	return broken
}

// paths finds folders of one machine.
func paths(name string, source []byte) []string {
	var broken []string
	for i, line := range strings.Split(string(source), "\n") {
		if machinePath.MatchString(line) {
			broken = append(broken, place(name, i+1)+": a path of one machine: nobody else has this folder")
		}
	}
	return broken
}

// Docs returns the packages without a doc sentence, sorted.
func (t *Tree) Docs() []string {
	names := map[string]string{}
	docs := map[string][]string{}
	for _, f := range t.files {
		dir := f.dir()
		if name := strings.TrimSuffix(f.ast.Name.Name, "_test"); names[dir] == "" || !f.test() {
			names[dir] = name
		}
		if f.ast.Doc != nil {
			docs[dir] = append(docs[dir], f.ast.Doc.Text())
		}
	}
	var broken []string
	for _, dir := range slices.Sorted(maps.Keys(names)) {
		name := names[dir]
		good := func(doc string) bool { return sentence(name, doc) }
		switch {
		case len(docs[dir]) == 0:
			broken = append(broken, fmt.Sprintf("%s: no package comment: say in a sentence what package %s is responsible for", dir, name))
		case !slices.ContainsFunc(docs[dir], good):
			broken = append(broken, fmt.Sprintf("%s: the package comment is no sentence that begins with %q and ends with a full stop", dir, opening(name)))
		}
	}
	return broken
}

func opening(name string) string {
	if name == "main" {
		return "Command "
	}
	return "Package " + name + " "
}

func sentence(name, doc string) bool {
	rest, ok := strings.CutPrefix(doc, opening(name))
	return ok && strings.Contains(rest, ".") && len(strings.Fields(rest)) >= 3
}

// calls finds uses of a package's function, under whatever name the file imports the package.
func (f *file) calls(pkg, function string) []ast.Node {
	local := f.local(pkg)
	if local == "" {
		return nil
	}
	var found []ast.Node
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if selects(n.Fun, local, function) {
				found = append(found, n)
			}
			return true
		case *ast.SelectorExpr: // a use without a call, such as a function value
			if selects(n, local, function) && !within(n, found) {
				found = append(found, n)
			}
		}
		return true
	})
	return found
}

func selects(n ast.Node, pkg, function string) bool {
	s, ok := n.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	x, ok := s.X.(*ast.Ident)
	return ok && x.Name == pkg && s.Sel.Name == function
}

func within(n ast.Node, outer []ast.Node) bool {
	return slices.ContainsFunc(outer, func(o ast.Node) bool { return o.Pos() <= n.Pos() && n.End() <= o.End() })
}

// documented reports whether a comment with a reason stands on the node's line or ends on the line above.
func (t *Tree) documented(f *file, n ast.Node) bool {
	line := t.line(n)
	for _, group := range f.ast.Comments {
		end := t.fset.Position(group.End()).Line
		if end != line && end != line-1 {
			continue
		}
		for _, c := range group.List {
			if detached.MatchString(c.Text) {
				return true
			}
		}
	}
	return false
}

func (t *Tree) line(n interface{ Pos() token.Pos }) int { return t.fset.Position(n.Pos()).Line }
