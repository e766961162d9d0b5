// Package share lets several nodes of the registry know the same leases, by way of Redis. Each node answers from its own memory;
// what a client tells one of them reaches the others in a moment, and all of it again every half minute. Without Redis each node
// goes on with what it knows, and with what its own clients tell it: it takes out nobody who renews at another node.
package share

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/redis/rueidis"

	"emporium/kit/run"
	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/wire"
)

const (
	// instances is a hash of all leases, application/id → the instance.
	instances = "emporium:registry:v1"
	// changes begins the name of the channel on which nodes tell one another. The database's number ends it, because channels belong to
	// no database: registries in different ones would hear each other.
	changes = "emporium:registry:v1:changes:"
	// resync is how often all leases are read, for what a node has not heard.
	resync = 30 * time.Second
	// burial is how long a lease that ran out stays in Redis.
	burial = 10 * time.Minute
)

// Registry is what shares its leases.
type Registry interface {
	Learn(i *lease.Instance)
	Drop(app, id string, seen int64)
	Sharing(on bool)
}

var _ Registry = (*lease.Registry)(nil)

// Share connects a registry to the others'.
type Share struct {
	node    string
	channel string
	option  rueidis.ClientOption
	log     *slog.Logger

	registry Registry
	mu       sync.Mutex
	pending  map[string]lease.Event
	wake     chan struct{}
	nodes    map[string]time.Time
	healthy  bool
}

// message is one change between nodes.
type message struct {
	Node string `json:"node"`
	Gone bool   `json:"gone,omitempty"`
	// Known is the instance as clients see it.
	Known json.RawMessage `json:"known"`
}

// New takes redis://user:password@host:port/0. node names this process.
func New(url, node string, log *slog.Logger) (*Share, error) {
	option, err := rueidis.ParseURL(url)
	if err != nil {
		return nil, errors.New("the URL must look like redis://user:password@host:6379/0")
	}
	option.DisableCache = true
	option.DisableRetry = true // keep connects anew; a question that waits for that would hide that Redis is away
	option.Dialer.Timeout = 2 * time.Second
	option.ConnWriteTimeout = 2 * time.Second
	return &Share{node: node, channel: changes + strconv.Itoa(option.SelectDB), option: option, log: log, pending: map[string]lease.Event{}, wake: make(chan struct{}, 1), nodes: map[string]time.Time{}}, nil
}

// Serve says whose leases are shared. Call it before Start.
func (s *Share) Serve(r Registry) { s.registry = r }

// Changed takes what a client of this node has done. It does not wait; of several changes of an instance the last one counts.
func (s *Share) Changed(e lease.Event) {
	s.mu.Lock()
	s.pending[e.Instance.App+"/"+e.Instance.ID] = e
	s.mu.Unlock()
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// Peers says how the leases are shared, for people.
func (s *Share) Peers() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.healthy {
		return "in this node's memory; Redis does not answer"
	}
	others := 0
	for _, seen := range s.nodes {
		if time.Since(seen) < 2*time.Minute {
			others++
		}
	}
	return fmt.Sprintf("shared through Redis, %d other nodes heard", others)
}

// Component keeps the connection for as long as it runs.
func (s *Share) Component() run.Component {
	var stop context.CancelFunc
	var done sync.WaitGroup
	return run.Func("shared leases", func(ctx context.Context) error {
		running, cancel := context.WithCancel(context.WithoutCancel(ctx)) //nolint:gosec // stop calls it
		stop = cancel
		done.Go(func() { s.keep(running) })
		return nil
	}, func(context.Context) error {
		stop()
		done.Wait()
		return nil
	})
}

