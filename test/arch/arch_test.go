package arch

import (
	"os"
	"testing"

	"emporium/kit/kittest"
)

func load(t *testing.T) *Tree {
	t.Helper()
	tree, err := Load(os.DirFS(kittest.ModuleRoot(t)))
	if err != nil {
		t.Fatal(err)
	}
	if len(tree.files) < 10 || len(tree.texts) < 3 {
		t.Fatalf("found %d Go files and %d others: this is not the whole repository", len(tree.files), len(tree.texts))
	}
	return tree
}

func TestImportsKeepTheLaw(t *testing.T) {
	t.Parallel()
	for _, broken := range load(t).Imports() {
		t.Error(broken)
	}
}

func TestSourcesKeepTheRules(t *testing.T) {
	t.Parallel()
	for _, broken := range load(t).Sources() {
		t.Error(broken)
	}
}

func TestOutboundCallsAreGuarded(t *testing.T) {
	t.Parallel()
	for _, broken := range load(t).Outbound() {
		t.Error(broken)
	}
}

func TestPackagesSayWhatTheyAreFor(t *testing.T) {
	t.Parallel()
	for _, broken := range load(t).Docs() {
		t.Error(broken)
	}
}
