package edge

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"emporium/kit/conf"
	"emporium/services/gateway/internal/limit"
	"emporium/services/gateway/internal/route"
)

// Config is what can be configured of the gateway's edge. Everything but the access log's place follows changes while it runs.
type Config struct {
	Routes         []RouteConfig     `conf:"routes" reload:"true" doc:"routes beside those to Emporium's own services, which all of these go before; see docs/gateway.md"`
	Timeout        time.Duration     `conf:"timeout" default:"30s" min:"1ms" reload:"true" doc:"how long a service may take until its answer begins; then the client gets 504. A route may set its own"`
	MaxBody        int64             `conf:"max_body" default:"16777216" min:"1" reload:"true" doc:"size of request bodies in bytes, counted as they come; services have narrower limits of their own"`
	TrustedProxies []string          `conf:"trusted_proxies" default:"" reload:"true" doc:"addresses and networks of the proxies before the gateway whose X-Forwarded-For and X-Forwarded-Proto are believed"`
	AccessLog      string            `conf:"access_log" default:"none" doc:"where one line of JSON for each request goes: none, stdout, stderr or a file that is appended to"`
	APIKeys        map[string]string `conf:"api_keys" default:"" reload:"true" secret:"true" doc:"name of a partner → SHA-256 of the key that it sends as X-API-Key, in hexadecimal; limits may count by it"`
	Limits         []LimitConfig     `conf:"limits" reload:"true" doc:"how often callers may ask; see docs/gateway.md"`
	Filter         FilterConfig      `conf:"filter" reload:"true"`
	CORS           CORSConfig        `conf:"cors" reload:"true"`
	Compression    CompressionConfig `conf:"compression" reload:"true"`
	Cache          CacheConfig       `conf:"cache" reload:"true"`
	Shed           ShedConfig        `conf:"shed" reload:"true"`
	Maintenance    MaintenanceConfig `conf:"maintenance" reload:"true"`
}

// RouteConfig is one route, as Spring Cloud Gateway writes it.
type RouteConfig struct {
	ID         string        `conf:"id" min:"1" doc:"name of the route, unique; in metrics and logs"`
	URI        string        `conf:"uri" min:"1" doc:"lb://service for one of the instances that discovery knows, http://host:port, https://host, or no://op for a route that answers by its filters"`
	Order      int           `conf:"order" default:"0" doc:"the route with the lowest order that matches is taken; among equals the first"`
	Predicates []conf.Call   `conf:"predicates" default:"" doc:"what must all hold, such as Path=/v1/gifts/**, Method=GET, Header=X-Canary, Weight=group, 5"`
	Filters    []conf.Call   `conf:"filters" default:"" doc:"what is changed on the way, such as StripPrefix=1, AddResponseHeader=X-Served-By, gifts"`
	Timeout    time.Duration `conf:"timeout" default:"0s" doc:"how long until the answer begins; 0 is gateway.timeout"`
	SignedIn   bool          `conf:"signed_in" default:"false" doc:"only callers with a valid access token pass"`
	Scopes     []string      `conf:"scopes" default:"" doc:"scopes that the caller's access token must all have"`
}

// LimitConfig is one rule of how often callers may ask.
type LimitConfig struct {
	ID       string        `conf:"id" min:"1" doc:"name of the rule; clients see it in RateLimit and RateLimit-Policy"`
	By       []string      `conf:"by" default:"principal,api_key,address" oneof:"principal,api_key,address" doc:"what is counted: the first of these that a request has"`
	Paths    []string      `conf:"paths" default:"/**" doc:"patterns of the paths that the rule is for"`
	Methods  []string      `conf:"methods" default:"" doc:"methods that it is for; empty is all"`
	Requests int           `conf:"requests" default:"0" min:"1" doc:"how many requests are allowed"`
	Per      time.Duration `conf:"per" default:"1m" min:"1ms" doc:"in which time"`
	Burst    int           `conf:"burst" default:"0" min:"0" doc:"how many may come at once; 0 is requests"`
}

