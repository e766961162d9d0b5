package deploy

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"

	"emporium/kit/conf"
	"emporium/kit/kittest"
	"emporium/kit/run"
	"emporium/wiring"
)

// composeService is what of a compose file's service is looked at here.
type composeService struct {
	Image       string
	Command     []string
	Environment map[string]string
	ReadOnly    bool     `yaml:"read_only"`
	CapDrop     []string `yaml:"cap_drop"`
	SecurityOpt []string `yaml:"security_opt"`
	Privileged  bool
	Grace       string `yaml:"stop_grace_period"`
	Memory      string `yaml:"mem_limit"`
	Pids        int    `yaml:"pids_limit"`
}

// exampleEnv is deploy/compose.env.example as somebody fills it in.
func exampleEnv(t *testing.T, root string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "deploy", "compose.env.example"))
	if err != nil {
		t.Fatal(err)
	}
	env := map[string]string{}
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, value, _ := strings.Cut(line, "=")
		env[name] = strings.ReplaceAll(value, "CHANGE_ME", strings.Repeat("0123456789abcdef", 3))
	}
	return env
}

// variable is ${NAME}, ${NAME:-default}, ${NAME-default} or ${NAME:?message}; defaults hold no variables, because older
// docker-compose does not look into them.
var variable = regexp.MustCompile(`\$\{([A-Z_]+)(?:(:?[-?])([^{}]*))?\}`)

var comment = regexp.MustCompile(`(?m)^\s*#.*$`)

func interpolate(t *testing.T, text string, env map[string]string) string {
	t.Helper()
	text = comment.ReplaceAllString(text, "")
	out := variable.ReplaceAllStringFunc(text, func(m string) string {
		p := variable.FindStringSubmatch(m)
		value, given := env[p[1]]
		switch {
		case given && (value != "" || !strings.HasPrefix(p[2], ":")):
			return value
		case strings.HasSuffix(p[2], "-"):
			return p[3]
		default:
			t.Errorf("deploy/compose.env.example does not set %s, which has no default", p[1])
			return ""
		}
	})
	if _, left, nested := strings.Cut(out, "${"); nested {
		t.Errorf("a default holds a variable: ${%.60s", left)
	}
	return out
}

func composeServices(t *testing.T, file string, env map[string]string) map[string]composeService {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var content struct{ Services map[string]composeService }
	if err := yaml.Unmarshal([]byte(interpolate(t, string(text), env)), &content); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return content.Services
}

// Every variable names a key of this program's configuration, and every value is one that it takes.
func TestComposeConfiguration(t *testing.T) {
	t.Parallel()
	root := kittest.ModuleRoot(t)
	env := exampleEnv(t, root)
	var own []string
	for _, file := range []string{"compose.yaml", "compose.embedded.yaml"} {
		for name, s := range composeServices(t, filepath.Join(root, file), env) {
			if s.Image == "" || s.Privileged || !slices.Contains(s.CapDrop, "ALL") || !slices.Contains(s.SecurityOpt, "no-new-privileges:true") {
				t.Errorf("%s: %s runs with more rights than it needs", file, name)
			}
			if grace, err := time.ParseDuration(s.Grace); err != nil || grace <= run.DefaultStopTimeout || s.Pids == 0 {
				t.Errorf("%s: %s may be killed after %s (%v) while it takes %v to stop, and may have %d processes", file, name, s.Grace, err, run.DefaultStopTimeout, s.Pids)
			}
			if !strings.HasPrefix(s.Image, "emporium:") {
				continue
			}
			if s.Memory == "" {
				t.Errorf("%s: %s may take all memory", file, name)
			}
			if !s.ReadOnly {
				t.Errorf("%s: the root of %s can be written", file, name)
			}
			var environ []string
			for k, v := range s.Environment {
				environ = append(environ, k+"="+v)
			}
			var config wiring.Config
			if _, err := conf.Load(&config, conf.Sources{EnvPrefix: "EMPORIUM", Environ: environ}); err != nil {
				t.Errorf("%s: %s: %v", file, name, err)
			}
			if file == "compose.embedded.yaml" {
				continue
			}
			if want := []string{"serve", name}; !slices.Equal(s.Command, want) {
				t.Errorf("%s: the command of %s is %v; want %v", file, name, s.Command, want)
			}
			own = append(own, name)
			checkAddresses(t, config)
		}
	}
	slices.Sort(own)
	want := slices.Sorted(slices.Values(wiring.Names()))
	if !slices.Equal(own, want) {
		t.Errorf("compose.yaml runs %v; the services are %v", own, want)
	}
}

// checkAddresses wants services to be looked for where they listen.
func checkAddresses(t *testing.T, config wiring.Config) {
	t.Helper()
	for _, s := range wiring.Table {
		if s.Name == "gateway" || s.Apart {
			continue
		}
		if got, want := config.Discovery.Services[s.Name], "http://"+s.Name+s.Listen; got != want {
			t.Errorf("compose.yaml: %s is looked for at %s; it listens at %s", s.Name, got, want)
		}
	}
}

// A pod is killed later than the program needs to stop, its wait before that included.
func TestChartsGrace(t *testing.T) {
	t.Parallel()
	chart := filepath.Join(kittest.ModuleRoot(t), "deploy", "helm", "emporium")
	text, err := os.ReadFile(filepath.Join(chart, "values.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var values struct {
		Grace int `yaml:"terminationGracePeriodSeconds"`
	}
	if err := yaml.Unmarshal(text, &values); err != nil {
		t.Fatal(err)
	}
	template, err := os.ReadFile(filepath.Join(chart, "templates", "deployment.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`sleep: \{seconds: (\d+)\}`).FindSubmatch(template)
	if found == nil {
		t.Fatal("pods do not wait until nobody sends them anything more")
	}
	before, err := strconv.Atoi(string(found[1]))
	if grace, least := time.Duration(values.Grace)*time.Second, time.Duration(before)*time.Second+run.DefaultStopTimeout; err != nil || grace <= least {
		t.Errorf("pods are killed after %v, and may need %v", grace, least)
	}
}

// docker-compose itself reads the files.
func TestComposeFiles(t *testing.T) {
	t.Parallel()
	tool, err := exec.LookPath("docker-compose")
	if err != nil {
		kittest.SkipServer(t, "docker-compose", "not installed (Debian package docker-compose)")
	}
	root := kittest.ModuleRoot(t)
	for _, file := range []string{"compose.yaml", "compose.embedded.yaml"} {
		cmd := exec.CommandContext(t.Context(), tool, "--env-file", filepath.Join(root, "deploy", "compose.env.example"),
			"-f", filepath.Join(root, file), "config", "--quiet")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("docker-compose -f %s config: %v\n%s", file, err, out)
		}
	}
}
