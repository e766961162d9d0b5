package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"emporium/kit/clock"
	"emporium/kit/log"
	"emporium/services/config/internal/repo"
)

// branches is a folder that has every label, as git has its branches. Each look at it finds another state.
type branches struct{ repo.Repository }

func (b branches) Open(ctx context.Context) (repo.Revision, error) {
	r, err := b.Repository.Open(ctx)
	return branch{r}, err
}

type branch struct{ repo.Revision }

func (branch) Key(label string) string { return label }

func started(t *testing.T, wrap func(repo.Repository) repo.Repository) *Server {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "application.yml"), []byte("a: 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := repo.NewNative(repo.NativeOptions{Locations: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	s := New(Options{Repositories: []repo.Repository{wrap(r)}, Validate: ValidateOff, Clock: clock.System, Log: log.Discard()})
	if _, err := s.Refresh(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	return s
}

// kept counts what a snapshot holds.
func (n *snapshot) kept() (views, bytes int) {
	n.views.Range(func(_, v any) bool {
		views++
		v.(*View).answers.Range(func(_, answer any) bool {
			bytes += len(answer.([]byte))
			return true
		})
		return true
	})
	return views, bytes
}

// Whatever readers ask for, a snapshot keeps a bounded number of views and of bytes, and a label that is new is kept as well as the
// first ones were.
func TestASnapshotIsBounded(t *testing.T) {
	t.Parallel()
	s := started(t, func(r repo.Repository) repo.Repository { return branches{r} })
	answer := make([]byte, 1<<20)
	for i := range maxViews + 50 {
		v, err := s.View(t.Context(), fmt.Sprintf("label%d", i))
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range []string{"a", "b"} {
			if _, err := v.Answer(key, func() ([]byte, error) { return answer, nil }); err != nil {
				t.Fatal(err)
			}
		}
		if views, bytes := s.current.Load().kept(); views > maxViews || bytes > maxAnswers {
			t.Fatalf("after %d labels it keeps %d views and %d bytes", i+1, views, bytes)
		}
		if _, err := s.View(t.Context(), "label0"); err != nil { // somebody reads it all the time
			t.Fatal(err)
		}
	}
	now := s.current.Load()
	for label, want := range map[string]bool{"": true, "label0": true, fmt.Sprintf("label%d", maxViews+49): true, "label1": false} {
		if got := now.load(label) != nil; got != want {
			t.Errorf("label %q is kept: %t", label, got)
		}
	}
	if _, bytes := now.kept(); bytes == 0 {
		t.Error("no answer is kept")
	}
	if _, err := s.Refresh(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	if views, bytes := s.current.Load().previous.kept(); views == 0 || bytes != 0 {
		t.Errorf("of the last state it keeps %d views and %d bytes", views, bytes)
	}
	huge := func() ([]byte, error) { return make([]byte, maxAnswers+1), nil }
	v, err := s.View(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := v.Answer("huge", huge); err != nil || len(got) != maxAnswers+1 {
		t.Errorf("a huge answer: %d bytes, %v", len(got), err)
	}
	if _, bytes := s.current.Load().kept(); bytes > maxAnswers {
		t.Errorf("it keeps %d bytes", bytes)
	}
}

// Folders have one tree for all labels, and so one view, whatever labels readers think of.
func TestFoldersHaveOneView(t *testing.T) {
	t.Parallel()
	s := started(t, func(r repo.Repository) repo.Repository { return r })
	for i := range 1000 {
		if _, err := s.View(t.Context(), fmt.Sprintf("label%d", i)); err != nil {
			t.Fatal(err)
		}
	}
	if views, _ := s.current.Load().kept(); views != 1 {
		t.Errorf("it keeps %d views", views)
	}
}
