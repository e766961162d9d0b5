package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
	"time"

	"emporium/kit/event"
	"emporium/kit/log"
	"emporium/wiring"
)

type eventsCmd struct {
	Topics eventsTopicsCmd `cmd:"" default:"1" help:"Topics with their size, and how far each group has read."`
	Show   eventsShowCmd   `cmd:"" help:"Show the newest events of a topic."`
	Tail   eventsTailCmd   `cmd:"" help:"Follow a topic."`
	Dead   eventsDeadCmd   `cmd:"" help:"Show a service's dead letters with their reasons."`
	Replay eventsReplayCmd `cmd:"" help:"Send dead letters to their service again. Only says what it would do unless --yes."`
}

func (c *cli) bus(ctx context.Context) (wiring.Bus, error) {
	config, _, err := c.load()
	if err != nil {
		return nil, err
	}
	return wiring.OpenBus(ctx, config, log.Discard())
}

type eventsTopicsCmd struct {
	JSON bool `help:"Print as JSON."`
}

// Run lists topics and lags.
func (e eventsTopicsCmd) Run(ctx context.Context, root *cli) error {
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer bus.Close()
	topics, err := bus.Topics(ctx)
	if err != nil {
		return err
	}
	groups, err := bus.Groups(ctx)
	if err != nil {
		return err
	}
	if e.JSON {
		return printJSON(os.Stdout, map[string]any{"topics": topics, "groups": groups})
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "TOPIC\tEVENTS\tPARTITIONS")
	for _, t := range topics {
		fmt.Fprintf(w, "%s\t%d\t%d\n", t.Name, t.Events, t.Partitions)
	}
	fmt.Fprintln(w, "\nGROUP\tTOPIC\tLAG")
	for _, g := range groups {
		fmt.Fprintf(w, "%s\t%s\t%d\n", g.Group, g.Topic, g.Lag)
	}
	return w.Flush()
}

type eventsShowCmd struct {
	Topic string `arg:"" help:"Topic, for example order.events."`
	N     int    `short:"n" default:"20" help:"How many."`
	JSON  bool   `help:"Print whole events as JSON, one a line."`
}

// Run shows the newest events.
func (e eventsShowCmd) Run(ctx context.Context, root *cli) error {
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer bus.Close()
	records, err := bus.Read(ctx, e.Topic, -int64(e.N), e.N)
	if err != nil {
		return err
	}
	return printRecords(os.Stdout, records, e.JSON)
}

type eventsTailCmd struct {
	Topic string `arg:"" help:"Topic, for example order.events."`
	JSON  bool   `help:"Print whole events as JSON, one a line."`
}

// Run follows a topic until it is interrupted.
func (e eventsTailCmd) Run(ctx context.Context, root *cli) error {
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer bus.Close()
	seen := map[string]bool{}
	newest, err := bus.Read(ctx, e.Topic, -100, 100)
	if err != nil {
		return err
	}
	for _, r := range newest {
		seen[r.ID] = true
	}
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		records, err := bus.Read(ctx, e.Topic, -1000, 1000)
		if err != nil {
			if ctx.Err() != nil {
				return nil //nolint:nilerr // interrupted
			}
			return err
		}
		fresh := records[:0:0]
		now := make(map[string]bool, len(records))
		for _, r := range records {
			now[r.ID] = true
			if !seen[r.ID] {
				fresh = append(fresh, r)
			}
		}
		seen = now
		if err := printRecords(os.Stdout, fresh, e.JSON); err != nil {
			return err
		}
	}
}

type eventsDeadCmd struct {
	Service string `arg:"" help:"Service whose dead letters to show."`
	N       int    `short:"n" default:"50" help:"How many."`
	JSON    bool   `help:"Print as JSON, one a line."`
}

// Run shows dead letters.
func (e eventsDeadCmd) Run(ctx context.Context, root *cli) error {
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer bus.Close()
	letters, err := deadLetters(ctx, bus, e.Service, e.N)
	if err != nil {
		return err
	}
	if !e.JSON && len(letters) == 0 {
		fmt.Println("no dead letters")
	}
	for _, l := range letters {
		if e.JSON {
			if err := json.NewEncoder(os.Stdout).Encode(l); err != nil {
				return err
			}
			continue
		}
		fmt.Printf("%s  %s  %s  %s\n  %s\n", l.At.Format(time.RFC3339), l.Event.ID, l.Event.Type, l.Event.Subject, l.Reason)
	}
	return nil
}

type eventsReplayCmd struct {
	Service string   `arg:"" help:"Service whose dead letters to send again."`
	IDs     []string `arg:"" optional:"" help:"Event ids; all dead letters when none is named."`
	Yes     bool     `help:"Do it."`
}

// Run sends dead letters again.
func (e eventsReplayCmd) Run(ctx context.Context, root *cli) error {
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer bus.Close()
	letters, err := deadLetters(ctx, bus, e.Service, 100_000)
	if err != nil {
		return err
	}
	wanted := map[string]bool{}
	for _, id := range e.IDs {
		wanted[id] = true
	}
	byID := map[string]event.DeadLetter{}
	var order []string
	for _, l := range letters {
		if len(wanted) > 0 && !wanted[l.Event.ID] {
			continue
		}
		if _, known := byID[l.Event.ID]; !known {
			order = append(order, l.Event.ID)
		}
		byID[l.Event.ID] = l
	}
	chosen := make([]event.DeadLetter, len(order))
	for i, id := range order {
		chosen[i] = byID[id]
		fmt.Printf("%s  %s  %s\n", id, chosen[i].Event.Type, chosen[i].Event.Subject)
	}
	if !e.Yes {
		fmt.Printf("would send %d events to %s again; add --yes to do it\n", len(chosen), e.Service)
		return nil
	}
	if err := event.Redrive(ctx, bus, chosen); err != nil {
		return err
	}
	fmt.Printf("sent %d events to %s again; those that were applied since are left alone\n", len(chosen), e.Service)
	return nil
}

func deadLetters(ctx context.Context, bus wiring.Bus, service string, n int) ([]event.DeadLetter, error) {
	records, err := bus.Read(ctx, event.DeadLetterTopic(service), -int64(n), n)
	if err != nil {
		return nil, err
	}
	out := make([]event.DeadLetter, 0, len(records))
	for _, r := range records {
		var l event.DeadLetter
		if err := json.Unmarshal(r.Data, &l); err != nil {
			return nil, fmt.Errorf("read dead letter %s: %w", r.ID, err)
		}
		out = append(out, l)
	}
	return out, nil
}

func printRecords(w io.Writer, records []event.Record, asJSON bool) error {
	for _, r := range records {
		if asJSON {
			if err := json.NewEncoder(w).Encode(r.Event); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(w, "%s  %-28s %s  v%d\n", r.Time.Format("2006-01-02 15:04:05.000"), r.Type, r.Subject, r.Version)
	}
	return nil
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
