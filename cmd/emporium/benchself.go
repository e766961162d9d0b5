package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"

	"emporium/cmd/emporium/importer"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/wiring"
)

// own is a shop in a process of its own, so that its cost can be told from that of its shoppers.
type own struct {
	base, management string
	orders           string // URL of the order service's database
	config           wiring.Config
	dir              string
	cmd              *exec.Cmd
	exited           chan error
	said             tail // the end of the shop's log
	undo             []func(context.Context) error
	client           *http.Client
}

// startLimit and stopLimit bound what the shop's start and end may take.
const (
	startLimit = time.Minute
	stopLimit  = 20 * time.Second
)

// openSelf makes a shop with a catalogue and starts it.
func (b benchCmd) openSelf(ctx context.Context, root *cli) (_ *own, err error) {
	o := &own{client: &http.Client{Timeout: 5 * time.Second}, exited: make(chan error, 1)}
	defer func() {
		if err != nil {
			err = errors.Join(err, o.close(ctx))
		}
	}()
	if o.dir, err = os.MkdirTemp("", "emporium-bench-"); err != nil {
		return o, err
	}
	o.undo = append(o.undo, func(context.Context) error { return os.RemoveAll(o.dir) })
	settings, err := o.settings(ctx)
	if err != nil {
		return o, err
	}
	if b.On != "" {
		databases, err := o.databases(ctx, b.On)
		if err != nil {
			return o, err
		}
		settings = append(settings, databases...)
	}
	inner := *root
	inner.Data = o.dir
	// What was set by hand comes last and wins.
	inner.Set = slices.Concat(settings, root.Set)
	loaded, err := inner.load(ctx)
	if err != nil {
		return o, err
	}
	o.configured(loaded.Config)
	o.orders = wiring.DatabaseURL(loaded.Config, "order")
	if path, ok := strings.CutPrefix(o.orders, "sqlite:"); ok {
		o.orders = "sqlite:" + filepath.Join(filepath.Dir(path), "bare.db") // a second writer would wait for the shop's
	}
	if err := b.fill(ctx, &inner); err != nil {
		return o, err
	}
	if err := o.start(ctx, &inner); err != nil {
		return o, err
	}
	return o, o.ready(ctx)
}

// configured takes over where the shop listens.
func (o *own) configured(c wiring.Config) {
	o.config, o.base, o.management = c, "http://"+c.Gateway.Listen, "http://"+c.Management.Listen
}

// settings are those of a shop that is measured: nobody is held back, and nothing is told but warnings.
func (o *own) settings(ctx context.Context) ([]string, error) {
	gateway, err := freeAddress(ctx, "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	management, err := freeAddress(ctx, "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	return []string{"log.level=warn", "gateway.listen=" + gateway, "management.listen=" + management, "public_url=http://" + gateway,
		"notification.inbox.listen=127.0.0.1:0", "user.limit.client_burst=0", "user.limit.account_burst=0",
		"user.limit.taken_burst=0", "user.limit.message_burst=0"}, nil
}

// databases makes one for each service that has any, and returns the settings that name them.
func (o *own) databases(ctx context.Context, server string) ([]string, error) {
	u, err := url.Parse(server)
	if err != nil || u.Host == "" {
		return nil, errors.New("--on must be a URL such as postgres://user:password@host/postgres")
	}
	driver, dsn := "pgx", server
	if u.Scheme == "mysql" || u.Scheme == "mariadb" {
		c := mysql.NewConfig()
		c.User, c.Net, c.Addr, c.DBName = u.User.Username(), "tcp", u.Host, strings.TrimPrefix(u.Path, "/")
		c.Passwd, _ = u.User.Password()
		driver, dsn = "mysql", c.FormatDSN()
	}
	run := func(ctx context.Context, statement string) (err error) {
		d, err := sql.Open(driver, dsn)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, d.Close()) }()
		_, err = d.ExecContext(ctx, statement)
		return err
	}
	var settings []string
	prefix := "bench_" + strings.ToLower(id.New("x")[len("x_"):][18:]) + "_"
	for _, service := range wiring.WithDatabase() {
		name := prefix + service
		create, drop := "CREATE DATABASE "+name+" TEMPLATE template0 ENCODING 'UTF8'", "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"
		if driver == "mysql" {
			create, drop = "CREATE DATABASE "+name+" CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "DROP DATABASE IF EXISTS "+name
		}
		if err := run(ctx, create); err != nil {
			return nil, fmt.Errorf("make a database on --on: %w", err)
		}
		o.undo = append(o.undo, func(ctx context.Context) error { return run(ctx, drop) })
		at := *u
		at.Path = "/" + name
		settings = append(settings, service+".database="+at.String())
	}
	return settings, nil
}

