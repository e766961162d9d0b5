package contact_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/services/order/internal/contact"
)

func TestEmail(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, want string
		ok         bool
	}{
		{"ann@example.org", "ann@example.org", true},
		{"  ann+shop@Example.ORG ", "ann+shop@example.org", true},
		{"ann@localhost", "ann@localhost", true},
		{"", "", false},
		{"ann", "", false},
		{"ann@", "", false},
		{"@example.org", "", false},
		{"Ann <ann@example.org>", "", false},
		{"ann@example.org, bob@example.org", "", false},
		{"ann@example.org\r\nBcc: all@example.org", "", false},
		{"ann@[127.0.0.1]", "", false},
		{strings.Repeat("a", 65) + "@example.org", "", false},
		{"ann@" + strings.Repeat("a.", 130) + "org", "", false},
	} {
		got, ok := contact.Email(c.text)
		if got != c.want || ok != c.ok {
			t.Errorf("Email(%q) = %q, %v, want %q, %v", c.text, got, ok, c.want, c.ok)
		}
	}
}

func TestAddressProblems(t *testing.T) {
	t.Parallel()
	good := contact.Address{Name: "Ann Example", Line1: "1 High Street", City: "London", PostalCode: "N1 9GU", Country: "gb "}
	for name, c := range map[string]struct {
		change func(*contact.Address)
		want   []string
	}{
		"good":              {func(*contact.Address) {}, nil},
		"no name":           {func(a *contact.Address) { a.Name = "  " }, []string{"/a/name required"}},
		"no street":         {func(a *contact.Address) { a.Line1 = "" }, []string{"/a/line1 required"}},
		"unknown country":   {func(a *contact.Address) { a.Country = "XX" }, []string{"/a/country unknown_country"}},
		"no country":        {func(a *contact.Address) { a.Country = "" }, []string{"/a/country unknown_country"}},
		"no postal code":    {func(a *contact.Address) { a.PostalCode = "" }, []string{"/a/postal_code required"}},
		"none is needed":    {func(a *contact.Address) { a.PostalCode, a.Country = "", "HK" }, nil},
		"joined characters": {func(a *contact.Address) { a.Name, a.Phone = "علی\u200cرضا 👩\u200d🚀", "\u202a+972 3\u202c" }, nil},
		"control character": {func(a *contact.Address) { a.City = "Lon\ndon" }, []string{"/a/city invalid"}},
		"too long":          {func(a *contact.Address) { a.Line2 = strings.Repeat("x", 201) }, []string{"/a/line2 too_long"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := good
			c.change(&a)
			var got []string
			for _, p := range a.Normalize().Problems("/a") {
				got = append(got, p.Pointer+" "+p.Code)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}
