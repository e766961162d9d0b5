package wiring

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/conf"
	"emporium/kit/conf/remote"
	"emporium/kit/kittest"
)

// source is a configuration server of its own process, and the file that it serves.
type source struct {
	t    *testing.T
	file string
	host *Host
}

func newSource(t *testing.T, set ...string) *source {
	t.Helper()
	dir := t.TempDir()
	s := &source{t: t, file: filepath.Join(dir, "config", "emporium.yml")}
	s.write("log: {level: info}")
	s.host = launch(t, []string{"config"}, Options{LogTo: t.Output(), Version: "test"}, append(set, "data_dir="+dir, "config.refresh=0s", "config.password=pw",
		"listen=config=127.0.0.1:0")...)
	kittest.Eventually(t, 10*time.Second, func() error { _, err := status(s.host, "management", "/readyz"); return err })
	return s
}

func (s *source) write(lines ...string) {
	s.t.Helper()
	text := "emporium:\n  " + strings.Join(lines, "\n  ") + "\n"
	if err := errors.Join(os.MkdirAll(filepath.Dir(s.file), 0o750), os.WriteFile(s.file, []byte(text), 0o600)); err != nil {
		s.t.Fatal(err)
	}
}

// monitor tells the server that a file has changed, and returns whom it tells.
func (s *source) monitor(path string, want int) string {
	s.t.Helper()
	req, err := http.NewRequestWithContext(s.t.Context(), http.MethodPost, s.host.URL("config")+"/monitor", strings.NewReader(`{"path":"`+path+`"}`))
	if err != nil {
		s.t.Fatal(err)
	}
	req.SetBasicAuth("emporium", "pw")
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	var told []string
	if resp.StatusCode == http.StatusOK {
		err = json.NewDecoder(resp.Body).Decode(&told)
	}
	if err != nil || resp.StatusCode != want {
		s.t.Fatalf("monitor answers %s, %v", resp.Status, err)
	}
	return strings.Join(told, " ")
}

// follower is a process that reads from the server.
func (s *source) follower(names []string, log *record, set ...string) *Host {
	s.t.Helper()
	set = append(set, "remote.uri="+s.host.URL("config"), "remote.password=pw", "notification.inbox.listen=", "management.listen=127.0.0.1:0", "data_dir="+s.t.TempDir(),
		"log.format=json")
	loaded, err := Load(s.t.Context(), conf.Sources{Set: set}, names)
	if err != nil {
		s.t.Fatal(err)
	}
	return start(s.t, loaded, names, Options{LogTo: log, Version: "test", Loaded: loaded})
}

func start(t *testing.T, loaded *Loaded, names []string, o Options) *Host {
	t.Helper()
	h, err := Open(t.Context(), loaded.Config, names, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(h.Stop(context.Background()), h.Close()); err != nil {
			t.Error(err)
		}
	})
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return h
}

// level is the level of a process's logs.
func level(h *Host) slog.Level { return h.levels.All()[""] }

func wantLevel(h *Host, want slog.Level) func() error {
	return func() error {
		if got := level(h); got != want {
			return fmt.Errorf("the level is %v, want %v", got, want)
		}
		return nil
	}
}

