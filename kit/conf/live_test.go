package conf_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/conf"
)

type limits struct {
	Burst int    `conf:"burst" default:"10" min:"0"`
	Key   string `conf:"key" secret:"true"`
}

type shop struct {
	Name   string  `conf:"name" default:"shop"`
	Limit  limits  `conf:"limit" reload:"true"`
	Routes []route `conf:"routes" reload:"true"`
	Log    logging `conf:"log"`
}

func (s *shop) Validate() error {
	if s.Name == "closed" && s.Limit.Burst == 1 {
		return errors.New("closed shops have no limit")
	}
	return nil
}

type liveWorld struct {
	properties []conf.Property
	live       *conf.Live
}

func newLive(t *testing.T) *liveWorld {
	t.Helper()
	w := &liveWorld{}
	load := func(context.Context) (any, *conf.Loaded, error) {
		var s shop
		loaded, err := conf.Load(&s, conf.Sources{Remote: w.properties})
		return &s, loaded, err
	}
	first, loaded, err := load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if w.live, err = conf.NewLive(first, loaded, load); err != nil {
		t.Fatal(err)
	}
	return w
}

// refresh puts values in place and returns what changes, a line each.
func (w *liveWorld) refresh(t *testing.T, set ...string) (changes []string, err error) {
	t.Helper()
	w.properties = nil
	for _, s := range set {
		key, value, _ := strings.Cut(s, "=")
		w.properties = append(w.properties, conf.Property{Key: key, Value: value, Origin: "here"})
	}
	list, err := w.live.Refresh(t.Context())
	for _, c := range list {
		line := c.Key + ": " + c.Was + " → " + c.Is
		if !c.Applied {
			line += " (later)"
		}
		changes = append(changes, line)
	}
	return changes, err
}

