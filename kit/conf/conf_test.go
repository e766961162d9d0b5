package conf_test

import (
	"bytes"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/conf"
)

type server struct {
	Listen  string        `conf:"listen" default:":8080" doc:"Address to listen on" min:"1"`
	Timeout time.Duration `conf:"timeout" default:"5s" min:"1ms" max:"1m" doc:"Longest time for a request" reload:"true"`
}

type logging struct {
	Format string     `conf:"format" default:"auto" oneof:"auto,text,json"`
	Level  slog.Level `conf:"level" default:"INFO" reload:"true"`
}

type route struct {
	Path    string   `conf:"path" min:"1"`
	Service string   `conf:"service" default:"order"`
	Methods []string `conf:"methods"`
	Token   string   `conf:"token" secret:"true"`
	Limit   struct {
		Rate float64 `conf:"rate" default:"1.5" min:"0"`
	} `conf:"limit"`
}

func (r *route) Validate() error {
	if r.Path == "/forbidden" {
		return errors.New("path is taken")
	}
	return nil
}

type order struct {
	Database   string            `conf:"database" default:"sqlite:data/order.db" doc:"URL of the database"`
	Workers    int               `conf:"workers" default:"4" min:"1" max:"64"`
	Ratio      float64           `conf:"ratio" default:"0.5" min:"0" max:"1"`
	Debug      bool              `conf:"debug" default:"false"`
	Small      uint8             `conf:"small" default:"7"`
	SigningKey string            `conf:"signing_key" secret:"true" doc:"Key | of tokens"`
	Password   string            `conf:"password"` // secret by its name
	Currencies []string          `conf:"currencies" default:"EUR,USD" oneof:"EUR,USD,GBP" min:"1"`
	Labels     map[string]string `conf:"labels"`
	Routes     []route           `conf:"routes" max:"3"`
	Version    string            `conf:"version"`
	Ignored    chan int          `conf:"-"`
}

func (o *order) Validate() error {
	if o.Workers == 13 {
		return errors.Join(errors.New("thirteen workers"), errors.New("bring bad luck"))
	}
	return nil
}

type config struct {
	server
	Log   logging `conf:"log"`
	Order order   `conf:"order"`
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "shop.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func sources(file string, env, set []string) conf.Sources {
	return conf.Sources{File: file, EnvPrefix: "EMPORIUM", Environ: env, Set: set}
}

