package tabular_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"emporium/kit/tabular"
)

// read returns every row and every fault of a file as text.
func read(t *testing.T, in string, o tabular.Options) []string {
	t.Helper()
	r, err := tabular.NewReader(strings.NewReader(in), o)
	if err != nil {
		return []string{"header: " + err.Error()}
	}
	out := []string{strings.Join(r.Header(), "|")}
	for {
		row, err := r.Read()
		var broken *tabular.LineError
		switch {
		case errors.Is(err, io.EOF):
			return out
		case errors.As(err, &broken):
			out = append(out, broken.Error())
		case err != nil:
			t.Fatal(err)
		default:
			out = append(out, fmt.Sprintf("%d %s", row.Line, strings.Join(row.Fields, "|")))
		}
	}
}

func TestReader(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		in   string
		o    tabular.Options
		want []string
	}{
		{"semicolons", "a;b\n1;2\n", tabular.Options{}, []string{"a|b", "2 1|2"}},
		{"no break at the end", "a,b\r\n1,2", tabular.Options{}, []string{"a|b", "2 1|2"}},
		{"tab", "a\tb\tc,d\n1\t2\t3\n", tabular.Options{}, []string{"a|b|c,d", "2 1|2|3"}},
		{"byte order mark and quotes", "\ufeff\"a\",b\n\"x\"\"y\",\n", tabular.Options{}, []string{"a|b", `2 x"y|`}},
		{"quote inside a bare field", "a;b\n11\" doll;2\n", tabular.Options{}, []string{"a|b", `2 11" doll|2`}},
		{"lines of the file are counted", "a,b\n\n\"x\ny\",1\nz,2\n", tabular.Options{}, []string{"a|b", "3 x\ny|1", "5 z|2"}},
		{"too few and too many fields", "a,b\n1\n1,2,3\n1,2\n", tabular.Options{}, []string{
			"a|b", "line 2: the line has 1 fields where the header has 2", "line 3: the line has 3 fields where the header has 2", "4 1|2",
		}},
		{"an open quote costs one line", "a,b\n\"x,1\ny,2\nz,3\n", tabular.Options{}, []string{
			"a|b", "line 2, field 1: a quote is opened and never closed", "3 y|2", "4 z|3",
		}},
		{"an open quote closed by a later one costs one line", "a,b\n\"x,1\ny,2\n\"z\",3\nw,4\n", tabular.Options{}, []string{
			"a|b", "line 2, field 1: text follows a closing quote; a quote inside a field is written twice", "3 y|2", "4 z|3", "5 w|4",
		}},
		{"text after a quote", "a,b\n\"9\" doll,2\n1,2\n", tabular.Options{}, []string{
			"a|b", "line 2, field 1: text follows a closing quote; a quote inside a field is written twice", "3 1|2",
		}},
		{"not UTF-8", "a,b\ncaf\xe9,1\nx,2\n", tabular.Options{}, []string{
			"a|b", "line 2: the line is not valid UTF-8; name the file's encoding in the mapping", "3 x|2",
		}},
		{"windows-1252", "a,b\ncaf\xe9,\x80\n", tabular.Options{Encoding: "windows-1252"}, []string{"a|b", "2 café|€"}},
		{"utf-16", "\xff\xfea\x00,\x00b\x00\n\x001\x00,\x00\xe9\x00\n\x00", tabular.Options{}, []string{"a|b", "2 1|é"}},
		{"too long", "a,b\n\"" + strings.Repeat("x\n", 20) + "\",1\nz,2\n", tabular.Options{MaxRecord: 30}, append(
			append([]string{"a|b", "line 2, field 1: the record is longer than 30 bytes; is a quote missing?"},
				shortLines(3, 19)...),
			"line 22, field 1: a quote is opened and never closed", "23 z|2")},
		{"empty", "\n \n", tabular.Options{}, []string{"header: the file is empty"}},
		{"a name twice", "a,a\n", tabular.Options{}, []string{"header: line 1, field 2: the header has this name twice"}},
		{"unknown encoding", "a\n", tabular.Options{Encoding: "klingon"}, []string{
			"header: encoding: unknown name; use for example utf-8, utf-16, windows-1252 or iso-8859-15",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, read(t, tt.in, tt.o)); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
		})
	}
}

func shortLines(from, n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("line %d: the line has 1 fields where the header has 2", from+i))
	}
	return out
}

// What encoding/csv writes, the reader gives back, whatever the fields hold.
func TestReaderReturnsWhatWasWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		delimiter := rapid.SampledFrom([]rune{',', ';', '\t'}).Draw(t, "delimiter")
		field := rapid.StringOf(rapid.SampledFrom([]rune("ab \",;\t\né€")))
		rows := rapid.SliceOfN(rapid.SliceOfN(field, 3, 3), 0, 8).Draw(t, "rows")
		var file bytes.Buffer
		w := csv.NewWriter(&file)
		w.Comma = delimiter
		_ = w.Write([]string{"one", "two", "three"})
		for _, row := range rows {
			_ = w.Write(row)
		}
		w.Flush()
		r, err := tabular.NewReader(&file, tabular.Options{Delimiter: delimiter})
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range rows {
			got, err := r.Read()
			if err != nil {
				t.Fatalf("row %d: %v", i, err)
			}
			if !slices.Equal(got.Fields, want) {
				t.Fatalf("row %d = %q, want %q", i, got.Fields, want)
			}
		}
		if _, err := r.Read(); !errors.Is(err, io.EOF) {
			t.Fatalf("after the last row: %v, want EOF", err)
		}
	})
}

// Whatever a file holds, reading ends, and no line is reported twice.
func FuzzReader(f *testing.F) {
	f.Add([]byte("a,b\n\"x\ny\",1\n\"open,2\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := tabular.NewReader(bytes.NewReader(in), tabular.Options{})
		if err != nil {
			return
		}
		last := 0
		for {
			row, err := r.Read()
			var broken *tabular.LineError
			line := row.Line
			switch {
			case errors.Is(err, io.EOF):
				return
			case errors.As(err, &broken):
				line = broken.Line
			case err != nil:
				t.Fatal(err)
			}
			if line <= last {
				t.Fatalf("line %d after line %d", line, last)
			}
			last = line
		}
	})
}

func TestClean(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ in, want string }{
		{"", ""}, {"plain", "plain"}, {" a  b ", "a  b"}, {"5\u00a0new", "5 new"}, {"\u200bx\ufeff", "x"}, {"a\r\nb", "a\nb"},
		{"a\u202fb", "a b"}, {"\x00a", "a"},
	} {
		if got := tabular.Clean(tt.in); got != tt.want {
			t.Errorf("Clean(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestLeadingNumber(t *testing.T) {
	t.Parallel()
	tests := []struct {
		in   string
		want int64
		ok   bool
	}{
		{"5 new", 5, true}, {"1,200 pcs", 1200, true}, {"12", 12, true}, {"new", 0, false}, {"", 0, false}, {"-3", 0, false},
		{"3, maybe 4", 3, true}, {"99999999999", 0, false},
	}
	for _, tt := range tests {
		if got, ok := tabular.LeadingNumber(tt.in); got != tt.want || ok != tt.ok {
			t.Errorf("LeadingNumber(%q) = %d, %v, want %d, %v", tt.in, got, ok, tt.want, tt.ok)
		}
	}
}
