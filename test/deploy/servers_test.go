package deploy

import (
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

// servers are real ones on this machine, as host:port that containers reach.
type servers struct{ postgres, kafka, redis string }

// startServers starts servers that listen where the containers' network begins, and prepares them as
// docs/production.md says.
func startServers(p *project, host string) servers {
	t := p.t
	t.Helper()
	script := filepath.Join(kittest.ModuleRoot(t), "scripts", "servers")
	set := []string{"EMPORIUM_SERVERS_SET=" + p.name, "EMPORIUM_SERVERS_HOST=" + host}
	call := func(args ...string) string {
		cmd := exec.Command(script, args...) // also after the test's context has ended
		for _, v := range os.Environ() {
			if !strings.HasPrefix(v, "EMPORIUM_TEST_") {
				cmd.Env = append(cmd.Env, v)
			}
		}
		cmd.Env = append(cmd.Env, set...)
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("scripts/servers %s: %v", strings.Join(args, " "), err)
		}
		return string(out)
	}
	p.after = func() { call("stop") }
	call("start", "postgres", "kafka", "redis")
	found := map[string]string{}
	for line := range strings.Lines(call("env")) {
		name, value, _ := strings.Cut(strings.TrimSpace(strings.TrimPrefix(line, "export ")), "=")
		found[name] = strings.Trim(value, "'")
	}
	for _, name := range []string{"POSTGRES", "KAFKA", "REDIS"} {
		if reason := found["EMPORIUM_TEST_"+name+"_ABSENT"]; reason != "" {
			kittest.SkipServer(t, strings.ToLower(name), reason)
		}
	}
	postgres := parse(t, found["EMPORIUM_TEST_POSTGRES_URL"])
	redis := parse(t, found["EMPORIUM_TEST_REDIS_URL"]).Host
	s := servers{postgres: postgres.Host, kafka: found["EMPORIUM_TEST_KAFKA"], redis: redis}
	prepare(p, postgres, redis)
	return s
}

func prepare(p *project, postgres *url.URL, redis string) {
	p.t.Helper()
	redisHost, redisPort, err := net.SplitHostPort(redis)
	if err != nil {
		p.t.Fatal(err)
	}
	p.run("", "redis-cli", "-h", redisHost, "-p", redisPort, "config", "set", "requirepass", "secret8")
	password, _ := postgres.User.Password()
	kept := p.env
	p.env = append(p.env, "PGHOST="+postgres.Hostname(), "PGPORT="+postgres.Port(), "PGUSER="+postgres.User.Username(), "PGPASSWORD="+password)
	script := filepath.Join(kittest.ModuleRoot(p.t), "deploy", "postgres", "init.sh")
	p.run("", "sh", script)
	p.run("", "sh", script) // safe to run again
	p.env = kept
}

func parse(t *testing.T, raw string) *url.URL {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		t.Fatalf("scripts/servers gave the URL %q", raw)
	}
	return u
}
