package wiring

import (
	"errors"
	"fmt"
	"maps"
	"net"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/contract/market"
	"emporium/kit/cipher"
	"emporium/kit/conf"
	"emporium/kit/discovery"
	"emporium/kit/log"
	"emporium/kit/resilience"
	"emporium/kit/service"
	"emporium/services/config"
	"emporium/services/gateway"
	"emporium/services/inventory"
	"emporium/services/notification"
	"emporium/services/order"
	"emporium/services/payment"
	"emporium/services/product"
	"emporium/services/registry"
	"emporium/services/user"
)

// Config is everything that can be configured. Defaults run the whole shop in one process with nothing installed.
type Config struct {
	Environment string `conf:"environment" default:"development" oneof:"development,production" doc:"production does not start with what is for trying out alone, such as the sandbox, the development inbox or signing keys in clear; one error says all that is wrong and what to do"`
	DataDir     string `conf:"data_dir" default:"data" doc:"folder of the embedded databases, the event log and the search index"`
	PublicURL   string `conf:"public_url" default:"http://localhost:8080" doc:"where shoppers reach the gateway; used in links of messages"`

	Unencrypted []string `conf:"unencrypted" doc:"hosts of databases, Kafka, Redis, MongoDB and mail servers that production may talk to without TLS, because the network between is safe; those of this machine and names that only a network of containers or a cluster knows need not be named"`

	Listen map[string]string `conf:"listen" doc:"service → address to listen on when it runs apart from the gateway; default is the port of serve --list"`

	Log        LogConfig        `conf:"log"`
	Bus        BusConfig        `conf:"bus"`
	Cache      CacheConfig      `conf:"cache"`
	Auth       AuthConfig       `conf:"auth"`
	Discovery  DiscoveryConfig  `conf:"discovery"`
	Telemetry  TelemetryConfig  `conf:"telemetry"`
	Management ManagementConfig `conf:"management"`
	Remote     RemoteConfig     `conf:"remote"`
	Retention  RetentionConfig  `conf:"retention"`
	Start      StartConfig      `conf:"start"`

	Resilience resilience.Config `conf:"resilience"`
	Markets    []market.Rule     `conf:"markets" doc:"who takes payments where; none offers every provider that is switched on everywhere. The first rules are the preferred ones"`

	Config       config.Config       `conf:"config"`
	Gateway      gateway.Config      `conf:"gateway"`
	User         user.Config         `conf:"user"`
	Product      product.Config      `conf:"product"`
	Inventory    inventory.Config    `conf:"inventory"`
	Order        order.Config        `conf:"order"`
	Payment      payment.Config      `conf:"payment"`
	Notification notification.Config `conf:"notification"`
	Registry     registry.Config     `conf:"registry"`
}

// LogConfig says how logs look.
type LogConfig struct {
	Level string `conf:"level" default:"info" oneof:"debug,info,warn,error" doc:"least level that is logged" reload:"true"`
	// Levels are those of single loggers.
	Levels map[string]string `conf:"levels" doc:"service or part → least level that it logs, over log.level" reload:"true"`
	Format string            `conf:"format" default:"auto" oneof:"auto,text,json" doc:"auto is text on a terminal and JSON elsewhere"`
}

// BusConfig says where events go.
type BusConfig struct {
	URL        string        `conf:"url" default:"local" doc:"local for the embedded log in data_dir, or kafka://host:port,host:port"`
	Retention  time.Duration `conf:"retention" default:"720h" doc:"how long events are kept"`
	Partitions int           `conf:"partitions" default:"12" min:"1" max:"1000" doc:"partitions of topics that are created on Kafka"`
	Replicas   int           `conf:"replicas" default:"-1" doc:"replicas of topics that are created on Kafka; -1 leaves it to the broker"`
	Linger     time.Duration `conf:"linger" default:"0s" doc:"how long the Kafka producer waits for more events before it sends"`
	TLS        bool          `conf:"tls" default:"false" doc:"encrypt the connections to Kafka"`
	CAFile     string        `conf:"ca_file" default:"" doc:"PEM file of the authorities that Kafka's certificates are checked by; empty for the system's"`
	CertFile   string        `conf:"cert_file" default:"" doc:"PEM file of a client certificate to show to Kafka, with bus.key_file"`
	KeyFile    string        `conf:"key_file" default:"" doc:"PEM file of the client certificate's key"`
	SASL       string        `conf:"sasl" default:"" oneof:",plain,scram-sha-256,scram-sha-512" doc:"how to sign in to Kafka"`
	User       string        `conf:"user" default:"" doc:"name for SASL"`
	Password   string        `conf:"password" default:"" secret:"true" doc:"password for SASL"`
}