func TestLiveHandsOnWhatIsReloadable(t *testing.T) {
	t.Parallel()
	w := newLive(t)
	var burst, whole []int
	stop, err := conf.Watch(w.live, "limit", func(was, is limits) error { burst = append(burst, was.Burst, is.Burst); return nil })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conf.Watch(w.live, "", func(_, is shop) error {
		if is.Name != "shop" {
			t.Errorf("the name is %q; it must wait for a start", is.Name)
		}
		whole = append(whole, len(is.Routes))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	steps := []struct {
		set  []string
		want []string
	}{
		{[]string{"limit.burst=20", "limit.key=s3cret", "name=other"}, []string{"name: shop → other (later)", "limit.burst: 10 → 20", "limit.key:  → ***"}},
		{[]string{"limit.burst=20", "limit.key=s3cret", "name=other"}, nil},
		{[]string{"limit.burst=20", "limit.key=s3cret", "name=other", "routes[0].path=/a", "routes[1].path=/b"}, []string{"routes: 0 entries → 2 entries"}},
		{[]string{"limit.burst=20"}, []string{"name: other → shop (later)", "limit.key: *** → ", "routes: 2 entries → 0 entries"}},
	}
	for i, s := range steps {
		got, err := w.refresh(t, s.set...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(s.want, got); diff != "" {
			t.Errorf("step %d (-want +got):\n%s", i, diff)
		}
		if waiting := strings.Join(w.live.Waiting(), " "); i == 1 && waiting != "name" || i == 3 && waiting != "" {
			t.Errorf("step %d: %q waits", i, waiting)
		}
	}
	if diff := cmp.Diff([]int{10, 20, 20, 20}, burst); diff != "" {
		t.Errorf("the limit's watcher (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 2, 0}, whole); diff != "" {
		t.Errorf("the whole's watcher (-want +got):\n%s", diff)
	}
	stop()
	if _, err := w.refresh(t, "limit.burst=5"); err != nil || len(burst) != 4 {
		t.Errorf("a watch that has ended was told: %v, %v", burst, err)
	}
}

func TestLiveKeepsWhatIsGood(t *testing.T) {
	t.Parallel()
	w := newLive(t)
	told := 0
	if _, err := conf.Watch(w.live, "limit", func(_, _ limits) error { told++; return errors.New("cannot") }); err != nil {
		t.Fatal(err)
	}
	for set, want := range map[string]string{
		"limit.burst=-1":        "must be at least 0",
		"limit.bust=1":          "unknown key; did you mean limit.burst?",
		"limit.key=a limit=b":   "given as a",
		"routes[x]=1":           "routes",
		"routes[0].path=":       "must be set",
		"routes[99999].path=/a": "at most",
		"routes[5000].path=/a":  "lacks the ones before it",
		"limit..burst=1":        "part of the key is empty",
	} {
		if _, err := w.refresh(t, strings.Fields(set)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", set, err, want)
		}
	}
	if told != 0 {
		t.Errorf("told %d times of what is not valid", told)
	}
	if changes, err := w.refresh(t, "limit.burst=1"); err == nil || len(changes) != 1 || !strings.Contains(err.Error(), `"limit": cannot`) {
		t.Errorf("got %v, %v; want the change and the watcher's error", changes, err)
	}
	// The new name waits, so the new limit would run under the old name, or the old limit under the new: both are checked.
	if _, err := w.refresh(t, "name=closed", "limit.burst=1"); err == nil {
		t.Error("the struct's own rule was not asked")
	}
}

func TestWatchRefusesWrongSections(t *testing.T) {
	t.Parallel()
	w := newLive(t)
	if _, err := conf.Watch(w.live, "limits", func(_, _ limits) error { return nil }); err == nil {
		t.Error("no such section: got no error")
	}
	if _, err := conf.Watch(w.live, "limit", func(_, _ shop) error { return nil }); err == nil {
		t.Error("another type: got no error")
	}
	stop, err := conf.Watch(nil, "limit", func(_, _ limits) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	stop()
}

func TestRemoteProperties(t *testing.T) {
	t.Parallel()
	path := write(t, "order:\n  workers: 5\n  ratio: 0.1\n")
	src := sources(path, []string{"EMPORIUM_ORDER_RATIO=0.3"}, nil)
	src.Remote = []conf.Property{
		{Key: "order.workers", Value: "6", Origin: "repo/order.yml:1:2"}, {Key: "order.ratio", Value: "0.2"},
		{Key: "order.signing-key", Value: "k3y"}, {Key: "order.labels.team.name", Value: "checkout"}, {Key: "order.labels[a.b]", Value: "x"},
		{Key: "order.currencies[0]", Value: "GBP"}, {Key: "order.currencies[1]", Value: "USD"},
		{Key: "order.routes[0].path", Value: "/a"}, {Key: "order.routes[0].methods[0]", Value: "GET"}, {Key: "order.routes[0].limit.rate", Value: "2"},
		{Key: "log", Value: ""},
	}
	var got config
	loaded, err := conf.Load(&got, src)
	if err != nil {
		t.Fatal(err)
	}
	want := order{Database: "sqlite:data/order.db", Workers: 6, Ratio: 0.3, Small: 7, SigningKey: "k3y", Currencies: []string{"GBP", "USD"},
		Labels: map[string]string{"team.name": "checkout", "a.b": "x"}, Routes: []route{{Path: "/a", Service: "order", Methods: []string{"GET"}}}}
	want.Routes[0].Limit.Rate = 2
	if diff := cmp.Diff(want, got.Order); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, e := range loaded.Entries() {
		if e.Key == "order.workers" && e.Origin != "config server repo/order.yml:1:2" {
			t.Errorf("the origin is %q", e.Origin)
		}
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	one := func(key, value string) []conf.Property {
		return []conf.Property{{Key: key, Value: value, Origin: "f.yml:3:1"}}
	}
	if err := conf.Check(&shop{}, one("limit.burst", "3"), true); err != nil {
		t.Error(err)
	}
	err := conf.Check(&shop{}, one("limit.burst", "many"), false)
	if err == nil || err.Error() != `limit.burst (config server f.yml:3:1): "many" is not a whole number` {
		t.Errorf("got %v", err)
	}
	both := append(one("name", "closed"), one("limit.burst", "1")...)
	if err := conf.Check(&shop{}, both, false); err != nil {
		t.Errorf("key by key: %v", err)
	}
	if err := conf.Check(&shop{}, both, true); err == nil {
		t.Error("the struct's rule was not asked")
	}
}