func (l *LimitConfig) rate() limit.Rate {
	return limit.Rate{Requests: l.Requests, Per: l.Per, Burst: l.Burst}
}

// FilterConfig says which requests are refused whatever they ask for.
type FilterConfig struct {
	Methods       []string `conf:"methods" default:"GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS" doc:"methods that are taken; others get 405"`
	ContentTypes  []string `conf:"content_types" default:"application/json,application/merge-patch+json,application/x-www-form-urlencoded,text/csv,application/octet-stream" doc:"media types of bodies that are taken; others get 415. * takes all"`
	DenyPaths     []string `conf:"deny_paths" default:"" doc:"patterns of paths that get 404, such as /v1/admin/** on the public side"`
	DenyAddresses []string `conf:"deny_addresses" default:"" doc:"addresses and networks that get 403"`
	DenyAgents    []string `conf:"deny_agents" default:"" doc:"parts of the User-Agent header that get 403, in any case"`
	JSONDepth     int      `conf:"json_depth" default:"32" min:"0" doc:"levels that JSON bodies may have; 0 does not look"`
}

// CORSConfig says which web pages of other origins may call.
type CORSConfig struct {
	Origins     []string      `conf:"origins" default:"" doc:"origins that may, written exactly, such as https://shop.example; empty is none"`
	Methods     []string      `conf:"methods" default:"GET,POST,PUT,PATCH,DELETE" doc:"methods that they may use"`
	Headers     []string      `conf:"headers" default:"Authorization,Content-Type,Idempotency-Key,If-Match,If-None-Match,Cart-Token,Order-Token,Prefer,X-Request-Id" doc:"headers that they may send"`
	Expose      []string      `conf:"expose" default:"ETag,Location,Retry-After,RateLimit,RateLimit-Policy,X-Request-Id,Link" doc:"headers of answers that they may read"`
	Credentials bool          `conf:"credentials" default:"false" doc:"whether they may send cookies"`
	MaxAge      time.Duration `conf:"max_age" default:"1h" doc:"how long browsers may remember the permission"`
}

// CompressionConfig says what is compressed.
type CompressionConfig struct {
	Enabled bool     `conf:"enabled" default:"true" doc:"compress answers for clients that can read them, by gzip or zstd"`
	MinSize int      `conf:"min_size" default:"1024" min:"1" doc:"bytes that an answer must have"`
	Except  []string `conf:"except" default:"/v1/auth/**" doc:"patterns of paths whose answers hold secrets and are never compressed"`
}

// CacheConfig is of the cache of public answers. It is not used for services in the gateway's own process, which answer as fast.
type CacheConfig struct {
	Enabled bool          `conf:"enabled" default:"true" doc:"keep public answers of services in other processes"`
	Paths   []string      `conf:"paths" default:"/v1/products/**,/v1/categories/**" doc:"patterns of the paths that are looked at; answers must say Cache-Control: public"`
	Purge   []string      `conf:"purge" default:"/v1/admin/products/**,/v1/admin/categories/**" doc:"patterns of paths where a change makes the cache be forgotten at once; events of products do so everywhere"`
	Bytes   int64         `conf:"bytes" default:"67108864" min:"1048576" doc:"memory that it may use"`
	Fresh   time.Duration `conf:"fresh" default:"1s" doc:"how long an answer is used as it is"`
	Stale   time.Duration `conf:"stale" default:"10s" doc:"how much longer it serves while it is fetched anew"`
	IfError time.Duration `conf:"if_error" default:"1m" doc:"how long it may stand in when the service cannot answer"`
}