// What a running shop reads from the server changes with it: what is marked at once, the rest is said to wait.
func TestAShopFollowsTheServer(t *testing.T) {
	t.Parallel()
	s := newSource(t)
	log := &record{}
	h := s.follower(nil, log, "gateway.listen=127.0.0.1:0", "listen=registry=none,config=none")
	if level(h) != slog.LevelInfo {
		t.Fatalf("starts with the level %v", level(h))
	}
	s.write("log: {level: warn, levels: {order: debug}}", "public_url: http://new.example", "bus: {password: s3cret}",
		"resilience: {policies: [{name: order, timeout: 700ms}]}")
	s.monitor("emporium.yml", http.StatusOK)

	var keys []string
	ask(t, h, http.MethodPost, "/actuator/refresh", "", "", &keys)
	if want := "public_url log.level log.levels bus.password resilience.policies"; strings.Join(keys, " ") != want {
		t.Errorf("changed %q, want %q", keys, want)
	}
	if level(h) != slog.LevelWarn || h.levels.All()["order"] != slog.LevelDebug {
		t.Errorf("levels %v", h.levels.All())
	}
	if got := h.guards.Guard("order").Policy().Timeout; got != 700*time.Millisecond {
		t.Errorf("calls to order take %v", got)
	}
	var env struct {
		Waiting []string `json:"waitingForRestart"`
		Sources []struct {
			Name       string
			Properties map[string]struct{ Value, Origin string }
		} `json:"propertySources"`
	}
	ask(t, h, http.MethodGet, "/actuator/env", "", "", &env)
	if !slices.Equal(env.Waiting, []string{"bus.password", "public_url"}) {
		t.Errorf("waiting %v", env.Waiting)
	}
	for _, one := range env.Sources {
		if p := one.Properties["bus.password"]; one.Name == "config server" && (p.Value != "***" || !strings.Contains(p.Origin, "emporium.yml:")) {
			t.Errorf("the password is shown as %+v", p)
		}
	}
	// A feature is switched on and off without a start.
	if _, err := status(h, "gateway", "/v1/products"); err != nil {
		t.Errorf("before: %v", err)
	}
	s.write("gateway: {maintenance: {enabled: true}}")
	s.monitor("emporium.yml", http.StatusOK)
	ask(t, h, http.MethodPost, "/actuator/refresh", "", "", nil)
	var problem *statusError
	if _, err := status(h, "gateway", "/v1/products"); !errors.As(err, &problem) || problem.status != http.StatusServiceUnavailable {
		t.Errorf("under maintenance: %v", err)
	}
	// A whole shop on the embedded log hears its own signal.
	s.write("log: {level: error}")
	s.monitor("emporium.yml", http.StatusOK)
	if got := ask(t, h, http.MethodPost, "/actuator/busrefresh/nobody", "", "", nil).StatusCode; got != http.StatusNoContent {
		t.Errorf("busrefresh answers %d", got)
	}
	if got := ask(t, h, http.MethodPost, "/actuator/busrefresh/order:default", "", "", nil).StatusCode; got != http.StatusNoContent {
		t.Errorf("busrefresh answers %d", got)
	}
	kittest.Eventually(t, 10*time.Second, wantLevel(h, slog.LevelError))
	if _, err := status(h, "gateway", "/v1/products"); err != nil {
		t.Errorf("afterwards: %v", err)
	}
	if h.levels.Own("order") {
		t.Error("order keeps a level that is not configured any more")
	}
	// What is not valid changes nothing, and says why.
	s.write("log: {level: loud}")
	s.monitor("emporium.yml", http.StatusInternalServerError)
	resp := ask(t, h, http.MethodPost, "/actuator/refresh", "", "", nil)
	if resp.StatusCode != http.StatusOK || level(h) != slog.LevelError {
		t.Errorf("a refused state: %s, %v", resp.Status, level(h))
	}
	text := log.String()
	if strings.Contains(text, "s3cret") || !strings.Contains(text, "at the next start") {
		t.Errorf("the log says %s", text)
	}
}

// Over Kafka every process hears what the server, an operator or a Spring application says, in Spring's own form.
func TestProcessesHearOverKafka(t *testing.T) {
	t.Parallel()
	broker, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.DefaultNumPartitions(2))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	bus := []string{"bus.url=kafka://" + strings.Join(broker.ListenAddrs(), ","), "bus.partitions=2", "bus.replicas=1"}
	s := newSource(t, bus...)
	logs := [2]*record{{}, {}}
	one := s.follower([]string{"inventory"}, logs[0], append(bus, "listen=inventory=127.0.0.1:0")...)
	two := s.follower([]string{"registry"}, logs[1], append(bus, "listen=registry=127.0.0.1:0")...)
	client, err := kgo.NewClient(kgo.SeedBrokers(broker.ListenAddrs()...), kgo.ConsumeTopics(remote.Topic), kgo.AllowAutoTopicCreation(), kgo.MetadataMinAge(50*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)

	s.write("log: {level: warn}")
	if told := s.monitor("emporium.yml", http.StatusOK); told != "emporium" {
		t.Errorf("the server tells %q", told)
	}
	kittest.Eventually(t, 20*time.Second, wantLevel(one, slog.LevelWarn))
	kittest.Eventually(t, 20*time.Second, wantLevel(two, slog.LevelWarn))
	fetches := client.PollFetches(kittest.Context(t))
	r := fetches.Records()[0]
	var signal map[string]any
	if err := json.Unmarshal(r.Value, &signal); err != nil || signal["type"] != "RefreshRemoteApplicationEvent" || signal["destinationService"] != "emporium:**" ||
		signal["id"] == "" || !strings.HasPrefix(fmt.Sprint(signal["originService"]), "config:") || signal["timestamp"] == nil {
		t.Errorf("the signal is %s, %v", r.Value, err)
	}
	if len(r.Headers) != 1 || r.Headers[0].Key != "contentType" || string(r.Headers[0].Value) != "application/json" {
		t.Errorf("its headers are %v", r.Headers)
	}

	// A Spring application asks for one service only; what else is on the bus asks for nothing.
	s.write("log: {level: error}")
	s.monitor("nobody.yml", http.StatusOK) // which reads all, and tells nobody who is there
	say := func(typ, destination string) {
		t.Helper()
		body := fmt.Sprintf(`{"type":%q,"timestamp":1,"originService":"shop:8080:1","destinationService":%q,"id":"b1"}`, typ, destination)
		if err := client.ProduceSync(kittest.Context(t), &kgo.Record{Topic: remote.Topic, Value: []byte(body)}).FirstErr(); err != nil {
			t.Fatal(err)
		}
	}
	say("AckRemoteApplicationEvent", "**")
	say("RefreshRemoteApplicationEvent", "inventory:**")
	kittest.Eventually(t, 20*time.Second, wantLevel(one, slog.LevelError))
	if level(two) != slog.LevelWarn {
		t.Error("a process was changed that was not named")
	}
	if got := ask(t, one, http.MethodPost, "/actuator/busrefresh", "", "", nil).StatusCode; got != http.StatusNoContent {
		t.Errorf("busrefresh answers %d", got)
	}
	kittest.Eventually(t, 20*time.Second, wantLevel(two, slog.LevelError))
}

