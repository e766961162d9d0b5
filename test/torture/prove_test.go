package main

import (
	"os"
	"path/filepath"
	"testing"
)

// A shop has settled only when nobody has anything left to do, and not already when nothing changes for a moment.
func TestUnderWay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, results, want string }{
		{"nothing", `{"number": 4, "looked": {"orders": 10}}`, ""},
		{"an order", `{"number": 4, "looked": {"orders": 12}}`, "2 orders are not decided"},
		{"an event", `{"number": 4, "looked": {"orders": 10}}, {"number": 21, "looked": {"outboxes": 6, "events under way": 1}}`, "1 events are not published"},
		{"a message", `{"number": 4, "looked": {"orders": 10}}, {"number": 26, "looked": {"messages": 20, "messages under way": 3}}`, "3 messages are not sent"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "audit.json")
			text := `{"results": [{"number": 6, "looked": {"sold orders": 7}}, {"number": 7, "looked": {"cancelled orders": 3}},` + c.results + `]}`
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			seen, err := readAudited(file)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if err := seen.underWay(); err != nil {
				got = err.Error()
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
