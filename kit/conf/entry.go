package conf

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"

	"emporium/kit/log"
)

// Loaded says what was loaded and where it came from.
type Loaded struct{ entries []Entry }

// Entry is one effective value, safe to show.
type Entry struct {
	// Key is dotted; entries of a list of sections are numbered: routes[0].path.
	Key string `json:"key"`
	// Value is written as in the environment. Secrets are "***", also passwords within URLs.
	Value string `json:"value"`
	// Origin is "default", "file path:line", "config server place", "env NAME" or "flag".
	Origin string `json:"origin"`
	Doc    string `json:"doc,omitempty"`
	Secret bool   `json:"secret,omitempty"`
	Reload bool   `json:"reload,omitempty"`
}

func (l *Loaded) add(n *node, key, value string, origin Origin) {
	l.entries = append(l.entries, Entry{
		Key: key, Value: n.show(value), Origin: origin.String(), Doc: n.doc, Secret: n.secret, Reload: n.reload,
	})
}

// show masks what is secret. An empty secret stays empty, so that one sees that it is not set.
func (n *node) show(value string) string {
	if n.secret && value != "" {
		return log.Mask
	}
	return log.MaskURL(value)
}

// Entries returns every value, in the order of the struct.
func (l *Loaded) Entries() []Entry { return append([]Entry(nil), l.entries...) }

// Print writes the entries as a table, or as a JSON array.
func (l *Loaded) Print(w io.Writer, asJSON bool) error {
	if asJSON {
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(l.entries); err != nil {
			return fmt.Errorf("print configuration: %w", err)
		}
		return nil
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "KEY\tVALUE\tORIGIN")
	for _, e := range l.entries {
		fmt.Fprintf(table, "%s\t%s\t%s\n", e.Key, printable(e.Value), e.Origin)
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("print configuration: %w", err)
	}
	return nil
}

func printable(value string) string {
	if strings.IndexFunc(value, func(r rune) bool { return !unicode.IsPrint(r) }) >= 0 {
		return strconv.Quote(value)
	}
	return value
}
