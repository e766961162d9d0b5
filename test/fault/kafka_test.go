package fault

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/kittest"
)

// servers calls scripts/servers for a set of servers that is this process's alone.
func servers(t testing.TB, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), filepath.Join(kittest.ModuleRoot(t), "scripts", "servers"), args...)
	cmd.Env = append(environment(), fmt.Sprintf("EMPORIUM_SERVERS_SET=fault-%d", os.Getpid()))
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		t.Errorf("scripts/servers %s: %v\n%s", strings.Join(args, " "), err, complaints.Bytes())
	}
	return string(out)
}

// realBroker starts an empty Apache Kafka of this test alone beside the one that all tests share, because topics have the
// shop's names.
func realBroker(t testing.TB) string {
	t.Helper()
	t.Cleanup(func() { servers(t, "stop") })
	servers(t, "start", "kafka")
	for line := range strings.Lines(servers(t, "env")) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), "export "+kittest.KafkaVariable+"="); ok {
			return strings.Trim(value, "'")
		}
	}
	t.Fatal("scripts/servers started no Kafka")
	return ""
}

// broker is where an empty broker of this test alone listens: a real one when there is one, else one in this process that
// speaks its protocol.
func broker(t testing.TB) string {
	t.Helper()
	if os.Getenv(kittest.KafkaVariable) != "" {
		return realBroker(t)
	}
	c, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c.ListenAddrs()[0]
}

// twoInventories are the processes of the shop in parts, inventory twice.
var twoInventories = []string{"user", "product", "inventory", "inventory-2", "order", "payment", "notification", "gateway"}

// databaseFor gives each service a database on PostgreSQL.
func databaseFor(t testing.TB) func(string) string {
	t.Helper()
	made := map[string]string{}
	return func(service string) string {
		if made[service] == "" {
			made[service] = kittest.Databases(t)[1].URL(t)
		}
		return made[service]
	}
}

// TestBrokerAndConsumersAway runs inventory twice over one broker. It takes the broker away, and then one of the two: what
// was acknowledged is neither lost nor doubled, and the other takes over.
func TestBrokerAndConsumersAway(t *testing.T) {
	gone := away(t, 5*time.Second)
	database := databaseFor(t)
	database("user") // skips before anything is started
	at := broker(t)
	p := newProxy(t, at, brokerProxy)
	s := apart(t, p.address, database, twoInventories...)
	const pieces = 5000
	skus := s.stock(5, pieces)
	shares(t, at, "inventory", 2)
	l := s.begin(skus, 3, 1, 5*time.Second)
	l.flows(20, 30*time.Second)

	p.cut()
	l.flows(5, 10*time.Second) // orders are taken without the broker
	<-time.After(gone)
	p.resume()
	l.flows(20, 30*time.Second)

	s.process("inventory-2").kill(t)
	shares(t, at, "inventory", 1)
	l.flows(20, 30*time.Second)
	s.process("inventory-2").start(t)
	shares(t, at, "inventory", 2)
	s.ready(time.Minute)
	l.audit(pieces)
}

// TestBrokerRestarted kills Apache Kafka without a warning while shoppers buy, and starts it again with what it had on disk.
// Orders are taken meanwhile; afterwards the group forms again and every event has had its effect once.
func TestBrokerRestarted(t *testing.T) {
	gone := away(t, 3*time.Second)
	kittest.KafkaBrokers(t) // skips where there is none; the restarted one is another
	database := databaseFor(t)
	database("user") // skips before anything is started
	at := realBroker(t)
	s := apart(t, at, database, twoInventories...)
	const pieces = 5000
	skus := s.stock(5, pieces)
	shares(t, at, "inventory", 2)
	l := s.begin(skus, 3, 1, 5*time.Second)
	l.flows(20, 30*time.Second)

	back := make(chan struct{})
	t.Cleanup(func() { <-back })
	go func() {
		defer close(back)
		servers(t, "restart", "--kill", "--away", fmt.Sprint(gone.Seconds()), "kafka")
	}()
	kittest.Eventually(t, 20*time.Second, func() error {
		if conn, err := net.DialTimeout("tcp", at, time.Second); err == nil {
			return errors.Join(errors.New("the broker still listens"), conn.Close())
		}
		return nil
	})
	taken := l.count("order 201")
	<-back
	if taken = l.count("order 201") - taken; taken < 5 {
		t.Errorf("only %d orders were taken while the broker was away", taken)
	}
	shares(t, at, "inventory", 2)
	l.flows(20, 30*time.Second)
	s.ready(time.Minute)
	l.audit(pieces)
}

// shares waits until the group has so many members, each with partitions of its own.
func shares(t testing.TB, at, group string, members int) {
	t.Helper()
	client, err := kgo.NewClient(kgo.SeedBrokers(at))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	admin := kadm.NewClient(client)
	kittest.Eventually(t, time.Minute, func() error {
		groups, err := admin.DescribeGroups(t.Context(), group)
		if err != nil {
			return err
		}
		g := groups[group]
		if g.State != "Stable" || len(g.Members) != members {
			return fmt.Errorf("the group %s is %s and has %d members, want %d", group, g.State, len(g.Members), members)
		}
		seen := map[string]string{}
		for _, m := range g.Members {
			assigned, ok := m.Assigned.AsConsumer()
			if !ok {
				return fmt.Errorf("member %s has no partitions", m.ClientID)
			}
			n := 0
			for _, topic := range assigned.Topics {
				for _, partition := range topic.Partitions {
					key := fmt.Sprint(topic.Topic, "/", partition)
					if other, twice := seen[key]; twice {
						t.Fatalf("%s belongs to %s and %s", key, other, m.MemberID)
					}
					seen[key] = m.MemberID
					n++
				}
			}
			if n == 0 {
				return fmt.Errorf("member %s has no partitions", m.ClientID)
			}
		}
		return nil
	})
}
