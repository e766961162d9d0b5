// Package accepted names who takes payments, and by which methods, so that nobody orders with one that does not exist. The payment
// service alone knows what is switched on, and tells; the order service, which has the shopper before it, refuses the rest.
package accepted

import (
	"encoding/json"
	"slices"
	"time"
)

// Key is where the cache holds what is accepted. There is nothing while nobody tells, and then nothing is refused.
const Key = "accepted:v1"

const (
	// Every is how often it is told, and looked at.
	Every = 5 * time.Second
	// Kept is for how long it stays told by one who has ended.
	Kept = 4 * Every
)

// Ways are the methods of each provider that is switched on; none means that it takes others than can be named, such as tokens of its own.
// Nil accepts everything.
type Ways map[string][]string

// Encode is what stands at the key.
func (w Ways) Encode() []byte {
	text, err := json.Marshal(w)
	if err != nil {
		panic(err) // a map of texts has a form
	}
	return text
}

// Decode reads what stands at the key. What says nothing accepts everything.
func Decode(value []byte) Ways {
	var w Ways
	if json.Unmarshal(value, &w) != nil || len(w) == 0 {
		return nil
	}
	return w
}

// Provider reports whether a provider is switched on.
func (w Ways) Provider(name string) bool {
	_, there := w[name]
	return w == nil || there
}

// Method reports whether a provider that is switched on may take a method.
func (w Ways) Method(provider, method string) bool {
	named := w[provider]
	return len(named) == 0 || slices.Contains(named, method)
}
