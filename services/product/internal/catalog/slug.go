package catalog

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// Slug turns a name into an address: ASCII, lower case, words joined by hyphens, at most 80 characters, cut between
// words where it can be. Letters of Latin, Greek and Cyrillic scripts are written in ASCII; a name of which nothing is
// left gives "item".
func Slug(name string) string {
	const limit = 80
	var b strings.Builder
	b.Grow(len(name))
	gap := false
	for _, r := range name {
		s, ok := ascii(r)
		if !ok {
			// An apostrophe joins: "men's" is one word.
			if r != '\'' && r != '’' {
				gap = true
			}
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(s)
	}
	out := b.String()
	if len(out) > limit {
		cut := strings.LastIndexByte(out[:limit+1], '-')
		if cut < limit/2 {
			cut = limit
		}
		out = strings.TrimRight(out[:cut], "-")
	}
	if out == "" {
		return "item"
	}
	return out
}

// Slugs returns addresses to try for a name, the plainest first. The others end in a hash of the seed, which should be
// the thing's own (a SKU), so that the same thing gets the same address wherever and whenever it is imported.
func Slugs(name, seed string) []string {
	base := Slug(name)
	sum := sha256.Sum256([]byte(seed))
	tail := hex.EncodeToString(sum[:16])
	return []string{base, base + "-" + tail[:6], base + "-" + tail}
}

// ValidSlug reports whether s can be a slug.
func ValidSlug(s string) bool {
	if s == "" || len(s) > MaxSlug || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c == '-' && s[i-1] != '-':
		default:
			return false
		}
	}
	return true
}

// ascii writes a letter or digit in lower-case ASCII; ok is false for everything that parts words.
func ascii(r rune) (s string, ok bool) {
	switch {
	case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
		return string(r), true
	case r >= 'A' && r <= 'Z':
		return string(r + 'a' - 'A'), true
	case r < 0x80:
		return "", false
	}
	s, ok = letters[r]
	return s, ok
}

var letters = letterTable()

func letterTable() map[rune]string {
	// Each entry is the ASCII writing, then the letters that are written so.
	const table = `a àáâãåāăąǎȁȃạảấầẩẫậắằẳẵặÀÁÂÃÅĀĂĄǍȀȂẠẢẤẦẨẪẬẮẰẲẴẶаАαάΑΆª
ae æÆǽǼäÄ
b бБβΒ
c çćĉċčÇĆĈĊČ
ch чЧχΧ
d ďđðĎĐÐдДδΔ
e èéêëēĕėęěȅȇẹẻẽếềểễệÈÉÊËĒĔĖĘĚȄȆẸẺẼẾỀỂỄỆеЕэЭєЄεέΕΈ
f фФφΦ
g ĝğġģǧĜĞĠĢǦгГґҐγΓ
h ĥħĤĦхХ
i ìíîïĩīĭįıǐȉȋỉịÌÍÎÏĨĪĬĮİǏȈȊỈỊиИіІιίϊΐΙΊΪηήΗΉ
ij ĳĲ
j ĵĴйЙ
k ķĸĶкКκΚ
l ĺļľŀłĹĻĽĿŁлЛλΛ
m мМμΜµ
n ñńņňŉŋÑŃŅŇŊнНνΝ
o òóôõōŏőơǒȍȏọỏốồổỗộớờởỡợÒÓÔÕŌŎŐƠǑȌȎỌỎỐỒỔỖỘỚỜỞỠỢоОοόΟΌωώΩΏº
o øØ
oe œŒöÖ
p пПπΠ
ps ψΨ
r ŕŗřŔŖŘрРρΡ
s śŝşšșŚŜŞŠȘсСσςΣ
sch щЩ
sh шШ
ss ßẞ
t ţťŧțŢŤŦȚтТτΤ
th þÞθΘ
ts цЦ
u ùúûũūŭůűųưǔȕȗụủứừửữựÙÚÛŨŪŬŮŰŲƯǓȔȖỤỦỨỪỬỮỰуУ
ue üÜ
v вВ
w ŵŴ
x ξΞ
y ýÿŷỳỵỷỹÝŶŸỲỴỶỸыЫυύϋΰΥΎΫ
ya яЯ
yi їЇ
yo ёЁ
yu юЮ
z źżžŹŻŽзЗζΖ
zh жЖ
1 ¹
2 ²
3 ³`
	m := make(map[rune]string, 512)
	for line := range strings.Lines(table) {
		to, from, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, r := range from {
			m[r] = to
		}
	}
	// Hard and soft signs are letters without a sound: they part no words.
	for _, r := range "ъЪьЬ" {
		m[r] = ""
	}
	return m
}
