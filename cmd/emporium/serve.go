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
}

// heapRoom is what a process's heap may have before garbage is collected. An idle one gives it back.
const heapRoom = 64 << 20

// Run runs services until a signal comes.
func (s serveCmd) Run(ctx context.Context, root *cli) error {
	if s.List {
		return listServices(root.std.out)
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

func listServices(out io.Writer) error {
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
}

// Run applies or lists the migrations that are missing.
func (m migrateCmd) Run(ctx context.Context, root *cli) error {
	loaded, err := root.load(ctx, m.Services...)
	if err != nil {
		return err
	}
	config := loaded.Config
	pending := 0
	err = wiring.EachDatabase(ctx, config, m.Services, m.Check, func(service string, d *db.DB) error {
		list, err := d.Pending(ctx)
		if err != nil {
			return err
		}
		pending += len(list)
		if len(list) == 0 {
			fmt.Fprintf(root.std.out, "%-14s up to date\n", service)
			return nil
		}
		for _, p := range list {
			fmt.Fprintf(root.std.out, "%-14s %s %s\n", service, map[bool]string{true: "would apply", false: "applying"}[m.Check], p.Source)
		}
		if m.Check {
			return nil
		}
		return d.Migrate(ctx)
	})
	if err != nil {
		return err
	}
	if m.Check && pending > 0 {
		return fmt.Errorf("%d migrations are missing; run: emporium migrate", pending)
	}
	return nil
}
