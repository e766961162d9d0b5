package id_test

import (
	"slices"
	"strings"
	"testing"

	"emporium/kit/id"
)

func TestIDsAreUniqueAndSortByTime(t *testing.T) {
	t.Parallel()
	const n = 20_000
	ids := make([]string, n)
	for i := range ids {
		ids[i] = id.New("ord")
		if !id.Valid("ord", ids[i]) {
			t.Fatalf("%q is not valid", ids[i])
		}
	}
	if !slices.IsSorted(ids) {
		t.Error("ids do not sort by the time of their making")
	}
	if len(slices.Compact(ids)) != n {
		t.Error("an id was made twice")
	}
}

func TestValid(t *testing.T) {
	t.Parallel()
	good := id.NewSequence(7).New("ord")
	tests := []struct {
		name, id string
		want     bool
	}{
		{"made here", good, true},
		{"another prefix", strings.Replace(good, "ord", "pay", 1), false},
		{"no prefix", good[4:], false},
		{"too short", good[:29], false},
		{"too long", good + "0", false},
		{"upper case", strings.ToUpper(good), false},
		{"letters that read as digits", good[:29] + "l", false},
		{"line breaks", good[:28] + "\n\n", false},
		{"not the one way to write it", good[:29] + "1", false},
		{"empty", "", false},
	}
	for _, tt := range tests {
		if got := id.Valid("ord", tt.id); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestSequenceIsForeseeable(t *testing.T) {
	t.Parallel()
	a, b := id.NewSequence(1), id.NewSequence(1)
	for range 3 {
		if x, y := a.New("ord"), b.New("ord"); x != y {
			t.Errorf("got %s and %s", x, y)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		id.New("ord")
	}
}