// fill imports the catalogue in this process, before the shop's own starts.
func (b benchCmd) fill(ctx context.Context, root *cli) (err error) {
	shop, stop, err := root.connect(ctx, "", "", "products:write", "stock:write")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	line := newLine(root.std.err)
	defer line.clear()
	_, err = importer.Run(ctx, importer.Options{Source: importer.Drafts(articles(b.Products, b.Pieces)), Sink: sink{shop}, Progress: func(p importer.Progress) {
		line.show(fmt.Sprintf("filling the shop: %d products", p.Products()))
	}})
	return err
}

// articles are products of invented brands, in a tree of categories.
func articles(n int, pieces int64) []importer.Draft {
	kinds := []string{"Lantern", "Tent", "Kettle", "Blanket", "Stove", "Bottle", "Rucksack", "Hammock", "Compass", "Knife", "Mattress", "Chair", "Table", "Lamp", "Jacket", "Gloves"}
	makes := []string{"Alder", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Heath", "Isle", "Juniper"}
	looks := []string{"red", "blue", "green", "grey", "light", "heavy", "small", "large", "folding", "waterproof", "warm"}
	out := make([]importer.Draft, n)
	for i := range out {
		kind, brand, look := kinds[i%len(kinds)], makes[i/7%len(makes)], looks[i/3%len(looks)]
		sku := fmt.Sprintf("BENCH-%06d", i)
		price := int64(500 + i*37%20_000)
		out[i] = importer.Draft{Key: sku, Name: fmt.Sprintf("%s %s %s %d", brand, look, strings.ToLower(kind), i), Brand: brand, Status: "active",
			Description: "A " + look + " " + strings.ToLower(kind) + " by " + brand + ", for whoever is out in all weathers.",
			Categories:  [][]string{{"Outdoor", kind + "s"}}, Attributes: map[string]string{"colour": look},
			Variants: []importer.Variant{{SKU: sku, Stock: &pieces,
				Prices: []money.Money{money.New(price, "EUR"), money.New(price, "GBP"), money.New(price, "USD")}}}}
	}
	return out
}

// start runs this program as a shop.
func (o *own) start(ctx context.Context, root *cli) error {
	program, err := os.Executable()
	if err != nil {
		return err
	}
	args := []string{"serve", "--data", root.Data}
	if root.File != "" {
		args = append(args, "--config", root.File)
	}
	for _, s := range root.Set {
		args = append(args, "--set", s)
	}
	// detached: the shop is stopped in order, and not by the signal that ends this process
	o.cmd = exec.CommandContext(context.WithoutCancel(ctx), program, args...) //nolint:gosec // this very program
	o.cmd.Stdout, o.cmd.Stderr = io.Discard, &o.said
	if err := o.cmd.Start(); err != nil {
		return fmt.Errorf("start the shop: %w", err)
	}
	go func() { o.exited <- o.cmd.Wait() }()
	return nil
}

func (o *own) pid() int { return o.cmd.Process.Pid }

// ready waits until the shop answers, and has seen all events of its filling.
func (o *own) ready(ctx context.Context) error {
	return eventually(ctx, startLimit, func() (bool, error) {
		select {
		case err := <-o.exited:
			o.exited <- err
			return false, errors.Join(errors.New("the shop has ended: "+o.said.String()), err)
		default:
		}
		all, err := scrape(ctx, o.client, o.management+"/metrics")
		if err != nil {
			return false, nil //nolint:nilerr // it does not answer yet
		}
		for _, name := range []string{"event_consumer_lag", "event_outbox_depth"} {
			if f := all[name]; f == nil || sum(f) > 0 {
				return false, nil
			}
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, o.management+"/readyz", nil)
		if err != nil {
			return false, err
		}
		resp, err := o.client.Do(req)
		if err != nil {
			return false, nil //nolint:nilerr // not yet
		}
		return resp.StatusCode == http.StatusOK, resp.Body.Close()
	})
}

// close ends the shop and takes away what was made for it.
func (o *own) close(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*stopLimit)
	defer cancel()
	var errs []error
	o.client.CloseIdleConnections()
	if o.cmd != nil && o.cmd.Process != nil {
		errs = append(errs, o.stop(ctx))
	}
	for _, undo := range slices.Backward(o.undo) {
		errs = append(errs, undo(ctx))
	}
	o.undo = nil
	return errors.Join(errs...)
}

func (o *own) stop(ctx context.Context) error {
	if err := o.cmd.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return errors.Join(err, o.cmd.Process.Kill(), <-o.exited)
	}
	timer := time.NewTimer(stopLimit)
	defer timer.Stop()
	select {
	case err := <-o.exited:
		if err != nil {
			return fmt.Errorf("the shop has ended: %w: %s", err, o.said.String())
		}
		return nil
	case <-timer.C:
	case <-ctx.Done():
	}
	return errors.Join(errors.New("the shop did not end in time"), o.cmd.Process.Kill(), <-o.exited)
}

// tail keeps the end of what is written.
type tail struct {
	mu   sync.Mutex
	text []byte
}

// maxTail bounds it.
const maxTail = 4 << 10

// Write implements io.Writer.
func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b...)
	t.text = t.text[max(0, len(t.text)-maxTail):]
	return len(b), nil
}

// String is what was kept.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.text))
}
