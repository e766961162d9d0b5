// Package prose holds what people may write into one line: names, streets, cities, in every script.
package prose

import (
	"strings"
	"unicode"
)

// The invisible characters that a word can need: Persian and many Indian names are spelt with them, and emoji of several parts are held together by one.
const (
	nonJoiner = '\u200c'
	joiner    = '\u200d'
)

// Line returns a line as it is kept: without space at its ends, every kind of space a plain one, and without the
// invisible marks that come along when a line is copied out of another program (direction marks, soft hyphens, spaces of no width).
func Line(s string) string {
	if plain(s) {
		return strings.TrimSpace(s)
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Zs, r):
			return ' '
		case mark(r):
			return -1
		}
		return r
	}, s))
}

// Unwritable reports whether a line must not have this character: control characters, line breaks, what turns the
// direction of the text that follows, and code points without a meaning. Marks that Line takes away are among them.
func Unwritable(r rune) bool { return !unicode.IsPrint(r) && r != joiner && r != nonJoiner }

// plain reports that there is nothing but ASCII, as in nearly every line.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// mark reports whether r shows nothing and changes nothing in a line by itself. Overrides of the direction are none: they show other text than there is.
func mark(r rune) bool {
	switch r {
	case '\u00ad', '\u061c', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return r >= '\u202a' && r <= '\u202c' || r >= '\u2066' && r <= '\u2069'
}