// CacheConfig says where caches live.
type CacheConfig struct {
	URL string `conf:"url" default:"local" secret:"true" doc:"local for memory of the process, or redis://user:password@host:6379/0"`
}

// AuthConfig says which tokens are believed.
type AuthConfig struct {
	Issuer   string `conf:"issuer" default:"emporium" doc:"issuer in access tokens"`
	Audience string `conf:"audience" default:"emporium" doc:"audience in access tokens"`
}

// DiscoveryConfig says where services are that run elsewhere.
type DiscoveryConfig struct {
	Services map[string]string   `conf:"services" doc:"service → addresses, several separated by commas, for Emporium's services and others that the gateway has routes to: base URLs, dns:host:port for all addresses of a name, or srv:_http._tcp.name; default http://localhost with the service's usual port, unless a registry is named"`
	Registry DiscoveryByRegistry `conf:"registry"`
}

// DiscoveryByRegistry finds services in a registry and makes this process's known there.
type DiscoveryByRegistry struct {
	URL      string            `conf:"url" default:"" secret:"true" doc:"registries that speak Eureka, ours or Netflix's, several separated by commas, for example http://user:password@registry:8761/eureka; empty for none. What discovery.services names is not looked for there"`
	Register bool              `conf:"register" default:"true" doc:"tell the registry of this process's services"`
	Host     string            `conf:"host" default:"" doc:"name or address by which others reach this process; empty is the one that it listens on, or has toward the registry"`
	Prefix   string            `conf:"prefix" default:"" doc:"what the names of Emporium's services begin with in the registry, where others have the same names"`
	Metadata map[string]string `conf:"metadata" doc:"what the registry is told besides of this process's services"`
	Poll     time.Duration     `conf:"poll" default:"5s" min:"100ms" max:"5m" doc:"how often the registry is asked for changes"`
	Renew    time.Duration     `conf:"renew" default:"10s" min:"1s" max:"5m" doc:"how often leases are renewed; after three times as long without, an instance is taken out"`
}

// TelemetryConfig says where traces go.
type TelemetryConfig struct {
	OTLPEndpoint string  `conf:"otlp_endpoint" default:"" doc:"OpenTelemetry collector, for example http://localhost:4318; empty exports nothing"`
	SampleRatio  float64 `conf:"sample_ratio" default:"1" min:"0" max:"1" doc:"share of traces that are recorded"`
}

// ManagementConfig says where operators look.
type ManagementConfig struct {
	Listen  string `conf:"listen" default:"auto" doc:"address of /metrics, /healthz, /readyz, /actuator and /debug/pprof; auto is 127.0.0.1 with the first service's port plus 1000; none turns it off"`
	Guarded bool   `conf:"guarded" default:"false" doc:"says that the network lets operators alone reach management.listen, such as one between containers, or behind a network policy; production wants to know before it listens to other machines there"`
}

// RetentionConfig says how long all services keep what only serves to recognise repetitions. What a service keeps besides is its own matter.
type RetentionConfig struct {
	Every       time.Duration `conf:"every" default:"1h" min:"1s" max:"24h" doc:"how often all services look for what they need not keep any more"`
	Idempotency time.Duration `conf:"idempotency" default:"48h" min:"1m" doc:"how long the answer to a request with an Idempotency-Key is known; which events were applied is known for one and a half times bus.retention, and for 45 days at least where a broker keeps them"`
}

// of is what services are told. Which events were applied must be known for longer than the bus keeps them. A broker may keep a topic
// for longer than is configured here, as it was when the topic was made.
func (r RetentionConfig) of(bus BusConfig) service.Retention {
	const usual = 45 * 24 * time.Hour
	inbox := bus.Retention * 3 / 2
	if bus.URL != "local" {
		inbox = max(inbox, usual)
	}
	return service.Retention{Every: r.Every, Idempotency: r.Idempotency, Inbox: inbox}
}