func TestLoadDefaults(t *testing.T) {
	t.Parallel()
	got := config{Order: order{Version: "preset"}}
	if _, err := conf.Load(&got, sources("", nil, nil)); err != nil {
		t.Fatal(err)
	}
	want := config{
		server: server{Listen: ":8080", Timeout: 5 * time.Second},
		Log:    logging{Format: "auto"},
		Order: order{
			Database: "sqlite:data/order.db", Workers: 4, Ratio: 0.5, Small: 7,
			Currencies: []string{"EUR", "USD"}, Labels: map[string]string{}, Version: "preset",
		},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(config{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A flag for one entry of a map leaves the others as they are; a flag for the map says all of it.
func TestEntriesOfMaps(t *testing.T) {
	t.Parallel()
	const file = "order: {labels: {a: 1, b: 2}}"
	for name, tt := range map[string]struct {
		file string
		env  []string
		set  []string
		want map[string]string
	}{
		"beside the file's":        {file: file, set: []string{"order.labels.b=x,y=z", "order.labels.c=3"}, want: map[string]string{"a": "1", "b": "x,y=z", "c": "3"}},
		"beside the environment's": {file: file, env: []string{"EMPORIUM_ORDER_LABELS=d=4"}, set: []string{"order.labels.c=3"}, want: map[string]string{"c": "3", "d": "4"}},
		"beside another flag's":    {file: file, set: []string{"order.labels=d=4", "order.labels.c=3"}, want: map[string]string{"c": "3", "d": "4"}},
		"with commas":              {env: []string{"EMPORIUM_ORDER_LABELS=a=1,2, 3,b=4"}, want: map[string]string{"a": "1,2,3", "b": "4"}},
		"with dots in its name":    {set: []string{"order.labels.team.name=checkout"}, want: map[string]string{"team.name": "checkout"}},
		"the whole map later":      {file: file, set: []string{"order.labels.c=3", "order.labels=d=4"}, want: map[string]string{"d": "4"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got config
			if _, err := conf.Load(&got, sources(write(t, tt.file), tt.env, tt.set)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got.Order.Labels); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

const full = `
# comment
listen: ":9090"
log: {format: json, level: warn}
order:
  database: postgres://shop:hunter2@db/order
  version: 1.10
  currencies: [GBP]
  labels:
    team.name: checkout
    empty: ""
  workers: 8
  routes:
    - path: /v1/orders
      methods: [GET, POST]
      token: tok-secret
      limit: {rate: 3}
    - path: /v1/carts
`

func TestLoadPrecedenceAndOrigin(t *testing.T) {
	t.Parallel()
	path := write(t, full)
	var got config
	loaded, err := conf.Load(&got, sources(path,
		[]string{"EMPORIUM_ORDER_WORKERS=9", "EMPORIUM_ORDER_DEBUG=true", "EMPORIUM_ORDER_SIGNING_KEY=k3y", "EMPORIUM_TEST_MONGO_URL=x", "EMPORIUM_CONFIG=y", "HOME=/", "EMPORIUMX=1"},
		[]string{"order.debug=false", "order.labels=a=1, b=x=y"}))
	if err != nil {
		t.Fatal(err)
	}
	want := config{
		server: server{Listen: ":9090", Timeout: 5 * time.Second},
		Log:    logging{Format: "json", Level: slog.LevelWarn},
		Order: order{
			Database: "postgres://shop:hunter2@db/order", Workers: 9, Ratio: 0.5, Small: 7, SigningKey: "k3y",
			Currencies: []string{"GBP"}, Labels: map[string]string{"a": "1", "b": "x=y"}, Version: "1.10",
			Routes: []route{
				{Path: "/v1/orders", Service: "order", Methods: []string{"GET", "POST"}, Token: "tok-secret"},
				{Path: "/v1/carts", Service: "order", Methods: []string{}},
			},
		},
	}
	want.Order.Routes[0].Limit.Rate = 3
	want.Order.Routes[1].Limit.Rate = 1.5
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(config{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}

	var out bytes.Buffer
	if err := loaded.Print(&out, false); err != nil {
		t.Fatal(err)
	}
	wantTable := `KEY                         VALUE                            ORIGIN
listen                      :9090                            file shop.yaml:3
timeout                     5s                               default
log.format                  json                             file shop.yaml:4
log.level                   warn                             file shop.yaml:4
order.database              postgres://shop:***@db/order     file shop.yaml:6
order.workers               9                                env EMPORIUM_ORDER_WORKERS
order.ratio                 0.5                              default
order.debug                 false                            flag
order.small                 7                                default
order.signing_key           ***                              env EMPORIUM_ORDER_SIGNING_KEY
order.password                                               default
order.currencies            GBP                              file shop.yaml:8
order.labels                a=1,b=x=y                        flag
order.routes[0].path        /v1/orders                       file shop.yaml:14
order.routes[0].service     order                            default
order.routes[0].methods     GET,POST                         file shop.yaml:15
order.routes[0].token       ***                              file shop.yaml:16
order.routes[0].limit.rate  3                                file shop.yaml:17
order.routes[1].path        /v1/carts                        file shop.yaml:18
order.routes[1].service     order                            default
order.routes[1].methods                                      default
order.routes[1].token                                        default
order.routes[1].limit.rate  1.5                              default
order.version               1.10                             file shop.yaml:7
`
	if diff := cmp.Diff(lines(wantTable), lines(strings.ReplaceAll(out.String(), path, "shop.yaml"))); diff != "" {
		t.Errorf("table (-want +got)\n%s", diff)
	}
	out.Reset()
	if err := loaded.Print(&out, true); err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"hunter2", "k3y", "tok-secret"} {
		if strings.Contains(out.String(), secret) {
			t.Errorf("JSON shows %q", secret)
		}
	}
	if !strings.Contains(out.String(), `"origin": "env EMPORIUM_ORDER_WORKERS"`) {
		t.Errorf("JSON without origin:\n%s", out.String())
	}
}

// lines evens out the width of columns, which depends on nothing of interest.
func lines(table string) []string {
	var out []string
	for line := range strings.Lines(table) {
		out = append(out, strings.Join(strings.Fields(line), " "))
	}
	return out
}

func TestLoadErrors(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		file string
		env  []string
		set  []string
		want string // the whole error, with FILE for the path
	}{
		{name: "unknown key", file: "order:\n  databse: x", want: "order.databse (file FILE:2): unknown key; did you mean order.database?"},
		{name: "unknown section", file: "oder:\n  database: x", want: "oder (file FILE:1): unknown key; did you mean order?"},
		{name: "nothing near", file: "zzzzzzzz: 1", want: "zzzzzzzz (file FILE:1): unknown key"},
		{name: "section as value", file: "order: 5", want: "order (file FILE:1): write the keys of the section below it: database, workers, ratio, debug, small, signing_key, password, currencies, labels, routes, version"},
		{name: "value as section", file: "listen: {a: 1}", want: "listen (file FILE:1): must be a single value, and is a list or a section"},
		{name: "no value", file: "listen:", want: `listen (file FILE:1): has no value; remove the line, or write "" for an empty one`},
		{name: "empty section is fine", file: "order:\nlisten: x"},
		{name: "empty file is fine", file: "# nothing\n"},
		{name: "twice", file: "listen: a\nlisten: b", want: `FILE: line 2: the key "listen" is also on line 1`},
		{name: "two documents", file: "listen: a\n---\nlisten: b", want: "FILE: holds more than one YAML document"},
		{name: "itself", file: "listen: &a [*a]", want: "FILE: line 1: is nested too deep or too large"},
		{name: "int", file: "order: {workers: 4.5}", want: `order.workers (file FILE:1): "4.5" is not a whole number`},
		{name: "int range", set: []string{"order.workers=99999999999999999999"}, want: `order.workers (flag): "99999999999999999999" is not a whole number that fits in 64 bits`},
		{name: "uint", set: []string{"order.small=300"}, want: `order.small (flag): "300" is not a whole number of 0 or more that fits in 8 bits`},
		{name: "float", set: []string{"order.ratio=NaN"}, want: `order.ratio (flag): "NaN" is not a number`},
		{name: "bool", env: []string{"EMPORIUM_ORDER_DEBUG=maybe"}, want: `order.debug (env EMPORIUM_ORDER_DEBUG): "maybe" is not true or false`},
		{name: "duration", set: []string{"timeout=5"}, want: `timeout (flag): "5" is not a duration with a unit, such as 300ms, 5s or 2h`},
		{name: "duration bound", set: []string{"timeout=2m"}, want: `timeout (flag): must be at most 1m`},
		{name: "text type", set: []string{"log.level=loud"}, want: `log.level (flag): "loud" is not a valid level`},
		{name: "bound", set: []string{"order.workers=0"}, want: `order.workers (flag): must be at least 1`},
		{name: "required", set: []string{"listen="}, want: `listen (flag): must be set, in the configuration file, by a flag or as EMPORIUM_LISTEN`},
		{name: "one of", set: []string{"log.format=xml"}, want: `log.format (flag): "xml" is not one of auto, text, json`},
		{name: "one of, list", set: []string{"order.currencies=EUR,JPY"}, want: `order.currencies (flag): "JPY" is not one of EUR, USD, GBP`},
		{name: "list of sections", file: "order: {currencies: [{a: b}]}", want: "order.currencies (file FILE:1): line 1 is no single value"},
		{name: "map", set: []string{"order.labels=a"}, want: "order.labels (flag): is not written name=value"},
		{name: "map in map", file: "order: {labels: {a: {b: c}}}", want: "order.labels (file FILE:1): a is no single value"},
		{name: "unknown variable", env: []string{"EMPORIUM_ORDER_DATABSE=s3cret"}, want: "variable EMPORIUM_ORDER_DATABSE: unknown; did you mean EMPORIUM_ORDER_DATABASE?"},
		{name: "variable of a table", env: []string{"EMPORIUM_ORDER_ROUTES=x"}, want: "variable EMPORIUM_ORDER_ROUTES: order.routes can be set in the configuration file only"},
		{name: "unknown flag", set: []string{"order.workrs=s3cret"}, want: "flag order.workrs: unknown key; did you mean order.workers?"},
		{name: "flag without value", set: []string{"listen=x", "s3cret"}, want: "flag number 2: write it as key=value"},
		{name: "flag of a section", set: []string{"order=1"}, want: "flag order: unknown key"},
		{name: "row", file: "order:\n  routes:\n  - path: /\n    pth: 1\n  - 5", want: "order.routes[0].pth (file FILE:4): unknown key; did you mean path?\norder.routes[1] (file FILE:5): write the keys of the section: path, service, methods, token, limit"},
		{name: "row required", file: "order:\n  routes:\n  - service: a", want: "order.routes[0].path (default): must be set"},
		{name: "row type", file: "order:\n  routes:\n  - {path: /, limit: {rate: -1}}", want: "order.routes[0].limit.rate (file FILE:3): must be at least 0"},
		{name: "too many rows", file: "order: {routes: [{path: a}, {path: b}, {path: c}, {path: d}]}", want: "order.routes (file FILE:1): must be at most 3 entries"},
		{name: "validate", set: []string{"order.workers=13"}, want: "order: thirteen workers\norder: bring bad luck"},
		{name: "validate a row", file: "order: {routes: [{path: /a}, {path: /forbidden}]}", want: "order.routes[1]: path is taken"},
		{name: "not validated when broken", set: []string{"order.workers=13", "order.ratio=2"}, want: "order.ratio (flag): must be at most 1"},
		{name: "overridden and still wrong", file: "order: {workers: x}", set: []string{"order.workers=5"}, want: `order.workers (file FILE:1): "x" is not a whole number`},
		{name: "url in a value", set: []string{"log.format=redis://u:s3cret@h"}, want: `log.format (flag): "redis://u:***@h" is not one of auto, text, json`},
		{
			name: "all at once", file: "nope: 1\norder: {ratio: 7}", env: []string{"EMPORIUM_NOPE=1"}, set: []string{"nope=1"},
			want: "nope (file FILE:1): unknown key\norder.ratio (file FILE:2): must be at most 1\nvariable EMPORIUM_NOPE: unknown\nflag nope: unknown key",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			path := ""
			if test.file != "" {
				path = write(t, test.file)
			}
			var dst config
			_, err := conf.Load(&dst, sources(path, test.env, test.set))
			got := ""
			if err != nil {
				got = strings.ReplaceAll(err.Error(), path, "FILE")
			}
			if path == "" && err != nil {
				got = err.Error()
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if strings.Contains(got, "s3cret") {
				t.Errorf("a secret is in the error: %s", got)
			}
		})
	}
}

func TestLoadSecretsAreNotEchoed(t *testing.T) {
	t.Parallel()
	type secrets struct {
		Number int           `conf:"number" secret:"true"`
		For    time.Duration `conf:"for" secret:"true"`
		Choice string        `conf:"choice" secret:"true" default:"a" oneof:"a,b"`
		Nested struct {
			Flag bool `conf:"flag"`
		} `conf:"nested" secret:"true"`
	}
	var dst secrets
	path := write(t, "number: canary\nfor: canary\nchoice: canary\nnested: {flag: canary}\n")
	_, err := conf.Load(&dst, sources(path, nil, []string{"number=canary", "canary"}))
	if err == nil || strings.Contains(err.Error(), "canary") {
		t.Errorf("got %v, want errors without the value", err)
	}
	if got := strings.Count(err.Error(), "\n") + 1; got != 6 {
		t.Errorf("got %d errors, want 6:\n%v", got, err)
	}
}

func TestLoadFile(t *testing.T) {
	t.Parallel()
	missing := filepath.Join(t.TempDir(), "none.yaml")
	var dst config
	if _, err := conf.Load(&dst, conf.Sources{File: missing}); err != nil {
		t.Errorf("a file that need not be there: %v", err)
	}
	if _, err := conf.Load(&dst, conf.Sources{File: missing, FileRequired: true}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a required file: got %v, want not exist", err)
	}
	if _, err := conf.Load(&dst, conf.Sources{FileRequired: true}); err == nil {
		t.Error("a required file without a name: got nil")
	}
	if _, err := conf.Load(&dst, conf.Sources{File: write(t, "a: [")}); err == nil || !strings.Contains(err.Error(), "shop.yaml: yaml: ") {
		t.Errorf("broken YAML: got %v", err)
	}
}

func TestLoadYAMLAnchors(t *testing.T) {
	t.Parallel()
	var dst config
	path := write(t, "order:\n  routes:\n  - &base {path: /a, service: cart}\n  - {<<: *base, path: /b}\n  - *base\n")
	if _, err := conf.Load(&dst, sources(path, nil, nil)); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range dst.Order.Routes {
		got = append(got, r.Path+" "+r.Service)
	}
	if diff := cmp.Diff([]string{"/a cart", "/b cart", "/a cart"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
