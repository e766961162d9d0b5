// Package testhook names points in the life of an event at which tests end the process. Nothing is set in production: a
// point costs one comparison there.
package testhook

// The points, in the order in which an event passes them.
const (
	Committed     = "committed, not yet published"
	Published     = "published, not yet forgotten"
	BeforeApplied = "effects written, not yet committed"
	Applied       = "effects committed, position not yet"
)

// Points lists all of them.
func Points() []string { return []string{Committed, Published, BeforeApplied, Applied} }

// At is called at every point. Tests set it before anything starts.
var At func(point string)

// Hit passes a point.
func Hit(point string) {
	if At != nil {
		At(point)
	}
}
