package conf

import (
	"testing"

	"pgregory.net/rapid"
)

func TestLevenshtein(t *testing.T) {
	t.Parallel()
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"", "abc", 3}, {"kitten", "sitting", 3}, {"order", "oder", 1}, {"databse", "database", 1}, {"ab", "ba", 2},
	}
	for _, test := range tests {
		if got := levenshtein(test.a, test.b); got != test.want {
			t.Errorf("levenshtein(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestLevenshteinIsADistance(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.RuneFrom([]rune("abc")), 0, 6, -1)
		a, b, c := word.Draw(t, "a"), word.Draw(t, "b"), word.Draw(t, "c")
		ab, ba := levenshtein(a, b), levenshtein(b, a)
		if ab != ba || (ab == 0) != (a == b) || levenshtein(a, c) > ab+levenshtein(b, c) {
			t.Fatalf("levenshtein(%q, %q) = %d and %d", a, b, ab, ba)
		}
	})
}
