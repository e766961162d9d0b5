package deploy

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// What scripts/docker-test sets when there is an engine.
const (
	imageVariable  = "EMPORIUM_TEST_IMAGE"  // the image, by id
	binaryVariable = "EMPORIUM_TEST_BINARY" // the program that is in it
)

// ownServices are those of compose.yaml that run our image.
var ownServices = []string{"user", "product", "inventory", "order", "payment", "notification", "registry", "config", "gateway"}

// project is one use of a compose file.
type project struct {
	t    *testing.T
	name string
	file string
	env  []string
	// noEnv is an empty file, so that a developer's .env does not count.
	noEnv string
	// override is a second compose file; "" is none.
	override string
	// after is done when the containers are gone.
	after func()
}

// newProject needs an engine. Everything that it makes is removed after the test.
func newProject(t *testing.T, file string, env ...string) *project {
	t.Helper()
	image := os.Getenv(imageVariable)
	if image == "" {
		kittest.SkipServer(t, "docker", "no engine was given; run scripts/docker-test")
	}
	kind := strings.ToLower(strings.TrimPrefix(t.Name(), "Test"))
	p := &project{t: t, name: fmt.Sprintf("emporium-%s-%d", kind, os.Getpid()), file: filepath.Join(kittest.ModuleRoot(t), file),
		env: append([]string{"EMPORIUM_IMAGE=" + image}, env...), noEnv: filepath.Join(t.TempDir(), "env")}
	if err := os.WriteFile(p.noEnv, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Log(p.try(context.WithoutCancel(t.Context()), "logs", "--no-color", "--tail=15"))
		}
		if said := p.try(context.WithoutCancel(t.Context()), "down", "--volumes", "--timeout", "15"); strings.Contains(said, "exit status") {
			t.Log(said)
		}
		if p.after != nil {
			p.after()
		}
	})
	return p
}

// command prepares a command that sees nothing of the shop's configuration but the project's.
func (p *project) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, name, args...)
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "EMPORIUM_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	cmd.Env = append(cmd.Env, p.env...)
	return cmd
}

func (p *project) composeArgs(args ...string) []string {
	files := []string{"--env-file", p.noEnv, "-p", p.name, "-f", p.file}
	if p.override != "" {
		files = append(files, "-f", p.override)
	}
	return append(files, args...)
}

func (p *project) try(ctx context.Context, args ...string) string {
	out, err := p.command(ctx, "docker-compose", p.composeArgs(args...)...).CombinedOutput()
	if err != nil {
		return fmt.Sprintf("docker-compose %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

func (p *project) compose(args ...string) string {
	p.t.Helper()
	return p.run("", "docker-compose", p.composeArgs(args...)...)
}

// run runs a command to its end and returns its standard output.
func (p *project) run(stdin, name string, args ...string) string {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), 3*time.Minute)
	defer cancel()
	cmd := p.command(ctx, name, args...)
	var out, problems bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &out, &problems
	if err := cmd.Run(); err != nil {
		p.t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out.String(), problems.String())
	}
	return strings.TrimSpace(out.String())
}

// containers are the ids of all containers of the named services.
func (p *project) containers(services ...string) []string {
	p.t.Helper()
	return strings.Fields(p.compose(append([]string{"ps", "-q"}, services...)...))
}

func (p *project) inspect(container, format string) string {
	p.t.Helper()
	return p.run("", "docker", "inspect", "--format", format, container)
}

// awaitHealthy waits until the image's own health command is content in every container.
func (p *project) awaitHealthy(containers ...string) {
	p.t.Helper()
	for _, c := range containers {
		kittest.Eventually(p.t, 2*time.Minute, func() error {
			if got := p.inspect(c, "{{.State.Health.Status}}"); got != "healthy" {
				return fmt.Errorf("container %s is %s: %s", c, got, p.inspect(c, "{{json .State.Health.Log}}"))
			}
			return nil
		})
	}
}

// checkConfined wants containers to run as nobody in particular on a root that they cannot write.
func (p *project) checkConfined(containers ...string) {
	p.t.Helper()
	const format = "{{.Config.User}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}}"
	for _, c := range containers {
		if got, want := p.inspect(c, format), "65532:65532 true [ALL] [no-new-privileges:true]"; got != want {
			p.t.Errorf("container %s: %s; want %s", c, got, want)
		}
	}
}

