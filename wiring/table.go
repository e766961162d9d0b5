// Package wiring is the topology: one table of services, and the host that runs any of them in one process. It is the only
// importer of services.
package wiring

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"emporium/contract/book"
	"emporium/kit/conf"
	"emporium/kit/db"
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

// Service is one line of the table.
type Service struct {
	Name string
	// Does says in a few words what it is for.
	Does string
	// Needs are the services whose events or answers it waits for. None of them has to be up for it to start.
	Needs []string
	// Routes are the path prefixes that the gateway sends to it.
	Routes []string
	// Listen is its own address when it runs in a process of its own.
	Listen string
	// Apart has a listener of its own also beside the gateway, there on the loopback and only when its port is free: it is
	// asked by other programs and not by shoppers, and no service needs it.
	Apart bool
	// busless neither sends nor applies events. On Kafka it hears and sends signals all the same.
	busless bool
	// database points at the configured database URL; nil for a service without one.
	database func(*Config) *string
	// migrations are the tables of that database.
	migrations fs.FS
	// files reports whether the service keeps files in the data directory besides its database; nil means no.
	files func(*Config) bool
	// audit reads the service's own tables, and reports to the books; nil for nothing to report.
	audit func(ctx context.Context, c *Config, d *db.DB, now time.Time, b *book.Books) error
	// applies lists the types of the events that it acts on; nil for none.
	applies func(*Config) []string
	build   func(context.Context, service.Env, *Host) (*service.Service, error)
}

// usesFiles reports whether the service writes files, which only one process at a time may do.
func (s Service) usesFiles(c *Config) bool {
	return s.database != nil && isFile(*s.database(c)) || s.files != nil && s.files(c)
}

func isFile(database string) bool { return strings.HasPrefix(database, "sqlite:") }