// keep connects, and again whenever the connection is lost.
func (s *Share) keep(ctx context.Context) {
	for pause := 250 * time.Millisecond; ctx.Err() == nil; pause = min(2*pause, 5*time.Second) {
		client, err := rueidis.NewClient(s.option)
		if err == nil {
			pause = 250 * time.Millisecond
			err = s.session(ctx, client)
			client.Close()
		}
		if ctx.Err() != nil {
			return
		}
		s.note(false)
		s.log.LogAttrs(ctx, slog.LevelWarn, "leases are not shared at the moment", slog.String("cause", err.Error()))
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

func (s *Share) note(healthy bool) {
	s.mu.Lock()
	s.healthy = healthy
	s.mu.Unlock()
	s.registry.Sharing(healthy)
}

// session listens first and then reads all, so that nothing falls in between, and writes until something fails. Before it reads it
// writes: what ended here while Redis was away would come back from there.
func (s *Share) session(ctx context.Context, client rueidis.Client) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	listening, unsubscribe := client.Dedicate()
	defer unsubscribe()
	lost := listening.SetPubSubHooks(rueidis.PubSubHooks{OnMessage: func(m rueidis.PubSubMessage) { s.hear(m.Message) }})
	if err := listening.Do(ctx, listening.B().Subscribe().Channel(s.channel).Build()).Error(); err != nil {
		return fmt.Errorf("subscribe: %w", err)
	}
	if err := s.exchange(ctx, client); err != nil {
		return err
	}
	s.note(true)
	ticker := time.NewTicker(resync)
	defer ticker.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-lost:
			if err == nil {
				err = errors.New("the subscription ended")
			}
			return err
		case <-s.wake:
			err = s.flush(ctx, client)
		case <-ticker.C:
			err = s.exchange(ctx, client)
		}
		if err != nil {
			return err
		}
	}
}

// exchange writes what is news here, and then reads what is known.
func (s *Share) exchange(ctx context.Context, client rueidis.Client) error {
	if err := s.flush(ctx, client); err != nil {
		return err
	}
	return s.load(ctx, client)
}

// hear takes over what another node tells.
func (s *Share) hear(text string) {
	var m message
	if err := json.Unmarshal([]byte(text), &m); err != nil || m.Node == s.node {
		return // our own words, or those of something newer
	}
	i, err := wire.ParseJSON(m.Known)
	if err != nil {
		return
	}
	s.mu.Lock()
	s.nodes[m.Node] = time.Now()
	s.mu.Unlock()
	if m.Gone {
		s.registry.Drop(i.App, i.ID, i.Lease.LastRenewal)
		return
	}
	s.registry.Learn(i)
}

// load reads all leases, and clears away those that ran out long ago.
func (s *Share) load(ctx context.Context, client rueidis.Client) error {
	all, err := client.Do(ctx, client.B().Hgetall().Key(instances).Build()).AsStrMap()
	if err != nil {
		return fmt.Errorf("read the leases: %w", err)
	}
	var buried []string
	for field, text := range all {
		i, err := wire.ParseJSON([]byte(text))
		if err != nil {
			continue // of a newer node
		}
		if time.Since(time.UnixMilli(i.Lease.LastRenewal+int64(i.Lease.Duration)*1000)) > burial {
			buried = append(buried, field)
			continue
		}
		s.registry.Learn(i)
	}
	if len(buried) == 0 {
		return nil
	}
	if err := client.Do(ctx, client.B().Hdel().Key(instances).Field(buried...).Build()).Error(); err != nil {
		return fmt.Errorf("clear leases away: %w", err)
	}
	return nil
}

// flush writes what has changed here since the last time. What cannot be written is written later, unless there is newer.
func (s *Share) flush(ctx context.Context, client rueidis.Client) error {
	s.mu.Lock()
	batch := s.pending
	s.pending = map[string]lease.Event{}
	s.mu.Unlock()
	if len(batch) == 0 {
		return nil
	}
	commands := make(rueidis.Commands, 0, 2*len(batch))
	for field, e := range batch {
		text, err := wire.InstanceJSON(e.Instance)
		if err != nil {
			return err
		}
		told, err := json.Marshal(message{Node: s.node, Gone: e.Gone, Known: text})
		if err != nil {
			return err
		}
		if e.Gone {
			commands = append(commands, client.B().Hdel().Key(instances).Field(field).Build())
		} else {
			commands = append(commands, client.B().Hset().Key(instances).FieldValue().FieldValue(field, string(text)).Build())
		}
		commands = append(commands, client.B().Publish().Channel(s.channel).Message(string(told)).Build())
	}
	var failed error
	for _, result := range client.DoMulti(ctx, commands...) {
		failed = errors.Join(failed, result.Error())
	}
	if failed == nil {
		return nil
	}
	s.mu.Lock()
	for field, e := range batch {
		if _, newer := s.pending[field]; !newer {
			s.pending[field] = e
		}
	}
	s.mu.Unlock()
	return fmt.Errorf("write the leases: %w", failed)
}
