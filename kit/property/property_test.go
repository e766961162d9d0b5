package property_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/property"
)

// shown writes documents with their types, a line each.
func shown(documents []property.Document) string {
	var b strings.Builder
	for _, d := range documents {
		if d.Of > 1 {
			fmt.Fprintf(&b, "--- %d\n", d.Number)
		}
		for _, p := range d.Properties {
			kind := strings.TrimPrefix(fmt.Sprintf("%T", p.Value), "property.")
			fmt.Fprintf(&b, "%s=%s (%s)\n", p.Key, property.Text(p.Value), kind)
		}
	}
	return b.String()
}

func TestParseYAML(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"nested", "a:\n  b: x\n  c: [1, two, {d: 3}]\n", "a.b=x (string)\na.c[0]=1 (int64)\na.c[1]=two (string)\na.c[2].d=3 (int64)\n"},
		{"booleans of 1.1", "a: yes\nb: Off\nc: 'yes'\nd: y\ne: TRUE\n", "a=true (bool)\nb=false (bool)\nc=yes (string)\nd=y (string)\ne=true (bool)\n"},
		{"numbers of 1.1", "a: 0777\nb: 0x1F\nc: 1_000\nd: 0b11\ne: 12:30:45\nf: 08\ng: 0o7\nh: -0\ni: 99999999999999999999\nj: +12\n",
			"a=511 (int64)\nb=31 (int64)\nc=1000 (int64)\nd=3 (int64)\ne=45045 (int64)\nf=08 (string)\ng=0o7 (string)\nh=0 (int64)\ni=99999999999999999999 (*big.Int)\nj=12 (int64)\n"},
		{"fractions", "a: 1.10\nb: 1e3\nc: .5\nd: 1.\ne: .inf\nf: 1.0\ng: 12345678.9\nh: 0.0001\ni: 1.2.3\nj: 190:20:30.15\n",
			"a=1.1 (Float)\nb=1000.0 (Float)\nc=0.5 (Float)\nd=1.0 (Float)\ne=Infinity (Float)\nf=1.0 (Float)\ng=1.23456789E7 (Float)\nh=1.0E-4 (Float)\ni=1.2.3 (string)\nj=685230.15 (Float)\n"},
		{"times stay texts", "a: 2026-01-02\nb: 2026-01-02T03:04:05Z\n", "a=2026-01-02 (string)\nb=2026-01-02T03:04:05Z (string)\n"},
		{"nothing", "a:\nb: ~\nc: null\nd: []\ne: {}\nf: ''\n", "a= (string)\nb= (string)\nc= (string)\nd= (string)\ne= (string)\nf= (string)\n"},
		{"keys that are no texts", "1: one\nyes: b\n'2': two\na:\n  3: three\n", "[1]=one (string)\n[true]=b (string)\n2=two (string)\na[3]=three (string)\n"},
		{"keys with dots and brackets", "a.b: 1\na:\n  c.d: 2\n  '[x/y]': 3\n", "a.b=1 (int64)\na.c.d=2 (int64)\na[x/y]=3 (int64)\n"},
		{"the same key in two forms", "a.b: 1\na:\n  b: 2\n", "a.b=2 (int64)\n"},
		{"tags", "a: !!str 12\nb: !!int '7'\nc: !!float 1\n", "a=12 (string)\nb=7 (int64)\nc=1.0 (Float)\n"},
		{"anchors", "base: &b {x: 1, y: 2}\nother:\n  <<: *b\n  y: 3\nlist: *b\n", "base.x=1 (int64)\nbase.y=2 (int64)\nother.y=3 (int64)\nother.x=1 (int64)\nlist.x=1 (int64)\nlist.y=2 (int64)\n"},
		{"merged lists", "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]\n", "a.x=1 (int64)\nb.x=2 (int64)\nb.y=2 (int64)\nc.x=1 (int64)\nc.y=2 (int64)\n"},
		{"block texts", "a: |\n  one\n  two\nb: >-\n  one\n  two\n", "a=one\ntwo\n (string)\nb=one two (string)\n"},
		{"documents", "a: 1\n---\n---\nb: 2\n---\n# nothing\n", "--- 0\na=1 (int64)\n--- 1\nb=2 (int64)\n"},
		{"a list", "- a\n- b\n", "document[0]=a (string)\ndocument[1]=b (string)\n"},
		{"a text", "hello\n", "document=hello (string)\n"},
		{"empty", "", ""},
		{"only a comment", "# nothing\n", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := property.ParseYAML([]byte(test.text))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, shown(got)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestParseYAMLRefuses(t *testing.T) {
	t.Parallel()
	laughs := "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'i'; c++ {
		laughs += fmt.Sprintf("%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	for text, want := range map[string]string{
		"a: 1\nb: 2\na: secret-value\n": `line 3: the key "a" is there already, on line 1`,
		"a:\n  x: 1\n  x: 2\n":          `line 3: the key "x" is there already`,
		"? [a, b]\n: 1\n":               "a key must be a text",
		"a: !custom 1\n":                "line 1: the tag !custom is not supported",
		"a: !!int x\n":                  "does not suit its tag",
		"~: 1\n":                        "a key is empty",
		"a: b: c\n":                     "mapping values",
		"a: [1\n":                       "did not find",
		"\ta: 1\n":                      "found character that cannot start",
		"a: &a [*a]\n":                  "",
		laughs:                          "too large",
	} {
		got, err := property.ParseYAML([]byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.20q: got %v, %v; want %q", text, len(got), err, want)
		}
		if err != nil && strings.Contains(err.Error(), "secret-value") {
			t.Errorf("the error shows a value: %v", err)
		}
	}
}

func TestParseProperties(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"separators", "a=1\nb: 2\nc 3\n d\t=\t4 \ne=\nf\ng==x\nh:=y\n", "a=1\nb=2\nc=3\nd=4 \ne=\nf=\ng==x\nh==y\n"},
		{"comments", "# a=1\n! b=2\nc=3#4\n", "c=3#4\n"},
		{"continued", "a=one,\\\n    two,\\\n  three\nb=x\\\\\nc=y\n", "a=one,two,three\nb=x\\\nc=y\n"},
		{"escapes", `a\=b\:c\ d=x\ty\u00e9\ud83d\ude00\q`, "a=b:c d=x\tyé😀q\n"},
		{"lists that count", "a[]=x\na[]=y\nb[]=z\n", "a[0]=x\na[1]=y\nb[0]=z\n"},
		{"the last one counts", "a=1\na=2\n", "a=2\n"},
		{"documents", "a=1\n#---\nb=2\n!---  \n#---\nc=3\n", "--- 0\na=1\n--- 1\nb=2\n--- 2\nc=3\n"},
		{"ISO 8859-1", "a=caf\xe9\n", "a=café\n"},
		{"line ends", "a=1\r\nb=2\rc=3", "a=1\nb=2\nc=3\n"},
		{"ends in a backslash", `a=1\`, "a=1\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := property.ParseProperties([]byte(test.text))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, strings.ReplaceAll(shown(got), " (string)", "")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	if _, err := property.ParseProperties([]byte(`a=\u12`)); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("a broken escape: %v", err)
	}
}

func TestOrigins(t *testing.T) {
	t.Parallel()
	yaml, err := property.ParseYAML([]byte("a:\n  b: x\n"))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := property.ParseProperties([]byte("# x\n  key = value\n"))
	if err != nil {
		t.Fatal(err)
	}
	if p := yaml[0].Properties[0]; p.Line != 2 || p.Column != 6 {
		t.Errorf("YAML: %d:%d, want 2:6", p.Line, p.Column)
	}
	if p := plain[0].Properties[0]; p.Line != 2 || p.Column != 9 {
		t.Errorf("properties: %d:%d, want 2:9", p.Line, p.Column)
	}
}

func TestProfiles(t *testing.T) {
	t.Parallel()
	for expression, want := range map[string]string{
		"dev": "true", "prod": "false", "!dev": "false", "!prod": "true", "dev & eu": "true", "dev & us": "false", "us | eu": "true",
		"!(us | prod) & dev": "true", "(dev&eu)|prod": "true", "!!dev": "true",
		"dev & eu | us": "error", "": "error", "dev eu": "error", "(dev": "error", "dev &": "error", "& dev": "error",
	} {
		ok, err := property.Holds(expression, []string{"dev", "eu"})
		got := fmt.Sprint(ok)
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("%q: got %s, %v; want %s", expression, got, err, want)
		}
	}
	documents, err := property.ParseYAML([]byte("a: 1\n---\nspring.config.activate.on-profile: prod, dev\n---\nspring:\n  config:\n    activate:\n      on-profile: [us, '!dev']\n" +
		"---\nspring.profiles: dev\n---\nspring.config.activate.on-cloud-platform: kubernetes\n---\nspring.config.activate.on-profile: 'a & b | c'\n"))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"true", "true", "false", "true", "false", "error"} {
		ok, err := documents[i].Active([]string{"dev"})
		got := fmt.Sprint(ok)
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("document %d: got %s, %v; want %s", i, got, err, want)
		}
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	values := map[string]string{"a": "A", "b": "<${a}>", "name": "a", "loop": "x${loop}", "ping": "${pong}", "pong": "${ping}", "with:colon": "C", "empty": "", "brace": "}{"}
	lookup := func(name string) (string, bool) { v, ok := values[name]; return v, ok }
	for text, want := range map[string]string{
		"plain": "plain", "${a}": "A", "x${a}y${b}z": "xAy<A>z", "${none}": "${none}", "${none:d}": "d", "${none:}": "", "${empty:d}": "",
		"${${name}}": "A", "${none:${b}}": "<A>", "${none:${other:e}}": "e", "${none:${other}}": "${other}", "${with:colon}": "C",
		`\${a}`: "${a}", `\${a}${a}`: "${a}A", "${loop}": "x${loop}", "${ping}": "${ping}", "${": "${", "${a": "${a", "${none:{}}": "{}",
		"${brace}": "}{", "a}b": "a}b", "$a $${a}": "$a $A",
	} {
		got, err := property.Resolve(text, lookup)
		if err != nil || got != want {
			t.Errorf("%s: got %s, %v; want %s", text, got, err, want)
		}
	}
	for i := range 40 {
		values[fmt.Sprintf("l%d", i)] = strings.Repeat(fmt.Sprintf("${l%d}", i+1), 10)
	}
	values["l40"] = "x"
	if got, err := property.Resolve("${l35}", lookup); err != nil || len(got) != 100_000 {
		t.Errorf("five levels: %d, %v", len(got), err)
	}
	for _, last := range []string{"x", ""} {
		values["l40"] = last
		if _, err := property.Resolve("${l20}", lookup); err == nil {
			t.Errorf("twenty levels were resolved, down to %q", last)
		}
	}
}

func parse(t testing.TB, text string) []property.Property {
	t.Helper()
	documents, err := property.ParseYAML([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var out []property.Property
	for _, d := range documents {
		out = append(out, d.Properties...)
	}
	return out
}

func TestRender(t *testing.T) {
	t.Parallel()
	high := parse(t, "list: [one]\nb: {y: 'yes', n: 010, f: 1.0}\nempty: []\n")
	low := parse(t, "list: [a, b, c]\nb: {y: low, x: 2}\nempty: [x]\nrows:\n- {id: 1, tags: [t]}\n- {id: 2}\nz: 'a: b'\n")
	merged := property.Merge([][]property.Property{high, low})
	wantProperties := `b.f: 1.0
b.n: 8
b.x: 2
b.y: yes
empty: 
list[0]: one
rows[0].id: 1
rows[0].tags[0]: t
rows[1].id: 2
z: a: b`
	if diff := cmp.Diff(wantProperties, string(property.RenderProperties(merged))); diff != "" {
		t.Errorf("properties (-want +got)\n%s", diff)
	}
	text, err := property.RenderJSON(merged)
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"b":{"f":1.0,"n":8,"x":2,"y":"yes"},"empty":"","list":["one"],"rows":[{"id":1,"tags":["t"]},{"id":2}],"z":"a: b"}`; string(text) != want {
		t.Errorf("JSON: got %s\nwant %s", text, want)
	}
	if text, err = property.RenderYAML(merged); err != nil {
		t.Fatal(err)
	}
	wantYAML := "b:\n  f: 1.0\n  n: 8\n  x: 2\n  y: 'yes'\nempty: ''\nlist:\n- one\nrows:\n- id: 1\n  tags:\n  - t\n- id: 2\nz: 'a: b'\n"
	if diff := cmp.Diff(wantYAML, string(text)); diff != "" {
		t.Errorf("YAML (-want +got)\n%s", diff)
	}
	for text, want := range map[string]string{"- a\n- b\n": `["a","b"]`, "hello": `"hello"`, "": `{}`, "a: 1\na.b: 2\n": `{"a":{"b":2}}`, "a: {3: x, 1: y}": `{"a":[null,"y",null,"x"]}`,
		"a[x]: 1\na[0]: 2": `{"a":{"0":2,"x":1}}`} {
		got, err := property.RenderJSON(property.Merge([][]property.Property{parse(t, text)}))
		if err != nil || string(got) != want {
			t.Errorf("%q: got %s, %v; want %s", text, got, err, want)
		}
	}
}

// sameAfterYAML checks that what is rendered is read as the same.
func sameAfterYAML(t *testing.T, properties []property.Property) {
	t.Helper()
	merged := property.Merge([][]property.Property{properties})
	before, err := property.RenderJSON(merged)
	if err != nil {
		t.Fatal(err)
	}
	text, err := property.RenderYAML(merged)
	if err != nil {
		t.Fatal(err)
	}
	again, err := property.ParseYAML(text)
	if err != nil {
		t.Fatalf("what was rendered cannot be read: %v\n%s", err, text)
	}
	var list []property.Property
	for _, d := range again {
		list = append(list, d.Properties...)
	}
	after, err := property.RenderYAML(property.Merge([][]property.Property{list}))
	if err != nil {
		t.Fatal(err)
	}
	if string(after) != string(text) {
		t.Errorf("rendered twice:\n%s\n%s\nfrom %s", text, after, before)
	}
}

func FuzzYAML(f *testing.F) {
	for _, seed := range []string{"a: 1\nb: [yes, {c: 0777}]\n", "a: &x {b: 1}\nc: {<<: *x}\n---\nd: 12:30\n", "1: x\n", "- a\n", "'': x\n", "a: \"\\u0085\"\n", "a: =\nb: '<<'\n", "a: \"1_0\"\nb: '0b1'\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		documents, err := property.ParseYAML(text)
		if err != nil {
			return
		}
		for _, d := range documents {
			if _, err := d.Active([]string{"dev"}); err != nil {
				continue
			}
			if len(d.Properties) < 1000 {
				strange := false
				for _, p := range d.Properties {
					// Keys that are taken apart otherwise than they were put together come back as other keys.
					strange = strange || strings.Contains(p.Key, "[") || strings.Contains(p.Key, "..") || strings.HasPrefix(p.Key, ".") || strings.HasSuffix(p.Key, ".")
				}
				if !strange {
					sameAfterYAML(t, d.Properties)
				}
			}
		}
	})
}

