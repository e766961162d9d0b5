package wiring

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"emporium/kit/service"
)

// built returns all services, without anything running.
func built(t *testing.T) []*service.Service {
	t.Helper()
	h, err := Open(t.Context(), configured(t, "data_dir="+t.TempDir()), nil, Options{LogTo: t.Output(), NoListeners: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return h.Services()
}

func TestEveryLineIsWhole(t *testing.T) {
	t.Parallel()
	listens := map[string]string{}
	for n, s := range Table {
		if s.Name == "" || s.Does == "" || len(s.Routes) == 0 && !s.Apart || s.Listen == "" || s.build == nil {
			t.Errorf("line %d (%s) leaves something out", n, s.Name)
		}
		if (s.database == nil) != (s.migrations == nil) {
			t.Errorf("%s must have a database and its tables, or neither", s.Name)
		}
		if other := listens[s.Listen]; other != "" {
			t.Errorf("%s and %s both listen on %s", s.Name, other, s.Listen)
		}
		listens[s.Listen] = s.Name
		if err := CheckNames(s.Needs...); err != nil || slices.Contains(s.Needs, s.Name) {
			t.Errorf("%s needs %v: %v", s.Name, s.Needs, err)
		}
	}
	if last := Table[len(Table)-1].Name; last != "gateway" {
		t.Errorf("the last line is %s; want the gateway, which opens the door once all others are there", last)
	}
}

// below reports whether a path is a prefix's, by whole segments, as the gateway sees it.
func below(path, prefix string) bool {
	rest, ok := strings.CutPrefix(path, prefix)
	return ok && (rest == "" || rest[0] == '/')
}

func TestRoutesDoNotOverlap(t *testing.T) {
	t.Parallel()
	all := routes()
	for _, a := range slices.Sorted(maps.Keys(all)) {
		for b := range all {
			if a != b && below(a, b) {
				t.Errorf("%s of %s lies below %s of %s", a, all[a], b, all[b])
			}
		}
	}
	count := 0
	for _, s := range Table {
		if s.Name != "gateway" {
			count += len(s.Routes)
		}
	}
	if count != len(all) {
		t.Errorf("the table has %d routes, of which %d are different", count, len(all))
	}
}

// The gateway sends every path of every service to that service, and has no route on which nobody answers.
func TestEveryOperationIsReachable(t *testing.T) {
	t.Parallel()
	all := routes()
	unused := maps.Clone(all)
	for _, s := range built(t) {
		for _, op := range s.Web.Operations() {
			prefix := ""
			for p := range all {
				if below(op.Path, p) {
					prefix = p
				}
			}
			switch {
			case s.Name == "gateway" && prefix != "":
				t.Errorf("%s %s of the gateway goes to %s", op.Method, op.Path, all[prefix])
			case s.Name != "gateway" && op.Path != "/" && all[prefix] != s.Name:
				t.Errorf("%s %s of %s cannot be reached: its path goes to %q", op.Method, op.Path, s.Name, all[prefix])
			}
			delete(unused, prefix)
		}
	}
	for prefix, name := range unused {
		t.Errorf("nothing of %s answers at %s", name, prefix)
	}
}
