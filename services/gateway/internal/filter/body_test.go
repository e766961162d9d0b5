package filter_test

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"emporium/kit/fault"
	"emporium/kit/resilience"
	"emporium/services/gateway/internal/filter"
)

func read(text string, size int64, levels int, oneByOne bool) (string, error) {
	var in io.Reader = strings.NewReader(text)
	if oneByOne {
		in = iotest.OneByteReader(in)
	}
	got, err := io.ReadAll(filter.NewBody(io.NopCloser(in), size, levels))
	return string(got), err
}

func TestBounds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text   string
		size   int64
		levels int
		want   fault.Code
	}{
		{"12345", 5, 0, ""}, {"123456", 5, 0, fault.TooLarge}, {"", 0, 0, ""}, {"1", 0, 0, fault.TooLarge},
		{"[[1]]", 100, 2, ""}, {"[[[1]]]", 100, 2, fault.Malformed}, {`[{"a":[1]}]`, 100, 2, fault.Malformed}, {`[1],[2],[3]`, 100, 1, ""},
		{`"[[["`, 100, 1, ""}, {`"\"[[["`, 100, 1, ""}, {`"\\"[[`, 100, 1, fault.Malformed}, {strings.Repeat("[", 1000), 1000, 0, ""},
	} {
		for _, oneByOne := range []bool{false, true} {
			got, err := read(c.text, c.size, c.levels, oneByOne)
			if fault.CodeOf(err) != c.want || err != nil && !resilience.IsIgnored(err) || err == nil && got != c.text {
				t.Errorf("%.40s within %d and %d: got %.40q, %v; want %s", c.text, c.size, c.levels, got, err, c.want)
			}
		}
	}
	_, err := io.ReadAll(filter.NewBody(io.NopCloser(iotest.ErrReader(errors.New("reset"))), 10, 0))
	if !fault.Is(err, fault.Malformed) || !resilience.IsIgnored(err) {
		t.Errorf("a body that breaks off: %v", err)
	}
}

// What is JSON is refused exactly when it is nested deeper than allowed, in whatever pieces it comes.
func FuzzDepth(f *testing.F) {
	f.Add(`[[{"a":"[{"}]]`, 2)
	f.Add(`{"a":{"b":"\\\"}"}}`, 1)
	f.Fuzz(func(t *testing.T, text string, levels int) {
		if levels < 1 || levels > 100 || !json.Valid([]byte(text)) {
			return
		}
		for _, oneByOne := range []bool{false, true} {
			_, err := read(text, int64(len(text)), levels, oneByOne)
			if deep := depth(text) > levels; deep != (err != nil) {
				t.Errorf("%q has %d levels, %d are allowed: %v", text, depth(text), levels, err)
			}
		}
	})
}

// depth is how deep a JSON text is nested, also where one name hides another.
func depth(text string) (most int) {
	d, now := json.NewDecoder(strings.NewReader(text)), 0
	for {
		token, err := d.Token()
		if err != nil {
			return most
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			now++
			most = max(most, now)
		case json.Delim('}'), json.Delim(']'):
			now--
		}
	}
}
