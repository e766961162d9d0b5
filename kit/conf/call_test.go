package conf_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/conf"
)

type called struct {
	Routes []struct {
		ID      string      `conf:"id" default:"" doc:"name"`
		Filters []conf.Call `conf:"filters" default:"" doc:"calls"`
	} `conf:"routes" doc:"routes"`
}

func TestCallsAreWrittenInEitherWay(t *testing.T) {
	t.Parallel()
	want := []conf.Call{"StripPrefix=1", "PreserveHostHeader", `Retry={"firstBackoff":"10ms","retries":"3","statuses":"BAD_GATEWAY,502"}`}
	file := `
routes:
  - id: gifts
    filters:
      - StripPrefix=1
      - name: PreserveHostHeader
      - name: Retry
        args: {retries: 3, statuses: [BAD_GATEWAY, 502], backoff: {firstBackoff: 10ms}}
`
	var dst called
	if _, err := conf.Load(&dst, sources(write(t, file), nil, nil)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, dst.Routes[0].Filters); diff != "" {
		t.Errorf("from a file (-want +got)\n%s", diff)
	}
	// As a configuration server hands it out.
	dst = called{}
	src := sources(write(t, ""), nil, nil)
	for key, value := range map[string]string{
		"routes[0].id": "gifts", "routes[0].filters[0]": "StripPrefix=1", "routes[0].filters[1].name": "PreserveHostHeader",
		"routes[0].filters[2].name": "Retry", "routes[0].filters[2].args.retries": "3", "routes[0].filters[2].args.statuses[0]": "BAD_GATEWAY",
		"routes[0].filters[2].args.statuses[1]": "502", "routes[0].filters[2].args.backoff.firstBackoff": "10ms",
	} {
		src.Remote = append(src.Remote, conf.Property{Key: key, Value: value, Origin: "here"})
	}
	if _, err := conf.Load(&dst, src); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, dst.Routes[0].Filters); diff != "" {
		t.Errorf("from a server (-want +got)\n%s", diff)
	}
	if name, args, ok := dst.Routes[0].Filters[2].Arguments(); !ok || name != "Retry" || args["retries"] != "3" {
		t.Errorf("got %s %v %v", name, args, ok)
	}
}

func TestCallsThatAreNone(t *testing.T) {
	t.Parallel()
	for wrong, says := range map[string]string{
		"{args: {a: 1}}":                     "no name",
		"{name: X, arguments: {a: 1}}":       "arguments is not part of a section of name and args",
		"{name: X, args: {a: [{b: 1}]}}":     "no single value",
		"{name: X, args: {a: 1, b: {a: 2}}}": "the argument a comes twice",
		"{name: [X]}":                        "name is not part",
		"[X]":                                "no single value",
	} {
		var dst called
		_, err := conf.Load(&dst, sources(write(t, "routes: [{filters: ["+wrong+"]}]\n"), nil, nil))
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: got %v, want %q", wrong, err, says)
		}
	}
}
