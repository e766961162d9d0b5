package gateway

import (
	"fmt"
	"strings"
)

// Route is one route in the form of Spring's actuator.
type Route struct {
	Predicate string         `json:"predicate"`
	ID        string         `json:"route_id"`
	Filters   []string       `json:"filters"`
	URI       string         `json:"uri"`
	Order     int            `json:"order"`
	Metadata  map[string]any `json:"metadata,omitempty"`
}

// Routes are those in force, in the order that they are tried in.
func (s *Service) Routes() []Route {
	out := []Route{}
	for _, r := range s.edge.Routes() {
		one := Route{Predicate: r.Predicate(), ID: r.ID, Filters: []string{}, URI: r.URI, Order: r.Order}
		for i, f := range r.Filters {
			name, args, _ := strings.Cut(f, "=")
			one.Filters = append(one.Filters, fmt.Sprintf("[[%s], order = %d]", strings.TrimSpace(strings.TrimSpace(name)+" "+strings.TrimSpace(args)), i+1))
		}
		metadata := map[string]any{}
		if r.Timeout > 0 {
			metadata["response-timeout"] = r.Timeout.Milliseconds()
		}
		if r.SignedIn || len(r.Scopes) > 0 {
			metadata["scopes"] = append([]string{}, r.Scopes...)
		}
		if len(metadata) > 0 {
			one.Metadata = metadata
		}
		out = append(out, one)
	}
	return out
}
