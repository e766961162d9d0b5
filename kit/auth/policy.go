package auth

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"emporium/kit/fault"
)

// Bounds of a password, in characters.
const (
	MinPassword = 8
	MaxPassword = 128
)

//go:embed common.txt
var commonText string

var common = sync.OnceValue(func() map[string]struct{} {
	set := make(map[string]struct{}, 1<<14)
	for line := range strings.Lines(commonText) {
		if line = strings.TrimRight(line, "\n"); line != "" && line[0] != '#' {
			set[line] = struct{}{}
		}
	}
	return set
})

// CheckPassword refuses a password that is too short, too long, known from breaches, or made of the owner's address or
// name. It asks for no mixture of characters, and takes the password as it was typed. The error is fault.Invalid with
// one detail at "/password", whose code is "too_short", "too_long", "not_text", "common" or "personal".
func CheckPassword(password, email, name string) error {
	weak := func(code, message string) error {
		return fault.New(fault.Invalid, message).At("/password", code, message)
	}
	if !utf8.ValidString(password) {
		return weak("not_text", "The password must be text in UTF-8.")
	}
	switch n := utf8.RuneCountInString(password); {
	case n < MinPassword:
		return weak("too_short", "The password must have at least 8 characters.")
	case n > MaxPassword:
		return weak("too_long", "The password must have at most 128 characters.")
	}
	folded := strings.ToLower(password)
	if isCommon(folded) {
		return weak("common", "This password is among the first that attackers try. Choose another one.")
	}
	rest := folded
	for _, word := range contextWords(email, name) {
		rest = strings.ReplaceAll(rest, word, "")
	}
	if rest != folded && (utf8.RuneCountInString(rest) < MinPassword || isCommon(rest)) {
		return weak("personal", "The password consists of your name or address for the most part. Choose another one.")
	}
	return nil
}

// contextWords are the parts of an address and a name that are long enough to matter, in lower case.
func contextWords(email, name string) []string {
	local, domain, _ := strings.Cut(strings.ToLower(email), "@")
	candidates := []string{strings.ToLower(email), local}
	if i := strings.LastIndexByte(domain, '.'); i > 0 {
		candidates = append(candidates, domain, domain[:i])
	}
	notWord := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	for _, text := range []string{name, local, domain} {
		candidates = append(candidates, strings.FieldsFunc(strings.ToLower(text), notWord)...)
	}
	candidates = append(candidates, strings.ToLower(strings.Join(strings.Fields(name), "")))
	words := candidates[:0]
	for _, word := range candidates {
		if utf8.RuneCountInString(word) >= 3 {
			words = append(words, word)
		}
	}
	return words
}

// unleet undoes the usual replacements of letters.
var unleet = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s", "!", "i")

// isCommon reports whether a password in lower case is on the list, or a usual variant of what is: letters replaced,
// a short tail of digits and signs, the same characters over and over, or a plain run such as "abcdefgh".
func isCommon(folded string) bool {
	if repetitive(folded) {
		return true
	}
	stem := strings.TrimRightFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) })
	candidates := []string{folded, unleet.Replace(folded)}
	if len(folded)-len(stem) <= 4 {
		candidates = append(candidates, stem, unleet.Replace(stem))
	}
	for _, c := range candidates {
		if _, ok := common()[c]; ok {
			return true
		}
	}
	return false
}

// repetitive reports whether text is a block of up to 4 characters over and over, or a run of neighbouring characters.
func repetitive(text string) bool {
	runes := []rune(text)
	for size := 1; size <= 4 && 2*size <= len(runes); size++ {
		same := true
		for i := size; i < len(runes) && same; i++ {
			same = runes[i] == runes[i-size]
		}
		if same {
			return true
		}
	}
	for _, step := range []rune{1, -1} {
		run := len(runes) > 2
		for i := 1; i < len(runes) && run; i++ {
			run = runes[i]-runes[i-1] == step
		}
		if run {
			return true
		}
	}
	return false
}
