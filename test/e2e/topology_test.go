package e2e

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/contract/event"
	"emporium/kit/kittest"
)

// instances are the processes of the shop in parts: order and inventory run twice, so that every test also meets what
// goes wrong between two of a kind.
var instances = []struct{ name, service string }{
	{"user", "user"}, {"product", "product"}, {"inventory", "inventory"}, {"inventory-2", "inventory"},
	{"order", "order"}, {"order-2", "order"}, {"payment", "payment"}, {"notification", "notification"}, {"gateway", "gateway"},
}

// startProcesses runs one process per service, or two, each with a database and a login of its own on PostgreSQL, over a
// Kafka-protocol broker.
func startProcesses(t testing.TB, dir string) *World {
	t.Helper()
	databases := map[string]string{}
	for _, i := range instances {
		if i.service != "gateway" && databases[i.service] == "" {
			databases[i.service] = postgres(t)
		}
	}
	bus := "kafka://" + strings.Join(broker(t), ",")
	listen, where := map[string]string{}, map[string]string{}
	for _, i := range instances {
		listen[i.name] = address(t)
		if i.service != "gateway" {
			where[i.service] = strings.TrimPrefix(where[i.service]+",http://"+listen[i.name], ",")
		}
	}
	w := newWorld("processes", "http://"+listen["gateway"])
	w.money = moneyOf(t, dir)
	whole := settings{"data_dir": filepath.Join(dir, "payment"), "bus": settings{"url": bus}} // the sandbox's books are a file of payment's
	for _, i := range instances {
		management := address(t)
		config := settings{
			"data_dir": filepath.Join(dir, i.name), "public_url": w.Base,
			"log":        settings{"format": "json"},
			"bus":        settings{"url": bus},
			"management": settings{"listen": management},
			"discovery":  settings{"services": where},
		}
		own := settings{}
		if i.service == "gateway" {
			own["listen"] = listen[i.name]
		} else {
			own["database"] = databases[i.service]
			config["listen"] = settings{i.service: listen[i.name]}
		}
		switch i.service {
		case "notification":
			own["inbox"] = inbox()
			own["quiet"] = noQuiet()
		case "user":
			unlimited(own)
		case "payment":
			maps.Copy(own, w.money)
		}
		config[i.service], whole[i.service] = own, own
		w.processes = append(w.processes, newProcess(t, dir, i.name, config, "serve", i.service))
		w.Probes = append(w.Probes, "http://"+management+"/readyz")
	}
	w.config = writeSettings(t, filepath.Join(dir, "all.yaml"), whole)
	createStaff(t, w.process("user"))
	w.launch(t)
	if w.money != nil {
		stripeOf(t, partsAccount).hooks(w, map[string]any{})
		paypalAccount{t, partsAccount}.hooks(w, map[string]any{})
	}
	return w
}

// moneyOf is where the shop in parts takes its money besides the sandbox; nil where the doubles cannot be had, which skips
// nothing but what is bought there.
func moneyOf(t testing.TB, dir string) (section settings) {
	t.Helper()
	probe := &packageT{name: "e2e/doubles"}
	probe.run(func() { section = providers(probe, dir, partsAccount) })
	t.Cleanup(probe.cleanup)
	if probe.failed != "" {
		t.Fatal(probe.failed)
	}
	if probe.skipped != "" {
		return nil
	}
	return section
}

func postgres(t testing.TB) string {
	t.Helper()
	all := kittest.Databases(t)
	i := slices.IndexFunc(all, func(d kittest.Database) bool { return d.Name == "postgres" })
	return all[i].URL(t)
}

// broker returns the addresses of an empty broker: Apache Kafka when the machine has it, else one in this process that
// speaks its protocol.
func broker(t testing.TB) []string {
	t.Helper()
	if given := os.Getenv(kittest.KafkaVariable); given != "" {
		addresses := strings.Split(given, ",")
		// Not at once: a broker that has just started has no coordinator of groups before the first who asks for one.
		kittest.Eventually(t, 20*time.Second, func() error { return emptyBroker(t.Context(), addresses) })
		return addresses
	}
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatalf("start a broker: %v", err)
	}
	t.Cleanup(cluster.Close)
	return cluster.ListenAddrs()
}

// emptyBroker removes what an earlier run has left: its events are about orders that the new databases do not have.
func emptyBroker(ctx context.Context, addresses []string) error {
	client, err := kgo.NewClient(kgo.SeedBrokers(addresses...))
	if err != nil {
		return err
	}
	defer client.Close()
	admin := kadm.NewClient(client)
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	topics, groups := slices.Clone(event.Topics()), []string{}
	for _, i := range instances {
		topics = append(topics, i.service+".dlq")
		groups = append(groups, i.service)
	}
	if _, err := admin.DeleteTopics(ctx, topics...); err != nil {
		return fmt.Errorf("delete topics: %w", err)
	}
	if _, err := admin.DeleteGroups(ctx, groups...); err != nil {
		return fmt.Errorf("delete groups: %w", err)
	}
	return nil
}
