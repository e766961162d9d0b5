package spring

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestJavaScriptInTheRegistry: eureka-js-client registers, renews, finds a service of the shop by name and by address, and
// deregisters.
func TestJavaScriptInTheRegistry(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	dir := want(t, modules)
	s := open(t, nil, nil)
	s.process.registered(t, s.registry, "product", 1)
	p := start(t, "node", dir, []string{"REGISTRY=" + s.registry, "PORT=4321", "LOOK_FOR=product"}, "node", "registry.mjs")
	var got struct {
		Beats     int
		Found     []string
		ByAddress int
	}
	p.eventually(t, seenLimit, func() error { return lastJSON(p.said(), &got) })
	if !slices.Equal(got.Found, []string{s.gateway}) || got.ByAddress != 1 {
		t.Errorf("the client has found %+v, want the product service at %s, by name and by address", got, s.gateway)
	}
	list := p.registered(t, s.registry, "node-client", 1)
	if list[0].Metadata["language"] != "javascript" || list[0].Port.Number != 4321 {
		t.Errorf("the registry has %+v", list[0])
	}
	p.eventually(t, seenLimit, func() error {
		later, err := instances(t, s.registry, "node-client")
		if err == nil && (len(later) != 1 || later[0].LeaseInfo.LastRenewalTimestamp <= list[0].LeaseInfo.LastRenewalTimestamp) {
			err = fmt.Errorf("no lease was renewed: %+v", later)
		}
		return err
	})
	if err := p.in.Close(); err != nil {
		t.Fatal(err)
	}
	p.ended(t)
	if p.err != nil {
		t.Errorf("the client ended with %v", p.err)
	}
	if list, err := instances(t, s.registry, "node-client"); err != nil || len(list) != 0 {
		t.Errorf("after it deregistered the registry has %+v, %v", list, err)
	}
}

// lastJSON reads the last line that is JSON.
func lastJSON(said string, into any) error {
	for _, line := range slices.Backward(strings.Split(said, "\n")) {
		if strings.HasPrefix(line, "{") {
			return json.Unmarshal([]byte(line), into)
		}
	}
	return fmt.Errorf("it has said nothing yet: %s", said)
}

// TestJavaScriptReadsConfiguration: cloud-config-client reads what the profile, the application and all applications are told.
func TestJavaScriptReadsConfiguration(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	dir := want(t, modules)
	s := open(t, map[string]string{
		"application.yml": "common: for all\nshop: {greeting: weakest}\n",
		"greeter.yml":     "shop: {greeting: hello, secret: '" + secret + "'}\nlist: [a, b]\n",
		"greeter-dev.yml": "shop: {greeting: hello developer, answer: 42}\n",
	}, nil)
	bare, user := parts(t, s.config)
	p := start(t, "node", dir, []string{"CONFIG_SERVER=" + bare, "CONFIG_USER=" + user}, "node", "config.mjs")
	p.ended(t)
	var got struct {
		Greeting string
		Nested   struct {
			List []string
			Shop map[string]any
		}
		All map[string]any
	}
	if err := lastJSON(p.said(), &got); err != nil || p.err != nil {
		t.Fatalf("%v, %v", p.err, err)
	}
	if got.Greeting != "hello developer" || got.All["common"] != "for all" || got.All["shop.secret"] != "mysecret" || got.All["shop.answer"] != 42.0 ||
		!slices.Equal(got.Nested.List, []string{"a", "b"}) {
		t.Errorf("the client has read %+v", got)
	}
}

// TestFargo runs the tests of the module beside against a shop's registry.
func TestFargo(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	fargo := func() (string, error) {
		text, err := command(3*time.Minute, "fargo", "go", "list", "-deps", "-test", "./...")
		if err != nil && unreachable.MatchString(text) {
			return "", &absentError{"fargo", "its modules cannot be downloaded"}
		}
		if err != nil {
			return "", fmt.Errorf("go list: %w\n%s", err, text)
		}
		return "fargo", nil
	}
	dir := want(t, fargo)
	s := open(t, nil, nil)
	cmd := exec.CommandContext(t.Context(), "go", "test", "-count=1", "-timeout=2m", "./...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "EMPORIUM_TEST_REGISTRY="+s.registry)
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", filepath.Join("test/spring", dir), err, text)
	}
}
