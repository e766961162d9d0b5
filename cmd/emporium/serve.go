package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"emporium/kit/db"
	"emporium/kit/run"
	"emporium/wiring"
)

type serveCmd struct {
	Services []string `arg:"" optional:"" help:"Services to run; all when none is named."`
	List     bool     `help:"List the services, what they need and where they listen."`
	JSON     bool     `help:"With --list: print JSON."`
}

// heapRoom is what a process's heap may have before garbage is collected. An idle one gives it back.
const heapRoom = 64 << 20

// Run runs services until a signal comes.
func (s serveCmd) Run(ctx context.Context, root *cli) error {
	if s.JSON && !s.List {
		return errors.New("--json goes with --list; the form of logs is log.format")
	}
	if s.List {
		return listServices(root.std.out, s.JSON)
	}
	if err := wiring.CheckNames(s.Services...); err != nil {
		return err
	}
	run.LeaveRoom(heapRoom)
	h, err := s.open(ctx, root)
	if h == nil || err != nil {
		return err
	}
	return h.Run(ctx, func() {
		ctx := context.WithoutCancel(ctx)
		h.Log().Info("ready", "version", version, "url", h.URL("gateway"), "management", h.URL("management"))
		announceFirstStaff(ctx, h, root.std.err)
	})
}

// open builds the host, and waits for what it cannot do without. Told by a signal to end before it is there, it returns nothing.
func (s serveCmd) open(ctx context.Context, root *cli) (*wiring.Host, error) {
	ctx, release := run.SignalContext(ctx)
	defer release()
	loaded, err := root.loadPatiently(ctx, s.Services...)
	var h *wiring.Host
	if err == nil {
		h, err = wiring.Open(ctx, loaded.Config, s.Services, wiring.Options{Version: version, LogTo: root.std.err, Loaded: loaded, Patient: true})
	}
	if err != nil && errors.Is(context.Cause(ctx), run.ErrSignal) {
		fmt.Fprintln(root.std.err, "emporium: starting was interrupted")
		return nil, nil //nolint:nilnil // that is what was asked for
	}
	return h, err
}

func listServices(out io.Writer, asJSON bool) error {
	if asJSON {
		type listed struct {
			Service string   `json:"service"`
			Does    string   `json:"does"`
			Needs   []string `json:"needs"`
			Listen  string   `json:"listen"`
			Routes  []string `json:"routes"`
		}
		all := make([]listed, len(wiring.Table))
		for i, s := range wiring.Table {
			all[i] = listed{s.Name, s.Does, append([]string{}, s.Needs...), s.Listen, append([]string{}, s.Routes...)}
		}
		return printJSON(out, all)
	}
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "SERVICE\tDOES\tNEEDS\tOWN PORT\tROUTES")
	for _, s := range wiring.Table {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", s.Name, s.Does, strings.Join(s.Needs, " "), s.Listen, strings.Join(s.Routes, " "))
	}
	return w.Flush()
}

type migrateCmd struct {
	Services []string `arg:"" optional:"" help:"Services whose databases to migrate; all when none is named."`
	Check    bool     `help:"Only say what would run; exit 1 when something would."`
	JSON     bool     `help:"Print as JSON, for each service, what was applied or would be."`
}

// migrated is what became of a service's database.
type migrated struct {
	Service    string   `json:"service"`
	Applied    bool     `json:"applied"`
	Migrations []string `json:"migrations"`
}

// Run applies or lists the migrations that are missing.
func (m migrateCmd) Run(ctx context.Context, root *cli) error {
	loaded, err := root.load(ctx, m.Services...)
	if err != nil {
		return err
	}
	config := loaded.Config
	pending := 0
	all := []migrated{}
	out := root.std.out
	if m.JSON {
		out = io.Discard
	}
	err = wiring.EachDatabase(ctx, config, m.Services, m.Check, func(service string, d *db.DB) error {
		list, err := d.Pending(ctx)
		if err != nil {
			return err
		}
		pending += len(list)
		one := migrated{Service: service, Applied: !m.Check, Migrations: []string{}}
		for _, p := range list {
			one.Migrations = append(one.Migrations, p.Source)
		}
		all = append(all, one)
		if len(list) == 0 {
			fmt.Fprintf(out, "%-14s up to date\n", service)
			return nil
		}
		for _, p := range list {
			fmt.Fprintf(out, "%-14s %s %s\n", service, map[bool]string{true: "would apply", false: "applying"}[m.Check], p.Source)
		}
		if m.Check {
			return nil
		}
		return d.Migrate(ctx)
	})
	if err != nil {
		return err
	}
	if m.JSON {
		if err := printJSON(root.std.out, all); err != nil {
			return err
		}
	}
	if m.Check && pending > 0 {
		return fmt.Errorf("%s missing; run: emporium migrate", map[bool]string{true: "1 migration is", false: fmt.Sprintf("%d migrations are", pending)}[pending == 1])
	}
	return nil
}