func FuzzProperties(f *testing.F) {
	for _, seed := range []string{"a=1\nb[]: x\\\n y\n#---\nc \\u00e9\n", "[=x\na[9]]=1", "a[99999999]=x", "a\\", "\\u"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		documents, err := property.ParseProperties(text)
		if err != nil {
			return
		}
		for _, d := range documents {
			merged := property.Merge([][]property.Property{d.Properties})
			if len(merged) != len(d.Properties) {
				t.Errorf("%d of %d keys are left", len(merged), len(d.Properties))
			}
			if _, err := property.RenderJSON(merged); err != nil {
				t.Error(err)
			}
			if _, err := property.RenderYAML(merged); err != nil {
				t.Error(err)
			}
		}
	})
}

func FuzzResolve(f *testing.F) {
	f.Add("${a}${b:${c}}", "x${b}", `\${a`)
	f.Add("${a:${a}}", "${b}", "${a}")
	f.Fuzz(func(t *testing.T, text, a, b string) {
		lookup := func(name string) (string, bool) {
			switch name {
			case "a":
				return a, true
			case "b":
				return b, true
			}
			return "", false
		}
		got, err := property.Resolve(text, lookup)
		if err == nil && !strings.Contains(text, "${") && got != text {
			t.Errorf("a text without placeholders has changed: %q, %q", text, got)
		}
	})
}
