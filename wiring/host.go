package wiring

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/discovery"
	"emporium/kit/discovery/eureka"
	kitevent "emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/log"
	"emporium/kit/resilience"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/kit/web"
	configserver "emporium/services/config"
	"emporium/services/gateway"
	"emporium/services/user"
)

// Options of a host that are no configuration.
type Options struct {
	// Version is the program's.
	Version string
	// LogTo gets the logs. Default standard error.
	LogTo io.Writer
	// NoListeners builds everything and opens no port; calls go through Handler. For tools that work on stopped data.
	NoListeners bool
	// Patient makes Open wait for databases and broker that cannot be reached, for start.wait, with the management listener open meanwhile.
	// Without it they must be there.
	Patient bool
	// Telemetry replaces the configured one, for tests.
	Telemetry *telemetry.Telemetry
	// Clock replaces the system's, for tests.
	Clock clock.Clock
	// Loaded is where the configuration came from, for hosts that follow its changes. Default: it never changes.
	Loaded *Loaded
}

// Host runs services in one process.
type Host struct {
	config    Config
	names     []string
	log       *slog.Logger
	levels    *log.Levels
	version   string
	tel       *telemetry.Telemetry
	clock     clock.Clock
	bus       Bus
	cache     cache.Cache
	directory *discovery.Directory
	registry  *eureka.Client // nil unless one is configured
	routes    gateway.Routes
	verifier  *auth.Verifier
	services  []*service.Service
	users     *user.Service
	ended     *user.Ended // nil where the user service runs, and where nobody could tell
	schema    configserver.Schema
	guards    *resilience.Set
	follower  *follower
	waiter    *waiter // nil unless the start is patient
	front     *front  // nil unless the management listener opens before everything else
	instance  string
	gateway   *gateway.Service
	group     *run.Group
	servers   map[string]*web.Server
	closers   []func() error
}

// Open builds the named services, or all, and everything that they need. Nothing runs until Start. A host that was opened
// must be closed.
func Open(ctx context.Context, config Config, names []string, o Options) (*Host, error) {
	if err := CheckNames(names...); err != nil {
		return nil, err
	}
	names = slices.DeleteFunc(Names(), func(n string) bool { return len(names) > 0 && !slices.Contains(names, n) })
	h := &Host{config: config, names: names, routes: routes(), schema: Schema(), servers: map[string]*web.Server{}, clock: o.Clock, tel: o.Telemetry, version: o.Version,
		instance: id.New("run")}
	if h.clock == nil {
		h.clock = clock.System
	}
	h.config.resolve()
	if err := h.open(ctx, o); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return h, nil
}

func (h *Host) open(ctx context.Context, o Options) error {
	if h.config.Bus.URL == "local" && h.needsBus() && !h.holdsAll() {
		return errors.New("the embedded event log serves one process; to run services apart set bus.url to kafka://host:port")
	}
	if o.LogTo == nil {
		o.LogTo = os.Stderr
	}
	if !o.NoListeners { // tools look at what is there, whatever it is for
		if err := h.fit(); err != nil {
			return err
		}
	}
	var err error
	if h.log, h.levels, err = log.New(o.LogTo, log.Options{Format: h.config.Log.Format, Level: h.config.Log.Level}); err != nil {
		return err
	}
	if err := h.setLevels(LogConfig{Level: h.config.Log.Level}, h.config.Log); err != nil {
		return err
	}
	for _, doubt := range h.config.doubts(h.names) {
		h.log.WarnContext(ctx, "the configuration can hardly be meant", "doubt", doubt)
	}
	if err := h.lockFiles(); err != nil {
		return err
	}
	if err := h.openGuards(); err != nil {
		return err
	}
	if h.tel == nil {
		if h.tel, err = telemetry.New(ctx, telemetry.Options{Service: "emporium", Version: o.Version, Log: h.log,
			OTLPEndpoint: h.config.Telemetry.OTLPEndpoint, SampleRatio: h.config.Telemetry.SampleRatio,
			Transport: h.collector()}); err != nil {
			return err
		}
	}
	h.closers = append(h.closers, h.flushTelemetry)
	if o.Patient && !o.NoListeners {
		if err := h.listenEarly(ctx); err != nil {
			return err
		}
	}
	if h.needsBus() || h.config.Bus.URL != "local" {
		err := h.waiter.await(ctx, "the event bus", func(ctx context.Context) (err error) {
			h.bus, err = OpenBus(ctx, h.config, h.log)
			return err
		})
		if err != nil {
			return err
		}
		h.closers = append(h.closers, h.bus.Close)
	}
	if h.cache, err = cache.Open(strings.TrimPrefix(h.config.Cache.URL, "local")); err != nil {
		return fmt.Errorf("open the cache: %w", err)
	}
	h.closers = append(h.closers, h.cache.Close)
	h.cache = cache.Switched(h.cache, h.guards.Guard(dependencyCache).Off)
	if err := h.openDirectory(); err != nil {
		return err
	}
	if err := h.openVerifier(); err != nil {
		return err
	}
	if err := h.measure(); err != nil {
		return err
	}
	return h.build(ctx, o)
}