func TestWithoutTheServer(t *testing.T) {
	t.Parallel()
	at := freeAddress(t)
	set := []string{"remote.uri=http://" + at, "remote.password=pw", "gateway.listen=127.0.0.1:0", "listen=registry=none,config=none", "notification.inbox.listen=",
		"management.listen=127.0.0.1:0", "data_dir=" + t.TempDir()}
	if _, err := Load(t.Context(), conf.Sources{Set: append(slices.Clone(set), "remote.fail_fast=true")}, nil); !errors.Is(err, ErrServer) {
		t.Errorf("fail_fast: got %v", err)
	}
	loaded, err := Load(t.Context(), conf.Sources{Set: set}, nil)
	if err != nil || !errors.Is(loaded.Missing, ErrServer) || strings.Contains(loaded.Missing.Error(), "pw") {
		t.Fatalf("got %v, %v", loaded, err)
	}
	h := start(t, loaded, nil, Options{LogTo: t.Output(), Version: "test", Loaded: loaded})
	kittest.Eventually(t, 10*time.Second, func() error { _, err := status(h, "gateway", "/readyz"); return err })
	if resp := ask(t, h, http.MethodPost, "/actuator/refresh", "", "", nil); resp.StatusCode != http.StatusInternalServerError {
		t.Errorf("refresh answers %s", resp.Status)
	}
	// The server comes: what it says is taken over without being told.
	dir := t.TempDir()
	if err := errors.Join(os.Mkdir(filepath.Join(dir, "config"), 0o750), os.WriteFile(filepath.Join(dir, "config", "order.properties"), []byte("emporium.log.level=warn\n"), 0o600)); err != nil {
		t.Fatal(err)
	}
	launch(t, []string{"config"}, Options{LogTo: t.Output(), Version: "test"}, "data_dir="+dir, "config.password=pw", "listen=config="+at)
	kittest.Eventually(t, 60*time.Second, wantLevel(h, slog.LevelWarn))
}

// A process that starts while the server is away goes by what the server said last, where that is kept, and says so; encrypted values
// are opened here when the server does not.
func TestCopyStandsInForTheServer(t *testing.T) {
	t.Parallel()
	s := newSource(t)
	s.write("log: {level: warn}", "auth: {issuer: '{cipher}682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda'}")
	s.monitor("emporium.yml", http.StatusOK)
	set := func(uri string, more ...string) conf.Sources {
		return conf.Sources{Set: append([]string{"remote.uri=" + uri, "remote.password=pw", "remote.encrypt.key=foo", "remote.copy=" + filepath.Join(s.file+".d", "copy")}, more...)}
	}
	first, err := Load(t.Context(), set(s.host.URL("config")), []string{"order"})
	if err != nil || first.Missing != nil || first.Config.Auth.Issuer != "mysecret" {
		t.Fatalf("got %+v, %v", first, err)
	}
	away := "http://" + freeAddress(t)
	second, err := Load(t.Context(), set(away), []string{"order"})
	if err != nil {
		t.Fatal(err)
	}
	if second.Copied.IsZero() || !errors.Is(second.Missing, ErrServer) || second.Config.Log.Level != "warn" || second.Config.Auth.Issuer != "mysecret" {
		t.Errorf("by the copy: %v, %v, %q", second.Copied, second.Missing, second.Config.Log.Level)
	}
	if _, err := Load(t.Context(), set(away, "remote.fail_fast=true"), []string{"order"}); !errors.Is(err, ErrServer) {
		t.Errorf("fail_fast: %v", err)
	}
	if other, err := Load(t.Context(), set(away), []string{"payment"}); err != nil || !other.Copied.IsZero() || other.Config.Log.Level != "info" {
		t.Errorf("another process's copy: %+v, %v", other, err)
	}
	if _, err := Load(t.Context(), conf.Sources{Set: []string{"remote.copy=x"}}, nil); err == nil || !strings.Contains(err.Error(), "encrypt.key") {
		t.Errorf("a copy without a key: %v", err)
	}
}