// RemoteConfig says which configuration server is read. It stands in the file, the environment or the flags.
type RemoteConfig struct {
	URI      []string      `conf:"uri" default:"" doc:"configuration servers that speak Spring Cloud Config's API, for example http://config:8888, tried in this order; empty reads none"`
	Name     []string      `conf:"name" default:"" doc:"applications that are asked for, the weakest first; default emporium and the services of the process"`
	Profiles []string      `conf:"profiles" default:"default" doc:"profiles that are asked for, the weakest first"`
	Label    string        `conf:"label" default:"" doc:"branch, tag or commit; empty leaves it to the server"`
	User     string        `conf:"user" default:"emporium" doc:"name for basic authentication, when there is a password"`
	Password string        `conf:"password" default:"" secret:"true" doc:"password for basic authentication"`
	Token    string        `conf:"token" default:"" secret:"true" doc:"sent as X-Config-Token"`
	FailFast bool          `conf:"fail_fast" default:"false" doc:"do not start without the server; else what it says is taken over when it can be reached"`
	Timeout  time.Duration `conf:"timeout" default:"10s" min:"100ms" doc:"longest time of a question"`
	Encrypt  cipher.Config `conf:"encrypt"`
	Copy     string        `conf:"copy" default:"" doc:"file of this process in which the last answer is kept, encrypted by remote.encrypt, for a start while the server is away and fail_fast is off; empty keeps none"`
	Poll     time.Duration `conf:"poll" default:"0s" min:"0s" doc:"how often all sources are read again without being told to; 0s never"`
}

// Validate implements conf.Validator.
func (c *RemoteConfig) Validate() error {
	err := c.Encrypt.Validate()
	if c.Copy != "" && !c.Encrypt.Given() {
		err = errors.Join(err, errors.New("copy needs encrypt.key or encrypt.key_file, since what it keeps holds secrets"))
	}
	return err
}

// Validate implements conf.Validator.
func (c *LogConfig) Validate() error {
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(c.Levels)) {
		if _, err := log.ParseLevel(c.Levels[name]); err != nil {
			errs = append(errs, fmt.Errorf("levels: %s: %w", name, err))
		}
	}
	return errors.Join(errs...)
}

// maxPort is the largest port.
const maxPort = 1<<16 - 1

// checkAddresses looks whether addresses can be meant as such. What is wrong is not repeated, since it may hold a password.
func (c *Config) checkAddresses() error {
	var errs []error
	brokers, kafka := strings.CutPrefix(c.Bus.URL, "kafka://")
	switch {
	case c.Bus.URL == "local":
	case kafka && strings.Contains(brokers, "@"):
		errs = append(errs, errors.New("bus.url holds no user and password: set bus.sasl, bus.user and bus.password"))
	case !kafka || slices.ContainsFunc(strings.Split(brokers, ","), func(b string) bool { return !isBroker(strings.TrimSpace(b)) }):
		errs = append(errs, errors.New("bus.url must be local or kafka://host:port,host:port"))
	}
	if u := c.Cache.URL; u != "" && !strings.HasPrefix(u, "local") && !strings.HasPrefix(u, "redis://") && !strings.HasPrefix(u, "rediss://") {
		errs = append(errs, errors.New("cache.url must be local or redis://user:password@host:6379/0"))
	}
	for _, s := range Table {
		if s.database == nil {
			continue
		}
		if scheme, _, _ := strings.Cut(*s.database(c), ":"); !slices.Contains([]string{"", "sqlite", "postgres", "postgresql", "mysql", "mariadb"}, scheme) {
			errs = append(errs, fmt.Errorf("%s.database must begin with sqlite:, postgres:// or mysql://", s.Name))
		}
	}
	listen := func(key, at string) {
		if at != "" && at != "none" && at != "auto" && !isAddress(at) {
			errs = append(errs, fmt.Errorf("%s must be an address such as :8080 or 127.0.0.1:8080", key))
		}
	}
	listen("gateway.listen", c.Gateway.Listen)
	listen("management.listen", c.Management.Listen)
	for _, name := range slices.Sorted(maps.Keys(c.Listen)) {
		listen("listen."+name, c.Listen[name])
	}
	return errors.Join(errs...)
}

// isBroker reports whether s is a host, with a port or on the usual one.
func isBroker(s string) bool {
	if !strings.Contains(s, ":") {
		return s != ""
	}
	return isAddress(s) && !strings.HasPrefix(s, ":")
}

// isAddress reports whether s is a host, which may be empty, with a port.
func isAddress(s string) bool {
	_, port, err := net.SplitHostPort(s)
	n, convErr := strconv.Atoi(port)
	return err == nil && convErr == nil && n >= 0 && n <= maxPort
}

