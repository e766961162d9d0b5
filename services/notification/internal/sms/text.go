package sms

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// basic and extended are the characters of GSM 03.38; an extended one takes two places.
const (
	basic    = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	extended = "\f^{}\\[~]|€"
)

// Places of one segment: alone, and as a part of several, each of which carries a header.
const (
	gsmAlone, gsmPart   = 160, 153
	wideAlone, widePart = 70, 67
)

// size returns how many places a text takes, and whether it fits GSM 03.38; else it is counted in UTF-16.
func size(text string) (places int, gsm bool) {
	gsm = true
	for _, r := range text {
		switch {
		case strings.ContainsRune(basic, r):
			places++
		case strings.ContainsRune(extended, r):
			places += 2
		default:
			gsm = false
		}
		if !gsm {
			break
		}
	}
	if gsm {
		return places, true
	}
	for _, r := range text {
		places += utf16.RuneLen(r)
	}
	return places, false
}

// Segments returns how many messages a text is sent, and paid, as.
func Segments(text string) int {
	places, gsm := size(text)
	alone, part := wideAlone, widePart
	if gsm {
		alone, part = gsmAlone, gsmPart
	}
	switch {
	case places == 0:
		return 0
	case places <= alone:
		return 1
	}
	return (places + part - 1) / part
}

// plainer are characters that make a text wide, and mean the same written otherwise.
var plainer = strings.NewReplacer("“", "\"", "”", "\"", "„", "\"", "«", "\"", "»", "\"", "‘", "'", "’", "'", "‚", "'", "–", "-", "—", "-", "‑", "-", "−", "-",
	"…", "...", "\u00a0", " ", "\u202f", " ", "\u2009", " ", "•", "-", "·", "-", "×", "x", "ç", "c", "á", "a", "â", "a", "ê", "e", "ë", "e", "í", "i",
	"î", "i", "ï", "i", "ó", "o", "ô", "o", "ú", "u", "û", "u", "ÿ", "y", "œ", "oe", "Œ", "OE", "À", "A", "Â", "A", "È", "E", "Ê", "E", "Ë", "E", "Î", "I", "Ï", "I",
	"Ô", "O", "Ù", "U", "Û", "U")

// Fit makes a text cheap and short enough: characters that would make it wide are written plainer when that makes all of it
// narrow, and what does not fit into the segments is cut at a word, before a link at the end.
func Fit(text string, segments int) string {
	if plain := plainer.Replace(text); Segments(plain) <= Segments(text) {
		if _, gsm := size(plain); gsm {
			text = plain
		}
	}
	if Segments(text) <= segments {
		return text
	}
	body, link := text, ""
	if i := strings.LastIndexAny(strings.TrimRight(text, " "), " \n"); i > 0 && strings.Contains(text[i:], "://") {
		body, link = text[:i], strings.TrimRight(text[i:], " ")
	}
	if Segments("..."+link) > segments {
		link = ""
	}
	for Segments(body+"..."+link) > segments && body != "" {
		_, n := utf8.DecodeLastRuneInString(body)
		body = body[:len(body)-n]
	}
	if i := strings.LastIndexByte(body, ' '); i > len(body)/2 {
		body = body[:i]
	}
	return strings.TrimRight(body, " ,;:-") + "..." + link
}