// openGuards makes the set of policies before everything that this process calls.
func (h *Host) openGuards() (err error) {
	h.guards, err = resilience.NewSet(resilience.SetOptions{Policies: h.config.Resilience.Policies, Clock: h.clock, Log: log.Named(h.log, "resilience")})
	return err
}

// lockFiles makes sure that what this process keeps in the data directory, no other process works on: one lock for the event
// log, and one for each service with files. Processes of different services may share a directory.
func (h *Host) lockFiles() error {
	var parts []string
	if h.config.Bus.URL == "local" && h.needsBus() {
		parts = append(parts, "events")
	}
	for _, line := range Table {
		if slices.Contains(h.names, line.Name) && line.usesFiles(&h.config) {
			parts = append(parts, line.Name)
		}
	}
	unlock, err := lockParts(h.config.DataDir, parts)
	h.closers = append(h.closers, unlock)
	return err
}

// lockParts takes the locks of parts of a data directory. What it returns gives those back that were taken, and is there with an error, too.
func lockParts(dataDir string, parts []string) (unlock func() error, err error) {
	var taken []func() error
	unlock = func() error {
		var errs []error
		for _, one := range taken {
			errs = append(errs, one())
		}
		return errors.Join(errs...)
	}
	for _, part := range parts {
		one, err := lockFile(filepath.Join(dataDir, "lock"), part)
		if errors.Is(err, errLocked) {
			return unlock, fmt.Errorf("another Emporium process uses the data directory %s (lock/%s); stop that one, or choose another directory by --data", dataDir, part)
		}
		if err != nil {
			return unlock, fmt.Errorf("lock the data directory: %w", err)
		}
		taken = append(taken, one)
	}
	return unlock, nil
}

var errLocked = errors.New("locked by another process")

func (h *Host) openVerifier() error {
	keys, err := auth.NewRemoteKeys(auth.RemoteOptions{URL: "http://user/.well-known/jwks.json", Client: h.directory.Client("user"), Clock: h.clock})
	if err != nil {
		return err
	}
	h.openEnded()
	h.verifier, err = auth.NewVerifier(auth.Options{Issuer: h.config.Auth.Issuer, Audience: h.config.Auth.Audience, Keys: keys, Clock: h.clock,
		Revoked: h.revoked})
	if err != nil {
		return err
	}
	h.closers = append(h.closers, func() error { h.verifier.Close(); return nil })
	return nil
}

// revoked is asked for every token that is shown.
func (h *Host) revoked(session string) bool {
	return h.users != nil && h.users.Revoked(session) || h.ended != nil && h.ended.Revoked(session)
}

