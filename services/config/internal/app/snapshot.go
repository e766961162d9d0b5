package app

import (
	"context"
	"sync"
	"sync/atomic"

	"emporium/services/config/internal/environ"
	"emporium/services/config/internal/repo"
)

// snapshot is one state of all repositories.
type snapshot struct {
	server    *Server
	revisions []repo.Revision
	previous  *snapshot // where a label of this state is refused, its last good state is served; nil once it is not needed

	building sync.Mutex
	views    sync.Map     // label → *View
	count    int          // of views; building is held
	uses     atomic.Int64 // counts, so that what was asked for long ago is known
	size     atomic.Int64 // bytes of all answers
}

// View is the configuration under one label, with the answers that were given of late. Labels that show the same share it.
type View struct {
	*environ.View
	of      *snapshot
	used    atomic.Int64
	answers sync.Map // key → []byte
}

// Bounds of what one snapshot keeps.
const (
	maxViews   = 256
	maxAnswers = 32 << 20 // bytes, of all views together
)

// Answer returns what was made for a key before, or makes it. Answers are not to be changed.
func (v *View) Answer(key string, write func() ([]byte, error)) ([]byte, error) {
	if known, ok := v.answers.Load(key); ok {
		return known.([]byte), nil //nolint:forcetypeassert // nothing else is stored
	}
	answer, err := write()
	if err != nil {
		return nil, err
	}
	size := int64(len(answer) + len(key) + 128)
	if size > maxAnswers {
		return answer, nil
	}
	if v.of.size.Add(size) > maxAnswers {
		v.of.views.Range(func(_, one any) bool { one.(*View).answers.Clear(); return true }) //nolint:forcetypeassert // nothing else is stored
		v.answers.Clear()                                                                    // it may be kept no more
		v.of.size.Store(size)
	}
	v.answers.Store(key, answer)
	return answer, nil
}

// key is the label under which a view is kept: "" for all that show what the default one does.
func (n *snapshot) key(label string) string {
	for _, r := range n.revisions {
		if r.Key(label) != "" {
			return label
		}
	}
	return ""
}

// load returns the view that is kept under a key, nil for none.
func (n *snapshot) load(key string) *View {
	known, ok := n.views.Load(key)
	if !ok {
		return nil
	}
	v := known.(*View) //nolint:forcetypeassert // nothing else is stored
	v.used.Store(n.uses.Add(1))
	return v
}

// keep stores a view, in place of the one that was not asked for the longest when there are many; that of the default label stays.
// building is held, or nobody else knows the snapshot yet.
func (n *snapshot) keep(key string, v *View) {
	v.used.Store(n.uses.Add(1))
	if _, replaced := n.views.Swap(key, v); !replaced {
		n.count++
	}
	if n.count <= maxViews {
		return
	}
	var oldest any
	least := int64(0)
	n.views.Range(func(k, one any) bool {
		if used := one.(*View).used.Load(); k != "" && k != key && (oldest == nil || used < least) { //nolint:forcetypeassert // nothing else is stored
			oldest, least = k, used
		}
		return true
	})
	if oldest == nil {
		return
	}
	gone, _ := n.views.LoadAndDelete(oldest)
	n.count--
	gone.(*View).answers.Range(func(k, answer any) bool { //nolint:forcetypeassert // nothing else is stored
		n.size.Add(-int64(len(answer.([]byte)) + len(k.(string)) + 128)) //nolint:forcetypeassert // as above
		return true
	})
}

func (n *snapshot) view(ctx context.Context, label string) (*View, error) {
	key := n.key(label)
	if v := n.load(key); v != nil {
		return v, nil
	}
	n.building.Lock()
	defer n.building.Unlock()
	if v := n.load(key); v != nil {
		return v, nil
	}
	v, problems, err := n.build(ctx, label)
	if err != nil {
		return nil, err
	}
	if n.server.refuses(problems) {
		var old *View
		if n.previous != nil {
			old = n.previous.load(key)
		}
		if old == nil {
			return nil, &RefusedError{Label: label, Problems: problems}
		}
		v = &View{View: old.View, of: n}
	}
	n.keep(key, v)
	return v, nil
}

func (n *snapshot) build(ctx context.Context, label string) (*View, []environ.Problem, error) {
	v := &View{of: n, View: &environ.View{Overrides: n.server.overrides, Cipher: n.server.o.Cipher}}
	for _, r := range n.revisions {
		t, err := r.Tree(ctx, label)
		if err != nil {
			return nil, nil, err
		}
		v.Parts = append(v.Parts, environ.Part{Revision: r, Tree: t})
	}
	if n.server.o.Validate == ValidateOff {
		return v, nil, nil
	}
	return v, v.Check(n.server.o.Schema), nil
}

// withoutPast keeps of the last state its views alone, without their answers, so that states do not pile up.
func withoutPast(old *snapshot) *snapshot {
	if old == nil {
		return nil
	}
	kept := &snapshot{server: old.server, revisions: old.revisions}
	old.views.Range(func(label, v any) bool {
		kept.views.Store(label, &View{View: v.(*View).View, of: kept}) //nolint:forcetypeassert // nothing else is stored
		return true
	})
	return kept
}
