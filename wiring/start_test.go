package wiring

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/twmb/franz-go/pkg/kfake"

	"emporium/kit/conf"
	"emporium/kit/kittest"
)

// A process that starts while its database cannot be reached waits for it, alive and not ready, and then works.
func TestAStartWaitsForItsDatabase(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		if d.Name == "sqlite" {
			continue
		}
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			link, through := behind(t, d.URL(t))
			starting := begin(t, []string{"inventory"}, "inventory.database="+through, "bus.url=kafka://"+brokerAt(t, 0))
			starting.waits("waits for the database of inventory")
			if err := link.Start(); err != nil {
				t.Fatal(err)
			}
			starting.works()
		})
	}
}

func TestAStartWaitsForTheBroker(t *testing.T) {
	t.Parallel()
	port := kittest.FreePort(t)
	starting := begin(t, []string{"inventory"}, fmt.Sprintf("bus.url=kafka://127.0.0.1:%d", port))
	starting.waits("waits for the event bus")
	brokerAt(t, port)
	starting.works()
}

// What is read when a component starts is waited for, too: the catalogue is there only after its database was reached and lost again.
func TestAStartThatLosesItsDatabaseWaits(t *testing.T) {
	t.Parallel()
	w := &waiter{limit: time.Minute, begun: time.Now(), log: kittest.Logger(t)}
	tries := 0
	err := w.await(t.Context(), "the catalogue", func(context.Context) error {
		if tries++; tries < 3 {
			return fmt.Errorf("read: %w", io.ErrUnexpectedEOF)
		}
		return nil
	})
	if err != nil || tries != 3 || w.waits() != "" {
		t.Errorf("after %d tries: %v, waits for %q", tries, err, w.waits())
	}
}

// What no waiting cures ends the start at once, and what does not come ends it when the time is over, both with the reason.
func TestAStartEnds(t *testing.T) {
	t.Parallel()
	closed := fmt.Sprintf("127.0.0.1:%d", kittest.FreePort(t))
	for _, c := range []struct {
		name, want string
		set        []string
	}{
		{"no database", "the database of inventory cannot be reached, and start.wait, 300ms, is over: ", []string{"inventory.database=postgres://a:b@" + closed + "/c"}},
		{"no broker", "the event bus cannot be reached, and start.wait, 300ms, is over: ", []string{"bus.url=kafka://" + closed}},
		{"no such database", "the postgres URL cannot be read", []string{"inventory.database=postgres://a:b@c:port/d"}},
		{"no such file", "connect to Kafka: read the certificate authorities: open none.pem", []string{"bus.tls=true", "bus.ca_file=none.pem"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			set := append([]string{"bus.url=kafka://" + brokerAt(t, 0), "bus.replicas=1", "start.wait=300ms", "data_dir=" + t.TempDir(), "management.listen=127.0.0.1:0"}, c.set...)
			h, err := Open(t.Context(), configured(t, set...), []string{"inventory"}, Options{LogTo: t.Output(), Patient: true})
			if err == nil {
				t.Fatal(errors.Join(errors.New("it starts"), h.Close()))
			}
			if !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "is over") != strings.Contains(c.want, "is over") {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestAStartWaitsForItsConfiguration(t *testing.T) {
	t.Parallel()
	at := freeAddress(t)
	told := 0
	_, err := LoadPatiently(t.Context(), conf.Sources{Set: []string{"remote.uri=http://" + at, "remote.fail_fast=true", "start.wait=300ms"}}, nil, func(error) { told++ })
	if !errors.Is(err, ErrServer) || told == 0 {
		t.Errorf("told %d times, then %v", told, err)
	}
}

// behind puts a link, which is cut, before a server.
func behind(t *testing.T, raw string) (*toxiproxy.Proxy, string) {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal("the server's address is no URL")
	}
	at := fmt.Sprintf("127.0.0.1:%d", kittest.FreePort(t))
	link := toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(prometheus.NewRegistry()), zerolog.Nop()), "link", at, u.Host)
	t.Cleanup(link.Stop)
	u.Host = at
	return link, u.String()
}

// brokerAt starts a broker at a port, 0 for any.
func brokerAt(t *testing.T, port int) string {
	t.Helper()
	broker, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.DefaultNumPartitions(2), kfake.Ports(port))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	return broker.ListenAddrs()[0]
}

// starting is a process that may be waiting for something.
type starting struct {
	t          *testing.T
	management string
	opened     chan *Host
}

func begin(t *testing.T, names []string, set ...string) *starting {
	t.Helper()
	s := &starting{t: t, management: freeAddress(t), opened: make(chan *Host, 1)}
	c := configured(t, append([]string{"data_dir=" + t.TempDir(), "management.listen=" + s.management, "listen=" + names[0] + "=127.0.0.1:0", "bus.replicas=1", "bus.partitions=2"}, set...)...)
	ctx := t.Context()
	go func() {
		h, err := Open(ctx, c, names, Options{LogTo: t.Output(), Version: "test", Patient: true})
		if err != nil {
			t.Error(err)
		}
		s.opened <- h
	}()
	return s
}

// waits wants the process to be alive and not ready, for a reason.
func (s *starting) waits(reason string) {
	s.t.Helper()
	kittest.Eventually(s.t, 20*time.Second, func() error {
		status, body, err := s.ask("/readyz")
		if err == nil && (status != http.StatusServiceUnavailable || !strings.Contains(body, reason)) {
			err = fmt.Errorf("/readyz answers %d %s", status, body)
		}
		return err
	})
	if status, body, err := s.ask("/healthz"); err != nil || status != http.StatusOK {
		s.t.Errorf("/healthz answers %d %s, %v; a process that waits is alive", status, body, err)
	}
}

// works wants the process to come up.
func (s *starting) works() {
	s.t.Helper()
	h := <-s.opened
	if h == nil {
		s.t.FailNow()
	}
	s.t.Cleanup(func() {
		if err := errors.Join(h.Stop(context.Background()), h.Close()); err != nil {
			s.t.Error(err)
		}
	})
	if err := h.Start(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
	kittest.Eventually(s.t, 20*time.Second, func() error {
		status, body, err := s.ask("/readyz")
		if err == nil && status != http.StatusOK {
			err = fmt.Errorf("/readyz answers %d %s", status, body)
		}
		return err
	})
}

func (s *starting) ask(path string) (status int, body string, err error) {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	resp, err := client.Get("http://" + s.management + path)
	if err != nil {
		return 0, "", err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(text), err
}