// build makes the services in the order of the table and the listeners in front of them.
func (h *Host) build(ctx context.Context, o Options) error {
	h.group = run.NewGroup(h.log)
	if err := h.follow(o.Loaded); err != nil {
		return err
	}
	env := service.Env{Clock: h.clock, IDs: id.System, Log: h.log, Cache: h.cache, Auth: h.verifier,
		Telemetry: h.tel, DataDir: h.config.DataDir, PublicURL: strings.TrimSuffix(h.config.PublicURL, "/"),
		Version: o.Version, Instance: h.instance, Guards: h.guards, Retention: h.config.Retention.of(h.config.Bus), Await: h.waiter.await}
	if h.bus != nil {
		env.Bus = kitevent.Switched(h.bus, h.guards.Guard(dependencyBus).Off)
	}
	if o.Loaded != nil {
		env.Config = o.Loaded.Live
	}
	if h.needsBus() {
		err := h.waiter.await(ctx, "the event bus", func(ctx context.Context) error { return h.bus.EnsureTopics(ctx, event.Topics()) })
		if err != nil {
			return fmt.Errorf("create the topics: %w", err)
		}
	}
	h.learnEnded()
	var listeners []run.Component
	for _, line := range Table {
		if !slices.Contains(h.names, line.Name) {
			continue
		}
		env.Client, env.Cache = h.clientFor(line.Name), cache.Observe(h.cache, line.Name)
		var s *service.Service
		err := h.waiter.await(ctx, "the database of "+line.Name, func(ctx context.Context) (err error) {
			s, err = line.build(ctx, env, h)
			return err
		})
		if err != nil {
			return fmt.Errorf("build %s: %w", line.Name, err)
		}
		h.services = append(h.services, s)
		h.closers = append(h.closers, s.Close)
		h.directory.Host(line.Name, s.Handler())
		h.group.Add(run.Func(line.Name, s.Start, s.Stop))
		if addr := h.listenAddress(line); addr != "" && !o.NoListeners {
			server := web.NewServer(addr, s.Handler(), web.ServerOptions{Name: line.Name + " listener", Key: listenKey(line.Name), Log: h.log, Optional: h.optional(line)})
			h.servers[line.Name] = server
			listeners = append(listeners, server)
		}
	}
	if b, ok := h.bus.(*local.Bus); ok {
		h.group.Add(run.NewWorker("trim the event log", run.WorkerOptions{Interval: h.config.Retention.Every, Log: h.log}, func(ctx context.Context) (bool, error) {
			_, err := b.Trim(ctx, h.clock.Now())
			return false, err
		}))
	}
	// What starting and bursts took goes back to the system; without it an idle shop would keep it for long.
	h.group.Add(run.NewWorker("give memory back", run.WorkerOptions{Interval: 30 * time.Second, Log: h.log}, func(context.Context) (bool, error) {
		debug.FreeOSMemory()
		return false, nil
	}))
	if h.front != nil {
		whole := h.management()
		h.front.whole.Store(&whole)
	} else if addr := h.managementAddress(); addr != "" && !o.NoListeners {
		server := web.NewServer(addr, h.management(), web.ServerOptions{Name: "management listener", Key: "management.listen", Log: h.log, WriteTimeout: 5 * time.Minute})
		h.servers["management"] = server
		listeners = append(listeners, server)
	}
	h.group.Add(listeners...) // nobody is let in before everything behind works
	if h.registry != nil && !o.NoListeners {
		h.group.Add(h.registration()) // last: nobody is sent here before somebody answers
	}
	return nil
}

// clientFor returns a service's clients for the others, which hand its traces on.
func (h *Host) clientFor(caller string) func(service string) *http.Client {
	tel := h.tel.For(caller)
	return func(name string) *http.Client {
		client := h.directory.Client(name)
		client.Transport = tel.Transport(client.Transport)
		return client
	}
}

// measure registers what the services of the process share. Lag is that of the groups that work here.
func (h *Host) measure() error {
	for _, c := range cache.Collectors() {
		if _, err := telemetry.Register(h.tel.Registry(), c); err != nil {
			return err
		}
	}
	h.closers = append(h.closers, h.guards.Probe(h.tel))
	if h.bus != nil {
		h.closers = append(h.closers, kitevent.ProbeLag(h.tel, h.bus, func() []string { return h.names }))
	}
	return nil
}

