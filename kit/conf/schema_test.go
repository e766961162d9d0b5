package conf_test

import (
	"strings"
	"testing"

	"emporium/kit/conf"
)

func TestLoadRefusesWrongStructs(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		dst  any
		want string
	}{
		{"no pointer", config{}, "no pointer to a struct"},
		{"nil", (*config)(nil), "no pointer to a struct"},
		{"no tag", &struct{ A string }{}, "has no conf tag"},
		{"unexported", &struct {
			a string `conf:"a"`
		}{}, "exported"},
		{"bad name", &struct {
			A string `conf:"A.b"`
		}{}, "lower-case"},
		{"twice", &struct {
			A string `conf:"a"`
			B string `conf:"a"`
		}{}, "twice"},
		{"type", &struct {
			A chan int `conf:"a"`
		}{}, "cannot be configured"},
		{"bound", &struct {
			A int `conf:"a" min:"x"`
		}{}, "does not suit"},
		{"bound of bool", &struct {
			A bool `conf:"a" max:"1"`
		}{}, "no bounds"},
		{"default of a table", &struct {
			A []server `conf:"a" default:"x"`
		}{}, "no default"},
		{"same variable", &struct {
			A struct {
				BC string `conf:"b_c"`
			} `conf:"a"`
			AB struct {
				C string `conf:"c"`
			} `conf:"a_b"`
		}{}, "share the variable P_A_B_C"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, err := conf.Load(test.dst, conf.Sources{EnvPrefix: "P"})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

func TestWrongDefaultsAreFound(t *testing.T) {
	t.Parallel()
	var dst struct {
		A int    `conf:"a" default:"x"`
		B string `conf:"b" min:"1"`
	}
	_, err := conf.Load(&dst, conf.Sources{EnvPrefix: "P"})
	want := "a (default): \"x\" is not a whole number\nb (default): must be set, in the configuration file, by a flag or as P_B"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	dst.A = 0
	if _, err := conf.Load(&dst, conf.Sources{Set: []string{"a=1", "b=x"}}); err != nil {
		t.Errorf("overridden: %v", err)
	}
}