// Table is all of Emporium. A process runs the lines that it is told to.
var Table = []Service{
	{
		Name: "user", Does: "accounts, sessions, roles", Listen: ":8081",
		Routes:   []string{"/v1/auth", "/v1/me", "/v1/admin/users", "/.well-known/jwks.json"},
		database: func(c *Config) *string { return &c.User.Database }, migrations: user.Migrations,
		audit: func(ctx context.Context, _ *Config, d *db.DB, _ time.Time, b *book.Books) error {
			return user.Audit(ctx, d, b)
		},
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			s, err := user.New(ctx, env, h.config.User)
			if err != nil {
				return nil, err
			}
			h.users = s
			return s.Service, nil
		},
	},
	{
		Name: "product", Does: "catalogue, search", Needs: []string{"inventory"}, Listen: ":8082",
		Routes:   []string{"/v1/products", "/v1/variants", "/v1/categories", "/v1/admin/products", "/v1/admin/categories"},
		database: func(c *Config) *string { return &c.Product.Database }, migrations: product.Migrations,
		applies: func(*Config) []string { return product.Applies() },
		audit: func(ctx context.Context, _ *Config, d *db.DB, _ time.Time, b *book.Books) error {
			return product.Audit(ctx, d, b)
		},
		files: func(c *Config) bool { return c.Product.Index != "memory" },
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			s, err := product.New(ctx, env, h.config.Product)
			if err != nil {
				return nil, err
			}
			return s.Service, nil
		},
	},
	{
		Name: "inventory", Does: "stock, reservations", Needs: []string{"order"}, Listen: ":8083",
		Routes:   []string{"/v1/stock", "/v1/admin/stock", "/v1/admin/locations"},
		database: func(c *Config) *string { return &c.Inventory.Database }, migrations: inventory.Migrations,
		applies: func(*Config) []string { return inventory.Applies() },
		audit: func(ctx context.Context, _ *Config, d *db.DB, now time.Time, b *book.Books) error {
			return inventory.Audit(ctx, d, now, b)
		},
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			return inventory.New(ctx, env, h.config.Inventory)
		},
	},
	{
		Name: "order", Does: "carts, orders, the saga", Needs: []string{"product", "inventory", "payment", "user", "notification"}, Listen: ":8084",
		Routes:   []string{"/v1/carts", "/v1/orders", "/v1/admin/orders", "/v1/admin/returns"},
		database: func(c *Config) *string { return &c.Order.Database }, migrations: order.Migrations,
		applies: func(*Config) []string { return order.Applies() },
		audit: func(ctx context.Context, c *Config, d *db.DB, now time.Time, b *book.Books) error {
			return order.Audit(ctx, d, c.Order, now, b)
		},
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			return order.New(ctx, env, h.config.Order)
		},
	},
	{
		Name: "payment", Does: "authorise, capture, refund", Needs: []string{"order", "user"}, Listen: ":8085",
		Routes: []string{"/v1/payments", "/v1/payment-methods", "/v1/webhooks", "/v1/gift-cards", "/v1/saved-payment-methods", "/v1/admin/payments", "/v1/admin/refund-requests",
			"/v1/admin/disputes", "/v1/admin/payment-tasks", "/v1/admin/ledger", "/v1/admin/reconciliations", "/v1/admin/payment-notices", "/v1/admin/gift-cards",
			"/v1/admin/saved-payment-methods"},
		database: func(c *Config) *string { return &c.Payment.Database }, migrations: payment.Migrations,
		applies: func(c *Config) []string { return payment.Applies(c.Payment) },
		audit: func(ctx context.Context, c *Config, d *db.DB, now time.Time, b *book.Books) error {
			return payment.Audit(ctx, d, c.Payment, c.DataDir, now, b)
		},
		files: func(c *Config) bool {
			return c.Payment.Sandbox.Enabled && (c.Payment.Sandbox.Database == "" || isFile(c.Payment.Sandbox.Database))
		},
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			return payment.New(ctx, env, h.config.Payment)
		},
	},
	{
		Name: "notification", Does: "messages to customers", Needs: []string{"user", "product", "order", "payment"}, Listen: ":8086",
		Routes:   []string{"/inbox", "/mail", "/v1/subscriptions", "/v1/preferences", "/v1/admin/notifications", "/v1/admin/suppressions", "/v1/admin/webhooks", "/v1/admin/message-templates", "/v1/notifications", "/v1/admin/consents", "/v1/admin/campaigns"},
		database: func(c *Config) *string { return &c.Notification.Database }, migrations: notification.Migrations,
		applies: func(*Config) []string { return notification.Applies() },
		audit: func(ctx context.Context, c *Config, d *db.DB, now time.Time, b *book.Books) error {
			return notification.Audit(ctx, d, c.Notification, now, b)
		},
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			return notification.New(ctx, env, h.config.Notification)
		},
	},
	{
		Name: "registry", Does: "who runs where, in Eureka's terms", Listen: ":8761", Apart: true, busless: true,
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			return registry.New(ctx, env, h.config.Registry)
		},
	},
	{
		Name: "config", Does: "configuration of all, in Spring Cloud Config's way", Listen: ":8888", Apart: true, busless: true,
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			return config.New(ctx, env, h.config.Config, config.Options{Schema: h.schema, Beside: len(h.names) > 1})
		},
	},
	{
		Name: "gateway", Does: "the one door: routes, tokens, docs", Needs: []string{"user", "product", "inventory", "order", "payment", "notification"},
		Routes: []string{"/", "/docs", "/openapi.json", "/healthz", "/readyz", "/problems"}, Listen: ":8080",
		build: func(ctx context.Context, env service.Env, h *Host) (*service.Service, error) {
			s, err := gateway.New(ctx, env, h.config.Gateway, h.routes, h.directory, h.Ready)
			if err != nil {
				return nil, err
			}
			h.gateway = s
			return s.Service, nil
		},
	},
}

// Names lists all services, in the order of the table.
func Names() []string {
	out := make([]string, len(Table))
	for i, s := range Table {
		out[i] = s.Name
	}
	return out
}

// routes is what the gateway sends where.
func routes() gateway.Routes {
	r := gateway.Routes{}
	for _, s := range Table {
		if s.Name == "gateway" {
			continue
		}
		for _, prefix := range s.Routes {
			r[prefix] = s.Name
		}
	}
	return r
}

// CheckNames returns an error for a name that no service has, which says what there is.
func CheckNames(names ...string) error {
	for _, n := range names {
		if _, ok := lookup(n); !ok {
			return fmt.Errorf("there is no service %q%s; services are %s", n, conf.Nearest(n, Names()), strings.Join(Names(), ", "))
		}
	}
	return nil
}

func lookup(name string) (Service, bool) {
	for _, s := range Table {
		if s.Name == name {
			return s, true
		}
	}
	return Service{}, false
}
