package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"
	"strings"
	"syscall"
	"time"

	"emporium/cmd/emporium/importer"
	"emporium/cmd/emporium/sample"
	"emporium/kit/conf"
	"emporium/wiring"
)

type demoCmd struct {
	Once     bool   `help:"Exit after the purchase; with an error when a step failed."`
	Listen   string `default:":8080" help:"Address of the gateway; when the port is taken, a free one is used."`
	Provider string `default:"sandbox" enum:"sandbox,stripe,paypal" help:"Who takes the money: the built-in sandbox, or a stand-in for Stripe or PayPal that runs beside the shop."`
	Fake     string `placeholder:"FILE" help:"The stand-in's program, emporium-fake-stripe or -paypal; without it it is built from the source tree."`
}

// Run starts the shop, fills it, walks one customer through it, and serves until it is interrupted.
func (d demoCmd) Run(ctx context.Context, root *cli) (err error) {
	loaded, err := root.load(ctx)
	if err != nil {
		return err
	}
	config := loaded.Config
	temporary := slices.ContainsFunc(loaded.Live.Loaded().Entries(), func(e conf.Entry) bool { return e.Key == "data_dir" && e.Origin == "default" })
	if temporary {
		dir, err := os.MkdirTemp("", "emporium-demo-")
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
		config.DataDir = dir
	}
	if config.Gateway.Listen, err = freeAddress(ctx, d.Listen); err != nil {
		return fmt.Errorf("--listen: %w", err)
	}
	if at := &config.Notification.Inbox.Listen; *at != "" {
		if *at, err = freeAddress(ctx, *at); err != nil {
			return fmt.Errorf("notification.inbox.listen: %w", err)
		}
	}
	_, port, err := net.SplitHostPort(config.Gateway.Listen)
	if err != nil {
		return fmt.Errorf("--listen: %w", err)
	}
	config.PublicURL = "http://localhost:" + port
	config.Management.Listen = "127.0.0.1:0"
	config.Log.Level = "warn"

	out := newScript(root.std.out)
	out.title("Emporium " + version)
	if _, wanted, err := net.SplitHostPort(d.Listen); err == nil && wanted != port && wanted != "0" {
		out.note("Port " + wanted + " is taken by another program; the shop is at " + config.PublicURL + ".\n")
	}
	var beside *double
	if doubles[d.Provider] != "" {
		began := time.Now()
		if beside, err = startDouble(ctx, d.Provider, d.Fake, root.std.err); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, beside.stop()) }()
		if err := beside.configure(ctx, &config); err != nil {
			return err
		}
		out.done("a stand-in for "+doubles[d.Provider]+" runs at "+beside.base, time.Since(began))
	}
	started := time.Now()
	h, err := wiring.Open(ctx, config, nil, wiring.Options{Version: version, LogTo: root.std.err})
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		defer cancel()
		err = errors.Join(err, h.Stop(ctx), h.Close())
	}()
	if err := h.Start(ctx); err != nil {
		return err
	}
	out.done(count(len(h.Services()), "service")+" started in "+config.DataDir, time.Since(started))
	if err := d.fill(ctx, h, out); err != nil {
		return err
	}
	if err := newWalk(h, out, beside).purchase(ctx); err != nil {
		return fmt.Errorf("the purchase failed: %w", err)
	}
	if d.Once {
		return nil
	}
	d.invite(ctx, h, out, config, beside, temporary)
	<-ctx.Done()
	out.note("\nstopping")
	return nil
}

// fill imports the sample catalogue; on a data directory that has it already nothing changes.
func (demoCmd) fill(ctx context.Context, h *wiring.Host, out *script) error {
	drafts, err := sample.Products()
	if err != nil {
		return err
	}
	staff, err := inProcess(ctx, h, "products:write", "stock:write")
	if err != nil {
		return err
	}
	summary, err := importer.Run(ctx, importer.Options{Source: importer.Drafts(drafts), Sink: sink{staff}})
	if err != nil {
		return fmt.Errorf("import the sample catalogue: %w", err)
	}
	out.done(fmt.Sprintf("%d products with prices in EUR, USD and GBP imported", summary.Products()), summary.Duration)
	return nil
}

// invite says what is where, and what to try next.
func (demoCmd) invite(ctx context.Context, h *wiring.Host, out *script, config wiring.Config, beside *double, temporary bool) {
	url := config.PublicURL
	out.title("The shop is open")
	out.link("Shop", url)
	out.link("API documentation", url+"/docs/")
	out.link("Mail that it has sent", url+"/inbox")
	if beside != nil {
		out.link("Pay with", beside.hint())
	}
	out.link("Metrics", h.URL("management")+"/metrics")
	kept := config.DataDir
	if temporary {
		kept += ", removed at the end; --data DIR keeps it"
	}
	out.link("Data", kept)

	out.title("To try next, in another terminal")
	out.hint("find something", "curl '"+url+"/v1/products?q=lantern&currency=EUR&in_stock=true'")
	out.hint("buy as a guest, in five lines", "see README.md, \"A purchase in five lines\"")
	out.hint("many shoppers at once", itself()+" bench "+url+" --shoppers 8")
	if beside == nil {
		out.hint("pay at a stand-in for Stripe", itself()+" demo --provider stripe")
	}
	if email, password, created, err := h.Users().FirstStaff(ctx); err == nil && created {
		out.hint("become staff: "+email+", one-time password "+password,
			"curl "+url+`/v1/auth/password/change -H 'Content-Type: application/json' \`+"\n        "+
				fmt.Sprintf(`-d '{"email":%q,"current_password":%q,"new_password":"at least twelve letters"}'`, email, password))
	}
	out.note("Ctrl-C stops it.")
}

// itself is what to type for this program.
func itself() string {
	if strings.Contains(os.Args[0], "go-build") {
		return "go run ./cmd/emporium"
	}
	return os.Args[0]
}

// freeAddress returns the address, or one with a free port when its port is taken or 0.
func freeAddress(ctx context.Context, addr string) (string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "", err
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) && port != "0" {
		return freeAddress(ctx, net.JoinHostPort(host, "0"))
	}
	if err != nil {
		return "", err
	}
	_, port, err = net.SplitHostPort(l.Addr().String())
	return net.JoinHostPort(host, port), errors.Join(err, l.Close())
}
