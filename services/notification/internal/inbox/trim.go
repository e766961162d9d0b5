package inbox

import "sync"

// trimmer decides when the oldest messages are deleted: not with every message, since that would cost more than adding.
type trimmer struct {
	mu    sync.Mutex
	added int
	begun bool
}

// due counts what was added. It is true at first, since an earlier process may have left too many, and then after every
// tenth of keep.
func (t *trimmer) due(added, keep int) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.added += added
	if t.begun && t.added < max(keep/10, 1) {
		return false
	}
	t.begun, t.added = true, 0
	return true
}

func (t *trimmer) again() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.begun = false
}