// listenAddress is where a service of this process listens. Behind a gateway in the same process it needs no port.
func (h *Host) listenAddress(line Service) string {
	beside := slices.Contains(h.names, "gateway")
	at := h.config.listen(line.Name)
	switch {
	case line.Name == "gateway":
		return h.config.Gateway.Listen
	case at == "none", beside && !line.Apart:
		return ""
	case at != "":
		return at
	case beside:
		return "127.0.0.1" + line.Listen
	}
	return line.Listen
}

// listenKey is the configuration key of a service's address.
func listenKey(service string) string {
	if service == "gateway" {
		return "gateway.listen"
	}
	return "listen." + service
}

// optional reports whether the process can do without a listener: nobody has asked for it.
func (h *Host) optional(line Service) bool {
	return line.Apart && slices.Contains(h.names, "gateway") && h.config.listen(line.Name) == ""
}

// needsBus reports whether any service of this process sends or applies events.
func (h *Host) needsBus() bool {
	return slices.ContainsFunc(Table, func(s Service) bool { return !s.busless && slices.Contains(h.names, s.Name) })
}

// holdsAll reports whether every service that sends or applies events is one of this process.
func (h *Host) holdsAll() bool {
	return !slices.ContainsFunc(Table, func(s Service) bool { return !s.busless && !slices.Contains(h.names, s.Name) })
}

// Start starts everything in order: services, then listeners.
func (h *Host) Start(ctx context.Context) error { return h.group.Start(ctx) }

// Stop stops everything in the reverse order.
func (h *Host) Stop(ctx context.Context) error { return h.group.Stop(ctx) }

// Run starts, waits for a signal or a failure, stops and closes.
func (h *Host) Run(ctx context.Context, onRunning func()) error {
	err := run.Main(ctx, h.group, run.MainOptions{OnRunning: onRunning})
	return errors.Join(err, h.Close())
}

// Ready reports whether all services of this process can do their work.
func (h *Host) Ready(context.Context) (ok bool, reasons []string) {
	if ok, reasons = h.group.Ready(); !ok {
		if why := h.waiter.waits(); why != "" {
			reasons = append(reasons, why)
		}
		return ok, reasons
	}
	for _, s := range h.services {
		if ready, why := s.Ready(); !ready {
			ok = false
			for _, w := range why {
				reasons = append(reasons, s.Name+": "+w)
			}
		}
	}
	return ok, reasons
}

// Handler is the gateway's, for calls inside the process. It is nil when the gateway is not part of it.
func (h *Host) Handler() http.Handler {
	handler, _ := h.directory.Local("gateway")
	return handler
}

// Client calls the gateway of this process without a socket; its base URL is http://gateway.
func (h *Host) Client() *http.Client { return h.directory.Client("gateway") }

// Services are those of this process, in the order of the table.
func (h *Host) Services() []*service.Service { return h.services }

// Bus is the event bus.
func (h *Host) Bus() kitevent.Bus { return h.bus }

// Users is the user service of this process, nil when it runs elsewhere.
func (h *Host) Users() *user.Service { return h.users }

// Log is the process's logger.
func (h *Host) Log() *slog.Logger { return h.log }

// URL is where a listener of this process can be reached from this machine, "" when there is none.
func (h *Host) URL(name string) string {
	s := h.servers[name]
	if s == nil || s.Addr() == "" {
		return ""
	}
	addr := s.Addr()
	if rest, ok := strings.CutPrefix(addr, "[::]"); ok {
		addr = "localhost" + rest
	}
	return "http://" + addr
}

// Close frees everything, services first. Stop comes before it. Further calls do nothing.
func (h *Host) Close() error {
	var errs []error
	for _, closer := range slices.Backward(h.closers) {
		errs = append(errs, closer())
	}
	h.closers = nil
	return errors.Join(errs...)
}

func (h *Host) flushTelemetry() error {
	// detached: what is told last is told of a process whose context has ended
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	return h.tel.Shutdown(ctx)
}