// freePort is a port of this machine that nobody listens on.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// catalogue is a file that the importer reads, in a folder that the container's user can read.
func catalogue(t *testing.T) (folder, file string) {
	t.Helper()
	const text = "Handle,Title,Vendor,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Status\n" +
		"storm-lantern,Storm Lantern,Hearth,Title,Default Title,LANTERN-1,24.90,1000,active\n"
	folder = t.TempDir()
	if err := os.Chmod(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(folder, "products.csv")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return folder, file
}

// The embedded shop in one container: it keeps what it has over being stopped and made anew.
func TestEmbedded(t *testing.T) {
	port := freePort(t)
	p := newProject(t, "compose.embedded.yaml", "GATEWAY_PORT=127.0.0.1:"+port)
	folder, _ := catalogue(t)
	p.compose("run", "-T", "--rm", "-v", folder+":/import:ro", "shop", "import", "/import/products.csv", "--rejects", "/data/products.rejects.csv")
	p.compose("up", "-d")
	shop := newShop(t, "http://127.0.0.1:"+port)
	containers := p.containers("shop")
	p.awaitHealthy(containers...)
	p.checkConfined(containers...)
	shop.awaitProduct("LANTERN-1")
	order := shop.buy("LANTERN-1")

	p.compose("stop", "--timeout", "20")
	if got := p.inspect(containers[0], "{{.State.ExitCode}} {{.State.OOMKilled}}"); got != "0 false" {
		t.Errorf("after SIGTERM: exit code and killed are %s; want 0 false", got)
	}
	p.compose("rm", "--force")
	p.compose("up", "-d")
	p.awaitHealthy(p.containers("shop")...)
	shop.check(order)
	shop.buy("LANTERN-1")
}

// The shop of compose.yaml, a container per service and two of some, on servers outside.
func TestServices(t *testing.T) {
	port, registry, config := freePort(t), freePort(t), freePort(t)
	secrets := []string{"USER_KEY_SECRET=" + strings.Repeat("k", 40), "GRAFANA_PASSWORD=unused", "POSTGRES_PASSWORD=unused",
		"REDIS_PASSWORD=secret8", "MONGO_PASSWORD=unused",
		"REGISTRY_PASSWORD=secret-of-registry", "CONFIG_PASSWORD=secret-of-config", "CONFIG_ENCRYPT_KEY=key", "REGISTRY_PORT=" + registry, "CONFIG_PORT=" + config}
	for _, s := range append([]string{"sandbox"}, ownServices[:6]...) {
		secrets = append(secrets, strings.ToUpper(s)+"_DB_PASSWORD=secret-of-"+s)
	}
	p := newProject(t, "compose.yaml", append(secrets, "GATEWAY_PORT=127.0.0.1:"+port)...)
	// There is no MongoDB outside: its documents go to the service's own database.
	p.override = filepath.Join(t.TempDir(), "override.yaml")
	if err := os.WriteFile(p.override, []byte("services: {notification: {environment: {EMPORIUM_NOTIFICATION_DOCUMENTS: ''}}}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.compose(append([]string{"up", "--no-start", "--no-deps"}, ownServices...)...) // which makes the networks
	servers := startServers(p, p.run("", "docker", "network", "inspect", p.name+"_back", "--format", "{{(index .IPAM.Config 0).Gateway}}"))
	p.env = append(p.env, "POSTGRES_ADDRESS="+servers.postgres, "BUS_URL=kafka://"+servers.kafka, "REDIS_ADDRESS="+servers.redis,
		"SMTP_URL=", "INBOX_ENABLED=true", "OTLP_ENDPOINT=")
	p.compose(append([]string{"up", "-d", "--no-deps", "--scale", "order=2", "--scale", "inventory=2"}, ownServices...)...)
	containers := p.containers(ownServices...)
	if want := len(ownServices) + 2; len(containers) != want {
		t.Fatalf("%d containers run; want %d", len(containers), want)
	}
	p.awaitHealthy(containers...)
	p.checkConfined(containers...)

	// Applications of others find the shop's services, and read what its configuration server says.
	kittest.Eventually(t, time.Minute, func() error {
		known := p.run("", "curl", "-sf", "-H", "Accept: application/json", "-u", "emporium:secret-of-registry", "http://127.0.0.1:"+registry+"/eureka/apps")
		for _, service := range ownServices {
			if !strings.Contains(known, `"name":"`+strings.ToUpper(service)+`"`) {
				return fmt.Errorf("%s is not registered", service)
			}
		}
		return nil
	})
	if got := p.run("", "curl", "-sf", "-u", "emporium:secret-of-config", "http://127.0.0.1:"+config+"/emporium/default"); !strings.Contains(got, `"emporium.log.level"`) {
		t.Errorf("the configuration server says %s", got)
	}

	shop := newShop(t, "http://127.0.0.1:"+port)
	const email, password = "ops@example.com", "correct horse battery staple 42"
	p.run(password+"\n", "docker", "exec", "-i", p.containers("user")[0], "/emporium", "user", "create-staff", email)
	_, file := catalogue(t)
	p.run("", os.Getenv(binaryVariable), "import", file, "--url", shop.base, "--token", shop.login(email, password))
	shop.awaitProduct("LANTERN-1")
	for range 20 {
		shop.buy("LANTERN-1")
	}

	// An instance that ends without a word is made up for by its twin.
	p.run("", "docker", "kill", p.containers("order")[0], p.containers("inventory")[0])
	for range 20 {
		shop.buy("LANTERN-1")
	}
	resp, err := http.Get(shop.base + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusNotFound {
		t.Errorf("GET /metrics at the shoppers' door: %s; want 404", resp.Status)
	}
}