// Validate implements conf.Validator.
func (c *Config) Validate() error {
	var errs []error
	if u, err := url.Parse(c.PublicURL); err != nil || u.Host == "" {
		errs = append(errs, errors.New("public_url must be a URL such as https://shop.example"))
	}
	errs = append(errs, c.checkAddresses())
	if (c.Bus.CertFile == "") != (c.Bus.KeyFile == "") {
		errs = append(errs, errors.New("bus.cert_file and bus.key_file go together"))
	}
	if !c.Bus.TLS && (c.Bus.CAFile != "" || c.Bus.CertFile != "") {
		errs = append(errs, errors.New("bus.ca_file and bus.cert_file need bus.tls: true"))
	}
	if _, err := c.registries(); err != nil {
		errs = append(errs, err)
	}
	for _, name := range slices.Sorted(maps.Keys(c.Listen)) {
		if err := CheckNames(name); err != nil {
			errs = append(errs, fmt.Errorf("listen: %w", err))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.Discovery.Services)) {
		// Others than Emporium's may be named, for the gateway's routes; what is nearly one of ours is a slip.
		if err := CheckNames(name); err != nil && conf.Nearest(name, Names()) != "" {
			errs = append(errs, fmt.Errorf("discovery.services: %w", err))
		}
	}
	if _, err := discovery.Addresses(c.addresses(), discovery.DNSOptions{}); err != nil {
		errs = append(errs, fmt.Errorf("discovery.services: %w", err))
	}
	return errors.Join(errs...)
}

// doubts are what can be configured and hardly be meant, where the named services run. What a process is told for itself alone may be
// half of what two services say to one another.
func (c *Config) doubts(names []string) (out []string) {
	o := c.Order
	order, inventory := slices.Contains(names, "order"), slices.Contains(names, "inventory")
	if least := o.ReservationWait + o.PaymentWait + o.PaymentSettling; (order || inventory) && c.Inventory.ReservationTTL <= least {
		half := ""
		if !order || !inventory {
			half = ". This process goes by what it is told itself: give order and inventory the keys of both, and look at all by emporium config check"
		}
		out = append(out, fmt.Sprintf("inventory.reservation_ttl is %v: stock may be given back while its order is being paid. Set it to more than %v, "+
			"which is order.reservation_wait, order.payment_wait and order.payment_settling together%s", c.Inventory.ReservationTTL, least, half))
	}
	if limit := c.User.Limit; slices.Contains(names, "user") && limit.MessageBurst > 0 && limit.MessageEvery >= c.User.ResetTTL {
		out = append(out, fmt.Sprintf("user.limit.message_every is %v: whoever asks for resets of somebody's address keeps its owner from a link that works. "+
			"Set it to less than %v, which is user.reset_ttl", limit.MessageEvery, c.User.ResetTTL))
	}
	return out
}

// resolve fills in what depends on other keys: databases that are not named are SQLite files in the data directory.
func (c *Config) resolve() {
	c.User.Issuer, c.User.Audience = c.Auth.Issuer, c.Auth.Audience
	c.Order.Markets, c.Payment.Markets = c.Markets, c.Markets
	for _, s := range Table {
		if s.database == nil {
			continue
		}
		if u := s.database(c); *u == "" {
			*u = "sqlite:" + filepath.Join(c.DataDir, s.Name+".db")
		}
	}
}

// registries lists the servers of the registry; none when none is configured.
func (c *Config) registries() (list []string, err error) {
	if c.Discovery.Registry.URL == "" {
		return nil, nil
	}
	for at := range strings.SplitSeq(c.Discovery.Registry.URL, ",") {
		u, err := url.Parse(strings.TrimSpace(at))
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, errors.New("discovery.registry.url must look like http://user:password@host:8761/eureka") // the value may hold a password
		}
		list = append(list, strings.TrimSpace(at))
	}
	return list, nil
}

// addresses lists where services are that may run elsewhere, as far as that is not left to a registry.
func (c *Config) addresses() map[string][]string {
	out := map[string][]string{}
	for name, given := range c.Discovery.Services {
		for a := range strings.SplitSeq(given, ",") {
			out[name] = append(out[name], strings.TrimSpace(a))
		}
	}
	for _, s := range Table {
		if out[s.Name] == nil && c.Discovery.Registry.URL == "" {
			out[s.Name] = []string{"http://localhost" + s.Listen}
		}
	}
	return out
}

// listen is the configured address of a service that runs apart from the gateway, "" for its usual port.
func (c *Config) listen(name string) string { return c.Listen[name] }
