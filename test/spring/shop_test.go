package spring

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kversion"

	"emporium/kit/kittest"
)

type settings = map[string]any

// shop is Emporium in one process, with registry and configuration server.
type shop struct {
	process *process
	gateway string
	// registry and config hold a name and a password, as clients are configured.
	registry, config string
	// folder is what the configuration server hands out.
	folder string
	broker string
}

func address(t *testing.T) string {
	t.Helper()
	return fmt.Sprintf("127.0.0.1:%d", kittest.FreePort(t))
}

// bus returns the address of a broker that speaks Kafka's protocol, of a version whose answers kfake writes as Kafka's own client for
// Java reads them: those to DescribeTopicPartitions, which is newer, it does not.
func bus(t *testing.T) string {
	t.Helper()
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.DefaultNumPartitions(1), kfake.AllowAutoTopicCreation(), kfake.MaxVersions(kversion.V3_6_0()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cluster.Close)
	return strings.Join(cluster.ListenAddrs(), ",")
}

// secret is what the configuration server decrypts with the key foo to "mysecret"; Spring's own documentation has it.
const secret = "{cipher}682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda"

// open starts a shop whose configuration server hands out these files, and waits until it is ready.
func open(t *testing.T, files map[string]string, more settings) *shop {
	t.Helper()
	dir := t.TempDir()
	s := &shop{folder: filepath.Join(dir, "served"), broker: bus(t)}
	if err := os.MkdirAll(s.folder, 0o750); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		s.write(t, name, text)
	}
	gateway, registry, config := address(t), address(t), address(t)
	s.gateway = "http://" + gateway
	s.registry = "http://shop:registry-secret@" + registry + "/eureka"
	s.config = "http://shop:config-secret@" + config
	set := settings{
		"data_dir": filepath.Join(dir, "data"), "log": settings{"format": "json"}, "management": settings{"listen": address(t)},
		"bus":       settings{"url": "kafka://" + s.broker, "replicas": 1, "partitions": 1},
		"listen":    settings{"registry": registry, "config": config},
		"gateway":   settings{"listen": gateway},
		"registry":  settings{"user": "shop", "password": "registry-secret", "eviction": "1s"},
		"discovery": settings{"registry": settings{"url": s.registry, "poll": "200ms", "renew": "1s"}},
		"config": settings{"user": "shop", "password": "config-secret", "native": []string{s.folder}, "refresh": "200ms", "notify": false,
			"encrypt": settings{"key": "foo"}},
	}
	for name, section := range more {
		if at, ok := set[name].(settings); ok {
			maps.Copy(at, section.(settings))
		} else {
			set[name] = section
		}
	}
	s.process = start(t, "emporium", dir, nil, want(t, emporium), "--config", write(t, set), "serve")
	s.process.eventually(t, startLimit, func() error { return ask(t.Context(), "GET", s.gateway+"/readyz", "", nil) })
	return s
}

// write makes a configuration file of Emporium.
func write(t *testing.T, set settings) (file string) {
	t.Helper()
	text, err := json.MarshalIndent(set, "", "  ") // JSON is YAML
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), "emporium.yaml")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// write changes a file that the configuration server hands out.
func (s *shop) write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(s.folder, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// instance is what a registry tells of one.
type instance struct {
	InstanceID string `json:"instanceId"`
	HostName   string `json:"hostName"`
	Status     string `json:"status"`
	Metadata   map[string]string
	LeaseInfo  struct {
		LastRenewalTimestamp int64
	}
	Port struct {
		Number int `json:"$"`
	} `json:"port"`
}

// instances asks a registry for an application's; it has none when the registry does not know it.
func instances(t *testing.T, registry, app string) ([]instance, error) {
	t.Helper()
	var answer struct {
		Applications struct {
			Application []struct {
				Name     string
				Instance []instance
			}
		}
	}
	if err := ask(t.Context(), "GET", registry+"/apps/", "", &answer, "Accept", "application/json"); err != nil {
		return nil, err
	}
	for _, a := range answer.Applications.Application {
		if strings.EqualFold(a.Name, app) {
			return a.Instance, nil
		}
	}
	return nil, nil
}

// registered waits until an application has that many instances that are up, and returns them.
func (p *process) registered(t *testing.T, registry, app string, count int) (list []instance) {
	t.Helper()
	p.eventually(t, startLimit, func() (err error) {
		if list, err = instances(t, registry, app); err != nil {
			return err
		}
		up := 0
		for _, i := range list {
			if i.Status == "UP" {
				up++
			}
		}
		if up != count {
			return fmt.Errorf("%d of %d instances of %s are up, want %d", up, len(list), app, count)
		}
		return nil
	})
	return list
}

// parts takes an address apart: without name and password, and those.
func parts(t *testing.T, address string) (bare, user string) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	user = u.User.String()
	u.User = nil
	return u.String(), user
}
