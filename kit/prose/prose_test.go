package prose_test

import (
	"strings"
	"testing"

	"emporium/kit/prose"
)

func TestLines(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		text, want string
		refused    bool
	}{
		"plain":                          {" Ann Example ", "Ann Example", false},
		"other scripts":                  {"Ünal Şahin 山田太郎 שרה أحمد", "Ünal Şahin 山田太郎 שרה أحمد", false},
		"a Persian name":                 {"علی\u200cرضا", "علی\u200cرضا", false},
		"a Sinhala name":                 {"ශ්\u200dරී", "ශ්\u200dරී", false},
		"an emoji of several parts":      {"Ann 👩\u200d🚀", "Ann 👩\u200d🚀", false},
		"an emoji with a variation":      {"Ann ❤\ufe0f", "Ann ❤\ufe0f", false},
		"a space that does not break":    {"12\u00a0rue de la Paix\u202f", "12 rue de la Paix", false},
		"a number copied from a contact": {"\u202a+972 3-123-4567\u202c", "+972 3-123-4567", false},
		"direction marks":                {"\u200fשרה\u200e", "שרה", false},
		"marks of no width":              {"\ufeffAnn\u00ad", "Ann", false},
		"marks alone":                    {"\u200e\u00a0\u200b", "", false},
		"a line break":                   {"Ann\nBcc", "Ann\nBcc", true},
		"a separator of lines":           {"Ann\u2028Bcc", "Ann\u2028Bcc", true},
		"a control character":            {"An\x07n", "An\x07n", true},
		"text turned round":              {"Ann\u202egnp", "Ann\u202egnp", true},
		"a private character":            {"Ann\ue000", "Ann\ue000", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := prose.Line(c.text)
			if got != c.want || strings.ContainsFunc(got, prose.Unwritable) != c.refused {
				t.Errorf("%q is kept as %q and refused: %v, want %q, %v", c.text, got, strings.ContainsFunc(got, prose.Unwritable), c.want, c.refused)
			}
			if again := prose.Line(got); again != got {
				t.Errorf("what is kept changes once more, from %q to %q", got, again)
			}
		})
	}
}