// ShedConfig is of the limit to what is under way at once.
type ShedConfig struct {
	Enabled  bool          `conf:"enabled" default:"true" doc:"refuse requests with 503 when answers get slower the more of them there are: browsing first, checkout last"`
	Min      int           `conf:"min" default:"200" min:"1" doc:"requests that may always be under way at once"`
	Max      int           `conf:"max" default:"2000" min:"1" doc:"requests that may ever be"`
	Wait     time.Duration `conf:"wait" default:"500ms" doc:"how long a request of checkout may wait for its turn"`
	Streams  int           `conf:"streams" default:"5000" min:"1" doc:"streams and connections of other protocols that may be open at once; they take none of the places of requests"`
	Browsing []string      `conf:"browsing" default:"/v1/products/**,/v1/categories/**,/v1/variants/**,/v1/stock/**" doc:"patterns of the paths that are refused first"`
	Checkout []string      `conf:"checkout" default:"/v1/carts/**,/v1/orders/**,/v1/payments/**,/v1/payment-methods/**,/v1/webhooks/**,/v1/auth/**" doc:"patterns of the paths that are refused last"`
}

// MaintenanceConfig closes the shop.
type MaintenanceConfig struct {
	Enabled    bool          `conf:"enabled" default:"false" doc:"answer everything with 503, but what the keys below let through"`
	Message    string        `conf:"message" default:"The shop is closed for maintenance. Please come back shortly." doc:"what clients are told"`
	RetryAfter time.Duration `conf:"retry_after" default:"5m" min:"1s" doc:"when they are told to come back"`
	Paths      []string      `conf:"paths" default:"/v1/webhooks/**,/.well-known/**" doc:"patterns of paths that stay open"`
	Addresses  []string      `conf:"addresses" default:"" doc:"addresses and networks that may come in all the same"`
	Scope      string        `conf:"scope" default:"maintenance:enter" doc:"callers whose access token has this scope may, too"`
}

func (c *RouteConfig) spec() route.Spec {
	return route.Spec{ID: c.ID, URI: c.URI, Order: c.Order, Predicates: texts(c.Predicates), Filters: texts(c.Filters), Timeout: c.Timeout,
		SignedIn: c.SignedIn, Scopes: c.Scopes}
}

func texts(calls []conf.Call) []string {
	out := make([]string, len(calls))
	for i, c := range calls {
		out[i] = string(c)
	}
	return out
}

// Validate implements conf.Validator: whatever would keep the configuration from being applied is wrong at once.
func (c *Config) Validate() error {
	_, err := compile(*c, nil)
	return err
}

func (c *Config) check() error {
	var errs []error
	for _, origin := range c.CORS.Origins {
		u, err := url.Parse(origin)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Path != "" || u.RawQuery != "" || u.User != nil || strings.Contains(u.Host, "*") {
			errs = append(errs, fmt.Errorf("cors.origins: %q is not an origin such as https://shop.example; patterns are not taken", origin))
		}
	}
	for name, sum := range c.APIKeys {
		if raw, err := hex.DecodeString(sum); err != nil || len(raw) != sha256.Size {
			errs = append(errs, fmt.Errorf("api_keys: the entry of %s is not a SHA-256 in hexadecimal", name))
		}
	}
	if c.Shed.Max < c.Shed.Min {
		errs = append(errs, errors.New("shed.max must not be less than shed.min"))
	}
	seen := map[string]bool{}
	for _, l := range c.Limits {
		if seen[l.ID] {
			errs = append(errs, fmt.Errorf("limits: two rules have the id %s", l.ID))
		}
		seen[l.ID] = true
		if strings.ContainsFunc(l.ID, func(r rune) bool { return r <= ' ' || r > '~' || r == '"' || r == '\\' }) {
			errs = append(errs, fmt.Errorf("limits: the id %q is not plain text", l.ID))
		}
		if len(l.By) == 0 {
			errs = append(errs, fmt.Errorf("limits: the rule %s counts by nothing", l.ID))
		}
	}
	for _, m := range slices.Concat(c.Filter.Methods, c.CORS.Methods) {
		if m != strings.ToUpper(m) {
			errs = append(errs, fmt.Errorf("the method %s must be written in capitals", m))
		}
	}
	if slices.Contains(c.Filter.Methods, http.MethodTrace) || slices.Contains(c.Filter.Methods, http.MethodConnect) {
		errs = append(errs, errors.New("filter.methods: TRACE and CONNECT are never handed on"))
	}
	return errors.Join(errs...)
}
